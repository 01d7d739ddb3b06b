"""Service 06 on CAN: results of on-board tests with their limits.

Format: SAE J1979 / ISO 15031-5, service 06 (CAN): records of nine bytes: monitor id, test id,
unit-and-scaling id, value, minimum, maximum. Names: SAE J1979-DA, appendix D.
"""

from __future__ import annotations

from motospect_desktop.domain.dtc import MonitorTest
from motospect_desktop.domain.outcome import Failure, Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import bitmap, negative, scaling

_SERVICE = 0x06
_RECORD = 9
_SENSOR_GROUPS = ((0x01, "O2 sensor"), (0x41, "O2 sensor heater"))
_BANK_GROUPS = (
    (0x21, 4, "Catalyst bank"),
    (0x31, 4, "EGR bank"),
    (0x35, 4, "Variable valve timing bank"),
    (0x61, 4, "Heated catalyst bank"),
    (0x71, 4, "Secondary air"),
    (0x81, 4, "Fuel system bank"),
    (0x85, 2, "Boost pressure control bank"),
    (0x90, 2, "NOx adsorber bank"),
    (0x98, 2, "NOx catalyst bank"),
    (0xA2, 14, "Misfire cylinder"),
    (0xB2, 2, "Particulate filter bank"),
)


def _monitor_names() -> dict[int, str]:
    names = {
        0x39: "EVAP system, cap off or 3.8 mm leak",
        0x3A: "EVAP system, 2.3 mm leak",
        0x3B: "EVAP system, 1.0 mm leak",
        0x3C: "EVAP system, 0.5 mm leak",
        0x3D: "EVAP purge flow",
        0xA1: "Misfire, all cylinders",
        # The editions of the standard differ here, and the answer does not tell its edition.
        0xB0: "Misfire cylinder 15 (older edition: particulate filter bank 1)",
        0xB1: "Misfire cylinder 16 (older edition: particulate filter bank 2)",
    }
    for first, what in _SENSOR_GROUPS:
        for n in range(16):
            names[first + n] = f"{what} bank {n // 4 + 1} sensor {n % 4 + 1}"
    for first, count, what in _BANK_GROUPS:
        for n in range(count):
            names[first + n] = f"{what} {n + 1}"
    return names


MONITOR_NAMES = _monitor_names()
TEST_NAMES = {
    0x01: "Rich to lean threshold voltage",
    0x02: "Lean to rich threshold voltage",
    0x03: "Low voltage for switch time",
    0x04: "High voltage for switch time",
    0x05: "Rich to lean switch time",
    0x06: "Lean to rich switch time",
    0x07: "Minimum voltage in test cycle",
    0x08: "Maximum voltage in test cycle",
    0x09: "Time between transitions",
    0x0A: "Sensor period",
    0x0B: "Misfires, weighted average of last ten driving cycles",
    0x0C: "Misfires, last or current driving cycle",
}


def monitor_name(monitor_id: int) -> str:
    """The monitor in words; ids outside the standard say so and keep their number."""
    kind = "Manufacturer's monitor" if monitor_id >= 0xE1 else "Unknown monitor"
    return MONITOR_NAMES.get(monitor_id, f"{kind} {monitor_id:02X}")


def test_name(test_id: int) -> str:
    """The test in words; ids outside the standard say so and keep their number."""
    kind = "Manufacturer's test" if 0x80 <= test_id <= 0xFE else "Unknown test"
    return TEST_NAMES.get(test_id, f"{kind} {test_id:02X}")


def supported(payload: bytes) -> Outcome[frozenset[int]]:
    """The monitor ids that the unit names in its answer to 06 00, 06 20, ..."""
    return _checked(payload) or bitmap.decode(payload[1:])


def decode(request: bytes, payload: bytes) -> Outcome[tuple[MonitorTest, ...]]:
    """All test results of the one monitor that ``request`` (06 and its id) asked for."""
    if len(request) != 2 or request[0] != _SERVICE or request[1] % bitmap.SPAN == 0:
        return Malformed(f"request {request.hex().upper()} does not ask for test results")
    if failure := _checked(payload):
        return failure
    data = payload[1:]
    if not data or len(data) % _RECORD:
        return Malformed(f"a test result is {_RECORD} bytes, here are {len(data)} bytes")
    records = [data[at : at + _RECORD] for at in range(0, len(data), _RECORD)]
    for record in records:
        if record[0] != request[1]:
            return Malformed(f"results of monitor {record[0]:02X}, asked was {request[1]:02X}")
    return Value(tuple(_result(record) for record in records))


def _checked(payload: bytes) -> Failure | None:
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, _SERVICE):
        return refusal
    if payload[0] != _SERVICE + 0x40:
        return Malformed(f"answer {payload[0]:02X} is not for service 06")
    return None


def _result(record: bytes) -> MonitorTest:
    monitor, test, scale_id = record[:3]
    value, minimum, maximum = (scaling.scale(scale_id, record[at : at + 2]) for at in (3, 5, 7))
    return MonitorTest(
        monitor_id=monitor,
        monitor_name=monitor_name(monitor),
        test_id=test,
        test_name=test_name(test),
        scaling_id=scale_id,
        value=value,
        minimum=minimum,
        maximum=maximum,
        unit=scaling.unit(scale_id),
    )
