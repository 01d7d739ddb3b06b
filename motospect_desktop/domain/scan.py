"""One full read-out of a car."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from motospect_desktop.domain.dtc import Dtc, FreezeFrame, MonitorTest
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.measurement import LiveValue
    from motospect_desktop.domain.passport import Passport
    from motospect_desktop.domain.readiness import Readiness
    from motospect_desktop.domain.vin import Vin

SERVICES = ("01", "02", "03", "06", "07", "09", "0A")  # SAE J1979
UDS_SERVICES = ("19", "22")  # ISO 14229-1; in a scan only where a unit was asked them
_CODE_SERVICES = {DtcStatus.STORED: "03", DtcStatus.PENDING: "07", DtcStatus.PERMANENT: "0A"}


@dataclass(frozen=True, slots=True)
class AdapterInfo:
    """The adapter that read the car, and what it had been measured to do by then."""

    url: str
    name: str
    version: str
    passport: Passport | None = None

    @property
    def replayed(self) -> bool:
        """A recording answered, not a car."""
        return self.url.startswith("replay:")

    @property
    def demo(self) -> bool:
        """The car is, or was when it was recorded, the simulated one."""
        if self.replayed:
            return any(mark in self.url for mark in ("?of=sim:", "&of=sim:"))
        return self.url.startswith(("sim:", "can:demo:"))


@dataclass(frozen=True, slots=True)
class Voltage:
    """Battery volts and who measured them (``adapter`` or an ECU address)."""

    value: float
    source: str


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """How one unit met one service; ``raw`` are the payload lines as received."""

    answer: Answer
    nrc: int | None = None
    raw: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Identification:
    """One data identifier by which a unit says what it is (four hex digits, name, text)."""

    identifier: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class EcuReport:
    """Everything one control unit said; nothing of another unit is merged into it."""

    address: str
    name: str
    services: Mapping[str, ServiceReport]
    dtcs: tuple[Dtc, ...] = ()
    readiness: Readiness | None = None
    freeze_frames: tuple[FreezeFrame, ...] = ()
    monitor_tests: tuple[MonitorTest, ...] = ()
    calibration_ids: tuple[str, ...] = ()
    cvns: tuple[str, ...] = ()
    in_use_counters: tuple[tuple[str, int], ...] = ()  # IUMPR: (counter name, count)
    identification: tuple[Identification, ...] = ()
    emissions: bool = True  # a unit that answers SAE J1979 or J1979-2; airbag and body do not

    @property
    def uses_uds(self) -> bool:
        """Whether its codes came by service 19, because it has none of those of SAE J1979."""
        stored = self.services.get("03")
        return "19" in self.services and (stored is None or stored.answer is Answer.NOT_ASKED)

    def code_service(self, status: DtcStatus) -> str:
        """The service that tells this unit's codes of ``status``."""
        return "19" if self.uses_uds else _CODE_SERVICES[status]


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan, complete or partial; ``exchanges`` are the raw bytes it was assembled from."""

    id: str
    started_at: datetime
    adapter: AdapterInfo
    protocol: str
    vin: Vin
    battery_voltage: Voltage | None
    ecus: tuple[EcuReport, ...]
    coverage: str
    complete: bool
    live: tuple[LiveValue, ...] = ()
    interrupted_by: str = ""  # why a partial scan is partial, in words
    dropped: int = 0  # messages that belonged to no request
    exchanges: tuple[WireExchange, ...] = ()


def services_shown(scan: Scan) -> tuple[str, ...]:
    """The services a matrix has: those of SAE J1979, and of UDS where any unit was asked them."""
    asked = {service for ecu in scan.ecus for service in ecu.services}
    return SERVICES + tuple(service for service in UDS_SERVICES if service in asked)
