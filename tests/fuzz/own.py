"""Readers of what a workshop types or imports as signals of its own."""

from __future__ import annotations

import json
import math

from motospect_desktop.domain.own_signal_document import document, library_document
from motospect_desktop.protocols.formula import Dialect, parse
from motospect_desktop.protocols.formula_dialects import SIGNALS, TORQUE, byte_names
from motospect_desktop.protocols.formula_tokens import FormulaError
from motospect_desktop.protocols.own_imports import read_rows
from motospect_desktop.protocols.own_signals import check, reader
from tests.helpers.own import BODY_STATE, FUEL_LPH, OIL_KPA, WARM

FORMULAS = (
    *("RPM*2+1", "-2**2**-3", "if(RPM>0, MAF/RPM, 0)", "min(1,2)*max(3,4)%5", "clamp(A, 0, 9)"),
    *("((A*256)+B)/10", "SIGNED(A)*256+B", "{A:3}+BIT(B:0)", "INT16(A:B)", "(A&15)|AA<8"),
    *("avg(RPM,1,2)==sqrt(4)", "LOG10(A)^2", "round(RPM, 2)!=abs(-1)", "((((((1))))))"),
)
CSV = (
    "Name,ShortName,ModeAndPID,Equation,Min Value,Max Value,Units,Header\n",
    'Oil,OIL,0x22115C,A*4,0,900,kPa,7E0\n"Pack, all",P,2101,SIGNED(A),-5,5,°C,\n',
    "Bad,BAD,2E01,exp(A),x,1e999,,18DA10F1\nName,ShortName,ModeAndPID,Equation\n",
)


def formulas(data: bytes) -> None:
    """A formula in either dialect; what it comes to is a number or nothing."""
    text = data.decode("utf-8", "replace")
    for dialect in (SIGNALS, TORQUE):
        _formula(text, dialect)


def _formula(text: str, dialect: Dialect) -> None:
    try:
        formula = parse(text, dialect)
    except FormulaError:
        return
    for value in (0.0, 3.0, -255.0, 1e300):
        found = formula.value(dict.fromkeys(formula.names, value))
        assert found is None or math.isfinite(found)


def lists(data: bytes) -> None:
    """A file of signals: every row that is taken can be kept, and read by."""
    for row in read_rows(data, "x.csv", lambda _asked: ""):
        assert (row.own is None) == bool(row.reason)
        if row.own is None:
            continue
        check(row.own)
        json.dumps(document(row.own), allow_nan=False, ensure_ascii=False).encode("utf-8")
        if row.own.ask is not None:
            answer = bytes((row.own.ask.request[0] + 0x40,)) + row.own.ask.request[1:]
            for payload in (answer, answer + data[:9], bytes(len(byte_names(4)))):
                reader(row.own).read(payload)


def formula_seeds() -> tuple[bytes, ...]:
    """Formulas of both dialects."""
    return tuple(text.encode() for text in FORMULAS)


def csv_seeds() -> tuple[bytes, ...]:
    """Custom PIDs of Torque."""
    heading, *rest = CSV
    return tuple((heading + rows).encode() for rows in (*rest, "".join(rest)))


def json_seeds() -> tuple[bytes, ...]:
    """Our own exports."""
    owns = (OIL_KPA, BODY_STATE, FUEL_LPH, WARM)
    return tuple(json.dumps(library_document((own,))).encode() for own in owns)
