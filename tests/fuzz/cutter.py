"""Structured arguments out of plain bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_T = TypeVar("_T")


class Cutter:
    """Takes pieces from the front of ``data``; a piece that is not there is 0 or empty."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def byte(self) -> int:
        head, self._data = self._data[:1], self._data[1:]
        return head[0] if head else 0

    def one_of(self, choices: Sequence[_T]) -> _T:
        return choices[self.byte() % len(choices)]

    def piece(self) -> bytes:
        """So many bytes as the first one says, at most 31."""
        size = self.byte() % 32
        head, self._data = self._data[:size], self._data[size:]
        return head

    def pieces(self) -> Iterator[bytes]:
        """All the rest in pieces."""
        while self._data:
            yield self.piece()

    def rest(self) -> bytes:
        data, self._data = self._data, b""
        return data

    def text(self) -> str:
        """All the rest as text, damaged where it is no UTF-8."""
        return self.rest().decode("utf-8", "replace")


def packed(*pieces: bytes) -> bytes:
    """What ``Cutter.piece`` takes apart again."""
    return b"".join(bytes((len(piece),)) + piece for piece in pieces)
