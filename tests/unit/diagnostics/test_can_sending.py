from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hardware.buses.base import BusState
from hardware.links.raw_wire import RawWire
from hardware.transmit import IDLE_S
from motospect_desktop.diagnostics.can_audit import AuditFile
from motospect_desktop.diagnostics.can_events import (
    AuditLine,
    CanEvent,
    CanFailed,
    CanLocked,
    CanUnlocked,
    SendingEnded,
)
from motospect_desktop.diagnostics.can_sending import Transmitter
from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from tests.helpers.raw_bus import RawBus
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = CanFrame(0x123, b"\x01\x02")
ERASE = CanFrame(0x7DF, b"\x01\x04")


class Bench:
    """A transmitter on a bus in virtual time; its owner's thread is the test."""

    def __init__(self, path: Path, *, listens_only: bool = True) -> None:
        self.clock = VirtualClock()
        self.bus = RawBus(self.clock, listens_only=listens_only)
        self.wire = RawWire(self.bus, 500_000)
        self.wire.listen()
        self.path = path / "audit.log"
        self.told: list[CanEvent] = []
        audit = AuditFile(self.path)
        self.sender = Transmitter(self.wire, self.clock, audit, self.told.append)

    def unlock(self) -> None:
        self.sender.unlock()
        self.run(0.0)
        assert self.sender.unlocked

    def run(self, seconds: float) -> None:
        """Turns as the reader makes them, for ``seconds``."""
        until = self.clock.monotonic() + seconds
        wait_s = self.sender.turn()
        while (left_s := until - self.clock.monotonic()) > 1e-9:
            self.clock.sleep(min(wait_s, left_s) or 1e-6)
            wait_s = self.sender.turn()

    def ended(self) -> list[SendingEnded]:
        return [one for one in self.told if isinstance(one, SendingEnded)]

    @property
    def audit(self) -> list[str]:
        text = self.path.read_text("utf-8") if self.path.exists() else ""
        return [line.partition("  ")[2] for line in text.splitlines()]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_that_nothing_leaves_before_the_unlock(bench: Bench) -> None:
    for frame in (PLAIN, ERASE):
        bench.sender.send(frame)
        bench.sender.send_periodic(frame, 0.01)
        bench.sender.replay(rows_of([frame] * 3), 1.0, "a")
    bench.run(1.0)
    assert bench.bus.sent == []
    assert [one.error.code for one in bench.ended() if one.error] == ["locked"] * 6
    assert bench.audit == []


def test_that_the_bus_is_heard_silently_until_the_unlock_and_after_the_lock(bench: Bench) -> None:
    bench.unlock()
    bench.sender.lock("asked")
    bench.run(0.0)
    assert bench.bus.starts == [(500_000, True), (500_000, False), (500_000, True)]
    assert [type(one) for one in bench.told if not isinstance(one, AuditLine)] == [
        CanUnlocked,
        CanLocked,
    ]


def test_that_an_adapter_that_cannot_listen_only_is_not_restarted(tmp_path: Path) -> None:
    bench = Bench(tmp_path, listens_only=False)
    bench.unlock()
    bench.sender.lock("asked")
    bench.run(0.0)
    assert bench.bus.starts[0] == (500_000, False)
    assert all(not silent for _bitrate, silent in bench.bus.starts)


def test_that_a_frame_is_sent_once_and_written_down(bench: Bench) -> None:
    bench.unlock()
    number = bench.sender.send(PLAIN)
    bench.run(0.5)
    ((_at, frame),) = bench.bus.sent
    assert (frame.can_id, frame.data) == (0x123, b"\x01\x02")
    assert [(one.number, one.sent, one.error) for one in bench.ended()] == [(number, 1, None)]
    assert bench.audit[0] == "unlocked: raw bus"
    assert bench.audit[1] == f"sending {number} begins: 123 01 02, once: raw bus"
    assert bench.audit[2].startswith(f"sending {number} ended: 1 sent")
    assert bench.sender.sendings() == ()


