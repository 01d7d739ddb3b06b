"""The line of figures over the tables: how the bus is, in numbers that are always there."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from motospect_desktop.diagnostics.can_events import CanHealth, CanState
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import StatusChip
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.words import Look

translate = QtCore.QCoreApplication.translate
_DEAF = {CanState.CLOSED, CanState.OPENING, CanState.LOST}


def state_look(state: CanState) -> Look:
    """How the state of the bus looks."""
    looks = {
        CanState.CLOSED: Look("unlinked", translate("CanFigures", "Bus closed"), Tone.OFF),
        CanState.OPENING: Look("searching", translate("CanFigures", "Opening"), Tone.ACCENT),
        CanState.LISTENING: Look("linked", translate("CanFigures", "Listen only"), Tone.OK),
        CanState.ACKNOWLEDGING: Look(
            "warning", translate("CanFigures", "Acknowledging"), Tone.WARN
        ),
        CanState.UNLOCKED: Look("unlock", translate("CanFigures", "Sending unlocked"), Tone.BAD),
        CanState.TAPPED: Look("linked", translate("CanFigures", "Listening along"), Tone.OK),
        CanState.LOST: Look("error", translate("CanFigures", "Bus lost"), Tone.BAD),
    }
    return looks[state]


class Figures(QtWidgets.QWidget):
    """State, frames a second, load, dropped, lost and error frames; drawn by ``show_health``."""

    def __init__(self) -> None:
        super().__init__()
        self.state = StatusChip("unlinked", "", Tone.OFF)
        self.rate = Label("", "body")
        self.dropped = Label("", "body")
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        numbers = QtWidgets.QVBoxLayout()
        numbers.setSpacing(0)
        numbers.addWidget(self.rate)
        numbers.addWidget(self.dropped)
        row.addWidget(self.state)
        row.addLayout(numbers)
        row.addStretch()
        self.show_health(CanHealth())

    def show_health(self, health: CanHealth) -> None:
        """Draw the figures; a load that is not known is not invented, as of a bus not heard."""
        self.state.set_state(*state_look(health.state))
        rate = self.tr("{rate} frames/s").format(rate=number(health.rate_hz, 0))
        load = self.tr("load not known")
        if health.load is not None and health.state not in _DEAF:
            load = self.tr("load {share} %").format(share=number(health.load * 100, 0))
        self.rate.setText(f"{rate} · {load}")
        words = self.tr("dropped {dropped} · lost {lost} · errors {errors}")
        if health.dropped or health.lost:
            words = self.tr("GAPS: dropped {dropped} · lost {lost} · errors {errors}")
        self.dropped.setText(
            words.format(
                dropped=number(health.dropped, 0),
                lost=number(health.lost, 0),
                errors=number(health.errors, 0),
            )
        )
        self.dropped.set_tone(_tone(health.dropped + health.lost, health.errors))


def _tone(lost: int, errors: int) -> Tone:
    if lost:
        return Tone.BAD
    return Tone.WARN if errors else Tone.MUTED
