"""What a generic trouble code means, in the product's own words.

The tables in ``resources/dtc`` hold the facts of SAE J2012 as families: the key names codes
(``P0201-P0212`` counts in decimal when it can, else in hex), the value a text with places to
fill (``{1..12}``, ``{A..C}``, ``{low|high}``, or a word list of ``words.toml`` such as ``{c5}``).
The last place changes fastest. Manufacturers' codes have no text: a guess would be wrong.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from functools import cache, cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_WORDS_FILE = "words.toml"
_PLACE = re.compile(r"\{([^}]*)\}")


class DtcTexts:
    """Texts by code, read from the tables when the first one is asked for."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def text(self, code: str) -> str:
        """The meaning of ``code``; empty when this program does not know it.

        Raises:
            OSError: The tables cannot be read.
            ValueError: A table is wrong.
        """
        return self._texts.get(code, "")

    def codes(self) -> tuple[str, ...]:
        """All codes that have a text, in order."""
        return tuple(sorted(self._texts))

    @cached_property
    def _texts(self) -> dict[str, str]:
        words: dict[str, list[str]] = tomllib.loads(self._read(self._directory / _WORDS_FILE))
        texts: dict[str, str] = {}
        for path in sorted(self._directory.glob("*.toml")):
            if path.name == _WORDS_FILE:
                continue
            for codes, pattern in tomllib.loads(self._read(path)).items():
                for code, text in _family(codes, pattern, words):
                    if code in texts:
                        raise ValueError(f"{path.name}: {code} has two texts")
                    texts[code] = text
        return texts

    @staticmethod
    def _read(path: Path) -> str:
        return path.read_text("utf-8")


@cache
def load(directory: Path) -> DtcTexts:
    """The texts in ``directory``, one object a directory; read at the first question."""
    return DtcTexts(directory)


def _family(codes: str, pattern: str, words: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    every = [code for token in codes.split() for code in _range(token)]
    parts = _PLACE.split(pattern)  # text, place, text, place, ..., text
    choices = [_choices(place, words) for place in parts[1::2]]
    texts = [
        "".join(itertools.chain(*zip(parts[::2], (*chosen, ""), strict=True)))
        for chosen in itertools.product(*choices)
    ]
    if len(every) != len(texts):
        raise ValueError(f"{codes}: {len(every)} codes, but {len(texts)} texts")
    return zip(every, texts, strict=True)


def _range(token: str) -> list[str]:
    first, _, last = token.partition("-")
    if not last:
        return [first]
    decimal = first[1:].isdigit() and last[1:].isdigit()
    base = 10 if decimal else 16
    numbers = range(int(first[1:], base), int(last[1:], base) + 1)
    return [f"{first[0]}{n:04d}" if decimal else f"{first[0]}{n:04X}" for n in numbers]


def _choices(place: str, words: Mapping[str, list[str]]) -> list[str]:
    first, dots, last = place.partition("..")
    if not dots:
        return words[place] if place in words else place.split("|")
    if first.isdigit():
        return [str(n) for n in range(int(first), int(last) + 1)]
    return [chr(n) for n in range(ord(first), ord(last) + 1)]
