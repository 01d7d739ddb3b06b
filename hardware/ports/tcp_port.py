"""Network adapters: a TCP stream of the same bytes that a serial adapter would send."""

from __future__ import annotations

import socket

from hardware.errors import HostNotFound, PortLost, PortRefused

_CONNECT_LIMIT_S = 3.0
_WRITE_LIMIT_S = 2.0
_BULK = 65536


class TcpPort:
    """Implements ``Port`` over TCP.

    Raises ``HostNotFound`` when the host's name is unknown and ``PortRefused`` when the host
    refuses or does not answer within 3 s.
    """

    def __init__(self, host: str, port: int) -> None:
        self._name = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        try:
            self._socket = socket.create_connection((host, port), timeout=_CONNECT_LIMIT_S)
        except UnicodeError as error:
            raise HostNotFound(f"{host}: not a host name") from error
        except socket.gaierror as error:
            raise HostNotFound(f"{host}: {error.strerror or error}") from error
        except OSError as error:
            raise PortRefused(f"{self._name}: {error.strerror or error}") from error
        # A request is a few bytes: waiting to fill a segment would double every round trip.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._open = True

    @property
    def name(self) -> str:
        """``host:port``."""
        return self._name

    def write(self, data: bytes) -> None:
        """Send all of ``data`` within 2 s or raise ``PortLost``."""
        self._check()
        self._socket.settimeout(_WRITE_LIMIT_S)
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise PortLost(f"{self._name}: {error.strerror or error}") from error

    def read(self, timeout_s: float) -> bytes:
        """Return what has arrived, waiting at most ``timeout_s``; ``PortLost`` at end of stream."""
        self._check()
        self._socket.settimeout(timeout_s)
        try:
            data = self._socket.recv(_BULK)
        except (TimeoutError, BlockingIOError):
            return b""
        except OSError as error:
            raise PortLost(f"{self._name}: {error.strerror or error}") from error
        if not data:
            raise PortLost(f"{self._name}: closed by the other end")
        return data

    def close(self) -> None:
        """Close the stream; may be called twice."""
        self._open = False
        self._socket.close()

    def _check(self) -> None:
        if not self._open:
            raise PortLost(f"{self._name}: closed")
