from __future__ import annotations

import pytest

from hardware.adapters.base import OpenStep
from hardware.errors import (
    AdapterMute,
    AdapterUnknown,
    BusUnreachable,
    HardwareError,
    PortLost,
    UnreachableReason,
)
from hardware.links.base import Framing
from hardware.ports.scripted import Arrival
from tests.helpers.scripted_elm import Bench, said


def failure(bench: Bench) -> HardwareError:
    with pytest.raises(HardwareError) as caught:
        bench.open()
    return caught.value


def test_that_opening_tells_its_steps_and_what_it_found() -> None:
    bench = Bench()
    adapter = bench.open()
    assert bench.steps == [
        (OpenStep.ADAPTER, None),
        (OpenStep.ADAPTER, "ELM327 v1.5"),
        (OpenStep.VOLTAGE, None),
        (OpenStep.VOLTAGE, "12.6 V"),
        (OpenStep.PROTOCOL, None),
        (OpenStep.PROTOCOL, "ISO 15765-4 CAN 11/500"),
    ]
    assert (adapter.name, adapter.version, adapter.voltage) == ("ELM327", "ELM327 v1.5", 12.6)
    assert adapter.link.protocol.framing is Framing.CAN11
    assert adapter.link.capabilities.refused == ()


def test_that_the_settings_come_before_the_first_question_to_the_car() -> None:
    bench = Bench()
    bench.open()
    settings = ["ATZ", "ATE0", "ATL0", "ATS0", "ATH1", "ATAT1"]
    assert bench.elm.heard[:6] == settings
    assert bench.elm.heard.index("0100") > bench.elm.heard.index("ATSP0")


def test_that_an_stn_chip_is_named() -> None:
    adapter = Bench(STI="STN1130 v4.0.1", ATI="ELM327 v1.3a").open()
    assert (adapter.name, adapter.version) == ("STN1130", "STN1130 v4.0.1")


def test_that_a_clone_may_refuse_what_is_not_vital() -> None:
    bench = Bench(ATL0="?", ATAT1="?")
    bench.elm.always["AT@1"] = "?"
    assert bench.open().link.capabilities.refused == ("ATL0", "ATAT1", "AT@1")


def test_that_a_vital_setting_may_succeed_at_the_second_try() -> None:
    bench = Bench()
    bench.elm.next("ATH1", said("?"))
    assert bench.open().link.capabilities.refused == ()


@pytest.mark.parametrize("vital", ["ATE0", "ATH1"])
def test_that_an_adapter_without_a_vital_setting_is_unknown(vital: str) -> None:
    error = failure(Bench(**{vital: "?"}))
    assert isinstance(error, AdapterUnknown)
    assert vital in error.detail


def test_that_a_mute_adapter_is_reported_within_three_seconds() -> None:
    bench = Bench()
    bench.elm.silent = True
    error: list[HardwareError] = []
    assert bench.seconds(lambda: error.append(failure(bench))) <= 3.0
    assert isinstance(error[0], AdapterMute)


def test_that_something_else_on_the_port_is_unknown() -> None:
    bench = Bench()
    bench.port.feed(*(Arrival(b"$GPGGA,123519,4807.038,N\r\n", i / 10) for i in range(600)))
    bench.elm.silent = True
    assert isinstance(failure(bench), AdapterUnknown)


def test_that_a_device_that_talks_faster_than_anybody_reads_is_unknown() -> None:
    bench = Bench()
    bench.port.feed(*(Arrival(b"U" * 1000, i / 1000) for i in range(10_000)))
    bench.elm.silent = True
    assert isinstance(failure(bench), AdapterUnknown)


def test_that_an_endless_babble_is_not_listened_to_for_long() -> None:
    bench = Bench()
    bench.port.feed(*(Arrival(b"\xa5\x00", i / 10) for i in range(6000)))
    bench.elm.silent = True
    assert bench.seconds(lambda: failure(bench)) < 10.0


def test_that_a_device_that_answers_everything_with_a_prompt_is_unknown() -> None:
    bench = Bench(ATZ="login:", ATI="Password:")
    assert isinstance(failure(bench), AdapterUnknown)


def test_that_an_adapter_still_searching_for_the_last_program_is_taken_over() -> None:
    bench = Bench()
    bench.elm.next("ATZ", said("STOPPED"), said("?", 0.02))
    assert bench.open().name == "ELM327"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("SEARCHING...\rUNABLE TO CONNECT", UnreachableReason.NO_PROTOCOL),
        ("BUS INIT: ...ERROR", UnreachableReason.BUS_INIT),
        ("SEARCHING...\rCAN ERROR", UnreachableReason.BUS_ERROR),
        ("BUS ERROR", UnreachableReason.BUS_ERROR),
        ("FB ERROR", UnreachableReason.BUS_ERROR),
        ("BUS BUSY", UnreachableReason.BUS_BUSY),
        ("NO DATA", UnreachableReason.NO_ECU),
        ("LV RESET", UnreachableReason.LOW_VOLTAGE),
        ("LP ALERT", UnreachableReason.LOW_VOLTAGE),
    ],
)
def test_that_a_car_out_of_reach_is_named(text: str, reason: UnreachableReason) -> None:
    error = failure(Bench(**{"0100": text}))
    assert isinstance(error, BusUnreachable)
    assert error.reason is reason
    assert error.detail.partition(";")[0] in text


@pytest.mark.parametrize("volts", ["8.9V", "0.1V", "0.0V"])
def test_that_a_low_voltage_explains_a_silent_bus(volts: str) -> None:
    error = failure(Bench(**{"ATRV": volts, "0100": "UNABLE TO CONNECT"}))
    assert isinstance(error, BusUnreachable)
    assert error.reason is UnreachableReason.LOW_VOLTAGE
    assert volts[:3] in error.detail


