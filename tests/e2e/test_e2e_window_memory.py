"""What the window remembers, and how it meets a screen that is as small as itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.desk import Desk, a_desk
from tests.helpers.xsession import XSession, until

if TYPE_CHECKING:
    from pathlib import Path

IN_THE_RAIL = (20, 500)
SURFACE = {"dark": (0x1C, 0x22, 0x29), "light": (0xFF, 0xFF, 0xFF)}


def geometry(screen: XSession) -> dict[str, int]:
    """Place and size of the window that has the keyboard, in pixels."""
    lines = screen.do("getactivewindow", "getwindowgeometry", "--shell").split()
    told = dict(line.split("=") for line in lines)
    return {name: int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")}


def close(desk: Desk) -> None:
    desk.screen.keys("alt+F4")
    until(lambda: not desk.screen.title(), "no window")


def test_that_a_second_start_has_the_theme_and_the_place_of_the_first(tmp_path: Path) -> None:
    with a_desk(tmp_path, (1920, 1080)) as desk:
        screen = desk.screen
        with desk.program():
            first = geometry(screen)
            assert (first["WIDTH"], first["HEIGHT"]) == (1366, 768)
            window = screen.do("getactivewindow")
            screen.do("windowsize", "--sync", window, "1100", "700")
            screen.do("windowmove", "--sync", window, "300", "200")
            screen.keys("ctrl+shift+t")
            dot = (geometry(screen)["X"] + IN_THE_RAIL[0], geometry(screen)["Y"] + IN_THE_RAIL[1])
            until(lambda: screen.picture().getpixel(dot) == SURFACE["light"], "the light theme")
            left = geometry(screen)
            close(desk)
        with desk.program():
            until(lambda: geometry(screen) == left, f"the window at {left}")
            until(lambda: screen.picture().getpixel(dot) == SURFACE["light"], "the light theme")
    assert left != first


def test_that_the_whole_window_is_seen_on_a_small_screen(tmp_path: Path) -> None:
    with a_desk(tmp_path, (1366, 768)) as desk, desk.program():
        desk.screen.wait_for("Adapter not connected", (0, 700, 1366, 768))


def test_that_the_smallest_screen_shows_every_part(tmp_path: Path) -> None:
    with a_desk(tmp_path, (1024, 680)) as desk, desk.program("demo"):
        for words in ("DEMO", "History", "Read codes  (F5)", "Use this address"):
            desk.screen.wait_for(words)
