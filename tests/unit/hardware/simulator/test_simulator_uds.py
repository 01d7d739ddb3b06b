"""UDS of the simulated car, against bytes typed by hand from ISO 14229-1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.buses.base import CanFrame
from hardware.simulator.faces.can import CanFace
from hardware.simulator.states import build_car
from hardware.simulator.timing import TIMINGS

if TYPE_CHECKING:
    from hardware.simulator.car import Car

AIRBAG, BODY = "247", "241"
OIL_PRESSURE = "22115C"


def said(car: Car, request: str, header: str = "7E0", t_s: float = 0.0) -> dict[str, str]:
    spoken = car.ask(bytes.fromhex(request), header, t_s)
    return {one.address: one.payload.hex(" ").upper() for one in spoken}


def test_that_the_engine_unit_tells_its_oil_pressure_and_no_other_unit_does() -> None:
    car = build_car(["healthy"])
    idling, driving = (
        bytes.fromhex(said(car, OIL_PRESSURE, t_s=t_s)["7E8"])[-1] * 4 for t_s in (5.0, 120.0)
    )
    assert 100 < idling < 300
    assert idling + 50 < driving < 900
    standing = build_car(["engine_off"])
    assert said(standing, OIL_PRESSURE) == {"7E8": "62 11 5C 00"}
    assert said(car, OIL_PRESSURE, header="7E1") == {"7E9": "7F 22 31"}


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        ("1001", "50 01 00 32 01 F4"),
        ("1003", "50 03 00 32 01 F4"),
        ("1002", "7F 10 12"),
        ("10", "7F 10 13"),
        ("3E00", "7E 00"),
        ("3E01", "7F 3E 12"),
        ("22F18C", "62 F1 8C 45 43 4D 35 41 31 37 43 33 45 32"),
        ("22F1FF", "7F 22 31"),
        ("22F1", "7F 22 13"),
        ("22F1FFF197", "62 F1 97 45 6E 67 69 6E 65 43 6F 6E 74 72 6F 6C"),
        ("22F40C", "7F 22 31"),  # a car of J1979 has no F4xx
        ("1902FF", "59 02 FF 03 01 00 AF"),
        ("190240", "59 02 FF"),
        ("190108", "59 01 FF 01 00 01"),
        ("190A", "59 0A FF 03 01 00 AF"),
        ("190403010000", "59 04 03 01 00 AF"),
        ("190603010001", "59 06 03 01 00 AF 01 01"),
        ("190604200001", "7F 19 31"),
        ("1903", "7F 19 12"),
        ("19423308FF", "7F 19 12"),
        ("195533", "7F 19 12"),
        ("19", "7F 19 13"),
        ("2701", "7F 27 11"),
        ("14FFFFFF", "54"),
        ("14123456", "7F 14 31"),
    ],
)
def test_that_an_engine_unit_answers_uds_as_the_standard_writes_it(
    request_: str, answer: str
) -> None:
    assert said(build_car(["p0301"]), request_)["7E8"] == answer


def test_that_a_suppressed_positive_answer_is_silence_and_a_refusal_is_not() -> None:
    car = build_car(["healthy"])
    assert said(car, "3E80") == {}
    assert said(car, "3E81") == {"7E8": "7F 3E 12"}


def test_that_only_the_units_addressed_beyond_the_emissions_answer() -> None:
    car = build_car(["healthy"])
    assert not {"641", "647"} & said(car, "22F190", "7DF").keys()
    assert said(car, "22F197", BODY) == {"641": "62 F1 97 42 6F 64 79"}
    assert said(car, "0100", BODY) == {"641": "7F 01 11"}
    assert said(car, "1902FF", BODY) == {"641": "59 02 FF C1 55 00 28"}
    assert said(car, "22F197", "243") == {}
    wide = build_car(["can29"])
    assert said(wide, "22F197", "18DA53F1") == {"18DAF153": "62 F1 97 41 69 72 62 61 67"}


def test_that_a_session_ends_by_itself_five_seconds_after_the_last_request() -> None:
    car = build_car(["healthy"])
    assert said(car, "1902FF", AIRBAG) == {"647": "7F 19 7F"}
    assert said(car, "1003", AIRBAG, 1.0) == {"647": "50 03 00 32 01 F4"}
    codes = {"647": "59 02 FF 90 01 13 2F 90 3A 1A 50"}
    assert said(car, "1902FF", AIRBAG, 5.9) == codes
    assert said(car, "3E00", AIRBAG, 10.8) == {"647": "7E 00"}
    assert said(car, "1902FF", AIRBAG, 15.7) == codes
    assert said(car, "1902FF", AIRBAG, 20.8) == {"647": "7F 19 7F"}


def test_that_clearing_by_uds_needs_a_standing_car_and_empties_the_memory() -> None:
    car = build_car(["p0301"])
    assert said(car, "14FFFFFF", t_s=60.0) == {"7E8": "7F 14 22"}
    assert said(car, "14FFFFFF") == {"7E8": "54"}
    assert said(car, "1902FF") == {"7E8": "59 02 FF"}
    assert said(car, "0A") == {"7E8": "4A 01 03 01"}
    assert said(car, "14FFFFFF", BODY) == {"641": "54"}
    assert said(car, "1902FF", BODY) == {"641": "59 02 FF"}


@pytest.mark.parametrize("service", ["0100", "0202", "03", "0600", "07", "0900", "0A"])
def test_that_a_j1979_2_car_has_no_service_of_j1979(service: str) -> None:
    car = build_car(["p0301", "obdonuds"])
    assert said(car, service, "7DF") == {}
    assert said(car, service) == {"7E8": f"7F {service[:2]} 11"}


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        ("22F400", "62 F4 00 3E 3F A8 13"),
        ("22F40C", "62 F4 0C 0D 48"),
        ("22F500", "62 F5 00 80 00 00 00"),
        ("22F501", "62 F5 01 81 07 01 01 05 00"),
        ("22F6A2", "62 F6 A2 0B 24 00 BB 00 00 FF FF 0C 24 00 40 00 00 FF FF"),
        ("22F802", "62 F8 02 31 47 31 42 43 35 53 4D 36 48 37 31 30 30 30 30 31"),
        ("22F810", "62 F8 10 01"),
        ("19423308FF", "59 42 33 FF FF 04 20 03 01 00 AF"),
        ("19423340FF", "59 42 33 FF FF 04"),
        ("195533", "59 55 33 FF 04 03 01 00 AF"),
        ("194232FFFF", "7F 19 31"),
    ],
)
def test_that_a_j1979_2_car_tells_the_same_by_uds(request_: str, answer: str) -> None:
    told = said(build_car(["p0301", "obdonuds"]), request_)["7E8"]
    assert told[:8] == answer[:8]
    if request_ != "22F40C":  # the engine speed moves
        assert told == answer


def test_that_a_j1979_2_car_keeps_its_freeze_frame_as_first_and_updated_record() -> None:
    car = build_car(["p0301", "obdonuds"])
    first = said(car, "190403010000")["7E8"]
    assert first.startswith("59 04 03 01 00 AF 00 0D F4 03")
    assert said(car, "1904030100F0")["7E8"] == first.replace("AF 00 0D", "AF F0 0D", 1)
    assert said(car, "190403010001") == {"7E8": "59 04 03 01 00 AF"}


@pytest.mark.parametrize("data", ["021001", "0322F190"])
def test_that_a_frame_that_is_not_full_is_no_question(data: str) -> None:
    """ISO 15765-4 demands eight bytes of a tester; some units ignore any other."""
    face = CanFace(build_car(["healthy"]), TIMINGS["ideal"])
    face.receive(CanFrame(0x7E0, bytes.fromhex(data)), 0.0)
    assert face.requests == 0
    face.receive(CanFrame(0x7E0, bytes.fromhex(data).ljust(8, b"\0")), 0.0)
    assert face.requests == 1
