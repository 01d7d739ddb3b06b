"""Recorded answers of real cars: sender and payload must be exactly those expected."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hardware.links.elm.answer import read_text

DATA = Path(__file__).resolve().parents[5] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="../shared/data is not here")


def load(name: str) -> list[dict[str, Any]]:
    text = (DATA / name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def read(case: dict[str, Any]) -> list[tuple[str, str]]:
    address = case["ext_addr"]
    exchange = read_text(
        case["response"],
        bytes.fromhex(case["request"]),
        header=case["header"],
        extended_address=None if address is None else int(address, 16),
    )
    return [(reply.source, reply.payload.hex().upper()) for reply in exchange.replies]


@pytest.mark.parametrize(
    ("name", "known_misses"),
    [
        ("obdb_j1979", set()),
        # the header states one receiver, the recording expects its neighbours as well
        ("obdb_noisy", {"obdb-noisy-18233", "obdb-noisy-18597", "obdb-noisy-18628"}),
        # a single frame of nine bytes, which classic CAN does not have
        ("obdb_mfr", {"obdb-mfr-15730"}),
    ],
)
def test_that_recorded_answers_give_sender_and_payload(name: str, known_misses: set[str]) -> None:
    cases = load(f"obd/{name}.jsonl")
    expected = {
        case["id"]: [(part["ecu"], part["payload"]) for part in case["expect"]] for case in cases
    }
    misses = {case["id"] for case in cases if read(case) != expected[case["id"]]}
    print(f"{name}: {len(cases) - len(misses)} of {len(cases)}, missed: {sorted(misses)}")  # noqa: T201 - the figure is the point
    assert misses == known_misses


@pytest.mark.parametrize("name", ["obdb_reject", "synthetic_reject"])
def test_that_damaged_recordings_give_no_reply(name: str) -> None:
    assert [case["id"] for case in load(f"obd/{name}.jsonl") if read(case)] == []


def test_that_answers_without_headers_are_read() -> None:
    for case in load("vectors/kotlin_obd_api.jsonl"):
        text = case["response"]
        start = text.partition(":")[2].strip() if ":" in text else text
        service = int(start[:2], 16) - 0x40
        identifier = start.replace(" ", "")[2:4] if service in {0x01, 0x09} else ""
        request = bytes([service]) + bytes.fromhex(identifier)
        exchange = read_text(text, request)
        assert exchange.replies, text
        assert not exchange.defects, text
        assert exchange.dropped == 0, text
        assert {reply.source for reply in exchange.replies} == {""}
        if isinstance(case["expected"], str) and service == 0x09:
            assert read_vin([reply.payload for reply in exchange.replies]) == case["expected"]


def read_vin(payloads: list[bytes]) -> str:
    return b"".join(payload[3:] for payload in payloads).decode("ascii").strip("\0")
