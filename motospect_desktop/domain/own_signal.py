"""Signals that a workshop defined itself: formulas over other signals, requests of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.snapshot import engine_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from motospect_desktop.domain.measurement import Signal


@dataclass(frozen=True, slots=True)
class Ask:
    """A request to one control unit.

    ``request`` is service and identifier (01, 21 or 22). ``asked`` is the id it is sent to and
    ``answers`` the id that answers (``7E0``, ``7E8``); both "" mean the engine's unit, which is the
    first one that the car has.
    """

    request: bytes
    asked: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class BitField:
    """``bits`` bits from bit ``bit`` behind the echoed identifier, the highest bit first.

    ``value = raw * mul / div + add``; from ``void_from`` up and ``void_to`` down there is no value.
    ``words`` are pairs of a raw number and its state, empty for numbers.
    """

    bit: int
    bits: int
    signed: bool = False
    mul: float = 1.0
    div: float = 1.0
    add: float = 0.0
    void_from: float | None = None
    void_to: float | None = None
    words: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TestVector:
    """An answer as the unit gives it (``62 1F 45 5A``) and the value that it holds."""

    __test__ = False  # not a class of tests, whatever pytest reads out of its name

    answer: bytes
    expected: float | str


@dataclass(frozen=True, slots=True)
class OwnSignal:
    """A signal of the workshop's own.

    Without ``ask`` it is ``formula`` over the keys of other signals; with it, ``field`` of the
    answer or else ``formula`` over its bytes (A, B, ...). ``decimals`` is None for words. ``car``
    is the make and model that it is meant for, "" for all; ``source`` where it came from.
    """

    signal: Signal
    decimals: int | None = 1
    formula: str = ""
    ask: Ask | None = None
    field: BitField | None = None
    test: TestVector | None = None
    car: str = ""
    source: str = ""


def engine_of(vin: str, protocol: str, ecus: Iterable[str]) -> str:
    """What cars with the same engine have in common.

    Of a whole VIN its ``engine_code``, else the protocol and the units that answered.
    """
    return engine_code(vin) or " ".join((protocol, *ecus))


@dataclass(frozen=True, slots=True)
class OwnPreset:
    """Signals to watch for one question, by key, as a workshop put them together.

    ``engine`` says for which cars: VIN positions 1 to 8, else the protocol and the units.
    """

    name: str
    engine: str
    keys: tuple[str, ...]
