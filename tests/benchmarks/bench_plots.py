"""Cost of one frame: pyqtgraph given the whole history each time, and our stack of plots.

Process milliseconds a frame and their ratio, for 8 curves over windows of 1e4 to 1e6 points,
measured alternately in one run. Both take new samples in and draw curves and axes anew. The rows of
the event loop (``bench_lag``) belong to the same part.
"""

from __future__ import annotations

import os
import statistics
import time
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.plots.buckets import Buckets
from motospect_desktop.ui.plots.scale import Fit
from motospect_desktop.ui.plots.stack import Lane, PlotStack
from motospect_desktop.ui.plots.tape import Ring
from motospect_desktop.ui.theme.apply import apply_theme
from tests.benchmarks import bench_lag
from tests.benchmarks.parts import How, Row, at_least, at_most

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = npt.NDArray[np.float64]
CURVES = 8
SPAN_S = 60.0
SIZE = (1240, 620)
SMALL, GREAT, HUGE = 10_000, 100_000, 1_000_000
NAIVE_FRAMES, OUR_FRAMES = 4, 20  # at once: they take turns
RESOURCES = Path(__file__).parents[2] / "resources"


def history(points: int) -> tuple[Floats, Floats]:
    """One noisy curve of ``points`` samples over the span."""
    times = np.linspace(0.0, SPAN_S, points)
    return times, np.sin(times) * 40 + np.random.default_rng(1).normal(0, 3, points)


class Naive:
    """Stacked pyqtgraph plots that get the whole history each frame."""

    def __init__(self, points: int) -> None:
        self.times, self.values = history(points)
        self.widget = pg.GraphicsLayoutWidget()
        self.curves = [self.widget.addPlot(row=n, col=0).plot() for n in range(CURVES)]

    def frame(self, now: float) -> None:
        """Take in one sample a curve and draw."""
        for curve in self.curves:
            self.times[-1] = now
            curve.setData(self.times, self.values)


class Ours:
    """The product's stack."""

    def __init__(self, points: int) -> None:
        times, values = history(points)
        self.rings = [Ring(points) for _ in range(CURVES)]
        for ring in self.rings:
            ring.extend(times, values)
        self.widget = PlotStack()
        self.widget.show_lanes(
            [
                Lane(f"Curve {n}", "%", n, ring, Fit((-100, 100), 1.0), str, lambda: 3.0)
                for n, ring in enumerate(self.rings)
            ]
        )

    def frame(self, now: float) -> None:
        """Take in one sample a curve and draw."""
        for ring in self.rings:
            ring.extend([now], [1.0])
        self.widget.tick(now)


class Cost(NamedTuple):
    """Milliseconds a frame, medians."""

    naive: float
    ours: float

    @property
    def words(self) -> str:
        """Both."""
        return f"  ({self.naive:.0f} / {self.ours:.1f} ms)"


def cost_ms(case: Naive | Ours, frames: int, picture: QtGui.QImage, start: float) -> float:
    """Process milliseconds a frame."""
    began = time.process_time()
    for n in range(frames):
        case.frame(start + n / 30)
        QtWidgets.QWidget.render(case.widget, picture)
    return (time.process_time() - began) / frames * 1e3


def compare(points: int, rounds: int) -> Cost:
    """The median cost of a naive frame and of ours."""
    picture = QtGui.QImage(QtCore.QSize(*SIZE), QtGui.QImage.Format.Format_RGB32)
    naive, ours = Naive(points), Ours(points)
    for case in (naive, ours):
        case.widget.resize(*SIZE)
        case.widget.show()
        case.frame(SPAN_S)
    QtWidgets.QApplication.processEvents()
    costs = []
    for n in range(rounds):
        start = SPAN_S + 1 + n
        costs.append(
            (
                cost_ms(naive, NAIVE_FRAMES, picture, start),
                cost_ms(ours, OUR_FRAMES, picture, start),
            )
        )
    for case in (naive, ours):
        case.widget.close()
    return Cost(*(statistics.median(cost) for cost in zip(*costs, strict=True)))


def drawn() -> tuple[float, bool]:
    """Points a pixel column at 1e6 samples, and whether least and greatest are the window's."""
    ring, columns = Ring(HUGE), SIZE[0]
    ring.extend(*history(HUGE))
    buckets = Buckets(ring, SPAN_S / columns)
    exact, most = True, 0.0
    for begin in chain(range(-columns // 2, columns // 2, 97), (0,)):
        buckets.show(begin, columns, SPAN_S)
        times, values = buckets.points()
        first_s, last_s = begin * buckets.column_s, (begin + columns) * buckets.column_s
        kept = ring.values[(ring.times >= first_s) & (ring.times < last_s)]
        shown = values[(times >= first_s) & (times < last_s)]
        exact = exact and shown.min() == kept.min() and shown.max() == kept.max()
        most = max(most, len(times) / columns)
    return most, exact


def rows(how: How) -> Iterator[Row]:
    """Frames first, then the event loop of the whole window."""
    application = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    apply_theme("dark", RESOURCES)
    costs = {points: compare(points, how.runs) for points in (SMALL, GREAT, HUGE)}
    for points, goal in ((GREAT, 6.0), (HUGE, 25.0)):
        cost, figure = costs[points], f"frame of 8 curves x {points:.0e}: setData / ours"
        yield at_least(figure, goal, cost.naive / cost.ours, cost.words)
    growth = costs[HUGE].ours / costs[SMALL].ours
    yield at_most("frame of 8 curves: ours at 1e6 / at 1e4", 2.5, growth)
    a_column, exact = drawn()
    kept = "min, max exact" if exact else "min, max NOT kept"
    row = at_most("points drawn, a curve and pixel column", 2.2, a_column, f"  ({kept})")
    yield row if exact else Row(row.figure, row.goal, row.measured, good=False)
    yield from bench_lag.rows(how)
    del application
