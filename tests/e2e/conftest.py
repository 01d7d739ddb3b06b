from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.command import Command

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def motospect(tmp_path: Path) -> Command:
    return Command(tmp_path)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Command:
    """One home for a whole module."""
    return Command(tmp_path_factory.mktemp("shop"))
