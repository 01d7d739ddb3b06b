"""What ``app`` hands to the CAN page: the bench, capture files and stored logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.can_events import (
        CanEvent,
        CanHealth,
        CaptureSummary,
        Rows,
        Sending,
    )
    from motospect_desktop.domain.can_frame import AnyCanFrame, CanFrame
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.protocols.dbc import Dbc
    from motospect_desktop.store.can_frames import CanLogSummary


class FileWork(Protocol):
    """A capture file that is read or written on a thread of its own; polled by the main thread."""

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""

    @property
    def done(self) -> bool:
        """Ended: whole, cancelled or failed. Rows may still wait to be taken."""

    @property
    def error(self) -> MotospectError | None:
        """Why it failed, with the line or byte and what to do; what was read before is kept."""

    @property
    def summary(self) -> CaptureSummary | None:
        """What the file held or holds; None until it is done."""

    def take(self) -> Rows:
        """The rows read since the last call, some 20,000 at most; none for a file that is written.

        What is not taken holds the reading up, so memory stays bounded. Never blocks.
        """

    def cancel(self) -> None:
        """Stop soon; what was read can still be taken. A file half written is removed."""


class CanCommands(Protocol):
    """The CAN bench, from the main thread; nothing here blocks.

    The bus is opened listen-only. Whatever becomes of a command is told in ``events``.
    """

    def open(self, url: str, *, bitrate: int | None = None) -> None:
        """Open the bus at ``url`` (``can:slcan:/dev/ttyACM0@500000``), closing the one before.

        ``bitrate`` (bit/s) counts where the address names none; without both 500,000 is taken
        where the adapter wants one. ``CanOpened`` or ``CanFailed`` follows. An adapter that the
        bay holds is tapped instead (``CanState.TAPPED``); one that cannot give frames (ELM327)
        fails in words.
        """

    def close(self) -> None:
        """Lock, end recording and give the bus back; ``CanClosed`` follows."""

    def take(self) -> Rows:
        """The frames that arrived since the last call, in order, ``at_s`` in the bus's clock."""

    def events(self) -> tuple[CanEvent, ...]:
        """What happened since the last call, in order."""

    def health(self) -> CanHealth:
        """How the bus is; costs nothing."""

    def record(self, *, on: bool) -> None:
        """Keep the frames that come in the local store from now on, or end that."""

    def decode(self, databases: Sequence[Dbc], signals: Collection[str]) -> None:
        """Show these signals (keys such as ``Engine.Speed``) in the Live data page.

        Their samples come as ``SampleArrived`` among the bay's events: ``ecu`` is "", ``pid`` is
        ``can:`` with the frame's id (``can:1F0``). No signals ends it. Where the car tells no live
        data, ``LiveStarted`` comes before the first sample and ``LiveStopped`` at the end.
        """

    def watch(self, *, on: bool) -> None:
        """Show the chosen signals again, or not for now; the choice stays.

        Opening a bus and starting live data switch it on; closing, stopping and a scan off.
        """

    def load(self, path: Path) -> FileWork:
        """Read a capture file: candump, ASC, BLF, CSV, GVRET CSV, TRC, MF4; also gzipped."""

    def save(self, path: Path, rows: Rows) -> FileWork:
        """Write ``rows`` to ``path``; its suffix names the format (see ``can_files.FORMATS``)."""

    def unlock(self) -> None:
        """Let frames be sent: only after the technician did the named, held act.

        ``CanUnlocked`` or ``CanFailed`` follows. It ends by ``lock``, ``close``, a lost adapter and
        ten minutes in which nothing is sent.
        """

    def lock(self) -> None:
        """Stop all sending at once and go back to listening; ``CanLocked`` follows."""

    def send(self, frame: CanFrame) -> int:
        """Send ``frame`` once; the sending's number. ``SendingEnded`` follows."""

    def send_periodic(self, frame: CanFrame, period_s: float) -> int:
        """Send ``frame`` every ``period_s`` (0.001 or more) until stopped; the sending's number."""

    def replay(self, rows: Rows, speed: float = 1.0, *, title: str = "") -> int:
        """Send ``rows`` in their own spacing divided by ``speed``; the sending's number.

        It stops at the first error frame, a bus that is off, or a frame that the gate refuses.
        """

    def sendings(self) -> tuple[Sending, ...]:
        """What is being sent."""

    def stop_sending(self, number: int | None = None) -> None:
        """End one sending, or all of them; the unlock stays."""


class CanLogStore(Protocol):
    """Stored CAN logs; may be called from any thread and raises ``StoreError``."""

    def logs(self, limit: int = 200) -> tuple[CanLogSummary, ...]:
        """The newest ``limit`` logs, newest first."""

    def frames(self, log_id: str) -> Iterator[AnyCanFrame]:
        """The frames of a log in order."""

    def delete(self, log_id: str) -> None:
        """Remove a log with its frames."""
