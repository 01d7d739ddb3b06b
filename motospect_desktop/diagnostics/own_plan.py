"""What has to be asked so that own signals have what they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.protocols.own_signals import formula_of
from motospect_desktop.protocols.pids import PIDS, pid_for_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from motospect_desktop.domain.own_signal import OwnSignal


def with_inputs(chosen: Iterable[OwnSignal], library: Iterable[OwnSignal]) -> tuple[OwnSignal, ...]:
    """``chosen`` and those own signals of ``library`` that their formulas name, each once."""
    found = {own.signal.key: own for own in chosen}
    known = {own.signal.key: own for own in library if own.ask is not None}
    for own in tuple(found.values()):
        if own.ask is None:
            names = formula_of(own).names
            found |= {name: known[name] for name in names if name in known and name not in found}
    return tuple(found.values())


def first_units(pids: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each standard signal's key the first unit of a car that tells it."""
    found: dict[str, str] = {}
    for ecu, pid in pids:
        row = PIDS.get(int(pid, 16))
        for field in row.fields if row else ():
            found.setdefault(field.signal.key, ecu)
    return found


def inputs_of(
    owns: Iterable[OwnSignal], pids: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """The (ecu, pid) pairs of a car that the formulas need, each from its first unit."""
    units = first_units(pids)
    names = [name for own in owns if own.ask is None for name in formula_of(own).names]
    found = ((units[name], pid_for_key(name)) for name in names if name in units)
    return tuple(dict.fromkeys((ecu, f"{pid:02X}") for ecu, pid in found if pid is not None))


def computable(own: OwnSignal, pids: Sequence[tuple[str, str]], asked: Iterable[str]) -> bool:
    """Whether a car with these ``pids`` tells all that a formula names; ``asked`` are own keys."""
    units = first_units(pids)
    known = set(asked)
    return all(name in units or name in known for name in formula_of(own).names)
