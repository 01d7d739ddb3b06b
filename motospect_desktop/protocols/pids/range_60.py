"""PIDs 60 to 7F: most begin with byte A, whose bits say which of the values are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.protocols.pids.build import (
    CELSIUS,
    CELSIUS_4,
    CELSIUS_TENTHS,
    KPA,
    KPA_32NDS,
    KPA_HUNDREDTHS,
    KPA_TENS,
    NO_YES,
    OFF_ON,
    PERCENT,
    PERCENT_TORQUE,
    PERCENT_TRIM,
    SECONDS_4,
    bitmap,
    flags,
    number,
    one,
    row,
    words,
)
from motospect_desktop.protocols.pids.definition import Scaling

if TYPE_CHECKING:
    from motospect_desktop.protocols.pids.definition import Field, PidDefinition

LOOP = {0: "reserved", 1: "open loop", 2: "closed loop", 3: "fault"}
NTE_AREA = {0: "inside", 1: "outside", 2: "inside the carve-out area", 3: "deficiency active"}

_MAF_32NDS = Scaling("g/s", 2, div=32)
_TURBO_RPM = Scaling("rpm", 2, mul=10)
_DELTA = Scaling("kPa", 2, div=100, signed=True)


def series(scaling: Scaling, names: tuple[tuple[str, str], ...]) -> tuple[Field, ...]:
    """Values one after the other behind byte A, its lowest bit standing for the first."""
    return tuple(
        number(key, name, scaling, 1 + index * scaling.size, support=index)
        for index, (key, name) in enumerate(names)
    )


def banks(key: str, name: str, sensors: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Keys and names of one quantity at several places."""
    return tuple((f"{key}_{place}", f"{name} {place}") for place in sensors)


def exhaust_gas(pid: int, bank: int, first: int) -> PidDefinition:
    """Four exhaust gas temperatures of one bank."""
    places = tuple(f"B{bank}S{first + n}" for n in range(4))
    key = f"EXHAUST_TEMP_{places[0]}"
    fields = series(CELSIUS_TENTHS, banks("EXHAUST_TEMP", "Exhaust gas temperature", places))
    name = f"Exhaust gas temperature, bank {bank}, sensors {first} to {first + 3}"
    return row(pid, name, 9, fields, "010C75000000000000", **{key: 278.9})


def _commanded_actual(key: str, name: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"{key}_{side}{suffix}", f"{what}{name} {side}")
        for side in "AB"
        for suffix, what in (("_COMMANDED", "Commanded "), ("", "Actual "))
    )


def _loops(key: str, name: str, at: int) -> tuple[Field, Field]:
    return (
        words(f"{key}_A_CONTROL", f"{name} A control", LOOP, at, width=2, support=2),
        words(f"{key}_B_CONTROL", f"{name} B control", LOOP, at, low=2, width=2, support=5),
    )


def _pairs_with_loops(key: str, name: str, scaling: Scaling) -> tuple[Field, ...]:
    """Commanded and actual of A and B, then a control byte; A has bits 0-2, B bits 3-5."""
    names = _commanded_actual(key, name)
    values = tuple(
        number(one_key, one_name, scaling, 1 + index * scaling.size, support=bit)
        for index, ((one_key, one_name), bit) in enumerate(zip(names, (0, 1, 3, 4), strict=True))
    )
    return values + _loops(key, name, 1 + 4 * scaling.size)


def _fuel_rail() -> tuple[Field, ...]:
    fields = []
    for side, at, bit in (("A", 1, 0), ("B", 6, 3)):
        key, name = f"RAIL_{side}", f"uel rail {side}"
        fields += [
            number(f"{key}_COMMANDED", f"Commanded f{name} pressure", KPA_TENS, at, support=bit),
            number(key, f"F{name} pressure", KPA_TENS, at + 2, support=bit + 1),
            number(f"{key}_TEMP", f"F{name} temperature", CELSIUS, at + 4, support=bit + 2),
        ]
    return tuple(fields)


def _egr() -> tuple[Field, ...]:
    fields = []
    for side, at in (("A", 1), ("B", 4)):
        key, name = f"EGR_{side}", f"EGR {side}"
        fields += [
            number(f"{key}_COMMANDED", f"Commanded {name}", PERCENT, at, support=at - 1),
            number(key, f"Actual {name}", PERCENT, at + 1, support=at),
            number(f"{key}_ERROR", f"{name} error", PERCENT_TRIM, at + 2, support=at + 1),
        ]
    return tuple(fields)


def _egr_temperature() -> tuple[Field, ...]:
    """Each byte has two scalings; bits 0-3 of byte A choose 1 degree a step, bits 4-7 four."""
    places = ("B1S1", "B1S2", "B2S1", "B2S2")
    normal = series(CELSIUS, banks("EGR_TEMP", "EGR temperature", places))
    wide = tuple(
        number(f"EGR_TEMP_WIDE_{p}", f"EGR temperature {p}, wide", CELSIUS_4, 1 + n, support=4 + n)
        for n, p in enumerate(places)
    )
    return normal + wide


