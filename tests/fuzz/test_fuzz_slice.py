"""A small part of the fuzz run, the same every time; ``python -m tests.fuzz`` is the whole."""

from __future__ import annotations

import pytest

from tests.fuzz.running import Target, run
from tests.fuzz.targets import TARGETS

SLICE = 400


@pytest.mark.parametrize("name", TARGETS)
def test_that_damaged_input_ends_in_an_outcome_or_the_rooms_own_error(name: str) -> None:
    outcome = run(TARGETS[name], SLICE, seed=7)
    assert outcome.inputs == SLICE
    assert outcome.findings == ()
    assert outcome.refused < SLICE  # not everything is thrown away at the door


def test_that_what_a_reader_raises_is_found_with_its_input() -> None:
    def reads(data: bytes) -> None:
        if data.startswith(b"own"):
            raise ValueError("known")
        assert data[:1] != b"!", "not expected"

    target = Target("example", reads, lambda: (b"own", b"!", b"fine"), (ValueError,))
    outcome = run(target, 3, seed=1)
    assert (outcome.inputs, outcome.refused) == (3, 1)
    ((data, told),) = [(finding.data, finding.told) for finding in outcome.findings]
    assert data == b"!"
    assert "not expected" in told
