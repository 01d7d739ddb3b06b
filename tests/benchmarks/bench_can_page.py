"""The CAN page over many frames: filtering 100,000, opening and scrolling 1,000,000.

The window is the product's own, offscreen, 1366 x 768. A stall is the time by which the event loop
came later than asked to a timer of 5 ms; the same timer over an idle window is the control. The
capture is a candump file, read by the product's own reader on its thread, while the scroll bar is
moved sixty times a second from one end to the other.

The other side is what a table of frames looks like without care: a Python list of frames behind a
``QSortFilterProxyModel``, sorted by time, filled at once on the main thread.
"""

from __future__ import annotations

import gc
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from typing_extensions import override

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6 import QtCore, QtWidgets

from motospect_desktop.diagnostics.can_work import CaptureLoad
from motospect_desktop.ui import pace
from tests.benchmarks.parts import How, Row, at_least
from tests.helpers.fake_can import FakeCan, cyclic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from motospect_desktop.diagnostics.can_events import Rows
    from motospect_desktop.ui.can_workbench import FileWork
    from motospect_desktop.ui.pages.can import CanPage

FILTERED = 100_000
OPENED = 1_000_000
IDS = 60
PROBE_MS = 5
SCROLL_MS = 16
_SCROLL_S = 2.0
_PATIENCE_S = 120.0
_DISPLAY = QtCore.Qt.ItemDataRole.DisplayRole
Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class FileCan(FakeCan):
    """A bench without a bus that reads captures as the product does."""

    @override
    def load(self, path: Path) -> FileWork:  # type: ignore[override]
        return CaptureLoad(path, None)


class Stalls(QtCore.QObject):
    """By how much the event loop comes late; ``worst_ms`` since ``begin``."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._before = 0.0
        self._timer = QtCore.QTimer(self)
        self._timer.setTimerType(QtCore.Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Forget what was and measure from here on."""
        self._late = []
        self._before = time.perf_counter()
        self._timer.start()

    def end(self) -> float:
        """The worst in milliseconds."""
        self._step()
        self._timer.stop()
        return max(self._late)

    def _step(self) -> None:
        now = time.perf_counter()
        self._late.append((now - self._before) * 1000 - PROBE_MS)
        self._before = now


class Desk:
    """The product's window on its CAN page."""

    def __init__(self, folder: Path) -> None:
        from motospect_desktop.ui.main_window import MainWindow
        from motospect_desktop.ui.theme.apply import load_fonts
        from tests.helpers.bench import RESOURCES, a_bench

        pace.share()
        self.app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
        load_fonts(RESOURCES)
        self.can = FileCan()
        bench, _bay = a_bench(folder / "window.ini", can=self.can)
        self.main = MainWindow(bench)
        self.main.resize(1366, 768)
        self.main.show()
        self.main.preload_pages()
        self.main.show_page("can")
        self.page = cast("CanPage", self.main.pages["can"])
        self.run(0.5)
        self.until(lambda: gc.get_freeze_count() > 0)  # start-up is over

    def run(self, seconds: float) -> None:
        """Let the window live."""
        loop = QtCore.QEventLoop()
        QtCore.QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, holds: Callable[[], bool]) -> None:
        """Let it live until something holds."""
        ends = time.perf_counter() + _PATIENCE_S
        while not holds():
            assert time.perf_counter() < ends, "the window did not get so far"
            self.run(0.02)

    def show(self, rows: Rows) -> None:
        """Let frames be there."""
        self.page.clear()
        self.page.monitor.add_all(rows)
        self.page.tick()
        self.run(0.1)

    def filter(self, text: str) -> float:
        """Milliseconds until the table is drawn as ``text`` wants it."""
        began = time.perf_counter()
        self.page.view.filter.setText(text)
        self.page.view.trace.viewport().repaint()
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        """End the window."""
        self.main.close()


class ListModel(QtCore.QAbstractTableModel):
    """Frames in a Python list, a tuple each."""

    def __init__(self, frames: list[tuple[float, str, str]]) -> None:
        super().__init__()
        self._frames = frames

    @override
    def rowCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008 - Qt's own way
        return 0 if parent.isValid() else len(self._frames)

    @override
    def columnCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        return 3

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> object:
        return self._frames[index.row()][index.column()] if role == _DISPLAY else None


