"""Signal sets of the OBDb project (version 3): what a maker's answers to 21 and 22 hold.

Format: https://github.com/OBDb, ``signalsets/v3/default.json``: commands (``hdr`` the id asked,
``rax`` the id that answers, ``eax`` an extended address, ``cmd`` service and identifier) and their
signals, each ``len`` bits from bit ``bix`` behind the echoed identifier (the highest bit first),
``value = raw * mul / div + add``. A value outside ``min`` and ``max``, or beyond ``nullmin`` and
``nullmax``, is not a measurement: it is left out, never clamped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from motospect_desktop.domain.measurement import Measurement, Signal
from motospect_desktop.domain.outcome import Failure, Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import negative

MOST_BITS = 64  # of one signal
HUGE = 1e15  # no scaling of a car's signal comes near it
SERVICES = frozenset({0x21, 0x22})
# Units without an entry keep the set's own word.
UNITS = {
    "ampereHours": "Ah",
    "amps": "A",
    "bars": "bar",
    "celsius": "°C",
    "degrees": "°",
    "fahrenheit": "°F",
    "grams": "g",
    "gramsPerSecond": "g/s",
    "hertz": "Hz",
    "hours": "h",
    "kilogramsPerHour": "kg/h",
    "kilometers": "km",
    "kilometersPerHour": "km/h",
    "kilopascal": "kPa",
    "kilowattHours": "kWh",
    "kilowatts": "kW",
    "liters": "L",
    "litersPerHour": "L/h",
    "meters": "m",
    "metersPerSecondSquared": "m/s2",
    "miles": "mi",
    "milesPerHour": "mph",
    "milliamps": "mA",
    "milligramsPerStroke": "mg/stroke",
    "milliseconds": "ms",
    "millivolts": "mV",
    "minutes": "min",
    "newtonMeters": "Nm",
    "percent": "%",
    "scalar": "",
    "seconds": "s",
    "volts": "V",
    "watts": "W",
}
STATES = {
    "offon": ("off", "on"),
    "onoff": ("on", "off"),
    "noyes": ("no", "yes"),
    "yesno": ("yes", "no"),
}


@dataclass(frozen=True, slots=True)
class SetSignal:
    """One signal of a command; ``words`` is empty for numbers."""

    signal: Signal
    bit: int
    bits: int
    signed: bool
    mul: float
    div: float
    add: float
    void_from: float | None
    void_to: float | None
    words: Mapping[int, str]

    def read(self, data: bytes) -> Measurement | None:
        """The value in ``data``; None where the data ends before or the set calls it void."""
        rest = 8 * len(data) - self.bit - self.bits
        if rest < 0:
            return None
        raw = int.from_bytes(data, "big") >> rest & (1 << self.bits) - 1
        if self.words:
            return Measurement(self.signal, self.words.get(raw, f"unknown ({raw:X})"))
        if self.signed and raw >> self.bits - 1:
            raw -= 1 << self.bits
        value = raw * self.mul / self.div + self.add
        return Measurement(self.signal, value) if self._valid(value) else None

    def _valid(self, value: float) -> bool:
        low, high = self.signal.minimum, self.signal.maximum
        below = low is not None and value < low
        above = high is not None and value > high
        void = (self.void_to is not None and value <= self.void_to) or (
            self.void_from is not None and value >= self.void_from
        )
        return not (below or above or void)


@dataclass(frozen=True, slots=True)
class SetCommand:
    """One request of a set; empty addresses are not stated."""

    request: bytes
    asked: str
    answers: str
    extended: str
    signals: tuple[SetSignal, ...]

    def is_for(self, request: bytes, unit: Unit) -> bool:
        """Whether this is the definition of ``request`` to ``unit``."""
        asked, _, awaited = unit.header.upper().partition(".")
        return (
            self.request == request
            and asked in {"", self.asked}
            and (not self.answers or awaited in {"", self.answers})
            and (not self.answers or not unit.ecu or unit.ecu.endswith(self.answers))
            and unit.extended.upper() == self.extended
        )


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit that was asked: an identifier means different things in different units.

    ``header`` is the id asked (``7E0``), or that and the id awaited (``7E0.7E8``); ``extended`` an
    address byte in hex; ``ecu`` the id that answered. Empty: not known.
    """

    header: str = ""
    extended: str = ""
    ecu: str = ""


def read_set(document: object) -> tuple[SetCommand, ...]:
    """The commands of a parsed JSON document.

    Raises:
        ValueError: The document is not a signal set; the text says where.
    """
    return tuple(map(_command, entries(document, "commands", "the signal set")))


