"""The live values beyond which the wire record is saved by itself, and where they are set."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.diagnostics.limits import Limit
from motospect_desktop.ui import units
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told as told_below
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.fields import TextField
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.ui.pages.live_record import Track

_FIELD_WIDTH = 110


class LimitBar(QtWidgets.QWidget):
    """Asks for one signal's limit; ``limits`` has those that are set, by the signal's key.

    A limit lies beyond the value that there is now: above it for a greater number, else below.
    """

    changed = QtCore.Signal()  # limits
    left = QtCore.Signal()  # the bar is closed

    def __init__(self) -> None:
        super().__init__()
        self.limits: dict[str, Limit] = {}
        self._track: Track | None = None
        self.words = Label("", "body", wrap=True)
        self.field = TextField()
        self.field.setFixedWidth(scaled(_FIELD_WIDTH))
        self.field.returnPressed.connect(self._set)
        self.field.left.connect(self.close_bar)
        self.unit = Label("", "muted")
        self.keep = BigButton(self.tr("Set  (Return)"), self._set, kind="primary")
        self.remove = BigButton(self.tr("Remove"), self._remove)
        self.leave = BigButton(self.tr("Close  (Esc)"), self.close_bar)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for widget in (self.field, self.unit, self.keep, self.remove, self.leave):
            row.addWidget(widget)
        self.hide()

    def ask(self, track: Track) -> None:
        """Show the bar for the signal of ``track``."""
        self._track = track
        signal = track.choice.signal
        limit = self.limits.get(signal.key)
        words = self.tr("Save the wire record when this passes: {name}").format(
            name=told_below(signal.name)
        )
        self.words.set_tone(Tone.TEXT)
        self.words.setText(words)
        self.field.setAccessibleName(words)
        self.field.setText(_number(limit, signal) if limit else "")
        self.unit.setText(units.conversion(signal).unit)
        self.remove.setVisible(limit is not None)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar; what was set stays."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _set(self) -> None:
        track = self._track
        if track is None:
            return
        text = self.field.text().strip().replace(",", ".")
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            self.words.set_tone(Tone.BAD)
            self.words.setText(self.tr("'{text}' is no number.").format(text=text))
            return
        signal, value = track.choice.signal, track.value
        how = units.conversion(signal)
        falling = isinstance(value, int | float) and how.shown(value) > number
        typed = Limit(signal.key, low=number) if falling else Limit(signal.key, high=number)
        self.limits[signal.key] = typed.typed_in(how)
        self._done()

    def _remove(self) -> None:
        if self._track is not None:
            self.limits.pop(self._track.choice.signal.key, None)
            self._done()

    def _done(self) -> None:
        self.changed.emit()
        self.close_bar()


def _number(limit: Limit, signal: Signal) -> str:
    """The limit's number as it is shown, as it was typed."""
    number = limit.low if limit.high is None else limit.high
    return f"{units.conversion(signal).shown(number or 0.0):.6g}"


def told(limit: Limit, signal: Signal) -> str:
    """``limit`` of ``signal`` as it stands on a tile."""
    below = (limit.high is None) != units.conversion(signal).inverse
    return f"{'<' if below else '>'} {_number(limit, signal)}"
