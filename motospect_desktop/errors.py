"""The product's errors: what a technician reads.

MotospectError            title, cause, remedy
├── ConnectError          the car or the adapter cannot be reached (``diagnostics``)
├── AdapterLost           it was connected and is gone (``diagnostics``)
├── ScanCancelled         the technician stopped it
├── StoreError            the local database
├── ReportError           the PDF
├── OwnSignalError        a signal that the workshop defines or imports
├── CanDatabaseError      a DBC file (``protocols.dbc``)
├── SettingsError         the settings file (``store.settings_file``)
├── RecordingFileError    a recording in another program's file (``exchange``)
├── CaptureError          a file of CAN frames (``diagnostics.can_files``)
└── UsageError            the command line was not understood
"""

from __future__ import annotations


class MotospectError(Exception):
    """An error with words for its reader: what happened, the likely cause, the next step."""

    def __init__(self, title: str, cause: str = "", remedy: str = "", *, code: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.cause = cause
        self.remedy = remedy
        self.code = code

    def sentence(self) -> str:
        """Title, cause and remedy as one line of text."""
        return " ".join(part for part in (self.title, self.cause, self.remedy) if part)


class ConnectError(MotospectError):
    """The adapter or the car cannot be reached; ``code`` names the cause."""


class AdapterLost(MotospectError):
    """The adapter was connected and is gone."""


class ScanCancelled(MotospectError):
    """The technician stopped the work; what was read is kept."""


class StoreError(MotospectError):
    """The local database cannot be used."""


class ReportError(MotospectError):
    """A report or an exported file cannot be written."""


class OwnSignalError(MotospectError):
    """A signal of the workshop's own, or a file of them, cannot be used."""


class CanDatabaseError(MotospectError):
    """A CAN database file cannot be used."""


class SettingsError(MotospectError):
    """The settings cannot be read or written."""


class RecordingFileError(MotospectError):
    """A file cannot be read as a recording, or a recording not written to it."""


class CaptureError(MotospectError):
    """A file of CAN frames cannot be read or written, or not whole."""


class UsageError(MotospectError):
    """The command line was not understood."""
