"""The things a technician plugs in: each module opens a URL and ends in a ``DiagnosticLink``.

To add one: write a module, add its line to ``table.ADAPTERS``, run the contract tests over it.
"""
