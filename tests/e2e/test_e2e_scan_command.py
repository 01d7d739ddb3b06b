"""The main job by the command line: a car over a real serial port, JSON, PDF, database."""

from __future__ import annotations

import hashlib
import json
import signal
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
import zxingcpp

from motospect_desktop.domain.scan_document import digest_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.command import Command, Done

TOP_KEYS = {
    "id", "started_at", "adapter", "protocol", "vin", "battery_voltage", "ecus", "coverage",
    "complete", "live",
}  # fmt: skip
ECU_KEYS = {"address", "name", "services", "dtcs", "readiness", "freeze_frames", "monitor_tests"}
OUTCOMES = {"answered", "refused", "silent", "malformed", "bus_error", "not_asked"}


@pytest.fixture(scope="module")
def scanned(shop: Command) -> Done:
    done = shop.run(
        "scan", "--adapter", "sim:p0301", "--json", "--pdf", "report.pdf", "--db", "bay.db"
    )
    assert done.code == 0, done.err
    return done


def ecu(scan: dict[str, Any], address: str) -> dict[str, Any]:
    return next(unit for unit in scan["ecus"] if unit["address"] == address)


def test_that_the_scan_has_the_promised_shape(scanned: Done) -> None:
    scan = scanned.document
    assert scan.keys() >= TOP_KEYS
    assert {unit["address"] for unit in scan["ecus"]} == {"7E8", "7E9", "7EA"}
    for unit in scan["ecus"]:
        assert unit.keys() >= ECU_KEYS
        for service in unit["services"].values():
            assert service["outcome"] in OUTCOMES
            assert service["raw"] or service["outcome"] in {"silent", "not_asked"}
    assert scan["battery_voltage"]["unit"] == "V"
    assert scan["adapter"]["url"] == "sim:p0301"


def test_that_the_scan_carries_the_passport_of_its_adapter(scanned: Done) -> None:
    passport = scanned.document["passport"]
    assert passport["firmware"][0] == ["ATI", "ELM327 v1.5"]
    assert (passport["can29"], passport["long_answers"], passport["widest"]) == (True, True, 6)


def test_that_the_misfire_is_found_with_its_freeze_frame(scanned: Done) -> None:
    engine = ecu(scanned.document, "7E8")
    (code,) = engine["dtcs"]
    assert code["code"] == "P0301"
    assert "stored" in code["states"]
    assert "cylinder 1" in code["text"]
    assert engine["freeze_frames"][0]["dtc"] == "P0301"
    assert engine["readiness"]["mil"] is True
    assert ecu(scanned.document, "7E9")["readiness"]["mil"] is False


def test_that_the_vin_comes_out_whole(scanned: Done) -> None:
    vin = scanned.document["vin"]
    assert vin["status"] == "valid"
    assert len(vin["value"]) == 17
    assert vin["value"].startswith("1")


def test_that_nothing_claims_more_than_was_asked(scanned: Done, shop: Command) -> None:
    pdf = pypdfium2.PdfDocument(shop.home / "report.pdf")
    text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    told = (scanned.out + scanned.err + text).lower()
    assert "no faults" not in " ".join(told.split())
    assert "were not asked" in scanned.document["coverage"]["sentence"]


def test_that_the_qr_code_names_the_scan_and_its_digest(scanned: Done, shop: Command) -> None:
    pdf = pypdfium2.PdfDocument(shop.home / "report.pdf")
    picture = pdf[0].render(scale=3).to_pil()
    (code,) = zxingcpp.read_barcodes(picture)
    scan = scanned.document
    canonical = json.dumps(
        scan, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    assert digest == digest_of(scan)
    assert code.text == f"motospect:scan/{scan['id']}#sha256={digest}"


def test_that_history_lists_the_scan_and_report_prints_it_again(
    scanned: Done, shop: Command
) -> None:
    scan_id = scanned.document["id"]
    listed = shop.run("history", "--json", "--db", "bay.db").document["scans"]
    assert [row["id"] for row in listed] == [scan_id]
    assert listed[0]["codes"] == ["P0301"]
    vin = scanned.document["vin"]["value"]
    assert shop.run("history", "--vin", vin, "--json", "--db", "bay.db").document["scans"]
    assert shop.run("history", "--vin", "X" * 17, "--json", "--db", "bay.db").document == {
        "scans": []
    }
    again = shop.run("report", scan_id[:8], "--pdf", "again.pdf", "--db", "bay.db")
    assert again.code == 0
    assert (shop.home / "again.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_terminal_reader_gets_tables(motospect: Command) -> None:
    done = motospect.run("scan", "--adapter", "sim:healthy")
    assert done.code == 0
    assert "emissions-related control units answered" in done.out
    assert "Coverage by service" in done.out
    assert "ISO 15765-4" in done.err


def test_that_ctrl_c_gives_a_partial_scan_that_is_stored(motospect: Command) -> None:
    with motospect.start("scan", "--adapter", "sim:", "--json", "--db", "bay.db") as process:
        assert process.stderr
        assert process.stdout
        while "ecus" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, _err = process.communicate(timeout=30)
    assert process.returncode in {1, 3}
    scan = json.loads(out)
    assert scan["complete"] is False
    listed = motospect.run("history", "--json", "--db", "bay.db").document["scans"]
    assert [(row["id"], row["complete"]) for row in listed] == [(scan["id"], False)]


def test_that_a_unit_which_refuses_is_told_as_refused(motospect: Command) -> None:
    done = motospect.run("scan", "--adapter", "sim:tcm_refuses_03", "--json")
    service = ecu(done.document, "7E9")["services"]["03"]
    assert service["outcome"] == "refused"
    assert service["nrc"]
    assert "refused to tell stored codes" in done.document["coverage"]["sentence"]


def test_that_the_same_path_works_over_tcp(motospect: Command, tmp_path: Path) -> None:
    from hardware.simulator.serving import start_simulation

    simulation = start_simulation(["healthy"], serve="tcp")
    try:
        done = motospect.run("scan", "--adapter", simulation.url, "--json")
    finally:
        simulation.close()
    assert done.code == 0, done.err
    assert done.document["complete"] is True
    assert list(tmp_path.iterdir())
