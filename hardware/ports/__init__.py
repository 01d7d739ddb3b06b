"""Byte pipes: serial, TCP, pty, scripted (for protocol tests).

May import: the standard library, pyserial (here and nowhere else); ``pty`` and ``termios`` only in
``hardware.ports.pty_port``, because Windows has neither.
To add a port: a class with the methods of ``base.Port``, a line in ``opening``, a subclass of the
contract test ``tests/contract/test_port.py``.
"""
