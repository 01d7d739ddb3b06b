"""One recorded value: what it was at the cursor, never what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui import units
from motospect_desktop.ui.pages.live_tile import Swatch
from motospect_desktop.ui.plots.values import NONE
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label

if TYPE_CHECKING:
    from motospect_desktop.ui.pages.live_choices import Choice
    from motospect_desktop.ui.pages.opened_tracks import OpenedSignal
    from motospect_desktop.ui.plots.timescale import TimeScale

_HEIGHT = 97
_SECOND_HEIGHT = 22


class RecordedTile(Card):
    """Name, value at the cursor, unit; below them when it was measured, or its ends.

    With ``other``, the same signal of a second recording, that one's value stands below.
    """

    def __init__(
        self,
        signal: OpenedSignal,
        colour: int | None,
        scale: TimeScale,
        other: OpenedSignal | None,
    ) -> None:
        super().__init__()
        self._signal, self._other, self._scale = signal, other, scale
        choice = signal.choice
        self._unit = units.signal_shown(choice.signal).unit
        self.body.setContentsMargins(14, 6, 12, 6)
        self.body.setSpacing(0)
        self._name = ElidedLabel(told(choice.signal.name), "small", Tone.MUTED)
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(8)
        if colour is not None:
            top.addWidget(Swatch(colour))
        top.addWidget(self._name, 1)
        words = choice.decimals is None
        self.value: Label = ElidedLabel("", "heading") if words else Label("", "value")
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.value, 1 if words else 0)
        if not words:
            line.addWidget(
                Label(self._unit, "muted"), alignment=QtCore.Qt.AlignmentFlag.AlignBottom
            )
            line.addStretch()
        self.second = ElidedLabel("", "body", Tone.MUTED)
        self.second.setFixedHeight(scaled(_SECOND_HEIGHT))
        below = QtWidgets.QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(IconLabel("history", Tone.MUTED, 16))
        self.state = ElidedLabel("", "small", Tone.MUTED)
        below.addWidget(self.state, 1)
        self.body.addLayout(top)
        self.body.addLayout(line, 1)
        self.body.addWidget(self.second)
        self.second.setVisible(other is not None)
        self.body.addLayout(below)
        self.setFixedHeight(scaled(_HEIGHT + (_SECOND_HEIGHT if other is not None else 0)))

    def show_at(self, moment_s: float | None, shift_s: float) -> None:
        """Draw the values at ``moment_s``; ``shift_s`` is how much later the second is shown."""
        choice = self._signal.choice
        sample = None if moment_s is None else self._signal.at(moment_s)
        text = NONE if sample is None else _text(sample[1], choice)
        if isinstance(self.value, ElidedLabel):
            self.value.set_whole(text)
        else:
            self.value.setText(text)
            wide = self.value.sizeHint().width()  # never narrower again: the unit must not jump
            self.value.setMinimumWidth(max(wide, self.value.minimumWidth()))
        self.value.set_tone(Tone.OFF if sample is None else Tone.TEXT)
        when = self._when(moment_s, sample)
        self.state.set_whole(" · ".join(filter(None, (choice.ecu, when))))
        self._show_second(moment_s, shift_s)
        named = (told(choice.signal.name), f"{text} {self._unit}".strip(), when)
        self.setAccessibleName(", ".join((*named, self.second.whole())))

    def _show_second(self, moment_s: float | None, shift_s: float) -> None:
        if self._other is None:
            return
        sample = None if moment_s is None else self._other.at(moment_s - shift_s)
        choice = self._other.choice
        text = NONE if sample is None else f"{_text(sample[1], choice)} {self._unit}"
        self.second.set_whole(self.tr("2: {value}").format(value=text.strip()))

    def _when(self, moment_s: float | None, sample: tuple[float, float | str] | None) -> str:
        if sample is not None:
            return self._scale.text(sample[0], sample[0])
        if moment_s is not None:
            return self.tr("no value")
        ends = self._signal.ends()
        if ends is None:
            return ""
        low, high = (_text(end, self._signal.choice) for end in ends)
        return self.tr("{low} to {high}").format(low=low, high=high)


def _text(value: float | str, choice: Choice) -> str:
    return units.text(value, choice.signal, choice.step)
