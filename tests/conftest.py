from __future__ import annotations

from hypothesis import settings

settings.register_profile("motospect", deadline=None)  # a loaded machine is no wrong answer
settings.load_profile("motospect")
