"""What was really written to a wire, counted by the diagnostic service of each request."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hardware.buses.base import CanFrame

_SINGLE, _FLOW_CONTROL = 0, 3
_ID_DIGITS = {"t": 3, "T": 8}


@dataclass(slots=True)
class WireTally:
    """``services`` by number, ``commands`` to the adapter by text; ``strange`` is all the rest."""

    services: Counter[int] = field(default_factory=Counter)
    commands: Counter[str] = field(default_factory=Counter)
    flow_control: int = 0
    strange: list[str] = field(default_factory=list)
    octets: int = 0

    @property
    def requests(self) -> int:
        return self.services.total()

    def elm(self, written: bytes) -> None:
        """Whole lines to an ELM327; a blank only interrupts, an empty line would repeat."""
        self.octets += len(written)
        *lines, rest = written.decode("ascii").split("\r")
        for line in lines:
            text = line.strip(" ")
            if text[:2] in {"AT", "ST"}:
                self.commands[text] += 1
            elif len(text) >= 2 and set(text) <= set("0123456789ABCDEF"):
                self.services[int(text[:2], 16)] += 1
            else:
                self.strange.append(line)
        if rest.strip(" "):
            self.strange.append(rest)

    def slcan(self, written: bytes) -> None:
        """Whole lines to an slcan adapter."""
        self.octets += len(written)
        for line in written.decode("ascii").split("\r"):
            digits = _ID_DIGITS.get(line[:1])
            if digits is None:
                self.commands[line] += 1
            else:
                self._data(bytes.fromhex(line[2 + digits :]), line)

    def frames(self, sent: Iterable[CanFrame]) -> None:
        """Frames to a bus."""
        for frame in sent:
            self.octets += len(frame.data)
            self._data(frame.data, f"{frame.address}#{frame.data.hex()}")

    def _data(self, data: bytes, story: str) -> None:
        kind, length = divmod(data[0], 16)
        if kind == _SINGLE and 1 <= length < len(data):
            self.services[data[1]] += 1
        elif kind == _FLOW_CONTROL:
            self.flow_control += 1
        else:
            self.strange.append(story)
