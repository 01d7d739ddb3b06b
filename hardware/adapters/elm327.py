"""ELM327 and STN adapters (and their clones) on a serial port or a network address."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.adapters.base import OpenAdapter, OpenStep, Underway
from hardware.errors import AdapterMute, AdapterUnknown, BusUnreachable
from hardware.gate import SafetyGate
from hardware.links.elm import passport, setup
from hardware.links.elm.dialog import ElmDialog, names_itself
from hardware.links.elm.link import ElmLink
from hardware.links.elm.search import Hints, find_bus
from hardware.links.elm.wire import ElmWire
from hardware.ports.opening import leaves_speed_open, open_port, parse_address
from hardware.ports.serial_port import SerialPort

if TYPE_CHECKING:
    import threading

    from hardware.adapters.base import Opening
    from hardware.ports.base import Port

# Genuine ELM327; OBDLink and most clones; old clones; then what technicians set themselves.
_SPEEDS = (38_400, 115_200, 9_600, 230_400, 57_600, 500_000)
_BY_ITSELF = frozenset("123456789")  # protocols that can be tried alone
_SPEED_TEST_S = 0.35
_SPEED_LIMIT_S = 0.8  # for a device that never stops talking


def open_elm327(url: str, how: Opening) -> OpenAdapter:
    """Open ``serial:…`` or ``tcp://…`` as ``hardware.adapters.base.Opener`` says."""
    how = replace(how, forced_protocol=parse_address(url).protocol)
    how.on_step(OpenStep.PORT, None)
    port = open_port(url)
    with ExitStack() as undo:
        undo.callback(port.close)
        how.on_step(OpenStep.PORT, port.name)
        adapter = start_elm327(url, port, how)
        undo.pop_all()
    return adapter


def start_elm327(url: str, port: Port, how: Opening) -> OpenAdapter:
    """The steps behind the open ``port``; the caller closes it when they fail."""
    dialog = ElmDialog(ElmWire(how.recorded_port(url, port), SafetyGate()), how.clock)
    how.on_step(OpenStep.ADAPTER, None)
    if isinstance(port, SerialPort) and leaves_speed_open(url):
        _find_speed(port, dialog, how.cancel)
        # a record that is to be played begins with what was said at the right speed
        dialog = ElmDialog(ElmWire(how.recorded_port(url, port), SafetyGate()), how.clock)
    met = how.preferred_protocol is not None
    identity = setup.introduce(dialog, how.cancel, met=met)
    how.on_step(OpenStep.ADAPTER, identity.version)
    return reach_car(url, dialog, identity, how)


def reach_car(url: str, dialog: ElmDialog, identity: setup.Identity, how: Opening) -> OpenAdapter:
    """The steps behind an adapter that has named itself and prints in our way."""
    capabilities = passport.measure(dialog, how.clock, identity, known=how.known, cancel=how.cancel)
    how.on_step(OpenStep.VOLTAGE, None)
    voltage = setup.measure_voltage(dialog, how.cancel)
    how.on_step(OpenStep.VOLTAGE, "not measured" if voltage is None else f"{voltage:.1f} V")
    how.on_step(OpenStep.PROTOCOL, None)
    brief = how.briefly and how.preferred_protocol in _BY_ITSELF
    only = how.preferred_protocol if brief else how.forced_protocol
    try:
        bus = find_bus(
            dialog,
            Hints(voltage, how.preferred_protocol, only),
            tell=lambda words: how.on_step(OpenStep.PROTOCOL, Underway(words)),
            cancel=how.cancel,
        )
    except BusUnreachable as error:
        raise passport.blamed(error, capabilities, only) from error
    how.on_step(OpenStep.PROTOCOL, bus.protocol.name)
    capabilities = replace(capabilities, voltage=voltage is not None)
    link = ElmLink(dialog, how.clock, bus.protocol, capabilities, on_close=how.on_close)
    return OpenAdapter(
        link,
        url,
        identity.name,
        identity.version,
        voltage,
        how.tape.moment,
        bus.greeting,
        how.tape.keep_to,
    )


def _find_speed(port: SerialPort, dialog: ElmDialog, cancel: threading.Event | None) -> None:
    """Ask for the adapter's name at each speed; what it heard before at a wrong one is noise."""
    heard: tuple[str, ...] = ()
    for baud in _SPEEDS:
        if not port.set_baud(baud):
            continue
        for _attempt in range(2):
            said = dialog.command(
                "ATI",
                idle_s=_SPEED_TEST_S,
                limit_s=_SPEED_LIMIT_S,
                accept=names_itself,
                cancel=cancel,
            )
            if said.prompted:
                return
            heard += said.stray + said.lines
            if not said.stray:  # a prompt came, so the speed may be right and the line was not
                break
    if heard:
        raise AdapterUnknown("no speed gave an adapter's name: " + " / ".join(heard)[:200])
    raise AdapterMute(f"{port.name}: no answer at any speed")
