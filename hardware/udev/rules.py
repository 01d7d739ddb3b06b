"""The udev rules that let a technician use an adapter without being root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.udev.usb_ids import USB_IDS

if TYPE_CHECKING:
    from hardware.udev.usb_ids import UsbId

FILE_NAME = "60-motospect.rules"  # before 73-seat-late.rules, which acts on uaccess

_HEAD = """\
# MOTOSPECT: adapters may be opened by whoever sits at the machine and by the group dialout.
# ModemManager must not write into them; FTDI chips must not hold bytes back for 16 ms.
# Made from the program's table of USB ids; to install it:
#   motospect adapters --udev-rules | sudo tee /etc/udev/rules.d/60-motospect.rules
#   sudo udevadm control --reload && sudo udevadm trigger
"""
_LATENCY = 'ACTION=="add", SUBSYSTEM=="usb-serial", DRIVER=="ftdi_sio", ATTR{latency_timer}="1"\n'


def rules_text() -> str:
    """The whole text of ``60-motospect.rules``, made from ``USB_IDS``."""
    return _HEAD + "".join(map(_rule, USB_IDS)) + _LATENCY


def _rule(entry: UsbId) -> str:
    """One line an id.

    ModemManager's tags are for the whole device and for one port (its "Common udev tags"); on a
    serial port both are set, because it looks at the port and at the device behind it.
    """
    product = "" if entry.pid is None else f'ATTRS{{idProduct}}=="{entry.pid:04x}", '
    return (
        f"# {entry.words}\n"
        f'SUBSYSTEM=="{"tty" if entry.serial else "usb"}", ATTRS{{idVendor}}=="{entry.vid:04x}", '
        f'{product}MODE="0660", GROUP="dialout", TAG+="uaccess", '
        'ENV{ID_MM_DEVICE_IGNORE}="1", ENV{ID_MM_PORT_IGNORE}="1"\n'
    )
