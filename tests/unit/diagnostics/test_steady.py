from __future__ import annotations

import pytest

from motospect_desktop.diagnostics.steady import RULES, SteadyWatch
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.domain.snapshot import EngineState

UNITS = {"RPM": "rpm", "SPEED": "km/h", "COOLANT_TEMP": "°C", "MAF": "g/s"}
IDLE = {"RPM": 720.0, "SPEED": 0.0, "COOLANT_TEMP": 91.0, "MAF": 3.1}


def sample(at_s: float, key: str, value: float | str, ecu: str = "7E8") -> Sample:
    signal = Signal(key, key, UNITS.get(key, ""))
    return Sample(at_s, LiveValue("00", ecu, Measurement(signal, value)))


def run(watch: SteadyWatch, first_s: float, last_s: float, **values: float) -> None:
    told = IDLE | values
    for second in range(int((last_s - first_s) * 2)):
        at_s = first_s + second / 2
        watch.add([sample(at_s, key, value) for key, value in told.items()])


def test_that_a_hot_idle_held_for_ten_seconds_is_reached() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    run(watch, 0.0, 11.0)
    progress = watch.progress(10.5)
    assert progress.reached
    assert all(condition.met for condition in progress.conditions)
    levels = {level.signal.key: level for level in watch.levels()}
    assert levels["MAF"].median == levels["MAF"].low == levels["MAF"].high == 3.1
    assert levels["RPM"].samples > 15


def test_that_nothing_is_reached_before_anything_is_told() -> None:
    progress = SteadyWatch(EngineState.IDLE_HOT).progress(100.0)
    assert not progress.reached
    assert [condition.value for condition in progress.conditions] == [None, None, None]


@pytest.mark.parametrize(
    "told", [{"COOLANT_TEMP": 79.0}, {"SPEED": 1.0}, {"RPM": 1200.0}, {"RPM": 0.0}]
)
def test_that_one_broken_bound_is_no_hot_idle(told: dict[str, float]) -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    run(watch, 0.0, 30.0, **told)
    progress = watch.progress(29.5)
    assert not progress.reached
    [broken] = [condition for condition in progress.conditions if not condition.met]
    assert broken.bound.key in told


@pytest.mark.parametrize("missing", ["COOLANT_TEMP", "SPEED", "RPM"])
def test_that_what_a_car_does_not_tell_is_not_taken_as_met(missing: str) -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    for second in range(30):
        told = [sample(second, key, value) for key, value in IDLE.items() if key != missing]
        watch.add(told)
    [unknown] = [one for one in watch.progress(29.0).conditions if not one.met]
    assert unknown.bound.key == missing
    assert unknown.value is None


def test_that_a_moment_outside_begins_the_hold_anew() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    run(watch, 0.0, 9.0)
    watch.add([sample(9.0, "SPEED", 3.0)])
    run(watch, 9.5, 15.0, MAF=9.9)
    progress = watch.progress(15.0)
    assert not progress.reached
    assert progress.held_s < 6.0
    [maf] = [level for level in watch.levels() if level.signal.key == "MAF"]
    assert (maf.low, maf.high) == (9.9, 9.9), "values from before the interruption count"


def test_that_values_that_stopped_coming_are_not_current() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    run(watch, 0.0, 9.0)
    assert not watch.progress(20.0).reached
    assert watch.levels() == ()


def test_that_revolutions_that_hunt_are_not_steady() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    for second in range(60):
        run(watch, second, second + 1, RPM=600.0 if second % 2 else 600.0 + 130.0)
        assert not watch.progress(second + 0.5).reached


def test_that_each_unit_must_tell_a_standing_car() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    for second in range(30):
        run(watch, second, second + 0.5)
        watch.add([sample(second + 0.4, "SPEED", 12.0, ecu="7E9")])
    assert not watch.progress(29.5).reached


def test_that_only_the_last_seconds_of_a_long_hold_count() -> None:
    watch = SteadyWatch(EngineState.REV_2500)
    run(watch, 0.0, 20.0, RPM=2500.0, MAF=8.0)
    run(watch, 20.0, 40.0, RPM=2500.0, MAF=11.0)
    [maf] = [level for level in watch.levels() if level.signal.key == "MAF"]
    assert (maf.low, maf.high) == (11.0, 11.0)
    assert maf.samples <= 2 * RULES[EngineState.REV_2500].hold_s + 1


def test_that_words_have_no_level() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    for second in range(12):
        run(watch, second, second + 1)
        watch.add([sample(second + 0.5, "FUEL_STATUS", "closed loop")])
    assert "FUEL_STATUS" not in {level.signal.key for level in watch.levels()}


def test_that_a_slow_wire_may_tell_the_temperature_seldom_but_not_the_speed() -> None:
    for seldom, reached in (("COOLANT_TEMP", True), ("SPEED", False)):
        watch = SteadyWatch(EngineState.IDLE_HOT)
        for second in range(40):
            told = [key for key in IDLE if key != seldom or second % 8 == 0]
            watch.add([sample(second, key, IDLE[key]) for key in told])
        assert watch.progress(39.0).reached is reached, seldom


def test_that_what_the_state_itself_fixes_is_no_level() -> None:
    watch = SteadyWatch(EngineState.IDLE_HOT)
    run(watch, 0.0, 12.0)
    assert {level.signal.key for level in watch.levels()} == {"RPM", "COOLANT_TEMP", "MAF"}
