"""The CAN page by keyboard and pointer: the demo bus, its signals in Live data, and sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.desk import Desk, a_desk
from tests.helpers.xsession import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.xsession import XSession


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as made:
        yield made


def tick_engine_speed(screen: XSession) -> None:
    """Find the signal in the panel of the databases and tick it."""
    screen.click("Signals  (D)")
    screen.click("Search signals")
    screen.type("enginespeed")
    screen.click("EngineSpeed  rpm")
    screen.wait_for("shown in Live data.")


def unlock(screen: XSession) -> None:
    """Hold the button down until frames may be sent."""
    screen.click("Send  (X)")
    place = screen.wait_for("Hold to unlock sending")
    screen.do("mousemove", str(place.x), str(place.y), "mousedown", "1")
    try:
        screen.wait_for("Unlocked: frames reach the car")
    finally:
        screen.do("mouseup", "1")


def test_that_a_technician_watches_a_bus_and_sends_on_it(desk: Desk) -> None:
    screen, audit = desk.screen, desk.home / "data" / "can_audit.log"
    with desk.program() as program:
        screen.wait_for("Adapter not connected")
        screen.keys("ctrl+4")
        screen.click("Demo bus")
        screen.click("By id  (B)")
        screen.wait_for("11 ids")
        screen.keys("ctrl+f")
        screen.type("0C0-0D0")
        screen.wait_for("2 / 11 ids")
        tick_engine_speed(screen)
        screen.keys("ctrl+3")
        screen.wait_for_title("Live data")
        screen.wait_for("EngineSpeed, rpm")
        screen.keys("Escape")
        screen.wait_for("Stopped")
        screen.keys("ctrl+4")
        unlock(screen)
        screen.click("Send once")
        until(lambda: "7DF 02 01 0C" in audit.read_text("utf-8"), "the audit line")
        screen.keys("ctrl+1")
        until(lambda: "locked" in audit.read_text("utf-8").splitlines()[-1], "locked again")
        screen.keys("ctrl+4")
        screen.wait_for("Hold to unlock sending")
        screen.keys("alt+F4")
        assert program.wait() == 0
        assert program.said() == ""
