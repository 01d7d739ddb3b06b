"""What one control unit said, read out of recorded exchanges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from typing_extensions import override

from motospect_desktop.diagnostics import support
from motospect_desktop.diagnostics.answers import Answers, words
from motospect_desktop.diagnostics.wire import on_can
from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.measurement import LiveValue
from motospect_desktop.domain.outcome import Malformed, Value
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
RECOMMENDED_NAMES = {  # addresses that ISO 15765-4 and SAE J2178-1 recommend
    "7E8": "Engine control unit",
    "7E9": "Transmission control unit",
    "18DAF110": "Engine control unit",
    "18DAF118": "Transmission control unit",
    "10": "Engine control unit",
    "18": "Transmission control unit",
}
_NO_LIVE_VALUE = frozenset((0x01, 0x02))  # readiness and the freeze frame's code


class EcuReader(Answers):
    """Reads one unit's answers; what cannot be decoded is kept as a note of its service."""

    def report(self, describe: Callable[[str], str]) -> EcuReport:
        """Everything the unit said, without the live values."""
        codes = self._codes()
        return EcuReport(
            address=self.ecu,
            name=self._name(),
            dtcs=tuple(Dtc(code, states, describe(code)) for code, states in codes),
            readiness=self.last(bytes((0x01, 0x01)), readiness.decode),
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
            found = self.last(request, partial(service01.decode, request)) or ()
            values.extend(LiveValue(key, self.ecu, measurement) for key, measurement in found)
        return values

    def _claimed(self, service: int, frame: int = 0) -> frozenset[int]:
        return support.claimed(self.ecu, service, self.exchanges, frame=frame)

    @override
    def promised(self, request: bytes) -> bool:
        """As in the class above: what the unit's bitmaps claim."""
        asked = self.was_asked(request)
        frame = request[2] if len(request) > 2 else 0
        return asked and set(request[1:2]) <= self._claimed(request[0], frame) and len(request) > 1

    def _information(self, info: int, decode: InformationDecoder[T]) -> T | None:
        """What service 09 tells for ``info``; its layout depends on the bus."""
        can = on_can(self.ecu)
        return self.all(bytes((0x09, info)), lambda payloads: decode(payloads, can=can))

    def _codes(self) -> list[tuple[str, tuple[DtcStatus, ...]]]:
        codes: dict[str, list[DtcStatus]] = {}
        for service, status in _CODE_SERVICES:
            request = bytes((service,))
            decode = partial(self._decode_codes, request)
            for code in self.all(request, decode) or ():
                codes.setdefault(code, []).append(status)
        return [(code, tuple(states)) for code, states in codes.items()]

    def _decode_codes(self, request: bytes, payloads: Sequence[bytes]) -> Outcome[tuple[str, ...]]:
        can = on_can(self.ecu)
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
            code = self.last(support.request(0x02, 0x02, frame=number), service02.dtc)
            if code is None:
                break
            frames.append(self._freeze_frame(number, code))
        return tuple(frames)

    def _freeze_frame(self, number: int, code: str) -> FreezeFrame:
        values: list[tuple[str, Measurement]] = []
        problems: list[str] = []
        for pid in sorted(self._claimed(0x02, number) - {0x02}):
            request = support.request(0x02, pid, frame=number)
            outcome = self.outcome(request)
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
            tests.extend(self.last(request, partial(service06.decode, request)) or ())
        return tuple(tests)

    def _name(self) -> str:
        told = self._information(0x0A, service09.ecu_name)
        return told or RECOMMENDED_NAMES.get(self.ecu, f"Control unit {self.ecu}")

    def _service(self, service: str) -> ServiceReport:
        outcome: Outcome[object] = self.outcome(_KEY_REQUESTS[service])
        problems = "; ".join(self.problems.get(service, ()))
        if problems and len(_KEY_REQUESTS[service]) == 1:  # codes that cannot be trusted
            outcome = Malformed(problems)
        return self.service(service, outcome, problems)
