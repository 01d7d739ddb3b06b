from __future__ import annotations

import threading

import pytest

from hardware.errors import AdapterMute, PortLost, RequestCancelled, RequestForbidden
from hardware.links.base import BusError, Complete, NoData, Timeout
from hardware.ports.scripted import Arrival, Expected, Script, ScriptedPort, ScriptError
from tests.helpers.scripted_elm import Bench, said
from tests.helpers.virtual_clock import VirtualClock

RPM = b"\x01\x0c"
SPEED = b"\x01\x0d"
RPM_7E8 = "7E804410C1AF8000000"
SPEED_7E8 = "7E803410D3C00000000"
PENDING = "7E8037F0178AAAAAAAA"
BUSY = "7E8037F0121AAAAAAAA"


def test_that_a_unit_is_addressed_once_and_then_all_again() -> None:
    bench = Bench()
    link = bench.link()
    for target in ("7E8", "7E8", "7E9", None, None):
        link.request(RPM, target=target)
    headers = [command for command in bench.elm.heard if command.startswith("AT")]
    assert headers == ["ATSH7E0", "ATSH7E1", "ATSH7DF"]


def test_that_other_units_are_dropped_from_a_physical_answer_and_counted() -> None:
    exchange = Bench().link().request(RPM, target="7E9")
    assert [reply.source for reply in exchange.replies] == ["7E9"]
    assert exchange.dropped == 1


@pytest.mark.parametrize(
    ("number", "header_of_unit", "target"),
    [
        ("A7", ["ATCP18", "ATSHDA10F1"], "18DAF110"),
        ("9", ["ATCP18", "ATSHDA10F1"], "18DAF110"),
        ("8", ["ATSH7E7"], "7EF"),
        ("5", ["ATSH8110F1"], "10"),
        ("3", [], "10"),
        ("2", [], "10"),
    ],
)
def test_that_each_bus_has_its_own_headers(
    number: str, header_of_unit: list[str], target: str
) -> None:
    answers = {
        "7": "18DAF110064100BE3FA81300",
        "9": "18DAF110064100BE3FA81300",
        "8": "7E8064100BE3FA81300",
        "5": "86F1104100BE3FA81380",
        "3": "486B104100BE3FA813BC",
        "2": "486B104100BE3EB811FA",
    }
    bench = Bench(**{"ATDPN": number, "0100": answers[number[-1]]})
    link = bench.link()
    link.request(b"\x01\x00", target=target)
    assert bench.elm.heard[: len(header_of_unit)] == header_of_unit
    assert bench.elm.heard[-1] == "0100"
    assert len(bench.elm.heard) == len(header_of_unit) + 1


@pytest.mark.parametrize("target", ["18DAF110", "10"])
def test_that_an_address_of_another_bus_is_refused_before_a_byte(target: str) -> None:
    bench = Bench()
    link = bench.link()
    with pytest.raises(RequestForbidden):
        link.request(RPM, target=target)
    assert bench.elm.heard == []


def test_that_a_refused_header_is_not_asked_under_another_one() -> None:
    bench = Bench(ATSH7E1="?")
    exchange = bench.link().request(RPM, target="7E9")
    assert exchange.ended == BusError("?")
    assert exchange.replies == ()
    assert "010C" not in bench.elm.heard


@pytest.mark.parametrize(
    "name",
    [
        *("CAN ERROR", "BUS BUSY", "BUS ERROR", "FB ERROR", "DATA ERROR", "STOPPED"),
        *("BUFFER FULL", "ACT ALERT", "LP ALERT", "ERR94", "UNABLE TO CONNECT", "?"),
        *("BUS INIT: ...ERROR",),
    ],
)
def test_that_a_fault_is_named_and_what_came_before_it_is_kept(name: str) -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said(f"{RPM_7E8}\r{name}"))
    exchange = link.request(RPM)
    assert exchange.ended == BusError(name)
    assert [reply.payload for reply in exchange.replies] == [bytes.fromhex("410C1AF8")]
    assert link.request(SPEED).ended == Complete()


def test_that_silence_of_the_car_is_no_data() -> None:
    exchange = Bench().link().request(b"\x01\x5c")
    assert (exchange.ended, exchange.replies) == (NoData(), ())


