"""The bar over two recordings: which is which, and how the second lies over the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.pages.recording_words import local_moment, vehicle
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import tokens
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import SignButton
from motospect_desktop.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.recording import RecordedMark
    from motospect_desktop.ui.pages.opened_pair import OnShow

_STEP_S = 0.1
_FAINT = 110  # of 255, as the second curve
_NAMES_SHOWN = 4
_NARROW, _WIDE = 118, 190  # pixels of a choice of moments
_ROOMY = 1000  # pixels of the bar


class _Stroke(QtWidgets.QWidget):
    """How a curve of the recording is drawn."""

    def __init__(self, *, faint: bool) -> None:
        super().__init__()
        self._faint = faint
        self.setFixedSize(26, 4)

    @override
    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        colour = QtGui.QColor(tokens().text)
        if self._faint:
            colour.setAlpha(_FAINT)
        painter = QtGui.QPainter(self)
        painter.fillRect(self.rect().adjusted(0, 1, 0, -2 if self._faint else 0), colour)
        painter.end()


class OverlayBar(QtWidgets.QWidget):
    """Both recordings by date and vehicle; by which moments they are aligned, and a shift by hand.

    ``shift_s`` is how much later the second is shown than it was.
    """

    changed = QtCore.Signal()

    def __init__(self, earlier: QtGui.QAction, later: QtGui.QAction) -> None:
        super().__init__()
        self._by_hand_s = 0.0
        self._marks: tuple[Sequence[RecordedMark], ...] = ((), ())
        self._names = (ElidedLabel(), ElidedLabel())
        self.moments = (QtWidgets.QComboBox(), QtWidgets.QComboBox())
        earlier.triggered.connect(lambda: self._shift(-_STEP_S))
        later.triggered.connect(lambda: self._shift(_STEP_S))
        self.shift = Label("", "body")
        self.shift.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.shift.setFixedWidth(80)
        self.missing = ElidedLabel("", "small", Tone.MUTED)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 0, 18, 0)
        column.setSpacing(4)
        column.addLayout(self._row(earlier, later))
        column.addWidget(self.missing)

    def _row(self, earlier: QtGui.QAction, later: QtGui.QAction) -> QtWidgets.QHBoxLayout:
        legend = QtWidgets.QGridLayout()
        legend.setContentsMargins(0, 0, 0, 0)
        legend.setVerticalSpacing(0)
        legend.setColumnStretch(1, 1)
        for place, name in enumerate(self._names):
            legend.addWidget(_Stroke(faint=place == 1), place, 0)
            legend.addWidget(name, place, 1)
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(legend, 1)
        equal = Label("=", "muted")
        for place, moment in enumerate(self.moments):
            moment.setAccessibleName(self.tr("Recording {n}: aligned by").format(n=place + 1))
            moment.setToolTip(self.tr("The moments of both that stand at the same place"))
            moment.currentIndexChanged.connect(self._moved)
        buttons = [
            SignButton("\N{LEFTWARDS ARROW}", earlier, self),
            SignButton("\N{RIGHTWARDS ARROW}", later, self),
        ]
        for button in buttons:
            button.setAutoRepeat(True)
        aligned = (self.moments[0], equal, self.moments[1])
        for widget in (*aligned, buttons[0], self.shift, buttons[1]):
            row.addWidget(widget)
        return row

    def show_two(self, shown: OnShow) -> None:
        """Name these two, aligned by their beginnings."""
        self._by_hand_s = 0.0
        self._marks = tuple(opened.marks for opened in shown.every)
        for place, opened in enumerate(shown.every):
            words = f"{place + 1}: {local_moment(opened.head.started_at)} · {vehicle(opened.head)}"
            title = opened.head.title if opened.head.title not in words else ""
            self._names[place].set_whole(" · ".join(filter(None, (words, title))))
            with QtCore.QSignalBlocker(self.moments[place]):
                self.moments[place].clear()
                self.moments[place].addItems([self.tr("Start"), *map(self._named, opened.marks)])
        told = []
        for place, names in enumerate((shown.pairing.only_first, shown.pairing.only_second)):
            if names:
                only = self.tr("only in {n}: {names}")
                told.append(only.format(n=place + 1, names=_listed(names)))
        self.missing.set_whole(" · ".join(told))
        self.missing.setVisible(bool(told))
        self._tell()

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        for moment in self.moments:
            moment.setFixedWidth(_WIDE if self.width() >= _ROOMY else _NARROW)

    @property
    def shift_s(self) -> float:
        """How much later the second is shown than it was."""
        first, second = (self._moment(place) for place in (0, 1))
        return first - second + self._by_hand_s

    def _named(self, mark: RecordedMark) -> str:
        named = self.tr("Mark {n}").format(n=mark.number)
        return f"{named}: {mark.text}" if mark.text else named

    def _moment(self, place: int) -> float:
        row = self.moments[place].currentIndex()
        return self._marks[place][row - 1].at_s if row > 0 else 0.0

    def _shift(self, by_s: float) -> None:
        self._by_hand_s = round(self._by_hand_s + by_s, 6)
        self._moved()

    def _moved(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        words = self.tr("{time} s").format(time=number(self.shift_s, 1, signed=True))
        self.shift.setText(words)
        told = self.tr("The second is shown {time} later").format(time=words)
        self.shift.setAccessibleName(told)
        self.shift.setToolTip(told)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMES_SHOWN])
    return f"{shown} +{len(names) - _NAMES_SHOWN}" if len(names) > _NAMES_SHOWN else shown
