"""The catalogues of the window's texts: collected, compiled, counted.

    .venv/bin/python installers/translations.py update    # after a text was changed
    .venv/bin/python installers/translations.py build     # after a translation was changed
    .venv/bin/python installers/translations.py count     # what is missing

``update`` takes the texts out of the sources with Qt's lupdate: those of ``ui``, and those that the
rooms below say in English, which are written into a passing module for it (names of signals, the
words of errors). ``build`` compiles with lrelease. Translate with ``pyside6-linguist`` or any
editor between the two; words of the trade as in ``resources/translations/glossary.csv``.
"""

from __future__ import annotations

import ast
import builtins
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": "en_US", "pl": "pl_PL", "ru": "ru_RU"}
_SAYERS = ("Error", "Lost", "Cancelled", "_Words", "kind")  # calls whose arguments are read
_REASONING = ("own_", "formula")  # modules whose every error a technician reads
_CODES = {"code"}  # keyword arguments that nobody reads


def signal_names() -> list[str]:
    """The names of all signals that the program knows by itself."""
    sys.path.insert(0, str(ROOT))
    from motospect_desktop.protocols.pids import PIDS

    names = (field.signal.name for pid in PIDS.values() for field in pid.fields)
    return sorted(set(names))


def error_words() -> list[str]:
    """Titles, causes and remedies of errors in all rooms, their places as ``{0}``, ``{1}``.

    With the reasons against an own signal, and what is in doubt of a foreign file.
    """
    found: set[str] = set()
    for path in sorted((ROOT / "motospect_desktop").rglob("*.py")):
        if "cli" in path.relative_to(ROOT).parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path.stem.startswith(_REASONING):
            found |= {text for text in _said(tree, builtin=True) if text[:1] != " "}
        found |= {text for text in _said(tree) if text[:1] in _STARTS}
        if path.stem == "own_preview":
            found |= {text for text in _sentences(tree) if text[:1] != " "}
        if path.stem.startswith("sniffing"):
            found |= {text for text in _sentences(tree) if text.endswith(".")}
    return sorted(text for text in found if " " in text)


def _said(tree: ast.Module, *, builtin: bool = False) -> set[str]:
    """What calls that make errors are given; those of Python's own errors where ``builtin``."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    found: set[str] = set()
    for node in calls:
        if _called(node).endswith(_SAYERS) and (builtin or not hasattr(builtins, _called(node))):
            parts = [*node.args, *(k.value for k in node.keywords if k.arg not in _CODES)]
            found |= {text for part in parts for text in _texts(part)}
    return found


def _sentences(tree: ast.Module) -> set[str]:
    """What is named, returned or put into a list."""
    parts: list[ast.expr | None] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.Return):
            parts.append(node.value)
        elif isinstance(node, ast.Call) and _called(node) == "append":
            parts += node.args
    return {text for part in parts if part is not None for text in _texts(part)}


_STARTS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ{")


def _called(node: ast.Call) -> str:
    target = node.func
    return target.id if isinstance(target, ast.Name) else getattr(target, "attr", "")


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        text, places = "", 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                text += str(part.value)
            else:
                text += f"{{{places}}}"
                places += 1
        yield text
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _texts(value)


def sources() -> list[Path]:
    """The modules that speak Qt's language."""
    return sorted((ROOT / "motospect_desktop" / "ui").rglob("*.py"))


def catalogue(code: str) -> Path:
    """The catalogue of a language."""
    return FOLDER / f"motospect_{code}.ts"


def update(folder: Path = FOLDER) -> None:
    """Take every text into the catalogues in ``folder``; those that are gone leave them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as passing:
        below = Path(passing) / "below_qt.py"
        lines = ["from PySide6.QtCore import QCoreApplication"]
        for context, texts in (("Signals", signal_names()), ("Errors", error_words())):
            lines += [f"QCoreApplication.translate({context!r}, {_quoted(t)})" for t in texts]
        below.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for code, name in LANGUAGES.items():
            file = folder / f"motospect_{code}.ts"
            _run(
                "lupdate", *map(str, sources()), str(below), "-ts", str(file),
                "-source-language", "en_US", "-target-language", name,
                "-no-obsolete", "-locations", "none",
            )  # fmt: skip


def build(folder: Path = FOLDER) -> None:
    """Compile the catalogues."""
    for code in LANGUAGES:
        file = folder / f"motospect_{code}.ts"
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def unfinished(code: str) -> list[str]:
    """The sentences that language ``code`` lacks."""
    if code == "en":  # its sources are English: only plurals have words of their own
        rows = ET.parse(catalogue(code)).iter("message")  # noqa: S314  # our own file
        missing = [row for row in rows if row.get("numerus") == "yes" and _is_open(row)]
    else:
        rows = ET.parse(catalogue(code)).iter("message")  # noqa: S314  # our own file
        missing = [row for row in rows if _is_open(row)]
    return [row.findtext("source", "") for row in missing]


def _is_open(row: ET.Element) -> bool:
    said = row.find("translation")
    if said is None or said.get("type") == "unfinished":
        return True
    return not "".join(said.itertext()).strip()


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _run(tool: str, *arguments: str) -> None:
    """Run Qt's ``tool`` as PySide6 brings it."""
    path = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([str(path), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main() -> None:
    """Do what the first word says."""
    match sys.argv[1:]:
        case ["update"]:
            update()
            build()
        case ["build"]:
            build()
        case ["count"]:
            for code in LANGUAGES:
                sys.stdout.write(f"{code}: {len(unfinished(code))} unfinished\n")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
