"""Capture files of other programs: many CAN frames in a file, in and out.

May import: ``hardware.buses``, ``hardware.errors``, numpy, and python-can, whose readers and
writers do ASC, TRC, CSV and the writing of BLF. Own: candump (``candump``, python-can takes 8 us a
frame), BLF (``blf``: python-can's reader never ends on an object of length 0 and names no byte) and
GVRET's CSV (``gvret``, which it does not know). A reader is a function from a stream to an iterator
of ``Columns``; to add a format write one, and a line in ``reading`` and in ``writing``.
"""
