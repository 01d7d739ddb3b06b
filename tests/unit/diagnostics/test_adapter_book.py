"""What is known of adapters can be listed, forgotten and had back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from motospect_desktop.app.window_adapters import forget_adapter, known_adapters
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.learned import Learned
from motospect_desktop.domain.passport import Passport

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def a_passport(identity: str, age_h: int) -> Passport:
    at = NOW - timedelta(hours=age_h)
    return Passport(identity, "serial:/dev/ttyUSB0", "ELM327", "v1.5", (), (), True, 0.01, at)


def test_that_the_adapter_used_last_is_listed_first(tmp_path: Path) -> None:
    book = AdapterBook(Learned(tmp_path / "passports.json"), tuple)
    book.keep(a_passport("old", 9))
    book.keep(a_passport("new", 1))
    assert [one.identity for one in known_adapters(book)] == ["new", "old"]
    assert AdapterBook(None, tuple).passports() == ()


def test_that_a_forgotten_adapter_is_unknown_and_can_be_had_back(tmp_path: Path) -> None:
    book = AdapterBook(Learned(tmp_path / "passports.json"), tuple)
    book.keep(a_passport("one", 1))
    undo = forget_adapter(book, "one")
    assert book.passport("one") is None
    assert AdapterBook(Learned(tmp_path / "passports.json"), tuple).passports() == ()
    undo()
    assert book.passport("one") == a_passport("one", 1)
    forget_adapter(book, "never seen")()
    assert len(book.passports()) == 1
