"""What was found out about adapters and cars, so that it need not be found out again."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING, Protocol

from motospect_desktop.diagnostics.packing import WIDTHS

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from hardware.adapters.base import OpenAdapter, OpenStep
    from hardware.clock import Clock
    from hardware.links.base import Capabilities
    from motospect_desktop.diagnostics.connecting import AdapterOpener, Car

_LOG = logging.getLogger(__name__)


class Learned:
    """A word for each key, in a small file that may be deleted at any time.

    A file that cannot be read or written costs some seconds, never an error: it is only logged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, key: str) -> str | None:
        """The word learned for ``key``; None when nothing is known."""
        return self._read().get(key)

    def learn(self, key: str, word: str) -> None:
        """Remember ``word`` for ``key``."""
        known = self._read()
        if known.get(key) == word:
            return
        self._write(known | {key: word})

    def _write(self, known: dict[str, str]) -> None:
        text = json.dumps(known, indent=1, sort_keys=True)
        try:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            _LOG.info("%s keeps what it said before: %s", self._path, error)

    def forget(self, key: str) -> None:
        """Know nothing of ``key`` any more."""
        known = self._read()
        if known.pop(key, None) is not None:
            self._write(known)

    def words(self) -> dict[str, str]:
        """Everything learned, by key."""
        return self._read()

    def _read(self) -> dict[str, str]:
        try:
            known = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _LOG.info("%s is not readable, all is found out anew: %s", self._path, error)
            return {}
        if not isinstance(known, dict):
            return {}
        return {str(key): str(word) for key, word in known.items()}


class PreferringOpener(Protocol):
    """An opener that can be told which bus to try first (``hardware.adapters.table``)."""

    def __call__(  # noqa: PLR0913 - as ``open_adapter``
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
        preferred_protocol: str | None = None,
        known: Capabilities | None = None,
    ) -> OpenAdapter:
        """As ``AdapterOpener``; ``preferred_protocol`` is a ``BusProtocol.number``.

        ``known`` is what was measured on the same adapter.
        """
        ...


def remembering(
    open_adapter: PreferringOpener,
    learned: Learned,
    known: Callable[[str], Capabilities | None] = lambda _url: None,
    identity: Callable[[str], str] = lambda url: url,
) -> AdapterOpener:
    """An opener that tries the bus learned for an adapter first and learns the one that was found.

    ``identity`` tells who is at a URL, ``known`` what need not be measured there.
    """

    def open_it(
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        who = identity(url)
        adapter = open_adapter(
            url,
            clock=clock,
            on_step=on_step,
            cancel=cancel,
            preferred_protocol=learned.of(who),
            known=known(url),
        )
        learned.learn(who, adapter.link.protocol.number)
        return adapter

    return open_it


def recalling(learned: Learned) -> Callable[[Car], None]:
    """Gives a connected car the width of requests learned for such a car behind this adapter.

    Cars are alike that name the same PIDs in the same units on the same bus.
    """

    def recall(car: Car) -> None:
        info = car.info
        kind = hashlib.sha256(repr((info.protocol, info.pids)).encode()).hexdigest()[:16]
        key = f"{info.adapter.url} {info.adapter.version} {kind}"
        car.packing.on_limit = lambda width: learned.learn(key, str(width))
        known = learned.of(key)
        if known is not None and known in map(str, range(1, WIDTHS[0])):
            car.packing.limit, car.packing.settled = int(known), True

    return recall
