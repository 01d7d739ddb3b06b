"""Two scans side by side, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.labels import IconLabel, Label
from motospect_desktop.ui.words import dtc_look, monitor_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.dtc import Dtc
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.ui.pages.history_compare import CodeChange, Comparison, MonitorChange


class ChangesView(QtWidgets.QScrollArea):
    """Codes gone, new, the same and not known; readiness that changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Comparison of two scans"))

    def show_comparison(self, changes: Comparison) -> None:
        """Show ``changes`` in place of those before."""
        inside = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 20, 14)
        column.setSpacing(12)
        column.addWidget(self._head(changes))
        for icon, title, tone, codes in (
            ("ok", self.tr("Gone"), Tone.OK, changes.gone),
            ("error", self.tr("New"), Tone.BAD, changes.new),
            ("pending", self.tr("Still there"), Tone.WARN, changes.same),
            ("unknown", self.tr("Cannot be said"), Tone.OFF, changes.unknown),
        ):
            if codes:
                column.addWidget(self._codes(icon, f"{title} ({len(codes)})", tone, codes))
        if not (changes.gone or changes.new or changes.same or changes.unknown):
            none = Card()
            words = self.tr("The answers of both scans hold no codes.")
            none.body.addWidget(Label(words, "body", Tone.MUTED, wrap=True))
            column.addWidget(none)
        column.addWidget(self._monitors(changes.monitors))
        column.addStretch()
        self.setWidget(inside)

    def _head(self, changes: Comparison) -> QtWidgets.QWidget:
        card = Card()
        words = self.tr("{before}  compared with  {after}")
        card.body.addWidget(
            Label(words.format(before=_when(changes.before), after=_when(changes.after)), "heading")
        )
        if changes.other_vehicle:
            vins = self.tr("These are two vehicles: {one} and {other}.")
            told = vins.format(one=changes.before.vin.value, other=changes.after.vin.value)
            card.body.addWidget(Label(told, "body", Tone.WARN, wrap=True))
        for scan in (changes.before, changes.after):
            card.body.addWidget(Label(f"{_when(scan)}: {scan.coverage}", "muted", wrap=True))
        return card

    def _codes(
        self, icon: str, title: str, tone: Tone, codes: Sequence[CodeChange]
    ) -> QtWidgets.QWidget:
        card = Card()
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(icon, tone, 22))
        top.addWidget(Label(title, "heading", tone), 1)
        card.body.addLayout(top)
        for change in codes:
            line = QtWidgets.QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(Label(change.code, "code"))
            line.addWidget(Label(change.unit, "muted"))
            line.addStretch()
            if change.before and change.after and change.before.states != change.after.states:
                was = ", ".join(dtc_look(state).word for state in change.before.states)
                line.addWidget(Label(self.tr("was: {states}").format(states=was), "muted"))
            for state in _dtc(change).states:
                line.addWidget(StatusChip(*dtc_look(state)))
            card.body.addLayout(line)
            if change.text:
                card.body.addWidget(Label(change.text, "muted", wrap=True))
        if tone is Tone.OFF:
            why = self.tr("The unit did not answer the same services in both scans.")
            card.body.addWidget(Label(why, "muted", wrap=True))
        return card

    def _monitors(self, monitors: Sequence[MonitorChange]) -> QtWidgets.QWidget:
        card = Card(self.tr("Readiness"))
        if not monitors:
            card.body.addWidget(Label(self.tr("Unchanged."), "muted"))
        for change in monitors:
            name = self.tr("Warning lamp") if change.monitor == "mil" else ""
            name = name or monitor_name(change.monitor)
            before = self._word(change.monitor, told=change.before)
            after = self._word(change.monitor, told=change.after)
            words = self.tr("{unit}  {monitor}: {before}, then {after}")
            text = words.format(unit=change.unit, monitor=name, before=before, after=after)
            card.body.addWidget(Label(text, wrap=True))
        return card

    def _word(self, monitor: str, *, told: bool | None) -> str:
        if told is None:
            return self.tr("not told")
        if monitor == "mil":
            return self.tr("on") if told else self.tr("off")
        return self.tr("complete") if told else self.tr("not complete")


def _dtc(change: CodeChange) -> Dtc:
    dtc = change.after or change.before
    if dtc is None:
        raise ValueError("a change without a code")
    return dtc


def _when(scan: Scan) -> str:
    return f"{scan.started_at.astimezone():%Y-%m-%d %H:%M:%S}"
