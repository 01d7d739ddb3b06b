"""The two themes as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a colour says; the values are names of ``Tokens`` fields."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    OFF = "off"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#rrggbb``; ``curves`` are eight, each to be labelled at its end."""

    name: str
    bg: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    ok: str
    warn: str
    bad: str
    off: str
    demo: str
    curves: tuple[str, ...]

    def tone(self, tone: Tone) -> str:
        """The colour of ``tone``."""
        colour: str = getattr(self, tone.value)
        return colour


DARK = Tokens(
    name="dark",
    bg="#14181d",
    surface="#1c2229",
    raised="#262e37",
    line="#364150",
    text="#e8edf2",
    muted="#9fb0c0",
    accent="#4ea1ff",
    on_accent="#06213f",
    ok="#3ecf8e",
    warn="#f5b84b",
    bad="#ff6b6b",
    off="#8a97a5",
    demo="#b79bff",
    curves=(
        "#4ea1ff",
        "#3ecf8e",
        "#f5b84b",
        "#ff6f91",
        "#b79bff",
        "#4fd6d6",
        "#b8e04a",
        "#c9d4df",
    ),
)

LIGHT = Tokens(
    name="light",
    bg="#f3f5f8",
    surface="#ffffff",
    raised="#e9edf2",
    line="#c5ced8",
    text="#16202b",
    muted="#51606f",
    accent="#0b63c5",
    on_accent="#ffffff",
    ok="#0f7a4a",
    warn="#8f5b00",
    bad="#b3261e",
    off="#5c6874",
    demo="#6a3fc4",
    curves=(
        "#0b63c5",
        "#0f7a4a",
        "#8f5b00",
        "#b3265f",
        "#6a3fc4",
        "#0a7080",
        "#4f7a00",
        "#3f4a57",
    ),
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, "relative luminance")."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
