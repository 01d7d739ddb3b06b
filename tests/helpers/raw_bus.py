"""A CAN bus for the bench: what is sent on it is kept with its time, what it says is put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from hardware.buses.base import BusHealth, SourceTraits
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame
    from hardware.clock import Clock


class RawBus(ScriptedSource):
    """A scripted source that also takes frames; ``starts`` are (bitrate, listen-only)."""

    def __init__(self, clock: Clock, *, listens_only: bool = True) -> None:
        super().__init__()
        self.name = "raw bus"
        self.traits = SourceTraits("raw", "", sets_bitrate=True, listens_only=listens_only)
        self.starts: list[tuple[int, bool]] = []
        self.sent: list[tuple[float, CanFrame]] = []
        self._clock = clock

    @override
    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        self.starts.append((bitrate, listen_only))
        self.health = BusHealth()

    @override
    def send(self, frame: CanFrame) -> None:
        self.sent.append((self._clock.monotonic(), frame))
