"""The engine compared with its own past and its like, in states that anyone can bring it to."""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.diagnostics.known_good import ranked
from motospect_desktop.diagnostics.snapshot_taking import (
    SnapshotTaker,
    Subject,
    compared,
    subject_of,
    untold,
)
from motospect_desktop.domain.snapshot import EngineState
from motospect_desktop.ui.pages.known_good_rows import RankedRows
from motospect_desktop.ui.pages.known_good_state import StateCard, state_name
from motospect_desktop.ui.session import Activity
from motospect_desktop.ui.widgets.buttons import ActionButton
from motospect_desktop.ui.widgets.cards import ErrorPanel
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.snapshot import Snapshot
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.ui.page import Context

_DRAW_MS = 200


@dataclass(frozen=True, slots=True)
class _Kept:
    """A snapshot of this visit, and those it is compared with."""

    snapshot: Snapshot
    known: tuple[Snapshot, ...]


class KnownGood(QtWidgets.QWidget):
    """While it is ``open`` it polls what is compared and takes each state's snapshot by itself."""

    left = QtCore.Signal()

    def __init__(self, context: Context, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.open = False
        self.clock = clock
        self._context, self._session = context, context.session
        self._taker = SnapshotTaker(Subject("", demo=False, adapter=""), _now, ())
        self._kept: dict[EngineState, _Kept] = {}
        self._shown: EngineState | None = None
        self._asked: frozenset[tuple[str, str]] = frozenset()  # a bus may tell more meanwhile
        self._heard = (0.0, 0.0)  # seconds of the newest sample, and when it came
        self._build()
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_DRAW_MS)
        self._timer.timeout.connect(self.draw)
        bridge = context.bridge
        bridge.live_started.connect(self._on_started)
        bridge.samples.connect(self._on_samples)
        bridge.connected.connect(self._on_connected)
        self._session.link_changed.connect(self.draw)

    def begin(self) -> None:
        """Open it for the car that is connected; nothing of an earlier visit stays."""
        car = self._session.car
        if car is None:
            return
        scan = self._session.car_scan
        self._taker = SnapshotTaker(subject_of(car, scan.vin if scan else None), _now)
        self._kept, self._shown = {}, None
        self.rows.show_rows(())
        self.trouble.clear()
        self.open = True
        self._poll()
        self._timer.start()
        self.draw()

    def leave(self) -> None:
        """Close it and end the polling."""
        self.open = False
        self._timer.stop()
        self._session.stop()
        self.left.emit()

    def draw(self) -> None:
        """Show what is known now."""
        car = self._session.car
        if not self.open or car is None:
            return
        live = self._session.activity is Activity.LIVE
        self.start.setVisible(not live)
        self.start.setEnabled(self._session.online)
        heard_s, heard_at = self._heard
        progress = self._taker.progress(heard_s + self.clock() - heard_at)
        for state, card in self.cards.items():
            card.show_it.setEnabled(state in self._kept)
            if state not in progress:
                if state in self._kept:
                    card.show_taken(self._kept[state].snapshot)
            elif keys := untold(car.pids, state):
                card.show_untold(keys)
            elif not live:
                card.show_stopped()
            else:
                card.show_progress(progress[state])
        for action in (self.again, self.good):
            action.setEnabled(self._shown is not None)
        good = self._shown is not None and self._kept[self._shown].snapshot.good
        self.good.setText(self.tr("Not good after all") if good else self.tr("Call it good"))
        self.note.setText(self._about())

    def redraw(self) -> None:
        """The units, the language or the size are others."""
        if not self._show_rows():
            self.rows.show_rows(())
        self.draw()

    def _build(self) -> None:
        self.back = self._action(self.tr("Back"), "Esc", self.leave)
        self.again = self._action(self.tr("Take again"), "A", self._take_again)
        self.good = self._action(self.tr("Call it good"), "G", self._toggle_good)
        self.start = self._action(self.tr("Start"), "F5", self._poll)
        self.good_only = TickBox(self.tr("Known good only"), "N")
        self.good_only.toggled.connect(self._show_rows)
        self.note = Label("", "muted", wrap=True)
        self.trouble = ErrorPanel()
        self.rows = RankedRows()
        tools = QtWidgets.QHBoxLayout()
        tools.addWidget(ActionButton(self.back, self))
        tools.addStretch()
        tools.addWidget(self.good_only)
        for action in (self.again, self.good, self.start):
            tools.addWidget(ActionButton(action, self))
        states = QtWidgets.QHBoxLayout()
        self.cards: dict[EngineState, StateCard] = {}
        for number, state in enumerate(EngineState, 1):
            slot = functools.partial(self._show, state)
            show = self._action(state_name(state), str(number), slot)
            self.cards[state] = StateCard(state, show)
            states.addWidget(self.cards[state], 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 6, 20, 14)
        column.addLayout(tools)
        column.addLayout(states)
        column.addWidget(self.note)
        column.addWidget(self.trouble)
        column.addWidget(self.rows, 1)

    def _action(self, text: str, key: str, slot: Callable[[], object]) -> QtGui.QAction:
        action = QtGui.QAction(text, self)
        action.setShortcut(QtGui.QKeySequence(key))
        action.triggered.connect(lambda _on: slot())
        self.addAction(action)
        return action

    def _poll(self) -> None:
        if self._session.car is not None:
            asked = compared(self._session.car.pids)
            self._asked = frozenset(asked)
            self._session.start_live(asked)

    def _about(self) -> str:
        """Whose engine it is, and with what it can be compared."""
        subject = self._taker.subject
        words = [] if self._shown is None else [f"{state_name(self._shown)}."]
        if not subject.vin:
            words.append(self.tr("The VIN of this car is not known: nothing to compare with."))
            words.append(self.tr("Scan the car first if it tells its VIN."))
            return " ".join(words)
        code = self.tr("VIN {vin}. Same model code: the first 8 places of the VIN.")
        words.append(code.format(vin=subject.vin))
        if subject.demo:
            words.append(self.tr("A simulated car is compared with simulated cars alone."))
        return " ".join(words)

    def _on_started(self, _event: object) -> None:
        self._heard = (0.0, self.clock())
        self._taker.begin()

    def _on_samples(self, samples: list[Sample]) -> None:
        told = [one for one in samples if (one.live.ecu, one.live.pid) in self._asked]
        if not self.open or not told:
            return
        self._heard = (told[-1].t_s, self.clock())
        for snapshot in self._taker.add(told):
            self._keep(snapshot)

    def _on_connected(self, _event: object) -> None:
        if self.open:
            self.begin()  # it is, or may be, another car

    def _keep(self, snapshot: Snapshot) -> None:
        snapshots, taker = self._context.bench.store.snapshots, self._taker

        def work() -> tuple[Snapshot, ...]:
            snapshots.save(snapshot)
            return snapshots.alike(snapshot)

        def done(known: tuple[Snapshot, ...]) -> None:
            if taker is self._taker:  # else another car is looked at by now
                self._kept[snapshot.state] = _Kept(snapshot, known)
                self._show(snapshot.state)

        def failed(error: MotospectError) -> None:
            self.trouble.show_error(error)
            taker.wait_for(snapshot.state)  # the next one may find its place

        self._context.background.run(work, done, failed)

    def _show(self, state: EngineState) -> None:
        self._shown = state
        self._show_rows()
        self.draw()

    def _show_rows(self) -> bool:
        """Rank the snapshot on show; False when there is none."""
        if self._shown is None:
            return False
        kept = self._kept[self._shown]
        good_only = self.good_only.isChecked()
        self.rows.show_rows(ranked(kept.snapshot, kept.known, good_only=good_only))
        return True

    def _take_again(self) -> None:
        if self._shown is not None:
            self._taker.wait_for(self._shown)
            del self._kept[self._shown]
            self._shown = None
            self.draw()

    def _toggle_good(self) -> None:
        if self._shown is None:
            return
        kept = self._kept[self._shown]
        one = replace(kept.snapshot, good=not kept.snapshot.good)
        snapshots = self._context.bench.store.snapshots

        def done(_nothing: None) -> None:
            self._kept[one.state] = replace(kept, snapshot=one)
            self.draw()

        self._context.background.run(
            lambda: snapshots.call_good(one.id, good=one.good), done, self.trouble.show_error
        )


def _now() -> datetime:
    return datetime.now(UTC).astimezone()
