"""The adapter passport in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from motospect_desktop.domain.passport import Passport

translate = QtCore.QCoreApplication.translate

Fact = tuple[str, str]


def passport_facts(passport: Passport) -> tuple[Fact, ...]:
    """What the adapter calls itself, what it can do, and when that was measured."""
    told = dict.fromkeys(words for _question, words in passport.firmware)
    facts = [
        (translate("Passport", "Adapter"), " · ".join(told) or passport.version),
        (translate("Passport", "It can"), " · ".join(_abilities(passport))),
        (translate("Passport", "Measured"), " · ".join(_measures(passport))),
    ]
    return tuple(facts)


def _abilities(passport: Passport) -> list[str]:
    can29 = translate("Passport", "29-bit CAN"), translate("Passport", "no 29-bit CAN")
    found = [can29[0] if passport.can29 else can29[1]]
    if passport.widest == 1:
        found.append(translate("Passport", "one value a request"))
    elif passport.widest is not None:
        words = translate("Passport", "{n} values a request")
        found.append(words.format(n=passport.widest))
    if passport.long_answers is not None:
        long = translate("Passport", "long answers"), translate("Passport", "no long answers")
        found.append(long[0] if passport.long_answers else long[1])
    return found


def _measures(passport: Passport) -> list[str]:
    found = [f"{passport.measured_at.astimezone():%Y-%m-%d}"]
    if passport.latency_s is not None:
        words = translate("Passport", "replies in {time} ms")
        found.append(words.format(time=f"{passport.latency_s * 1000:.0f}"))
    if passport.voltage_offset is not None:
        found.append(_voltage(passport.voltage_offset))
    return found


def _voltage(offset: float) -> str:
    """How the adapter's voltage differs from the engine unit's; nothing is corrected by it."""
    volts = f"{abs(offset):.1f}"
    if float(volts) == 0.0:
        return translate("Passport", "voltage as in the engine unit")
    more = translate("Passport", "{volts} V more than the engine unit")
    less = translate("Passport", "{volts} V less than the engine unit")
    return (more if offset > 0 else less).format(volts=volts)
