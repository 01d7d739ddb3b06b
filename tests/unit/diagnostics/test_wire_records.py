from __future__ import annotations

import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from hardware.recording.loading import load_record
from hardware.recording.record import Head, SentBytes, WireKind
from hardware.recording.tape import WireTape
from motospect_desktop.diagnostics.events import (
    BayEvent,
    Connected,
    LiveStarted,
    SampleArrived,
    ScanFinished,
    WireRecordNotSaved,
    WireRecordSaved,
)
from motospect_desktop.diagnostics.limits import Limit
from motospect_desktop.diagnostics.wire_records import (
    RecordTriggers,
    WireRecords,
    kept_on_crash,
    save_record,
)
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample
from motospect_desktop.domain.scan import AdapterInfo
from motospect_desktop.errors import ReportError, StoreError
from motospect_desktop.protocols.pids import PIDS
from tests.helpers.bench import a_car
from tests.helpers.builders import a_scan
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.domain.scan import Scan

HEAD = Head(WireKind.BYTES, "serial:COM3", "COM3", datetime(2026, 3, 14, tzinfo=UTC))


def a_tape() -> WireTape:
    tape = WireTape()
    tape.begin(HEAD, VirtualClock())
    tape.add(SentBytes, 1.0, b"ATZ\r", 4)
    return tape


@pytest.fixture
def records(tmp_path: Path) -> WireRecords:
    return WireRecords(a_tape(), tmp_path / "own", tmp_path / "spare")


