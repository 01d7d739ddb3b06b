from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.own_preview import Standing, accept, preview, users_of
from motospect_desktop.domain.own_signal import Ask, OwnSignal
from motospect_desktop.domain.own_signal_document import library_document
from motospect_desktop.errors import OwnSignalError
from tests.helpers.own import BODY_STATE, FUEL_LPH, OIL_KPA, WARM

if TYPE_CHECKING:
    from collections.abc import Sequence


def rows(*owns: OwnSignal, kept: Sequence[OwnSignal] = ()) -> list[tuple[Standing, str]]:
    data = json.dumps(library_document(owns)).encode()
    return [(row.standing, row.reason) for row in preview(data, "own.json", kept)]


def test_that_each_row_is_compared_with_what_is_kept_and_with_the_rows_before() -> None:
    other = replace(OIL_KPA, formula="A*5", test=None)
    assert rows(OIL_KPA, FUEL_LPH, other, kept=(FUEL_LPH,)) == [
        (Standing.NEW, ""),
        (Standing.SAME, ""),
        (Standing.REFUSED, "its key OIL_KPA is that of line 1"),
    ]
    assert rows(other, kept=(OIL_KPA,)) == [(Standing.CHANGED, "")]


def test_that_a_formula_may_name_what_comes_with_it_or_is_kept_and_nothing_else() -> None:
    lost = (Standing.REFUSED, "no measured signal is called OIL_KPA")
    assert rows(WARM) == [lost]
    assert rows(WARM, kept=(OIL_KPA,)) == [(Standing.NEW, "")]
    assert rows(WARM, OIL_KPA) == [(Standing.NEW, ""), (Standing.NEW, "")]


def test_that_a_unit_that_the_gate_does_not_know_is_refused() -> None:
    stray = replace(OIL_KPA, ask=Ask(OIL_KPA.ask.request, "123", "456") if OIL_KPA.ask else None)
    assert rows(stray) == [(Standing.REFUSED, "it may not be sent: 22 11 5C to 123")]
    assert rows(BODY_STATE) == [(Standing.NEW, "")]


@pytest.mark.parametrize(
    ("own", "replacing", "words"),
    [
        (replace(OIL_KPA, test=None), "", "It needs an answer to test it with."),
        (OIL_KPA, "", ""),
        (FUEL_LPH, "", "There is a signal FUEL_LPH already."),
        (replace(FUEL_LPH, formula="RPM"), "FUEL_LPH", ""),
        (replace(FUEL_LPH, formula="RPM +"), "FUEL_LPH", "Column 6: a value is expected"),
        (replace(FUEL_LPH, formula="WARM"), "FUEL_LPH", "No measured signal is called WARM."),
    ],
)
def test_that_what_is_entered_by_hand_is_taken_or_refused_with_the_reason(
    own: OwnSignal, replacing: str, words: str
) -> None:
    kept = (FUEL_LPH, WARM)
    if not words:
        accept(own, kept, replacing=replacing)
        return
    with pytest.raises(OwnSignalError) as refused:
        accept(own, kept, replacing=replacing)
    assert re.match(re.escape(words), refused.value.cause)


def test_that_a_signal_that_a_formula_needs_keeps_its_key() -> None:
    renamed = replace(OIL_KPA, signal=replace(OIL_KPA.signal, key="OIL"))
    with pytest.raises(OwnSignalError) as refused:
        accept(renamed, (OIL_KPA, WARM), replacing="OIL_KPA")
    assert refused.value.cause == "OIL_KPA is used by WARM."
    assert users_of({"OIL_KPA"}, (OIL_KPA, WARM, FUEL_LPH)) == ("WARM",)
    accept(replace(OIL_KPA, decimals=1), (OIL_KPA, WARM), replacing="OIL_KPA")
