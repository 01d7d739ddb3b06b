"""Which signals a car offers, and which of them belong together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.diagnostics.own_plan import computable
from motospect_desktop.diagnostics.own_units import unit_of
from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.protocols.pids.definition import Kind
from motospect_desktop.ui.plots.values import decimals_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from motospect_desktop.diagnostics.events import CarInfo
    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.protocols.pids.definition import Field

MOST = 12  # lanes that are high enough to read on a small screen
CAN = "can:"  # begins the ``pid`` of what comes from a CAN bus
_STILL = {0x00, 0x01, 0x02, 0x13, 0x1C, 0x1D}  # say what the car is, not how it runs
_DEFAULT = ("RPM", "SPEED", "COOLANT_TEMP", "LOAD")

Identity = tuple[str, str]  # ECU address, key of the signal


@dataclass(frozen=True, slots=True)
class Choice:
    """A signal that one control unit can tell; ``decimals`` is None for words."""

    ecu: str
    pid: str
    signal: Signal
    decimals: int | None
    step: float
    own: OwnSignal | None = None

    @property
    def identity(self) -> Identity:
        """What its samples are known by."""
        return (self.ecu, self.signal.key)

    @property
    def unasked(self) -> bool:
        """Whether it comes by itself, from a CAN bus."""
        return self.pid.startswith(CAN)


def choices(pids: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    """Every signal behind the supported (ecu, pid) pairs that has a public meaning."""
    found: list[Choice] = []
    for ecu, pid in pids:
        row = PIDS.get(int(pid, 16))
        if row is None or row.pid in _STILL:
            continue
        found += (
            choice for field in row.fields if (choice := _choice(ecu, pid, field)) is not None
        )
    return tuple(found)


def own_choices(owns: Sequence[OwnSignal], car: CarInfo) -> tuple[Choice, ...]:
    """The signals of the workshop's own that this car can be asked, requests before formulas."""
    units = {own.signal.key: unit_of(own.ask, car) for own in owns if own.ask is not None}
    asked = {key: unit.response for key, unit in units.items() if unit is not None}
    found = [
        _own(own, asked[own.signal.key], own.ask.request.hex().upper())
        for own in owns
        if own.ask is not None and own.signal.key in asked
    ]
    formulas = (own for own in owns if own.ask is None and computable(own, car.pids, asked))
    return (*found, *(_own(own, "", own.signal.key) for own in formulas))


def unlisted(pids: Iterable[tuple[str, str]]) -> int:
    """How many supported PIDs offer nothing to watch, their decoding not being public."""
    rows = (PIDS.get(int(pid, 16)) for _ecu, pid in pids)
    hidden = (row is None or all(field.kind is Kind.HEX for field in row.fields) for row in rows)
    return sum(hidden)


def _choice(ecu: str, pid: str, field: Field) -> Choice | None:
    if field.kind in {Kind.HEX, Kind.SET}:
        return None
    if field.kind is not Kind.NUMBER:
        return Choice(ecu, pid, field.signal, None, 1.0)
    step = abs(field.scaling.mul / field.scaling.div)
    decimals = decimals_for(step, field.signal.unit)
    return Choice(ecu, pid, field.signal, decimals, step)


def _own(own: OwnSignal, ecu: str, pid: str) -> Choice:
    step = 1.0 if own.decimals is None else 10.0**-own.decimals
    return Choice(ecu, pid, own.signal, own.decimals, step, own)


@dataclass(frozen=True, slots=True)
class Preset:
    """Signals to watch for one question, by their keys, the most telling first."""

    name: str
    keys: tuple[str, ...]

    def pick(self, offered: Sequence[Choice]) -> tuple[Choice, ...]:
        """What of it the car offers, each signal from the first unit that has it."""
        return _pick(self.keys, offered)


def default(offered: Sequence[Choice]) -> tuple[Choice, ...]:
    """What to watch when nothing was picked."""
    return _pick(_DEFAULT, offered) or tuple(c for c in offered if c.decimals is not None)[:4]


def presets() -> tuple[Preset, ...]:
    """The questions a technician has most often."""
    translate = QtCore.QCoreApplication.translate
    return (
        Preset(
            translate("LivePresets", "Idle"),
            ("RPM", "LOAD", "COOLANT_TEMP", "MAP", "MAF", "TIMING_ADVANCE", "THROTTLE", "STFT_B1"),
        ),
        Preset(
            translate("LivePresets", "Fuel trim"),
            (
                *("STFT_B1", "LTFT_B1", "STFT_B2", "LTFT_B2"),
                *("O2_B1S1_V", "O2_B1S1_LAMBDA_V", "O2_B1S1_LAMBDA_MA", "RPM", "MAF", "MAP"),
            ),
        ),
        Preset(
            translate("LivePresets", "Misfire"),
            (
                *("RPM", "LOAD", "TIMING_ADVANCE", "STFT_B1", "O2_B1S1_V", "O2_B1S2_V"),
                *("COOLANT_TEMP", "FUEL_RAIL_GAUGE", "FUEL_PRESSURE"),
            ),
        ),
        Preset(
            translate("LivePresets", "Charging"),
            ("VOLTAGE", "RPM", "LOAD", "COOLANT_TEMP", "RUN_TIME", "HYBRID_BATTERY"),
        ),
    )


def _pick(keys: Sequence[str], offered: Sequence[Choice]) -> tuple[Choice, ...]:
    first: dict[str, Choice] = {}
    for choice in offered:
        first.setdefault(choice.signal.key, choice)
    return tuple(first[key] for key in keys if key in first)[:MOST]
