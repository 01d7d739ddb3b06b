"""Stored scans as a list: painted rows, so that hundreds cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons
from motospect_desktop.ui.theme.apply import tokens
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.store import ScanSummary

_ROLE = QtCore.Qt.ItemDataRole.UserRole
_HEIGHT = 84


def local_time(scan: Scan | ScanSummary) -> str:
    """When the scan began, in the time of this computer, to the second."""
    return f"{scan.started_at.astimezone():%Y-%m-%d  %H:%M:%S}"


class _Row(QtWidgets.QStyledItemDelegate):
    """Date and state, VIN, codes and adapter."""

    @override
    def sizeHint(
        self,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> QtCore.QSize:
        return QtCore.QSize(0, _HEIGHT)

    @override
    def paint(
        self,
        painter: QtGui.QPainter,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> None:
        summary: ScanSummary = index.data(_ROLE)
        rect = QtCore.QRect(option.rect).adjusted(4, 2, -4, -2)
        chosen = bool(option.state & QtWidgets.QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(QtGui.QColor(tokens().accent))
            painter.setBrush(QtGui.QColor(tokens().raised))
            painter.drawRoundedRect(rect, 8, 8)
        inside = rect.adjusted(12, 6, -12, -6)
        line = inside.height() // 3
        rows = [
            QtCore.QRect(inside.x(), inside.y() + n * line, inside.width(), line) for n in range(3)
        ]
        self._draw_top(painter, rows[0], summary)
        codes = ", ".join(summary.codes) or self.tr("no codes in the answers")
        lamp = self.tr("lamp on") if summary.mil else ""
        vin = summary.vin or self.tr("VIN not read")
        _text(painter, rows[1], vin, Tone.TEXT)
        _text(
            painter, rows[2], " · ".join(p for p in (codes, lamp, summary.adapter) if p), Tone.MUTED
        )
        painter.restore()

    def _draw_top(self, painter: QtGui.QPainter, row: QtCore.QRect, summary: ScanSummary) -> None:
        bold = QtGui.QFont(painter.font())
        bold.setBold(True)
        plain = painter.font()
        painter.setFont(bold)
        _text(painter, row, local_time(summary), Tone.TEXT)
        painter.setFont(plain)
        icon, word, tone = (
            ("ok", self.tr("Complete"), Tone.OK)
            if summary.complete
            else ("warning", self.tr("Partial"), Tone.WARN)
        )
        wide = painter.fontMetrics().horizontalAdvance(word)
        place = QtCore.QRect(row.right() - wide, row.y(), wide + 1, row.height())
        _text(painter, place, word, tone)
        painter.drawPixmap(
            place.x() - 24, row.y() + (row.height() - 18) // 2, icons.pixmap(icon, tone, 18)
        )


def _text(painter: QtGui.QPainter, row: QtCore.QRect, text: str, tone: Tone) -> None:
    mode = QtCore.Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, mode, row.width())
    painter.setPen(QtGui.QColor(tokens().tone(tone)))
    painter.drawText(row, QtCore.Qt.AlignmentFlag.AlignVCenter, shown)


class ScanList(QtWidgets.QListWidget):
    """Keeps the scan that was marked by hand while the list changes under it, else the newest."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ScanSummary, ...] = ()
        self._held = False  # marked by hand
        self._filling = False
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Stored scans, newest first"))
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.hold)
        self.itemPressed.connect(self.hold)

    def hold(self, _what: object = None) -> None:
        """The marked scan was chosen by hand: newer ones do not take its place."""
        self._held = not self._filling

    def show_scans(self, scans: Sequence[ScanSummary]) -> None:
        """Show ``scans``; mark the one marked by hand before, else the first."""
        if tuple(scans) == self._shown:
            return
        wanted = self.chosen() if self._held else ""
        self._shown = tuple(scans)
        with QtCore.QSignalBlocker(self):  # one change, not one for each row
            self.clear()
            for summary in scans:
                item = QtWidgets.QListWidgetItem()
                item.setData(_ROLE, summary)
                words = (local_time(summary), summary.vin, ", ".join(summary.codes))
                item.setData(
                    QtCore.Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words))
                )
                self.addItem(item)
            ids = [summary.id for summary in scans]
            self.setCurrentRow(ids.index(wanted) if wanted in ids else 0)
        self._filling = wanted not in ids
        self.currentRowChanged.emit(self.currentRow())
        self._filling = False

    def chosen(self) -> str:
        """The id of the marked scan; empty when there is none."""
        row = self.currentRow()
        return self._shown[row].id if 0 <= row < len(self._shown) else ""
