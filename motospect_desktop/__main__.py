"""``python -m motospect_desktop``: the same as ``motospect``."""

import sys

try:
    from motospect_desktop.cli.main import main
except KeyboardInterrupt:  # Ctrl+C while the libraries load
    sys.exit(130)

if __name__ == "__main__":
    main()
