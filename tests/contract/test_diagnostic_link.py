"""What every ``DiagnosticLink`` keeps; each implementation is run through the same class.

The car behind it: an ECM (``ecm``) and a TCM (``tcm``) that both know their supported PIDs, engine
speed and their VIN or name; nobody knows PID C3.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from hardware.adapters.base import Opening, OpenStep
from hardware.adapters.elm327 import start_elm327
from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.errors import PortLost, RequestCancelled, RequestForbidden
from hardware.links.base import Complete, Framing, NoData
from hardware.simulator.can_serving import start_face
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.serving import start_simulation
from hardware.simulator.states import build_car
from hardware.simulator.timing import TIMINGS
from tests.helpers.can_bench import CanBench
from tests.helpers.own_group import OWN_GROUP
from tests.helpers.recorded import ELM, RecordedBench
from tests.helpers.scripted_elm import Bench
from tests.helpers.simulated_port import SimulatedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hardware.links.base import DiagnosticLink
    from hardware.simulator.can_serving import Served

SUPPORTED = b"\x01\x00"
RPM = b"\x01\x0c"
SPEED = b"\x01\x0d"
VIN = b"\x09\x02"
UNKNOWN = b"\x01\xc3"


def no_words(_step: OpenStep, _words: str | None) -> None:
    """Nobody watches the steps."""


@contextmanager
def opened(url: str) -> Iterator[DiagnosticLink]:
    """The link of the adapter at ``url``, with the real clock."""
    link = open_adapter(url, clock=SystemClock(), on_step=no_words).link
    try:
        yield link
    finally:
        link.close()


class LinkContract:
    ecm = "7E8"
    tcm = "7E9"
    framing = Framing.CAN11
    measures_voltage = True

    def test_that_each_unit_keeps_its_own_reply(self, link: DiagnosticLink) -> None:
        exchange = link.request(SUPPORTED)
        assert exchange.ended == Complete()
        sources = [reply.source for reply in exchange.replies]
        assert sources[:2] == [self.ecm, self.tcm]
        assert len(set(sources)) == len(sources)
        assert all(reply.payload[:2] == b"\x41\x00" for reply in exchange.replies)
        assert all(len(reply.payload) == 6 for reply in exchange.replies)

    def test_that_a_reply_keeps_the_lines_it_was_made_of(self, link: DiagnosticLink) -> None:
        exchange = link.request(SUPPORTED)
        for reply in exchange.replies:
            assert reply.raw
            assert set(reply.raw) <= set(exchange.raw)

    def test_that_the_exchange_names_its_question(self, link: DiagnosticLink) -> None:
        exchange = link.request(RPM, target=self.ecm)
        assert (exchange.request, exchange.target) == (RPM, self.ecm)

    def test_that_a_target_is_asked_alone_and_then_everybody_again(
        self, link: DiagnosticLink
    ) -> None:
        for unit in (self.tcm, self.ecm):
            assert [r.source for r in link.request(SUPPORTED, target=unit).replies] == [unit]
        assert len(link.request(SUPPORTED).replies) >= 2

    def test_that_a_long_answer_comes_whole(self, link: DiagnosticLink) -> None:
        replies = link.request(VIN).replies
        data = b"".join(reply.payload for reply in replies if reply.source == self.ecm)
        assert b"\x49\x02" in data
        assert sum(bytes((byte,)).isalnum() for byte in data) >= 17

    def test_that_silence_is_no_data(self, link: DiagnosticLink) -> None:
        exchange = link.request(UNKNOWN)
        assert (exchange.replies, exchange.ended) == ((), NoData())
        assert link.request(RPM).ended == Complete()

    @pytest.mark.parametrize("payload", [b"\x04", b"\x14\xff\xff\xff", b"\x2e\xf1\x90A", b""])
    def test_that_a_forbidden_request_is_refused(
        self, link: DiagnosticLink, payload: bytes
    ) -> None:
        with pytest.raises(RequestForbidden):
            link.request(payload)
        assert link.request(RPM).ended == Complete()

    def test_that_a_foreign_address_is_refused(self, link: DiagnosticLink) -> None:
        with pytest.raises(RequestForbidden):
            link.request(RPM, target="nobody")

    def test_that_a_set_event_cancels(self, link: DiagnosticLink) -> None:
        cancel = threading.Event()
        cancel.set()
        with pytest.raises(RequestCancelled):
            link.request(RPM, cancel=cancel)
        exchange = link.request(SPEED, cancel=threading.Event())
        assert {reply.payload[:2] for reply in exchange.replies} == {b"\x41\x0d"}

    def test_that_two_callers_each_get_their_own_answer(self, link: DiagnosticLink) -> None:
        wrong: list[object] = []

        def ask(payload: bytes, target: str | None) -> None:
            for _ in range(25):
                exchange = link.request(payload, target=target)
                wrong.extend(
                    reply
                    for reply in exchange.replies
                    if reply.payload[1] != payload[1] or target not in (None, reply.source)
                )
                if exchange.ended != Complete() or not exchange.replies:
                    wrong.append(exchange)

        callers = [
            threading.Thread(target=ask, args=question)
            for question in ((RPM, None), (SPEED, self.ecm), (SUPPORTED, self.tcm))
        ]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
        assert wrong == []

    def test_that_it_says_which_bus_and_which_adapter(self, link: DiagnosticLink) -> None:
        assert link.protocol.framing is self.framing
        assert link.protocol.number
        assert link.protocol.name
        assert link.capabilities.name
        assert link.capabilities.version

    def test_that_the_voltage_is_plausible_or_not_measured(self, link: DiagnosticLink) -> None:
        assert link.capabilities.voltage is self.measures_voltage
        volts = link.voltage()
        if not self.measures_voltage:
            assert volts is None
            return
        assert volts is not None
        assert 6 < volts < 18

    @pytest.fixture
    def own(self, link: DiagnosticLink) -> DiagnosticLink:
        """A link that no other test uses."""
        return link

    def test_that_a_closed_link_is_lost_and_may_be_closed_again(self, own: DiagnosticLink) -> None:
        own.close()
        own.close()
        with pytest.raises(PortLost):
            own.request(RPM)
        with pytest.raises(PortLost):
            own.voltage()


class TestElmLinkScripted(LinkContract):
    @pytest.fixture
    def link(self) -> Iterator[DiagnosticLink]:
        link = Bench().link()
        yield link
        link.close()


class SimulatedContract(LinkContract):
    states: tuple[str, ...] = ()

    @pytest.fixture
    def link(self) -> Iterator[DiagnosticLink]:
        clock = VirtualClock()
        face = ElmFace(build_car(self.states), TIMINGS["usb115k2"])
        port = SimulatedPort(face, clock)
        link = start_elm327("simulated:", port, Opening(clock, no_words)).link
        yield link
        link.close()


class TestElmLinkSimulated11Bit(SimulatedContract):
    """A car on 11-bit identifiers."""


class TestElmLinkSimulated29Bit(SimulatedContract):
    states = ("can29",)
    ecm = "18DAF110"
    tcm = "18DAF118"
    framing = Framing.CAN29


class TestElmLinkSimulatedKLine(SimulatedContract):
    states = ("iso9141",)
    ecm = "10"
    tcm = "18"
    framing = Framing.KLINE


class TestElmLinkSimulatedKwp(TestElmLinkSimulatedKLine):
    states = ("kwp",)


class TestElmLinkSimulatedKwpWokenAt5Baud(TestElmLinkSimulatedKLine):
    states = ("kwp5",)


class TestElmLinkSimulatedVpw(TestElmLinkSimulatedKLine):
    states = ("j1850vpw",)
    framing = Framing.J1850


class TestElmLinkSimulatedPwm(TestElmLinkSimulatedVpw):
    states = ("j1850pwm",)


class CanContract(LinkContract):
    """Raw frames in virtual time."""

    measures_voltage = False
    states: tuple[str, ...] = ()
    face = "frames"

    @pytest.fixture
    def link(self) -> Iterator[DiagnosticLink]:
        link = CanBench(self.states, face=self.face).open().link
        yield link
        link.close()


class TestCanLinkFrames11Bit(CanContract):
    """The units' frames themselves."""


