"""PIDs 80 to C4. Where the meaning of bytes is not public the bytes themselves are the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.protocols.pids.build import (
    CELSIUS,
    HOURS,
    KM,
    KPA_32NDS,
    MINUTES,
    NO_YES,
    OFF_ON,
    PERCENT,
    PERCENT_TORQUE,
    PPM,
    SECONDS_4,
    bitmap,
    flags,
    number,
    one,
    raw,
    row,
    words,
)
from motospect_desktop.protocols.pids.definition import Scaling
from motospect_desktop.protocols.pids.range_60 import banks, exhaust_gas, series

if TYPE_CHECKING:
    from motospect_desktop.protocols.pids.definition import Field, PidDefinition

FUEL_CONTROL = ("FUEL_PRESSURE", "INJECTION_QUANTITY", "INJECTION_TIMING", "FUEL_BALANCE")
CHARGING = {0: "charge sustaining", 1: "charge depleting"}
CHARGING_ENHANCED = {0: "charge sustaining", 1: "charge depleting", 2: "charge increasing"}
REGENERATION = {0: "not in progress", 1: "in progress"}
INDUCEMENT = {
    0: "reagent level low",
    1: "reagent incorrect",
    2: "deviation of reagent consumption",
    3: "NOx emissions too high",
    7: "inducement active",
}

_LITRES_AN_HOUR = Scaling("L/h", 2, div=200)
_SOOT = Scaling("mg/m³", 2, div=80)
_O2_SHARE = Scaling("%", 2, mul=100, div=65535)
_O2_LAMBDA = Scaling("", 2, mul=8, div=65536)
_VOLTS_64THS = Scaling("V", 2, div=64)
_AMPS_TENTHS = Scaling("A", 2, div=10, signed=True)


def _emission_timers(pid: int, first: int) -> PidDefinition:
    """Run times of five auxiliary emission control devices, two timers each."""
    fields = tuple(
        number(
            f"AECD_{first + n}_TIMER_{timer}",
            f"Emission control device {first + n}, timer {timer}",
            SECONDS_4,
            1 + n * 8 + (timer - 1) * 4,
            support=n,
        )
        for n in range(5)
        for timer in (1, 2)
    )
    name = f"Run time of emission control devices {first} to {first + 4}"
    values = {f"AECD_{first}_TIMER_1": 411.0, f"AECD_{first}_TIMER_2": 2.0}
    return row(pid, name, 41, fields, "01 0000019B 00000002" + "00" * 32, **values)


def _nox(pid: int, key: str, name: str) -> PidDefinition:
    """Bits 0-3 of byte A: sensor fitted; bits 4-7: its value is not available at present.

    The five-byte answer of the first edition has one sensor a bank and no such bits; it is
    shown as bytes, because its second value stands where the other edition has sensor B1S2.
    """
    places = ("B1S1", "B1S2", "B2S1", "B2S2")
    fields = tuple(
        number(f"{key}_{p}", f"{name} {p}", PPM, 1 + 2 * n, support=n, absent=4 + n, void=0xFFFF)
        for n, p in enumerate(places)
    )
    return row(pid, name, 9, fields, "01019B000000000000", **{f"{key}_B1S1": 411})


def _wide_oxygen(pid: int, first: int) -> PidDefinition:
    places = tuple(f"B{bank}S{first + n}" for bank in (1, 2) for n in range(2))
    shares = tuple(
        number(f"O2_{p}_SHARE", f"Oxygen concentration {p}", _O2_SHARE, 1 + 2 * n, support=n)
        for n, p in enumerate(places)
    )
    lambdas = tuple(
        number(f"O2_{p}_LAMBDA", f"Lambda {p} (wide)", _O2_LAMBDA, 9 + 2 * n, support=4 + n)
        for n, p in enumerate(places)
    )
    name = f"Wide range oxygen sensors {first} and {first + 1} of both banks"
    values = {f"O2_{places[0]}_SHARE": 20.0, f"O2_{places[0]}_LAMBDA": 4.0}
    return row(pid, name, 17, shares + lambdas, "11 3333" + "00" * 6 + "8000" + "00" * 6, **values)


def _fuel_control() -> tuple[Field, ...]:
    return tuple(
        words(
            f"{key}_LOOP_{system}",
            f"{key.replace('_', ' ').capitalize()} control {system} in closed loop",
            NO_YES,
            1,
            low=4 * (system - 1) + n,
            width=1,
            support=4 * (system - 1) + n,
        )
        for system in (1, 2)
        for n, key in enumerate(FUEL_CONTROL)
    )


def _bytes_only(pid: int, key: str, name: str, length: int) -> PidDefinition:
    example = bytes(range(1, length + 1)).hex(" ").upper()
    return row(pid, name, length, (raw(key, name),), example, **{key: example})


_REAGENT = (
    number("REAGENT_RATE", "Average reagent consumption", _LITRES_AN_HOUR, 1, support=0),
    number("REAGENT_DEMAND", "Average demanded reagent consumption", _LITRES_AN_HOUR, 3, support=1),
    number("REAGENT_LEVEL", "Reagent tank level", PERCENT, 5, support=2),
    number("NOX_WARNING_TIME", "Run time with NOx warning", SECONDS_4, 6, support=3),
)
_AFTERTREATMENT = (
    words("REGENERATION", "Filter regeneration", REGENERATION, 1, width=1, support=0),
    words(
        "REGENERATION_TYPE",
        "Filter regeneration type",
        {0: "passive", 1: "active"},
        1,
        low=1,
        width=1,
        support=1,
    ),
    words(
        "NOX_REGENERATION", "NOx adsorber regeneration", REGENERATION, 1, low=2, width=1, support=2
    ),
    words(
        "DESULPHURISATION",
        "NOx adsorber desulphurisation",
        REGENERATION,
        1,
        low=3,
        width=1,
        support=3,
    ),
    number("REGENERATION_TRIGGER", "Filter regeneration trigger", PERCENT, 2, support=4),
    number("REGENERATION_TIME", "Average time between regenerations", MINUTES, 3, support=5),
    number("REGENERATION_DISTANCE", "Average distance between regenerations", KM, 5, support=6),
)
_SCR_DISTANCES = tuple(
    number(f"SCR_DISTANCE_{n}", name, KM, 3 + 2 * n)
    for n, name in enumerate(
        (
            "Distance with inducement, current 10,000 km block",
            "Distance in the current 10,000 km block",
            "Distance with inducement, 10,000 to 20,000 km block",
            "Distance with inducement, 20,000 to 30,000 km block",
            "Distance with inducement, 30,000 to 40,000 km block",
        )
    )
)
_HYBRID = (
    words("HYBRID_CHARGING", "Hybrid charging state", CHARGING, 1, width=1, support=0),
    number("HYBRID_VOLTS", "Hybrid battery voltage", _VOLTS_64THS, 2, support=1),
    number("HYBRID_AMPS", "Hybrid battery current", _AMPS_TENTHS, 4, support=2),
    words(
        "HYBRID_CHARGING_ENHANCED",
        "Hybrid charging state (enhanced)",
        CHARGING_ENHANCED,
        1,
        low=1,
        width=2,
        support=3,
    ),
)
_FUEL_SHARES = tuple(
    (f"FUEL_SYSTEM_{system}_B{bank}", f"Fuel system {system} use, bank {bank}")
    for bank in (1, 2, 3, 4)
    for system in "AB"
)

ROWS: tuple[PidDefinition, ...] = (
    bitmap(0x80, "000C0001", "8D, 8E, A0"),
    _emission_timers(0x81, 1),
    _emission_timers(0x82, 6),
    _nox(0x83, "NOX", "NOx concentration"),
    one(0x84, "MANIFOLD_TEMP", "Manifold surface temperature", CELSIUS, "51", 41),
    row(
        0x85,
        "NOx reagent system",
        10,
        _REAGENT,
        "0D00C80000990000019B",
        REAGENT_RATE=1,
        REAGENT_LEVEL=60,
        NOX_WARNING_TIME=411,
    ),
    row(
        0x86,
        "Particulate matter sensor",
        5,
        series(_SOOT, banks("SOOT", "Particulate mass concentration", ("B1", "B2"))),
        "0100A00000",
        SOOT_B1=2,
    ),
    row(
        0x87,
        "Intake manifold absolute pressure A and B",
        5,
        series(KPA_32NDS, banks("MAP", "Intake manifold absolute pressure", ("A", "B"))),
        "010CB00000",
        MAP_A=101.5,
    ),
    row(
        0x88,
        "SCR inducement system",
        13,
        (
            flags("SCR_INDUCEMENT", "SCR inducement, actual state", INDUCEMENT),
            raw("SCR_HISTORY", "SCR inducement, earlier blocks (bytes)", 1, 2),
            *_SCR_DISTANCES,
        ),
        "810000 0064 03E8 0000 0000 0000",
        SCR_INDUCEMENT="reagent level low, inducement active",
        SCR_DISTANCE_0=100,
        SCR_DISTANCE_1=1000,
    ),
    _emission_timers(0x89, 11),
    _emission_timers(0x8A, 16),
    row(
        0x8B,
        "Diesel aftertreatment",
        7,
        _AFTERTREATMENT,
        "73 01 33 019B 00C8",
        REGENERATION="in progress",
        REGENERATION_TYPE="passive",
        REGENERATION_TRIGGER=20,
        REGENERATION_TIME=411,
        REGENERATION_DISTANCE=200,
    ),
    _wide_oxygen(0x8C, 1),
    one(0x8D, "THROTTLE_G", "Throttle position G", PERCENT, "33", 20),
    one(0x8E, "TORQUE_FRICTION", "Engine friction torque", PERCENT_TORQUE, "81", 4),
    _bytes_only(0x8F, "PM_SENSOR", "Particulate matter sensor output (bytes)", 7),
    row(
        0x90,
        "WWH-OBD vehicle information",
        3,
        (
            raw("WWH_VEHICLE_STATE", "WWH-OBD vehicle state (byte)", 0, 1),
            number("WWH_HOURS", "Engine hours with the lamp on", HOURS, 1),
        ),
        "05000A",
        WWH_VEHICLE_STATE="05",
        WWH_HOURS=10,
    ),
    row(
        0x91,
        "WWH-OBD control unit information",
        5,
        (
            raw("WWH_UNIT_STATE", "WWH-OBD unit state (byte)", 0, 1),
            number("WWH_UNIT_HOURS", "Unit's engine hours with the lamp on", HOURS, 1),
            number("WWH_B1_HOURS", "Highest class B1 counter", HOURS, 3),
        ),
        "03000A000B",
        WWH_UNIT_STATE="03",
        WWH_UNIT_HOURS=10,
        WWH_B1_HOURS=11,
    ),
    row(0x92, "Fuel system control", 2, _fuel_control(), "0301", FUEL_PRESSURE_LOOP_1="yes"),
    row(
        0x93,
        "WWH-OBD counters",
        3,
        (number("WWH_CUMULATIVE_HOURS", "Cumulative hours with the lamp on", HOURS, 1, support=0),),
        "01000A",
        WWH_CUMULATIVE_HOURS=10,
    ),
    _bytes_only(0x94, "NOX_WARNING", "NOx warning and inducement (bytes)", 12),
    exhaust_gas(0x98, 1, 5),
    exhaust_gas(0x99, 2, 5),
    row(
        0x9A,
        "Hybrid or electric vehicle battery",
        6,
        _HYBRID,
        "0E0234C0FFA3",
        HYBRID_VOLTS=211,
        HYBRID_AMPS=-9.3,
        HYBRID_CHARGING_ENHANCED="charge depleting",
    ),
    _bytes_only(0x9B, "REAGENT_SENSOR", "Diesel exhaust fluid sensor (bytes)", 4),
    _wide_oxygen(0x9C, 3),
    row(
        0x9D,
        "Fuel rate by mass",
        4,
        (
            number("FUEL_RATE_MASS", "Engine fuel rate", Scaling("g/s", 2, div=50), 0),
            number("FUEL_RATE_VEHICLE", "Vehicle fuel rate", Scaling("g/s", 2, div=50), 2),
        ),
        "000E0064",
        FUEL_RATE_MASS=0.28,
        FUEL_RATE_VEHICLE=2,
    ),
    one(0x9E, "EXHAUST_FLOW", "Engine exhaust flow", Scaling("kg/h", 2, div=5), "004D", 15.4),
    row(
        0x9F,
        "Share of the fuel systems",
        9,
        series(PERCENT, _FUEL_SHARES),
        "03FF33000000000000",
        FUEL_SYSTEM_A_B1=100,
        FUEL_SYSTEM_B_B1=20,
    ),
    bitmap(0xA0, "04000001", "A6, C0"),
    _nox(0xA1, "NOX_CORRECTED", "Corrected NOx concentration"),
    one(
        0xA2,
        "CYLINDER_FUEL",
        "Cylinder fuel rate",
        Scaling("mg/stroke", 2, div=32),
        "005B",
        2.84375,
    ),
    _bytes_only(0xA3, "EVAP_SYSTEM", "Evaporative system vapour pressures (bytes)", 9),
    row(
        0xA4,
        "Transmission gear",
        4,
        (
            raw("GEAR_STATE", "Actual gear (byte)", 1, 1),
            number("GEAR_RATIO", "Actual gear ratio", Scaling("", 2, div=1000), 2, support=1),
        ),
        "02300FA0",
        GEAR_STATE="30",
        GEAR_RATIO=4,
    ),
    row(
        0xA5,
        "Diesel exhaust fluid dosing",
        4,
        (
            number("REAGENT_DOSING", "Commanded dosing", Scaling("%", div=2), 1, support=0),
            raw("REAGENT_USED", "Reagent used in this driving cycle (bytes)", 2, 2),
        ),
        "01C80102",
        REAGENT_DOSING=100,
        REAGENT_USED="01 02",
    ),
    one(0xA6, "ODOMETER", "Odometer", Scaling("km", 4, div=10), "00003039", 1234.5),
    row(
        0xA9,
        "Anti-lock brakes of a motorcycle",
        4,
        (words("ABS_DISABLED", "ABS switched off", NO_YES, 1, width=1, support=0),),
        "01010000",
        ABS_DISABLED="yes",
    ),
    one(0xAA, "SPEED_LIMIT", "Set vehicle speed limit", Scaling("km/h"), "82", 130),
    one(0xB2, "BATTERY_HEALTH", "Traction battery state of health", PERCENT, "99", 60),
    bitmap(0xC0, "30000000", "C3, C4"),
    row(
        0xC3,
        "Driving conditions (bytes)",
        (),
        (raw("DRIVING_CONDITIONS", "Driving conditions (bytes)"),),
        "0102",
        DRIVING_CONDITIONS="01 02",
    ),
    row(
        0xC4,
        "Engine idle and stop request",
        (),
        (
            words("IDLE_REQUEST", "Engine idle request", OFF_ON, 1, low=5, width=1),
            words("STOP_REQUEST", "Engine stop request", OFF_ON, 1, low=6, width=1),
            raw("ENGINE_REQUESTS", "Engine idle and stop request (bytes)"),
        ),
        "0040",
        IDLE_REQUEST="off",
        STOP_REQUEST="on",
    ),
)
