from __future__ import annotations

import threading

from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from tests.helpers.fake_link import ECM_AND_TCM, FakeLink, FakeOpener
from tests.helpers.virtual_clock import VirtualClock

Told = list[SampleArrived | LiveHealth]
ROUND_TRIP_S = 0.05


def watch(link: FakeLink, pids: list[tuple[str, str]], rounds: int) -> Told:
    clock = VirtualClock()
    car: Car = connect("fake:", open_adapter=FakeOpener(link), clock=clock)
    link.before = lambda _count: clock.sleep(ROUND_TRIP_S)
    left = iter(range(rounds))
    told: Told = []
    session = LiveSession(car, pids, clock, told.append)
    session.run(threading.Event(), lambda: next(left, None) is not None)
    return told


def samples(told: Told) -> list[SampleArrived]:
    return [event for event in told if isinstance(event, SampleArrived)]


def test_that_a_pid_of_two_units_is_asked_once_and_told_for_both() -> None:
    link = FakeLink()
    told = samples(watch(link, [("7E8", "0D"), ("7E9", "0D")], rounds=2))
    assert [event.sample.live.ecu for event in told] == ["7E8", "7E9"]
    assert link.asked.count(("010D", None)) == 1


def test_that_samples_carry_time_and_latency() -> None:
    told = samples(watch(FakeLink(), [("7E8", "0D")], rounds=6))
    times = [event.sample.t_s for event in told]
    assert times == sorted(times)
    assert all(abs(event.sample.latency_s - ROUND_TRIP_S) < 1e-9 for event in told)


def test_that_a_silent_pid_gives_no_value_and_is_named() -> None:
    told = watch(FakeLink(), [("7E8", "0D"), ("7E8", "5C")], rounds=60)
    assert {event.sample.live.pid for event in samples(told)} == {"0D"}
    health = [event for event in told if isinstance(event, LiveHealth)][-1]
    assert health.missing == ("5C",)
    assert 0.4 < health.late_share < 0.6
    assert 8 < health.rate_hz < 12


def test_that_a_wrong_length_gives_no_value() -> None:
    answers = {ecu: dict(table) for ecu, table in ECM_AND_TCM.items()}
    answers["7E8"]["010D"] = "410D"
    assert samples(watch(FakeLink(answers), [("7E8", "0D")], rounds=4)) == []
