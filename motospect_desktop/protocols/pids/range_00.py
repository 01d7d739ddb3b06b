"""PIDs 00 to 1F of services 01 and 02."""

from __future__ import annotations

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.protocols.pids.build import (
    CELSIUS,
    COUNT,
    KPA,
    NO_YES,
    OFF_ON,
    PERCENT,
    PERCENT_TRIM,
    bitmap,
    flags,
    number,
    one,
    row,
    words,
)
from motospect_desktop.protocols.pids.definition import Field, Kind, PidDefinition, Scaling

FUEL_SYSTEM = {
    0x00: "off",
    0x01: "open loop, not yet warm",
    0x02: "closed loop",
    0x04: "open loop, driving conditions",
    0x08: "open loop, fault",
    0x10: "closed loop, sensor fault",
    0x20: "open loop, not yet warm (bank 2)",
    0x40: "open loop, driving conditions (bank 2)",
    0x80: "open loop, fault (bank 2)",
}
SECONDARY_AIR = {
    0x01: "upstream of the catalyst",
    0x02: "downstream of the catalyst",
    0x04: "atmosphere or off",
    0x08: "pump on for diagnostics",
}
OBD_REQUIREMENTS = {
    1: "OBD II (California ARB)",
    2: "OBD (Federal EPA)",
    3: "OBD and OBD II",
    4: "OBD I",
    5: "not OBD compliant",
    6: "EOBD",
    7: "EOBD and OBD II",
    8: "EOBD and OBD",
    9: "EOBD, OBD and OBD II",
    10: "JOBD",
    11: "JOBD and OBD II",
    12: "JOBD and EOBD",
    13: "JOBD, EOBD and OBD II",
    14: "heavy duty Euro IV B1",
    15: "heavy duty Euro V B2",
    16: "heavy duty Euro EEV C",
    17: "EMD (engine manufacturer diagnostics)",
    18: "EMD+ (enhanced engine manufacturer diagnostics)",
    19: "HD OBD-C (heavy duty, partial)",
    20: "HD OBD (heavy duty)",
    21: "WWH OBD",
    23: "HD EOBD-I (without NOx control)",
    24: "HD EOBD-I N (with NOx control)",
    25: "HD EOBD-II (without NOx control)",
    26: "HD EOBD-II N (with NOx control)",
    27: "heavy duty zero emission",
    28: "OBDBr-1",
    29: "OBDBr-2",
    30: "KOBD",
    31: "IOBD I",
    32: "IOBD II",
    33: "HD EOBD-VI",
    34: "OBD, OBD II and HD OBD",
    35: "OBDBr-3",
    36: "motorcycle Euro OBD-I",
    37: "motorcycle Euro OBD-II",
    38: "motorcycle China OBD-I",
    39: "motorcycle Taiwan OBD-I",
    40: "motorcycle Japan OBD-I",
    41: "China nationwide stage 6",
    42: "Brazil OBD diesel phase P7",
    43: "China heavy duty stage VI",
    44: "India BS6 OBD I",
    45: "India BS6 OBD II",
    46: "India heavy duty BS VI",
    47: "Brazil OBD phase P8",
    48: "Japan heavy duty OBD-II",
    49: "Korea heavy duty OBD-II",
}
TWO_BANKS = ("B1S1", "B1S2", "B1S3", "B1S4", "B2S1", "B2S2", "B2S3", "B2S4")
FOUR_BANKS = ("B1S1", "B1S2", "B2S1", "B2S2", "B3S1", "B3S2", "B4S1", "B4S2")

_OFF_IGNITION = {0: "spark", 1: "compression"}
_VOLTS_O2 = Scaling("V", div=200)


def place(sensor: int) -> str:
    """Where oxygen sensor 0-7 sits: PID 13 and PID 1D number them differently."""
    two, four = TWO_BANKS[sensor], FOUR_BANKS[sensor]
    return two if two == four else f"{two}, or {four} where PID 1D is supported"


def trim_row(pid: int, key: str, name: str, banks: tuple[int, int]) -> PidDefinition:
    """A fuel trim PID: byte A the first bank; byte B is sent only by engines that have the other.

    (A - 128) * 100 / 128; several public tables have other formulas.
    """
    first, second = banks
    return row(
        pid,
        f"{name}, bank {first} and {second}",
        (1, 2),
        (
            number(f"{key}_B{first}", f"{name}, bank {first}", PERCENT_TRIM, 0),
            number(f"{key}_B{second}", f"{name}, bank {second}", PERCENT_TRIM, 1),
        ),
        "7D",
        **{f"{key}_B{first}": -2.34375},
    )


