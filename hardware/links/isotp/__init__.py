"""ISO 15765 on raw frames: one question to all units, all their answers at once, kept apart.

``wire`` is the one place that sends frames, ``collector`` takes the answers of one question,
``setup`` listens and finds the bus, ``link`` is the whole.
"""
