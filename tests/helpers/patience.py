"""Waiting in tests of the window: as long as a busy machine needs, over as soon as it is true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE_MS = 60_000  # pytest-qt gives up after 5 s, which eight workers on two cores can take


class PatientBot(QtBot):
    """``QtBot`` that waits longer for a condition where the test does not say how long."""

    @override
    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)
