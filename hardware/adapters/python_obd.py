"""Adapters through python-OBD (``obd`` 0.7.3), for dongles that our own start-up does not know.

``obd`` opens the port, finds the speed, resets the adapter and sets echo, headers and line feeds in
its own words; later every command and request is sent by it and read by it to the prompt. Lines
become messages and values here as for any ELM327: ``obd`` itself drops damaged frames, fills up
short ones and turns NO DATA, CAN ERROR and refusals into empty lists, so nothing of its messages
and decoders is used. Its search for a bus takes every answer but UNABLE TO CONNECT for a car and is
replaced by ours.

What ``obd`` writes passes the safety gate as well, but for the two deletes and a carriage return
with which it tries speeds where the address names none.
"""

from __future__ import annotations

import logging
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from hardware.adapters.base import OpenStep
from hardware.adapters.elm327 import reach_car
from hardware.errors import AdapterMute, AdapterUnknown, BadUrl, HardwareError, PortLost
from hardware.gate import SafetyGate
from hardware.links.elm.dialog import ElmDialog, Said
from hardware.links.elm.lines import LineKind, classify
from hardware.links.elm.setup import Identity
from hardware.links.elm.wire import ElmWire
from hardware.ports.opening import SerialAddress, parse_address
from hardware.ports.serial_port import DEFAULT_BAUD, SerialPort

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from hardware.adapters.base import OpenAdapter, Opening
    from hardware.clock import Clock
    from hardware.gate import TechnicianTask
    from hardware.units import UnitAddress

_SPEED_TEST_S = 0.35  # for each of the six speeds that obd tries
_START_IDLE_S = 1.0
_START_LIMIT_S = 4.0
_UNNAMED = "unnamed adapter"
_DIGITS = set("0123456789ABCDEF")
_SILENCE = b"-\r>"  # ends obd's wait, which would read ten times more otherwise


def open_python_obd(url: str, how: Opening) -> OpenAdapter:
    """Open ``pyobd:/dev/ttyUSB0`` (``?baud=``, ``?protocol=``) as ``adapters.base.Opener`` says."""
    device = url.removeprefix("pyobd:")
    address = parse_address(f"serial:{device}") if device.partition("?")[0].strip() else None
    if not isinstance(address, SerialAddress):
        raise BadUrl(f"'{url}' names no serial device; write pyobd:/dev/ttyUSB0")
    how = replace(how, forced_protocol=address.protocol)
    how.on_step(OpenStep.PORT, None)
    # obd only logs why a port does not open, so it is opened once before to be told.
    SerialPort(address.device, address.baud or DEFAULT_BAUD).close()
    how.tape.forget()  # the wire is obd's
    how.on_step(OpenStep.PORT, address.device)
    how.on_step(OpenStep.ADAPTER, None)
    wire = _ObdWire(address.device)
    dialog = _ObdDialog(wire, how.clock)
    with ExitStack() as undo:
        undo.callback(wire.close)
        wire.start(address.baud, partial(dialog.listen, how.cancel))
        identity = _identity(dialog.command("ATI", cancel=how.cancel))
        how.on_step(OpenStep.ADAPTER, identity.version)
        adapter = reach_car(url, dialog, identity, how)
        undo.pop_all()
    return adapter


def _identity(said: Said) -> Identity:
    lines = (line.strip() for line in said.lines)
    version = next((line for line in lines if classify(line).kind is LineKind.IDENTITY), _UNNAMED)
    return Identity(version.split()[0], version, ())


