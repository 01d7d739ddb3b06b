"""Which pages there are; a page is imported when it is first shown."""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Collection

    from motospect_desktop.ui.page import Context

_ROOM = "motospect_desktop.ui.pages"


class Place(Enum):
    """Where one finds a page."""

    RAIL = auto()
    FOOT = auto()  # of the rail
    NOWHERE = auto()  # the window shows it when it is due


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page in the rail; its module ``pages/<key>.py`` names its class ``PAGE``.

    ``of_scan``: the header names the vehicle of the scan on show, not the one that is connected.
    """

    key: str
    title: str
    icon: str
    of_scan: bool = False
    place: Place = Place.RAIL

    def make(self, context: Context) -> Page:
        """Import and build the page."""
        page = importlib.import_module(f"{_ROOM}.{self.key}").PAGE(context)
        if not isinstance(page, Page):
            raise TypeError(f"{_ROOM}.{self.key}.PAGE is not a Page")
        return page


def preload() -> None:
    """Import every page, so that showing one for the first time is quick too; any thread."""
    for spec in pages():
        importlib.import_module(f"{_ROOM}.{spec.key}")


def shortcuts(specs: Collection[PageSpec]) -> dict[str, str]:
    """The key that shows each page, by the page's key: Ctrl+1 to Ctrl+9, Ctrl+0, Ctrl+comma."""
    railed = (spec.key for spec in specs if spec.place is Place.RAIL)
    keys = {key: f"Ctrl+{digit}" for key, digit in zip(railed, "1234567890", strict=False)}
    return keys | {spec.key: "Ctrl+," for spec in specs if spec.place is Place.FOOT}


def pages() -> tuple[PageSpec, ...]:
    """The pages that exist, in the order of the rail."""
    translate = QtCore.QCoreApplication.translate
    every = (
        PageSpec("connect", translate("Pages", "Connect"), "connect"),
        PageSpec("scan", translate("Pages", "Scan"), "scan", of_scan=True),
        PageSpec("live", translate("Pages", "Live data"), "live"),
        PageSpec("can", translate("Pages", "CAN bus"), "can"),
        PageSpec("report", translate("Pages", "Report"), "report", of_scan=True),
        PageSpec("history", translate("Pages", "History"), "history", of_scan=True),
        PageSpec("settings", translate("Pages", "Settings"), "settings", place=Place.FOOT),
        PageSpec("welcome", translate("Pages", "Welcome"), "car", place=Place.NOWHERE),
    )
    return tuple(s for s in every if importlib.util.find_spec(f"{_ROOM}.{s.key}") is not None)
