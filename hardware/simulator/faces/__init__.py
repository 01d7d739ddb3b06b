"""What an adapter's user sees of the car: ``elm`` is the text dialog of an ELM327 or STN chip.

May import: the standard library and ``hardware.simulator``. To add a face: a class with
``receive``, ``next_at``, ``due`` and ``gone`` as in ``elm.ElmFace``.
"""