def saved(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


def test_that_a_record_is_saved_on_the_technicians_word(records: WireRecords) -> None:
    path = records.save()
    assert saved(records.own) == [path]
    assert load_record(path).events == (SentBytes(1.0, b"ATZ\r"),)


def test_that_before_an_adapter_was_opened_there_is_nothing_to_save(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="no wire record"):
        save_record(WireTape(), tmp_path / "x.wire")
    assert saved(tmp_path) == []


def test_that_a_record_that_cannot_be_written_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file where the folder should be")
    records = WireRecords(a_tape(), tmp_path / "own", tmp_path / "spare")
    with pytest.raises(ReportError, match="could not be saved"):
        records.save()
    with pytest.raises(ReportError, match="could not be saved"):
        save_record(a_tape(), tmp_path / "none" / "x.wire")
    assert [path.name for path in saved(tmp_path)] == ["own"]


def test_that_of_records_that_came_unasked_the_newest_are_kept(records: WireRecords) -> None:
    paths = [records.save_unasked("new-code") for _ in range(23)]
    assert saved(records.spare) == paths[-20:]


def heard(records: WireRecords, *events: BayEvent, known: frozenset[str] | None) -> list[BayEvent]:
    """What is told beside the events themselves."""
    told: list[BayEvent] = []
    limits = (Limit("RPM", high=3000.0),)
    triggers = RecordTriggers(records, told.append, lambda _scan: known, limits)
    for event in events:
        triggers.hear(event)
    triggers.close()
    assert [event for event in told if event in events] == list(events)
    return [event for event in told if event not in events]


def codes_of(scan: Scan) -> frozenset[str]:
    return frozenset(dtc.code for ecu in scan.ecus for dtc in ecu.dtcs)


def test_that_a_code_that_was_not_there_at_the_last_scan_saves_the_wire(
    records: WireRecords,
) -> None:
    scan = a_scan()
    fresh = min(codes_of(scan))
    (told,) = heard(records, ScanFinished(scan), known=codes_of(scan) - {fresh})
    assert told == WireRecordSaved(saved(records.spare)[0], f"new code: {fresh}")


@pytest.mark.parametrize("known", ["all", "none"])
def test_that_known_codes_and_a_vehicle_never_scanned_before_save_nothing(
    records: WireRecords, known: str
) -> None:
    scan = a_scan()
    codes = codes_of(scan) if known == "all" else None
    assert heard(records, ScanFinished(scan), known=codes) == []
    assert saved(records.spare) == []


def test_that_what_a_recording_tells_is_not_recorded_again(records: WireRecords) -> None:
    scan = replace(a_scan(), adapter=AdapterInfo("replay:x.wire", "ELM327", "v1.5"))
    assert heard(records, ScanFinished(scan), known=frozenset()) == []


def a_sample(value: float | str, pid: int = 0x0C) -> SampleArrived:
    signal = PIDS[pid].fields[0].signal
    live = LiveValue(f"{pid:02X}", "7E8", Measurement(signal, value))
    return SampleArrived(Sample(0.0, live, 0.1))


def test_that_a_value_beyond_its_limit_saves_the_wire_once_for_each_crossing(
    records: WireRecords,
) -> None:
    told = heard(
        records,
        LiveStarted((("7E8", "0C"),)),
        *map(a_sample, (2999.0, 3001.0, 3002.0, 2000.0, 3003.0)),
        a_sample(5000.0, 0x0D),
        known=None,
    )
    assert all(isinstance(event, WireRecordSaved) for event in told)
    whys = sorted(event.why for event in told if isinstance(event, WireRecordSaved))
    assert whys == ["limit: RPM 3001.0", "limit: RPM 3003.0"]
    assert len(saved(records.spare)) == 2


@pytest.mark.parametrize(
    ("limit", "value", "broken"),
    [
        (Limit("RPM", low=500.0), 400.0, True),
        (Limit("RPM", low=500.0), 500.0, False),
        (Limit("RPM", high=500.0), 500.0, False),
        (Limit("RPM", 100.0, 500.0), 501.0, True),
        (Limit("RPM"), 9999.0, False),
        (Limit("SPEED", high=1.0), 9999.0, False),
        (Limit("RPM", high=1.0), "open loop", False),
    ],
)
def test_that_a_limit_is_broken_beyond_it_only(
    limit: Limit, value: float | str, broken: bool
) -> None:
    assert limit.broken_by(a_sample(value).sample) is broken


def test_that_a_value_in_a_recording_saves_nothing_until_a_car_answers(
    records: WireRecords,
) -> None:
    replayed, car = replace(a_car(), replayed=True), a_car()
    assert heard(records, Connected(replayed), a_sample(3001.0), known=None) == []
    told = heard(records, Connected(replayed), Connected(car), a_sample(3001.0), known=None)
    assert [type(event) for event in told] == [WireRecordSaved]


def test_that_other_limits_count_from_now_on(records: WireRecords) -> None:
    told: list[BayEvent] = []
    triggers = RecordTriggers(records, told.append, lambda _scan: None)
    triggers.hear(a_sample(3001.0))
    triggers.set_limits([Limit("RPM", low=900.0)])
    triggers.hear(a_sample(3001.0))
    triggers.hear(a_sample(800.0))
    triggers.set_limits([])
    triggers.hear(a_sample(700.0))
    triggers.close()
    (saved_one,) = (event for event in told if isinstance(event, WireRecordSaved))
    assert saved_one.why == "limit: RPM 800.0"


def test_that_a_record_that_could_not_be_saved_is_told(records: WireRecords) -> None:
    records.spare.write_text("a file where the folder should be")
    (told,) = heard(records, ScanFinished(a_scan()), known=frozenset())
    assert isinstance(told, WireRecordNotSaved)


def test_that_a_store_that_cannot_tell_the_last_scan_is_told(records: WireRecords) -> None:
    told: list[BayEvent] = []

    def broken(_scan: Scan) -> frozenset[str]:
        raise StoreError("The database is gone.")

    triggers = RecordTriggers(records, told.append, broken)
    triggers.hear(ScanFinished(a_scan()))
    triggers.close()
    assert isinstance(told[-1], WireRecordNotSaved)


def test_that_an_error_nobody_caught_saves_the_wire_and_goes_its_way(
    records: WireRecords, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook, threading.excepthook
    with pytest.raises(ZeroDivisionError), kept_on_crash(records):
        raise ZeroDivisionError
    (path,) = saved(records.spare)
    assert path.name.endswith("-crash.wire")
    assert str(path) in capsys.readouterr().err
    assert (sys.excepthook, threading.excepthook) == before


def test_that_a_crash_of_another_thread_or_in_a_slot_saves_the_wire(
    records: WireRecords, capsys: pytest.CaptureFixture[str]
) -> None:
    ended: list[type[BaseException]] = []
    usual = threading.excepthook, sys.excepthook
    threading.excepthook = lambda crash: ended.append(crash.exc_type)
    sys.excepthook = lambda kind, _error, _trace: ended.append(kind)
    try:
        with kept_on_crash(records):
            thread = threading.Thread(target=lambda: 1 // 0)
            thread.start()
            thread.join()
            sys.excepthook(ZeroDivisionError, ZeroDivisionError("in a slot"), None)
    finally:
        threading.excepthook, sys.excepthook = usual
    assert ended == [ZeroDivisionError, ZeroDivisionError]
    assert len(saved(records.spare)) == 2
    assert "is kept in" in capsys.readouterr().err


@pytest.mark.parametrize("error", [StoreError("full"), OSError("stdout"), KeyboardInterrupt()])
def test_that_an_expected_end_is_no_crash(records: WireRecords, error: BaseException) -> None:
    with pytest.raises(type(error)), kept_on_crash(records):
        raise error
    assert saved(records.spare) == []


def test_that_a_crash_before_any_adapter_was_opened_saves_nothing(tmp_path: Path) -> None:
    records = WireRecords(WireTape(), tmp_path / "own", tmp_path / "spare")
    with pytest.raises(ZeroDivisionError), kept_on_crash(records):
        raise ZeroDivisionError
    assert saved(tmp_path) == []
