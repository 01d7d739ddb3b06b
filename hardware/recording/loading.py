"""From a file to a record: our own format or a candump log, packed by gzip or not."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware.buses.base import CanFrame, SourceTraits
from hardware.buses.files import read_candump
from hardware.errors import BadRecording
from hardware.recording.record import (
    Event,
    Head,
    HeardFrames,
    SentFrame,
    WireKind,
    WireRecord,
)
from hardware.recording.text import MAGIC, read_record

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 256 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_CANDUMP = SourceTraits("candump", "candump log", sets_bitrate=False, listens_only=False)
_FIRST_ID, _LAST_ID = 0x700, 0x7FF  # where 11-bit testers and units talk (ISO 15765-4 and makes)
_PHYSICAL, _FUNCTIONAL = 0x18DA, 0x18DB  # the upper half of 29-bit ids (ISO 15765-2, normal fixed)
_SINGLE, _FIRST, _CONSECUTIVE, _FLOW = 0, 1, 2, 3
_ANSWER = 0x40  # added to a service by its positive answer (ISO 14229-1)
# How many bytes behind the service an answer repeats of its question (SAE J1979, ISO 14229-1).
_REPEATED = {0x01: 1, 0x03: 0, 0x06: 1, 0x07: 0, 0x09: 1, 0x0A: 0, 0x1A: 1, 0x21: 1, 0x22: 2}


def load_record(path: Path) -> WireRecord:
    """The record in the file at ``path``.

    In a candump log the frames that ask are taken for sent ones; where none asks, because only
    answers were logged, each answer's question is the one that the answer names. Raises
    ``BadRecording``, also for a file that cannot be opened. Any thread; a second for 10 MB.
    """
    text = _text(path)
    if text.startswith(MAGIC):
        return read_record(text, path.name)
    if text.lstrip()[:1] == "(":
        return _of_candump(text, path)
    raise BadRecording(f"{path.name}, line 1: neither a wire record nor a candump log")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            packed = file.read(2) == _GZIP
            file.seek(0)
            if packed:
                with gzip.GzipFile(fileobj=file) as unpacked:
                    data = unpacked.read(_LARGEST + 1)
            else:
                data = file.read(_LARGEST + 1)
    except (OSError, EOFError, zlib.error, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise BadRecording(f"{path}: {said}") from error
    if len(data) > _LARGEST:
        raise BadRecording(f"{path.name}: more than {_LARGEST >> 20} MiB")
    return data.decode("utf-8", "replace")


def _of_candump(text: str, path: Path) -> WireRecord:
    frames, cut_off = read_candump(text, path.name)
    if not frames:
        raise BadRecording(f"{path.name}: no frame in it")
    began_s = min(frame.at_s for frame in frames)
    asked = any(map(_asks, frames))
    events: list[Event] = []
    for frame in frames if asked else _message_by_message(frames):
        at_s = frame.at_s - began_s
        if _asks(frame):
            events.append(SentFrame(at_s, frame))
            continue
        question = None if asked else _question_of(frame)
        if question is not None:
            events.append(SentFrame(at_s, question))
        events.append(HeardFrames(at_s, (frame,)))
    opened_at = datetime.fromtimestamp(began_s, UTC)
    head = Head(WireKind.FRAMES, "", path.name, opened_at, traits=_CANDUMP)
    return WireRecord(head, tuple(events), cut_off, inferred=not asked)


def _message_by_message(frames: list[CanFrame]) -> list[CanFrame]:
    """Long answers of several units lie side by side in a log; here one comes after the other."""
    began: dict[str, int] = {}
    placed: list[tuple[int, CanFrame]] = []
    for number, frame in enumerate(frames):
        if not _diagnostic(frame) or frame.data[0] >> 4 != _CONSECUTIVE:
            began[frame.address] = number
        placed.append((began.get(frame.address, number), frame))
    return [frame for _began, frame in sorted(placed, key=lambda one: one[0])]


def _diagnostic(frame: CanFrame) -> bool:
    if frame.remote or len(frame.data) < 2:
        return False
    if frame.extended:
        return frame.can_id >> 16 in (_PHYSICAL, _FUNCTIONAL)
    return _FIRST_ID <= frame.can_id <= _LAST_ID


def _asks(frame: CanFrame) -> bool:
    """A tester's frame: a request in one frame, or flow control for a long answer."""
    if not _diagnostic(frame):
        return False
    kind, length = frame.data[0] >> 4, frame.data[0] & 0xF
    if kind == _FLOW:
        return True
    return kind == _SINGLE and 1 <= length < len(frame.data) and frame.data[1] < _ANSWER


def _question_of(frame: CanFrame) -> CanFrame | None:
    """The request whose answer begins with ``frame``, as far as the answer tells it."""
    if not _diagnostic(frame):
        return None
    kind = frame.data[0] >> 4
    payload = frame.data[1:] if kind == _SINGLE else frame.data[2:]
    if kind not in (_SINGLE, _FIRST) or not payload:
        return None
    service = payload[0] - _ANSWER
    repeated = _REPEATED.get(service)
    if repeated is None or len(payload) <= repeated:
        return None
    request = bytes((service,)) + payload[1 : 1 + repeated]
    data = (bytes((len(request),)) + request).ljust(8, b"\0")
    return CanFrame(_tester_of(frame), data, extended=frame.extended)


def _tester_of(frame: CanFrame) -> int:
    """Where the unit that talks on ``frame``'s id is asked (ISO 15765-4, 10.5)."""
    if not frame.extended:
        return frame.can_id - 8
    tester, unit = frame.can_id >> 8 & 0xFF, frame.can_id & 0xFF
    return frame.can_id & 0x1FFF0000 | unit << 8 | tester
