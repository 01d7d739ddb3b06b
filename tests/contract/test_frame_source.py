"""What every ``FrameSource`` keeps; each implementation is run through the same class.

Two sources on one bus, both with the real clock: what one sends, the other hears.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from hardware.buses.base import BusState, CanFrame
from hardware.buses.multicast import MulticastSource
from hardware.buses.python_can import PythonCanSource
from hardware.buses.slcan import SlcanSource
from hardware.buses.socketcand import SocketcandSource, server_of
from hardware.clock import SystemClock
from hardware.errors import PortLost
from hardware.ports.opening import open_port
from hardware.recording.player import ReplayClock
from hardware.recording.record import Head, WireKind, WireRecord
from hardware.recording.replay_source import ReplaySource
from hardware.recording.tape import WireTape
from hardware.recording.taps import RecordedSource
from tests.helpers.own_group import OWN_GROUP
from tests.helpers.slcan_pair import SlcanPair
from tests.helpers.socketcand_server import SocketcandServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.buses.base import FrameSource

Pair = tuple["FrameSource", "FrameSource"]
PATIENCE_S = 5.0
BITRATE = 500_000


def heard(source: FrameSource, count: int) -> list[CanFrame]:
    """The next ``count`` frames, or fewer when nothing more comes."""
    frames: list[CanFrame] = []
    while len(frames) < count:
        batch = source.receive(PATIENCE_S)
        if not batch:
            break
        frames += batch
    return frames


def plain(frame: CanFrame) -> tuple[int, bytes, bool, bool]:
    return frame.can_id, frame.data, frame.extended, frame.remote


class FrameSourceContract:
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        raise NotImplementedError

    @pytest.fixture
    def started(self, pair: Pair) -> Pair:
        for source in pair:
            source.start(BITRATE)
        return pair

    @pytest.mark.parametrize(
        "frame",
        [
            CanFrame(0x7DF, bytes.fromhex("0201000000000000")),
            CanFrame(0x000, b""),
            CanFrame(0x7FF, b"\xff"),
            CanFrame(0x18DB33F1, bytes(range(8)), extended=True),
            CanFrame(0x123, b"\x01\x02", extended=True),
        ],
        ids=lambda frame: f"{frame.address}#{frame.data.hex()}",
    )
    def test_that_a_frame_arrives_as_it_was_sent(self, started: Pair, frame: CanFrame) -> None:
        one, other = started
        one.send(frame)
        assert [plain(told) for told in heard(other, 1)] == [plain(frame)]

    def test_that_own_frames_do_not_come_back(self, started: Pair) -> None:
        one, other = started
        one.send(CanFrame(0x7E0, b"\x01"))
        assert len(heard(other, 1)) == 1
        assert one.receive(0.1) == []

    def test_that_frames_keep_their_order_and_none_is_lost(self, started: Pair) -> None:
        one, other = started
        for number in range(100):
            one.send(CanFrame(number, number.to_bytes(2, "big")))
        told = heard(other, 100)
        assert [frame.can_id for frame in told] == list(range(100))
        times = [frame.at_s for frame in told]
        assert times == sorted(times)
        assert SystemClock().monotonic() >= times[-1] > 0

    def test_that_silence_is_an_empty_batch(self, started: Pair) -> None:
        assert started[0].receive(0.0) == []
        assert started[0].receive(0.05) == []

    def test_that_a_fresh_bus_is_healthy(self, started: Pair) -> None:
        health = started[0].health
        assert (health.state, health.errors, health.lost) == (BusState.ACTIVE, 0, 0)

    def test_that_a_source_off_the_bus_neither_sends_nor_receives(self, pair: Pair) -> None:
        with pytest.raises(PortLost):
            pair[0].send(CanFrame(0x7DF, b"\x01"))
        with pytest.raises(PortLost):
            pair[0].receive(0.0)

    def test_that_a_source_may_leave_the_bus_and_come_back(self, started: Pair) -> None:
        one, other = started
        other.stop()
        other.start(BITRATE)
        one.send(CanFrame(0x7E8, b"\x01"))
        assert [frame.can_id for frame in heard(other, 1)] == [0x7E8]

    def test_that_a_closed_source_is_lost_may_be_closed_again_and_leaves_no_thread(
        self, started: Pair
    ) -> None:
        one, other = started
        for source in (one, other, one):
            source.close()
        with pytest.raises(PortLost):
            one.receive(0.0)
        with pytest.raises(PortLost):
            one.send(CanFrame(0x7DF, b"\x01"))
        assert not [thread for thread in threading.enumerate() if "reads" in thread.name]

    def test_that_it_says_what_it_is(self, pair: Pair) -> None:
        assert pair[0].name
        assert pair[0].traits.kind
        assert pair[0].traits.version


class TestVirtualBus(FrameSourceContract):
    @override
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        one, other = (PythonCanSource("virtual", "contract", SystemClock()) for _ in range(2))
        yield one, other
        one.close()
        other.close()


class TestUdpMulticast(FrameSourceContract):
    @override
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        one, other = (MulticastSource(OWN_GROUP, SystemClock()) for _ in range(2))
        yield one, other
        one.close()
        other.close()


class TestSlcanOverPseudoTerminals(FrameSourceContract):
    """Two adapters on one bus, each behind a terminal of its own."""

    @override
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        pytest.importorskip("termios", reason="pseudo terminals exist on POSIX only")
        with SlcanPair() as adapters:
            one, other = (SlcanSource(open_port(url), SystemClock()) for url in adapters.urls)
            yield one, other
            one.close()
            other.close()


class TestSocketcand(FrameSourceContract):
    """Two clients of one server on loopback."""

    @override
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        with SocketcandServer() as server:
            url, bus = server_of(server.channel)
            one, other = (
                SocketcandSource(partial(open_port, url), bus, SystemClock()) for _ in range(2)
            )
            yield one, other
            one.close()
            other.close()


class TestRecordedBus(FrameSourceContract):
    """A tap changes nothing of what passes."""

    @override
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        clock = SystemClock()
        inside = [PythonCanSource("virtual", "taped", clock) for _ in range(2)]
        one, other = (RecordedSource(source, WireTape(), clock) for source in inside)
        yield one, other
        one.close()
        other.close()


_NO_BUS = "a recording has no other end: nothing that is sent arrives anywhere"


class TestReplayedBus(FrameSourceContract):
    """Nothing was recorded, so nobody ever speaks; what was, is in the tests of the recording."""

    @override
    @pytest.fixture
    def pair(self) -> Iterator[Pair]:
        head = Head(WireKind.FRAMES, "can:virtual:x", "x", datetime(2026, 3, 14, tzinfo=UTC))
        record = WireRecord(head, ())
        one, other = (ReplaySource(record, ReplayClock(SystemClock(), None)) for _ in range(2))
        yield one, other
        one.close()
        other.close()

    @override
    @pytest.mark.skip(reason=_NO_BUS)
    def test_that_a_frame_arrives_as_it_was_sent(self, started: Pair, frame: CanFrame) -> None: ...

    @override
    @pytest.mark.skip(reason=_NO_BUS)
    def test_that_own_frames_do_not_come_back(self, started: Pair) -> None: ...

    @override
    @pytest.mark.skip(reason=_NO_BUS)
    def test_that_frames_keep_their_order_and_none_is_lost(self, started: Pair) -> None: ...

    @override
    @pytest.mark.skip(reason=_NO_BUS)
    def test_that_a_source_may_leave_the_bus_and_come_back(self, started: Pair) -> None: ...
