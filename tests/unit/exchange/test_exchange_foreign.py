"""Tables of other programs, shaped as those programs write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.errors import RecordingFileError
from motospect_desktop.exchange.foreign import Imported, read
from motospect_desktop.exchange.headings import parted
from motospect_desktop.exchange.known import known_signal, our_signals
from motospect_desktop.exchange.mapping import Use
from motospect_desktop.exchange.moments import Kind, Times
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.exchange.sniffing import sniff

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.domain.recording import Track
    from motospect_desktop.exchange.mapping import Mapping, Preview

TORQUE = (
    "GPS Time, Device Time, Longitude, Latitude,GPS Speed (Meters/second),"
    " Horizontal Dilution of Precision, G(x),Engine RPM(rpm),Speed (OBD)(km/h),"
    "Engine Coolant Temperature(°F)\n"
    "Fri May 22 07:00:26 EDT 2015,22-May-2015 07:00:25.730,-81.9,41.4,0.5,38.0,-9.2,812.5,-,212\n"
    "Fri May 22 07:00:27 EDT 2015,22-May-2015 07:00:26.730,-81.9,41.4,1.0,38.0,-9.1,,3,-\n"
    "GPS Time, Device Time, Longitude, Latitude,GPS Speed (Meters/second),"
    " Horizontal Dilution of Precision, G(x),Engine RPM(rpm),Speed (OBD)(km/h),"
    "Engine Coolant Temperature(°F)\n"
    "Fri May 22 07:00:28 EDT 2015,22-May-2015 07:00:27.730,-,-,-,-,-9.0,900,4,32\n"
)
SCANNER = (
    '"SECONDS";"PID";"VALUE";"UNITS";"LATITUDE";"LONGTITUDE";\n'
    '"86398.5";"Engine RPM";"812.25";"rpm";"";"";\n'
    '"86398.75";"Engine coolant temperature";"83";"°C";"";"";\n'
    '"86399.5";"Engine RPM";"";"rpm";"";"";\n'
    '"1.5";"Engine RPM";"820";"rpm";"53.1";"10.7";\n'
    '"1.75";"Gear";"Park";"";"";"";\n'
    '"2.5";"Engine RPM";"8x";"rpm";"";"";\n'
)


def imported(path: Path, text: str | bytes) -> tuple[Preview, Imported]:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    preview = sniff(path)
    return preview, read(path, preview.mapping)


def track(found: Imported, key: str) -> Track:
    (one,) = [track for track in found.recording.tracks if track.signal.key == key]
    return one


def samples(found: Imported, key: str) -> list[tuple[float, float | str]]:
    one = track(found, key)
    return list(zip(one.times_s, one.words or one.values, strict=True))


def test_that_a_log_of_torque_comes_in(tmp_path: Path) -> None:
    preview, found = imported(tmp_path / "trackLog.csv", TORQUE)
    mapping = preview.mapping
    assert (mapping.time, mapping.time_place, mapping.decimal) == (Kind.WORDED, 1, Decimal.POINT)
    assert mapping.columns[0].use is Use.IGNORE
    assert samples(found, "RPM") == [(0.0, 812.5), (2.0, 900.0)]
    assert samples(found, "SPEED") == [(1.0, 3.0), (2.0, 4.0)]
    assert track(found, "COOLANT_TEMP").values == pytest.approx([100.0, 0.0])
    gps = track(found, "GPS_SPEED")
    assert (gps.signal.unit, gps.signal.name, list(gps.values)) == ("m/s", "GPS Speed", [0.5, 1.0])
    assert (found.refused_cells, found.refused_rows, found.empty) == (0, 0, ())
    local = datetime(2015, 5, 22, 7, 0, 25, 730_000).astimezone()  # local, as told
    assert found.recording.head.started_at == local
    assert found.recording.head.origin == "trackLog.csv"


def test_that_records_of_car_scanner_come_in_past_midnight(tmp_path: Path) -> None:
    preview, found = imported(tmp_path / "2026-03-20 23-59-58.csv", SCANNER)
    assert preview.mapping.time is Kind.DAY_SECONDS
    assert samples(found, "RPM") == [(0.0, 812.25), (3.0, 820.0)]
    assert samples(found, "COOLANT_TEMP") == [(0.25, 83.0)]
    assert samples(found, "GEAR") == [(3.25, "Park")]
    began = found.recording.head.started_at
    assert began.replace(tzinfo=None) == datetime(2026, 3, 20, 23, 59, 58, 500_000)  # noqa: DTZ001
    (refused,) = found.first_refused
    assert (refused.line, refused.column, refused.cell) == (7, "Engine RPM", "8x")
    assert any("LATITUDE, LONGTITUDE" in doubt for doubt in preview.doubts)


def test_that_the_wide_table_of_car_scanner_comes_in(tmp_path: Path) -> None:
    text = (
        'time, "[ECM] Engine RPM (rpm)", "Vehicle speed (mph)",\n'
        '12:00:00.5, "800", "10",\n12:00:01.0, "", "20",\n'
    )
    preview, found = imported(tmp_path / "a.csv", text)
    assert preview.mapping.time is Kind.CLOCK
    assert samples(found, "SPEED") == [(0.0, 16.09344), (0.5, 32.18688)]
    assert samples(found, "ECM_ENGINE_RPM") == [(0.0, 800.0)]


@pytest.mark.parametrize(
    ("cells", "heading", "kind", "began"),
    [
        (
            ("2026-03-14T11:05:09.5+01:00", "2026-03-14T11:05:10+01:00"),
            "when",
            Kind.ISO,
            datetime(2026, 3, 14, 11, 5, 9, 500_000, timezone(timedelta(hours=1))),
        ),
        (("14.03.2026 11:05:09.5", "14.03.2026 11:05:10"), "Zeit", Kind.DOTTED, None),
        (("2026/03/14 11:05:09.5", "2026/03/14 11:05:10"), "x", Kind.ISO, None),
        (
            ("1773482709.5", "1773482710"),
            "time",
            Kind.EPOCH_S,
            datetime(2026, 3, 14, 10, 5, 9, 500_000, UTC),
        ),
        (
            ("1773482709500", "1773482710000"),
            "Timestamp",
            Kind.EPOCH_MS,
            datetime(2026, 3, 14, 10, 5, 9, 500_000, UTC),
        ),
        (("0", "500"), "Time (ms)", Kind.MILLISECONDS, None),
        (("0", "0.5"), "Time [s]", Kind.SECONDS, None),
        (("23:59:59.75", "00:00:00.25"), "clock", Kind.CLOCK, None),
        (("-0.25", "0.25"), "t", Kind.SECONDS, None),
    ],
)
def test_that_every_kind_of_time_is_told(
    tmp_path: Path, cells: tuple[str, str], heading: str, kind: Kind, began: datetime | None
) -> None:
    text = f"rpm,{heading}\n" + "".join(f"{n},{cell}\n" for n, cell in enumerate(cells))
    preview, found = imported(tmp_path / "a.csv", text)
    assert preview.mapping.time is kind
    assert samples(found, "RPM") == [(0.0, 0.0), (0.5, 1.0)]
    assert began is None or found.recording.head.started_at == began
    assert kind.dated is not any("date" in doubt for doubt in preview.doubts)


def test_that_a_time_of_day_far_beyond_a_day_is_told_at_once() -> None:
    times = Times(Kind.DAY_SECONDS, datetime(2026, 3, 14, tzinfo=UTC))
    assert [times.at_s(cell) for cell in ("999999999999999", "0")] == [0.0, -6399.0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_that_decimal_commas_and_encodings_are_told(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    rows = (
        ("Zeit", "Motordrehzahl", "Öltemp"),
        ("s", "U/min", "°C"),
        ("0,0", "780,5", "90"),
        ("0,5", "", "91,25"),
    )
    text = "# made by a logger, 2026\r\n" + "".join(delimiter.join(row) + "\r\n" for row in rows)
    preview, found = imported(tmp_path / "a.csv", text.encode(encoding))
    assert preview.mapping.encoding == encoding
    assert preview.mapping.decimal is Decimal.COMMA
    assert samples(found, "RPM") == [(0.0, 780.5)]
    assert samples(found, "ÖLTEMP") == [(0.0, 90.0), (0.5, 91.25)]
    assert track(found, "ÖLTEMP").signal.unit == "°C"
    assert any("Windows-1252" in doubt for doubt in preview.doubts) is (encoding == "cp1252")


def test_that_without_names_and_times_both_are_doubted(tmp_path: Path) -> None:
    preview, found = imported(tmp_path / "a.csv", "1,2\n3,\n")
    assert samples(found, "COLUMN_1") == [(0.0, 1.0), (1.0, 3.0)]
    assert samples(found, "COLUMN_2") == [(0.0, 2.0)]
    assert len(preview.doubts) == 3
    quick = read(tmp_path / "a.csv", replace_rate(preview, 10.0))
    assert samples(quick, "COLUMN_1") == [(0.0, 1.0), (0.1, 3.0)]


def replace_rate(preview: Preview, rate_hz: float) -> Mapping:
    return replace(preview.mapping, rate_hz=rate_hz)


def test_that_every_refusal_is_counted_and_the_first_are_named(tmp_path: Path) -> None:
    text = (
        "time_s,rpm,speed\n0,800,0\n1,8x0,1\n2,nan,NA\n3,-,null\n4,1_0,1\n"
        "5,810\n6,811,2,9\nseven,812,3\n2,813,4\n,814,5\n8,inf,6\n9,815,7,\n" + "10,?,8\n" * 30
    )
    _preview, found = imported(tmp_path / "a.csv", text)
    assert samples(found, "RPM") == [(0.0, 800.0), (9.0, 815.0)]
    assert (found.refused_cells, found.refused_rows) == (33, 5)
    assert len(found.first_refused) == 20
    assert [one.sentence() for one in found.first_refused[:7]] == [
        "line 3, rpm: '8x0' is no number",
        "line 6, rpm: '1_0' is no number",
        "line 7: has 2 cells under 3 headings",
        "line 8: has 4 cells under 3 headings",
        "line 9: 'seven' is no time",
        "line 10: '2' is earlier than the row before",
        "line 11: has no time",
    ]
    assert samples(found, "SPEED")[:2] == [(0.0, 0.0), (1.0, 1.0)]


def test_that_thousands_are_refused_and_not_guessed(tmp_path: Path) -> None:
    text = "t;rpm\n0,5;800,5\n1,0;1.234\n1,5;1.234,5\n2,0;801,5\n"
    _preview, found = imported(tmp_path / "a.csv", text)
    assert samples(found, "RPM") == [(0.5, 800.5), (2.0, 801.5)]
    assert found.refused_cells == 2


def test_that_a_column_can_mean_something_else(tmp_path: Path) -> None:
    preview, _found = imported(tmp_path / "a.csv", "time,A (°F),B,C\n0,32,on,1\n1,212,off,2\n")
    mapping = preview.mapping
    warm = mapping.columns[1].meaning(our_signals()["OIL_TEMP"])
    assert warm is not None
    assert mapping.columns[1].meaning(our_signals()["RPM"]) is None
    assert mapping.columns[3].in_unit("bar").signal.unit == "bar"
    assert warm.in_unit("K").signal.key == "A"
    assert warm.in_unit("°C").known.scaled(100) == 100
    mapping = mapping.with_column(1, warm).with_column(3, mapping.columns[3].used_as(Use.IGNORE))
    found = read(tmp_path / "a.csv", mapping)
    assert [one.signal.key for one in found.recording.tracks] == ["OIL_TEMP", "B"]
    assert track(found, "OIL_TEMP").values == pytest.approx([0.0, 100.0])
    assert samples(found, "B") == [(0.0, "on"), (1.0, "off")]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf\r\n \r\n", "The file is empty."),
        (b"time,rpm\n1,2\n3,4\n5\0,6\n", "Line 4 holds a zero byte"),
        ("time,rpm\n1,2\n3\0,4\n".encode("utf-16"), "Line 3 holds a zero byte"),
        (b"PK\x03\x04....", "ZIP archive"),
        (b"\x1f\x8b....", "gzip"),
        (b"SQLite format 3\0", "database"),
        (b"just one column\n1\n2\n", "No comma, semicolon or tab"),
        (b"To whom it may concern,\nhere, I think, is\nsome prose.\nYours\n", "No comma"),
        (b"time,rpm\n", "no rows below"),
        (b"time,rpm\n0,x1y\n", "No sample could be read"),
        (b"a,b\n1," + b"9" * (1 << 21) + b"\n", "Line 2 is longer than a million"),
        (b'a,b\n1,"' + b"9\n" * 200_000, "From line 2 on there is no end of a cell"),
    ],
)
def test_that_what_is_no_table_is_refused_in_words(tmp_path: Path, data: bytes, told: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(RecordingFileError) as caught:
        read(path, sniff(path).mapping)
    assert told in caught.value.sentence()
    assert caught.value.remedy


def test_that_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecordingFileError) as caught:
        sniff(tmp_path / "a.csv")
    assert caught.value.code == "no_file"


def test_that_progress_is_told_and_can_end_the_work(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("time,rpm\n" + "".join(f"{n},{n}\n" for n in range(20_000)))
    mapping = sniff(path).mapping
    shares: list[float] = []
    read(path, mapping, shares.append)
    assert len(shares) >= 4
    assert shares == sorted(shares)
    assert 0 < shares[0] < 1

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(path, mapping, stop)


@pytest.mark.parametrize(
    ("heading", "name", "unit"),
    [
        ("Engine Coolant Temperature [Â°C]", "Engine Coolant Temperature", "°C"),
        ("ENGINE_RPM ()", "ENGINE_RPM", ""),
        ("G(x)", "G(x)", ""),
        ("Air Fuel Ratio(Measured)(:1)", "Air Fuel Ratio(Measured)", ":1"),
        ("Miles Per Gallon(Instant)(mpg)", "Miles Per Gallon(Instant)", "mpg"),
        ("[BMS] Voltage (V)", "[BMS] Voltage", "V"),
        ("Température (°C)", "Température", "°C"),
        ("()", "()", ""),
    ],
)
def test_that_a_heading_is_a_name_and_a_unit(heading: str, name: str, unit: str) -> None:
    assert parted(heading) == (name, unit)


def test_that_a_known_name_in_another_quantity_stays_itself() -> None:
    assert known_signal("Engine RPM", "rpm").signal is our_signals()["RPM"]
    assert known_signal("Engine RPM", "°C").signal.key == "ENGINE_RPM"
    assert known_signal("RPM", "°C").signal.key == "OTHER_RPM"
    assert known_signal("ect_c", "").signal is our_signals()["COOLANT_TEMP"]
    assert known_signal("MAP", "psi").scaled(14.5) == pytest.approx(99.974, abs=0.001)
