r"""The file of a wire record: text, one event a line.

The first line names format and version and holds a JSON object: ``kind`` (``bytes`` or
``frames``), ``url`` and ``name`` of the wire, ``opened_at`` (ISO 8601 with its offset),
``preferred`` and ``forced`` (numbers of the protocol that was tried first, and of the only one
that was tried, or null), ``traits`` (of a bus, or null). Where something was known beforehand:
``briefly`` (true: only the preferred protocol was tried), ``known`` (``can29``, ``firmware`` and
``latency_s`` of the adapter's passport), ``bounds`` (``widest`` and ``settled`` that the session
kept to, and the whole ``passport`` or null).
Every further line is the time in seconds since the wire was opened, a sign, and what it is::

    motospect-wire 1 {"kind": "bytes", "url": "serial:/dev/ttyUSB0", ...}
    0.000412 > 41545A0D                  bytes sent
    0.812002 < 0D454C4D33323720760D0D3E  bytes heard
    1.000000 > 7DF#0201000000000000      a frame sent; 29-bit ids have 8 digits, R: a remote frame
    1.000000 < 7E8#0641...               frames heard; those of one time came together
    1.000000 S 500000 listen             the bus was started (listen or active)
    1.000000 H PASSIVE 3 0 1             the bus is so: state, errors, lost, does the adapter tell
    1.000000 @ 2026-03-14T11:05:09+01:00 the time of day was told
    1.000000 ! PortLost 2F6465762F...    the wire failed: which error, its words in UTF-8
    1.000000 - 1200 345678               events and bytes that a full tape let go here

``<<``, ``HH`` and ``!!`` are of a call that did not wait, and found what had come before.
A line ends with a line feed; a last line without one was cut off and is left out.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import TYPE_CHECKING

from hardware.buses.base import (
    MAX_DATA,
    MAX_EXTENDED_ID,
    MAX_STANDARD_ID,
    BusHealth,
    BusState,
    CanFrame,
)
from hardware.errors import (
    AdapterMute,
    AdapterUnknown,
    BadRecording,
    BusNotFound,
    HardwareError,
    HostNotFound,
    PortBusy,
    PortForbidden,
    PortLost,
    PortNotFound,
    PortRefused,
)
from hardware.recording.head import aware, head_facts, read_head
from hardware.recording.record import (
    Event,
    Failed,
    Failure,
    Gap,
    HealthTold,
    HeardBytes,
    HeardFrames,
    Missing,
    MomentTold,
    SentBytes,
    SentFrame,
    Start,
    Started,
    WireKind,
    WireRecord,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hardware.recording.record import Head

MAGIC = "motospect-wire"
_VERSION = "1"
_NOT_FOUND = (PortNotFound, HostNotFound, BusNotFound)
_PORT_FAILURES = (PortLost, *_NOT_FOUND, PortForbidden, PortBusy, PortRefused)
FAILURES: dict[str, type[HardwareError]] = {
    kind.__name__: kind for kind in (*_PORT_FAILURES, AdapterMute, AdapterUnknown)
}
_STATES = BusState.__members__
_FRAME = re.compile(r"([0-9A-F]{3}|[0-9A-F]{8})#((?:[0-9A-F]{2})*|R)")
_HEX = re.compile(r"(?:[0-9A-F]{2})+")
_LONGEST_S = 1e9


def lines_of(record: WireRecord) -> Iterator[str]:
    """The lines of ``record``'s file, each with its line feed."""
    yield head_line(record.head)
    yield from event_lines(record.events)


def head_line(head: Head) -> str:
    """The first line of a record's file."""
    return f"{MAGIC} {_VERSION} {json.dumps(head_facts(head))}\n"


def event_lines(events: Iterable[Event]) -> Iterator[str]:
    """The lines after the first."""
    for event in events:
        for words in _words(event):
            yield f"{event.at_s:.6f} {words}\n"


def _words(event: Event) -> list[str]:
    words: list[str] = []
    match event:
        case SentBytes(data=data):
            words = [f"> {data.hex().upper()}"]
        case HeardBytes(data=data, at_once=at_once):
            words = [f"{_sign('<', at_once)} {data.hex().upper()}"]
        case SentFrame(frame=frame):
            words = [f"> {_frame_words(frame)}"]
        case HeardFrames(frames=frames, at_once=at_once):
            words = [f"{_sign('<', at_once)} {_frame_words(frame)}" for frame in frames]
        case Started(start=start):
            words = [f"S {start.bitrate} {'listen' if start.listen_only else 'active'}"]
        case HealthTold(health=health, at_once=at_once):
            counts = f"{health.errors} {health.lost} {health.tells:d}"
            words = [f"{_sign('H', at_once)} {health.state.name} {counts}"]
        case MomentTold(when=when):
            words = [f"@ {when.isoformat()}"]
        case Failed(failure=failure, at_once=at_once):
            detail = failure.detail.encode("utf-8", "replace").hex().upper()
            words = [f"{_sign('!', at_once)} {failure.error} {detail}".rstrip()]
        case Gap(missing=missing):
            words = [f"- {missing.events} {missing.size}"]
    return words


