"""The base of everything that travels."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Name = Annotated[str, StringConstraints(max_length=200)]
Text = Annotated[str, StringConstraints(max_length=4000)]


class Model(BaseModel):
    """Immutable; unknown fields are kept."""

    model_config = ConfigDict(frozen=True, extra="allow")
