"""The buses by the number that an ELM327 gives them (ELM327DSJ, "AT SP h").

A learned bus is remembered by this number, whatever adapter found it.
"""

from __future__ import annotations

from hardware.links.base import BusProtocol, Framing

PROTOCOLS = {
    protocol.number: protocol
    for protocol in (
        BusProtocol("1", "SAE J1850 PWM", Framing.J1850),
        BusProtocol("2", "SAE J1850 VPW", Framing.J1850),
        BusProtocol("3", "ISO 9141-2", Framing.KLINE),
        BusProtocol("4", "ISO 14230-4 KWP (5 baud init)", Framing.KLINE),
        BusProtocol("5", "ISO 14230-4 KWP (fast init)", Framing.KLINE),
        BusProtocol("6", "ISO 15765-4 CAN 11/500", Framing.CAN11),
        BusProtocol("7", "ISO 15765-4 CAN 29/500", Framing.CAN29),
        BusProtocol("8", "ISO 15765-4 CAN 11/250", Framing.CAN11),
        BusProtocol("9", "ISO 15765-4 CAN 29/250", Framing.CAN29),
        BusProtocol("A", "SAE J1939 CAN 29/250", Framing.CAN29),
        BusProtocol("B", "User 1 CAN 11/125", Framing.CAN11),
        BusProtocol("C", "User 2 CAN 11/50", Framing.CAN11),
    )
}
