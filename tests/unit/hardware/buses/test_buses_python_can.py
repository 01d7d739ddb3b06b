from __future__ import annotations

import threading

import can
import pytest

from hardware.buses.base import BusState, CanFrame
from hardware.buses.python_can import INTERFACES, PythonCanSource
from hardware.clock import SystemClock
from hardware.errors import BadUrl, BusNotFound, PortLost


def started(channel: str) -> PythonCanSource:
    source = PythonCanSource("virtual", channel, SystemClock())
    source.start(500_000)
    return source


def test_that_a_bus_that_fails_while_it_is_read_is_lost_and_named() -> None:
    source = started("fails")
    assert source._reader is not None
    source._reader._bus.shutdown()  # as a driver does whose device is pulled
    while source._reader._ended is None:
        source._reader._thread.join(0.05)
    with pytest.raises(PortLost, match="closed bus"):
        source.receive(0.2)
    source.close()
    assert not [thread for thread in threading.enumerate() if "reads" in thread.name]


def test_that_error_frames_are_told_as_health_and_never_as_frames() -> None:
    source = started("errors")
    with can.Bus(interface="virtual", channel="errors") as other:
        warning = can.Message(arbitration_id=0x04, data=b"\0\x08", is_error_frame=True, check=False)
        other.send(warning)
        other.send(can.Message(arbitration_id=0x7E8, data=b"\x01", is_extended_id=False))
        assert [frame.can_id for frame in source.receive(5.0) or source.receive(5.0)] == [0x7E8]
        assert (source.health.state, source.health.errors) == (BusState.WARNING, 1)
        other.send(can.Message(arbitration_id=0x40, is_error_frame=True, check=False))
        other.send(can.Message(arbitration_id=0x7E9, is_extended_id=False))
        while not source.receive(5.0):
            pass
        assert source.health.state is BusState.OFF
    source.close()


@pytest.mark.parametrize("interface", sorted(set(INTERFACES) - {"virtual"}))
def test_that_a_device_that_is_not_there_is_named(interface: str) -> None:
    channel = {"socketcan": "can99", "pcan": "PCAN_USBBUS1"}
    source = PythonCanSource(interface, channel.get(interface, "0"), SystemClock())
    with pytest.raises(BusNotFound, match=interface):
        source.start(500_000)
    with pytest.raises(PortLost):
        source.send(CanFrame(0x7DF, b"\x01"))
    source.close()


@pytest.mark.parametrize(("interface", "channel"), [("kvaser", "one"), ("gs_usb", "")])
def test_that_a_channel_that_cannot_be_is_refused_in_words(interface: str, channel: str) -> None:
    with pytest.raises(BadUrl):
        PythonCanSource(interface, channel, SystemClock())
