"""Serial adapters (USB, Bluetooth SPP, pseudo terminals) through pyserial, held exclusively."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import select
from typing import TYPE_CHECKING, NoReturn

import serial

from hardware.clock import SystemClock
from hardware.errors import PortBusy, PortForbidden, PortLost, PortNotFound
from hardware.ports.holder import holder_of

if TYPE_CHECKING:
    from hardware.clock import Clock

DEFAULT_BAUD = 38400  # what a genuine ELM327 starts with
_SLICE_S = 0.05  # set once: pyserial configures the whole port again when its timeout changes
_WRITE_LIMIT_S = 2.0
_BULK = 65_536

_FORBIDDEN = {errno.EACCES, errno.EPERM}
_BUSY = {errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK}
# pyserial wraps the system's words: "(13, 'Access is denied.', None, 5)", "[Errno 5] I/O error"
_WRAPPED = re.compile(r"\(\d+, (['\"])(?P<told>.+?)\1[,)]|\[Errno \d+\] (?P<posix>[^:'\")]+)")


class SerialPort:
    """Implements ``Port`` over a serial device.

    Where the system has ``poll`` the open descriptor is read and written directly: two system calls
    for each piece of an answer, where pyserial's ``in_waiting`` and ``read`` take seven.
    Raises ``PortNotFound``, ``PortForbidden`` or ``PortBusy`` (naming the program that holds the
    device where the system tells) when it cannot be opened. ``opened`` is the device where another
    library has opened it; it is this port's alone from then on.
    """

    def __init__(
        self,
        device: str,
        baud: int = DEFAULT_BAUD,
        *,
        clock: Clock | None = None,
        opened: serial.Serial | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._device = device
        try:
            self._serial = opened or serial.Serial(
                device, baud, timeout=_SLICE_S, write_timeout=_WRITE_LIMIT_S, exclusive=True
            )
            if opened is not None:
                opened.timeout, opened.write_timeout = _SLICE_S, _WRITE_LIMIT_S
                opened.exclusive = True
        except (OSError, ValueError) as error:
            _refuse_to_open(device, error)
        # FTDI chips hold bytes back for 16 ms otherwise; most other devices know no such mode.
        with contextlib.suppress(AttributeError, OSError, ValueError, NotImplementedError):
            self._serial.set_low_latency_mode(True)
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(self._serial.fileno(), select.POLLIN)

    @property
    def name(self) -> str:
        """The device: ``/dev/ttyUSB0``, ``COM3``."""
        return self._device

    @property
    def baud(self) -> int:
        """Bits a second."""
        return int(self._serial.baudrate)

    def set_baud(self, baud: int) -> bool:
        """Change the speed and forget what arrived; False when the driver cannot do ``baud``."""
        try:
            self._serial.baudrate = baud
        except ValueError:
            return False
        except OSError as error:
            self._lost(error)
        self.read(0)
        return True

    def write(self, data: bytes) -> None:
        """Send all of ``data`` within 2 s or raise ``PortLost``."""
        try:
            rest = data[self._write_now(data) :]
            if rest:
                self._serial.write(rest)
        except OSError as error:
            self._lost(error)

    def read(self, timeout_s: float) -> bytes:
        """Return all that has arrived, waiting at most ``timeout_s`` (+ 50 ms) for the first."""
        try:
            if timeout_s <= 0:
                return self._read_now(0.0)
            deadline = self._clock.monotonic() + timeout_s
            left_s = timeout_s
            while left_s > 0:
                if data := self._read_now(min(left_s, _SLICE_S)):
                    return data
                left_s = deadline - self._clock.monotonic()
        except (OSError, TypeError) as error:
            # pyserial closed from another thread reads from descriptor None: a TypeError.
            self._lost(error)
        return b""

    def _write_now(self, data: bytes) -> int:
        """How many bytes of ``data`` the system takes without waiting."""
        if self._poll is None:
            return 0
        try:
            return os.write(self._serial.fileno(), data)
        except BlockingIOError:
            return 0

    def _read_now(self, patience_s: float) -> bytes:
        """What has arrived, or comes within ``patience_s`` (50 ms at most)."""
        if self._poll is None:
            waiting = self._serial.in_waiting
            if waiting or patience_s <= 0:
                return self._serial.read(waiting)
            first = self._serial.read(1)
            return first and first + self._serial.read(self._serial.in_waiting)
        if not self._poll.poll(patience_s * 1000):
            return b""
        data = os.read(self._serial.fileno(), _BULK)
        if not data:
            raise serial.SerialException("readable, but nothing to read")
        return data

    def close(self) -> None:
        """Give the device back; may be called twice."""
        with contextlib.suppress(OSError):
            self._serial.close()

    def _lost(self, error: Exception) -> NoReturn:
        raise PortLost(f"{self._device}: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    """The system's own words once, without pyserial's around them."""
    code = getattr(error, "errno", None)
    if code:
        return os.strerror(code)
    if found := _WRAPPED.search(str(error)):
        return (found["told"] or found["posix"]).strip(" .")
    if isinstance(error, serial.SerialTimeoutException):
        return "it takes no more data"
    if isinstance(error, (serial.PortNotOpenError, TypeError)):
        return "closed"
    if isinstance(error, serial.SerialException):
        return "it is gone"  # readable, but nothing to read: the other end hung up
    return str(error)


def _refuse_to_open(device: str, error: Exception) -> NoReturn:
    code = getattr(error, "errno", None)
    text, reason = str(error), _reason(error)
    if code in _FORBIDDEN:
        raise PortForbidden(f"{device}: {reason}") from error
    # Windows: pyserial keeps only the text, and "access denied" means that the port is taken.
    if code in _BUSY or "PermissionError" in text:
        holder = holder_of(device)
        raise PortBusy(
            f"{device}: held by {holder}" if holder else f"{device}: {reason}"
        ) from error
    raise PortNotFound(f"{device}: {reason}") from error  # absent, or there and no serial device
