"""The VIN that a scan read, and what can be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import StatusChip
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.words import vin_look

if TYPE_CHECKING:
    from motospect_desktop.domain.vin import Vin


class VinLine(QtWidgets.QWidget):
    """VIN, state, and the problem or the maker in words."""

    def __init__(self) -> None:
        super().__init__()
        self.value = Label("", "heading")
        self.chip = StatusChip("unknown", "", Tone.OFF)
        self.note = Label("", "muted", wrap=True)
        self.note.setMinimumWidth(scaled(110))
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Label(self.tr("VIN"), "muted"))
        row.addWidget(self.value)
        row.addWidget(self.chip)
        row.addWidget(self.note, 1)

    def show_vin(self, vin: Vin) -> None:
        """Show ``vin``."""
        self.value.setText(vin.value or self.tr("not read"))
        self.chip.set_state(*vin_look(vin.status))
        told = self.tr("told by {ecu}").format(ecu=vin.ecu) if vin.ecu else ""
        parts = (vin.problem, vin.manufacturer, vin.country, told)
        self.note.setText(" · ".join(part for part in parts if part))
