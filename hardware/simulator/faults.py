"""Wire faults by name. Each works at one of three stages and composes with the others.

``replies``: what the units say; ``frames``: what the bus carries; ``speech``: what the adapter
makes of it. A fault is written ``NAME[:every=N][:after=N][:first=N][:ecu=7E9][:seconds=S]``:
it spares the first ``after`` requests, then concerns every ``every``-th, ``first`` times in all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.simulator import breakage as does
from hardware.simulator.fault import Fault, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FAULTS: dict[str, Kind] = {
    "response_pending": Kind(
        "The unit says 7F sid 78 twice, then answers (seconds: between them, 0.3).",
        replies=does.per_unit(does.pending_twice),
    ),
    "pending_forever": Kind(
        "The unit says 7F sid 78 again and again (seconds: between them, 1).",
        replies=does.per_unit(does.pending_forever),
    ),
    "pending_prompt": Kind(
        "The unit says 7F sid 78, the adapter prompts at once; the repetition is answered.",
        replies=does.refused_at_first(1, 0x78),
        impatient=True,
    ),
    "busy_repeat": Kind(
        "The unit says 7F sid 21 twice, then answers the second repetition.",
        replies=does.refused_at_first(2, 0x21),
    ),
    "busy_forever": Kind(
        "The unit always says 7F sid 21.", replies=does.per_unit(does.busy_forever)
    ),
    "negative_response": Kind(
        "The unit refuses with 7F sid 22 (conditions not correct).",
        replies=does.per_unit(does.refused),
    ),
    "lost_answer": Kind("The unit's answer is lost.", replies=does.per_unit(does.lost_answer)),
    "other_pid": Kind("The unit answers another question than was asked.", replies=does.other_pid),
    "stale_answer": Kind("An answer to another question precedes the answer.", does.stale_answer),
    "lost_frame": Kind("The second frame of a long answer is lost.", frames=does.lost_frame),
    "repeated_frame": Kind("The second frame comes twice.", frames=does.repeated_frame),
    "swapped_frames": Kind("The last two frames change places.", frames=does.swapped_frames),
    "no_data": Kind("The adapter says NO DATA.", speech=does.says("NO DATA")),
    "can_error": Kind("The adapter says CAN ERROR.", speech=does.says("CAN ERROR")),
    "bus_init_error": Kind(
        "The adapter says BUS INIT: ...ERROR.", speech=does.says("BUS INIT: ...ERROR")
    ),
    "bus_busy": Kind("The adapter says BUS BUSY.", speech=does.says("BUS BUSY")),
    "bus_error": Kind("The adapter says BUS ERROR.", speech=does.says("BUS ERROR")),
    "fb_error": Kind("The adapter says FB ERROR.", speech=does.says("FB ERROR")),
    "data_error": Kind("The adapter says DATA ERROR.", speech=does.says("DATA ERROR")),
    "act_alert": Kind("The adapter says ACT ALERT.", speech=does.says("ACT ALERT")),
    "lp_alert": Kind("The adapter says LP ALERT.", speech=does.says("LP ALERT")),
    "err94": Kind("The adapter says ERR94.", speech=does.says("ERR94")),
    "unable_to_connect": Kind(
        "The adapter says UNABLE TO CONNECT.", speech=does.says("UNABLE TO CONNECT")
    ),
    "stopped": Kind("The adapter says STOPPED.", speech=does.says("STOPPED")),
    "buffer_full": Kind(
        "After the first line the adapter says BUFFER FULL.", speech=does.buffer_full
    ),
    "garbage": Kind("Noise comes instead of the answer.", speech=does.garbage),
    "half_answer": Kind("The last line is cut in half.", speech=does.half_answer),
    "data_error_mark": Kind(
        "The last line is damaged and marked <DATA ERROR.", speech=does.marked("<DATA ERROR")
    ),
    "rx_error_mark": Kind(
        "The last line is damaged and marked <RX ERROR.", speech=does.marked("<RX ERROR")
    ),
    "echo_back": Kind("The request comes back before its answer.", speech=does.echo_back),
    "lv_reset": Kind("The supply dips: LV RESET, all settings lost.", speech=does.lv_reset),
    "prompt_lost": Kind("The prompt after the answer is lost.", speech=does.prompt_lost),
    "slow": Kind("The answer comes 1.5 s late (seconds), before the prompt.", speech=does.slow),
    "late_answer": Kind(
        "The adapter hangs, deaf, 3 s (seconds), then answers and prompts.", speech=does.late_answer
    ),
    "mute": Kind("The adapter falls silent for ever; from the start if after=0.", speech=does.mute),
    "unplug": Kind(
        "The pipe closes (after 12 requests if not told).", speech=does.unplug, after=12
    ),
}

_ON_EVERY_WIRE = (
    *("response_pending", "pending_forever", "busy_repeat", "busy_forever", "negative_response"),
    *("lost_answer", "other_pid", "stale_answer", "lost_frame", "repeated_frame"),
    *("swapped_frames", "mute", "unplug"),
)
# What a face of CAN frames knows; ``mute`` is an slcan adapter that falls silent.
CAN_FAULTS: dict[str, Kind] = {
    **{name: FAULTS[name] for name in _ON_EVERY_WIRE},
    "other_id": Kind(
        "The unit answers from an id on which no tester listens.",
        replies=does.per_unit(does.other_id),
    ),
    "error_frames": Kind("An error frame comes instead of the answer.", bus_error=0x80),
    "bus_off": Kind("The adapter goes off the bus and stays off.", bus_error=0x40),
    "second_tester": Kind(
        "Another tester asks for the engine speed (seconds: between, 0.1).",
        chatter=(0x7DF, bytes.fromhex("02010C0000000000"), 0.1),
    ),
    "traffic": Kind(
        "Units talk among themselves (seconds: between frames, 0.01).",
        chatter=(0x0C9, bytes.fromhex("8021C00700001000"), 0.01),
    ),
}


def parse_fault(spec: str, known: Mapping[str, Kind] = FAULTS) -> Fault:
    """A fault from its text; ``ValueError`` says what is wrong and lists what is ``known``."""
    name, *options = spec.split(":")
    if name not in known:
        raise ValueError(f"unknown fault {name!r}; known: {', '.join(known)}")
    fault = Fault(known[name], after=known[name].after)
    for option in options:
        key, _, text = option.partition("=")
        try:
            _set(fault, key, text)
        except ValueError as error:
            raise ValueError(f"fault {spec!r}: {error}") from None
    if fault.ecu and fault.kind.speech:
        raise ValueError(f"fault {spec!r}: it concerns the adapter, ecu= means nothing")
    return fault


def _set(fault: Fault, key: str, text: str) -> None:
    match key:
        case "every":
            fault.every = int(text)
        case "after":
            fault.after = int(text)
        case "first":
            fault.first = int(text)
        case "ecu":
            fault.ecu = text.upper()
        case "seconds":
            fault.seconds = float(text)
        case _:
            raise ValueError(f"unknown option {key!r}; known: every, after, first, ecu, seconds")
    if fault.every < 1 or fault.after < 0 or (fault.first or 0) < 0 or (fault.seconds or 0) < 0:
        raise ValueError(f"{key}={text} is out of range")


def parse_faults(specs: Sequence[str], known: Mapping[str, Kind] = FAULTS) -> list[Fault]:
    """Several faults, applied in the order given."""
    return [parse_fault(spec, known) for spec in specs]
