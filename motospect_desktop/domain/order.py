"""What the desk and the bay share: orders, their customers and cars.

Every id is 32 hex digits, made where the thing was made. Moments are aware.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


class OrderStatus(StrEnum):
    """How far an order has come; ``workshop.order_status`` says which step may follow which."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    IN_BAY = "in_bay"
    WAITING_PARTS = "waiting_parts"
    WAITING_APPROVAL = "waiting_approval"
    DONE = "done"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class LineKind(StrEnum):
    """What an order line is for."""

    LABOUR = "labour"
    PART = "part"


class Role(StrEnum):
    """Who asks the API: the shop's people, its customers, its bays."""

    OWNER = "owner"
    ADVISOR = "advisor"
    TECHNICIAN = "technician"
    CUSTOMER = "customer"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Customer:
    """Who brings the car."""

    id: str
    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class CarOnFile:
    """A customer's car; ``vin`` and ``plate`` are "" while nobody has told them."""

    id: str
    customer_id: str
    vin: str = ""
    plate: str = ""
    make: str = ""
    model: str = ""
    model_year: int | None = None
    odometer_km: int | None = None


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One piece of work or one part that an order asks for."""

    id: str
    kind: LineKind
    text: str
    quantity: float = 1.0


@dataclass(frozen=True, slots=True)
class Order:
    """What a customer wants done on a car; ``bay_id`` and ``technician`` are "" for any.

    ``complaint`` is in the customer's own words. ``rev`` counts the server's changes, 0 before
    the server has seen it.
    """

    id: str
    number: str  # as the receipt says it; "" until the server has given one
    status: OrderStatus
    customer_id: str
    vehicle_id: str
    complaint: str = ""
    wish_date: date | None = None
    bay_id: str = ""
    technician: str = ""
    lines: tuple[OrderLine, ...] = ()
    rev: int = 0


@dataclass(frozen=True, slots=True)
class OrderNote:
    """What somebody wrote on an order; notes are added, never changed."""

    id: str
    order_id: str
    text: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WorkSpan:
    """Time that was worked on one line of an order; ``ended_at`` is None while the clock runs."""

    id: str
    order_id: str
    line_id: str
    technician: str
    began_at: datetime
    ended_at: datetime | None = None
