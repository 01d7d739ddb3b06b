"""USB ids that adapters are known to carry.

Sources: usb.ids, the Linux drivers ``ftdi_sio`` and ``gs_usb``, makers' pages. The id of a serial
chip never proves an OBD adapter: the same chips sit in scales, lifts and emission testers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Likelihood(IntEnum):
    """How likely a device with this id is an OBD adapter that MOTOSPECT can use; higher first."""

    OTHER_BUS = 0  # a CAN interface without a serial port
    SERIAL_CHIP = 1  # a chip that many kinds of devices use
    USUAL_CHIP = 2  # the chip of most OBD adapters with this maker's name


@dataclass(frozen=True, slots=True)
class UsbId:
    """A vendor and product id, what it is in words, and how much it says."""

    vid: int
    pid: int
    words: str
    likelihood: Likelihood

    @property
    def serial(self) -> bool:
        """The device appears as a serial port."""
        return self.likelihood is not Likelihood.OTHER_BUS


_CAN, _CHIP, _USUAL = Likelihood.OTHER_BUS, Likelihood.SERIAL_CHIP, Likelihood.USUAL_CHIP

USB_IDS = (
    UsbId(0x0403, 0x6015, "FTDI FT230X, as in OBDLink SX", _USUAL),
    UsbId(0x0403, 0x6001, "FTDI FT232R, as in many ELM327 cables", _USUAL),
    UsbId(0x1A86, 0x7523, "CH340, as in many ELM327 clones", _USUAL),
    UsbId(0x1A86, 0x5523, "CH341 serial chip", _CHIP),
    UsbId(0x10C4, 0xEA60, "CP210x serial chip", _CHIP),
    UsbId(0x067B, 0x2303, "Prolific PL2303 serial chip", _CHIP),
    UsbId(0x067B, 0x23A3, "Prolific PL2303GC serial chip", _CHIP),
    UsbId(0x0483, 0x5740, "STM32 serial device, as in some CAN boards", _CHIP),
    UsbId(0x1D50, 0x606F, "candleLight or CANable CAN interface", _CAN),
    UsbId(0x1209, 0x2323, "candleLight CAN interface", _CAN),
    UsbId(0x1CD2, 0x606F, "CES CANext CAN interface", _CAN),
    UsbId(0x16D0, 0x10B8, "ABE CAN debugger", _CAN),
    UsbId(0x0C72, 0x000C, "PEAK PCAN-USB", _CAN),
    UsbId(0x0C72, 0x000D, "PEAK PCAN-USB Pro", _CAN),
)

BY_ID = {(entry.vid, entry.pid): entry for entry in USB_IDS}
