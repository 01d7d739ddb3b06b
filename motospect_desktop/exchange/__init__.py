"""Recordings to and from other programs' files.

Pure work on nouns and files: ``formats`` writes a ``Recording`` as CSV, JSON or MDF 4 and reads it
back to the last bit; ``sniffing`` guesses what another program's CSV means, ``foreign`` reads it by
a ``Mapping`` that a person may have changed. What cannot be understood is refused, counted and
named with its line and column; an empty cell is no sample.

Imports the domain, the errors and, in ``known`` only, the table of PIDs for its signals. Only
``mdf_file`` and ``mdf_frames`` import asammdf, which is the extra ``mdf``. A new format is a module
with ``write`` and ``read`` and a line in ``formats``.
"""
