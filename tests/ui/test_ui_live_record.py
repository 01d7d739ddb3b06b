"""What live data has told: which value is current."""

from __future__ import annotations

from array import array

from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.domain.recording import Source, Track
from motospect_desktop.ui.pages.live_choices import Choice
from motospect_desktop.ui.pages.live_record import LiveRecord
from motospect_desktop.ui.pages.opened_tracks import OpenedSignal, TrackSource

RPM = Signal("RPM", "Engine speed", "rpm")
CHOICE = Choice("7E8", "0C", RPM, 0, 0.25)


def test_that_the_time_between_two_sessions_makes_no_old_value_current() -> None:
    now_s = 0.0
    record = LiveRecord(lambda: now_s)
    record.watch([CHOICE])
    for began_s, count in ((0.0, 1), (600.0, 2)):
        now_s = began_s
        record.begin()
        for n in range(count):
            now_s = began_s + n / 10
            value = LiveValue("0C", "7E8", Measurement(RPM, 800.0))
            record.add([Sample(n / 10, value)])
        record.end()
    (track,) = record.tracks.values()
    assert track.fresh(now_s)
    assert not track.fresh(now_s + 3.5)


def test_that_the_ends_of_an_opened_signal_are_numbers() -> None:
    nan, inf = float("nan"), float("inf")
    for told, ends in (
        ([1.0, nan, 3.0, inf, -inf], (1.0, 3.0)),
        ([nan, inf], None),
        ([], None),
    ):
        track = Track(RPM, Source("7E8", "0C"), array("d", range(len(told))), array("d", told))
        assert OpenedSignal(track, CHOICE, TrackSource(track), 3.0).ends() == ends
