"""What opens the safety gate; the product itself makes neither."""

from __future__ import annotations

from hardware.gate import ErasePermit, TechnicianTask


def erase_permit() -> ErasePermit:
    return ErasePermit()


def technician_task() -> TechnicianTask:
    return TechnicianTask()
