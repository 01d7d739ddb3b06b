"""The one envelope in which the API says what went wrong."""

from __future__ import annotations

from motospect_desktop.contract.model import Model


class ErrorBody(Model):
    """``code`` is for programs and never changes; ``title`` and ``detail`` are for people."""

    code: str
    title: str
    detail: str = ""
    request_id: str = ""


class ErrorEnvelope(Model):
    """Every answer of 400 and above."""

    error: ErrorBody