class TestCanLinkFrames29Bit(CanContract):
    states = ("can29",)
    ecm = "18DAF110"
    tcm = "18DAF118"
    framing = Framing.CAN29


class TestCanLinkSlcan11Bit(CanContract):
    face = "slcan"


class TestCanLinkSlcan29Bit(TestCanLinkFrames29Bit):
    face = "slcan"


class ServedContract(LinkContract):
    """A car served in the machine's own time, by its address; opened once for all tests."""

    measures_voltage = False

    @staticmethod
    def serve() -> Served:
        """The car."""
        raise NotImplementedError

    @pytest.fixture(scope="class")
    @classmethod
    def shared(cls) -> Iterator[DiagnosticLink]:
        with cls.serve() as car, opened(car.url) as link:
            yield link

    @pytest.fixture
    def link(self, shared: DiagnosticLink) -> DiagnosticLink:
        return shared

    @override
    @pytest.fixture
    def own(self) -> Iterator[DiagnosticLink]:
        with self.serve() as car, opened(car.url) as link:
            yield link


class TestCanLinkOverUdpMulticast(ServedContract):
    @override
    @staticmethod
    def serve() -> Served:
        return start_face(f"can:udp_multicast:{OWN_GROUP}")


class TestCanLinkOverTheVirtualBus(ServedContract):
    @override
    @staticmethod
    def serve() -> Served:
        return start_face("can:virtual:link-contract")


