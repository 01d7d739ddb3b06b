"""The main path in the window, by keyboard and pointer: connect, scan, live data, report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp

from tests.helpers.desk import COMPLETE, Desk, a_desk
from tests.helpers.printed import picture_of
from tests.helpers.xsession import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TILES = (148, 150, 1346, 250)
CURVES = (148, 258, 1346, 716)
FACTS = (148, 100, 520, 500)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as made:
        yield made


def recorded(desk: Desk) -> tuple[int, bool]:
    """How many values the only recording has by now, and whether it is complete."""
    rows = desk.ask("SELECT samples, complete FROM recordings")
    return (int(rows[0][0]), bool(rows[0][1])) if rows else (0, False)


def scan(desk: Desk) -> str:
    """Read the codes of the car that is connected; the id of the scan in the database."""
    desk.screen.keys("ctrl+2")
    desk.screen.wait_for_title("Scan")
    desk.screen.keys("F5")
    ((found, complete, _),) = until(desk.finished_scans, "a scan in the database")
    assert complete == COMPLETE
    desk.screen.wait_for("Misfire detected in cylinder 1")
    return str(found)


def watch(desk: Desk) -> None:
    """Watch live data, record it, and see tiles, curves and recorded values move."""
    screen = desk.screen
    screen.keys("ctrl+3")
    screen.wait_for_title("Live data")
    screen.keys("F5")
    screen.wait_for("Vehicle speed, km/h")
    screen.keys("r")
    tiles, curves = screen.picture(TILES).tobytes(), screen.picture(CURVES).tobytes()
    until(lambda: screen.picture(TILES).tobytes() != tiles, "other numerals")
    until(lambda: screen.picture(CURVES).tobytes() != curves, "other curves")
    until(lambda: recorded(desk)[0] > 100, "a hundred values in the database")
    screen.keys("m", "r", "Escape")
    until(lambda: recorded(desk)[1], "the whole recording in the database")
    screen.wait_for("Stopped")


def report(desk: Desk, name: str) -> bytes:
    """Save the report by keyboard; the bytes of the PDF."""
    screen, file = desk.screen, desk.home / name
    screen.keys("ctrl+5")
    screen.wait_for_title("Report")
    screen.wait_for("Ready", FACTS)
    screen.keys("ctrl+s")
    screen.wait_for_title("Save the report")
    screen.type(str(file))
    screen.keys("Return")
    until(lambda: file.exists() and file.read_bytes().rstrip().endswith(b"%%EOF"), "the PDF")
    return file.read_bytes()


def test_that_a_technician_connects_scans_watches_and_prints(desk: Desk) -> None:
    screen = desk.screen
    with desk.program() as program:
        screen.wait_for("Adapter not connected")
        screen.click("Demo car  (Ctrl+D)")  # one click where two are allowed
        screen.wait_for("Read codes  (F5)")
        number = scan(desk)
        watch(desk)
        (code,) = zxingcpp.read_barcodes(picture_of(report(desk, "paper.pdf")))
        (digest,) = [row[0] for row in desk.ask("SELECT digest FROM scans")]
        assert code.text == f"motospect:scan/{number}#sha256={digest}"
        screen.keys("ctrl+6")
        screen.wait_for_title("History")
        screen.wait_for("Scans shown: 1")
        screen.wait_for("1G1BC5SM6H7100001")
        screen.keys("alt+F4")
        assert program.wait() == 0
        assert program.said() == ""
    ((key, scan_of, signals),) = desk.ask(
        "SELECT vin, scan_id, (SELECT count(*) FROM recording_tracks) FROM recordings"
    )
    assert (key, scan_of, signals) == ("1G1BC5SM6H7100001", number, 4)
    (listed,) = desk.listed()
    assert listed["id"] == number
    assert listed["complete"]
    assert listed["codes"] == ["P0301"]


def test_that_the_demo_command_opens_a_connected_window(desk: Desk) -> None:
    with desk.program("demo"):
        desk.screen.wait_for("Read codes  (F5)")
        desk.screen.wait_for("DEMO")
