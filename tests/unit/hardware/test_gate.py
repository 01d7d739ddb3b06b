from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import RequestForbidden
from hardware.gate import SafetyGate, TechnicianTask
from hardware.units import LISTED, UnitAddress
from tests.helpers.gate_keys import erase_permit, technician_task

ROOT = Path(__file__).parents[3]
READ = {0x01, 0x02, 0x03, 0x05, 0x06, 0x07, 0x09, 0x0A, 0x12, 0x13, 0x17, 0x18, 0x19, 0x1A, 0x21}
READ |= {0x22}
TARGETS = (None, "7E8", "7EF", "18DAF110", "10", "28")


def passes(payload: bytes, target: str | None = None, **keys: object) -> bool:
    try:
        SafetyGate().check(payload, target, **keys)  # type: ignore[arg-type]  # names of both keys
    except RequestForbidden:
        return False
    return True


ENGINE = UnitAddress("7E0", "7E8")


def own_passes(payload: bytes, unit: UnitAddress, task: TechnicianTask | None = None) -> bool:
    try:
        SafetyGate().check_user_defined(payload, unit, task)
    except RequestForbidden:
        return False
    return True


@pytest.mark.parametrize("target", TARGETS)
def test_that_of_all_services_only_reading_ones_pass(target: str | None) -> None:
    for service in range(0x100):
        for rest in (b"", b"\x00", b"\x02", b"\x01\x02", b"\xff" * 6):
            wanted = service in READ
            assert passes(bytes((service,)) + rest, target) is wanted, (service, rest)


@pytest.mark.parametrize("target", TARGETS)
def test_that_default_sessions_pass_and_no_other(target: str | None) -> None:
    open_sessions = {s for s in range(0x100) if passes(bytes((0x10, s)), target)}
    assert open_sessions == {0x01, 0x81}
    assert not passes(b"\x10", target)
    assert not passes(b"\x10\x01\x00", target)


def test_that_a_task_opens_the_extended_session_and_tester_present_until_it_ends() -> None:
    task = technician_task()
    opened = {s for s in range(0x100) if passes(bytes((0x10, s)), "7E8", task=task)}
    assert opened == {0x01, 0x81, 0x03}
    assert passes(b"\x3e\x00", "7E8", task=task)
    assert passes(b"\x3e\x80", "7E8", task=task)
    assert not passes(b"\x3e\x00")
    task.end()
    assert not passes(b"\x10\x03", "7E8", task=task)
    assert not passes(b"\x3e\x00", "7E8", task=task)


def test_that_a_task_opens_nothing_else() -> None:
    task = technician_task()
    opened = {s for s in range(0x100) if passes(bytes((s, 0x00)), "7E8", task=task)}
    assert opened == READ | {0x3E}


@pytest.mark.parametrize("erase", [b"\x04", b"\x14\xff\xff\xff"])
def test_that_an_erase_permit_is_good_for_one_request(erase: bytes) -> None:
    permit = erase_permit()
    assert not passes(erase)
    assert passes(erase, None, permit=permit)
    assert not passes(erase, None, permit=permit)


def test_that_an_erase_permit_opens_nothing_but_erasing() -> None:
    for service in set(range(0x100)) - READ - {0x04, 0x14}:
        permit = erase_permit()
        assert not passes(bytes((service, 0x00)), None, permit=permit)
        assert permit.use(), "a refused request must not use the permit up"


@pytest.mark.parametrize(
    ("what", "issuers"),
    [("ErasePermit", []), ("TechnicianTask", ["all_units.py", "own_polling.py", "own_units.py"])],
)
def test_that_only_scan_and_live_data_issue_a_task_and_nothing_a_permit(
    what: str, issuers: list[str]
) -> None:
    issued = re.compile(rf"\b{what}\(")
    files = [*ROOT.glob("hardware/**/*.py"), *ROOT.glob("motospect_desktop/**/*.py")]
    assert len(files) > 20
    found = [file.name for file in files if issued.search(file.read_text(encoding="utf-8"))]
    assert sorted(found) == issuers


def test_that_only_the_elm_wire_writes_to_a_port_in_the_links_and_adapters() -> None:
    files = [*ROOT.glob("hardware/links/**/*.py"), *ROOT.glob("hardware/adapters/**/*.py")]
    writing = {file.name for file in files if ".write(" in file.read_text(encoding="utf-8")}
    assert writing == {"wire.py"}


