"""The text face: every character as an ELM327 would say it, and stricter."""

from __future__ import annotations

import pytest

from hardware.errors import PortLost
from hardware.simulator.timing import TIMINGS, timing_named
from tests.helpers.elm_talk import Talk
from tests.helpers.simulated_port import SimulatedPort
from tests.helpers.virtual_clock import VirtualClock

ECM_0100 = "7E8064100BE3FA81300"
TCM_0100 = "7E906410080180011AA"
ABS_0100 = "7EA0641008008001055"


def test_that_a_reset_shows_the_banner_and_loses_every_setting() -> None:
    talk = Talk().set_up()
    assert talk.say("ATZ") == "\r\rELM327 v1.5\r\r>"
    assert talk.say("0100").startswith("0100\rSEARCHING...\r41 00 BE 3F A8 13 \r41 00 ")


def test_that_a_warm_start_is_a_reset_without_the_wait() -> None:
    talk = Talk()
    before = talk.now
    assert talk.say("ATWS") == "ATWS\r\r\rELM327 v1.5\r\r>"
    assert talk.now - before < TIMINGS["usb115k2"].reset_s


def test_that_what_is_typed_during_a_reset_is_lost() -> None:
    talk = Talk()
    talk.face.receive(b"ATZ\r", 0.0)
    talk.face.receive(b"ATE0\r", 0.01)
    assert talk.hear() == "ATZ\r\r\rELM327 v1.5\r\r>"


def test_that_echo_is_on_until_it_is_switched_off() -> None:
    talk = Talk()
    assert talk.say("AT E0") == "AT E0\rOK\r\r>"
    assert talk.say("ATI") == "ELM327 v1.5\r\r>"


def test_that_linefeeds_follow_every_return_when_on() -> None:
    talk = Talk()
    talk.say("ATE0")
    assert talk.say("ATL1") == "OK\r\n\r\n>"
    assert talk.say("ATI") == "ELM327 v1.5\r\n\r\n>"


@pytest.mark.parametrize(
    "command",
    ["E0", "E1", "L0", "S0", "S1", "H0", "H1", "AT0", "AT1", "AT2", "ST32", "SP0", "SP6", "SPA6",
     "SP6A", "SPA", "TP7", "TPA7", "SPC", "SH7E0", "SHDB33F1", "CP18", "CRA7E8", "CRA7EX",
     "CRA18DAF110", "CRA", "AR", "CAF1", "CFC0", "CFC1", "FCSH7E0", "FCSD300000", "FCSM0", "D",
     "PC", "CEA", "AL", "NL", "M0", "BI", "h1", " s 0"],
)  # fmt: skip
def test_that_a_known_setting_is_accepted(command: str) -> None:
    talk = Talk()
    talk.say("ATE0")
    assert talk.say(f"AT{command}").endswith("OK\r\r>")


@pytest.mark.parametrize(
    "command",
    ["AT", "ATE", "ATE2", "ATL2", "ATAT3", "ATST", "ATST1", "ATSTGG", "ATSPD", "ATSPG", "ATSH7",
     "ATSH7E01", "ATSH18DB33F1", "ATCRA7", "ATFCSM3", "ATLP", "ATMA", "ATPPS", "ATPP0CON",
     "ATBRD23", "ATCAF0", "ATCEA01", "ATQQ", "ATZZ", "STI", "STDI", "STPX", "0", "1", "HELLO",
     "01 0G", "0102030405060708", "\x7f\x7f", "AT\xe9"],
)  # fmt: skip
def test_that_everything_unknown_is_a_question_mark(command: str) -> None:
    talk = Talk()
    talk.say("ATE0")
    assert talk.say(command) == "?\r\r>"
    assert talk.face.requests == 0


def test_that_an_stn_knows_its_own_commands() -> None:
    talk = Talk(timing="stn2m")
    talk.say("ATE0")
    assert talk.say("ATI") == "ELM327 v1.4b\r\r>"
    assert talk.say("AT@1") == "OBDLink SX\r\r>"
    assert talk.say("STI") == "STN1130 v4.0.1\r\r>"
    assert talk.say("STQQ") == "?\r\r>"


def test_that_voltage_is_measured_at_the_socket() -> None:
    talk = Talk("engine_off")
    talk.say("ATE0")
    assert talk.say("ATRV") == "12.4V\r\r>"


def test_that_the_first_request_searches_and_later_ones_do_not() -> None:
    talk = Talk()
    for line in ("ATE0", "ATS0", "ATH1", "ATSP0"):
        talk.say(line)
    assert talk.say("ATDPN") == "A0\r\r>"
    assert talk.say("ATDP") == "AUTO\r\r>"
    assert talk.say("0100") == f"SEARCHING...\r{ECM_0100}\r{TCM_0100}\r{ABS_0100}\r\r>"
    assert talk.say("ATDPN") == "A6\r\r>"
    assert talk.say("ATDP") == "AUTO, ISO 15765-4 (CAN 11/500)\r\r>"
    assert talk.say("0100") == f"{ECM_0100}\r{TCM_0100}\r{ABS_0100}\r\r>"


