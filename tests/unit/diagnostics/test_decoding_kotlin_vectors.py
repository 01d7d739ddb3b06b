"""All 198 vectors of kotlin-obd-api: read as stated there, or differing for a reason named here."""

from __future__ import annotations

from collections import Counter
from typing import Any

from motospect_desktop.diagnostics.decoding import decode
from tests.helpers import reference_data

ROUNDED = 0.06  # they print one or two places
FUELS = (
    *("not available", "petrol", "methanol", "ethanol", "diesel", "LPG", "CNG", "propane"),
    *("electric", "bi-fuel, on petrol", "bi-fuel, on methanol", "bi-fuel, on ethanol"),
    *("bi-fuel, on LPG", "bi-fuel, on CNG", "bi-fuel, on propane", "bi-fuel, on battery"),
    *("bi-fuel, on battery and combustion engine", "hybrid, on petrol", "hybrid, on ethanol"),
    *("hybrid, on diesel", "hybrid, on battery", "hybrid, on battery and combustion engine"),
    "hybrid, regenerating",
)
# Why some are told otherwise, and how many of them there are.
DIFFERENCES = {
    "more bytes than the PID has: damaged, not cut to fit": 17,
    "PID 34 without its current is half an answer": 5,
    "answers to PIDs 0B and 23 by the formula of PID 22: told as what they are": 2,
    "fuel in words of SAE J1979, where 09 to 10 are bi-fuel and not biodiesel": 24,
    "run time in seconds, not as hours, minutes and seconds": 4,
}


def asked_for(response: str) -> str:
    """The request that the recorded answer belongs to."""
    text = response.partition(":")[2] if ":" in response else response
    digits = text.replace(" ", "")
    service = int(digits[:2], 16) - 0x40
    return f"{service:02X}" + (digits[2:4] if service in {0x01, 0x09} else "")


def as_stated(expected: Any, told: dict[str, Any]) -> bool:
    """Whether one of the values, or the unit's state, is what they expect."""
    values = [row["value"] for row in told["results"]]
    if told["error"]:
        return False
    if isinstance(expected, bool):
        return [state["mil"] for state in told["status"]] == [expected]
    if isinstance(expected, list):
        return values == [len(expected), *expected]
    if isinstance(expected, str):
        return values == [expected]
    counts = [state["dtc_count"] for state in told["status"]]
    # Engine speeds are cut to whole numbers there.
    near = (abs(v - expected) <= ROUNDED or int(v) == expected for v in values if v != str(v))
    return counts == [expected] or any(near)


def difference(case: dict[str, Any], told: dict[str, Any]) -> str:
    """The reason why this one is told otherwise, checked as far as it goes."""
    data, values = case["response"], [row["value"] for row in told["results"]]
    by_length, half, foreign, fuel, clock = DIFFERENCES
    if data.startswith("4134") and len(data) == 8:
        assert "PID 34 has 4 data bytes, here are 2" in told["error"]
        return half
    if told["error"]:
        assert "data bytes, here are" in told["error"], (data, told)
        return by_length
    if "FuelRailPressure" in case["test"]:
        return foreign
    if data.startswith("4151"):
        number = int(data[4:6], 16)
        assert values == [FUELS[number] if number < len(FUELS) else f"unknown ({number:02X})"]
        return fuel
    hours, minutes, seconds = map(int, case["expected"].split(":"))
    assert values == [3600 * hours + 60 * minutes + seconds], data
    return clock


def test_that_all_vectors_are_read_as_stated_or_differ_for_a_named_reason() -> None:
    cases = reference_data.lines("vectors/kotlin_obd_api.jsonl")
    reasons: Counter[str] = Counter()
    for case in cases:
        told = decode(asked_for(case["response"]), case["response"])
        if not as_stated(case["expected"], told):
            reasons[difference(case, told)] += 1
    assert len(cases) == 198
    assert reasons == DIFFERENCES
