"""The serial ports that the system knows, described and never opened."""

from __future__ import annotations

from dataclasses import dataclass

from serial.tools import list_ports


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A serial port as the system describes it; empty words where it does not."""

    device: str  # /dev/ttyUSB0, COM3
    description: str = ""
    manufacturer: str = ""
    serial_number: str = ""
    vid: int | None = None  # USB vendor id
    pid: int | None = None  # USB product id

    @property
    def url(self) -> str:
        """The adapter's address of this port."""
        return f"serial:{self.device}"

    @property
    def usb_id(self) -> str:
        """``0403:6015``, or nothing when the port is not on USB."""
        return "" if self.vid is None or self.pid is None else f"{self.vid:04x}:{self.pid:04x}"


def found_ports() -> tuple[FoundPort, ...]:
    """Ask the system for its serial ports, by name; some milliseconds, opens none of them."""
    ports = (
        FoundPort(
            device=port.device,
            description=_words(port.description),
            manufacturer=_words(port.manufacturer),
            serial_number=_words(port.serial_number),
            vid=port.vid,
            pid=port.pid,
        )
        for port in list_ports.comports()
    )
    return tuple(sorted(ports, key=lambda port: port.device))


def _words(text: str | None) -> str:
    return "" if text in (None, "n/a") else text.strip()
