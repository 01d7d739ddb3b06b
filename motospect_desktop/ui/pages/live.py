"""Live data: choose signals, watch them, mark and record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.live_choices import choices
from motospect_desktop.ui.pages.live_picker import SignalPicker
from motospect_desktop.ui.pages.live_record import LiveRecord
from motospect_desktop.ui.pages.live_recording import LiveRecording
from motospect_desktop.ui.pages.live_view import LiveView
from motospect_desktop.ui.pages.opened_view import OpenedView
from motospect_desktop.ui.session import Activity, Link
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import EmptyState
from motospect_desktop.ui.words import Look

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
        self.paused = False
        self._choosing = False
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
        """Whether values are being asked now."""
        return self.session.activity is Activity.LIVE

    @override
    def refresh(self) -> None:
        opened = self.opened.draw()
        watching = not (opened or self._choosing) and (self.live or self.record.told)
        if self.session.car is not None:
            self.picker.offer(choices(self.session.car.pids), self.session.car.pids)
        if opened:
            self._stack.setCurrentWidget(self.opened)
        elif watching:
            self._show_view()
        elif self.session.online or self._choosing:
            self._stack.setCurrentWidget(self.picker)
        else:
            self._stack.setCurrentWidget(self.unconnected)
        self._draw_actions(watching=watching, opened=opened)
        for timer in (self._frames, self._numerals):
            timer.start() if watching else timer.stop()
        if watching:
            self._draw_numerals()
            self._draw_frame()

    def _show_view(self) -> None:
        """Show the curves; the keyboard goes there from the picker, not to some button."""
        if self._stack.currentWidget() is not self.view:
            self._stack.setCurrentWidget(self.view)
            if self.isVisible():
                self.view.plots.setFocus()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.stop()
        self._numerals.stop()

    def _build(self) -> None:
        self.shorter = self._tool(self.tr("Show less time"), "-", lambda: self._zoom(-1))
        self.longer = self._tool(self.tr("Show more time"), "+", lambda: self._zoom(1))
        self.pause = self._tool(self.tr("Pause"), "Space", self._toggle_pause)
        self.choose = self._tool(self.tr("Signals"), "S", self._choose)
        self.unconnected = EmptyState(
            "unlinked",
            self.tr("No car is connected"),
            self.tr("Connect an adapter or open the demo car, then watch its values here."),
            self.tr("Go to Connect"),
            lambda: self.context.navigate("connect"),
        )
        self.picker = SignalPicker()
        self.picker.changed.connect(self.refresh)
        tools = (self.shorter, self.longer, self.pause, self.choose)
        self.view = LiveView(self.record, tools)
        self.view.limits.changed.connect(self._set_limits)
        self._stack = QtWidgets.QStackedLayout(self)
        self.opened = OpenedView(self)
        self.opened.named.connect(self.named.emit)
        for widget in (self.unconnected, self.picker, self.view, self.opened):
            self._stack.addWidget(widget)
        self.back = self.add_header_action(self.tr("Back"), "Esc", self._go_back)
        self.mark = self.add_header_action(self.tr("Mark event"), "M", self._mark)
        self.keep = self.add_header_action(self.tr("Record"), "R", self._toggle_recording)
        self.start = self.add_header_action(
            self.tr("Start watching"), "F5", self._start, primary=True
        )
        self.stop = self.add_header_action(self.tr("Stop"), "Esc", self.session.stop, primary=True)

    def _tool(self, text: str, key: str, slot: Callable[[], None]) -> QtGui.QAction:
        action = QtGui.QAction(text, self)
        action.setShortcut(QtGui.QKeySequence(key))
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QtCore.QTimer:
        timer = QtCore.QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    def _draw_actions(self, *, watching: bool, opened: bool) -> None:
        running = watching and self.live
        for action in (self.shorter, self.longer, self.choose):
            action.setEnabled(watching)
        self.choose.setEnabled(watching and self.session.car is not None)
        self.pause.setEnabled(running)
        self.pause.setText(self.tr("Go on") if self.paused else self.tr("Pause"))
        self.mark.setVisible(running)
        recording = self.recording.running
        self.keep.setVisible(running or (watching and recording))
        self.keep.setText(self.tr("End recording") if recording else self.tr("Record"))
        self.stop.setVisible(running)
        self.back.setVisible(self._choosing and self.record.told and not opened)
        self.start.setVisible(not (running or opened))
        ready = self.session.online and self.session.activity is not Activity.SCANNING
        chosen = bool(self.record.tracks) if watching else bool(self.picker.picked())
        self.start.setEnabled(ready and chosen)

    def _now(self) -> float:
        return self.record.clock() if self._frozen_s is None else self._frozen_s

    def _draw_frame(self) -> None:
        self.view.plots.tick(self._now())

    def _draw_numerals(self) -> None:
        now = self.record.clock()
        self.view.show_values(now, live=self.live)
        look, words = self._state(now)
        self.view.state.set_state(*look)
        self.view.words.setText(words)
        self._draw_recording()

    def _state(self, now_s: float) -> tuple[Look, str]:
        link = self.session.link
        if link in {Link.LOST, Link.SILENT}:
            return self._away(link)
        if not self.live:
            words = self.tr("the curves are kept") if self.record.told else ""
            return Look("stop", self.tr("Stopped"), Tone.OFF), words
        rate = self.tr("{rate}/s").format(rate=f"{self.record.rate_hz(now_s):.1f}")
        latency = self.record.latency_s(now_s)
        parts = [rate]
        if latency is not None:
            parts.append(self.tr("{time} ms").format(time=f"{latency * 1000:.0f}"))
        health = self.session.health
        if link is Link.DEGRADED and health is not None:
            late = self.tr("{share} % of replies late")
            parts.insert(0, late.format(share=round(health.late_share * 100)))
            return Look("warning", self.tr("Slow"), Tone.WARN), " · ".join(parts)
        if self.paused:
            parts.insert(0, self.tr("values are still kept"))
            return Look("pause", self.tr("Paused"), Tone.ACCENT), " · ".join(parts)
        return Look("live", self.tr("Live"), Tone.OK), " · ".join(parts)

    def _away(self, link: Link) -> tuple[Look, str]:
        kept = (
            self.tr("the recording is kept")
            if self.recording.running
            else self.tr("the curves are kept")
        )
        if link is Link.SILENT:
            words = self.tr("switch the ignition on, {kept}").format(kept=kept)
            return Look("warning", self.tr("Car silent"), Tone.WARN), words
        words = self.tr("plug it in again, {kept}").format(kept=kept)
        return Look("unlinked", self.tr("Disconnected"), Tone.BAD), words

    def _draw_recording(self) -> None:
        self.view.recording.setVisible(self.recording.running)
        self.view.recording.set_state(*self.recording.look(self.record.clock()))

    def _set_limits(self) -> None:
        self.context.bench.set_limits(tuple(self.view.limits.limits.values()))

    def _zoom(self, steps: int) -> None:
        self.view.plots.zoom(steps)

    def _toggle_pause(self) -> None:
        self.paused = not self.paused
        self._frozen_s = self.record.clock() if self.paused else None
        self.refresh()

    def _choose(self) -> None:
        self._choosing = True
        self.refresh()
        self.picker.list.setFocus()

    def _go_back(self) -> None:
        self._choosing = False
        self.refresh()

    def _start(self) -> None:
        car = self.session.car
        if car is None:
            return
        wanted = self.picker.picked()
        if car.adapter.url != self._url:
            self._car, self._url = None, car.adapter.url
        if (car.protocol, car.ecus, car.pids) != self._car:
            self._car = (car.protocol, car.ecus, car.pids)
            self.record.clear()
        self.record.watch(wanted)
        self.view.show_tracks()
        self.view.trouble.clear()
        self._choosing = False
        self._other_signals = self.live
        self._poll()
        self.refresh()

    def _poll(self) -> None:
        tracks = self.record.tracks.values()
        pairs = dict.fromkeys((track.choice.ecu, track.choice.pid) for track in tracks)
        self.session.start_live(tuple(pairs))

    def _mark(self) -> None:
        mark = self.record.mark()
        self.view.show_marks()
        self.recording.mark(mark)

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
        self._wanted = True
        self.paused = False
        self._frozen_s = None
        self.record.begin()

    def _on_samples(self, samples: list[Sample]) -> None:
        self.recording.add(self.record.add(samples))

    def _on_stopped(self, _event: events.LiveStopped) -> None:
        self._frozen_s = self.record.clock()
        self.record.end()
        self._wanted = not self.session.online
        if not (self._wanted or self._other_signals):
            self.recording.end()
        self._other_signals = False

    def _on_connected(self, event: events.Connected) -> None:
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
