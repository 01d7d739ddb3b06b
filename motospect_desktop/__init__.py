"""MOTOSPECT Desktop: from the car's socket to the signed report.

Rooms (imports point downwards only): ``ui`` · ``cli`` → ``app`` → ``reports``, ``store``,
``diagnostics`` → ``protocols`` → ``domain``. ``app`` is the only one that knows every room.
"""

__version__ = "0.1.0"
