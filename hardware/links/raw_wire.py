"""The wire of the CAN bench: it listens, and what it sends passes ``hardware.transmit`` here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth
from hardware.transmit import check_raw

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame, FrameSource, SourceTraits
    from hardware.transmit import TransmitPermit

MOST_CARS = 500_000  # bit/s, the first of ISO 15765-4


class RawWire:
    """Single frames of ``source``, which it closes. One thread at a time.

    It goes on the bus with ``bitrate`` (bit/s; None: that of most cars) where the source sets one;
    ``bitrate`` is then what the bus is known to have, else None. ``health`` counts from the first
    ``listen`` on, whatever is switched meanwhile.
    """

    def __init__(self, source: FrameSource, bitrate: int | None) -> None:
        self._source = source
        known = bitrate is not None or source.traits.sets_bitrate
        self._speed = bitrate or MOST_CARS
        self.bitrate = self._speed if known else None
        self._before = BusHealth()
        self._silent = False

    @property
    def name(self) -> str:
        """The source's name."""
        return self._source.name

    @property
    def traits(self) -> SourceTraits:
        """What the bus can do."""
        return self._source.traits

    @property
    def silent(self) -> bool:
        """Not even an acknowledge is sent."""
        return self._silent

    @property
    def health(self) -> BusHealth:
        """How the bus is."""
        now = self._source.health
        return replace(
            now, errors=now.errors + self._before.errors, lost=now.lost + self._before.lost
        )

    def listen(self) -> None:
        """Go on the bus without a word, as far as the adapter can; raises as its ``start``."""
        self._start(silent=self.traits.listens_only)

    def talk(self) -> None:
        """Go on the bus so that frames can be sent; without a restart where that is so already."""
        if self._silent:
            self._start(silent=False)

    def send(self, frame: CanFrame, permit: TransmitPermit | None) -> None:
        """Send ``frame``; ``RequestForbidden`` before a bit of it leaves, ``PortLost``."""
        check_raw(frame, permit)
        self._source.send(frame)

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``."""
        return self._source.receive(timeout_s)

    def close(self) -> None:
        """Close the source; may be called twice."""
        self._source.close()

    def _start(self, *, silent: bool) -> None:
        self._before = self.health
        self._source.start(self._speed, listen_only=silent)
        self._silent = silent