def naive(rows: Rows) -> tuple[QtWidgets.QTableView, QtCore.QSortFilterProxyModel]:
    """The table without care, sorted by time."""
    frames = [
        (float(row["at_s"]), f"{row['can_id']:03X}", row["data"].tobytes().hex(" ")) for row in rows
    ]
    view = QtWidgets.QTableView()
    model, proxy = ListModel(frames), QtCore.QSortFilterProxyModel()
    model.setParent(view)
    proxy.setParent(view)
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(1)
    view.setSortingEnabled(True)
    view.setModel(proxy)
    view.sortByColumn(0, QtCore.Qt.SortOrder.AscendingOrder)
    view.resize(1180, 500)
    view.show()
    QtWidgets.QApplication.processEvents()
    return view, proxy


def filtering(desk: Desk, how: How) -> Iterator[Row]:
    """Filter to two ids and back."""
    rows = cyclic(FILTERED, IDS)
    desk.show(rows)
    desk.filter("100-101")
    desk.filter("")
    taken = [max(desk.filter("100-101"), desk.filter("")) for _ in range(how.runs)]
    ours = statistics.median(taken)
    figure = f"filter or unfilter {FILTERED:,} frames"
    yield Row(figure, "<= 50 ms", f"{ours:.1f} ms (worst {max(taken):.1f})", good=ours <= 50)
    view, proxy = naive(rows)
    began = time.perf_counter()
    proxy.setFilterRegularExpression("^10[01]$")
    view.viewport().repaint()
    middle = time.perf_counter()
    proxy.setFilterRegularExpression("")
    view.viewport().repaint()
    there = max(middle - began, time.perf_counter() - middle) * 1000
    view.close()
    yield at_least("  proxy over a list / ours", 1, there / ours, f"  ({there:.0f} ms)")


def capture(folder: Path) -> Path:
    """A candump file of a million frames."""
    path = folder / "million.log"
    rows = cyclic(OPENED, IDS, step_s=0.00025, first_s=1_700_000_000.0)
    at_s, ids = rows["at_s"].tolist(), rows["can_id"].tolist()
    data = rows["data"].tobytes().hex().upper()
    with path.open("w", encoding="ascii") as file:
        file.writelines(
            f"({at_s[n]:.6f}) can0 {ids[n]:03X}#{data[16 * n : 16 * n + 16]}\n"
            for n in range(OPENED)
        )
    return path


def opening(desk: Desk, path: Path, stalls: Stalls) -> tuple[float, float, float]:
    """The worst stalls in ms: reading while scrolling, scrolling all of it; seconds to read."""
    bar = desk.page.view.trace.verticalScrollBar()
    mover, steps = QtCore.QTimer(), [0]

    def move() -> None:
        steps[0] += 1
        there = abs(steps[0] % 120 - 60) / 60
        bar.setValue(round(bar.maximum() * there))

    mover.timeout.connect(move)
    mover.start(SCROLL_MS)
    stalls.begin()
    began = time.perf_counter()
    desk.page.files.open_file(path)
    desk.until(lambda: not desk.page.files.busy)
    took = time.perf_counter() - began
    reading = stalls.end()
    assert desk.page.monitor.trace.rowCount() == OPENED
    stalls.begin()
    desk.run(_SCROLL_S)
    desk.page.view.filter.setText("100-110")
    desk.run(0.2)
    desk.page.view.filter.setText("")
    desk.run(0.2)
    mover.stop()
    return reading, stalls.end(), took


def rows(how: How) -> Iterator[Row]:
    """Both figures with what stands beside them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk, stalls = Desk(folder), Stalls()
        try:
            yield from filtering(desk, how)
            desk.show(cyclic(0))
            stalls.begin()
            desk.run(_SCROLL_S)
            idle = stalls.end()
            path = capture(folder)
            runs = [opening(desk, path, stalls) for _ in range(how.runs)]
        finally:
            desk.close()
        read, scrolled, took = (statistics.median(part) for part in zip(*runs, strict=True))
        beside = f"(idle {idle:.0f} ms)"
        figure = f"open {OPENED:,} frames while scrolling, stall"
        yield Row(figure, "<= 100 ms", f"{read:.0f} ms, {took:.1f} s {beside}", good=read <= 100)
        figure = f"scroll and filter {OPENED:,} frames, stall"
        yield Row(figure, "<= 100 ms", f"{scrolled:.0f} ms {beside}", good=scrolled <= 100)
        began = time.perf_counter()
        view, _proxy = naive(cyclic(FILTERED, IDS))
        there = (time.perf_counter() - began) * 1000
        view.close()
        yield Row(f"  a list of {FILTERED:,} behind a proxy, stall", "", f"{there:.0f} ms")
