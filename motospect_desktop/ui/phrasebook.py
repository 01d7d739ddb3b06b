"""Finds the sentence of the catalogue in a finished text, so that it can be said anew.

A text on screen is a sentence of the catalogue, or one with its ``{places}`` filled, or several of
those joined. That is enough to say it in another language without asking who wrote it; what is not
found (a VIN, a name, a number) stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Say = Callable[["Message", int], str]

NO_NUMBER = -1
_PLACE = re.compile(r"\{(\w*)\}|(%n)")
_JOINTS = re.compile(r"( {3}· {3}| · |\n|; )")
_KEYED = re.compile(r"(.+?)( {2}\([^()]+\))", re.DOTALL)  # a button or tool tip with its key
_LEAST_LETTERS = 2  # beside the places: "{a}: {b}" says nothing
_PLURALS = (1, 2, 5)  # numbers that need every form of English, Polish and Russian


class Message(NamedTuple):
    """A sentence of the catalogue; ``plural`` ones are said by a number."""

    context: str
    source: str
    plural: bool = False


class _Pattern(NamedTuple):
    letters: int
    signs: int  # beside the places, letters and others
    regex: re.Pattern[str]
    names: tuple[str, ...]
    message: Message


class Phrasebook:
    """The ``messages`` as they are ``said`` in one language.

    Where one text stands for several sentences, the one of the nearest context is meant, else the
    first.
    """

    def __init__(self, messages: Iterable[Message], said: Say) -> None:
        self._whole: dict[str, list[Message]] = {}
        patterns: list[_Pattern] = []
        for message in messages:
            numbers = _PLURALS if message.plural else (NO_NUMBER,)
            for form in dict.fromkeys(said(message, number) for number in numbers):
                if _PLACE.search(form) is None:
                    self._whole.setdefault(form, []).append(message)
                else:
                    patterns.append(_pattern(form, message))
        telling = (one for one in patterns if one.letters >= _LEAST_LETTERS)
        self._patterns = sorted(telling, key=lambda one: (-one.letters, -one.signs))
        self._found: dict[str, list[tuple[_Pattern, re.Match[str]]]] = {}

    def reworded(self, text: str, say: Say, contexts: Sequence[str] = ()) -> str:
        """``text`` with the sentences that are found in it as ``say`` has them.

        ``contexts`` are those it may come from, the nearest first.
        """
        found = self._find(text, contexts)
        if found is not None:
            message, places = found
            digits = re.sub(r"\D", "", places.get("%n", ""))
            told = say(message, int(digits) if digits else NO_NUMBER)
            new = {name: self.reworded(value, say, contexts) for name, value in places.items()}
            return _PLACE.sub(lambda place: new.get(place[1] or place[2] or "", place[0]), told)
        keyed = _KEYED.fullmatch(text)
        if keyed is not None:
            return self.reworded(keyed[1], say, contexts) + keyed[2]
        parts = _JOINTS.split(text)
        if len(parts) == 1:
            return text
        parts[::2] = [self.reworded(part, say, contexts) for part in parts[::2]]
        return "".join(parts)

    def _find(self, text: str, contexts: Sequence[str]) -> tuple[Message, dict[str, str]] | None:
        """The sentence and what fills its places; None when there is none."""
        if text in self._whole:
            return _nearest(self._whole[text], contexts), {}
        if text not in self._found:
            matches = ((one, one.regex.fullmatch(text)) for one in self._patterns)
            self._found[text] = [(one, match) for one, match in matches if match is not None]
        hits = self._found[text]
        if not hits:
            return None
        message = _nearest([one.message for one, _match in hits], contexts)
        one, match = next(hit for hit in hits if hit[0].message is message)
        return message, dict(zip(one.names, match.groups(), strict=True))


def _nearest(messages: Sequence[Message], contexts: Sequence[str]) -> Message:
    for context in contexts:
        for message in messages:
            if message.context == context:
                return message
    return messages[0]


def _pattern(form: str, message: Message) -> _Pattern:
    names: list[str] = []
    regex, at, letters = "", 0, 0
    for place in _PLACE.finditer(form):
        regex += re.escape(form[at : place.start()])
        letters += _letters(form[at : place.start()])
        name = place[1] or place[2] or ""
        if name in names:
            regex += rf"\{names.index(name) + 1}"
        else:
            names.append(name)
            regex += r"([\d\s]+?)" if name == "%n" else "(.*?)"
        at = place.end()
    letters += _letters(form[at:])
    whole = re.compile(regex + re.escape(form[at:]), re.DOTALL)
    signs = len(_PLACE.sub("", form))
    return _Pattern(letters, signs, whole, tuple(names), message)


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)
