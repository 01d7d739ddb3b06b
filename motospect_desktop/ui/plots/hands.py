"""Mouse and keyboard on the curves: measure, pan into the history, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6 import QtGui

_KEY_STEP = 8  # pixels
_DRAG_FROM = 6  # pixels; less is a click
_PAGE = 0.5  # of what is shown
_NOTCH = 120  # of a wheel, eighths of a degree


class Curves(Protocol):
    """What hands move; seconds are those of the lanes' time."""

    @property
    def span_s(self) -> float:
        """How much time is shown."""

    @property
    def pixel_s(self) -> float:
        """How much time a pixel column is."""

    def moment_at(self, x: int) -> float | None:
        """The moment at pixel ``x``; None beside the curves."""

    def set_cursor(self, x: int | None) -> None:
        """The mouse is at pixel ``x``; None: it is gone."""

    def click(self, moment_s: float) -> None:
        """Set a cursor."""

    def step_cursor(self, by_s: float, *, second: bool = False) -> None:
        """Move a cursor."""

    def clear_cursors(self) -> None:
        """Take both away."""

    def zoom(self, steps: int, about_s: float | None = None) -> None:
        """Show more time (less, if negative)."""

    def pan(self, by_s: float) -> None:
        """Show a later stretch."""

    def go_first(self) -> None:
        """Show the oldest."""

    def follow(self) -> None:
        """Back to now."""


class Hands:
    """Turns events into cursors and windows of the curves; some tell whether it was for them.

    They do not keep the curves: two that hold each other are freed at any time, even while they
    are painted.

    The mouse moves a cursor; a click sets it, the next one a second; dragging pans. The wheel
    zooms, sideways or with Shift it pans. Arrow keys move the cursor, with Shift the second one.
    """

    def __init__(self) -> None:
        self._pressed: int | None = None  # where, pixels
        self._dragged: int | None = None  # to where it was panned, pixels
        self._wheel = 0

    def press(self, event: QtGui.QMouseEvent) -> bool:
        """A button goes down."""
        if event.button() != QtCore.Qt.MouseButton.LeftButton:
            return False
        self._pressed, self._dragged = round(event.position().x()), None
        return True

    def move(self, curves: Curves, event: QtGui.QMouseEvent) -> None:
        """The mouse moves."""
        x = round(event.position().x())
        if self._pressed is None:
            curves.set_cursor(x)
            return
        if self._dragged is None and abs(x - self._pressed) >= _DRAG_FROM:
            self._dragged = self._pressed
            curves.set_cursor(None)
        if self._dragged is not None:
            curves.pan((self._dragged - x) * curves.pixel_s)
            self._dragged = x

    def release(self, curves: Curves, event: QtGui.QMouseEvent) -> None:
        """A button goes up."""
        if self._pressed is not None and self._dragged is None:
            moment = curves.moment_at(round(event.position().x()))
            if moment is not None:
                curves.click(moment)
        self._pressed = self._dragged = None

    def wheel(self, curves: Curves, event: QtGui.QWheelEvent) -> bool:
        """The wheel turns: up shows less time, about the mouse."""
        turned = event.angleDelta()
        sideways = abs(turned.x()) > abs(turned.y())
        shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
        self._wheel += turned.x() if sideways else turned.y()
        notches = int(self._wheel / _NOTCH)
        self._wheel -= notches * _NOTCH
        if not notches:
            return True
        if sideways or shift:
            curves.pan(-notches * curves.span_s / 10)
        else:
            curves.zoom(-notches, curves.moment_at(round(event.position().x())))
        return True

    def key(self, curves: Curves, event: QtGui.QKeyEvent) -> bool:
        """A key is pressed."""
        keys = QtCore.Qt.Key
        key = QtCore.Qt.Key(event.key())
        shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
        match key:
            case keys.Key_Left | keys.Key_Right:
                by = _KEY_STEP if key == keys.Key_Right else -_KEY_STEP
                curves.step_cursor(by * curves.pixel_s, second=shift)
            case keys.Key_PageUp | keys.Key_PageDown:
                by = 1 if key == keys.Key_PageDown else -1
                curves.pan(by * _PAGE * curves.span_s)
            case keys.Key_Home:
                curves.go_first()
            case keys.Key_End:
                curves.follow()
            case keys.Key_Delete | keys.Key_Backspace:
                curves.clear_cursors()
            case _:
                return False
        return True
