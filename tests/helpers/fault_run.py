"""Many questions through a link with wire faults, each answer judged against the car itself."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import AdapterMute, HardwareError
from hardware.simulator.faults import CAN_FAULTS, FAULTS
from motospect_desktop.domain.outcome import BusError, Negative, Outcome, Value
from tests.helpers.car_told import agrees, told
from tests.helpers.car_truth import QUANTITIES, truth

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from hardware.clock import Clock
    from hardware.links.base import DiagnosticLink, Exchange
    from hardware.simulator.fault import Fault
    from tests.helpers.car_truth import Heard, WatchedCar

QUESTIONS = tuple(
    bytes.fromhex(text)
    for text in (
        *(f"01{pid:02X}" for pid in sorted({0x00, 0x20, 0x40, 0x01, *QUANTITIES})),
        *("020200", "020000", "020C00", "020500", "03", "07", "0A"),
        *("0600", "06A1", "06A2", "0900", "0902", "0904", "0906", "0908", "090A"),
    )
)
STATES = ("p0301", "multi", "tcm_refuses_03")
STALL_S = 0.1  # a link on raw CAN waits as long for the next unit
START = 3  # questions that the faults spare, for the start-up
_ANSWER = frozenset({"Value"})
_REFUSAL_BY_FAULT = {"busy_repeat": 0x21, "busy_forever": 0x21, "negative_response": 0x22}
# What a question may come to when the fault hits it, where the unit itself would have answered.
WHEN_HIT: dict[str, frozenset[str]] = {
    "response_pending": _ANSWER,
    "pending_forever": frozenset({"Timeout"}),
    "pending_prompt": _ANSWER,
    "busy_repeat": _ANSWER,
    "busy_forever": _ANSWER | {"Negative 21"},  # a repetition that is not hit is answered
    "negative_response": frozenset({"Negative 22"}),
    "lost_answer": frozenset({"NoData"}),
    "other_pid": frozenset({"NoData"}),
    "stale_answer": _ANSWER,
    "lost_frame": _ANSWER | {"Malformed"},
    "repeated_frame": _ANSWER | {"Malformed"},
    "swapped_frames": _ANSWER | {"Malformed"},
    "no_data": frozenset({"NoData"}),
    "can_error": frozenset({"BusError CAN ERROR"}),
    "bus_init_error": frozenset({"BusError BUS INIT: ...ERROR"}),
    "bus_busy": frozenset({"BusError BUS BUSY"}),
    "bus_error": frozenset({"BusError BUS ERROR"}),
    "fb_error": frozenset({"BusError FB ERROR"}),
    "data_error": frozenset({"BusError DATA ERROR"}),
    "act_alert": frozenset({"BusError ACT ALERT"}),
    "lp_alert": frozenset({"BusError LP ALERT"}),
    "err94": frozenset({"BusError ERR94"}),
    "unable_to_connect": frozenset({"BusError UNABLE TO CONNECT"}),
    "stopped": frozenset({"BusError STOPPED"}),
    "buffer_full": _ANSWER | {"Malformed", "BusError BUFFER FULL"},
    "garbage": frozenset({"Malformed"}),
    "half_answer": _ANSWER | {"Malformed"},
    "data_error_mark": _ANSWER | {"Malformed"},
    "rx_error_mark": _ANSWER | {"Malformed"},
    "echo_back": _ANSWER,
    "lv_reset": _ANSWER | {"BusError LV RESET"},  # when the repetition is hit as well
    "prompt_lost": _ANSWER | {"Timeout"},
    "slow": _ANSWER,
    "late_answer": frozenset({"Timeout"}),
    "mute": frozenset({"Timeout", "AdapterMute"}),
    "unplug": frozenset({"PortLost"}),
}
# The same over raw CAN frames; behind slcan a mute adapter is known by its flags.
WHEN_HIT_ON_CAN: dict[str, frozenset[str]] = {
    **{name: WHEN_HIT[name] for name in CAN_FAULTS if name in FAULTS},
    "mute": frozenset({"NoData", "AdapterMute"}),
    "other_id": frozenset({"NoData"}),
    "error_frames": frozenset({"BusError CAN ERROR"}),
    "bus_off": frozenset({"BusError BUS OFF"}),
    "second_tester": frozenset({"BusError SECOND TESTER"}),
    "traffic": _ANSWER,
}
# ISO 9141-2 has no negative responses: what comes of them there must be named, no more.
NOT_ON_KLINE = frozenset(
    {"response_pending", "pending_forever", "pending_prompt", "busy_repeat", "busy_forever"}
)
ANYTHING_NAMED = frozenset(
    {"Value", "NoData", "Timeout", "Malformed", "AdapterMute", "Negative 21"}
)
LASTING = frozenset({"mute", "unplug", "bus_off", "second_tester"})  # nothing comes back after
NAMED_ON_CAN = {
    name: max(names - _ANSWER, default="Value") for name, names in WHEN_HIT_ON_CAN.items()
} | {"mute": "NoData"}
NAMED = {name: max(names - _ANSWER, default="Value") for name, names in WHEN_HIT.items()}


@dataclass(frozen=True, slots=True)
class Asked:
    """One request's end, what the car heard meanwhile, and whether a fault fired."""

    request: bytes
    target: str | None
    end: Exchange | HardwareError
    heard: tuple[Heard, ...]
    hit: bool
    stalled: bool = False  # in real time: the machine may have kept the answer for too long


