"""How a frame is written in the tables of the CAN page."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from motospect_desktop.domain.can_frame import AnyCanFrame

translate = QtCore.QCoreApplication.translate


class TimeMode(Enum):
    """What the first column of the trace shows."""

    RELATIVE = auto()  # since the first frame
    DELTA = auto()  # since the frame shown above it
    ABSOLUTE = auto()  # the time of day


def time_mode_name(mode: TimeMode) -> str:
    """The words for ``mode``."""
    match mode:
        case TimeMode.RELATIVE:
            return translate("CanCells", "Time from start")
        case TimeMode.DELTA:
            return translate("CanCells", "Time between rows")
        case TimeMode.ABSOLUTE:
            return translate("CanCells", "Time of day")


def decimal(value: float, places: int) -> str:
    """``value`` with the decimal sign in use and nothing between thousands: cells are copied."""
    return f"{value:.{places}f}".replace(".", QtCore.QLocale().decimalPoint())


def seconds(value: float) -> str:
    """Seconds to the microsecond, which is what capture files keep."""
    return decimal(value, 6)


def time_of_day(at_s: float) -> str:
    """``at_s`` seconds after 1970 as local time to the microsecond."""
    return f"{datetime.fromtimestamp(at_s, UTC).astimezone():%H:%M:%S.%f}"


def hex_bytes(data: bytes) -> str:
    """Bytes as a technician reads them: ``02 10 03``."""
    return data.hex(" ").upper()


def flags(frame: AnyCanFrame) -> str:
    """What is special about the frame."""
    kinds = (("EXT", frame.extended), ("RTR", frame.remote))
    return " ".join(word for word, holds in kinds if holds)
