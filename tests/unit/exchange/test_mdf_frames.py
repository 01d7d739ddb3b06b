from __future__ import annotations

from typing import TYPE_CHECKING

import can
import numpy as np
import pytest

from motospect_desktop.app.can import MdfCaptures
from motospect_desktop.diagnostics.can_files import CaptureReader, write_capture
from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.errors import CaptureError
from motospect_desktop.exchange import mdf_frames

if TYPE_CHECKING:
    from pathlib import Path

FRAMES = [
    CanFrame(0x7E8, bytes.fromhex("03410D32"), at_s=1.25),
    CanFrame(0x123, at_s=1.5, remote=True),
    CanFrame(0x18DAF110, bytes(range(8)), extended=True, at_s=1.75),
    CanFrame(0x001, at_s=2.0),
]


@pytest.mark.parametrize("zero_s", [0.0, 1_700_000_000.0])
def test_that_frames_come_back_as_they_were_written(tmp_path: Path, zero_s: float) -> None:
    rows = rows_of(FRAMES)
    rows["at_s"] += zero_s
    path = tmp_path / "a.mf4"
    write_capture(path, rows, mdf=MdfCaptures())
    reader = CaptureReader(path, MdfCaptures())
    back = np.concatenate(list(reader.read()))
    for column in ("can_id", "extended", "remote", "length", "data"):
        assert (back[column] == rows[column]).all(), column
    assert np.abs(back["at_s"] - rows["at_s"]).max() <= 1e-6
    assert (reader.summary.format, reader.summary.frames) == ("mf4", 4)


def test_that_python_can_reads_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.mf4"
    write_capture(path, rows_of(FRAMES), mdf=MdfCaptures())
    with can.MF4Reader(path) as reader:
        told = [(m.arbitration_id, bytes(m.data), m.is_remote_frame) for m in reader]
    assert told == [(frame.can_id, frame.data, frame.remote) for frame in FRAMES]


def test_that_what_python_can_writes_is_read_and_the_rest_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.mf4"
    with can.MF4Writer(path) as writer:
        for message in (
            can.Message(timestamp=1.7e9, arbitration_id=0x123, data=b"\x01", is_extended_id=False),
            can.Message(timestamp=1.7e9 + 1, arbitration_id=0x18DAF110, data=b"\x02\x03"),
            can.Message(timestamp=1.7e9 + 2, arbitration_id=2, data=bytes(12), is_fd=True),
            can.Message(timestamp=1.7e9 + 3, is_error_frame=True),
        ):
            writer.on_message_received(message)
    reader = CaptureReader(path, MdfCaptures())
    back = np.concatenate(list(reader.read()))
    assert back["can_id"].tolist() == [0x123, 0x18DAF110]
    assert back["extended"].tolist() == [False, True]
    assert np.abs(back["at_s"] - [1.7e9, 1.7e9 + 1]).max() < 1e-3
    assert (reader.summary.error_frames, reader.summary.fd_frames) == (1, 1)


def test_that_a_missing_addition_and_a_damaged_file_are_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(CaptureError) as caught:
        mdf_frames.read(tmp_path / "a.mf4", library="absent_library")
    assert "pip install" in caught.value.remedy
    bad = tmp_path / "bad.mf4"
    bad.write_bytes(b"MDF     4.10    garbage" + bytes(300))
    with pytest.raises(CaptureError) as caught:
        list(CaptureReader(bad, MdfCaptures()).read())
    assert caught.value.code == "bad_capture"
