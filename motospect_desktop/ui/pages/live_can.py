"""Signals of a CAN bus in the Live data page: they come unasked, chosen on the CAN page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui.pages.live_choices import CAN, MOST, Choice
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.ui.page import Context
    from motospect_desktop.ui.pages.live_record import LiveRecord

_DECIMALS = 2  # a DBC file's own factor is not told with its values
_STEP = 0.01


def welcome(samples: Sequence[Sample], record: LiveRecord) -> bool:
    """Watch the signals of a bus that came for the first time, as far as curves are left.

    Returns whether there are any.
    """
    fresh: dict[tuple[str, str], Choice] = {}
    for sample in samples:
        live = sample.live
        if live.pid.startswith(CAN):
            choice = Choice(live.ecu, live.pid, live.measurement.signal, _DECIMALS, _STEP)
            if choice.identity not in record.tracks:
                fresh.setdefault(choice.identity, choice)
    room = MOST - len(record.tracks)
    record.also(tuple(fresh.values())[: max(0, room)])
    return bool(fresh) and room > 0


def has_bus(record: LiveRecord) -> bool:
    """Whether signals of a bus are among those that are watched."""
    return any(track.choice.unasked for track in record.tracks.values())


def watch_bus(context: Context) -> None:
    """Let them come again, or say what is missing."""
    if context.bench.can.health().opened:
        context.bench.can.watch(on=True)
    else:
        words = QtCore.QCoreApplication.translate("LivePage", "Open the bus on the CAN page first.")
        context.toast(words, Tone.WARN)
