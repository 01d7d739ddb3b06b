"""Cost of one frame: pyqtgraph given the whole history each time, and our stack of plots.

    PYTHONPATH=. python tests/benchmarks/bench_plots.py

Prints process milliseconds a frame and their ratio, for 8 curves over windows of 1e4 to 1e6
points, measured alternately in one run, and how the machine was loaded meanwhile. Both take new
samples in and draw curves and axes anew. Any argument runs the smallest window once.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.plots.scale import Fit
from motospect_desktop.ui.plots.stack import Lane, PlotStack
from motospect_desktop.ui.plots.tape import Ring
from motospect_desktop.ui.theme.apply import apply_theme

Floats = npt.NDArray[np.float64]
CURVES = 8
SPAN_S = 60.0
SIZE = (1240, 620)
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


def cost_ms(case: Naive | Ours, frames: int, picture: QtGui.QImage, start: float) -> float:
    """Process milliseconds a frame."""
    began = time.process_time()
    for n in range(frames):
        case.frame(start + n / 30)
        QtWidgets.QWidget.render(case.widget, picture)
    return (time.process_time() - began) / frames * 1e3


def compare(points: int, rounds: int) -> tuple[float, float]:
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
        costs.append((cost_ms(naive, 4, picture, start), cost_ms(ours, 20, picture, start)))
    for case in (naive, ours):
        case.widget.close()
    return statistics.median(c[0] for c in costs), statistics.median(c[1] for c in costs)


def main() -> None:
    """Measure and print."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    apply_theme("dark", RESOURCES)
    smoke = len(sys.argv) > 1
    sizes = (10_000,) if smoke else (10_000, 100_000, 1_000_000)
    costs = {}
    for points in sizes:
        naive, costs[points] = compare(points, 1 if smoke else 5)
        print(  # noqa: T201 - the result
            f"{points:>9} points x {CURVES}: naive {naive:6.1f} ms, ours {costs[points]:5.1f} ms,"
            f" x{naive / costs[points]:.1f}; load {os.getloadavg()[0]:.1f}"
        )
    growth = costs[sizes[-1]] / costs[sizes[0]]
    print(f"ours, {sizes[-1]} points against {sizes[0]}: x{growth:.2f}")  # noqa: T201
    app.quit()


if __name__ == "__main__":
    main()
