"""Readiness (PIDs 01 and 41): which monitors exist and which have run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ignition(StrEnum):
    """Which set of monitors a unit uses."""

    SPARK = "spark"
    COMPRESSION = "compression"


@dataclass(frozen=True, slots=True)
class ReadinessMonitor:
    """One monitor; ``name`` is the stable key (``catalyst``, ``egr_vvt``, ...)."""

    name: str
    supported: bool
    complete: bool


@dataclass(frozen=True, slots=True)
class Readiness:
    """The whole of PID 01 (or 41, where ``mil`` and ``dtc_count`` are reserved: None).

    ``ignition`` is None where a unit does not tell it (F501 of SAE J1979-2).
    """

    mil: bool | None
    dtc_count: int | None
    ignition: Ignition | None
    monitors: tuple[ReadinessMonitor, ...]
