"""How many PIDs go into one request: six where adapter and car prove that they can, else fewer.

On CAN up to six PIDs may be asked at once (ISO 15765-4; SAE J1979, service 01). Clones cut or
refuse such requests, some units leave PIDs out: then the request is made narrower, for all PIDs
while no width was proved, else for those that failed together, until the one at fault is alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.schedule import Packet, priority_of
from motospect_desktop.protocols.obd2.service01 import MOST_PIDS
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

WIDTHS = (MOST_PIDS, 3, 2, 1)
_STRIKES_UNPROVED = 2  # in a row, of one packet
_STRIKES_PROVED = 4  # a wire fault passes, and this width has worked
_FIRST_RETRY_S, _LAST_RETRY_S = 10.0, 80.0


@dataclass(slots=True)
class Packing:
    """What was learned about one car behind one adapter; lives as long as the connection.

    ``limit`` is the widest request that may be tried, ``proved`` the widest that was answered
    whole, ``direct`` whether a unit answers to its own address (None: not tried yet). A limit that
    is not ``settled`` is tried once more; what is found then, ``on_limit`` is told.
    """

    limit: int = MOST_PIDS
    proved: int = 1
    settled: bool = False
    direct: bool | None = None
    on_limit: Callable[[int], None] = lambda _width: None
    _caps: dict[int, int] = field(default_factory=dict)  # PIDs that failed in wider requests
    _strikes: Counter[Packet] = field(default_factory=Counter)
    _silence: bool = False  # nothing was answered since the last narrowing
    _retry_at: float = 0.0
    _retry_s: float = _FIRST_RETRY_S

    def packets(self, pids: Iterable[int], *, can: bool) -> tuple[Packet, ...]:
        """``pids`` in as few requests as are known to work, fast signals together."""
        by_width: dict[int, list[int]] = {}
        for pid in sorted(pids, key=lambda pid: -priority_of(pid)):
            by_width.setdefault(self._width(pid) if can else 1, []).append(pid)
        return tuple(
            Packet(tuple(group[at : at + width]))
            for width, group in by_width.items()
            for at in range(0, len(group), width)
        )

    def judge(self, packet: Packet, now: float, *, whole: bool) -> bool:
        """Learn from one answer; True when the packets have to be made anew."""
        if whole:
            self._strikes.pop(packet, None)
            self._silence = False
            self.proved = max(self.proved, len(packet.pids))
            return now >= self._retry_at and self._retry(now)
        if len(packet.pids) == 1:
            if self._silence:  # so the width was not to blame
                self._retry_at = now
            return False
        self._strikes[packet] += 1
        proved = len(packet.pids) <= self.proved
        if self._strikes[packet] < (_STRIKES_PROVED if proved else _STRIKES_UNPROVED):
            return False
        self._narrow(packet, now, proved=proved)
        return True

    def _width(self, pid: int) -> int:
        """A PID whose length is not one fixed number would leave the answer ambiguous."""
        row = PIDS.get(pid)
        fixed = row is not None and len(row.lengths) == 1 and pid % 0x20 != 0
        return min(self.limit, self._caps.get(pid, MOST_PIDS)) if fixed else 1

    def _narrow(self, packet: Packet, now: float, *, proved: bool) -> None:
        narrower = next(width for width in WIDTHS if width < len(packet.pids))
        self._strikes.clear()
        self._silence = True
        self._retry_at = now + self._retry_s
        if proved:
            self._caps |= dict.fromkeys(packet.pids, narrower)
            return
        self.limit = max(self.proved, narrower)
        if self.settled:
            self.on_limit(self.limit)

    def _retry(self, now: float) -> bool:
        """Try again what was given up: the limit once, what single PIDs failed at ever more seldom.

        The limit comes first, while a PID that would spoil the attempt is still kept apart.
        """
        self._retry_at = now + self._retry_s
        if self.limit < MOST_PIDS and not self.settled:
            self.settled, self.limit = True, MOST_PIDS
            return True
        if not self._caps:
            return False
        self._retry_s = min(2 * self._retry_s, _LAST_RETRY_S)
        self._caps.clear()
        return True
