from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hardware.errors import BadUrl, PortBusy, PortForbidden, PortLost, PortNotFound, PortRefused
from hardware.ports.opening import (
    SerialAddress,
    TcpAddress,
    leaves_speed_open,
    open_port,
    parse_address,
)
from hardware.ports.serial_port import SerialPort

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("serial:/dev/ttyUSB0", SerialAddress("/dev/ttyUSB0", None)),
        ("serial:/dev/ttyUSB0?baud=115200", SerialAddress("/dev/ttyUSB0", 115_200)),
        ("serial:COM3", SerialAddress("COM3", None)),
        ("serial:COM12?baud=500000", SerialAddress("COM12", 500_000)),
        ("/dev/ttyUSB0", SerialAddress("/dev/ttyUSB0", None)),
        ("/dev/ttyUSB0?baud=115200", SerialAddress("/dev/ttyUSB0", 115_200)),
        ("COM3", SerialAddress("COM3", None)),
        ("tcp://192.168.0.10:35000", TcpAddress("192.168.0.10", 35_000)),
        ("tcp://adapter.local:1/", TcpAddress("adapter.local", 1)),
        ("tcp://[::1]:35000", TcpAddress("::1", 35_000)),
        ("serial:/dev/ttyUSB0?protocol=5", SerialAddress("/dev/ttyUSB0", None, "5")),
        ("COM3?baud=9600&protocol=1", SerialAddress("COM3", 9600, "1")),
        ("tcp://192.168.0.10:35000?protocol=3", TcpAddress("192.168.0.10", 35_000, "3")),
    ],
)
def test_that_an_address_is_read(url: str, address: SerialAddress | TcpAddress) -> None:
    assert parse_address(url) == address


@pytest.mark.parametrize(
    "url",
    [
        *(
            "",
            "serial:",
            "serial: ",
            "serial:?baud=9600",
            "/dev/",
            "COM",
            "COM3 tcp:",
            "usb:1",
            "http://x",
        ),
        *("serial:/dev/x?baud=", "serial:/dev/x?baud=fast", "serial:/dev/x?baud=-1"),
        *("serial:/dev/x?baud=1", "serial:/dev/x?baud=9999999999", "serial:/dev/x?parity=even"),
        *(
            "serial:/dev/x?baud=\u0663\u0668\u0664\u0660\u0660",
            "serial:/dev/\0x",
            "serial:/dev/x?z",
        ),
        *("tcp:", "tcp://", "tcp://host", "tcp://host:", "tcp://:35000", "tcp://host:0"),
        *("tcp://host:port", "tcp://host:99999", "tcp://host:1/path", "tcp://me@host:1"),
        *("tcp://[::1:35000", "tcp://host:35000?x=1", "tcp://host:35000?baud=9600"),
        *("serial:/dev/x?protocol=0", "serial:/dev/x?protocol=A", "serial:/dev/x?protocol="),
        *("serial:/dev/x?protocol=10", "serial:/dev/x?protocol=\u0665", "tcp://host:1?protocol=K"),
    ],
)
def test_that_another_address_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(BadUrl) as caught:
        open_port(url)
    assert len(caught.value.detail) > 20


def test_that_only_a_serial_address_without_baud_leaves_the_speed_open() -> None:
    assert leaves_speed_open("serial:COM3")
    assert not leaves_speed_open("serial:COM3?baud=9600")
    assert not leaves_speed_open("tcp://host:35000")


def test_that_an_absent_device_is_not_found() -> None:
    with pytest.raises(PortNotFound) as caught:
        open_port("/dev/ttyUSB99")
    assert caught.value.detail == f"/dev/ttyUSB99: {os.strerror(errno.ENOENT)}"


def test_that_an_unplugged_device_is_told_in_plain_words() -> None:
    pytest.importorskip("termios", reason="this system has no pseudo terminals")
    from hardware.ports.pty_port import PtyPort

    master = PtyPort()
    port = SerialPort(master.device)
    master.close()
    with pytest.raises(PortLost) as caught:
        port.read(1.0)
    words = {os.strerror(errno.EIO), "it is gone"}
    assert caught.value.detail in {f"{port.name}: {word}" for word in words}
    port.close()
    with pytest.raises(PortLost, match=r": closed$"):
        port.write(b"ATZ\r")


