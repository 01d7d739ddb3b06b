"""Theme of the running application: Fusion, own palette, own style sheet, own fonts.

``QStyleHints.setColorScheme`` does nothing on a bare X11 desktop, so nothing here leans on it.
"""

from __future__ import annotations

import re
import string
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6 import QtGui, QtWidgets

from motospect_desktop.ui.theme.tokens import THEMES, Tokens

if TYPE_CHECKING:
    from pathlib import Path

_PROPERTY = "motospect.theme"
_POINTS = 11


_PIXELS = re.compile(r"\b([1-9]\d+)px")  # two digits and more: strokes keep their width
_TARGETS = {  # least heights of what a finger hits, by glove mode, without border and margin
    False: {"button": 46, "field": 46, "row": 40, "check": 42, "strip": 38, "strip_ringed": 32},
    True: {"button": 60, "field": 60, "row": 60, "check": 58, "strip": 62, "strip_ringed": 56},
}


@dataclass(frozen=True, slots=True)
class ActiveTheme:
    """The colours in use, the folder that icons come from, the size of everything."""

    tokens: Tokens
    resources: Path
    scale: float = 1.0
    glove: bool = False


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


def scale() -> float:
    """How much greater than usual everything is."""
    theme = application().property(_PROPERTY)
    return theme.scale if isinstance(theme, ActiveTheme) else 1.0


def scaled(pixels: float) -> int:
    """``pixels``, named at the usual size, in the size in use; as they are before a theme."""
    return round(pixels * scale())


def glove() -> bool:
    """Whether what a finger hits is big enough for a glove."""
    theme = application().property(_PROPERTY)
    return isinstance(theme, ActiveTheme) and theme.glove


def apply_theme(name: str, resources: Path, *, size: int = 100, glove: bool = False) -> None:
    """Switch the application to theme ``name``; every widget gets a ``StyleChange``.

    ``size`` is in percent; ``glove`` makes what a finger hits 64 px high at least.
    """
    app = application()
    chosen, times = THEMES[name], size / 100
    app.setProperty(_PROPERTY, ActiveTheme(chosen, resources, times, glove))
    font = app.font()
    font.setPointSizeF(_POINTS * times)
    if font != app.font():
        app.setFont(font)
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(chosen))
    sheet = (resources / "themes" / "motospect.qss").read_text(encoding="utf-8")
    sheet = string.Template(sheet).substitute(asdict(chosen), **_TARGETS[glove])
    if size != 100:
        sheet = _PIXELS.sub(lambda found: f"{round(int(found[1]) * times)}px", sheet)
    chevron = resources / "themes" / f"chevron_{chosen.name}.svg"  # a sheet colours no picture
    app.setStyleSheet(sheet.replace("chevron.svg", chevron.as_posix()))


def load_fonts(resources: Path) -> None:
    """Make the shipped fonts known and use the first family; keeps the system's if none load."""
    app = application()
    font = QtGui.QFont(app.font())
    families = _families(resources / "fonts")
    if families:
        font.setFamilies(families)
    font.setPointSizeF(_POINTS)
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
