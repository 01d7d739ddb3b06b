"""Recordings in files of other programs and in our own, damaged."""

from __future__ import annotations

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from motospect_desktop.exchange import formats
from motospect_desktop.exchange.arriving import arrive
from motospect_desktop.exchange.own_csv import Decimal
from tests.helpers.recording_samples import a_recording, same

if TYPE_CHECKING:
    from motospect_desktop.domain.recording import Recording

TORQUE = """GPS Time, Device Time,G(x),Engine RPM(rpm),Speed (OBD)(mph)
-,22-May-2015 07:00:25.730,-9.2,812.5,-
-,22-May-2015 07:00:26.730,-9.1,,3
"""
TABLES = (
    TORQUE.encode(),
    b'"SECONDS";"PID";"VALUE";"UNITS";\n"86399.5";"Engine RPM";"812";"rpm";\n"1";"G";"P";"";\n',
    b"ENGINE_RUN_TINE (),ENGINE_RPM ()\n0.000000, 800.000000,\n1.000000, 810.000000,\n",
    "Time,Coolant [Â°C]\n07:16:30.444,31\n07:16:30.535,\n".encode(),
    b"# by x\nt;rpm\ns;1/min\n0,0;780,5\n0,5;800,25\n",
    b"time,value,name\n2026-03-14T11:05:09+01:00,1,A\n2026-03-14T11:05:10+01:00,on,B\n",
    "time_s\trpm\n1\t2\n".encode("utf-16"),
    b"1773482709.5|2\n1773482710.5|3\n",
)


@cache
def _place() -> Path:
    """A file of this process, gone with it."""
    folder = Path(mkdtemp(prefix="motospect-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / "2026-03-14 input.csv"


def recording_file(data: bytes) -> None:
    """Whatever it is; what comes out of it goes into our own table and back."""
    _place().write_bytes(data)
    found = arrive(_place())
    assert found.samples == sum(_length(found.recording))
    copy = _place().with_name("copy.csv")
    formats.write(found.recording, copy)
    again = formats.read_whole(copy)
    assert again is not None
    assert same(again, found.recording) or _has_nan(found.recording)


def recording_seeds() -> tuple[bytes, ...]:
    """Tables of others, and a recording in each of our text formats."""
    ours = []
    for name, decimal in (("o.csv", Decimal.POINT), ("o.csv", Decimal.COMMA), ("o.json", None)):
        path = _place().with_name(name)
        formats.write(a_recording(), path, decimal=decimal or Decimal.POINT)
        ours.append(path.read_bytes())
    return (*TABLES, *ours)


def _length(recording: Recording) -> list[int]:
    for track in recording.tracks:
        assert len(track.times_s) == len(track.words or track.values)
        assert list(track.times_s) == sorted(track.times_s)
    return [len(track.times_s) for track in recording.tracks]


def _has_nan(recording: Recording) -> bool:
    """A file of ours may hold some; the sign of one is not kept."""
    return any(value != value for track in recording.tracks for value in track.values)  # noqa: PLR0124
