"""The data identifiers by which a unit says what it is: ISO 14229-1 annex C.1, F180 to F19F."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VIN = 0xF190
SYSTEM_NAME = 0xF197
NAMES: Mapping[int, str] = MappingProxyType({
    0xF180: "Boot software identification",
    0xF187: "Maker's spare part number",
    0xF188: "Maker's software number",
    0xF189: "Maker's software version",
    0xF18A: "System supplier",
    0xF18B: "Manufacturing date",
    0xF18C: "Serial number",
    0xF190: "VIN",
    0xF191: "Maker's hardware number",
    0xF192: "Supplier's hardware number",
    0xF193: "Supplier's hardware version",
    0xF194: "Supplier's software number",
    0xF195: "Supplier's software version",
    0xF197: "System name or engine type",
    0xF19E: "ODX file",
})  # fmt: skip
# What a whole-vehicle scan asks of each unit, the most useful first.
ASKED = (VIN, 0xF187, 0xF18C, 0xF191, 0xF189, SYSTEM_NAME)


def text(data: bytes) -> str:
    """The characters of ``data`` without padding; bytes that are none are shown in hex."""
    bare = data.strip(b"\x00\xff ")
    if bare and all(0x20 <= byte < 0x7F for byte in bare):
        return bare.decode("ascii").strip()
    return data.hex(" ").upper()
