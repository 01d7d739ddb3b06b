"""``motospect compare``: an engine against its own past and cars with the same engine."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import (
    JsonOption,
    UnitsOption,
    say,
    say_error,
    stopped_by_signal,
    write_json,
)
from motospect_desktop.cli.snapshots import STATES, document
from motospect_desktop.diagnostics.known_good import FEWEST, Ranked, Standing
from motospect_desktop.domain.snapshot import EngineState
from motospect_desktop.domain.units import UnitSystem, conversion, signal_shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from motospect_desktop.diagnostics.steady import Condition, Progress

_NAMES = {"RPM": "engine speed", "SPEED": "road speed", "COOLANT_TEMP": "coolant temperature"}
_STEPS = {"RPM": 200.0, "SPEED": 10.0, "COOLANT_TEMP": 1.0}  # worth another line
_UNITS = {"RPM": "rpm", "SPEED": "km/h", "COOLANT_TEMP": "°C"}


def compare(  # noqa: PLR0913  # one parameter an option
    adapter: Annotated[str, typer.Option(help="Adapter URL, as for scan.")],
    *,
    state: Annotated[
        list[EngineState] | None, typer.Option(help="Only this state; both when none is named.")
    ] = None,
    seconds: Annotated[float, typer.Option(help="How long to wait at most.", min=1)] = 600.0,
    good_only: Annotated[
        bool, typer.Option("--good-only", help="Compare with snapshots that were called good.")
    ] = False,
    json: JsonOption = False,
    units: UnitsOption = UnitSystem.METRIC,
    db: Annotated[Path | None, typer.Option(help="Database file.")] = None,
) -> None:
    """Wait for a hot idle and 2500 rpm, keep what the engine tells there, and rank it."""
    states = tuple(dict.fromkeys(state or EngineState))
    stop = threading.Event()
    with stopped_by_signal(stop):
        result = app.compare(
            adapter,
            db,
            states,
            seconds,
            good_only=good_only,
            on_progress=_Waiting(),
            stop=stop,
        )
    if json:
        write_json(_told(result))
    else:
        for one in result.found:
            _print(one, units)
    _say_vin(result)
    for missed, progress in result.waiting.items():
        say(_missed(missed, progress, result.untold[missed]))
    if result.lost:
        say_error(result.lost)
    if result.waiting or result.lost:
        raise typer.Exit(1)


class _Waiting:
    """Tells the progress once it is another, not with every turn of the engine."""

    def __init__(self) -> None:
        self._told: dict[EngineState, object] = {}

    def __call__(self, waiting: Mapping[EngineState, Progress]) -> None:
        for state, progress in waiting.items():
            roughly = [_roughly(one) for one in progress.conditions if not one.met]
            now = roughly or int(progress.held_s)
            if self._told.get(state) != now:
                self._told[state] = now
                say(f"{STATES[state]}: {_waits(progress)}")


def _roughly(condition: Condition) -> tuple[str, float | None]:
    key, value = condition.bound.key, condition.value
    return key, None if value is None else value // _STEPS[key]


def _waits(progress: Progress) -> str:
    unmet = [_unmet(one) for one in progress.conditions if not one.met]
    if unmet:
        return f"waiting: {'; '.join(unmet)}"
    return f"hold: {min(progress.held_s, progress.hold_s):.0f} of {progress.hold_s:.0f} s"


def _unmet(condition: Condition) -> str:
    bound, name = condition.bound, _NAMES[condition.bound.key]
    if condition.value is None:
        return f"{name} is not told yet"
    wanted = f"{bound.low:g} to {bound.high:g}" if bound.high > bound.low else f"{bound.low:g}"
    return f"{name} {condition.value:.0f}, {wanted} {_UNITS[bound.key]} wanted"


def _missed(state: EngineState, progress: Progress, untold: Sequence[str]) -> str:
    if untold:
        names = " and ".join(_NAMES[key] for key in untold)
        return f"{STATES[state]}: {names} is not told by this car, so the state cannot be seen."
    return f"{STATES[state]} was not reached; {_waits(progress)}."


def _say_vin(result: app.Comparison) -> None:
    for one in result.found:
        if not one.snapshot.vin:
            say("This car told no VIN that can be used: it has no past and no like to rank among.")
            return
        if one.snapshot.demo:
            say("A simulated car: compared with simulated cars alone.")
            return


def _print(one: app.Compared, units: UnitSystem) -> None:
    from rich.console import Console
    from rich.table import Column, Table

    title = f"{STATES[one.snapshot.state]}  {one.snapshot.vin or 'VIN not told'}"
    names = ("Signal", "ECU", "Now", "This car before", "Same model code")
    table = Table(*(Column(name, overflow="fold") for name in names), title=title)
    for row in one.rows:
        level = row.level
        shown = signal_shown(level.signal, units)
        value = conversion(level.signal.unit, units, level.signal.key).shown(level.median)
        now = f"{value:.4g} {shown.unit}".rstrip()
        past, others = in_words(row.past, "time", "times"), in_words(row.others, "car", "cars")
        table.add_row(shown.name, level.ecu, now, past, others)
    Console().print(table)


def in_words(standing: Standing, one: str, many: str) -> str:
    """Where a level stands, without a verdict."""
    n = standing.n
    if n == 0:
        return "none yet"
    noun = one if n == 1 else many
    if n < FEWEST or standing.percentile is None:
        return f"only {n} {noun}, no ranking ({standing.low:.4g} to {standing.high:.4g})"
    if not (standing.below or standing.above):
        return f"as all {n} {noun}"
    higher = standing.below >= standing.above
    word, count = ("higher", standing.below) if higher else ("lower", standing.above)
    return f"{word} than {count} of {n} {noun} (percentile {standing.percentile:.0f})"


def _told(result: app.Comparison) -> dict[str, object]:
    return {
        "vin": result.vin.value,
        "snapshots": [
            {**document(one.snapshot), "levels": [_row(row) for row in one.rows]}
            for one in result.found
        ],
        "not_reached": [
            {
                "state": state.value,
                "not_told": list(result.untold[state]),
                "conditions": [_condition(one) for one in progress.conditions],
            }
            for state, progress in result.waiting.items()
        ],
        "complete": not result.waiting and result.lost is None,
    }


def _row(row: Ranked) -> dict[str, object]:
    level = row.level
    return {
        "ecu": level.ecu,
        "key": level.signal.key,
        "name": level.signal.name,
        "unit": level.signal.unit,
        "median": level.median,
        "low": level.low,
        "high": level.high,
        "samples": level.samples,
        "past": _standing(row.past),
        "others": _standing(row.others),
    }


def _standing(standing: Standing) -> dict[str, object]:
    return {
        "n": standing.n,
        "percentile": standing.percentile,
        "below": standing.below,
        "above": standing.above,
        "low": standing.low,
        "median": standing.middle,
        "high": standing.high,
    }


def _condition(condition: Condition) -> dict[str, object]:
    bound = condition.bound
    return {
        "key": bound.key,
        "low": bound.low,
        "high": bound.high,
        "value": condition.value,
        "met": condition.met,
    }
