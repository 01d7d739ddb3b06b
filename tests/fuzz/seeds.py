"""Good inputs to begin with: typed here, and recorded ones of real cars where they are at hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from tests.fuzz.cutter import packed

DATA = Path(__file__).parents[3] / "shared" / "data"
_EVERY = 37  # of many thousand recordings enough for each kind

TYPED = (
    ("010C", "7E8 04 41 0C 1A F8\r7E904410C1AF8AAAAAA"),
    ("0100", "SEARCHING...\r7E8064100BE3FA81300\r7E906410080180011AA\r>"),
    ("0902", "7E81014490201314731\r7E821424335534D3648\r7E82237313030303031"),
    ("0902", "014\r0:490201314731\r1:424335534D3648\r2:37313030303031"),
    ("03", "7E8 06 43 02 03 01 01 71\r7E9 02 43 00\r7EA 03 7F 03 11"),
    ("03", "48 6B 10 43 03 01 01 71 00 00 7C"),
    ("0105", "83 F1 11 41 05 7B 46"),
    ("0105", "BUS INIT: ...OK\r83F11141057B46"),
    ("010D", "7E8037F0178\r7E803410D32<DATA ERROR"),
    ("0101", "18DAF11006410183 07E5 0000"),
    ("06A1", "7E81013 46A10B240000\r7E8210000FFFFA10C24\r7E8220003 0000FFFF"),
    ("020C00", "7E805420C001AF8"),
    ("22F190", "7E810 14 62F190314731\r7E821424335534D3648\r7E82237313030303031"),
    ("0A", "NO DATA"),
    ("07", "BUFFER FULL\r?\rLV RESET\rELM327 v1.5"),
)
SIGNAL_SET = {
    "commands": [
        {
            "hdr": "7E0",
            "rax": "7E8",
            "cmd": {"22": "F123"},
            "signals": [
                {"id": "A", "name": "a", "fmt": {"len": 8, "max": 100, "unit": "percent"}},
                {"id": "B", "fmt": {"bix": 8, "len": 16, "sign": True, "div": 10, "add": -40}},
                {"id": "C", "fmt": {"bix": 24, "len": 8, "map": {"3": {"description": "DC"}}}},
                {"id": "D", "fmt": {"bix": 31, "len": 1, "unit": "offon", "nullmax": 1}},
            ],
        }
    ]
}


@cache
def recorded() -> tuple[tuple[str, str], ...]:
    """Requests and answers as text, some of every kind."""
    return TYPED + tuple(
        (case["request"], case["response"])
        for name in ("j1979", "mfr", "noisy", "reject")
        for case in _lines(f"obd/obdb_{name}.jsonl")[::_EVERY]
    )


def dialogues() -> tuple[bytes, ...]:
    """Request, a choice of bus and target, then the text of the answer."""
    return tuple(
        packed(bytes.fromhex(request)) + bytes((number % 5, number % 4)) + text.encode()
        for number, (request, text) in enumerate(recorded())
    )


def talks() -> tuple[bytes, ...]:
    """What an adapter says, a piece behind each command."""
    said = [text.encode()[:31] for _request, text in recorded()]
    return tuple(packed(*said[at : at + 3]) + bytes(range(12)) for at in range(0, len(said), 3))


def payloads(*services: int) -> tuple[bytes, ...]:
    """Request and answer without any framing, each as a piece; refusals of each as well."""
    typed = (
        *(
            "010C 410C1AF8",
            "01050C06 41057B0C1AF80680",
            "0134 41347E717A00",
            "0105 41057B00BE1FA813",
        ),
        *("0100 4100BE1FA813", "0101 41018307E500", "0141 41410007E500", "0167 4167018475"),
        *("017F 417F0000000001000000020000", "020C00 420C001AF8", "020200 4202000301"),
        *(
            "020000 4200007E180000",
            "03 43020301017100",
            "07 4700",
            "0A 4A010420",
            "03 430301017100",
        ),
        *("06A1 46A10B2400000000FFFFA10C240003 0000FFFF", "0600 4600C0000001", "04 44"),
        *("0902 49020131473142433553 4D36483731303030 3031", "0900 490055400000"),
        *("0904 490402" + "4D53" * 16, "0906 4906025A17C3E20091B4D7", "0908 490810" + "0102" * 16),
        *(
            "090A 490A0145434D002D456E67696E65436F6E74726F6C0000",
            "22F123 62F12301020304",
            "2101 610155",
        ),
    )
    recordings = _lines("obd/obdb_j1979.jsonl")[::_EVERY]
    pairs = [
        *(line.split(" ", 1) for line in typed),
        *((case["request"], case["expect"][0]["payload"]) for case in recordings),
    ]
    return tuple(
        packed(bytes.fromhex(request), bytes.fromhex(answer)[:31])
        for request, answer in (*pairs, *((f"{s:02X}00", f"7F{s:02X}12") for s in services))
        if not services or int(request[:2], 16) in services
    )


def frames() -> tuple[bytes, ...]:
    """CAN frames of several units, each as its unit's number and a piece."""
    messages = [
        ["03410D32AAAAAAAA"],
        ["1014490201314731", "21424335534D3648", "2237313030303031"],
        ["100A410183", "037F0178", "2107E50000000000"],
        ["30000A", "0641018307E500"],
        *(case["frames"] for case in _lines("vectors/isotp_frames.jsonl")),
    ]
    return tuple(
        b"".join(
            bytes((number * unit % 4,)) + packed(bytes.fromhex(frame))
            for number, frame in enumerate(message)
        )
        for unit in (0, 1)
        for message in messages
    )


def records() -> tuple[bytes, ...]:
    """Wire records of both kinds, with an event of each sort."""
    head = {
        "url": "sim:",
        "name": "x",
        "opened_at": "2026-03-14T11:05:09+01:00",
        "preferred": None,
        "forced": None,
    }
    traits = {"kind": "slcan", "version": "V1", "sets_bitrate": True, "listens_only": True}
    heads = (
        {"kind": "bytes", **head, "traits": None},
        {"kind": "frames", **head, "traits": traits},
    )
    events = (
        ("0.1 > 41545A0D", "0.2 << 0D3E", "0.2 ! PortLost 676F6E65", "0.3 - 12 345"),
        (
            "0.1 S 500000 listen",
            "0.1 H ACTIVE 0 0 1",
            "0.2 > 7DF#0201000000000000",
            "0.3 < 7E8#064100BE3FA81300",
            "0.3 < 18DAF110#R",
            "0.4 @ 2026-03-14T11:05:09+01:00",
        ),
    )
    return tuple(
        "\n".join((f"motospect-wire 1 {json.dumps(one)}", *lines, "")).encode()
        for one, lines in zip(heads, events, strict=True)
    )


def vins() -> tuple[bytes, ...]:
    """Vehicle identification numbers as text."""
    typed = ("1M8GDM9AXKP042788", "WVWZZZ1KZAM690392", "1G1BC5SM6H7100001", "IOQ", "")
    cases = _lines("vin/vin_cases.jsonl")[::_EVERY]
    return tuple(text.encode() for text in (*typed, *(case["vin"] for case in cases)))


def signal_sets() -> tuple[bytes, ...]:
    """Whole documents, kept short so that damage meets what is read."""
    places = sorted((DATA / "obd" / "signalsets").glob("*.json"))[::5]
    commands = [json.loads(place.read_bytes())["commands"][:1] for place in places]
    documents = [SIGNAL_SET, *({"commands": first} for first in commands)]
    return tuple(json.dumps(document).encode() for document in documents)


def _lines(name: str) -> list[dict[str, Any]]:
    path = DATA / name
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
