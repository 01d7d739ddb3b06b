"""Sending: locked until the technician holds a button that names what may happen."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.diagnostics.can_events import (
    AuditLine,
    CanLocked,
    CanState,
    SendingEnded,
)
from motospect_desktop.ui.can.typed_frame import TypedError, typed_frame, typed_period_s
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card, ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.hold_button import HoldButton
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.diagnostics.can_events import CanEvent, CanHealth, Rows, Sending
    from motospect_desktop.domain.can_frame import CanFrame
    from motospect_desktop.ui.can_workbench import CanCommands

_SPEEDS = (0.1, 0.5, 1.0, 2.0, 10.0)
_LINES = 200
_MAY_SEND = {CanState.LISTENING, CanState.ACKNOWLEDGING, CanState.TAPPED}


class SendPanel(Card):
    """``shown`` gives the frames that a replay would send."""

    def __init__(self, commands: CanCommands, shown: Callable[[], Rows]) -> None:
        super().__init__(self.tr("Send"))
        self._commands = commands
        self._shown = shown
        self._lines: deque[str] = deque(maxlen=_LINES)
        self._rows: dict[int, BigButton] = {}
        self.state = StatusChip("lock", "", Tone.OK)
        self.trouble = ErrorPanel()
        self.body.addWidget(self.state)
        self.body.addWidget(self._build_locked())
        self.body.addWidget(self._build_unlocked())
        self.body.addWidget(self.trouble)
        self.audit = QtWidgets.QPlainTextEdit()
        self.audit.setReadOnly(True)
        self.audit.setAccessibleName(self.tr("What was sent"))
        self.audit.setPlaceholderText(self.tr("Nothing was sent."))
        self.audit.setMinimumHeight(scaled(72))
        self.body.addWidget(self.audit, 1)

    @property
    def unlocked(self) -> bool:
        """Whether frames may be sent."""
        return self.sending.isVisibleTo(self)

    def show_health(self, health: CanHealth) -> None:
        """Draw whether it is locked, and what is being sent."""
        unlocked = health.state is CanState.UNLOCKED
        self.locked.setVisible(not unlocked)
        self.sending.setVisible(unlocked)
        self.unlock.setEnabled(health.state in _MAY_SEND)
        self.no_bus.setVisible(health.state not in _MAY_SEND)
        if unlocked:
            self.state.set_state("unlock", self.tr("Unlocked: frames reach the car"), Tone.BAD)
        else:
            self.state.set_state("lock", self.tr("Locked: nothing is sent"), Tone.OK)
        self._draw_sendings(self._commands.sendings() if unlocked else ())

    def redraw(self) -> None:
        """Say numbers anew."""
        for row, speed in enumerate(_SPEEDS):
            self.speed.setItemText(row, self._told(speed))

    def _told(self, speed: float) -> str:
        words = number(speed, 0 if speed.is_integer() else 1)
        return self.tr("{n} times the speed").format(n=words)

    def hear(self, event: CanEvent) -> None:
        """Show what the bench tells of sending."""
        if isinstance(event, AuditLine):
            self._say(f"{event.at.astimezone():%H:%M:%S} {event.text}")
        elif isinstance(event, SendingEnded) and event.error is not None:
            self.trouble.show_error(event.error)
        elif isinstance(event, CanLocked):
            reasons = {
                "asked": self.tr("Locked."),
                "closed": self.tr("Locked: the bus was closed."),
                "lost": self.tr("Locked: the adapter is gone."),
                "idle": self.tr("Locked: nothing was sent for ten minutes."),
            }
            self._say(reasons.get(event.why, event.why))

    def lock(self) -> None:
        """Stop all sending and lock."""
        self._commands.lock()

    def _build_locked(self) -> QtWidgets.QWidget:
        self.locked = QtWidgets.QWidget()
        column = _column(self.locked)
        warning = self.tr(
            "Frames that you send reach every control unit: they can move actuators, set faults "
            "or stop the engine. Send only while the car stands and nobody works on it."
        )
        column.addWidget(Label(warning, wrap=True))
        self.no_bus = Label(self.tr("Open a bus first."), "muted", wrap=True)
        column.addWidget(self.no_bus)
        self.unlock = HoldButton(
            self.tr("Hold to unlock sending"), self._commands.unlock, icon="unlock"
        )
        column.addWidget(self.unlock)
        hint = self.tr("Hold for 1.5 s, or hold Enter. It locks again when you leave this page.")
        column.addWidget(Label(hint, "muted", wrap=True))
        return self.locked

    def _build_unlocked(self) -> QtWidgets.QWidget:
        self.sending = QtWidgets.QWidget()
        self.sending.setVisible(False)
        column = _column(self.sending)
        self.can_id = _field("7DF", self.tr("Id of the frame, hexadecimal"))
        self.data = _field("02 01 0C 00 00 00 00 00", self.tr("Data of the frame, hexadecimal"))
        self.period = _field("100", self.tr("Period in milliseconds"))
        form = QtWidgets.QFormLayout()
        form.addRow(Label(self.tr("Id")), self.can_id)
        form.addRow(Label(self.tr("Data")), self.data)
        form.addRow(Label(self.tr("Every (ms)")), self.period)
        column.addLayout(form)
        self.wrong = Label("", "small", Tone.BAD, wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        self.once = BigButton(self.tr("Send once"), self._send_once, icon="send")
        self.every = BigButton(self.tr("Send repeatedly"), self._send_every)
        self.replay = BigButton(self.tr("Replay what is shown"), self._replay)
        self.speed = QtWidgets.QComboBox()
        self.speed.setAccessibleName(self.tr("Speed of the replay"))
        for speed in _SPEEDS:
            self.speed.addItem(self._told(speed), speed)
        self.speed.setCurrentIndex(_SPEEDS.index(1.0))
        self.sendings = QtWidgets.QVBoxLayout()
        self.stop_all = BigButton(self.tr("Stop all sending"), self._stop_all)
        self.lock_again = BigButton(self.tr("Lock sending"), self.lock, icon="lock")
        for widget in (self.once, self.every, self.replay, self.speed):
            column.addWidget(widget)
        column.addLayout(self.sendings)
        column.addWidget(self.stop_all)
        column.addWidget(self.lock_again)
        return self.sending

    def _send_once(self) -> None:
        if (frame := self._typed()) is not None:
            self._commands.send(frame[0])

    def _send_every(self) -> None:
        if (frame := self._typed(periodic=True)) is not None:
            self._commands.send_periodic(*frame)

    def _typed(self, *, periodic: bool = False) -> tuple[CanFrame, float] | None:
        self.trouble.clear()
        try:
            frame = typed_frame(self.can_id.text(), self.data.text())
            period_s = typed_period_s(self.period.text()) if periodic else 0.0
        except TypedError as error:
            self.wrong.setText(str(error))
            self.wrong.show()
            return None
        self.wrong.hide()
        return frame, period_s

    def _replay(self) -> None:
        self.trouble.clear()
        rows = self._shown()
        if not len(rows):
            self.wrong.setText(self.tr("No frames are shown: open a capture first."))
            self.wrong.show()
            return
        self.wrong.hide()
        speed = float(self.speed.currentData())
        self._commands.replay(rows, speed, title=self.tr("replay of %n frames", "", len(rows)))

    def _draw_sendings(self, sendings: tuple[Sending, ...]) -> None:
        for gone in set(self._rows) - {one.number for one in sendings}:
            button = self._rows.pop(gone)
            button.hide()
            button.deleteLater()
        for one in sendings:
            if one.number not in self._rows:
                self._rows[one.number] = self._row(one.number)
                self.sendings.addWidget(self._rows[one.number])
            whole = "" if one.total is None else f" / {number(one.total, 0)}"
            words = self.tr("Stop {title}: {sent}{whole} sent, at most {late} ms late")
            self._rows[one.number].setText(
                words.format(
                    title=one.title,
                    sent=number(one.sent, 0),
                    whole=whole,
                    late=number(one.late_s * 1000, 0),
                )
            )
        self.stop_all.setVisible(bool(sendings))

    def _stop_all(self) -> None:
        self._commands.stop_sending()

    def _row(self, number: int) -> BigButton:
        return BigButton("", lambda: self._commands.stop_sending(number), kind="plain", icon="stop")

    def _say(self, line: str) -> None:
        self._lines.append(line)
        self.audit.setPlainText("\n".join(self._lines))
        self.audit.verticalScrollBar().setValue(self.audit.verticalScrollBar().maximum())


def _column(inside: QtWidgets.QWidget) -> QtWidgets.QVBoxLayout:
    column = QtWidgets.QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column


def _field(text: str, name: str) -> QtWidgets.QLineEdit:
    field = QtWidgets.QLineEdit(text)
    field.setAccessibleName(name)
    return field
