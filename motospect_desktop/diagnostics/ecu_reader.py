"""What one control unit said, read out of recorded exchanges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from motospect_desktop.diagnostics import support
from motospect_desktop.diagnostics.wire import best_outcome, on_can
from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.measurement import LiveValue
from motospect_desktop.domain.outcome import (
    Answer,
    BusError,
    Malformed,
    Negative,
    NoData,
    Timeout,
    Value,
    answer_of,
)
from motospect_desktop.domain.scan import SERVICES, EcuReport, ServiceReport
from motospect_desktop.protocols.obd2 import (
    dtc,
    readiness,
    service01,
    service02,
    service06,
    service09,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.domain.outcome import Outcome

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class InformationDecoder(Protocol[T_co]):
    """A decoder of ``protocols.obd2.service09``."""

    def __call__(self, payloads: Sequence[bytes], *, can: bool) -> Outcome[T_co]:
        """What one unit's messages hold together."""
        ...


_CODE_SERVICES = ((0x03, DtcStatus.STORED), (0x07, DtcStatus.PENDING), (0x0A, DtcStatus.PERMANENT))
_KEY_REQUESTS = {  # the request whose outcome speaks for the whole service
    "01": bytes((0x01, 0x00)),
    "02": bytes((0x02, 0x02, 0x00)),
    "03": bytes((0x03,)),
    "06": bytes((0x06, 0x00)),
    "07": bytes((0x07,)),
    "09": bytes((0x09, 0x00)),
    "0A": bytes((0x0A,)),
}
_RECOMMENDED_NAMES = {  # addresses that ISO 15765-4 and SAE J2178-1 recommend
    "7E8": "Engine control unit",
    "7E9": "Transmission control unit",
    "18DAF110": "Engine control unit",
    "18DAF118": "Transmission control unit",
    "10": "Engine control unit",
    "18": "Transmission control unit",
}
_NO_LIVE_VALUE = frozenset((0x01, 0x02))  # readiness and the freeze frame's code


