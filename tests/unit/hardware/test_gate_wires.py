"""The gate stands before every wire: what it refuses never becomes a byte."""

from __future__ import annotations

import itertools
import string
from typing import TYPE_CHECKING

import pytest

from hardware.buses.base import BusHealth, CanFrame, SourceTraits
from hardware.errors import RequestForbidden
from hardware.gate import SafetyGate
from hardware.links.elm.wire import ElmWire
from hardware.links.isotp.wire import CanWire
from hardware.ports.scripted import Arrival, ScriptedPort
from tests.helpers.can_bench import CanBench
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.links.base import DiagnosticLink

READ = {0x01, 0x02, 0x03, 0x05, 0x06, 0x07, 0x09, 0x0A}  # SAE J1979
READ |= {0x12, 0x13, 0x17, 0x18, 0x1A, 0x21}  # ISO 14230-3
READ |= {0x19, 0x22}  # ISO 14229-1
SESSIONS = {b"\x10\x01", b"\x10\x81"}
RESTS = (b"", *(bytes((sub,)) for sub in range(256)), b"\x01\x02", b"\x00" * 6, b"\xff" * 7)
PAYLOADS = [bytes((service,)) + rest for service in range(256) for rest in RESTS]
PERMITTED = {p for p in PAYLOADS if len(p) <= 7 and (p[0] in READ or p in SESSIONS)}
# Of commands with at most three characters behind AT or ST.
SHORT = {"ATZ", "ATWS", "ATI", "AT@1", "STI", "ATRV", "ATDPN", "ATPC", "ATAR"} | {
    *("ATE0", "ATL0", "ATS0", "ATH1"),
}
SHORT |= {"ATAT1", "ATSP0", *(f"ATTP{number}" for number in "123456789ABC")}


def passed(send: Callable[[bytes], object], payloads: list[bytes]) -> set[bytes]:
    """Those that ``send`` did not refuse."""
    done = set()
    for payload in payloads:
        try:
            send(payload)
        except RequestForbidden:
            continue
        done.add(payload)
    return done


