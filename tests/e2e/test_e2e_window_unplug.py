"""The adapter goes away, or the window is closed, while a scan runs."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.helpers.desk import COMPLETE, PARTIAL, Desk, a_desk
from tests.helpers.xsession import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STRIP = (0, 728, 700, 768)
LOST = "Adapter lost · plug it in again, what was read is kept"
ADDRESS = "Or type an address, such as serial:COM3 or tcp://192.168.0.10:35000"
SLOW_CAR = ("--state", "p0301", "--state", "multi", "--fault", "slow:seconds=0.2")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as made:
        yield made


def connect(desk: Desk, device: str) -> None:
    """Type the address on the Connect page."""
    desk.screen.keys("ctrl+1")
    desk.screen.click(ADDRESS, below=45)  # the field stands below its words
    desk.screen.keys("ctrl+a")
    desk.screen.type(f"serial:{device}")
    desk.screen.keys("Return")
    desk.screen.wait_for("Read codes  (F5)")


def begin_scan(desk: Desk) -> None:
    """Read the codes until a few answers are kept."""
    desk.screen.keys("F5")
    desk.screen.wait_for_title("Scan")
    until(lambda: desk.answers() > 5, "answers in the database")


def test_that_a_pulled_adapter_is_told_the_scan_kept_and_the_next_one_found(desk: Desk) -> None:
    screen = desk.screen
    with desk.program() as program:
        with desk.simulator(*SLOW_CAR) as (car, device):
            connect(desk, device)
            begin_scan(desk)
            pulled_at = time.monotonic()
            car.kill()
            screen.wait_for(LOST, STRIP)
            sys.stdout.write(f"plug pulled: seen after {time.monotonic() - pulled_at:.2f} s\n")
        ((_, complete, interrupted_by),) = until(desk.finished_scans, "the partial scan")
        assert complete == PARTIAL
        assert "adapter is gone" in interrupted_by.lower()
        screen.wait_for("Partial")
        screen.keys("ctrl+6")  # the window is alive
        screen.wait_for_title("History")
        screen.wait_for("Scans shown: 1")
        with desk.simulator("--state", "healthy") as (_, device):
            connect(desk, device)
            screen.keys("F5")
            until(lambda: len(desk.finished_scans()) == 2, "a second scan")
        assert [complete for _, complete, _ in desk.finished_scans()] == [COMPLETE, PARTIAL]
        screen.keys("alt+F4")
        assert program.wait() == 0
        assert "Traceback" not in program.said()
    assert [scan["complete"] for scan in desk.listed()] == [True, False]


def test_that_closing_the_window_in_a_scan_ends_the_program_and_keeps_what_was_read(
    desk: Desk,
) -> None:
    with desk.simulator(*SLOW_CAR) as (_, device), desk.program() as program:
        connect(desk, device)
        begin_scan(desk)
        closed_at = time.monotonic()
        desk.screen.keys("alt+F4")
        assert program.wait() == 0
        sys.stdout.write(f"window closed: ended after {time.monotonic() - closed_at:.2f} s\n")
        assert program.said() == ""
    ((_, complete, interrupted_by),) = desk.finished_scans()
    assert complete == PARTIAL
    assert interrupted_by
