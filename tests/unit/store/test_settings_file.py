"""The settings file survives damage, other versions and a full disk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.settings import Settings, from_document, overridden, to_document
from motospect_desktop.errors import SettingsError
from motospect_desktop.store.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path


def aside(folder: Path) -> list[Path]:
    return sorted(folder.glob("settings.damaged-*.json"))


def test_that_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    kept = SettingsFile(tmp_path / "settings.json", {})
    assert (kept.now, kept.trouble) == (Settings(), None)
    assert list(tmp_path.iterdir()) == []


def test_that_what_was_changed_holds_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    kept = SettingsFile(path, {})
    before = kept.change(theme="light", adapter_names={"serial:/dev/ttyUSB0": "Bay 1"})
    assert before == Settings()
    again = SettingsFile(path, {})
    assert again.now == Settings(theme="light", adapter_names={"serial:/dev/ttyUSB0": "Bay 1"})
    assert again.trouble is None
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content", [b"{", b"", b"[1]", b"\xff\xfe", b'"x"', b"[" * 100_000, b"long" * 500_000]
)
def test_that_a_damaged_file_gives_defaults_and_is_kept_beside(
    content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    kept = SettingsFile(path, {})
    assert kept.now == Settings()
    assert kept.trouble is not None
    assert str(aside(tmp_path)[0]) in kept.trouble.remedy
    assert aside(tmp_path)[0].read_bytes() == content
    kept.change(size=125)
    assert SettingsFile(path, {}).trouble is None
    assert aside(tmp_path)[0].read_bytes() == content


def test_that_one_wrong_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 1, "theme": "pink", "size": 125, "glove": 1}')
    kept = SettingsFile(path, {})
    assert kept.now == Settings(size=125)
    assert kept.trouble is not None
    assert "glove, theme" in kept.trouble.cause
    assert len(aside(tmp_path)) == 1
    assert SettingsFile(path, {}).trouble is None


def test_that_unknown_keys_and_a_newer_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    newer = {"version": 9, "theme": "sepia", "alarms": [1, 2], "size": 110}
    path.write_text(json.dumps(newer))
    kept = SettingsFile(path, {})
    assert (kept.now, kept.trouble) == (Settings(size=110), None)
    kept.change(glove=True)
    assert json.loads(path.read_text()) == newer | {"glove": True}


def test_that_the_environment_overrides_and_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    said = {"MOTOSPECT_THEME": "light", "MOTOSPECT_UI_SIZE": "125", "MOTOSPECT_GLOVE": "yes"}
    said |= {"MOTOSPECT_WELCOMED": "1"}
    kept = SettingsFile(path, said)
    assert kept.now == Settings(theme="light", size=125, glove=True, welcomed=True)
    kept.change(units="imperial")
    assert SettingsFile(path, {}).now == Settings(units="imperial")


@pytest.mark.parametrize(
    ("variable", "word"),
    [("MOTOSPECT_UI_SIZE", "huge"), ("MOTOSPECT_GLOVE", "maybe"), ("MOTOSPECT_UNITS", "cubits")],
)
def test_that_a_senseless_variable_is_told(variable: str, word: str, tmp_path: Path) -> None:
    kept = SettingsFile(tmp_path / "settings.json", {variable: word})
    assert kept.now == Settings()
    assert kept.trouble is not None
    assert variable in kept.trouble.title


def test_that_settings_which_cannot_be_written_hold_and_are_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder would be")
    kept = SettingsFile(tmp_path / "taken" / "settings.json", {})
    with pytest.raises(SettingsError, match="could not be saved"):
        kept.change(theme="dark")
    assert kept.now.theme == "dark"


@given(
    st.builds(
        Settings,
        language=st.sampled_from(["", "en", "pl", "ru"]),
        size=st.integers(90, 150),
        glove=st.booleans(),
        shop_name=st.text(max_size=40),
        adapter_names=st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3),
        keep_days=st.integers(0, 9999),
    )
)
def test_that_settings_come_back_from_their_document(settings: Settings) -> None:
    document = json.loads(json.dumps(to_document(settings)))
    assert from_document(document) == (settings, ())
    assert overridden(settings, {}) == (settings, ())
