"""Every wire fault over a real pseudo terminal and the real serial port: 100 requests each."""

from __future__ import annotations

import time

import pytest

from hardware.simulator.faults import FAULTS
from tests.helpers.fault_run import NAMED, STATES, WHEN_HIT, questions
from tests.helpers.served_car import served

pytest.importorskip("termios", reason="pseudo terminals exist on POSIX only")

REQUESTS = 100
HANG_S = 30.0  # no request may come near it
# Rare where a hit costs seconds of real time: they are many in virtual time.
DOSE = {
    "response_pending": ":every=5:seconds=0.05",
    "pending_forever": ":every=10:seconds=0.05",
    "pending_prompt": ":every=10",
    "busy_repeat": ":every=10",
    "busy_forever": ":every=1:first=12",
    "lv_reset": ":after=3:first=20",  # a repetition that is hit as well cannot succeed
    "slow": ":every=10:seconds=0.3",
    "prompt_lost": ":every=40",
    "late_answer": ":every=40:seconds=2.5",
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
