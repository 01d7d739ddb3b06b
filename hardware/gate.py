"""The safety gate: default-deny, directly above the wire.

Nothing reaches a car that is not written down here: services by their number (SAE J1979,
ISO 14229-1, ISO 14230-3), commands to the adapter by their exact text (ELM327DSJ, STN1100 manual),
raw CAN frames by id and protocol byte (ISO 15765-4, ISO 15765-2).
What is missing is missing on purpose: programming sessions, resets, security access, writing,
actuators and routines, programmable parameters, baud rate changes, low power, monitoring, and the
bare carriage return, which would repeat whatever the adapter was told last.
"""

from __future__ import annotations

import re
import threading

from hardware.errors import RequestForbidden
from hardware.units import LISTED, REQUEST_IDS, RESPONSE_IDS, UnitAddress

_READ = frozenset(
    {0x01, 0x02, 0x03, 0x05, 0x06, 0x07, 0x09, 0x0A}  # SAE J1979
    | {0x12, 0x13, 0x17, 0x18, 0x1A, 0x21}  # ISO 14230-3
    | {0x19, 0x22}  # ISO 14229-1
)
_START_SESSION = 0x10
_DEFAULT_SESSIONS = frozenset({0x01, 0x81})  # ISO 14229-1 default, ISO 14230-3 standard
_EXTENDED_SESSION = 0x03
_TESTER_PRESENT = 0x3E
_ERASE = frozenset({0x04, 0x14})
_USER_DEFINED = {0x01: 2, 0x21: 2, 0x22: 3}  # service and one identifier: bytes of the request
_UNIT_READ = frozenset({0x19, 0x21, 0x22})  # of units beyond the emissions, within a task only
_LONGEST = 7  # what one CAN frame holds; an adapter would cut or split anything longer

# Answers come from 7E8-7EF or 18DAF1xx (ISO 15765-4), or from the source byte of a K-line or J1850
# header. F1 is the tester itself, 33 and 6A are everybody.
_TARGET = re.compile(r"7E[89A-F]|18DAF1(?!F1|33)[0-9A-F]{2}|(?!F1|33|6A)[0-9A-F]{2}")

# Where a tester may send on CAN, and whether that reaches one unit (group with its number) or all.
_CAN_ID = re.compile(r"7DF|7E([0-7])")
_CAN_ID_29 = re.compile(r"18DB33F1|18DA((?!F1|33)[0-9A-F]{2})F1")
_CONTINUE_TO_SEND = 0x30  # flow control that lets a unit go on; the tester never sends another

_HEADER = (
    r"7DF|7E[0-7]"  # 11 bit: functional, physical
    r"|DB33F1|DA(?!F1|33)[0-9A-F]{2}F1"  # 29 bit behind ATCP18
    r"|C133F1|686AF1|616AF1"  # functional: ISO 14230-4, ISO 9141-2 and J1850 VPW, J1850 PWM
    r"|81(?!F1|33|6A)[0-9A-F]{2}F1"  # ISO 14230-4 physical
)
_COMMAND = re.compile(
    r"ATZ|ATWS|ATI|AT@1|STI"  # reset and who are you
    r"|ATE0|ATL0|ATS0|ATH1|ATAT1"  # how answers are printed, adaptive timing
    r"|ATRV|ATDPN|ATPC"  # voltage, protocol in use, close the protocol
    r"|ATSP0|ATTP[1-9A-C]"  # search; try one protocol without storing it
    rf"|ATCP18|ATSH(?:{_HEADER})"
    r"|ATAR|ATFCSM[01]|ATFCSD300000"  # hear what is asked; flow control as "go on" at once
)
# Within a task: ask a listed unit, hear only it, and let its long answers go on.
_UNIT_COMMAND = re.compile(r"AT(?:SH|FCSH|CRA)([0-9A-F]{3})")


class TechnicianTask:
    """A task that the technician started; tester present and 10 03 pass only within one."""

    __slots__ = ("_running",)

    def __init__(self) -> None:
        self._running = True

    @property
    def running(self) -> bool:
        """Not ended yet."""
        return self._running

    def end(self) -> None:
        """Nothing passes on this task from now on."""
        self._running = False


class ErasePermit:
    """Permission for one erasing request.

    Only the guarded clear may issue it, after a snapshot of everything that will be lost was saved.
    That dialog does not exist yet, so nothing in the product makes a permit.
    """

    __slots__ = ("_lock", "_used")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._used = False

    def use(self) -> bool:
        """True the first time, False ever after. Any thread."""
        with self._lock:
            used, self._used = self._used, True
            return not used


