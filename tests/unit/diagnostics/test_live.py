from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from tests.helpers.fake_link import ECM_AND_TCM, FakeLink, FakeOpener
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from hardware.links.base import Exchange

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
    told = samples(watch(link, [("7E8", "0D"), ("7E9", "0D")], rounds=1))
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
    assert 0.1 < health.late_share < 0.4  # the silent one is a slow signal
    assert 12 < health.rate_hz < 18


def test_that_a_wrong_length_gives_no_value() -> None:
    answers = {ecu: dict(table) for ecu, table in ECM_AND_TCM.items()}
    answers["7E8"]["010D"] = "410D"
    assert samples(watch(FakeLink(answers), [("7E8", "0D")], rounds=4)) == []


def table(**answers: str) -> FakeLink:
    """An engine unit with these answers beside its usual ones."""
    known = {request.removeprefix("r"): payload for request, payload in answers.items()}
    return FakeLink({**ECM_AND_TCM, "7E8": {**ECM_AND_TCM["7E8"], **known}})


def values(told: Told) -> set[tuple[str, str, float | str]]:
    lives = [event.sample.live for event in samples(told)]
    return {(live.ecu, live.pid, live.measurement.value) for live in lives}


THREE = [("7E8", "0D"), ("7E8", "10"), ("7E8", "05")]
TRUE = {("7E8", "0D", 50.0), ("7E8", "10", 4.0), ("7E8", "05", 83.0)}


def test_that_one_unit_is_asked_several_pids_by_its_own_address() -> None:
    link = table(r010D1005="41057B0D32100190")
    assert values(watch(link, THREE, rounds=3)) == TRUE
    assert link.asked[-3:] == [("010D1005", "7E8")] * 3


def test_that_a_unit_deaf_to_its_own_address_is_asked_with_all() -> None:
    link = table(r010D1005="41057B0D32100190")
    request = link.request
    link.request = (  # type: ignore[method-assign]  # a link that only knows one address
        lambda payload, *, target=None, **how: request(
            payload, target="7EF" if target else None, **how
        )
    )
    assert values(watch(link, THREE, rounds=3)) == TRUE


@pytest.mark.parametrize(
    "partial",
    ["410D32100190", "7F0112", "41057B0D321001", "41057B0D3210019000", "410D32100190057B0D32"],
)
def test_that_an_answer_that_is_not_whole_gives_no_value_and_narrower_requests(
    partial: str,
) -> None:
    link = table(r010D1005=partial)
    alone = ("7E8", "0D", 50.0)  # by itself, to find out whether the unit is reached alone
    assert values(watch(link, THREE, rounds=2)) == {alone}
    assert values(watch(link, THREE, rounds=40)) == TRUE
    assert link.asked[-1][0] in {"010D", "0110", "0105"}


def test_that_what_was_learned_outlives_a_change_of_the_choice() -> None:
    link = FakeLink()
    clock = VirtualClock()
    link.before = lambda _count: clock.sleep(ROUND_TRIP_S)
    car = connect("fake:", open_adapter=FakeOpener(link), clock=clock)
    for _ in range(2):
        link.asked.clear()
        left = iter(range(30))
        session = LiveSession(car, THREE, clock, lambda _event: None)
        session.run(threading.Event(), lambda: next(left, None) is not None)  # noqa: B023
    assert all(len(request) == 4 for request, _target in link.asked)


def test_that_a_car_on_k_line_is_asked_one_pid_at_a_time() -> None:
    answers = {"10": {"0100": "4100180B0001", "010D": "410D32", "0105": "41057B"}}
    link = FakeLink(answers)
    told = watch(link, [("10", "0D"), ("10", "05")], rounds=9)
    assert {pid for _ecu, pid, _value in values(told)} == {"0D", "05"}
    assert {request for request, _target in link.asked[-9:]} == {"010D", "0105"}


def test_that_the_question_whether_a_unit_is_reached_alone_brings_the_first_value() -> None:
    link = FakeLink()
    told = samples(watch(link, [("7E8", "0D"), ("7E8", "10")], rounds=0))
    assert [event.sample.live.pid for event in told] == ["0D"]
    assert link.asked[-1] == ("010D", "7E8")


def test_that_a_value_nobody_asked_of_a_unit_is_not_told_for_it() -> None:
    answers = {"7E8": {**ECM_AND_TCM["7E8"]}, "7E9": {**ECM_AND_TCM["7E9"]}}
    answers["7E8"]["010D05"] = "410D32"
    answers["7E9"]["010D05"] = "410D330584"
    link = FakeLink(answers)
    told = watch(link, [("7E8", "0D"), ("7E9", "05")], rounds=1)
    assert values(told) == {("7E8", "0D", 50.0), ("7E9", "05", 92.0)}


def test_that_a_unit_which_becomes_deaf_to_its_own_address_is_asked_with_all_again() -> None:
    link, clock = table(r010D1005="41057B0D32100190"), VirtualClock()
    car: Car = connect("fake:", open_adapter=FakeOpener(link), clock=clock)
    link.before = lambda _count: clock.sleep(ROUND_TRIP_S)
    told: Told = []
    session = LiveSession(car, THREE, clock, told.append)
    left, request = iter(range(60)), link.request

    def functional(payload: bytes, *, target: str | None = None, **how: Any) -> Exchange:
        return request(payload, target="7EF" if target else None, **how)

    def go_on() -> bool:
        if session.silent_s > 1.0:
            session.heard()  # as the bay does when the others are still there
        number = next(left, None)
        if number == 5:
            link.request = functional  # type: ignore[method-assign]  # as in the test above
            told.clear()
        return number is not None

    session.run(threading.Event(), go_on)
    assert values(told) == TRUE
