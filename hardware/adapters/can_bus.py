"""Adapters for raw CAN frames: slcan, python-can's devices, and buses within this computer."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from hardware.adapters.base import OpenAdapter, OpenStep
from hardware.buses.multicast import MulticastSource
from hardware.buses.python_can import INTERFACES, PythonCanSource
from hardware.buses.slcan import BITRATES as SLCAN_BITRATES
from hardware.buses.slcan import SlcanSource
from hardware.buses.socketcand import SocketcandSource, server_of
from hardware.errors import BadUrl
from hardware.gate import SafetyGate
from hardware.links.base import Capabilities
from hardware.links.isotp.link import IsoTpLink
from hardware.links.isotp.setup import BITRATES, find_bus
from hardware.links.isotp.wire import CanWire
from hardware.links.raw_wire import RawWire
from hardware.ports.opening import open_port
from hardware.simulator.demo_bus import DemoBus

if TYPE_CHECKING:
    from hardware.adapters.base import Opening
    from hardware.buses.base import FrameSource
    from hardware.clock import Clock

_SLCAN, _MULTICAST, _SOCKETCAND, _DEMO = "slcan", "udp_multicast", "socketcand", "demo"
_KINDS = (_SLCAN, _MULTICAST, _SOCKETCAND, _DEMO, *INTERFACES)
_TTY_BAUD = 115_200  # what adapters with a true serial line use; USB ones ignore it
ALL_BITRATES = tuple(SLCAN_BITRATES)
_EXAMPLES = "can:slcan:/dev/ttyACM0@500000, can:socketcan:can0 or can:udp_multicast:239.74.163.2"


@dataclass(frozen=True, slots=True)
class CanAddress:
    """``can:KIND:CHANNEL@BITRATE``; ``bitrate`` is None where the address leaves it open."""

    kind: str
    channel: str
    bitrate: int | None


def parse_can_address(url: str, *, obd: bool = True) -> CanAddress:
    """Read ``url``; raise ``BadUrl`` with a sentence when it is not the address of a CAN bus.

    ``obd``: only with a bitrate of ISO 15765-4; else with any that an adapter knows.
    """
    kind, _, rest = url.removeprefix("can:").partition(":")
    if kind not in _KINDS:
        known = ", ".join(_KINDS)
        raise BadUrl(f"'{url}': there is no CAN bus '{kind}', only {known}; write {_EXAMPLES}")
    channel, at, speed = rest.rpartition("@") if "@" in rest else (rest, "", "")
    if not channel.strip() or "\0" in channel:
        raise BadUrl(f"'{url}' names no channel; write {_EXAMPLES}")
    if at and obd and speed not in map(str, BITRATES):
        speeds = " or ".join(map(str, BITRATES))
        raise BadUrl(f"'{url}': OBD speaks {speeds} bit/s (ISO 15765-4), not '{speed}'")
    if at and speed not in map(str, ALL_BITRATES):
        raise BadUrl(f"'{url}': '{speed}' is none of {', '.join(map(str, ALL_BITRATES))} bit/s")
    return CanAddress(kind, channel, int(speed) if at else None)


def open_can(url: str, how: Opening) -> OpenAdapter:
    """Open ``can:…`` as ``hardware.adapters.base.Opener`` says."""
    address = parse_can_address(url)
    how.on_step(OpenStep.PORT, None)
    with ExitStack() as undo:
        if address.kind == _SLCAN:
            port = open_port(_port_url(address.channel))
            undo.callback(port.close)
            how.on_step(OpenStep.PORT, port.name)
            how.on_step(OpenStep.ADAPTER, None)
            source: FrameSource = SlcanSource(port, how.clock)
        else:
            source = _bus(address, how.clock)
            undo.callback(source.close)
            source.start(address.bitrate or BITRATES[0], listen_only=source.traits.listens_only)
            source.stop()  # it could be opened: only now is the step true
            how.on_step(OpenStep.PORT, source.name)
            how.on_step(OpenStep.ADAPTER, None)
        undo.callback(source.close)
        adapter = start_can(url, source, how, bitrate=address.bitrate)
        undo.pop_all()
    return adapter


def open_bus(url: str, clock: Clock, bitrate: int | None = None) -> RawWire:
    """The bus at ``can:…`` for the CAN bench, listening; raises a ``HardwareError``.

    ``bitrate`` counts where the address names none; without both it is that of most cars.
    """
    address = parse_can_address(url, obd=False)
    with ExitStack() as undo:
        if address.kind == _SLCAN:
            port = open_port(_port_url(address.channel))
            undo.callback(port.close)
            source: FrameSource = SlcanSource(port, clock)
        else:
            source = _bus(address, clock)
            undo.callback(source.close)
        wire = RawWire(source, address.bitrate or bitrate)
        wire.listen()
        undo.pop_all()
    return wire


def start_can(
    url: str, source: FrameSource, how: Opening, *, bitrate: int | None = None
) -> OpenAdapter:
    """The steps behind the open ``source``; the caller closes it when they fail."""
    traits = source.traits
    how.on_step(OpenStep.ADAPTER, f"{traits.kind} {traits.version}")
    how.on_step(OpenStep.VOLTAGE, None)
    how.on_step(OpenStep.VOLTAGE, "not measured")
    how.on_step(OpenStep.PROTOCOL, None)
    wire = CanWire(how.recorded_source(url, source), SafetyGate(), how.clock)
    bus = find_bus(
        wire, how.clock, bitrate=bitrate, preferred=how.preferred_protocol, cancel=how.cancel
    )
    silent = " (the bus was silent until it was asked)" if bus.silent else ""
    how.on_step(OpenStep.PROTOCOL, bus.protocol.name + silent)
    firmware = (("version", traits.version),) if traits.version else ()
    capabilities = Capabilities(traits.kind, traits.version, frames=True, firmware=firmware)
    link = IsoTpLink(wire, how.clock, bus.protocol, capabilities, on_close=how.on_close)
    return OpenAdapter(
        link,
        url,
        traits.kind,
        traits.version,
        None,
        how.tape.moment,
        keep_to=how.tape.keep_to,
    )


def _bus(address: CanAddress, clock: Clock) -> FrameSource:
    if address.kind == _MULTICAST:
        return MulticastSource(address.channel, clock)
    if address.kind == _DEMO:
        return DemoBus(clock)
    if address.kind == _SOCKETCAND:
        server, bus = server_of(address.channel)
        return SocketcandSource(partial(open_port, server), bus, clock)
    return PythonCanSource(address.kind, address.channel, clock)


def _port_url(channel: str) -> str:
    if channel.startswith("tcp://"):
        return channel
    return f"serial:{channel}" if "?" in channel else f"serial:{channel}?baud={_TTY_BAUD}"