class TestCanLinkOverAnSlcanTerminal(ServedContract):
    @override
    @staticmethod
    def serve() -> Served:
        return start_face("slcan")


class TestElmLinkOverATerminal(ServedContract):
    """Over TCP where there are no pseudo terminals."""

    measures_voltage = True

    @override
    @staticmethod
    def serve() -> Served:
        return start_simulation()


class TestElmLinkOverTcp(ServedContract):
    measures_voltage = True

    @override
    @staticmethod
    def serve() -> Served:
        return start_simulation(serve="tcp")


class TestElmLinkOverPythonObd(ServedContract):
    measures_voltage = True

    @override
    @staticmethod
    def serve() -> Served:
        pytest.importorskip("termios", reason="this system has no pseudo terminals")
        car = start_simulation(timing="ideal", serve="pty")
        car.url = f"pyobd:{car.device}"
        return car


def test_that_the_address_of_the_simulated_car_alone_opens_a_link_to_it() -> None:
    with opened("sim:") as link:
        assert {reply.source for reply in link.request(SUPPORTED).replies} >= {"7E8", "7E9"}


class ReplayContract(LinkContract):
    """A recording in which everything that the contract asks was asked once, of all and of each."""

    states: tuple[str, ...] = ()
    wire = ELM

    @pytest.fixture
    def link(self, tmp_path: Path) -> Iterator[DiagnosticLink]:
        bench = RecordedBench(self.wire, self.states)
        asked = bench.open().link
        for target in (None, self.ecm, self.tcm):
            for question in (SUPPORTED, RPM, SPEED, VIN, UNKNOWN):
                asked.request(question, target=target)
        url = bench.save(tmp_path / "link.wire")
        link = open_adapter(url, clock=VirtualClock(), on_step=no_words).link
        yield link
        link.close()


class TestReplayedElmLink11Bit(ReplayContract):
    """A recording of a car on 11-bit identifiers."""


class TestReplayedElmLink29Bit(ReplayContract):
    states = ("can29",)
    ecm = "18DAF110"
    tcm = "18DAF118"
    framing = Framing.CAN29


class TestReplayedElmLinkKLine(ReplayContract):
    states = ("iso9141",)
    ecm = "10"
    tcm = "18"
    framing = Framing.KLINE


class TestReplayedCanLink11Bit(ReplayContract):
    wire = "slcan"
    measures_voltage = False


class TestReplayedCanLink29Bit(TestReplayedElmLink29Bit):
    wire = "slcan"
    measures_voltage = False