class _ObdWire:
    """Both sides of ``obd``: a ``Port`` to our dialog, a serial port to ``obd``.

    A line that the dialog writes is held until ``carry`` lets ``obd`` send it and wait for the
    answer; ``wait`` is how, because ``obd`` itself waits 10 s and can neither be stopped nor tell
    an answer from silence. What goes wrong meanwhile is kept, for ``obd`` hides every error.
    """

    def __init__(self, device: str) -> None:
        self._device = device
        self._wire: ElmWire | None = None
        self._obd: Any = None
        self._held = b""
        self._wait: Callable[[], Said] | None = None
        self._said: Said | None = None
        self._error: HardwareError | None = None

    def start(self, baud: int | None, wait: Callable[[], Said]) -> None:
        """Let ``obd`` open the port and set the adapter up.

        Raises ``AdapterMute``, ``AdapterUnknown``, ``PortLost``, ``RequestCancelled``.
        """
        self._wait = wait
        try:
            self._obd = _obd_class()(self._device, baud, self._attach)
        except OSError as error:
            raise PortLost(f"{self._device}: {error}") from error
        if self._error is not None:
            raise self._error
        if self._wire is None:
            raise AdapterMute(f"{self._device}: no answer at any speed")
        if not self._obd.ready():
            heard = " / ".join(self._said.lines)[:200] if self._said else ""
            raise AdapterUnknown(heard) if heard else AdapterMute("no answer to ATE0")

    def _attach(self, opened: Any) -> _ObdSide:
        self._wire = ElmWire(SerialPort(self._device, opened=opened), SafetyGate())
        return _ObdSide(self, int(opened.baudrate))

    # -- to our dialog: a Port -------------------------------------------------------------------

    @property
    def name(self) -> str:
        """The device."""
        return self._device

    def write(self, data: bytes) -> None:
        """Hold a line; anything else interrupts the adapter at once."""
        if data.endswith(b"\r"):
            self._held = data.removesuffix(b"\r")
        else:
            self._opened().interrupt()

    def read(self, timeout_s: float) -> bytes:
        """As ``Port.read``."""
        return self._opened().read(timeout_s)

    def close(self) -> None:
        """Give the device back; may be called twice."""
        if self._wire is not None:
            self._wire.close()

    def carry(self, wait: Callable[[], Said]) -> Said | None:
        """Let ``obd`` send the line that is held and ``wait``; None when none is."""
        line, self._held = self._held, b""
        if not line:
            return None
        self._expect(wait)
        self._obd.send(line)
        if self._error is not None:
            raise self._error
        if self._said is None:
            raise PortLost(f"{self._device}: python-OBD has closed it")
        return self._said

    def _expect(self, wait: Callable[[], Said]) -> None:
        self._wait, self._said, self._error = wait, None, None

    def _opened(self) -> ElmWire:
        if self._wire is None:
            raise PortLost(f"{self._device}: closed")
        return self._wire

    def asking(self, unit: UnitAddress, task: TechnicianTask) -> AbstractContextManager[None]:
        """As ``ElmWire.asking``, for what ``obd`` sends."""
        return self._opened().asking(unit, task)

    # -- to obd ----------------------------------------------------------------------------------

    def send(self, data: bytes) -> None:
        """A line of ``obd``'s own or the one that was held; it passes the gate like any other."""
        text = data.decode("ascii").strip().replace(" ", "")
        try:
            if self._error is not None:
                raise self._error
            if set(text) <= _DIGITS:
                count = int(text[-1], 16) if len(text) % 2 else None
                self._opened().ask(bytes.fromhex(text[: len(text) // 2 * 2]), None, count)
            else:
                self._opened().command(text)
        except HardwareError as error:
            self._error = error
            raise
        self._said = None

    def hear(self) -> bytes:
        """The answer to the line sent last, with a prompt; never empty."""
        if self._said is None and self._error is None and self._wait is not None:
            try:
                self._said = self._wait()
            except HardwareError as error:
                self._error = error
        lines = self._said.lines if self._said else ()
        return "\r".join((*lines, ">")).encode("ascii", "replace") if lines else _SILENCE


class _ObdSide:
    """What ``obd`` calls on its serial port (the names are pyserial's)."""

    in_waiting = 1

    def __init__(self, wire: _ObdWire, baudrate: int) -> None:
        self._wire = wire
        self.baudrate = baudrate

    def flushInput(self) -> None:  # noqa: N802
        """What lies on the wire was taken away by the dialog, which counts it."""

    def flush(self) -> None:
        """Writing is finished when ``write`` returns."""

    def write(self, data: bytes) -> None:
        """Send."""
        self._wire.send(data)

    def read(self, _size: int) -> bytes:
        """A whole answer with its prompt."""
        return self._wire.hear()

    def close(self) -> None:
        """``obd`` gives up."""
        self._wire.close()


class _TaskWire(ElmWire):
    """The dialog's wire, which lets ``obd``'s know the task that it checks with."""

    def __init__(self, port: _ObdWire, gate: SafetyGate) -> None:
        super().__init__(port, gate)
        self._carrier = port

    @override
    @contextmanager
    def asking(self, unit: UnitAddress, task: TechnicianTask) -> Iterator[None]:
        with super().asking(unit, task), self._carrier.asking(unit, task):
            yield


class _ObdDialog(ElmDialog):
    """An ``ElmDialog`` whose lines ``obd`` sends."""

    def __init__(self, wire: _ObdWire, clock: Clock) -> None:
        super().__init__(_TaskWire(wire, SafetyGate()), clock)
        self._obd_wire = wire

    def listen(self, cancel: threading.Event | None) -> Said:
        """The answer to a line of ``obd``'s own start-up."""
        until = self._clock.monotonic() + _START_LIMIT_S
        return super()._until_prompt(lambda _lines: _START_IDLE_S, until, cancel)

    @override
    def _until_prompt(
        self,
        patience: Callable[[tuple[str, ...]], float],
        until: float,
        cancel: threading.Event | None,
    ) -> Said:
        wait = partial(super()._until_prompt, patience, until, cancel)
        return self._obd_wire.carry(wait) or wait()


def _obd_class() -> Any:
    """``obd``'s adapter with our serial port in it and without its search; imports ``obd``."""
    import obd
    from obd.elm327 import ELM327

    log = logging.getLogger(obd.__name__)
    log.handlers[:] = [logging.NullHandler()]  # its own prints to stderr
    log.propagate = False

    class Adapter(ELM327):  # type: ignore[misc]  # obd has no types
        _ELM327__port: Any

        def __init__(self, device: str, baud: int | None, attach: Callable[[Any], Any]) -> None:
            self._attach = attach
            super().__init__(device, baud, None, _SPEED_TEST_S, check_voltage=False)

        def set_baudrate(self, baud: int | None) -> bool:
            """Called right behind the opening of the port, before the first command."""
            found: bool = super().set_baudrate(baud)
            if found:
                self._ELM327__port = self._attach(self._ELM327__port)
            return found

        def set_protocol(self, _number: str | None) -> bool:
            return False

        def ready(self) -> bool:
            """The adapter has answered to its settings."""
            return bool(self.status() == obd.OBDStatus.ELM_CONNECTED)

        def send(self, line: bytes) -> None:
            """Send ``line`` and read to the prompt; the answer is heard by our serial port."""
            self._ELM327__send(line)

    return Adapter
