"""A multicast group that no other run of the tests on this machine uses at the same time."""

from __future__ import annotations

import os

OWN_GROUP = f"239.75.{os.getpid() >> 8 & 0xFF}.{os.getpid() & 0xFF}"