class SafetyGate:
    """Decides about bytes; holds no state. Every refusal is ``RequestForbidden``. Any thread.

    Raw frames of the CAN bench are decided upon by ``hardware.transmit``, with the same services.
    """

    def check(
        self,
        payload: bytes,
        target: str | None,
        *,
        task: TechnicianTask | None = None,
        permit: ErasePermit | None = None,
    ) -> None:
        """Let a diagnostic request to ``target`` (a ``Reply.source``; None = all units) pass."""
        if not 1 <= len(payload) <= _LONGEST:
            raise RequestForbidden(f"a request has 1 to {_LONGEST} bytes, this has {len(payload)}")
        if target is not None and not _TARGET.fullmatch(target):
            raise RequestForbidden(f"'{target}' is not a control unit's address")
        service = payload[0]
        if service in _READ or self._session_passes(payload, task):
            return
        if service in _ERASE and permit is not None and permit.use():
            return
        raise RequestForbidden(f"{payload.hex(' ').upper()} to {target or 'all units'}")

    def check_user_defined(
        self, payload: bytes, unit: UnitAddress, task: TechnicianTask | None = None
    ) -> None:
        """As ``check_unit``, for what a user defined or imported.

        Only 01, 21 and 22, each with one identifier.
        """
        if not payload or _USER_DEFINED.get(payload[0]) != len(payload):
            raise RequestForbidden(
                f"{payload.hex(' ').upper()}: own parameters may only use services 01, 21 and 22, "
                "each with one identifier"
            )
        self.check_unit(payload, unit, task)

    def check_unit(self, payload: bytes, unit: UnitAddress, task: TechnicianTask | None) -> None:
        """Let a request to one unit pass that may lie beyond the emissions: within a task only.

        Such a unit must be listed in ``hardware.units`` and may be read (19, 21, 22), put into the
        sessions 10 01 and 10 03, and kept there (3E); one of ISO 15765-4 is met as in ``check``.
        """
        if _TARGET.fullmatch(unit.response):
            self.check(payload, unit.response, task=task)
            return
        running = task is not None and task.running
        listed = (unit.request, unit.response) in LISTED
        reads = payload[:1] and payload[0] in _UNIT_READ
        if not (running and listed and 1 <= len(payload) <= _LONGEST):
            raise RequestForbidden(f"{payload.hex(' ').upper()} to {unit.request}")
        if not (reads or self._session_passes(payload, task)):
            raise RequestForbidden(f"{payload.hex(' ').upper()} to {unit.request}")

    def check_reads(self, payload: bytes) -> None:
        """Let the first bytes of a request pass whose service reads, however long it is."""
        if not payload or (payload[0] not in _READ and not self._session_passes(payload, None)):
            raise RequestForbidden(f"service {payload[:1].hex().upper() or 'missing'}")

    def check_command(self, text: str, task: TechnicianTask | None = None) -> None:
        """Let a command to the adapter itself pass; addressing a listed unit needs a task."""
        if _COMMAND.fullmatch(text):
            return
        found = _UNIT_COMMAND.fullmatch(text)
        listed = RESPONSE_IDS if text.startswith("ATCRA") else REQUEST_IDS
        if found is None or found[1] not in listed or task is None or not task.running:
            raise RequestForbidden(f"adapter command {text!r}")

    def check_frame(self, address: str, data: bytes, task: TechnicianTask | None = None) -> None:
        """Let a raw CAN frame to the id ``address`` (3 or 8 hexadecimal digits) pass.

        Either a single frame whose request passes ``check`` (or ``check_unit``, within a task), or
        the flow control that lets one unit go on: nothing that a tester may ask here is longer
        than one frame.
        """
        if address in REQUEST_IDS:
            self._check_unit_frame(address, data, task)
            return
        found = (_CAN_ID if len(address) == 3 else _CAN_ID_29).fullmatch(address)
        if found is None or not 1 <= len(data) <= 8:
            raise RequestForbidden(f"CAN frame {data.hex(' ').upper()} to {address}")
        unit, length = found[1], data[0]
        if length == _CONTINUE_TO_SEND and unit is not None and len(data) >= 3:
            return
        if not 1 <= length < len(data):
            raise RequestForbidden(f"CAN frame {data.hex(' ').upper()} to {address}")
        target = None
        if unit is not None:
            target = f"7E{int(unit, 16) + 8:X}" if len(unit) == 1 else f"18DAF1{unit}"
        self.check(data[1 : 1 + length], target, task=task)

    def _check_unit_frame(self, address: str, data: bytes, task: TechnicianTask | None) -> None:
        unit = next(UnitAddress(*pair) for pair in sorted(LISTED) if pair[0] == address)
        goes_on = data[:1] == bytes((_CONTINUE_TO_SEND,)) and 3 <= len(data) <= 8
        if goes_on and task is not None and task.running:
            return
        if not (2 <= len(data) <= 8 and 1 <= data[0] < len(data)):
            raise RequestForbidden(f"CAN frame {data.hex(' ').upper()} to {address}")
        self.check_unit(data[1 : 1 + data[0]], unit, task)

    def _session_passes(self, payload: bytes, task: TechnicianTask | None) -> bool:
        in_task = task is not None and task.running
        if payload[0] == _TESTER_PRESENT:
            return in_task and len(payload) <= 2
        if payload[0] != _START_SESSION or len(payload) != 2:
            return False
        return payload[1] in _DEFAULT_SESSIONS or (in_task and payload[1] == _EXTENDED_SESSION)
