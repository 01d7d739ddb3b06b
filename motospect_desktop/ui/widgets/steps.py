"""The steps of connecting: tick, words, detail, time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.diagnostics.events import ConnectStep, StepState
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.labels import IconLabel, Label
from motospect_desktop.ui.words import step_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from motospect_desktop.diagnostics.events import StepChanged

_LOOKS = {
    StepState.RUNNING: ("searching", Tone.ACCENT),
    StepState.DONE: ("ok", Tone.OK),
    StepState.WARNED: ("warning", Tone.WARN),
    StepState.FAILED: ("error", Tone.BAD),
}


class StepRow(QtWidgets.QWidget):
    """One step; room for two lines of detail, so that nothing jumps."""

    def __init__(self, step: ConnectStep) -> None:
        super().__init__()
        self.name = Label(step_name(step), "body", Tone.OFF)
        self.detail = Label("", "muted", Tone.MUTED, wrap=True)
        self.time = Label("", "muted")
        self._icon = IconLabel("not_asked", Tone.OFF, 22)
        self._state: StepState | None = None
        self.name.setMinimumWidth(scaled(160))
        self.setMinimumHeight(scaled(42))
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.name)
        row.addWidget(self.detail, 1)
        row.addWidget(self.time)

    def show_step(self, event: StepChanged | None) -> None:
        """Show how far the step is; None: it has not begun."""
        state = event.state if event is not None else None
        if state is not self._state:
            icon, tone = ("not_asked", Tone.OFF) if state is None else _LOOKS[state]
            self._icon.set_icon(icon, tone, spin=state is StepState.RUNNING)
            self.name.set_tone(Tone.OFF if state is None else Tone.TEXT)
            self.detail.set_tone(Tone.WARN if state is StepState.WARNED else Tone.MUTED)
            self._state = state
        self.detail.setText(event.detail if event is not None else "")
        ended = event is not None and state is not StepState.RUNNING
        self.time.setText(f"{event.elapsed_s:.1f} s" if event is not None and ended else "")
        self.setAccessibleName(f"{self.name.text()} {self.detail.text()} {self.time.text()}")


class StepList(QtWidgets.QWidget):
    """All steps in their order, from the first moment on."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = {step: StepRow(step) for step in ConnectStep}
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)

    def show_steps(self, steps: Mapping[ConnectStep, StepChanged]) -> None:
        """Show the last event of each step."""
        for step, row in self.rows.items():
            row.show_step(steps.get(step))
