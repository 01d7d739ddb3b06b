"""The words of the filter box."""

from __future__ import annotations

import numpy as np
import pytest

from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.ui.can.filtering import FilterError, parse

FRAMES = (
    CanFrame(0x100, bytes.fromhex("0210AA")),
    CanFrame(0x7E0, bytes.fromhex("02010C0000000000")),
    CanFrame(0x7E8, bytes.fromhex("04410C1AF8000000")),
    CanFrame(0x7EF, b""),
    CanFrame(0x18DAF110, bytes.fromhex("0210"), extended=True),
    CanFrame(0x100, bytes.fromhex("0210AA"), extended=True),
    CanFrame(0x7E8, remote=True),
)
ROWS = rows_of(FRAMES)


def named(part: str) -> tuple[int, ...]:
    return (0x7E8,) if part.casefold() in "engine" else ()


def shown(text: str) -> list[int]:
    return np.flatnonzero(parse(text, named).mask(ROWS)).tolist()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [0, 1, 2, 3, 4, 5, 6]),
        ("7E8", [2, 6]),
        ("7e8", [2, 6]),
        ("100", [0]),  # three digits are 11 bits
        ("00000100", [5]),  # more are 29
        ("7E0-7E8", [1, 2, 6]),
        ("7E?", [1, 2, 3, 6]),
        ("7*", [1, 2, 3, 6]),
        ("18DA*", [4]),
        ("18DAF1??", [4]),
        ("!100", [1, 2, 3, 4, 5, 6]),
        ("7E0 7E8", [1, 2, 6]),
        ("7E0, 7E8", [1, 2, 6]),
        ("data:02 10", [0, 4, 5]),
        ("data: 02 10", [0, 4, 5]),
        ("data:02 10 *", [0, 4, 5]),
        ("data:* * AA", [0, 5]),
        ("data:0? ?? 0C", [1, 2]),
        ("data:02 10 !100", [4, 5]),
        ("!data:02 10 *", [1, 2, 3, 6]),
        ("data:02 data:04", [0, 1, 2, 4, 5]),
        ("7E8 data:04", [2]),
        ("name:Engine", [2, 6]),
        ("NAME:engine", [2, 6]),
        ("engine 100", [0, 2, 6]),
        ("len:8", [1, 2]),
        ("len:1-3", [0, 4, 5]),
        ("ext", [4, 5]),
        ("rtr", [6]),
        ("7E8 !rtr", [2]),
        ("!7E0-7EF !ext", [0]),
    ],
)
def test_that_a_technician_finds_what_he_means(text: str, places: list[int]) -> None:
    assert shown(text) == places


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("8FF", "8FF is more than 11 bits"),
        ("2FFFFFFF", "more than 29 bits"),
        ("7EF-7E0", "ends before it begins"),
        ("7E0-18DAF110", "begins with 11 bits"),
        ("123456789", "'123456789' is not an id"),
        ("0x7E8", "'0x7E8' is not an id"),
        ("!", "After !"),
        ("data:", "After data:"),
        ("data:2", "not '2'"),
        ("data:00 11 22 33 44 55 66 77 88", "at most eight"),
        ("name:", "After name:"),
        ("name:brakes", "No database names 'brakes'"),
        ("brakes", "No database names 'brakes'"),
        ("len:9", "0 to 8"),
        ("colour:red", "'colour' is not known"),
    ],
)
def test_that_a_wrong_word_is_told_in_words(text: str, words: str) -> None:
    with pytest.raises(FilterError) as told:
        parse(text, named)
    assert words in str(told.value)
