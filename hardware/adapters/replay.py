"""A recording instead of an adapter: the program asks as ever, the record answers.

The real ELM327 dialog or the real ISO-TP link runs over it, in the record's own time. What was
never asked then is answered by nobody now, and its exchange says so.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hardware.adapters.base import OpenAdapter, OpenStep
from hardware.adapters.can_bus import parse_can_address, start_can
from hardware.adapters.elm327 import start_elm327
from hardware.errors import BadUrl
from hardware.links.base import NOT_RECORDED, Capabilities, UnitLink
from hardware.links.turns import turn
from hardware.recording.loading import load_record
from hardware.recording.player import ReplayClock
from hardware.recording.record import Gap, WireKind
from hardware.recording.replay_port import ReplayPort
from hardware.recording.replay_source import ReplaySource

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.adapters.base import Opening
    from hardware.gate import TechnicianTask
    from hardware.links.base import BusProtocol, DiagnosticLink, Exchange
    from hardware.recording.record import Head, WireRecord
    from hardware.units import UnitAddress

_URL = re.compile(r"replay:(.+?)(?:\?speed=([^&]*))?(?:[?&]of=(.*))?", re.DOTALL)
_SPEED = re.compile(r"\d{1,3}(?:\.\d{1,3})?")
_EXAMPLES = "replay:session.wire or, in real time, replay:session.wire?speed=1"


@dataclass(frozen=True, slots=True)
class ReplayAddress:
    """``replay:FILE?speed=SPEED``; ``speed`` None plays as quickly as the program asks."""

    path: Path
    speed: float | None

    @property
    def url(self) -> str:
        """The address, without what it is a recording of."""
        return f"replay:{self.path}" + ("" if self.speed is None else f"?speed={self.speed:g}")


def parse_replay_address(url: str) -> ReplayAddress:
    """Read ``url``; raise ``BadUrl`` with a sentence when it names no file or no speed."""
    found = _URL.fullmatch(url)
    if found is None or "\0" in found[1]:
        raise BadUrl(f"'{url}' names no recording; write {_EXAMPLES}")
    if found[2] is None:
        return ReplayAddress(Path(found[1]), None)
    if not _SPEED.fullmatch(found[2]) or not float(found[2]):
        raise BadUrl(f"'{url}': '{found[2]}' is no speed; write {_EXAMPLES}")
    return ReplayAddress(Path(found[1]), float(found[2]))


def in_real_time(url: str) -> str:
    """``url``, at the speed of the record where it is one and names no other.

    Played faster, live values would get times that they never had.
    """
    try:
        address = parse_replay_address(url)
    except BadUrl:  # another adapter, or words that opening explains
        return url
    return replace(address, speed=address.speed or 1.0).url


def open_replay(url: str, how: Opening) -> OpenAdapter:
    """Open ``replay:FILE`` as ``hardware.adapters.base.Opener`` says.

    The adapter's ``url`` also tells what the recording is of. Raises ``BadRecording`` for a file
    that cannot be played, and what the recorded adapter raised.
    """
    address = parse_replay_address(url)
    how.on_step(OpenStep.PORT, None)
    record = load_record(address.path)
    how.on_step(OpenStep.PORT, _described(record))
    head = record.head
    clock = ReplayClock(how.clock, address.speed)
    then = _then(how, head, clock)
    wire: ReplayPort | ReplaySource
    if head.kind is WireKind.BYTES:
        wire = ReplayPort(record, clock)
        adapter = start_elm327(url, wire, then)
    else:
        wire = ReplaySource(record, clock)
        bitrate = parse_can_address(head.url).bitrate if head.url.startswith("can:") else None
        adapter = start_can(url, wire, then, bitrate=bitrate)
    option = "?" if address.speed is None else "&"
    told = f"{address.url}{option}of={head.url or head.name}"
    inside = adapter.link
    if isinstance(inside, UnitLink):
        link: ReplayLink = ReplayUnitLink(inside, wire, asking=inside)
    else:
        link = ReplayLink(inside, wire)
    return replace(
        adapter,
        link=link,
        url=told,
        now=wire.moment,
        keep_to=lambda bounds: head.bounds or bounds,
    )


def _then(how: Opening, head: Head, clock: ReplayClock) -> Opening:
    """``how`` with what was known when the recorded adapter was opened."""
    return replace(
        how,
        clock=clock,
        preferred_protocol=head.preferred,
        forced_protocol=head.forced,
        briefly=head.briefly,
        known=_known(head),
    )


def _known(head: Head) -> Capabilities | None:
    """What need not be measured, because it was not then."""
    if head.known is None:
        return None
    known = head.known
    return Capabilities(
        head.name, "", can29=known.can29, firmware=known.firmware, latency_s=known.latency_s
    )


def _described(record: WireRecord) -> str:
    head = record.head
    words = [f"recording of {head.name}, {head.opened_at:%Y-%m-%d %H:%M}"]
    lost = sum(event.missing.events for event in record.events if isinstance(event, Gap))
    if lost:
        words.append(f"{lost} events had been let go")
    if record.cut_off:
        words.append("its last line is cut off")
    if record.inferred:
        words.append("its questions are those that the answers name")
    return "; ".join(words)


class _Played(Protocol):
    @property
    def unrecorded(self) -> int:
        """How many requests the record did not hold."""
        ...


class ReplayLink:
    """Implements ``DiagnosticLink`` over the ``link`` to a recording.

    An exchange whose request the recording does not hold has the notice ``NOT_RECORDED``.
    """

    def __init__(self, link: DiagnosticLink, wire: _Played) -> None:
        self._link = link
        self._wire = wire
        self._lock = threading.Lock()

    @property
    def protocol(self) -> BusProtocol:
        """The bus that was found then."""
        return self._link.protocol

    @property
    def capabilities(self) -> Capabilities:
        """What the adapter could do."""
        return self._link.capabilities

    def request(
        self,
        payload: bytes,
        *,
        target: str | None = None,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
        awaited: frozenset[str] = frozenset(),
    ) -> Exchange:
        """As ``DiagnosticLink.request``, in the record's time."""
        ask = partial(self._link.request, payload, target=target, awaited=awaited)
        return self._noticed(partial(ask, timeout_s=timeout_s, cancel=cancel), cancel)

    def _noticed(self, ask: Callable[[], Exchange], cancel: threading.Event | None) -> Exchange:
        with turn(self._lock, cancel):
            before = self._wire.unrecorded
            exchange = ask()
            if self._wire.unrecorded == before:
                return exchange
        return replace(exchange, notices=(*exchange.notices, NOT_RECORDED))

    def voltage(self) -> float | None:
        """As ``DiagnosticLink.voltage``."""
        return self._link.voltage()

    def close(self) -> None:
        """As ``DiagnosticLink.close``."""
        self._link.close()


class ReplayUnitLink(ReplayLink):
    """Also implements ``UnitLink``, by ``asking``, which is the same link to the recording."""

    def __init__(self, link: DiagnosticLink, wire: _Played, *, asking: UnitLink) -> None:
        super().__init__(link, wire)
        self._asking = asking

    def ask_unit(
        self,
        payload: bytes,
        unit: UnitAddress,
        *,
        task: TechnicianTask,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
    ) -> Exchange:
        """As ``UnitLink.ask_unit``, in the record's time."""
        ask = partial(self._asking.ask_unit, payload, unit, task=task)
        return self._noticed(partial(ask, timeout_s=timeout_s, cancel=cancel), cancel)
