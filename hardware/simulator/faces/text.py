"""Frames as an ELM327 prints them: headers on or off, spaces on or off (CAN auto formatting on)."""

from __future__ import annotations

from hardware.simulator.bus import Bus, Frame, bare


def printed(frame: Frame, bus: Bus, *, headers: bool, spaces: bool) -> list[str]:
    """The lines for one frame; a first frame without headers is two: length, then part 0.

    With spaces every byte is followed by one, the last of the line too, as the chip does.
    """
    if headers:
        return [_head(frame, bus, spaces=spaces) + _hex(frame.data, spaces=spaces)]
    if not bus.can:
        return [_hex(bare(bus, frame.data), spaces=spaces)]
    if frame.whole:
        return [_hex(frame.data[1 : 1 + frame.data[0]], spaces=spaces)]
    gap = " " if spaces else ""
    if frame.part:
        return [f"{frame.part % 16:X}:{gap}{_hex(frame.data[1:], spaces=spaces)}"]
    length = int.from_bytes(frame.data[:2], "big") & 0xFFF
    return [f"{length:03X}", f"0:{gap}{_hex(frame.data[2:], spaces=spaces)}"]


def _hex(data: bytes, *, spaces: bool) -> str:
    return "".join(f"{byte:02X} " if spaces else f"{byte:02X}" for byte in data)


def _head(frame: Frame, bus: Bus, *, spaces: bool) -> str:
    if bus is Bus.CAN11:
        return f"{frame.address} " if spaces else frame.address
    return _hex(bytes.fromhex(frame.address), spaces=spaces) if bus is Bus.CAN29 else ""
