"""What an adapter is about to say after one request, before it is put on the serial line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Speech:
    """Lines with the time each is complete, then the prompt; wire faults change it.

    ``delay_s`` holds everything back; a ``deaf`` adapter ignores its input meanwhile, a ``dead``
    one for ever. ``reset`` loses the settings, ``gone`` closes the pipe instead of an answer.
    """

    request: str
    lines: list[tuple[float, str]]
    prompt_at: float
    prompt: bool = True
    delay_s: float = 0.0
    deaf: bool = False
    dead: bool = False
    reset: bool = False
    gone: bool = False
    noise: bytes = b""
    seed: int = 0
    opening: tuple[tuple[float, str], ...] = ()  # SEARCHING... and when it is said

    def instead(self, text: str) -> None:
        """Say only ``text``."""
        self.lines = [(self.prompt_at, text)]
