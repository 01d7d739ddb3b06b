"""``python -m motospect_desktop``: the same as ``motospect``."""

from motospect_desktop.cli.main import main

if __name__ == "__main__":
    main()
