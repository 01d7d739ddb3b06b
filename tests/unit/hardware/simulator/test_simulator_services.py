"""Every service byte for byte, against vectors typed by hand from SAE J1979 and ISO 15765-4."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.simulator.bus import Bus, Spoken, frames
from hardware.simulator.live import supported
from hardware.simulator.memory import code_bytes
from hardware.simulator.motion import moment
from hardware.simulator.states import build_car

if TYPE_CHECKING:
    from hardware.simulator.car import Car
    from hardware.simulator.ecu import Ecu

ECM, TCM, ABS = "7E0", "7E1", "7E2"


def said(car: Car, request: str, header: str = "7DF", t_s: float = 0.0) -> dict[str, str]:
    spoken = car.ask(bytes.fromhex(request), header, t_s)
    return {one.address: one.payload.hex(" ").upper() for one in spoken}


@pytest.mark.parametrize(
    ("request_", "answers"),
    [
        ("0100", {"7E8": "41 00 BE 3F A8 13", "7E9": "41 00 80 18 00 11",
                  "7EA": "41 00 80 08 00 10"}),
        ("0120", {"7E8": "41 20 80 07 B0 11", "7E9": "41 20 80 01 80 01"}),
        ("0140", {"7E8": "41 40 FE DC 80 55", "7E9": "41 40 C0 00 00 00"}),
        ("0160", {"7E8": "41 60 E2 00 00 01"}),
        ("0180", {"7E8": "41 80 00 04 00 01"}),
        ("01A0", {"7E8": "41 A0 04 00 00 00"}),
        ("01C0", {}),
        ("010020", {"7E8": "41 00 BE 3F A8 13 20 80 07 B0 11",
                    "7E9": "41 00 80 18 00 11 20 80 01 80 01", "7EA": "41 00 80 08 00 10"}),
        ("0101", {"7E8": "41 01 81 07 E5 00", "7E9": "41 01 00 04 00 00",
                  "7EA": "41 01 00 04 00 00"}),
        ("03", {"7E8": "43 01 03 01", "7E9": "43 00", "7EA": "43 00"}),
        ("07", {"7E8": "47 01 03 01", "7E9": "47 00", "7EA": "47 00"}),
        ("0A", {"7E8": "4A 01 03 01", "7E9": "4A 00"}),
        ("020000", {"7E8": "42 00 00 7E 3F 80 02"}),
        ("020200", {"7E8": "42 02 00 03 01"}),
        ("020201", {}),
        ("0600", {"7E8": "46 00 C0 00 00 01"}),
        ("0620", {"7E8": "46 20 80 00 80 31"}),
        ("0640", {"7E8": "46 40 C0 00 00 01"}),
        ("0660", {"7E8": "46 60 00 00 00 01"}),
        ("0680", {"7E8": "46 80 00 00 00 01"}),
        ("06A0", {"7E8": "46 A0 F8 00 00 00"}),
        ("06A2", {"7E8": "46 A2 0B 24 00 BB 00 00 FF FF A2 0C 24 00 40 00 00 FF FF"}),
        ("0621", {"7E8": "46 21 80 20 00 4F 00 00 00 C0"}),
        ("0631", {"7E8": "46 31 80 FE 01 90 00 64 7F FF"}),
        ("0900", {"7E8": "49 00 55 40 00 00", "7E9": "49 00 14 40 00 00",
                  "7EA": "49 00 14 40 00 00"}),
        ("0902", {"7E8": "49 02 01 31 47 31 42 43 35 53 4D 36 48 37 31 30 30 30 30 31"}),
        ("0904", {"7E8": "49 04 02 4D 53 31 32 36 37 34 33 30 38 00 00 00 00 00 00"
                         " 4D 53 31 32 36 38 31 31 39 35 00 00 00 00 00 00",
                  "7E9": "49 04 01 54 43 32 34 32 38 37 37 31 34 00 00 00 00 00 00",
                  "7EA": "49 04 01 42 52 31 33 35 30 38 38 32 36 00 00 00 00 00 00"}),
        ("0906", {"7E8": "49 06 02 5A 17 C3 E2 00 91 B4 D7", "7E9": "49 06 01 77 E1 02 0C",
                  "7EA": "49 06 01 3F 00 A9 12"}),
        ("0908", {"7E8": "49 08 14 01 9C 02 DD 00 CC 01 8E 00 00 00 00 00 E7 01 92 00 00 00 00"
                         " 01 84 01 95 00 00 00 00 00 60 01 2D 00 C6 01 8F 00 00 00 00"}),
        ("090A", {"7E8": "49 0A 01 45 43 4D 00 2D 45 6E 67 69 6E 65 43 6F 6E 74 72 6F 6C 00 00",
                  "7E9": "49 0A 01 54 43 4D 00 2D 54 72 61 6E 73 6D 69 73 43 6F 6E 74 72 6F 6C",
                  "7EA": "49 0A 01 41 42 53 00 2D 42 72 61 6B 65 53 79 73 74 65 6D 00 00 00 00"}),
    ],
)  # fmt: skip
def test_that_each_service_answers_as_the_standard_writes_it(
    request_: str, answers: dict[str, str]
) -> None:
    assert said(build_car(["p0301"]), request_) == answers


@pytest.mark.parametrize(
    ("pid", "data"),
    [
        ("03", "01 00"),  # open loop, engine cold
        ("0D", "00"),
        ("13", "03"),
        ("1C", "03"),
        ("1F", "00 3C"),
        ("21", "00 54"),
        ("2F", "9E"),
        ("30", "29"),
        ("31", "07 4E"),
        ("33", "65"),
        ("46", "3A"),
        ("4D", "00 74"),
        ("4E", "09 60"),
        ("51", "01"),
        ("63", "00 9C"),
        ("A6", "00 0D 5F FF"),
    ],
)
def test_that_standing_values_are_scaled_by_the_formulas(pid: str, data: str) -> None:
    assert said(build_car(["p0301"]), f"01{pid}")["7E8"] == f"41 {pid} {data}"


@pytest.mark.parametrize(
    ("pid", "data"),
    [
        ("03", "00 00"),
        ("04", "00"),
        ("05", "3D"),  # 21 deg C
        ("06", "80"),
        ("07", "82"),  # 1.6 %
        ("0B", "65"),
        ("0C", "00 00"),
        ("0E", "80"),
        ("0F", "3B"),
        ("10", "00 00"),
        ("11", "28"),
        ("15", "5A FF"),
        ("34", "80 00 80 00"),
        ("3C", "02 44"),  # 18 deg C
        ("41", "00 07 E5 E5"),
        ("42", "30 70"),  # 12.4 V
        ("44", "80 00"),
        ("5C", "3C"),
        ("5E", "00 00"),
        ("61", "7D"),
        ("67", "01 3D 00"),
        ("8E", "7D"),
    ],
)
def test_that_an_engine_at_rest_has_the_values_of_rest(pid: str, data: str) -> None:
    assert said(build_car(["engine_off"]), f"01{pid}", t_s=55.0)["7E8"] == f"41 {pid} {data}"


@pytest.mark.parametrize(
    ("t_s", "state"),
    [(0.0, "01 00"), (45.0, "04 00"), (70.0, "02 00")],  # cold, pulling hard, closed loop
)
def test_that_the_fuel_system_says_why_its_loop_is_open(t_s: float, state: str) -> None:
    assert said(build_car(["healthy"]), "0103", t_s=t_s)["7E8"] == f"41 03 {state}"


def test_that_six_pids_come_in_the_order_asked_and_unknown_ones_are_left_out() -> None:
    car = build_car(["engine_off"])
    assert said(car, "01050C02FE0D33") == {
        "7E8": "41 05 3D 0C 00 00 0D 00 33 65",
        "7E9": "41 0C 00 00 0D 00",
        "7EA": "41 0D 00",
    }


def test_that_three_frozen_values_come_in_one_answer() -> None:
    answer = said(build_car(["p0301"]), "02020005000D00")["7E8"]
    assert answer.startswith("42 02 00 03 01 05 00 ")
    assert answer.endswith(" 0D 00 26")  # 38 km/h


@pytest.mark.parametrize(
    "request_",
    ["01", "01000C", "0105050505050505", "0301", "0400", "02020002", "0202", "09020A", "05", "08",
     "22F1FF", "1002", "3E01", "014200"],
)  # fmt: skip
def test_that_a_wrong_request_to_all_units_is_met_with_silence(request_: str) -> None:
    assert said(build_car(["healthy"]), request_) == {}


@pytest.mark.parametrize(
    ("request_", "ecm", "tcm", "abs_"),
    [
        ("01", "7F 01 12", None, "7F 01 12"),
        ("0102", "7F 01 12", None, "7F 01 12"),
        ("0301", "7F 03 12", None, "7F 03 12"),
        ("0400", "7F 04 12", None, "7F 04 12"),
        ("0621", "46 21 80 20 00 4F 00 00 00 C0", "7F 06 11", "7F 06 11"),
        ("020200", "42 02 00 00 00", "7F 02 11", "7F 02 11"),
        ("0A", "4A 00", "4A 00", "7F 0A 11"),
        ("2701", "7F 27 11", "7F 27 11", "7F 27 11"),
    ],
)
def test_that_a_unit_asked_alone_refuses_what_it_does_not_do(
    request_: str, ecm: str | None, tcm: str | None, abs_: str | None
) -> None:
    car = build_car(["healthy"])
    for header, source, expected in ((ECM, "7E8", ecm), (TCM, "7E9", tcm), (ABS, "7EA", abs_)):
        assert said(car, request_, header).get(source) == expected


def test_that_an_address_nobody_has_gets_no_answer() -> None:
    assert said(build_car(["healthy"]), "0100", "7E5") == {}


def test_that_no_frame_stored_is_told_as_dtc_0000() -> None:
    car = build_car(["healthy"])
    assert said(car, "020200") == {"7E8": "42 02 00 00 00"}
    assert said(car, "020000") == {"7E8": "42 00 00 40 00 00 00"}
    assert said(car, "020C00") == {}


def test_that_clearing_is_refused_while_the_car_moves() -> None:
    car = build_car(["p0301"])
    assert said(car, "04", t_s=60.0) == {"7E8": "7F 04 22", "7E9": "7F 04 22", "7EA": "7F 04 22"}
    assert said(car, "03")["7E8"] == "43 01 03 01"


@pytest.mark.parametrize(
    ("code", "data"),
    [("P0301", "0301"), ("P1234", "1234"), ("C0035", "4035"), ("B3FFF", "BFFF"), ("U0100", "C100"),
     ("P0ABC", "0ABC")],
)  # fmt: skip
def test_that_codes_have_their_two_bytes(code: str, data: str) -> None:
    assert code_bytes(code) == bytes.fromhex(data)


def test_that_the_last_bit_of_a_bitmap_promises_the_next_one_up_to_e0() -> None:
    assert supported({0xC1, 0xE1}, 0xC0) == bytes.fromhex("80000001")
    assert supported({0xC1, 0xE1}, 0xE0) == bytes.fromhex("80000000")
    assert supported({0xC1}, 0xE0) is None
    assert supported({0xC1}, 0x00) == bytes.fromhex("00000001")


def test_that_a_long_answer_is_cut_as_iso_15765_2_says() -> None:
    spoken = Spoken(0.0, "7E8", bytes(range(0x30, 0x30 + 20)), filler=0xAA)
    assert [frame.data.hex(" ") for frame in frames(Bus.CAN11, [spoken])] == [
        "10 14 30 31 32 33 34 35",
        "21 36 37 38 39 3a 3b 3c",
        "22 3d 3e 3f 40 41 42 43",
    ]


def test_that_the_sequence_number_wraps_from_f_to_0() -> None:
    cut = frames(Bus.CAN11, [Spoken(0.0, "7E8", bytes(6 + 17 * 7))])
    assert [frame.data[0] for frame in cut] == [0x10, *range(0x21, 0x30), 0x20, 0x21]
    assert cut[0].data[1] == 6 + 17 * 7


def test_that_seven_bytes_still_fit_one_frame() -> None:
    (frame,) = frames(Bus.CAN11, [Spoken(0.0, "7E8", bytes(7))])
    assert frame.data == bytes((7, 0, 0, 0, 0, 0, 0, 0))
    assert len(frames(Bus.CAN11, [Spoken(0.0, "7E8", bytes(8))])) == 2


@pytest.mark.parametrize(
    ("request_", "messages"),
    [
        ("0100", ["486B104100BE3FA813", "486B18410080180011", "486B28410080080010"]),
        ("03", ["486B1043030100000000", "486B1843000000000000", "486B2843000000000000"]),
        ("0900", ["486B10490001FC000000", "486B184900013C000000", "486B284900013C000000"]),
        ("0901", ["486B10490105"]),
        ("0902", ["486B1049020100000031", "486B1049020247314243", "486B1049020335534D36",
                  "486B1049020448373130", "486B1049020530303031"]),
        ("0A", []),
        ("0600", []),
        ("010C0D", []),
        ("0102", []),
    ],
)  # fmt: skip
def test_that_k_line_messages_have_their_header_and_number(
    request_: str, messages: list[str]
) -> None:
    car = build_car(["p0301", "iso9141"])
    spoken = car.ask(bytes.fromhex(request_), "686AF1", 0.0)
    received = [frame.data[:-1].hex().upper() for frame in frames(Bus.KLINE, spoken)]
    assert sorted(received) == sorted(messages)


def test_that_a_k_line_message_ends_with_the_sum_of_its_bytes() -> None:
    (frame,) = frames(Bus.KLINE, [Spoken(0.0, "10", bytes.fromhex("4100BE3FA813"))])
    assert frame.data.hex().upper() == "486B104100BE3FA813BC"


def test_that_four_codes_need_two_k_line_messages() -> None:
    car = build_car(["multi", "iso9141"])
    car.ecm.memory.stored += ["P0300", "U0101"]
    spoken = [one for one in car.ask(b"\x03", "686AF1", 0.0) if one.address == "10"]
    assert [one.payload.hex() for one in spoken] == ["43017104200300", "43c10100000000"]


def test_that_a_frozen_value_is_the_value_of_its_moment() -> None:
    car = build_car(["p0301"])
    ecm: Ecu = car.ecm
    assert ecm.memory.frame is not None
    then = moment(49.0, car.condition)
    assert (
        said(car, "020C00", t_s=300.0)["7E8"]
        == "42 0C 00 " + round(then.rpm * 4).to_bytes(2, "big").hex(" ").upper()
    )
