"""Every kind of line has its own test; faults are also tried glued and in other spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.links.base import BusError, Framing, NoData
from hardware.links.elm.answer import read_answer
from hardware.links.elm.lines import FAULTS, LineKind, classify, read_line

RPM = bytes.fromhex("010C")
ANSWER = "7E804410C1AF8"

FAULT_LINES = [
    ("UNABLE TO CONNECT", LineKind.UNABLE_TO_CONNECT, "UNABLE TO CONNECT"),
    ("BUS INIT: ...ERROR", LineKind.BUS_INIT_ERROR, "BUS INIT: ...ERROR"),
    ("BUS INIT: ERROR", LineKind.BUS_INIT_ERROR, "BUS INIT: ...ERROR"),
    ("BUS BUSY", LineKind.BUS_BUSY, "BUS BUSY"),
    ("BUS ERROR", LineKind.BUS_ERROR, "BUS ERROR"),
    ("CAN ERROR", LineKind.CAN_ERROR, "CAN ERROR"),
    ("FB ERROR", LineKind.FB_ERROR, "FB ERROR"),
    ("DATA ERROR", LineKind.DATA_ERROR, "DATA ERROR"),
    ("<DATA ERROR", LineKind.DATA_ERROR, "DATA ERROR"),
    ("RX ERROR", LineKind.RX_ERROR, "RX ERROR"),
    ("<RX ERROR", LineKind.RX_ERROR, "RX ERROR"),
    ("STOPPED", LineKind.STOPPED, "STOPPED"),
    ("BUFFER FULL", LineKind.BUFFER_FULL, "BUFFER FULL"),
    ("ACT ALERT", LineKind.ACT_ALERT, "ACT ALERT"),
    ("!ACT ALERT", LineKind.ACT_ALERT, "ACT ALERT"),
    ("LP ALERT", LineKind.LP_ALERT, "LP ALERT"),
    ("!LP ALERT", LineKind.LP_ALERT, "LP ALERT"),
    ("LV RESET", LineKind.LV_RESET, "LV RESET"),
    ("ERR94", LineKind.INTERNAL_ERROR, "ERR94"),
    ("?", LineKind.NOT_UNDERSTOOD, "?"),
]


@pytest.mark.parametrize(("line", "kind", "name"), FAULT_LINES)
def test_that_a_fault_is_named_and_keeps_the_replies_before_it(
    line: str, kind: LineKind, name: str
) -> None:
    part = classify(line)
    assert (part.kind, part.name) == (kind, name)
    exchange = read_answer([ANSWER, line], RPM, Framing.CAN11)
    assert exchange.ended == BusError(name)
    assert [reply.payload.hex() for reply in exchange.replies] == ["410c1af8"]
    assert exchange.defects == ()


@pytest.mark.parametrize(("line", "kind", "name"), FAULT_LINES)
def test_that_case_blanks_prompts_and_nulls_do_not_hide_a_fault(
    line: str, kind: LineKind, name: str
) -> None:
    for spelling in (line.lower(), line.replace(" ", ""), f"  {line}\0 >", f">{line}\r"):
        assert (classify(spelling).kind, classify(spelling).name) == (kind, name), spelling


def test_that_every_fault_has_a_line_in_these_tests() -> None:
    assert {kind for _, kind, _ in FAULT_LINES} == FAULTS


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("NO DATA", LineKind.NO_DATA),
        ("nodata", LineKind.NO_DATA),
        ("SEARCHING...", LineKind.SEARCHING),
        ("SEARCHING", LineKind.SEARCHING),
        ("BUS INIT: ", LineKind.BUS_INIT),
        ("BUS INIT: ...", LineKind.BUS_INIT),
        ("BUS INIT: OK", LineKind.BUS_INIT_OK),
        ("BUS INIT: ...OK", LineKind.BUS_INIT_OK),
        ("OK", LineKind.OK),
        ("ELM327 v1.5", LineKind.IDENTITY),
        ("STN1130 v4.0.1", LineKind.IDENTITY),
        ("OBDLink SX", LineKind.IDENTITY),
        ("OBDII to RS232 Interpreter", LineKind.IDENTITY),
        ("", LineKind.PROMPT),
        (" >\r", LineKind.PROMPT),
        ("010C", LineKind.ECHO),
        ("01 0c 1", LineKind.ECHO),
        (">010C", LineKind.ECHO),
        ("> 7E0.7E8.22F42F|f=2009-", LineKind.COMMAND),
        (ANSWER, LineKind.DATA),
        ("7e8 04 41 0c 1a f8 ", LineKind.DATA),
        ("7E8 04 41 0C 1A F8 <DATA ERROR", LineKind.MARKED),
        ("7E8 04 41 0C <RX ERROR", LineKind.MARKED),
        ("014", LineKind.LENGTH),
        ("0: 49 02 01 39 42 47", LineKind.INDEXED),
        ("7E8 04 4# 0C", LineKind.GARBAGE),
        ("\x80\xff~", LineKind.GARBAGE),
    ],
)
def test_that_a_line_is_named(line: str, kind: LineKind) -> None:
    assert classify(line, RPM).kind is kind


@pytest.mark.parametrize(
    "progress", ["SEARCHING...", "SEARCHING... ", "BUS INIT: ...OK", "BUSINIT:OK"]
)
def test_that_data_glued_to_progress_is_read(progress: str) -> None:
    exchange = read_answer([f"{progress}7E8 04 41 0C 1A F8"], RPM, Framing.CAN11)
    assert [reply.payload.hex() for reply in exchange.replies] == ["410c1af8"]


def test_that_a_fault_glued_to_progress_is_read() -> None:
    exchange = read_answer(["SEARCHING...UNABLE TO CONNECT"], RPM, None)
    assert exchange.ended == BusError("UNABLE TO CONNECT")


@pytest.mark.parametrize("fault", ["BUFFER FULL", "CAN ERROR", "DATA ERROR", "STOPPED", "ERR94"])
def test_that_data_cut_by_a_fault_is_no_reply(fault: str) -> None:
    exchange = read_answer([f"7E804410C1AF8{fault}"], RPM, Framing.CAN11)
    assert exchange.replies == ()
    assert exchange.ended == BusError(fault)
    assert [(defect.source, defect.reason) for defect in exchange.defects] == [("7E8", fault)]


def test_that_a_byte_torn_by_a_blank_is_marked() -> None:
    assert classify("7E8 04 41 0 C 1A F8").kind is LineKind.MARKED
    assert classify("SEARCHING... 7E8 04 41 0C 1A F8").kind is LineKind.DATA


def test_that_a_prompt_in_the_line_parts_two_answers() -> None:
    kinds = [part.kind for part in read_line(f"{ANSWER}>010C", RPM)]
    assert kinds == [LineKind.DATA, LineKind.ECHO]


def test_that_ligatures_are_not_taken_for_digits() -> None:
    assert "\ufb00".upper() == "FF"
    assert classify("7E804410C1A\ufb00").kind is LineKind.GARBAGE


def test_that_no_data_and_progress_alone_end_in_no_data() -> None:
    for line in ("NO DATA", "SEARCHING...", "SEARCHING...NO DATA", "BUS INIT: ...OK", "OK", ""):
        assert read_answer([line], RPM, Framing.CAN11).ended == NoData()


@given(st.text())
def test_that_every_text_has_a_name(text: str) -> None:
    assert read_line(text, RPM)
    assert classify(text).text == text
