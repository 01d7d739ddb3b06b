"""USB ids that adapters are known to carry.

Sources, named per entry: ``linux`` and a driver (its table of ids in the kernel's source),
``maker`` (what the maker's firmware or page says). The id of a serial chip never proves an OBD
adapter: the same chips sit in scales, lifts and emission testers.
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
    """A vendor and product id, what it is in words, how much it says, and who says so.

    ``pid`` is None where every product of the vendor is meant.
    """

    vid: int
    pid: int | None
    words: str
    likelihood: Likelihood
    source: str

    @property
    def serial(self) -> bool:
        """The device appears as a serial port."""
        return self.likelihood is not Likelihood.OTHER_BUS


_CAN, _CHIP, _USUAL = Likelihood.OTHER_BUS, Likelihood.SERIAL_CHIP, Likelihood.USUAL_CHIP
_FTDI, _CH341, _CP210X = "linux ftdi_sio", "linux ch341", "linux cp210x"
_PL2303, _ACM = "linux pl2303", "linux cdc-acm by class"
_GS_USB, _PEAK, _KVASER = "linux gs_usb", "linux peak_usb", "linux kvaser_usb"

USB_IDS = (
    UsbId(0x0403, 0x6015, "FTDI FT230X, as in OBDLink SX and EX", _USUAL, _FTDI),
    UsbId(0x0403, 0x6001, "FTDI FT232R, as in many ELM327 cables", _USUAL, _FTDI),
    UsbId(0x0403, 0x6010, "FTDI FT2232 serial chip", _CHIP, _FTDI),
    UsbId(0x0403, 0x6011, "FTDI FT4232 serial chip", _CHIP, _FTDI),
    UsbId(0x0403, 0x6014, "FTDI FT232H serial chip", _CHIP, _FTDI),
    UsbId(0x0403, 0xFFA8, "LAWICEL CANUSB, an slcan adapter", _USUAL, _FTDI),
    UsbId(0x1A86, 0x7523, "CH340, as in many ELM327 clones", _USUAL, _CH341),
    UsbId(0x1A86, 0x7522, "CH340K serial chip", _CHIP, _CH341),
    UsbId(0x1A86, 0x5523, "CH341 serial chip", _CHIP, _CH341),
    UsbId(0x4348, 0x5523, "CH341 serial chip", _CHIP, _CH341),
    UsbId(0x9986, 0x7523, "CH340 serial chip (clone)", _CHIP, _CH341),
    UsbId(0x1A86, 0x55D3, "CH343 serial chip", _CHIP, _ACM),
    UsbId(0x1A86, 0x55D4, "CH9102 serial chip", _CHIP, _ACM),
    UsbId(0x10C4, 0xEA60, "CP210x serial chip", _CHIP, _CP210X),
    UsbId(0x10C4, 0xEA61, "CP210x serial chip", _CHIP, _CP210X),
    UsbId(0x10C4, 0xEA63, "CP210x serial chip", _CHIP, _CP210X),
    UsbId(0x10C4, 0xEA70, "CP2105 serial chip", _CHIP, _CP210X),
    UsbId(0x10C4, 0x8665, "AC-Services OBD-IF", _USUAL, _CP210X),
    UsbId(0x067B, 0x2303, "Prolific PL2303 serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x2304, "Prolific PL2303TB serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x23A3, "Prolific PL2303GC serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x23B3, "Prolific PL2303GB serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x23C3, "Prolific PL2303GT serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x23D3, "Prolific PL2303GL serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x23E3, "Prolific PL2303GE serial chip", _CHIP, _PL2303),
    UsbId(0x067B, 0x23F3, "Prolific PL2303GS serial chip", _CHIP, _PL2303),
    UsbId(0x0483, 0x5740, "STM32 serial device, as in some CAN boards", _CHIP, _ACM),
    UsbId(0xAD50, 0x60C4, "CANable, an slcan adapter", _USUAL, "maker (canable.io), cdc-acm"),
    UsbId(0x16D0, 0x117E, "CANable 2, an slcan adapter", _USUAL, "maker (canable.io), cdc-acm"),
    UsbId(0x1D50, 0x606F, "candleLight or CANable CAN interface", _CAN, _GS_USB),
    UsbId(0x1209, 0x2323, "candleLight CAN interface", _CAN, _GS_USB),
    UsbId(0x1209, 0xCA01, "CANnectivity CAN interface", _CAN, _GS_USB),
    UsbId(0x1CD2, 0x606F, "CES CANext CAN interface", _CAN, _GS_USB),
    UsbId(0x16D0, 0x10B8, "ABE CAN debugger", _CAN, _GS_USB),
    UsbId(0x16D0, 0x0F30, "Xylanta SAINT3 CAN interface", _CAN, _GS_USB),
    UsbId(0x0C72, 0x000C, "PEAK PCAN-USB", _CAN, _PEAK),
    UsbId(0x0C72, 0x000D, "PEAK PCAN-USB Pro", _CAN, _PEAK),
    UsbId(0x0C72, 0x0011, "PEAK PCAN-USB Pro FD", _CAN, _PEAK),
    UsbId(0x0C72, 0x0012, "PEAK PCAN-USB FD", _CAN, _PEAK),
    UsbId(0x0C72, 0x0013, "PEAK PCAN-Chip USB", _CAN, _PEAK),
    UsbId(0x0C72, 0x0014, "PEAK PCAN-USB X6", _CAN, _PEAK),
    UsbId(0x0BFD, None, "Kvaser CAN interface", _CAN, _KVASER),
)

BY_ID = {(entry.vid, entry.pid): entry for entry in USB_IDS}
