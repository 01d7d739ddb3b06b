"""Record a CAN bus: frames off a source, to listeners, with nothing lost unseen.

    source ── reader thread ──▶ waiting batches ── worker thread ──▶ listener, listener ...

The reader does nothing but receive, so that no listener holds it up; what waits is bounded, and
what finds no place is counted. A listener that raises is told once and counted ever after; the
others and the reader go on (python-can's bare ``Notifier`` ends in silence there).
"""

from __future__ import annotations

import logging
import threading
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from hardware.errors import HardwareError
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.errors import AdapterLost, MotospectError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hardware.buses.base import BusHealth, CanFrame

_LOG = logging.getLogger(__name__)
_SLICE_S = 0.1  # how soon ``close`` is noticed
_MOST_WAITING = 100_000  # frames: 25 s of a full 500 kbit/s bus, some 20 MB

CanListener = Callable[[Sequence["CanFrame"]], None]


class Heard(Protocol):
    """Where frames come from: a ``FrameSource`` that is on its bus, or what wraps one."""

    @property
    def health(self) -> BusHealth:
        """How the bus is."""

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``."""

    def close(self) -> None:
        """Give everything back."""


def _nothing_else() -> float:
    return _SLICE_S


@dataclass(frozen=True, slots=True)
class CanLogHealth:
    """What became of the frames since the log began.

    ``received`` came off the source, ``dropped`` of them found no place to wait, ``lost`` never
    reached the source (``BusHealth.lost``), ``bus_errors`` were error frames or flags. ``missed``
    are, by listener, the frames of batches over which it raised.
    """

    received: int
    dropped: int
    lost: int
    bus_errors: int
    missed: Mapping[str, int]


class CanLog:
    """Reads a started ``source`` until it is closed or lost, and closes it then.

    ``listeners``, each under a name, are called on the worker thread with the frames in order, some
    hundred at a time. ``tell`` gets an error with words when the bus is gone or a listener raises,
    on the thread that noticed it; it must only enqueue. Any thread may ask for ``health``.
    ``turn`` is called on the reader's thread, which owns the bus, before each wait: it sends what
    is due and says in how many seconds it wants to be called again.
    """

    def __init__(
        self,
        source: Heard,
        listeners: Mapping[str, CanListener],
        tell: Callable[[MotospectError], None],
        *,
        most_waiting: int = _MOST_WAITING,
        turn: Callable[[], float] | None = None,
    ) -> None:
        self._source = source
        self._turn = turn or _nothing_else
        self._listeners = dict(listeners)
        self._tell = tell
        self._most_waiting = most_waiting
        self._batches: deque[list[CanFrame]] = deque()
        self._waiting = self._received = self._dropped = 0
        self._missed: Counter[str] = Counter()
        self._stop = threading.Event()
        self._ended = False
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, name="can reader", daemon=True)
        self._worker = threading.Thread(target=self._work, name="can log", daemon=True)
        self._reader.start()
        self._worker.start()

    @property
    def running(self) -> bool:
        """Frames are still taken."""
        return self._reader.is_alive()

    @property
    def health(self) -> CanLogHealth:
        """Counts up to now."""
        bus = self._source.health
        with self._news:
            return CanLogHealth(
                self._received, self._dropped, bus.lost, bus.errors, dict(self._missed)
            )

    def close(self) -> None:
        """End both threads; what waits is handed on first. May be called twice."""
        self._stop.set()
        self._reader.join()
        self._worker.join()

    def _read(self) -> None:
        try:
            while not self._stop.is_set():
                if frames := self._source.receive(min(_SLICE_S, self._turn())):
                    self._put(frames)
        except HardwareError as error:
            self._tell(in_words(error, connecting=False))
        except Exception as error:  # noqa: BLE001 - whatever it is, the log must not end unsaid
            _LOG.info("the CAN reader failed", exc_info=error)
            self._tell(_broken(error))
        finally:
            self._source.close()
            with self._news:
                self._ended = True
                self._news.notify()

    def _put(self, frames: list[CanFrame]) -> None:
        with self._news:
            self._received += len(frames)
            if self._waiting + len(frames) > self._most_waiting:
                self._dropped += len(frames)
                return
            self._waiting += len(frames)
            self._batches.append(frames)
            self._news.notify()

    def _work(self) -> None:
        while (frames := self._next()) is not None:
            for name, listener in self._listeners.items():
                try:
                    listener(frames)
                except Exception as error:  # noqa: BLE001 - a listener is somebody else's code
                    self._missed_by(name, error, len(frames))

    def _next(self) -> list[CanFrame] | None:
        with self._news:
            self._news.wait_for(lambda: self._batches or self._ended)
            if not self._batches:
                return None
            frames = self._batches.popleft()
            self._waiting -= len(frames)
            return frames

    def _missed_by(self, name: str, error: Exception, count: int) -> None:
        with self._news:
            first = not self._missed[name]
            self._missed[name] += count
        if first:
            _LOG.info("%s raised over CAN frames", name, exc_info=error)
            self._tell(_deaf(name, error))


def _broken(error: Exception) -> AdapterLost:
    return AdapterLost(
        "Recording the bus ended.",
        f"The reader failed ({type(error).__name__}: {error}).",
        "What was recorded is kept. Start again and send this message to support.",
        code="can_reader",
    )


def _deaf(name: str, error: Exception) -> MotospectError:
    return MotospectError(
        f"{name} missed frames of the bus.",
        f"It failed on them ({type(error).__name__}: {error}).",
        "Everything else goes on and the missed frames are counted.",
        code="can_listener",
    )
