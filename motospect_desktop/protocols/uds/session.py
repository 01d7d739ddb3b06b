"""Diagnostic session control (10) and tester present (3E), ISO 14229-1 clauses 10.2 and 10.7."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.uds import codec

if TYPE_CHECKING:
    from udsoncan.Response import Response

DEFAULT = 0x01
EXTENDED = 0x03
S3_S = 5.0  # a unit falls back to the default session so long after the last request

_TIMING_2006 = 4  # bytes: without the timing that later editions demand


@dataclass(frozen=True, slots=True)
class Session:
    """The session a unit is in now; seconds it may take to answer, None where it does not tell."""

    number: int
    p2_s: float | None
    p2_star_s: float | None


def request(session: int) -> bytes:
    """The bytes that ask for a session; the gate decides which of them may be sent."""
    from udsoncan.services.DiagnosticSessionControl import DiagnosticSessionControl

    return DiagnosticSessionControl.make_request(session).get_payload()


def decode(asked: bytes, payload: bytes) -> Outcome[Session]:
    """The session that the unit entered; the edition of 2006 lets a maker fill the timing."""
    from udsoncan.services.DiagnosticSessionControl import DiagnosticSessionControl

    if failure := codec.echo_failure(asked, payload):
        return failure
    if len(payload) == _TIMING_2006:
        return Value(Session(payload[1], None, None))

    def read(response: Response) -> Session:
        told = DiagnosticSessionControl.interpret_response(response).service_data
        return Session(told.session_echo, told.p2_server_max, told.p2_star_server_max)

    return codec.interpreted(payload, read)


def tester_present() -> bytes:
    """The bytes that keep a session open and ask for an answer."""
    from udsoncan.services.TesterPresent import TesterPresent

    return TesterPresent.make_request().get_payload()


def decode_tester_present(asked: bytes, payload: bytes) -> Outcome[None]:
    """The unit heard it."""
    if failure := codec.echo_failure(asked, payload):
        return failure
    return Value(None) if len(payload) == 2 else Malformed("7E 00 has no further bytes")
