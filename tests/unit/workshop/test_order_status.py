"""Steps of an order."""

from __future__ import annotations

from itertools import pairwise

import pytest

from motospect_desktop.domain.order import OrderStatus as Status
from motospect_desktop.workshop.order_status import STEPS, may_follow, refusal

MAIN_WAY = [Status.DRAFT, Status.CONFIRMED, Status.IN_BAY, Status.DONE, Status.DELIVERED]


def test_that_the_main_way_leads_from_draft_to_delivered() -> None:
    for before, after in pairwise(MAIN_WAY):
        assert may_follow(before, after)
        assert refusal(before, after) == ""


def test_that_every_status_has_its_steps_and_none_follows_itself() -> None:
    assert set(STEPS) == set(Status)
    assert not any(status in STEPS[status] for status in Status)


@pytest.mark.parametrize("final", [Status.DELIVERED, Status.CANCELLED])
def test_that_nothing_follows_a_final_status(final: Status) -> None:
    assert "final" in refusal(final, Status.IN_BAY)


def test_that_a_refused_jump_names_where_the_order_is_and_what_may_follow() -> None:
    sentence = refusal(Status.DRAFT, Status.DONE)
    assert sentence == "The order is draft; it cannot become done, only confirmed or cancelled."


def test_that_every_status_can_be_reached_from_draft() -> None:
    reached, fresh = {Status.DRAFT}, {Status.DRAFT}
    while fresh:
        fresh = {after for one in fresh for after in STEPS[one]} - reached
        reached |= fresh
    assert reached == set(Status)