def decode(
    commands: tuple[SetCommand, ...], request: bytes, payload: bytes, unit: Unit
) -> Outcome[tuple[Measurement, ...]]:
    """The measurements in one unit's answer to 21 or 22, by the one definition that fits.

    An answer all of whose values are void gives an empty tuple.
    """
    if failure := _checked(request, payload):
        return failure
    fitting = [one for one in commands if one.is_for(request, unit)]
    if len(fitting) != 1:
        count = "no definition" if not fitting else f"{len(fitting)} definitions"
        return Malformed(f"the signal set has {count} of {request.hex().upper()} for this unit")
    data, signals = payload[len(request) :], fitting[0].signals
    if all(8 * len(data) < signal.bit + signal.bits for signal in signals):
        return Malformed(f"{len(data)} data bytes are too short for the signal set")
    found = (signal.read(data) for signal in signals)
    return Value(tuple(measurement for measurement in found if measurement is not None))


def _checked(request: bytes, payload: bytes) -> Failure | None:
    if len(request) < 2 or request[0] not in SERVICES:
        return Malformed(f"request {request.hex().upper()} does not ask a maker's identifier")
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, request[0]):
        return refusal
    if payload[: len(request)] != bytes((request[0] + 0x40,)) + request[1:]:
        return Malformed(f"{payload.hex().upper()} does not answer {request.hex().upper()}")
    return None


def _command(command: object) -> SetCommand:
    head = read_head(command)
    signals = tuple(map(read_signal, entries(command, "signals", head.request.hex().upper())))
    return replace(head, signals=signals)


def read_head(command: object) -> SetCommand:
    """A command without its signals; ``ValueError`` when it asks nothing."""
    if not isinstance(command, Mapping) or not isinstance(command.get("cmd"), Mapping):
        raise ValueError("a command of the signal set has no cmd")  # noqa: TRY004 - it is bad data
    text = "".join(f"{service}{identifier}" for service, identifier in command["cmd"].items())
    return SetCommand(
        request=bytes.fromhex(text),
        asked=str(command.get("hdr", "")).upper(),
        answers=str(command.get("rax", "")).upper(),
        extended=str(command.get("eax", "")).upper(),
        signals=(),
    )


def read_signal(entry: object) -> SetSignal:
    """One signal; ``ValueError`` says what is wrong with it."""
    if not isinstance(entry, Mapping) or not isinstance(entry.get("fmt"), Mapping):
        raise ValueError("a signal of the set has no fmt")  # noqa: TRY004 - it is bad data
    fmt, key = entry["fmt"], str(entry.get("id", ""))
    bits, bit, div = (
        int(_number(fmt, "len", 0)),
        int(_number(fmt, "bix", 0)),
        _number(fmt, "div", 1),
    )
    if not key or not 1 <= bits <= MOST_BITS or bit < 0 or div == 0:
        raise ValueError(
            f"signal {key or '?'} of the set has no id, a wrong length or divides by 0"
        )
    words, unit = _words(fmt), str(fmt.get("unit", ""))
    return SetSignal(
        signal=Signal(
            key,
            str(entry.get("name", key)),
            "" if words else UNITS.get(unit, unit),
            None if words else _limit(fmt, "min"),
            None if words else _limit(fmt, "max"),
        ),
        bit=bit,
        bits=bits,
        signed=fmt.get("sign") is True,
        mul=_number(fmt, "mul", 1),
        div=div,
        add=_number(fmt, "add", 0),
        void_from=_limit(fmt, "nullmax"),
        void_to=_limit(fmt, "nullmin"),
        words=words,
    )


def _words(fmt: Mapping[str, object]) -> Mapping[int, str]:
    states = fmt.get("map")
    if not isinstance(states, Mapping):
        return dict(enumerate(STATES.get(str(fmt.get("unit")), ())))
    return {
        int(raw): str(state.get("description", state.get("value", raw)))
        for raw, state in states.items()
        if isinstance(state, Mapping)
    }


def _limit(fmt: Mapping[str, object], name: str) -> float | None:
    return _number(fmt, name, 0) if name in fmt else None


def _number(fmt: Mapping[str, object], name: str, default: float) -> float:
    value = fmt.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < HUGE:
        raise ValueError(f"{name} of a signal is not a usable number")
    return value


def entries(document: object, name: str, where: str) -> Sequence[object]:
    """The list called ``name`` in a part of a set; ``where`` is that part in words."""
    found = document.get(name) if isinstance(document, Mapping) else None
    if not isinstance(found, list):
        raise ValueError(f"{where} has no list of {name}")  # noqa: TRY004 - it is bad data
    return found
