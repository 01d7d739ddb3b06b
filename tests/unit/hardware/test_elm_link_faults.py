"""Every wire fault of the simulated adapter: no wrong value, no hang, each named.

Truth is what the same car answers without the fault; the questions are those whose answers stand
still. A reply must be one of those, or a refusal that the fault itself makes.
"""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from hardware.adapters.base import Opening
from hardware.adapters.elm327 import open_elm327, start_elm327
from hardware.clock import SystemClock
from hardware.errors import AdapterMute, PortLost
from hardware.links.base import BusError
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.faults import FAULTS, parse_faults
from hardware.simulator.serving import start_simulation
from hardware.simulator.states import build_car
from hardware.simulator.timing import TIMINGS
from tests.helpers.simulated_port import SimulatedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from hardware.links.base import DiagnosticLink, Exchange

QUESTIONS = [
    (bytes.fromhex(text), target)
    for text, target in (
        *(("0100", None), ("0902", None), ("03", None), ("011C", "7E8"), ("0904", "7E9")),
        *(("0101", None), ("0100", "7E8"), ("07", None)),
    )
]
REFUSALS = {"negative_response": 0x22, "busy_forever": 0x21}
# How often a fault may show as something else than the plain truth, by what the exchange says.
NAMES = {
    "no_data": "NoData",
    "lost_answer": "NoData",
    "other_pid": "dropped",
    "stale_answer": "dropped",
    "lost_frame": "defect",
    "repeated_frame": "defect",
    "swapped_frames": "defect",
    "half_answer": "defect",
    "garbage": "defect",
    "data_error_mark": "defect",
    "rx_error_mark": "defect",
    "pending_forever": "Timeout",
    "prompt_lost": "Timeout",
    "late_answer": "Timeout",
    "mute": "AdapterMute",
    "unplug": "PortLost",
    "negative_response": "refusal",
    "busy_forever": "refusal",
    "echo_back": "echo",
    "bus_init_error": "BUS INIT: ...ERROR",
    # Waited out: nothing is left to be named.
    "response_pending": "complete",
    "pending_prompt": "complete",
    "busy_repeat": "complete",
    "slow": "complete",
}
LONGEST_S = {"pending_forever": 7.0, "prompt_lost": 2.4, "late_answer": 5.0, "busy_forever": 3.0}


class Simulated:
    """A link to a simulated adapter with faults, in virtual time."""

    def __init__(self, *faults: str) -> None:
        self.clock = VirtualClock()
        self.face = ElmFace(build_car(()), TIMINGS["usb115k2"], parse_faults(faults))
        port = SimulatedPort(self.face, self.clock)
        opening = Opening(self.clock, lambda _step, _words: None)
        self.link = start_elm327("simulated:", port, opening).link


def truth() -> dict[tuple[bytes, str | None], set[tuple[str, bytes]]]:
    link = Simulated().link
    return {
        (payload, target): {
            (reply.source, reply.payload) for reply in link.request(payload, target=target).replies
        }
        for payload, target in QUESTIONS
    }


TRUTH = truth()


def wrong_replies(exchange: Exchange, fault: str) -> list[object]:
    refusal = bytes((0x7F, exchange.request[0], REFUSALS.get(fault, 0)))
    true = TRUTH[exchange.request, exchange.target]
    return [
        reply
        for reply in exchange.replies
        if (reply.source, reply.payload) not in true and reply.payload != refusal
    ]


def seen(exchange: Exchange, fault: str) -> set[str]:
    """By which names the exchange shows that something was not as it should be."""
    names = {type(exchange.ended).__name__, *exchange.notices}
    if isinstance(exchange.ended, BusError):
        names.add(exchange.ended.name)
    names |= {"dropped"} if exchange.dropped else set()
    names |= {"defect"} if exchange.defects else set()
    if any(reply.payload[-1] == REFUSALS.get(fault) for reply in exchange.replies):
        names.add("refusal")
    if {(r.source, r.payload) for r in exchange.replies} == TRUTH[
        exchange.request, exchange.target
    ]:
        names.add("complete")
    return names


