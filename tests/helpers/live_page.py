"""A window on the Live data page, in a time of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.failures import silent_car
from motospect_desktop.errors import AdapterLost
from motospect_desktop.ui.pages.live import LivePage
from motospect_desktop.ui.pages.live_choices import choices
from tests.helpers.driving import Drive, a_driving_car, connected

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import (
        BayEvent,
    )
    from tests.ui.conftest import Window

SILENT = silent_car("NO DATA")
LOST = AdapterLost("The adapter is gone.", "Its cable was pulled.", "Plug it in again.")


class Bay:
    """The page, the window around it and the car that it watches."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.main.show_page("live")
        page = window.main.pages["live"]
        assert isinstance(page, LivePage)
        self.page = page
        self.drive = Drive((), 1000.0)
        page.record.clock = self.drive.clock

    def feed(self, *events: BayEvent) -> None:
        for event in events:
            self.window.main.bench.events.put(event)
        while not self.window.main.bench.events.empty():
            self.window.main.bridge.drain()

    def pick(self, *keys: str) -> None:
        offered = choices(a_driving_car().pids)
        first = {c.signal.key: c for c in reversed(offered)}
        self.page.picker.pick([first[key] for key in keys])

    def watch(self, *keys: str, seconds: float = 10) -> None:
        """Connect, pick, start and run."""
        self.feed(connected())
        self.pick(*keys)
        self.page.start.trigger()
        self.go(seconds)

    def go(self, seconds: float) -> None:
        name, pids = self.window.bay.commands[-1]
        assert name == "start_live"
        assert isinstance(pids, tuple)
        self.drive.pids = pids
        self.feed(*self.drive.begin())
        self.feed(*self.drive.run(seconds))
        self.page.refresh()

    def tile(self, number: int = 0) -> tuple[str, str, str]:
        tile = self.page.view.tiles[number]
        return tile.value.text(), tile.state.whole(), str(tile.value.property("tone"))
