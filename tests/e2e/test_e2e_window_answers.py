"""How soon the window answers a key while live data runs, seen from outside."""

from __future__ import annotations

import statistics
import sys
import time
from typing import TYPE_CHECKING

from tests.helpers.desk import a_desk
from tests.helpers.xsession import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.xsession import Box, XSession

REPEATS = 20
TOOLS = (600, 96, 1366, 148)


def answered_s(screen: XSession, key: str, box: Box) -> float:
    """Seconds from pressing ``key`` until ``box`` of the screen looks different."""
    before, pressed_at = screen.picture(box).tobytes(), time.monotonic()
    screen.keys(key)
    until(lambda: screen.picture(box).tobytes() != before, f"an answer to {key}")
    return time.monotonic() - pressed_at


def all_answered(screen: XSession, when: str) -> None:
    """Ask for less and for more time again and again; the words say each at once."""
    x, y, _ = screen.wait_for("60 s", TOOLS)
    box = (x - 32, y - 14, x + 32, y + 14)
    took = [answered_s(screen, key, box) for _ in range(REPEATS) for key in ("minus", "plus")]
    sys.stdout.write(
        f"key to repaint {when}: median {statistics.median(took) * 1000:.0f} ms, "
        f"worst {max(took) * 1000:.0f} ms of {len(took)}\n"
    )


def test_that_the_window_answers_keys_while_live_data_runs(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk, desk.program("demo"):
        screen = desk.screen
        screen.wait_for("Read codes  (F5)")
        screen.keys("ctrl+3", "F5")
        screen.wait_for("Stop  (Esc)")
        all_answered(screen, "while live data runs")
        screen.keys("Escape")
        screen.wait_for("Start watching  (F5)")
        all_answered(screen, "while nothing runs")
