"""Every kind of adapter by the scheme of its address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.adapters.base import Opening
from hardware.adapters.can_bus import open_can
from hardware.adapters.elm327 import open_elm327
from hardware.adapters.python_obd import open_python_obd
from hardware.adapters.replay import open_replay
from hardware.adapters.simulated import open_simulated
from hardware.errors import BadUrl
from hardware.recording.tape import WireTape

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.adapters.base import OpenAdapter, Opener, OpenStep
    from hardware.clock import Clock
    from hardware.links.base import Capabilities


@dataclass(frozen=True, slots=True)
class AdapterKind:
    """One kind of adapter: the scheme of its address, an example, and what opens it."""

    scheme: str
    example: str
    opener: Opener


ADAPTERS = (
    AdapterKind("serial", "serial:/dev/ttyUSB0", open_elm327),
    AdapterKind("tcp", "tcp://192.168.0.10:35000", open_elm327),
    AdapterKind("can", "can:slcan:/dev/ttyACM0@500000", open_can),
    AdapterKind("pyobd", "pyobd:/dev/ttyUSB0", open_python_obd),
    AdapterKind("sim", "sim:", open_simulated),
    AdapterKind("replay", "replay:session.wire", open_replay),
)


def open_adapter(  # noqa: PLR0913  # each is handed on to the adapter as it is
    url: str,
    *,
    clock: Clock,
    on_step: Callable[[OpenStep, str | None], None],
    cancel: threading.Event | None = None,
    preferred_protocol: str | None = None,
    tape: WireTape | None = None,
    known: Capabilities | None = None,
    briefly: bool = False,
) -> OpenAdapter:
    """Open the adapter at ``url`` as ``hardware.adapters.base.Opening`` says.

    Raises ``BadUrl`` for an address of no known kind, else what the kind raises.
    """
    scheme = url.partition(":")[0]
    how = Opening(
        clock,
        on_step,
        cancel,
        preferred_protocol,
        known,
        briefly=briefly,
        tape=tape or WireTape(),
    )
    for kind in ADAPTERS:
        if kind.scheme == scheme and ":" in url:
            return kind.opener(url, how)
    examples = ", ".join(kind.example for kind in ADAPTERS)
    raise BadUrl(f"'{url}' is not an adapter's address; write one like {examples}")
