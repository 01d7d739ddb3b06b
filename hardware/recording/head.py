"""The head of a wire record as the JSON object in the first line of its file (see ``text``)."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from hardware.buses.base import SourceTraits
from hardware.recording.record import Bounds, Head, Known, WireKind


def head_facts(head: Head) -> dict[str, Any]:
    """``head`` as what JSON can carry; what was not known is left out."""
    traits = head.traits
    facts: dict[str, Any] = {
        "kind": head.kind.value,
        "url": head.url,
        "name": head.name,
        "opened_at": head.opened_at.isoformat(),
        "preferred": head.preferred,
        "forced": head.forced,
        "traits": None
        if traits is None
        else [traits.kind, traits.version, traits.sets_bitrate, traits.listens_only],
    }
    if head.briefly:
        facts["briefly"] = True
    if head.known is not None:
        facts["known"] = asdict(head.known)
    if head.bounds is not None:
        passport = json.loads(head.bounds.passport or "null")
        facts["bounds"] = asdict(head.bounds) | {"passport": passport}
    return facts


def read_head(facts: dict[str, Any]) -> Head:
    """The head that ``facts`` tell; ``ValueError``, ``TypeError`` or ``KeyError`` when none."""
    missing = {"kind", "url", "name", "opened_at"} - facts.keys()
    if missing:
        raise ValueError(f"'{min(missing)}' is missing")
    opened_at = datetime.fromisoformat(_text(facts["opened_at"]))
    return Head(
        WireKind(_text(facts["kind"])),
        _text(facts["url"]),
        _text(facts["name"]),
        aware(opened_at),
        _text_or_none(facts.get("preferred")),
        _traits(facts.get("traits")),
        _text_or_none(facts.get("forced")),
        facts.get("briefly") is True,
        _known(facts.get("known")),
        _bounds(facts.get("bounds")),
    )


def aware(when: datetime) -> datetime:
    """``when``; ``ValueError`` without offset, ``OverflowError`` at the ends of the calendar."""
    if when.tzinfo is None:
        raise ValueError(f"{when.isoformat()} has no offset from UTC")
    when.astimezone()
    return when


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{str(value)[:40]!r} is not a text")  # noqa: TRY004 - of a file
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _traits(facts: Any) -> SourceTraits | None:
    if facts is None:
        return None
    kind, version, sets_bitrate, listens_only = facts
    return SourceTraits(
        _text(kind),
        _text(version),
        sets_bitrate=bool(sets_bitrate),
        listens_only=bool(listens_only),
    )


def _known(facts: Any) -> Known | None:
    if facts is None:
        return None
    firmware = tuple((_text(ask), _text(told)) for ask, told in facts["firmware"])
    latency_s = facts["latency_s"]
    return Known(bool(facts["can29"]), firmware, None if latency_s is None else float(latency_s))


def _bounds(facts: Any) -> Bounds | None:
    if facts is None:
        return None
    widest, passport = facts["widest"], facts["passport"]
    if type(widest) is not int or widest < 1:
        raise ValueError(f"{str(widest)[:40]!r} is no number of PIDs")
    text = "" if passport is None else json.dumps(passport, sort_keys=True)
    return Bounds(widest, bool(facts["settled"]), text)
