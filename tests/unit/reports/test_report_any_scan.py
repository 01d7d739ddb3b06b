"""Any scan whatever can be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.measurement import LiveValue, Measurement, Signal
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.readiness import Ignition, Readiness, ReadinessMonitor
from motospect_desktop.domain.scan import (
    SERVICES,
    AdapterInfo,
    EcuReport,
    Scan,
    ServiceReport,
    Voltage,
)
from motospect_desktop.domain.settings import Shop
from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.reports.wording import MONITOR_WORDS
from tests.helpers.builders import (
    STARTED_AT,
)
from tests.helpers.full import FULL
from tests.helpers.printed import pages_of, printed, words_outside_the_margins

if TYPE_CHECKING:
    from pathlib import Path

letters = st.text(max_size=60)
long_letters = st.one_of(
    letters, st.builds(str.__mul__, st.text(min_size=1, max_size=12), st.integers(1, 300))
)
numbers = st.floats(allow_nan=False, allow_infinity=False)
signals = st.builds(Signal, letters, letters, st.sampled_from(["", "rpm", "°C", "%", "V", "x"]))
measurements = st.builds(Measurement, signals, st.one_of(numbers, letters))
services = st.dictionaries(
    st.sampled_from(SERVICES),
    st.builds(
        ServiceReport,
        st.sampled_from(Answer),
        st.none() | st.integers(0, 255),
        st.lists(long_letters, max_size=3).map(tuple),
        long_letters,
    ),
)
monitors = st.builds(
    ReadinessMonitor, st.sampled_from([*MONITOR_WORDS, "new_one"]), st.booleans(), st.booleans()
)
ecus = st.builds(
    EcuReport,
    address=letters,
    name=letters,
    services=services,
    dtcs=st.lists(
        st.builds(
            Dtc,
            st.sampled_from(["P0301", "U3FFF", "B1234"]),
            st.lists(st.sampled_from(DtcStatus), unique=True).map(tuple),
            long_letters,
        ),
        max_size=8,
    ).map(tuple),
    readiness=st.none()
    | st.builds(
        Readiness,
        st.none() | st.booleans(),
        st.none() | st.integers(0, 127),
        st.sampled_from(Ignition),
        st.lists(monitors, max_size=16).map(tuple),
    ),
    freeze_frames=st.lists(
        st.builds(
            FreezeFrame,
            st.integers(0, 255),
            st.sampled_from(["P0301", "", "P0171"]),
            st.lists(st.tuples(letters, measurements), max_size=9).map(tuple),
            st.lists(long_letters, max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    monitor_tests=st.lists(
        st.builds(
            MonitorTest,
            st.integers(0, 255),
            letters,
            st.integers(0, 255),
            long_letters,
            st.integers(0, 255),
            numbers,
            numbers,
            numbers,
            letters,
        ),
        max_size=5,
    ).map(tuple),
    calibration_ids=st.lists(long_letters, max_size=3).map(tuple),
    cvns=st.lists(letters, max_size=3).map(tuple),
    in_use_counters=st.lists(st.tuples(letters, st.integers(0, 65535)), max_size=5).map(tuple),
)
scans = st.builds(
    Scan,
    id=st.uuids().map(str),
    started_at=st.just(STARTED_AT),
    adapter=st.builds(AdapterInfo, letters, letters, letters),
    protocol=long_letters,
    vin=st.builds(Vin, letters, st.sampled_from(VinStatus), long_letters),
    battery_voltage=st.none() | st.builds(Voltage, numbers, letters),
    ecus=st.lists(ecus, max_size=4).map(tuple),
    coverage=long_letters,
    complete=st.booleans(),
    live=st.lists(st.builds(LiveValue, letters, letters, measurements), max_size=6).map(tuple),
    interrupted_by=long_letters,
    dropped=st.integers(0, 9),
)


@settings(
    max_examples=100 if FULL else 20,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)
@given(scan=scans, shop=long_letters, demo=st.booleans())
def test_that_any_scan_can_be_printed_and_never_says_no_faults(
    tmp_path: Path, scan: Scan, shop: str, demo: bool
) -> None:
    pdf = printed(scan, tmp_path, shop=Shop(shop, shop, shop), demo=demo)
    pages = pages_of(pdf)
    assert words_outside_the_margins(pdf) == []
    text = " ".join(pages).lower()
    assert "no faults" not in text
    assert f"page {len(pages)} of {len(pages)}" in text
    assert "vehicle diagnostic report" in text
    for ecu in scan.ecus:
        for dtc in ecu.dtcs:
            assert dtc.code.lower() in text
