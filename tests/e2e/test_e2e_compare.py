from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hardware.simulator.car import VIN
from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.snapshot import EngineState, Level, Snapshot
from motospect_desktop.store import Store

if TYPE_CHECKING:
    from tests.helpers.command import Command

TRIM = Signal("LTFT_B1", "Long term fuel trim, bank 1", "%")


def a_fleet(motospect: Command) -> None:
    """Thirty simulated cars with trims up to 2.9 %, all below the misfiring one's 9.4 %."""
    (motospect.home / "data").mkdir(parents=True, exist_ok=True)
    store = Store.open(motospect.home / "data" / "motospect.db")
    for number in range(30):
        level = Level("7E8", TRIM, number / 10, number / 10, number / 10, 9)
        snapshot = Snapshot(
            f"{number:04d}-snap",
            datetime(2026, 5, 1, tzinfo=UTC) + timedelta(days=number),
            EngineState.REV_2500,
            f"{VIN[:-5]}{20000 + number}",
            (level,),
            demo=True,
        )
        store.snapshots.save(snapshot)
        store.snapshots.save(replace(snapshot, id=f"real-{number:04d}", demo=False))
    store.close()


def test_that_a_simulated_car_is_ranked_in_its_fleet_called_good_and_listed(
    motospect: Command,
) -> None:
    a_fleet(motospect)
    done = motospect.run(
        "compare", "--adapter", "sim:p0301,rev_2500", "--state", "rev_2500", "--json"
    )
    assert done.code == 0, done.err
    (snapshot,) = done.document["snapshots"]
    assert (snapshot["vin"], snapshot["simulated"], snapshot["good"]) == (VIN, True, False)
    trim = next(level for level in snapshot["levels"] if level["key"] == "LTFT_B1")
    assert (trim["others"]["n"], trim["others"]["percentile"]) == (30, 100.0)
    assert trim["past"]["n"] == 0
    assert snapshot["levels"][0]["key"] == "LTFT_B1", "what is furthest out comes first"
    assert "hold: " in done.err

    assert motospect.run("snapshots", "good", snapshot["id"][:8]).code == 0
    listed = motospect.run("snapshots", "list", "--vin", VIN, "--json").document["snapshots"]
    assert [(one["id"], one["good"]) for one in listed] == [(snapshot["id"], True)]


def test_that_a_state_that_was_not_reached_says_what_it_waited_for(motospect: Command) -> None:
    done = motospect.run("compare", "--adapter", "sim:engine_off", "--seconds", "1.5", "--json")
    assert done.code == 1
    document = done.document
    assert document["snapshots"] == []
    assert not document["complete"]
    first = document["not_reached"][0]
    assert first["state"] == "idle_hot"
    met = {one["key"]: one["met"] for one in first["conditions"]}
    assert met == {"COOLANT_TEMP": False, "SPEED": True, "RPM": False}
    assert "Hot idle was not reached; waiting: coolant temperature 21" in done.err
