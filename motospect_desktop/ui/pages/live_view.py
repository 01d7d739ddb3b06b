"""Live data as it is shown: a line of state and tools, tiles, curves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.pages.live_limit import LimitBar, told
from motospect_desktop.ui.pages.live_tile import Tile
from motospect_desktop.ui.pages.signal_lane import signal_lane
from motospect_desktop.ui.plots.lane import Trace
from motospect_desktop.ui.plots.stack import Lane, PlotStack
from motospect_desktop.ui.plots.values import seconds
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton, SignButton
from motospect_desktop.ui.widgets.cards import ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.pages.live_record import LiveRecord, Track

_COLUMNS = 4
_WORDS_HEIGHT = 48


class LiveView(QtWidgets.QWidget):
    """Tiles over stacked curves; drawn from the record by ``tick`` and ``show_values``."""

    def __init__(self, record: LiveRecord, tools: Sequence[QtGui.QAction]) -> None:
        super().__init__()
        self._record = record
        self.tiles: list[Tile] = []
        self.plots = PlotStack()
        self.state = StatusChip("live", "", Tone.OFF)
        self.words = Label("", "muted", wrap=True)  # two lines beside the tools of a narrow window
        self.words.setFixedHeight(_WORDS_HEIGHT)
        self.recording = StatusChip("record", "", Tone.BAD)
        self.span = Label("", "body")
        self.span.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.span.setFixedWidth(56)
        self.trouble = ErrorPanel()
        self.limits = LimitBar()
        self.limits.changed.connect(self._show_limits)
        self.limits.left.connect(self.plots.setFocus)
        self._grid = QtWidgets.QGridLayout()
        self._grid.setSpacing(8)
        inside = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.trouble)
        column.addLayout(self._grid)
        column.addWidget(self.plots, 1)
        area = QtWidgets.QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside = QtWidgets.QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(8)
        outside.addLayout(self._tools(tools))
        outside.addWidget(self.limits)
        outside.addWidget(area, 1)
        self.recording.setVisible(False)
        self.plots.window_changed.connect(self._show_span)
        self._show_span()

    def show_tracks(self) -> None:
        """Build tiles and lanes for the record's tracks."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.tiles = []
        lanes = []
        tracks = list(self._record.tracks.values())
        columns = min(_COLUMNS, max(1, len(tracks)))
        for place, track in enumerate(tracks):
            colour = place if track.choice.decimals is not None else None
            tile = Tile(track, colour)
            tile.limit_wanted.connect(partial(self.limits.ask, track))
            self.tiles.append(tile)
            self._grid.addWidget(tile, place // columns, place % columns)
            if colour is not None:
                lanes.append(_lane(track, colour))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.plots.show_lanes(lanes)
        self.show_marks()
        self.limits.close_bar()
        self._show_limits()

    def _show_limits(self) -> None:
        for tile, track in zip(self.tiles, self._record.tracks.values(), strict=True):
            limit = self.limits.limits.get(track.choice.signal.key)
            tile.show_limit(told(limit, track.choice.signal) if limit else "")

    def show_marks(self) -> None:
        """Draw the record's marks."""
        self.plots.show_marks([(mark.at_s, str(mark.number)) for mark in self._record.marks])

    def _show_span(self) -> None:
        """Tell how much is shown."""
        span = seconds(self.plots.span_s)
        self.span.setText(span)
        self.span.setAccessibleName(self.tr("{span} shown").format(span=span))

    def show_values(self, now_s: float, *, live: bool) -> None:
        """Draw the numerals."""
        for tile in self.tiles:
            tile.show_now(now_s, live=live)

    def _tools(self, tools: Sequence[QtGui.QAction]) -> QtWidgets.QHBoxLayout:
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(20, 0, 18, 0)
        row.setSpacing(4)
        row.addWidget(self.state)
        row.addWidget(self.words, 1)
        row.addWidget(self.recording)
        shorter, longer, *others = tools
        row.addWidget(SignButton("\N{MINUS SIGN}", shorter, self))
        row.addWidget(self.span)
        row.addWidget(SignButton("+", longer, self))
        for action in others:
            button = ActionButton(action, self)
            button.ensurePolished()
            button.setMinimumWidth(button.sizeHint().width())  # another word moves nothing
            row.addWidget(button)
        return row


def _lane(track: Track, colour: int) -> Lane:
    trace = Trace(track.ring, track.fresh_for_s, track.asked_at)
    return signal_lane(track.choice, trace, colour)
