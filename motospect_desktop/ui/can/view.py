"""The CAN page as it is laid out: figures, filter, table, a panel beside it, a line of state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.can.figures import Figures
from motospect_desktop.ui.can.start_panel import StartPanel
from motospect_desktop.ui.can.tables import FrameView, id_view, trace_view
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton, BigButton
from motospect_desktop.ui.widgets.cards import ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6 import QtGui

    from motospect_desktop.ui.can.monitor import Monitor

_PANEL_WIDTH = 340


class CanView(QtWidgets.QWidget):
    """Layout only; ``panels`` share the place beside the table, none is seen at first."""

    def __init__(
        self,
        monitor: Monitor,
        panels: Sequence[QtWidgets.QWidget],
    ) -> None:
        super().__init__()
        self.panels = tuple(panels)
        self._tools: list[ActionButton] = []
        self.figures = Figures()
        self.filter = QtWidgets.QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter:  7E8   7E0-7EF   !100   data:02 10 *"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setToolTip(_filter_help())
        self.wrong = Label("", "small", Tone.BAD, wrap=True)
        self.wrong.hide()
        self.trouble = ErrorPanel()
        self.start = StartPanel()
        self.trace = trace_view(monitor.trace, self.tr("Frames"))
        self.ids = id_view(monitor.ids, self.tr("Frames by id"))
        self._place = QtWidgets.QWidget(self)  # a layout without one would open windows
        self.tables = QtWidgets.QStackedLayout(self._place)
        for widget in (self.start, self.trace, self.ids):
            self.tables.addWidget(widget)
        self._build(panels)

    @property
    def table(self) -> FrameView:
        """The table that is seen, or would be."""
        return self.ids if self.tables.currentWidget() is self.ids else self.trace

    def show_panel(self, panel: QtWidgets.QWidget | None) -> None:
        """Show ``panel`` beside the table, or none."""
        self.side.setVisible(panel is not None)
        if panel is not None:
            self._panels.setCurrentWidget(self._places[panel])

    def panel(self) -> QtWidgets.QWidget | None:
        """The panel that is shown."""
        if not self.side.isVisibleTo(self):
            return None
        here = self._panels.currentWidget()
        return next(panel for panel, place in self._places.items() if place is here)

    def show_wrong(self, words: str) -> None:
        """Say why the text of the box is no filter; "" when it is one."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def show_progress(self, share: float | None) -> None:
        """How much of a file is done; None hides it."""
        for widget in (self.bar, self.cancel):
            widget.setVisible(share is not None)
        self.bar.setValue(round(100 * (share or 0.0)))

    def add_tools(
        self, tools: Sequence[QtGui.QAction], panel_tools: Sequence[QtGui.QAction]
    ) -> None:
        """Show actions as buttons, ``tools`` beside the filter, ``panel_tools`` above."""
        for row, actions in ((self._line, tools), (self._top, panel_tools)):
            for action in actions:
                button = ActionButton(action, self)
                self._tools.append(button)
                row.addWidget(button)
        self._fit_tools()

    def redraw(self) -> None:
        """The language or the size are others."""
        for table in (self.trace, self.ids):
            table.fit()
        self._fit_tools()

    def _fit_tools(self) -> None:
        """A button keeps its width, so that another word moves nothing."""
        for button in self._tools:
            button.setMinimumWidth(0)
            button.ensurePolished()
            button.setMinimumWidth(button.sizeHint().width())

    def show_marks(self, *, demo: bool, recording: bool) -> None:
        """Say whether the bus is the simulated one, and whether its frames are kept."""
        self.demo.setVisible(demo)
        self.recording.setVisible(recording)

    def _build(self, panels: Sequence[QtWidgets.QWidget]) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 6)
        column.setSpacing(4)
        self._top = QtWidgets.QHBoxLayout()
        self._line = QtWidgets.QHBoxLayout()
        self._top.addWidget(self.figures, 1)
        self._line.addWidget(self.filter, 1)
        middle = QtWidgets.QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._place, 1)
        middle.addWidget(self._build_side(panels))
        for part in (self._top, self._line):
            part.setSpacing(4)
            column.addLayout(part)
        column.addWidget(self.wrong)
        column.addWidget(self.trouble)
        column.addLayout(middle, 1)
        column.addLayout(self._build_foot())

    def _build_side(self, panels: Sequence[QtWidgets.QWidget]) -> QtWidgets.QWidget:
        self.side = QtWidgets.QWidget()
        self.side.setFixedWidth(scaled(_PANEL_WIDTH))
        self._panels = QtWidgets.QStackedLayout(self.side)
        self._places: dict[QtWidgets.QWidget, QtWidgets.QScrollArea] = {}
        for panel in panels:
            area = QtWidgets.QScrollArea()
            area.setWidget(panel)
            area.setWidgetResizable(True)
            area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._places[panel] = area
            self._panels.addWidget(area)
        self.side.hide()
        return self.side

    def _build_foot(self) -> QtWidgets.QHBoxLayout:
        self.demo = StatusChip("demo", self.tr("DEMO"), Tone.DEMO)
        self.recording = StatusChip("record", self.tr("REC"), Tone.BAD)
        self.show_marks(demo=False, recording=False)
        self.status = ElidedLabel("", "muted")
        self.bar = QtWidgets.QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scaled(180))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = BigButton(self.tr("Cancel"))
        foot = QtWidgets.QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.demo)
        foot.addWidget(self.recording)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.bar)
        foot.addWidget(self.cancel)
        self.show_progress(None)
        return foot


def _filter_help() -> str:
    translate = QtCore.QCoreApplication.translate
    return translate(
        "CanView",
        "7E8: this id; 7E0-7EF: these ids; 7E?: any last digit\n"
        "name:Engine: messages and signals of the databases\n"
        "data:02 10 *: bytes from the first on, * is any byte\n"
        "len:8, ext, rtr: eight bytes, 29-bit ids, remote frames\n"
        "!100: not this one. Several ids are alternatives, other terms must all hold.",
    )
