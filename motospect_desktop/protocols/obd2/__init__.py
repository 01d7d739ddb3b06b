"""SAE J1979 / ISO 15031-5: one module a service, each with ``decode(request, payload)``.

A payload is one complete message of one control unit without addresses and checksums. The
service byte, what it echoes of the request, and its length are checked before anything is read.
``negative`` recognises refusals; nobody else looks at ``7F``.
"""
