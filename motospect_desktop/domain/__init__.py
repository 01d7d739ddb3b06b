"""NOUNS: frozen dataclasses that every room shares.

Lives here: what a car said (``outcome``, ``exchange``), what it means (``dtc``, ``vin``,
``readiness``, ``measurement``) and the whole (``scan``). May import: the standard library only.
To add a noun: a frozen, slotted dataclass with its units in the field names.
"""
