"""Own signals as JSON and back: what is stored, exported and imported.

A document is ``{"motospect_own_signals": 1, "signals": [...]}``. Only shapes are checked here;
whether a signal makes sense, ``protocols.own_signals`` says.
"""

from __future__ import annotations

import math
from typing import Any

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.own_signal import Ask, BitField, OwnSignal, TestVector

FORMAT = "motospect_own_signals"
VERSION = 1
_HEX = frozenset("0123456789abcdefABCDEF")


def library_document(signals: tuple[OwnSignal, ...]) -> dict[str, Any]:
    """A whole file of own signals."""
    return {FORMAT: VERSION, "signals": [document(own) for own in signals]}


def entries(library: object) -> list[object]:
    """The rows of a file; ``ValueError`` when it is none of ours."""
    if not isinstance(library, dict) or library.get(FORMAT) != VERSION:
        raise ValueError(f"it is not a file of own signals ({FORMAT} {VERSION})")
    found = library.get("signals")
    if not isinstance(found, list):
        raise ValueError("it has no list of signals")  # noqa: TRY004 - it is bad data
    return found


def document(own: OwnSignal) -> dict[str, Any]:
    """One signal, ready for JSON; what is not set is left out."""
    signal = own.signal
    found: dict[str, Any] = {"key": signal.key, "name": signal.name, "unit": signal.unit}
    optional = {
        "minimum": signal.minimum,
        "maximum": signal.maximum,
        "decimals": own.decimals,
        "formula": own.formula or None,
        "ask": _ask(own.ask) if own.ask else None,
        "field": _field(own.field) if own.field else None,
        "test": None,
        "car": own.car or None,
        "source": own.source or None,
    }
    if own.test:
        optional["test"] = {"answer": _hex(own.test.answer), "expected": own.test.expected}
    return found | {name: value for name, value in optional.items() if value is not None}


def from_document(entry: object) -> OwnSignal:
    """The signal in ``entry``; ``ValueError`` names the part that is not as it should be."""
    if not isinstance(entry, dict):
        raise ValueError("it is not an object")  # noqa: TRY004 - it is bad data
    signal = Signal(
        _text(entry, "key"),
        _text(entry, "name"),
        _text(entry, "unit", ""),
        _number(entry, "minimum"),
        _number(entry, "maximum"),
    )
    ask, field, test = (_part(entry, name) for name in ("ask", "field", "test"))
    bits = _to_field(field) if field is not None else None
    return OwnSignal(
        signal=signal,
        decimals=None if bits and bits.words else _whole(entry, "decimals", 1),
        formula=_text(entry, "formula", ""),
        ask=_to_ask(ask) if ask is not None else None,
        field=bits,
        test=_to_test(test) if test is not None else None,
        car=_text(entry, "car", ""),
        source=_text(entry, "source", ""),
    )


def _hex(data: bytes) -> str:
    return data.hex().upper()


def _ask(ask: Ask) -> dict[str, str]:
    ids = {"asked": ask.asked, "answers": ask.answers}
    return {"request": _hex(ask.request)} | {name: text for name, text in ids.items() if text}


def _field(field: BitField) -> dict[str, Any]:
    usual = BitField(field.bit, field.bits)
    names = ("signed", "mul", "div", "add", "void_from", "void_to")
    told: dict[str, Any] = {"bit": field.bit, "bits": field.bits}
    told |= {
        name: value for name in names if (value := getattr(field, name)) != getattr(usual, name)
    }
    if field.words:
        told["words"] = {str(raw): word for raw, word in field.words}
    return told


def _to_ask(entry: dict[str, Any]) -> Ask:
    ids = (_text(entry, name, "").upper() for name in ("asked", "answers"))
    return Ask(bytes_of(_text(entry, "request"), "request"), *ids)


def _to_field(entry: dict[str, Any]) -> BitField:
    signed = entry.get("signed", False)
    if not isinstance(signed, bool):
        raise ValueError("signed is neither true nor false")  # noqa: TRY004 - it is bad data
    words = _part(entry, "words") or {}
    if not all(raw.isascii() and raw.isdigit() and len(raw) < 20 for raw in words) or not all(
        isinstance(word, str) for word in words.values()
    ):
        raise ValueError("words are not pairs of a number and a text")
    mul, div, add = (_number(entry, name) for name in ("mul", "div", "add"))
    return BitField(
        bit=_whole(entry, "bit", 0),
        bits=_whole(entry, "bits", 0),
        signed=signed,
        mul=1.0 if mul is None else mul,
        div=1.0 if div is None else div,
        add=0.0 if add is None else add,
        void_from=_number(entry, "void_from"),
        void_to=_number(entry, "void_to"),
        words=tuple((int(raw), word) for raw, word in words.items()),
    )


def _to_test(entry: dict[str, Any]) -> TestVector:
    expected = entry.get("expected")
    if not isinstance(expected, str):
        expected = _number(entry, "expected")
    if expected is None:
        raise ValueError("the test has no expected value")
    return TestVector(bytes_of(_text(entry, "answer"), "answer"), expected)


def bytes_of(text: str, name: str) -> bytes:
    """The bytes in ``text``, two hexadecimal digits each, blanks between or not."""
    digits = "".join(text.split())
    if not digits or len(digits) % 2 or not _HEX.issuperset(digits):
        raise ValueError(f"{name} '{text}' is not bytes in hex")
    return bytes.fromhex(digits)


def _part(entry: dict[str, Any], name: str) -> dict[str, Any] | None:
    part = entry.get(name)
    if part is not None and not isinstance(part, dict):
        raise ValueError(f"{name} is not an object")
    return part


def _text(entry: dict[str, Any], name: str, default: str | None = None) -> str:
    text = entry.get(name, default)
    if not isinstance(text, str):
        raise ValueError(f"{name} is missing or no text")  # noqa: TRY004 - it is bad data
    return text.strip()


def _number(entry: dict[str, Any], name: str) -> float | None:
    value = entry.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is not a number")  # noqa: TRY004 - it is bad data
    try:
        found = float(value)
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        raise ValueError(f"{name} is not a usable number")
    return found


def _whole(entry: dict[str, Any], name: str, default: int) -> int:
    value = _number(entry, name)
    if value is None:
        return default
    if not value.is_integer():
        raise ValueError(f"{name} is not a whole number")
    return int(value)
