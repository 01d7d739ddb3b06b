"""The head of the report is the workshop's own."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from motospect_desktop.domain.dtc import MonitorTest
from motospect_desktop.domain.measurement import LiveValue, Measurement, Signal
from motospect_desktop.domain.settings import Shop
from motospect_desktop.domain.units import UnitSystem
from tests.helpers.builders import a_scan
from tests.helpers.printed import printed, text_of

if TYPE_CHECKING:
    from pathlib import Path


def a_logo() -> bytes:
    content = BytesIO()
    Image.new("RGB", (600, 160), "red").save(content, "PNG")
    return content.getvalue()


def test_that_name_address_and_technician_are_printed(tmp_path: Path) -> None:
    shop = Shop("Warsztat Nowak", "ul. Polna 3, Łódź", "Ola Nowak", a_logo())
    text = text_of(a_scan(), tmp_path, shop=shop)
    for words in ("Warsztat Nowak", "ul. Polna 3, Łódź", "Technician", "Ola Nowak"):
        assert words in text


def test_that_a_logo_is_in_the_file(tmp_path: Path) -> None:
    plain = printed(a_scan(), tmp_path, shop=Shop("A"))
    drawn = printed(a_scan(), tmp_path, shop=Shop("A", logo=a_logo()))
    assert b"/Subtype /Image" not in plain
    assert b"/Subtype /Image" in drawn


@pytest.mark.parametrize("logo", [b"no picture", a_logo()[:60], b""])
def test_that_a_damaged_logo_does_not_cost_the_report(logo: bytes, tmp_path: Path) -> None:
    assert "Nowak" in text_of(a_scan(), tmp_path, shop=Shop("Nowak", logo=logo))


def test_that_values_are_printed_in_the_units_that_are_wanted(tmp_path: Path) -> None:
    coolant = Signal("COOLANT_TEMP", "Engine coolant temperature", "°C", -40, 215)
    scan = a_scan(live=(LiveValue("05", "7E8", Measurement(coolant, 92.0)),))
    assert "197.6" in text_of(scan, tmp_path, units=UnitSystem.IMPERIAL)
    assert "°F" in text_of(scan, tmp_path, units=UnitSystem.IMPERIAL)
    assert "°F" not in text_of(scan, tmp_path)


def test_that_a_test_in_other_units_gets_no_finer_figures_than_it_was_told(tmp_path: Path) -> None:
    leak = MonitorTest(0x39, "EVAP monitor", 0x80, "Test 80", 0x18, -0.1, -32.768, 32.767, "kPa")
    scan = a_scan(ecus=(replace(a_scan().ecus[0], monitor_tests=(leak,)),))
    told = " ".join(text_of(scan, tmp_path, units=UnitSystem.IMPERIAL).split())
    assert "-0.0145 -4.7526 4.75245 psi" in told
