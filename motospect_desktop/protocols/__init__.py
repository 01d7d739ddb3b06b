"""CODECS: bytes to nouns and back, pure functions without input or output.

Lives here: ``obd2`` (services of SAE J1979), ``pids`` (its tables as data), ``obdb`` (signal sets
of the OBDb project), ``vin``, and signals of the workshop's own: ``formula`` with its
``formula_dialects``, ``own_signals`` (sense and reading), ``own_imports`` (foreign lists). May
import: ``domain`` and the standard library; ``vininfo`` stands only in ``vin``. Every decoder ends
in the sealed ``Outcome``: a value, a refusal with its reason, or ``Malformed`` with a sentence,
never None, an empty list or 0 in place of a failure.
To add a service: a module under ``obd2`` with ``decode(request, payload) -> Outcome[...]``.
To add a PID: one row in ``pids`` with a checked example, nothing else.
"""
