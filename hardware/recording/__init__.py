"""What passed on a wire, kept and played again.

``tape`` holds the newest of it in memory, ``taps`` put it there, ``text`` is the file's format
and ``head`` its first line,
``loading`` reads files, ``player`` finds what was asked, ``replay_port`` and ``replay_source``
are a ``Port`` and a ``FrameSource`` that answer out of a record.
May import: the standard library, ``hardware.buses``, ``hardware.ports.base``, clock and errors.
To record a new kind of event: a class in ``record``, its line in ``text``.
"""
