"""Readiness: F501, six bytes.

Byte A has the lamp and the number of confirmed codes as PID 01 does. Each of the bytes B to F holds
four monitors: the low nibble says which exist, the high nibble which are NOT complete. Source: the
public code of two AUTOSAR diagnostic event managers, which build this identifier alike; unlike
PID 01 it does not tell spark from compression ignition, and no byte has another meaning with it.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.domain.readiness import Readiness, ReadinessMonitor
from motospect_desktop.protocols.obd_on_uds import identifiers
from motospect_desktop.protocols.uds import read_data

REQUEST = identifiers.request(identifiers.READINESS)
MONITORS = (
    ("misfire", "fuel_system", "components", "engine_cooling"),
    ("catalyst", "nmhc_catalyst", "heated_catalyst", "nox_scr"),
    ("evap_system", "secondary_air", "boost_pressure", "pm_filter"),
    ("exhaust_gas_sensor", "crankcase_ventilation", "egr", "vvt"),
    ("ozone_reduction", "cold_start", "nox_adsorber", "other"),
)


def decode(payload: bytes) -> Outcome[Readiness]:
    """The readiness in the answer to ``REQUEST``."""
    outcome = read_data.decode(REQUEST, payload)
    if not isinstance(outcome, Value):
        return outcome
    ((_identifier, data),) = outcome.data
    if len(data) != 1 + len(MONITORS):
        return Malformed(f"F501 has {1 + len(MONITORS)} data bytes, here are {len(data)}")
    return Value(
        Readiness(
            mil=bool(data[0] & 0x80),
            dtc_count=data[0] & 0x7F,
            ignition=None,
            monitors=tuple(
                ReadinessMonitor(name, bool(byte >> bit & 1), not byte >> 4 + bit & 1)
                for names, byte in zip(MONITORS, data[1:], strict=True)
                for bit, name in enumerate(names)
            ),
        )
    )