def test_that_a_dead_car_cannot_be_connected_to() -> None:
    talk = Talk("ignition_off")
    talk.say("ATE0")
    assert talk.say("0100") == "SEARCHING...\rUNABLE TO CONNECT\r\r>"
    talk.say("ATSP6")
    assert talk.say("0100") == "CAN ERROR\r\r>"


@pytest.mark.parametrize(
    ("state", "number", "answer"),
    [
        ("healthy", "7", "NO DATA"),
        ("healthy", "8", "CAN ERROR"),
        ("healthy", "3", "BUS INIT: ...ERROR"),
        ("healthy", "1", "NO DATA"),
        ("can29", "6", "NO DATA"),
        ("iso9141", "6", "CAN ERROR"),
        ("iso9141", "5", "BUS INIT: ERROR"),
        ("iso9141", "4", "BUS INIT: ...ERROR"),
        ("kwp", "3", "BUS INIT: ...ERROR"),
        ("kwp", "6", "CAN ERROR"),
        ("j1850vpw", "1", "NO DATA"),
        ("j1850vpw", "5", "BUS INIT: ERROR"),
    ],
)
def test_that_a_wrong_protocol_fails_by_name(state: str, number: str, answer: str) -> None:
    talk = Talk(state)
    talk.say("ATE0")
    talk.say(f"ATSP{number}")
    assert talk.say("0100") == f"{answer}\r\r>"


def test_that_the_search_of_another_adapter_fails_before_a_car_that_answers() -> None:
    talk = Talk(timing="no_search")
    talk.say("ATE0")
    assert talk.say("0100") == "SEARCHING...\rUNABLE TO CONNECT\r\r>"
    talk.say("ATTP6")
    assert talk.say("0100").startswith("41 00 BE")


def test_that_a_wrong_protocol_with_automatic_search_still_finds_the_car() -> None:
    talk = Talk("can29")
    talk.say("ATE0")
    talk.say("ATSPA6")
    assert talk.say("0100").startswith("SEARCHING...\r41 00 BE")
    assert talk.say("ATDPN") == "A7\r\r>"


def test_that_a_tried_protocol_is_forgotten_at_reset_and_a_set_one_is_kept() -> None:
    talk = Talk()
    talk.say("ATSP6")
    talk.say("ATTP7")
    talk.say("ATZ")
    talk.say("ATE0")
    assert talk.say("ATDPN") == "6\r\r>"


def test_that_spaces_and_headers_shape_a_line() -> None:
    talk = Talk().set_up()
    assert talk.lines("0133") == [("7E80341336500000000")]
    talk.say("ATS1")
    assert talk.lines("0133") == ["7E8 03 41 33 65 00 00 00 00 "]
    talk.say("ATH0")
    assert talk.lines("0133") == ["41 33 65 "]
    talk.say("ATS0")
    assert talk.lines("0133") == ["413365"]


def test_that_a_long_answer_is_frames_with_headers_and_numbered_parts_without() -> None:
    talk = Talk().set_up()
    assert talk.lines("0902") == [
        "7E81014490201314731",
        "7E821424335534D3648".replace("424335534D3648", "424335534D3648"),
        "7E82237313030303031",
    ]
    talk.say("ATH0")
    assert talk.lines("0902") == ["014", "0:490201314731", "1:424335534D3648", "2:37313030303031"]
    talk.say("ATS1")
    assert talk.lines("0902")[:2] == ["014", "0: 49 02 01 31 47 31 "]


def test_that_long_answers_of_several_units_interleave() -> None:
    talk = Talk().set_up()
    assert [line[:5] for line in talk.lines("090A")] == [
        "7E810", "7E910", "7E821", "7EA10", "7E822", "7E921", "7E823", "7E922", "7EA21", "7E923",
        "7EA22", "7EA23",
    ]  # fmt: skip


def test_that_29_bit_ids_are_printed_as_four_bytes() -> None:
    talk = Talk("can29", "p0301").set_up()
    assert talk.lines("03")[0] == "18DAF1100443010301000000"
    talk.say("ATS1")
    assert talk.lines("03")[0] == "18 DA F1 10 04 43 01 03 01 00 00 00 "
    talk.say("ATSHDA18F1")
    assert [line[:12] for line in talk.lines("03")] == ["18 DA F1 18 "]


def test_that_k_line_answers_have_header_and_checksum() -> None:
    talk = Talk("iso9141")
    for line in ("ATE0", "ATS0", "ATH1", "ATSP3"):
        talk.say(line)
    talk.face.receive(b"0100\r", talk.now)
    began = talk.face.next_at()
    assert began is not None
    assert talk.face.due(began) == b"BUS INIT: "
    assert talk.hear().split("\r")[:2] == ["...OK", "486B104100BE3FA813BC"]
    assert len(talk.lines("0902")) == 5
    talk.say("ATH0")
    assert talk.lines("0133") == ["413365"]


