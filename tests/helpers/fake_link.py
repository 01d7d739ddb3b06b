"""A diagnostic link over a table of answers, for everything above the wire."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hardware.adapters.base import OpenAdapter, OpenStep
from hardware.errors import HardwareError, RequestCancelled
from hardware.links.base import (
    BusProtocol,
    Capabilities,
    Complete,
    Exchange,
    Framing,
    NoData,
    Reply,
)

if TYPE_CHECKING:
    import threading

    from hardware.clock import Clock

Answers = Mapping[str, Mapping[str, str]]  # ecu → request hex → payload hex

ECM_AND_TCM: Answers = {
    "7E8": {
        "0100": "4100180B0001",  # claims 04 05 0D 0F 10 20
        "0120": "412000000000",
        "0101": "410181076500",
        "0104": "41044C",
        "0105": "41057B",
        "010D": "410D32",
        "010F": "410F3C",
        "0110": "41100190",
        "03": "43010301",
        "07": "4700",
        "0A": "4A00",
        "0900": "490040400000",  # claims 02 and 0A
        "0902": "490201" + b"1M8GDM9AXKP042788".hex(),
        "090A": "490A01" + b"ECM\0-EngineControl\0\0".hex(),
        "020200": "4202000301",
        "020000": "42000008000000",  # claims 05
        "020500": "4205007B",
        "020201": "4202010000",
        "0600": "460080000000",
        "0601": "46010110" + "010010000020",
    },
    "7E9": {
        "0100": "410080080000",  # claims 01 and 0D
        "0101": "410100070000",
        "010D": "410D32",
        "03": "7F0311",
        "07": "4700",
    },
}


CAN11 = BusProtocol("6", "ISO 15765-4 CAN 11/500", Framing.CAN11)
FAKE = Capabilities("FAKE", "1")


@dataclass
class FakeLink:
    """Answers from a table; every request is remembered."""

    answers: Answers = field(default_factory=lambda: ECM_AND_TCM)
    before: Callable[[int], None] = lambda _count: None
    protocol: BusProtocol = CAN11
    capabilities: Capabilities = FAKE
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    closed: bool = False

    def request(
        self,
        payload: bytes,
        *,
        target: str | None = None,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
        awaited: frozenset[str] = frozenset(),
    ) -> Exchange:
        self.before(len(self.asked))
        if cancel and cancel.is_set():
            raise RequestCancelled
        self.asked.append((payload.hex().upper(), target))
        replies = tuple(
            Reply(ecu, bytes.fromhex(table[payload.hex().upper()]), (table[payload.hex().upper()],))
            for ecu, table in self.answers.items()
            if target in (None, ecu) and payload.hex().upper() in table
        )
        return Exchange(payload, target, replies, Complete() if replies else NoData())

    def voltage(self) -> float | None:
        self.before(len(self.asked))
        return 12.4

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeOpener:
    """Opens a ``FakeLink`` for every URL, or fails at a step."""

    link: FakeLink = field(default_factory=FakeLink)
    fails_at: OpenStep | None = None
    error: HardwareError = field(default_factory=HardwareError)
    opened: list[str] = field(default_factory=list)

    def __call__(
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        self.opened.append(url)
        for step in OpenStep:
            on_step(step, None)
            if step is self.fails_at:
                raise self.error
            on_step(step, "done")
        return OpenAdapter(self.link, url, "FAKE", "v1", 12.4)