def test_that_a_mute_adapter_blocks_no_call_longer_than_two_seconds() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.silent = True
    assert bench.seconds(lambda: link.request(RPM)) <= 2.001
    for _ in range(3):
        began = bench.clock.monotonic()
        with pytest.raises(AdapterMute):
            link.request(RPM)
        assert bench.clock.monotonic() - began <= 2.001
    bench.elm.silent = False
    assert len(link.request(RPM).replies) == 2


def test_that_a_longer_wait_than_two_seconds_cannot_be_asked_for() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.silent = True
    assert bench.seconds(lambda: link.request(RPM, timeout_s=60.0)) <= 2.001


def test_that_a_shorter_wait_can_be_asked_for() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.silent = True
    assert bench.seconds(lambda: link.request(RPM, timeout_s=0.3)) <= 0.301


def test_that_every_byte_is_progress() -> None:
    bench = Bench()
    link = bench.link()
    pieces = [Arrival(bytes((byte,)), i * 1.5) for i, byte in enumerate(b"7E803410D3C\r\r>")]
    bench.elm.next("010D", *pieces)
    assert link.request(SPEED).replies[0].payload == b"\x41\x0d\x3c"


def test_that_a_lost_prompt_keeps_the_answer_and_is_a_timeout() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said(RPM_7E8, prompt=False))
    exchange = link.request(RPM)
    assert isinstance(exchange.ended, Timeout)
    assert [reply.source for reply in exchange.replies] == ["7E8"]
    assert link.request(SPEED).ended == Complete()


def test_that_after_a_timeout_a_blank_interrupts_and_the_name_is_asked() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C")
    link.request(RPM)
    link.request(SPEED)
    assert bench.elm.heard[:3] == ["010C", " ", "ATI"]
    assert bench.elm.heard[-1] == "010D"


def test_that_a_quick_dialog_is_never_interrupted() -> None:
    bench = Bench()
    link = bench.link()
    for _ in range(50):
        link.request(RPM)
    assert " " not in bench.elm.heard


@pytest.mark.parametrize("late_s", [2.05, 2.2, 2.3, 2.6, 2.9, 3.5])
def test_that_a_late_answer_is_not_the_answer_to_the_next_request(late_s: float) -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said("7E804410CFFFF000000", late_s))
    assert isinstance(link.request(RPM).ended, Timeout)
    assert [reply.payload for reply in link.request(SPEED).replies] == [b"\x41\x0d\x3c"]
    for _ in range(5):
        assert link.request(RPM).replies[0].payload == bytes.fromhex("410C1AF8")


def test_that_a_late_answer_to_the_same_question_is_not_taken_for_a_new_one() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010D", said("7E803410DFF00000000", 2.1))
    assert isinstance(link.request(SPEED).ended, Timeout)
    bench.clock.sleep(1.0)
    assert link.request(SPEED).replies[0].payload == b"\x41\x0d\x3c"


def test_that_what_lies_on_the_wire_is_dropped_and_counted() -> None:
    bench = Bench()
    link = bench.link()
    bench.port.feed(Arrival(b"7E803410DFF00000000\r\r>"))
    exchange = link.request(SPEED)
    assert [reply.payload for reply in exchange.replies] == [b"\x41\x0d\x3c"]
    assert exchange.dropped == 1


@pytest.mark.parametrize("before", [">", "\r>", "\r\r>>", "\0\r\n>"])
def test_that_a_stray_prompt_does_not_end_an_answer(before: str) -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010D", Arrival(before.encode()), said(SPEED_7E8, 0.3))
    exchange = link.request(SPEED)
    assert (exchange.ended, len(exchange.replies)) == (Complete(), 1)


def test_that_an_answer_to_another_question_is_dropped() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said("7E803410D3C00000000"))
    exchange = link.request(RPM)
    assert (exchange.replies, exchange.ended, exchange.dropped) == ((), NoData(), 1)


def test_that_a_cut_line_is_a_defect() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said("7E804410C1"))
    exchange = link.request(RPM)
    assert exchange.replies == ()
    assert len(exchange.defects) == 1


def test_that_after_a_reset_the_settings_are_restored_and_the_read_repeated() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said("LV RESET"))
    exchange = link.request(RPM, target="7E8")
    assert exchange.ended == Complete()
    assert exchange.replies[0].payload == bytes.fromhex("410C1AF8")
    assert exchange.notices == ("LV RESET",)
    assert "LV RESET" in exchange.raw
    assert bench.elm.heard == [
        *("ATSH7E0", "010C"),
        *("ATE0", "ATL0", "ATS0", "ATH1", "ATAT1", "ATTP6"),
        *("ATSH7E0", "010C"),
    ]


