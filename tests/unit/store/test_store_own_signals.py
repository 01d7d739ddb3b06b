from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from motospect_desktop.domain.own_signal import OwnPreset, engine_of
from motospect_desktop.errors import StoreError
from motospect_desktop.store import Store
from tests.helpers.own import BODY_STATE, FUEL_LPH, OIL_KPA

if TYPE_CHECKING:
    from pathlib import Path

VIN = "1G1JC5444R7252367"


def test_that_own_signals_are_kept_whole_by_key(store: Store, path: Path) -> None:
    store.own.save((OIL_KPA, FUEL_LPH, BODY_STATE))
    store.close()
    again = Store.open(path)
    assert again.own.signals() == (BODY_STATE, FUEL_LPH, OIL_KPA)
    again.close()


def test_that_a_signal_of_the_same_key_is_replaced_and_a_removed_one_can_come_back(
    store: Store,
) -> None:
    store.own.save((OIL_KPA, FUEL_LPH))
    other = replace(OIL_KPA, formula="A*5", test=None)
    store.own.save((other,))
    assert store.own.remove(("OIL_KPA", "NOTHING")) == (other,)
    assert store.own.signals() == (FUEL_LPH,)
    store.own.save((other,))
    assert store.own.signals() == (FUEL_LPH, other)


def test_that_presets_belong_to_an_engine(store: Store) -> None:
    engine = engine_of(VIN, "", ())
    assert engine == engine_of(VIN[:8] + "X" * 9, "CAN", ("7E8",))
    other = engine_of("", "CAN", ("7E8", "7E9"))
    assert other == "CAN 7E8 7E9"
    cold, warm = OwnPreset("Cold", engine, ("RPM", "OIL_KPA")), OwnPreset("Warm", engine, ("RPM",))
    for preset in (warm, cold, OwnPreset("Cold", other, ())):
        store.own.save_preset(preset)
    assert store.own.presets(engine) == (cold, warm)
    assert store.own.presets(other) == (OwnPreset("Cold", other, ()),)
    store.own.save_preset(replace(warm, keys=("SPEED",)))
    store.own.rename_preset(engine, "Warm", "Hot")
    with pytest.raises(StoreError, match="There is a preset Cold already"):
        store.own.rename_preset(engine, "Hot", "Cold")
    store.own.rename_preset(engine, "Nothing", "Cold")
    assert store.own.presets(engine) == (cold, OwnPreset("Hot", engine, ("SPEED",)))
    store.own.remove_preset(engine, "Cold")
    store.own.remove_preset(engine, "Cold")
    assert [preset.name for preset in store.own.presets(engine)] == ["Hot"]


def test_that_damaged_rows_are_told_as_such(store: Store, path: Path) -> None:
    store.own.save((OIL_KPA,))
    store.own.save_preset(OwnPreset("Cold", "E", ("RPM",)))
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("UPDATE own_signals SET document = '{}'")
        connection.execute("UPDATE own_presets SET keys = '3'")
        connection.commit()
    with pytest.raises(StoreError, match="damaged"):
        store.own.signals()
    with pytest.raises(StoreError, match="damaged"):
        store.own.presets("E")
