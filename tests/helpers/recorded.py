"""Scans that were recorded at their wire, in virtual time, and the same played again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.adapters.base import OpenAdapter, Opening, OpenStep
from hardware.adapters.can_bus import start_can
from hardware.adapters.elm327 import start_elm327
from hardware.adapters.table import open_adapter
from hardware.recording.tape import WireTape
from hardware.recording.text import lines_of
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from tests.helpers.can_bench import CanBench
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hardware.clock import Clock
    from hardware.links.base import Capabilities
    from motospect_desktop.domain.scan import Scan

ELM = "elm"  # the other wires are ``tests.helpers.can_bench.FACES``


def no_words(_step: OpenStep, _words: str | None) -> None:
    """Nobody watches the steps."""


@dataclass
class RecordedBench:
    """A simulated car whose adapter is opened onto ``tape``."""

    wire: str
    states: Sequence[str] = ()
    faults: Sequence[str] = ()
    preferred: str | None = None
    forced: str | None = None
    timing: str = "usb115k2"
    known: Capabilities | None = None
    briefly: bool = False

    def __post_init__(self) -> None:
        self.tape = WireTape()
        self._can: CanBench | None = None
        self._elm: VirtualBench | None = None
        bench: CanBench | VirtualBench
        if self.wire == ELM:
            bench = self._elm = VirtualBench(self.states, self.faults, self.timing)
        else:
            bench = self._can = CanBench(self.states, self.faults, self.wire)
        self.clock = bench.clock

    def open(
        self,
        url: str = "virtual",
        *,
        clock: Clock | None = None,
        on_step: Callable[[OpenStep, str | None], None] = no_words,
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        how = Opening(
            clock or self.clock,
            on_step,
            cancel,
            self.preferred,
            self.known,
            briefly=self.briefly,
            forced_protocol=self.forced,
            tape=self.tape,
        )
        if self._can:
            return start_can(url, self._can.source(), how)
        assert self._elm
        return start_elm327(url, self._elm.port, how)

    def save(self, path: Path) -> str:
        """Write the record; the address that plays it."""
        record = self.tape.record()
        assert record
        path.write_text("".join(lines_of(record)), encoding="utf-8")
        return f"replay:{path}"


def recorded_scan(bench: RecordedBench, *, all_units: bool = False) -> Scan:
    """The scan of the car behind ``bench``."""
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    scan = Scanner(bench.clock).scan(car, all_units=all_units).scan
    car.close()
    return scan


def played_scan(url: str, *, all_units: bool = False) -> Scan:
    """The scan that the recording at ``url`` gives."""
    clock = VirtualClock()
    car = connect(url, open_adapter=open_adapter, clock=clock)
    scan = Scanner(clock).scan(car, all_units=all_units).scan
    car.close()
    return scan
