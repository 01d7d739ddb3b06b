"""The car's units as nodes of a CAN bus: frames in, frames out, in explicit time.

A unit waits for the tester's flow control behind each first frame, at most 1 s (N_Bs of
ISO 15765-2), and drops what it was saying when it is asked anew.
"""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.buses.base import CanFrame
from hardware.simulator.broadcasts import Traffic
from hardware.simulator.bus import Frame, frames, functional_address, request_address
from hardware.simulator.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hardware.simulator.broadcasts import Broadcast
    from hardware.simulator.bus import Spoken
    from hardware.simulator.car import Car
    from hardware.simulator.fault import Fault
    from hardware.simulator.timing import Timing

BUS_OFF = 0x40  # error class of linux/can/error.h
_FLOW_CONTROL_S = 1.0
_FRAME_BYTES = 8
_SEPARATION_S = 0.001
_SINGLE, _FLOW_CONTROL = 0, 3
_GO_ON, _WAIT = 0, 1


@dataclass(slots=True)
class _Waiting:
    """The rest of a long message behind its first frame."""

    rest: deque[CanFrame]
    until: float


class CanFace:
    """The units of ``car`` on their bus. One thread at a time.

    ``gone`` turns True when the fault ``unplug`` pulls the plug, ``off`` when the tester's adapter
    went off the bus; ``requests`` counts what was asked of the car. The car's time 0 is the first
    frame received. ``broadcasts`` are said all the time, from the first call of ``due`` on. Raises
    ``ValueError`` for a car without CAN.
    """

    def __init__(
        self,
        car: Car,
        timing: Timing,
        faults: Sequence[Fault] = (),
        *,
        broadcasts: Sequence[Broadcast] = (),
    ) -> None:
        if not car.bus.can:
            raise ValueError("the car is on K-line or J1850, which have no CAN frames")
        self.car = car
        self.gone = self.off = False
        self.requests = 0
        self._timing = timing
        self._faults = faults
        self._began: float | None = None
        self._order = itertools.count()
        self._due: list[tuple[float, int, str, int, CanFrame, tuple[CanFrame, ...]]] = []
        self._job: dict[str, int] = {}
        self._waiting: dict[str, _Waiting] = {}
        self._units = {
            request_address(car.bus, unit.identity.index, unit.identity.node): car.address(unit)
            for unit in car.ecus
        } | {unit.request_address(car.bus): unit.response_address(car.bus) for unit in car.body}
        self._chatter_at: dict[int, float] = {}
        self._traffic = Traffic(broadcasts, car.moment)

    @property
    def acknowledges(self) -> bool:
        """Somebody is awake on the bus, so that a frame can be sent at all."""
        return self.car.ignition and not all(unit.silent for unit in self.car.ecus)

    def receive(self, frame: CanFrame, now: float) -> None:
        """A tester's frame arrives at ``now`` (seconds, never decreasing)."""
        if self._began is None:
            self._began = now
        everybody = frame.address == functional_address(self.car.bus)
        if self.off or frame.remote or not (everybody or frame.address in self._units):
            return
        if len(frame.data) != _FRAME_BYTES:
            return  # ISO 15765-4: a tester's frames are always full
        kind, length = divmod(frame.data[0], 16)
        if kind == _FLOW_CONTROL and not everybody:
            self._flow_control(self._units[frame.address], frame.data, now)
        elif kind == _SINGLE and 0 < length < len(frame.data):
            self._ask(frame.data[1 : 1 + length], frame.address, now)

    def next_at(self) -> float | None:
        """When the next frame is due, or None if nothing is on its way."""
        self._forget()
        times = [self._due[0][0]] if self._due else []
        if (traffic_at := self._traffic.next_at()) is not None:
            times.append(traffic_at)
        times += [self._chatter_at.get(i, 0.0) for i, _fault in self._chattering()]
        return min(times, default=None)

    def due(self, now: float) -> list[CanFrame]:
        """What is on the bus by ``now`` and was not fetched yet."""
        said = list(self._chatter(now))
        if self.car.ignition:
            said += self._traffic.due(now)
        self._forget()
        while self._due and self._due[0][0] <= now:
            at_s, _order, unit, _job, frame, rest = heapq.heappop(self._due)
            said.append(frame)
            if rest:
                self._waiting[unit] = _Waiting(deque(rest), at_s + _FLOW_CONTROL_S)
            self._forget()
        return said

    def _ask(self, request: bytes, header: str, now: float) -> None:
        self.requests += 1
        for unit in (self._units[header],) if header in self._units else self._units.values():
            self._job[unit] = self._job.get(unit, 0) + 1
            self._waiting.pop(unit, None)
        active = [fault for fault in self._faults if fault.fires(self.requests)]
        self.gone = any(fault.kind is FAULTS["unplug"] for fault in active)
        errors = [fault.kind.bus_error for fault in active if fault.kind.bus_error]
        for error in errors:
            self._put(now, "", CanFrame(error, bytes(8), error=True))
            self.off |= error == BUS_OFF
        if errors or self.gone:
            return
        t_s = now - (self._began or 0.0)

        def ask(question: bytes) -> list[Spoken]:
            said = self.car.consider(question, header, t_s)
            return [replace(one, at_s=one.at_s + self._timing.p2_s) for one in said]

        spoken = ask(request)
        for fault in active:
            if fault.kind.replies:
                spoken = fault.kind.replies(fault, request, spoken, ask)
        self.car.act(spoken, t_s)
        cut = frames(self.car.bus, spoken)
        for fault in active:
            if fault.kind.frames:
                cut = fault.kind.frames(fault, cut)
        self._schedule(cut, now)

    def _schedule(self, cut: list[Frame], now: float) -> None:
        """Queue what units say by themselves; the rest of long messages waits behind them."""
        for unit in dict.fromkeys(frame.address for frame in cut):
            heads: list[tuple[Frame, list[CanFrame]]] = []
            for frame in (one for one in cut if one.address == unit):
                if frame.part and heads and not heads[-1][0].part:
                    heads[-1][1].append(_on_the_bus(frame))
                else:
                    heads.append((frame, []))
            for head, rest in heads:
                self._put(now + head.at_s, unit, _on_the_bus(head), tuple(rest))

    def _flow_control(self, unit: str, data: bytes, now: float) -> None:
        waiting = self._waiting.get(unit)
        if waiting is None or now > waiting.until:
            return
        status, block, separation = data[0] & 0xF, data[1], data[2]
        if status == _WAIT:
            waiting.until = now + _FLOW_CONTROL_S
            return
        del self._waiting[unit]
        if status != _GO_ON:
            return
        gap_s = max(_SEPARATION_S, separation / 1000 if separation <= 0x7F else 0.0)
        count = block or len(waiting.rest)
        sent = [waiting.rest.popleft() for _ in range(min(count, len(waiting.rest)))]
        for number, frame in enumerate(sent, start=1):
            rest = tuple(waiting.rest) if number == len(sent) else ()
            self._put(now + number * gap_s, unit, frame, rest)

    def _put(
        self, at_s: float, unit: str, frame: CanFrame, rest: tuple[CanFrame, ...] = ()
    ) -> None:
        job = self._job.get(unit, 0)
        heapq.heappush(self._due, (at_s, next(self._order), unit, job, frame, rest))

    def _forget(self) -> None:
        """Drop what a unit no longer says because it was asked anew."""
        while self._due and self._due[0][3] != self._job.get(self._due[0][2], 0):
            heapq.heappop(self._due)

    def _chattering(self) -> Iterator[tuple[int, Fault]]:
        for i, fault in enumerate(self._faults):
            if fault.kind.chatter and (not fault.after or self.requests > fault.after):
                yield i, fault

    def _chatter(self, now: float) -> Iterator[CanFrame]:
        """Frames of nodes that are no part of the dialog, each fault's in its own rhythm."""
        for i, fault in self._chattering():
            can_id, data, usual_s = fault.kind.chatter or (0, b"", 1.0)
            at_s = self._chatter_at.get(i, now)
            while at_s <= now:
                yield CanFrame(can_id, data)
                at_s += fault.lasting(usual_s)
            self._chatter_at[i] = at_s


def _on_the_bus(frame: Frame) -> CanFrame:
    return CanFrame(int(frame.address, 16), frame.data, extended=len(frame.address) > 3)
