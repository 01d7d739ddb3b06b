"""Live data: choose signals, watch them, mark and record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.known_good import KnownGood
from motospect_desktop.ui.pages.live_can import has_bus, watch_bus, welcome
from motospect_desktop.ui.pages.live_choices import choices
from motospect_desktop.ui.pages.live_picker import SignalPicker
from motospect_desktop.ui.pages.live_record import LiveRecord
from motospect_desktop.ui.pages.live_recording import LiveRecording
from motospect_desktop.ui.pages.live_state import LiveState
from motospect_desktop.ui.pages.live_tools import LiveTools
from motospect_desktop.ui.pages.opened_view import OpenedView
from motospect_desktop.ui.pages.own_library import OwnLibrary
from motospect_desktop.ui.plots.timescale import Ago, Clock
from motospect_desktop.ui.session import Activity, Link
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.diagnostics import events
    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.errors import MotospectError

_FRAME_MS = 33
_NUMERALS_MS = 200


class LivePage(Page):
    """Not connected, choosing or watching; what was told is kept in every one of them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.record = LiveRecord()
        self.recording = LiveRecording(context, self.record, self)
        self.recording.changed.connect(self.refresh)
        self.recording.failed.connect(self._show_trouble)
        self.recording.saved.connect(self._tell_saved)
        self._choosing = False
        self._comparing = False  # what is asked is for the comparison, until that has stopped
        self._frozen_s: float | None = None
        self._car: object = None
        self._url = ""
        self._other_signals = False  # are polled next: this stop is no end
        self._wanted = False  # goes on by itself when a lost adapter is back
        self._build()
        self._frames = self._timer(_FRAME_MS, self._draw_frame)
        self._numerals = self._timer(_NUMERALS_MS, self._draw_numerals)
        self.watch(self.session.link_changed, self.refresh)
        self.watch(self.session.opened_changed, self.refresh)
        bridge = context.bridge
        bridge.live_started.connect(self._on_started)
        bridge.samples.connect(self._on_samples)
        bridge.live_stopped.connect(self._on_stopped)
        bridge.connected.connect(self._on_connected)
        bridge.disconnected.connect(self._on_disconnected)

    @property
    def live(self) -> bool:
        """Whether values are being asked now, for the curves."""
        return self.session.activity is Activity.LIVE and not self._comparing

    @override
    def refresh(self) -> None:
        opened = self.opened.draw(recording=self.recording.running)
        away = opened or self._choosing or self.known.open
        watching = not away and (self.live or self.record.told)
        if self.session.car is not None:
            car = self.session.car
            self.own.meet(car, self.session.car_scan)
            self.picker.offer((*choices(car.pids), *self.own.choices(car)), car.pids)
        if opened:
            self._stack.setCurrentWidget(self.opened)
        elif self.known.open:
            self._stack.setCurrentWidget(self.known)
        elif watching:
            self._show_view()
        elif self.session.online or self._choosing:
            self._stack.setCurrentWidget(self.picker)
        else:
            self._stack.setCurrentWidget(self.unconnected)
        self._draw_actions(watching=watching, opened=opened)
        self._frames.start() if watching else self._frames.stop()
        told = watching or (self.recording.running and not opened)  # the picker tells the time too
        self._numerals.start() if told else self._numerals.stop()
        if told:
            self._draw_numerals()
        if watching:
            self._draw_frame()

    @override
    def redraw(self) -> None:
        self.picker.redraw()
        self.view.redraw()
        self.opened.redraw()
        self.known.redraw()
        super().redraw()

    def _show_view(self) -> None:
        """Show the curves; the keyboard goes there from the picker, not to some button."""
        if self._stack.currentWidget() is not self.view:
            self._stack.setCurrentWidget(self.view)
            if self.isVisible():
                self.view.take_keys()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self.tools.show_alone(on=False)
        self._frames.stop()
        self._numerals.stop()

    def _build(self) -> None:
        self.choose = QtGui.QAction(self.tr("Signals"), self)
        self.choose.setShortcut(QtGui.QKeySequence("S"))
        self.choose.triggered.connect(self._choose)
        self.addAction(self.choose)
        self.tools = LiveTools(self, self.record, self.context.alone, self.choose)
        self.tools.changed.connect(self._on_view)
        self.tools.named.connect(self.recording.mark)
        self.view = self.tools.view
        self.unconnected = EmptyState(
            "unlinked",
            self.tr("No car is connected"),
            self.tr("Connect an adapter or open the demo car, then watch its values here."),
            self.tr("Go to Connect"),
            lambda: self.context.navigate("connect"),
        )
        self.own = OwnLibrary(self.context, self)
        self.own.changed.connect(self.refresh)
        self.own.failed.connect(lambda error: self.context.toast(error.sentence(), Tone.BAD))
        self.picker = SignalPicker(self.own)
        self.picker.changed.connect(self.refresh)
        self.view.limits.changed.connect(self._set_limits)
        self._stack = QtWidgets.QStackedLayout(self)
        self.opened = OpenedView(self)
        self.opened.named.connect(self.named.emit)
        self.known = KnownGood(self.context)
        self.known.left.connect(self.refresh)
        for widget in (self.unconnected, self.picker, self.view, self.opened, self.known):
            self._stack.addWidget(widget)
        self.back = self.add_header_action(self.tr("Back"), "Esc", self._go_back)
        self.mark = self.add_header_action(self.tr("Mark event"), "M", self._mark)
        self.keep = self.add_header_action(self.tr("Record"), "R", self._toggle_recording)
        self.compare = self.add_header_action(self.tr("Compare"), "K", self._compare)
        self.start = self.add_header_action(
            self.tr("Start watching"), "F5", self._start, primary=True
        )
        self.stop = self.add_header_action(self.tr("Stop"), "Esc", self._stop, primary=True)

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QtCore.QTimer:
        timer = QtCore.QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    def _draw_actions(self, *, watching: bool, opened: bool) -> None:
        running = watching and self.live
        self.choose.setEnabled(watching and self.session.car is not None)
        self.tools.draw(watching=watching, running=running)
        self.mark.setVisible(running)
        recording = self.recording.running
        self.keep.setVisible(running or (watching and recording))
        self.keep.setText(self.tr("End recording") if recording else self.tr("Record"))
        self.stop.setVisible(running and not self.view.large)
        elsewhere = opened or self.known.open
        self.back.setVisible(self._choosing and self.record.told and not elsewhere)
        editing = self.picker.editing and self._stack.currentWidget() is self.picker
        for action in (self.compare, self.start):
            action.setVisible(not (running or elsewhere or editing))
        ready = self.session.online and self.session.activity is not Activity.SCANNING
        chosen = bool(self.record.tracks) if watching else bool(self.picker.picked())
        self.start.setEnabled((ready and chosen) or (watching and self._bus_alone()))
        self.compare.setEnabled(ready and not self.recording.running)

    def _on_view(self) -> None:
        """Another stretch of time, or another way of showing it."""
        if self.view.isVisible():
            self._draw_actions(watching=True, opened=False)
            self._draw_numerals()
            self._draw_frame()

    def _now(self) -> float:
        return self.record.clock() if self._frozen_s is None else self._frozen_s

    def _draw_frame(self) -> None:
        self.view.draw(self._now(), live=self.live)

    def _draw_numerals(self) -> None:
        now = self.record.clock()
        self.view.show_values(now, live=self.live)
        running, paused = self.recording.running, self.tools.paused
        state = LiveState(self.session, self.record, self.view.plots, running, paused)
        look, words = state.told(now)
        self.view.state.set_state(*look)
        self.view.words.setText(words)
        self._draw_recording()

    def _draw_recording(self) -> None:
        running, look = self.recording.running, self.recording.look(self.record.clock())
        self.view.recording.setVisible(running)
        self.view.recording.set_state(*look)
        self.picker.show_recording(look, running=running)

    def _set_limits(self) -> None:
        self.context.bench.set_limits(tuple(self.view.limits.limits.values()))

    def _choose(self) -> None:
        self._choosing = True
        self.refresh()
        self.picker.list.setFocus()

    def _compare(self) -> None:
        self._wanted, self._comparing = False, True
        self.known.begin()
        self.refresh()
        self.known.rows.setFocus()

    def _go_back(self) -> None:
        self._choosing = False
        self.refresh()

    def _bus_alone(self) -> bool:
        """Whether signals of a bus are all that could go on."""
        return not self.session.online and has_bus(self.record)

    def _stop(self) -> None:
        self.session.stop()
        self.context.bench.can.watch(on=False)

    def _start(self) -> None:
        if self._bus_alone():
            watch_bus(self.context)
        elif self.session.car is not None:
            self._start_polling(self.session.car)

    def _start_polling(self, car: events.CarInfo) -> None:
        wanted = self.picker.picked()
        if car.adapter.url != self._url:
            self._car, self._url = None, car.adapter.url
        if (car.protocol, car.ecus, car.pids) != self._car:
            self._car = (car.protocol, car.ecus, car.pids)
            self.record.clear()
        self.record.watch(wanted)
        self.view.show_tracks()
        self.view.plots.clear_cursors()
        self.view.plots.follow()
        self.view.trouble.clear()
        self._choosing = False
        self._other_signals = self.live
        self._poll()
        self.refresh()

    def _poll(self) -> None:
        tracks = self.record.tracks.values()
        chosen = [track.choice for track in tracks]
        own = [choice.own for choice in chosen if choice.own is not None]
        pairs = dict.fromkeys((one.ecu, one.pid) for one in chosen if one.own is None)
        self.session.start_live(tuple(pairs), self.own.needed(own))

    def _mark(self) -> None:
        self.recording.mark(self.tools.mark())

    def _toggle_recording(self) -> None:
        self.recording.end() if self.recording.running else self.recording.begin()

    def _tell_saved(self, recording_id: str, what: str) -> None:
        action = (self.tr("Open"), lambda: self._open(recording_id))
        self.context.toast(self.tr("Recorded: {what}").format(what=what), Tone.OK, action)

    def _open(self, *recording_ids: str) -> None:
        self.session.open_recordings(*recording_ids)
        self.context.navigate("live")

    def _show_trouble(self, error: MotospectError) -> None:
        self.view.trouble.show_error(error)

    @override
    def title_meant(self) -> tuple[str, str] | None:
        return self.opened.title()

    @override
    def give_back(self) -> None:
        self.recording.close_now()

    def _on_started(self, _event: events.LiveStarted) -> None:
        self._comparing = self.known.open
        if self._comparing:
            return
        self._wanted = True
        self._frozen_s = None
        self._tell_times()
        self.record.begin()

    def _tell_times(self) -> None:
        """Before now while there is a now; by the clock of what stands still."""
        clock = Clock(self.record.moment)
        self.view.plots.show_times(Ago() if self._frozen_s is None else clock, clock)

    def _on_samples(self, samples: list[Sample]) -> None:
        if self._comparing:
            return
        if welcome(samples, self.record):
            self.view.show_tracks()
        self.recording.add(self.record.add(samples))

    def _on_stopped(self, _event: events.LiveStopped) -> None:
        if self._comparing:
            self._comparing = self.known.open
            return
        self._frozen_s = self.record.clock()
        self._tell_times()
        self.record.end()
        self._wanted = self.session.link in {Link.SEARCHING, Link.SILENT, Link.LOST}
        if not (self._wanted or self._other_signals):
            self.recording.end()
        self._other_signals = False

    def _on_connected(self, event: events.Connected) -> None:
        if self.known.open:
            return
        car = event.car
        alike = (car.protocol, car.ecus, car.pids) == self._car
        if self._wanted and alike and (self.session.resumed or car.adapter.url == self._url):
            self._url = car.adapter.url
            self._poll()
        else:
            self.recording.end()  # it is, or may be, another car
        self._wanted = False

    def _on_disconnected(self, _event: events.Disconnected) -> None:
        self._wanted = False
        self.recording.end()


PAGE = LivePage
