"""Which status of an order may follow which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from motospect_desktop.domain.order import OrderStatus as Status

if TYPE_CHECKING:
    from collections.abc import Mapping

STEPS: Final[Mapping[Status, frozenset[Status]]] = {
    Status.DRAFT: frozenset({Status.CONFIRMED, Status.CANCELLED}),
    Status.CONFIRMED: frozenset({Status.IN_BAY, Status.CANCELLED}),
    Status.IN_BAY: frozenset(
        {Status.WAITING_PARTS, Status.WAITING_APPROVAL, Status.DONE, Status.CANCELLED}
    ),
    Status.WAITING_PARTS: frozenset({Status.IN_BAY, Status.WAITING_APPROVAL, Status.CANCELLED}),
    Status.WAITING_APPROVAL: frozenset({Status.IN_BAY, Status.WAITING_PARTS, Status.CANCELLED}),
    Status.DONE: frozenset({Status.DELIVERED, Status.IN_BAY}),  # back when the repair did not hold
    Status.DELIVERED: frozenset(),
    Status.CANCELLED: frozenset(),
}


def may_follow(before: Status, after: Status) -> bool:
    """Whether an order that is ``before`` may become ``after``; staying is no step."""
    return after in STEPS[before]


def refusal(before: Status, after: Status) -> str:
    """Why ``after`` cannot follow ``before``, "" when it can: a sentence for people."""
    if may_follow(before, after):
        return ""
    words = {status: status.value.replace("_", " ") for status in Status}
    if not STEPS[before]:
        return f"The order is {words[before]}, which is final."
    nexts = " or ".join(words[one] for one in Status if one in STEPS[before])
    return f"The order is {words[before]}; it cannot become {words[after]}, only {nexts}."
