"""Own signals for tests: of the simulated car's oil pressure, and a formula."""

from __future__ import annotations

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.own_signal import Ask, BitField, OwnSignal, TestVector

OIL_KPA = OwnSignal(
    Signal("OIL_KPA", "Oil pressure", "kPa", 0.0, 900.0),
    decimals=0,
    formula="A*4",
    ask=Ask(bytes.fromhex("22115C"), "7E0", "7E8"),
    test=TestVector(bytes.fromhex("62115C32"), 200.0),
)
FUEL_LPH = OwnSignal(
    Signal("FUEL_LPH", "Fuel by air mass", "L/h", 0.0, 100.0),
    decimals=1,
    formula="MAF * 3600 / 14.7 / 745",
)
WARM = OwnSignal(
    Signal("WARM", "Warm share", "", 0.0, 1.0),
    decimals=2,
    formula="clamp(COOLANT_TEMP / 90, 0, 1) + OIL_KPA * 0",
)
BODY_STATE = OwnSignal(
    Signal("BODY_STATE", "Lock", ""),
    decimals=None,
    ask=Ask(bytes.fromhex("22F187"), "241", "641"),
    field=BitField(0, 8, words=((0x31, "locked"),)),
)
OIL_BAR = OwnSignal(Signal("OIL_BAR", "Oil", "bar"), decimals=2, formula="OIL_KPA/100")
LETTER = OwnSignal(  # the first of the simulated body unit's part number
    Signal("LETTER", "First letter", ""),
    decimals=0,
    formula="A",
    ask=Ask(bytes.fromhex("22F187"), "241", "641"),
)
