"""``motospect decode``: recorded answers in words, one or a file of them; no car is needed."""

from __future__ import annotations

import json as json_text
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from motospect_desktop.cli.output import JsonOption, json_line, say, write_json
from motospect_desktop.diagnostics import decoding
from motospect_desktop.errors import MotospectError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

STDIN = "-"
HEX_DIGITS = frozenset("0123456789abcdefABCDEF")


def decode(  # noqa: PLR0913 - each is an option of the command line
    *,
    request: Annotated[str, typer.Option(help="Request in hex, e.g. 010C.")] = "",
    response: Annotated[str, typer.Option(help="What the adapter printed.")] = "",
    header: Annotated[str, typer.Option(help="Id asked (7E0), or asked.awaited (7E0.7E8).")] = "",
    ext_addr: Annotated[str, typer.Option(help="Extended address byte in hex.")] = "",
    signalset: Annotated[Path | None, typer.Option(help="OBDb signal set for 21 and 22.")] = None,
    batch: Annotated[str, typer.Option(help="JSON lines in, JSON lines out; - is stdin.")] = "",
    json: JsonOption = False,
) -> None:
    """Say what a recorded answer means."""
    if batch:
        if request or response:
            raise UsageError("--batch reads its requests from the file.")
        _batch(batch)
        return
    if not request:
        raise UsageError("No request was named.", remedy="Use --request 010C --response TEXT.")
    for name, text in (("--request", request), ("--ext-addr", ext_addr)):
        if not all(digit in HEX_DIGITS or digit.isspace() for digit in text):
            raise UsageError(f"{name} {text} is not hex.", remedy="Use for example 010C.")
    if len("".join(request.split())) % 2:
        raise UsageError(
            f"--request {request} has half a byte.", remedy="Two digits are a byte, as in 010C."
        )
    if not all(digit in HEX_DIGITS for digit in header.replace(".", "").replace(" ", "")):
        raise UsageError(f"--header {header} is not hex.", remedy="Use for example 7E0 or 7E0.7E8.")
    answer = decoding.decode(
        request, response, header=header, ext_addr=ext_addr or None, signalset=signalset
    )
    if json:
        write_json(answer)
    else:
        _print(answer)


def answer_line(line: bytes, number: int) -> dict[str, Any]:
    """The answer to one line of a batch; a line that is not understood is answered with why."""
    try:
        case = json_text.loads(line)
    except (ValueError, RecursionError) as error:
        return _unread(None, f"line {number} is not JSON: {error}")
    if not isinstance(case, dict):
        return _unread(None, f"line {number} is not a JSON object")
    for key in ("request", "response"):
        if not isinstance(case.get(key), str):
            return _unread(case.get("id"), f"line {number} has no text {key!r}")
    signalset = case.get("signalset")
    extended = case.get("ext_addr")
    answer = decoding.decode(
        case["request"],
        case["response"],
        header=str(case.get("header") or ""),
        ext_addr=None if extended is None else str(extended),
        signalset=Path(signalset) if isinstance(signalset, str) else None,
    )
    return {"id": case.get("id"), **answer}


def _unread(identifier: object, error: str) -> dict[str, Any]:
    return {"id": identifier, "results": [], "status": [], "error": error}


def _batch(name: str) -> None:
    if name == STDIN:
        _answer_all(sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as lines:
            _answer_all(lines)
    except OSError as error:
        raise MotospectError(
            f"{name} cannot be read.", str(error), "Name a file of JSON lines, or - for stdin."
        ) from error


def _answer_all(lines: Iterable[bytes]) -> None:
    answered = 0
    for number, line in enumerate(lines, 1):
        if line.strip():
            answer = answer_line(line, number)
            sys.stdout.write(json_line(answer))
            answered += 1
    say(f"{answered} lines answered")


def _print(answer: dict[str, Any]) -> None:
    for row in answer["results"]:
        note = "" if row.get("supported", True) else "  (the unit does not support this value)"
        sys.stdout.write(
            f"{row['ecu'] or '?':>8}  {row['name']}: {_value(row['value'])} {row['unit']}".rstrip()
            + note
            + "\n"
        )
    for status in answer["status"]:
        for name, monitor in status["monitors"].items():
            if monitor["supported"]:
                state = "complete" if monitor["complete"] else "not complete"
                sys.stdout.write(f"{status['ecu'] or '?':>8}  {name}: {state}\n")
    if answer["error"]:
        say(answer["error"])


def _value(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.10g}"
