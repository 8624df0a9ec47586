"""A process beside this one that answers questions, one line of JSON each.

For an engine whose building holds the interpreter's lock for over a second: a command
starts it first and does its own work meanwhile. Nothing heavy is imported here.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final

__all__ = ["Answer", "Beside", "BesideError", "start", "started"]

_FOLDER: Final = Path(__file__).parent
_LEAVE_SECONDS: Final = 5.0
_CHUNK_BYTES: Final = 1 << 16


class BesideError(Exception):
    """The process does not answer: it could not start, has ended, or takes too long."""


class Answer:
    """An answer to come."""

    def __init__(self) -> None:
        self._is_there = threading.Event()
        self._line: bytes | None = None

    def give(self, line: bytes | None) -> None:
        """Hand over the line; ``None`` if there will be none."""
        self._line = line
        self._is_there.set()

    def wait(self, seconds: float) -> Any:
        """The answer. Raises ``BesideError`` if there is none within so many seconds."""
        if not self._is_there.wait(seconds):
            raise BesideError(f"it did not answer within {seconds:.0f} seconds")
        if self._line is None:
            raise BesideError("it stopped")
        try:
            return json.loads(self._line)
        except ValueError:
            raise BesideError("its answer cannot be read") from None


class Beside:
    """A process that runs a script. Questions are answered in order; any thread may ask.

    Raises ``BesideError`` if the process cannot be started.
    """

    def __init__(self, script: Path, *arguments: str) -> None:
        if not (sys.executable and script.is_file()) or getattr(sys, "frozen", False):
            raise BesideError("there is no Python to start it with")
        try:
            self._process = subprocess.Popen(
                # -P: the script's folder must not hide installed packages of the same names
                [sys.executable, "-P", str(script), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise BesideError(f"it cannot be started: {error}") from error
        self._lock = threading.Lock()
        self._questions: SimpleQueue[bytes | None] = SimpleQueue()
        self._open: deque[Answer] = deque()
        self._has_ended = False
        self._unsent = 0
        self._threads = [
            threading.Thread(target=work, daemon=True) for work in (self._write, self._read)
        ]
        for thread in self._threads:
            thread.start()
        atexit.register(self.close)

    @property
    def is_there(self) -> bool:
        """Whether it can still be asked."""
        return not self._has_ended

    def ask(self, question: object) -> Answer:
        """Put a question; what is asked may take any JSON shape."""
        answer = Answer()
        with self._lock:
            if self._has_ended:
                answer.give(None)
            else:
                self._open.append(answer)
                self._send(json.dumps(question).encode("ascii") + b"\n")
        return answer

    def _send(self, line: bytes) -> None:
        """Write the line now if it fits in the pipe, or leave it to the thread that writes.

        That thread gets its turn milliseconds later, while this one is at work.
        """
        pipe = self._process.stdin
        if pipe and not self._unsent and _fits(pipe.fileno(), line):
            with suppress(OSError):  # it is gone; the reader tells those who wait
                os.write(pipe.fileno(), line)
        else:
            self._unsent += 1
            self._questions.put(line)

    def close(self) -> None:
        """End the process now, and wait until it is gone. Questions left open get no answer."""
        atexit.unregister(self.close)
        self._questions.put(None)
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join(_LEAVE_SECONDS)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()

    def _write(self) -> None:
        pipe = self._process.stdin
        while pipe and (left := self._questions.get()) is not None:
            try:
                while left:
                    left = left[os.write(pipe.fileno(), left[:_CHUNK_BYTES]) :]
            except OSError:  # it is gone; the reader tells those who wait
                return
            with self._lock:
                self._unsent -= 1

    def _read(self) -> None:
        pipe = self._process.stdout
        held: list[bytes] = []
        while pipe and (chunk := os.read(pipe.fileno(), _CHUNK_BYTES)):
            *whole, rest = chunk.split(b"\n")
            for line in whole:
                self._give(b"".join([*held, line]))
                held = []
            held.append(rest)
        self._process.wait()
        with self._lock:
            self._has_ended = True
            left, self._open = self._open, deque()
        for answer in left:
            answer.give(None)

    def _give(self, line: bytes) -> None:
        with self._lock:
            answer = self._open.popleft() if self._open else Answer()
        answer.give(line)


def _fits(pipe: int, line: bytes) -> bool:
    """Whether the pipe takes the whole line at once; where that cannot be told, it does not."""
    if os.name != "posix" or len(line) > select.PIPE_BUF:
        return False
    return bool(select.select([], [pipe], [], 0)[1])


_STARTED: Final[dict[str, Beside]] = {}


def start(name: str, *arguments: str) -> None:
    """Start the script of that name in this folder, unless it runs already.

    Where it cannot be started nothing happens: what it would do is then done in this process.
    """
    runs = started(name)
    if runs is not None and runs.is_there:
        return
    try:
        _STARTED[name] = Beside(_FOLDER / f"{name}.py", *arguments)
    except BesideError:
        _STARTED.pop(name, None)


def started(name: str) -> Beside | None:
    """The process of that name that was started last, even if it has ended since."""
    return _STARTED.get(name)
