"""Who answered what: services down, control units across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import SERVICES, UDS_SERVICES, services_shown
from motospect_desktop.reports.wording import NRC_WORDS
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from motospect_desktop.ui.words import Look, answer_look, service_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from motospect_desktop.domain.scan import Scan, ServiceReport

_ROW = 36
_BAR = 24  # a scroll bar and its focus ring
_SIDE_BY_SIDE = 3  # units; more may need a scroll bar


class CoverageCell(QtWidgets.QWidget):
    """Icon and word of one answer; blank until the unit was asked."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._icon = IconLabel("not_asked", Tone.OFF, 18)
        self._word = ElidedLabel("", "small", Tone.OFF)
        self.setMinimumWidth(scaled(92))
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._word, 1)

    def show_look(self, look: Look, note: str = "") -> None:
        """Show an answer; ``note`` says more in the tool tip."""
        if look != self._look:
            self._look = look
            self._icon.set_icon(look.icon, look.tone)
            self._word.set_tone(look.tone)
            self._word.set_whole(look.word)
        self.setToolTip(note)

    def text(self) -> str:
        """The word shown."""
        return self._word.whole()


class CoverageMatrix(QtWidgets.QWidget):
    """One row a service, one column a control unit; cells fill while the scan runs."""

    def __init__(self) -> None:
        super().__init__()
        self._units: tuple[tuple[str, str], ...] = ()
        self._services: tuple[str, ...] = SERVICES
        self.cells: dict[tuple[str, str], CoverageCell] = {}
        self._inside = QtWidgets.QWidget()
        self._grid = QtWidgets.QGridLayout(self._inside)
        self._area = QtWidgets.QScrollArea()
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Coverage"))
        self._area.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_answers(
        self, units: Sequence[tuple[str, str]], answers: Mapping[tuple[str, str], Answer]
    ) -> None:
        """While a scan runs: ``units`` are (address, name), ``answers`` by (address, service)."""
        asked = {service for _address, service in answers}
        uds = (service for service in UDS_SERVICES if service in asked)
        self._lay_out(tuple(units), (*SERVICES, *uds))
        for cell, widget in self.cells.items():
            answer = answers.get(cell)
            blank = Look("not_asked", "", Tone.OFF)
            widget.show_look(blank if answer is None else answer_look(answer))

    def show_scan(self, scan: Scan) -> None:
        """A finished scan, with the reasons of refusals."""
        units = tuple((ecu.address, ecu.name) for ecu in scan.ecus)
        self._lay_out(units, services_shown(scan))
        for ecu in scan.ecus:
            for service, report in ecu.services.items():
                widget = self.cells.get((ecu.address, service))
                if widget is not None:
                    widget.show_look(_look(report), _note(report))

    def forget(self) -> None:
        """Lay the matrix out anew the next time it is shown."""
        self._units = ()
        self.cells = {}

    def _lay_out(self, units: tuple[tuple[str, str], ...], services: tuple[str, ...]) -> None:
        if (units, services) == (self._units, self._services) and self.cells:
            return
        self._units, self._services = units, services
        self.cells = {}
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        for column, (address, name) in enumerate(units, start=1):
            head = Label(f"{name}\n{address}" if name else address, "small")
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        for line, service in enumerate(services, start=1):
            label = Label(f"{service}  {service_name(service)}", "small", Tone.MUTED)
            self._grid.addWidget(label, line, 0)
            self._grid.setRowMinimumHeight(line, scaled(_ROW))
            for column, (address, _name) in enumerate(units, start=1):
                cell = CoverageCell()
                self.cells[address, service] = cell
                self._grid.addWidget(cell, line, column)
        self._grid.setRowMinimumHeight(0, scaled(40))
        self._inside.adjustSize()
        wide = len(units) > _SIDE_BY_SIDE
        policy = QtCore.Qt.FocusPolicy
        self._area.setFocusPolicy(policy.StrongFocus if wide else policy.NoFocus)
        self._area.setFixedHeight(scaled(40 + _ROW * len(services)) + (_BAR if wide else 4))


def _note(report: ServiceReport) -> str:
    reason = NRC_WORDS.get(report.nrc, "") if report.nrc is not None else ""
    return "; ".join(part for part in (reason, report.note) if part)


def _look(report: ServiceReport) -> Look:
    look = answer_look(report.answer)
    if report.answer is Answer.REFUSED and report.nrc is not None:
        return Look(look.icon, f"{look.word} {report.nrc:02X}", look.tone)
    return look
