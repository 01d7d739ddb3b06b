"""Readers of what a control unit answered, and of files that say what it means."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics import decoding
from motospect_desktop.protocols import obdb, vin, wmi
from motospect_desktop.protocols.obd2 import (
    bitmap,
    dtc,
    negative,
    readiness,
    scaling,
    service01,
    service02,
    service04,
    service06,
    service09,
)
from motospect_desktop.protocols.pids import reading
from tests.fuzz.cutter import Cutter

if TYPE_CHECKING:
    from collections.abc import Callable

UNITS = (obdb.Unit("7E0", "", "7E8"), obdb.Unit(), obdb.Unit("7E0.7E8", "29"))


def asked(read: Callable[[bytes, bytes], object]) -> Callable[[bytes], None]:
    """Request and answer."""

    def feed(data: bytes) -> None:
        cut = Cutter(data)
        request = cut.piece()
        cut.byte()  # the length of the answer; what follows is all of it
        read(request, cut.rest())

    return feed


def _current(request: bytes, payload: bytes) -> None:
    service01.decode(request, payload)
    service01.records(request, payload)
    service01.supported(payload)
    if payload:
        reading.read(payload[0], payload[1:])


def _frozen(request: bytes, payload: bytes) -> None:
    service02.decode(request, payload)
    service02.dtc(payload)
    service02.supported(payload)


def _tests(request: bytes, payload: bytes) -> None:
    service06.decode(request, payload)
    service06.supported(payload)
    scaling.scale(payload[0] if payload else 0, payload[1:3])


def _codes(request: bytes, payload: bytes) -> None:
    for can in (True, False):
        dtc.join((dtc.decode_response(request, payload, can=can),))
    for at in range(0, len(payload) - 1, 2):
        two = payload[at : at + 2]
        assert dtc.encode(dtc.code(two)) == two
    with contextlib.suppress(ValueError):
        dtc.encode(payload.decode("utf-8", "replace"))
    bitmap.decode(payload)


def _vehicle(request: bytes, payload: bytes) -> None:
    messages = [payload[at : at + 7] for at in range(0, len(payload), 7)]
    service09.decode(request, payload)
    for can in (True, False):
        for payloads in ((payload,), messages):
            service09.decode_messages(request, payloads, can=can)
            service09.in_use_counters(payloads, can=can)
    service09.supported(payload)


def _refusals(request: bytes, payload: bytes) -> None:
    negative.parse(payload, request[0] if request else 0)
    negative.name(payload[-1] if payload else 0)
    service04.decode(payload)
    readiness.decode(payload)


SERVICE_01, SERVICE_02, SERVICE_06 = asked(_current), asked(_frozen), asked(_tests)
CODES, SERVICE_09, REFUSALS = asked(_codes), asked(_vehicle), asked(_refusals)


def vins(data: bytes) -> None:
    """A vehicle identification number."""
    text = data.decode("utf-8", "replace")
    found = vin.read(text)
    wmi.read(found.wmi)


def signal_set(data: bytes) -> None:
    """A signal set, and an answer read by it."""
    with contextlib.suppress(json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        commands = obdb.read_set(json.loads(data))
        for unit in UNITS:
            for command in commands:
                answer = bytes((command.request[0] + 0x40 & 0xFF,)) + command.request[1:] + data[:9]
                obdb.decode(commands, command.request, answer, unit)


def signal_values(data: bytes) -> None:
    """An answer read by a sound signal set."""
    cut = Cutter(data)
    unit, request, payload = cut.one_of(UNITS), cut.piece(), cut.rest()[1:]
    obdb.decode(_SOUND, request, payload, unit)


def decode_command(data: bytes) -> None:
    """The whole way from an adapter's text to words."""
    cut = Cutter(data)
    request, header = cut.piece(), cut.one_of(("", "7E0", "7E0.7E8", "DA10"))
    cut.byte()
    json.dumps(decoding.decode(request.hex(), cut.text(), header=header), allow_nan=False)


_SOUND = obdb.read_set(
    {
        "commands": [
            {
                "hdr": "7E0",
                "rax": "7E8",
                "cmd": {"22": "F123"},
                "signals": [
                    {"id": "A", "fmt": {"len": 8, "max": 100, "unit": "percent"}},
                    {"id": "B", "fmt": {"bix": 8, "len": 16, "sign": True, "div": 10}},
                    {"id": "C", "fmt": {"bix": 3, "len": 64, "mul": 1e14}},
                ],
            }
        ]
    }
)
