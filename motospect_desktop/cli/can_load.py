"""How full a bus is, second by second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.protocols.can_bits import frame_bits

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.can_events import Rows


class Load:
    """Adds up rows; seconds are counted from the first frame."""

    def __init__(self, bitrate: int) -> None:
        self._bitrate = bitrate
        self._bits: dict[int, int] = {}
        self._frames: dict[int, int] = {}
        self._ids: set[int] = set()
        self._first_s = self._last_s = 0.0

    def add(self, rows: Rows) -> None:
        """Add ``rows``, which follow those before."""
        if not len(rows):
            return
        if not self._frames:
            self._first_s = float(rows["at_s"][0])
        self._last_s = max(self._last_s, float(rows["at_s"].max()))
        self._ids.update(np.unique(rows["can_id"]).tolist())
        seconds = np.floor(rows["at_s"] - self._first_s).astype(np.int64)
        bits = frame_bits(rows)
        for second in np.unique(seconds).tolist():
            part = seconds == second
            self._frames[second] = self._frames.get(second, 0) + int(part.sum())
            self._bits[second] = self._bits.get(second, 0) + int(bits[part].sum())

    @property
    def document(self) -> dict[str, object]:
        """The figures; ``load`` is a share of 1, its average over the time from first to last."""
        lasted_s = max(self._last_s - self._first_s, 1.0)
        worst = max(self._bits, key=self._bits.__getitem__, default=None)
        return {
            "frames": sum(self._frames.values()),
            "ids": len(self._ids),
            "seconds": round(self._last_s - self._first_s, 3),
            "bitrate": self._bitrate,
            "load": round(sum(self._bits.values()) / lasted_s / self._bitrate, 4),
            "worst_load": None if worst is None else round(self._bits[worst] / self._bitrate, 4),
            "worst_second": worst,
            "worst_rate_hz": max(self._frames.values(), default=0),
        }

    @property
    def text(self) -> str:
        """The same for a person."""
        told = self.document
        worst = told["worst_load"]
        lines = [
            f"{told['frames']} frames of {told['ids']} ids in {told['seconds']} s",
            f"load at {self._bitrate} bit/s: {100 * float(str(told['load'])):.1f} % on average",
        ]
        if worst is not None:
            lines.append(
                f"worst second: {100 * float(str(worst)):.1f} %, {told['worst_rate_hz']} frames,"
                f" {told['worst_second']} s after the first frame"
            )
        return "\n".join(lines) + "\n"
