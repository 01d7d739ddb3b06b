"""Scans of units of SAE J1979-2: what their lists are believed, and beside whom they stand."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from hardware.links.base import Complete, NoData, Reply
from hardware.links.matching import answers
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.exchange import Ending, WireExchange, WireReply
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import AdapterInfo
from tests.helpers.fake_link import FakeLink, FakeOpener
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from hardware.links.base import Exchange
    from motospect_desktop.diagnostics.events import ScanProgressed
    from motospect_desktop.domain.scan import Scan

NO_LISTS = {"19423308FF": "594233FFFF04", "19423304FF": "594233FFFF04", "195533": "595533FF04"}
UDS_UNIT = {"22F400": "62F40000000000", **NO_LISTS}
ADAPTER = AdapterInfo("fake:", "FAKE", "1")
HEAD = ScanHead("1", datetime(2026, 3, 14, tzinfo=UTC), ADAPTER, "", None)
J1979_UNIT = {"0100": "410000000000", "03": "4300", "07": "4700", "0A": "4A00"}


def scanned(link: FakeLink) -> Scan:
    car = connect("fake:", open_adapter=FakeOpener(link), clock=VirtualClock())
    return Scanner(VirtualClock()).scan(car).scan


@dataclass
class LateLink(FakeLink):
    """Its one unit says everything a question too late, once its lists are asked."""

    _due: Exchange | None = None

    @override
    def request(
        self,
        payload: bytes,
        *,
        target: str | None = None,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
        awaited: frozenset[str] = frozenset(),
    ) -> Exchange:
        said = super().request(payload, target=target, cancel=cancel)
        if ("22F501", None) not in self.asked:
            return said
        due, self._due = self._due, said
        late: tuple[Reply, ...] = due.replies if due else ()
        heard = tuple(reply for reply in late if answers(payload, reply.payload))
        ended = Complete() if heard else NoData()
        return replace(said, replies=heard, ended=ended, dropped=len(late) - len(heard))


def test_that_a_late_list_of_confirmed_codes_does_not_pass_for_that_of_pending_ones() -> None:
    pending = {"19423304FF": "594233FFFF04" + "2001710024"}
    scan = scanned(LateLink({"7E8": UDS_UNIT | pending}))
    (unit,) = scan.ecus
    assert [(dtc.code, dtc.states) for dtc in unit.dtcs] == [("P0171-00", (DtcStatus.PENDING,))]
    assert "no codes" not in scan.coverage


def test_that_a_unit_that_cannot_tell_confirmed_codes_is_not_said_to_hold_none() -> None:
    scan = scanned(FakeLink({"7E8": UDS_UNIT | {"19423308FF": "59423304FF04"}}))
    assert scan.ecus[0].services["19"].answer is Answer.MALFORMED
    assert "no codes" not in scan.coverage
    assert "availability 04" in scan.coverage
    assert not scan.complete


def test_that_a_unit_of_j1979_2_beside_one_of_j1979_has_told_its_codes() -> None:
    scan = scanned(FakeLink({"7E8": J1979_UNIT, "7E9": UDS_UNIT}))
    assert "2 emissions-related control units answered and hold no codes." in scan.coverage
    refusing = UDS_UNIT | {"19423304FF": "7F1931"}
    scan = scanned(FakeLink({"7E8": J1979_UNIT, "7E9": refusing}))
    assert "told codes, but not all that was asked (19 42 33 04 FF: refused (NRC 31))" in (
        scan.coverage
    )


def exchange(
    request: str, payload: str, target: str | None = None, ecu: str = "7E8"
) -> WireExchange:
    reply = WireReply(ecu, bytes.fromhex(payload), (payload,))
    return WireExchange(bytes.fromhex(request), target, (reply,), Ending.COMPLETE)


def test_that_another_failure_of_the_same_circuit_is_a_code_of_its_own() -> None:
    lists = [exchange(request, payload) for request, payload in UDS_UNIT.items()]
    lists.append(exchange("19423308FF", "594233FFFF04" + "2003011C2F"))
    scan = assemble(
        HEAD,
        [
            *lists,
            exchange("22F190", "7F2231", "7E8"),
            exchange("1902FF", "5902FF" + "03011C2F" + "0301292F", "7E8"),
        ],
        describe=str,
    )
    assert [dtc.code for dtc in scan.ecus[0].dtcs] == ["P0301-1C", "P0301-29"]


def test_that_frames_which_the_adapter_lost_are_told_and_are_no_restart() -> None:
    told = [exchange("0100", "410000000001"), exchange("03", "4300")]
    scan = assemble(HEAD, [told[0], replace(told[1], detail="FRAMES LOST")], describe=str)
    assert "The CAN adapter lost frames while 1 question was asked: read again." in scan.coverage
    assert "restarted" not in scan.coverage


@pytest.mark.parametrize(("vin", "name"), [("1FM", "Steering"), ("KMH", "Driver assistance")])
def test_that_a_unit_is_called_as_its_own_maker_calls_that_address(vin: str, name: str) -> None:
    scan = assemble(
        HEAD,
        [
            exchange("0100", "410000000001"),
            exchange("0902", "490201" + f"{vin}CU0F76DUA00000".encode().hex()),
            exchange("22F190", "7F2231", "738", ecu="738"),
        ],
        describe=str,
    )
    assert [ecu.name for ecu in scan.ecus if ecu.address == "738"] == [name]


def test_that_an_address_which_the_adapter_cannot_hear_is_not_asked_for_everything() -> None:
    bench = VirtualBench(["healthy"])
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    bench.face.refuses = frozenset({"CRA641", "CRA643", "CRA647", "CRA64B"})
    scan = Scanner(bench.clock).scan(car, all_units=True).scan
    assert [one.request.hex() for one in scan.exchanges if one.target == "647"] == ["22f190"] * 2
    assert "Asked and not to be heard: 641, 643, 647, 64B." in scan.coverage
    assert [ecu.address for ecu in scan.ecus] == ["7E8", "7E9", "7EA"]
    assert "stopped answering" not in scan.coverage


def test_that_a_session_is_left_when_it_is_stopped_while_the_adapter_hangs() -> None:
    extended = bytes.fromhex("1003")

    def stopped(*faults: str) -> VirtualBench:
        bench, cancel = VirtualBench(["healthy"], faults), threading.Event()
        car = connect("virtual", open_adapter=bench.open, clock=bench.clock)

        def stop(progress: ScanProgressed) -> None:
            entered = any(one.request == extended for one in bench.car.heard)
            if entered and progress.service == "19":
                cancel.set()

        Scanner(bench.clock).scan(car, on_progress=stop, cancel=cancel, all_units=True)
        return bench

    asked = [one.request for one in stopped().car.heard]
    assert asked[-1] == bytes.fromhex("1001")
    entered = asked.index(extended) + 1
    bench = stopped(f"prompt_lost:after={entered}:first=2")
    assert bench.car.heard[-1].request == bytes.fromhex("1001")
