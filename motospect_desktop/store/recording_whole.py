"""A recording that exists already, an imported one, as rows; pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.errors import StoreError
from motospect_desktop.store.recording_blocks import blocks_of
from motospect_desktop.store.recording_rows import mark_row, recording_row, track_row
from motospect_desktop.store.rows import utc_text
from motospect_desktop.store.track_chunk import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from motospect_desktop.domain.recording import RecordedMark, Recording, Track
    from motospect_desktop.store.recording_blocks import Block
    from motospect_desktop.store.tables import Base, RecordingRow

_BLOCK = 1 << 16  # samples
_LARGEST = 2**63 - 1  # the whole numbers of SQLite


def check(recording: Recording) -> None:
    """``StoreError`` for what has no place in the tables, whoever wrote it into a file."""
    head = recording.head
    try:
        utc_text(head.started_at)
    except OverflowError:
        raise _not_storable(head.id, "Its beginning", "a moment beyond the calendar") from None
    for mark in recording.marks:
        if not is_storable(mark):
            raise _not_storable(head.id, f"Mark {mark.number}", "no time or number to store")


def is_storable(mark: RecordedMark) -> bool:
    """Whether the tables have a place for its moment and its number."""
    return math.isfinite(mark.at_s) and abs(mark.number) <= _LARGEST


def whole_row(recording: Recording, blocks: list[Block]) -> RecordingRow:
    """The row of a recording that is complete."""
    moments = [track.times_s[-1] for track in recording.tracks if track.times_s]
    moments += [mark.at_s for mark in recording.marks]
    row = recording_row(recording.head)
    row.complete = True
    row.seconds = max([0.0, *moments])
    row.samples = sum(len(track.times_s) for track in recording.tracks)
    row.bytes = sum(len(block.block) for block in blocks)
    return row


def part_rows(recording: Recording) -> Iterator[Base]:
    """The rows of its signals and marks."""
    recording_id = recording.head.id
    for place, track in enumerate(recording.tracks):
        yield track_row(recording_id, place, track.signal, track.source)
    for position, mark in enumerate(recording.marks):
        yield mark_row(recording_id, position, mark)


def whole_blocks(recording: Recording) -> Iterator[Block]:
    """Its samples; ``StoreError`` when a signal's times and values cannot be samples."""
    for place, track in enumerate(recording.tracks):
        samples = _piece(recording.head.id, track)
        for seq, first in enumerate(range(0, len(samples.times_s), _BLOCK)):
            part = slice(first, first + _BLOCK)
            cut = Piece(samples.times_s[part], samples.values[part], samples.words[part])
            yield from blocks_of(seq, {place: cut})


def _piece(recording_id: str, track: Track) -> Piece:
    times, values = np.array(track.times_s), np.array(track.values)
    told = len(track.words) if track.words else len(values)
    wrong = ""
    if told != len(times) or (track.words and len(values)):
        wrong = f"{len(times)} times and {len(values)} values or {len(track.words)} words"
    elif not np.isfinite(times).all():
        wrong = "a time that is no finite number"
    elif (np.diff(times) < 0).any():
        wrong = "a time that is before the one in front of it"
    if wrong:
        raise _not_storable(recording_id, track.signal.name, wrong)
    return Piece(times, values, track.words)


def _not_storable(recording_id: str, what: str, wrong: str) -> StoreError:
    return StoreError(
        f"The recording {recording_id} cannot be stored.",
        f"{what} has {wrong}.",
        "Nothing was stored. Export it again from the program that it comes from.",
        code="not_storable",
    )