def test_that_a_reset_is_repeated_once_and_then_named() -> None:
    exchange = Bench(**{"010C": "LV RESET"}).link().request(RPM)
    assert exchange.ended == BusError("LV RESET")


@pytest.mark.parametrize("sign", ["ELM327 v1.5", "010C\r410C1AF8"])
def test_that_a_banner_or_an_echo_betrays_a_reset(sign: str) -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said(sign))
    exchange = link.request(RPM)
    assert exchange.replies[0].source == "7E8"
    assert exchange.notices
    assert "ATH1" in bench.elm.heard


def test_that_a_reset_between_two_requests_is_noticed() -> None:
    bench = Bench()
    link = bench.link()
    bench.port.feed(Arrival(b"\r\rELM327 v1.5\r\r>"))
    assert link.request(RPM).replies[0].source == "7E8"
    assert "ATH1" in bench.elm.heard


class TestPending:
    def test_that_the_answer_behind_a_pending_message_counts(self) -> None:
        bench = Bench()
        link = bench.link()
        bench.elm.next("010C", said(PENDING, prompt=False), said(RPM_7E8, 4.9))
        exchange = link.request(RPM)
        assert [reply.payload for reply in exchange.replies] == [bytes.fromhex("410C1AF8")]
        assert exchange.ended == Complete()
        assert PENDING in exchange.raw

    def test_that_a_prompt_behind_pending_makes_the_unit_asked_again(self) -> None:
        bench = Bench()
        link = bench.link()
        bench.elm.next("010C", said(f"{PENDING}\r7E904410C0000AAAAAA"))
        bench.elm.next("010C", said(PENDING))
        exchange = link.request(RPM)
        assert [(reply.source, reply.payload.hex()) for reply in exchange.replies] == [
            ("7E8", "410c1af8"),
            ("7E9", "410c0000"),
        ]
        assert bench.elm.heard == ["010C", "ATSH7E0", "010C", "010C"]

    def test_that_a_unit_pending_for_ever_times_out_and_others_are_kept(self) -> None:
        bench = Bench()
        link = bench.link()
        bench.elm.always["010C"] = f"{PENDING}\r7E904410C0000AAAAAA"
        exchange = link.request(RPM)
        assert isinstance(exchange.ended, Timeout)
        assert [reply.source for reply in exchange.replies] == ["7E9"]
        assert bench.elm.count("010C") == 7

    def test_that_a_unit_that_falls_silent_after_pending_is_given_five_seconds(self) -> None:
        bench = Bench()
        link = bench.link()
        bench.elm.next("010C", said(PENDING))
        bench.elm.always["010C"] = "NO DATA"
        spent: list[Timeout] = []

        def ask() -> None:
            ended = link.request(RPM).ended
            assert isinstance(ended, Timeout)
            spent.append(ended)

        assert 5.0 <= bench.seconds(ask) <= 7.0
        assert 5.0 <= spent[0].waited_s <= 7.0

    def test_that_pending_without_a_prompt_ends_after_five_seconds(self) -> None:
        bench = Bench()
        link = bench.link()
        bench.elm.next("010C", said(PENDING, prompt=False))
        exchange = link.request(RPM)
        assert isinstance(exchange.ended, Timeout)
        assert exchange.replies == ()
        assert bench.clock.monotonic() < 10.0

    @pytest.mark.parametrize("every_s", [0.5, 1.0, 4.5])
    def test_that_no_more_than_six_renewals_are_believed(self, every_s: float) -> None:
        bench = Bench()
        link = bench.link()
        line = f"{PENDING}\r".encode()
        bench.elm.next("010C", *(Arrival(line, i * every_s) for i in range(200)))
        took_s = bench.seconds(lambda: link.request(RPM))
        assert took_s <= 6 * every_s + 0.001

    def test_that_busy_is_repeated_three_times_and_then_reported(self) -> None:
        bench = Bench(**{"010C": BUSY})
        link = bench.link()
        exchange = None

        def ask() -> None:
            nonlocal exchange
            exchange = link.request(RPM)

        assert 0.6 <= bench.seconds(ask) < 1.0
        assert exchange is not None
        assert [reply.payload for reply in exchange.replies] == [b"\x7f\x01\x21"]
        assert bench.elm.count("010C") == 4

    def test_that_a_busy_unit_that_answers_at_last_has_one_reply(self) -> None:
        bench = Bench()
        link = bench.link()
        for _ in range(3):
            bench.elm.next("010C", said(BUSY))
        exchange = link.request(RPM, target="7E8")
        assert [reply.payload for reply in exchange.replies] == [bytes.fromhex("410C1AF8")]

    def test_that_a_fault_while_repeating_is_named(self) -> None:
        bench = Bench()
        link = bench.link()
        bench.elm.next("010C", said(PENDING))
        bench.elm.next("010C", said("CAN ERROR"))
        exchange = link.request(RPM)
        assert exchange.ended == BusError("CAN ERROR")
        assert exchange.replies == ()


