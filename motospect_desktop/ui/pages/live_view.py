"""Live data as it is shown: a line of state and tools, tiles, curves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.pages.live_gauges import GaugePanel
from motospect_desktop.ui.pages.live_limit import LimitBar, told
from motospect_desktop.ui.pages.live_marks import MarkBar
from motospect_desktop.ui.pages.live_tile import Tile
from motospect_desktop.ui.pages.signal_lane import signal_lane
from motospect_desktop.ui.plots.lane import Trace
from motospect_desktop.ui.plots.stack import Lane, PlotStack
from motospect_desktop.ui.plots.values import seconds
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton, SignButton
from motospect_desktop.ui.widgets.cards import ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.pages.live_record import LiveRecord, Mark, Track

_COLUMNS, _MOST_COLUMNS = 4, 6
_MANY, _WIDE = 8, 1150  # tiles, pixels
_FLAG = 14  # letters
_WORDS_HEIGHT = 34


class LiveView(QtWidgets.QWidget):
    """Tiles over stacked curves, or gauges; drawn from the record by the page's timers."""

    def __init__(
        self, record: LiveRecord, tools: Sequence[QtGui.QAction], leave: QtGui.QAction
    ) -> None:
        super().__init__()
        self._record = record
        self._columns = 0
        self.large = False
        self.tiles: list[Tile] = []
        self.plots = PlotStack()
        self.gauges = GaugePanel()
        self.gauges.hide()
        self.state = StatusChip("live", "", Tone.OFF)
        self.words = Label("", "muted", wrap=True)
        self.words.setFixedHeight(scaled(_WORDS_HEIGHT))
        self.recording = StatusChip("record", "", Tone.BAD)
        self.span = Label("", "body")
        self.span.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.span.setFixedWidth(scaled(56))
        self.trouble = ErrorPanel()
        self.limits = LimitBar()
        self.limits.changed.connect(self._show_limits)
        self.limits.left.connect(self.take_keys)
        self._grid = QtWidgets.QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._tile_box = QtWidgets.QWidget()
        self._tile_box.setLayout(self._grid)
        self.buttons: list[QtWidgets.QWidget] = []
        self.leave = ActionButton(leave, self)  # the whole screen
        self._lay_out(tools)
        self.marking = MarkBar(self)
        self.marking.left.connect(self.take_keys)
        self.recording.setVisible(False)
        self.plots.window_changed.connect(self._show_span)
        self._show_span()

    def _lay_out(self, tools: Sequence[QtGui.QAction]) -> None:
        inside = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.trouble)
        column.addWidget(self._tile_box)
        column.addWidget(self.plots, 1)
        column.addWidget(self.gauges, 1)
        area = QtWidgets.QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside = QtWidgets.QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(8)
        outside.addLayout(self._tools(tools))
        outside.addLayout(self._told())
        outside.addWidget(self.limits)
        outside.addWidget(area, 1)

    def redraw(self) -> None:
        """The units, the language or the size are others."""
        self._fit_tools()
        self.show_tracks()

    def take_keys(self) -> None:
        """Put the keyboard where the arrow keys measure, or at least nowhere else."""
        self.gauges.setFocus() if self.shows_gauges else self.plots.setFocus()

    def show_gauges(self, *, on: bool) -> None:
        """Gauges instead of tiles and curves, or those again."""
        self.gauges.setVisible(on)
        self._tile_box.setVisible(not on)
        self.plots.setVisible(not on)
        self.take_keys()

    @property
    def shows_gauges(self) -> bool:
        """Whether gauges stand there instead of tiles and curves."""
        return not self.gauges.isHidden()

    def show_large(self, *, on: bool) -> None:
        """Nothing but values and curves, the digits bigger, or everything again."""
        self.large = on
        for button in self.buttons:
            button.setVisible(not on)
        for tile in self.tiles:
            tile.set_large(on=on)
        self._place_tiles()

    def draw(self, now_s: float, *, live: bool) -> None:
        """Draw a frame of what moves."""
        if self.shows_gauges:
            self.gauges.point(now_s, live=live)
        else:
            self.plots.tick(now_s)

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()
        self.marking.place()

    def show_tracks(self) -> None:
        """Build tiles and lanes for the record's tracks."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.tiles = []
        lanes = []
        tracks = list(self._record.tracks.values())
        for place, track in enumerate(tracks):
            colour = place if track.choice.decimals is not None else None
            tile = Tile(track, colour)
            tile.limit_wanted.connect(partial(self.limits.ask, track))
            tile.set_large(on=self.large)
            self.tiles.append(tile)
            if colour is not None:
                lanes.append(_lane(track, colour))
        self._columns = 0
        self._place_tiles()
        self.plots.show_lanes(lanes)
        self.gauges.show_tracks(tracks)
        self.show_marks()
        self.limits.close_bar()
        self._show_limits()

    def _place_tiles(self) -> None:
        """Four in a row; six where there are many and the window is wide."""
        many = len(self.tiles) > _MANY and self.width() >= _WIDE and not self.large
        columns = min(_MOST_COLUMNS if many else _COLUMNS, max(1, len(self.tiles)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show_limits(self) -> None:
        for tile, track in zip(self.tiles, self._record.tracks.values(), strict=True):
            limit = self.limits.limits.get(track.choice.signal.key)
            tile.show_limit(told(limit, track.choice.signal) if limit else "", limit)
        self.gauges.show_limits(self.limits.limits)

    def show_marks(self) -> None:
        """Draw the record's marks."""
        self.plots.show_marks([(mark.at_s, _flag(mark)) for mark in self._record.marks])

    def _show_span(self) -> None:
        """Tell how much is shown."""
        span = seconds(self.plots.span_s)
        self.span.setText(span)
        self.span.setAccessibleName(self.tr("{span} shown").format(span=span))

    def show_values(self, now_s: float, *, live: bool) -> None:
        """Draw the numerals."""
        if self.shows_gauges:
            self.gauges.show_values(now_s, live=live)
            return
        for tile in self.tiles:
            tile.show_now(now_s, live=live)

    def _tools(self, tools: Sequence[QtGui.QAction]) -> QtWidgets.QHBoxLayout:
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(20, 0, 18, 0)
        row.setSpacing(4)
        row.addWidget(self.state)
        row.addStretch()
        shorter, longer, *others = tools
        self.buttons = [
            SignButton("\N{MINUS SIGN}", shorter, self),
            self.span,
            SignButton("+", longer, self),
            *(ActionButton(action, self) for action in others),
        ]
        for button in self.buttons:
            row.addWidget(button)
        self._fit_tools()
        row.addWidget(self.leave)
        return row

    def _fit_tools(self) -> None:
        """A button keeps its width, so that another word moves nothing."""
        for button in self.buttons:
            if isinstance(button, ActionButton):
                button.setMinimumWidth(0)
            button.ensurePolished()
            button.setMinimumWidth(max(button.minimumWidth(), button.sizeHint().width()))

    def _told(self) -> QtWidgets.QHBoxLayout:
        """What the state means, and what is recorded; always as high, so that nothing jumps."""
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(20, 0, 18, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.recording)
        return row

    def button_of(self, action: QtGui.QAction) -> QtWidgets.QWidget:
        """The button of a tool."""
        return next(b for b in self.buttons if isinstance(b, ActionButton) and b.action is action)


def _flag(mark: Mark) -> str:
    """What stands on a mark's flag: its number and the first letters of its words."""
    words = mark.text if len(mark.text) <= _FLAG else mark.text[:_FLAG] + "\N{HORIZONTAL ELLIPSIS}"
    return f"{mark.number} {words}".strip()


def _lane(track: Track, colour: int) -> Lane:
    trace = Trace(track.ring, track.fresh_for_s, track.asked_at)
    return signal_lane(track.choice, trace, colour)
