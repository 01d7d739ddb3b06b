"""How commands speak: JSON or tables on stdout, progress and errors on stderr."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from motospect_desktop.errors import MotospectError

JsonOption = Annotated[bool, typer.Option("--json", help="Write one JSON object to stdout.")]


def write_json(document: Mapping[str, Any]) -> None:
    """One JSON object on stdout."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def say(text: str) -> None:
    """One line for the person at the terminal, on stderr."""
    sys.stderr.write(text + "\n")


def say_error(error: MotospectError) -> None:
    """Title, cause and remedy, a line each."""
    for line in (error.title, error.cause, error.remedy):
        if line:
            say(line)
