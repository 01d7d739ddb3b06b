"""The language in use: Qt's catalogues, and the words that come from rooms below Qt.

``resources/translations`` holds a catalogue a language (``.ts``, which ``installers/translations``
makes from the sources) with its compiled form (``.qm``); the English one only makes plurals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6 import QtCore

from motospect_desktop.ui.phrasebook import NO_NUMBER, Message, Phrasebook
from motospect_desktop.ui.theme.apply import application

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.errors import MotospectError

SIGNALS, ERRORS = "Signals", "Errors"  # contexts of what is said below Qt
_PROPERTY = "motospect.language"


@dataclass(frozen=True, slots=True)
class _Language:
    code: str
    translators: tuple[QtCore.QTranslator, ...]
    messages: tuple[Message, ...]
    below: Phrasebook | None  # English sentences of the rooms below Qt; None in English


def apply_language(code: str, resources: Path) -> None:
    """Say everything in language ``code`` (``en``, ``pl``, ``ru``) from now on.

    Every widget gets a ``LanguageChange``; ``rewording`` says anew what is on screen.
    """
    app = application()
    folder = resources / "translations"
    before = app.property(_PROPERTY)
    if isinstance(before, _Language):
        if before.code == code:
            return
        for old in before.translators:
            app.removeTranslator(old)
    QtCore.QLocale.setDefault(QtCore.QLocale(code))
    qt = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    translators: list[QtCore.QTranslator] = []
    for file in (f"{qt}/qtbase_{code}.qm", str(folder / f"motospect_{code}.qm")):
        translator = QtCore.QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
            translators.append(translator)
    messages = _messages(folder / "motospect_en.ts")
    below = [one for one in messages if one.context in {SIGNALS, ERRORS}]
    english = Phrasebook(below, lambda message, _number: message.source)
    now = _Language(code, tuple(translators), messages, None if code == "en" else english)
    app.setProperty(_PROPERTY, now)


def language() -> str:
    """The code of the language in use."""
    now = application().property(_PROPERTY)
    return now.code if isinstance(now, _Language) else "en"


def say(message: Message, number: int = NO_NUMBER) -> str:
    """``message`` in the language in use; its ``{places}`` stay, and ``%n`` without a number."""
    told = QtCore.QCoreApplication.translate(message.context, message.source, "", number)
    return told.replace(str(number), "%n", 1) if message.plural else told


def told(text: str) -> str:
    """What a room below Qt said in English, in the language in use."""
    now = application().property(_PROPERTY)
    if not isinstance(now, _Language) or now.below is None:
        return text
    return now.below.reworded(text, say)


def told_reason(reason: str) -> str:
    """A reason from a room below Qt as a sentence, in the language in use; "" stays.

    Such reasons begin in lower case and have no full stop, unless a sentence was made of them.
    """
    bare = reason.removesuffix(".")
    said = next(
        (told(one) for one in (bare, bare[:1].lower() + bare[1:]) if told(one) != one), bare
    )
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def told_error(error: MotospectError) -> str:
    """Title, cause and remedy of ``error`` as one line, in the language in use."""
    return " ".join(told(part) for part in (error.title, error.cause, error.remedy) if part)


def spoken() -> Phrasebook:
    """Everything as it is said now: take it before ``apply_language``, hand it to ``rewording``."""
    now = application().property(_PROPERTY)
    return Phrasebook(now.messages if isinstance(now, _Language) else (), say)


def _messages(file: Path) -> tuple[Message, ...]:
    """The sentences of a catalogue; none where the file is missing."""
    try:
        root = ET.parse(file).getroot()  # noqa: S314  # our own file
    except FileNotFoundError:
        return ()
    return tuple(
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            plural=message.get("numerus") == "yes",
        )
        for context in root.iter("context")
        for message in context.iter("message")
        if message.find("translation") is None
        or message.find("translation[@type='vanished']") is None
    )
