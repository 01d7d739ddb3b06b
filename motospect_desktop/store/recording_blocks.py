"""Chunks of a recording become blocks of each signal; both are read back."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from motospect_desktop.store import track_chunk
from motospect_desktop.store.failures import damaged
from motospect_desktop.store.tables import RecordingBlockRow, RecordingChunkRow, RecordingRow
from motospect_desktop.store.track_chunk import WIRE, Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy.orm import Session

    from motospect_desktop.errors import StoreError

MOST_CHUNKS = 600  # five minutes become one block of each signal …
MOST_SAMPLES = 200_000  # … or less where there are more samples: a few MB in memory


@dataclass(frozen=True, slots=True)
class Access:
    """How the file at ``path`` is used: one transaction each, that writes or only reads."""

    write: Callable[[], AbstractContextManager[Session]]
    read: Callable[[], AbstractContextManager[Session]]
    path: Path


def merge(access: Access, recording_id: str) -> None:
    """Make blocks of all chunks of a recording, some minutes in one transaction.

    Any process may do it at any time, also while the recording runs. A chunk that cannot be read
    stays as it is. Raises ``StoreError``; then the rest are chunks still.
    """
    seq = -1
    while True:
        with access.read() as session:
            batch = _batch(session, recording_id, seq)
        if not batch:
            return
        seq = batch[-1][0]
        merged: list[int] = []
        samples: dict[int, list[Piece]] = {}
        wire: list[bytes] = []
        for number, chunk in batch:
            try:
                pieces, sent = track_chunk.decode_chunk(chunk)
            except ValueError:
                continue
            merged.append(number)
            wire.append(sent)
            for place, piece in pieces.items():
                samples.setdefault(place, []).append(piece)
        if merged:
            blocks = blocks_of(
                merged[0],
                {place: track_chunk.joined(pieces) for place, pieces in samples.items()},
                b"".join(wire),
            )
            with access.write() as session:
                _replace(session, recording_id, merged, blocks)


@dataclass(frozen=True, slots=True)
class Block:
    """Samples of one signal, or bytes of the wire, as they are stored."""

    place: int
    seq: int
    samples: int
    block: bytes


def blocks_of(seq: int, samples: Mapping[int, Piece], wire: bytes = b"") -> list[Block]:
    """One block of each signal and one of the wire."""
    blocks = [
        Block(place, seq, len(piece.times_s), track_chunk.encode_block(piece))
        for place, piece in samples.items()
    ]
    if wire:
        blocks.append(Block(WIRE, seq, 0, track_chunk.encode_wire(wire)))
    return blocks


def insert_blocks(session: Session, recording_id: str, blocks: Sequence[Block]) -> None:
    """Put blocks into the table."""
    if blocks:
        rows = [{"recording_id": recording_id, **asdict(block)} for block in blocks]
        session.execute(insert(RecordingBlockRow), rows)


@dataclass(frozen=True, slots=True)
class BlockReader:
    """Reads one recording in one transaction of ``session``.

    What is damaged raises ``StoreError``, or goes to ``tell`` and is left out.
    """

    session: Session
    path: Path
    recording_id: str
    tell: Callable[[StoreError], None] | None = None

    def samples(self, only: int | None = None) -> dict[int, Piece]:
        """Samples by the place of their signal, of one signal or of all."""
        found: dict[int, list[Piece]] = {}
        for place, seq, block in self._blocks(only):
            try:
                found.setdefault(place, []).append(track_chunk.decode_block(block))
            except ValueError as error:
                self._damaged(f"signal {place}, block {seq}: {error}", error)
        for pieces, _wire in self._chunks(only):
            for place, piece in pieces.items():
                found.setdefault(place, []).append(piece)
        return {place: track_chunk.joined(pieces) for place, pieces in found.items()}

    def wire(self) -> bytes:
        """The bytes of the wire."""
        sent = []
        for _place, seq, block in self._blocks(WIRE):
            try:
                sent.append(track_chunk.decode_wire(block))
            except ValueError as error:
                self._damaged(f"wire bytes, block {seq}: {error}", error)
        return b"".join(sent + [wire for _pieces, wire in self._chunks(WIRE)])

    def counts(self) -> dict[int, int]:
        """Number of samples by the place of their signal."""
        table = RecordingBlockRow
        query = (
            select(table.place, func.sum(table.samples))
            .where(table.recording_id == self.recording_id, table.place != WIRE)
            .group_by(table.place)
        )
        counts: dict[int, int] = dict(self.session.execute(query).all())
        for pieces, _wire in self._chunks(None):
            for place, piece in pieces.items():
                counts[place] = counts.get(place, 0) + len(piece.times_s)
        return counts

    def _blocks(self, only: int | None) -> Iterator[tuple[int, int, bytes]]:
        table = RecordingBlockRow
        chosen = table.place != WIRE if only is None else table.place == only
        query = (
            select(table.place, table.seq, table.block)
            .where(table.recording_id == self.recording_id, chosen)
            .order_by(table.place, table.seq)
        )
        yield from self.session.execute(query)

    def _chunks(self, only: int | None) -> Iterator[tuple[dict[int, Piece], bytes]]:
        table = RecordingChunkRow
        query = (
            select(table.seq, table.chunk)
            .where(table.recording_id == self.recording_id)
            .order_by(table.seq)
        )
        for seq, chunk in self.session.execute(query):
            try:
                yield track_chunk.decode_chunk(chunk, only)
            except ValueError as error:
                self._damaged(f"chunk {seq}: {error}", error)

    def _damaged(self, what: str, error: ValueError) -> None:
        trouble = damaged(self.path, f"recording {self.recording_id}, {what}")
        if self.tell is None:
            raise trouble from error
        self.tell(trouble)


def _batch(session: Session, recording_id: str, after: int) -> Sequence[tuple[int, bytes]]:
    """The next chunks that make one block."""
    table = RecordingChunkRow
    later = (table.recording_id == recording_id, table.seq > after)
    heads = select(table.seq, table.samples).where(*later).order_by(table.seq).limit(MOST_CHUNKS)
    last, total = after, 0
    for seq, samples in session.execute(heads):
        total += samples
        if total > MOST_SAMPLES and last > after:
            break
        last = seq
    chunks = select(table.seq, table.chunk).where(*later, table.seq <= last).order_by(table.seq)
    return session.execute(chunks).all()


def _replace(
    session: Session, recording_id: str, merged: Sequence[int], blocks: Sequence[Block]
) -> None:
    """Put ``blocks`` in the place of the ``merged`` chunks, unless another program was faster."""
    table = RecordingChunkRow
    these = (table.recording_id == recording_id, table.seq.in_(merged))
    count, size = session.execute(
        select(func.count(), func.coalesce(func.sum(func.length(table.chunk)), 0)).where(*these)
    ).one()
    if count != len(merged):
        return
    session.execute(delete(table).where(*these))
    insert_blocks(session, recording_id, blocks)
    grown = sum(len(block.block) for block in blocks) - size
    session.execute(
        update(RecordingRow)
        .where(RecordingRow.id == recording_id)
        .values(bytes=RecordingRow.bytes + grown)
    )
