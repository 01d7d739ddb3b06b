"""Error frames, as SocketCAN writes them, become ``BusHealth`` (linux/can/error.h)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, BusState

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame

CLASS_CONTROLLER = 0x04
CLASS_BUS_OFF = 0x40
CLASS_BUS_ERROR = 0x80
_OVERFLOW, _WARNING, _PASSIVE = 0x03, 0x0C, 0x30  # data[1] of a controller error


def after_error(health: BusHealth, frame: CanFrame) -> BusHealth:
    """``health`` after an error frame; a bus that is off stays off until it is started again."""
    detail = frame.data[1] if frame.can_id & CLASS_CONTROLLER and len(frame.data) > 1 else 0
    state = health.state
    if frame.can_id & CLASS_BUS_OFF:
        state = BusState.OFF
    elif detail & _PASSIVE:
        state = max(state, BusState.PASSIVE)
    elif detail & _WARNING:
        state = max(state, BusState.WARNING)
    overflow = bool(detail & _OVERFLOW)
    return replace(
        health,
        state=state,
        errors=health.errors + (not overflow),
        lost=health.lost + overflow,
    )
