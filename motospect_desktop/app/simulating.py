"""A simulated car behind a face of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.errors import HardwareError
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hardware.simulator.can_serving import Served


def simulate(  # noqa: PLR0913 - one parameter an option
    face: str,
    states: Sequence[str],
    faults: Sequence[str],
    *,
    car: str,
    adapter: str,
    traffic: bool,
) -> Served:
    """A simulated car behind a face of its own; the caller closes it."""
    from hardware.simulator.can_serving import start_face

    if face.startswith("can:virtual:"):
        raise UsageError(
            f"{face} reaches nobody but this process.",
            remedy="Use --face can:udp_multicast:239.74.163.2.",
        )
    try:
        return start_face(face, states, faults, car=car, adapter=adapter, traffic=traffic)
    except ValueError as error:
        raise UsageError(str(error)) from error
    except HardwareError as error:
        raise in_words(error, connecting=True) from error
