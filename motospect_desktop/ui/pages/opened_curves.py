"""Tiles over stacked curves of one stored recording, or of two that lie one over the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.pages.opened_tile import RecordedTile
from motospect_desktop.ui.pages.signal_lane import signal_lane
from motospect_desktop.ui.plots.lane import Lane, Trace
from motospect_desktop.ui.plots.stack import PlotStack
from motospect_desktop.ui.plots.timescale import SinceStart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.pages.opened_tracks import Opened, OpenedSignal

_COLUMNS = 4
_LEAST_SPAN_S = 1.0
_SAME_S = 0.001


class OpenedCurves(QtWidgets.QScrollArea):
    """The time axis begins where the (first) recording began."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = SinceStart()
        self.tiles: list[RecordedTile] = []
        self.plots = PlotStack()
        self.plots.show_times(self.scale, self.scale)
        self.plots.cursors_moved.connect(self._show_values)
        self._shift_s = self._end_s = 0.0
        self._pairs: list[tuple[OpenedSignal, OpenedSignal | None]] = []
        self._marks: list[tuple[float, str]] = []
        self._grid = QtWidgets.QGridLayout()
        self._grid.setSpacing(8)
        inside = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.plots, 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_signals(self, pairs: Sequence[tuple[OpenedSignal, OpenedSignal | None]]) -> None:
        """Show these signals of the first, each with the second's over it; ``show_range`` next."""
        self._pairs = list(pairs)
        self._fill_tiles()

    def show_range(self, opened: Opened, other: Opened | None, shift_s: float) -> None:
        """The second is shown ``shift_s`` later; the axis reaches from the first to the last."""
        self._shift_s = shift_s
        self._marks = [(mark.at_s, str(mark.number)) for mark in opened.marks]
        end_s = opened.summary.seconds
        if other is not None:
            own = self._marks
            for mark in other.marks:
                moment, text = mark.at_s + shift_s, f"2:{mark.number}"
                here = [n for n, (at_s, _text) in enumerate(own) if abs(at_s - moment) < _SAME_S]
                if here:  # or one flag would hide the other
                    own[here[0]] = (own[here[0]][0], f"{own[here[0]][1]} = {text}")
                else:
                    own.append((moment, text))
            end_s = max(end_s, other.summary.seconds + shift_s)
        self._end_s = end_s
        self._show_lanes()

    def show_whole(self) -> None:
        """Show everything from the beginning to the end."""
        reach = self.plots.reach
        self.plots.follow()
        self.plots.show_span(max(_LEAST_SPAN_S, reach.last_s - reach.first_s))
        self.plots.hold()

    def jump(self, by: int) -> None:
        """Go to the mark after the cursor (``by`` 1), or to the one before (-1)."""
        moments = sorted(moment for moment, _text in self._marks)
        here = self.plots.cursors.pins[0]
        if here is None:
            here = -float("inf") if by > 0 else float("inf")
        ahead = [m for m in moments if (m > here if by > 0 else m < here)]
        if ahead:
            self.plots.go_to(ahead[0] if by > 0 else ahead[-1])

    def _fill_tiles(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.tiles = []
        columns = min(_COLUMNS, max(1, len(self._pairs)))
        for place, (signal, other) in enumerate(self._pairs):
            colour = place if signal.choice.decimals is not None else None
            tile = RecordedTile(signal, colour, self.scale, other)
            self.tiles.append(tile)
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show_lanes(self) -> None:
        lanes = [
            _lane(signal, other, place, self._shift_s)
            for place, (signal, other) in enumerate(self._pairs)
            if signal.choice.decimals is not None
        ]
        self.plots.show_lanes(lanes)
        self.plots.show_marks(self._marks)
        self.plots.tick(self._end_s)
        self._show_values()

    def _show_values(self) -> None:
        first, second = self.plots.cursor_moments()
        for tile in self.tiles:
            tile.show_at(first if second is None else second, self._shift_s)


def _lane(signal: OpenedSignal, other: OpenedSignal | None, colour: int, shift_s: float) -> Lane:
    others = (_trace(other, shift_s),) if other is not None else ()
    return signal_lane(signal.choice, _trace(signal, 0.0), colour, others)


def _trace(signal: OpenedSignal, shift_s: float) -> Trace:
    return Trace(signal.source, lambda: signal.gap_s, _not_asked, shift_s)


def _not_asked(_moment_s: float) -> bool:
    """What was asked is not kept: where there is no value, that is all one can say."""
    return False
