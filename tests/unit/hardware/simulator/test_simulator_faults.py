"""Each wire fault does what its sentence says."""

from __future__ import annotations

import pytest

from hardware.simulator.faults import FAULTS, parse_fault
from tests.helpers.elm_talk import Talk

AIR = "7E80341336500000000"  # 101 kPa: the answer to 0133, which never changes


def talk(*faults: str, states: tuple[str, ...] = ("p0301",)) -> Talk:
    """Set up before the fault begins: the first request is 0100."""
    named = [f"{fault}:after=1" if ":after" not in fault else fault for fault in faults]
    return Talk(*states, faults=named).set_up()


def test_that_every_fault_is_told_in_one_sentence() -> None:
    assert all(kind.sentence.endswith(".") for kind in FAULTS.values())


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("nonsense", r"unknown fault 'nonsense'; known: response_pending, .*unplug"),
        ("slow:often=3", "unknown option 'often'; known: every, after"),
        ("slow:every=x", "slow:every=x"),
        ("slow:every=0", "every=0 is out of range"),
        ("slow:after=-1", "after=-1 is out of range"),
        ("slow:seconds=-1", "out of range"),
        ("can_error:ecu=7E9", "concerns the adapter"),
    ],
)
def test_that_a_wrong_fault_is_refused_with_the_reason(spec: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_fault(spec)


def test_that_a_fault_comes_every_third_time_after_the_fourth_request_and_twice() -> None:
    fault = parse_fault("no_data:every=3:after=4:first=2")
    assert [n for n in range(1, 30) if fault.fires(n)] == [7, 10]


def test_that_response_pending_is_said_twice_before_the_answer() -> None:
    car = talk("response_pending")
    began = car.now
    assert car.lines("0133") == ["7E8037F017800000000", "7E8037F017800000000", AIR]
    assert car.now - began == pytest.approx(0.6, abs=0.1)


def test_that_a_count_digit_is_used_up_by_response_pending() -> None:
    car = talk("response_pending")
    assert car.lines("01331") == ["7E8037F017800000000"]


def test_that_an_impatient_adapter_prompts_after_response_pending() -> None:
    car = talk("pending_prompt")
    began = car.now
    assert car.lines("0133") == ["7E8037F017800000000"]
    assert car.now - began < 0.1
    assert car.lines("0133") == [AIR]


def test_that_pending_forever_goes_on_until_it_is_stopped() -> None:
    car = talk("pending_forever")
    began = car.now
    car.face.receive(b"0133\r", began)
    car.face.receive(b" ", began + 20.5)
    said = car.hear()
    assert said.count("7E8037F0178") == 21
    assert said.endswith("STOPPED\r\r>")


def test_that_a_busy_unit_answers_the_third_time() -> None:
    car = talk("busy_repeat")
    answers = [car.lines("0133") for _ in range(6)]
    assert answers == [["7E8037F012100000000"], ["7E8037F012100000000"], [AIR]] * 2


def test_that_a_busy_unit_may_stay_busy() -> None:
    car = talk("busy_forever")
    assert {tuple(car.lines("0133")) for _ in range(5)} == {("7E8037F012100000000",)}


def test_that_a_fault_may_concern_one_unit_only() -> None:
    car = talk("negative_response:ecu=7e9")
    assert car.lines("03") == ["7E80443010301000000", "7E9037F0322AAAAAAAA", "7EA0243005555555555"]


@pytest.mark.parametrize("fault", ["negative_response", "busy_forever", "other_pid"])
def test_that_a_unit_that_did_not_acknowledge_clearing_has_not_cleared(fault: str) -> None:
    car = talk(f"{fault}:first=1:ecu=7E8", states=("p0301", "engine_off"))
    assert "7E8014400000000" not in car.say("04")
    assert car.lines("03")[0] == "7E80443010301000000"
    assert car.lines("04")[0] == "7E80144000000000000"
    assert car.lines("03")[0] == "7E80243000000000000"


def test_that_a_lost_answer_leaves_the_others() -> None:
    car = talk("lost_answer:ecu=7E8")
    assert car.lines("03") == ["7E9024300AAAAAAAAAA", "7EA0243005555555555"]
    assert car.lines("0133") == ["NO DATA"]


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        ("0133", "7E803410D00"),
        ("010D", "7E803411C03"),
        ("03", "7E80447010301"),
        ("020C00", "7E804420D00"),
        ("06A2", "7E8101346A1"),
        ("0902", "7E81017490A"),
    ],
)
def test_that_another_question_is_answered(request_: str, answer: str) -> None:
    assert talk("other_pid").lines(request_)[0].startswith(answer)


def test_that_a_stale_answer_precedes_the_right_one() -> None:
    lines = talk("stale_answer").lines("0133")
    assert lines[0].startswith("7E803410D")
    assert lines[-1] == AIR


