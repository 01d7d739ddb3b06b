"""The settings file: JSON, written whole or not at all, never losing what it does not know."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from motospect_desktop.domain.settings import (
    VERSION,
    Settings,
    from_document,
    overridden,
    to_document,
)
from motospect_desktop.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MOST_BYTES = 1 << 20


class SettingsFile:
    """Reads ``path`` once, at the start; ``now`` is what holds, ``trouble`` what was wrong with it.

    A damaged file gives the defaults and is kept beside under a name with the time. Keys that this
    version does not know stay as they are, also those of a newer version. ``environ`` overrides
    single settings for this run and is never written. Main thread; ``now`` may be read from any.
    """

    def __init__(self, path: Path, environ: Mapping[str, str]) -> None:
        self._path = path
        self._raw: dict[str, Any] = {}
        self.trouble: SettingsError | None = None
        kept = self._read()
        self._kept = kept
        self.now, wrong = overridden(kept, environ)
        if wrong:
            self.trouble = self.trouble or SettingsError(
                f"{', '.join(wrong)} cannot be used.",
                "The environment sets a value that this setting does not have.",
                "Correct it or leave it out; the setting of the file holds.",
                code="settings_environment",
            )

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return self._path.parent

    def change(self, **values: object) -> Settings:
        """Let these settings hold and write them; returns what held before.

        Raises ``SettingsError`` when they cannot be written: they hold until the program ends.
        """
        before = self.now
        self.now = dataclasses.replace(before, **values)  # type: ignore[arg-type]  # checked by name
        self._kept = dataclasses.replace(self._kept, **values)  # type: ignore[arg-type]  # as above
        document = to_document(self._kept)
        self._raw |= {key: document[key] for key in values}
        self._raw.setdefault("version", VERSION)
        try:
            self._save()
        except OSError as error:
            raise SettingsError(
                "The settings could not be saved.",
                f"{self._path}: {error.strerror or error}.",
                "They hold until the program ends. Check that its disk has space and that you may "
                "write there.",
                code="settings_write",
            ) from error
        return before

    def _read(self) -> Settings:
        try:
            with self._path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self.trouble = SettingsError(
                "The settings could not be read.",
                f"{self._path}: {error.strerror or error}.",
                "The defaults hold. Check that you may read the file, then start again.",
                code="settings_read",
            )
            return Settings()
        try:
            document = json.loads(content.decode("utf-8")) if len(content) <= _MOST_BYTES else None
        except (ValueError, RecursionError):
            document = None
        if not isinstance(document, dict):
            self._set_aside(content, "It is not what the program wrote.")
            return Settings()
        self._raw = document
        settings, wrong = from_document(document)
        newer = isinstance(document.get("version"), int) and document["version"] > VERSION
        if wrong and not newer:
            self._set_aside(content, f"These have no sensible value: {', '.join(wrong)}.")
            for key in wrong:
                del self._raw[key]
            with contextlib.suppress(OSError):  # then it is told again the next time
                self._save()
        return settings

    def _set_aside(self, content: bytes, cause: str) -> None:
        """Keep the damaged file beside, under a name that nothing overwrites."""
        stamp = datetime.now(UTC).astimezone()
        name = f"{self._path.stem}.damaged-{stamp:%Y-%m-%d_%H-%M-%S}-{secrets.token_hex(2)}.json"
        aside = self._path.with_name(name)
        remedy = f"The old file is kept as {aside}."
        try:
            if self._raw:  # some of it holds on
                with aside.open("xb") as file:
                    file.write(content)
            else:
                self._path.rename(aside)  # whole, however long it is
        except OSError as error:
            remedy = f"The old file stays where it is: {error.strerror or error}."
        finally:
            self.trouble = SettingsError(
                "The settings file is damaged, its defaults hold.",
                cause,
                remedy,
                code="settings_damaged",
            )

    def _save(self) -> None:
        text = json.dumps(self._raw, indent=1, sort_keys=True, ensure_ascii=False)
        part = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}.part")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("x", encoding="utf-8") as file:
                file.write(text + "\n")
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
