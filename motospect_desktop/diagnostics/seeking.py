"""Which port to open without being asked: that of a known adapter, never an unknown one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.discovery import Watch, identity_of, judge, port_at

if TYPE_CHECKING:
    from hardware.clock import Clock
    from hardware.discovery import Candidate
    from motospect_desktop.diagnostics.adapter_book import AdapterBook

LOOK_S = 1.0
_RETRY_S = (1.0, 2.0, 3.0)  # between attempts; with the attempt itself below 5 s


@dataclass(frozen=True, slots=True)
class Sought:
    """The adapter that is in use or was lost: who it is, where it was, how people call it."""

    identity: str
    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """An adapter to open now; ``instead_of`` names another one that was in use before."""

    adapter: Sought
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A port that may hold an adapter and was never used; it is told, not opened."""

    words: str
    instead_of: str


class Seeker:
    """Looks at the list of ports once a second while no adapter is open. One thread.

    With an adapter ``lost`` it is sought; otherwise any known adapter that is plugged in is found.
    """

    def __init__(self, book: AdapterBook, clock: Clock) -> None:
        self._book = book
        self._clock = clock
        self._watch: Watch | None = None  # the first list is made on the bay's own thread
        self._sought: Sought | None = None
        self._attempt = 0
        self._due_at = 0.0
        self.present = False  # the adapter that is sought is plugged in, as far as can be told

    @property
    def sought(self) -> Sought | None:
        """The adapter that was lost and is looked for."""
        return self._sought

    def describe(self, url: str, version: str) -> Sought:
        """The adapter at ``url``, so that it can be sought once it is gone."""
        self._watched()
        port = port_at(url, self._book.ports())
        if port is None:
            return Sought(url, url, version)
        return Sought(identity_of(port), url, _words(judge(port)))

    def lose(self, adapter: Sought) -> None:
        """Look for this adapter from now on."""
        self._sought, self._attempt = adapter, 0
        self._due_at = self._clock.monotonic() + _RETRY_S[0]

    def rest(self) -> None:
        """Look for nobody: an adapter is open, or the technician ended it."""
        self._sought = None

    def look(self) -> Found | Stranger | None:
        """What the ports say now; look every ``LOOK_S`` seconds."""
        plugged = self._watched().changes().plugged
        sought = self._sought
        if sought is None:
            return next(filter(None, map(self._known, plugged)), None)
        url = self._book.address_of(sought.identity, sought.url)
        self.present = url is not None
        others = [one for one in plugged if identity_of(one.port) != sought.identity]
        if len(others) < len(plugged):
            self._due_at = 0.0  # it was plugged in just now
        elif (url is None or sought.identity == sought.url) and others:
            return self._instead(others, sought)
        if url is None or self._clock.monotonic() < self._due_at:
            return None
        wait_s = _RETRY_S[min(self._attempt, len(_RETRY_S) - 1)]
        self._attempt += 1
        self._due_at = self._clock.monotonic() + wait_s
        return Found(Sought(sought.identity, url, sought.words))

    def _watched(self) -> Watch:
        if self._watch is None:
            self._watch = Watch(self._book.ports)
        return self._watch

    def _known(self, candidate: Candidate) -> Found | None:
        url = self._book.address(candidate.port)
        if url is None:
            return None
        return Found(Sought(identity_of(candidate.port), url, _words(candidate)))

    def _instead(self, others: list[Candidate], sought: Sought) -> Found | Stranger | None:
        for other in others:
            if found := self._known(other):
                return Found(found.adapter, instead_of=sought.words)
        likely = next((other for other in others if other.rank > 0), None)
        return Stranger(_words(likely), sought.words) if likely else None


def _words(candidate: Candidate) -> str:
    return f"{candidate.words}, {candidate.port.serial_number or candidate.port.device}"