def test_that_what_could_change_a_unit_is_refused_though_unlocked(bench: Bench) -> None:
    bench.unlock()
    bench.sender.send(ERASE)
    bench.sender.send_periodic(CanFrame(0x7E0, bytes.fromhex("10142EF190000000")), 0.1)
    bench.sender.replay(rows_of([CanFrame(0x7E0, b"\x02\x27\x01"), PLAIN]), 1.0, "bad")
    bench.run(1.0)
    assert bench.bus.sent == []
    assert [one.error.code for one in bench.ended() if one.error] == ["request_forbidden"] * 3
    assert bench.sender.unlocked


def test_that_frames_keep_their_beat_and_are_stopped_together(bench: Bench) -> None:
    bench.unlock()
    first = bench.sender.send_periodic(PLAIN, 0.1)
    second = bench.sender.send_periodic(CanFrame(0x124), 0.25)
    bench.run(1.0)
    assert [one.number for one in bench.sender.sendings()] == [first, second]
    bench.sender.stop(None)
    bench.run(1.0)
    times = {
        can_id: [at for at, frame in bench.bus.sent if frame.can_id == can_id]
        for can_id in (0x123, 0x124)
    }
    assert times[0x123] == pytest.approx([n / 10 for n in range(len(times[0x123]))], abs=2e-3)
    assert (len(times[0x123]), len(times[0x124])) in {(10, 4), (11, 4), (11, 5)}
    assert {one.number for one in bench.ended()} == {first, second}
    assert bench.sender.sendings() == ()


def test_that_one_of_several_can_be_stopped(bench: Bench) -> None:
    bench.unlock()
    first = bench.sender.send_periodic(PLAIN, 0.1)
    second = bench.sender.send_periodic(CanFrame(0x124), 0.1)
    bench.sender.stop(first)
    bench.run(0.5)
    assert [one.number for one in bench.sender.sendings()] == [second]


def test_that_a_missed_beat_is_not_made_up_for_and_its_lateness_is_told(bench: Bench) -> None:
    bench.unlock()
    bench.sender.send_periodic(PLAIN, 0.1)
    bench.run(0.05)
    bench.clock.sleep(1.0)  # the computer was held up
    bench.sender.turn()
    assert len(bench.bus.sent) == 2
    (told,) = bench.sender.sendings()
    assert told.late_s == pytest.approx(0.95, abs=0.01)


@pytest.mark.parametrize("speed", [0.5, 1.0, 4.0])
def test_that_a_replay_keeps_its_spacing(bench: Bench, speed: float) -> None:
    frames = [CanFrame(0x100 + n, at_s=50.0 + n * 0.2) for n in range(5)]
    bench.unlock()
    began = bench.clock.monotonic()
    number = bench.sender.replay(rows_of(frames), speed, "a.log")
    bench.run(1.0 / speed)
    at = [at - began for at, _frame in bench.bus.sent]
    assert at == pytest.approx([n * 0.2 / speed for n in range(5)], abs=2e-3)
    assert [frame.can_id for _at, frame in bench.bus.sent] == [0x100 + n for n in range(5)]
    assert [(one.number, one.sent, one.error) for one in bench.ended()] == [(number, 5, None)]
    assert bench.ended()[0].late_s < 2e-3


def test_that_a_replay_whose_times_go_back_is_sent_in_order(bench: Bench) -> None:
    bench.unlock()
    bench.sender.replay(
        rows_of([CanFrame(1, at_s=2.0), CanFrame(2, at_s=1.0), CanFrame(3, at_s=2.1)]), 1.0, ""
    )
    bench.run(1.0)
    assert [frame.can_id for _at, frame in bench.bus.sent] == [1, 2, 3]