class FaultRun:
    """Asks ``link`` and judges; ``outcomes`` counts what each listening unit came to.

    With the real ``clock`` of a wire without a patient adapter, silence is forgiven where a
    question took as long as the link waits for an answer.
    """

    def __init__(
        self,
        link: DiagnosticLink,
        car: WatchedCar,
        faults: Sequence[Fault],
        when_hit: Mapping[str, frozenset[str]] = WHEN_HIT,
        *,
        clock: Clock | None = None,
    ) -> None:
        self._link, self._car, self._faults = link, car, faults
        self._when_hit = when_hit
        self._clock = clock
        kinds = [fault.kind for fault in faults]
        self._names = {name for name, kind in (FAULTS | CAN_FAULTS).items() if kind in kinds}
        self.outcomes: Counter[str] = Counter()
        self.hits = 0

    def ask(
        self, request: bytes, target: str | None, awaited: frozenset[str] = frozenset()
    ) -> Asked:
        """One question; a wire error is an end like any other."""
        fired, heard = self._fired(), len(self._car.heard)
        began = self._clock.monotonic() if self._clock else 0.0
        end: Exchange | HardwareError
        try:
            end = self._link.request(request, target=target, awaited=awaited)
        except HardwareError as error:
            end = error
        mine = tuple(one for one in self._car.heard[heard:] if one.request == request)
        stalled = self._clock is not None and self._clock.monotonic() - began > STALL_S
        asked = Asked(request, target, end, mine, self._fired() > fired, stalled)
        self.hits += asked.hit
        self.outcomes.update(self.judge(asked).values())
        return asked

    def judge(self, asked: Asked) -> dict[str, str]:
        """Each listening unit's end by name; fails when a value is not the car's own."""
        listening = (asked.target,) if asked.target else self._car.addresses()
        if isinstance(asked.end, HardwareError):
            names = dict.fromkeys(listening, type(asked.end).__name__)
        else:
            self._check_bytes(asked, asked.end, listening)
            names = {unit: name_of(told(asked.end, unit)) for unit in listening}
            for unit, name in names.items():
                if name == "Value":
                    self._check_value(asked, asked.end, unit)
        for unit, name in names.items():
            allowed = self._allowed(asked, unit)
            assert name in allowed, self._story(asked, unit, f"{name}, not {sorted(allowed)}")
        return names

    def _check_bytes(self, asked: Asked, end: Exchange, listening: tuple[str, ...]) -> None:
        """Every reply is one that its unit gave to this question, or the fault's refusal."""
        refusals = {
            bytes((0x7F, asked.request[0], nrc))
            for name, nrc in _REFUSAL_BY_FAULT.items()
            if name in self._names
        }
        for reply in end.replies:
            own = {said for heard in asked.heard for said in heard.said(reply.source)}
            assert reply.source in listening, self._story(asked, reply.source, "not asked")
            fits = reply.payload in own or (asked.hit and reply.payload in refusals)
            assert fits, self._story(asked, reply.source, f"never said {reply.payload.hex()}")

    def _check_value(self, asked: Asked, end: Exchange, unit: str) -> None:
        outcome = told(end, unit)
        assert isinstance(outcome, Value)
        truths = [truth(self._car, unit, asked.request, heard.t_s) for heard in asked.heard]
        fits = any(agrees(outcome.data, true) for true in truths)
        assert fits, self._story(asked, unit, f"{outcome.data!r} is told, true is {truths!r}")

    def _allowed(self, asked: Asked, unit: str) -> set[str]:
        own = {_own_name(heard.said(unit)) for heard in asked.heard}
        if not (asked.hit or (self.hits and self._names & LASTING) or self._still_deaf(asked)):
            own |= {"NoData"} if asked.stalled else set()
            return own or {f"nothing, for the car never heard {asked.request.hex()}"}
        faulty = {name for fault in self._names for name in self._when_hit[fault]}
        if len(self._names) > 1 or (not self._car.can and self._names & NOT_ON_KLINE):
            faulty |= ANYTHING_NAMED
        return faulty | (own - _ANSWER)

    def _still_deaf(self, asked: Asked) -> bool:
        """``late_answer`` and a second fault may keep the adapter deaf into the next question."""
        several = len(self._names) > 1 and "late_answer" in self._names
        return several and isinstance(asked.end, AdapterMute)

    def _fired(self) -> int:
        return sum(fault.fired for fault in self._faults)

    def _story(self, asked: Asked, unit: str, trouble: str) -> str:
        raw = asked.end.raw if not isinstance(asked.end, HardwareError) else repr(asked.end)
        faults = ", ".join(sorted(self._names)) or "no fault"
        hit = "hit" if asked.hit else "not hit"
        where = f"{asked.request.hex()} to {asked.target or 'all'}, {unit}, {faults} ({hit})"
        return f"{where}: {trouble}; raw {raw}; the car said {asked.heard}"


def questions(
    count: int, targets: Sequence[str], seed: int, *, of: Sequence[bytes] = QUESTIONS
) -> Iterator[tuple[bytes, str | None]]:
    """``count`` random questions, every fourth of them to one unit alone."""
    dice = random.Random(seed)  # noqa: S311 - reproducible choice, nothing secret
    for _ in range(count):
        target = dice.choice(targets) if dice.random() < 0.25 else None
        yield dice.choice(of), target


def name_of(outcome: Outcome[object]) -> str:
    """The outcome's kind, with the refusal's code or the adapter's word."""
    match outcome:
        case Negative(nrc=nrc):
            return f"Negative {nrc:02X}"
        case BusError(name):
            return f"BusError {name}"
        case _:
            return type(outcome).__name__


def _own_name(said: tuple[bytes, ...]) -> str:
    if not said:
        return "NoData"
    return f"Negative {said[-1][2]:02X}" if said[-1][0] == 0x7F else "Value"
