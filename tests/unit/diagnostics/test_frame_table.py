from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.diagnostics.frame_table import FrameTable
from motospect_desktop.domain.can_frame import CanFrame

FRAMES = st.builds(
    CanFrame,
    can_id=st.integers(0, 0x1FFFFFFF),
    data=st.binary(max_size=8),
    extended=st.booleans(),
    at_s=st.floats(0, 1e9),
    remote=st.booleans(),
)


@given(st.lists(st.lists(FRAMES, max_size=5), max_size=5))
def test_that_frames_come_back_as_they_were_put_in(batches: list[list[CanFrame]]) -> None:
    table = FrameTable()
    for batch in batches:
        table.extend(batch)
    assert [table.frame(place) for place in range(len(table))] == [*chain(*batches)]


def test_that_it_grows_without_losing_a_frame() -> None:
    table = FrameTable()
    for begin in range(0, 20_000, 1_000):
        table.extend([CanFrame(at % 0x800, at_s=at) for at in range(begin, begin + 1_000)])
    assert table.rows["at_s"].tolist() == list(range(20_000))


def test_that_a_frame_of_more_than_eight_bytes_is_refused() -> None:
    table = FrameTable()
    with pytest.raises(ValueError, match="eight"):
        table.extend([CanFrame(1), CanFrame(2, bytes(9))])
    assert len(table) == 0


def test_that_there_is_no_frame_behind_the_end() -> None:
    with pytest.raises(IndexError):
        FrameTable().frame(0)