def _narrow_o2(sensor: int) -> PidDefinition:
    key, where = f"O2_{TWO_BANKS[sensor]}", place(sensor)
    return row(
        0x14 + sensor,
        f"Oxygen sensor {where}",
        2,
        (
            number(f"{key}_V", f"Oxygen sensor voltage {where}", _VOLTS_O2, 0),
            # FF: the sensor is not used for a trim, as is usual behind the catalyst.
            number(f"{key}_TRIM", f"Fuel trim of sensor {where}", PERCENT_TRIM, 1, void=0xFF),
        ),
        "687C",
        **{f"{key}_V": 0.52, f"{key}_TRIM": -3.125},
    )


def _sensors(
    pid: int, key: str, places: tuple[str, ...], example: str, value: str
) -> PidDefinition:
    name = "Oxygen sensors present"
    return row(pid, name, 1, (flags(key, name, dict(enumerate(places))),), example, **{key: value})


ROWS: tuple[PidDefinition, ...] = (
    bitmap(0x00, "BE1FA813", "01, 03, 04, 05, 06, 07, 0C, 0D, 0E, 0F, 10, 11, 13, 15, 1C, 1F, 20"),
    row(
        0x01,
        "Monitor status since codes were cleared",
        4,
        (
            words("MIL", "Malfunction indicator lamp", OFF_ON, low=7, width=1),
            Field(
                Signal("DTC_COUNT", "Number of emission-related codes", "", 0, 127),
                0,
                1,
                0,
                7,
                scaling=COUNT,
            ),
            words("IGNITION", "Kind of ignition", _OFF_IGNITION, 1, low=3, width=1),
        ),
        "8307E500",
        MIL="on",
        DTC_COUNT=3,
        IGNITION="spark",
    ),
    row(
        0x02,
        "Code that stored the freeze frame",
        2,
        (
            Field(
                Signal("FREEZE_DTC", "Code that stored the freeze frame", ""),
                0,
                2,
                0,
                16,
                Kind.DTC,
            ),
        ),
        "0301",
        FREEZE_DTC="P0301",
    ),
    row(
        0x03,
        "Fuel system status",
        2,
        (
            words("FUEL_SYSTEM_1", "Fuel system 1 status", FUEL_SYSTEM, 0),
            words("FUEL_SYSTEM_2", "Fuel system 2 status", FUEL_SYSTEM, 1),
        ),
        "0204",
        FUEL_SYSTEM_1="closed loop",
        FUEL_SYSTEM_2="open loop, driving conditions",
    ),
    one(0x04, "LOAD", "Calculated engine load", PERCENT, "FF", 100),
    one(0x05, "COOLANT_TEMP", "Engine coolant temperature", CELSIUS, "7B", 83),
    trim_row(0x06, "STFT", "Short term fuel trim", (1, 3)),
    trim_row(0x07, "LTFT", "Long term fuel trim", (1, 3)),
    trim_row(0x08, "STFT", "Short term fuel trim", (2, 4)),
    trim_row(0x09, "LTFT", "Long term fuel trim", (2, 4)),
    one(0x0A, "FUEL_PRESSURE", "Fuel pressure (gauge)", Scaling("kPa", mul=3), "84", 396),
    one(0x0B, "MAP", "Intake manifold absolute pressure", KPA, "CA", 202),
    one(0x0C, "RPM", "Engine speed", Scaling("rpm", 2, div=4), "1AF8", 1726),
    one(0x0D, "SPEED", "Vehicle speed", Scaling("km/h"), "0A", 10),
    one(
        0x0E,
        "TIMING_ADVANCE",
        "Ignition timing advance, cylinder 1",
        Scaling("°", div=2, add=-128),
        "BC",
        30,
    ),
    one(0x0F, "IAT", "Intake air temperature", CELSIUS, "51", 41),
    one(0x10, "MAF", "Mass air flow", Scaling("g/s", 2, div=100), "2B0B", 110.19),
    one(0x11, "THROTTLE", "Throttle position", PERCENT, "80", 50.19607843137255),
    row(
        0x12,
        "Commanded secondary air status",
        1,
        (words("SECONDARY_AIR", "Commanded secondary air status", SECONDARY_AIR),),
        "04",
        SECONDARY_AIR="atmosphere or off",
    ),
    _sensors(0x13, "O2_SENSORS", TWO_BANKS, "33", "B1S1, B1S2, B2S1, B2S2"),
    *(_narrow_o2(sensor) for sensor in range(8)),
    row(
        0x1C,
        "OBD requirements the vehicle is designed to",
        1,
        (words("OBD_REQUIREMENTS", "OBD requirements", OBD_REQUIREMENTS),),
        "06",
        OBD_REQUIREMENTS="EOBD",
    ),
    _sensors(0x1D, "O2_SENSORS_4_BANKS", FOUR_BANKS, "0F", "B1S1, B1S2, B2S1, B2S2"),
    row(
        0x1E,
        "Auxiliary input status",
        1,
        (words("PTO", "Power take-off active", NO_YES, width=1),),
        "01",
        PTO="yes",
    ),
    one(0x1F, "RUN_TIME", "Time since engine start", Scaling("s", 2), "019B", 411),
)
