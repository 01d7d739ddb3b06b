from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.dbc import Dbc
from motospect_desktop.protocols.dbc_rows import RowDecoder
from tests.helpers import reference_data

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT = """VERSION ""
BU_: ECU
BO_ 256 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.25,0) [0|16383.75] "rpm" ECU
 SG_ Torque : 31|16@0- (0.5,0) [0|0] "Nm" ECU
 SG_ Gear : 52|3@0+ (1,0) [0|0] "" ECU
BO_ 2566844673 Far: 4 ECU
 SG_ Level : 7|12@0- (1,3) [0|0] "%" ECU
BO_ 512 Either: 8 ECU
 SG_ Which M : 0|8@1+ (1,0) [0|0] "" ECU
 SG_ Volts m0 : 8|8@1+ (0.1,0) [0|0] "V" ECU
 SG_ Amps m1 : 8|16@1- (0.1,0) [0|0] "A" ECU
BO_ 513 Exact: 8 ECU
 SG_ Ratio : 0|32@1- (1,0) [0|0] "" ECU
 SG_ Tail : 32|32@1- (1,0) [0|0] "" ECU
BO_ 514 Whole: 8 ECU
 SG_ All : 0|64@1- (1,0) [0|0] "" ECU
SIG_VALTYPE_ 513 Ratio : 1;
"""
DBC = Dbc.parse(TEXT)
KEYS = sorted(key for key in DBC.messages)


def one_by_one(database: Dbc, frames: list[CanFrame]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for frame in frames:
        told = database.decode(frame)
        if isinstance(told, Value):
            names: Mapping[str, float] = told.data
            signals = database.messages[frame.can_id, frame.extended].signals
            for name, value in names.items():
                found.setdefault(signals[name].key, []).append(float(value))
    return found


@given(
    st.lists(
        st.builds(
            lambda key, data: CanFrame(key[0], data, extended=key[1]),
            st.sampled_from(KEYS),
            st.one_of(
                st.binary(min_size=8, max_size=8),
                st.binary(min_size=7, max_size=7).map(b"\x01".__add__),
            ),
        ),
        max_size=20,
    )
)
def test_that_columns_decode_to_what_single_frames_do(frames: list[CanFrame]) -> None:
    rows = rows_of(frames)
    told = {one.signal.key: one.values.tolist() for one in RowDecoder([DBC]).decode(rows).series}
    wanted = one_by_one(DBC, [f for f in frames if f.can_id != 512 or f.data[0] < 2])
    assert told.keys() == set(wanted) | {k for k in told if k == "Either.Which"}
    for key, values in wanted.items():
        if key != "Either.Which":
            np.testing.assert_allclose(told[key], values, rtol=1e-12)


def test_that_what_tells_nothing_is_counted() -> None:
    frames = [
        CanFrame(0x100, bytes(8), at_s=1.5),
        CanFrame(0x100, bytes(7)),
        CanFrame(0x101, bytes(8)),
        CanFrame(0x100, remote=True),
        CanFrame(0x100, bytes(8), extended=True),
    ]
    decoded = RowDecoder([DBC], {"Engine.Speed"}).decode(rows_of(frames))
    (speed,) = decoded.series
    assert (speed.signal.key, speed.pid, speed.at_s.tolist()) == ("Engine.Speed", "can:100", [1.5])
    assert (decoded.unknown, decoded.malformed) == (2, 1)


@pytest.mark.parametrize("folder", ["css"])
def test_that_public_databases_decode_as_cantools_does(folder: str) -> None:
    rng = np.random.default_rng(7)
    for path in sorted(reference_data.path(f"dbc/{folder}").rglob("*.dbc")):
        database = Dbc.load(path)
        frames = [
            CanFrame(can_id, rng.bytes(8), extended=extended)
            for can_id, extended in list(database.messages)[:40]
            if database.layouts[can_id, extended].length <= 8
            and not database.layouts[can_id, extended].is_multiplexed()
        ]
        told = RowDecoder([database]).decode(rows_of(frames))
        wanted = one_by_one(database, frames)
        assert {one.signal.key for one in told.series} == wanted.keys()
        for one in told.series:
            np.testing.assert_allclose(one.values, wanted[one.signal.key], rtol=1e-9)
