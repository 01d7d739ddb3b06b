"""Which bus was found behind which adapter, so that the next connect need not search."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from hardware.adapters.base import OpenAdapter, OpenStep
    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import AdapterOpener

_LOG = logging.getLogger(__name__)


class LearnedBuses:
    """Adapter URL → number of its bus, in a small file that may be deleted at any time.

    A file that cannot be read or written costs one search, never an error: it is only logged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, url: str) -> str | None:
        """The bus number learned for ``url``; None when nothing is known."""
        return self._read().get(url)

    def learn(self, url: str, number: str) -> None:
        """Remember that ``url`` found bus ``number``."""
        known = self._read()
        if known.get(url) == number:
            return
        text = json.dumps(known | {url: number}, indent=1, sort_keys=True)
        try:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            _LOG.info("the bus of %s is not remembered: %s", url, error)

    def _read(self) -> dict[str, str]:
        try:
            known = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _LOG.info("%s is not readable, buses are searched anew: %s", self._path, error)
            return {}
        if not isinstance(known, dict):
            return {}
        return {str(url): str(number) for url, number in known.items()}


class PreferringOpener(Protocol):
    """An opener that can be told which bus to try first (``hardware.adapters.table``)."""

    def __call__(
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
        preferred_protocol: str | None = None,
    ) -> OpenAdapter:
        """As ``AdapterOpener``; ``preferred_protocol`` is a ``BusProtocol.number``."""
        ...


def remembering(open_adapter: PreferringOpener, learned: LearnedBuses) -> AdapterOpener:
    """An opener that tries the learned bus first and learns the one that was found."""

    def open_it(
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        adapter = open_adapter(
            url,
            clock=clock,
            on_step=on_step,
            cancel=cancel,
            preferred_protocol=learned.of(url),
        )
        learned.learn(url, adapter.link.protocol.number)
        return adapter

    return open_it