def test_that_user_defined_parameters_use_services_01_21_and_22_only() -> None:
    for length in range(1, 9):
        wanted = {2: {0x01, 0x21}, 3: {0x22}}.get(length, set())
        requests = {s: bytes((s,)) + b"\x0c" * (length - 1) for s in range(0x100)}
        opened = {s for s, payload in requests.items() if own_passes(payload, ENGINE)}
        assert opened == wanted, length
    assert not own_passes(b"", ENGINE)


def test_that_user_defined_parameters_reach_listed_units_within_a_task_only() -> None:
    task, body = technician_task(), UNITS[0]
    assert own_passes(b"\x21\x01", body, task)
    assert own_passes(b"\x22\xf1\x90", body, task)
    assert not own_passes(b"\x01\x0c", body, task)
    assert not own_passes(b"\x21\x01", body)
    assert not own_passes(b"\x21\x01", UnitAddress("123", "456"), task)
    assert not own_passes(b"\x3e\x00", ENGINE, task)
    task.end()
    assert not own_passes(b"\x21\x01", body, task)


@pytest.mark.parametrize("payload", [b"", b"\x22" + b"\x00" * 7])
def test_that_a_request_must_fit_one_frame(payload: bytes) -> None:
    assert not passes(payload)


@pytest.mark.parametrize(
    "target", ["", "7DF", "7E0", "7E7", "7F0", "18DB33F1", "18DAF110", "18DAF1F1", "F1", "33", "6A"]
)
def test_that_only_addresses_of_control_units_are_targets(target: str) -> None:
    assert passes(b"\x01\x00", target) is (target == "18DAF110")


ALLOWED = [
    *("ATZ", "ATWS", "ATI", "AT@1", "STI", "ATRV", "ATDPN"),
    *("ATE0", "ATL0", "ATS0", "ATH1", "ATAT1"),
    *("ATPC", "ATSP0", "ATTP6", "ATTPC", "ATCP18", "ATSH7DF", "ATSH7E0", "ATSH7E7"),
    *("ATSHDB33F1", "ATSHDA10F1", "ATSH8110F1", "ATSHC133F1"),
    *("ATAR", "ATFCSM0", "ATFCSM1", "ATFCSD300000"),
]
DANGEROUS = [
    *("", " ", "\r", "ATPP0CSV23", "ATPP0CON", "ATPPFFON", "ATBRD23", "ATBRT0F", "ATLP", "ATMA"),
    *("STWBR", "STSBR2000000", "STBR500000", "STSLU", "STSLEEP", "STSLX", "STMA", "ATMP", "ATMR10"),
    *(
        "ATSP6",
        "ATTP0",
        "ATSP00",
        "ATE1",
        "ATH0",
        "ATIIA10",
        "ATWM",
        "ATSW00",
        "ATCAF0",
        "ATCV1234",
    ),
    *("ATSH7E8", "ATSH7DE", "ATSH6F1", "ATSHDA33F1", "ATSHDAF110", "ATSH000", "ATSHDB33F2"),
    *("ATSH241", "ATCRA641", "ATFCSH241", "ATFCSD310000", "ATFCSM2", "ATCRA"),
    *("ATZ\r04", "ATI\r", "ATI ", "atz", "04", "010C", "AT", "ATSD00", "ATRD", "STRSTNVM", "ATD"),
]


@pytest.mark.parametrize("text", ALLOWED)
def test_that_a_command_of_the_dialog_passes(text: str) -> None:
    SafetyGate().check_command(text)


@pytest.mark.parametrize("text", DANGEROUS)
def test_that_any_other_command_is_refused(text: str) -> None:
    with pytest.raises(RequestForbidden):
        SafetyGate().check_command(text)


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=12))
def test_that_no_text_with_a_line_end_is_a_command(text: str) -> None:
    for made in (f"{text}\r", f"ATZ\n{text}", f"{text}\rATI", f"ATI\0{text}"):
        with pytest.raises(RequestForbidden):
            SafetyGate().check_command(made)


def frame_passes(address: str, data: bytes) -> bool:
    try:
        SafetyGate().check_frame(address, data)
    except RequestForbidden:
        return False
    return True


ASKED = ("7DF", *(f"7E{n}" for n in range(8)), "18DB33F1", "18DA10F1", "18DAFEF1")


@pytest.mark.parametrize("address", ASKED)
def test_that_on_can_only_reading_services_pass_in_single_frames(address: str) -> None:
    for service in range(0x100):
        data = bytes((2, service, 0x00)).ljust(8, b"\0")
        assert frame_passes(address, data) is (service in READ), data.hex()
        for kind in (0x10, 0x20, 0x40, 0xF0):  # first, consecutive and unknown frames
            assert not frame_passes(address, bytes((kind, service, 0x00)).ljust(8, b"\0"))


