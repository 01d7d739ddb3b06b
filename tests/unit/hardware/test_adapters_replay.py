from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hardware.adapters.base import OpenStep
from hardware.adapters.replay import (
    ReplayAddress,
    ReplayLink,
    in_real_time,
    parse_replay_address,
)
from hardware.adapters.table import open_adapter
from hardware.buses.base import CanFrame
from hardware.clock import SystemClock
from hardware.errors import BadRecording, BadUrl, BusUnreachable
from hardware.gate import SafetyGate
from hardware.links.base import NOT_RECORDED, Capabilities, Complete, NoData, UnitLink
from hardware.links.framing import IsoTp, Message
from hardware.links.isotp.link import IsoTpLink
from hardware.links.isotp.wire import CanWire
from hardware.links.protocols import PROTOCOLS
from hardware.recording.loading import load_record
from hardware.recording.player import ReplayClock
from hardware.recording.replay_source import ReplaySource
from hardware.units import UnitAddress
from tests.helpers import reference_data
from tests.helpers.gate_keys import technician_task
from tests.helpers.recorded import ELM, RecordedBench, no_words
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from hardware.adapters.base import OpenAdapter

KONA_BEGUN, KONA_ANSWERS = 150, 120  # answers of 7EC in the log, and whole ones among them
CANDUMP = """\
(1700000000.000000) can0 123#0011
(1700000000.100000) can0 7DF#0201005555555555
(1700000000.101000) can0 7E8#06410098180001AA
(1700000000.102000) can0 7E9#06410080000001AA
(1700000001.000000) can0 7E0#0209025555555555
(1700000001.005000) can0 7E8#1014490201575657
(1700000001.006000) can0 7E0#3000005555555555
(1700000001.007000) can0 123#0011
(1700000001.008000) can0 7E8#215A5A5A334E5A32
(1700000001.009000) can0 7E8#2237303030303031
"""


def opened(path: Path, steps: dict[OpenStep, str] | None = None) -> OpenAdapter:
    def on_step(step: OpenStep, words: str | None) -> None:
        if steps is not None and words is not None:
            steps[step] = words

    return open_adapter(f"replay:{path}", clock=VirtualClock(), on_step=on_step)


@pytest.mark.parametrize(
    ("url", "path", "speed"),
    [
        ("replay:a.wire", "a.wire", None),
        ("replay:/home/x/a b?.wire", "/home/x/a b?.wire", None),
        ("replay:a.wire?speed=1", "a.wire", 1.0),
        ("replay:a.wire?speed=2.5&of=serial:/dev/ttyUSB0?baud=38400", "a.wire", 2.5),
        ("replay:a.wire?of=sim:p0301", "a.wire", None),
        ("replay:C:\\logs\\a.log", "C:\\logs\\a.log", None),
    ],
)
def test_that_an_address_is_a_file_and_perhaps_a_speed(
    url: str, path: str, speed: float | None
) -> None:
    assert parse_replay_address(url) == ReplayAddress(Path(path), speed)


@pytest.mark.parametrize("url", ["replay:", "replay:a\0b", "replay:a?speed=0", "replay:a?speed=x"])
def test_that_an_address_without_a_file_or_with_a_wrong_speed_is_explained(url: str) -> None:
    with pytest.raises(BadUrl, match=r"session\.wire"):
        parse_replay_address(url)


def test_that_the_steps_tell_what_is_played(tmp_path: Path) -> None:
    bench = RecordedBench(ELM)
    bench.open("serial:/dev/ttyUSB0")
    path = tmp_path / "x.wire"
    bench.save(path)
    path.write_text(path.read_text() + "99.0 > 41")
    steps: dict[OpenStep, str] = {}
    adapter = opened(path, steps)
    assert steps[OpenStep.PORT].startswith("recording of simulated, 20")
    assert steps[OpenStep.PORT].endswith("; its last line is cut off")
    assert steps[OpenStep.ADAPTER] == adapter.version
    assert adapter.url == f"replay:{path}?of=serial:/dev/ttyUSB0"


def test_that_a_question_beyond_the_recording_has_a_notice_and_no_answer(tmp_path: Path) -> None:
    bench = RecordedBench(ELM)
    bench.open().link.request(b"\x01\x0c")
    bench.save(tmp_path / "x.wire")
    link = opened(tmp_path / "x.wire").link
    assert link.request(b"\x01\x0c").notices == ()
    beyond = link.request(b"\x01\x0d")
    assert (beyond.replies, beyond.ended, beyond.notices) == ((), NoData(), (NOT_RECORDED,))


