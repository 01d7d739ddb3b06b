"""KEPT: the local SQLite database; the only room with SQLAlchemy, Alembic and sqlcipher3.

Lives here: the ``Store`` (``local``), its tables, CAN logs (``can_frames``) in chunks of frames
(``frame_chunk``), recordings (``recordings``, written by a ``recorder`` in pieces that
``track_chunk`` codes and ``recording_blocks`` merges and reads; ``retention`` tells which go),
own signals and presets (``own_signals``), snapshots of engines (``snapshots``), opening and
migrating (``database``), SQLite's errors in words (``failures``), numbered ``migrations``. May
import: ``domain``.
To change a table: edit ``tables``, add ``migrations/versions/m000N_….py`` and raise
``database.HEAD``; a test compares the three. Stored documents and raw bytes are never rewritten.
"""

from motospect_desktop.store.can_frames import CanFrames, CanLogSummary, CanRecorder
from motospect_desktop.store.local import Store
from motospect_desktop.store.own_signals import OwnSignals
from motospect_desktop.store.recorder import Recorder
from motospect_desktop.store.recording_rows import RecordingSummary, TrackSummary
from motospect_desktop.store.recordings import Recordings
from motospect_desktop.store.retention import RetentionRule, outgoing
from motospect_desktop.store.rows import ScanSummary
from motospect_desktop.store.snapshots import Snapshots

__all__ = [
    "CanFrames",
    "CanLogSummary",
    "CanRecorder",
    "OwnSignals",
    "Recorder",
    "RecordingSummary",
    "Recordings",
    "RetentionRule",
    "ScanSummary",
    "Snapshots",
    "Store",
    "TrackSummary",
    "outgoing",
]
