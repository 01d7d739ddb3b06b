"""Lines of Vector's ASC as python-can's reader can be trusted with them.

That reader passes over every line that does not look like a frame to it and over the first line
behind the header, and takes the times of a file with ``timestamps relative`` (each after the event
before) for times since the beginning.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from typing_extensions import override

from hardware.buses.capture.lines import Lines

if TYPE_CHECKING:
    from typing import BinaryIO

    from hardware.buses.capture.columns import Counts

_RELATIVE = re.compile(r"\s*base\s+(?:hex|dec)\s+timestamps\s+relative\b", re.IGNORECASE)
_TIME = re.compile(r"(\s*)(\d+\.\d+)(?=\s)", re.ASCII)
_FRAME = re.compile(  # time, channel, id, then a direction or the end of a line that was cut
    r"\s*(?P<time>\S+)\s+\d+\s+[0-9A-Fa-f]+x?\s*(?:$|\s(?P<direction>Rx|Tx)\s+[dr]\b)",
    re.ASCII | re.IGNORECASE,
)
_NANOSECONDS = 1_000_000_000


class AscLines(Lines):
    """Lines of an ASC file, their times all since its beginning.

    ``ValueError`` for one that is a frame but for its time or its end.
    """

    def __init__(self, stream: BinaryIO, counts: Counts) -> None:
        super().__init__(stream, counts)
        self._relative = False
        self._passed_ns = 0
        self._first = ""  # the first event, while an empty line ends the header before it
        self._begun = False

    @override
    def __next__(self) -> str:
        if self._first:
            line, self._first = self._first, ""
            return line
        line = self._checked(super().__next__())
        if not self._begun and _TIME.match(line):
            self._begun, self._first = True, line
            return "\n"
        return line

    def _checked(self, line: str) -> str:
        timed = _TIME.match(line)
        frame = _FRAME.match(line)
        if frame is not None and frame["direction"] is None:
            raise ValueError("it ends within the frame")
        if frame is not None and timed is None:
            raise ValueError(f"'{frame['time']}' is no time")
        self._relative |= timed is None and _RELATIVE.match(line) is not None
        if not self._relative or timed is None:
            return line
        self._passed_ns += round(float(timed[2]) * _NANOSECONDS)
        return f"{timed[1]}{self._passed_ns / _NANOSECONDS:.9f}{line[timed.end() :]}"
