"""What a workshop chose, and how it stands in a settings file."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VERSION = 1
LANGUAGES = ("en", "pl", "ru")
THEMES = ("system", "dark", "light")
UNITS = ("metric", "imperial")
SIZES = (90, 100, 110, 125, 150)  # percent

_TEXT_MOST = 400  # characters
_YES, _NO = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice; an empty word means that the system's own is taken.

    ``size`` is in percent. ``adapter`` is the address that is offered first; ``adapter_names`` are
    the workshop's own names by address. ``shop_logo`` is the path of a PNG. A recording goes when
    all are greater than ``keep_gigabytes`` or it is older than ``keep_days``; 0 keeps all.
    """

    language: str = ""
    units: str = ""
    theme: str = "system"
    size: int = 100
    glove: bool = False
    adapter: str = ""
    adapter_names: Mapping[str, str] = field(default_factory=dict)
    shop_name: str = ""
    shop_address: str = ""
    shop_technician: str = ""
    shop_logo: str = ""
    keep_gigabytes: int = 0
    keep_days: int = 0
    welcomed: bool = False


@dataclass(frozen=True, slots=True)
class Shop:
    """Who prints a report; ``logo`` is a PNG, empty for none."""

    name: str = ""
    address: str = ""
    technician: str = ""
    logo: bytes = b""


def _one_of(*words: object) -> Callable[[object], bool]:
    return lambda value: value in words


def _whole(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _TEXT_MOST


def _is_names(value: object) -> bool:
    return isinstance(value, dict) and all(
        _is_text(key) and _is_text(name) for key, name in value.items()
    )


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "language": _one_of("", *LANGUAGES),
    "units": _one_of("", *UNITS),
    "theme": _one_of(*THEMES),
    "size": _whole(SIZES[0], SIZES[-1]),
    "glove": lambda value: isinstance(value, bool),
    "adapter": _is_text,
    "adapter_names": _is_names,
    "shop_name": _is_text,
    "shop_address": _is_text,
    "shop_technician": _is_text,
    "shop_logo": _is_text,
    "keep_gigabytes": _whole(0, 100_000),
    "keep_days": _whole(0, 100_000),
    "welcomed": lambda value: isinstance(value, bool),
}
# environment variable: the setting that it overrides for one run
OVERRIDES: Mapping[str, str] = {
    "MOTOSPECT_LANGUAGE": "language",
    "MOTOSPECT_UNITS": "units",
    "MOTOSPECT_THEME": "theme",
    "MOTOSPECT_UI_SIZE": "size",
    "MOTOSPECT_GLOVE": "glove",
    "MOTOSPECT_ADAPTER": "adapter",
    "MOTOSPECT_WELCOMED": "welcomed",
}


def from_document(document: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The settings in ``document``, and the keys whose values are none: these have defaults."""
    known = {one.name for one in fields(Settings)} & document.keys()
    wrong = tuple(sorted(key for key in known if not _CHECKS[key](document[key])))
    values = {key: document[key] for key in known - set(wrong)}
    return Settings(**values), wrong


def to_document(settings: Settings) -> dict[str, Any]:
    """``settings`` as what JSON can carry."""
    return dataclasses.asdict(settings) | {"adapter_names": dict(settings.adapter_names)}


def overridden(settings: Settings, environ: Mapping[str, str]) -> tuple[Settings, tuple[str, ...]]:
    """``settings`` with what the environment says, and the variables that say nothing sensible."""
    wrong: list[str] = []
    values: dict[str, Any] = {}
    for variable, key in OVERRIDES.items():
        word = environ.get(variable, "").strip()
        if not word:
            continue
        value: object = word
        if key == "size":
            value = int(word) if word.isascii() and word.isdigit() else None
        elif key in {"glove", "welcomed"}:
            value = word.lower() in _YES if word.lower() in _YES | _NO else None
        if _CHECKS[key](value):
            values[key] = value
        else:
            wrong.append(variable)
    return dataclasses.replace(settings, **values), tuple(wrong)
