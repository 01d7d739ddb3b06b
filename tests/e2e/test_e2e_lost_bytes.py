"""Characters lost between adapter and computer, at every place of every answer."""

from __future__ import annotations

import pytest
from typing_extensions import override

from motospect_desktop.domain.outcome import Value
from tests.helpers.car_told import agrees, told
from tests.helpers.car_truth import truth
from tests.helpers.fault_run import QUESTIONS
from tests.helpers.virtual_bench import ListeningPort, VirtualBench

LONGEST = 160  # characters of an answer that are tried


class LossyPort(ListeningPort):
    """Loses ``lost`` characters of the next answer, from the character ``at`` on."""

    at, lost, _passed = 0, 0, 0

    @override
    def write(self, data: bytes) -> None:
        super().write(data)
        self._passed = 0

    @override
    def read(self, timeout_s: float) -> bytes:
        data = super().read(timeout_s)
        begin, self._passed = self._passed, self._passed + len(data)
        first = max(0, self.at - begin)
        last = max(0, self.at + self.lost - begin)
        return data[:first] + data[last:]


@pytest.mark.parametrize("lost", [1, 2, 4])
@pytest.mark.parametrize("bus", [(), ("can29",), ("iso9141",)], ids=str)
def test_that_lost_characters_never_make_a_wrong_value(bus: tuple[str, ...], lost: int) -> None:
    bench = VirtualBench(("p0301", "multi", *bus), timing="ideal")
    port = bench.port = LossyPort(bench.face, bench.clock)
    link = bench.open().link
    values = 0
    # A 00 lost from an ISO 9141-2 bitmap of service 09 leaves the checksum right and the length
    # that CAN has: it is read as one that claims other info types, which are then asked in vain.
    skipped = set() if bench.car.can else {b"\x09\x00"}
    for request in set(QUESTIONS) - skipped:
        raw = link.request(request).raw
        for port.at in range(0, min(LONGEST, sum(len(line) + 1 for line in raw)), lost):
            port.lost = lost
            heard = len(bench.car.heard)
            exchange = link.request(request)
            times = [one.t_s for one in bench.car.heard[heard:] if one.request == request]
            for unit in bench.car.addresses():
                outcome = told(exchange, unit)
                if isinstance(outcome, Value):
                    truths = [truth(bench.car, unit, request, t_s) for t_s in times]
                    assert any(agrees(outcome.data, true) for true in truths), (exchange, unit)
                    values += 1
            port.lost = 0
            assert link.request(b"\x01\x0d").replies  # the next question is answered
    assert values
