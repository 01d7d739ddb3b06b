"""The CAN bench with everything that it works with, for the window and for the command line."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from hardware.adapters.can_bus import open_bus
from hardware.clock import SystemClock
from hardware.recording.tape import WireTape
from motospect_desktop import paths
from motospect_desktop.app.keeping import opened_store
from motospect_desktop.diagnostics.can_audit import AuditFile
from motospect_desktop.diagnostics.can_bench import CanBench
from motospect_desktop.diagnostics.can_events import (
    CanClosed,
    CanFailed,
    CanHealth,
    CanOpened,
    CanState,
    CanUnlocked,
    CaptureSummary,
    SendingEnded,
)
from motospect_desktop.diagnostics.can_files import (
    CaptureReader,
    replacing,
    rows_of_columns,
    write_batches,
    write_capture,
)
from motospect_desktop.diagnostics.frame_table import ROW
from motospect_desktop.errors import MotospectError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from motospect_desktop.diagnostics.can_events import CanEvent, Rows
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.store import Store

_LOOK_S = 0.02  # between two looks at what the bench has


def can_bench(store: Store, tape: WireTape, on_sample: Callable[[BayEvent], None]) -> CanBench:
    """The bench beside the bay that runs along ``tape``; the caller shuts it down."""
    return CanBench(
        open_bus=open_bus,
        clock=SystemClock(),
        store=store.can_frames,
        audit=AuditFile(paths.data_dir() / "can_audit.log"),
        tape=tape,
        on_sample=on_sample,
        mdf=MdfCaptures(),
    )


class MdfCaptures:
    """Implements ``can_files.MdfFiles`` by ``exchange.mdf_frames``."""

    def read(self, path: Path) -> tuple[Rows, int, int]:
        """The frames in ``path``, error frames, CAN FD frames."""
        from motospect_desktop.exchange import mdf_frames

        found = mdf_frames.read(path)
        return rows_of_columns(found[:6]), found.error_frames, found.fd_frames

    def write(self, path: Path, rows: Rows) -> None:
        """Write ``rows`` as one bus group."""
        from motospect_desktop.exchange import mdf_frames

        mdf_frames.write(
            path,
            mdf_frames.Frames(
                rows["at_s"],
                rows["can_id"],
                rows["extended"],
                rows["remote"],
                rows["length"],
                rows["data"],
            ),
        )


@dataclass(slots=True)
class CanRun:
    """How reading a capture or hearing a bus went, filled in as it goes."""

    health: CanHealth = field(default_factory=CanHealth)  # of a bus
    summary: CaptureSummary | None = None  # of a file
    error: MotospectError | None = None  # why it ended early; what came before is kept
    left_out: int = 0  # frames that the file that was written has no place for
    events: list[CanEvent] = field(default_factory=list)


@contextmanager
def _opened(url: str, bitrate: int | None) -> Iterator[CanBench]:
    """The bench with the bus at ``url`` open; raises why it is not."""
    with opened_store(None) as store:
        bench = can_bench(store, WireTape(), lambda _event: None)
        try:
            bench.open(url, bitrate=bitrate)
            _await(bench, CanOpened, [])
            yield bench
        finally:
            bench.shut_down()


def _await(
    bench: CanBench,
    kind: type[CanOpened | CanUnlocked | SendingEnded],
    seen: list[CanEvent],
    stop: threading.Event | None = None,
) -> None:
    """Return after an event of ``kind``; raises what failed before."""
    clock = SystemClock()
    while stop is None or not stop.is_set():
        for event in bench.events():
            seen.append(event)
            if isinstance(event, kind):
                return
            if isinstance(event, CanFailed):
                raise event.error
        clock.sleep(_LOOK_S)


def frames_of(
    where: str, run: CanRun, *, bitrate: int | None, seconds: float | None, stop: threading.Event
) -> Generator[Rows, None, None]:
    """The frames of the bus at ``where`` (``can:…``), or of the capture of that name.

    ``run`` is filled in. Raises when nothing can be opened; a capture that is damaged, and a bus
    that is lost, end with ``run.error``.
    """
    if where.startswith("can:"):
        with _opened(where, bitrate) as bench:
            yield from _heard(bench, run, seconds, stop)
        return
    from pathlib import Path

    reader = CaptureReader(Path(where), MdfCaptures())
    try:
        yield from reader.read(cancel=stop)
    except MotospectError as error:
        if not reader.summary.frames:
            raise
        run.error = error
    finally:
        run.summary = reader.summary


def _heard(
    bench: CanBench, run: CanRun, seconds: float | None, stop: threading.Event
) -> Generator[Rows, None, None]:
    clock = SystemClock()
    began_at = clock.monotonic()
    ends = False
    while not ends:
        clock.sleep(_LOOK_S)
        ends = stop.is_set() or bench.health().state is CanState.LOST
        ends |= seconds is not None and clock.monotonic() - began_at >= seconds
        if ends:
            _close(bench, run)
        if len(rows := bench.take()):
            yield rows
        run.health = bench.health()
        _note(bench, run)


def _close(bench: CanBench, run: CanRun) -> None:
    """Give the bus back; what counts as received can be taken then."""
    bench.close()
    while not any(isinstance(event, CanClosed) for event in run.events):
        SystemClock().sleep(_LOOK_S)
        _note(bench, run)


def _note(bench: CanBench, run: CanRun) -> None:
    for event in bench.events():
        run.events.append(event)
        if isinstance(event, CanFailed):
            run.error = event.error


def record_bus(  # noqa: PLR0913  # each is an option of the command line
    url: str,
    path: Path | None,
    *,
    bitrate: int | None,
    seconds: float | None,
    stop: threading.Event,
    on_open: Callable[[CanHealth], None] = lambda _health: None,
) -> CanRun:
    """Keep what is heard at ``url``, written as it comes: in the file at ``path``, or the store."""
    run = CanRun()
    with _opened(url, bitrate) as bench:
        on_open(bench.health())
        if path is None:
            bench.record(on=True)
        heard = _heard(bench, run, seconds, stop)
        if path is None:
            for _rows in heard:
                pass
        else:
            run.left_out = write_batches(path, heard)
        run.health = bench.health()
    return run


def convert_capture(source: Path, target: Path, run: CanRun, stop: threading.Event) -> int:
    """Write the capture at ``source`` to ``target`` in the format that its name asks for.

    Returns how many frames have no place there; otherwise as ``frames_of``.
    """
    batches = frames_of(str(source), run, bitrate=None, seconds=None, stop=stop)
    if target.suffix.lower() != ".mf4":
        with replacing(target) as part:
            return write_batches(target, batches, part=part)
    rows = np.concatenate([np.zeros(0, ROW), *batches])
    return write_capture(target, rows, mdf=MdfCaptures())


def replay_capture(
    path: Path, url: str, *, bitrate: int | None, speed: float, stop: threading.Event
) -> SendingEnded:
    """Unlock the bus at ``url`` and send the capture at ``path``; the caller has asked for it.

    Raises what the capture, the bus or the unlock ends in; ``stop`` ends it early.
    """
    rows = np.concatenate([np.zeros(0, ROW), *CaptureReader(path, MdfCaptures()).read()])
    seen: list[CanEvent] = []
    with _opened(url, bitrate) as bench:
        bench.unlock()
        _await(bench, CanUnlocked, seen)
        bench.replay(rows, speed, title=path.name)
        _await(bench, SendingEnded, seen, stop)
        if stop.is_set():
            bench.stop_sending()
            _await(bench, SendingEnded, seen)
    return next(event for event in seen if isinstance(event, SendingEnded))
