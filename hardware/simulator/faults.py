"""Wire faults by name. Each works at one of three stages and composes with the others.

``replies``: what the units say; ``frames``: what the bus carries; ``speech``: what the adapter
makes of it. A fault is written ``NAME[:every=N][:after=N][:first=N][:ecu=7E9][:seconds=S]``:
it spares the first ``after`` requests, then concerns every ``every``-th, ``first`` times in all.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from hardware.simulator.bus import Frame, Spoken
from hardware.simulator.speech import Speech

Ask = Callable[[bytes], list[Spoken]]


@dataclass(slots=True)
class Fault:
    """One fault at work: its kind, its dose, and what it has done so far."""

    kind: Kind
    every: int = 1
    after: int = 0
    first: int | None = None
    ecu: str | None = None
    seconds: float | None = None
    fired: int = 0
    episodes: dict[tuple[str, bytes], int] = field(default_factory=dict)

    def fires(self, number: int) -> bool:
        """Whether request ``number`` (1, 2, ...) is concerned; counts it if so."""
        behind = number - self.after
        due = behind > 0 and behind % self.every == 0
        if not due or (self.first is not None and self.fired >= self.first):
            return False
        self.fired += 1
        return True

    def concerns(self, address: str) -> bool:
        """Whether the unit at ``address`` is meant."""
        return self.ecu is None or self.ecu == address

    def lasting(self, usual_s: float) -> float:
        """``seconds`` if it was given, ``usual_s`` otherwise."""
        return usual_s if self.seconds is None else self.seconds


Replies = Callable[[Fault, bytes, list[Spoken], Ask], list[Spoken]]
Frames = Callable[[Fault, list[Frame]], list[Frame]]
Says = Callable[[Fault, Speech], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A fault in one sentence, and its work at one stage."""

    sentence: str
    replies: Replies | None = None
    frames: Frames | None = None
    speech: Says | None = None
    after: int = 0


def _negative(spoken: Spoken, request: bytes, nrc: int, later_s: float = 0.0) -> Spoken:
    return replace(spoken, at_s=spoken.at_s + later_s, payload=bytes((0x7F, request[0], nrc)))


def _per_unit(change: Callable[[Fault, bytes, Spoken], list[Spoken]]) -> Replies:
    def replies(fault: Fault, request: bytes, spoken: list[Spoken], _ask: Ask) -> list[Spoken]:
        changed: list[Spoken] = []
        for one in spoken:
            changed += change(fault, request, one) if fault.concerns(one.address) else [one]
        return changed

    return replies


