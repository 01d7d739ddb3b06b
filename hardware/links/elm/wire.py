"""The one place that writes to an adapter's port: everything passes the safety gate here."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.gate import SafetyGate, TechnicianTask
    from hardware.ports.base import Port
    from hardware.units import UnitAddress

_INTERRUPT = b" "  # any character stops a running command; an idle adapter ignores a blank


class ElmWire:
    """The bytes of an ELM327 dialog over ``port``. One thread at a time."""

    def __init__(self, port: Port, gate: SafetyGate) -> None:
        self._port = port
        self._gate = gate
        self._task: TechnicianTask | None = None
        self.unit: UnitAddress | None = None

    @property
    def name(self) -> str:
        """The port's name."""
        return self._port.name

    def check(self, payload: bytes, target: str | None) -> None:
        """Raise ``RequestForbidden`` for what ``ask`` would refuse, before a byte is written."""
        self._gate.check(payload, target)

    def check_unit(self, payload: bytes, unit: UnitAddress, task: TechnicianTask) -> None:
        """As ``check``, for what is asked of one unit within a task."""
        self._gate.check_unit(payload, unit, task)

    @contextmanager
    def asking(self, unit: UnitAddress, task: TechnicianTask) -> Iterator[None]:
        """Meanwhile every request goes to ``unit`` and is checked with ``task``."""
        self.unit, self._task = unit, task
        try:
            yield
        finally:
            self.unit = self._task = None

    def command(self, text: str) -> None:
        """Send a command to the adapter itself (``ATRV``)."""
        self._gate.check_command(text, self._task)
        self._port.write(text.encode("ascii") + b"\r")

    def ask(self, payload: bytes, target: str | None, frames: int | None = None) -> None:
        """Send a diagnostic request; the header for ``target`` was set by ``command``.

        ``frames`` (1 to 15) is after how many lines the adapter shall stop waiting for more.
        """
        if self.unit is not None and self._task is not None:
            self._gate.check_unit(payload, self.unit, self._task)
        else:
            self._gate.check(payload, target)
        count = "" if frames is None else f"{frames:X}"
        self._port.write(f"{payload.hex().upper()}{count}\r".encode("ascii"))

    def interrupt(self) -> None:
        """Stop a running command, without the carriage return that would repeat the last one."""
        self._port.write(_INTERRUPT)

    def read(self, timeout_s: float) -> bytes:
        """As ``Port.read``."""
        return self._port.read(timeout_s)

    def close(self) -> None:
        """Close the port."""
        self._port.close()