def _turbo(pid: int, side: str) -> PidDefinition:
    key, name = f"TURBO_{side}", f"Turbocharger {side}"
    fields = (
        number(f"{key}_INLET_TEMP", f"{name} compressor inlet temperature", CELSIUS, 1, support=0),
        number(
            f"{key}_OUTLET_TEMP", f"{name} compressor outlet temperature", CELSIUS, 2, support=1
        ),
        number(
            f"{key}_TURBINE_IN", f"{name} turbine inlet temperature", CELSIUS_TENTHS, 3, support=2
        ),
        number(
            f"{key}_TURBINE_OUT", f"{name} turbine outlet temperature", CELSIUS_TENTHS, 5, support=3
        ),
    )
    values = {f"{key}_INLET_TEMP": 41.0, f"{key}_OUTLET_TEMP": 83.0, f"{key}_TURBINE_IN": 278.9}
    return row(pid, f"{name} temperatures", 7, fields, "07517B0C750000", **values)


def _filter(pid: int, bank: int) -> PidDefinition:
    key, name = f"FILTER_B{bank}", f"Particulate filter bank {bank}"
    fields = (
        number(f"{key}_DELTA", f"{name} pressure difference", _DELTA, 1, support=0),
        number(f"{key}_INLET", f"{name} inlet pressure", KPA_HUNDREDTHS, 3, support=1),
        number(f"{key}_OUTLET", f"{name} outlet pressure", KPA_HUNDREDTHS, 5, support=2),
    )
    values = {f"{key}_DELTA": -0.01, f"{key}_INLET": 110.19}
    return row(pid, f"{name} pressures", 7, fields, "03FFFF2B0B0000", **values)


_TORQUE_POINTS = tuple(
    number(f"TORQUE_POINT_{n + 1}", f"Engine torque at point {n + 1}", PERCENT_TORQUE, n)
    for n in range(5)
)
_AUXILIARY = (
    words("PTO_OUTPUT", "Power take-off active", NO_YES, 1, low=0, width=1, support=0),
    words("AUTO_IN_DRIVE", "Automatic transmission in drive", NO_YES, 1, low=1, width=1, support=1),
    words("MANUAL_IN_GEAR", "Manual transmission in gear", NO_YES, 1, low=2, width=1, support=2),
    words("GLOW_PLUG_LAMP", "Glow plug lamp", OFF_ON, 1, low=3, width=1, support=3),
    words(
        "GEAR_RECOMMENDED",
        "Recommended gear",
        {n: str(n) if n else "none" for n in range(16)},
        1,
        low=4,
        width=4,
        support=4,
    ),
)

