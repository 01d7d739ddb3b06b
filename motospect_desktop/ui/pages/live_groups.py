"""Signals of a kind, for the list that they are picked from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from motospect_desktop.ui.pages.live_choices import Choice


class Group(StrEnum):
    """What the list can be reduced to."""

    ALL = "all"
    CHOSEN = "chosen"
    OWN = "own"
    TEMPERATURE = "temperature"
    PRESSURE = "pressure"
    ELECTRIC = "electric"
    SHARE = "share"
    STATE = "state"
    OTHER = "other"


_UNITS = {
    Group.TEMPERATURE: {"°C", "°F"},
    Group.PRESSURE: {"Pa", "kPa", "MPa", "mbar", "hPa", "bar", "psi"},
    Group.ELECTRIC: {"V", "mV", "A", "mA", "W", "kW", "kWh", "Ah"},
    Group.SHARE: {"%"},
}


def group_words(group: Group) -> str:
    """What ``group`` is called."""
    translate = QtCore.QCoreApplication.translate
    return {
        Group.ALL: translate("LiveGroups", "All signals"),
        Group.CHOSEN: translate("LiveGroups", "Chosen"),
        Group.OWN: translate("LiveGroups", "Own signals"),
        Group.TEMPERATURE: translate("LiveGroups", "Temperatures"),
        Group.PRESSURE: translate("LiveGroups", "Pressures"),
        Group.ELECTRIC: translate("LiveGroups", "Electric"),
        Group.SHARE: translate("LiveGroups", "Percentages"),
        Group.STATE: translate("LiveGroups", "States"),
        Group.OTHER: translate("LiveGroups", "Others"),
    }[group]


def in_group(choice: Choice, group: Group, *, picked: bool) -> bool:
    """Whether ``choice`` belongs to ``group``."""
    match group:
        case Group.ALL:
            return True
        case Group.CHOSEN:
            return picked
        case Group.OWN:
            return choice.own is not None
        case _:
            return _kind(choice) is group


def _kind(choice: Choice) -> Group:
    if choice.decimals is None:
        return Group.STATE
    unit = choice.signal.unit
    return next((group for group, units in _UNITS.items() if unit in units), Group.OTHER)
