"""A car in a box: control units, a bus, wire faults, and the text face of an ELM327 before them.

May import: the standard library and ``hardware.ports`` (only ``serving``). It shares no code with
``hardware.links`` or with the product's decoders, so that both can be checked against each other.
To add a state of the car: a line in ``states.STATES``. A wire fault: a function in ``breakage``
and a line in ``faults.FAULTS``. A PID: a line in ``live.ENGINE``, ``GEARBOX`` or ``BRAKES``.
"""