def _sign(sign: str, at_once: bool) -> str:  # noqa: FBT001 - as matched
    return sign * 2 if at_once else sign


def _frame_words(frame: CanFrame) -> str:
    return f"{frame.address}#{'R' if frame.remote else frame.data.hex().upper()}"


def read_record(text: str, name: str) -> WireRecord:
    """The record that ``text`` holds; ``BadRecording`` says which line of ``name`` is wrong."""
    first, *lines = text.split("\n")
    rest = lines.pop() if lines else ""
    try:
        head = _head(first)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise BadRecording(f"{name}, line 1: {_told(error)}") from error
    events: list[Event] = []
    now = 0.0
    for number, line in enumerate(lines, start=2):
        try:
            event = _event(line.rstrip("\r"), head.kind, now)
        except (ValueError, TypeError, OverflowError) as error:
            raise BadRecording(f"{name}, line {number}: {_told(error)}") from error
        now = event.at_s
        _append(events, event)
    return WireRecord(head, tuple(events), cut_off=bool(rest))


def _told(error: Exception) -> str:
    return str(error)[:120] or type(error).__name__


def _append(events: list[Event], event: Event) -> None:
    """Frames of one time came in one batch."""
    last = events[-1] if events else None
    match last, event:
        case HeardFrames(before, frames, quick), HeardFrames(now, more, too) if (before, quick) == (
            now,
            too,
        ):
            events[-1] = HeardFrames(now, frames + more, quick)
        case _:
            events.append(event)


def _head(line: str) -> Head:
    words = line.rstrip("\r").split(" ", 2)
    if words[0] != MAGIC or len(words) != 3:
        raise ValueError(f"it does not begin with '{MAGIC} {_VERSION}'")
    if words[1] != _VERSION:
        raise ValueError(f"format version {words[1][:20]} is not known, only {_VERSION} is")
    facts = json.loads(words[2])
    if not isinstance(facts, dict):
        raise ValueError("no JSON object follows the version")  # noqa: TRY004 - of a file
    return read_head(facts)


def _event(line: str, kind: WireKind, after_s: float) -> Event:
    time, sign, what = (*line.split(" ", 2), "", "")[:3]
    at_s = float(time)
    if not after_s <= at_s <= _LONGEST_S:
        raise ValueError(f"{time} s is no time after {after_s} s")
    match sign:
        case ">" | "<" | "<<" if kind is WireKind.BYTES:
            if not _HEX.fullmatch(what):
                raise ValueError("these are no bytes in hexadecimal digits")
            data = bytes.fromhex(what)
            return SentBytes(at_s, data) if sign == ">" else HeardBytes(at_s, data, sign == "<<")
        case ">":
            return SentFrame(at_s, _frame(what, at_s))
        case "<" | "<<":
            return HeardFrames(at_s, (_frame(what, at_s),), sign == "<<")
        case _:
            return _rare_event(at_s, sign, what)


def _rare_event(at_s: float, sign: str, what: str) -> Event:
    match sign, what.split(" "):
        case "S", [bitrate, ("listen" | "active") as how]:
            return Started(at_s, Start(int(bitrate), how == "listen"))
        case "H" | "HH", [state, errors, lost, ("0" | "1") as tells] if (
            state in BusState.__members__
        ):
            health = BusHealth(BusState[state], int(errors), int(lost), tells=tells == "1")
            return HealthTold(at_s, health, sign == "HH")
        case "@", [when]:
            return MomentTold(at_s, aware(datetime.fromisoformat(when)))
        case "!" | "!!", [error, *detail] if error in FAILURES:
            words = bytes.fromhex("".join(detail)).decode("utf-8")
            return Failed(at_s, Failure(error, words), sign == "!!")
        case "-", [events, size]:
            return Gap(at_s, Missing(int(events), int(size)))
        case _:
            raise ValueError(f"'{sign[:20]} {what[:40]}' is no event")


def _frame(words: str, at_s: float) -> CanFrame:
    found = _FRAME.fullmatch(words)
    if found is None or (len(found[2]) > 2 * MAX_DATA):
        raise ValueError(f"'{words[:40]}' is no CAN frame")
    can_id, extended = int(found[1], 16), len(found[1]) > 3
    if can_id > (MAX_EXTENDED_ID if extended else MAX_STANDARD_ID):
        raise ValueError(f"there is no CAN id {found[1]}")
    remote = found[2] == "R"
    data = b"" if remote else bytes.fromhex(found[2])
    return CanFrame(can_id, data, extended=extended, at_s=at_s, remote=remote)
