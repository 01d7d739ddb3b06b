"""slcan: cost of a frame against python-can, and a full 500 kbit/s bus over a pseudo terminal.

Run: python -m tests.benchmarks.bench_slcan (from the checkout's root). Medians of five runs.
"""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time

from can.interfaces.slcan import slcanBus

from hardware.buses.base import CanFrame
from hardware.buses.slcan import SlcanSource, encode
from hardware.clock import SystemClock
from hardware.ports.pty_port import PtyPort
from hardware.ports.serial_port import SerialPort

RUNS = 5
RATE = 4_000
SECONDS = 2.0
COUNT = 8_000
TEXT = [encode(CanFrame(i & 0x7FF, i.to_bytes(8, "big"))) for i in range(COUNT)]


def serve(port: PtyPort, *, rate: float | None, started: threading.Event) -> None:
    """Answer the start-up, then send all frames: at ``rate`` a second, or as fast as they go."""
    while not started.is_set():
        for line in port.read(0.02).split(b"\r")[:-1]:
            port.write({b"V": b"V1\r", b"N": b"N1\r", b"F": b"F00\r"}.get(line, b"\r"))
    began = time.perf_counter()
    for at in range(0, COUNT, 40):
        if rate:
            time.sleep(max(0.0, began + at / rate - time.perf_counter()))
        port.write(b"".join(TEXT[at : at + 40]))
        port.read(0.0)


class Ours:
    def __init__(self, device: str) -> None:
        self._source = SlcanSource(SerialPort(device), SystemClock())
        self._source.start(500_000)

    def take(self) -> int:
        return len(self._source.receive(0.5))

    def close(self) -> None:
        self._source.close()


class PythonCan:
    def __init__(self, device: str) -> None:
        self._bus = slcanBus(device, bitrate=500_000, sleep_after_open=0)

    def take(self) -> int:
        return 1 if self._bus.recv(0.5) else 0

    def close(self) -> None:
        self._bus.shutdown()


def run(kind: type[Ours | PythonCan], rate: float | None) -> tuple[int, float, float]:
    """Frames received, this thread's CPU seconds, wall seconds."""
    port, started = PtyPort(), threading.Event()
    sender = threading.Thread(
        target=serve, args=(port,), kwargs={"rate": rate, "started": started}, daemon=True
    )
    sender.start()
    reader = kind(port.device)
    time.sleep(0.1)
    started.set()
    count, cpu, wall = 0, time.thread_time(), time.perf_counter()
    while count < COUNT and (taken := reader.take()):
        count += taken
    cpu, wall = time.thread_time() - cpu, time.perf_counter() - wall
    sender.join()
    reader.close()
    port.close()
    return count, cpu, wall


def main() -> None:
    """Print the table."""
    say = sys.stdout.write
    say(f"load {os.getloadavg()[0]:.2f}, {COUNT} frames, medians of {RUNS}\n")
    costs: dict[str, list[float]] = {"ours": [], "python-can": []}
    rates: list[float] = []
    shares: list[float] = []
    lost = 0
    for _ in range(RUNS):
        for name, kind in (("ours", Ours), ("python-can", PythonCan)):
            count, cpu, wall = run(kind, None)
            costs[name].append(cpu / max(count, 1) * 1e6)
            if kind is Ours:
                rates.append(count / wall)
        count, cpu, wall = run(Ours, RATE)
        lost += COUNT - count
        shares.append(cpu / wall)
    ratio = statistics.median(b / a for a, b in zip(*costs.values(), strict=True))
    for name, values in costs.items():
        say(f"{name}: {statistics.median(values):.2f} us of CPU a frame\n")
    say(f"python-can / ours: {ratio:.1f}\n")
    say(f"at {RATE} frames/s: {lost} lost of {RUNS * COUNT}, ")
    say(f"{statistics.median(shares):.1%} of a core\n")
    capacity = 1e6 / statistics.median(costs["ours"])
    say(f"saturation: {statistics.median(rates):.0f} frames/s with the sender in this process, ")
    say(f"{capacity:.0f} by the reader's CPU time ({capacity / RATE:.0f} x {RATE})\n")
    say(f"load {os.getloadavg()[0]:.2f}\n")


if __name__ == "__main__":
    main()
