"""A car in a box: control units, a bus, wire faults, and faces: ELM327 text, slcan, CAN frames.

May import: the standard library, ``hardware.buses.base`` and (only ``serving`` and ``can_serving``)
``hardware.ports`` and the buses of others to be served on. It shares no code with
``hardware.links`` or with the product's decoders, so that both can be checked against each other.
To add a state of the car: a line in ``states.STATES``, and in ``CARS`` if it makes another
car. A wire fault: a function in ``breakage`` and a line in ``faults.FAULTS``. An adapter: a line in
``timing.TIMINGS`` and ``ADAPTERS``. A PID: a line in ``live.ENGINE``, ``GEARBOX`` or ``BRAKES``.
"""
