"""The whole table of speed: goal beside measured.

    python -m tests.benchmarks [--quick] [live] [window] [connect] [can] [can-page] [recordings]
        [plots]

Medians of five runs (``--quick``: of one) with the machine's load beside them; ratios are of one
run. Nothing is asserted. Alone on a machine of two cores all of it takes about a quarter of an
hour, a third of that for eight simulated hours of recording.
"""

from __future__ import annotations

import os
import sys

from tests.benchmarks import (
    bench_can,
    bench_can_page,
    bench_connect,
    bench_live,
    bench_plots,
    bench_recordings,
    bench_window,
)
from tests.benchmarks.parts import How

PARTS = {
    "live": bench_live.rows,
    "window": bench_window.rows,
    "connect": bench_connect.rows,
    "can": bench_can.rows,
    "can-page": bench_can_page.rows,
    "recordings": bench_recordings.rows,
    "plots": bench_plots.rows,
}


def main(arguments: list[str]) -> None:
    """Print the rows as they are measured."""
    quick = "--quick" in arguments
    unknown = set(arguments) - {"--quick", *PARTS}
    if unknown:
        raise SystemExit(f"unknown: {', '.join(unknown)}; known: --quick, {', '.join(PARTS)}")
    how = How(runs=1) if quick else How()
    say = sys.stdout.write
    say(f"medians of {how.runs}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    say(f"{'figure':46} {'goal':>9} {'measured':>34} {'met':>4} {'load':>6}\n")
    for name, rows in PARTS.items():
        if name in arguments or not set(arguments) - {"--quick"}:
            for row in rows(how):
                say(row.line() + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