def test_that_a_low_voltage_alone_is_no_failure() -> None:
    assert Bench(ATRV="8.4V").open().voltage == 8.4


@pytest.mark.parametrize("answer", ["?", "", "-", "12.6A"])
def test_that_a_voltage_that_cannot_be_read_is_none(answer: str) -> None:
    adapter = Bench(ATRV=answer or "\r").open()
    assert adapter.voltage is None
    assert not adapter.link.capabilities.voltage


def test_that_a_learned_protocol_is_tried_first_and_not_stored() -> None:
    bench = Bench(ATDPN="6")
    adapter = bench.open(preferred_protocol="6")
    assert adapter.link.protocol.number == "6"
    assert "ATTP6" in bench.elm.heard
    assert "ATSP0" not in bench.elm.heard


@pytest.mark.parametrize("answer", ["?", "OK"])
def test_that_a_wrong_learned_protocol_ends_in_a_search(answer: str) -> None:
    bench = Bench(ATTP3=answer)
    if answer == "OK":
        bench.elm.next("0100", said("BUS INIT: ...ERROR"))
    assert bench.open(preferred_protocol="3").link.protocol.number == "6"
    assert bench.elm.count("ATSP0") == 1


@pytest.mark.parametrize("learned", ["", "0", "Z", "6\r04"])
def test_that_a_damaged_memory_of_the_protocol_is_ignored(learned: str) -> None:
    bench = Bench()
    assert bench.open(preferred_protocol=learned).link.protocol.number == "6"
    tried = [command for command in bench.elm.heard if command.startswith("ATTP")]
    assert tried == ["ATTP7"]  # whether the adapter knows 29 bits; no bus is asked on it


@pytest.mark.parametrize("passing", ["STOPPED", "BUFFER FULL", "LV RESET"])
def test_that_a_passing_fault_is_searched_again(passing: str) -> None:
    bench = Bench()
    bench.elm.next("0100", said(passing))
    assert bench.open().link.protocol.number == "6"
    assert bench.elm.count("ATSP0") == 2


def test_that_a_search_may_be_silent_for_eleven_seconds() -> None:
    bench = Bench()
    answer = said(bench.elm.always["0100"], 11.0)
    bench.elm.next("0100", said("SEARCHING...", prompt=False), answer)
    assert bench.open().link.protocol.number == "6"


def test_that_a_search_without_end_is_left_after_its_deadline() -> None:
    bench = Bench()
    bench.elm.always["0100"] = "NO DATA"
    bench.elm.next("0100", said("SEARCHING...", prompt=False))
    bench.elm.on_interrupt = (said("STOPPED"),)
    errors: list[HardwareError] = []
    assert bench.seconds(lambda: errors.append(failure(bench))) < 15.0
    assert isinstance(errors[0], BusUnreachable)
    assert errors[0].reason is UnreachableReason.NO_PROTOCOL


def test_that_a_search_may_bring_only_a_refusal_and_still_finds_the_bus() -> None:
    assert Bench(**{"0100": "7E8037F0112AAAAAAAA"}).open().link.protocol.number == "6"


def test_that_noise_instead_of_a_unit_does_not_make_a_bus() -> None:
    assert isinstance(failure(Bench(**{"0100": "7E80"})), BusUnreachable)


def test_that_an_unplugged_adapter_is_lost_while_opening() -> None:
    bench = Bench()
    bench.elm.next("ATH1", Arrival(None))
    assert isinstance(failure(bench), PortLost)


def test_that_a_lost_prompt_during_start_up_is_mended() -> None:
    bench = Bench()
    bench.elm.next("ATS0", said("OK", prompt=False))
    bench.elm.next("ATDPN", said("A6", prompt=False))
    assert bench.open().link.protocol.number == "6"


def test_that_an_adapter_met_before_is_spared_the_lamp_test() -> None:
    bench = Bench(ATDPN="6")
    bench.open(preferred_protocol="6")
    assert bench.elm.heard[:2] == ["ATWS", "ATE0"]
    assert bench.elm.count("ATZ") == 0


@pytest.mark.parametrize("answer", ["?", "OK"])
def test_that_an_adapter_without_a_warm_start_is_reset_as_ever(answer: str) -> None:
    bench = Bench(ATWS=answer, ATDPN="6")
    assert bench.open(preferred_protocol="6").name == "ELM327"
    assert bench.elm.count("ATZ") == 1


def test_that_a_mute_adapter_met_before_is_reported_within_three_seconds() -> None:
    bench = Bench()
    bench.elm.silent = True
    error: list[HardwareError] = []

    def open_it() -> None:
        with pytest.raises(AdapterMute) as caught:
            bench.open(preferred_protocol="6")
        error.append(caught.value)

    assert bench.seconds(open_it) <= 3.0
    assert error


def test_that_what_the_units_said_on_the_learned_bus_need_not_be_asked_again() -> None:
    greeting = Bench(ATDPN="6").open(preferred_protocol="6").greeting
    assert greeting is not None
    assert [reply.source for reply in greeting.replies] == ["7E8", "7E9"]


@pytest.mark.parametrize(
    ("preferred", "said_on_it"),
    [
        (None, "SEARCHING...\r7E8064100BE3FA81300"),
        ("6", "7E8064100BE3FA81300\r7E906410080"),
        ("6", "7E8064100BE3FA81300\rBUFFER FULL"),
    ],
    ids=["after a search", "damaged", "cut off"],
)
def test_that_units_that_could_be_missing_are_asked_again(
    preferred: str | None, said_on_it: str
) -> None:
    bench = Bench(**{"ATDPN": "6", "0100": said_on_it})
    assert bench.open(preferred_protocol=preferred).greeting is None
