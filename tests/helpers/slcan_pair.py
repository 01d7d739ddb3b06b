"""Two slcan adapters on one bus, each behind a pseudo terminal: what one is given, both know."""

from __future__ import annotations

import contextlib
import select
import threading
from typing import TYPE_CHECKING, Self

from hardware.errors import PortLost
from hardware.ports.pty_port import PtyPort

if TYPE_CHECKING:
    from types import TracebackType


class SlcanPair:
    """Serves both ends in a thread; ``urls`` are the ports of the two adapters."""

    def __init__(self) -> None:
        self._ports = (PtyPort(), PtyPort())
        self.urls = tuple(f"serial:{port.device}" for port in self._ports)
        self._rest = dict.fromkeys(self._ports, b"")
        self._open: set[PtyPort] = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="slcan pair", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()
        for port in self._ports:
            port.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            for port in select.select(self._ports, [], [], 0.02)[0]:
                *lines, self._rest[port] = (self._rest[port] + port.read(0.0)).split(b"\r")
                with contextlib.suppress(PortLost):
                    for line in lines:
                        self._obey(port, line)

    def _obey(self, port: PtyPort, line: bytes) -> None:
        answers = {b"V": b"V0101\r", b"N": b"N0001\r", b"F": b"F00\r"}
        if line[:1] in {b"t", b"T", b"r", b"R"}:
            port.write(b"z\r" if port in self._open else b"\x07")
            for other in self._open - {port}:
                other.write(line + b"\r")
        elif line in {b"O", b"L"}:
            self._open.add(port)
            port.write(b"\r")
        elif line == b"C":
            self._open.discard(port)
            port.write(b"\r")
        else:
            port.write(answers.get(line, b"\r"))
