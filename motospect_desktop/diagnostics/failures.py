"""Wire errors become words for the technician, here and nowhere else."""

from __future__ import annotations

from typing import NamedTuple

from hardware.errors import (
    AdapterMute,
    AdapterUnknown,
    BadRecording,
    BadUrl,
    BusNotFound,
    BusUnreachable,
    HardwareError,
    HostNotFound,
    PortBusy,
    PortForbidden,
    PortLost,
    PortNotFound,
    PortRefused,
    RequestCancelled,
    RequestForbidden,
    UnreachableReason,
)
from motospect_desktop.errors import AdapterLost, ConnectError, MotospectError, ScanCancelled


class _Words(NamedTuple):
    code: str
    title: str
    cause: str
    remedy: str


_BY_TYPE: dict[type[HardwareError], _Words] = {
    BadUrl: _Words(
        "bad_url",
        "This is not an adapter address.",
        "{detail}",
        "Correct it, or choose the adapter from the list.",
    ),
    BadRecording: _Words(
        "bad_recording",
        "This recording cannot be played.",
        "{detail}",
        "Choose another file, or record the vehicle again.",
    ),
    HostNotFound: _Words(
        "host_not_found",
        "The network adapter's name is not known.",
        "It is mistyped, or this computer is not in the adapter's network ({detail}).",
        "Join the adapter's Wi-Fi, or write its number, such as tcp://192.168.0.10:35000.",
    ),
    BusNotFound: _Words(
        "bus_not_found",
        "The CAN adapter cannot be opened.",
        "It is not plugged in, its driver is not installed or its interface is down ({detail}).",
        "Plug it in and install its maker's driver; for SocketCAN run: sudo ip link set can0 up "
        "type can bitrate 500000.",
    ),
    PortNotFound: _Words(
        "port_not_found",
        "There is no adapter at this address.",
        "It is not plugged in, or it got another name ({detail}).",
        "Plug the adapter in, look at the list of adapters and choose it there.",
    ),
    PortForbidden: _Words(
        "port_forbidden",
        "This computer does not let you use the port.",
        "Your user may not open it ({detail}).",
        "On Linux run: sudo usermod -aG dialout $USER, then log out and in again.",
    ),
    PortBusy: _Words(
        "port_busy",
        "Another program holds the adapter.",
        "The port is in use ({detail}).",
        "Close the other diagnostic program or terminal and try again.",
    ),
    PortRefused: _Words(
        "port_refused",
        "The network adapter does not accept the connection.",
        "It is off, out of range or talking to another phone or computer ({detail}).",
        "Check its power and the Wi-Fi of this computer, close other apps and try again.",
    ),
    PortLost: _Words(
        "port_lost",
        "The adapter is gone.",
        "It was unplugged or its connection broke ({detail}).",
        "Plug it in again; what was read is kept.",
    ),
    AdapterMute: _Words(
        "adapter_mute",
        "The adapter does not answer.",
        "The port opens, but nothing comes back: no power from pin 16, wrong speed or a "
        "hung adapter ({detail}).",
        "Check that it sits firmly in the socket, unplug it for five seconds, or set its speed "
        "with ?baud=115200.",
    ),
    AdapterUnknown: _Words(
        "adapter_unknown",
        "What answers is not an ELM327 or STN adapter.",
        "It may be another device on this port, or the speed is wrong ({detail}).",
        "Choose another port, or set the speed with ?baud=38400.",
    ),
    RequestForbidden: _Words(
        "request_forbidden",
        "The safety gate stopped this request.",
        "It could change the car ({detail}).",
        "Reading goes on; nothing was sent.",
    ),
}

_BY_REASON: dict[UnreachableReason, _Words] = {
    UnreachableReason.NO_PROTOCOL: _Words(
        "no_protocol",
        "The adapter answers, the car does not.",
        "No diagnostic bus was found ({detail}); most often the ignition is off.",
        "Switch the ignition on (engine may stay off), wait five seconds and try again.",
    ),
    UnreachableReason.NO_CAN29: _Words(
        "no_can29",
        "This adapter finds no car, and it cannot do 29-bit CAN.",
        "Cars that speak 29-bit CAN stay out of its reach ({detail}): a clone with limits, not a "
        "fault of the car. Or the ignition is off.",
        "Switch the ignition on and try again; if it stays so, use a genuine ELM327 or an STN "
        "adapter such as OBDLink.",
    ),
    UnreachableReason.BUS_INIT: _Words(
        "bus_init",
        "The car's K-line did not wake up.",
        "The control unit did not answer the initialisation ({detail}).",
        "Ignition on, wait ten seconds, try again; check pin 7 of the socket.",
    ),
    UnreachableReason.BUS_ERROR: _Words(
        "bus_error",
        "The diagnostic bus is disturbed.",
        "The adapter sees faults on the wires ({detail}): a short, a missing terminator or a bad "
        "contact at pins 6 and 14.",
        "Clean the socket, remove other devices from it and try again.",
    ),
    UnreachableReason.BUS_BUSY: _Words(
        "bus_busy",
        "The diagnostic bus is busy.",
        "Something else talks all the time ({detail}), perhaps a second tester or a tracker.",
        "Remove other devices from the socket and try again.",
    ),
    UnreachableReason.NO_ECU: _Words(
        "no_ecu",
        "A bus is there, but no control unit answers.",
        "The ignition is off, or the car does not speak OBD on this bus ({detail}).",
        "Switch the ignition on; electric cars and cars before 2001 may not answer OBD at all.",
    ),
    UnreachableReason.LOW_VOLTAGE: _Words(
        "low_voltage",
        "The voltage at the diagnostic socket is too low.",
        "The battery is weak or pin 16 has no power ({detail}).",
        "Charge the battery or connect a charger, check the fuse of the socket and try again.",
    ),
}


def _words_of(error: HardwareError) -> _Words:
    if isinstance(error, BusUnreachable):
        return _BY_REASON[error.reason]
    for kind, words in _BY_TYPE.items():
        if isinstance(error, kind):
            return words
    return _Words("wire", "The adapter failed.", "{detail}", "Unplug it, plug it in, try again.")


def silent_car(detail: str) -> AdapterLost:
    """A car that answered before and does not any more."""
    return AdapterLost(
        "The car does not answer any more.",
        f"The adapter is there, no control unit answers ({detail}): most often the ignition was "
        "switched off.",
        "Switch the ignition on: it goes on by itself. For another car connect anew.",
        code="car_silent",
    )


def other_adapter(before: str, now: str, *, used: bool) -> AdapterLost:
    """Another adapter was plugged in; ``used`` when it is known and takes over by itself."""
    return AdapterLost(
        "Another adapter was plugged in.",
        f"Instead of {before} there is {now}.",
        "It was used before, so it is connected now."
        if used
        else "A port that was never used is not opened by itself: choose it in the list and "
        "connect, or plug the adapter from before in again.",
        code="other_adapter",
    )


def in_words(error: HardwareError, *, connecting: bool) -> MotospectError:
    """The product's error for a wire error; ``code`` names the cause."""
    if isinstance(error, RequestCancelled):
        kept = "Nothing had been read yet." if connecting else "What was read is kept."
        return ScanCancelled("Stopped.", "You stopped it.", kept, code="cancelled")
    words = _words_of(error)
    detail = error.detail or "no more is known"
    kind = ConnectError if connecting else AdapterLost
    return kind(words.title, words.cause.format(detail=detail), words.remedy, code=words.code)
