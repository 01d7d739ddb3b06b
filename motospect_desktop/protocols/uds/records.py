"""Cutting data identifiers out of an answer: each is two bytes and data of a known length.

The answer does not say how long the data are (ISO 14229-1, 11.2 and 12.3.1.4), so a table has to;
where an identifier may have several lengths, only a cut that is the sole possible one counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from motospect_desktop.domain.outcome import Malformed, Outcome, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Records = tuple[tuple[int, bytes], ...]
T = TypeVar("T")
_IDENTIFIER = 2
_MOST_WAYS = 64  # beyond it the lengths are no help
_MOST_STEPS = 512  # twice a record of 255 identifiers; dead ends could go on for years


def cut(data: bytes, lengths: Callable[[int], tuple[int, ...]]) -> Outcome[Records]:
    """All of ``data`` as identifiers, each with its bytes; ``lengths`` gives () for an unknown."""
    return _only([way for way, at in _ways(data, 0, None, lengths) if at == len(data)], data)


def cut_counted(
    data: bytes, lengths: Callable[[int], tuple[int, ...]]
) -> Outcome[tuple[tuple[int, Records], ...]]:
    """All of ``data`` as numbered records: number, count of identifiers, the identifiers."""
    open_ways: list[tuple[tuple[tuple[int, Records], ...], int]] = [((), 0)]
    whole: list[tuple[tuple[int, Records], ...]] = []
    for _step in range(_MOST_WAYS):
        if not open_ways:
            break
        done, at = open_ways.pop()
        if at == len(data):
            whole.append(done)
        elif at + 2 <= len(data) and data[at + 1]:
            for way, end in _ways(data, at + 2, data[at + 1], lengths):
                open_ways.append(((*done, (data[at], way)), end))
    return _only(whole if not open_ways else [(), ()], data)


def _only(ways: list[T], data: bytes) -> Outcome[T]:
    text = data.hex(" ").upper()
    if not ways:
        return Malformed(f"{text} cannot be cut into identifiers of known length")
    if len(ways) > 1:
        return Malformed(f"{text} can be cut into identifiers in several ways")
    return Value(ways[0])


def _ways(
    data: bytes, start: int, count: int | None, lengths: Callable[[int], tuple[int, ...]]
) -> Iterator[tuple[Records, int]]:
    """Every way to cut ``count`` identifiers (None: as many as there are), and where it ends."""
    open_ways: list[tuple[Records, int]] = [((), start)]
    found = 0
    for _step in range(_MOST_STEPS):
        if not open_ways or found > _MOST_WAYS:
            break
        done, at = open_ways.pop()
        if len(done) == count or (count is None and at == len(data) and done):
            found += 1
            yield done, at
            continue
        identifier = data[at : at + _IDENTIFIER]
        if len(identifier) < _IDENTIFIER:
            continue
        number = int.from_bytes(identifier, "big")
        for length in lengths(number):
            end = at + _IDENTIFIER + length
            if end <= len(data):
                open_ways.append(((*done, (number, data[at + _IDENTIFIER : end])), end))
    if open_ways:  # more than are looked at, so that none is known to be the only one
        yield from [((), len(data))] * 2
