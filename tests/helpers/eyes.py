"""Finds words in a picture of the screen as a reader does: by their shapes, in any colour."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    import numpy.typing as npt

    Grey = npt.NDArray[np.float64]

_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
# the sizes of the theme in pixels: body, bold body, small, rail, heading, title
_FACES = (
    ("NotoSans-Regular.ttf", 15),
    ("NotoSans-Bold.ttf", 15),
    ("NotoSans-Regular.ttf", 12),
    ("NotoSans-Bold.ttf", 12),
    ("NotoSans-Bold.ttf", 16),
    ("NotoSans-Bold.ttf", 22),
)
_ALIKE = 0.8  # correlation with the drawn words; words that are not there stay below 0.7
_STEP = 96  # lengths whose Fourier transform is quick


class Place(NamedTuple):
    """The middle of found words in pixels, and how alike they are, 0 to 1."""

    x: int
    y: int
    alike: float


def find(words: str, grey: Grey) -> Place | None:
    """Where ``words`` stand in ``grey``, None when they do not."""
    size = (-(-grey.shape[0] // _STEP) * _STEP, -(-grey.shape[1] // _STEP) * _STEP)
    waves = np.fft.rfft2(grey, size)
    best = Place(0, 0, 0.0)
    for face, pixels in _FACES:
        shape = _drawn(words, face, pixels)
        high, wide = shape.shape
        if high > grey.shape[0] or wide > grey.shape[1]:
            continue
        both = np.fft.irfft2(waves * np.conj(np.fft.rfft2(shape, size)), size)
        scale = _spread(grey, high, wide) * np.sqrt((shape**2).sum())
        alike = np.abs(both[: scale.shape[0], : scale.shape[1]]) / scale
        y, x = np.unravel_index(int(alike.argmax()), alike.shape)
        place = Place(int(x) + wide // 2, int(y) + high // 2, float(alike[y, x]))
        best = max(best, place, key=lambda found: found.alike)
    return best if best.alike >= _ALIKE else None


@lru_cache(maxsize=256)
def _drawn(words: str, face: str, pixels: int) -> Grey:
    """The words in grey, brought to a mean of zero."""
    font = ImageFont.truetype(str(_FONTS / face), pixels)
    left, top, right, bottom = font.getbbox(words)
    paper = Image.new("L", (round(right - left) + 2, round(bottom - top) + 2))
    ImageDraw.Draw(paper).text((1 - left, 1 - top), words, fill=255, font=font)
    shape = np.asarray(paper, dtype=np.float64)
    level: Grey = shape - shape.mean()
    return level


def _spread(grey: Grey, high: int, wide: int) -> Grey:
    """How far every window of that size is from being flat (at least one step of grey)."""
    area = high * wide
    spread = _sums(grey**2, high, wide) - _sums(grey, high, wide) ** 2 / area
    return np.sqrt(np.maximum(spread, area))


def _sums(grey: Grey, high: int, wide: int) -> Grey:
    """The sum of every window of that size."""
    whole = np.pad(grey.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    sums: Grey = (
        whole[high:, wide:] - whole[:-high, wide:] - whole[high:, :-wide] + whole[:-high, :-wide]
    )
    return sums
