"""Cyclic frames of the simulated car on a bus that others are on too."""

from __future__ import annotations

from contextlib import closing

import pytest

from hardware.adapters.can_bus import open_bus
from hardware.clock import SystemClock
from hardware.simulator.can_serving import start_face
from tests.helpers.own_group import OWN_GROUP

PATIENCE_S = 60.0


FACES = {"slcan": "slcan", "multicast": f"can:udp_multicast:{OWN_GROUP}"}


@pytest.mark.parametrize("face", FACES)
def test_that_the_units_talk_all_the_time_when_asked_to(face: str) -> None:
    clock = SystemClock()
    heard: set[int] = set()
    with (
        start_face(FACES[face], ["healthy"], traffic=True) as car,
        closing(open_bus(car.url, clock)) as b,
    ):
        ends_at = clock.monotonic() + PATIENCE_S
        while not {0x0C0, 0x1000_2040} <= heard and clock.monotonic() < ends_at:
            heard |= {frame.can_id for frame in b.receive(0.1)}
    assert {0x0C0, 0x1000_2040} <= heard


def test_that_an_elm327_hands_no_traffic_on() -> None:
    with pytest.raises(ValueError, match="slcan"):
        start_face("elm", traffic=True)
