"""``python -m tests.fuzz [--inputs N] [--seed N] [TARGET ...]``: feed the readers with damage.

One line a target; ends with 1 and prints the inputs when one of them raised what it should not.
"""

from __future__ import annotations

import argparse
import sys

from tests.fuzz.running import run
from tests.fuzz.targets import TARGETS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--inputs", type=int, default=1_000_000, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    words = parser.parse_args()
    if unknown := set(words.targets) - TARGETS.keys():
        parser.error(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(TARGETS)}")
    failed = False
    for name in words.targets or TARGETS:
        outcome = run(TARGETS[name], words.inputs, words.seed)
        failed |= bool(outcome.findings)
        sys.stdout.write(
            f"{name:14} {outcome.inputs:>9,} inputs in {outcome.seconds:6.1f} s,"
            f" {outcome.refused:>9,} refused, {len(outcome.findings)} findings\n"
        )
        for finding in outcome.findings:
            sys.stdout.write(f"    {finding.told}\n    {finding.data!r}\n")
        sys.stdout.flush()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
