"""What an engine told while it ran in one well-known state, to be compared with others."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from motospect_desktop.domain.measurement import Signal

_VIN_LENGTH = 17
_MODEL_CODE = 8


class EngineState(Enum):
    """A state that every engine can be brought to on the lift."""

    IDLE_HOT = "idle_hot"
    REV_2500 = "rev_2500"


@dataclass(frozen=True, slots=True)
class Level:
    """One signal of one unit over a steady while: ``samples`` of them, their median and range."""

    ecu: str
    signal: Signal
    median: float
    low: float
    high: float
    samples: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The levels of one engine in one state; ``good`` once a technician has called them so.

    ``demo`` marks a simulated car: it is compared with simulated cars alone. ``vin`` is "" when it
    was not told: such a snapshot has no past and no like. ``adapter`` is the name of the adapter.
    """

    id: str
    taken_at: datetime
    state: EngineState
    vin: str
    levels: tuple[Level, ...]
    demo: bool = False
    good: bool = False
    adapter: str = ""

    @property
    def engine(self) -> str:
        """``engine_code`` of the VIN."""
        return engine_code(self.vin)


def engine_code(vin: str) -> str:
    """Positions 1 to 8 of a VIN, "" of what is none.

    They are the maker and the attributes of the vehicle (ISO 3779, WMI and VDS), the engine type
    among them where 49 CFR 565.15 holds; elsewhere a maker may leave the engine out, so cars that
    share them are of one model code, and often but not surely of one engine.
    """
    return vin[:_MODEL_CODE].upper() if len(vin) == _VIN_LENGTH else ""
