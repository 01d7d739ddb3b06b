"""Logs that this project did not make, against a reading that shares no code with the import."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.exchange.foreign import read
from motospect_desktop.exchange.moments import Kind
from motospect_desktop.exchange.sniffing import sniff
from tests.helpers import reference_data

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.exchange.foreign import Imported
    from motospect_desktop.exchange.mapping import Preview

CUT_OFF = {"idle1": 1}  # files whose last row ends in the middle
CAR_OBD = ("drive1", "idle1", "idle12", "live10", "live5", "long1", "ufpe1")
KIT = (
    "2017-07-05_Seat_Leon_RT_S_Stau",
    "2017-07-06_Seat_Leon_KA_RT_Normal",
    "2017-07-11_Seat_Leon_S_RT_Frei",
)
KIT_KEYS = (
    *("COOLANT_TEMP", "MAP", "RPM", "SPEED", "IAT", "MAF", "THROTTLE", "AMBIENT_TEMP"),
    *("PEDAL_D", "PEDAL_E"),
)
CAR_OBD_KEYS = (
    *("RUN_TIME", "RPM", "SPEED", "THROTTLE", "LOAD", "COOLANT_TEMP", "LTFT_B1", "STFT_B1", "MAP"),
    *("FUEL_LEVEL", "THROTTLE_B", "PEDAL_D", "PEDAL_E", "THROTTLE_COMMANDED", "LAMBDA_COMMANDED"),
    *("BARO", "THROTTLE_RELATIVE", "IAT", "TIMING_ADVANCE", "CATALYST_TEMP_B1S1"),
    *("CATALYST_TEMP_B1S2", "VOLTAGE", "EVAP_PURGE", "TIME_MIL", "TIME_CLEARED"),
    *("DISTANCE_MIL", "WARM_UPS"),
)


def imported(folder: Path, name: str) -> tuple[Preview, Imported, list[list[str]]]:
    """The guess, what was read by it, and the plain cells of the text below the headings."""
    packed = reference_data.path(f"driving/{name}.csv.gz")
    path = folder / packed.name.removesuffix(".gz")
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    plain = [line.split(",") for line in path.read_text("utf-8").split("\n")[1:] if line]
    preview = sniff(path)
    return preview, read(path, preview.mapping), plain


@pytest.mark.parametrize("name", CAR_OBD)
def test_that_a_comma_at_the_end_of_rows_shifts_no_column(tmp_path: Path, name: str) -> None:
    preview, found, plain = imported(tmp_path, f"carOBD/{name}")
    whole = [cells for cells in plain if len(cells) >= 27]
    assert preview.mapping.time is Kind.RATE
    assert found.refused_cells == 0
    assert found.refused_rows == len(plain) - len(whole) == CUT_OFF.get(name, 0)
    tracks = found.recording.tracks
    assert tuple(track.signal.key for track in tracks) == CAR_OBD_KEYS
    for place, track in enumerate(tracks):
        column = [float(cells[place]) for cells in whole]
        assert list(track.values) == column
        assert sum(track.values) / len(track.values) == sum(column) / len(column)


@pytest.mark.parametrize("name", KIT)
def test_that_an_empty_cell_is_no_sample_and_letters_are_mended(tmp_path: Path, name: str) -> None:
    preview, found, plain = imported(tmp_path, f"KIT_SeatLeon/{name}")
    assert preview.mapping.time is Kind.CLOCK
    assert (found.refused_cells, found.refused_rows) == (0, 0)
    assert tuple(track.signal.key for track in found.recording.tracks) == KIT_KEYS
    assert found.recording.tracks[0].signal.unit == "°C"
    for place, track in enumerate(found.recording.tracks, 1):
        told = [cells for cells in plain if cells[place]]
        assert 0 < len(plain) - len(told) <= place + 1 or len(told) == len(plain)
        assert list(track.values) == [float(cells[place]) for cells in told]
        ends = [_seconds(cells[0]) - _seconds(plain[0][0]) for cells in (told[0], told[-1])]
        assert [track.times_s[0], track.times_s[-1]] == pytest.approx(ends, abs=1e-6)
    began = found.recording.head.started_at
    assert f"{began:%Y-%m-%d %H:%M:%S.%f}"[:-3] == f"{name[:10]} {plain[0][0]}"


def test_that_units_at_the_end_of_names_are_told(tmp_path: Path) -> None:
    preview, found, plain = imported(tmp_path, "injected/w001")
    assert preview.mapping.time is Kind.SECONDS
    keys = {track.signal.key: track for track in found.recording.tracks}
    assert list(keys["COOLANT_TEMP"].values) == [float(cells[6]) for cells in plain]
    assert {"RPM", "SPEED", "MAP", "TIMING_ADVANCE", "VOLTAGE"} <= keys.keys()


def _seconds(clock: str) -> float:
    hours, minutes, seconds = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
