"""Pairs of a word and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class Facts(QtWidgets.QWidget):
    """A small table: names muted at the left, values at the right, as tall as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._grid = QtWidgets.QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show ``facts`` in place of those before."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line, (name, value) in enumerate(facts):
            self._grid.addWidget(Label(name, "muted"), line, 0)
            self._grid.addWidget(Label(value, wrap=True), line, 1)
