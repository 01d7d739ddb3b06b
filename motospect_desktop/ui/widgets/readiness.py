"""Readiness of one control unit: warning lamp and monitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.labels import IconLabel, Label
from motospect_desktop.ui.words import monitor_name

if TYPE_CHECKING:
    from motospect_desktop.domain.readiness import Readiness, ReadinessMonitor
    from motospect_desktop.domain.scan import EcuReport


class ReadinessCard(Card):
    """Lamp, then the supported monitors, each complete or not yet."""

    def __init__(self, ecu: EcuReport, readiness: Readiness) -> None:
        unit = " · ".join(part for part in (ecu.name, ecu.address) if part)
        super().__init__()
        top = QtWidgets.QHBoxLayout()
        top.addWidget(Label(self.tr("Readiness"), "heading"))
        top.addWidget(Label(unit, "muted"))
        top.addStretch()
        top.addWidget(self._lamp(readiness))
        self.body.addLayout(top)
        supported = [m for m in readiness.monitors if m.supported]
        grid = QtWidgets.QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, monitor in enumerate(supported):
            grid.addLayout(self._monitor(monitor), place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        if not supported:
            self.body.addWidget(Label(self.tr("The unit supports no monitor"), "muted"))

    def _lamp(self, readiness: Readiness) -> StatusChip:
        if readiness.mil is None:
            return StatusChip("unknown", self.tr("Lamp not reported"), Tone.OFF)
        if readiness.mil:
            return StatusChip("lamp", self.tr("Warning lamp on"), Tone.BAD)
        return StatusChip("lamp", self.tr("Warning lamp off"), Tone.MUTED)

    def _monitor(self, monitor: ReadinessMonitor) -> QtWidgets.QHBoxLayout:
        icon, tone = ("ok", Tone.OK) if monitor.complete else ("pending", Tone.WARN)
        word = self.tr("complete") if monitor.complete else self.tr("not complete")
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone, 18))
        row.addWidget(Label(monitor_name(monitor.name), "small"), 1)
        row.addWidget(Label(word, "small", tone))
        return row
