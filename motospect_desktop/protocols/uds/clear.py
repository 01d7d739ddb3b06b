"""Clear diagnostic information (14), ISO 14229-1 clause 12.2.

A codec only: nothing in the program sends it before the guarded clear exists, and the gate lets it
pass with that dialog's permit alone.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.uds import codec

ALL_GROUPS = 0xFFFFFF
EMISSIONS_GROUP = 0xFFFF33  # ISO 14229-1, annex D.1: emissions-related systems


def request(group: int = ALL_GROUPS) -> bytes:
    """The bytes that erase the codes of ``group`` (three bytes); ``ValueError`` for any other."""
    from udsoncan.services.ClearDiagnosticInformation import ClearDiagnosticInformation

    return ClearDiagnosticInformation.make_request(group).get_payload()


def decode(asked: bytes, payload: bytes) -> Outcome[None]:
    """The unit says that it erased."""
    if failure := codec.failure_of(asked, payload):
        return failure
    return Value(None) if len(payload) == 1 else Malformed("54 has no further bytes")
