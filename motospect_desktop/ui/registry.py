"""Which pages there are; a page is imported when it is first shown."""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui.page import Page

if TYPE_CHECKING:
    from motospect_desktop.ui.page import Context

_ROOM = "motospect_desktop.ui.pages"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page in the rail; its module ``pages/<key>.py`` names its class ``PAGE``.

    ``of_scan``: the header names the vehicle of the scan on show, not the one that is connected.
    """

    key: str
    title: str
    icon: str
    of_scan: bool = False

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


def pages() -> tuple[PageSpec, ...]:
    """The pages that exist, in the order of the rail."""
    translate = QtCore.QCoreApplication.translate
    every = (
        PageSpec("connect", translate("Pages", "Connect"), "connect"),
        PageSpec("scan", translate("Pages", "Scan"), "scan", of_scan=True),
        PageSpec("live", translate("Pages", "Live data"), "live"),
        PageSpec("report", translate("Pages", "Report"), "report", of_scan=True),
        PageSpec("history", translate("Pages", "History"), "history", of_scan=True),
    )
    return tuple(s for s in every if importlib.util.find_spec(f"{_ROOM}.{s.key}") is not None)
