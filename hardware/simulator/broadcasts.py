"""What the units of the simulated car say to each other all the time: cyclic frames on its bus.

Packed by hand in Intel byte order; ``resources/dbc/demo.dbc`` describes the same bits for readers.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hardware.buses.base import CanFrame
from hardware.simulator.motion import Moment

Payload = Callable[[Moment, int], bytes]


_MOST_BEHIND_S = 1.0


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One cyclic frame; ``payload`` gets the moment and how often the frame was sent before."""

    can_id: int
    period_s: float
    payload: Payload
    extended: bool = False


def _packed(*fields: tuple[float, int]) -> bytes:
    """Eight bytes of ``(raw value, bits)`` from the lowest bit on; negative ones as two's."""
    word = shift = 0
    for value, bits in fields:
        most = (1 << bits) - 1
        raw = round(value)
        word |= (raw & most if raw < 0 else min(raw, most)) << shift
        shift += bits
    return word.to_bytes(8, "little")


def _checked(data: bytes) -> bytes:
    """The last byte becomes the exclusive or of the seven before it."""
    check = 0
    for byte in data[:7]:
        check ^= byte
    return data[:7] + bytes((check,))


def _engine_speed(now: Moment, count: int) -> bytes:
    torque_nm = 1.5 * now.load_pct
    fields = ((now.rpm * 4, 16), (torque_nm * 2, 12), (count % 16, 4), (now.pedal_pct * 2.5, 8))
    return _checked(_packed(*fields))


def _wheels(now: Moment, _count: int) -> bytes:
    turns = (0.2, -0.1, 0.15, -0.25) if now.speed_kmh else (0.0, 0.0, 0.0, 0.0)
    return _packed(*(((now.speed_kmh + turn) * 100, 16) for turn in turns))


def _brakes(now: Moment, count: int) -> bytes:
    braking = now.speed_kmh > 0 and now.pedal_pct == 0
    return _packed((braking, 1), (now.running, 1), (0, 6), (24.0 * braking * 10, 16), (count, 8))


def _steering(now: Moment, count: int) -> bytes:
    degrees = 4.0 * ((count % 200) / 100 - 1) if now.speed_kmh else 0.0
    return _packed((degrees * 10, 16), (0, 8), (count, 8))


def _gearbox(now: Moment, _count: int) -> bytes:
    return _packed((now.gear, 4), (5 if now.gear else 0, 4), ((now.oil_c + 40), 8))


def _temperatures(now: Moment, _count: int) -> bytes:
    kelvins = (now.coolant_c, now.oil_c, now.intake_c, now.ambient_c)
    return _packed(*((celsius + 40, 8) for celsius in kelvins), (now.catalyst_c * 2, 16))


def _supply(now: Moment, _count: int) -> bytes:
    return _packed((now.volts * 100, 16), (now.fuel_level_pct * 2, 8), (now.running, 1))


def _air(now: Moment, _count: int) -> bytes:
    return _packed((now.maf_gs * 100, 16), (now.map_kpa * 10, 16), (now.throttle_pct * 2.5, 8))


def _mixture(now: Moment, _count: int) -> bytes:
    trims = (now.short_trim_pct * 10, 12), (now.long_trim_pct * 10, 12)
    return _packed((now.lam * 10000, 16), *trims, (now.closed_loop, 1))


def _distance(now: Moment, _count: int) -> bytes:
    return _packed(((87654.3 + now.trip_km) * 10, 32), (now.run_time_s, 16))


def _network(_now: Moment, count: int) -> bytes:
    return bytes((count & 0xFF, 0x10, 0, 0, 0, 0, 0, 0xFF))


BROADCASTS = (
    Broadcast(0x0C0, 0.01, _engine_speed),
    Broadcast(0x0D0, 0.01, _wheels),
    Broadcast(0x0E0, 0.02, _brakes),
    Broadcast(0x0F0, 0.02, _steering),
    Broadcast(0x110, 0.02, _air),
    Broadcast(0x120, 0.05, _gearbox),
    Broadcast(0x1A0, 0.05, _mixture),
    Broadcast(0x280, 0.1, _supply),
    Broadcast(0x3D0, 0.5, _temperatures),
    Broadcast(0x4C0, 1.0, _distance),
    Broadcast(0x1000_2040, 0.1, _network, extended=True),
)


class Traffic:
    """``broadcasts`` as they fall due; the first ones a little apart, as units start."""

    def __init__(self, broadcasts: Sequence[Broadcast], moment: Callable[[float], Moment]) -> None:
        self._broadcasts = broadcasts
        self._moment = moment
        self._began: float | None = None
        self._due: list[tuple[float, int, int]] = []  # when, which, how often before

    def next_at(self) -> float | None:
        """When the next frame is due; None where there is none, and before the first ``due``."""
        return self._due[0][0] if self._due else None

    def due(self, now: float) -> list[CanFrame]:
        """The frames due by ``now`` in order; ``at_s`` is when each was due.

        Those of a time in which nobody asked, as while the computer slept, are left out.
        """
        self._begin(now)
        said = []
        while self._due and self._due[0][0] <= now:
            at_s, which, count = heapq.heappop(self._due)
            one = self._broadcasts[which]
            if (missed := int((now - at_s - _MOST_BEHIND_S) / one.period_s)) > 0:
                at_s, count = at_s + missed * one.period_s, count + missed
            data = one.payload(self._moment(at_s - (self._began or 0.0)), count)
            said.append(CanFrame(one.can_id, data, extended=one.extended, at_s=at_s))
            heapq.heappush(self._due, (at_s + one.period_s, which, count + 1))
        return sorted(said, key=lambda frame: frame.at_s)

    def _begin(self, now: float) -> None:
        if self._began is None:
            self._began = now
            self._due = [(now + 0.0007 * which, which, 0) for which in range(len(self._broadcasts))]
