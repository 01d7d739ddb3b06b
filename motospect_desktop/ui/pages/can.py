"""CAN bus: watch every frame, or every id; filter, decode, keep, and send behind an unlock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.diagnostics.can_events import CanFailed, CanOpened, CanState
from motospect_desktop.ui.can.actions import CanActions
from motospect_desktop.ui.can.capture_panel import CapturePanel
from motospect_desktop.ui.can.cells import time_mode_name
from motospect_desktop.ui.can.files import CanFiles
from motospect_desktop.ui.can.filtering import FilterError
from motospect_desktop.ui.can.monitor import Monitor
from motospect_desktop.ui.can.send_panel import SendPanel
from motospect_desktop.ui.can.signal_panel import SignalPanel
from motospect_desktop.ui.can.start_panel import ADDRESS
from motospect_desktop.ui.can.view import CanView
from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.can_events import CanEvent

_TICK_MS = 100
_SORT_EVERY = 10  # ticks: rows that change their place do it once a second


class CanPage(Page):
    """Takes frames from the bench ten times a second, also unseen; draws them while it is seen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self.commands = context.bench.can
        self.monitor = Monitor()
        self._ticks = 0
        self._demo = self._recording = False
        self.signals = SignalPanel(self.monitor.databases)
        self.send = SendPanel(self.commands, self.monitor.trace.rows)
        self.captures = CapturePanel(context.settings)
        self.view = CanView(self.monitor, (self.signals, self.send, self.captures))
        self.keys = CanActions(self, self.view, self.monitor)
        self.files = CanFiles(context, self.monitor, self.view, self.signals, self.captures)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._build_actions()
        self._connect_view()
        self.timer = QtCore.QTimer(self)
        self.timer.setInterval(_TICK_MS)
        self.timer.timeout.connect(self.tick)
        self.watch(self.session.link_changed, self._draw_start)
        self.files.load_remembered()

    @property
    def opened(self) -> bool:
        """Whether frames of a bus are coming."""
        return self.commands.health().opened

    @override
    def refresh(self) -> None:
        self.timer.start()
        self.files.list_logs()
        self.tick()
        self._draw_start()

    @override
    def redraw(self) -> None:
        self.view.redraw()
        for panel in (self.signals, self.send, self.captures):
            panel.redraw()
        if self.view.wrong.text():
            self.apply_filter()  # says it anew
        super().redraw()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        if self.commands.health().state is CanState.UNLOCKED:
            self.commands.lock()
        if not self.opened:
            self.timer.stop()

    @override
    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.files.open_file(Path(url.toLocalFile()))

    def tick(self) -> None:
        """Take what came and, while the page is seen, draw it."""
        self._ticks += 1
        self._take()
        for event in self.commands.events():
            self._hear(event)
        if not self.isVisible():
            return
        self.files.draw()  # first: Qt paints a bar at once, and with it whatever waits
        view = self.view
        self.monitor.draw(sort=self._ticks % _SORT_EVERY == 0)
        health = self.commands.health()
        view.figures.show_health(health)
        view.show_marks(demo=self._demo and health.opened, recording=health.recording)
        self.send.show_health(health)
        if self._recording and not health.recording:
            self.files.list_logs()  # the log is complete now
        self._recording = health.recording
        self.draw_state()

    def listen(self) -> None:
        """Open the bus of the address typed, or say that one is needed."""
        url = self.view.start.address.text().strip()
        if not url:
            self._show_table(self.view.start)
            self.view.start.address.setFocus()
            self.context.toast(self.tr("Type the address of a CAN adapter first."), Tone.WARN)
            return
        self.context.settings.setValue(ADDRESS, url)
        self._open(url)

    def apply_filter(self) -> None:
        """Use what stands in the filter box; what is wrong is said and changes nothing."""
        try:
            self.monitor.set_filter(self.view.filter.text())
        except FilterError as error:
            self.view.show_wrong(str(error))
        else:
            self.view.show_wrong("")
        self.draw_state()

    def databases_changed(self) -> None:
        """Other names are in use."""
        self.signals.draw()
        self.apply_filter()
        self.choose_signals()

    def choose_signals(self) -> None:
        """Let the ticked signals go to the Live data page."""
        databases = [one.dbc for one in self.monitor.databases.files]
        self.commands.decode(databases, self.signals.chosen)
        self.files.remember()

    def clear(self) -> None:
        """Forget the frames on show."""
        self.monitor.clear()
        self.monitor.trace.epoch_s = None
        self.draw_state()

    def draw_state(self) -> None:
        """What is shown, what waits, and which actions there are."""
        monitor, opened = self.monitor, self.opened
        empty = not len(monitor.table) and not opened and not self.files.busy
        wanted = self.view.ids if monitor.by_id else self.view.trace
        self._show_table(self.view.start if empty else wanted)
        self.view.status.set_whole("" if empty else self._status())
        self.listening.setVisible(not opened)
        self.stop.setVisible(opened)
        self.record.setVisible(opened)
        recording = self.commands.health().recording
        self.record.setText(self.tr("End recording") if recording else self.tr("Record"))
        self.open.setVisible(not opened)
        self.save.setEnabled(bool(monitor.trace.rowCount()) and not self.files.busy)
        self.open.setEnabled(not self.files.busy)
        self.keys.draw(opened=opened)

    def _build_actions(self) -> None:
        add = self.add_header_action
        self.open = add(self.tr("Open a capture"), "Ctrl+O", self.files.choose)
        self.record = add(self.tr("Record"), "R", self._toggle_record)
        self.save = add(self.tr("Save capture"), "Ctrl+S", self.files.choose_target)
        self.listening = add(self.tr("Listen"), "F5", self.listen, primary=True)
        self.stop = add(self.tr("Stop"), "Esc", self.commands.close, primary=True)

    def _connect_view(self) -> None:
        view = self.view
        view.filter.textChanged.connect(self.apply_filter)
        view.cancel.clicked.connect(self.files.cancel)
        view.start.listen_wanted.connect(self.listen)
        view.start.demo_wanted.connect(self._open_demo)
        view.start.capture_wanted.connect(self.files.choose)
        view.start.address.setText(str(self.context.settings.value(ADDRESS, "")))
        self.keys.changed.connect(self.tick)
        self.files.opening.connect(self._make_room)
        self.files.changed.connect(self.tick)
        self.files.databases_changed.connect(self.databases_changed)
        self.signals.load_wanted.connect(self.files.choose_database)
        self.signals.removed.connect(self._remove_database)
        self.signals.chosen_changed.connect(self.choose_signals)
        self.captures.file_wanted.connect(self.files.open_file)
        self.captures.log_wanted.connect(self.files.open_log)
        self.captures.delete_wanted.connect(self.files.delete_log)

    def _take(self) -> None:
        rows = self.commands.take()
        if not len(rows):
            return
        if self.monitor.trace.epoch_s is None:  # the bus's clock against the wall's
            now_s = QtCore.QDateTime.currentMSecsSinceEpoch() / 1000
            self.monitor.trace.epoch_s = now_s - float(rows["at_s"][-1])
        self.monitor.add(rows)

    def _hear(self, event: CanEvent) -> None:
        self.send.hear(event)
        if isinstance(event, CanFailed):
            self.view.trouble.show_error(event.error)
        elif isinstance(event, CanOpened):
            self.view.trouble.clear()

    def _open(self, url: str) -> None:
        self.clear()
        self._demo = url == self.context.bench.demo_bus_url
        self.view.trouble.clear()
        self.view.trace.follow()
        self.commands.open(url)
        self.tick()

    def _make_room(self) -> None:
        self.commands.close()
        self.view.trace.following = False
        self.clear()

    def _open_demo(self) -> None:
        self._open(self.context.bench.demo_bus_url)
        if not self.monitor.databases.files:
            self.files.load_database(self.context.bench.resources / "dbc" / "demo.dbc")

    def _toggle_record(self) -> None:
        recording = self.commands.health().recording
        self.commands.record(on=not recording)

    def _remove_database(self, path: Path) -> None:
        self.monitor.databases.remove(path)
        self.databases_changed()

    def _show_table(self, widget: QtWidgets.QWidget) -> None:
        if self.view.tables.currentWidget() is not widget:
            self.view.tables.setCurrentWidget(widget)

    def _draw_start(self) -> None:
        car, start = self.session.car, self.view.start
        raw = car is not None and car.adapter.url.startswith("can:")
        if car is not None and raw and not start.address.text():
            start.address.setText(car.adapter.url)
        named = car.adapter.name if car is not None and self.session.online and not raw else ""
        start.show_adapter(named)

    def _status(self) -> str:
        monitor = self.monitor
        if monitor.by_id:
            shown, every = monitor.ids.rowCount(), monitor.ids.known
            ids = self.tr("%n ids", "", every)
            parts = [ids if shown == every else f"{shown} / {ids}"]
        else:
            words = self.tr("{shown} of {all} frames shown")
            shown, every = monitor.trace.rowCount(), len(monitor.table)
            parts = [words.format(shown=number(shown, 0), all=number(every, 0))]
        if monitor.frozen:
            parts.append(self.tr("frozen: {n} came since").format(n=number(monitor.waiting, 0)))
        elif self.opened and not monitor.by_id:
            following = self.view.trace.following
            parts.append(self.tr("following") if following else self.tr("End follows again"))
        if monitor.forgotten:
            words = self.tr("{n} older ones are no longer in memory")
            parts.append(words.format(n=number(monitor.forgotten, 0)))
        if not monitor.by_id:
            parts.append(time_mode_name(monitor.trace.time_mode))
        return " · ".join(parts)


PAGE = CanPage
