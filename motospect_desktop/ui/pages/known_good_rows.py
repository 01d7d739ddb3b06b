"""Where the levels of a snapshot stand: a line a signal, those furthest out first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.diagnostics.known_good import FEWEST
from motospect_desktop.protocols.pids import pid_for_key
from motospect_desktop.ui import units
from motospect_desktop.ui.pages.live_choices import choices
from motospect_desktop.ui.theme.apply import scaled, tokens
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.diagnostics.known_good import Ranked, Standing
    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.domain.snapshot import Level

_BAR_WIDTH, _BAR_HEIGHT, _TICK_WIDTH = 80, 14, 5  # pixels
_UNKNOWN_STEP = 0.01


class RankBar(QtWidgets.QWidget):
    """A line from the lowest rank to the highest, with a tick at ``percentile``, 0 to 100."""

    def __init__(self, percentile: float) -> None:
        super().__init__()
        self.percentile = percentile
        self.setFixedHeight(scaled(_BAR_HEIGHT))
        self.setMinimumWidth(scaled(_BAR_WIDTH))

    @override
    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        theme, middle = tokens(), self.height() // 2
        painter = QtGui.QPainter(self)
        painter.fillRect(0, middle - 1, self.width(), 3, QtGui.QColor(theme.line))
        painter.fillRect(self.width() // 2, middle - 4, 1, 9, QtGui.QColor(theme.muted))
        thick = scaled(_TICK_WIDTH)
        left = round((self.width() - thick) * self.percentile / 100)
        painter.fillRect(left, 0, thick, self.height(), QtGui.QColor(theme.accent))


class RankedRows(QtWidgets.QScrollArea):
    """The lines; arrow keys move them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Signals compared"))
        self.lines: list[tuple[str, ...]] = []

    def show_rows(self, rows: Sequence[Ranked]) -> None:
        """Show these in place of those before."""
        card = Card()
        self.lines = []
        if not rows:
            words = self.tr(
                "Bring the engine to one of the two states and hold it there. "
                "Its values are taken by themselves."
            )
            card.body.addWidget(Label(words, "muted", wrap=True))
            card.body.addStretch()
            self.setWidget(card)
            return
        card.body.addLayout(self._grid(rows))
        card.body.addStretch()
        self.setWidget(card)

    def _grid(self, rows: Sequence[Ranked]) -> QtWidgets.QGridLayout:
        grid = QtWidgets.QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        heads = (
            self.tr("Signal"),
            self.tr("Now"),
            self.tr("This car before"),
            self.tr("Cars of the same model code"),
        )
        for column, (head, stretch) in enumerate(zip(heads, (5, 2, 4, 4), strict=True)):
            grid.addWidget(Label(head, "muted"), 0, column)
            grid.setColumnStretch(column, stretch)
        for number, row in enumerate(rows, 1):
            self._add(grid, number, row)
        return grid

    def _add(self, grid: QtWidgets.QGridLayout, number: int, row: Ranked) -> None:
        level = row.level
        signal = units.signal_shown(level.signal)
        name = " · ".join(filter(None, (signal.name, level.ecu)))
        now = f"{_text(level.median, level.signal)} {signal.unit}".strip()
        words = [self.words(standing, level) for standing in (row.past, row.others)]
        top = QtCore.Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(name, wrap=True), number, 0, top)
        value = Label(now, "code")
        value.setToolTip(self._spread(level))
        grid.addWidget(value, number, 1, top)
        for column, standing in enumerate((row.past, row.others), 2):
            grid.addWidget(_cell(words[column - 2], standing), number, column, top)
        self.lines.append((name, now, *words))

    def words(self, standing: Standing, level: Level) -> str:
        """Where the level stands, without a verdict."""
        n = standing.n
        if n == 0 or standing.low is None or standing.high is None:
            return self.tr("none yet")
        if n < FEWEST or standing.percentile is None:
            low, high = (_text(end, level.signal) for end in (standing.low, standing.high))
            if n == 1:
                return self.tr("only 1, no ranking: {value}").format(value=low)
            few = self.tr("only {n}, no ranking: {low} to {high}")
            return few.format(n=n, low=low, high=high)
        if not (standing.below or standing.above):
            return self.tr("the same as all {n}").format(n=n)
        if standing.below >= standing.above:
            words, count = self.tr("higher than {count} of {n}"), standing.below
        else:
            words, count = self.tr("lower than {count} of {n}"), standing.above
        rank = self.tr("percentile {rank}").format(rank=round(standing.percentile))
        return f"{words.format(count=count, n=n)} · {rank}"

    def _spread(self, level: Level) -> str:
        words = self.tr("Median of {n} values from {low} to {high}")
        low, high = (_text(end, level.signal) for end in (level.low, level.high))
        return words.format(n=level.samples, low=low, high=high)


def _cell(words: str, standing: Standing) -> QtWidgets.QWidget:
    cell = QtWidgets.QWidget()
    column = QtWidgets.QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    role = "body" if standing.percentile is not None else "muted"
    column.addWidget(Label(words, role, wrap=True))
    if standing.percentile is not None:
        column.addWidget(RankBar(standing.percentile))
    return cell


def _text(value: float, signal: Signal) -> str:
    return units.text(value, signal, _step(signal))


def _step(signal: Signal) -> float:
    """What two values of ``signal`` are apart at least, as its PID scales them."""
    pid = pid_for_key(signal.key)
    offered = choices([("", f"{pid:02X}")]) if pid is not None else ()
    found = (one.step for one in offered if one.signal.key == signal.key)
    return next(found, _UNKNOWN_STEP)
