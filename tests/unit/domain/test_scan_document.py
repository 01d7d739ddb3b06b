from __future__ import annotations

import dataclasses
import hashlib
import json
import math
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.measurement import LiveValue, Measurement, Signal
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.readiness import Ignition, Readiness, ReadinessMonitor
from motospect_desktop.domain.scan import AdapterInfo, EcuReport, Scan, ServiceReport, Voltage
from motospect_desktop.domain.scan_document import (
    canonical_json,
    digest,
    digest_of,
    document,
    from_document,
)
from motospect_desktop.domain.vin import Vin, VinStatus
from tests.helpers.builders import STARTED_AT, a_live_value, a_scan, an_ecu, an_exchange

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


def _some(strategy: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


_texts = st.text(st.characters(codec="utf-8"), max_size=8)
_numbers = st.floats(allow_nan=False, allow_infinity=False)
_limits = st.none() | _numbers
_bytes = st.integers(0, 255)
_measurements = st.builds(
    Measurement, st.builds(Signal, _texts, _texts, _texts, _limits, _limits), _numbers | _texts
)
_monitors = st.builds(ReadinessMonitor, _texts, st.booleans(), st.booleans())
_ecus = st.builds(
    EcuReport,
    _texts,
    _texts,
    st.dictionaries(
        _texts,
        st.builds(
            ServiceReport, st.sampled_from(Answer), st.none() | _bytes, _some(_texts), _texts
        ),
        max_size=3,
    ),
    _some(st.builds(Dtc, _texts, _some(st.sampled_from(DtcStatus)), _texts)),
    st.none()
    | st.builds(
        Readiness,
        st.none() | st.booleans(),
        st.none() | _bytes,
        st.sampled_from(Ignition),
        st.lists(_monitors, max_size=3, unique_by=lambda monitor: monitor.name).map(tuple),
    ),
    _some(
        st.builds(
            FreezeFrame, _bytes, _texts, _some(st.tuples(_texts, _measurements)), _some(_texts)
        )
    ),
    _some(
        st.builds(
            MonitorTest,
            _bytes,
            _texts,
            _bytes,
            _texts,
            _bytes,
            _numbers,
            _numbers,
            _numbers,
            _texts,
        )
    ),
    _some(_texts),
    _some(_texts),
    _some(st.tuples(_texts, st.integers(0, 65535))),
)
_offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_scans = st.builds(
    Scan,
    _texts,
    st.builds(datetime.fromtimestamp, st.floats(0, 4e9), _offsets),
    st.builds(AdapterInfo, _texts, _texts, _texts),
    _texts,
    st.builds(
        Vin,
        _texts,
        st.sampled_from(VinStatus),
        _texts,
        _texts,
        _texts,
        _texts,
        _texts,
        st.none() | st.integers(1980, 2050),
        _some(st.integers(1980, 2050)),
        _texts,
        st.none() | st.booleans(),
        _texts,
    ),
    st.none() | st.builds(Voltage, _numbers, _texts),
    _some(_ecus),
    _texts,
    st.booleans(),
    _some(st.builds(LiveValue, _texts, _texts, _measurements)),
    _texts,
    st.integers(0, 10_000),
)


@given(_scans)
def test_that_a_scan_comes_back_whole_from_its_document(scan: Scan) -> None:
    assert from_document(document(scan)) == scan


@given(_scans)
def test_that_a_scan_keeps_its_digest_through_json_text(scan: Scan) -> None:
    again = from_document(json.loads(json.dumps(document(scan))))
    assert again == scan
    assert digest(again) == digest(scan)
    assert digest_of(json.loads(canonical_json(scan))) == digest(scan)


def test_that_exchanges_are_handed_in_beside_the_document() -> None:
    scan = a_scan(exchanges=(an_exchange(),))
    assert "exchanges" not in document(scan)
    assert from_document(document(scan), scan.exchanges) == scan


def test_that_the_document_has_the_promised_shape() -> None:
    doc = document(a_scan())
    assert doc["started_at"] == "2026-03-14T09:26:53+00:00"
    assert doc["adapter"] == {
        "url": "serial:/dev/ttyUSB0",
        "name": "ELM327",
        "version": "ELM327 v1.5",
    }
    assert doc["vin"]["value"] == "1HGCM82633A004352"
    assert doc["vin"]["status"] == "valid"
    assert doc["battery_voltage"] == {"value": 12.4, "unit": "V", "source": "adapter"}
    engine, gearbox = doc["ecus"]
    assert engine["dtcs"] == [
        {"code": "P0301", "states": ["stored", "pending"], "text": "Cylinder 1 misfire detected"}
    ]
    assert engine["readiness"]["ecu"] == "7E8"
    assert engine["readiness"]["monitors"]["catalyst"] == {"supported": True, "complete": False}
    assert engine["freeze_frames"][0]["values"][1]["value"] == 83.0
    assert engine["monitor_tests"][0]["mid"] == "A2"
    assert engine["monitor_tests"][0]["passed"] is True
    assert gearbox["services"]["03"] == {
        "outcome": "refused",
        "nrc": "11",
        "raw": ["7F 03 11"],
        "note": "",
    }
    assert gearbox["readiness"] is None
    assert doc["coverage"]["sentence"].startswith("2 emissions-related controllers")
    assert doc["complete"] is True
    assert doc["live"][0] == {
        "pid": "0C",
        "key": "RPM",
        "name": "Engine speed",
        "value": 812.5,
        "unit": "rpm",
        "minimum": 0.0,
        "maximum": 16383.75,
        "ecu": "7E8",
    }


def test_that_the_canonical_json_is_sorted_without_blanks_in_utf8() -> None:
    scan = a_scan()
    text = canonical_json(scan)
    assert text.startswith(b'{"adapter":{"name":"ELM327","url":')
    assert "°C".encode() in text
    assert json.loads(text) == document(scan)
    assert digest(scan) == hashlib.sha256(text).hexdigest()


def test_that_the_digest_covers_every_value() -> None:
    scan = a_scan()
    assert digest(dataclasses.replace(scan, dropped=1)) != digest(scan)
    assert digest(dataclasses.replace(scan, live=(a_live_value(value=812.75),))) != digest(scan)


def test_that_equal_numbers_hash_alike() -> None:
    def hashed(value: float) -> str:
        return digest(a_scan(live=(a_live_value(value=value),)))

    assert hashed(83) == hashed(83.0)
    assert hashed(-0.0) == hashed(0.0)


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_that_a_number_unknown_to_json_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_json(a_scan(live=(a_live_value(value=value),)))


def test_that_a_start_without_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC offset"):
        document(a_scan(started_at=STARTED_AT.replace(tzinfo=None)))


def test_that_the_local_offset_is_kept() -> None:
    warsaw = STARTED_AT.astimezone(timezone(timedelta(hours=1)))
    doc = document(a_scan(started_at=warsaw))
    assert doc["started_at"] == "2026-03-14T10:26:53+01:00"
    assert from_document(doc).started_at.astimezone(UTC) == STARTED_AT


@pytest.mark.parametrize("doc", [{}, document(a_scan()) | {"ecus": [{}]}, {"battery_voltage": 12}])
def test_that_another_document_is_refused(doc: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a scan document"):
        from_document(doc)


def test_that_a_unit_without_answers_has_empty_lists_and_no_readiness() -> None:
    (ecu,) = document(a_scan(ecus=(an_ecu(services={}),)))["ecus"]
    assert (ecu["services"], ecu["dtcs"], ecu["readiness"]) == ({}, [], None)
