from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.adapters.base import OpenAdapter, OpenStep
from hardware.clock import SystemClock
from hardware.errors import BusUnreachable, UnreachableReason
from motospect_desktop.diagnostics.connecting import ConnectionFailed, connect
from motospect_desktop.diagnostics.events import ConnectStep, StepChanged, StepState
from tests.helpers.fake_link import FakeLink, FakeOpener
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.clock import Clock


class NoBus:
    """An adapter that tells ``voltage`` in words and then finds no bus."""

    def __init__(self, voltage: str) -> None:
        self._voltage = voltage
        self.url = ""

    def __call__(
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        self.url = url
        on_step(OpenStep.VOLTAGE, None)
        on_step(OpenStep.VOLTAGE, self._voltage)
        on_step(OpenStep.PROTOCOL, None)
        raise BusUnreachable(UnreachableReason.NO_PROTOCOL, "UNABLE TO CONNECT")


def the_voltage_step(told: str) -> StepChanged:
    steps: list[StepChanged] = []
    with pytest.raises(ConnectionFailed):
        connect("sim:", open_adapter=NoBus(told), clock=SystemClock(), on_step=steps.append)
    return [step for step in steps if step.step is ConnectStep.VOLTAGE][-1]


@pytest.mark.parametrize("told", ["10.9 V", "8.0 V"])
def test_that_a_weak_battery_is_a_warning_even_when_no_bus_is_found(told: str) -> None:
    step = the_voltage_step(told)
    assert step.state is StepState.WARNED
    assert step.detail == f"{told}, low: charge the battery before a long scan"


@pytest.mark.parametrize("told", ["11.0 V", "14.2 V", "not measured"])
def test_that_a_good_or_unknown_battery_is_no_warning(told: str) -> None:
    step = the_voltage_step(told)
    assert (step.state, step.detail) == (StepState.DONE, told)


def test_that_a_device_name_alone_is_opened_as_a_serial_adapter() -> None:
    opener = NoBus("12.4 V")
    with pytest.raises(ConnectionFailed):
        connect("/dev/ttyUSB0", open_adapter=opener, clock=SystemClock())
    assert opener.url == "serial:/dev/ttyUSB0"


def test_that_a_unit_which_refuses_01_00_is_asked_by_uds_for_what_it_can_tell() -> None:
    unit = {"0100": "7F0111", "22F400": "62F40000180000"}
    link = FakeLink({"7E8": unit})
    info = connect("fake:", open_adapter=FakeOpener(link), clock=VirtualClock()).info
    assert info.uds == ("7E8",)
    assert info.pids == (("7E8", "0C"), ("7E8", "0D"))
