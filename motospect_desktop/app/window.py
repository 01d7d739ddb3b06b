"""The window with everything that it works with."""

from __future__ import annotations

import functools
import os
import queue
from typing import TYPE_CHECKING

from hardware.clock import SystemClock
from hardware.ports.listing import found_ports
from hardware.recording.tape import WireTape
from motospect_desktop import paths
from motospect_desktop.app.can import can_bench
from motospect_desktop.app.keeping import (
    describe_code,
    known_codes,
    opened_store,
    shop_of,
    write_report,
)
from motospect_desktop.app.window_adapters import adapter_choices, forget_adapter, known_adapters
from motospect_desktop.app.wires import book_of_adapters, opener_of, wire_records
from motospect_desktop.diagnostics.bay import Bay
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.diagnostics.wire_following import follow_wire
from motospect_desktop.diagnostics.wire_records import RecordTriggers, kept_on_crash
from motospect_desktop.domain.units import UnitSystem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from hardware.ports.listing import FoundPort
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.ui.workbench import SettingsKeeper


def run_window(connect_to: str = "", look: Callable[[], Iterable[FoundPort]] = found_ports) -> int:
    """Open the window, connect to ``connect_to`` where it is given; returns its exit code.

    ``look`` lists the ports of this computer.
    """
    from motospect_desktop.store.settings_file import SettingsFile
    from motospect_desktop.ui.pace import share
    from motospect_desktop.ui.run import run
    from motospect_desktop.ui.workbench import Workbench

    share()  # a busy adapter thread then costs the window few frames
    events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    tape, book = WireTape(), book_of_adapters(look)
    records = wire_records(tape)
    settings = SettingsFile(paths.config_dir() / "settings.json", os.environ)
    with opened_store(None) as store, kept_on_crash(records):
        triggers = RecordTriggers(records, events.put, functools.partial(known_codes, store))
        can = can_bench(store, tape, events.put)

        def hear(event: BayEvent) -> None:
            can.hear(event)
            triggers.hear(event)

        bay = Bay(
            open_adapter=opener_of(book, tape),
            clock=SystemClock(),
            scanner=Scanner(SystemClock(), describe_code, store),
            on_event=hear,
            book=book,
            reopen=opener_of(book, tape, briefly=True),
        )
        try:
            bench = Workbench(
                bay=bay,
                events=events,
                store=store,
                list_adapters=functools.partial(adapter_choices, look, settings),
                write_report=functools.partial(_write_report, settings),
                demo_url="sim:",
                resources=paths.resources_dir(),
                state_file=paths.state_dir() / "window.ini",
                save_record=records.save,
                can=can,
                can_logs=store.can_frames,
                demo_bus_url="can:demo:car",
                set_limits=triggers.set_limits,
                follow_wire=functools.partial(follow_wire, tape),
                known_adapters=functools.partial(known_adapters, book),
                forget_adapter=functools.partial(forget_adapter, book),
                data_folder=paths.data_dir(),
                settings=settings,
            )
            return run(bench, connect_to)
        finally:
            can.shut_down()
            bay.close()
            triggers.close()


def _write_report(settings: SettingsKeeper, scan: Scan, path: Path) -> None:
    """The report as the settings of this moment want it."""
    now = settings.now
    write_report(scan, path, units=UnitSystem(now.units or UnitSystem.METRIC), shop=shop_of(now))
