"""How far the engine is from one of the states in which it is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.snapshot import EngineState
from motospect_desktop.ui import units
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.diagnostics.steady import Condition, Progress
    from motospect_desktop.domain.snapshot import Snapshot

translate = QtCore.QCoreApplication.translate
_SIGNALS = {
    "RPM": Signal("RPM", "Engine speed", "rpm"),
    "SPEED": Signal("SPEED", "Vehicle speed", "km/h"),
    "COOLANT_TEMP": Signal("COOLANT_TEMP", "Engine coolant temperature", "°C"),
}


def state_name(state: EngineState) -> str:
    """The plain name of a state."""
    if state is EngineState.IDLE_HOT:
        return translate("EngineState", "Hot idle")
    return translate("EngineState", "2500 rpm, no load")


class StateCard(Card):
    """One state: its name as the button that shows its snapshot, and what is waited for."""

    def __init__(self, state: EngineState, show: QtGui.QAction) -> None:
        super().__init__()
        self.show_it = show
        self.chip = StatusChip("pending", "", Tone.OFF)
        self.words = Label("", "muted", wrap=True)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        top = QtWidgets.QHBoxLayout()
        top.addWidget(ActionButton(show, self))
        top.addStretch()
        top.addWidget(self.chip)
        self.body.addLayout(top)
        self.body.addWidget(self.words)
        self.setAccessibleName(state_name(state))

    def show_untold(self, keys: Sequence[str]) -> None:
        """This car does not tell what the state is known by."""
        self.chip.set_state("unknown", self.tr("Cannot be told"), Tone.OFF)
        told = self.tr("This car does not tell: {names}. So nobody can say when it is reached.")
        self.words.setText(told.format(names=", ".join(self._name(key) for key in keys)))

    def show_progress(self, progress: Progress) -> None:
        """What is waited for, or how long it has held."""
        unmet = [one for one in progress.conditions if not one.met]
        if unmet:
            self.chip.set_state("pending", self.tr("Waiting"), Tone.WARN)
            self.words.setText(". ".join(self._unmet(one) for one in unmet))
            return
        self.chip.set_state("live", self.tr("Hold it"), Tone.ACCENT)
        held = self.tr("Held {held} of {hold} s")
        seconds = int(min(progress.held_s, progress.hold_s))
        self.words.setText(held.format(held=seconds, hold=round(progress.hold_s)))

    def show_taken(self, snapshot: Snapshot) -> None:
        """A snapshot was taken."""
        self.chip.set_state("ok", self.tr("Taken"), Tone.OK)
        when = f"{snapshot.taken_at.astimezone():%H:%M:%S}"
        words = self.tr("%n signals at {time}", "", len(snapshot.levels)).format(time=when)
        good = self.tr("known good") if snapshot.good else ""
        self.words.setText(" · ".join(filter(None, (words, good))))

    def show_stopped(self) -> None:
        """Nothing is asked."""
        self.chip.set_state("stop", self.tr("Stopped"), Tone.OFF)
        self.words.setText(self.tr("Start to go on."))

    def _unmet(self, condition: Condition) -> str:
        bound, signal = condition.bound, _SIGNALS[condition.bound.key]
        shown, how = units.signal_shown(signal), units.conversion(signal)
        name = self._name(bound.key)
        if condition.value is None:
            return self.tr("{name}: not told yet").format(name=name)
        now, low, high = (f"{how.shown(v):.0f}" for v in (condition.value, bound.low, bound.high))
        if bound.low == bound.high:
            words = self.tr("{name}: {now}, must be {low} {unit}")
        else:
            words = self.tr("{name}: {now}, must be {low} to {high} {unit}")
        return words.format(name=name, now=now, low=low, high=high, unit=shown.unit)

    def _name(self, key: str) -> str:
        names = {
            "RPM": self.tr("Engine speed"),
            "SPEED": self.tr("Vehicle speed"),
            "COOLANT_TEMP": self.tr("Coolant temperature"),
        }
        return names[key]
