"""Whether an own signal makes sense, and what it reads out of an answer; pure.

A value outside its signal's range is void: it is left out, never clamped.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Measurement
from motospect_desktop.protocols.formula import parse
from motospect_desktop.protocols.formula_dialects import SIGNALS, TORQUE, byte_names
from motospect_desktop.protocols.obd2 import negative
from motospect_desktop.protocols.obdb import HUGE, MOST_BITS, SetSignal
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.domain.own_signal import Ask, BitField, OwnSignal, TestVector
    from motospect_desktop.protocols.formula import Formula

STANDARD_KEYS = frozenset(field.signal.key for row in PIDS.values() for field in row.fields)
LENGTHS: Mapping[int, int] = {0x01: 2, 0x21: 2, 0x22: 3}  # service: bytes of a request
MOST_DECIMALS = 6
_MOST_NAME, _MOST_UNIT, _MOST_TEXT = 80, 16, 120
_MOST_DATA = 4095  # bytes of an answer, ISO 15765-2
_KEY = re.compile(r"[A-Z_][A-Z0-9_]{0,63}")
_ID = re.compile(r"[0-7][0-9A-F]{2}|18DA[0-9A-F]{4}")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the values of one own signal; make it once and keep it."""

    own: OwnSignal
    _value: Callable[[bytes], Measurement | None]

    def read(self, payload: bytes) -> Measurement | None:
        """The value in a unit's whole answer; None where it holds none."""
        ask = self.own.ask
        if ask is None or not _echoes(ask, payload):
            return None
        return self._value(payload[len(ask.request) :])


def reader(own: OwnSignal) -> Reader:
    """For a signal that passed ``check`` and has an ``ask``."""
    if own.field is not None:
        return Reader(own, _set_signal(own.signal, own.field).read)
    formula = parse(own.formula, TORQUE)

    def by_formula(data: bytes) -> Measurement | None:
        names = byte_names(len(data))
        return within(own.signal, formula.value(dict(zip(names, map(float, data), strict=True))))

    return Reader(own, by_formula)


def within(signal: Signal, value: float | None) -> Measurement | None:
    """``value`` as a measurement, None where it is beyond the signal's range."""
    low = -math.inf if signal.minimum is None else signal.minimum
    high = math.inf if signal.maximum is None else signal.maximum
    return Measurement(signal, value) if value is not None and low <= value <= high else None


def formula_of(own: OwnSignal) -> Formula:
    """The formula over other signals; ``FormulaError`` when it is none."""
    return parse(own.formula, SIGNALS)


def check(own: OwnSignal, known: Collection[str] | None = None) -> None:
    """Refuse what cannot be watched: ``ValueError`` with the reason in words.

    ``known`` are the keys of measured signals that a formula may name; None leaves that open. A
    test vector, where there is one, has to pass.
    """
    _check_words(own)
    if own.ask is None:
        _check_formula(own, known)
        return
    _check_ask(own.ask)
    if (own.field is None) == (not own.formula):
        raise ValueError("it needs either bits or a formula over the answer's bytes")
    if own.field is not None:
        _check_field(own.field)
        if bool(own.field.words) != (own.decimals is None):
            raise ValueError("only states in words have no decimals")
    elif not parse(own.formula, TORQUE).names:
        raise ValueError("the formula uses no byte of the answer")
    if own.test is not None and (reason := failed(own, own.test)):
        raise ValueError(f"the test fails: {reason}")


def failed(own: OwnSignal, test: TestVector) -> str:
    """Why ``test`` does not come out for a signal with an ``ask``; "" where it does."""
    if own.ask is None:
        return "a formula over signals has no answer to test"
    if refusal := negative.parse(test.answer, own.ask.request[0]):
        return f"the answer is a refusal ({refusal.nrc:02X})"
    if not _echoes(own.ask, test.answer):
        return f"the answer does not begin with {_positive(own.ask).hex(' ').upper()}"
    found = reader(own).read(test.answer)
    if found is None:
        return "the answer holds no value: too short, void or out of range"
    value, expected = found.value, test.expected
    if isinstance(value, str) or isinstance(expected, str):
        alike = value == expected
    else:
        alike = abs(value - expected) <= 0.5000001 * 10.0 ** -(own.decimals or 0)
    return "" if alike else f"the answer holds {_digits(value)}, not {_digits(expected)}"


