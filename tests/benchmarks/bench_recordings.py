"""Recordings: one signal of an hour opened, its room on the disk, and eight hours in memory.

The naive way is one row a sample through SQLAlchemy's ORM, with the index that finds one signal,
and the whole hour handed to pyqtgraph. Both are read from their files and drawn offscreen at the
size of one lane. The hour is 20 samples a second with the jitter of a clock; it is written in
chunks of half a second and merged every five minutes, as while it runs. Eight hours of 20 signals
pass as fast as they can through the live record of the Live page, with its rings, and through the
recorder into a file, in a process of its own.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets
from sqlalchemy import create_engine, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.domain.recording import RecordedMark, RecordingHead
from motospect_desktop.store import Store
from motospect_desktop.store.recording_blocks import MOST_CHUNKS
from motospect_desktop.store.tables import RecordingChunkRow
from motospect_desktop.store.track_chunk import Piece, encode_chunk
from motospect_desktop.ui.pages.live_choices import choices
from motospect_desktop.ui.pages.live_record import LiveRecord
from motospect_desktop.ui.plots.scale import Fit
from motospect_desktop.ui.plots.stack import Lane, PlotStack
from motospect_desktop.ui.plots.tape import Ring
from motospect_desktop.ui.theme.apply import apply_theme
from tests.benchmarks.parts import How, Row, at_least, at_most

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from motospect_desktop.store import Recorder
    from tests.benchmarks.bench_plots import Floats

RATE = 20
HOUR_S = 3600
CHUNK = RATE // 2  # samples of a signal in one chunk
SIZE = (1240, 160)
RESOURCES = Path(__file__).parents[2] / "resources"
SPEED = Signal("RPM", "Engine speed", "rpm", 0.0, 16383.75)
SIGNALS = 20
HOURS = 8.0
EARLY_S = 600
WAITING = 20_000  # samples by which time at speed may run ahead: they are the feed's own memory


class Base(DeclarativeBase):
    """The naive table."""


class SampleRow(Base):
    """One sample a row."""

    __tablename__ = "samples"

    recording_id: Mapped[int] = mapped_column(index=False)
    signal_id: Mapped[int] = mapped_column(index=True)
    at_s: Mapped[float]
    value: Mapped[float]
    id: Mapped[int] = mapped_column(primary_key=True)


def an_hour() -> tuple[Floats, Floats]:
    """Times as differences of a monotonic clock of nanoseconds, speed in quarters of a turn."""
    dice = np.random.default_rng(1)
    count = HOUR_S * RATE
    late = dice.normal(0, 0.002, count).clip(-0.02, 0.02)
    clock = np.sort(90_000.5 + np.arange(count) / RATE + late).round(9)
    turns = 800 + np.cumsum(dice.normal(0, 12, count)).round() / 4
    return clock - clock[0], turns % 6000


def head() -> RecordingHead:
    """A recording of its own."""
    return RecordingHead(str(uuid.uuid4()), datetime.now(UTC))


def until(holds: Callable[[], bool]) -> None:
    """Wait for the recorder's thread."""
    pause = threading.Event()
    while not holds():
        pause.wait(0.005)


def naive_file(path: Path, times: Floats, values: Floats) -> None:
    """The hour as rows."""
    engine = create_engine(f"sqlite:///{path}")
    Base.metadata.create_all(engine)
    rows = [
        {"recording_id": 1, "signal_id": 1, "at_s": at, "value": value}
        for at, value in zip(times.tolist(), values.tolist(), strict=True)
    ]
    with Session(engine) as session, session.begin():
        session.execute(insert(SampleRow), rows)
    engine.dispose()


def our_file(path: Path, times: Floats, values: Floats) -> str:
    """The hour as a recorder leaves it; its id."""
    store = Store.open(path)
    recorder = store.recordings.begin(head(), tell=_raise)
    live = LiveValue("0C", "7E8", Measurement(SPEED, float(values[0])))
    recorder.add([(float(times[0]), Sample(0.0, live))])
    until(lambda: recorder.samples == 1)
    numbered = enumerate(range(1, len(times), CHUNK), start=1)
    for seq, first in numbered:
        part = slice(first, first + CHUNK)
        piece = Piece(times[part], values[part])
        row = {
            "recording_id": recorder.recording_id,
            "seq": seq,
            "samples": len(piece.times_s),
            "chunk": encode_chunk({0: piece}),
        }
        with store._write() as session:
            session.execute(insert(RecordingChunkRow), row)
        if seq % MOST_CHUNKS == 0:
            store.recordings.tidy()
    recorder.close()
    store.close()
    return recorder.recording_id


class NaiveOpening:
    """Rows become objects, objects lists, lists a curve."""

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(f"sqlite:///{path}")
        self.widget = pg.GraphicsLayoutWidget()
        self._curve = self.widget.addPlot().plot()

    def open(self) -> int:
        """Read and hand over; the number of samples."""
        query = select(SampleRow).where(SampleRow.signal_id == 1).order_by(SampleRow.at_s)
        with Session(self._engine) as session:
            rows = session.scalars(query).all()
            self._curve.setData([row.at_s for row in rows], [row.value for row in rows])
            return len(rows)


