"""The workshop as it stands on the report."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.errors import SettingsError
from motospect_desktop.ui.setting_names import setting_names
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told_error
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.choice import SettingRow
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.words import undoing

if TYPE_CHECKING:
    from motospect_desktop.ui.page import Context

_TEXTS = ("shop_name", "shop_address", "shop_technician")
_LOGO = QtCore.QSize(1200, 320)  # pixels: as sharp as 60 by 16 mm can be printed
_SHOWN = QtCore.QSize(240, 64)
_MOST_BYTES = 20_000_000
_MOST_PIXELS = 50_000_000


class ShopCard(Card):
    """Name, address, technician and logo; kept when the keyboard leaves the line."""

    def __init__(self, context: Context, *, logo: bool = True) -> None:
        super().__init__()
        self._context = context
        names = setting_names()
        self.fields: dict[str, QtWidgets.QLineEdit] = {}
        for key in _TEXTS:
            field = QtWidgets.QLineEdit()
            field.setMaxLength(160)
            field.setAccessibleName(names[key])
            field.editingFinished.connect(partial(self._keep, key))
            self.fields[key] = field
            self.body.addWidget(SettingRow(names[key], field))
        self._logo = QtWidgets.QWidget()
        self._build_logo(names["shop_logo"])
        self.body.addWidget(self._logo)
        self._logo.setVisible(logo)
        context.preferences.changed.connect(self.draw)
        self.draw()

    def draw(self, _names: object = None) -> None:
        """Show what holds; what is being typed stays."""
        now = self._context.preferences.now
        for key, field in self.fields.items():
            if not field.hasFocus():
                field.setText(getattr(now, key))
        picture = QtGui.QPixmap(now.shop_logo) if now.shop_logo else QtGui.QPixmap()
        if not picture.isNull():
            mode = QtCore.Qt.TransformationMode.SmoothTransformation
            keep = QtCore.Qt.AspectRatioMode.KeepAspectRatio
            picture = picture.scaled(_SHOWN, keep, mode)
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.none.setVisible(picture.isNull())
        self.remove.setEnabled(bool(now.shop_logo))

    def use_logo(self, path: Path) -> None:
        """Check the picture at ``path``, keep it scaled and print it from now on."""
        try:
            kept = keep_logo(path, self._context.preferences.folder)
        except SettingsError as error:
            self._context.toast(told_error(error), Tone.BAD)
            return
        undo = self._context.preferences.change(shop_logo=str(kept))
        self._context.toast(self.tr("The logo is printed on reports now."), Tone.OK, undoing(undo))

    def _build_logo(self, name: str) -> None:
        self.picture = QtWidgets.QLabel()
        self.picture.setAccessibleName(name)
        self.choose = BigButton(self.tr("Choose a picture…"), self._choose)
        self.remove = BigButton(self.tr("Remove"), self._remove)
        self.none = Label(self.tr("No logo"), "muted")
        column = QtWidgets.QVBoxLayout(self._logo)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(name))
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(8)
        for widget in (self.picture, self.none):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.choose)
        line.addWidget(self.remove)
        column.addLayout(line)

    def _keep(self, key: str) -> None:
        text = self.fields[key].text().strip()
        if text != getattr(self._context.preferences.now, key):
            undo = self._context.preferences.change(**{key: text})
            words = self.tr("{setting} kept").format(setting=setting_names()[key])
            self._context.toast(words, Tone.OK, undoing(undo))

    def _choose(self) -> None:
        kinds = self.tr("Pictures ({kinds})").format(kinds="*.png *.jpg *.jpeg *.svg *.bmp")
        dialog = QtWidgets.QFileDialog(self, self.tr("Choose a picture"), "", kinds)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.use_logo(Path(chosen)))
        dialog.open()

    def _remove(self) -> None:
        undo = self._context.preferences.change(shop_logo="")
        self._context.toast(self.tr("No logo is printed any more."), Tone.OK, undoing(undo))


def keep_logo(path: Path, folder: Path) -> Path:
    """The picture at ``path`` as a PNG of printable size in ``folder``.

    Raises ``SettingsError`` for what is no picture, too great a one, or a folder that takes none.
    """
    reader = QtGui.QImageReader(str(path))
    size = reader.size()
    great = path.is_file() and path.stat().st_size > _MOST_BYTES
    if great or (size.isValid() and size.width() * size.height() > _MOST_PIXELS):
        raise SettingsError(
            "This picture is too great.",
            "It has more than 50 million points or 20 MB.",
            "Save it smaller, then choose it again.",
            code="logo_great",
        )
    if size.isValid():
        reader.setScaledSize(
            size.scaled(size.boundedTo(_LOGO), QtCore.Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        raise SettingsError(
            "This file is not a picture.",
            f"{path.name}: {reader.errorString()}.",
            "Choose a PNG, JPEG or SVG file.",
            code="logo_kind",
        )
    content = QtCore.QBuffer()
    content.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    image.save(content, "PNG")  # type: ignore[call-overload]  # the stub forgets devices
    data = content.data().data()
    kept = folder / f"logo-{hashlib.sha256(data).hexdigest()[:12]}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
    except OSError as error:
        raise SettingsError(
            "The logo could not be kept.",
            f"{kept}: {error.strerror or error}.",
            "Check that its disk has space and that you may write there.",
            code="logo_write",
        ) from error
    return kept