def test_that_no_other_id_is_sent_to() -> None:
    data = bytes.fromhex("02010C0000000000")
    passed = {f"{can_id:03X}" for can_id in range(0x800) if frame_passes(f"{can_id:03X}", data)}
    assert passed == {"7DF", *(f"7E{n}" for n in range(8))}
    others = ("18DAF110", "18DAF1F1", "18DA33F1", "18DB3310", "000007DF", "18FEF100", "", "7E00")
    assert not any(frame_passes(address, data) for address in others)


def test_that_flow_control_passes_to_one_unit_and_only_to_let_it_go_on() -> None:
    go_on = bytes.fromhex("3000000000000000")
    assert {address for address in ASKED if frame_passes(address, go_on)} == (
        set(ASKED) - {"7DF", "18DB33F1"}
    )
    assert not any(frame_passes("7E0", bytes((kind, 0, 0))) for kind in range(0x31, 0x40))


@pytest.mark.parametrize("text", ["", "00", "02", "0201", "09010C", "0801020304050607", "02" * 9])
def test_that_a_frame_that_holds_no_request_does_not_pass(text: str) -> None:
    assert not frame_passes("7DF", bytes.fromhex(text))


UNITS = [UnitAddress(*pair) for pair in sorted(LISTED)]


def unit_passes(payload: bytes, unit: UnitAddress, task: TechnicianTask | None) -> bool:
    try:
        SafetyGate().check_unit(payload, unit, task)
    except RequestForbidden:
        return False
    return True


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.request)
def test_that_a_listed_unit_is_read_within_a_task_and_met_with_nothing_else(
    unit: UnitAddress,
) -> None:
    task = technician_task()
    opened = {s for s in range(0x100) if unit_passes(bytes((s, 0x00)), unit, task)}
    assert opened == {0x19, 0x21, 0x22, 0x3E}
    sessions = {s for s in range(0x100) if unit_passes(bytes((0x10, s)), unit, task)}
    assert sessions == {0x01, 0x03, 0x81}
    assert not unit_passes(b"\x22" + bytes(7), unit, task)
    assert not unit_passes(b"", unit, task)
    assert not any(unit_passes(bytes((s, 0x00)), unit, None) for s in range(0x100))
    task.end()
    assert not any(unit_passes(bytes((s, 0x00)), unit, task) for s in range(0x100))


def test_that_no_other_pair_of_ids_is_a_unit() -> None:
    task, pairs = technician_task(), set()
    for request in range(0x800):
        for offset in (8, 0x400, 0x6A, 0x20, -0x280, 1):
            unit = UnitAddress(f"{request:03X}", f"{request + offset & 0x7FF:03X}")
            if unit_passes(b"\x22\xf1\x90", unit, task):
                pairs.add((unit.request, unit.response))
    standard = {pair for pair in pairs if pair not in LISTED}
    assert pairs >= LISTED
    assert all("7E8" <= response <= "7EF" for _request, response in standard)


def test_that_listed_units_stay_clear_of_the_emissions_ids() -> None:
    assert len(LISTED) > 40
    for request, response in LISTED:
        assert request not in ASKED
        assert not 0x7E8 <= int(response, 16) <= 0x7EF


@pytest.mark.parametrize("text", ["ATSH247", "ATCRA647", "ATFCSH247"])
def test_that_addressing_a_listed_unit_needs_a_running_task(text: str) -> None:
    task = technician_task()
    SafetyGate().check_command(text, task)
    for wrong in (text[:-1] + "F", text.replace("47", "48"), text + "0"):
        with pytest.raises(RequestForbidden):
            SafetyGate().check_command(wrong, task)
    task.end()
    with pytest.raises(RequestForbidden):
        SafetyGate().check_command(text, task)


def test_that_a_frame_to_a_listed_unit_is_a_reading_request_within_a_task() -> None:
    task = technician_task()

    def goes(data: bytes, key: TechnicianTask | None) -> bool:
        try:
            SafetyGate().check_frame("247", data, key)
        except RequestForbidden:
            return False
        return True

    read = bytes.fromhex("0322F19000000000")
    go_on = bytes.fromhex("3000000000000000")
    assert goes(read, task)
    assert goes(go_on, task)
    assert not goes(read, None)
    assert not goes(go_on, None)
    for wrong in ("0414FFFFFF", "021002", "10142EF190414243", "31000000", "", "00", "0222"):
        assert not goes(bytes.fromhex(wrong), task)
