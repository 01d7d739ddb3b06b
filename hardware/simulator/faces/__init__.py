"""What a tester sees of the car, in explicit time.

``elm`` is the text dialog of an ELM327 or STN chip, ``can`` the frames of the units, ``slcan`` the
same as text of an slcan adapter.

May import: the standard library, ``hardware.simulator`` and ``hardware.buses.base``. To add a face:
a class with ``receive``, ``next_at``, ``due`` and ``gone`` as in ``elm.ElmFace``.
"""
