"""Live data while the real window plots it: eight signals, eight curves, offscreen Qt.

The bay polls on its thread, the window draws 30 frames a second of a 1366 x 768 page with one
minute of each curve, in this process. Eight PIDs are two requests, and the limit is that of both.
"""

from __future__ import annotations

import os
import queue
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.timing import TIMINGS
from motospect_desktop.diagnostics.bay import Bay
from motospect_desktop.diagnostics.events import BayEvent, SampleArrived
from motospect_desktop.diagnostics.scanning import Scanner
from tests.benchmarks.bench_live import SEVEN
from tests.benchmarks.parts import BAUD, ENGINE, WARM_S, How, Row, at_least, limit, our_car, poll
from tests.benchmarks.parts import served as serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from motospect_desktop.ui.main_window import MainWindow
    from motospect_desktop.ui.pages.live import LivePage

EIGHT = (0x0C, 0x0D, 0x04, 0x0B, 0x11, 0x0E, 0x10, 0x06)
CONNECT_S = 20.0


class Window:
    """The product's window with its bay; counts the samples that the bay tells."""

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6 import QtWidgets

        from motospect_desktop.ui import pace
        from motospect_desktop.ui.main_window import MainWindow
        from motospect_desktop.ui.theme.apply import load_fonts
        from tests.helpers.bench import RESOURCES, MemoryStore, no_report, plain_settings
        from tests.helpers.fake_can import FakeCan, MemoryLogs

        pace.share()
        self.app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
        load_fonts(RESOURCES)
        self.samples = 0
        self.events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
        clock = SystemClock()
        self.bay = Bay(
            open_adapter=open_adapter, clock=clock, scanner=Scanner(clock), on_event=self._tell
        )
        from motospect_desktop.ui.workbench import Workbench

        self.main: MainWindow = MainWindow(
            Workbench(
                bay=self.bay,
                events=self.events,
                store=MemoryStore(),
                list_adapters=lambda: (),
                write_report=no_report,
                demo_url="sim:",
                resources=RESOURCES,
                state_file=folder / "window.ini",
                save_record=lambda: folder / "record.wire",
                settings=plain_settings(folder / "settings.json"),
                can=FakeCan(),
                can_logs=MemoryLogs(),
                demo_bus_url="can:demo:car",
            )
        )
        self.main.resize(1366, 768)
        self.main.show()

    def _tell(self, event: BayEvent) -> None:
        if isinstance(event, SampleArrived):
            self.samples += 1
        self.events.put(event)

    def watch(self, device: str) -> LivePage:
        """Connect and draw eight curves."""
        from motospect_desktop.ui.pages.live_choices import choices

        self.main.session.connect_adapter(f"serial:{device}?baud={BAUD}")
        self._until(lambda: self.main.session.online)
        self.main.show_page("live")
        page = cast("LivePage", self.main.pages["live"])
        car = self.main.session.car
        assert car is not None
        offered = [one for one in choices(car.pids) if one.ecu == ENGINE]
        first = {one.pid: one for one in reversed(offered)}  # of two signals the one in use
        page.record.watch([first[f"{pid:02X}"] for pid in EIGHT])
        page.view.show_tracks()
        page._poll()
        self._until(lambda: self.samples > 0)
        page.refresh()
        return page

    def run(self, seconds: float) -> None:
        """Let the window live."""
        from PySide6 import QtCore

        loop = QtCore.QEventLoop()
        QtCore.QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def _until(self, holds: Callable[[], bool]) -> None:
        ends = time.perf_counter() + CONNECT_S
        while not holds():
            assert time.perf_counter() < ends, "the window did not get so far"
            self.run(0.02)

    def close(self) -> None:
        """End the bay, then the window."""
        self.bay.close()
        self.main.close()


def measure(model: str, how: How) -> Row:
    """The share of the limit with the window, and without it in the same run."""
    with tempfile.TemporaryDirectory() as folder, serving(model) as device:
        window = Window(Path(folder))
        try:
            page = window.watch(device)
            assert len(page.view.plots.lanes) == len(EIGHT)
            window.run(4 * WARM_S)
            rates, drawn, since = [], page.view.plots.frames, time.perf_counter()
            for _ in range(how.runs):
                began, before = time.perf_counter(), window.samples
                window.run(how.seconds)
                rates.append((window.samples - before) / (time.perf_counter() - began))
            fps = (page.view.plots.frames - drawn) / (time.perf_counter() - since)
        finally:
            window.close()
    with serving(model) as device:
        car = our_car(device)
        poll(car, 4 * WARM_S, EIGHT)
        alone = statistics.median(poll(car, how.seconds, EIGHT)[0] for _ in range(how.runs))
        car.close()
    rate, figure = statistics.median(rates), f"{model}: 8 curves plotted"
    if model == "ideal":
        return Row(figure, "", f"{rate:.0f} PIDs/s, {fps:.0f} fps, {rate / alone:.2f} of alone")
    top = limit(TIMINGS[model], EIGHT)
    more = f"  ({fps:.0f} fps; alone {alone / top:.2f})"
    return at_least(f"{figure}, share of limit", 0.85, rate / top, more)


def rows(how: How) -> Iterator[Row]:
    """Every model in turn."""
    for model in SEVEN:
        yield measure(model, how)
