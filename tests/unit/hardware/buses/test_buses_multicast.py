from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.buses.base import BusState, CanFrame
from hardware.buses.errors import CLASS_BUS_OFF
from hardware.buses.multicast import PORT, MulticastSource, pack, unpack
from hardware.clock import SystemClock
from hardware.errors import BadUrl

DATA = st.binary(max_size=8)
FRAMES = st.one_of(
    st.builds(CanFrame, st.integers(0, 0x7FF), DATA),
    st.builds(CanFrame, st.integers(0, 0x1FFFFFFF), DATA, extended=st.just(value=True)),
)


@given(FRAMES)
def test_that_a_frame_survives_its_datagram(frame: CanFrame) -> None:
    assert unpack(pack(frame)) == frame


@given(st.binary(max_size=300))
def test_that_no_datagram_breaks_the_reader(datagram: bytes) -> None:
    try:
        frame = unpack(datagram)
    except ValueError:
        return
    assert len(frame.data) <= 8


@given(FRAMES, st.data())
def test_that_a_datagram_cut_off_is_no_frame(frame: CanFrame, data: st.DataObject) -> None:
    packed = pack(frame)
    with pytest.raises(ValueError):  # noqa: PT011 - any reason will do
        unpack(packed[: data.draw(st.integers(0, len(packed) - 1))])


@given(FRAMES)
def test_that_a_library_of_messagepack_reads_and_writes_the_same(frame: CanFrame) -> None:
    library = pytest.importorskip("pip._vendor.msgpack", reason="pip brings no msgpack here")
    fields = library.unpackb(pack(frame, 1.5), raw=False)
    assert (fields["arbitration_id"], fields["data"]) == (frame.can_id, frame.data)
    assert (fields["is_extended_id"], fields["timestamp"]) == (frame.extended, 1.5)
    assert unpack(library.packb(fields, use_bin_type=True)) == frame


@pytest.mark.parametrize("group", ["", "bay", "192.168.0.1", "ff15::1", "239.74.163"])
def test_that_another_address_is_no_group(group: str) -> None:
    with pytest.raises(BadUrl, match=r"239\.74\.163\.2"):
        MulticastSource(group, SystemClock())


def test_that_a_bus_does_not_hear_another_group() -> None:
    one, other, speaker = (
        MulticastSource(group, SystemClock())
        for group in ("239.74.163.82", "239.74.163.83", "239.74.163.83")
    )
    for source in (one, other, speaker):
        source.start(500_000)
    speaker.send(CanFrame(0x7E8, b"\x01"))
    assert [frame.can_id for frame in other.receive(5.0)] == [0x7E8]
    assert one.receive(0.1) == []
    for source in (one, other, speaker):
        source.close()


def test_that_foreign_datagrams_are_counted_and_error_frames_told() -> None:
    source = MulticastSource("239.74.163.81", SystemClock())
    source.start(500_000)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.sendto(b"hello", ("127.0.0.1", PORT))
        stranger.sendto(pack(CanFrame(CLASS_BUS_OFF, bytes(8), error=True)), ("127.0.0.1", PORT))
        stranger.sendto(pack(CanFrame(0x7E8, b"\x01")), ("127.0.0.1", PORT))
        frames: list[CanFrame] = []
        while not frames:
            frames = source.receive(5.0)
    assert [frame.can_id for frame in frames] == [0x7E8]
    assert (source.health.lost, source.health.state) == (1, BusState.OFF)
    source.close()
