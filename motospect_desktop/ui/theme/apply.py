"""Theme of the running application: Fusion, own palette, own style sheet, own fonts.

``QStyleHints.setColorScheme`` does nothing on a bare X11 desktop, so nothing here leans on it.
"""

from __future__ import annotations

import string
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6 import QtGui, QtWidgets

from motospect_desktop.ui.theme.tokens import THEMES, Tokens

if TYPE_CHECKING:
    from pathlib import Path

_PROPERTY = "motospect.theme"


@dataclass(frozen=True, slots=True)
class ActiveTheme:
    """The colours in use and the folder that icons come from."""

    tokens: Tokens
    resources: Path


def application() -> QtWidgets.QApplication:
    """The running application; TypeError when there is none."""
    app = QtWidgets.QApplication.instance()
    if not isinstance(app, QtWidgets.QApplication):
        raise TypeError("no QApplication is running")
    return app


def active() -> ActiveTheme:
    """The theme in use; TypeError before ``apply_theme``."""
    theme = application().property(_PROPERTY)
    if not isinstance(theme, ActiveTheme):
        raise TypeError("no theme was applied")
    return theme


def tokens() -> Tokens:
    """The colours in use."""
    return active().tokens


def curve_colour(number: int) -> str:
    """The colour of a curve; there are eight, a ninth begins anew."""
    curves = tokens().curves
    return curves[number % len(curves)]


def apply_theme(name: str, resources: Path) -> None:
    """Switch the application to theme ``name``; every widget gets a ``StyleChange``."""
    app = application()
    chosen = THEMES[name]
    app.setProperty(_PROPERTY, ActiveTheme(chosen, resources))
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(chosen))
    sheet = (resources / "themes" / "motospect.qss").read_text(encoding="utf-8")
    app.setStyleSheet(string.Template(sheet).substitute(asdict(chosen)))


def load_fonts(resources: Path) -> None:
    """Make the shipped fonts known and use the first family; keeps the system's if none load."""
    app = application()
    font = QtGui.QFont(app.font())
    families = _families(resources / "fonts")
    if families:
        font.setFamilies(families)
    font.setPointSizeF(11)
    app.setFont(font)


def _families(folder: Path) -> list[str]:
    found: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QtGui.QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            found += QtGui.QFontDatabase.applicationFontFamilies(number)
    plain = [family for family in dict.fromkeys(found) if "mono" not in family.lower()]
    return sorted(plain, key=len)


def _palette(t: Tokens) -> QtGui.QPalette:
    role = QtGui.QPalette.ColorRole
    palette = QtGui.QPalette()
    for place, colour in (
        (role.Window, t.bg),
        (role.WindowText, t.text),
        (role.Base, t.surface),
        (role.AlternateBase, t.raised),
        (role.Text, t.text),
        (role.PlaceholderText, t.muted),
        (role.Button, t.raised),
        (role.ButtonText, t.text),
        (role.BrightText, t.bad),
        (role.ToolTipBase, t.raised),
        (role.ToolTipText, t.text),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Link, t.accent),
        (role.Mid, t.line),
        (role.Dark, t.line),
    ):
        palette.setColor(place, QtGui.QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QtGui.QPalette.ColorGroup.Disabled, place, QtGui.QColor(t.off))
    return palette
