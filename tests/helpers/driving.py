"""A car that idles and revs: live samples for tests of the window, in a time of their own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.events import (
    BayEvent,
    CarInfo,
    Connected,
    LiveHealth,
    LiveStarted,
    SampleArrived,
)
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample
from motospect_desktop.domain.scan import AdapterInfo, Voltage
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Iterator

ENGINE = "7E8"
GEARBOX = "7E9"
PIDS_OF_ENGINE = (
    *("03", "04", "05", "06", "07", "0B", "0C", "0D", "0E", "0F", "10", "11", "14", "15", "1F"),
    *("2F", "33", "42", "46", "5C", "8F"),
)


def a_driving_car(url: str = "serial:/dev/ttyUSB0") -> CarInfo:
    """A petrol car with an engine and a gearbox unit."""
    return CarInfo(
        AdapterInfo(url, "OBDLink SX", "STN1130 v4.3"),
        "ISO 15765-4 (CAN 11/500)",
        Voltage(12.4, "adapter"),
        (ENGINE, GEARBOX),
        (*((ENGINE, pid) for pid in PIDS_OF_ENGINE), (GEARBOX, "0C"), (GEARBOX, "0D")),
    )


def value_of(key: str, t_s: float) -> float | str:
    """What the car tells of signal ``key`` at ``t_s``."""
    match key:
        case "RPM":
            return 780 + 2400 * abs(math.sin(t_s / 9)) ** 3
        case "COOLANT_TEMP":
            return round(70 + 27 / (1 + math.exp(-(t_s - 30) / 7)))
        case "STFT_B1":
            return round((14 / (1 + math.exp(-(t_s - 40) / 3)) + math.sin(t_s * 7)) * 1.28) / 1.28
        case "FUEL_SYSTEM_1":
            return "closed loop"
        case _:
            return 20 + 8 * math.sin(t_s / 5)


@dataclass
class Drive:
    """Feeds events as the bay would; ``now_s`` is the time that passed."""

    pids: tuple[tuple[str, str], ...]
    now_s: float = 0.0
    start_s: float = 0.0

    def clock(self) -> float:
        """For ``LiveRecord.clock``."""
        return self.now_s

    def begin(self) -> tuple[BayEvent, ...]:
        """Polling starts now."""
        self.start_s = self.now_s
        return (LiveStarted(self.pids),)

    def run(self, seconds: float, *, silent: tuple[str, ...] = ()) -> Iterator[BayEvent]:
        """Poll all PIDs five times a second; those in ``silent`` do not answer."""
        for _ in range(round(seconds * 5)):
            self.now_s += 0.2
            for ecu, pid in self.pids:
                if pid not in silent:
                    yield from self._samples(ecu, pid)
        answered = len(self.pids) - sum(pid in silent for _ecu, pid in self.pids)
        yield LiveHealth(answered * 5.0, 1 - answered / len(self.pids), silent)

    def _samples(self, ecu: str, pid: str) -> Iterator[BayEvent]:
        for field in PIDS[int(pid, 16)].fields:
            value = value_of(field.signal.key, self.now_s)
            live = LiveValue(pid, ecu, Measurement(field.signal, value))
            yield SampleArrived(Sample(self.now_s - self.start_s, live, 0.048))


def connected(url: str = "serial:/dev/ttyUSB0") -> BayEvent:
    """The car answers."""
    return Connected(a_driving_car(url))
