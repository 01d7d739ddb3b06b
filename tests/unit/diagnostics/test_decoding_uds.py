"""Recorded answers of UDS 19 and 22 in words."""

from __future__ import annotations

import pytest

from motospect_desktop.diagnostics.decoding import decode

STATUS = (
    "2F: test failed, test failed this operation cycle, pending, confirmed, "
    "test failed since last clear"
)


@pytest.mark.parametrize(
    ("request_", "response", "rows"),
    [
        ("22F40C", "7E80562F40C1AF8", [("Engine speed", 1726.0, "rpm")]),
        (
            "22F40CF40D",
            "7E80862F40C1AF8F40D32",
            [],  # nine bytes do not fit the frame that claims eight
        ),
        ("22F18C", "7EC0762F18C53443945", [("Serial number", "SD9E", "")]),
        ("22F400", "7E80762F40000100001", [("Supported PIDs 01 to 20", "0C, 20", "")]),
        ("22F800", "7E80762F80040000000", [("Supported identifiers", "F802", "")]),
        (
            "1902FF",
            "7E8075902FF03011C2F",
            [
                ("DTC count", 1, ""),
                ("DTC", "P0301-1C", ""),
                (
                    "P0301-1C status",
                    STATUS,
                    "",
                ),
                ("P0301-1C failure type", "circuit voltage out of range", ""),
            ],
        ),
        ("190108", "7E80659010F010002", [("DTC count", 2, "")]),
        ("19063301", "7E803 7F1913", []),
    ],
)
def test_that_standard_answers_read_without_a_signal_set(
    request_: str, response: str, rows: list[tuple[str, float | str, str]]
) -> None:
    told = decode(request_, response)
    assert [(row["name"], row["value"], row["unit"]) for row in told["results"]] == rows
    assert (told["error"] is None) is bool(rows)


def test_that_readiness_of_j1979_2_is_a_status() -> None:
    told = decode("22F501", "7E8100962F501810701\r7E82101050000000000")
    (status,) = told["status"]
    assert (status["mil"], status["dtc_count"], status["ignition"]) == (True, 1, None)
    assert status["monitors"]["misfire"] == {"supported": True, "complete": True}


@pytest.mark.parametrize(
    ("request_", "response", "reason"),
    [
        ("22F40C", "7E8037F2231", "request out of range (NRC 31)"),
        ("1902FF", "7E8037F197F", "NRC 7F"),
        ("22F40C", "7E80462F40C1A", "2 data bytes, here are 1"),
        ("220101", "7E804620101AA", "no signal set says what 220101 means"),
        ("22F5A0", "7E80462F5A0AA", "bitmap"),
        ("22F190", "7E80562F1900102", "items are 17 bytes"),
        ("22F502", "7E80462F502AA", "not publicly documented"),
    ],
)
def test_that_what_is_refused_or_damaged_is_said(request_: str, response: str, reason: str) -> None:
    told = decode(request_, response)
    assert told["results"] == []
    assert reason in told["error"]
