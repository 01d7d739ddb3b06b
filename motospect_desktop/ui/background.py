"""Work that takes longer than a frame, off the main thread."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore

from motospect_desktop.errors import MotospectError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Background(QtCore.QObject):
    """Runs functions on two threads and delivers their results on the main thread."""

    _delivered = QtCore.Signal(object)

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="window-background")
        self._delivered.connect(self._deliver, QtCore.Qt.ConnectionType.QueuedConnection)

    @property
    def closing(self) -> bool:
        """Whether nobody waits for results any more; any thread."""
        return not self._open

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[MotospectError], None],
    ) -> None:
        """Call ``work`` elsewhere, then ``done`` or ``failed`` here.

        Any other exception of ``work`` is a programming error and surfaces on the main thread.
        """

        def finish(future: Future[T]) -> None:
            def deliver() -> None:
                try:
                    result = future.result()
                except MotospectError as error:
                    failed(error)
                else:
                    done(result)

            if not future.cancelled():
                self._delivered.emit(deliver)

        self._pool.submit(work).add_done_callback(finish)

    def close(self) -> None:
        """Drop what has not begun and wait for the rest; results are no longer delivered.

        Long work looks at ``closing`` from time to time and ends by itself. A second call does
        nothing.
        """
        if not self._open:
            return
        self._open = False
        self._delivered.disconnect(self._deliver)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if self._open:  # what was on its way when it closed may still come
            deliver()