def ask(link: DiagnosticLink, number: int, fault: str, found: Counter[str]) -> None:
    """One question; counts its names and fails on a reply that is not true."""
    payload, target = QUESTIONS[number % len(QUESTIONS)]
    try:
        exchange = link.request(payload, target=target)
    except (AdapterMute, PortLost) as error:
        found[type(error).__name__] += 1
        return
    assert wrong_replies(exchange, fault) == []
    found.update(seen(exchange, fault))


def expected_name(fault: str) -> str:
    return NAMES.get(fault, fault.upper().replace("_", " "))


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_fault_brings_no_wrong_value_no_hang_and_is_named(fault: str) -> None:
    every = 1 if fault == "busy_forever" else 3
    rig = Simulated(f"{fault}:after=5:every={every}")
    found: Counter[str] = Counter()
    longest_s = 0.0
    for number in range(300):
        began = rig.clock.monotonic()
        ask(rig.link, number, fault, found)
        longest_s = max(longest_s, rig.clock.monotonic() - began)
    assert found[expected_name(fault)] >= 20, found
    assert longest_s <= LONGEST_S.get(fault, 2.1)


@pytest.mark.parametrize("fault", sorted(set(FAULTS) - {"mute", "unplug"}))
def test_that_a_fault_of_one_request_leaves_the_next_ones_whole(fault: str) -> None:
    rig = Simulated(f"{fault}:after=5:first=1")
    found: Counter[str] = Counter()
    for number in range(8):
        ask(rig.link, number, fault, found)
    found.clear()
    for number in range(16):
        ask(rig.link, number, fault, found)
    assert found["complete"] == 16, found


def test_that_ten_thousand_requests_under_all_faults_bring_no_wrong_value() -> None:
    alone = {"mute", "unplug", "busy_forever", "negative_response", "garbage"}
    names = sorted(set(FAULTS) - alone)
    rig = Simulated(*(f"{name}:every={37 + 2 * i}" for i, name in enumerate(names)))
    found: Counter[str] = Counter()
    for number in range(10_000):
        ask(rig.link, number, "busy_forever", found)  # a repetition may be lost: busy is its word
    assert found["complete"] > 2_000, found
    assert found["Timeout"] > 100, found
    assert found["defect"] > 100, found


def test_that_two_callers_under_faults_never_get_each_others_answer() -> None:
    rig = Simulated("late_answer:every=11", "stale_answer:every=5", "prompt_lost:every=7")
    failures: list[BaseException] = []

    def caller(first: int) -> None:
        found: Counter[str] = Counter()
        try:
            for number in range(first, first + 500):
                ask(rig.link, number, "", found)
        except AssertionError as error:
            failures.append(error)

    callers = [threading.Thread(target=caller, args=(first,)) for first in (0, 3)]
    for one in callers:
        one.start()
    for one in callers:
        one.join()
    assert failures == []


@pytest.mark.parametrize("fault", ["unplug:after=1", "mute:after=1"])
def test_that_a_dead_adapter_stays_named(fault: str) -> None:
    rig = Simulated(fault)
    found: Counter[str] = Counter()
    for number in range(10):
        ask(rig.link, number, fault, found)
    assert found["PortLost"] + found["AdapterMute"] >= 9
    rig.link.close()


def test_that_a_plug_pulled_while_waiting_is_reported() -> None:
    with start_simulation((), ["slow:after=1:seconds=30"]) as car:
        link = open_elm327(car.url, Opening(SystemClock(), lambda _step, _words: None)).link
        pulled = threading.Timer(0.2, car.unplug)
        pulled.start()
        with pytest.raises(PortLost):
            link.request(b"\x01\x0c")
        pulled.join()
        link.close()
