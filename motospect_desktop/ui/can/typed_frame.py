"""A frame as a technician types it."""

from __future__ import annotations

import re

from PySide6 import QtCore

from motospect_desktop.domain.can_frame import CanFrame

translate = QtCore.QCoreApplication.translate


class TypedError(ValueError):
    """What was typed is no frame; the message says why."""


def typed_frame(can_id: str, data: str) -> CanFrame:
    """The frame of an id (three digits are 11 bits, more are 29) and bytes in hexadecimal.

    Raises ``TypedError``.
    """
    digits = can_id.strip()
    if not re.fullmatch(r"[0-9A-Fa-f]{1,8}", digits):
        raise TypedError(
            translate("CanTyped", "An id is one to eight hexadecimal digits, such as 7DF.")
        )
    number, extended = int(digits, 16), len(digits) > 3
    if number > (0x1FFF_FFFF if extended else 0x7FF):
        raise TypedError(translate("CanTyped", "The id is too large: 7FF or 1FFFFFFF is the most."))
    packed = re.sub(r"\s", "", data)
    if not re.fullmatch(r"([0-9A-Fa-f]{2}){0,8}", packed):
        raise TypedError(
            translate("CanTyped", "Data are up to eight bytes of two digits, such as 02 01 0C.")
        )
    return CanFrame(number, bytes.fromhex(packed), extended=extended)


def typed_period_s(text: str) -> float:
    """Seconds from milliseconds typed; raises ``TypedError`` below 1 ms and above 60 s."""
    try:
        period_s = float(text.replace(",", ".")) / 1000
    except ValueError:
        period_s = 0.0
    if not 0.001 <= period_s <= 60.0:
        raise TypedError(translate("CanTyped", "A period is 1 to 60,000 ms."))
    return period_s
