"""What a gloved finger or a screen reader would stumble over."""

from __future__ import annotations

from PySide6 import QtWidgets

LEAST = 48  # pixels
_CONTROLS = (
    QtWidgets.QAbstractButton,
    QtWidgets.QLineEdit,
    QtWidgets.QListWidget,
    QtWidgets.QAbstractScrollArea,
)


def stumbling_blocks(inside: QtWidgets.QWidget) -> list[str]:
    """Visible controls that take the focus and have no name, or that are too small."""
    found = []
    for control in inside.findChildren(QtWidgets.QWidget):
        takes_keys = control.focusPolicy().value != 0
        own = not isinstance(control.parentWidget(), QtWidgets.QLineEdit)
        if not (control.isVisible() and takes_keys and own and isinstance(control, _CONTROLS)):
            continue
        name = control.accessibleName() or getattr(control, "text", str)()
        if not name:
            found.append(f"{control} has no name")
        if min(control.width(), control.height()) < LEAST:
            found.append(f"{name} is {control.width()} x {control.height()}")
    return found
