"""What a row of the PID table is, and how a field is read from the bytes after the PID.

Every number of SAE J1979-DA is ``(raw + add) * mul / div`` of an unsigned or two's complement
integer; whole numbers keep the formula exact. Words, sets of bits and trouble codes are texts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Measurement, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

SOURCE = "SAE J1979-DA, appendix B, PID {:02X}"


class Kind(Enum):
    """How a raw integer becomes a value."""

    NUMBER = "number"
    WORDS = "words"  # one state out of an enumeration
    SET = "set"  # the names of the bits that are 1
    DTC = "dtc"  # a trouble code in two bytes
    HEX = "hex"  # not interpreted: the meaning is not public, the bytes are


@dataclass(frozen=True, slots=True)
class Scaling:
    """``(raw + add) * mul / div`` in ``unit``, from ``size`` bytes."""

    unit: str
    size: int = 1
    mul: int = 1
    div: int = 1
    add: int = 0
    signed: bool = False

    def value(self, raw: int) -> float:
        """The physical value of ``raw``."""
        return (raw + self.add) * self.mul / self.div

    def limits(self, width: int) -> tuple[float, float]:
        """The least and the greatest value of ``width`` bits."""
        low = -(1 << width - 1) if self.signed else 0
        return self.value(low), self.value(low + (1 << width) - 1)


@dataclass(frozen=True, slots=True)
class Field:
    """One signal of a PID: ``width`` bits from bit ``low`` of the ``size`` bytes at ``at``.

    ``support`` is the bit of byte A by which the unit says that it fills the field; ``absent``
    such a bit that says it does not; ``void`` is the raw value that the standard reserves for
    "not used".
    """

    signal: Signal
    at: int
    size: int
    low: int
    width: int
    kind: Kind = Kind.NUMBER
    scaling: Scaling = field(default_factory=lambda: Scaling(""))
    words: Mapping[int, str] = field(default_factory=dict)
    support: int | None = None
    absent: int | None = None
    void: int | None = None

    def read(self, data: bytes) -> Reading | None:
        """The value in ``data`` (the bytes after the PID); None where an older unit ends before."""
        end = len(data) if self.kind is Kind.HEX and not self.size else self.at + self.size
        if end > len(data) or end == self.at:
            return None
        part = data[self.at : end]
        raw = int.from_bytes(part, "big") >> self.low
        if self.width:
            raw &= (1 << self.width) - 1
        return Reading(Measurement(self.signal, self._value(raw, part)), used=self._used(data, raw))

    def _used(self, data: bytes, raw: int) -> bool:
        supported = self.support is None or bool(data[0] >> self.support & 1)
        present = self.absent is None or not data[0] >> self.absent & 1
        return supported and present and raw != self.void

    def _value(self, raw: int, part: bytes) -> float | str:
        match self.kind:
            case Kind.NUMBER:
                if self.scaling.signed and raw >> self.width - 1:
                    raw -= 1 << self.width
                return self.scaling.value(raw)
            case Kind.WORDS:
                return self.words.get(raw, f"unknown ({raw:02X})")
            case Kind.SET:
                known = [name for bit, name in self.words.items() if raw >> bit & 1]
                others = [bit for bit in range(self.width) if bit not in self.words]
                names = known + [f"bit {bit}" for bit in others if raw >> bit & 1]
                return ", ".join(names) or "none"
            case Kind.DTC:
                # SAE J2012, as obd2.dtc; not imported, because services import this table.
                return f"{'PCBU'[raw >> 14]}{raw >> 12 & 3}{raw & 0xFFF:03X}" if raw else "none"
            case Kind.HEX:
                return part.hex(" ").upper()


@dataclass(frozen=True, slots=True)
class Reading:
    """A measurement; ``used`` is False where the unit itself declares the field void."""

    measurement: Measurement
    used: bool


@dataclass(frozen=True, slots=True)
class Example:
    """Bytes after the PID and the values they must give, worked out by hand."""

    data: bytes
    values: Mapping[str, float | str]


@dataclass(frozen=True, slots=True)
class PidDefinition:
    """One PID: the byte counts it may have (none: not public), its fields and their origin."""

    pid: int
    name: str
    lengths: tuple[int, ...]
    fields: tuple[Field, ...]
    source: str
    example: Example

    def readings(self, data: bytes) -> tuple[Reading, ...]:
        """All fields of ``data``, which must have one of the permitted lengths."""
        found = (one.read(data) for one in self.fields)
        return tuple(reading for reading in found if reading is not None)
