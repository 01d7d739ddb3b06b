"""PySide6 6.12.0 loses a reference to None with every call that returns it (CPython 3.11)."""

from __future__ import annotations

import sys

import pytest
from PySide6 import QtCore

CALLS = 20_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12")
def test_that_qt_calls_keep_the_reference_count_of_none() -> None:
    thing = QtCore.QObject()
    before = sys.getrefcount(None)
    for _call in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) - before > -100
