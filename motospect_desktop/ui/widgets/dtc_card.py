"""One trouble code of one control unit, with its freeze frame to unfold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.reports.wording import number
from motospect_desktop.ui import units
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.facts import Facts
from motospect_desktop.ui.widgets.labels import IconLabel, Label
from motospect_desktop.ui.words import dtc_look, status_word

if TYPE_CHECKING:
    from motospect_desktop.domain.dtc import Dtc, FreezeFrame
    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.domain.scan import EcuReport


class DtcCard(Card):
    """Code, plain words, states, unit; the frame's values below when asked for."""

    def __init__(self, dtc: Dtc, ecu: EcuReport) -> None:
        super().__init__()
        self.setAccessibleName(f"{dtc.code} {dtc.text}")
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(dtc.code, "code"))
        top.addStretch()
        for state in dtc.states:
            top.addWidget(StatusChip(*dtc_look(state)))
        unit = " · ".join(part for part in (ecu.name, ecu.address) if part)
        self.body.addLayout(top)
        self.body.addWidget(Label(dtc.text or self.tr("No description known"), wrap=True))
        self.body.addWidget(Label(unit, "muted"))
        if dtc.status is not None:
            bits = ", ".join(map(status_word, dtc.status_words()))
            said = self.tr("Status {status}: {bits}").format(status=f"{dtc.status:02X}", bits=bits)
            self.body.addWidget(Label(said, "small", wrap=True))
        for frame in ecu.freeze_frames:
            if frame.dtc == dtc.code:
                self._add_frame(frame)

    def _add_frame(self, frame: FreezeFrame) -> None:
        values = Facts()
        values.show_facts(
            tuple((told(value.signal.name), _text(value)) for _pid, value in frame.values)
            + tuple((self.tr("Not readable"), problem) for problem in frame.problems)
        )
        values.setVisible(False)
        title = self.tr("Freeze frame {number}").format(number=frame.number)
        button = BigButton(title, kind="plain", icon="chevron_right")
        button.setCheckable(True)
        button.setAccessibleName(f"{self.accessibleName()}, {title}")

        def unfold(*, shown: bool) -> None:
            values.setVisible(shown)
            button.set_icon_name("chevron_down" if shown else "chevron_right")

        button.toggled.connect(lambda shown: unfold(shown=shown))
        self.body.addWidget(button, alignment=QtCore.Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(values)


class CodesEmpty(Card):
    """What stands in place of codes when none were read; never that all is well."""

    def __init__(self, icon: str, sentence: str) -> None:
        super().__init__()
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, Tone.MUTED, 22))
        row.addWidget(Label(sentence, "body", Tone.MUTED, wrap=True), 1)
        self.body.addLayout(row)


def _text(value: Measurement) -> str:
    told = units.shown(value)
    if isinstance(told.value, str):
        return told.value
    text = number(told.value, told.signal.unit).replace(".", QtCore.QLocale().decimalPoint())
    return f"{text} {told.signal.unit}".strip()
