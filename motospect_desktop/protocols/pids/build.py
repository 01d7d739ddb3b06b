"""Short words for writing rows: a scaling by its name, a field, a PID."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.protocols.pids.definition import (
    SOURCE,
    Example,
    Field,
    Kind,
    PidDefinition,
    Scaling,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNT = Scaling("")
PERCENT = Scaling("%", mul=100, div=255)
PERCENT_TRIM = Scaling("%", mul=100, div=128, add=-128)
PERCENT_TORQUE = Scaling("%", add=-125)
CELSIUS = Scaling("°C", add=-40)
CELSIUS_4 = Scaling("°C", mul=4, add=-10)
CELSIUS_TENTHS = Scaling("°C", 2, div=10, add=-400)
KPA = Scaling("kPa")
KPA_TENS = Scaling("kPa", 2, mul=10)
KPA_32NDS = Scaling("kPa", 2, div=32)
KPA_HUNDREDTHS = Scaling("kPa", 2, div=100)
SECONDS_4 = Scaling("s", 4)
HOURS = Scaling("h", 2)
KM = Scaling("km", 2)
MINUTES = Scaling("min", 2)
PPM = Scaling("ppm", 2)
LAMBDA = Scaling("", 2, mul=2, div=65536)

OFF_ON = {0: "off", 1: "on"}
NO_YES = {0: "no", 1: "yes"}


def number(  # noqa: PLR0913 - a row of a table has many columns
    key: str,
    name: str,
    scaling: Scaling,
    at: int = 0,
    *,
    support: int | None = None,
    absent: int | None = None,
    void: int | None = None,
) -> Field:
    """A number at byte ``at``; its range is that of the raw integer."""
    low, high = scaling.limits(8 * scaling.size)
    return Field(
        Signal(key, name, scaling.unit, low, high),
        at,
        scaling.size,
        0,
        8 * scaling.size,
        scaling=scaling,
        support=support,
        absent=absent,
        void=void,
    )


def words(  # noqa: PLR0913 - as above
    key: str,
    name: str,
    states: Mapping[int, str],
    at: int = 0,
    *,
    low: int = 0,
    width: int = 8,
    support: int | None = None,
) -> Field:
    """A state in words: ``width`` bits from bit ``low`` of byte ``at``."""
    return Field(
        Signal(key, name, ""), at, 1, low, width, Kind.WORDS, words=states, support=support
    )


def flags(key: str, name: str, bits: Mapping[int, str], at: int = 0, *, width: int = 8) -> Field:
    """The names of the bits that are 1 in byte ``at``."""
    return Field(Signal(key, name, ""), at, 1, 0, width, Kind.SET, words=bits)


def raw(key: str, name: str, at: int = 0, size: int = 0) -> Field:
    """Bytes that are shown as they are; size 0: all that are left."""
    return Field(Signal(key, name, ""), at, size, 0, 8 * size, Kind.HEX)


def row(
    pid: int,
    name: str,
    lengths: int | tuple[int, ...],
    fields: tuple[Field, ...],
    example: str,
    /,
    **values: float | str,
) -> PidDefinition:
    """A PID with one checked example: bytes after the PID and some values they must give."""
    return PidDefinition(
        pid=pid,
        name=name,
        lengths=(lengths,) if isinstance(lengths, int) else lengths,
        fields=fields,
        source=SOURCE.format(pid),
        example=Example(bytes.fromhex(example), values),
    )


def one(  # noqa: PLR0913, PLR0917 - as above
    pid: int, key: str, name: str, scaling: Scaling, example: str, value: float
) -> PidDefinition:
    """A PID that holds a single number."""
    return row(pid, name, scaling.size, (number(key, name, scaling),), example, **{key: value})


def bitmap(base: int, example: str, value: str) -> PidDefinition:
    """A PID that names the 32 PIDs after it that the unit supports."""
    key, name = f"PIDS_{base:02X}", f"Supported PIDs {base + 1:02X} to {base + 0x20:02X}"
    names = {31 - n: f"{base + 1 + n:02X}" for n in range(32)}
    field = Field(Signal(key, name, ""), 0, 4, 0, 32, Kind.SET, words=names)
    return row(base, name, 4, (field,), example, **{key: value})
