"""Every wire fault over real pseudo terminals and the real serial port: 100 requests each."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from hardware.simulator.faults import CAN_FAULTS, FAULTS
from tests.helpers.fault_run import (
    LASTING,
    NAMED,
    NAMED_ON_CAN,
    STATES,
    WHEN_HIT,
    WHEN_HIT_ON_CAN,
    questions,
)
from tests.helpers.served_car import served, served_on_can

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("termios", reason="pseudo terminals exist on POSIX only")

REQUESTS = 100
HANG_S = 30.0  # no request may come near it
# Rare where a hit costs seconds of real time: they are many in virtual time.
DOSE = {
    "response_pending": ":every=5:seconds=0.05",
    "pending_forever": ":every=10:seconds=0.05",
    "pending_prompt": ":every=20",
    "busy_repeat": ":every=20",
    "lost_answer": ":every=10",
    "busy_forever": ":every=1:first=12",
    "lv_reset": ":after=3:first=20",  # a repetition that is hit as well cannot succeed
    "slow": ":every=20:seconds=0.3",
    "prompt_lost": ":every=60",
    "late_answer": ":every=60:seconds=2.5",
    "mute": ":after=98",
    "unplug": ":after=90",
}
TARGETS = ("7E8", "7E9", "7EA")


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_fault_over_a_real_port_gives_no_wrong_value_and_no_hang(fault: str) -> None:
    with served(STATES, [f"{fault}{DOSE.get(fault, ':every=3:after=3')}"]) as run:
        for request, target in questions(REQUESTS, TARGETS, seed=11):
            began = time.monotonic()
            run.ask(request, target)
            assert time.monotonic() - began < HANG_S
        assert run.hits
        assert run.outcomes[NAMED[fault]], run.outcomes
        assert run.outcomes["Value"] or "Value" in WHEN_HIT[fault]


def test_that_without_a_fault_every_answer_over_a_real_port_is_the_cars_own() -> None:
    with served(STATES, []) as run:
        for request, target in questions(2 * REQUESTS, TARGETS, seed=12):
            run.ask(request, target)
        assert set(run.outcomes) <= {"Value", "NoData", "Negative 11", "Negative 12"}


@pytest.mark.parametrize("timing", ["usb38k4", "ftdi16", "stn2m", "bluetooth"])
def test_that_slow_and_fast_adapters_tell_the_same_truth(timing: str) -> None:
    with served(STATES, ["stale_answer:every=5:after=3"], timing) as run:
        for request, target in questions(REQUESTS // 8, TARGETS, seed=13):
            run.ask(request, target)
        assert run.outcomes["Value"]


ON_CAN_DOSE = {
    "response_pending": ":every=10:seconds=0.05",
    "pending_forever": ":every=20:seconds=0.02",
    "busy_repeat": ":every=40",
    "busy_forever": ":after=90:first=8",
    **dict.fromkeys(("lost_answer", "other_pid", "other_id", "error_frames"), ":every=20"),
    **dict.fromkeys(("lost_frame", "repeated_frame", "swapped_frames"), ":after=3:first=15"),
    "traffic": ":seconds=0.005",
    **dict.fromkeys(LASTING, ":after=97"),
}
EVERYBODY = (b"\x01\x00", b"\x01\x01", b"\x01\x0d", b"\x03", b"\x07", b"\x09\x04", b"\x09\x0a")


def on_can() -> Iterator[tuple[bytes, str | None]]:
    """Mostly one unit alone, whose answer ends the wait; all of them where all can answer."""
    everybody = [(request, None) for request, _ in questions(20, TARGETS, seed=5, of=EVERYBODY)]
    alone = [
        (request, target or TARGETS[number % 3])
        for number, (request, target) in enumerate(questions(80, TARGETS, seed=6, of=KNOWN_ALONE))
    ]
    for number in range(REQUESTS):
        yield everybody[number // 5] if number % 5 == 0 else alone[number - number // 5 - 1]


KNOWN_ALONE = (*EVERYBODY, b"\x01\x0c", b"\x09\x06", b"\x09\x00")


@pytest.mark.parametrize("face", ["slcan", "virtual"])
@pytest.mark.parametrize("fault", CAN_FAULTS)
def test_that_a_fault_over_a_real_can_face_gives_no_wrong_value_and_no_hang(
    fault: str, face: str
) -> None:
    if face == "virtual" and fault in {"mute", "unplug"}:
        pytest.skip("a bus in this process has no adapter that falls silent, and no plug")
    dose = ON_CAN_DOSE.get(fault, ":every=3:after=3")
    with served_on_can(face, ("p0301", "multi"), [f"{fault}{dose}"]) as run:
        for request, target in on_can():
            began = time.monotonic()
            run.ask(request, target, frozenset(TARGETS))
            assert time.monotonic() - began < HANG_S
        assert run.hits or fault in {"traffic", "second_tester", "mute"}
        assert run.outcomes[NAMED_ON_CAN[fault]], run.outcomes


def test_that_every_fault_of_raw_can_has_a_name() -> None:
    assert set(WHEN_HIT_ON_CAN) == set(NAMED_ON_CAN) == set(CAN_FAULTS)
