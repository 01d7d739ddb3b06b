"""Measurable quantities and their values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signal:
    """A measurable quantity.

    ``key`` is short, stable and unique (``RPM``, ``COOLANT_TEMP``); ``unit`` is SI-like text
    (``rpm``, ``km/h``, ``°C``, ``kPa``, ``%``, ``V``, ``g/s``; empty for ratios, counts and words).
    ``minimum`` and ``maximum`` are the standard's range of the decoded value, None for words.
    """

    key: str
    name: str
    unit: str
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """One decoded value of one signal; a ``str`` value is an enumerated state in words."""

    signal: Signal
    value: float | str


@dataclass(frozen=True, slots=True)
class LiveValue:
    """A measurement with its origin: ``pid`` as asked (``0C``), ``ecu`` as received (``7E8``)."""

    pid: str
    ecu: str
    measurement: Measurement


@dataclass(frozen=True, slots=True)
class Sample:
    """A live value at ``t_s`` seconds after the start of its session (monotonic clock)."""

    t_s: float
    live: LiveValue
    latency_s: float = 0.0
