"""Domain objects with sensible defaults: a test names only what it is about."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.exchange import Ending, WireExchange, WireReply
from motospect_desktop.domain.measurement import LiveValue, Measurement, Signal
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.readiness import Ignition, Readiness, ReadinessMonitor
from motospect_desktop.domain.scan import (
    SERVICES,
    AdapterInfo,
    EcuReport,
    Scan,
    ServiceReport,
    Voltage,
)
from motospect_desktop.domain.vin import Vin, VinStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

STARTED_AT = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
COOLANT = Signal("COOLANT_TEMP", "Coolant temperature", "°C", -40.0, 215.0)
ENGINE_SPEED = Signal("RPM", "Engine speed", "rpm", 0.0, 16383.75)
FUEL_SYSTEM = Signal("FUEL_SYSTEM", "Fuel system status", "")


def a_vin(value: str = "1HGCM82633A004352", status: VinStatus = VinStatus.VALID) -> Vin:
    """A North American VIN whose check digit is right, told by 7E8."""
    return Vin(
        value,
        status,
        wmi="1HG",
        manufacturer="Honda",
        country="United States",
        region="North America",
        model_year=2003,
        year_candidates=(2003,),
        check_digit_expected="3",
        check_digit_ok=True,
        ecu="7E8",
    )


def a_dtc(
    code: str = "P0301",
    *states: DtcStatus,
    text: str = "Cylinder 1 misfire detected",
) -> Dtc:
    """A code, stored unless other states are given."""
    return Dtc(code, states or (DtcStatus.STORED,), text)


def a_freeze_frame(dtc: str = "P0301", number: int = 0) -> FreezeFrame:
    """Frame with a warm engine at 750 rpm and one value that could not be read."""
    return FreezeFrame(
        number,
        dtc,
        (
            ("03", Measurement(FUEL_SYSTEM, "closed loop")),
            ("05", Measurement(COOLANT, 83.0)),
            ("0C", Measurement(ENGINE_SPEED, 750.0)),
        ),
        ("0D: the answer has no data byte",),
    )


def a_readiness(*, mil: bool = False, dtc_count: int = 0) -> Readiness:
    """A petrol engine whose catalyst monitor has not run yet."""
    return Readiness(
        mil,
        dtc_count,
        Ignition.SPARK,
        (
            ReadinessMonitor("misfire", supported=True, complete=True),
            ReadinessMonitor("fuel_system", supported=True, complete=True),
            ReadinessMonitor("components", supported=True, complete=True),
            ReadinessMonitor("catalyst", supported=True, complete=False),
            ReadinessMonitor("evap_system", supported=False, complete=False),
        ),
    )


def a_monitor_test(value: float = 0.0, maximum: float = 16.0) -> MonitorTest:
    """Misfire counts of cylinder 1 within their limits."""
    return MonitorTest(
        0xA2,
        "Misfire cylinder 1",
        0x0B,
        "Misfire counts, last ten driving cycles",
        0x24,
        value,
        0.0,
        maximum,
        "counts",
    )


def a_live_value(
    pid: str = "0C",
    signal: Signal = ENGINE_SPEED,
    value: float | str = 812.5,
    ecu: str = "7E8",
) -> LiveValue:
    """Idle speed of the engine."""
    return LiveValue(pid, ecu, Measurement(signal, value))


def some_services(**other: ServiceReport) -> Mapping[str, ServiceReport]:
    """All services answered, except those given as ``s03=ServiceReport(...)``."""
    answered = {service: ServiceReport(Answer.ANSWERED) for service in SERVICES}
    return answered | {name.removeprefix("s"): report for name, report in other.items()}


def an_ecu(
    address: str = "7E8",
    name: str = "ECM",
    dtcs: tuple[Dtc, ...] = (),
    *,
    services: Mapping[str, ServiceReport] | None = None,
    readiness: Readiness | None = None,
    freeze_frames: tuple[FreezeFrame, ...] = (),
    monitor_tests: tuple[MonitorTest, ...] = (),
) -> EcuReport:
    """A unit that answered every service and holds no codes."""
    return EcuReport(
        address,
        name,
        some_services() if services is None else services,
        dtcs,
        readiness,
        freeze_frames,
        monitor_tests,
        calibration_ids=("37805-RAA-A120",),
        cvns=("8A4F33C1",),
        in_use_counters=(("Ignition cycles", 412), ("Catalyst completions bank 1", 17)),
    )


def an_engine(*, mil: bool = True) -> EcuReport:
    """An ECM with P0301 stored and pending, its freeze frame, readiness and one monitor test."""
    return an_ecu(
        dtcs=(a_dtc("P0301", DtcStatus.STORED, DtcStatus.PENDING),),
        services=some_services(
            s03=ServiceReport(Answer.ANSWERED, raw=("43 01 03 01",)),
        ),
        readiness=a_readiness(mil=mil, dtc_count=1),
        freeze_frames=(a_freeze_frame(),),
        monitor_tests=(a_monitor_test(),),
    )


def a_gearbox() -> EcuReport:
    """A TCM that refuses service 03 and leaves service 06 unanswered."""
    return an_ecu(
        "7E9",
        "TCM",
        services=some_services(
            s03=ServiceReport(Answer.REFUSED, 0x11, ("7F 03 11",)),
            s06=ServiceReport(Answer.SILENT, note="did not answer (may not support it)"),
        ),
    )


def an_exchange(request: bytes = b"\x01\x0c", payload: bytes = b"\x41\x0c\x0c\xb2") -> WireExchange:
    """One request to all units, answered by 7E8."""
    return WireExchange(
        request,
        None,
        (WireReply("7E8", payload, (f"7E8{len(payload):02X}{payload.hex().upper()}",)),),
        Ending.COMPLETE,
    )


def a_scan(
    scan_id: str = "0b5f7a52c1de4f6f9a3c2e1d00000001",
    *,
    started_at: datetime = STARTED_AT,
    vin: Vin | None = None,
    ecus: tuple[EcuReport, ...] | None = None,
    complete: bool = True,
    interrupted_by: str = "",
    live: tuple[LiveValue, ...] | None = None,
    exchanges: tuple[WireExchange, ...] | None = None,
) -> Scan:
    """A scan of an engine with P0301 and of a gearbox that refuses service 03."""
    return Scan(
        scan_id,
        started_at,
        AdapterInfo("serial:/dev/ttyUSB0", "ELM327", "ELM327 v1.5"),
        "ISO 15765-4 (CAN 11/500)",
        a_vin() if vin is None else vin,
        Voltage(12.4, "adapter"),
        (an_engine(), a_gearbox()) if ecus is None else ecus,
        "2 emissions-related controllers answered; TCM refused service 03; "
        "ABS, airbag and body were not asked.",
        complete,
        (a_live_value(), a_live_value("05", COOLANT, 86.0)) if live is None else live,
        interrupted_by,
        exchanges=(an_exchange(),) if exchanges is None else exchanges,
    )
