"""How recordings are told: when, how long, how large, whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui.plots.values import number

if TYPE_CHECKING:
    from datetime import datetime

    from motospect_desktop.domain.recording import RecordingHead
    from motospect_desktop.store import RecordingSummary

translate = QtCore.QCoreApplication.translate
_UNITS = ("kB", "MB", "GB")


def local_moment(moment: datetime) -> str:
    """A moment in the time of this computer, to the second."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def length(seconds: float) -> str:
    """Hours, minutes and seconds: ``0:08``, ``1:02:33``."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def size(size_bytes: int) -> str:
    """A size in decimal units, ``0.4 MB``."""
    value = size_bytes / 1000
    for unit in _UNITS[:-1]:
        if value < 100:
            return f"{number(value, 1)} {unit}"
        value /= 1000
    return f"{number(value, 1)} {_UNITS[-1]}"


class RecordingCounts(QtCore.QObject):
    """Numbers with their nouns: lupdate takes a text for a plural in ``tr`` alone."""

    def signals(self, number: int) -> str:
        """How many signals."""
        return self.tr("%n signals", "", number)

    def marks(self, number: int) -> str:
        """How many marks."""
        return self.tr("%n marks", "", number)


def signals(number: int) -> str:
    """How many signals."""
    return RecordingCounts().signals(number)


def marks(number: int) -> str:
    """How many marks."""
    return RecordingCounts().marks(number)


def vehicle(head: RecordingHead) -> str:
    """The VIN; what else is known of whose recording it is, where it was not read."""
    return head.vin or head.title or translate("Recordings", "VIN not read")


def state(summary: RecordingSummary) -> tuple[str, str]:
    """Icon and word for how whole a recording is."""
    if summary.runs:
        return "record", translate("Recordings", "Recording")
    if not summary.complete:
        return "warning", translate("Recordings", "Cut off")
    if summary.dropped or summary.wire_dropped:
        return "warning", translate("Recordings", "Parts missing")
    return "ok", translate("Recordings", "Complete")