class OurOpening:
    """Blocks become arrays, arrays a lane."""

    def __init__(self, path: Path, recording_id: str) -> None:
        self._store = Store.open(path)
        self._id = recording_id
        self.widget = PlotStack()

    def open(self) -> int:
        """Read and hand over; the number of samples."""
        track = self._store.recordings.track(self._id, 0)
        ring = Ring(len(track.times_s))
        ring.extend(np.asarray(track.times_s), np.asarray(track.values))
        lane = Lane("Engine speed", "rpm", 0, ring, Fit((0, 6000), 0.25), str, lambda: 3.0)
        self.widget.show_lanes([lane])
        self.widget.show_span(HOUR_S)
        self.widget.tick(track.times_s[-1])
        return len(track.times_s)


def opened_s(case: NaiveOpening | OurOpening, picture: QtGui.QImage) -> float:
    """Seconds from the file to the picture."""
    began = time.perf_counter()
    count = case.open()
    QtWidgets.QWidget.render(case.widget, picture)
    spent = time.perf_counter() - began
    if count != HOUR_S * RATE:
        raise AssertionError(f"{count} samples were read")
    return spent


def hour_rows(how: How) -> Iterator[Row]:
    """Opening one signal of an hour, and its file."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    apply_theme("dark", RESOURCES)
    times, values = an_hour()
    with tempfile.TemporaryDirectory() as folder:
        ours, naive = Path(folder) / "ours.db", Path(folder) / "naive.db"
        naive_file(naive, times, values)
        recording_id = our_file(ours, times, values)
        sizes = ours.stat().st_size, naive.stat().st_size
        cases = (OurOpening(ours, recording_id), NaiveOpening(naive))
        picture = QtGui.QImage(QtCore.QSize(*SIZE), QtGui.QImage.Format.Format_RGB32)
        for case in cases:
            case.widget.resize(*SIZE)
            case.widget.show()
            opened_s(case, picture)
        app.processEvents()
        spent = [[opened_s(case, picture) for case in cases] for _ in range(how.runs)]
        for case in cases:
            case.widget.close()
    ratio = statistics.median(naive_s / ours_s for ours_s, naive_s in spent)
    mine, its = (statistics.median(column) * 1e3 for column in zip(*spent, strict=True))
    each = f"  ({its:.0f} ms / {mine:.1f} ms)"
    yield at_least("1 h of a signal read and drawn: naive / ours", 20, ratio, each)
    each = f"  ({sizes[0] / len(times):.1f} B a sample)"
    yield at_most("1 h of a signal: file ours / naive", 0.25, sizes[0] / sizes[1], each)


def resident() -> int:
    """Bytes of this process in memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _second(second: int, offered: Sequence[LiveValue]) -> list[Sample]:
    return [Sample(second + turn / RATE, live, 0.01) for turn in range(RATE) for live in offered]


def pass_hours(hours: float) -> None:
    """Let time pass at speed; print memory after ten minutes and at the end, and what is kept."""
    now = 0.0
    record = LiveRecord(lambda: now)
    numbers = choices(("7E8", f"{pid:02X}") for pid in range(3, 0x60))
    chosen = [choice for choice in numbers if choice.decimals is not None][:SIGNALS]
    record.watch(chosen)
    record.begin()
    dice = np.random.default_rng(1)
    early = 0
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "hours.db")
        recorder = store.recordings.begin(head(), tell=_raise)
        sent = 0
        for second in range(int(hours * HOUR_S)):
            now = second + 1.0
            told = (100 + dice.integers(0, 64, SIGNALS) * 0.5).tolist()
            offered = [
                LiveValue(choice.pid, choice.ecu, Measurement(choice.signal, value))
                for choice, value in zip(chosen, told, strict=True)
            ]
            kept = record.add(_second(second, offered))
            recorder.add(kept)
            sent += len(kept)
            if second % EARLY_S == 0:
                recorder.mark(RecordedMark(now, record.mark().number))
            _let_write(recorder, sent - WAITING)
            if second == EARLY_S - 1:
                _let_write(recorder, sent)
                early = resident()
        _let_write(recorder, sent)
        late = resident()
        recorder.close()
        summary = store.recordings.summary(recorder.recording_id)
        store.close()
    lost = sent - summary.samples
    print(early, late, lost, summary.samples)  # noqa: T201 - the parent reads it


def _let_write(recorder: Recorder, least: int) -> None:
    until(lambda: recorder.samples >= least)


def hours_rows(how: How) -> Iterator[Row]:
    """Eight hours of 20 signals, one hour in a quick run."""
    hours = HOURS if how.runs > 1 else 1.0
    command = [sys.executable, "-m", "tests.benchmarks.bench_recordings", str(hours)]
    began = time.perf_counter()
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    took = time.perf_counter() - began
    early, late, lost, samples = map(int, told.split())
    name = f"{hours:.0f} h x {SIGNALS} signals"
    grown = f"  ({early / 1e6:.0f} MB -> {late / 1e6:.0f} MB)"
    yield at_most(f"{name}: memory / at 10 min", 1.1, late / early, grown)
    words = f"{lost} of {samples}  ({took:.0f} s)"
    yield Row(f"{name}: samples lost", "0", words, good=lost == 0)


def rows(how: How) -> Iterator[Row]:
    """An hour on the disk, hours in memory."""
    yield from hour_rows(how)
    yield from hours_rows(how)


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    pass_hours(float(sys.argv[1]))
