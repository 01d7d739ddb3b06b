"""Snapshots out of live data of a simulated car, in virtual time."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from hardware.simulator.motion import moment
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.snapshot_taking import (
    SnapshotTaker,
    Subject,
    compared,
    subject_of,
    untold,
    vin_told,
)
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.domain.snapshot import EngineState
from motospect_desktop.domain.vin import Vin, VinStatus
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from motospect_desktop.domain.snapshot import Snapshot

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
TOLD = {"LTFT_B1": 0.8, "COOLANT_TEMP": 1.5, "MAP": 2.0, "MAF": 0.9, "VOLTAGE": 0.2, "IAT": 3.5}
TRUTH = {
    "LTFT_B1": "long_trim_pct",
    "COOLANT_TEMP": "coolant_c",
    "MAP": "map_kpa",
    "MAF": "maf_gs",
    "VOLTAGE": "volts",
    "IAT": "intake_c",
}


class Watched:
    """A car of the simulator, watched for its snapshots for at most ``seconds``."""

    def __init__(self, *states: str, seconds: float = 60.0) -> None:
        self.bench = VirtualBench(states)
        clock = self.bench.clock
        car = connect("virtual", open_adapter=self.bench.open, clock=clock)
        self.vin = vin_told(car)
        self.taker = SnapshotTaker(subject_of(car.info, self.vin), lambda: NOON)
        self.untold = {state: untold(car.info.pids, state) for state in EngineState}
        self.taken: list[Snapshot] = []
        ends_at = clock.monotonic() + seconds

        def hear(event: SampleArrived | LiveHealth) -> None:
            if isinstance(event, SampleArrived):
                self.last_s = event.sample.t_s
                self.taken += self.taker.add((event.sample,))

        session = LiveSession(car, compared(car.info.pids), clock, hear)
        session.run(
            threading.Event(), lambda: bool(self.taker.waiting) and clock.monotonic() < ends_at
        )


@pytest.fixture(scope="module")
def lifted() -> Watched:
    return Watched("healthy", "lift")


def values(snapshot: Snapshot) -> dict[str, float]:
    return {level.signal.key: level.median for level in snapshot.levels if level.ecu == "7E8"}


def test_that_a_car_on_the_lift_gives_one_snapshot_of_each_state(lifted: Watched) -> None:
    seen = lifted
    assert [one.state for one in seen.taken] == [EngineState.IDLE_HOT, EngineState.REV_2500]
    assert {one.vin for one in seen.taken} == {seen.bench.car.ecm.identity.vin}
    assert not seen.taker.waiting
    for snapshot, rpm in zip(seen.taken, (760.0, 2500.0), strict=True):
        told = values(snapshot)
        assert told["RPM"] == pytest.approx(rpm, abs=15)
        assert "SPEED" not in told
        condition = seen.bench.car.condition
        truth = moment(15.0 if rpm < 1000 else 32.0, condition)
        for key, play in TOLD.items():
            assert told[key] == pytest.approx(getattr(truth, TRUTH[key]), abs=play), key


def test_that_a_slow_wire_reaches_the_states_too() -> None:
    seen = Watched("kwp", "idle_hot", seconds=40.0)
    (snapshot,) = seen.taken
    assert snapshot.state is EngineState.IDLE_HOT
    assert {"RPM", "MAP", "MAF"} <= {level.signal.key for level in snapshot.levels}


def test_that_a_cold_engine_and_one_that_is_off_give_none() -> None:
    for states in (("healthy",), ("engine_off",)):
        seen = Watched(*states, seconds=5.0)
        assert seen.taken == []
        waiting = seen.taker.progress(seen.last_s)[EngineState.IDLE_HOT]
        unmet = {one.bound.key: one.value for one in waiting.conditions if not one.met}
        assert unmet["COOLANT_TEMP"] is not None
        assert unmet["COOLANT_TEMP"] < 80.0


def test_that_what_a_car_cannot_tell_is_named() -> None:
    pids = (("7E8", "0C"), ("7E8", "0D"))
    assert untold(pids, EngineState.IDLE_HOT) == ("COOLANT_TEMP",)
    assert untold((*pids, ("7E9", "05")), EngineState.REV_2500) == ()
    assert untold((), EngineState.REV_2500) == ("COOLANT_TEMP", "SPEED", "RPM")


def test_that_counters_and_names_are_not_asked() -> None:
    asked = compared([("7E8", pid) for pid in ("01", "05", "0C", "1F", "21", "51", "A6")])
    assert asked == (("7E8", "05"), ("7E8", "0C"))


def test_that_the_vin_is_asked_of_a_car_of_the_newer_standard_too() -> None:
    bench = VirtualBench(("healthy", "obdonuds"))
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    assert vin_told(car).value == bench.car.ecm.identity.vin


def test_that_a_damaged_vin_is_no_vin() -> None:
    bench = VirtualBench(("healthy",))
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    assert subject_of(car.info, Vin("1G1?", VinStatus.MALFORMED)).vin == ""
    assert subject_of(car.info, None).vin == ""


def test_that_a_state_can_be_waited_for_again_and_new_live_data_begins_anew() -> None:
    taker = SnapshotTaker(Subject("", demo=False, adapter=""), lambda: NOON, ())
    assert not taker.waiting
    taker.wait_for(EngineState.IDLE_HOT)
    signal = Signal("COOLANT_TEMP", "Coolant", "°C")
    taker.add([Sample(1.0, LiveValue("05", "7E8", Measurement(signal, 91.0)))])
    assert 91.0 in [one.value for one in taker.progress(1.0)[EngineState.IDLE_HOT].conditions]
    taker.begin()
    progress = taker.progress(1.0)[EngineState.IDLE_HOT]
    assert [one.value for one in progress.conditions] == [None, None, None]


def test_that_without_samples_nothing_is_taken() -> None:
    taker = SnapshotTaker(Subject("", demo=False, adapter=""), lambda: NOON)
    assert taker.add(()) == ()
