"""What a report says of a scan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import SERVICES, UDS_SERVICES, ServiceReport
from motospect_desktop.domain.vin import Vin, VinStatus
from tests.helpers.builders import (
    a_dtc,
    a_freeze_frame,
    a_gearbox,
    a_live_value,
    a_monitor_test,
    a_readiness,
    a_scan,
    a_vin,
    an_ecu,
    an_engine,
    some_services,
)
from tests.helpers.printed import text_of

if TYPE_CHECKING:
    from pathlib import Path

YEARS: dict[str, Any] = {"model_year": None, "year_candidates": ()}


def test_that_a_refused_service_reads_refused_and_never_as_an_empty_list(tmp_path: Path) -> None:
    text = text_of(a_scan(ecus=(a_gearbox(),)), tmp_path)
    assert "Stored codes (03) refused NRC 11" in text
    assert "NRC 11: service not supported" in text
    assert "Pending codes (07) answered, none held" in text


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (ServiceReport(Answer.SILENT), "silent"),
        (ServiceReport(Answer.MALFORMED, note="sequence 22 after 20"), "malformed"),
        (ServiceReport(Answer.BUS_ERROR), "bus error"),
        (ServiceReport(Answer.NOT_ASKED), "not asked"),
        (ServiceReport(Answer.REFUSED, 0xAB), "refused NRC AB"),
    ],
)
def test_that_a_service_without_an_answer_says_how_it_ended(
    tmp_path: Path, report: ServiceReport, words: str
) -> None:
    text = text_of(a_scan(ecus=(an_ecu(services=some_services(s07=report)),)), tmp_path)
    assert f"Pending codes (07) {words} Permanent codes (0A) answered, none held" in text
    assert report.note in text


def test_that_a_service_missing_from_the_scan_reads_not_asked(tmp_path: Path) -> None:
    text = text_of(a_scan(ecus=(an_ecu(services={}),)), tmp_path)
    assert "Stored codes (03) not asked" in text
    assert "none held" not in text


def test_that_a_service_beyond_the_usual_seven_has_its_own_column(tmp_path: Path) -> None:
    services = {**some_services(), "19": ServiceReport(Answer.REFUSED, 0x7F)}
    text = text_of(a_scan(ecus=(an_ecu(services=services),)), tmp_path)
    assert "NRC 7F: service not supported in this session" in text


def test_that_a_code_has_states_text_and_its_freeze_frame(tmp_path: Path) -> None:
    text = text_of(a_scan(), tmp_path)
    assert "P0301 stored pending Cylinder 1 misfire detected" in text
    assert "Freeze frame 0: stored with P0301" in text
    assert "Coolant temperature 83 °C Engine speed 750 rpm" in text
    assert "Fuel system status closed loop" in text
    assert "Could not be read: 0D: the answer has no data byte" in text


def test_that_a_code_without_text_points_to_the_manufacturers_list(tmp_path: Path) -> None:
    text = text_of(a_scan(ecus=(an_ecu(dtcs=(a_dtc("P1399", text=""),)),)), tmp_path)
    assert "P1399 stored No generic description; see the manufacturer's list." in text


def test_that_a_freeze_frame_of_an_unlisted_code_is_still_printed(tmp_path: Path) -> None:
    frames = (a_freeze_frame("P0171"), a_freeze_frame("", 1))
    text = text_of(a_scan(ecus=(an_ecu(dtcs=(a_dtc(),), freeze_frames=frames),)), tmp_path)
    assert "stored with P0171 (P0171 is not among the codes this unit lists now)" in text
    assert "Freeze frame 1: the code it belongs to was not reported" in text


def test_that_codes_of_two_units_stay_with_their_unit(tmp_path: Path) -> None:
    ecus = (
        an_ecu("7E8", "ECM", (a_dtc("P0171", text="lean"),)),
        an_ecu("7E9", "TCM", (a_dtc("P0700", text="gear"),)),
    )
    text = text_of(a_scan(ecus=ecus), tmp_path)
    codes = text[text.index("Trouble codes") :]
    order = [codes.index(word) for word in ("ECM · 7E8", "P0171", "TCM · 7E9", "P0700")]
    assert order == sorted(order)


def test_that_a_partial_scan_says_so_with_its_reason(tmp_path: Path) -> None:
    scan = a_scan(complete=False, interrupted_by="the adapter was unplugged")
    assert "PARTIAL SCAN: the adapter was unplugged" in text_of(scan, tmp_path)
    silent = a_scan(complete=False)
    assert "PARTIAL SCAN: reason not reported" in text_of(silent, tmp_path)
    assert "PARTIAL" not in text_of(a_scan(), tmp_path)


def test_that_missing_values_read_not_reported_and_never_zero(tmp_path: Path) -> None:
    vin = Vin("", VinStatus.SILENT)
    scan = replace(a_scan(vin=vin, ecus=(an_ecu(),), live=()), battery_voltage=None)
    text = text_of(scan, tmp_path)
    for label in ("VIN", "Manufacturer", "Country", "Battery", "Warning lamp (MIL)"):
        assert f"{label} not reported" in text
    assert "VIN check not told" in text
    assert "ECM · 7E8: not reported (01: answered)" in text
    assert "Live values at the time of the scan not reported" in text


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({}, "Model year 2003"),
        (YEARS | {"year_candidates": (1996, 2026)}, "1996 or 2026 (VIN does not say)"),
        (YEARS | {"year_candidates": (2015,)}, "2015 (not certain from the VIN)"),
        (YEARS, "Model year not known from the VIN"),
        ({"status": VinStatus.CHECK_DIGIT_FAILED}, "check digit does not match; expected 3;"),
        ({"status": VinStatus.MALFORMED, "problem": "3 signs"}, "malformed; 3 signs; compare it"),
        ({"status": VinStatus.REFUSED}, "the car refused to tell it"),
    ],
)
def test_that_doubt_about_the_vin_stands_in_words(
    tmp_path: Path, known: dict[str, Any], words: str
) -> None:
    assert words in text_of(a_scan(vin=replace(a_vin(), **known)), tmp_path)


def test_that_each_lamp_keeps_its_unit(tmp_path: Path) -> None:
    ecus = (an_ecu(readiness=a_readiness()), replace(an_engine(mil=True), name="TCM"))
    text = text_of(a_scan(ecus=ecus), tmp_path)
    assert "on: TCM" in text
    assert "off: ECM" in text


def test_that_readiness_is_told_in_words(tmp_path: Path) -> None:
    text = text_of(a_scan(), tmp_path)
    assert "Catalyst: not complete" in text
    assert "Misfire: complete" in text
    assert "3 of 4 supported monitors complete" in text
    assert "Not supported by this unit: Evaporative system" in text


def test_that_a_test_outside_its_limits_never_prints_as_its_limit(tmp_path: Path) -> None:
    test = replace(a_monitor_test(6.5535, 6.5534), unit="V")
    text = text_of(a_scan(ecus=(an_ecu(monitor_tests=(test,)),)), tmp_path)
    assert "6.5535 0 6.5534 V outside limits" in text


def test_that_software_counters_live_values_and_raw_bytes_are_printed(tmp_path: Path) -> None:
    text = text_of(a_scan(), tmp_path)
    assert "37805-RAA-A120 8A4F33C1" in text
    assert "Ignition cycles 412" in text
    assert "ECM · 7E8 0C Engine speed 812 rpm" in text
    assert "03 Stored codes 43 01 03 01" in text
    assert "7F 03 11" in text


def test_that_a_car_without_codes_is_described_by_who_answered(tmp_path: Path) -> None:
    scan = replace(
        a_scan(ecus=(an_ecu(), an_ecu("7E9", "TCM"))),
        coverage="2 emissions-related controllers answered and hold no codes; ABS was not asked.",
    )
    text = text_of(scan, tmp_path)
    assert "2 emissions-related controllers answered and hold no codes" in text
    assert "no faults" not in text.lower()
    assert text.count("answered, none held") == 6


def test_that_live_values_of_an_unlisted_unit_keep_its_address(tmp_path: Path) -> None:
    text = text_of(a_scan(live=(a_live_value(ecu="7EF"),)), tmp_path)
    assert "7EF 0C Engine speed 812 rpm" in text


def test_that_dropped_messages_are_counted_even_when_no_unit_answered(tmp_path: Path) -> None:
    scan = replace(a_scan(ecus=(), live=()), dropped=3)
    text = text_of(scan, tmp_path)
    assert "Messages that belonged to no request and were not used: 3" in text
    assert "No control unit is part of this scan." in text


def test_that_signs_of_markup_are_printed_as_they_are(tmp_path: Path) -> None:
    text = text_of(a_scan(ecus=(an_ecu(name="<b>A&amp;B</b>\x07"),)), tmp_path)
    assert "<b>A&amp;B</b>\\x07 · 7E8" in text


def test_that_a_vin_in_damaged_bytes_is_not_said_to_be_unreported(tmp_path: Path) -> None:
    damaged = Vin("", VinStatus.MALFORMED, "7E8: frame 2 came where 1 was due")
    text = text_of(a_scan(vin=damaged), tmp_path)
    assert "VIN not readable" in text
    assert damaged.problem in text


def test_that_no_word_of_a_wide_matrix_is_broken(tmp_path: Path) -> None:
    shown = (*SERVICES, *UDS_SERVICES)
    services = {s: ServiceReport(a) for s, a in zip(shown, [*Answer] * 2, strict=False)}
    text = text_of(a_scan(ecus=(an_ecu("7E9", "TCM", services=services),)), tmp_path)
    matrix = text[text.index("Who answered what") : text.index("answered:")]
    for word in ("answered", "refused", "silent", "malformed", "bus error", "not asked"):
        assert word in matrix


@pytest.mark.parametrize("name", ["ECM-EngineControl", "TCM-TransmisControl"])
def test_that_a_units_name_is_not_broken_in_the_matrix(name: str, tmp_path: Path) -> None:
    text = text_of(a_scan(ecus=(an_ecu("7E9", name),)), tmp_path)
    assert name in text[text.index("Who answered what") : text.index("answered:")]
