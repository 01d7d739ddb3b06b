"""A full 500 kbit/s bus (4,000 frames/s) over slcan on a pseudo terminal, and what may come more.

The sender is a process of its own. The chain is the product's: slcan reader, log, decoding by a DBC
file (50 messages of six signals, the newest value of each kept), frames in chunks in SQLite. Its
cost is the CPU time of the whole process, every thread of it. The reader alone is compared with
python-can's by the CPU time of the thread that reads, and so is the reader of candump files.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from can import CanutilsLogReader
from can.interfaces.slcan import slcanBus

from hardware.buses.base import CanFrame
from hardware.buses.slcan import SlcanSource, encode
from hardware.clock import SystemClock
from hardware.ports.pty_port import PtyPort
from hardware.ports.serial_port import SerialPort
from motospect_desktop.diagnostics.can_files import read_capture
from motospect_desktop.diagnostics.can_log import CanLog
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.dbc import Dbc
from motospect_desktop.store import Store
from tests.benchmarks.parts import How, Row, at_least, at_most

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

RATE = 4_000
SECONDS = 2.0
COUNT = int(RATE * SECONDS)
MANY = 40_000  # for what a chain can take
FEW = 4_000  # for python-can's reader, which takes a second for them
IDS = 50
TOGETHER = 40  # frames in one write: 10 ms of a full bus
PATIENCE_S = 60.0
SIGNALS = (
    ' SG_ A{n} : 0|16@1+ (0.25,0) [0|0] "rpm" E\n SG_ B{n} : 16|8@1+ (1,-40) [0|0] "degC" E\n'
    ' SG_ C{n} : 24|8@1+ (1,0) [0|0] "" E\n SG_ D{n} : 39|8@0- (0.5,0) [0|0] "%" E\n'
    ' SG_ F{n} : 47|8@0+ (1,0) [0|0] "" E\n SG_ G{n} : 55|16@0- (0.01,0) [0|0] "V" E\n'
)
DBC = 'VERSION ""\nBU_: E\n' + "".join(
    f"BO_ {256 + n} M{n}: 8 E\n{SIGNALS.format(n=n)}" for n in range(IDS)
)


def serve() -> None:
    """The sender: answer the start-up, then send what each line of standard input asks."""
    port = PtyPort()
    print(port.device, flush=True)  # noqa: T201
    for order in sys.stdin:
        count, rate = map(int, order.split())
        if not count:
            _start_up(port)
            continue
        text = [encode(CanFrame(256 + n % IDS, n.to_bytes(8, "big"))) for n in range(count)]
        began = time.perf_counter()
        for at in range(0, count, TOGETHER):
            if rate:
                time.sleep(max(0.0, began + at / rate - time.perf_counter()))
            port.write(b"".join(text[at : at + TOGETHER]))
            if b"F" in port.read(0.0):
                port.write(b"F00\r")


def _start_up(port: PtyPort) -> None:
    """Answer until the channel is open and, where the reader asks for them, its flags are told."""
    while not _answer(port, 0.1):
        pass
    _answer(port, 0.1)


def _answer(port: PtyPort, patience_s: float) -> bool:
    """Answer what came; whether the channel was opened with it."""
    lines = port.read(patience_s).split(b"\r")[:-1]
    for line in lines:
        port.write({b"V": b"V1\r", b"N": b"N1\r", b"F": b"F00\r"}.get(line, b"\r"))
    return b"O" in lines or b"L" in lines


class Sender:
    """The other process; ``device`` is its terminal."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        assert process.stdin is not None
        self.device = process.stdout.readline().strip()
        self._orders = process.stdin

    def answer(self) -> None:
        """Be an adapter for the start-up that follows."""
        self.order(0, 0)

    def order(self, count: int, rate: int) -> None:
        """Send ``count`` frames at ``rate`` a second; 0 is as fast as they go."""
        self._orders.write(f"{count} {rate}\n")
        self._orders.flush()


