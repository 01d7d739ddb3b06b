"""Signals of a CAN bus in the Live data page: they come unasked, chosen on the CAN page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.ui.pages.live_choices import MOST, Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.ui.pages.live_record import LiveRecord

_CAN = "can:"
_DECIMALS = 2  # a DBC file's own factor is not told with its values
_STEP = 0.01


def welcome(samples: Sequence[Sample], record: LiveRecord) -> bool:
    """Watch the signals of a bus that came for the first time, as far as curves are left.

    Returns whether there are any.
    """
    fresh: dict[tuple[str, str], Choice] = {}
    for sample in samples:
        live = sample.live
        if live.pid.startswith(_CAN):
            choice = Choice(live.ecu, live.pid, live.measurement.signal, _DECIMALS, _STEP)
            if choice.identity not in record.tracks:
                fresh.setdefault(choice.identity, choice)
    room = MOST - len(record.tracks)
    record.also(tuple(fresh.values())[: max(0, room)])
    return bool(fresh) and room > 0
