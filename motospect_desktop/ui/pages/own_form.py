"""The form of one own signal: fields in, a signal or the reason against it out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.diagnostics.own_units import answers_of
from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.own_signal import Ask, BitField, OwnSignal, TestVector
from motospect_desktop.domain.own_signal_document import bytes_of
from motospect_desktop.protocols.own_imports import ids_of, key_of
from motospect_desktop.ui.widgets.fields import TextField
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEY = "OIL_KPA"
_BITS = ("bit", "bits", "mul", "div", "add")


class OwnForm(QtWidgets.QWidget):
    """Fields of a formula over signals, or of a request with a formula or bits and a test."""

    changed = QtCore.Signal()
    left = QtCore.Signal()  # Escape

    def __init__(self) -> None:
        super().__init__()
        self._base: OwnSignal | None = None  # what the fields do not show stays as it is
        self._asks = False
        self.fields: dict[str, TextField] = {}
        self._labels: dict[str, Label] = {}
        self._grid = QtWidgets.QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self.signed = TickBox(self.tr("Signed"), "Alt+G")
        self.signed.toggled.connect(lambda _on: self.changed.emit())
        self.by_bits = TickBox(self.tr("Bits instead of a formula"), "Alt+B")
        self.by_bits.toggled.connect(self._switch)
        self._make_rows()
        self.changed.connect(self._suggest_key)

    def _make_rows(self) -> None:
        self._row(
            0,
            ("name", self.tr("Name"), self.tr("Oil pressure")),
            ("key", self.tr("Key"), _KEY),
        )
        self._row(1, ("unit", self.tr("Unit"), "kPa"), ("decimals", self.tr("Decimals"), "1"))
        self._row(
            2, ("minimum", self.tr("Least value"), ""), ("maximum", self.tr("Greatest value"), "")
        )
        self._row(
            3, ("asked", self.tr("Asked at"), "7E0"), ("answers", self.tr("Answers from"), "7E8")
        )
        self._row(
            4,
            ("request", self.tr("Request"), "22 11 5C"),
            ("car", self.tr("Car"), self.tr("all cars")),
        )
        self._row(
            5,
            ("answer", self.tr("Test: answer"), "62 11 5C 32"),
            ("expected", self.tr("Test: value"), "200"),
        )
        self._grid.addWidget(self.by_bits, 6, 0, 1, 2)
        self._grid.addWidget(self.signed, 6, 2, 1, 2)
        self._row(7, ("formula", self.tr("Formula"), "MAF * 3600 / 14.7 / 745"))
        self._row(8, ("bit", self.tr("First bit"), "0"), ("bits", self.tr("Bits"), "8"))
        self._row(9, ("mul", self.tr("Times"), "1"), ("div", self.tr("Divided by"), "1"))
        self._row(10, ("add", self.tr("Plus"), "0"))
        self._grid.setRowStretch(11, 1)
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)

    def _row(self, row: int, *fields: tuple[str, str, str]) -> None:
        for place, (name, words, example) in enumerate(fields):
            label, field = Label(words, "muted"), TextField()
            field.setAccessibleName(words)
            field.setPlaceholderText(example)
            field.textEdited.connect(lambda _text: self.changed.emit())
            field.left.connect(self.left)
            self.fields[name], self._labels[name] = field, label
            self._grid.addWidget(label, row, 2 * place)
            span = 3 if len(fields) == 1 and name == "formula" else 1
            self._grid.addWidget(field, row, 2 * place + 1, 1, span)

    def show_own(self, own: OwnSignal | None, *, asks: bool) -> None:
        """Show ``own``, or an empty form of a request (``asks``) or of a formula."""
        self._base, self._asks = own, asks
        texts = _texts(own) if own else {}
        for name, field in self.fields.items():
            field.setText(texts.get(name, ""))
        found = own.field if own else None
        for box, on in ((self.signed, bool(found and found.signed)), (self.by_bits, bool(found))):
            with QtCore.QSignalBlocker(box):
                box.setChecked(on)
        self._show_rows()
        self._suggest_key()

    def _switch(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        bits = self._asks and self.by_bits.isChecked()
        self._seen(("asked", "answers", "request", "answer", "expected"), seen=self._asks)
        self._seen(_BITS, seen=bits)
        self._seen(("formula",), seen=not bits)
        self.by_bits.setVisible(self._asks)
        self.signed.setVisible(bits)
        example = "(A * 256 + B) / 10" if self._asks else "MAF * 3600 / 14.7 / 745"
        self.fields["formula"].setPlaceholderText(example)

    def _seen(self, names: Iterable[str], *, seen: bool) -> None:
        for name in names:
            self.fields[name].setVisible(seen)
            self._labels[name].setVisible(seen)

    def own(self) -> OwnSignal:
        """What the fields say; ``ValueError`` names the field that says nothing."""
        signal = Signal(
            self._text("key").upper() or self._key_of_name(),
            self._text("name"),
            self._text("unit"),
            self._number("minimum"),
            self._number("maximum"),
        )
        base = self._base or OwnSignal(signal)
        bits = self._asks and self.by_bits.isChecked()
        words = base.field.words if bits and base.field else ()
        return replace(
            base,
            signal=signal,
            decimals=None if words else self._whole("decimals", 1),
            formula="" if bits else self._text("formula"),
            ask=self._ask() if self._asks else None,
            field=self._bits(base.field) if bits else None,
            test=self._test() if self._asks else None,
            car=self._text("car"),
        )

    def _key_of_name(self) -> str:
        """What stands for a key that was not written; "" while there is no name either."""
        name = self._text("name")
        return key_of(name) if re.search("[A-Za-z0-9]", name) else ""

    def _suggest_key(self) -> None:
        self.fields["key"].setPlaceholderText(self._key_of_name() or _KEY)

    def _ask(self) -> Ask:
        request = bytes_of(self._text("request"), self._labels["request"].text())
        asked, answers = self._text("asked").upper(), self._text("answers").upper()
        return Ask(request, *ids_of(asked, answers, answers_of))

    def _bits(self, base: BitField | None) -> BitField:
        mul, div, add = (self._number(name) for name in ("mul", "div", "add"))
        return replace(
            base or BitField(0, 8),
            bit=self._whole("bit", 0),
            bits=self._whole("bits", 8),
            signed=self.signed.isChecked(),
            mul=1.0 if mul is None else mul,
            div=1.0 if div is None else div,
            add=0.0 if add is None else add,
        )

    def _test(self) -> TestVector | None:
        answer, expected = self._text("answer"), self._text("expected")
        if not answer and not expected:
            return None
        data = bytes_of(answer, self._labels["answer"].text())
        words = self._base.field.words if self._base and self._base.field else ()
        if words:
            return TestVector(data, expected)
        number = self._number("expected")
        if number is None:
            raise ValueError(self.tr("the test has no value"))
        return TestVector(data, number)

    def _text(self, name: str) -> str:
        return " ".join(self.fields[name].text().split())

    def _number(self, name: str) -> float | None:
        text = self._text(name).replace(",", ".").replace("\N{MINUS SIGN}", "-")
        if not text:
            return None
        try:
            found = float(text)
        except ValueError:
            found = float("nan")
        if not abs(found) < 1e15:  # also what is no number
            words = self.tr("{field}: '{text}' is no number")
            raise ValueError(words.format(field=self._labels[name].text(), text=text))
        return found

    def _whole(self, name: str, default: int) -> int:
        found = self._number(name)
        if found is None:
            return default
        if not found.is_integer():
            words = self.tr("{field}: it is no whole number")
            raise ValueError(words.format(field=self._labels[name].text()))
        return int(found)


def _texts(own: OwnSignal) -> dict[str, str]:
    """What stands in the fields for ``own``."""
    signal, ask, bits, test = own.signal, own.ask, own.field, own.test
    found: dict[str, object] = {
        "name": signal.name,
        "key": signal.key,
        "unit": signal.unit,
        "decimals": own.decimals,
        "minimum": signal.minimum,
        "maximum": signal.maximum,
        "car": own.car,
        "formula": own.formula,
    }
    if ask:
        found |= {
            "asked": ask.asked,
            "answers": ask.answers,
            "request": ask.request.hex(" ").upper(),
        }
    if bits:
        found |= {name: getattr(bits, name) for name in _BITS}
    if test:
        found |= {"answer": test.answer.hex(" ").upper(), "expected": test.expected}
    return {name: _written(value) for name, value in found.items()}


def _written(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.15g}" if isinstance(value, float) else str(value)
