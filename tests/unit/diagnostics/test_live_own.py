from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hardware.links.base import BusProtocol, Framing
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.formulas import Formulas
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.own_plan import computable, with_inputs
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.domain.own_signal import Ask
from tests.helpers.fake_link import ECM_AND_TCM, FakeLink, FakeOpener
from tests.helpers.own import BODY_STATE, FUEL_LPH, OIL_KPA, WARM
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.own_signal import OwnSignal

ROUND_TRIP_S = 0.05
OIL = {"22115C": "62115C32"}


class Watching:
    """A session over a table of answers, in virtual time."""

    def __init__(
        self,
        *own: OwnSignal,
        pids: tuple[tuple[str, str], ...] = (("7E8", "0D"),),
        rounds: int = 60,
        engine: dict[str, str] | None = None,
        before: Callable[[FakeLink, int], None] = lambda _link, _count: None,
    ) -> None:
        answers = {**ECM_AND_TCM, "7E8": {**ECM_AND_TCM["7E8"], **(engine or {})}}
        self.link = FakeLink(answers)
        clock = VirtualClock()
        car = connect("fake:", open_adapter=FakeOpener(self.link), clock=clock)
        self.link.asked.clear()

        def pass_time(count: int) -> None:
            clock.sleep(ROUND_TRIP_S)
            before(self.link, count)

        self.link.before = pass_time
        self.events: list[SampleArrived | LiveHealth] = []
        left = iter(range(rounds))
        session = LiveSession(car, pids, clock, self.events.append, own)
        session.run(threading.Event(), lambda: next(left, None) is not None)

    def told(self, key: str) -> list[SampleArrived]:
        samples = [one for one in self.events if isinstance(one, SampleArrived)]
        return [one for one in samples if one.sample.live.measurement.signal.key == key]

    def values(self, key: str) -> set[float | str]:
        return {one.sample.live.measurement.value for one in self.told(key)}

    @property
    def health(self) -> LiveHealth:
        return [one for one in self.events if isinstance(one, LiveHealth)][-1]


def test_that_an_own_request_is_polled_among_the_pids_and_keeps_unit_and_request() -> None:
    seen = Watching(OIL_KPA, engine=OIL)
    assert seen.values("OIL_KPA") == {200.0}
    live = seen.told("OIL_KPA")[0].sample.live
    assert (live.ecu, live.pid) == ("7E8", "22115C")
    assert seen.told("OIL_KPA")[0].sample.latency_s == pytest.approx(ROUND_TRIP_S)
    asked = [request for request, _target in seen.link.asked]
    assert asked.count("010D") > asked.count("22115C") > 15
    assert seen.health.own_missing == ()
    assert seen.health.late_share == 0.0


def test_that_several_signals_of_one_answer_are_asked_once() -> None:
    half = replace(OIL_KPA, signal=replace(OIL_KPA.signal, key="OIL_HALF"), formula="A*2")
    both = Watching(OIL_KPA, half, engine=OIL)
    assert both.values("OIL_HALF") == {100.0}
    assert len(both.told("OIL_KPA")) == len(both.told("OIL_HALF"))
    alone = Watching(OIL_KPA, engine=OIL)
    assert len(both.link.asked) == len(alone.link.asked)


@pytest.mark.parametrize("answer", ["7F2231", "62115C", "62115CFF", "62115D32", ""])
def test_that_a_refused_short_void_or_foreign_answer_is_no_value_and_is_named(answer: str) -> None:
    seen = Watching(OIL_KPA, engine={"22115C": answer} if answer else {})
    assert seen.told("OIL_KPA") == []
    assert seen.health.own_missing == ("OIL_KPA",)
    assert seen.health.late_share > 0


def test_that_a_request_without_values_leaves_its_time_to_the_others() -> None:
    seen = Watching(OIL_KPA, rounds=200)
    asked = [request for request, _target in seen.link.asked]
    assert 3 < asked.count("22115C") < 20


def test_that_own_signals_do_not_change_how_the_pids_are_asked() -> None:
    pids = (("7E8", "0D"), ("7E8", "10"), ("7E8", "05"))
    wide = {"010D1005": "41057B0D32100190"}
    seen = Watching(OIL_KPA, pids=pids, engine=wide)
    usual = [request for request, _target in seen.link.asked if request != "22115C"]
    assert set(usual[-10:]) == {"010D1005"}


