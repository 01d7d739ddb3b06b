"""Stored scans and recordings as one list: painted rows, so that hundreds cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.store import RecordingSummary, ScanSummary
from motospect_desktop.ui import icons
from motospect_desktop.ui.pages.recording_words import (
    length,
    local_moment,
    marks,
    signals,
    size,
    vehicle,
)
from motospect_desktop.ui.pages.recording_words import state as recording_state
from motospect_desktop.ui.theme.apply import scaled, tokens
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from motospect_desktop.domain.scan import Scan

Entry = ScanSummary | RecordingSummary
_ROLE = QtCore.Qt.ItemDataRole.UserRole
_HEIGHT = 84


def local_time(scan: Scan | ScanSummary) -> str:
    """When the scan began, in the time of this computer, to the second."""
    return f"{scan.started_at.astimezone():%Y-%m-%d  %H:%M:%S}"


def timeline(scans: Sequence[ScanSummary], recordings: Sequence[RecordingSummary]) -> list[Entry]:
    """Both, newest first."""
    return sorted((*scans, *recordings), key=_began, reverse=True)


def _id(entry: Entry) -> str:
    return entry.id if isinstance(entry, ScanSummary) else entry.head.id


def _began(entry: Entry) -> datetime:
    return entry.started_at if isinstance(entry, ScanSummary) else entry.head.started_at


class _Row(QtWidgets.QStyledItemDelegate):
    """Date and state; VIN; codes and adapter of a scan, length and content of a recording."""

    @override
    def sizeHint(
        self,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> QtCore.QSize:
        return QtCore.QSize(0, scaled(_HEIGHT))

    @override
    def paint(
        self,
        painter: QtGui.QPainter,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(_ROLE)
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
        self._draw_top(painter, rows[0], entry)
        middle, below = (
            self._scan_lines(entry)
            if isinstance(entry, ScanSummary)
            else self._recording_lines(entry)
        )
        _text(painter, rows[1], middle, Tone.TEXT)
        _text(painter, rows[2], " · ".join(filter(None, below)), Tone.MUTED)
        painter.restore()

    def _scan_lines(self, scan: ScanSummary) -> tuple[str, tuple[str, ...]]:
        codes = ", ".join(scan.codes) or self.tr("no codes in the answers")
        lamp = self.tr("lamp on") if scan.mil else ""
        return scan.vin or self.tr("VIN not read"), (codes, lamp, scan.adapter)

    def _recording_lines(self, recording: RecordingSummary) -> tuple[str, tuple[str, ...]]:
        head = recording.head
        named = " · ".join(filter(None, (head.vin, head.title))) or vehicle(head)
        inside = (length(recording.seconds), signals(recording.signals))
        marked = marks(recording.marks) if recording.marks else ""
        kept = self.tr("kept for good") if recording.keep else ""
        return named, (*inside, marked, size(recording.bytes), kept)

    def _draw_top(self, painter: QtGui.QPainter, row: QtCore.QRect, entry: Entry) -> None:
        bold = QtGui.QFont(painter.font())
        bold.setBold(True)
        plain = painter.font()
        painter.setFont(bold)
        _text(painter, row, f"{_began(entry).astimezone():%Y-%m-%d  %H:%M:%S}", Tone.TEXT)
        painter.setFont(plain)
        icon, word, tone = self._look(entry)
        wide = painter.fontMetrics().horizontalAdvance(word)
        place = QtCore.QRect(row.right() - wide, row.y(), wide + 1, row.height())
        _text(painter, place, word, tone)
        painter.drawPixmap(
            place.x() - 24, row.y() + (row.height() - 18) // 2, icons.pixmap(icon, tone, 18)
        )

    def _look(self, entry: Entry) -> tuple[str, str, Tone]:
        if isinstance(entry, RecordingSummary):
            icon, word = recording_state(entry)
            if icon == "ok":
                return "live", self.tr("Recording"), Tone.ACCENT
            return icon, word, Tone.WARN if icon == "warning" else Tone.BAD
        if entry.complete:
            return "ok", self.tr("Complete"), Tone.OK
        return "warning", self.tr("Partial"), Tone.WARN


def _text(painter: QtGui.QPainter, row: QtCore.QRect, text: str, tone: Tone) -> None:
    mode = QtCore.Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, mode, row.width())
    painter.setPen(QtGui.QColor(tokens().tone(tone)))
    painter.drawText(row, QtCore.Qt.AlignmentFlag.AlignVCenter, shown)


class HistoryList(QtWidgets.QListWidget):
    """Keeps what was marked by hand while the list changes under it, else marks the newest."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Entry, ...] = ()
        self._held = False  # marked by hand
        self._filling = False
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Stored scans and recordings, newest first"))
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.hold)
        self.itemPressed.connect(self.hold)

    def hold(self, _what: object = None) -> None:
        """What is marked was chosen by hand: newer ones do not take its place."""
        self._held = not self._filling

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show ``entries``; mark the one marked by hand before, else the first."""
        if tuple(entries) == self._shown:
            return
        wanted = self.chosen() if self._held else ""
        self._shown = tuple(entries)
        with QtCore.QSignalBlocker(self):  # one change, not one for each row
            self.clear()
            for entry in entries:
                item = QtWidgets.QListWidgetItem()
                item.setData(_ROLE, entry)
                item.setData(QtCore.Qt.ItemDataRole.AccessibleTextRole, self._named(entry))
                self.addItem(item)
            ids = [_id(entry) for entry in entries]
            self.setCurrentRow(ids.index(wanted) if wanted in ids else 0)
        self._filling = wanted not in ids
        self.currentRowChanged.emit(self.currentRow())
        self._filling = False

    def chosen(self) -> str:
        """The id of what is marked; empty when there is nothing."""
        entry = self.entry()
        return "" if entry is None else _id(entry)

    def entry(self) -> Entry | None:
        """What is marked."""
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _named(self, entry: Entry) -> str:
        if isinstance(entry, ScanSummary):
            return ", ".join(filter(None, (local_time(entry), entry.vin, ", ".join(entry.codes))))
        words = self.tr("Recording of {moment}, {time}")
        told = words.format(moment=local_moment(entry.head.started_at), time=length(entry.seconds))
        return f"{told}, {vehicle(entry.head)}"
