"""Recorded answers in words, and the batch that acceptance checks use."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.cli.decode import answer_line
from motospect_desktop.diagnostics.decoding import decode

DATA = Path("../shared/data")
needs_data = pytest.mark.skipif(not DATA.exists(), reason="needs the recordings in ../shared/data")


def _rows(request: str, response: str) -> list[tuple[object, ...]]:
    answer = decode(request, response)
    assert answer["error"] is None
    return [(row["ecu"], row["name"], row["value"], row["unit"]) for row in answer["results"]]


def _nothing(request: str, response: str) -> str:
    answer = decode(request, response)
    assert answer["results"] == []
    assert answer["status"] == []
    return str(answer["error"])


def test_that_a_value_comes_with_its_unit_and_control_unit() -> None:
    assert decode("010C", "7E804410C1AF8") == {
        "results": [{"ecu": "7E8", "name": "Engine speed", "value": 1726.0, "unit": "rpm"}],
        "status": [],
        "error": None,
    }
    assert _rows("010C", "410C1AF8") == [(None, "Engine speed", 1726.0, "rpm")]
    assert _rows("010D", "18DAF11003410D0A") == [("18DAF110", "Vehicle speed", 10.0, "km/h")]


def test_that_a_refused_request_is_no_value() -> None:
    sentence = "7E8 refused service 01: sub-function not supported (NRC 12)"
    assert _nothing("0105", "7E8037F0112") == sentence
    assert "the control unit refused service 01" in _nothing("0105", "7F0112")


@pytest.mark.parametrize(
    ("request_hex", "response"),
    [("010D", "410D"), ("0105", "4105"), ("0111", "410C80"), ("010C", "7E803410C1A")],
)
def test_that_missing_bytes_and_other_pids_are_no_value(request_hex: str, response: str) -> None:
    assert _nothing(request_hex, response)


def test_that_freeze_frames_are_read_with_and_without_a_frame_in_the_request() -> None:
    for request in ("020500", "0205"):
        assert _rows(request, "4205007B") == [(None, "Engine coolant temperature", 83.0, "°C")]
    assert _rows("020C00", "420C000BB8") == [(None, "Engine speed", 750.0, "rpm")]


def test_that_a_refused_code_read_is_not_no_codes() -> None:
    assert "refused service 03: service not supported (NRC 11)" in _nothing("03", "7F0311")
    assert _rows("03", "7E8024300") == [("7E8", "Stored DTC count", 0, "")]


def test_that_cleared_and_refused_to_clear_differ() -> None:
    assert _rows("04", "44") == [(None, "Codes", "cleared", "")]
    assert "conditions not correct (NRC 22)" in _nothing("04", "7F0422")


def test_that_every_unit_keeps_its_lamp_and_its_codes() -> None:
    answer = decode("0101", "7E80641010007E500\n7E906410181046500")
    assert [(s["ecu"], s["mil"], s["dtc_count"]) for s in answer["status"]] == [
        ("7E8", False, 0),
        ("7E9", True, 1),
    ]
    rows = _rows("07", "7E80447010301\n7E90447010730")
    assert [row for row in rows if row[1] == "Pending DTC"] == [
        ("7E8", "Pending DTC", "P0301", ""),
        ("7E9", "Pending DTC", "P0730", ""),
    ]


def test_that_codes_off_can_are_joined_and_a_damaged_message_spoils_them() -> None:
    good, more = "48 6B 10 43 03 01 03 02 03 03 15", "48 6B 10 43 03 04 00 00 00 00 0D"
    codes = [row[2] for row in _rows("03", f"{good}\n{more}") if row[1] == "Stored DTC"]
    assert codes == ["P0301", "P0302", "P0303", "P0304"]
    assert "10" in _nothing("03", f"{good}\n{more[:-2]}FF")


def test_that_readiness_comes_as_status_with_its_monitors() -> None:
    (status,) = decode("0101", "7E80641010107E500")["status"]
    assert (status["ecu"], status["mil"], status["dtc_count"]) == ("7E8", False, 1)
    assert status["ignition"] == "spark"
    assert status["monitors"]["catalyst"] == {"supported": True, "complete": True}
    (cycle,) = decode("0141", "7E8064141000EA020")["status"]
    assert (cycle["mil"], cycle["ignition"]) == (None, "compression")


def test_that_status_is_read_out_of_a_request_for_several_pids() -> None:
    answer = decode("010C01", "7E81009410C1AF80181\n7E82107E500")
    assert answer["results"][0]["value"] == 1726.0
    assert answer["status"][0]["mil"] is True


def test_that_a_vin_that_starts_with_1_comes_out_whole() -> None:
    lines = "7E81014490201314734\n7E821414A3130313233\n7E82234353637383930"
    (row,) = _rows("0902", lines)
    assert row == ("7E8", "VIN", "1G4AJ101234567890", "")


def test_that_void_values_are_marked() -> None:
    rows = decode("0167", "7E8054167018475")["results"]
    assert [(row["value"], row.get("supported", True)) for row in rows] == [(92, True), (77, False)]


def test_that_noise_is_named() -> None:
    assert _nothing("010C", "NO DATA\r>") == "no control unit answered"
    assert "CAN ERROR" in _nothing("010C", "CAN ERROR")
    assert _nothing("zz", "410C1AF8").startswith("request 'zz'")
    assert _nothing("", "410C1AF8")
    assert "not decoded" in _nothing("2701", "7E8036701AA")
    assert "no signal set" in _nothing("220101", "7E8056201010102")


def test_that_a_signal_set_decodes_a_makers_answer(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    signal = {"id": "SOC", "name": "Charge", "fmt": {"len": 8, "max": 100, "unit": "percent"}}
    command = {"hdr": "7E4", "rax": "7EC", "cmd": {"22": "4801"}, "signals": [signal]}
    path.write_text(json.dumps({"commands": [command]}), encoding="utf-8")
    answer = decode("224801", "7EC0462480132", header="7E4", signalset=path)
    assert answer["results"] == [{"ecu": "7EC", "name": "Charge", "value": 50.0, "unit": "%"}]
    assert "void" in decode("224801", "7EC04624801FF", header="7E4", signalset=path)["error"]
    lost = decode("224801", "7EC0462480132", signalset=tmp_path / "lost.json")
    assert lost["results"] == []
    assert "cannot be used" in lost["error"]


@pytest.mark.parametrize(
    "line",
    [b"x", b"[1]", b"{}", b'{"id":1,"request":5,"response":""}', b"\xff\xfe", b"[" * 100_000],
)
def test_that_a_bad_line_of_a_batch_is_answered_with_why(line: bytes) -> None:
    answer = answer_line(line, 7)
    assert answer["results"] == []
    assert "line 7" in answer["error"]


def test_that_a_batch_line_keeps_its_id_and_unknown_keys_do_no_harm() -> None:
    line = json.dumps(
        {"id": "a", "request": "010C", "response": "410C1AF8", "ext_addr": None, "colour": "red"}
    ).encode()
    answer = answer_line(line, 1)
    assert (answer["id"], answer["results"][0]["value"]) == ("a", 1726.0)


@given(st.text(max_size=12), st.text(max_size=80))
def test_that_no_text_raises(request: str, response: str) -> None:
    json.dumps(decode(request, response), allow_nan=False)


@given(
    st.sampled_from(["010C", "0101", "020500", "03", "07", "0A", "04", "0902", "0906", "0601"]),
    st.lists(st.text(alphabet="0123456789ABCDEF", max_size=24), max_size=4),
)
def test_that_no_hex_raises(request: str, lines: list[str]) -> None:
    answer = decode(request, "\n".join(lines))
    assert answer["results"] or answer["error"]


@needs_data
@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("obdb_j1979", 0.999),
        ("obdb_noisy", 0.99),
        ("obdb_mfr", 0.99),
        ("obdb_reject", 1.0),
        ("synthetic_reject", 1.0),
    ],
)
def test_that_recorded_answers_of_real_cars_are_met(name: str, least: float) -> None:
    batch = f"{sys.executable} -m motospect_desktop decode --batch {{infile}}"
    scored = subprocess.run(
        [
            sys.executable,
            str(DATA / "score_decode.py"),
            str(DATA / "obd" / f"{name}.jsonl"),
            "--batch",
            batch,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r"values met (\d+)/(\d+)", scored.stdout)
    assert found is not None, scored.stdout + scored.stderr
    assert int(found[1]) / int(found[2]) >= least, scored.stdout
