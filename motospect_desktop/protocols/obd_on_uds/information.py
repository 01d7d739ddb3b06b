"""Vehicle information: F8xx holds what info type xx holds (22 F8 02: the VIN).

Tools differ in whether the number of items stands before them, as it does in service 09. Both forms
are read: the length of the items leaves no doubt which it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.obd2 import service09
from motospect_desktop.protocols.obd_on_uds import identifiers
from motospect_desktop.protocols.uds import read_data

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

VIN = identifiers.INFORMATION | service09.VIN
CALIBRATION_ID = identifiers.INFORMATION | service09.CALIBRATION_ID
CVN = identifiers.INFORMATION | service09.CVN
SPARK_COUNTERS = identifiers.INFORMATION | service09.SPARK_COUNTERS
COMPRESSION_COUNTERS = identifiers.INFORMATION | service09.COMPRESSION_COUNTERS
ECU_NAME = identifiers.INFORMATION | service09.ECU_NAME
VIN_OF_ISO_14229 = 0xF190
PROTOCOL = 0xF810  # which protocol the unit speaks: 01 is OBDonUDS


def decode(
    asked: bytes, payload: bytes, read: Callable[[Sequence[bytes]], Outcome[T]]
) -> Outcome[T]:
    """What ``read`` (a decoder of ``service09``) makes of the items, as they stand on CAN."""
    outcome = read_data.decode(asked, payload)
    if not isinstance(outcome, Value):
        return outcome
    ((identifier, data),) = outcome.data
    kind = identifier & 0xFF
    size = service09.ITEM_BYTES.get(kind)
    if size is None:
        return Malformed(f"info type {kind:02X} is not known to this program")
    if len(data) % size:
        count, items = data[0], data[1:]
    else:
        count, items = len(data) // size, data
    return read((bytes((0x49, kind, count)) + items,))


def vin(asked: bytes, payload: bytes) -> Outcome[str]:
    """The 17 characters behind F802 or F190 (ISO 14229-1, annex C.1)."""
    if asked == identifiers.request(VIN):
        return decode(asked, payload, lambda messages: service09.decode_vin(messages, can=True))
    outcome = read_data.decode(asked, payload)
    if not isinstance(outcome, Value):
        return outcome
    ((_identifier, data),) = outcome.data
    return service09.decode_vin((bytes((0x49, service09.VIN, 1)) + data,), can=True)
