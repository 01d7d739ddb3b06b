"""Signals of a CAN database out of many frames at once: shifts and masks over whole columns.

A signal costs some ten microseconds a batch, however many frames are in it; ``Dbc.decode`` takes
one to four microseconds a frame. Multiplexed signals are told only by the frames of their branch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.protocols.dbc import place

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy.typing as npt
    from cantools.database.can import Message
    from cantools.database.can import Signal as Layout

    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.protocols.dbc import Dbc

_BYTES = 8  # of a row's data; classic frames hold no more
_FLOATS = {16: np.float16, 32: np.float32, 64: np.float64}
_UNSIGNED = {16: np.uint16, 32: np.uint32, 64: np.uint64}


def pid_of(can_id: int, extended: bool) -> str:  # noqa: FBT001 - a pair, as everywhere here
    """What the signals of a frame are asked by: ``can:1F0``, ``can:18FEF100``."""
    return f"can:{can_id:08X}" if extended else f"can:{can_id:03X}"


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one signal in the rows that told it; ``at_s`` in the rows' own clock.

    A floating-point signal may hold what is no number; it is told as it is.
    """

    signal: Signal
    can_id: int
    extended: bool
    at_s: npt.NDArray[np.float64]
    values: npt.NDArray[np.float64]

    @property
    def pid(self) -> str:
        """What its samples are asked by."""
        return pid_of(self.can_id, self.extended)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Series of the signals that were told, and the frames that told none.

    ``unknown`` ones are in no database, ``malformed`` ones have fewer bytes than their message.
    """

    series: tuple[Series, ...]
    unknown: int
    malformed: int


class RowDecoder:
    """Decodes the signals called ``keys`` (``Engine.Speed``), or all, of several databases.

    The first database that knows an id counts. Messages of more than eight bytes are not in frames
    of classic CAN and give nothing. Any thread.
    """

    def __init__(self, databases: Sequence[Dbc], keys: Collection[str] | None = None) -> None:
        self._messages: dict[tuple[int, bool], tuple[Message, tuple[tuple[Signal, Layout], ...]]]
        self._messages = {}
        for database in databases:
            for key, layout in database.layouts.items():
                known = database.messages[key].signals
                wanted = tuple(
                    (known[one.name], one)
                    for one in layout.signals
                    if keys is None or known[one.name].key in keys
                )
                self._messages.setdefault(key, (layout, wanted))

    @property
    def pids(self) -> tuple[tuple[str, str], ...]:
        """(ecu, pid) of the frames that hold a wanted signal, as ``LiveValue`` names them."""
        return tuple(
            ("", pid_of(*key)) for key, (_layout, wanted) in self._messages.items() if wanted
        )

    def decode(self, rows: npt.NDArray[np.void]) -> Decoded:
        """The wanted signals in ``rows``; remote frames tell none."""
        rows = rows[~rows["remote"]]
        keys = rows["can_id"].astype(np.uint64) << np.uint64(1) | rows["extended"]
        series: list[Series] = []
        unknown = malformed = 0
        for key in np.unique(keys):
            found = self._messages.get((int(key) >> 1, bool(int(key) & 1)))
            part = rows[keys == key]
            if found is None:
                unknown += len(part)
                continue
            layout, wanted = found
            whole = part[part["length"] >= min(layout.length, _BYTES + 1)]
            malformed += len(part) - len(whole)
            if layout.length <= _BYTES and len(whole):
                series += _series(layout, wanted, whole)
        return Decoded(tuple(series), unknown, malformed)


def _series(
    message: Message, wanted: Sequence[tuple[Signal, Layout]], rows: npt.NDArray[np.void]
) -> list[Series]:
    data = np.ascontiguousarray(rows["data"])
    words = {"little_endian": data.view("<u8")[:, 0], "big_endian": data.view(">u8")[:, 0]}
    by_name = {one.name: one for one in message.signals}
    found = []
    for signal, layout in wanted:
        told = _told(layout, by_name, words)
        if not told.any():
            continue
        raw = _raw(layout, words)[told]
        with np.errstate(invalid="ignore", over="ignore"):  # a signalling NaN, a huge float
            values = raw.astype(np.float64) * float(layout.scale) + float(layout.offset)
        at_s = rows["at_s"][told]
        found.append(Series(signal, message.frame_id, message.is_extended_frame, at_s, values))
    return found


def _told(
    layout: Layout, by_name: dict[str, Layout], words: dict[str, npt.NDArray[np.uint64]]
) -> npt.NDArray[np.bool_]:
    """Which frames hold the signal: all, or those whose multiplexers choose it."""
    told = np.ones(len(words["little_endian"]), np.bool_)
    while layout.multiplexer_signal and layout.multiplexer_ids is not None:
        chooser = by_name[layout.multiplexer_signal]
        told &= np.isin(_raw(chooser, words), np.array(layout.multiplexer_ids))
        layout = chooser
    return told


def _raw(
    layout: Layout, words: dict[str, npt.NDArray[np.uint64]]
) -> npt.NDArray[np.uint64] | npt.NDArray[np.int64] | npt.NDArray[np.floating]:
    """The signal's bits as the number they are before scaling."""
    shift, mask, sign = place(layout, _BYTES)
    raw = words[layout.byte_order].astype(np.uint64) >> np.uint64(shift) & np.uint64(mask)
    if layout.is_float:
        return raw.astype(_UNSIGNED[layout.length]).view(_FLOATS[layout.length])
    if not sign:
        return raw
    if layout.length == 64:
        return raw.view(np.int64)
    return (raw ^ np.uint64(sign)).view(np.int64) - np.int64(sign)
