"""Cost of one frame: pyqtgraph with the whole history, pyqtgraph with our buckets, our stack.

    PYTHONPATH=. python tests/benchmarks/bench_plots.py

Prints process milliseconds a frame and their ratio, for 8 curves over windows of 1e4 to 1e6
points, measured alternately in one run. All draw what a frame needs: new samples taken in,
curves, axes. "smoke" (any argument) runs the smallest window once.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

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


class Library:
    """Stacked pyqtgraph plots fed from our buckets, relative axis, fixed ranges and widths."""

    def __init__(self, points: int) -> None:
        times, values = history(points)
        self.widget = pg.GraphicsLayoutWidget()
        self.parts = []
        for n in range(CURVES):
            ring = Ring(points)
            ring.extend(times, values)
            plot = self.widget.addPlot(row=n, col=0)
            plot.setXRange(-SPAN_S, 0, padding=0)
            plot.setYRange(-60, 60)
            plot.getAxis("left").setWidth(60)
            plot.showGrid(x=True, y=True)
            curve = pg.PlotCurveItem(skipFiniteCheck=True)
            plot.addItem(curve)
            self.parts.append((ring, Buckets(ring, 1000, SPAN_S / 1000), curve))

    def frame(self, now: float) -> None:
        """Take in one sample a curve and draw."""
        for ring, buckets, curve in self.parts:
            ring.extend([now], [1.0])
            buckets.update()
            times, values = buckets.points(now - SPAN_S)
            curve.setData(times - now, values)


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


def cost_ms(
    case: Naive | Library | Ours, frames: int, picture: QtGui.QImage, start: float
) -> float:
    """Process milliseconds a frame."""
    began = time.process_time()
    for n in range(frames):
        case.frame(start + n / 30)
        QtWidgets.QWidget.render(case.widget, picture)
    return (time.process_time() - began) / frames * 1e3


def main() -> None:
    """Measure and print."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    apply_theme("dark", RESOURCES)
    picture = QtGui.QImage(QtCore.QSize(*SIZE), QtGui.QImage.Format.Format_RGB32)
    sizes = (10_000,) if len(sys.argv) > 1 else (10_000, 100_000, 1_000_000)
    for points in sizes:
        cases: tuple[Naive | Library | Ours, ...] = (Naive(points), Library(points), Ours(points))
        for case in cases:
            case.widget.resize(*SIZE)
            case.widget.show()
        app.processEvents()
        rounds = []
        for n in range(1 if len(sys.argv) > 1 else 3):
            start = SPAN_S + n
            rounds.append(
                [cost_ms(case, 4 if n == 0 else 20, picture, start) for n, case in enumerate(cases)]
            )
        naive, library, ours = (sorted(row)[len(row) // 2] for row in zip(*rounds, strict=True))
        costs = f"naive {naive:7.1f} ms, library fed by buckets {library:5.1f}, ours {ours:4.1f}"
        ratios = f"x{naive / ours:.0f} and x{library / ours:.1f}"
        print(f"{points:>9} points x {CURVES}: {costs}; {ratios}")  # noqa: T201 - the result
        for case in cases:
            case.widget.close()


if __name__ == "__main__":
    main()
