"""How the bus is found: by the adapter's search, one by one behind it, or as the address says."""

from __future__ import annotations

import threading

import pytest

from hardware.adapters.base import Opening
from hardware.adapters.elm327 import start_elm327
from hardware.errors import BusUnreachable, HardwareError, RequestCancelled, UnreachableReason
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.events import ConnectStep, StepChanged, StepState
from tests.helpers.scripted_elm import Bench, said
from tests.helpers.virtual_bench import VirtualBench

ORDER = ["6", "7", "8", "9", "5", "4", "3", "2", "1"]
CARS = {
    "p0301": "6",
    "can29": "7",
    "kwp": "5",
    "kwp5": "4",
    "iso9141": "3",
    "j1850vpw": "2",
    "j1850pwm": "1",
}


def tried(bench: Bench) -> list[str]:
    found = [text[4:] for text in bench.elm.heard if text.startswith("ATTP")]
    assert found[0] == "7"  # the passport's question whether the adapter knows 29 bits
    return found[1:]


def opening(bench: Bench | VirtualBench, forced: str | None) -> Opening:
    return Opening(bench.clock, lambda _step, _words: None, forced_protocol=forced)


def unreachable(bench: Bench | VirtualBench, forced: str | None = None) -> BusUnreachable:
    with pytest.raises(BusUnreachable) as caught:
        start_elm327("address", bench.port, opening(bench, forced))
    return caught.value


@pytest.mark.parametrize(("car", "number"), CARS.items())
def test_that_the_adapters_own_search_finds_every_bus(car: str, number: str) -> None:
    bench = VirtualBench([car])
    assert bench.open().link.protocol.number == number


@pytest.mark.parametrize(("car", "number"), CARS.items())
def test_that_every_bus_is_found_one_by_one_where_the_search_fails(car: str, number: str) -> None:
    bench = VirtualBench([car], timing="no_search")
    assert bench.open().link.protocol.number == number
    assert bench.clock.monotonic() < 20.0


@pytest.mark.parametrize(("car", "number"), CARS.items())
def test_that_a_bus_is_forced_and_no_search_is_heard_of(car: str, number: str) -> None:
    bench = VirtualBench([car], timing="no_search")
    adapter = start_elm327("address", bench.port, opening(bench, number))
    assert adapter.link.protocol.number == number
    assert bench.face.settings.saved == ("0", True)  # nothing is stored in the adapter


def test_that_a_good_search_is_not_followed_by_anything() -> None:
    bench = Bench()
    bench.open()
    assert tried(bench) == []
    assert bench.elm.count("0100") == 1


@pytest.mark.parametrize("text", ["UNABLE TO CONNECT", "BUS INIT: ...ERROR", "NO DATA"])
def test_that_all_buses_are_tried_in_order_and_named(text: str) -> None:
    bench = Bench(**{"0100": text, "ATTP7": "?"})
    error = unreachable(bench)
    assert tried(bench) == ORDER
    assert bench.elm.count("0100") == len(ORDER)  # the search, and all but the refused one
    assert error.detail.endswith(
        f"{text}; then each protocol by itself: "
        f"{text} (6, 8, 9, 5, 4, 3, 2, 1), refused by the adapter (7)"
    )


def test_that_the_technician_sees_which_bus_is_tried() -> None:
    bench = VirtualBench(["iso9141"], timing="no_search")
    steps: list[StepChanged] = []
    connect("virtual", open_adapter=bench.open, clock=bench.clock, on_step=steps.append)
    told = [step for step in steps if step.step is ConnectStep.PROTOCOL]
    assert [step.state for step in told] == [*[StepState.RUNNING] * 8, StepState.DONE]
    assert told[5].detail == "UNABLE TO CONNECT; trying ISO 14230-4 KWP (fast init)"
    assert told[-1].detail == "ISO 9141-2"