def test_that_frames_are_lost_repeated_and_swapped() -> None:
    first, second, third = talk("echo_back:after=99").lines("0902")
    assert talk("lost_frame").lines("0902") == [first, third]
    assert talk("repeated_frame").lines("0902") == [first, second, second, third]
    assert talk("swapped_frames").lines("0902") == [first, third, second]


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("no_data", "NO DATA"),
        ("can_error", "CAN ERROR"),
        ("bus_init_error", "BUS INIT: ...ERROR"),
        ("bus_busy", "BUS BUSY"),
        ("bus_error", "BUS ERROR"),
        ("fb_error", "FB ERROR"),
        ("data_error", "DATA ERROR"),
        ("act_alert", "ACT ALERT"),
        ("lp_alert", "LP ALERT"),
        ("err94", "ERR94"),
        ("unable_to_connect", "UNABLE TO CONNECT"),
        ("stopped", "STOPPED"),
    ],
)
def test_that_the_adapter_names_its_fault(fault: str, text: str) -> None:
    assert talk(fault).lines("0133") == [text]


def test_that_a_full_buffer_comes_after_the_first_line() -> None:
    assert talk("buffer_full").lines("03") == ["7E80443010301000000", "BUFFER FULL"]


def test_that_garbage_holds_no_prompt_and_no_digit() -> None:
    car = talk("garbage")
    noises = {car.say("0133") for _ in range(20)}
    assert len(noises) == 20
    for noise in noises:
        assert noise.endswith("\r>")
        assert not set(noise[:-2]) & set(">0123456789ABCDEF")


def test_that_half_of_the_last_line_is_missing() -> None:
    assert talk("half_answer").lines("0133") == ["7E8034133"]


@pytest.mark.parametrize("mark", ["<DATA ERROR", "<RX ERROR"])
def test_that_a_marked_line_is_really_damaged(mark: str) -> None:
    fault = {"<DATA ERROR": "data_error_mark", "<RX ERROR": "rx_error_mark"}[mark]
    assert talk(fault).lines("0133") == [f"{AIR[:-1]}8{mark}"]


def test_that_the_request_comes_back() -> None:
    assert talk("echo_back").lines("01331") == ["01331", AIR]


def test_that_a_supply_dip_loses_the_settings() -> None:
    car = talk("lv_reset:first=1")
    assert car.lines("0133") == ["LV RESET"]
    assert car.say("0133") == "0133\rSEARCHING...\r41 33 65 \r\r>"


def test_that_a_lost_prompt_leaves_an_idle_adapter() -> None:
    car = talk("prompt_lost:first=1")
    assert car.say("0133") == f"{AIR}\r"
    assert car.lines("0133") == [AIR]


def test_that_a_slow_answer_is_late_but_complete() -> None:
    car = talk("slow")
    began = car.now
    assert car.lines("0133") == [AIR]
    assert car.now - began == pytest.approx(1.55, abs=0.05)


def test_that_a_late_answer_comes_from_a_deaf_adapter() -> None:
    car = talk("late_answer")
    car.face.receive(b"0133\r", car.now)
    car.face.receive(b" ATI\r", car.now + 2.0)
    began = car.now
    assert car.hear() == f"{AIR}\r\r>"
    assert car.now - began > 3.0


def test_that_a_mute_adapter_says_nothing_from_the_start() -> None:
    car = Talk(faults=["mute"])
    assert car.say("ATZ") == ""
    assert car.say("0100") == ""


def test_that_an_adapter_may_fall_silent_later_and_for_ever() -> None:
    car = talk("mute:after=3")
    assert car.lines("0133") == [AIR]
    assert car.lines("0133") == [AIR]
    assert car.say("0133") == ""
    car.now += 1000
    assert car.say("ATI") == ""


def test_that_the_plug_is_pulled_after_so_many_requests() -> None:
    car = talk("unplug:after=3")
    for _ in range(2):
        assert car.lines("0133") == [AIR]
        assert not car.face.gone
    assert car.say("0133") == ""
    assert car.face.gone
    assert parse_fault("unplug").after == 12


def test_that_faults_compose() -> None:
    car = talk("negative_response", "echo_back", "slow:seconds=4")
    began = car.now
    assert car.lines("0133") == ["0133", "7E8037F012200000000"]
    assert car.now - began > 4.0


@pytest.mark.parametrize("name", sorted(set(FAULTS) - {"mute", "unplug", "pending_forever"}))
@pytest.mark.parametrize("states", [("p0301",), ("can29",), ("iso9141",)])
def test_that_after_a_fault_the_next_request_is_answered_right(
    name: str, states: tuple[str, ...]
) -> None:
    car = talk(f"{name}:first=1", states=states)
    right = Talk(*states).set_up().lines("0133")
    for request in ("0902", "0902"):
        car.say(request)
        car.now += 10.0
    for line in ("ATE0", "ATS0", "ATH1"):
        car.say(line)
    assert car.lines("0133")[-1:] == right
