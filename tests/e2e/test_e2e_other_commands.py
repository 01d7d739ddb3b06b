from __future__ import annotations

import csv
import json
import signal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.helpers.command import Command


def test_that_live_values_come_as_csv_and_json(motospect: Command) -> None:
    done = motospect.run(
        "live", "--adapter", "sim:", "--pids", "RPM,speed,05", "--seconds", "2",
        "--csv", "drive.csv", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    document = done.document
    assert {sample["key"] for sample in document["samples"]} == {"RPM", "SPEED", "COOLANT_TEMP"}
    assert document["missing"] == []
    with (motospect.home / "drive.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["pid"] for row in rows] == [sample["pid"] for sample in document["samples"]]
    assert all(600 < float(row["value"]) < 7000 for row in rows if row["key"] == "RPM")


def test_that_values_are_told_in_the_units_that_are_wanted(motospect: Command) -> None:
    words = ("--adapter", "sim:", "--pids", "05,SPEED", "--seconds", "1", "--units", "imperial")
    done = motospect.run("live", *words, "--csv", "drive.csv")
    assert done.code == 0, done.err
    assert " °F\n" in done.out
    assert " mph\n" in done.out
    with (motospect.home / "drive.csv").open(encoding="utf-8", newline="") as file:
        assert {row["unit"] for row in csv.DictReader(file)} == {"°F", "mph"}
    told = motospect.run("live", *words, "--json").document["samples"]
    assert {sample["unit"] for sample in told} == {"°C", "km/h"}


def test_that_a_pid_the_car_does_not_know_is_named(motospect: Command) -> None:
    done = motospect.run(
        "live", "--adapter", "sim:", "--pids", "RPM,C4", "--seconds", "1", "--json"
    )
    assert done.code == 0
    assert done.document["missing"] == ["C4"]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_that_a_simulated_car_serves_another_process(
    motospect: Command, ending: signal.Signals
) -> None:
    with motospect.start("simulate", "--state", "healthy") as car:
        assert car.stdout
        device = car.stdout.readline().strip()
        done = motospect.run("scan", "--adapter", f"serial:{device}", "--json")
        car.send_signal(ending)
        assert car.wait(timeout=10) == 0
    assert done.code == 0, done.err
    assert done.document["adapter"]["url"] == f"serial:{device}"
    assert all(unit["dtcs"] == [] for unit in done.document["ecus"])


def test_that_a_car_and_an_adapter_are_chosen_for_the_simulation(motospect: Command) -> None:
    with motospect.start("simulate", "--car", "kwp", "--adapter", "stn") as car:
        assert car.stdout
        device = car.stdout.readline().strip()
        done = motospect.run("scan", "--adapter", f"serial:{device}?protocol=5", "--json")
        car.send_signal(signal.SIGINT)
        assert car.wait(timeout=10) == 0
    assert done.code == 0, done.err
    document = done.document
    assert document["complete"] is True
    assert document["adapter"]["version"] == "STN1130 v4.0.1"
    assert document["protocol"] == "ISO 14230-4 KWP (fast init)"
    codes = {unit["address"]: [one["code"] for one in unit["dtcs"]] for unit in document["ecus"]}
    assert codes == {"10": ["P0301"], "18": [], "28": []}


def test_that_adapters_are_listed_without_being_opened(motospect: Command) -> None:
    done = motospect.run("adapters", "--json")
    assert done.code == 0
    assert isinstance(done.document["adapters"], list)


def test_that_the_device_rules_are_printed_ready_to_install(motospect: Command) -> None:
    done = motospect.run("adapters", "--udev-rules")
    assert done.code == 0
    assert done.out.startswith("# MOTOSPECT")
    assert done.out.count('TAG+="uaccess"') > 30


def test_that_a_recorded_answer_is_decoded(motospect: Command) -> None:
    done = motospect.run("decode", "--request", "010C", "--response", "7E804410C1AF8", "--json")
    assert done.code == 0
    assert done.document["results"] == [
        {"ecu": "7E8", "name": "Engine speed", "value": 1726.0, "unit": "rpm"}
    ]
    assert done.document["error"] is None


def test_that_an_answer_which_cannot_be_decoded_is_a_success_with_a_reason(
    motospect: Command,
) -> None:
    done = motospect.run("decode", "--request", "0105", "--response", "7E8037F0112", "--json")
    assert done.code == 0
    assert done.document["results"] == []
    assert "refused" in done.document["error"]


def test_that_a_batch_answers_every_line_with_its_id(motospect: Command) -> None:
    lines = [
        {
            "id": "a",
            "request": "010D",
            "response": "7E803410D32",
            "header": "7E0",
            "ext_addr": None,
        },
        {"id": "b", "request": "010D", "response": "garbage", "unknown": 1},
        {"id": "c", "request": "xx", "response": ""},
    ]
    batch = motospect.home / "batch.jsonl"
    batch.write_text("\n".join([*map(json.dumps, lines), "not json"]) + "\n", encoding="utf-8")
    done = motospect.run("decode", "--batch", str(batch))
    assert done.code == 0
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [answer.get("id") for answer in answers[:3]] == ["a", "b", "c"]
    assert answers[0]["results"][0]["value"] == 50.0
    assert all(answer["results"] == [] and answer["error"] for answer in answers[1:])


def test_that_a_vin_is_explained_offline(motospect: Command) -> None:
    done = motospect.run("vin", "1M8GDM9AXKP042788", "--json")
    assert done.code == 0
    assert done.document["status"] == "valid"
    assert done.document["check_digit_ok"] is True


def test_that_live_values_are_lines_on_stdout_and_words_on_stderr(motospect: Command) -> None:
    done = motospect.run("live", "--adapter", "sim:", "--pids", "RPM", "--seconds", "1")
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert all("Engine speed: " in line for line in lines)
    assert f"{len(lines)} values" in done.err


def test_that_a_recording_is_watched_in_its_own_time(motospect: Command) -> None:
    words = ("--pids", "RPM", "--seconds", "1")
    motospect.run("live", "--adapter", "sim:", *words, "--record", "drive.wire")
    read = motospect.run("live", "--adapter", "sim:", *words, "--json").document["samples"]
    again = motospect.run("live", "--adapter", "replay:drive.wire", *words, "--json")
    assert len(again.document["samples"]) < 4 * len(read)  # not as quickly as the program asks


def test_that_a_car_without_codes_gets_a_sentence_instead_of_an_empty_table(
    motospect: Command,
) -> None:
    done = motospect.run("scan", "--adapter", "sim:healthy")
    assert done.code == 0, done.err
    assert "The answers that came hold no codes." in done.out
    assert "Code " not in done.out
