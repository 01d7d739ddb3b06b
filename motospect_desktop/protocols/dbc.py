"""CAN databases (DBC): from a frame's bytes to physical values; the only home of cantools.

A message is compiled once, when the file is read: plain ones to shifts and masks, those with
multiplexers or floating-point signals keep cantools' own decoder. Values are physical, raw * factor
+ offset, never the words of an enumeration; names and units are the file's own. Importing cantools
takes a third of a second: import this module where a database is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from cantools.database import load_string
from cantools.database.can import Database
from cantools.errors import Error

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.outcome import Malformed, Value
from motospect_desktop.errors import CanDatabaseError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cantools.database.can import Message
    from cantools.database.can import Signal as Layout

    from motospect_desktop.domain.can_frame import AnyCanFrame

_LARGEST_FILE = 32 * 1024 * 1024


_Decoder = Callable[[bytes], "Mapping[str, float]"]


@dataclass(frozen=True, slots=True)
class DbcMessage:
    """One message: its name and its signals by their names."""

    name: str
    can_id: int
    extended: bool
    signals: Mapping[str, Signal]


class Dbc:
    """What one DBC file says of the frames on a bus. Any thread.

    ``layouts`` are cantools' own messages, for ``dbc_rows``.
    """

    def __init__(self, messages: Mapping[tuple[int, bool], Message]) -> None:
        self.layouts = messages
        self._decoders = {key: _compiled(message) for key, message in messages.items()}
        self.messages = {
            key: DbcMessage(message.name, key[0], key[1], _signals(message))
            for key, message in messages.items()
        }

    @classmethod
    def load(cls, path: Path) -> Dbc:
        """Read the file at ``path``; ``CanDatabaseError`` when it cannot be read or understood."""
        try:
            if path.stat().st_size > _LARGEST_FILE:
                raise _refused(str(path), "It is larger than 32 MB, which no CAN database is.")
            text = path.read_bytes().decode("cp1252", "replace")  # what Vector's tools write
        except OSError as error:
            raise _refused(str(path), f"It cannot be read: {error.strerror}.") from error
        return cls.parse(text, name=str(path))

    @classmethod
    def parse(cls, text: str, *, name: str = "The text") -> Dbc:
        """Read the contents of a DBC file; errors as for ``load``."""
        try:
            database = load_string(text, database_format="dbc")
        except (Error, ValueError, KeyError, IndexError, TypeError) as error:
            raise _refused(name, f"It is not a DBC file, or it is damaged: {error}.") from error
        found = database.messages if isinstance(database, Database) else []
        messages = {(one.frame_id, one.is_extended_frame): one for one in found}
        if not messages:
            raise _refused(name, "It describes no message.")
        if len(messages) < len(found):
            raise _refused(name, "Two of its messages have the same id.")
        return cls(messages)

    def decode(self, frame: AnyCanFrame) -> Value[Mapping[str, float]] | Malformed | None:
        """The physical values in ``frame`` by the names of their signals.

        None for a frame that the file does not know, and for a remote frame, which has no data.
        ``Malformed`` where bytes of the message are missing or its multiplexer has no such branch.
        """
        decoder = self._decoders.get((frame.can_id, frame.extended))
        if decoder is None or frame.remote:
            return None
        try:
            return Value(decoder(frame.data))
        except Error as error:
            return Malformed(str(error))


def _compiled(message: Message) -> _Decoder:
    """The fastest decoder of ``message``; raises cantools' ``Error`` for bytes that do not fit."""
    if message.is_multiplexed() or any(one.is_float for one in message.signals):
        return lambda data: cast("Mapping[str, float]", message.decode(data, decode_choices=False))
    length = message.length
    fields = [
        (one.name, one.byte_order == "big_endian", *place(one, length), one.scale, one.offset)
        for one in message.signals
    ]

    def decode(data: bytes) -> Mapping[str, float]:
        if len(data) < length:
            raise Error(f"{len(data)} bytes in a message of {length}")
        small, big = int.from_bytes(data, "little"), int.from_bytes(data[:length], "big")
        values = {}
        for name, is_big, shift, mask, sign, scale, offset in fields:
            raw = (big if is_big else small) >> shift & mask
            values[name] = ((raw ^ sign) - sign) * scale + offset
        return values

    return decode


def place(signal: Layout, length: int) -> tuple[int, int, int]:
    """Shift, mask and sign bit of a signal in the bytes of its message, read as one integer.

    A big-endian signal starts at its highest bit, counted from the lowest of each byte (DBC).
    """
    mask = (1 << signal.length) - 1
    sign = 1 << signal.length - 1 if signal.is_signed else 0
    if signal.byte_order == "little_endian":
        return signal.start, mask, sign
    byte, bit = divmod(signal.start, 8)
    return 8 * (length - byte) - (7 - bit) - signal.length, mask, sign


def _signals(message: Message) -> dict[str, Signal]:
    return {
        one.name: Signal(
            f"{message.name}.{one.name}",
            one.name,
            one.unit or "",
            None if one.minimum is None else float(one.minimum),
            None if one.maximum is None else float(one.maximum),
        )
        for one in message.signals
    }


def _refused(name: str, cause: str) -> CanDatabaseError:
    return CanDatabaseError(
        f"{name} cannot be used as a CAN database.",
        cause,
        "Choose a DBC file, or export it again from the program that made it.",
        code="bad_dbc",
    )
