from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtGui, QtWidgets

from motospect_desktop.ui import icons
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES, Tokens, Tone, contrast
from tests.helpers.bench import RESOURCES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
TEXTS = (Tone.TEXT, Tone.MUTED, Tone.ACCENT, Tone.OK, Tone.WARN, Tone.BAD, Tone.OFF, Tone.DEMO)


def test_that_contrast_follows_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
@pytest.mark.parametrize("tone", TEXTS)
def test_that_every_text_colour_is_readable_on_every_ground(theme: Tokens, tone: Tone) -> None:
    for ground in (theme.bg, theme.surface, theme.raised):
        assert contrast(theme.tone(tone), ground) >= 4.5, (tone, ground)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_that_the_primary_button_and_the_focus_ring_are_readable(theme: Tokens) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.accent) >= 2.0  # ring of a focused primary button
    for ground in (theme.bg, theme.surface, theme.raised):
        assert contrast(theme.accent, ground) >= 3.0


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_that_curves_stand_out_and_differ(theme: Tokens) -> None:
    assert len(set(theme.curves)) == 8
    for curve in theme.curves:
        assert contrast(curve, theme.surface) >= 3.0
    for one, other in itertools.combinations(theme.curves, 2):
        pair = [QtGui.QColor(one), QtGui.QColor(other)]
        distance = sum(
            (a - b) ** 2
            for a, b in zip(pair[0].getRgb()[:3], pair[1].getRgb()[:3], strict=True)  # type: ignore[index]  # the stub says object
        )
        assert distance > 40**2, (one, other)


@pytest.mark.parametrize("name", ICONS)
def test_that_every_icon_is_drawn_in_the_colour_of_its_tone(
    name: str, qapp: QtWidgets.QApplication
) -> None:
    apply_theme("light", RESOURCES)
    image = icons.pixmap(name, Tone.BAD, 48).toImage()
    assert qapp.devicePixelRatio() == 1
    shades = {
        QtGui.QColor(image.pixelColor(x, y)).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert shades == {THEMES["light"].bad}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_that_a_choice_shows_its_arrow(theme: Tokens, qtbot: QtBot) -> None:
    apply_theme(theme.name, RESOURCES)
    choice = QtWidgets.QComboBox()
    qtbot.addWidget(choice)
    choice.resize(200, 52)
    picture = choice.grab().toImage()
    edge = (picture.pixelColor(x, y).name() for x in range(160, 194) for y in range(12, 40))
    assert theme.muted in set(edge)
