"""What the settings are called, on their page and in the command search."""

from __future__ import annotations

from PySide6 import QtCore


def setting_names() -> dict[str, str]:
    """The name of each setting by its key in ``domain.settings``, in the order of the page."""
    translate = QtCore.QCoreApplication.translate
    return {
        "language": translate("Settings", "Language"),
        "units": translate("Settings", "Units"),
        "theme": translate("Settings", "Theme"),
        "size": translate("Settings", "Size of everything"),
        "glove": translate("Settings", "Glove mode"),
        "adapter": translate("Settings", "Adapter offered first"),
        "shop_name": translate("Settings", "Name of the workshop"),
        "shop_address": translate("Settings", "Address of the workshop"),
        "shop_technician": translate("Settings", "Technician"),
        "shop_logo": translate("Settings", "Logo on the report"),
        "keep_gigabytes": translate("Settings", "Space for recordings"),
        "keep_days": translate("Settings", "Age of recordings"),
    }
