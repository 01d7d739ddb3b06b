"""Trouble codes of J1979-2: 19 42 33 with a status mask, and 19 55 33 for the permanent ones.

ISO 14229-1 clause 12.3: reportWWHOBDDTCByMaskRecord and reportWWHOBDDTCWithPermanentStatus with the
functional group 33 (emissions). A code's state is in its status byte: bit 2 pending, bit 3
confirmed (annex D.2), so one list may tell both.
"""

from __future__ import annotations

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.protocols.uds import dtc, read_dtc

CONFIRMED = bytes((0x19, 0x42, 0x33, dtc.CONFIRMED, 0xFF))
PENDING = bytes((0x19, 0x42, 0x33, dtc.PENDING, 0xFF))
PERMANENT = bytes((0x19, 0x55, 0x33))
# An answer does not say which mask it is for: between the two lists stands another sub-function, so
# that a late answer to the one cannot pass for the other.
REQUESTS = (CONFIRMED, PERMANENT, PENDING)


def states(asked: bytes, code: dtc.UdsDtc) -> tuple[DtcStatus, ...]:
    """The states of ``code`` in the list that ``asked`` brought."""
    if asked[1] == read_dtc.EMISSIONS_PERMANENT:
        return (DtcStatus.PERMANENT,)
    told = ((dtc.CONFIRMED, DtcStatus.STORED), (dtc.PENDING, DtcStatus.PENDING))
    return tuple(state for bit, state in told if code.has(bit))
