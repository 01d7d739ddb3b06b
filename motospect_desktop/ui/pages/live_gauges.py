"""Gauges in rows, as big as the window lets them be."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6 import QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.pages.live_gauge import Gauge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.ui.pages.live_record import Track


class GaugePanel(QtWidgets.QWidget):
    """A gauge for each track."""

    def __init__(self) -> None:
        super().__init__()
        self.gauges: list[Gauge] = []
        self._tracks: list[Track] = []
        self._columns = 0
        self._grid = QtWidgets.QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Show these instead of those before."""
        for gauge in self.gauges:
            self._grid.removeWidget(gauge)
            gauge.hide()
            gauge.deleteLater()
        self._tracks = list(tracks)
        self.gauges = [Gauge(track, place) for place, track in enumerate(tracks)]
        self._columns = 0
        self._place()

    def show_limits(self, limits: Mapping[str, Limit]) -> None:
        """Mark the limits, by the signals' keys."""
        for gauge, track in zip(self.gauges, self._tracks, strict=True):
            gauge.show_limit(limits.get(track.choice.signal.key))

    def show_values(self, now_s: float, *, live: bool) -> None:
        """Draw texts and needles."""
        for gauge in self.gauges:
            gauge.show_now(now_s, live=live)

    def point(self, now_s: float, *, live: bool) -> None:
        """Move the needles."""
        for gauge in self.gauges:
            gauge.point(now_s, live=live)

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Choose the number of columns that gives the biggest dials."""
        count = len(self.gauges)
        if not count:
            return

        def side(columns: int) -> float:
            return min(self.width() / columns, self.height() / math.ceil(count / columns))

        best = max(range(1, count + 1), key=lambda columns: (side(columns), -columns))
        if best == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = best
        for place, gauge in enumerate(self.gauges):
            self._grid.addWidget(gauge, place // best, place % best)
        for column in range(best):
            self._grid.setColumnStretch(column, 1)
