"""Every word and every number format of the report.

``WORDS`` lists each sentence once, in English; another language is a mapping from these sentences
to its own, handed to :class:`Words`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import STATUS_BITS, DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.units import UnitSystem, shown
from motospect_desktop.domain.vin import VinStatus

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from motospect_desktop.domain.measurement import Measurement

NOT_REPORTED = "not reported"

SERVICE_WORDS = {
    "01": "Current data",
    "02": "Freeze frame",
    "03": "Stored codes",
    "06": "Monitor tests",
    "07": "Pending codes",
    "09": "Vehicle data",
    "0A": "Permanent codes",
    "19": "Codes (UDS)",
    "22": "Data (UDS)",
}
ANSWER_WORDS = {
    Answer.ANSWERED: "answered",
    Answer.REFUSED: "refused",
    Answer.SILENT: "silent",
    Answer.MALFORMED: "malformed",
    Answer.BUS_ERROR: "bus error",
    Answer.NOT_ASKED: "not asked",
}
ANSWER_MEANINGS = {
    Answer.ANSWERED: "the unit answered and the answer could be read",
    Answer.REFUSED: "the unit declined and gave a reason code (NRC)",
    Answer.SILENT: "the unit did not answer (it may not support the service)",
    Answer.MALFORMED: "bytes came that are not a trustworthy answer; they were not used",
    Answer.BUS_ERROR: "the adapter reported a fault on the vehicle's bus",
    Answer.NOT_ASKED: "this question was not put to the unit",
}
# ISO 14229-1, table A.1: the reasons that emissions-related units give
NRC_WORDS = {
    0x10: "general reject",
    0x11: "service not supported",
    0x12: "sub-function not supported",
    0x13: "wrong length or format",
    0x14: "response too long",
    0x21: "busy, repeat the request",
    0x22: "conditions not correct",
    0x24: "wrong request sequence",
    0x31: "request out of range",
    0x33: "security access denied",
    0x78: "response pending",
    0x7E: "sub-function not supported in this session",
    0x7F: "service not supported in this session",
}
CODES_HELD = {
    DtcStatus.STORED: "Stored codes",
    DtcStatus.PENDING: "Pending codes",
    DtcStatus.PERMANENT: "Permanent codes",
}
STATE_WORDS = {
    DtcStatus.STORED: "stored",
    DtcStatus.PENDING: "pending",
    DtcStatus.PERMANENT: "permanent",
}
VIN_WORDS = {
    VinStatus.VALID: "well formed",
    VinStatus.CHECK_DIGIT_FAILED: "check digit does not match",
    VinStatus.MALFORMED: "malformed",
    VinStatus.REFUSED: "the car refused to tell it",
    VinStatus.SILENT: "not told",
}
MONITOR_WORDS = {
    "misfire": "Misfire",
    "fuel_system": "Fuel system",
    "components": "Comprehensive components",
    "catalyst": "Catalyst",
    "heated_catalyst": "Heated catalyst",
    "evap_system": "Evaporative system",
    "secondary_air": "Secondary air system",
    "ac_refrigerant_or_gpf": "A/C refrigerant or petrol particulate filter",
    "o2_sensor": "Oxygen sensor",
    "o2_sensor_heater": "Oxygen sensor heater",
    "egr_vvt": "EGR or variable valve timing",
    "nmhc_catalyst": "NMHC catalyst",
    "nox_scr": "NOx aftertreatment (SCR)",
    "boost_pressure": "Boost pressure",
    "exhaust_gas_sensor": "Exhaust gas sensor",
    "pm_filter": "Particulate filter",
    "engine_cooling": "Engine cooling system",
    "crankcase_ventilation": "Crankcase ventilation",
    "egr": "EGR",
    "vvt": "Variable valve timing",
    "ozone_reduction": "Direct ozone reduction",
    "cold_start": "Cold start emission reduction",
    "nox_adsorber": "NOx adsorber",
    "other": "Other monitors",
}

WORDS = frozenset(
    {
        *SERVICE_WORDS.values(),
        *ANSWER_WORDS.values(),
        *ANSWER_MEANINGS.values(),
        *NRC_WORDS.values(),
        *STATE_WORDS.values(),
        *VIN_WORDS.values(),
        *MONITOR_WORDS.values(),
        *(word for _bit, word in STATUS_BITS),
        "Status {status}: {bits}",
        NOT_REPORTED,
        "not readable",
        "en",  # the language's own tag (BCP 47): tells a screen reader how to speak
        # pages
        "Vehicle diagnostic report",
        "DEMO",
        "Demonstration: simulated car, not a real vehicle.",
        "Scan {id}",
        "printed {moment}",
        "Page {page} of {pages}",
        # vehicle and scan
        "VIN",
        "VIN check",
        "Manufacturer",
        "Technician",
        "Country",
        "Model year",
        "Scanned",
        "Adapter",
        "Protocol",
        "Battery",
        "Warning lamp (MIL)",
        "Scan",
        "{name} at {url}",
        "{name}, read from a recording",
        "check digit right",
        "expected {digit}",
        "compare it with the plate on the car",
        "told by {ecu}",
        " or ",
        "{years} (VIN does not say)",
        "{year} (not certain from the VIN)",
        "not known from the VIN",
        "{value} (measured by the adapter)",
        "{value} (reported by {ecu})",
        "on: {units}",
        "off: {units}",
        # summary and coverage
        "Summary",
        "PARTIAL SCAN: {reason}",
        "reason not reported",
        "What was read before the interruption is printed here.",
        "What is missing below was not read, which says nothing about the car.",
        "Left out of this print: {parts}",
        "Who answered what",
        "Control unit",
        "No control unit is part of this scan.",
        "meaning not known",
        "Messages that belonged to no request and were not used: {count}",
        # codes
        "Trouble codes",
        "Code",
        "State",
        "Description",
        "No generic description; see the manufacturer's list.",
        "Freeze frame {number}: stored with {code}",
        "Freeze frame {number}: the code it belongs to was not reported",
        "{code} is not among the codes this unit lists now",
        "Could not be read: {problem}",
        "Frame without values.",
        "none held",
        # readiness
        "Readiness monitors",
        "complete",
        "not complete",
        "spark ignition",
        "compression ignition",
        "MIL on",
        "MIL off",
        "MIL state not reported",
        "codes counted by the unit: {count}",
        "{complete} of {supported} supported monitors complete",
        "This unit supports none of the monitors.",
        "Not supported by this unit: {monitors}",
        # monitor tests
        "Monitor test results (service 06)",
        "Monitor",
        "Test",
        "Value",
        "Minimum",
        "Maximum",
        "Unit",
        "Result",
        "pass",
        "outside limits",
        # identification, live values, raw replies
        "Software and counters",
        "Calibration ID",
        "Maker's spare part number",
        "Serial number",
        "Maker's hardware number",
        "Maker's software version",
        "System name or engine type",
        "Verification number (CVN)",
        "In-use performance counters",
        "Live values at the time of the scan",
        "PID",
        "Quantity",
        "Replies as received",
        "Hexadecimal payloads as the units sent them, by service.",
    }
)


class Words:
    """The report's language and units.

    English, or a translation keyed by the English sentence.
    """

    def __init__(
        self,
        translation: Mapping[str, str] | None = None,
        units: UnitSystem = UnitSystem.METRIC,
    ) -> None:
        self._translation = translation or {}
        self.units = units

    def __call__(self, english: str, **values: object) -> str:
        """The sentence in this language; ``KeyError`` when ``WORDS`` does not list it."""
        if english not in WORDS:
            raise KeyError(english)
        return self._translation.get(english, english).format(**values)

    def quantity(self, measurement: Measurement) -> tuple[str, str]:
        """Value and unit of ``measurement`` as printed; the unit is empty beside words."""
        told = shown(measurement, self.units)
        value, unit = told.value, told.signal.unit
        if isinstance(value, str):
            return value or self(NOT_REPORTED), ""
        return number(value, unit), unit

    def reading(self, measurement: Measurement) -> str:
        """Value with its unit, as printed."""
        value, unit = self.quantity(measurement)
        return f"{value}{_gap(unit)}{unit}"

    def figure(self, value: float, unit: str) -> str:
        """``value`` with its unit."""
        return f"{number(value, unit)}{_gap(unit)}{unit}"


def _gap(unit: str) -> str:
    return "" if unit in ("", "°") else NBSP


NBSP = "\N{NO-BREAK SPACE}"
_DECIMALS = {
    "rpm": 0,
    "km/h": 0,
    "km": 1,
    "Pa": 0,
    "°C": 1,
    "kPa": 1,
    "%": 1,
    "°": 1,
    "Nm": 0,
    "g/s": 2,
    "L/h": 2,
    "V": 3,
    "mA": 3,
    "°F": 1,
    "mph": 0,
    "mi": 1,
    "psi": 2,
    "inHg": 2,
    "lb/min": 3,
    "gal/h": 2,
    "lb·ft": 0,
}


def number(value: float, unit: str = "", *, digits: int = 4) -> str:
    """``value`` with the decimals that make sense in ``unit``, trailing zeros removed.

    Units without a rule get ``digits`` significant digits, yet no digit before the point is
    ever rounded away; a value that is not zero never reads 0. Thousands are parted by a no-break
    space.
    """
    leading = math.floor(math.log10(abs(value))) + 1 if value else 1
    significant = max(0, digits - leading)
    decimals = _DECIMALS.get(unit, significant)
    if round(value, decimals) == 0:
        decimals = significant
    text = f"{value:,.{decimals}f}".replace(",", NBSP)
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def moment(when: datetime) -> str:
    """Date, time and offset from UTC: the same in every language (ISO 8601 order)."""
    offset = when.strftime("%z")
    return f"{when:%Y-%m-%d %H:%M:%S} UTC{offset[:3]}:{offset[3:5]}"
