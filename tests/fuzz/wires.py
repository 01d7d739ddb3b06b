"""Readers of what an adapter or a bus sends."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, CanFrame, SourceTraits
from hardware.buses.slcan import SlcanParser
from hardware.buses.socketcand import SocketcandSource
from hardware.gate import SafetyGate
from hardware.links.base import Capabilities, Framing
from hardware.links.elm.answer import read_answer, read_text
from hardware.links.elm.dialog import ElmDialog
from hardware.links.elm.lines import read_line
from hardware.links.elm.link import ElmLink
from hardware.links.elm.wire import ElmWire
from hardware.links.framing import Broken, IsoTp, Message
from hardware.links.isotp.link import IsoTpLink
from hardware.links.isotp.wire import CanWire
from hardware.links.protocols import PROTOCOLS
from hardware.ports.scripted import Arrival, ScriptedPort
from hardware.recording.text import read_record
from tests.fuzz.cutter import Cutter
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator

UNITS = ("7E8", "7E9", "18DAF110", "10")
FRAMINGS = (None, *Framing)
ASKED = (b"\x01\x0c", b"\x09\x02", b"\x03", b"\x06\xa1", b"\x01\x05\x0c\x0d")
LONGEST_S = 60.0  # six times response pending, and a unit asked again
LONGEST_MESSAGE = 4095  # ISO 15765-2, a first frame of classic CAN


def elm_answer(data: bytes) -> None:
    """Lines between request and prompt."""
    cut = Cutter(data)
    request, framing, target = cut.piece(), cut.one_of(FRAMINGS), cut.one_of((None, *UNITS))
    text = cut.text()
    exchange = read_answer(text.split("\r"), request, framing, target=target)
    for reply in exchange.replies:
        assert reply.payload
        assert reply.raw


def elm_recorded(data: bytes) -> None:
    """Recorded text of any bus."""
    cut = Cutter(data)
    request, header = cut.piece(), cut.one_of(("", "7E0", "7E0.7E8", "DA11.2AF111", ".", "\u017f"))
    extended = cut.one_of((None, 0x29, 0xF1))
    read_text(cut.text(), request, header=header, extended_address=extended)


def elm_lines(data: bytes) -> None:
    """Single lines."""
    cut = Cutter(data)
    request = cut.piece()
    for line in cut.text().split("\r"):
        for part in read_line(line, request):
            assert part.kind


def elm_dialog(data: bytes) -> None:
    """A whole link whose adapter says anything at any time."""
    cut, clock = Cutter(data), VirtualClock()
    pieces = cut.pieces()

    def respond(written: bytes) -> Iterator[Arrival]:
        if written == b"ATI\r":
            yield Arrival(b"ELM327 v1.5\r>")
        for _ in range(cut.byte() % 3 + 1):
            piece = next(pieces, b"OK")
            yield Arrival(piece + (b"" if cut.byte() % 4 == 1 else b"\r>"), cut.byte() / 64)

    dialog = ElmDialog(ElmWire(ScriptedPort(clock, respond), SafetyGate()), clock)
    link = ElmLink(dialog, clock, PROTOCOLS["6"], Capabilities("ELM327", "ELM327 v1.5"))
    for _ in range(2):
        began = clock.monotonic()
        link.request(cut.one_of(ASKED), target=cut.one_of((None, "7E8")))
        assert clock.monotonic() - began < LONGEST_S
    link.voltage()


def isotp(data: bytes) -> None:
    """Frames of several units."""
    cut = Cutter(data)
    frames = IsoTp(cut.one_of((None, None, 0x29)), any_padding=bool(cut.byte() & 1))
    found: list[Message | Broken] = []
    for number, piece in enumerate(cut.pieces()):
        found += frames.feed(UNITS[number % 3], piece, piece.hex())
    found += frames.finish()
    assert all(len(one.payload) <= LONGEST_MESSAGE for one in found if isinstance(one, Message))


class _Babbling:
    """A bus that says what it was given, a frame for each time that somebody listens."""

    name = "babbling"
    traits = SourceTraits("babbling", "1", sets_bitrate=False, listens_only=False)
    health = BusHealth()

    def __init__(self, frames: list[CanFrame], clock: VirtualClock) -> None:
        self._frames = frames
        self._clock = clock

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """It is always on the bus."""

    def stop(self) -> None:
        """It stays on the bus."""

    def send(self, frame: CanFrame) -> None:
        """Nobody listens."""

    def receive(self, timeout_s: float) -> list[CanFrame]:
        if timeout_s <= 0:
            return []
        self._clock.sleep(min(timeout_s, 0.01) if self._frames else timeout_s)
        said, self._frames = self._frames[:1], self._frames[1:]
        return said

    def close(self) -> None:
        """Nothing is held."""


def isotp_link(data: bytes) -> None:
    """The collector of a link on raw CAN."""
    cut, clock = Cutter(data), VirtualClock()
    request, target = cut.one_of(ASKED), cut.one_of((None, "7E8"))
    ids = (0x7E8, 0x7E9, 0x7EF, 0x0C9, 0x7E8, 0x7DF)
    frames = [CanFrame(cut.one_of(ids), piece[:8]) for piece in cut.pieces()]
    wire = CanWire(_Babbling(frames, clock), SafetyGate(), clock)
    link = IsoTpLink(wire, clock, PROTOCOLS["6"], Capabilities("babbling", "1"))
    exchange = link.request(request, target=target)
    assert clock.monotonic() < LONGEST_S
    assert all(reply.source in {"7E8", "7E9", "7EF"} for reply in exchange.replies)


def socketcand(data: bytes) -> None:
    """The text of a socketcand server behind its greeting, cut anywhere."""
    clock = VirtualClock()
    port = ScriptedPort(clock, lambda _written: [Arrival(b"< ok >")])
    port.feed(Arrival(b"< hi >"))
    source = SocketcandSource(lambda: port, "can0", clock)
    source.start(500_000)
    at = data[0] % len(data) if data else 0
    port.feed(Arrival(data[:at]), Arrival(data[at:], 0.01))
    for frame in source.receive(0.0) + source.receive(1.0):
        assert len(frame.data) <= 8
        assert frame.can_id <= (0x1FFFFFFF if frame.extended else 0x7FF)


def wire_record(data: bytes) -> None:
    """The file of a wire record, read as one is when it is opened."""
    record = read_record(data.decode("utf-8", "replace"), "fuzz.wire")
    times = [event.at_s for event in record.events]
    assert times == sorted(times)


def slcan(data: bytes) -> None:
    """The text of an slcan adapter, cut anywhere."""
    parser = SlcanParser(lambda _line: None)
    at = data[0] % len(data) if data else 0
    for chunk in (data[:at], data[at:], b"\r"):
        for frame in parser.feed(chunk, math.pi):
            assert len(frame.data) <= 8
            assert frame.can_id <= (0x1FFFFFFF if frame.extended else 0x7FF)


SLCAN_SEEDS = (
    b"t7E8803410D32AAAAAAAA\rT18DAF1108064100BE3FA81300\r",
    b"z\rZ\rF00\rF84\r\x07V1013\rN0163\r",
    b"r7E80\rR18DAF1100\rt7E8203410012\rtFFF0\rTFFFFFFFF0\r",
)
SOCKETCAND_SEEDS = (
    b"< frame 7E8 1700000000.000001 03410D32AAAAAAAA >< frame 18DAF110 1.5 064100BE3FA813 >",
    b"< error 080 1.000000 >< rtr 7E8 1.0 8 >< error unknown command >< ok >",
    b"< frame 98DAF110 1.5 >< frame 123 23.424242 11 22 33 44 >",
)
