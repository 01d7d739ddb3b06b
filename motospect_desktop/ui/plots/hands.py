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
    """Turns events of ``stack`` into cursors and windows; each tells whether it was for it.

    The mouse moves a cursor; a click sets it, the next one a second; dragging pans. The wheel
    zooms, sideways or with Shift it pans. Arrow keys move the cursor, with Shift the second one.
    """

    def __init__(self, stack: Curves) -> None:
        self._stack = stack
        self._pressed: int | None = None  # where, pixels
        self._dragged: int | None = None  # to where it was panned, pixels
        self._wheel = 0

    def press(self, event: QtGui.QMouseEvent) -> bool:
        """A button goes down."""
        if event.button() != QtCore.Qt.MouseButton.LeftButton:
            return False
        self._pressed, self._dragged = round(event.position().x()), None
        return True

    def move(self, event: QtGui.QMouseEvent) -> None:
        """The mouse moves."""
        x = round(event.position().x())
        if self._pressed is None:
            self._stack.set_cursor(x)
            return
        if self._dragged is None and abs(x - self._pressed) >= _DRAG_FROM:
            self._dragged = self._pressed
            self._stack.set_cursor(None)
        if self._dragged is not None:
            self._stack.pan((self._dragged - x) * self._stack.pixel_s)
            self._dragged = x

    def release(self, event: QtGui.QMouseEvent) -> None:
        """A button goes up."""
        if self._pressed is not None and self._dragged is None:
            moment = self._stack.moment_at(round(event.position().x()))
            if moment is not None:
                self._stack.click(moment)
        self._pressed = self._dragged = None

    def wheel(self, event: QtGui.QWheelEvent) -> bool:
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
            self._stack.pan(-notches * self._stack.span_s / 10)
        else:
            self._stack.zoom(-notches, self._stack.moment_at(round(event.position().x())))
        return True

    def key(self, event: QtGui.QKeyEvent) -> bool:
        """A key is pressed."""
        stack, keys = self._stack, QtCore.Qt.Key
        key = QtCore.Qt.Key(event.key())
        shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
        match key:
            case keys.Key_Left | keys.Key_Right:
                by = _KEY_STEP if key == keys.Key_Right else -_KEY_STEP
                stack.step_cursor(by * stack.pixel_s, second=shift)
            case keys.Key_PageUp | keys.Key_PageDown:
                by = 1 if key == keys.Key_PageDown else -1
                stack.pan(by * _PAGE * stack.span_s)
            case keys.Key_Home:
                stack.go_first()
            case keys.Key_End:
                stack.follow()
            case keys.Key_Delete | keys.Key_Backspace:
                stack.clear_cursors()
            case _:
                return False
        return True
