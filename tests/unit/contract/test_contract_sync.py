"""What travels keeps what it does not know."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from motospect_desktop.contract.sync import MOST_OPS, Op, PullAnswer, PushRequest

ID = "0123456789abcdef0123456789abcdef"
OP = {
    "op_id": ID,
    "entity": "order",
    "entity_id": ID,
    "kind": "set",
    "made_at": "2026-11-25T08:00:00+00:00",
}


def test_that_a_field_of_a_newer_end_is_kept_and_given_on() -> None:
    op = Op.model_validate(OP | {"colour": "blue"})
    assert op.model_dump(mode="json")["colour"] == "blue"


def test_that_an_entity_of_a_newer_end_is_a_row_like_any_other() -> None:
    change = {"entity": "tyre", "entity_id": ID, "rev": 1, "seq": 1, "data": {"dot": "2325"}}
    answer = PullAnswer.model_validate(
        {"epoch": "e", "changes": [change], "cursor": 1, "more": False}
    )
    assert answer.changes[0].data == {"dot": "2325"}


@pytest.mark.parametrize("wrong", ["", "x", ID.upper(), ID + "0", ID + "\n"])
def test_that_an_id_is_32_hex_digits_and_nothing_else(wrong: str) -> None:
    with pytest.raises(ValidationError):
        Op.model_validate(OP | {"op_id": wrong})


def test_that_one_push_has_a_limit() -> None:
    ops = [Op.model_validate(OP)] * (MOST_OPS + 1)
    with pytest.raises(ValidationError):
        PushRequest(ops=ops)
