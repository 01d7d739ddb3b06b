"""A real X server without a monitor: Xvfb, a window manager, a keyboard, a pointer and eyes."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pytest
from PIL import Image

from tests.helpers.eyes import find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.helpers.eyes import Place

T = TypeVar("T")
Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels of the screen

TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.005


def until(look: Callable[[], T | None], what: str, patience_s: float = PATIENCE_S) -> T:
    """What ``look`` gives as soon as it is something; AssertionError when it never is."""
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(_LOOK_EVERY_S)
    raise AssertionError(f"not within {patience_s:.0f} s: {what}")


@dataclass(frozen=True, slots=True)
class XSession:
    """One display; its pixels are read from the server's own frame buffer file."""

    display: str
    folder: Path

    def environment(self) -> dict[str, str]:
        """The environment of a program on this display."""
        return os.environ | {"DISPLAY": self.display}

    def do(self, *words: str) -> str:
        """What xdotool says to ``words``, "" when it cannot do them."""
        command = ("xdotool", *words)
        told = subprocess.run(
            command, env=self.environment(), check=False, capture_output=True, text=True
        )
        return told.stdout.strip() if told.returncode == 0 else ""

    def keys(self, *keys: str) -> None:
        """Press keys or chords one after another, such as ``ctrl+2``."""
        self.do("key", *keys)

    def type(self, text: str) -> None:
        """Type ``text``."""
        self.do("type", "--delay", "4", text)

    def title(self) -> str:
        """The title of the window that has the keyboard, "" when none has."""
        return self.do("getactivewindow", "getwindowname")

    def wait_for_title(self, part: str) -> None:
        """Wait until a window with ``part`` in its title has the keyboard."""
        until(lambda: part in self.title(), f"a window called {part!r}")

    def picture(self, box: Box | None = None) -> Image.Image:
        """What the screen, or ``box`` of it, shows now."""
        raw = (self.folder / "Xvfb_screen0").read_bytes()  # XWD, X11/XWDFile.h
        head = struct.unpack(">25I", raw[:100])
        start, wide, high, line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = np.frombuffer(raw, np.uint8, high * line, start + 12 * colours)
        blue_first = pixels.reshape(high, line)[:, : wide * 4].reshape(high, wide, 4)
        whole = Image.fromarray(np.ascontiguousarray(blue_first[:, :, 2::-1]))
        return whole.crop(box) if box else whole

    def see(self, words: str, box: Box | None = None) -> Place | None:
        """Where ``words`` stand in ``box`` now, None when they do not."""
        found = find(words, np.asarray(self.picture(box).convert("L"), dtype=np.float64))
        if found is None or box is None:
            return found
        return found._replace(x=found.x + box[0], y=found.y + box[1])

    def wait_for(self, words: str, box: Box | None = None) -> Place:
        """Where ``words`` stand, as soon as they do."""
        try:
            return until(lambda: self.see(words, box), f"the words {words!r}")
        except AssertionError:
            self.picture().save(self.folder / "last_seen.png")
            raise

    def click(self, words: str, below: int = 0) -> None:
        """Click on ``words``, or so many pixels below, as soon as they stand on the screen."""
        place = self.wait_for(words)
        self.do("mousemove", str(place.x), str(place.y + below), "click", "1")


@contextmanager
def x_session(folder: Path, size: tuple[int, int] = (1366, 768)) -> Iterator[XSession]:
    """A display of its own with a window manager; skips the test where the tools are absent."""
    absent = [tool for tool in TOOLS if not shutil.which(tool)]
    if absent:
        pytest.skip(f"a window needs {', '.join(absent)}; ./run test installs them")
    reading, writing = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    words = ("Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-dpi", "96")
    with (
        subprocess.Popen(
            # without -noreset the server cuts everyone off whenever its last client leaves:
            # a look of xdotool that ends while the window manager is connecting would kill it
            (*words, "-noreset", "-nolisten", "tcp", "-fbdir", str(folder)),
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        ) as server,
        os.fdopen(reading) as told,
    ):
        os.close(writing)
        try:
            number = told.readline().strip()
            assert number, f"Xvfb ended with {server.wait()}"
            session = XSession(f":{number}", folder)
            with _window_manager(session):
                yield session
        finally:
            server.terminate()


@contextmanager
def _window_manager(session: XSession) -> Iterator[None]:
    home = {"HOME": str(session.folder), "XDG_CONFIG_HOME": str(session.folder)}
    with subprocess.Popen(
        ("openbox", "--sm-disable"),
        env=session.environment() | home,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as manager:
        try:
            until(lambda: session.do("get_desktop") or manager.poll(), "a window manager")
            assert manager.poll() is None, f"openbox ended with {manager.returncode}"
            yield
        finally:
            manager.terminate()