def test_that_a_formula_is_told_with_the_newest_of_its_inputs_which_are_asked_for_it() -> None:
    seen = Watching(FUEL_LPH, pids=())
    (value,) = seen.values("FUEL_LPH")
    assert value == pytest.approx(4.0 * 3600 / 14.7 / 745)
    sample = seen.told("FUEL_LPH")[0].sample
    assert (sample.live.ecu, sample.live.pid) == ("", "FUEL_LPH")
    assert [one.sample.t_s for one in seen.told("FUEL_LPH")] == [
        one.sample.t_s for one in seen.told("MAF")
    ]


def test_that_a_formula_over_an_own_request_and_a_pid_has_both() -> None:
    assert with_inputs([WARM], [FUEL_LPH, OIL_KPA]) == (WARM, OIL_KPA)
    seen = Watching(*with_inputs([WARM], [OIL_KPA]), pids=(), engine=OIL)
    (value,) = seen.values("WARM")
    assert value == pytest.approx(83 / 90)


def test_that_a_formula_stops_when_an_input_grows_old_and_is_named_then() -> None:
    def fall_silent(link: FakeLink, count: int) -> None:
        if count == 40:
            link.answers["7E8"].pop("22115C")  # type: ignore[attr-defined]  # a dict, made above

    seen = Watching(WARM, OIL_KPA, pids=(), engine=OIL, before=fall_silent, rounds=300)
    last_oil = seen.told("OIL_KPA")[-1].sample.t_s
    last = seen.told("WARM")[-1].sample.t_s
    assert last_oil + 2.0 < last < last_oil + 4.0
    assert seen.told("COOLANT_TEMP")[-1].sample.t_s > last + 3.0
    assert seen.health.own_missing == ("OIL_KPA", "WARM")


def test_that_a_formula_beyond_its_range_is_no_value() -> None:
    narrow = replace(FUEL_LPH, signal=replace(FUEL_LPH.signal, maximum=1.0))
    seen = Watching(narrow)
    assert seen.told("FUEL_LPH") == []
    assert seen.health.own_missing == ("FUEL_LPH",)


def test_that_a_formula_that_needs_none_of_its_inputs_is_told_beside_words() -> None:
    formulas = Formulas([replace(FUEL_LPH, formula="IF(1, 5, LOOP)")], {"LOOP": "7E8"})
    words = Measurement(Signal("LOOP", "Fuel system", ""), "closed loop")
    formulas.take(Sample(2.0, LiveValue("03", "7E8", words), 0.05))
    (told,) = formulas.due()
    assert (told.t_s, told.live.measurement.value) == (2.0, 5.0)


def test_that_a_formula_takes_each_input_from_one_unit_only() -> None:
    twice = replace(FUEL_LPH, formula="SPEED * 2")
    seen = Watching(twice, pids=(("7E8", "0D"), ("7E9", "0D")), rounds=10)
    assert len(seen.told("SPEED")) == 2 * len(seen.told("FUEL_LPH"))


def test_that_a_formula_is_offered_only_where_the_car_tells_its_inputs() -> None:
    pids = (("7E8", "10"), ("7E8", "05"))
    assert computable(FUEL_LPH, pids, [])
    assert not computable(WARM, pids, [])
    assert computable(WARM, pids, ["OIL_KPA"])


@pytest.mark.parametrize("ask", [Ask(b"\x22\x11\x5c", "18DA10F1", "18DAF110"), BODY_STATE.ask])
def test_that_a_unit_that_the_bus_cannot_reach_is_named_and_not_asked(ask: Ask) -> None:
    seen = Watching(replace(OIL_KPA, ask=ask), engine=OIL)
    assert seen.health.own_missing == ("OIL_KPA",)
    assert {request for request, _target in seen.link.asked} == {"010D"}


def test_that_without_an_id_the_first_unit_is_asked_on_every_bus() -> None:
    own = replace(OIL_KPA, ask=Ask(b"\x22\x11\x5c"))
    assert Watching(own, engine=OIL).values("OIL_KPA") == {200.0}
    kline = FakeLink({"10": {"0100": "410008000000", "22115C": "62115C32"}})
    kline.protocol = BusProtocol("5", "ISO 14230-4 KWP", Framing.KLINE)
    clock = VirtualClock()
    car = connect("fake:", open_adapter=FakeOpener(kline), clock=clock)
    kline.before = lambda _count: clock.sleep(ROUND_TRIP_S)
    told: list[SampleArrived | LiveHealth] = []
    left = iter(range(3))
    session = LiveSession(car, (), clock, told.append, (own,))
    session.run(threading.Event(), lambda: next(left, None) is not None)
    assert len(told) == 3
    assert kline.asked[-1] == ("22115C", "10")
