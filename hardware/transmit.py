"""Raw frames of the CAN bench: default-deny without an unlock, and never a diagnostic writing.

A frame may leave only with a running ``TransmitPermit``, which the unlock alone issues. With it any
id may be sent but diagnostic ones, whose requests must still be of the services that
``SafetyGate`` lets read: single frames and first frames are looked into, and a consecutive frame
passes only behind a first frame that passed (ISO 15765-2, 9.6). Erasing, writing, routines,
actuators, security, programming and resets stay refused there.

What is diagnostic: 11-bit ids 700 to 7FF (ISO 15765-4 uses 7DF and 7E0 to 7EF, the makers the
others), those of ``hardware.units``, BMW's 6F1, which puts the target before the request, and 101
behind FE, which all units of GM hear (Scapy, ``GMLAN_BroadcastSocket``);
29-bit ids whose third byte is DA or DB, or CE or CD with an address before the request
(ISO 15765-2, normal fixed and mixed addressing), at any priority, and Volkswagen's 17FCxxxx and
17FExxxx. An id that no public source names as diagnostic cannot be told from any other.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.buses.base import MAX_DATA, MAX_EXTENDED_ID, MAX_STANDARD_ID
from hardware.errors import RequestForbidden
from hardware.gate import SafetyGate
from hardware.units import REQUEST_IDS, RESPONSE_IDS

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame
    from hardware.clock import Clock

IDLE_S = 600.0  # a permit that nothing was sent on for so long has ended

_LISTED = frozenset(int(one, 16) for one in REQUEST_IDS | RESPONSE_IDS)
_ANSWERS = frozenset(int(one, 16) for one in RESPONSE_IDS) | frozenset(range(0x7E8, 0x7F0))
_BMW = 0x6F1
_GM, _ALL_OF_GM = 0x101, b"\xfe"
_TESTER = 0xF1
_NORMAL_FIXED, _MIXED = frozenset((0xDA, 0xDB)), frozenset((0xCD, 0xCE))
_VOLKSWAGEN = frozenset((0x17FC, 0x17FE))
_NEGATIVE, _POSITIVE = 0x7F, 0x40
_SINGLE, _FIRST, _CONSECUTIVE, _CONTINUE_TO_SEND = 0x0, 0x1, 0x2, 0x30


class TransmitPermit:
    """Permission to send raw frames until it is revoked or nothing was sent for ``IDLE_S``.

    Only the unlock of the CAN bench issues it. It remembers what its first frames began, so that
    no other message is continued with it. Any thread.
    """

    __slots__ = ("_begun", "_clock", "_lock", "_used_at")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._used_at: float | None = clock.monotonic()
        self._begun: dict[tuple[int, bool, int], tuple[int, int]] = {}

    @property
    def running(self) -> bool:
        """Neither revoked nor idle for too long; an idle one never runs again."""
        with self._lock:
            if self._used_at is not None and self._clock.monotonic() - self._used_at >= IDLE_S:
                self._used_at = None
            return self._used_at is not None

    def revoke(self) -> None:
        """Nothing passes on it from now on."""
        with self._lock:
            self._used_at = None

    def used(self) -> None:
        """A frame passes on it now."""
        with self._lock:
            if self._used_at is not None:
                self._used_at = self._clock.monotonic()

    def begin(self, key: tuple[int, bool, int], left: int) -> None:
        """A first frame to ``key`` passed; ``left`` bytes of its message follow."""
        with self._lock:
            self._begun[key] = (left, 1)

    def go_on(self, key: tuple[int, bool, int], number: int, bytes_: int) -> bool:
        """Whether the consecutive frame ``number`` continues what ``begin`` began; counts it."""
        with self._lock:
            left, expected = self._begun.get(key, (0, 0))
            if left <= 0 or number != expected:
                self._begun.pop(key, None)
                return False
            self._begun[key] = (left - bytes_, (expected + 1) % 16)
            return True

    def end(self, key: tuple[int, bool, int]) -> None:
        """A message to ``key`` that is not continued."""
        with self._lock:
            self._begun.pop(key, None)


@dataclass(frozen=True, slots=True)
class _Diagnostic:
    """How a frame on a diagnostic id is read: bytes before the protocol byte, and by whom."""

    prefix: int = 0
    answers: bool = False


def check_raw(frame: CanFrame, permit: TransmitPermit | None) -> None:
    """Let ``frame`` leave on ``permit``; every refusal is ``RequestForbidden``."""
    if permit is None or not permit.running:
        raise RequestForbidden("sending is locked")
    most = MAX_EXTENDED_ID if frame.extended else MAX_STANDARD_ID
    if frame.error or not 0 <= frame.can_id <= most or len(frame.data) > MAX_DATA:
        raise RequestForbidden(f"{_words(frame)} is no frame that a classic CAN bus carries")
    how = _diagnostic(frame)
    if how is not None:
        _check_diagnostic(frame, how, permit)
    permit.used()


def _diagnostic(frame: CanFrame) -> _Diagnostic | None:
    can_id = frame.can_id
    if not frame.extended:
        if can_id == _BMW or (can_id == _GM and frame.data[:1] == _ALL_OF_GM):
            return _Diagnostic(prefix=1)
        if can_id >= 0x700 or can_id in _LISTED:
            return _Diagnostic(answers=can_id in _ANSWERS)
        return None
    kind = can_id >> 16 & 0xFF
    if kind in _NORMAL_FIXED or kind in _MIXED:
        answers = can_id >> 8 & 0xFF == _TESTER
        return _Diagnostic(prefix=int(kind in _MIXED), answers=answers)
    return _Diagnostic() if can_id >> 16 in _VOLKSWAGEN else None


def _check_diagnostic(frame: CanFrame, how: _Diagnostic, permit: TransmitPermit) -> None:
    data = frame.data[how.prefix :]
    key = (frame.can_id, frame.extended, frame.data[0] if how.prefix and frame.data else -1)
    if frame.remote or not data:
        raise RequestForbidden(f"{_words(frame)}: nothing but a request or an answer")
    kind = data[0] >> 4
    if kind == _CONSECUTIVE:
        if not permit.go_on(key, data[0] & 0xF, len(data) - 1):
            raise RequestForbidden(f"{_words(frame)}: it continues nothing that was let pass")
        return
    if data[0] == _CONTINUE_TO_SEND and len(data) >= 3:
        return
    permit.end(key)
    if kind == _SINGLE and 1 <= data[0] < len(data):
        _check_service(frame, data[1 : 1 + data[0]], how)
    elif kind == _FIRST and len(data) == MAX_DATA - how.prefix:
        length = (data[0] & 0xF) << 8 | data[1]
        if length < MAX_DATA - how.prefix:
            raise RequestForbidden(f"{_words(frame)}: no first frame announces {length} bytes")
        _check_service(frame, data[2:], how)
        permit.begin(key, length - len(data[2:]))
    else:
        raise RequestForbidden(f"{_words(frame)}: no frame of ISO 15765-2 that may be sent")


def _check_service(frame: CanFrame, payload: bytes, how: _Diagnostic) -> None:
    """A request that reads; in the place of a unit also the answer to one."""
    if how.answers:
        if payload[0] == _NEGATIVE:
            return
        if payload[0] & _POSITIVE:
            payload = bytes((payload[0] & ~_POSITIVE,)) + payload[1:]
    try:
        SafetyGate().check_reads(payload)
    except RequestForbidden as refused:
        raise RequestForbidden(f"{_words(frame)}: {refused.detail}") from refused


def _words(frame: CanFrame) -> str:
    return f"CAN frame {frame.data.hex(' ').upper()} to {frame.address}"
