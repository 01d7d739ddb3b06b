"""The sheet itself: QR code, fonts, pages, languages."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import zxingcpp

from motospect_desktop.domain.scan import (
    AdapterInfo,
)
from motospect_desktop.domain.scan_document import digest
from motospect_desktop.domain.settings import Shop
from motospect_desktop.reports.job import Section
from motospect_desktop.reports.wording import WORDS
from tests.helpers.builders import (
    a_monitor_test,
    a_scan,
    an_ecu,
)
from tests.helpers.printed import (
    pages_of,
    picture_of,
    printed,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("scale", [2.0, 4.0])
def test_that_the_qr_code_names_the_scan_and_its_hash(tmp_path: Path, scale: float) -> None:
    scan = a_scan()
    codes = zxingcpp.read_barcodes(picture_of(printed(scan, tmp_path), scale=scale))
    assert [code.text for code in codes] == [f"motospect:scan/{scan.id}#sha256={digest(scan)}"]


def test_that_the_payload_is_also_printed_as_text(tmp_path: Path) -> None:
    scan = a_scan()
    unbroken = text_of(scan, tmp_path).replace(" ", "")
    assert f"motospect:scan/{scan.id}#sha256={digest(scan)}" in unbroken


def test_that_only_the_products_own_fonts_are_used_and_all_are_embedded(tmp_path: Path) -> None:
    pdf = printed(a_scan(complete=False), tmp_path, demo=True)
    names = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert set(names) == {
        b"AAAAAA+NotoSans-Regular",
        b"AAAAAA+NotoSans-Bold",
        b"AAAAAA+NotoSansMono-Regular",
    }
    assert pdf.count(b"/FontFile2") == len(names)


@pytest.mark.parametrize("name", ["Zażółć gęślą jaźń", "Блок управления Щёґї", "≤ → µΩ²"])
def test_that_letters_of_other_languages_are_printed_and_can_be_copied(
    tmp_path: Path, name: str
) -> None:
    scan = a_scan(ecus=(an_ecu(name=name),))
    text = text_of(scan, tmp_path, shop=Shop(f"Warsztat {name}"))
    assert f"Warsztat {name}" in text
    assert f"{name} · 7E8" in text


def test_that_no_web_address_is_printed_or_hidden_in_the_file(tmp_path: Path) -> None:
    scan = replace(a_scan(), adapter=AdapterInfo("tcp://192.168.0.10:35000", "ELM327", "1.5"))
    pdf = printed(scan, tmp_path)
    text = " ".join(pages_of(pdf))
    assert "tcp:192.168.0.10:35000" in text
    for part in ("://", "http", "www."):
        assert part not in text
        assert part.encode() not in pdf


def test_that_the_same_scan_and_time_give_the_same_bytes(tmp_path: Path) -> None:
    assert printed(a_scan(), tmp_path) == printed(a_scan(), tmp_path)


def test_that_the_creation_date_is_the_time_of_printing(tmp_path: Path) -> None:
    assert b"/CreationDate (D:20260314110509+01'00')" in printed(a_scan(), tmp_path)


def test_that_every_time_is_in_the_zone_of_the_print(tmp_path: Path) -> None:
    text = text_of(a_scan(), tmp_path)
    assert "2026-03-14 10:26:53 UTC+01:00" in text
    assert "printed 2026-03-14 11:05:09 UTC+01:00" in text


def test_that_a_demonstration_is_marked_on_every_page(tmp_path: Path) -> None:
    ecus = tuple(an_ecu(f"7E{n}", monitor_tests=(a_monitor_test(),) * 12) for n in range(4))
    pages = pages_of(printed(a_scan(ecus=ecus), tmp_path, demo=True))
    assert len(pages) > 3
    assert all("DEMO" in page for page in pages)
    assert "DEMO" not in text_of(a_scan(), tmp_path)


def test_that_head_and_foot_return_on_every_page(tmp_path: Path) -> None:
    tests = tuple(replace(a_monitor_test(n), test_id=n) for n in range(120))
    scan = a_scan(ecus=(an_ecu(monitor_tests=tests),))
    pages = pages_of(printed(scan, tmp_path))
    for number, page in enumerate(pages, 1):
        assert f"Scan {scan.id} · printed" in page
        assert f"Page {number} of {len(pages)}" in page
    with_tests = [page for page in pages if "Misfire cylinder 1" in page]
    assert len(with_tests) > 2
    head = "ECM · 7E8 Monitor Test Value Minimum Maximum Unit Result"
    assert all(page.count(head) == 1 for page in with_tests)
    printed_ids = [int(i, 16) for page in pages for i in re.findall(r"cycles \((..)\)", page)]
    assert printed_ids == list(range(120))


def test_that_a_part_left_out_is_named(tmp_path: Path) -> None:
    kept = set(Section) - {Section.RAW, Section.CODES}
    text = text_of(a_scan(), tmp_path, sections=kept)
    assert "Left out of this print: Trouble codes, Replies as received" in text
    assert "7F 03 11" not in text
    assert "Readiness monitors" in text


def test_that_every_word_can_be_translated(tmp_path: Path) -> None:
    translation = {word: word.replace("e", "ё") for word in WORDS if "{" not in word}
    text = text_of(a_scan(), tmp_path, translation=translation)
    for word in ("Vehicle diagnostic report", "Readiness monitors", "none held", "pending"):
        assert word not in text
        assert word.replace("e", "ё") in text
