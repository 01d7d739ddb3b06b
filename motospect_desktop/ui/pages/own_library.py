"""The workshop's own signals and presets as the window knows them; the database is elsewhere."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.diagnostics.own_plan import with_inputs
from motospect_desktop.diagnostics.own_preview import preview
from motospect_desktop.domain.own_signal import OwnPreset, OwnSignal, engine_of
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.errors import OwnSignalError
from motospect_desktop.ui.pages.live_choices import own_choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.events import CarInfo
    from motospect_desktop.diagnostics.own_preview import ImportRow
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.ui.page import Context
    from motospect_desktop.ui.pages.live_choices import Choice
    from motospect_desktop.ui.workbench import OwnStore

_Kept = tuple[int, tuple[OwnSignal, ...], tuple[OwnPreset, ...]]


class OwnLibrary(QtCore.QObject):
    """Own signals, and the own presets of the car's engine; every write is followed by a read.

    Presets that were saved before the VIN was known are there too: they go by protocol and units.
    """

    changed = QtCore.Signal()  # signals or presets
    failed = QtCore.Signal(object)  # a MotospectError

    def __init__(self, context: Context, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self.signals: tuple[OwnSignal, ...] = ()
        self.presets: tuple[OwnPreset, ...] = ()
        self.engines: tuple[str, ...] = ()
        self._store = context.bench.store.own
        self._background = context.background
        self._lock = threading.Lock()
        self._read = self._shown = 0  # how many times it was read, and which of them is shown
        self._offered: tuple[object, tuple[Choice, ...]] = (None, ())
        self._write(lambda _store: None)

    def meet(self, car: CarInfo, scan: Scan | None) -> None:
        """The presets are those of this car's engine from now on."""
        known = scan is not None and scan.vin.status is VinStatus.VALID
        vin = scan.vin.value if scan is not None and known else ""
        engines = tuple(dict.fromkeys(engine_of(one, car.protocol, car.ecus) for one in (vin, "")))
        if engines != self.engines:
            self.engines = engines
            self._write(lambda _store: None)

    def choices(self, car: CarInfo) -> tuple[Choice, ...]:
        """The own signals that this car offers."""
        known = (self.signals, car)
        if self._offered[0] != known:
            self._offered = (known, own_choices(self.signals, car))
        return self._offered[1]

    def needed(self, chosen: Iterable[OwnSignal]) -> tuple[OwnSignal, ...]:
        """What has to be asked for ``chosen``, itself included."""
        return with_inputs(chosen, self.signals)

    def preview(
        self,
        path: Path,
        done: Callable[[tuple[ImportRow, ...]], None],
        failed: Callable[[MotospectError], None],
    ) -> None:
        """Read a file of signals for ``done``; nothing is kept."""
        self._background.run(partial(_rows, path, self.signals), done, failed)

    def save(self, owns: Sequence[OwnSignal], *, instead_of: str = "") -> None:
        """Keep these; ``instead_of`` is the key that the only one had before."""
        kept = {own.signal.key for own in owns}

        def write(store: OwnStore) -> None:
            store.save(owns)
            if instead_of and instead_of not in kept:
                store.remove((instead_of,))

        self._write(write)

    def remove(self, key: str) -> None:
        """Forget a signal."""
        self._write(lambda store: store.remove((key,)))

    def save_preset(self, name: str, keys: Sequence[str]) -> None:
        """Keep signals under a name for this engine."""
        preset = OwnPreset(name, self.engines[0], tuple(keys))
        self._write(lambda store: store.save_preset(preset))

    def rename_preset(self, preset: OwnPreset, name: str) -> None:
        """Give a preset another name."""
        self._write(lambda store: store.rename_preset(preset.engine, preset.name, name))

    def remove_preset(self, preset: OwnPreset) -> None:
        """Forget a preset."""
        self._write(lambda store: store.remove_preset(preset.engine, preset.name))

    def _write(self, work: Callable[[OwnStore], object]) -> None:
        self._background.run(partial(self._work, work, self.engines), self._show, self.failed.emit)

    def _work(self, work: Callable[[OwnStore], object], engines: tuple[str, ...]) -> _Kept:
        """On a background thread; reads are numbered, so that an older one is never shown last."""
        with self._lock:
            work(self._store)
            self._read += 1
            presets = tuple(one for engine in engines for one in self._store.presets(engine))
            return self._read, self._store.signals(), presets

    def _show(self, kept: _Kept) -> None:
        number, signals, presets = kept
        if number > self._shown:
            self._shown, self.signals, self.presets = number, signals, presets
            self.changed.emit()


def _rows(path: Path, kept: Sequence[OwnSignal]) -> tuple[ImportRow, ...]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise OwnSignalError(
            f"{path.name} cannot be read.",
            f"The system says: {error.strerror or error}.",
            "Choose another file.",
        ) from error
    return preview(data, path.name, kept)
