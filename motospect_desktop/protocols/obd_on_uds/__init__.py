"""SAE J1979-2 (OBDonUDS): the emissions data of J1979 behind UDS 19 and 22.

The standard itself is not public. What stands here is as publicly documented: ISO 14229-1 annex C.1
gives the ranges of identifiers (F400-F4FF and F500-F5FF parameters, F600-F6FF monitors, F800-F8FF
vehicle information), 13 CCR 1968.2 (g) demands their content, ETAS INCA's manual of its OBDonUDS
view and open tools name the requests, and AUTOSAR's diagnostic event managers show the bytes of
F501. The data behind an identifier are those of J1979, so the decoders of ``obd2`` and ``pids``
read them. Lives here: ``identifiers``, ``current`` (F4xx), ``readiness`` (F501), ``monitors``
(F6xx), ``information`` (F8xx), ``codes`` (19 42 and 19 55), ``frames`` (19 04). May import:
``domain``, ``uds``, ``obd2``, ``pids``.
"""