def decimals_of(own: OwnSignal) -> int | None:
    """How many decimals the smallest step of a value needs; None for words."""
    field = own.field
    if field is not None:
        return None if field.words else _decimals(abs(field.mul / field.div))
    formula = parse(own.formula, TORQUE)
    zero = dict.fromkeys(formula.names, 0.0)
    low = formula.value(zero)
    steps = [formula.value(zero | {name: 1.0}) for name in formula.names]
    found = [abs(step - low) for step in steps if low is not None and step is not None]
    return _decimals(min((step for step in found if step), default=0.01))


def _decimals(step: float) -> int:
    return max(0, min(4, math.ceil(-math.log10(step) - 1e-9))) if step > 0 else 0


def _digits(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.10g}"


def _positive(ask: Ask) -> bytes:
    return bytes((ask.request[0] + 0x40,)) + ask.request[1:]


def _echoes(ask: Ask, payload: bytes) -> bool:
    return payload.startswith(_positive(ask))


def _set_signal(signal: Signal, field: BitField) -> SetSignal:
    return SetSignal(
        signal=signal,
        bit=field.bit,
        bits=field.bits,
        signed=field.signed,
        mul=field.mul,
        div=field.div,
        add=field.add,
        void_from=field.void_from,
        void_to=field.void_to,
        words=dict(field.words),
    )


def _check_words(own: OwnSignal) -> None:
    signal = own.signal
    if not 1 <= len(signal.name) <= _MOST_NAME or not signal.name.isprintable():
        raise ValueError(f"the name needs 1 to {_MOST_NAME} characters")
    if not _KEY.fullmatch(signal.key):
        raise ValueError(f"the key '{signal.key}' is not made of A-Z, 0-9 and _ (at most 64)")
    if signal.key in STANDARD_KEYS:
        raise ValueError(f"{signal.key} is a signal of the standard")
    if len(signal.unit) > _MOST_UNIT or not signal.unit.isprintable():
        raise ValueError(f"the unit is longer than {_MOST_UNIT} characters")
    words = own.field.words if own.field else ()
    texts = [own.car, own.source, *(word for _raw, word in words)]
    if any(len(text) > _MOST_TEXT or not text.isprintable() for text in texts):
        raise ValueError(f"car, source and states hold at most {_MOST_TEXT} printable characters")
    if own.decimals is not None and not 0 <= own.decimals <= MOST_DECIMALS:
        raise ValueError(f"a value has 0 to {MOST_DECIMALS} decimals")
    low, high = signal.minimum, signal.maximum
    if low is not None and high is not None and low >= high:
        raise ValueError(f"the range ends at {high:g} before it begins at {low:g}")


def _check_formula(own: OwnSignal, known: Collection[str] | None) -> None:
    if own.field is not None or own.test is not None or own.decimals is None:
        raise ValueError("a formula over signals has decimals, but neither bits nor a test")
    names = formula_of(own).names
    if not names:
        raise ValueError("the formula names no signal")
    strange = [name for name in names if known is not None and name not in known]
    if strange:
        raise ValueError(f"no measured signal is called {', '.join(strange)}")


def _check_ask(ask: Ask) -> None:
    service = ask.request[0]
    if service not in LENGTHS:
        raise ValueError(f"service {service:02X} is not allowed: only 01, 21 and 22 are")
    if len(ask.request) != LENGTHS[service]:
        raise ValueError(f"a request of service {service:02X} has {LENGTHS[service]} bytes")
    if bool(ask.asked) != bool(ask.answers):
        raise ValueError("the id asked and the id that answers are only known together")
    for address in filter(None, (ask.asked, ask.answers)):
        if not _ID.fullmatch(address):
            raise ValueError(f"'{address}' is no id of a unit (7E0, 18DA10F1)")


def _check_field(field: BitField) -> None:
    if not 1 <= field.bits <= MOST_BITS:
        raise ValueError(f"a value has 1 to {MOST_BITS} bits")
    if not 0 <= field.bit <= 8 * _MOST_DATA:
        raise ValueError("the value begins beyond the longest answer")
    if field.div == 0:
        raise ValueError("it divides by 0")
    limits = (field.mul, field.div, field.add, field.void_from or 0, field.void_to or 0)
    if not all(abs(number) < HUGE for number in limits):
        raise ValueError("a number of its scaling is too large")
