"""Bad input on every command: one clear sentence, the right exit code, nothing written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.helpers.command import Command

USAGE, FAILURE = 2, 1

CASES = [
    (("scan",), USAGE, "--adapter"),
    (("scan", "--adapter", "foo:bar"), FAILURE, "address"),
    (("scan", "--adapter", "sim:nosuchstate"), FAILURE, "nosuchstate"),
    (("scan", "--adapter", "serial:/dev/nosuchport"), FAILURE, "no adapter"),
    (("scan", "--adapter", "tcp://127.0.0.1:1"), FAILURE, "accept"),
    (("scan", "--adapter", "tcp://127.0.0.1"), FAILURE, "address"),
    (("scan", "--adapter", "sim:", "--pdf", "/proc/nosuch/x.pdf"), FAILURE, "/proc/nosuch"),
    (("scan", "--adapter", "sim:", "--db", "/proc/nosuch/x.db"), FAILURE, "/proc/nosuch"),
    (("live", "--adapter", "sim:", "--pids", "BOGUS", "--seconds", "1"), USAGE, "BOGUS"),
    (("live", "--adapter", "sim:", "--pids", "", "--seconds", "1"), USAGE, "PID"),
    (("live", "--adapter", "sim:", "--pids", "RPM", "--seconds", "-1"), USAGE, "seconds"),
    (
        ("live", "--adapter", "sim:", "--pids", "RPM", "--seconds", "1", "--csv", "/no/x"),
        FAILURE,
        "/no/x",
    ),
    (("decode", "--request", "01ZZ", "--response", "x"), USAGE, ""),
    (("decode", "--batch", "/nosuch.jsonl"), FAILURE, "/nosuch.jsonl"),
    (("decode",), USAGE, ""),
    (("history", "--db", "/proc/version"), FAILURE, "/proc/version"),
    (("report", "abcd", "--pdf", "x.pdf"), FAILURE, "abcd"),
    (("report", "abcd"), USAGE, "--pdf"),
    (("simulate", "--face", "nosuch"), USAGE, "nosuch"),
    (("simulate", "--state", "nosuch"), USAGE, "nosuch"),
    (("simulate", "--car", "nosuch"), USAGE, "petrol"),
    (("simulate", "--car", "kwp", "--face", "slcan"), USAGE, "no CAN frames"),
    (("simulate", "--adapter", "nosuch"), USAGE, "clone"),
    (("simulate", "--adapter", "stn", "--face", "slcan"), USAGE, "face elm"),
    (("simulate", "--fault", "nosuch"), USAGE, "nosuch"),
    (("vin", "SHORT"), FAILURE, ""),
    (("nosuchcommand",), USAGE, "nosuchcommand"),
]


@pytest.mark.parametrize(
    ("words", "code", "named"), CASES, ids=lambda v: " ".join(v) if isinstance(v, tuple) else ""
)
def test_that_bad_input_ends_in_a_clear_sentence(
    motospect: Command, words: tuple[str, ...], code: int, named: str
) -> None:
    done = motospect.run(*words)
    assert done.code == code, (done.out, done.err)
    assert named in done.err + done.out
    assert done.err.strip() or words[0] == "vin"


def test_that_json_errors_are_one_object(motospect: Command) -> None:
    done = motospect.run("scan", "--adapter", "serial:/dev/nosuchport", "--json")
    assert done.code == FAILURE
    assert done.document["error"].keys() == {"code", "title", "cause", "remedy"}
    assert done.document["error"]["code"] == "port_not_found"