class Sink:
    """An adapter's port and a bus on which nobody listens; both keep what they are given."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.frames: list[CanFrame] = []
        clock = VirtualClock()
        self.elm = ElmWire(ScriptedPort(clock, self._write), SafetyGate())
        self.can = CanWire(DeafBus(self.frames), SafetyGate(), clock)

    def _write(self, data: bytes) -> tuple[Arrival, ...]:
        self.written.append(data)
        return ()


class DeafBus:
    """Implements ``FrameSource``; nothing is ever received."""

    name = "deaf"
    traits = SourceTraits("deaf", "1", sets_bitrate=False, listens_only=False)
    health = BusHealth()

    def __init__(self, frames: list[CanFrame]) -> None:
        self._frames = frames

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """It is always on the bus."""

    def stop(self) -> None:
        """It stays on the bus."""

    def send(self, frame: CanFrame) -> None:
        self._frames.append(frame)

    def receive(self, timeout_s: float) -> list[CanFrame]:
        return []

    def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize("target", [None, "7E8", "18DAF110", "10"])
def test_that_the_elm_wire_writes_no_request_but_the_permitted(target: str | None) -> None:
    sink = Sink()
    assert passed(lambda payload: sink.elm.ask(payload, target), PAYLOADS) == PERMITTED
    assert {bytes.fromhex(line.decode()) for line in sink.written} == PERMITTED
    assert passed(lambda payload: sink.elm.check(payload, target), PAYLOADS) == PERMITTED


@pytest.mark.parametrize("address", ["7DF", "7E0", "18DB33F1", "18DA10F1"])
def test_that_the_can_wire_sends_no_request_but_the_permitted(address: str) -> None:
    sink = Sink()
    sendable = [payload for payload in PAYLOADS if len(payload) <= 7]
    assert passed(lambda payload: sink.can.ask(address, payload), sendable) == PERMITTED
    assert {frame.data[1 : 1 + frame.data[0]] for frame in sink.frames} == PERMITTED
    assert {frame.address for frame in sink.frames} == {address}


@pytest.mark.parametrize("can_id", [0x000, 0x0C9, 0x6F1, 0x7E8, 0x7FF])
def test_that_the_can_wire_sends_to_no_other_id(can_id: int) -> None:
    sink = Sink()
    for address in (f"{can_id:03X}", f"{can_id:08X}"):
        with pytest.raises(RequestForbidden):
            sink.can.ask(address, b"\x01\x0c")
        with pytest.raises(RequestForbidden):
            sink.can.let_continue(address)
    assert sink.frames == []


def open_link(wire: str) -> tuple[DiagnosticLink, Callable[[], int]]:
    """A link over that wire, and how much was sent on it so far."""
    if wire == "elm":
        elm = VirtualBench()
        return elm.open().link, lambda: len(elm.port.written)
    can = CanBench(face=wire)
    return can.open().link, lambda: len(can.port.written) + len(can.bus.sent)


@pytest.mark.parametrize("wire", ["elm", "slcan", "frames"])
def test_that_every_link_refuses_before_anything_is_sent(wire: str) -> None:
    link, sent = open_link(wire)
    before = sent()
    refused = [payload for payload in PAYLOADS if payload not in PERMITTED]
    assert passed(link.request, refused) == set()
    assert passed(lambda payload: link.request(payload, target="7E8"), refused) == set()
    assert sent() == before
    link.request(b"\x01\x0c")
    assert sent() > before


def texts() -> set[str]:
    """Everything that looks like a short command, and each that passes in other clothes."""
    letters = string.ascii_uppercase + string.digits + "@#"
    short = {
        f"{head}{''.join(rest)}"
        for head in ("AT", "ST")
        for length in range(4)
        for rest in itertools.product(letters, repeat=length)
    }
    other = {
        dressed
        for text in SHORT
        for dressed in (
            *(text.lower(), text.capitalize(), f" {text}", f"{text} ", f"{text[:2]} {text[2:]}"),
            *(
                f"{text}\r",
                f"\r{text}",
                f"{text}\r04",
                f"{text}\n",
                f"{text}\0",
                f"{text}>",
                f"{text}?",
            ),
            *(text[2:], text + text, text.replace("T", "\u0422"), f"{text}\x7f"),
        )
    }
    return short | other | {"", " ", "\r", "\n", "\r\r", "\0", "04", "14FFFFFF", "0100", "01001"}


def test_that_of_all_short_commands_only_the_listed_ones_are_written() -> None:
    sink = Sink()
    written = set()
    for text in texts():
        try:
            sink.elm.command(text)
        except RequestForbidden:
            continue
        written.add(text)
    assert written == SHORT
    assert {line.decode() for line in sink.written} == {f"{text}\r" for text in SHORT}


# ELM327DSJ and the STN1100 manual: what stores, programs, sleeps, changes the speed of the port,
# listens without end, or sends bytes of its own to the bus.
NEVER = [
    *("ATPP00SV01", "ATPP0CSV23", "ATPP0CON", "ATPPFFON", "ATPPFFOFF", "ATBRD10", "ATBRD23"),
    *("ATBRT00", "ATBRT0F", "ATLP", "ATSD5A", "AT@3123456789012", "ATCV0000", "ATCV1250"),
    *("ATMA", "ATMP1234", "ATMR10", "ATMT10", "ATWM8110F13E", "ATSW96", "ATRTR", "ATJHF1"),
    *("ATSP6", "ATSPA6", "ATAMC", "ATFI", "ATSI", "ATSS", "ATKW0", "ATBI", "ATCEA", "ATCER10"),
    *("ATSH000", "ATSHFFF", "ATSH7E8", "ATSHDAF110", "ATSHDA33F1", "ATSHDB33F2", "ATTA10"),
    *("STSBR2000000", "STBR500000", "STBRT1000", "STWBR", "STSLCS", "STSLEEP", "STSLEEP1"),
    *("STSLU", "STSLUWT", "STSLX", "STSLXP", "STSLVL", "STM", "STMA", "STFAP7E8,7FF"),
    *("STPX", "STPXH:7E0,D:1003", "STPPMA", "STPBR500000", "STPTO100", "STP33", "STRSTNVM"),
    *("STSAVCAL", "STVCAL", "STUIL0", "STGPOW", "STCSWM1", "STBTDN"),
]


@pytest.mark.parametrize("lower", [False, True])
def test_that_no_command_that_changes_adapter_or_car_is_written(*, lower: bool) -> None:
    sink = Sink()
    for text in NEVER:
        with pytest.raises(RequestForbidden):
            sink.elm.command(text.lower() if lower else text)
    assert sink.written == []
