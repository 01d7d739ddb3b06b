from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.events import (
    Disconnected,
    LiveStarted,
    LiveStopped,
    SampleArrived,
)
from motospect_desktop.domain.measurement import Sample
from motospect_desktop.ui.bridge import Bridge
from tests.helpers.builders import a_live_value

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from motospect_desktop.diagnostics.events import BayEvent


def a_sample(t_s: float) -> Sample:
    return Sample(t_s, a_live_value())


@pytest.mark.usefixtures("qapp")
def test_that_samples_come_in_one_batch_and_keep_their_place_among_other_events() -> None:
    events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    bridge = Bridge(events)
    bridge.stop()
    seen: list[object] = []
    bridge.live_started.connect(seen.append)
    bridge.samples.connect(seen.append)
    bridge.live_stopped.connect(seen.append)
    first, second, third = a_sample(0.0), a_sample(0.1), a_sample(0.2)
    for event in (
        LiveStarted((("7E8", "0C"),)),
        SampleArrived(first),
        SampleArrived(second),
        LiveStopped(),
        SampleArrived(third),
    ):
        events.put(event)
    bridge.drain()
    assert seen == [LiveStarted((("7E8", "0C"),)), [first, second], LiveStopped(), [third]]


def test_that_events_of_another_thread_arrive_on_the_main_thread(qtbot: QtBot) -> None:
    events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    bridge = Bridge(events)
    where: list[threading.Thread] = []
    bridge.disconnected.connect(lambda _event: where.append(threading.current_thread()))
    with qtbot.waitSignal(bridge.disconnected, timeout=60_000):
        sender = threading.Thread(target=events.put, args=(Disconnected(),))
        sender.start()
    sender.join()
    bridge.stop()
    assert where == [threading.main_thread()]


def test_that_a_flood_is_delivered_over_several_ticks_without_loss(qtbot: QtBot) -> None:
    events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    bridge = Bridge(events)
    batches: list[int] = []
    bridge.samples.connect(lambda batch: batches.append(len(batch)))
    for n in range(10_000):
        events.put(SampleArrived(a_sample(n / 100)))
    qtbot.waitUntil(lambda: sum(batches) == 10_000)
    bridge.stop()
    assert len(batches) > 1
