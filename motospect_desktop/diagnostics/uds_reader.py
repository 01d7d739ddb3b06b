"""What one control unit of SAE J1979-2 said, read out of recorded exchanges.

It lands in the same report as that of any other unit; its services are 19 and 22.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from motospect_desktop.diagnostics import uds_support
from motospect_desktop.diagnostics.answers import Answers
from motospect_desktop.diagnostics.ecu_reader import RECOMMENDED_NAMES
from motospect_desktop.diagnostics.wire import CLOSING
from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.measurement import LiveValue
from motospect_desktop.domain.outcome import Answer, Malformed, NoData, Outcome, Value
from motospect_desktop.domain.scan import SERVICES, EcuReport, ServiceReport
from motospect_desktop.protocols.obd2 import service09
from motospect_desktop.protocols.obd_on_uds import (
    codes,
    current,
    frames,
    identifiers,
    information,
    monitors,
    readiness,
)
from motospect_desktop.protocols.uds import dtc, read_data, read_dtc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.domain.exchange import WireExchange

T = TypeVar("T")


class UdsReader(Answers):
    """Reads one unit's answers; what cannot be decoded is kept as a note of its service."""

    def report(self, describe: Callable[[str], str]) -> EcuReport:
        """Everything the unit said, without the live values."""
        told = self._codes()
        items = partial(service09.in_use_counters, can=True)
        return EcuReport(
            address=self.ecu,
            name=self._name(),
            dtcs=tuple(
                Dtc(dtc.name(number), states, described(number, describe), status)
                for number, (states, status) in told.items()
            ),
            readiness=self.last(readiness.REQUEST, readiness.decode),
            freeze_frames=self._freeze_frames(),
            monitor_tests=self._monitor_tests(),
            calibration_ids=self._items(
                information.CALIBRATION_ID, partial(service09.calibration_ids, can=True)
            )
            or (),
            cvns=self._items(information.CVN, partial(service09.cvns, can=True)) or (),
            in_use_counters=self._items(information.SPARK_COUNTERS, items)
            or self._items(information.COMPRESSION_COUNTERS, items)
            or (),
            services=self._services(),
        )

    def live(self) -> list[LiveValue]:
        """The values of every PID that the unit claims and that could be read."""
        values: list[LiveValue] = []
        for identifier in sorted(self._claimed(identifiers.PARAMETERS)):
            request = uds_support.request(identifier)
            found = self.last(request, partial(current.decode, request)) or ()
            values.extend(LiveValue(pid, self.ecu, measurement) for pid, measurement in found)
        return values

    @override
    def promised(self, request: bytes) -> bool:
        """As in the class above: what a bitmap claims, or a list of codes, which all units have."""
        if request in codes.REQUESTS:
            return self.was_asked(request)
        asked = read_data.asked_identifiers(request)
        return self.was_asked(request) and any(
            identifier in self._claimed(identifier & 0xFF00) for identifier in asked
        )

    def _claimed(self, group: int) -> frozenset[int]:
        return uds_support.claimed(self.ecu, group, self.exchanges)

    def _items(self, identifier: int, read: Callable[[Sequence[bytes]], Outcome[T]]) -> T | None:
        request = uds_support.request(identifier)
        return self.last(request, lambda payload: information.decode(request, payload, read))

    def _name(self) -> str:
        told = self._items(information.ECU_NAME, partial(service09.ecu_name, can=True))
        return told or RECOMMENDED_NAMES.get(self.ecu, f"Control unit {self.ecu}")

    def _codes(self) -> dict[int, tuple[tuple[DtcStatus, ...], int]]:
        found: dict[int, tuple[tuple[DtcStatus, ...], int]] = {}
        for request in codes.REQUESTS:
            told = self.last(request, partial(read_dtc.decode_list, request))
            for code in told.codes if told else ():
                states, status = found.get(code.number, ((), code.status))
                more = (s for s in codes.states(request, code) if s not in states)
                found[code.number] = ((*states, *more), status)
        return found

    def _freeze_frames(self) -> tuple[FreezeFrame, ...]:
        found: list[FreezeFrame] = []
        for request in sorted(
            {
                exchange.request
                for exchange in self.exchanges
                if exchange.request[:2] == b"\x19\x04" and exchange.target == self.ecu
            }
        ):
            found += self.last(request, partial(frames.decode, request)) or ()
        return tuple(found)

    def _monitor_tests(self) -> tuple[MonitorTest, ...]:
        tests: list[MonitorTest] = []
        for identifier in sorted(self._claimed(identifiers.MONITORS)):
            request = uds_support.request(identifier)
            tests.extend(self.last(request, partial(monitors.decode, request)) or ())
        return tuple(tests)

    def _services(self) -> dict[str, ServiceReport]:
        """Last, because decoding the parts finds the problems that are named here."""
        # What others were asked by SAE J1979 meanwhile is no question to this unit.
        told = dict.fromkeys(SERVICES, ServiceReport(Answer.NOT_ASKED))
        told["01"] = self.service("01", self.outcome(CLOSING))
        notes = {name: "; ".join(self.problems.get(name, ())) for name in ("19", "22")}
        told["19"] = self.service("19", self._codes_outcome(), notes["19"])
        told["22"] = self.service("22", self.outcome(uds_support.SUPPORTED), notes["22"])
        return told

    def _codes_outcome(self) -> Outcome[object]:
        """The first list's, unless one of them came in bytes that cannot be trusted."""
        outcomes = [self._list_outcome(request) for request in codes.REQUESTS]
        damaged = (one for one in outcomes if isinstance(one, Malformed))
        return next(damaged, outcomes[0])

    def _list_outcome(self, request: bytes) -> Outcome[object]:
        outcome = self.outcome(request)
        if not isinstance(outcome, Value):
            return outcome
        return read_dtc.decode_list(request, outcome.data[-1])


def described(number: int, describe: Callable[[str], str]) -> str:
    """The plain words of a three-byte code, and of its failure type where that is known."""
    name = dtc.name(number)
    parts = (describe(name.partition("-")[0]), dtc.failure_type(name))
    return "; ".join(part for part in parts if part)


def vin_outcome(ecu: str, exchanges: Sequence[WireExchange]) -> Outcome[str]:
    """The VIN behind F802, or behind F190 where that is not told."""
    best: Outcome[str] = NoData()
    for identifier in (information.VIN, information.VIN_OF_ISO_14229):
        request = uds_support.request(identifier)
        match Answers(ecu, exchanges).outcome(request):
            case Value(payloads):
                told = information.vin(request, payloads[-1])
                if isinstance(told, Value):
                    return told
                best = told
            case failure:
                best = failure if isinstance(best, NoData) else best
    return best
