"""Endless inputs out of a few good ones: the same seed gives the same inputs for ever."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST = 512
_TELLING = (
    *(b"\0", b"\xff", b"\x7f", b"\x78", b"\x10", b"\x21", b"\x30", b"\r", b"\n", b">", b" ", b"?"),
    *(b"0", b"F", b"7E8", b"18DAF110", b"NO DATA", b"<DATA ERROR", b"SEARCHING...", b"BUFFER FULL"),
    *(b"014\r", b"0:", b"1:", b"49020", b"7F0", b"t7E8", b"T", b"\x07", b"-1", b"1e999", b"null"),
    *(b"[", b"}", "٣".encode(), "\u017f".encode(), b"\xc3\x28"),
)


def inputs(seeds: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Every seed as it is, then mutations of them without end."""
    yield from seeds
    dice = random.Random(seed)  # noqa: S311 - reproducible choice, nothing secret
    while True:
        data = bytearray(dice.choice(seeds))
        for _ in range(1 + int(dice.random() * 4)):
            _mutate(data, dice, seeds)
        yield bytes(data[:_LONGEST])


def _mutate(data: bytearray, dice: random.Random, seeds: Sequence[bytes]) -> None:
    """One change somewhere."""
    at = int(dice.random() * (len(data) + 1))
    end = min(len(data), at + 1 + int(dice.random() * 8))
    match int(dice.random() * 9):
        case 0 if at < len(data):
            data[at] ^= 1 << int(dice.random() * 8)
        case 1 if at < len(data):
            data[at] = int(dice.random() * 256)
        case 2:
            del data[at:end]
        case 3:
            data[at:at] = data[at:end]
        case 4:
            data[at:at] = dice.choice(_TELLING)
        case 5:
            data[at:end] = dice.choice(_TELLING)
        case 6:
            del data[at:]
        case 7:
            data[at:at] = dice.choice(seeds)[-at:]
        case _:
            data[at:end] = dice.randbytes(end - at)
