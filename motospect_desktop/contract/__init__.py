"""What travels between the bay and the API: pydantic models and the error envelope.

May import ``domain`` only. A new thing that travels is a model here, used by both ends. Models keep
fields that they do not know, so that an older end loses nothing a newer one said.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = 1  # of the protocol; in every path: /v1/…
