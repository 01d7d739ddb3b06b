"""Read data by identifier (22), ISO 14229-1 clause 11.2: one identifier or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.uds import codec, records

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE = 0x22
_IDENTIFIER = 2


def request(*identifiers: int) -> bytes:
    """The bytes that ask one identifier or several (three fit one CAN frame).

    Raises:
        ValueError: None is given, or one is not of two bytes.
    """
    from udsoncan.services.ReadDataByIdentifier import ReadDataByIdentifier

    if not identifiers:
        raise ValueError("a request names at least one data identifier")
    return ReadDataByIdentifier.make_request(list(identifiers), None).get_payload()


def asked_identifiers(asked: bytes) -> tuple[int, ...]:
    """The identifiers that a request names; empty when it is no such request."""
    rest = asked[1:]
    if asked[:1] != bytes((SERVICE,)) or not rest or len(rest) % _IDENTIFIER:
        return ()
    return tuple(int.from_bytes(rest[at : at + 2], "big") for at in range(0, len(rest), 2))


def decode(
    asked: bytes,
    payload: bytes,
    lengths: Callable[[int], tuple[int, ...]] = lambda _identifier: (),
) -> Outcome[records.Records]:
    """Each identifier with its data bytes.

    A single identifier owns everything behind it; where several were asked, ``lengths`` says how
    long each may be. An identifier that was not asked, or twice, makes the answer malformed. One
    that was asked may be missing: a unit answers those that it has (clause 11.2.1).
    """
    identifiers = asked_identifiers(asked)
    if not identifiers:
        return Malformed(f"request {asked.hex().upper()} names no data identifier")
    if failure := codec.failure_of(asked, payload):
        return failure
    if len(identifiers) == 1:
        return _single(identifiers[0], payload[1:])
    return _several(identifiers, payload[1:], lengths)


def _several(
    identifiers: tuple[int, ...], data: bytes, lengths: Callable[[int], tuple[int, ...]]
) -> Outcome[records.Records]:
    outcome = records.cut(data, lengths)
    if not isinstance(outcome, Value):
        return outcome
    told = [number for number, _data in outcome.data]
    if strange := [number for number in told if number not in identifiers]:
        return Malformed(f"answer for {strange[0]:04X}, which was not asked")
    if len(set(told)) != len(told):
        return Malformed("an identifier is answered twice")
    return outcome


def _single(identifier: int, data: bytes) -> Outcome[records.Records]:
    if data[:_IDENTIFIER] != identifier.to_bytes(2, "big"):
        told = data[:_IDENTIFIER].hex().upper() or "nothing"
        return Malformed(f"answer for {told}, asked was {identifier:04X}")
    if len(data) == _IDENTIFIER:
        return Malformed(f"{identifier:04X} came without data")
    return Value(((identifier, data[_IDENTIFIER:]),))
