"""THE COMPOSITION ROOT: the only room that knows every other.

Each function wires what one command or the window needs and hands objects in; nothing here decides
what a car said. May import: everything below. A new command gets its function in a module of its
subject and its name here.
"""

from motospect_desktop.app.can import CanRun, convert_capture, frames_of, record_bus, replay_capture
from motospect_desktop.app.car import Watched, connected, scan_once, watch
from motospect_desktop.app.comparing import Compared, Comparison, compare
from motospect_desktop.app.keeping import describe_code, opened_store, write_report
from motospect_desktop.app.own import own_signals
from motospect_desktop.app.simulating import simulate
from motospect_desktop.app.window import run_window
from motospect_desktop.app.wires import keep_record, list_adapters, new_tape, udev_rules

__all__ = [
    "CanRun",
    "Compared",
    "Comparison",
    "Watched",
    "compare",
    "connected",
    "convert_capture",
    "describe_code",
    "frames_of",
    "keep_record",
    "list_adapters",
    "new_tape",
    "opened_store",
    "own_signals",
    "record_bus",
    "replay_capture",
    "run_window",
    "scan_once",
    "simulate",
    "udev_rules",
    "watch",
    "write_report",
]