@contextmanager
def sender() -> Iterator[Sender]:
    """A sender in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_can"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Sender(process)
        finally:
            process.kill()


@dataclass(frozen=True, slots=True)
class Passed:
    """What one run of the chain brought."""

    lost: int
    share: float  # of one core
    rate: float  # frames a second until the last was decoded
    us: float  # of CPU a frame


def chain(count: int, rate: int) -> Passed:
    """Reader, log, decoder and store over ``count`` frames."""
    dbc, latest = Dbc.parse(DBC), {}
    decoded = 0

    def signals(frames: Sequence[CanFrame]) -> None:
        nonlocal decoded
        for frame in frames:
            found = dbc.decode(frame)
            if isinstance(found, Value):
                latest[frame.can_id] = (frame.at_s, found.data)
                decoded += 1

    with tempfile.TemporaryDirectory() as folder, sender() as other:
        store = Store.open(Path(folder) / "can.db")
        other.answer()
        source = SlcanSource(SerialPort(other.device), SystemClock())
        source.start(500_000, listen_only=True)
        recorder = store.can_frames.record(
            "bench", started_at=datetime.now(UTC), zero_s=time.monotonic(), tell=_raise
        )
        log = CanLog(source, {"signals": signals, "store": recorder.add}, _raise)
        time.sleep(0.3)
        began, cpu = time.perf_counter(), time.process_time()
        other.order(count, rate)
        _until(lambda: decoded >= count, lambda: decoded)
        elapsed = time.perf_counter() - began
        log.close()
        recorder.close()
        spent = time.process_time() - cpu
        kept = list(store.can_frames.frames(recorder.log_id))
        lost = count - len({frame.data for frame in kept}) + log.health.dropped + recorder.dropped
        store.close()
    return Passed(max(lost, count - decoded), spent / elapsed, count / elapsed, spent / count * 1e6)


def _until(holds: Callable[[], bool], progress: Callable[[], int]) -> None:
    """Wait; three seconds without progress end it, and the missing frames count as lost."""
    seen, ends = -1, time.perf_counter() + PATIENCE_S
    while not holds() and time.perf_counter() < ends:
        if progress() != seen:
            seen, ends = progress(), time.perf_counter() + 3.0
        time.sleep(0.005)


def _raise(error: Exception) -> None:
    raise error


def our_reader(device: str) -> tuple[Callable[[], int], Callable[[], None]]:
    """What takes some frames, and what ends it."""
    source = SlcanSource(SerialPort(device), SystemClock())
    source.start(500_000)
    return lambda: len(source.receive(3.0)), source.close


def peer_reader(device: str) -> tuple[Callable[[], int], Callable[[], None]]:
    """The same by python-can."""
    bus = slcanBus(device, bitrate=500_000, sleep_after_open=0)
    return lambda: int(bus.recv(3.0) is not None), bus.shutdown


def reader_us(
    open_reader: Callable[[str], tuple[Callable[[], int], Callable[[], None]]], count: int
) -> float:
    """CPU microseconds a frame of the thread that reads."""
    with sender() as other:
        other.answer()
        take, close = open_reader(other.device)
        time.sleep(0.3)
        other.order(count, 0)
        got, cpu = 0, time.thread_time()
        while got < count and (taken := take()):
            got += taken
        spent = time.thread_time() - cpu
        close()
    return spent / max(1, got) * 1e6


def capture_us(path: Path) -> tuple[float, float]:
    """CPU microseconds a frame of reading a candump log: ours into rows, python-can's messages."""
    began = time.process_time()
    ours = sum(map(len, read_capture(path)))
    between = time.process_time()
    with CanutilsLogReader(path) as reader:
        theirs = sum(1 for _message in reader)
    ended = time.process_time()
    return (between - began) / ours * 1e6, (ended - between) / theirs * 1e6


def capture(how: How) -> Row:
    """The reader of the commonest capture files, on ``MANY`` frames."""
    lines = (f"({n / RATE:.6f}) can0 {256 + n % IDS:03X}#{n:016X}\n" for n in range(MANY))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bus.log"
        path.write_text("".join(lines), encoding="ascii")
        pairs = [capture_us(path) for _ in range(how.runs)]
    ours, theirs = map(statistics.median, zip(*pairs, strict=True))
    each = f"  ({theirs:.1f} us / {ours:.1f} us)"
    ratio = statistics.median(peer / own for own, peer in pairs)
    return at_least("candump file: python-can's cost / ours", 2.0, ratio, each)


def rows(how: How) -> Iterator[Row]:
    """The chain at the rate of a full bus, the most it takes, and the reader alone."""
    full = [chain(COUNT, RATE) for _ in range(how.runs)]
    lost = sum(one.lost for one in full)
    words = f"{lost} of {COUNT * how.runs}"
    yield Row(f"CAN at {RATE}/s: frames lost", "0", words, good=lost == 0)
    share = statistics.median(one.share for one in full)
    cost = f"  of a core ({statistics.median(one.us for one in full):.0f} us a frame)"
    yield at_most(f"CAN at {RATE}/s: reader + DBC + store", 0.15, share, cost)
    most = [chain(MANY, 0) for _ in range(how.runs)]
    rate = statistics.median(one.rate for one in most)
    left = f"  ({rate:.0f}/s, {sum(one.lost for one in most)} lost)"
    yield at_least(f"CAN saturation / {RATE}", 8.0, rate / RATE, left)
    pairs = [(reader_us(our_reader, MANY), reader_us(peer_reader, FEW)) for _ in range(how.runs)]
    ratio = statistics.median(theirs / ours for ours, theirs in pairs)
    ours, theirs = map(statistics.median, zip(*pairs, strict=True))
    each = f"  ({theirs:.0f} us / {ours:.1f} us)"
    yield at_least("slcan reader: python-can's cost / ours", 20.0, ratio, each)
    yield capture(how)


if __name__ == "__main__":
    serve()
