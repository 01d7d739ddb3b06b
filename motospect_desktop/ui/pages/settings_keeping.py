"""How long recordings are kept, how much room they take, and what goes when that is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.setting_names import setting_names
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told_error
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.choice import Choice, SettingRow
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.words import undoing

if TYPE_CHECKING:
    from motospect_desktop.domain.settings import Settings
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.store import RecordingSummary, RetentionRule
    from motospect_desktop.ui.page import Context

_GIGABYTES = (0, 1, 5, 20, 50, 200)
_DAYS = (0, 30, 90, 365, 730)
_LISTED = 8  # recordings that are named before they go


def rule_of(settings: Settings) -> RetentionRule:
    """What the settings keep; decimal gigabytes."""
    from motospect_desktop.store import RetentionRule

    return RetentionRule(
        most_bytes=settings.keep_gigabytes * 10**9 or None,
        most_days=settings.keep_days or None,
    )


class KeepingCard(Card):
    """Nothing goes before it was listed here, unless a limit was set on purpose."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        names = setting_names()
        self.choices = {key: Choice(names[key]) for key in ("keep_gigabytes", "keep_days")}
        for key, choice in self.choices.items():
            choice.picked.connect(lambda value, key=key: self._change(key, value))
            self.body.addWidget(SettingRow(names[key], choice))
        self.room = Label("", "muted", wrap=True)
        self.going = Label("", wrap=True)
        self.look = BigButton(self.tr("Show what would go"), self._look)
        self.remove = BigButton(self.tr("Remove these now"), self._remove)
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(8)
        line.addStretch()
        line.addWidget(self.look)
        line.addWidget(self.remove)
        self.body.addWidget(self.room)
        self.body.addWidget(self.going)
        self.body.addLayout(line)
        context.preferences.changed.connect(self.draw)
        self.draw()

    def draw(self, _names: object = None) -> None:
        """Show what holds and how much room is taken; what would go has to be asked for anew."""
        now = self._context.preferences.now
        all_kept = self.tr("Keep all")
        gigabytes, days = self.tr("At most {n} GB"), self.tr("At most {n} days")
        self.choices["keep_gigabytes"].offer(
            [(n, gigabytes.format(n=n) if n else all_kept) for n in _GIGABYTES], now.keep_gigabytes
        )
        self.choices["keep_days"].offer(
            [(n, days.format(n=n) if n else all_kept) for n in _DAYS], now.keep_days
        )
        self.going.hide()
        self.remove.hide()
        store = self._context.bench.store
        self._context.background.run(store.recordings.size_bytes, self._show_size, self._failed)

    def _show_size(self, size: int) -> None:
        words = self.tr("Recordings take {size} in the database.")
        self.room.setText(words.format(size=QtCore.QLocale().formattedDataSize(size)))

    def _change(self, key: str, value: object) -> None:
        undo = self._context.preferences.change(**{key: value})
        words = self.tr("It holds from the next start; see below what would go.")
        self._context.toast(words, Tone.OK, undoing(undo))

    def _look(self) -> None:
        rule, store = rule_of(self._context.preferences.now), self._context.bench.store
        self._context.background.run(
            lambda: store.recordings.outgoing(rule), self._show_going, self._failed
        )

    def _show_going(self, going: tuple[RecordingSummary, ...]) -> None:
        lines = [
            f"{one.head.started_at.astimezone():%Y-%m-%d %H:%M}  {one.head.title or one.head.vin}"
            for one in going[:_LISTED]
        ]
        if len(going) > _LISTED:
            lines.append(self.tr("and {n} more").format(n=len(going) - _LISTED))
        self.going.setText("\n".join(lines) or self.tr("Nothing would go."))
        self.going.show()
        self.remove.setVisible(bool(going))

    def _remove(self) -> None:
        rule, store = rule_of(self._context.preferences.now), self._context.bench.store

        def removed(gone: tuple[RecordingSummary, ...]) -> None:
            words = self.tr("Recordings removed: {n}").format(n=len(gone))
            self._context.toast(words, Tone.OK)
            self.draw()

        self._context.background.run(lambda: store.recordings.prune(rule), removed, self._failed)

    def _failed(self, error: MotospectError) -> None:
        self._context.errors.add(error)
        self._context.toast(told_error(error), Tone.BAD)
