"""Our half of ISO 15765-2 against an independent one: can-isotp as the control unit, or the tester.

The product does not use can-isotp: one question to all units with several long answers in parallel
needs a collector of its own, and every request fits one frame.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

import isotp
import pytest

from hardware.buses.base import BusHealth, CanFrame, SourceTraits
from hardware.gate import SafetyGate
from hardware.links.base import Capabilities, Complete
from hardware.links.isotp.link import IsoTpLink
from hardware.links.isotp.wire import CanWire
from hardware.links.protocols import PROTOCOLS
from hardware.simulator.faces.can import CanFace
from hardware.simulator.states import build_car
from hardware.simulator.timing import timing_named
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PATIENCE_S = 20.0  # far beyond what any of this takes


class Peer:
    """can-isotp at one pair of identifiers; what it sends goes to ``out``."""

    def __init__(
        self, sends: int, hears: int, out: Callable[[CanFrame], None], **settings: object
    ) -> None:
        self._in: deque[isotp.CanMessage] = deque()
        self.stack = isotp.TransportLayerLogic(
            rxfn=self._next,
            txfn=lambda message: out(
                CanFrame(message.arbitration_id, bytes(message.data), extended=False)
            ),
            address=isotp.Address(txid=sends, rxid=hears),
            params={
                "blocking_send": False,
                "rx_flowcontrol_timeout": int(PATIENCE_S * 1000),
                "rx_consecutive_frame_timeout": int(PATIENCE_S * 1000),
                **settings,
            },
        )

    def _next(self, timeout: float) -> isotp.CanMessage | None:
        return self._in.popleft() if self._in else None

    def hear(self, frame: CanFrame) -> None:
        self._in.append(isotp.CanMessage(arbitration_id=frame.can_id, data=frame.data, dlc=8))

    def work(self) -> None:
        self.stack.process()

    @property
    def busy(self) -> bool:
        return bool(self._in) or self.stack.transmitting()


class PeerBus:
    """A ``FrameSource`` with can-isotp units that answer ``answers``, request to payload."""

    def __init__(self, answers: Mapping[int, bytes], **settings: object) -> None:
        self.name = "peers"
        self.traits = SourceTraits("peers", "can-isotp", sets_bitrate=False, listens_only=False)
        self.health = BusHealth()
        self.clock = VirtualClock()
        self._said: deque[CanFrame] = deque()
        self._answers = answers
        self.peers = {unit: Peer(unit, unit - 8, self._said.append, **settings) for unit in answers}

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """Nothing to set."""

    def stop(self) -> None:
        """Nothing to leave."""

    def close(self) -> None:
        """Nothing to close."""

    def send(self, frame: CanFrame) -> None:
        for unit, peer in self.peers.items():
            if frame.can_id == unit - 8:
                peer.hear(frame)
            elif frame.can_id == 0x7DF:
                peer.hear(CanFrame(unit - 8, frame.data))

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """The clock moves only when no unit has anything left to say."""
        until = time.monotonic() + PATIENCE_S
        while not self._said and time.monotonic() < until:
            for unit, peer in self.peers.items():
                peer.work()
                if peer.stack.recv() is not None:
                    peer.stack.send(self._answers[unit])
            if not self._said and not any(peer.busy for peer in self.peers.values()):
                self.clock.sleep(timeout_s)
                break
        said = list(self._said)
        self._said.clear()
        return said


def asked(bus: PeerBus, target: str | None) -> dict[str, bytes]:
    link = IsoTpLink(
        CanWire(bus, SafetyGate(), bus.clock), bus.clock, PROTOCOLS["6"], Capabilities("peers", "1")
    )
    exchange = link.request(b"\x22\xf1\x90", target=target)
    assert exchange.ended == Complete()
    assert exchange.defects == ()
    assert exchange.dropped == 0
    return {reply.source: reply.payload for reply in exchange.replies}


def answer(length: int, first: int = 0) -> bytes:
    return b"\x62\xf1\x90" + bytes((first + n) % 256 for n in range(length - 3))


@pytest.mark.parametrize("length", [4, 7, 8, 13, 14, 20, 127, 1000, 4095])
@pytest.mark.parametrize("padding", [None, 0xAA])
def test_that_an_answer_of_any_length_comes_whole(length: int, padding: int | None) -> None:
    bus = PeerBus({0x7E8: answer(length)}, tx_padding=padding)
    assert asked(bus, "7E8") == {"7E8": answer(length)}


def test_that_three_units_send_long_answers_at_once() -> None:
    answers = {0x7E8 + n: answer(300 + n, n) for n in range(3)}
    told = asked(PeerBus(answers), None)
    assert told == {f"{unit:03X}": payload for unit, payload in answers.items()}


def test_that_a_unit_that_takes_its_time_between_frames_is_waited_for() -> None:
    bus = PeerBus({0x7E8: answer(60)}, override_receiver_stmin=0.02)
    assert asked(bus, "7E8") == {"7E8": answer(60)}


@pytest.mark.parametrize(
    ("sends", "hears", "request_", "begins"),
    [(0x7E0, 0x7E8, "0902", "490201"), (0x247, 0x647, "22F190", "62F190")],
)
@pytest.mark.parametrize(("block", "separation_ms"), [(0, 0), (1, 0), (2, 5)])
def test_that_the_simulated_car_obeys_another_testers_flow_control(
    sends: int, hears: int, request_: str, begins: str, block: int, *, separation_ms: int
) -> None:
    face = CanFace(build_car(["healthy"]), timing_named("usb115k2"))
    clock = VirtualClock()
    tester = Peer(
        sends,
        hears,
        lambda frame: face.receive(frame, clock.monotonic()),
        blocksize=block,
        stmin=separation_ms,
        tx_padding=0,
    )
    tester.stack.send(bytes.fromhex(request_))
    until = time.monotonic() + PATIENCE_S
    told = None
    while told is None and time.monotonic() < until:
        tester.work()
        clock.sleep(0.001)
        for frame in face.due(clock.monotonic()):
            if frame.can_id == hears:
                tester.hear(frame)
        told = tester.stack.recv()
    assert told is not None
    assert bytes(told) == bytes.fromhex(begins) + b"1G1BC5SM6H7100001"
