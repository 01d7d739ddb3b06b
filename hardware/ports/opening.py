"""From an adapter's address to an open port."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from hardware.errors import BadUrl
from hardware.ports.serial_port import DEFAULT_BAUD, SerialPort
from hardware.ports.tcp_port import TcpPort

if TYPE_CHECKING:
    from hardware.ports.base import Port

_KNOWN = "serial:/dev/ttyUSB0, serial:/dev/ttyUSB0?baud=115200, serial:COM3 or tcp://host:port"
_PROTOCOLS = tuple("123456789")
_DEVICE = re.compile(r"/dev/.+|COM\d+(\?.*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """A serial device; ``baud`` is None when the address leaves the speed open.

    ``protocol`` is the only bus to try, by its ELM327 number (1 to 9); None leaves the bus open.
    """

    device: str
    baud: int | None
    protocol: str | None = None


@dataclass(frozen=True, slots=True)
class TcpAddress:
    """A network adapter; ``protocol`` as in ``SerialAddress``."""

    host: str
    port: int
    protocol: str | None = None


def whole_address(typed: str) -> str:
    """``typed`` as an address: ``/dev/ttyUSB0`` and ``COM3`` alone are serial devices."""
    return f"serial:{typed}" if _DEVICE.fullmatch(typed) else typed


def parse_address(url: str) -> SerialAddress | TcpAddress:
    """Read ``url``, or a serial device's name alone.

    Raises ``BadUrl`` with a sentence when it is not an address of a port.
    """
    url = whole_address(url)
    if url.startswith("serial:"):
        return _serial_address(url)
    if url.startswith("tcp:"):
        return _tcp_address(url)
    raise BadUrl(f"'{url}' is not an adapter's address; write {_KNOWN}")


def open_port(url: str) -> Port:
    """Open the port at ``url`` (38400 baud where a serial address leaves the speed open).

    Raises ``BadUrl`` or the ``PortError`` that says why it does not open.
    """
    address = parse_address(url)
    if isinstance(address, TcpAddress):
        return TcpPort(address.host, address.port)
    return SerialPort(address.device, address.baud or DEFAULT_BAUD)


def leaves_speed_open(url: str) -> bool:
    """``url`` is a serial device without a stated speed."""
    address = parse_address(url)
    return isinstance(address, SerialAddress) and address.baud is None


def _serial_address(url: str) -> SerialAddress:
    device, _, query = url.removeprefix("serial:").partition("?")
    if not device.strip() or "\0" in device:
        raise BadUrl(f"'{url}' names no serial device; write {_KNOWN}")
    options = _options(url, query, ("baud", "protocol"))
    baud = options.get("baud")
    if baud is not None and not (
        baud.isascii() and baud.isdigit() and 300 <= int(baud) <= 4_000_000
    ):
        raise BadUrl(f"'{url}': '{baud}' is not a speed between 300 and 4000000 baud")
    return SerialAddress(device, None if baud is None else int(baud), options.get("protocol"))


def _tcp_address(url: str) -> TcpAddress:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
        parts = None
    if parts is None or not host or not port or parts.username or parts.path.strip("/"):
        raise BadUrl(f"'{url}' is not a network adapter's address; write tcp://192.168.0.10:35000")
    return TcpAddress(host, port, _options(url, parts.query, ("protocol",)).get("protocol"))


def _options(url: str, query: str, known: tuple[str, ...]) -> dict[str, str]:
    """What stands behind the question mark; ``BadUrl`` for what is not ``known``."""
    words = " and ".join(f"{name}=NUMBER" for name in known)
    try:
        options = (
            dict(parse_qsl(query, keep_blank_values=True, strict_parsing=True)) if query else {}
        )
    except ValueError:
        raise BadUrl(f"'{url}': '{query}' is not understood; only {words} is") from None
    for name in options:
        if name not in known:
            raise BadUrl(f"'{url}': unknown option '{name}'; only {words} is known")
    protocol = options.get("protocol")
    if protocol is not None and protocol not in _PROTOCOLS:
        raise BadUrl(f"'{url}': '{protocol}' is not a protocol; they have the numbers 1 to 9")
    return options
