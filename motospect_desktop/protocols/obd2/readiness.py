"""Monitor readiness: PID 01 (since the codes were cleared) and PID 41 (this driving cycle).

Format: SAE J1979-DA, PIDs 01 and 41. In byte B the low nibble says which continuous monitors
exist and the high nibble which are NOT complete; byte C says which others exist and byte D
which of those are NOT complete. A cleared bit therefore means complete.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Malformed, NoData, Outcome, Value
from motospect_desktop.domain.readiness import Ignition, Readiness, ReadinessMonitor
from motospect_desktop.protocols.obd2 import negative

SINCE_CLEAR = 0x01
THIS_CYCLE = 0x41

CONTINUOUS = ("misfire", "fuel_system", "components")
SPARK = (
    "catalyst",
    "heated_catalyst",
    "evap_system",
    "secondary_air",
    "ac_refrigerant_or_gpf",
    "o2_sensor",
    "o2_sensor_heater",
    "egr_vvt",
)
# Bits 2 and 4 are reserved for compression ignition.
COMPRESSION = (
    "nmhc_catalyst",
    "nox_scr",
    "",
    "boost_pressure",
    "",
    "exhaust_gas_sensor",
    "pm_filter",
    "egr_vvt",
)


def decode(payload: bytes) -> Outcome[Readiness]:
    """The readiness in ``41 01 A B C D`` or ``41 41 A B C D``.

    PID 41 has no lamp and no count (byte A is reserved), so both are None there.
    """
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, 0x01):
        return refusal
    if payload[0] != 0x41:
        return Malformed(f"answer {payload[0]:02X} is not for service 01")
    if len(payload) != 6 or payload[1] not in (SINCE_CLEAR, THIS_CYCLE):
        return Malformed("readiness is 41 01 or 41 41 and four bytes")
    status, common, supported, incomplete = payload[2:]
    ignition = Ignition.COMPRESSION if common & 0x08 else Ignition.SPARK
    names = COMPRESSION if ignition is Ignition.COMPRESSION else SPARK
    lamp = payload[1] == SINCE_CLEAR
    return Value(
        Readiness(
            mil=bool(status & 0x80) if lamp else None,
            dtc_count=status & 0x7F if lamp else None,
            ignition=ignition,
            monitors=_monitors(CONTINUOUS, common & 0x07, common >> 4)
            + _monitors(names, supported, incomplete),
        )
    )


def _monitors(
    names: tuple[str, ...], supported: int, incomplete: int
) -> tuple[ReadinessMonitor, ...]:
    return tuple(
        ReadinessMonitor(name, bool(supported >> bit & 1), not incomplete >> bit & 1)
        for bit, name in enumerate(names)
        if name
    )
