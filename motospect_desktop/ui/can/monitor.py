"""The frames on show: one table, its two views, and freezing them while frames go on coming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.frame_table import FrameTable
from motospect_desktop.ui.can.databases import Databases
from motospect_desktop.ui.can.filtering import FrameFilter, parse
from motospect_desktop.ui.can.id_model import IdModel
from motospect_desktop.ui.can.trace_model import TraceModel

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.can_events import Rows

MOST_LIVE = 2_000_000  # frames of a bus that are kept in memory: some 100 MB with both views
_FORGOTTEN = MOST_LIVE // 4  # at a time


class Monitor:
    """Main thread only. ``add`` only keeps; ``draw`` brings the view that is seen up to date."""

    def __init__(self, most: int = MOST_LIVE) -> None:
        self.table = FrameTable()
        self.databases = Databases()
        self.trace = TraceModel(self.table, self.databases)
        self.ids = IdModel(self.table, self.databases)
        self.by_id = False
        self.frozen = False
        self.forgotten = 0
        self._most = most
        self._text = ""

    @property
    def waiting(self) -> int:
        """Frames that came and are not in the view that is seen."""
        return self.ids.waiting if self.by_id else self.trace.waiting

    def add(self, rows: Rows) -> None:
        """Keep frames of a bus; the oldest are forgotten, and counted, beyond ``most``."""
        self.table.extend_rows(rows)
        if len(self.table) > self._most and not self.frozen:
            surplus = len(self.table) - self._most + min(_FORGOTTEN, self._most // 4)
            self.forgotten += surplus
            self.table.forget(surplus)
            self.trace.forget(surplus)
            self.ids.forget(surplus)

    def add_all(self, rows: Rows) -> None:
        """Keep frames of a capture, however many they are."""
        self.table.extend_rows(rows)

    def draw(self, *, sort: bool = True) -> None:
        """Take up what came, unless the view is frozen."""
        if self.frozen:
            return
        if self.by_id:
            self.ids.take_up(sort=sort)
        else:
            self.trace.take_up()

    def set_filter(self, text: str) -> None:
        """Filter both views by ``text``; raises ``FilterError`` and keeps the filter before."""
        wanted = parse(text, self.databases.search)
        self._text = text
        self._use(wanted)

    def names_changed(self) -> None:
        """Another set of databases is in use: names, values and filters by name are new."""
        wanted = parse(self._text, self.databases.search)
        self._use(wanted)

    def clear(self) -> None:
        """Forget every frame; filter and databases stay."""
        self.table.clear()
        self.trace.clear()
        self.ids.clear()
        self.forgotten = 0
        self.frozen = False

    def _use(self, wanted: FrameFilter) -> None:
        self.trace.set_filter(wanted)
        self.ids.set_filter(wanted)
        self.trace.redraw()
        self.ids.redraw()
