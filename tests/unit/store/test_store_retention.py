from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from motospect_desktop.store import RecordingSummary, RetentionRule, outgoing
from tests.helpers.builders import STARTED_AT
from tests.helpers.recordings import a_head

NOW = STARTED_AT + timedelta(days=100)
DAYS = st.integers(0, 99)


def _stored(age: int, size: int, *, keep: bool = False, runs: bool = False) -> RecordingSummary:
    head = a_head(f"{age:03} days", NOW - timedelta(days=age))
    return RecordingSummary(
        head, 1.0, 1, 1, 0, size, complete=not runs, dropped=0, wire_dropped=0, keep=keep, runs=runs
    )


def _names(going: tuple[RecordingSummary, ...]) -> list[str]:
    return [each.head.id for each in going]


def test_that_without_a_limit_nothing_goes() -> None:
    assert outgoing([_stored(90, 10**12)], RetentionRule(), NOW) == ()


def test_that_the_oldest_go_until_the_rest_fits() -> None:
    stored = [_stored(age, 10) for age in (5, 40, 20, 1)]
    assert _names(outgoing(stored, RetentionRule(most_bytes=25), NOW)) == ["040 days", "020 days"]
    assert outgoing(stored, RetentionRule(most_bytes=40), NOW) == ()


def test_that_what_is_older_goes_however_small() -> None:
    stored = [_stored(age, 10) for age in (29, 30, 31)]
    assert _names(outgoing(stored, RetentionRule(most_days=30), NOW)) == ["031 days"]


def test_that_one_that_runs_and_one_that_is_kept_stay_but_count() -> None:
    stored = [_stored(60, 100, keep=True), _stored(50, 100, runs=True), _stored(10, 1)]
    rule = RetentionRule(most_bytes=200, most_days=30)
    assert _names(outgoing(stored, rule, NOW)) == ["010 days"]


@settings(deadline=None)
@given(
    st.lists(st.builds(_stored, DAYS, st.integers(0, 50), keep=st.booleans(), runs=st.booleans())),
    st.integers(0, 300),
    DAYS,
)
def test_that_what_stays_obeys_the_rule_or_may_not_go(
    stored: list[RecordingSummary], most_bytes: int, most_days: int
) -> None:
    going = outgoing(stored, RetentionRule(most_bytes, most_days), NOW)
    assert not any(each.keep or each.runs for each in going)
    ids = {id(each) for each in going}
    free = [each for each in stored if id(each) not in ids and not (each.keep or each.runs)]
    assert all(NOW - each.head.started_at <= timedelta(days=most_days) for each in free)
    left = sum(each.bytes for each in stored) - sum(each.bytes for each in going)
    assert left <= most_bytes or not free
