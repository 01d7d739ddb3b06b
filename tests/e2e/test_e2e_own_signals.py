"""Own signals from the command line, watched on the simulated car."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from motospect_desktop.domain.own_signal_document import library_document
from tests.helpers.own import LETTER, OIL_BAR, OIL_KPA

if TYPE_CHECKING:
    from tests.helpers.command import Command


def test_that_own_signals_are_imported_and_watched(motospect: Command) -> None:
    owns = library_document((OIL_KPA, OIL_BAR, LETTER))
    (motospect.home / "own.json").write_text(json.dumps(owns))
    done = motospect.run("signals", "import", "own.json", "--json")
    assert done.code == 0, done.err
    watched = motospect.run(
        "live", "--adapter", "sim:", "--own", "oil_bar,LETTER", "--seconds", "3", "--json",
    )  # fmt: skip
    assert watched.code == 0, watched.err
    assert watched.document["missing"] == []
    told = {
        (one["key"], one["ecu"], one["pid"]): one["value"] for one in watched.document["samples"]
    }
    assert told["LETTER", "641", "22F187"] == ord("1")  # of a unit beyond the emissions
    assert told["OIL_BAR", "", "OIL_BAR"] == told["OIL_KPA", "7E8", "22115C"] / 100
