"""PIDs 20 to 3F of services 01 and 02."""

from __future__ import annotations

from motospect_desktop.protocols.pids.build import (
    CELSIUS_TENTHS,
    COUNT,
    KM,
    KPA,
    KPA_TENS,
    LAMBDA,
    PERCENT,
    PERCENT_TRIM,
    bitmap,
    number,
    one,
    row,
)
from motospect_desktop.protocols.pids.definition import PidDefinition, Scaling
from motospect_desktop.protocols.pids.range_00 import TWO_BANKS, place

_VOLTS = Scaling("V", 2, mul=8, div=65536)
_MILLIAMPS = Scaling("mA", 2, div=256, add=-32768)


def _wide_o2(sensor: int) -> PidDefinition:
    key, where = f"O2_{TWO_BANKS[sensor]}", place(sensor)
    return row(
        0x24 + sensor,
        f"Wide range oxygen sensor {where}, voltage",
        4,
        (
            number(f"{key}_LAMBDA_V", f"Lambda of sensor {where} (voltage type)", LAMBDA, 0),
            number(f"{key}_WIDE_V", f"Wide range sensor voltage {where}", _VOLTS, 2),
        ),
        "FFC04000",
        **{f"{key}_LAMBDA_V": 1.998046875, f"{key}_WIDE_V": 2},
    )


def _current_o2(sensor: int) -> PidDefinition:
    key, where = f"O2_{TWO_BANKS[sensor]}", place(sensor)
    return row(
        0x34 + sensor,
        f"Wide range oxygen sensor {where}, current",
        4,
        (
            number(f"{key}_LAMBDA_MA", f"Lambda of sensor {where} (current type)", LAMBDA, 0),
            number(f"{key}_MA", f"Wide range sensor current {where}", _MILLIAMPS, 2),
        ),
        "800080B3",
        **{f"{key}_LAMBDA_MA": 1, f"{key}_MA": 0.69921875},
    )


def _catalyst(pid: int, place_name: str) -> PidDefinition:
    name = f"Catalyst temperature {place_name}"
    return one(pid, f"CATALYST_TEMP_{place_name}", name, CELSIUS_TENTHS, "0C75", 278.9)


ROWS: tuple[PidDefinition, ...] = (
    bitmap(0x20, "80018001", "21, 30, 31, 40"),
    one(0x21, "DISTANCE_MIL", "Distance travelled with the lamp on", KM, "0E03", 3587),
    one(
        0x22,
        "FUEL_RAIL_VACUUM",
        "Fuel rail pressure relative to manifold vacuum",
        Scaling("kPa", 2, mul=79, div=1000),
        "0FA0",
        316,
    ),
    one(0x23, "FUEL_RAIL_GAUGE", "Fuel rail pressure (gauge)", KPA_TENS, "05FB", 15310),
    *(_wide_o2(sensor) for sensor in range(8)),
    one(0x2C, "EGR_COMMANDED", "Commanded EGR", PERCENT, "33", 20),
    one(0x2D, "EGR_ERROR", "EGR error", PERCENT_TRIM, "00", -100),
    one(0x2E, "EVAP_PURGE", "Commanded evaporative purge", PERCENT, "66", 40),
    one(0x2F, "FUEL_LEVEL", "Fuel tank level", PERCENT, "99", 60),
    one(0x30, "WARM_UPS", "Warm-ups since codes were cleared", COUNT, "F9", 249),
    one(0x31, "DISTANCE_CLEARED", "Distance since codes were cleared", KM, "0E03", 3587),
    one(
        0x32,
        "EVAP_PRESSURE",
        "Evaporative system vapour pressure",
        # A quarter of a pascal, two's complement.
        Scaling("kPa", 2, div=4000, signed=True),
        "FF1A",
        -0.0575,
    ),
    one(0x33, "BARO", "Barometric pressure", KPA, "62", 98),
    *(_current_o2(sensor) for sensor in range(8)),
    _catalyst(0x3C, "B1S1"),
    _catalyst(0x3D, "B2S1"),
    _catalyst(0x3E, "B1S2"),
    _catalyst(0x3F, "B2S2"),
)