ROWS: tuple[PidDefinition, ...] = (
    bitmap(0x60, "70000001", "62, 63, 64, 80"),
    one(0x61, "TORQUE_DEMAND", "Driver's demand engine torque", PERCENT_TORQUE, "8C", 15),
    one(0x62, "TORQUE", "Actual engine torque", PERCENT_TORQUE, "7D", 0),
    one(0x63, "TORQUE_REFERENCE", "Engine reference torque", Scaling("Nm", 2), "0172", 370),
    row(
        0x64,
        "Engine torque data",
        5,
        _TORQUE_POINTS,
        "8C7D7D7D00",
        TORQUE_POINT_1=15,
        TORQUE_POINT_5=-125,
    ),
    row(
        0x65,
        "Auxiliary inputs and outputs",
        2,
        _AUXILIARY,
        "1830",
        GLOW_PLUG_LAMP="off",
        GEAR_RECOMMENDED="3",
    ),
    row(
        0x66,
        "Mass air flow sensors A and B",
        5,
        series(_MAF_32NDS, (("MAF_A", "Mass air flow A"), ("MAF_B", "Mass air flow B"))),
        "01000C0000",
        MAF_A=0.375,
    ),
    row(
        0x67,
        "Engine coolant temperature sensors 1 and 2",
        3,
        series(
            CELSIUS,
            (
                ("COOLANT_TEMP_1", "Engine coolant temperature 1"),
                ("COOLANT_TEMP_2", "Engine coolant temperature 2"),
            ),
        ),
        "038475",
        COOLANT_TEMP_1=92,
        COOLANT_TEMP_2=77,
    ),
    row(
        0x68,
        "Intake air temperature sensors",
        7,
        series(
            CELSIUS,
            banks(
                "IAT", "Intake air temperature", ("B1S1", "B1S2", "B1S3", "B2S1", "B2S2", "B2S3")
            ),
        ),
        "07343F3B282828",
        IAT_B1S1=12,
        IAT_B1S2=23,
        IAT_B1S3=19,
    ),
    row(
        0x69,
        "Commanded EGR and EGR error",
        7,
        _egr(),
        "3F336680333382",
        EGR_A_COMMANDED=20,
        EGR_A=40,
        EGR_A_ERROR=0,
        EGR_B_ERROR=1.5625,
    ),
    row(
        0x6A,
        "Diesel intake air flow control",
        5,
        series(PERCENT, _commanded_actual("INTAKE_FLAP", "intake air flow position")),
        "0333660000",
        INTAKE_FLAP_A_COMMANDED=20,
        INTAKE_FLAP_A=40,
    ),
    row(
        0x6B,
        "EGR temperature",
        5,
        _egr_temperature(),
        "2131190000",
        EGR_TEMP_B1S1=9,
        EGR_TEMP_WIDE_B1S2=60,
    ),
    row(
        0x6C,
        "Throttle actuator control and relative position",
        5,
        series(PERCENT, _commanded_actual("ACTUATOR", "throttle position")),
        "0333660000",
        ACTUATOR_A_COMMANDED=20,
        ACTUATOR_A=40,
    ),
    row(
        0x6D,
        "Fuel pressure control",
        (11, 6),
        _fuel_rail(),
        "073139311D3C0000000000",
        RAIL_A_COMMANDED=126010,
        RAIL_A=125730,
        RAIL_A_TEMP=20,
    ),
    row(
        0x6E,
        "Injection pressure control",
        (9, 5),
        series(KPA_TENS, _commanded_actual("INJECTION_PRESSURE", "injection control pressure")),
        "033139311D00000000",
        INJECTION_PRESSURE_A_COMMANDED=126010,
        INJECTION_PRESSURE_A=125730,
    ),
    row(
        0x6F,
        "Turbocharger compressor inlet pressure",
        3,
        series(
            KPA,
            (
                ("TURBO_A_INLET", "Turbocharger A compressor inlet pressure"),
                ("TURBO_B_INLET", "Turbocharger B compressor inlet pressure"),
            ),
        ),
        "016200",
        TURBO_A_INLET=98,
    ),
    row(
        0x70,
        "Boost pressure control",
        (10, 9),
        _pairs_with_loops("BOOST", "boost pressure", KPA_32NDS),
        "070CA80CB00000000001",
        BOOST_A_COMMANDED=101.25,
        BOOST_A=101.5,
        BOOST_A_CONTROL="open loop",
    ),
    row(
        0x71,
        "Variable geometry turbo control",
        (6, 5),
        _pairs_with_loops("VGT", "variable geometry turbo position", PERCENT),
        "073366000002",
        VGT_A_COMMANDED=20,
        VGT_A=40,
        VGT_A_CONTROL="closed loop",
    ),
    row(
        0x72,
        "Wastegate control",
        5,
        series(PERCENT, _commanded_actual("WASTEGATE", "wastegate position")),
        "0333660000",
        WASTEGATE_A_COMMANDED=20,
        WASTEGATE_A=40,
    ),
    row(
        0x73,
        "Exhaust pressure",
        5,
        series(KPA_HUNDREDTHS, banks("EXHAUST_PRESSURE", "Exhaust pressure", ("B1", "B2"))),
        "012B0B0000",
        EXHAUST_PRESSURE_B1=110.19,
    ),
    row(
        0x74,
        "Turbocharger speed",
        5,
        series(_TURBO_RPM, banks("TURBO_RPM", "Turbocharger speed", ("A", "B"))),
        "0127100000",
        TURBO_RPM_A=100000,
    ),
    _turbo(0x75, "A"),
    _turbo(0x76, "B"),
    row(
        0x77,
        "Charge air cooler temperature",
        5,
        series(
            CELSIUS,
            banks("CHARGE_AIR_TEMP", "Charge air temperature", ("B1S1", "B1S2", "B2S1", "B2S2")),
        ),
        "0151000000",
        CHARGE_AIR_TEMP_B1S1=41,
    ),
    exhaust_gas(0x78, 1, 1),
    exhaust_gas(0x79, 2, 1),
    _filter(0x7A, 1),
    _filter(0x7B, 2),
    row(
        0x7C,
        "Particulate filter temperature",
        9,
        series(
            CELSIUS_TENTHS,
            tuple(
                (
                    f"FILTER_B{b}_{end.upper()}_TEMP",
                    f"Particulate filter bank {b} {end} temperature",
                )
                for b in (1, 2)
                for end in ("inlet", "outlet")
            ),
        ),
        "010C75000000000000",
        FILTER_B1_INLET_TEMP=278.9,
    ),
    row(
        0x7D,
        "NOx NTE control area",
        1,
        (flags("NOX_NTE", "NOx NTE control area", NTE_AREA),),
        "01",
        NOX_NTE="inside",
    ),
    row(
        0x7E,
        "PM NTE control area",
        1,
        (flags("PM_NTE", "PM NTE control area", NTE_AREA),),
        "02",
        PM_NTE="outside",
    ),
    row(
        0x7F,
        "Engine run time",
        13,
        series(
            SECONDS_4,
            (
                ("RUN_TIME_TOTAL", "Total engine run time"),
                ("RUN_TIME_IDLE", "Total idle run time"),
                ("RUN_TIME_PTO", "Total run time with power take-off"),
            ),
        ),
        "030022DFB20004E26000000000",
        RUN_TIME_TOTAL=2285490,
        RUN_TIME_IDLE=320096,
    ),
)
