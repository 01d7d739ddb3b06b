from __future__ import annotations

import pytest

from hardware.discovery import Watch, candidates, judge
from hardware.ports.listing import FoundPort, found_ports
from hardware.udev.rules import rules_text
from hardware.udev.usb_ids import BY_ID, USB_IDS

OBDLINK = FoundPort("/dev/ttyUSB1", "OBDLink SX", "ScanTool.net", "115010123", 0x0403, 0x6015)
CABLE = FoundPort("/dev/ttyUSB0", "FT232R USB UART", "FTDI", "A50285BI", 0x0403, 0x6001)
SCALE = FoundPort("/dev/ttyUSB2", "USB-Serial Controller", "Prolific", "", 0x067B, 0x2303)
BLUETOOTH = FoundPort("/dev/rfcomm0")
BUILT_IN = FoundPort("/dev/ttyS0")
UNKNOWN = FoundPort("COM7", "Lift control", "", "", 0x1234, 0x5678)


def test_that_the_likeliest_adapter_comes_first() -> None:
    ranked = candidates([BUILT_IN, SCALE, UNKNOWN, BLUETOOTH, CABLE, OBDLINK])
    assert [one.port for one in ranked[:2]] == [OBDLINK, CABLE]
    assert [one.rank for one in ranked] == [3, 2, 1, 1, 0, 0]


@pytest.mark.parametrize("port", [OBDLINK, CABLE, SCALE, BLUETOOTH, BUILT_IN, UNKNOWN])
def test_that_every_port_is_worded_and_has_an_address(port: FoundPort) -> None:
    candidate = judge(port)
    assert candidate.words
    assert candidate.url == f"serial:{port.device}"


def test_that_a_serial_chip_is_never_called_an_adapter_for_certain() -> None:
    assert judge(CABLE).rank < judge(OBDLINK).rank
    assert "serial chip" in judge(SCALE).words


def test_that_plugging_and_unplugging_are_told_once() -> None:
    looks = iter([[BUILT_IN], [BUILT_IN, OBDLINK], [BUILT_IN, OBDLINK], [BUILT_IN]])
    watch = Watch(lambda: next(looks))
    plugged = watch.changes()
    assert ([one.port for one in plugged.plugged], plugged.unplugged) == ([OBDLINK], ())
    assert watch.changes() == type(plugged)((), ())
    assert [one.port for one in watch.changes().unplugged] == [OBDLINK]


def test_that_the_ports_of_this_machine_are_listed_without_opening_them() -> None:
    ports = found_ports()
    assert [port.device for port in ports] == sorted(port.device for port in ports)
    assert all("n/a" not in (port.description, port.manufacturer) for port in ports)


def test_that_a_usb_id_is_written_as_people_write_it() -> None:
    assert CABLE.usb_id == "0403:6001"
    assert BUILT_IN.usb_id == ""


def rules() -> list[str]:
    return [line for line in rules_text().splitlines() if not line.startswith("#")]


def test_that_every_usb_id_stands_once_and_has_a_rule() -> None:
    assert len(BY_ID) == len(USB_IDS)
    for entry in USB_IDS:
        wanted = f'ATTRS{{idVendor}}=="{entry.vid:04x}", '
        if entry.pid is not None:
            wanted += f'ATTRS{{idProduct}}=="{entry.pid:04x}", '
        found = [rule for rule in rules() if wanted in rule]
        assert len(found) == 1
        assert found[0].startswith(f'SUBSYSTEM=="{"tty" if entry.serial else "usb"}"')
    assert all("#" not in rule for rule in rules())


def test_that_rules_give_access_keep_modem_manager_away_and_hurry_ftdi_chips() -> None:
    *devices, latency = rules()
    for rule in devices:
        assert 'TAG+="uaccess"' in rule
        assert 'ENV{ID_MM_DEVICE_IGNORE}="1"' in rule
    assert latency.endswith('DRIVER=="ftdi_sio", ATTR{latency_timer}="1"')


def test_that_every_usb_id_names_its_source() -> None:
    assert all(entry.source.startswith(("linux ", "maker ")) for entry in USB_IDS)
