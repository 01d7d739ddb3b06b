"""UDS codecs against bytes typed by hand from ISO 14229-1 (its examples where they exist)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.protocols.uds import (
    clear,
    dtc,
    identification,
    read_data,
    read_dtc,
    records,
    session,
)


def b(text: str) -> bytes:
    return bytes.fromhex(text)


def fixed(identifier: int) -> tuple[int, ...]:
    return {0xF190: (17,), 0x010A: (4,), 0x0110: (1,)}.get(identifier, ())


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (session.request(session.EXTENDED), "1003"),
        (session.tester_present(), "3E00"),
        (clear.request(), "14FFFFFF"),
        (clear.request(clear.EMISSIONS_GROUP), "14FFFF33"),
        (read_data.request(0xF190, 0xF187), "22F190F187"),
        (read_dtc.by_mask(), "1902FF"),
        (read_dtc.count_by_mask(0x08), "190108"),
        (read_dtc.supported(), "190A"),
        (read_dtc.snapshot(0x123456, 2), "190412345602"),
        (read_dtc.extended_data(0x123456, 5), "190612345605"),
        (read_dtc.emissions_by_mask(0x08), "19423308FF"),
        (read_dtc.emissions_permanent(), "195533"),
    ],
)
def test_that_a_request_has_the_bytes_of_the_standard(made: bytes, wanted: str) -> None:
    assert made == b(wanted)


def test_that_a_session_tells_its_timing_in_seconds() -> None:
    outcome = session.decode(b("1003"), b("5003003201F4"))
    assert outcome == Value(session.Session(0x03, 0.05, 5.0))
    assert session.decode(b("1001"), b("50010000")) == Value(session.Session(1, None, None))
    assert session.decode(b("1003"), b("7F1012")) == Negative(0x10, 0x12)
    assert isinstance(session.decode(b("1003"), b("5001003201F4")), Malformed)
    assert isinstance(session.decode(b("1003"), b("500300")), Malformed)


def test_that_tester_present_and_clear_have_no_further_bytes() -> None:
    assert session.decode_tester_present(b("3E00"), b("7E00")) == Value(None)
    assert isinstance(session.decode_tester_present(b("3E00"), b("7E0000")), Malformed)
    assert clear.decode(b("14FFFFFF"), b("54")) == Value(None)
    assert clear.decode(b("14FFFFFF"), b("7F1422")) == Negative(0x14, 0x22)
    assert isinstance(clear.decode(b("14FFFFFF"), b("5400")), Malformed)


def test_that_three_bytes_read_as_code_and_failure_type() -> None:
    assert dtc.name(0x03011C) == "P0301-1C"
    assert dtc.name(0xC15500) == "U0155-00"
    assert dtc.failure_type("P0301-1C") == "circuit voltage out of range"
    assert dtc.failure_type("P0301-00") == dtc.failure_type("P0301") == ""


@given(st.integers(0, 0xFFFFFF))
def test_that_a_code_and_its_number_are_the_same_thing(number: int) -> None:
    assert dtc.number_of(dtc.name(number)) == number


@pytest.mark.parametrize("text", ["P0301", "P0301-1", "P0301-XY", "Q0301-00", "P0301-001"])
def test_that_another_text_is_no_code(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        dtc.number_of(text)


def test_that_a_list_by_mask_keeps_every_status_bit() -> None:
    outcome = read_dtc.decode_list(b("1902FF"), b("5902FF" + "03011C2F" + "C1550050"))
    assert outcome == Value(
        read_dtc.DtcList(0xFF, (dtc.UdsDtc(0x03011C, 0x2F), dtc.UdsDtc(0xC15500, 0x50)))
    )
    none = read_dtc.decode_list(b("1902FF"), b("5902FF"))
    assert none == Value(read_dtc.DtcList(0xFF, ()))
    assert read_dtc.decode_list(b("190A"), b("590A7F" + "0A9B1724")) == Value(
        read_dtc.DtcList(0x7F, (dtc.UdsDtc(0x0A9B17, 0x24),))
    )


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("1902FF", "59"),
        ("1902FF", "5902"),
        ("1902FF", "590AFF03011C2F"),  # another sub-function
        ("1902FF", "5902FF03011C"),  # the status is missing
        ("1902FF", "5902FF03011C2F00"),  # a byte too many: no padding is tolerated
        ("1902FF", "5902FF00000000"),  # an empty place
        ("1902FF", "6202FF"),
        ("19423308FF", "5942FFFFFF0420010001"),  # another group
        ("19423308FF", "594233FFFF0420030100"),  # the status is missing
        ("19423308FF", "594233FFFF0520030100FF"),  # an unknown format
        ("195533", "595533FF04030100"),
        ("195533", "595534FF0403010008"),
        ("1903", "590303011C01"),  # not a list we ask for
    ],
)
def test_that_a_damaged_list_is_never_a_list(asked: str, answer: str) -> None:
    assert isinstance(read_dtc.decode_list(b(asked), b(answer)), Malformed)


def test_that_a_refused_list_is_refused_and_nothing_is_no_data() -> None:
    assert read_dtc.decode_list(b("1902FF"), b("7F197F")) == Negative(0x19, 0x7F)
    assert read_dtc.decode_list(b("195533"), b("7F1912")) == Negative(0x19, 0x12)
    assert read_dtc.decode_list(b("1902FF"), b"") == NoData()


def test_that_emissions_codes_carry_their_severity_and_permanent_ones_have_none() -> None:
    outcome = read_dtc.decode_list(b("19423308FF"), b("594233FFFF04" + "20030100AF"))
    assert outcome == Value(read_dtc.DtcList(0xFF, (dtc.UdsDtc(0x030100, 0xAF, 0x20),)))
    permanent = read_dtc.decode_list(b("195533"), b("595533FF04" + "03010008" + "04200008"))
    assert permanent == Value(
        read_dtc.DtcList(0xFF, (dtc.UdsDtc(0x030100, 8), dtc.UdsDtc(0x042000, 8)))
    )


def test_that_a_count_has_its_four_bytes() -> None:
    assert read_dtc.decode_count(b("190108"), b("59012F010001")) == Value(
        read_dtc.DtcCount(0x2F, 1, 1)
    )
    assert isinstance(read_dtc.decode_count(b("190108"), b("59012F0100")), Malformed)
    assert isinstance(read_dtc.decode_count(b("190108"), b("59012F01000100")), Malformed)


def test_that_snapshots_are_cut_by_the_table_and_belong_to_the_code_asked() -> None:
    asked = b("1904123456FF")
    answer = b("5904123456" + "24" + "0202" + "010A" + "A6660750" + "0110" + "20")
    found = read_dtc.decode_snapshots(asked, answer, fixed)
    assert found == Value(
        read_dtc.Snapshots(
            dtc.UdsDtc(0x123456, 0x24), ((2, ((0x010A, b("A6660750")), (0x0110, b("20")))),)
        )
    )
    assert read_dtc.decode_snapshots(asked, answer[:6], fixed) == Value(
        read_dtc.Snapshots(dtc.UdsDtc(0x123456, 0x24), ())
    )
    assert isinstance(read_dtc.decode_snapshots(asked, answer[:-1], fixed), Malformed)
    assert isinstance(read_dtc.decode_snapshots(b("1904123457FF"), answer, fixed), Malformed)
    assert isinstance(read_dtc.decode_snapshots(b("190412345601"), answer, fixed), Malformed)


def test_that_extended_data_are_what_stands_behind_the_record_asked() -> None:
    asked = b("190612345605")
    assert read_dtc.decode_extended_data(asked, b("5906123456240517")) == Value(
        read_dtc.ExtendedData(dtc.UdsDtc(0x123456, 0x24), 5, b("17"))
    )
    assert read_dtc.decode_extended_data(asked, b("590612345624")) == Value(
        read_dtc.ExtendedData(dtc.UdsDtc(0x123456, 0x24), 0, b"")
    )
    for damaged in ("59061234562405", "5906123456240617", "5906123457240517", "59061234"):
        assert isinstance(read_dtc.decode_extended_data(asked, b(damaged)), Malformed)


def test_that_one_identifier_owns_all_that_follows() -> None:
    assert read_data.decode(b("22F190"), b("62F190" + "414243")) == Value(((0xF190, b"ABC"),))
    assert isinstance(read_data.decode(b("22F190"), b("62F190")), Malformed)
    assert isinstance(read_data.decode(b("22F190"), b("62F18741")), Malformed)
    assert isinstance(read_data.decode(b("22F1"), b("62F190")), Malformed)
    assert read_data.decode(b("22F190"), b("7F2231")) == Negative(0x22, 0x31)


def test_that_several_identifiers_need_known_lengths_and_may_be_fewer() -> None:
    asked = b("22010A0110")
    assert read_data.decode(asked, b("62010AA66607500110" + "20"), fixed) == Value(
        ((0x010A, b("A6660750")), (0x0110, b("20")))
    )
    assert read_data.decode(asked, b("62011020"), fixed) == Value(((0x0110, b("20")),))
    for wrong in ("62", "620110200110" + "20", "62F190" + "41" * 17, "62010AA66607"):
        assert isinstance(read_data.decode(asked, b(wrong), fixed), Malformed)
    assert isinstance(read_data.decode(asked, b("62010AA66607500110" + "20")), Malformed)


def test_that_a_cut_that_is_possible_in_two_ways_is_none() -> None:
    both = {1: (1, 4), 2: (1,), 3: (1,)}

    def lengths(identifier: int) -> tuple[int, ...]:
        return both.get(identifier, ())

    # 0001 with one byte, or with four of which the last three look like identifier 0002.
    assert isinstance(records.cut(b("0001AA0002BB0003CC"), lengths), Malformed)
    assert records.cut(b("0001AA"), lengths) == Value(((1, b"\xaa"),))


@given(st.binary(max_size=120), st.sampled_from(["1902FF", "19423308FF", "195533", "190108"]))
def test_that_no_bytes_make_a_list_raise(answer: bytes, asked: str) -> None:
    for decode in (read_dtc.decode_list, read_dtc.decode_count, read_dtc.decode_extended_data):
        decode(b(asked), answer)
        decode(b(asked), b"\x59" + b(asked)[1:2] + answer)


@given(st.binary(max_size=200))
def test_that_no_bytes_make_the_cutters_raise_or_run_away(answer: bytes) -> None:
    def two_lengths(_identifier: int) -> tuple[int, ...]:
        return (0, 1, 2)

    for lengths in (fixed, two_lengths):
        records.cut(answer, lengths)
        records.cut_counted(answer, lengths)


def test_that_a_text_of_a_unit_is_shown_as_text_and_the_rest_in_hex() -> None:
    assert identification.text(b"5Q0959655J \x00\x00") == "5Q0959655J"
    assert identification.text(b("0102")) == "01 02"
    assert identification.text(b("FFFF")) == "FF FF"
    assert set(identification.ASKED) <= identification.NAMES.keys()


def test_that_an_answer_to_no_question_is_malformed() -> None:
    assert isinstance(clear.decode(b"", b"\x54"), Malformed)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("1902FF", "590200"),
        ("1902FF", "590250"),  # only whether tests are complete
        ("19423308FF", "59423304FF04"),  # it cannot tell which codes are confirmed
        ("19423304FF", "59423308FF04"),
    ],
)
def test_that_a_unit_that_keeps_no_such_status_has_not_said_that_it_holds_no_codes(
    asked: str, answer: str
) -> None:
    outcome = read_dtc.decode_list(b(asked), b(answer))
    assert isinstance(outcome, Malformed)
    assert "availability" in outcome.reason


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("19423308FF", "594233FFFF02" + "20030100AF"),
        ("195533", "595533FF02" + "03010008"),
        ("195533", "595533FF00"),
    ],
)
def test_that_numbers_of_another_format_are_not_read_as_codes_of_j2012(
    asked: str, answer: str
) -> None:
    outcome = read_dtc.decode_list(b(asked), b(answer))
    assert isinstance(outcome, Malformed)
    assert "format" in outcome.reason


def test_that_a_cut_is_not_called_the_only_one_before_all_were_looked_at() -> None:
    # One record that fills the message, or a short one and others in more ways than are followed.
    data = b("0A0A0000") + b("01010000") * 200 + b"\0"
    lengths = {0x0A0A: (2, len(data) - 2), 0x0101: (2, 6)}
    outcome = records.cut(data, lambda number: lengths.get(number, ()))
    assert isinstance(outcome, Malformed)


def test_that_an_answer_full_of_dead_ends_is_given_up_at_once() -> None:
    lengths = {0x0101: (2, 6)}
    data = b("01010000") * 60 + b"\0"
    assert isinstance(records.cut(data, lambda number: lengths.get(number, ())), Malformed)
    counted = bytes((0x00, 60)) + data
    assert isinstance(records.cut_counted(counted, lambda n: lengths.get(n, ())), Malformed)