def _pending_twice(fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    step = fault.lasting(0.3)
    waits = [_negative(one, request, 0x78, step * i) for i in (0, 1)]
    return [*waits, replace(one, at_s=one.at_s + 2 * step)]


def _pending_forever(fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    return [_negative(one, request, 0x78, fault.lasting(1.0) * i) for i in range(300)]


def _busy_forever(_fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    return [_negative(one, request, 0x21)]


def _refused(_fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    return [_negative(one, request, 0x22)]


def _lost_answer(_fault: Fault, _request: bytes, _one: Spoken) -> list[Spoken]:
    return []


def _busy_twice(fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    """Busy to this request and to its first repetition, then right."""
    key = one.address, request
    left = fault.episodes.pop(key, 2)
    if not left:
        return [one]
    fault.episodes[key] = left - 1
    return [_negative(one, request, 0x21)]


def _another(request: bytes) -> bytes:
    """A request that differs in the byte an answer must repeat."""
    service, rest = request[0], request[1:]
    if service in {0x03, 0x07, 0x0A}:
        return bytes(({0x03: 0x07, 0x07: 0x03, 0x0A: 0x03}[service],))
    choice = {0x01: b"\x0d\x1c", 0x02: b"\x0d\x0c", 0x06: b"\xa1\xa2", 0x09: b"\x0a\x04"}
    first, second = choice.get(service, b"\x00\x00")
    other = second if rest[:1] == bytes((first,)) else first
    return bytes((service, other)) + (b"\x00" if service == 0x02 else b"")


def _other_pid(fault: Fault, request: bytes, spoken: list[Spoken], ask: Ask) -> list[Spoken]:
    answering = {one.address for one in spoken if fault.concerns(one.address)}
    others = [one for one in ask(_another(request)) if one.address in answering]
    return others + [one for one in spoken if not fault.concerns(one.address)]


def _stale_answer(fault: Fault, request: bytes, spoken: list[Spoken], ask: Ask) -> list[Spoken]:
    stale = [one for one in ask(_another(request)) if fault.concerns(one.address)]
    return stale + [replace(one, at_s=one.at_s + 0.01) for one in spoken]


def _lost_frame(fault: Fault, frames: list[Frame]) -> list[Frame]:
    return [frame for frame in frames if frame.part != 1 or not fault.concerns(frame.address)]


def _repeated_frame(fault: Fault, frames: list[Frame]) -> list[Frame]:
    doubled: list[Frame] = []
    for frame in frames:
        again = frame.part == 1 and fault.concerns(frame.address)
        doubled += [frame, frame] if again else [frame]
    return doubled


def _swapped_frames(fault: Fault, frames: list[Frame]) -> list[Frame]:
    """The last two frames of each long answer change places."""
    swapped = list(frames)
    for address in {frame.address for frame in frames if not frame.whole}:
        places = [i for i, f in enumerate(frames) if f.address == address and not f.whole]
        if fault.concerns(address) and len(places) > 1:
            a, b = places[-2:]
            swapped[a] = replace(frames[b], at_s=frames[a].at_s)
            swapped[b] = replace(frames[a], at_s=frames[b].at_s)
    return swapped


def _says(text: str) -> Says:
    def speech(_fault: Fault, speech: Speech) -> None:
        speech.instead(text)

    return speech


def _marked(mark: str) -> Says:
    """One digit of the last line turned over, and the adapter's mark behind it."""

    def speech(_fault: Fault, speech: Speech) -> None:
        at_s, line = speech.lines[-1]
        cut = line.rstrip()
        turned = f"{int(cut[-1], 16) ^ 0x8:X}" if cut[-1:] in set("0123456789ABCDEF") else "?"
        spaces = line[len(cut) :]
        speech.lines[-1] = (at_s, f"{cut[:-1]}{turned}{spaces}{mark}")

    return speech


def _half_answer(_fault: Fault, speech: Speech) -> None:
    at_s, line = speech.lines[-1]
    speech.lines[-1] = (at_s, line[: len(line) // 2])


def _buffer_full(_fault: Fault, speech: Speech) -> None:
    speech.lines = [*speech.lines[:1], (speech.prompt_at, "BUFFER FULL")]


def _garbage(_fault: Fault, speech: Speech) -> None:
    dice = random.Random(speech.seed)  # noqa: S311 - reproducible noise, nothing secret
    letters = [code for code in range(1, 256) if code not in b">0123456789ABCDEFabcdef"]
    speech.lines = []
    speech.noise = bytes(dice.choice(letters) for _ in range(dice.randint(5, 60)))


def _echo_back(_fault: Fault, speech: Speech) -> None:
    speech.lines = [(speech.lines[0][0], speech.request), *speech.lines]


def _lv_reset(_fault: Fault, speech: Speech) -> None:
    speech.instead("LV RESET")
    speech.reset = True


def _prompt_lost(_fault: Fault, speech: Speech) -> None:
    speech.prompt = False


def _slow(fault: Fault, speech: Speech) -> None:
    speech.delay_s += fault.lasting(1.5)


def _late_answer(fault: Fault, speech: Speech) -> None:
    speech.delay_s += fault.lasting(3.0)
    speech.deaf = True


def _mute(_fault: Fault, speech: Speech) -> None:
    speech.dead = True


def _unplug(_fault: Fault, speech: Speech) -> None:
    speech.gone = True


FAULTS: dict[str, Kind] = {
    "response_pending": Kind(
        "The unit says 7F sid 78 twice, then answers (seconds: between them, 0.3).",
        replies=_per_unit(_pending_twice),
    ),
    "pending_forever": Kind(
        "The unit says 7F sid 78 again and again (seconds: between them, 1).",
        replies=_per_unit(_pending_forever),
    ),
    "busy_repeat": Kind(
        "The unit says 7F sid 21 twice, then answers the third repetition.",
        replies=_per_unit(_busy_twice),
    ),
    "busy_forever": Kind("The unit always says 7F sid 21.", replies=_per_unit(_busy_forever)),
    "negative_response": Kind(
        "The unit refuses with 7F sid 22 (conditions not correct).", replies=_per_unit(_refused)
    ),
    "lost_answer": Kind("The unit's answer is lost.", replies=_per_unit(_lost_answer)),
    "other_pid": Kind("The unit answers another question than was asked.", replies=_other_pid),
    "stale_answer": Kind("An answer to another question precedes the answer.", _stale_answer),
    "lost_frame": Kind("The second frame of a long answer is lost.", frames=_lost_frame),
    "repeated_frame": Kind("The second frame comes twice.", frames=_repeated_frame),
    "swapped_frames": Kind("The last two frames change places.", frames=_swapped_frames),
    "no_data": Kind("The adapter says NO DATA.", speech=_says("NO DATA")),
    "can_error": Kind("The adapter says CAN ERROR.", speech=_says("CAN ERROR")),
    "bus_init_error": Kind(
        "The adapter says BUS INIT: ...ERROR.", speech=_says("BUS INIT: ...ERROR")
    ),
    "bus_busy": Kind("The adapter says BUS BUSY.", speech=_says("BUS BUSY")),
    "bus_error": Kind("The adapter says BUS ERROR.", speech=_says("BUS ERROR")),
    "fb_error": Kind("The adapter says FB ERROR.", speech=_says("FB ERROR")),
    "data_error": Kind("The adapter says DATA ERROR.", speech=_says("DATA ERROR")),
    "act_alert": Kind("The adapter says ACT ALERT.", speech=_says("ACT ALERT")),
    "lp_alert": Kind("The adapter says LP ALERT.", speech=_says("LP ALERT")),
    "err94": Kind("The adapter says ERR94.", speech=_says("ERR94")),
    "unable_to_connect": Kind(
        "The adapter says UNABLE TO CONNECT.", speech=_says("UNABLE TO CONNECT")
    ),
    "stopped": Kind("The adapter says STOPPED.", speech=_says("STOPPED")),
    "buffer_full": Kind("After the first line the adapter says BUFFER FULL.", speech=_buffer_full),
    "garbage": Kind("Noise comes instead of the answer.", speech=_garbage),
    "half_answer": Kind("The last line is cut in half.", speech=_half_answer),
    "data_error_mark": Kind(
        "The last line is damaged and marked <DATA ERROR.", speech=_marked("<DATA ERROR")
    ),
    "rx_error_mark": Kind(
        "The last line is damaged and marked <RX ERROR.", speech=_marked("<RX ERROR")
    ),
    "echo_back": Kind("The request comes back before its answer.", speech=_echo_back),
    "lv_reset": Kind("The supply dips: LV RESET, all settings lost.", speech=_lv_reset),
    "prompt_lost": Kind("The prompt after the answer is lost.", speech=_prompt_lost),
    "slow": Kind("The answer comes 1.5 s late (seconds), before the prompt.", speech=_slow),
    "late_answer": Kind(
        "The adapter hangs, deaf, 3 s (seconds), then answers and prompts.", speech=_late_answer
    ),
    "mute": Kind("The adapter falls silent for ever; from the start if after=0.", speech=_mute),
    "unplug": Kind("The pipe closes (after 12 requests if not told).", speech=_unplug, after=12),
}


def parse_fault(spec: str) -> Fault:
    """A fault from its text; ``ValueError`` says what is wrong and lists what is known."""
    name, *options = spec.split(":")
    if name not in FAULTS:
        raise ValueError(f"unknown fault {name!r}; known: {', '.join(FAULTS)}")
    fault = Fault(FAULTS[name], after=FAULTS[name].after)
    for option in options:
        key, _, text = option.partition("=")
        try:
            _set(fault, key, text)
        except ValueError as error:
            raise ValueError(f"fault {spec!r}: {error}") from None
    if fault.ecu and fault.kind.speech:
        raise ValueError(f"fault {spec!r}: it concerns the adapter, ecu= means nothing")
    return fault


def _set(fault: Fault, key: str, text: str) -> None:
    match key:
        case "every":
            fault.every = int(text)
        case "after":
            fault.after = int(text)
        case "first":
            fault.first = int(text)
        case "ecu":
            fault.ecu = text.upper()
        case "seconds":
            fault.seconds = float(text)
        case _:
            raise ValueError(f"unknown option {key!r}; known: every, after, first, ecu, seconds")
    if fault.every < 1 or fault.after < 0 or (fault.first or 0) < 0 or (fault.seconds or 0) < 0:
        raise ValueError(f"{key}={text} is out of range")


def parse_faults(specs: Sequence[str]) -> list[Fault]:
    """Several faults, applied in the order given."""
    return [parse_fault(spec) for spec in specs]
