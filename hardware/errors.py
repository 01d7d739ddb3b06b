"""Everything that can go wrong on a wire.

    HardwareError
    ├── BadUrl                 the adapter's address is not one of ours
    ├── BadRecording           a file is no wire record (which line, and why)
    ├── PortError              the byte pipe
    │   ├── PortNotFound       no such device
    │   │   ├── HostNotFound   the network host's name is unknown
    │   │   └── BusNotFound    no such CAN device, or no driver for it
    │   ├── PortForbidden      the operating system refuses this user
    │   ├── PortBusy           another program holds it
    │   ├── PortRefused        the network host refuses or does not answer
    │   └── PortLost           it was open and is gone (unplugged, closed)
    ├── AdapterError           the thing in the hand
    │   ├── AdapterMute        the port is open, nothing answers
    │   └── AdapterUnknown     something answers, but not an ELM327-like adapter
    ├── BusUnreachable         the adapter answers, the car does not (``reason`` says how)
    ├── RequestForbidden       the safety gate refused the bytes
    └── RequestCancelled       the caller's cancel event was set

``diagnostics`` turns each of them into a sentence for the technician, once.
"""

from __future__ import annotations

from enum import StrEnum


class HardwareError(Exception):
    """Root of the tree; ``detail`` is the operating system's or the adapter's own words."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class BadUrl(HardwareError):
    """The adapter's address cannot be understood."""


class BadRecording(HardwareError):
    """A file cannot be played: not there, not a record, or damaged; ``detail`` names the line."""


class PortError(HardwareError):
    """The byte pipe failed."""


class PortNotFound(PortError):
    """No such device."""


class HostNotFound(PortNotFound):
    """The name of a network adapter is not known to this computer."""


class BusNotFound(PortNotFound):
    """No such CAN device, its interface is down, or its driver is not installed."""


class PortForbidden(PortError):
    """The operating system does not let this user open the device."""


class PortBusy(PortError):
    """Another program has the device open; ``detail`` names it where that can be known."""


class PortRefused(PortError):
    """The network adapter refuses the connection or does not answer in time."""


class PortLost(PortError):
    """The pipe was open and is gone."""


class AdapterError(HardwareError):
    """The adapter itself failed."""


class AdapterMute(AdapterError):
    """The port is open but the adapter does not answer within its deadline."""


class AdapterUnknown(AdapterError):
    """What answers is not an ELM327-like adapter (wrong speed or another device)."""


class UnreachableReason(StrEnum):
    """Why the adapter could not reach the car."""

    NO_PROTOCOL = "no_protocol"  # UNABLE TO CONNECT
    BUS_INIT = "bus_init"  # BUS INIT: ...ERROR
    BUS_ERROR = "bus_error"  # CAN ERROR, BUS ERROR, FB ERROR
    BUS_BUSY = "bus_busy"  # BUS BUSY
    NO_CAN29 = "no_can29"  # nothing was found, by an adapter that knows no 29-bit CAN
    NO_ECU = "no_ecu"  # a protocol is set, no control unit answers (NO DATA)
    LOW_VOLTAGE = "low_voltage"  # LV RESET, LP ALERT, or measured below 9 V


class BusUnreachable(HardwareError):
    """The adapter answers, the car does not."""

    def __init__(self, reason: UnreachableReason, detail: str = "") -> None:
        super().__init__(detail)
        self.reason = reason


class RequestForbidden(HardwareError):
    """The safety gate refused these bytes."""


class RequestCancelled(HardwareError):
    """The caller's cancel event was set while the request waited."""
