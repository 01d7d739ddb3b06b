"""With the window open: plug, ignition off and on, unplug, plug elsewhere, another adapter."""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.serving import start_simulation
from tests.helpers.desk import Desk, a_desk
from tests.helpers.plugboard import Plugboard
from tests.helpers.xsession import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.simulator.serving import Simulation

STRIP = (0, 728, 1000, 768)
HEADER = (128, 20, 700, 100)
LIST, CARD = (148, 100, 740, 320), (752, 100, 1346, 714)
BUTTONS, STATE, CURVES = (900, 20, 1366, 100), (128, 90, 800, 196), (1190, 258, 1366, 716)
OURS, OTHER = "115010123", "115099999"
OPEN = "Adapter not connected"
SILENT = "Car silent · switch the ignition on, what was read is kept"
LOST = "Adapter lost · plug it in again, what was read is kept"


class Bench:
    """A car, the adapters that come and go, and the window that watches."""

    def __init__(self, desk: Desk, cars: ExitStack) -> None:
        self.desk = desk
        self.screen = desk.screen
        self.board = Plugboard(desk.home / "dev")
        self._cars = cars

    def plug(self, socket: str, serial_number: str) -> Simulation:
        """An adapter with a car behind it, in ``socket``."""
        car = self._cars.enter_context(start_simulation(["healthy"], serve="pty"))
        self.board.plug(socket, car.device, serial_number)
        return car

    def pull(self, socket: str, car: Simulation) -> None:
        car.unplug()
        self.board.pull(socket)

    def recordings(self) -> list[int]:
        """How many values each recording has by now."""
        return [samples for (samples,) in self.desk.ask("SELECT samples FROM recordings")]

    def shot(self, name: str) -> None:
        """Keep a picture of the screen where pictures are wanted."""
        if folder := os.environ.get("MOTOSPECT_SHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.screen.picture().save(Path(folder) / f"{name}.png")

    def goes_on(self, since: str) -> None:
        """More values come, as seen in the database, which has them within a second."""
        before, began = sum(self.recordings()), time.monotonic()
        until(lambda: sum(self.recordings()) > before, f"values after {since}")
        sys.stdout.write(f"{since}: values after {time.monotonic() - began:.1f} s\n")


def untouched(car: Simulation) -> bool:
    """Whether not one byte was written to its adapter."""
    face = car._face
    assert isinstance(face, ElmFace)
    return face._began is None


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with a_desk(tmp_path) as desk, ExitStack() as cars:
        yield Bench(desk, cars)


def connect_and_record(bench: Bench) -> Simulation:
    """Plug an adapter in, connect it by hand, watch live data and record it."""
    screen = bench.screen
    screen.wait_for("No adapter found", (148, 100, 740, 714))
    car = bench.plug("usb0", OURS)
    screen.wait_for("ScanTool OBDLink SX", LIST)
    screen.wait_for(OPEN, STRIP)
    assert untouched(car)  # it is listed, and that is all
    screen.keys("ctrl+Return")
    screen.wait_for("Read codes  (F5)", BUTTONS)
    screen.wait_for("29-bit CAN · 6 values a request · long answers", CARD)
    bench.shot("connect_passport")
    screen.keys("ctrl+3")
    screen.wait_for_title("Live data")
    screen.keys("F5")
    screen.wait_for("Vehicle speed, km/h", CURVES)
    screen.keys("r")
    bench.goes_on("recording")
    return car


def ignition_off_and_on(bench: Bench, car: Simulation) -> None:
    car.car.ignition = False
    bench.screen.wait_for(SILENT, STRIP)
    bench.screen.wait_for("Vehicle connected", HEADER)
    bench.screen.wait_for("switch the ignition on, the recording is kept", STATE)
    bench.shot("live_ignition_off")
    car.car.ignition = True
    bench.goes_on("ignition on")
    bench.screen.wait_for("Adapter connected", STRIP)


def unplug_and_plug_elsewhere(bench: Bench, car: Simulation) -> Simulation:
    bench.pull("usb0", car)
    bench.screen.wait_for(LOST, STRIP)
    bench.screen.wait_for("Vehicle connected", HEADER)
    bench.shot("live_unplugged")
    car = bench.plug("usb1", OURS)
    bench.goes_on("plugged into another socket")
    bench.screen.wait_for("Adapter connected", STRIP)
    return car


def swap(bench: Bench, car: Simulation) -> None:
    """An adapter that was never used is told and left alone; ours goes on where it was."""
    bench.pull("usb1", car)
    bench.screen.wait_for(LOST, STRIP)
    other = bench.plug("usb1", OTHER)
    bench.screen.keys("ctrl+1")
    bench.screen.wait_for("Another adapter was plugged in.", CARD)
    bench.shot("connect_other_adapter")
    assert untouched(other)
    bench.pull("usb1", other)
    bench.plug("usb1", OURS)
    bench.goes_on("the first adapter is back")
    bench.screen.wait_for("Read codes  (F5)", BUTTONS)
    assert untouched(other)


def test_that_the_session_outlives_plugging_ignition_and_another_adapter(bench: Bench) -> None:
    place = str(bench.desk.home / "dev")
    with bench.desk.program(place, module="tests.helpers.plugboard_window") as program:
        car = connect_and_record(bench)
        ignition_off_and_on(bench, car)
        car = unplug_and_plug_elsewhere(bench, car)
        swap(bench, car)
        bench.screen.keys("alt+F4")
        assert program.wait() == 0
        assert program.said() == ""
    assert len(bench.recordings()) == 1
