"""What each state means on the wire, and that no state or time contradicts itself."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.simulator.motion import CYCLE_S, Condition, moment
from hardware.simulator.states import DEFAULT_STATES, STATES, build_car

if TYPE_CHECKING:
    from hardware.simulator.car import Car

WITHOUT_CAN = {"iso9141", "kwp", "kwp5", "j1850vpw", "j1850pwm"}
ON_CAN = sorted(set(STATES) - WITHOUT_CAN - {"ignition_off"})
HEADERS = {"7E8": "7E0", "7E9": "7E1", "7EA": "7E2"}


def ask(car: Car, request: str, header: str = "7DF", t_s: float = 0.0) -> dict[str, bytes]:
    spoken = car.ask(bytes.fromhex(request), header, t_s)
    return {one.address: one.payload for one in spoken}


def on_eleven_bits(states: list[str]) -> Car:
    return build_car([name for name in states if name != "can29"] or ["healthy"])


def codes(car: Car, service: str) -> dict[str, list[str]]:
    return {
        source: [data[i : i + 2].hex() for i in range(2, len(data), 2)]
        for source, data in ask(car, service).items()
    }


def bitmap_numbers(car: Car, service: str, header: str, tail: str = "") -> set[int]:
    """All numbers that the chained bitmaps of one unit promise."""
    numbers: set[int] = set()
    for base in range(0x00, 0x100, 0x20):
        answer = next(iter(ask(car, f"{service}{base:02X}{tail}", header).values()), b"")
        if answer[:1] == b"\x7f" or not answer:
            break
        bits = int.from_bytes(answer[-4:], "big")
        numbers |= {base + 1 + i for i in range(32) if bits >> (31 - i) & 1}
        if not bits & 1:
            break
    return numbers


def test_that_every_state_is_told_in_one_sentence() -> None:
    assert all(state.sentence.endswith(".") for state in STATES.values())


def test_that_an_unknown_state_is_refused_with_the_known_names() -> None:
    with pytest.raises(ValueError, match=r"'p9999'; known: healthy, p0301, .*iso9141"):
        build_car(["p9999"])


def test_that_a_car_without_a_name_is_the_default_one() -> None:
    assert ask(build_car(), "03") == ask(build_car(DEFAULT_STATES), "03")
    assert ask(build_car(), "03")["7E8"].hex() == "43010301"


@pytest.mark.parametrize(
    ("state", "stored", "pending", "permanent", "lamps"),
    [
        ("healthy", {}, {}, {}, []),
        ("p0301", {"7E8": ["0301"]}, {"7E8": ["0301"]}, {"7E8": ["0301"]}, ["7E8"]),
        ("pending", {}, {"7E8": ["0171"]}, {}, []),
        ("permanent", {}, {}, {"7E8": ["0420"]}, []),
        ("cleared", {}, {}, {}, []),
        ("tcm_mil", {"7E9": ["0741"]}, {}, {"7E9": ["0741"]}, ["7E9"]),
        ("multi", {"7E8": ["0171", "0420"], "7E9": ["0741"]}, {"7EA": ["4035"]},
         {"7E8": ["0171", "0420"], "7E9": ["0741"]}, ["7E8", "7E9"]),
    ],
)  # fmt: skip
def test_that_a_state_has_its_codes_where_they_belong(
    state: str,
    stored: dict[str, list[str]],
    pending: dict[str, list[str]],
    permanent: dict[str, list[str]],
    lamps: list[str],
) -> None:
    car = build_car([state])
    for service, expected in (("03", stored), ("07", pending), ("0A", permanent)):
        assert {k: v for k, v in codes(car, service).items() if v} == expected
    assert [source for source, data in ask(car, "0101").items() if data[2] & 0x80] == lamps


def test_that_the_gearbox_refuses_service_03_however_it_is_asked() -> None:
    car = build_car(["tcm_refuses_03"])
    assert ask(car, "03")["7E9"] == ask(car, "03", "7E1")["7E9"] == b"\x7f\x03\x11"
    assert ask(car, "07")["7E9"] == b"\x47\x00"


def test_that_silent_brakes_answer_service_01_alone() -> None:
    car = build_car(["abs_silent"])
    assert "7EA" in ask(car, "0100")
    for request in ("020200", "03", "0600", "07", "0900", "0A"):
        assert "7EA" not in ask(car, request)
        assert ask(car, request, "7E2") == {}


def test_that_absent_brakes_answer_nothing_at_all() -> None:
    car = build_car(["abs_absent"])
    assert set(ask(car, "0100")) == {"7E8", "7E9"}
    assert ask(car, "0100", "7E2") == {}


def test_that_a_car_cleared_recently_is_not_ready() -> None:
    car = build_car(["cleared"])
    assert ask(car, "0101")["7E8"].hex() == "41010007e5e5"
    assert ask(car, "01304E31")["7E8"].hex() == "4130014e000b310003"
    assert ask(car, "0621")["7E8"].hex() == "46218020" + "00" * 6


def test_that_a_cleared_misfire_leaves_its_permanent_code() -> None:
    car = build_car(["p0301", "cleared"])
    assert ask(car, "03")["7E8"] == b"\x43\x00"
    assert ask(car, "0A")["7E8"] == b"\x4a\x01\x03\x01"


def test_that_a_misfire_shows_in_counters_trims_and_engine_speed() -> None:
    sick, well = build_car(["p0301"]), build_car(["healthy"])
    assert ask(sick, "06A2")["7E8"][4:6] == b"\x00\xbb"
    assert ask(well, "06A2")["7E8"][4:6] == b"\x00\x00"
    assert ask(sick, "0107", t_s=30)["7E8"][2] > ask(well, "0107", t_s=30)["7E8"][2] + 5
    idle = [moment(10 + i / 10, Condition(misfire=True)).rpm for i in range(50)]
    smooth = [moment(10 + i / 10, Condition()).rpm for i in range(50)]
    assert max(idle) - min(idle) > 3 * (max(smooth) - min(smooth))


@pytest.mark.parametrize(("state", "first"), [("healthy", "1"), ("vin2", "2"), ("vin_eu", "W")])
def test_that_the_vin_is_seventeen_characters_and_american_ones_have_their_check_digit(
    state: str, first: str
) -> None:
    vin = ask(build_car([state]), "0902")["7E8"][3:].decode()
    assert len(vin) == 17
    assert vin[0] == first
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(int(values.get(c, c)) * w for c, w in zip(vin, weights, strict=True))
    if first != "W":
        assert "0123456789X"[total % 11] == vin[8]


def test_that_29_bit_addresses_carry_the_nodes() -> None:
    car = build_car(["can29", "p0301"])
    assert {k: v.hex() for k, v in ask(car, "03", "18DB33F1").items()} == {
        "18DAF110": "43010301",
        "18DAF118": "4300",
        "18DAF128": "4300",
    }
    assert set(ask(car, "03", "18DA18F1")) == {"18DAF118"}
    assert ask(car, "03", "7DF") == {}


def test_that_nothing_answers_with_the_ignition_off() -> None:
    assert ask(build_car(["ignition_off"]), "0100") == {}


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(ON_CAN), max_size=5, unique=True),
    st.floats(0, 5000, allow_nan=False),
    st.booleans(),
)
def test_that_lamp_count_list_and_frame_agree(
    states: list[str], t_s: float, clear_first: bool
) -> None:
    car = on_eleven_bits(states)
    if clear_first:
        ask(car, "04")
    for source, header in HEADERS.items():
        status = ask(car, "0101", header, t_s).get(source)
        stored = ask(car, "03", header, t_s).get(source)
        if status is None or stored is None or stored[0] == 0x7F:
            continue
        assert status[2] & 0x7F == stored[1] == (len(stored) - 2) // 2
        assert bool(status[2] & 0x80) == bool(stored[1])
        frame = ask(car, "020200", header, t_s).get(source, b"\x7f")
        if frame[0] != 0x7F:
            code = frame[3:5]
            listed = [stored[i : i + 2] for i in range(2, len(stored), 2)]
            assert code in listed if listed else code == b"\x00\x00"
            assert bitmap_numbers(car, "02", header, "00") >= {0x02}
        km = ask(car, "0121", header, t_s).get(source)
        if km is not None and not stored[1]:
            assert km in {b"\x41\x21\x00\x00", b"\x7f\x01\x12"}


@pytest.mark.parametrize("state", ["p0301", "healthy", "multi", "cleared", "engine_off"])
@pytest.mark.parametrize(("service", "tail"), [("01", ""), ("02", "00"), ("06", ""), ("09", "")])
def test_that_exactly_what_the_bitmaps_promise_is_answered(
    state: str, service: str, tail: str
) -> None:
    car = build_car([state])
    for source, header in HEADERS.items():
        promised = bitmap_numbers(car, service, header, tail)
        for number in set(range(0x100)) - set(range(0x00, 0x100, 0x20)):
            answer = ask(car, f"{service}{number:02X}{tail}", header).get(source, b"\x7f")
            positive = answer[0] == int(service, 16) + 0x40
            assert positive == (number in promised), (source, hex(number))
            assert not positive or answer[1] == number


@pytest.mark.parametrize("state", ["p0301", "multi", "pending", "permanent", "tcm_mil"])
def test_that_clearing_resets_what_it_must_and_keeps_permanent_codes(state: str) -> None:
    car = build_car([state])
    permanent = codes(car, "0A")
    assert ask(car, "04", t_s=95.0) == {"7E8": b"\x44", "7E9": b"\x44", "7EA": b"\x44"}
    assert not any(itertools.chain(*codes(car, "03").values(), *codes(car, "07").values()))
    assert codes(car, "0A") == permanent
    assert ask(car, "0101", t_s=95.0)["7E8"].hex() == "41010007e5e5"
    assert ask(car, "020200")["7E8"].hex() == "4202000000"
    cleared = ask(car, "0121304D4E31", t_s=95.0)["7E8"].hex()
    assert cleared == "4121000030004d00004e0000310000"
    assert ask(car, "0631")["7E8"].hex() == "463180fe" + "00" * 6
    assert ask(car, "06A2")["7E8"].hex() == "46a20b2400000000ffffa20c2400000000ffff"
    driven = ask(car, "01314E", t_s=95.0 + 20 * CYCLE_S)["7E8"]
    assert int.from_bytes(driven[2:4], "big") > 20
    assert int.from_bytes(driven[5:7], "big") == int(20 * CYCLE_S / 60)


@given(st.floats(0, 20_000, allow_nan=False), st.booleans())
def test_that_the_car_moves_within_what_a_car_can_do(t_s: float, sick: bool) -> None:
    now = moment(t_s, Condition(misfire=sick))
    soon = moment(t_s + 0.5, Condition(misfire=sick))
    assert 600 < now.rpm < 4000
    assert 0 <= now.speed_kmh <= 90
    assert abs(soon.speed_kmh - now.speed_kmh) < 4
    assert 0 < now.load_pct < 100
    assert 20 < now.coolant_c < 95
    assert now.map_kpa < now.baro_kpa
    assert (now.gear == 0) == (now.speed_kmh < 3)
    assert 0 <= soon.trip_km - now.trip_km < 0.02
    assert soon.run_time_s > now.run_time_s
    assert now == moment(t_s, Condition(misfire=sick))


def test_that_distance_is_the_sum_of_speed() -> None:
    steps = [moment(i / 10, Condition()).speed_kmh / 36_000 for i in range(4000)]
    assert moment(400.0, Condition()).trip_km == pytest.approx(sum(steps), rel=0.01)


def test_that_the_coolant_warms_up_to_about_92_degrees() -> None:
    coolant = [moment(60.0 * i, Condition()).coolant_c for i in range(40)]
    assert coolant[0] < 45
    assert coolant[:8] == sorted(coolant[:8])
    assert all(91 <= value <= 93 for value in coolant[20:])


def test_that_another_seed_is_another_drive() -> None:
    assert moment(33.0, Condition(seed=1)).rpm != moment(33.0, Condition(seed=2)).rpm
