"""The seam of byte pipes."""

from __future__ import annotations

from typing import Protocol


class Port(Protocol):
    """An open byte pipe to an adapter; opening is the constructor's work and raises ``PortError``.

    One thread owns a port. After the other end is gone every call raises ``PortLost``, at once when
    the operating system knows it.
    """

    @property
    def name(self) -> str:
        """What a technician would call it: ``/dev/ttyUSB0``, ``COM3``, ``192.168.0.10:35000``."""
        ...

    def write(self, data: bytes) -> None:
        """Send all of ``data`` or raise ``PortLost``; never blocks longer than 2 s."""
        ...

    def read(self, timeout_s: float) -> bytes:
        """Return what has arrived, waiting at most ``timeout_s`` for the first byte.

        ``b""`` means that the time is over and nothing came.
        """
        ...

    def close(self) -> None:
        """Give the pipe back; may be called twice."""
        ...
