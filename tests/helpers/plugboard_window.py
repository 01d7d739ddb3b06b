"""The program's window on a computer whose ports a test plugs: ``… -m … FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from motospect_desktop.app import run_window
from tests.helpers.plugboard import Plugboard

if __name__ == "__main__":
    sys.exit(run_window(look=Plugboard(Path(sys.argv[1])).look))
