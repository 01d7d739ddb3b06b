"""The master side of a pseudo terminal: whoever serves an adapter's face holds this end.

POSIX only; the one module of the product that imports ``pty``, ``termios`` or ``tty``. Import it
where it is used, inside ``try``/``except ImportError``, and fall back to TCP on the loopback.
"""

from __future__ import annotations

import os
import pty
import select
import tty

from hardware.errors import PortLost, PortNotFound

_WRITE_LIMIT_S = 2.0
_BULK = 65536


class PtyPort:
    """A fresh pseudo terminal; ``device`` is the path that a client opens like any serial port.

    Implements ``Port``. Raw mode, no echo. The slave side is held open here as well, so that a
    client may come, go and come again; closing this port hangs up on the client at once.
    Raises ``PortNotFound`` when the system has no pseudo terminal left.
    """

    def __init__(self) -> None:
        try:
            self._master, self._slave = pty.openpty()
        except OSError as error:
            raise PortNotFound(str(error)) from error
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self.device = os.ttyname(self._slave)
        self._open = True

    @property
    def name(self) -> str:
        """The path of the slave side, ``/dev/pts/N``."""
        return self.device

    def fileno(self) -> int:
        """The master's descriptor, for ``select``."""
        return self._master

    def write(self, data: bytes) -> None:
        """Send all of ``data``; ``PortLost`` when closed or when nobody reads for 2 s."""
        self._check()
        rest = memoryview(data)
        while rest:
            if not select.select([], [self._master], [], _WRITE_LIMIT_S)[1]:
                raise PortLost(f"{self.device}: the other end does not read")
            try:
                rest = rest[os.write(self._master, rest) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise PortLost(f"{self.device}: {error}") from error

    def read(self, timeout_s: float) -> bytes:
        """Return what the client has written, waiting at most ``timeout_s`` for the first byte."""
        self._check()
        if not select.select([self._master], [], [], timeout_s)[0]:
            return b""
        try:
            return os.read(self._master, _BULK)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise PortLost(f"{self.device}: {error}") from error

    def close(self) -> None:
        """Hang up: every client of the slave side is cut off. May be called twice."""
        if self._open:
            self._open = False
            os.close(self._slave)
            os.close(self._master)

    def _check(self) -> None:
        if not self._open:
            raise PortLost(f"{self.device}: closed")
