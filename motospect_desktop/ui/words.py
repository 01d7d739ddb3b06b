"""The words, icons and tones of states: the same on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore

from motospect_desktop.diagnostics.events import ConnectStep
from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QtCore.QCoreApplication.translate


class Look(NamedTuple):
    """How a state looks: icon, word, tone; always all three."""

    icon: str
    word: str
    tone: Tone


def answer_look(answer: Answer) -> Look:
    """How one cell of a coverage matrix looks."""
    match answer:
        case Answer.ANSWERED:
            return Look("ok", translate("Words", "Answered"), Tone.OK)
        case Answer.REFUSED:
            return Look("refused", translate("Words", "Refused"), Tone.WARN)
        case Answer.SILENT:
            return Look("silent", translate("Words", "Silent"), Tone.OFF)
        case Answer.MALFORMED:
            return Look("malformed", translate("Words", "Malformed"), Tone.BAD)
        case Answer.BUS_ERROR:
            return Look("bus_error", translate("Words", "Bus error"), Tone.BAD)
        case Answer.NOT_ASKED:
            return Look("not_asked", translate("Words", "Not asked"), Tone.OFF)


def service_name(service: str) -> str:
    """The plain name of an OBD service."""
    names = {
        "01": translate("Words", "Current data"),
        "02": translate("Words", "Freeze frame"),
        "03": translate("Words", "Stored codes"),
        "06": translate("Words", "Monitor tests"),
        "07": translate("Words", "Pending codes"),
        "09": translate("Words", "Vehicle data"),
        "0A": translate("Words", "Permanent codes"),
        "19": translate("Words", "Codes (UDS)"),
        "22": translate("Words", "Data (UDS)"),
    }
    return names.get(service, service)


def dtc_look(state: DtcStatus) -> Look:
    """How the state of a code looks."""
    match state:
        case DtcStatus.STORED:
            return Look("error", translate("Words", "Stored"), Tone.BAD)
        case DtcStatus.PENDING:
            return Look("pending", translate("Words", "Pending"), Tone.WARN)
        case DtcStatus.PERMANENT:
            return Look("permanent", translate("Words", "Permanent"), Tone.BAD)


def status_word(bit: str) -> str:
    """The words of a status bit of ISO 14229-1 by its name."""
    names = {
        "test failed": translate("Words", "test failed"),
        "test failed this operation cycle": translate("Words", "test failed this operation cycle"),
        "pending": translate("Words", "pending"),
        "confirmed": translate("Words", "confirmed"),
        "test not completed since last clear": translate(
            "Words", "test not completed since last clear"
        ),
        "test failed since last clear": translate("Words", "test failed since last clear"),
        "test not completed this operation cycle": translate(
            "Words", "test not completed this operation cycle"
        ),
        "warning indicator requested": translate("Words", "warning indicator requested"),
    }
    return names.get(bit, bit)


def vin_look(status: VinStatus) -> Look:
    """How the state of a VIN looks."""
    match status:
        case VinStatus.VALID:
            return Look("ok", translate("Words", "VIN plausible"), Tone.OK)
        case VinStatus.CHECK_DIGIT_FAILED:
            return Look("warning", translate("Words", "Check digit differs"), Tone.WARN)
        case VinStatus.MALFORMED:
            return Look("malformed", translate("Words", "VIN malformed"), Tone.BAD)
        case VinStatus.REFUSED:
            return Look("refused", translate("Words", "VIN refused"), Tone.WARN)
        case VinStatus.SILENT:
            return Look("silent", translate("Words", "VIN not answered"), Tone.OFF)


def step_name(step: ConnectStep) -> str:
    """The words of a connect step."""
    match step:
        case ConnectStep.PORT:
            return translate("Words", "Port opens")
        case ConnectStep.ADAPTER:
            return translate("Words", "Adapter answers")
        case ConnectStep.VOLTAGE:
            return translate("Words", "Battery voltage")
        case ConnectStep.PROTOCOL:
            return translate("Words", "Protocol found")
        case ConnectStep.ECUS:
            return translate("Words", "Control units answer")


def monitor_name(key: str) -> str:
    """The words of a readiness monitor; the key itself when it is not known."""
    names = {
        "misfire": translate("Words", "Misfire"),
        "fuel_system": translate("Words", "Fuel system"),
        "components": translate("Words", "Components"),
        "catalyst": translate("Words", "Catalyst"),
        "heated_catalyst": translate("Words", "Heated catalyst"),
        "evap_system": translate("Words", "Evaporative system"),
        "secondary_air": translate("Words", "Secondary air"),
        "ac_refrigerant_or_gpf": translate("Words", "A/C refrigerant or GPF"),
        "o2_sensor": translate("Words", "Oxygen sensor"),
        "o2_sensor_heater": translate("Words", "Oxygen sensor heater"),
        "egr_vvt": translate("Words", "EGR or VVT"),
        "nmhc_catalyst": translate("Words", "NMHC catalyst"),
        "nox_scr": translate("Words", "NOx or SCR"),
        "boost_pressure": translate("Words", "Boost pressure"),
        "exhaust_gas_sensor": translate("Words", "Exhaust gas sensor"),
        "pm_filter": translate("Words", "Particle filter"),
        "engine_cooling": translate("Words", "Engine cooling"),
        "crankcase_ventilation": translate("Words", "Crankcase ventilation"),
        "egr": translate("Words", "EGR"),
        "vvt": translate("Words", "VVT"),
        "ozone_reduction": translate("Words", "Ozone reduction"),
        "cold_start": translate("Words", "Cold start emissions"),
        "nox_adsorber": translate("Words", "NOx adsorber"),
        "other": translate("Words", "Other monitors"),
    }
    return names.get(key, key)


def undoing(undo: Callable[[], object]) -> tuple[str, Callable[[], object]]:
    """What a toast offers beside something that was just done."""
    return translate("Words", "Undo"), undo


def duration(seconds: float) -> str:
    """Minutes and seconds, ``0:08``."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"
