"""Own signals for tests, of the simulated car among others, and where they are kept in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.own_signal import Ask, BitField, OwnPreset, OwnSignal, TestVector

if TYPE_CHECKING:
    from collections.abc import Iterable

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


class MemoryOwn:
    """``OwnStore`` in memory."""

    def __init__(self) -> None:
        self._signals: dict[str, OwnSignal] = {}
        self._presets: dict[tuple[str, str], OwnPreset] = {}

    def signals(self) -> tuple[OwnSignal, ...]:
        return tuple(self._signals[key] for key in sorted(self._signals))

    def save(self, owns: Iterable[OwnSignal]) -> None:
        self._signals |= {own.signal.key: own for own in owns}

    def remove(self, keys: Iterable[str]) -> tuple[OwnSignal, ...]:
        return tuple(self._signals.pop(key) for key in keys if key in self._signals)

    def presets(self, engine: str) -> tuple[OwnPreset, ...]:
        return tuple(self._presets[at] for at in sorted(self._presets) if at[0] == engine)

    def save_preset(self, preset: OwnPreset) -> None:
        self._presets[preset.engine, preset.name] = preset

    def rename_preset(self, engine: str, old: str, new: str) -> None:
        self.save_preset(replace(self._presets.pop((engine, old)), name=new))

    def remove_preset(self, engine: str, name: str) -> None:
        self._presets.pop((engine, name), None)
