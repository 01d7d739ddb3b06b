"""The cursors as they are drawn and read out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui.plots.cursors import compare, read
from motospect_desktop.ui.plots.overlay import CursorView
from motospect_desktop.ui.plots.values import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.plots.geometry import Geometry
    from motospect_desktop.ui.plots.lane import Lane
    from motospect_desktop.ui.plots.timescale import TimeScale

_DELTA = "\N{GREEK CAPITAL LETTER DELTA}"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is on show: lanes in a shape, an axis that ends at ``end_s``, told by ``scale``."""

    lanes: Sequence[Lane]
    shape: Geometry
    end_s: float
    now_s: float
    pixel_s: float
    scale: TimeScale

    def views(self, first_s: float | None, second_s: float | None) -> list[CursorView]:
        """The cursors that are set; the second tells what lies between them as well."""
        if first_s is None:
            return []
        views = [self._view(first_s)]
        if second_s is not None:
            view = self._view(second_s)._replace(left=second_s < first_s)
            views = [views[0]._replace(left=second_s >= first_s)]
            texts = [
                f"{text}   {compare(lane, first_s, second_s)}".rstrip()
                for lane, text in zip(self.lanes, view.texts, strict=True)
            ]
            apart = number(second_s - first_s, 2, signed=True)
            translate = QtCore.QCoreApplication.translate
            told = translate("Cursors", "{delta}t {time} s").format(delta=_DELTA, time=apart)
            views.append(view._replace(time=f"{view.time}   {told}", texts=texts))
        return views

    def words(self, views: Sequence[CursorView]) -> tuple[str, ...]:
        """The times, then each lane's name and values."""
        if not views:
            return ()
        named = (
            "  ".join([lane.name, *(view.texts[place] for view in views)])
            for place, lane in enumerate(self.lanes)
        )
        return ("  ".join(view.time for view in views), *named)

    def _view(self, moment_s: float) -> CursorView:
        readings = [read(lane, moment_s, self.now_s, self.scale) for lane in self.lanes]
        dots = [
            (reading.sample[0] - self.end_s, self._height(place, reading.sample[1]))
            for place, reading in enumerate(readings)
            if reading.sample is not None
        ]
        text = self.scale.text(moment_s, self.now_s)
        x = round((moment_s - self.end_s) / self.pixel_s) * self.pixel_s  # or the line would blur
        return CursorView(x, text, [r.text for r in readings], dots)

    def _height(self, place: int, value: float) -> float:
        """Pixels from the top to ``value`` in the lane at ``place``."""
        box, scale = self.shape.lane(place), self.lanes[place].range
        if scale is None:
            return float(box.bottom())
        return box.top() + (scale.high - value) / (scale.high - scale.low) * box.height()
