"""WIRES: bytes in, bytes out.

Lives here: ports (byte pipes), links (whole diagnostic messages), adapters (the things a
technician plugs in), the safety gate and the simulated car. Nothing here knows what a byte means
for a car, and nothing here imports ``motospect_desktop``, Qt, SQL or HTTP.
May import: the standard library and pyserial (in ``hardware.ports`` only).
To add an adapter: write a module in ``hardware/adapters`` that ends in a ``DiagnosticLink``, add
its line to ``ADAPTERS`` and subclass the contract tests in ``tests/contract``.
"""
