"""An ELM327 out of a record: the dialog asks, the record answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hardware.errors import PortLost
from hardware.recording.player import Player
from hardware.recording.record import Failed, HeardBytes, SentBytes
from hardware.recording.text import FAILURES

if TYPE_CHECKING:
    from datetime import datetime

    from hardware.recording.player import ReplayClock
    from hardware.recording.record import WireRecord

_REQUEST = re.compile(r"[0-9A-F]+")
_EVERYBODY = frozenset({"7DF", "DB33F1", "C133F1", "686AF1", "616AF1"})
_FORGETTING = ("ATZ", "ATWS", "ATSP", "ATTP")  # behind these requests go to everybody again
# To address whom the record does not know is no fault of the adapter.
_ACCEPTED = ("ATSH", "ATCP", "ATCRA", "ATAR", "ATFC")
_NOBODY, _OK, _UNKNOWN = b"NO DATA\r\r>", b"OK\r\r>", b"?\r\r>"

Key = str | tuple[str, str]


class ElmKeys:
    """Names what is written: a command by its text, a request by whom it goes to and its bytes.

    The number of answers that may end a request (ELM327DSJ) is no part of the question.
    """

    def __init__(self) -> None:
        self._to = ""

    def key(self, data: bytes) -> Key:
        """The name of ``data``, and whom later requests go to."""
        text = data.decode("latin-1").rstrip("\r").replace(" ", "").upper()
        if _REQUEST.fullmatch(text):
            return self._to, text[: len(text) // 2 * 2]
        if text.startswith("ATSH"):
            self._to = "" if text[4:] in _EVERYBODY else text[4:]
        elif text.startswith(_FORGETTING):
            self._to = ""
        return text


class ReplayPort:
    """Implements ``Port``; ``unrecorded`` counts the requests that the record does not hold.

    Those get the answer of an adapter whom no control unit answers, never a recorded one.
    """

    def __init__(self, record: WireRecord, clock: ReplayClock) -> None:
        keys = ElmKeys()
        named = [keys.key(e.data) if isinstance(e, SentBytes) else None for e in record.events]
        self.name = record.head.name
        self.unrecorded = 0
        self._player = Player(record, named, clock)
        self._clock = clock
        self._keys = ElmKeys()
        self._said = b""
        self._lost: Exception | None = None

    def write(self, data: bytes) -> None:
        """Look up what was asked."""
        self._check()
        key = self._keys.key(data)
        self._said = b""
        if self._player.cue(key, aside=isinstance(key, str)):
            return
        if not isinstance(key, str):
            self.unrecorded += 1
            self._said = _NOBODY
        elif key:
            self._said = _OK if key.startswith(_ACCEPTED) else _UNKNOWN

    def read(self, timeout_s: float) -> bytes:
        """What was heard then, after the time that it took then."""
        self._check()
        if self._said:
            said, self._said = self._said, b""
            return said
        match self._player.take(timeout_s):
            case HeardBytes(data=data):
                return data
            case Failed(failure=failure):
                self._lost = FAILURES[failure.error](failure.detail)
                raise self._lost
            case _:
                return b""

    def moment(self) -> datetime:
        """The time of day at this place of the record."""
        return self._player.moment()

    def close(self) -> None:
        """Play no more; may be called twice."""
        self._lost = PortLost(f"{self.name}: closed")

    def _check(self) -> None:
        if self._lost is not None:
            raise self._lost
