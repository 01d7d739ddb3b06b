"""Talk to a simulated adapter in virtual time, as a terminal program would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.faults import parse_faults
from hardware.simulator.states import build_car
from hardware.simulator.timing import TIMINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hardware.simulator.car import Car


class Talk:
    """A face and the time; ``say`` sends a line and returns everything until nothing is due."""

    def __init__(
        self,
        *states: str,
        faults: Sequence[str] = (),
        timing: str = "usb115k2",
        car: Car | None = None,
    ) -> None:
        self.face = ElmFace(build_car(states), TIMINGS[timing], parse_faults(faults))
        self.now = 0.0

    def say(self, line: str) -> str:
        self.face.receive(line.encode("latin-1") + b"\r", self.now)
        return self.hear()

    def hear(self) -> str:
        said = b""
        while (at_s := self.face.next_at()) is not None:
            self.now = max(self.now, at_s)
            said += self.face.due(self.now)
        return said.decode("latin-1")

    def set_up(self) -> Talk:
        """Echo and spaces off, headers on, the bus found."""
        for line in ("ATE0", "ATS0", "ATH1"):
            self.say(line)
        self.say("0100")
        return self

    def lines(self, line: str) -> list[str]:
        """The lines of an answer that ended with a prompt."""
        said = self.say(line)
        assert said.endswith("\r\r>"), said
        return said.removesuffix("\r\r>").split("\r")
