"""Snapshots of engines as tests need them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.snapshot import EngineState, Level, Snapshot

VIN = "1G1BC5SM6H7100001"
BEGAN = datetime(2026, 5, 1, 9, tzinfo=UTC)
TRIM = Signal("LTFT_B1", "Long term fuel trim, bank 1", "%", -100.0, 99.2)


def a_snapshot(number: int, vin: str = VIN, value: float = 1.0) -> Snapshot:
    levels = (
        Level("7E8", Signal("RPM", "Engine speed", "rpm"), 760.0, 750.0, 770.0, 40),
        Level("7E8", TRIM, value, value - 0.5, value + 0.5, 12),
    )
    when = BEGAN + timedelta(days=number)
    return Snapshot(f"{number:04d}-snap", when, EngineState.IDLE_HOT, vin, levels, adapter="ELM327")
