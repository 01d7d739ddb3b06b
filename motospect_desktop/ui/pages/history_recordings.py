"""One stored recording in the history: what is in it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.pages.recording_export import ask_export
from motospect_desktop.ui.pages.recording_words import (
    length,
    local_moment,
    size,
    state,
    vehicle,
)
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.buttons import ActionButton, BigButton
from motospect_desktop.ui.widgets.cards import Card, ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.facts import Facts
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.recording import RecordedMark
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.store import Recordings, RecordingSummary, TrackSummary
    from motospect_desktop.ui.page import Page

    _Inside = tuple[tuple[TrackSummary, ...], tuple[RecordedMark, ...]]


class RecordingDetail(QtWidgets.QScrollArea):
    """Its facts, signals and marks; its title, whether it is kept for good, and deleting it.

    ``changed`` says that the store holds something else now. It brings its keys to ``page``.
    """

    changed = QtCore.Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.summary: RecordingSummary | None = None
        self.keep = self._action("", "Ctrl+B", self._toggle_keep)
        self.export = self._action(self.tr("Export…"), "Ctrl+S", self._export)
        self.delete = self._action(self.tr("Delete…"), "Del", self._ask_delete)
        self._build()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Stored recording"))

    def show_recording(self, summary: RecordingSummary | None) -> None:
        """Show ``summary`` in place of the one before; None: another kind of thing is on show."""
        before = self.summary
        same = before is not None and summary is not None and before.head.id == summary.head.id
        self.summary = summary
        for action in (self.export, self.keep, self.delete):
            action.setEnabled(summary is not None)
        if not same:
            self.trouble.clear()
            self._sure.setVisible(False)
            self.inside.setText("")
            self.field.setModified(False)
        if summary is None:
            return
        self._tell(summary)
        if not same:
            self._ask_inside(summary)

    def _action(self, text: str, key: str, slot: Callable[[], object]) -> QtGui.QAction:
        action = QtGui.QAction(text, self._page)
        action.setShortcut(QtGui.QKeySequence(key))
        action.triggered.connect(slot)
        action.setEnabled(False)
        self._page.addAction(action)
        return action

    def _build(self) -> None:
        self.title = Label("", "heading")
        self.chip = StatusChip("ok", "", Tone.OK)
        self.facts = Facts()
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("What was recorded, such as: idle, warm"))
        self.field.setAccessibleName(self.tr("Title of the recording"))
        self.field.editingFinished.connect(self._rename)
        self.inside = Label("", "muted", wrap=True)
        self.trouble = ErrorPanel()
        card = Card()
        top = QtWidgets.QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.chip)
        card.body.addLayout(top)
        card.body.addWidget(self.field)
        card.body.addWidget(self.facts)
        buttons = QtWidgets.QHBoxLayout()
        buttons.setSpacing(8)
        for action in (self.export, self.keep, self.delete):
            buttons.addWidget(ActionButton(action, self))
        buttons.addStretch()
        card.body.addLayout(buttons)
        self._sure = self._build_question()
        card.body.addWidget(self._sure)
        contents = Card(self.tr("Signals and marks"))
        contents.body.addWidget(self.inside)
        inside = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 20, 14)
        column.setSpacing(12)
        for widget in (self.trouble, card, contents):
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(inside)

    def _build_question(self) -> QtWidgets.QWidget:
        asked = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.sure = Label("", "body", Tone.BAD, wrap=True)
        row.addWidget(self.sure, 1)
        self.really = BigButton(self.tr("Delete for good"), self._delete)
        self.leave = BigButton(self.tr("Leave it"), lambda: asked.setVisible(False))
        row.addWidget(self.really)
        row.addWidget(self.leave)
        asked.setVisible(False)
        return asked

    def _tell(self, summary: RecordingSummary) -> None:
        head = summary.head
        icon, word = state(summary)
        tone = {"ok": Tone.OK, "warning": Tone.WARN}.get(icon, Tone.BAD)
        self.title.setText(
            self.tr("Recording of {moment}").format(moment=local_moment(head.started_at))
        )
        self.chip.set_state(icon, word, tone)
        if not self.field.isModified():  # or what is being typed would vanish
            self.field.setText(head.title)
        self.keep.setText(self.tr("Let go") if summary.keep else self.tr("Keep"))
        self.delete.setEnabled(not summary.runs)
        values = self.tr("{n} values of {signals} signals")
        told = [
            (self.tr("Vehicle"), vehicle(head)),
            (self.tr("Length"), length(summary.seconds)),
            (
                self.tr("Content"),
                values.format(n=number(summary.samples, 0), signals=summary.signals),
            ),
            (self.tr("Size"), size(summary.bytes)),
            (self.tr("From"), head.origin),
            (self.tr("Kept"), self.tr("for good") if summary.keep else ""),
        ]
        if summary.dropped:
            told.append((self.tr("Not kept"), number(summary.dropped, 0)))
        if summary.wire_dropped:
            told.append((self.tr("Wire bytes not kept"), number(summary.wire_dropped, 0)))
        self.facts.show_facts([fact for fact in told if fact[1]])

    @property
    def _recordings(self) -> Recordings:
        return self._page.context.bench.store.recordings

    def _ask_inside(self, summary: RecordingSummary) -> None:
        recordings, wanted = self._recordings, summary.head.id

        def told(inside: _Inside) -> None:
            if self.summary is not None and self.summary.head.id == wanted:
                self.inside.setText(self._listed(*inside))

        self._page.context.background.run(
            lambda: (recordings.tracks(wanted), recordings.marks(wanted)), told, self._fail
        )

    def _listed(self, tracks: tuple[TrackSummary, ...], marks: tuple[RecordedMark, ...]) -> str:
        lines = []
        for track in tracks:
            values = self.tr("{n} values").format(n=number(track.samples, 0))
            parts = (told(track.signal.name), track.signal.unit, track.source.ecu, values)
            lines.append("  ·  ".join(filter(None, parts)))
        for mark in marks:
            named = self.tr("Mark {n}").format(n=mark.number)
            lines.append("  ·  ".join(filter(None, (named, length(mark.at_s), mark.text))))
        return "\n".join(lines)

    def _rename(self) -> None:
        summary, title = self.summary, self.field.text().strip()
        self.field.setModified(False)
        if summary is not None and title != summary.head.title:
            self._change(lambda: self._recordings.rename(summary.head.id, title))

    def _toggle_keep(self) -> None:
        summary = self.summary
        if summary is not None:
            self._change(lambda: self._recordings.keep(summary.head.id, on=not summary.keep))

    def _export(self) -> None:
        if self.summary is not None:
            ask_export(self._page.context, self.summary.head.id)

    def _ask_delete(self) -> None:
        if self.summary is None:
            return
        words = self.tr("The {time} of this recording cannot be brought back.")
        self.sure.setText(words.format(time=length(self.summary.seconds)))
        self._sure.setVisible(True)
        self.leave.setFocus()

    def _delete(self) -> None:
        summary = self.summary
        self._sure.setVisible(False)
        if summary is not None:
            self._change(lambda: self._recordings.delete(summary.head.id))

    def _change(self, work: Callable[[], None]) -> None:
        self.trouble.clear()
        self._page.context.background.run(work, lambda _none: self.changed.emit(), self._fail)

    def _fail(self, error: MotospectError) -> None:
        self.trouble.show_error(error)
