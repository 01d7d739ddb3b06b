"""The adapters that this computer knows, each by its passport, and the ports they are at now.

A port is opened without the technician's word only when the adapter in it is known: it was
connected once and told the same serial number, or, having none, is the same kind of chip at the
same address.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from hardware.discovery import identity_of, moved, port_at
from hardware.links.base import Capabilities
from motospect_desktop.domain.passport import Passport, from_document, to_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hardware.ports.listing import FoundPort
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.diagnostics.learned import Learned

_LOG = logging.getLogger(__name__)


class AdapterBook:
    """Passports by the adapter's identity; without ``learned`` none is kept. Any thread.

    ``look`` lists the ports and opens none; ``recall`` gives a car what was learned of such a car
    behind its adapter (``learned.recalling``).
    """

    def __init__(
        self,
        learned: Learned | None,
        look: Callable[[], Iterable[FoundPort]],
        recall: Callable[[Car], None] = lambda _car: None,
    ) -> None:
        self._recall = recall
        self._learned = learned
        self._look = look

    def ports(self) -> tuple[FoundPort, ...]:
        """The ports there are now."""
        return tuple(self._look())

    def identity(self, url: str) -> str:
        """Who is at ``url`` now; the address itself where the system lists no such port."""
        port = port_at(url, self.ports())
        return identity_of(port) if port else url

    def passport(self, identity: str) -> Passport | None:
        """What was measured on this adapter; None when it is not known."""
        text = self._learned.of(identity) if self._learned else None
        if text is None:
            return None
        try:
            return from_document(json.loads(text))
        except ValueError as error:
            _LOG.info("The passport of %s is measured anew: %s", identity, error)
            return None

    def passports(self) -> tuple[Passport, ...]:
        """Every adapter that is known, the one measured last first."""
        known = self._learned.words() if self._learned else {}
        found = (self.passport(identity) for identity in known)
        kept = [passport for passport in found if passport is not None]
        return tuple(sorted(kept, key=lambda one: one.measured_at, reverse=True))

    def forget(self, identity: str) -> None:
        """Know this adapter no longer: it is not opened by itself any more."""
        if self._learned:
            self._learned.forget(identity)

    def keep(self, passport: Passport) -> None:
        """Know this adapter from now on."""
        if self._learned:
            self._learned.learn(passport.identity, json.dumps(to_document(passport)))

    def recall(self, car: Car) -> None:
        """Give ``car`` what was learned; of a new kind of car, the width its adapter managed."""
        self._recall(car)
        known = self.passport(self.identity(car.info.adapter.url))
        alike = known is not None and known.firmware == car.link.capabilities.firmware
        if known and alike and known.widest and not car.packing.settled:
            car.packing.limit = known.widest  # not settled: a wider one is tried later

    def capabilities(self, url: str) -> Capabilities | None:
        """What need not be measured on the adapter at ``url``: only a serial number is proof."""
        port = port_at(url, self.ports())
        known = self.passport(identity_of(port)) if port and port.serial_number else None
        if known is None:
            return None
        return Capabilities(
            known.name,
            known.version,
            can29=known.can29,
            refused=known.refused,
            firmware=known.firmware,
            latency_s=known.latency_s,
        )

    def address(self, port: FoundPort) -> str | None:
        """Where to open the adapter in ``port``; None when it is not known."""
        known = self.passport(identity_of(port))
        return moved(known.url, port) if known else None

    def address_of(self, identity: str, url: str) -> str | None:
        """Where the adapter that was at ``url`` is now; None while it is away.

        An adapter that the system does not list (network, pseudo terminal) is where it was, unless
        another port has taken its place.
        """
        ports = self.ports()
        for port in ports:
            if identity_of(port) == identity:
                return moved(url, port)
        return url if identity == url and port_at(url, ports) is None else None
