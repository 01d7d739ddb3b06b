"""One caller at a time, and waits that a cancel event interrupts."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from hardware.errors import RequestCancelled

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from hardware.clock import Clock

CANCEL_SLICE_S = 0.05


@contextmanager
def turn(lock: threading.Lock, cancel: threading.Event | None) -> Iterator[None]:
    """Hold ``lock``; ``RequestCancelled`` when ``cancel`` is set while another holds it."""
    while not lock.acquire(timeout=-1 if cancel is None else CANCEL_SLICE_S):
        if cancel is not None and cancel.is_set():
            raise RequestCancelled("stopped while another request was running")
    try:
        yield
    finally:
        lock.release()


def pause(clock: Clock, cancel: threading.Event | None, seconds: float) -> None:
    """Let ``seconds`` pass before a busy unit is asked again; ``RequestCancelled`` as above."""
    until = clock.monotonic() + seconds
    while (left_s := until - clock.monotonic()) > 0:
        if cancel is not None and cancel.is_set():
            raise RequestCancelled("stopped while the control unit was busy")
        clock.sleep(left_s if cancel is None else min(left_s, CANCEL_SLICE_S))
