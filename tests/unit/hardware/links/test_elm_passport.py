"""What an adapter is measured to do, and that it is blamed before the car where it has limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.errors import BusUnreachable, UnreachableReason
from motospect_desktop.diagnostics.failures import in_words
from tests.helpers.scripted_elm import Bench
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from hardware.links.base import Capabilities

TRIED = {"ATTP7", "ATCP18"}


def of(timing: str) -> Capabilities:
    return VirtualBench(timing=timing).open().link.capabilities


def failure_of(*states: str, timing: str = "clone") -> BusUnreachable:
    with pytest.raises(BusUnreachable) as raised:
        VirtualBench(states, timing=timing).open()
    return raised.value


def test_that_a_genuine_adapter_tells_its_firmware_and_knows_29_bits() -> None:
    passport = of("usb38k4")
    assert passport.firmware == (
        ("ATI", "ELM327 v1.5"),
        ("AT@1", "OBDII to RS232 Interpreter"),
    )
    assert passport.can29
    assert not TRIED & set(passport.refused)


def test_that_an_stn_adapter_tells_both_of_its_names() -> None:
    assert dict(of("stn2m").firmware)["STI"] == "STN1130 v4.0.1"


def test_that_a_clone_knows_no_29_bits() -> None:
    passport = of("clone")
    assert not passport.can29
    assert "ATTP7" in passport.refused


def test_that_latency_is_that_of_the_wire() -> None:
    usb, radio = of("usb38k4").latency_s, of("bluetooth").latency_s
    assert usb is not None
    assert radio is not None
    assert 0.002 < usb < 0.02
    assert radio > usb + 0.02  # each way over the air costs more


def test_that_what_was_measured_on_the_same_firmware_costs_no_command() -> None:
    known = Bench(ATTP7="?").open().link.capabilities
    bench = Bench()
    passport = bench.open(known=known).link.capabilities
    assert not TRIED & set(bench.elm.heard)
    assert (passport.can29, passport.latency_s) == (False, known.latency_s)


def test_that_another_firmware_is_measured_anew() -> None:
    known = Bench(ATTP7="?", ATI="ELM327 v2.1").open().link.capabilities
    bench = Bench()
    assert bench.open(known=known).link.capabilities.can29
    assert set(bench.elm.heard) >= TRIED


def test_that_an_adapter_silent_on_a_probe_still_opens() -> None:
    bench = Bench()
    bench.elm.next("ATCP18")
    assert bench.open().link.capabilities.can29


def test_that_a_clone_is_blamed_before_a_car_of_29_bits() -> None:
    failure = failure_of("can29")
    assert failure.reason is UnreachableReason.NO_CAN29
    words = in_words(failure, connecting=True)
    assert "29-bit" in words.title
    assert "ELM327 v1.5 refuses ATTP7" in words.cause
    assert "UNABLE TO CONNECT" in words.cause
    assert "genuine" in words.remedy


def test_that_a_weak_battery_is_named_before_the_clone() -> None:
    assert failure_of("can29", "weak_battery").reason is UnreachableReason.LOW_VOLTAGE


def test_that_a_genuine_adapter_is_never_blamed() -> None:
    failure = failure_of("ignition_off", timing="usb38k4")
    assert failure.reason is UnreachableReason.NO_PROTOCOL