def test_that_a_file_is_not_a_serial_port(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no port")
    for path in (file, tmp_path):
        with pytest.raises(PortNotFound):
            open_port(f"serial:{path}")
    assert file.read_text() == "no port"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may open everything")
def test_that_a_forbidden_device_is_told_from_an_absent_one(tmp_path: Path) -> None:
    device = tmp_path / "ttyUSB0"
    device.touch(0o000)
    with pytest.raises(PortForbidden) as caught:
        open_port(f"serial:{device}")
    assert caught.value.detail == f"{device}: {os.strerror(errno.EACCES)}"


class TestBusy:
    HOLD = (
        "import sys, serial; port = serial.Serial(sys.argv[1], exclusive=True);"
        "print('held', flush=True); sys.stdin.read()"
    )

    def test_that_a_port_held_by_another_program_is_busy_and_names_it(self) -> None:
        pytest.importorskip("termios", reason="this system has no pseudo terminals")
        from hardware.ports.pty_port import PtyPort

        master = PtyPort()
        holder = subprocess.Popen(
            [sys.executable, "-c", self.HOLD, master.device],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        with holder:
            assert holder.stdout
            assert holder.stdout.readline() == b"held\n"
            with pytest.raises(PortBusy, match=rf"python.* \({holder.pid}\)"):
                SerialPort(master.device)
            assert holder.stdin
            holder.stdin.close()
        SerialPort(master.device).close()
        master.close()

    def test_that_a_second_opening_in_this_program_is_busy(self) -> None:
        pytest.importorskip("termios", reason="this system has no pseudo terminals")
        from hardware.ports.pty_port import PtyPort

        master = PtyPort()
        first = SerialPort(master.device)
        with pytest.raises(PortBusy):
            SerialPort(master.device)
        first.close()
        SerialPort(master.device).close()
        master.close()


def test_that_a_network_host_that_refuses_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(PortRefused) as caught:
        open_port(f"tcp://127.0.0.1:{port}")
    assert caught.value.detail == f"127.0.0.1:{port}: {os.strerror(errno.ECONNREFUSED)}"


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 70 + ".invalid"])
def test_that_an_unknown_host_name_is_not_found(host: str) -> None:
    with pytest.raises(PortNotFound, match=r"^(no-such-host|aaa)"):
        open_port(f"tcp://{host}:35000")


def test_that_the_speed_can_be_changed_and_an_impossible_one_is_refused() -> None:
    pytest.importorskip("termios", reason="this system has no pseudo terminals")
    from hardware.ports.pty_port import PtyPort

    master = PtyPort()
    port = SerialPort(master.device)
    assert port.baud == 38_400
    noise = b"noise of another speed"
    master.write(noise)
    until = time.monotonic() + 5
    while port._serial.in_waiting < len(noise):  # the system hands it over in its own time
        assert time.monotonic() < until
    assert port.set_baud(115_200)
    assert port.baud == 115_200
    assert port.read(0) == b""
    assert not port.set_baud(-1)
    port.close()
    master.close()


# Libraries are loaded first and keep what they have; then every module of ours is loaded again.
WITHOUT_POSIX = """
import importlib, pkgutil, sys
OURS = ("hardware", "motospect_desktop")
KNOWN = ("hardware.ports.pty_port", "motospect_desktop.__main__")

def load_all():
    count = 0
    for root in OURS:
        package = importlib.import_module(root)
        for module in pkgutil.walk_packages(package.__path__, root + "."):
            if module.name not in KNOWN:
                importlib.import_module(module.name)
                count += 1
    return count

load_all()
for name in [name for name in sys.modules if name.split(".")[0] in OURS]:
    del sys.modules[name]
for name in ("pty", "termios", "tty", "fcntl"):
    sys.modules[name] = None
count = load_all()
try:
    importlib.import_module("hardware.ports.pty_port")
except ImportError:
    print(count)
"""


def test_that_no_other_module_needs_what_windows_has_not() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_POSIX], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 30