def test_that_a_replay_stops_at_an_error_frame_and_a_beat_at_bus_off(bench: Bench) -> None:
    bench.unlock()
    bench.sender.replay(rows_of([CanFrame(n, at_s=n / 10) for n in range(100)]), 1.0, "")
    bench.sender.send_periodic(PLAIN, 0.1)
    bench.run(1.0)
    bench.bus.health = replace(bench.bus.health, errors=1)
    bench.run(1.0)
    assert [one.error.code for one in bench.ended() if one.error] == ["error_frame"]
    bench.bus.health = replace(bench.bus.health, state=BusState.OFF)
    bench.run(1.0)
    assert [one.error.code for one in bench.ended() if one.error] == ["error_frame", "bus_off"]
    assert bench.sender.sendings() == ()


def test_that_a_lock_holds_from_the_moment_it_is_asked_for(bench: Bench) -> None:
    bench.unlock()
    bench.sender.send_periodic(PLAIN, 0.01)
    bench.run(0.1)
    sent = len(bench.bus.sent)
    bench.sender.lock("asked")
    assert not bench.sender.unlocked
    bench.run(1.0)
    assert len(bench.bus.sent) == sent
    assert CanLocked("asked") in bench.told
    assert bench.audit[-1] == "locked (asked): raw bus"


def test_that_a_lost_bus_and_ten_idle_minutes_lock_too(tmp_path: Path) -> None:
    lost = Bench(tmp_path / "lost")
    lost.unlock()
    lost.sender.end("lost")
    assert not lost.sender.unlocked
    assert CanLocked("lost") in lost.told
    idle = Bench(tmp_path / "idle")
    idle.unlock()
    idle.clock.sleep(IDLE_S)
    idle.run(0.0)
    assert CanLocked("idle") in idle.told
    assert idle.wire.silent


def test_that_a_lock_that_is_asked_for_while_it_is_being_unlocked_holds(bench: Bench) -> None:
    def tell(event: CanEvent) -> None:
        bench.told.append(event)
        if isinstance(event, AuditLine) and event.text.startswith("unlocked"):
            sender.lock("left")  # as the page does, on its own thread

    sender = Transmitter(bench.wire, bench.clock, AuditFile(bench.path), tell)
    bench.sender = sender
    sender.unlock()
    sender.send(PLAIN)
    sender.send_periodic(PLAIN, 0.01)
    bench.run(0.1)
    assert bench.bus.sent == []
    assert not sender.unlocked
    assert CanLocked("left") in bench.told
    assert bench.wire.silent
    sender.unlock()
    bench.run(0.0)
    assert not sender.unlocked, "left again"


def test_that_a_new_unlock_goes_on_with_nothing_of_one_that_ran_out(bench: Bench) -> None:
    bench.unlock()
    late = replace(PLAIN, at_s=1.5 * IDLE_S)
    bench.sender.replay(rows_of([PLAIN, late]), 1.0, "long pause")
    bench.run(0.0)
    bench.clock.sleep(IDLE_S)
    bench.unlock()
    bench.clock.sleep(0.6 * IDLE_S)
    bench.run(0.1)
    assert len(bench.bus.sent) == 1
    assert [one.sent for one in bench.ended()] == [1]
    assert CanLocked("idle") in bench.told


def test_that_without_its_audit_line_nothing_is_sent(tmp_path: Path) -> None:
    (tmp_path / "audit.log").mkdir()
    bench = Bench(tmp_path)
    bench.sender.unlock()
    bench.run(0.1)
    assert not bench.sender.unlocked
    (failed,) = [one for one in bench.told if isinstance(one, CanFailed)]
    assert failed.error.code == "audit"
    assert failed.error.remedy


@pytest.mark.parametrize("period_s", [0.0, -1.0, float("nan"), 0.0001])
def test_that_no_beat_is_shorter_than_a_millisecond(bench: Bench, period_s: float) -> None:
    with pytest.raises(ValueError, match="period"):
        bench.sender.send_periodic(PLAIN, period_s)
    with pytest.raises(ValueError, match="speed"):
        bench.sender.replay(rows_of([PLAIN]), 0.0, "")