def test_that_a_header_reaches_one_unit_and_a_filter_hides_the_others() -> None:
    talk = Talk().set_up()
    talk.say("ATSH7E1")
    assert talk.lines("0100") == [TCM_0100]
    talk.say("ATSH7E5")
    assert talk.lines("0100") == ["NO DATA"]
    talk.say("ATSH7DF")
    talk.say("ATCRA7E8")
    assert talk.lines("0100") == [ECM_0100]
    talk.say("ATAR")
    assert len(talk.lines("0100")) == 3


def test_that_the_count_digit_ends_the_wait() -> None:
    talk = Talk("engine_off").set_up()
    began = talk.now
    assert talk.lines("01003") == [ECM_0100, TCM_0100, ABS_0100]
    counted = talk.now - began
    began = talk.now
    talk.lines("0100")
    assert talk.now - began - counted == pytest.approx(TIMINGS["usb115k2"].wait_s, abs=5e-3)
    assert talk.lines("01001") == [ECM_0100]
    assert talk.lines("09022") == ["7E81014490201314731", "7E821424335534D3648"]


def test_that_without_adaptive_timing_the_whole_timeout_is_waited() -> None:
    talk = Talk().set_up()
    talk.say("ATAT0")
    talk.say("ATST64")
    began = talk.now
    talk.lines("0133")
    assert talk.now - began == pytest.approx(0.4, abs=0.02)


def test_that_too_short_a_timeout_hears_nobody() -> None:
    talk = Talk().set_up()
    talk.say("ATST01")
    assert talk.lines("0133") == ["NO DATA"]


def test_that_an_unsupported_request_is_no_data_after_the_timeout() -> None:
    talk = Talk().set_up()
    began = talk.now
    assert talk.lines("01C0") == ["NO DATA"]
    assert talk.now - began == pytest.approx(0.2, abs=0.01)


def test_that_a_bare_return_repeats_the_last_command() -> None:
    talk = Talk().set_up()
    asked = talk.lines("0133")
    assert talk.lines("") == asked
    assert talk.face.requests == 3


@pytest.mark.parametrize("typed", [b"x", b" ", b"ATI\r", b"\r", b"0100\r"])
def test_that_a_character_before_the_prompt_stops_the_request_and_is_lost(typed: bytes) -> None:
    talk = Talk().set_up()
    talk.face.receive(b"0902\r", talk.now)
    talk.face.receive(typed, talk.now + 0.02)
    assert talk.hear().endswith("STOPPED\r\r>")
    assert talk.lines("ATI") == ["ELM327 v1.5"]


def test_that_two_requests_in_one_write_are_one_too_many() -> None:
    talk = Talk().set_up()
    assert talk.say("0133\r0133") == "STOPPED\r\r>"


def test_that_lines_that_were_out_before_the_interruption_stay_out() -> None:
    talk = Talk().set_up()
    talk.face.receive(b"0100\r", talk.now)
    talk.face.receive(b" ", talk.now + 0.030)
    assert talk.hear() == f"{ECM_0100}\r{TCM_0100}\r{ABS_0100}\rSTOPPED\r\r>"


def test_that_bytes_take_the_time_their_baud_rate_needs() -> None:
    took = {}
    for name in ("stn2m", "usb115k2", "usb38k4", "bluetooth", "ftdi16"):
        talk = Talk(timing=name).set_up()
        began = talk.now
        talk.say("010C0D05040B113")
        took[name] = talk.now - began
    assert list(took.values()) == sorted(took.values())
    assert took["ftdi16"] - took["usb38k4"] == pytest.approx(0.015, abs=1e-6)


def test_that_an_unknown_timing_is_refused_with_the_known_names() -> None:
    with pytest.raises(ValueError, match=r"'fast'; known: ideal, usb115k2, .*bluetooth"):
        timing_named("fast")


def test_that_the_same_dialog_is_the_same_to_the_byte_twice() -> None:
    def dialog() -> list[str]:
        talk = Talk("p0301").set_up()
        return [talk.say(f"01{pid:02X}") for pid in range(0x04, 0x60)]

    assert dialog() == dialog()


def test_that_a_simulated_port_waits_in_virtual_time() -> None:
    clock = VirtualClock(1000.0)
    port = SimulatedPort(Talk().face, clock)
    port.write(b"ATZ\r")
    assert port.read(0.1) == b"A"
    heard = b""
    while not heard.endswith(b">"):
        piece = port.read(2.0)
        assert piece
        heard += piece
    assert heard == b"TZ\r\r\rELM327 v1.5\r\r>"
    before = clock.monotonic()
    assert port.read(0.5) == b""
    assert clock.monotonic() == pytest.approx(before + 0.5)
    port.close()
    port.close()
    with pytest.raises(PortLost):
        port.read(0.1)


def test_that_an_unplugged_simulated_port_is_lost() -> None:
    port = SimulatedPort(Talk().face, VirtualClock())
    port.unplug()
    with pytest.raises(PortLost):
        port.write(b"ATZ\r")
