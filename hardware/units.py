"""Where makers put the control units beyond the emissions: pairs of 11-bit ids, as data.

A pair is here only if a public source shows it in use: OBDb's signal sets (``hdr``/``rax``), the
addresses that opendbc reads firmware from (comma.ai; it states GM's and Stellantis' offsets as
constants), or a capture of a car. Names are given where the sources agree. Nothing else on 11-bit
identifiers may be addressed, and only for reading (``hardware.gate``).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitAddress:
    """Where a unit is asked and where it answers from (``726``, ``72E``), and what it is."""

    request: str
    response: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Make:
    """One maker's units; ``manufacturers`` are words of the names that a VIN gives."""

    name: str
    manufacturers: tuple[str, ...]
    units: tuple[UnitAddress, ...]


def _apart(offset: int, **names: str) -> tuple[UnitAddress, ...]:
    """Units whose answers come ``offset`` above the id asked; keywords are ``x726="Body"``."""
    ids = {int(key[1:], 16): name for key, name in names.items()}
    return tuple(UnitAddress(f"{i:03X}", f"{i + offset:03X}", name) for i, name in ids.items())


MAKES = (
    Make(
        "Ford",  # OBDb Ford-Escape and Ford-F-150: 720 726 760 764; opendbc ford: the others
        ("Ford", "Lincoln", "Mercury"),
        _apart(
            8,
            x706="Front camera",
            x720="Instruments",
            x726="Body",
            x730="Steering",
            x732="Gear shift",
            x760="Brakes",
            x764="Front radar",
            x7D0="Display",
        ),
    ),
    Make(
        "General Motors",  # opendbc gm: GM_RX_OFFSET = 0x400, 24B; public GM address lists: others
        ("Chevrolet", "GMC", "Cadillac", "Buick", "Pontiac", "Saturn", "General Motors"),
        _apart(0x400, x241="Body", x243="Brakes", x247="", x24B="Front camera"),
    ),
    Make(
        "Toyota",  # OBDb Toyota and Lexus; opendbc toyota: 780 7A1
        ("Toyota", "Lexus", "Scion"),
        _apart(
            8,
            x700="Engine or hybrid",
            x701="Transmission",
            x747="Traction battery",
            x780="Airbag",
            x7A1="Steering",
            x7B0="Brakes",
            x7B3="",
            x7C0="Instruments",
            x7C4="Air conditioning",
            x7D0="",
            x7D2="Hybrid",
        ),
    ),
    Make(
        "Volkswagen group",  # OBDb Audi, Porsche, Seat, Volkswagen; opendbc volkswagen: 712 757
        ("Volkswagen", "Audi", "Seat", "Skoda", "Škoda", "Porsche", "Cupra", "Bentley"),
        _apart(
            0x6A,
            x70B="",
            x70E="Body",
            x710="Gateway",
            x712="Steering",
            x713="Brakes",
            x714="Instruments",
            x715="Airbag",
            x746="Air conditioning",
            x757="Front radar",
            x767="Telematics",
        ),
    ),
    Make(
        "Hyundai and Kia",  # opendbc hyundai; 7B3 also in CSS Electronics' capture of a Kona
        ("Hyundai", "Kia", "Genesis"),
        _apart(
            8,
            x730="Driver assistance",
            x7B1="Parking assistance",
            x7B3="Air conditioning",
            x7B7="Corner radar",
            x7C4="Front camera",
            x7C6="Instruments",
            x7D0="Front radar",
            x7D1="Brakes",
            x7D4="Steering",
        ),
    ),
    Make(
        "Stellantis, North America",  # opendbc chrysler: CHRYSLER_RX_OFFSET = -0x280
        ("Chrysler", "Dodge", "Jeep", "Ram"),
        _apart(
            -0x280,
            x742="Instruments",
            x744="Airbag",
            x747="Brakes",
            x753="Front radar",
            x75A="Steering",
            x764="Front camera",
        ),
    ),
    Make(
        "Nissan",  # CSS Electronics' capture of a Leaf
        ("Nissan", "Infiniti"),
        _apart(0x20, x79B="Traction battery"),
    ),
)
LISTED = frozenset((unit.request, unit.response) for make in MAKES for unit in make.units)
REQUEST_IDS = frozenset(request for request, _response in LISTED)
RESPONSE_IDS = frozenset(response for _request, response in LISTED)


def make_of(manufacturer: str) -> Make | None:
    """The maker whose units a car of ``manufacturer`` (as read from a VIN) has; None: not known."""
    words = {word.casefold() for word in manufacturer.replace("-", " ").split()}
    whole = manufacturer.casefold()
    for make in MAKES:
        for name in map(str.casefold, make.manufacturers):
            if name in words or (" " in name and name in whole):
                return make
    return None


def emissions_unit(response: str) -> UnitAddress:
    """The pair of a unit that answers from ``7E8`` to ``7EF`` or ``18DAF1xx`` (ISO 15765-4)."""
    if len(response) == 3:
        return UnitAddress(f"{int(response, 16) - 8:03X}", response)
    return UnitAddress(f"18DA{response[-2:]}F1", response)