class TestCancel:
    def test_that_a_set_event_ends_a_wait_and_the_next_answer_is_right(self) -> None:
        bench = Bench()
        link = bench.link()
        cancel = threading.Event()
        bench.elm.next("010C", said("7E804410CFFFF000000", 1.0))
        bench.clock.after(0.3, cancel.set)

        def ask() -> None:
            with pytest.raises(RequestCancelled):
                link.request(RPM, cancel=cancel)

        assert bench.seconds(ask) <= 0.36
        assert [reply.payload for reply in link.request(SPEED).replies] == [b"\x41\x0d\x3c"]

    def test_that_a_set_event_ends_the_pause_before_a_repetition(self) -> None:
        bench = Bench(**{"010C": BUSY})
        link = bench.link()
        cancel = threading.Event()
        bench.clock.after(0.1, cancel.set)
        with pytest.raises(RequestCancelled):
            link.request(RPM, cancel=cancel)
        assert bench.elm.count("010C") == 1
        assert link.request(SPEED).ended == Complete()

    def test_that_a_waiting_caller_can_be_cancelled(self) -> None:
        bench = Bench()
        link = bench.link()
        entered, leave = threading.Event(), threading.Event()

        def hold(_command: str) -> None:
            entered.set()
            assert leave.wait(10)

        bench.elm.on_command = hold
        first = threading.Thread(target=link.request, args=(RPM,))
        first.start()
        assert entered.wait(10)
        cancel = threading.Event()
        cancel.set()
        with pytest.raises(RequestCancelled):
            link.request(SPEED, cancel=cancel)
        leave.set()
        first.join()
        assert bench.elm.heard == ["010C"]


def test_that_closing_closes_the_bus_and_a_lost_port_does_no_harm() -> None:
    bench = Bench()
    link = bench.link()
    link.close()
    link.close()
    assert bench.elm.heard == ["ATPC"]
    lost = Bench()
    link = lost.link()
    lost.port.close()
    link.close()
    with pytest.raises(PortLost):
        link.request(RPM)


def test_that_an_unplugged_adapter_is_lost_at_once() -> None:
    bench = Bench()
    link = bench.link()
    bench.elm.next("010C", said(RPM_7E8, prompt=False), Arrival(None, 0.1))

    def ask() -> None:
        with pytest.raises(PortLost):
            link.request(RPM)

    assert bench.seconds(ask) < 0.2
    with pytest.raises(PortLost):
        link.request(SPEED)


def test_that_the_whole_dialog_is_what_the_script_says() -> None:
    script = Script([Expected(b"ATI\r", (Arrival(b"ELM327 v1.5\r\r>"),))])
    port = ScriptedPort(VirtualClock(), script)
    with pytest.raises(ScriptError):
        port.write(b"ATZ\r")
    port = ScriptedPort(VirtualClock(), Script([Expected(b"ATI\r", (Arrival(b">"),))]))
    port.write(b"ATI\r")
    assert port.read(1.0) == b">"
    with pytest.raises(ScriptError):
        port.write(b"ATI\r")


def test_that_a_stop_while_one_unit_is_addressed_leaves_out_no_other_afterwards() -> None:
    bench, cancel = Bench(), threading.Event()
    link = bench.link()
    bench.elm.on_command = lambda text: cancel.set() if text == "ATSH7E0" else None
    with pytest.raises(RequestCancelled):
        link.request(b"\x01\x0c", target="7E8", cancel=cancel)
    bench.elm.on_command = lambda _text: None
    bench.elm.heard.clear()
    assert [reply.source for reply in link.request(b"\x01\x0c").replies] == ["7E8", "7E9"]
    assert bench.elm.heard[-2:] == ["ATSH7DF", "010C"]