class EcuReader:
    """Reads one unit's answers; what cannot be decoded is kept as a note of its service."""

    def __init__(self, ecu: str, exchanges: Sequence[WireExchange]) -> None:
        self._ecu = ecu
        self._exchanges = exchanges
        self._problems: dict[str, list[str]] = {}

    def report(self, describe: Callable[[str], str]) -> EcuReport:
        """Everything the unit said, without the live values."""
        codes = self._codes()
        return EcuReport(
            address=self._ecu,
            name=self._name(),
            dtcs=tuple(Dtc(code, states, describe(code)) for code, states in codes),
            readiness=self._last(bytes((0x01, 0x01)), readiness.decode),
            freeze_frames=self._freeze_frames(),
            monitor_tests=self._monitor_tests(),
            calibration_ids=self._information(0x04, service09.calibration_ids) or (),
            cvns=self._information(0x06, service09.cvns) or (),
            in_use_counters=self._information(0x08, service09.in_use_counters)
            or self._information(0x0B, service09.in_use_counters)
            or (),
            # last, because decoding the parts above finds the problems that it names
            services={service: self._service(service) for service in SERVICES},
        )

    def live(self) -> list[LiveValue]:
        """The values of every PID that the unit claims and that could be read."""
        values: list[LiveValue] = []
        for pid in sorted(self._claimed(0x01) - _NO_LIVE_VALUE):
            request = bytes((0x01, pid))
            found = self._last(request, partial(service01.decode, request)) or ()
            values.extend(LiveValue(key, self._ecu, measurement) for key, measurement in found)
        return values

    def _claimed(self, service: int, frame: int = 0) -> frozenset[int]:
        return support.claimed(self._ecu, service, self._exchanges, frame=frame)

    def _all(self, request: bytes, decode: Callable[[Sequence[bytes]], Outcome[T]]) -> T | None:
        """What all messages of the answer to ``request`` hold together; None: not told."""
        match best_outcome(self._ecu, request, self._exchanges):
            case Value(payloads):
                match decode(payloads):
                    case Value(data):
                        return data
                    case failure:
                        self._note(request, failure)
            case failure if isinstance(failure, Malformed) or self._promised(request):
                self._note(request, failure)
            case _:
                pass
        return None

    def _promised(self, request: bytes) -> bool:
        """Whether the unit claims what was asked, so that its silence or refusal is a gap."""
        asked = any(
            exchange.request == request and exchange.target in (None, self._ecu)
            for exchange in self._exchanges
        )
        frame = request[2] if len(request) > 2 else 0
        return asked and set(request[1:2]) <= self._claimed(request[0], frame) and len(request) > 1

    def _last(self, request: bytes, decode: Callable[[bytes], Outcome[T]]) -> T | None:
        """What the last message of the answer to ``request`` holds; None: not told."""
        return self._all(request, lambda payloads: decode(payloads[-1]))

    def _information(self, info: int, decode: InformationDecoder[T]) -> T | None:
        """What service 09 tells for ``info``; its layout depends on the bus."""
        can = on_can(self._ecu)
        return self._all(bytes((0x09, info)), lambda payloads: decode(payloads, can=can))

    def _note(self, request: bytes, failure: Outcome[object]) -> None:
        problems = self._problems.setdefault(f"{request[0]:02X}", [])
        problem = f"{request.hex(' ').upper()}: {words(failure)}"
        if problem not in problems:
            problems.append(problem)

    def _codes(self) -> list[tuple[str, tuple[DtcStatus, ...]]]:
        codes: dict[str, list[DtcStatus]] = {}
        for service, status in _CODE_SERVICES:
            request = bytes((service,))
            decode = partial(self._decode_codes, request)
            for code in self._all(request, decode) or ():
                codes.setdefault(code, []).append(status)
        return [(code, tuple(states)) for code, states in codes.items()]

    def _decode_codes(self, request: bytes, payloads: Sequence[bytes]) -> Outcome[tuple[str, ...]]:
        can = on_can(self._ecu)
        if can and len(set(payloads)) > 1:
            return Malformed("the unit answered twice, differently")
        outcomes = [
            dtc.decode_response(request, payload, can=can)
            for payload in (payloads[:1] if can else payloads)
        ]
        return dtc.join(outcomes)

    def _freeze_frames(self) -> tuple[FreezeFrame, ...]:
        frames = []
        for number in range(support.FRAMES):
            code = self._last(support.request(0x02, 0x02, frame=number), service02.dtc)
            if code is None:
                break
            frames.append(self._freeze_frame(number, code))
        return tuple(frames)

    def _freeze_frame(self, number: int, code: str) -> FreezeFrame:
        values: list[tuple[str, Measurement]] = []
        problems: list[str] = []
        for pid in sorted(self._claimed(0x02, number) - {0x02}):
            request = support.request(0x02, pid, frame=number)
            outcome = best_outcome(self._ecu, request, self._exchanges)
            decoded = (
                service02.decode(request, outcome.data[-1])
                if isinstance(outcome, Value)
                else outcome
            )
            if isinstance(decoded, Value):
                values.extend(decoded.data)
            else:
                problems.append(f"{pid:02X}: {words(decoded)}")
        return FreezeFrame(number, code, tuple(values), tuple(problems))

    def _monitor_tests(self) -> tuple[MonitorTest, ...]:
        tests: list[MonitorTest] = []
        for monitor in sorted(self._claimed(0x06)):
            request = bytes((0x06, monitor))
            tests.extend(self._last(request, partial(service06.decode, request)) or ())
        return tuple(tests)

    def _name(self) -> str:
        told = self._information(0x0A, service09.ecu_name)
        return told or _RECOMMENDED_NAMES.get(self._ecu, f"Control unit {self._ecu}")

    def _service(self, service: str) -> ServiceReport:
        number = int(service, 16)
        asked = [
            exchange
            for exchange in self._exchanges
            if exchange.request[0] == number and exchange.target in (None, self._ecu)
        ]
        if not asked:
            return ServiceReport(Answer.NOT_ASKED)
        raw = tuple(line for exchange in asked for line in _lines(self._ecu, exchange))
        outcome = best_outcome(self._ecu, _KEY_REQUESTS[service], self._exchanges)
        problems = "; ".join(self._problems.get(service, ()))
        if problems and len(_KEY_REQUESTS[service]) == 1:  # codes that cannot be trusted
            outcome = Malformed(problems)
        return ServiceReport(
            answer=answer_of(outcome),
            nrc=outcome.nrc if isinstance(outcome, Negative) else None,
            raw=raw,
            note=problems or ("" if isinstance(outcome, Negative) else words(outcome)),
        )


def _lines(ecu: str, exchange: WireExchange) -> tuple[str, ...]:
    replies = [reply.raw for reply in exchange.replies if reply.ecu == ecu]
    defects = [defect.raw for defect in exchange.defects if defect.ecu == ecu]
    return tuple(line for raw in (*replies, *defects) for line in raw)


def words(outcome: Outcome[object]) -> str:
    """Why there is no value, for a reader; "" for a value."""
    match outcome:
        case Value():
            return ""
        case Negative(nrc=nrc):
            return f"refused (NRC {nrc:02X})"
        case Malformed(reason):
            return reason
        case BusError(name):
            return name
        case Timeout(waited_s):
            return f"no answer within {waited_s:.1f} s"
        case NoData():
            return "did not answer (may not support it)"
