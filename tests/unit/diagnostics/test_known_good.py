from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.diagnostics.known_good import FEWEST, ranked, standing
from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.snapshot import EngineState, Level, Snapshot, engine_code

VIN = "1G1BC5SM6H7100001"
BEGAN = datetime(2026, 5, 1, tzinfo=UTC)
VALUES = st.floats(-1e6, 1e6)


def snapshot(
    number: int,
    value: float,
    vin: str = VIN,
    *,
    state: EngineState = EngineState.IDLE_HOT,
    demo: bool = False,
    good: bool = False,
    unit: str = "%",
) -> Snapshot:
    level = Level("7E8", Signal("LTFT1", "Long term fuel trim", unit), value, value, value, 20)
    when = BEGAN + timedelta(days=number)
    return Snapshot(f"s{number}", when, state, vin, (level,), demo=demo, good=good)


def fleet(count: int, value: float = 2.0) -> list[Snapshot]:
    return [snapshot(n, value + n / 100, f"1G1BC5SM6H7{n:06d}") for n in range(200, 200 + count)]


def test_that_an_odd_trim_is_ranked_among_a_fleet_of_thirty() -> None:
    [found] = ranked(snapshot(1, 18.0), fleet(30))
    assert found.others.n == 30
    assert found.others.percentile == 100.0
    assert found.past.n == 0
    assert found.past.percentile is None


@pytest.mark.parametrize("count", range(FEWEST))
def test_that_too_few_cars_give_no_rank(count: int) -> None:
    [found] = ranked(snapshot(1, 18.0), fleet(count))
    assert found.others.n == count
    assert found.others.percentile is None


def test_that_one_car_measured_often_counts_once_with_its_newest() -> None:
    often = [snapshot(n, float(n), "1G1BC5SM6H7000777") for n in range(50)]
    [found] = ranked(snapshot(100, 1.0), [*often, *fleet(4)])
    assert found.others.n == 5
    assert found.others.high == 49.0


def test_that_another_engine_another_state_and_simulated_cars_are_left_out() -> None:
    strangers = [
        snapshot(2, 1.0, "WVWZZZ1KZ6W000001"),
        snapshot(3, 1.0, state=EngineState.REV_2500),
        snapshot(4, 1.0, demo=True),
        snapshot(5, 1.0, unit="kPa"),
        snapshot(1, 1.0),  # itself
    ]
    [found] = ranked(snapshot(1, 18.0), strangers)
    assert (found.past.n, found.others.n) == (0, 0)


def test_that_a_car_without_a_vin_is_compared_with_nobody() -> None:
    [found] = ranked(snapshot(1, 18.0, vin=""), [snapshot(2, 1.0, vin=""), *fleet(9)])
    assert (found.past.n, found.others.n) == (0, 0)


def test_that_only_good_ones_count_when_that_is_asked() -> None:
    known = [snapshot(n, 1.0, good=n % 2 == 0) for n in range(2, 12)]
    [found] = ranked(snapshot(1, 18.0), known, good_only=True)
    assert found.past.n == 5


def test_that_the_oddest_signal_comes_first() -> None:
    def both(number: int, trim: float, load: float) -> Snapshot:
        levels = tuple(
            Level("7E8", Signal(key, key, "%"), value, value, value, 9)
            for key, value in (("LOAD", load), ("LTFT1", trim))
        )
        return Snapshot(f"s{number}", BEGAN, EngineState.IDLE_HOT, VIN, levels)

    known = [both(n, float(n), float(n)) for n in range(2, 12)]
    found = ranked(both(1, 99.0, 6.0), known)
    assert [one.level.signal.key for one in found] == ["LTFT1", "LOAD"]


@given(st.lists(VALUES, min_size=FEWEST), VALUES)
def test_that_a_rank_is_the_share_below_with_ties_counted_half(
    others: list[float], value: float
) -> None:
    found = standing(value, others)
    below = sum(other < value for other in others)
    equal = sum(other == value for other in others)
    assert found.percentile == pytest.approx(100 * (below + equal / 2) / len(others))
    assert (found.n, found.low, found.high) == (len(others), min(others), max(others))


@given(st.lists(VALUES, min_size=FEWEST), VALUES, VALUES)
def test_that_a_greater_value_never_ranks_lower(
    others: list[float], one: float, two: float
) -> None:
    ranks = [standing(value, others).percentile for value in sorted((one, two))]
    assert ranks[0] is not None
    assert ranks[1] is not None
    assert ranks[0] <= ranks[1]


def test_that_only_a_whole_vin_tells_an_engine() -> None:
    assert engine_code(VIN) == "1G1BC5SM"
    assert engine_code("1G1BC5SM") == ""
    assert engine_code("") == ""
