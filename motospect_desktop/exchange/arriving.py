"""A file of any format to a recording that is new here."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from motospect_desktop.exchange.foreign import Imported
from motospect_desktop.exchange.foreign import read as read_foreign
from motospect_desktop.exchange.formats import read_whole
from motospect_desktop.exchange.sniffing import sniff

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from motospect_desktop.exchange.mapping import Mapping


def arrive(
    path: Path, mapping: Mapping | None = None, tell: Callable[[float], None] = lambda _share: None
) -> Imported:
    """The recording in ``path`` under an id of its own, so that it takes no other one's place.

    ``mapping`` says what another program's table means (None: as it is guessed); a file that a
    recording was exported to needs none. Errors and ``tell`` as for ``foreign.read``.
    """
    found = read_whole(path, tell)
    if found is None:
        return read_foreign(path, mapping or sniff(path).mapping, tell)
    head = replace(found.head, id=uuid.uuid4().hex)
    samples = sum(len(track.times_s) for track in found.tracks)
    return Imported(replace(found, head=head), samples, 0, 0, (), ())
