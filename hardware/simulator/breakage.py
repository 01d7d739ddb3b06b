"""What each wire fault does, at one of three stages: replies of units, frames, the adapter's words.

The sentences that say it stand in ``faults.FAULTS``.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.simulator.bus import Frame, Spoken
    from hardware.simulator.fault import Ask, Fault, Replies, Says
    from hardware.simulator.speech import Speech


def _negative(spoken: Spoken, request: bytes, nrc: int, later_s: float = 0.0) -> Spoken:
    return replace(spoken, at_s=spoken.at_s + later_s, payload=bytes((0x7F, request[0], nrc)))


def per_unit(change: Callable[[Fault, bytes, Spoken], list[Spoken]]) -> Replies:
    """The change of one unit's message, made for each unit that is meant."""

    def replies(fault: Fault, request: bytes, spoken: list[Spoken], _ask: Ask) -> list[Spoken]:
        changed: list[Spoken] = []
        for one in spoken:
            changed += change(fault, request, one) if fault.concerns(one.address) else [one]
        return changed

    return replies


def pending_twice(fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    """Two promises, then the answer."""
    step = fault.lasting(0.3)
    waits = [_negative(one, request, 0x78, step * i) for i in (0, 1)]
    return [*waits, replace(one, at_s=one.at_s + 2 * step)]


def pending_forever(fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    """Promises without end (300 of them)."""
    return [_negative(one, request, 0x78, fault.lasting(1.0) * i) for i in range(300)]


def busy_forever(_fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    """Busy, whatever is asked."""
    return [_negative(one, request, 0x21)]


def refused(_fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
    """Conditions not correct."""
    return [_negative(one, request, 0x22)]


def lost_answer(_fault: Fault, _request: bytes, _one: Spoken) -> list[Spoken]:
    """Nothing arrives of this unit."""
    return []


def other_id(_fault: Fault, _request: bytes, one: Spoken) -> list[Spoken]:
    """The answer, but from an id outside those of ISO 15765-4."""
    elsewhere = "5E8" if len(one.address) == 3 else f"18DAFA{one.address[-2:]}"
    return [replace(one, address=elsewhere)]


def refused_at_first(times: int, nrc: int) -> Replies:
    """``nrc`` to this request and its repetitions until it was said ``times`` times, then right."""

    def change(fault: Fault, request: bytes, one: Spoken) -> list[Spoken]:
        key = one.address, request
        left = fault.episodes.pop(key, times)
        if not left:
            return [one]
        fault.episodes[key] = left - 1
        return [_negative(one, request, nrc)]

    return per_unit(change)


def _another(request: bytes) -> bytes:
    """A request that differs in the byte an answer must repeat."""
    service, rest = request[0], request[1:]
    if service in {0x03, 0x07, 0x0A}:
        return bytes(({0x03: 0x07, 0x07: 0x03, 0x0A: 0x03}[service],))
    choice = {0x01: b"\x0d\x1c", 0x02: b"\x0d\x0c", 0x06: b"\xa1\xa2", 0x09: b"\x0a\x04"}
    first, second = choice.get(service, b"\x00\x00")
    other = second if rest[:1] == bytes((first,)) else first
    return bytes((service, other)) + (b"\x00" if service == 0x02 else b"")


def other_pid(fault: Fault, request: bytes, spoken: list[Spoken], ask: Ask) -> list[Spoken]:
    """The answer to ``_another`` question, of the units that would have answered this one."""
    answering = {one.address for one in spoken if fault.concerns(one.address)}
    others = [one for one in ask(_another(request)) if one.address in answering]
    return others + [one for one in spoken if not fault.concerns(one.address)]


def stale_answer(fault: Fault, request: bytes, spoken: list[Spoken], ask: Ask) -> list[Spoken]:
    """The answer to ``_another`` question, then the right one."""
    stale = [one for one in ask(_another(request)) if fault.concerns(one.address)]
    return stale + [replace(one, at_s=one.at_s + 0.01) for one in spoken]


def lost_frame(fault: Fault, frames: list[Frame]) -> list[Frame]:
    """The first consecutive frame never arrives."""
    return [frame for frame in frames if frame.part != 1 or not fault.concerns(frame.address)]


def repeated_frame(fault: Fault, frames: list[Frame]) -> list[Frame]:
    """The first consecutive frame arrives twice."""
    doubled: list[Frame] = []
    for frame in frames:
        again = frame.part == 1 and fault.concerns(frame.address)
        doubled += [frame, frame] if again else [frame]
    return doubled


def swapped_frames(fault: Fault, frames: list[Frame]) -> list[Frame]:
    """The last two frames of each long answer change places."""
    swapped = list(frames)
    for address in {frame.address for frame in frames if not frame.whole}:
        places = [i for i, f in enumerate(frames) if f.address == address and not f.whole]
        if fault.concerns(address) and len(places) > 1:
            a, b = places[-2:]
            swapped[a] = replace(frames[b], at_s=frames[a].at_s)
            swapped[b] = replace(frames[a], at_s=frames[b].at_s)
    return swapped


def says(text: str) -> Says:
    """The adapter's message instead of the answer."""

    def speech(_fault: Fault, speech: Speech) -> None:
        speech.instead(text)

    return speech


def marked(mark: str) -> Says:
    """One digit of the last line turned over, and the adapter's mark behind it."""

    def speech(_fault: Fault, speech: Speech) -> None:
        if not speech.lines:  # another fault left only noise
            return
        at_s, line = speech.lines[-1]
        cut = line.rstrip()
        turned = f"{int(cut[-1], 16) ^ 0x8:X}" if cut[-1:] in set("0123456789ABCDEF") else "?"
        spaces = line[len(cut) :]
        speech.lines[-1] = (at_s, f"{cut[:-1]}{turned}{spaces}{mark}")

    return speech


def half_answer(_fault: Fault, speech: Speech) -> None:
    """The second half of the last line is cut off."""
    if not speech.lines:
        return
    at_s, line = speech.lines[-1]
    speech.lines[-1] = (at_s, line[: len(line) // 2])


def buffer_full(_fault: Fault, speech: Speech) -> None:
    """The first line, then the adapter's message."""
    speech.lines = [*speech.lines[:1], (speech.prompt_at, "BUFFER FULL")]


def garbage(_fault: Fault, speech: Speech) -> None:
    """Noise without a prompt or a hexadecimal digit."""
    dice = random.Random(speech.seed)  # noqa: S311 - reproducible noise, nothing secret
    letters = [code for code in range(1, 256) if code not in b">0123456789ABCDEFabcdef"]
    speech.lines = []
    speech.noise = bytes(dice.choice(letters) for _ in range(dice.randint(5, 60)))


def echo_back(_fault: Fault, speech: Speech) -> None:
    """The request as it was typed, then the answer."""
    first_at = speech.lines[0][0] if speech.lines else speech.prompt_at
    speech.lines = [(first_at, speech.request), *speech.lines]


def lv_reset(_fault: Fault, speech: Speech) -> None:
    """The adapter's message, and its settings are gone."""
    speech.instead("LV RESET")
    speech.reset = True


def prompt_lost(_fault: Fault, speech: Speech) -> None:
    """The adapter is idle, but nobody was told."""
    speech.prompt = False


def slow(fault: Fault, speech: Speech) -> None:
    """Everything is held back; a character still interrupts."""
    speech.delay_s += fault.lasting(1.5)


def late_answer(fault: Fault, speech: Speech) -> None:
    """Everything is held back, and nothing typed meanwhile is heard."""
    speech.delay_s += fault.lasting(3.0)
    speech.deaf = True


def mute(_fault: Fault, speech: Speech) -> None:
    """Silence from now on."""
    speech.dead = True


def unplug(_fault: Fault, speech: Speech) -> None:
    """The pipe closes."""
    speech.gone = True
