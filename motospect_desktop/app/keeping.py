"""The database, reports and code texts of this user."""

from __future__ import annotations

import contextlib
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from motospect_desktop import paths
from motospect_desktop.diagnostics import dtc_texts
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.domain.settings import Shop
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.domain.settings import Settings
    from motospect_desktop.store import Store


@contextmanager
def opened_store(path: Path | None, *, made: bool = True) -> Iterator[Store]:
    """The database at ``path``, or this user's own; closed at the end.

    A ``path`` that does not exist is a new database, or a ``StoreError`` without ``made``.
    """
    from motospect_desktop.store import Store

    if path and not made and not path.exists():
        raise StoreError(
            f"There is no database {path}.",
            "Its name may be mistyped, or no scan was kept there yet.",
            "Name the file that a scan was kept in with --db.",
            code="no_database",
        )

    store = Store.open(path or paths.data_dir() / "motospect.db", reread=_read_again)
    try:
        yield store
    finally:
        store.close()


def _read_again(scan: Scan) -> Scan:
    """A scan that was never finished, out of the raw bytes that were kept."""
    head = ScanHead(scan.id, scan.started_at, scan.adapter, scan.protocol, scan.battery_voltage)
    return assemble(
        head, scan.exchanges, describe=describe_code, interrupted_by=scan.interrupted_by
    )


def describe_code(code: str) -> str:
    """Plain words of a generic code, "" when unknown."""
    return dtc_texts.load(paths.resources_dir() / "dtc").text(code)


def write_report(
    scan: Scan, path: Path, *, units: UnitSystem = UnitSystem.METRIC, shop: Shop | None = None
) -> None:
    """The scan as a PDF at ``path``, its values in ``units``, with the head of ``shop``."""
    from motospect_desktop.reports.write import write_report as write

    write(
        scan,
        path,
        fonts=paths.resources_dir() / "fonts",
        printed_at=datetime.now(UTC).astimezone(),
        demo=scan.adapter.demo,
        units=units,
        shop=shop or Shop(),
    )


def shop_of(settings: Settings) -> Shop:
    """What the report says of the workshop; a logo that cannot be read is left out."""
    logo = b""
    if settings.shop_logo:
        with contextlib.suppress(OSError):
            logo = Path(settings.shop_logo).read_bytes()
    return Shop(settings.shop_name, settings.shop_address, settings.shop_technician, logo)


def known_codes(store: Store, scan: Scan) -> frozenset[str] | None:
    """The codes of the last whole scan of the same vehicle before ``scan``."""
    earlier = store.scans(vin=scan.vin.value) if scan.vin.value else ()
    return next(
        (frozenset(one.codes) for one in earlier if one.id != scan.id and one.complete), None
    )
