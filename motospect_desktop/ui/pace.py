"""How threads share the interpreter so that the window stalls for none of them."""

from __future__ import annotations

import gc
import sys


def share() -> None:
    """Let the main thread have its turn within a millisecond; before other threads begin."""
    sys.setswitchinterval(0.001)


def settle() -> None:
    """What exists now stays, so no collection of garbage looks through it again.

    Once the window is built and its pages are imported: a full collection, begun by any thread,
    held every thread for 50 to 100 ms while a capture of a million frames was read, and takes a
    millisecond afterwards.
    """
    gc.freeze()
