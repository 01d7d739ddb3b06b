from __future__ import annotations

import pytest

from motospect_desktop.diagnostics.limits import Limit, parse_limit
from motospect_desktop.errors import UsageError

WATCHED = (0x05, 0x0C)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("COOLANT_TEMP>110", Limit("COOLANT_TEMP", high=110.0)),
        (" rpm < 600.5 ", Limit("RPM", low=600.5)),
        ("COOLANT_TEMP<-10", Limit("COOLANT_TEMP", low=-10.0)),
    ],
)
def test_that_a_condition_is_a_name_a_sign_and_a_number(text: str, limit: Limit) -> None:
    assert parse_limit(text, WATCHED) == limit


@pytest.mark.parametrize("text", ["", "RPM", "RPM>", "RPM=5", "RPM>x", "RPM>1e3", ">5", "RPM>5>6"])
def test_that_what_is_no_condition_names_an_example_and_the_signals(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_limit(text, WATCHED)
    assert "no condition" in raised.value.title
    assert "COOLANT_TEMP, RPM" in raised.value.remedy


def test_that_a_signal_that_is_not_watched_is_named_beside_those_that_are() -> None:
    with pytest.raises(UsageError) as raised:
        parse_limit("SPEED>5", WATCHED)
    assert "SPEED is not watched" in raised.value.title
    assert "COOLANT_TEMP, RPM" in raised.value.cause