def test_that_a_passing_fault_among_the_steps_does_not_end_them() -> None:
    bench = Bench(**{"0100": "UNABLE TO CONNECT", "ATDPN": "5"})
    for text in ("UNABLE TO CONNECT", "NO DATA", "STOPPED", "CAN ERROR", "CAN ERROR"):
        bench.elm.next("0100", said(text))
    bench.elm.next("0100", said("BUS INIT: OK\r86F1104100BE3EB8118D"))
    assert bench.open().link.protocol.number == "5"
    assert tried(bench) == ORDER[:5]


@pytest.mark.parametrize("text", ["BUS BUSY", "LV RESET", "LP ALERT"])
def test_that_a_busy_bus_and_a_failing_supply_are_not_asked_nine_times_more(text: str) -> None:
    bench = Bench(**{"0100": text})
    unreachable(bench)
    assert tried(bench) == []


def test_that_a_supply_that_fails_among_the_steps_ends_them() -> None:
    bench = Bench(**{"0100": "LV RESET"})
    bench.elm.next("0100", said("UNABLE TO CONNECT"))
    assert unreachable(bench).reason is UnreachableReason.LOW_VOLTAGE
    assert tried(bench) == ["6"]


def test_that_a_low_battery_is_named_before_anything_is_tried() -> None:
    bench = Bench(**{"0100": "UNABLE TO CONNECT", "ATRV": "8.6V"})
    error = unreachable(bench)
    assert (error.reason, error.detail) == (
        UnreachableReason.LOW_VOLTAGE,
        "8.6 V at the socket; UNABLE TO CONNECT",
    )
    assert tried(bench) == []


def test_that_an_adapter_which_never_ends_a_try_is_left_within_its_deadlines() -> None:
    bench = Bench(**{"0100": "UNABLE TO CONNECT"})
    bench.elm.on_interrupt = (said("STOPPED"),)
    bench.elm.next("0100", said("UNABLE TO CONNECT"))
    for _ in ORDER:
        bench.elm.next("0100", said("BUS INIT: ", prompt=False))
    errors: list[HardwareError] = []
    assert bench.seconds(lambda: errors.append(unreachable(bench))) < 25.0
    assert "no end within 5 s (4, 3)" in errors[0].detail


def test_that_an_answer_without_a_prompt_shows_the_bus_all_the_same() -> None:
    bench = Bench()
    bench.elm.next("0100", said(bench.elm.always["0100"], prompt=False))
    assert bench.open().link.protocol.number == "6"
    assert tried(bench) == []


def test_that_cancel_stops_the_steps() -> None:
    bench = Bench(**{"0100": "UNABLE TO CONNECT"})
    cancel = threading.Event()

    def on_command(text: str) -> None:
        if text == "ATTP8":
            cancel.set()

    bench.elm.on_command = on_command
    with pytest.raises(RequestCancelled):
        start_elm327(
            "address", bench.port, Opening(bench.clock, lambda _step, _words: None, cancel)
        )
    assert tried(bench) == ["6", "7", "8"]


@pytest.mark.parametrize(
    ("answers", "detail"),
    [
        (
            {"0100": "BUS INIT: ...ERROR"},
            "BUS INIT: ...ERROR; only protocol 4 (ISO 14230-4 KWP (5 baud init)) was tried",
        ),
        ({"ATTP4": "?"}, "refused by the adapter; only protocol 4"),
    ],
)
def test_that_a_forced_bus_that_fails_is_named_and_no_other_is_tried(
    answers: dict[str, str], detail: str
) -> None:
    bench = Bench(**answers)
    assert unreachable(bench, "4").detail.startswith(detail)
    assert tried(bench) == ["4"]
    assert bench.elm.count("ATSP0") == 0


def test_that_a_forced_bus_of_another_car_is_told_after_its_initialisation() -> None:
    bench = VirtualBench(["p0301"])
    assert unreachable(bench, "3").reason is UnreachableReason.BUS_INIT


def test_that_a_low_battery_is_named_before_a_forced_bus() -> None:
    bench = Bench(**{"0100": "NO DATA", "ATRV": "8.6V"})
    assert unreachable(bench, "6").reason is UnreachableReason.LOW_VOLTAGE
