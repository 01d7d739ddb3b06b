"""What the CAN bench tells: how the bus is, what is being sent, what became of a capture file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from motospect_desktop.errors import MotospectError

Rows = npt.NDArray[np.void]  # of the kind ``frame_table.ROW``


class CanState(StrEnum):
    """How far the bench and its bus are."""

    CLOSED = "closed"
    OPENING = "opening"
    LISTENING = "listening"  # silent to the last bit: not even an acknowledge
    ACKNOWLEDGING = "acknowledging"  # sends nothing, but the adapter cannot listen only
    UNLOCKED = "unlocked"  # may send
    TAPPED = "tapped"  # the frames of the connected adapter, which asks the car meanwhile
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class CanHealth:
    """How the bus is, counted since it was opened.

    ``dropped`` frames found no place in a queue of this program (reader, window or store), ``lost``
    ones never left the adapter, ``errors`` are error frames. ``load`` is the share of the last
    second's bit times that were used, 0 to 1 and above where ``bitrate`` is wrong; None while the
    bitrate is not known. ``rate_hz`` are frames in the last second. ``source`` is the bus's name.
    """

    state: CanState = CanState.CLOSED
    received: int = 0
    dropped: int = 0
    lost: int = 0
    errors: int = 0
    rate_hz: float = 0.0
    load: float | None = None
    bitrate: int | None = None
    recording: bool = False
    source: str = ""

    @property
    def opened(self) -> bool:
        """Whether frames of a bus are coming."""
        return self.state not in {CanState.CLOSED, CanState.OPENING, CanState.LOST}


@dataclass(frozen=True, slots=True)
class CanOpened:
    """The bus is open; ``name`` is a technician's word for it (``slcan /dev/ttyACM0``)."""

    name: str
    state: CanState
    bitrate: int | None


@dataclass(frozen=True, slots=True)
class CanClosed:
    """The bus was closed as asked."""


@dataclass(frozen=True, slots=True)
class CanFailed:
    """The bus could not be opened or is gone, or a part of the bench failed; the rest goes on."""

    error: MotospectError


@dataclass(frozen=True, slots=True)
class CanUnlocked:
    """Frames may be sent from now on."""


@dataclass(frozen=True, slots=True)
class CanLocked:
    """Nothing is sent any more; ``why`` is a code.

    It is one of ``asked``, ``closed``, ``lost``, ``idle``.
    """

    why: str


@dataclass(frozen=True, slots=True)
class SendingEnded:
    """A sending is over; ``error`` says why where that was not as asked.

    ``late_s`` is the worst time that a frame left after it was due.
    """

    number: int
    sent: int
    error: MotospectError | None = None
    late_s: float = 0.0


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One deliberate act that could change a car, as it was written into the audit file."""

    at: datetime
    text: str


CanEvent = CanOpened | CanClosed | CanFailed | CanUnlocked | CanLocked | SendingEnded | AuditLine


@dataclass(frozen=True, slots=True)
class Sending:
    """Something that is being sent.

    ``period_s`` is None for a replay, whose ``total`` frames keep their own spacing. ``late_s`` is
    the worst time that a frame left after it was due.
    """

    number: int
    title: str  # "7DF 02 01 0C", "session.log"
    period_s: float | None
    sent: int
    total: int | None
    late_s: float


@dataclass(frozen=True, slots=True)
class CaptureSummary:
    """What a capture file held, as far as it was read.

    ``frames`` classic data and remote frames were taken; ``error_frames`` and ``fd_frames`` were
    not, for a row has no place for them. ``channels`` as the file names them. ``cut_off``: the file
    ends within a frame.
    """

    path: Path
    format: str  # "candump", "asc", ...
    frames: int
    error_frames: int = 0
    fd_frames: int = 0
    channels: tuple[str, ...] = ()
    cut_off: bool = False
