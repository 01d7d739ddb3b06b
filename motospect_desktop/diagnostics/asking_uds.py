"""The questions of a scan to the units of SAE J1979-2: codes first, as in SAE J1979."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics import uds_support
from motospect_desktop.diagnostics.answers import Answers
from motospect_desktop.diagnostics.support import BASES
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.obd_on_uds import (
    codes,
    frames,
    identifiers,
    information,
    readiness,
)
from motospect_desktop.protocols.uds import read_dtc

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.asking import Asker

_INFORMATION = frozenset({
    information.CALIBRATION_ID,
    information.CVN,
    information.SPARK_COUNTERS,
    information.COMPRESSION_COUNTERS,
    information.ECU_NAME,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class UdsQuestions:
    """Asks ``ecus``, which speak SAE J1979-2."""

    asker: Asker
    ecus: tuple[str, ...]

    def everything(self) -> None:
        """All questions; raises ``HardwareError`` when the wire or the technician stops it."""
        asker = self.asker
        for request in (readiness.REQUEST, *codes.REQUESTS):
            asker.ask_units(request, self.ecus)
        for group in (identifiers.INFORMATION, identifiers.PARAMETERS):
            self._bitmaps(group)
        if asker.long_answers:
            self._vehicle_information()
        for ecu in self.ecus:
            self._freeze_frames(ecu)
        for identifier in sorted(self._claimed(identifiers.PARAMETERS)):
            self._claimants(identifier)
        self._bitmaps(identifiers.MONITORS)
        for ecu in self.ecus if asker.long_answers else ():
            for identifier in sorted(self._of(ecu, identifiers.MONITORS)):
                asker.ask_one(ecu, uds_support.request(identifier))

    def _vehicle_information(self) -> None:
        asker = self.asker
        asker.ask(uds_support.request(information.VIN))
        if not self._told(information.VIN):
            asker.ask(uds_support.request(information.VIN_OF_ISO_14229))
        for identifier in sorted(self._claimed(identifiers.INFORMATION) & _INFORMATION):
            self._claimants(identifier)

    def _bitmaps(self, group: int) -> None:
        for base in BASES:
            request = uds_support.request(group | base)
            if base:
                self.asker.ask(request)
                for ecu in self.ecus:
                    if uds_support.announced(ecu, group | base, self.asker.exchanges):
                        self.asker.ask_again_if_silent(ecu, request)
            elif group != identifiers.PARAMETERS:  # F400 is how these units were found
                self.asker.ask_units(request, self.ecus)
            if not uds_support.goes_on(self.asker.exchanges, group | base):
                return

    def _claimants(self, identifier: int) -> None:
        request = uds_support.request(identifier)
        self.asker.ask(request)
        for ecu in self.ecus:
            if identifier in self._of(ecu, identifier & 0xFF00):
                self.asker.ask_again_if_silent(ecu, request)

    def _freeze_frames(self, ecu: str) -> None:
        answers = Answers(ecu, self.asker.exchanges)
        numbers: dict[int, None] = {}
        for request in (codes.CONFIRMED, codes.PENDING):
            told = answers.last(request, partial(read_dtc.decode_list, request))
            numbers |= dict.fromkeys(code.number for code in (told.codes if told else ()))
        for number in numbers:
            for record in frames.RECORDS:
                self.asker.ask_one(ecu, frames.request(number, record))

    def _told(self, identifier: int) -> bool:
        request = uds_support.request(identifier)
        outcomes = (Answers(ecu, self.asker.exchanges).outcome(request) for ecu in self.ecus)
        return any(isinstance(outcome, Value) for outcome in outcomes)

    def _claimed(self, group: int) -> frozenset[int]:
        return frozenset().union(*(self._of(ecu, group) for ecu in self.ecus))

    def _of(self, ecu: str, group: int) -> frozenset[int]:
        return uds_support.claimed(ecu, group, self.asker.exchanges)
