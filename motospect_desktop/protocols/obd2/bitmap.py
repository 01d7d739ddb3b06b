"""The bitmaps by which services 01, 02, 06, 08 and 09 say which ids they support.

Format: SAE J1979 appendix A: an id that is a multiple of 20 (hex), then four bytes whose
highest bit stands for the next id.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Malformed, Outcome, Value

SPAN = 0x20


def decode(data: bytes) -> Outcome[frozenset[int]]:
    """The ids in ``data``: groups of one base id and four bytes, as asked in one request.

    The last bit of a group (20, 40, ...) is among them: it says that the next group exists.
    """
    if not data or len(data) % 5:
        return Malformed(f"a bitmap is an id and four bytes, here are {len(data)} bytes")
    found: set[int] = set()
    bases: set[int] = set()
    for at in range(0, len(data), 5):
        base, bits = data[at], int.from_bytes(data[at + 1 : at + 5], "big")
        if base % SPAN or base in bases:
            return Malformed(f"{base:02X} does not begin a bitmap here")
        bases.add(base)
        found.update(base + 1 + n for n in range(SPAN) if bits >> SPAN - 1 - n & 1)
    return Value(frozenset(found))
