"""What passes on the wire, handed on while it passes, for a recording that keeps it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from hardware.recording.text import event_lines, head_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.recording.tape import Passed, WireTape

_EVERY_S = 0.25  # with the time to write it, a killed program loses less than a second


class WireFollower:
    """Hands the lines of wire records to ``hear``, on a thread of its own, until it is closed.

    First comes the start-up of the wire there is, without which nothing could be played, then what
    passes from now on; what passed between is a gap that is told. A wire that is opened later
    begins with a first line of its own, once the bounds of its session are known: the bytes are
    one record after another. Of wires on which no car was found only the last one is handed on.
    """

    def __init__(self, tape: WireTape, hear: Callable[[bytes], None]) -> None:
        self._tape = tape
        self._hear = hear
        self._told_wire = 0
        self._ended = threading.Event()
        opening = tape.opening()
        self._place = opening.place
        self._tell(opening)
        self._thread = threading.Thread(target=self._run, name="follows the wire", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hand on the rest and end; waits for it. A second call does nothing."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        ended = False
        while not ended:
            ended = self._ended.wait(_EVERY_S)
            self._take(last=ended)

    def _take(self, *, last: bool) -> None:
        passed = self._tape.since(self._place)
        head = passed.head
        if head is None or (head.bounds is None and not last):
            return
        self._place = passed.place
        self._tell(passed)

    def _tell(self, passed: Passed) -> None:
        if passed.head is None:
            return
        lines = list(event_lines(passed.events))
        if passed.place.wire != self._told_wire:
            self._told_wire = passed.place.wire
            lines.insert(0, head_line(passed.head))
        if lines:
            self._hear("".join(lines).encode())


def follow_wire(tape: WireTape, hear: Callable[[bytes], None]) -> Callable[[], None]:
    """Hand what passes to ``hear``; the function that is returned ends it."""
    return WireFollower(tape, hear).close