@pytest.mark.parametrize("name", ["x.log", "x.candump", "x.log.gz"])
def test_that_a_candump_log_with_a_car_in_it_is_played_through_the_real_link(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    content = CANDUMP.encode()
    path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    steps: dict[OpenStep, str] = {}
    adapter = opened(path, steps)
    assert steps[OpenStep.PORT] == f"recording of {name}, 2023-11-14 22:13"
    assert adapter.name == "candump"
    supported = adapter.link.request(b"\x01\x00")
    assert [(one.source, one.payload.hex()) for one in supported.replies] == [
        ("7E8", "410098180001"),
        ("7E9", "410080000001"),
    ]
    (vin,) = adapter.link.request(b"\x09\x02", target="7E8").replies
    assert vin.payload == b"\x49\x02\x01WVWZZZ3NZ27000001"
    assert adapter.link.request(b"\x01\x0c").notices == (NOT_RECORDED,)


def test_that_a_log_without_a_diagnostic_car_is_a_bus_on_which_nobody_answers(
    tmp_path: Path,
) -> None:
    path = tmp_path / "x.log"
    path.write_text("(1.0) can0 123#0011\n(1.1) can0 124#00\n")
    with pytest.raises(BusUnreachable):
        opened(path)


def test_that_a_file_that_is_no_recording_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadRecording):
        open_adapter(f"replay:{tmp_path}", clock=SystemClock(), on_step=no_words)


def messages_of(frames: list[CanFrame]) -> dict[str, list[bytes]]:
    """All whole messages of a log by id, read by nothing but the framing."""
    found: dict[str, list[bytes]] = {}
    readers: dict[str, IsoTp] = {}
    for frame in frames:
        reader = readers.setdefault(frame.address, IsoTp())
        for piece in reader.feed(frame.address, frame.data, frame.data.hex()):
            if isinstance(piece, Message):
                found.setdefault(frame.address, []).append(piece.payload)
    return found


def logged(path: Path) -> list[CanFrame]:
    """The frames of a log, read by nothing of the product."""
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    parts = [line.split()[2].split("#") for line in lines]
    return [CanFrame(int(can_id, 16), bytes.fromhex(data)) for can_id, data in parts]


def test_that_the_kona_answers_its_logged_answers_in_order_through_the_link() -> None:
    path = reference_data.path("logs/css/hyundai_kona_uds_17BD1DB7.candump.gz")
    record = load_record(path)
    assert record.inferred, "only answers were logged"
    clock = ReplayClock(VirtualClock(), None)
    source = ReplaySource(record, clock)
    wire = CanWire(source, SafetyGate(), clock)
    wire.start(500_000)
    inside = IsoTpLink(wire, clock, PROTOCOLS["6"], Capabilities("candump", ""))
    link = ReplayLink(inside, source)
    wanted = messages_of(logged(path))["7EC"]
    assert len(wanted) == KONA_ANSWERS
    told: list[bytes] = []
    broken = 0
    for _ in range(KONA_BEGUN):
        exchange = link.request(bytes.fromhex("220101"), target="7EC")
        assert exchange.ended == Complete()
        assert exchange.notices == ()
        told += [reply.payload for reply in exchange.replies]
        broken += len(exchange.defects)
    assert told == wanted
    assert broken == KONA_BEGUN - KONA_ANSWERS, "what the log has lost is damaged, not an answer"
    assert link.request(bytes.fromhex("220102"), target="7EC").notices == (NOT_RECORDED,)


def test_that_the_leaf_answers_the_logged_requests_with_the_logged_answers() -> None:
    path = reference_data.path("logs/css/nissan_leaf_uds_2F6913DB.candump.gz")
    frames = logged(path)
    record = load_record(path)
    assert not record.inferred
    source = ReplaySource(record, ReplayClock(VirtualClock(), None))
    source.start(500_000)
    questions = [frame for frame in frames if frame.can_id == 0x79B and frame.data[0] < 0x10]
    heard: list[CanFrame] = []
    for question in questions:
        source.send(question)
        while batch := source.receive(1.0):
            heard += batch
            if batch[-1].data[0] >> 4 == 1:
                source.send(CanFrame(0x79B, bytes.fromhex("3000000000000000")))
    assert len(questions) == 26
    assert [frame.data for frame in heard] == [f.data for f in frames if f.can_id == 0x7BB]
    assert messages_of(heard)["7BB"] == messages_of(frames)["7BB"]
    assert source.unrecorded == 0


def test_that_a_unit_beyond_the_recording_leaves_the_adapter_as_it_was(tmp_path: Path) -> None:
    bench = RecordedBench(ELM)
    bench.open().link.request(b"\x01\x0c")
    bench.save(tmp_path / "x.wire")
    link = opened(tmp_path / "x.wire").link
    assert isinstance(link, UnitLink)
    body = UnitAddress("241", "641")
    beyond = link.ask_unit(b"\x22\xf1\x90", body, task=technician_task())
    assert (beyond.replies, beyond.ended, beyond.notices) == ((), NoData(), (NOT_RECORDED,))
    assert link.request(b"\x01\x0c").replies


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("replay:a.wire", "replay:a.wire?speed=1"),
        ("replay:a.wire?speed=3", "replay:a.wire?speed=3"),
        ("replay:", "replay:"),
        ("serial:/dev/ttyUSB0?baud=38400", "serial:/dev/ttyUSB0?baud=38400"),
    ],
)
def test_that_only_a_recording_without_a_speed_gets_its_own(url: str, here: str) -> None:
    assert in_real_time(url) == here
