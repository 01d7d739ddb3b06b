"""Words for what the CAN bench cannot do, or did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.can_events import CanState
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.errors import ConnectError, MotospectError

if TYPE_CHECKING:
    from hardware.errors import RequestForbidden


def no_frames(url: str) -> ConnectError:
    """An adapter for questions and answers was to be opened as a bus."""
    return ConnectError(
        "This adapter gives no CAN frames.",
        f"{url} is one for questions and answers; the traffic between control units stays out of "
        "its reach.",
        "Open a CAN adapter: slcan (CANable, CANUSB), PEAK, Kvaser, Vector, gs_usb or SocketCAN. "
        "Captures can be looked at without any.",
        code="no_frames",
    )


def nothing_open() -> MotospectError:
    """Recording without a bus."""
    return MotospectError(
        "There is nothing to record.",
        "No bus is open.",
        "Open a CAN adapter first.",
        code="no_bus",
    )


def nothing_to_unlock(state: CanState) -> MotospectError:
    """There is no bus on which the bench could send."""
    if state is CanState.TAPPED:
        cause = "The bus is the one on which the car is being asked; it can only be heard here."
        remedy = "Disconnect the car, then open the bus here."
    else:
        cause, remedy = "No bus is open.", "Open a CAN adapter first."
    return MotospectError("Sending cannot be unlocked.", cause, remedy, code="no_bus")


def fault(error: Exception) -> MotospectError:
    """A fault of the program itself."""
    return MotospectError(
        "The CAN bench failed.",
        f"The program failed ({type(error).__name__}: {error}).",
        "Open the bus again and send this message to support.",
        code="can_bench",
    )


def locked() -> MotospectError:
    """What a sending without an unlock ends in."""
    return MotospectError(
        "Nothing was sent.",
        "Sending is locked.",
        "Unlock it first; it locks again when the page is left and after ten idle minutes.",
        code="locked",
    )


def refused(error: RequestForbidden) -> MotospectError:
    """The gate let a frame not pass."""
    words = in_words(error, connecting=False)
    return MotospectError(words.title, words.cause, words.remedy, code=words.code)


def bus_off(name: str) -> MotospectError:
    """The controller left the bus while frames were sent."""
    return MotospectError(
        "The adapter left the bus.",
        f"Too many of its frames were answered by errors ({name}): nobody else is there, the "
        "bitrate is wrong, or a wire is broken.",
        "Lock, check the bitrate and pins 6 and 14, open the bus again.",
        code="bus_off",
    )


def error_frame(name: str) -> MotospectError:
    """A replay met an error on the bus."""
    return MotospectError(
        "The replay was stopped.",
        f"There was an error on the bus ({name}): what is played collides with who is there.",
        "Replay on a bus where the senders of these frames are not connected.",
        code="error_frame",
    )
