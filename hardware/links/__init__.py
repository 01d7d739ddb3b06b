"""Whole diagnostic messages: ``DiagnosticLink`` and the dialogs that make one out of a port.

May import: ``hardware.ports``, ``hardware.gate``, ``hardware.clock``, ``hardware.errors``.
To add a link: a class with the methods of ``base.DiagnosticLink`` behind the ``SafetyGate``, and a
subclass of the contract test ``tests/contract/test_diagnostic_link.py``.
"""
