"""Recorded answers and vectors that this project did not make; they lie beside the checkout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3] / "shared" / "data"


def path(name: str) -> Path:
    """The file of that name; skips the test where the data are absent."""
    place = ROOT / name
    if not place.exists():
        pytest.skip(f"reference data are not beside the checkout: ../shared/data/{name}")
    return place


def document(name: str) -> Any:
    """A whole JSON file."""
    return json.loads(path(name).read_text("utf-8"))


def lines(name: str) -> list[dict[str, Any]]:
    """A file of JSON lines."""
    return [json.loads(line) for line in path(name).read_text("utf-8").splitlines() if line]
