"""UDS captures of real cars (CSS Electronics: Hyundai Kona, Nissan Leaf), put together by us."""

from __future__ import annotations

import gzip
from collections import Counter

from hardware.links.framing import Broken, IsoTp, Message
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.uds import read_data
from tests.helpers import reference_data

KONA = "logs/css/hyundai_kona_uds_17BD1DB7.candump.gz"
LEAF = "logs/css/nissan_leaf_uds_2F6913DB.candump.gz"


def pieces(name: str) -> list[Message | Broken]:
    found: list[Message | Broken] = []
    frames = IsoTp()
    with gzip.open(reference_data.path(name), "rt") as log:
        for line in log:
            source, _, data = line.split()[2].partition("#")
            found += frames.feed(source, bytes.fromhex(data), line.strip())
    return found + list(frames.finish())


def messages(found: list[Message | Broken]) -> list[Message]:
    return [piece for piece in found if isinstance(piece, Message)]


def test_that_every_answer_of_the_kona_that_was_let_go_on_comes_whole() -> None:
    found = pieces(KONA)
    whole = messages(found)
    shapes = Counter((m.source, m.payload[:3].hex(), len(m.payload)) for m in whole)
    assert shapes == {("7BB", "620100", 38): 150, ("7EC", "620101", 62): 120}
    for message in whole:
        asked = b"\x22" + message.payload[1:3]
        outcome = read_data.decode(asked, message.payload)
        assert isinstance(outcome, Value)
        ((_identifier, data),) = outcome.data
        assert len(data) == len(message.payload) - 3


def test_that_first_frames_that_the_tester_let_go_nowhere_are_broken_and_counted() -> None:
    """120 answers of nine frames and 30 lone first frames make the 1,110 frames of 7EC."""
    broken = [piece for piece in pieces(KONA) if isinstance(piece, Broken)]
    shapes = {(piece.source, piece.beginning[:3].hex(), len(piece.raw)) for piece in broken}
    assert shapes == {("7EC", "620101", 1)}
    assert len(broken) == 30


def test_that_each_answer_of_the_leaf_follows_its_question() -> None:
    found = pieces(LEAF)
    assert not [piece for piece in found if isinstance(piece, Broken)]
    asked = None
    answers: Counter[str] = Counter()
    for message in messages(found):
        if message.source == "79B":
            asked = message.payload
        else:
            assert asked is not None
            assert message.payload[:2] == bytes((asked[0] + 0x40, asked[1]))
            answers[f"{message.payload[:2].hex()} {len(message.payload)}"] += 1
    assert answers == {"6101 53": 13, "6104 31": 13}
