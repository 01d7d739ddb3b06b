"""Units beyond the emissions: airbag and body, at the maker's own addresses, silent until asked.

A car of General Motors asks them at 241 and 247 and hears them 400 (hex) higher; on 29-bit
identifiers they are nodes 40 and 53. They know nothing of SAE J1979.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hardware.simulator import uds
from hardware.simulator.bus import Bus, request_address, response_address

_MAKER_OFFSET = 0x400


@dataclass(slots=True)
class BodyUnit:
    """A unit with its codes; ``locked`` are services that want the extended session."""

    name: str
    can_id: int
    node: int
    filler: int
    part: str
    serial: str
    codes: dict[int, int] = field(default_factory=dict)
    locked: frozenset[int] = frozenset()
    session: uds.Session = field(default_factory=uds.Session)
    silent: bool = False

    def request_address(self, bus: Bus) -> str:
        """Where a tester asks it; "" on a bus that it is not on."""
        if bus is Bus.CAN29:
            return request_address(bus, 0, self.node)
        return f"{self.can_id:03X}" if bus is Bus.CAN11 else ""

    def response_address(self, bus: Bus) -> str:
        """What a tester sees as the sender."""
        if bus is Bus.CAN29:
            return response_address(bus, 0, self.node)
        return f"{self.can_id + _MAKER_OFFSET:03X}"

    def answer(self, request: bytes, t_s: float, *, vin: str, moving: bool) -> bytes | None:
        """The answer's payload, or None for silence; nothing in the unit changes."""
        if self.silent or not request:
            return None
        if request[0] not in uds.SERVICES:
            return bytes((0x7F, request[0], uds.Nrc.SERVICE_NOT_SUPPORTED))
        texts = {0xF187: self.part, 0xF18C: self.serial, 0xF190: vin, 0xF197: self.name}
        told = uds.Told(
            codes=self.codes,
            permanent=None,
            data=lambda number: texts[number].encode("ascii") if number in texts else None,
            session=self.session.at(t_s),
            locked=self.locked,
            moving=moving,
        )
        return uds.answer(request, told)


def body_units() -> tuple[BodyUnit, ...]:
    """Body with a lost message in its past; airbag with an open igniter, told in 10 03 only."""
    return (
        BodyUnit("Body", 0x241, 0x40, 0x00, "13594310", "BD2207A113", {0xC15500: 0x28}),
        BodyUnit(
            "Airbag",
            0x247,
            0x53,
            0xFF,
            "13593722",
            "SD9E10442C",
            {0x900113: 0x2F, 0x903A1A: 0x50},
            locked=frozenset({0x19}),
        ),
    )
