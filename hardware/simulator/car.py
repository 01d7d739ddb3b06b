"""The whole car: three control units on one bus, moving through its own time."""

from __future__ import annotations

from dataclasses import dataclass, field

from hardware.simulator import live, motion, uds, uds_ecu
from hardware.simulator.body_units import BodyUnit, body_units
from hardware.simulator.bus import (
    Bus,
    Spoken,
    functional_address,
    request_address,
    response_address,
)
from hardware.simulator.ecu import Ecu, Identity
from hardware.simulator.kline import kline_answers
from hardware.simulator.kwp import kwp_answers
from hardware.simulator.memory import Memory

VIN = "1G1BC5SM6H7100001"  # North American, check digit 6
_ECU_LAG_S = 0.0015  # each further unit answers this much later
_MESSAGE_GAP_S = 0.03  # P2 of ISO 9141-2: between the messages of one unit
_UDS = {bytes((service,)) for service in uds.SERVICES}
_CLEARED = (b"\x44", b"\x54")

_CAN_SERVICES = frozenset({0x01, 0x02, 0x03, 0x04, 0x06, 0x07, 0x09, 0x0A})
_ENGINE_MONITORS = frozenset(
    {
        "misfire",
        "fuel_system",
        "components",
        "catalyst",
        "evap_system",
        "o2_sensor",
        "o2_sensor_heater",
        "egr",
    }
)
# OBDCOND, IGNCNTR, then completions and conditions of each monitor (SAE J1979, InfoType 08).
_IN_USE = (412, 733, 204, 398, 0, 0, 231, 402, 0, 0, 388, 405, 0, 0, 96, 301, 198, 399, 0, 0)


def engine_unit(vin: str = VIN) -> Ecu:
    """ECM: answers every J1979 service of a petrol engine but 05 and 08."""
    identity = Identity(
        index=0,
        node=0x10,
        filler=0x00,
        name="ECM",
        long_name="EngineControl",
        calibrations=("MS12674308", "MS12681195"),
        cvns=(0x5A17C3E2, 0x0091B4D7),
        vin=vin,
    )
    memory = Memory(monitors=_ENGINE_MONITORS)
    return Ecu(identity, live.ENGINE, memory, _CAN_SERVICES, in_use_counters=_IN_USE)


def gearbox_unit() -> Ecu:
    """TCM: few PIDs, no freeze frame, silent where it does not know a PID."""
    identity = Identity(
        index=1,
        node=0x18,
        filler=0xAA,
        name="TCM",
        long_name="TransmisControl",
        calibrations=("TC24287714",),
        cvns=(0x77E1020C,),
    )
    memory = Memory(monitors=frozenset({"components"}))
    services = _CAN_SERVICES - {0x02, 0x06}
    return Ecu(identity, live.GEARBOX, memory, services, mute_unknown=True)


def brakes_unit() -> Ecu:
    """ABS: the three PIDs it must have, codes, its name; no permanent codes."""
    identity = Identity(
        index=2,
        node=0x28,
        filler=0x55,
        name="ABS",
        long_name="BrakeSystem",
        calibrations=("BR13508826",),
        cvns=(0x3F00A912,),
    )
    memory = Memory(monitors=frozenset({"components"}))
    return Ecu(identity, live.BRAKES, memory, _CAN_SERVICES - {0x02, 0x06, 0x0A})


def _change_session(session: uds.Session, payload: bytes, t_s: float) -> None:
    if payload[:1] == b"\x50":
        session.enter(payload[1], t_s)
    elif payload:
        session.heard(t_s)


@dataclass(slots=True)
class Car:
    """The car; its time 0 is whenever the caller says. One thread at a time."""

    bus: Bus = Bus.CAN11
    condition: motion.Condition = field(default_factory=motion.Condition)
    ecm: Ecu = field(default_factory=engine_unit)
    tcm: Ecu = field(default_factory=gearbox_unit)
    abs: Ecu = field(default_factory=brakes_unit)
    ignition: bool = True
    body: tuple[BodyUnit, ...] = field(default_factory=body_units)

    @property
    def ecus(self) -> tuple[Ecu, ...]:
        """The units in order of their addresses."""
        return self.ecm, self.tcm, self.abs

    def moment(self, t_s: float) -> motion.Moment:
        """The physical state at the car's time ``t_s``."""
        return motion.moment(t_s, self.condition)

    def address(self, ecu: Ecu) -> str:
        """The sender that a tester sees for ``ecu``."""
        return response_address(self.bus, ecu.identity.index, ecu.identity.node)

    def ask(self, request: bytes, header: str, t_s: float) -> list[Spoken]:
        """What the units say to ``request`` sent to the address ``header``, and do about it."""
        spoken = self.consider(request, header, t_s)
        self.act(spoken, t_s)
        return spoken

    def act(self, spoken: list[Spoken], t_s: float) -> None:
        """A unit that said so clears its memory or changes its session; others stay in theirs."""
        said = {one.address: one.payload for one in spoken}
        for ecu in self.ecus:
            payload = said.get(self.address(ecu), b"")
            if payload in _CLEARED:
                ecu.memory.clear(self.moment(t_s))
            _change_session(ecu.session, payload, t_s)
        for unit in self.body:
            payload = said.get(unit.response_address(self.bus), b"")
            if payload in _CLEARED:
                unit.codes.clear()
            _change_session(unit.session, payload, t_s)

    def consider(self, request: bytes, header: str, t_s: float) -> list[Spoken]:
        """What the units would say at the time ``t_s``; nothing in them changes.

        ``at_s`` of the answers counts from the unit's own response time (P2), which belongs to
        the timing of the wire; an address that nobody has gets no answer.
        """
        if not self.ignition:
            return []
        now = self.moment(t_s)
        functional = header == functional_address(self.bus)
        spoken: list[Spoken] = []
        for ecu in self.ecus:
            identity = ecu.identity
            own = request_address(self.bus, identity.index, identity.node)
            if functional or header == own:
                spoken += self._said(ecu, request, now, physical=not functional)
        for unit in self.body:
            if header == unit.request_address(self.bus):
                vin, moving = self.ecm.identity.vin or "", now.speed_kmh > 0
                said = unit.answer(request, now.t_s, vin=vin, moving=moving)
                if said is not None:
                    spoken.append(Spoken(0.0, unit.response_address(self.bus), said, unit.filler))
        return spoken

    def _said(
        self, ecu: Ecu, request: bytes, now: motion.Moment, *, physical: bool
    ) -> list[Spoken]:
        lag = _ECU_LAG_S * ecu.identity.index
        address, filler = self.address(ecu), ecu.identity.filler
        if not self.bus.can:
            lag *= 10
            if self.bus.kwp:
                messages = kwp_answers(ecu, request, now, physical=physical)
            else:
                messages = kline_answers(ecu, request, now)
            return [
                Spoken(lag + _MESSAGE_GAP_S * i, address, message, filler)
                for i, message in enumerate(messages)
            ]
        answer = uds_ecu.answer if request[:1] in _UDS else Ecu.answer
        said = answer(ecu, request, now, physical=physical)
        return [] if said is None else [Spoken(lag, address, said, filler)]
