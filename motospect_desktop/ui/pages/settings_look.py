"""Language, units, theme and size: what the window looks and reads like."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from motospect_desktop.domain.settings import SIZES
from motospect_desktop.ui.setting_names import setting_names
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.choice import Choice, SettingRow
from motospect_desktop.ui.words import undoing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.page import Context

# each in its own language, so that one finds it whatever is shown
_LANGUAGES = (("en", "English"), ("pl", "Polski"), ("ru", "Русский"))
LOOKS = ("language", "units", "theme", "size", "glove")


class LookCard(Card):
    """One choice a row; each holds at once and can be undone."""

    def __init__(self, context: Context, keys: Sequence[str] = LOOKS) -> None:
        super().__init__()
        self._context = context
        self.choices: dict[str, Choice] = {}
        names = setting_names()
        for key in keys:
            choice = Choice(names[key])
            choice.picked.connect(partial(self._change, key))
            self.choices[key] = choice
            self.body.addWidget(SettingRow(names[key], choice))
        context.preferences.changed.connect(self.draw)
        self.draw()

    def draw(self, _names: object = None) -> None:
        """Show what holds."""
        preferences = self._context.preferences
        now = preferences.now
        holds: dict[str, object] = {
            "language": preferences.language,
            "units": preferences.units.value,
            "theme": now.theme,
            "size": now.size,
            "glove": now.glove,
        }
        offered = self._offered()
        for key, choice in self.choices.items():
            choice.offer(offered[key], holds[key])

    def _offered(self) -> dict[str, Sequence[tuple[object, str]]]:
        size = self.tr("{n} %")
        return {
            "language": _LANGUAGES,
            "units": (
                ("metric", self.tr("Metric: km/h, °C, kPa")),
                ("imperial", self.tr("Imperial: mph, °F, psi")),
            ),
            "theme": (
                ("system", self.tr("As the system")),
                ("dark", self.tr("Dark")),
                ("light", self.tr("Light")),
            ),
            "size": tuple((n, size.format(n=n)) for n in SIZES),
            "glove": ((False, self.tr("Off")), (True, self.tr("On: everything at least 64 px"))),
        }

    def _change(self, key: str, value: object) -> None:
        undo = self._context.preferences.change(**{key: value})
        words = self.tr("{setting}: {value}")
        said = words.format(setting=setting_names()[key], value=self.choices[key].currentText())
        self._context.toast(said, Tone.OK, undoing(undo))
