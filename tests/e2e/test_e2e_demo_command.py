"""``motospect demo``: the window with the simulated car, without a click."""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING

from tests.helpers.xsession import until

if TYPE_CHECKING:
    from tests.helpers.command import Command

PATIENCE_S = 60.0


def test_that_the_demo_command_connects_by_itself_and_ends_on_ctrl_c(motospect: Command) -> None:
    learned = motospect.home / "state" / "buses.json"  # written when the adapter found its bus
    with motospect.start("demo") as program:
        until(learned.exists, "the bus of the demo car")
        assert json.loads(learned.read_text(encoding="utf-8")) == {"sim:": "6"}
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 0
    assert "Traceback" not in out + err
