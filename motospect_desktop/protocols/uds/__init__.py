"""UDS (ISO 14229-1): the reading services as pure codecs.

Lives here: ``session`` (10, 3E), ``read_dtc`` (19), ``read_data`` (22), ``clear`` (14), ``dtc``
(what three bytes and a status mean), ``identification`` (the standard's data identifiers),
``codec`` (udsoncan's errors as outcomes) and ``records`` (identifiers cut by our own tables).
udsoncan is imported in this room only, and on first use. Each decoder takes the request and one
complete message of one control unit and ends in an outcome of ``domain.outcome``. May import:
``domain``, ``obd2``. To add a service: a request, a decoder, and one vector of the standard in the
tests.
"""
