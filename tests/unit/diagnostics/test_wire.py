from __future__ import annotations

import pytest

from hardware.links import base
from motospect_desktop.diagnostics.wire import best_outcome, mended, outcome_of, record, units
from motospect_desktop.domain.exchange import Ending, WireExchange
from motospect_desktop.domain.outcome import (
    BusError,
    Malformed,
    Negative,
    NoData,
    Outcome,
    Timeout,
    Value,
)

COUNT_CODES = bytes((0x03,))


def exchange(
    *replies: tuple[str, str],
    ended: base.Ended | None = None,
    defects: tuple[base.Defect, ...] = (),
    target: str | None = None,
    request: bytes = COUNT_CODES,
) -> WireExchange:
    told = tuple(base.Reply(ecu, bytes.fromhex(data), (data,)) for ecu, data in replies)
    end = ended or (base.Complete() if told else base.NoData())
    return record(base.Exchange(request, target, told, end, defects))


LOST_FRAME = base.Defect("7E8", "frame 2 is missing", ("7E822",))

CASES: list[tuple[WireExchange, Outcome[tuple[bytes, ...]]]] = [
    (exchange(("7E8", "4300")), Value((bytes.fromhex("4300"),))),
    (exchange(("7E8", "7F0311")), Negative(0x03, 0x11)),
    (exchange(), NoData()),
    (exchange(ended=base.BusError("CAN ERROR")), BusError("CAN ERROR")),
    (exchange(ended=base.Timeout(2.0)), Timeout(2.0)),
    (exchange(ended=base.Complete(), defects=(LOST_FRAME,)), Malformed("frame 2 is missing")),
]


@pytest.mark.parametrize(("told", "outcome"), CASES, ids=lambda value: type(value).__name__)
def test_that_a_request_ends_in_exactly_one_outcome(
    told: WireExchange, outcome: Outcome[tuple[bytes, ...]]
) -> None:
    assert outcome_of("7E8", told) == outcome


def test_that_one_units_refusal_says_nothing_about_another() -> None:
    told = exchange(("7E8", "43010301"), ("7E9", "7F0311"))
    assert outcome_of("7E8", told) == Value((bytes.fromhex("43010301"),))
    assert outcome_of("7E9", told) == Negative(0x03, 0x11)
    assert outcome_of("7EA", told) == NoData()


def test_that_a_damaged_message_spoils_an_answer_on_k_line_only() -> None:
    damaged = base.Defect("10", "checksum", ("48 6B",))
    told = exchange(("10", "43013300000000"), defects=(damaged,))
    assert outcome_of("10", told) == Malformed("checksum")


@pytest.mark.parametrize("sender", [None, "04"])
def test_that_damage_of_doubtful_origin_spoils_an_answer_on_k_line_only(
    sender: str | None,
) -> None:
    damaged = base.Defect(sender, "unreadable text", ("48",))
    on_k_line = exchange(("10", "43013300000000"), defects=(damaged,))
    on_can = exchange(("7E8", "43010133"), defects=(damaged,))
    assert outcome_of("10", on_k_line) == Malformed("unreadable text")
    assert outcome_of("7E8", on_can) == Value((bytes.fromhex("43010133"),))


def test_that_one_message_is_a_whole_live_value_on_k_line_too() -> None:
    damaged = base.Defect("18", "checksum", ("48 6B",))
    told = exchange(("10", "410D32"), defects=(damaged,), request=b"\x01\x0d")
    assert outcome_of("10", told) == Value((bytes.fromhex("410D32"),))
    assert outcome_of("18", told) == Malformed("checksum")
    assert outcome_of("28", told) == NoData()


@pytest.mark.parametrize(
    ("ended", "outcome"),
    [
        (base.BusError("BUFFER FULL"), BusError("BUFFER FULL")),
        (base.Timeout(2.0), Timeout(2.0)),
    ],
)
def test_that_an_answer_broken_off_is_no_value_on_k_line(
    ended: base.Ended, outcome: Outcome[tuple[bytes, ...]]
) -> None:
    assert outcome_of("10", exchange(("10", "43013300000000"), ended=ended)) == outcome
    assert isinstance(outcome_of("7E8", exchange(("7E8", "43010133"), ended=ended)), Value)


def test_that_an_answer_beats_a_refusal_and_a_refusal_beats_silence() -> None:
    silence, refusal, answer = exchange(), exchange(("7E8", "7F0312")), exchange(("7E8", "4300"))
    assert best_outcome("7E8", COUNT_CODES, [refusal, silence]) == Negative(0x03, 0x12)
    assert best_outcome("7E8", COUNT_CODES, [answer, refusal]) == Value((b"\x43\x00",))


def test_that_an_answer_to_another_units_question_does_not_count() -> None:
    told = exchange(target="7E9", ended=base.BusError("CAN ERROR"))
    assert best_outcome("7E8", COUNT_CODES, [told]) == NoData()


def test_that_a_recorded_exchange_keeps_every_byte() -> None:
    told = exchange(("7E8", "4300"), defects=(LOST_FRAME,))
    assert told.ending is Ending.COMPLETE
    assert told.replies[0].raw == ("4300",)
    assert told.defects[0].raw == ("7E822",)
    assert units([told]) == ("7E8",)


def test_that_what_the_link_mended_is_kept() -> None:
    reply = base.Reply("7E8", b"\x43\x00", ("4300",))
    told = base.Exchange(COUNT_CODES, None, (reply,), base.Complete(), notices=("LV RESET",))
    assert mended([record(told), exchange(ended=base.BusError("CAN ERROR"))]) == ("LV RESET",)
