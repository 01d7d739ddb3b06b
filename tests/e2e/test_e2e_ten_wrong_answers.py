"""Ten answers that a well-known library gets wrong: the same lines through our link and decoders.

``peer`` is python-OBD 0.7.3, fed with the same frames; its wrong values are asserted too, so that
the list stays true of what it claims.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from hardware.errors import RequestForbidden
from hardware.links.base import Framing
from hardware.links.elm.answer import read_answer
from motospect_desktop.diagnostics.wire import outcome_of, record
from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Outcome, Value
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.protocols import vin
from motospect_desktop.protocols.obd2 import service02, service04
from tests.helpers.car_told import told
from tests.helpers.scripted_adapter import link_printing

if TYPE_CHECKING:
    from hardware.links.base import Exchange

ENGINE, GEARBOX = "7E8", "7E9"


def asked(request: str, *lines: str) -> Exchange:
    """``request`` over the real link to an adapter that prints ``lines``."""
    return link_printing({request: "\r".join(lines)}).request(bytes.fromhex(request))


def engine_told(request: str, *lines: str) -> Outcome[object]:
    return told(asked(request, *lines), ENGINE)


def peer(name: str, *lines: str) -> Any:
    """The value that python-OBD's own protocol and decoder make of the same lines."""
    obd = pytest.importorskip("obd", reason="python-OBD is a development dependency")
    from obd.protocols import ISO_15765_4_11bit_500k as Protocol

    protocol = Protocol(["7E8064100FFFFFFFF00", "7E9064100FFFFFFFF00"])
    return obd.commands[name](protocol(list(lines))).value


def test_that_a_refused_coolant_temperature_is_a_refusal() -> None:
    line = "7E8037F0112"
    assert engine_told("0105", line) == Negative(0x01, 0x12)
    assert peer("COOLANT_TEMP", line).magnitude == -22


def test_that_a_speed_without_its_byte_is_malformed() -> None:
    line = "7E802410D"
    assert isinstance(engine_told("010D", line), Malformed)
    assert peer("SPEED", line).magnitude == 0


def test_that_a_temperature_without_its_byte_is_malformed() -> None:
    line = "7E8024105"
    assert isinstance(engine_told("0105", line), Malformed)
    assert peer("COOLANT_TEMP", line).magnitude == -40


def test_that_an_answer_for_another_pid_is_dropped_and_counted() -> None:
    line = "7E803410C80"
    exchange = asked("0111", line)
    assert told(exchange, ENGINE) == NoData()
    assert exchange.dropped == 1
    assert exchange.raw == (line,)
    assert peer("THROTTLE_POS", line).magnitude == pytest.approx(50.2, abs=0.01)


def test_that_a_frozen_coolant_temperature_is_83_degrees() -> None:
    line = "7E8044205007B"
    assert engine_told("020500", line) == Value((83.0,))
    assert peer("DTC_COOLANT_TEMP", line).magnitude == -40


def test_that_a_frozen_engine_speed_is_750() -> None:
    line = "7E805420C000BB8"
    assert engine_told("020C00", line) == Value((750.0,))
    assert peer("DTC_RPM", line).magnitude == pytest.approx(2.75)


def test_that_a_freeze_frame_is_asked_by_its_code_first() -> None:
    exchange = asked("020200", "7E8054202000000")
    assert service02.dtc(exchange.replies[0].payload) == Value(None)


def test_that_a_refused_read_of_codes_is_refused_and_not_an_empty_list() -> None:
    line = "7E8037F0311"
    assert engine_told("03", line) == Negative(0x03, 0x11)
    assert engine_told("03", "7E8024300") == Value(())
    assert peer("GET_DTC", line) == []


def test_that_cleared_and_refused_differ() -> None:
    lines = {"cleared": "7E80144", "refused": "7E8037F0422"}
    outcomes = {}
    for name, line in lines.items():
        exchange = record(read_answer([line], service04.REQUEST, Framing.CAN11))
        outcome = outcome_of(ENGINE, exchange)
        outcomes[name] = (
            service04.decode(outcome.data[-1]) if isinstance(outcome, Value) else outcome
        )
    assert outcomes == {"cleared": Value(None), "refused": Negative(0x04, 0x22)}
    assert [peer("CLEAR_DTC", line) for line in lines.values()] == [None, None]


def test_that_no_request_of_the_product_clears() -> None:
    with pytest.raises(RequestForbidden):
        link_printing({"04": "7E80144"}).request(service04.REQUEST)


def test_that_the_lamp_of_the_gearbox_is_seen_beside_an_engine_without() -> None:
    lines = ("7E806410100076500", "7E906410181040000")
    exchange = asked("0101", *lines)
    lamps = {}
    for unit in (ENGINE, GEARBOX):
        outcome = told(exchange, unit)
        assert isinstance(outcome, Value)
        assert isinstance(outcome.data, tuple)
        lamps[unit] = outcome.data[:2]
    assert lamps == {ENGINE: (False, 0), GEARBOX: (True, 1)}
    status = peer("STATUS", *lines)
    assert (status.MIL, status.DTC_count) == (False, 0)


def test_that_the_codes_of_two_units_keep_their_unit() -> None:
    lines = ("7E80443010301", "7E90443010741")
    exchange = asked("03", *lines)
    assert told(exchange, ENGINE) == Value(("P0301",))
    assert told(exchange, GEARBOX) == Value(("P0741",))
    assert [code for code, _text in peer("GET_DTC", *lines)] == ["P0301", "P0741"]  # whose?


@pytest.mark.parametrize("number", ["1G1BC5SM6H7100001", "2HGFC2F52KH500001"])
def test_that_a_vin_that_begins_with_1_or_2_comes_out_whole(number: str) -> None:
    data = (b"\x49\x02\x01" + number.encode("ascii")).hex().upper()
    lines = ("7E81014" + data[:12], "7E821" + data[12:26], "7E822" + data[26:])
    assert engine_told("0902", *lines) == Value(number)
    assert vin.read(number, ecu=ENGINE).status is VinStatus.VALID
    assert peer("VIN", *lines) != number.encode("ascii")
