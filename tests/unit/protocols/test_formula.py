from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.protocols.formula import Dialect, parse
from motospect_desktop.protocols.formula_dialects import SIGNALS, TORQUE, byte_names
from motospect_desktop.protocols.formula_tokens import FormulaError

CAR = {"RPM": 800.0, "MAF": 4.0, "SPEED": 0.0, "MAP": 35.0}
BYTES = dict(zip(byte_names(28), map(float, range(200, 228)), strict=True))


def value(text: str, dialect: Dialect = SIGNALS) -> float | None:
    return parse(text, dialect).value(CAR if dialect is SIGNALS else BYTES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7),
        ("10 - 4 - 3", 3),
        ("2 ** 3 ** 2", 512),
        ("-2 ** 2", -4),
        ("2 ** -1", 0.5),
        ("2 * -3", -6),
        ("(1 + 2) * 3", 9),
        ("7 % 4", 3),
        (".5e1 + +1.", 6),
        ("rpm / 2", 400),
        ("RPM > 700", 1),
        ("RPM == 700 + 100", 1),
        ("MAF * 3600 / 14.7 / 745", 4 * 3600 / 14.7 / 745),
        ("min(3, RPM, 2) + max(1, MAF)", 6),
        ("avg(1, 2, 6)", 3),
        ("abs(-3) + sqrt(16) + round(2.6)", 10),
        ("round(2.345678, 2)", 2.35),
        ("clamp(RPM, 0, 500)", 500),
        ("if(SPEED > 0, MAF / SPEED, 99)", 99),
        ("if(RPM, 1, 0)", 1),
    ],
)
def test_that_a_formula_has_the_value_that_a_pocket_calculator_gives(
    text: str, expected: float
) -> None:
    assert value(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    "text",
    [
        "MAF / SPEED",
        "RPM % SPEED",
        "sqrt(0 - MAF)",
        "(0-8) ** 0.5",
        "10 ** 400",
        "1e300 * 1e300",
        "BOOST + 1",
        "min(BOOST, 1)",
        "if(BOOST, 1, 2)",
        "clamp(RPM, 5, 1)",
        "0 * BOOST",
    ],
)
def test_that_what_has_no_value_gives_none(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "column 1: a value is expected, not the end"),
        ("RPM +", "column 6: a value is expected, not the end"),
        ("RPM MAF", "column 5: 'MAF' is not expected here"),
        ("(RPM", "column 5: ')' is expected, not the end"),
        ("RPM )", "column 5: ')' is not expected here"),
        ("exec(1)", "column 1: there is no function 'exec'"),
        ("__import__('os')", "column 1: there is no function '__import__'"),
        ("RPM.real", "column 4: '.' is not expected here"),
        ("1 < RPM < 3", "column 9: comparisons cannot follow one another"),
        ("if(1, 2)", "column 1: 'if' cannot take 2 values"),
        ("min(1)", "column 1: 'min' cannot take 1 values"),
        ("RPM; MAF", "column 4: ';' is not expected here"),
        ("1e999", "column 1: too large"),
        ("RPM & 1", "column 5: '&' is not expected here"),
        ("{A:1}", "column 1: a value is expected, not '{'"),
        ("٣ + 1", "column 1: a value is expected, not '٣'"),
        ("(" * 40 + "1" + ")" * 40, "column 31: nested more than 30 deep"),
        ("-" * 60 + "1", "column 31: nested more than 30 deep"),
        ("1+" * 150 + "1", "column 201: more than 200 parts"),
        (" " * 501, "column 501: longer than 500 characters"),
    ],
)
def test_that_what_is_no_formula_is_refused_with_its_column(text: str, words: str) -> None:
    with pytest.raises(FormulaError) as refused:
        parse(text, SIGNALS)
    assert str(refused.value) == words


def test_that_a_formula_names_its_inputs_once_in_order() -> None:
    assert parse("maf + RPM * Maf - speed", SIGNALS).names == ("MAF", "RPM", "SPEED")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("((A*256)+B)/10", 5140.1),
        ("SIGNED(A)", -56),
        ("SIGNED(A)*256+B", -56 * 256 + 201),
        ("SIGNED16(A:B)", -14135),
        ("INT16(A:B)", 51401),
        ("INT24(A,B,C)", 200 << 16 | 201 << 8 | 202),
        ("INT32(A:B:C:D)", 200 << 24 | 201 << 16 | 202 << 8 | 203),
        ("{A:3} + {A:2} * 10", 1),
        ("BIT(A:7)", 1),
        ("A < 8", 51200),
        ("A >> 3", 25),
        ("(A & 15) | 16", 24),
        ("2 ^ 3", 8),
        ("LOG(A)", math.log(200)),
        ("LOG10(A * 5)", 3),
        ("AA + ab", 226 + 227),
        ("INT(A / 3)", 66),
    ],
)
def test_that_an_equation_of_torque_reads_the_bytes_of_an_answer(
    text: str, expected: float
) -> None:
    assert value(text, TORQUE) == pytest.approx(expected)


def test_that_an_equation_has_no_value_where_its_byte_is_missing_or_it_has_no_bits() -> None:
    assert value("AC", TORQUE) is None
    assert value("A / 7 & 1", TORQUE) is None
    assert value("SIGNED(A * 2)", TORQUE) is None
    assert value("1 << 99", TORQUE) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("AVG(10:A)", "column 1: 'AVG' depends on earlier values"),
        ("A + VAL{Speed}", "column 5: 'VAL' takes a value from elsewhere in Torque"),
        ("LOOKUP(A::0='Off')", "column 1: 'LOOKUP' is a table, not a formula"),
        ("ABC + 1", "column 1: 'ABC' is not the name of a value"),
        ("[0d] * 2", "column 1: a value is expected, not '['"),
        ("{A:3", "column 5: '}' is expected, not the end"),
        ("if(A, 1, 2)", "column 1: there is no function 'if'"),
    ],
)
def test_that_an_equation_that_needs_more_than_the_answer_is_refused(text: str, words: str) -> None:
    with pytest.raises(FormulaError) as refused:
        parse(text, TORQUE)
    assert str(refused.value) == words


TEXTS = st.text("ABRPM019.()+-*/%<>=!,:{}&|^eE \t_ifmnx", max_size=60)


@given(TEXTS, st.sampled_from((SIGNALS, TORQUE)))
def test_that_any_text_is_a_formula_or_refused_and_never_worth_nan(
    text: str, dialect: Dialect
) -> None:
    try:
        formula = parse(text, dialect)
    except FormulaError:
        return
    found = formula.value(dict.fromkeys(formula.names, 3.0))
    assert found is None or math.isfinite(found)
    assert not formula.names or formula.value({}) is None or "if" in text.casefold()
