"""The site as its own process, as a person starts it, and patience with a busy machine."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

PATIENCE_SECONDS = 180
"""How long to wait for what must come, on a machine that has much else to do."""
_LEAVE_SECONDS = 60
"""How long the site may take to end: it gives its worker five seconds."""


@contextlib.contextmanager
def serve(home: Path, *arguments: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """The site, which ends with the block whatever happens in it. It must end when told to."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO")}
    environment |= {"SINCERELY_HOME": str(home), **variables}
    site = subprocess.Popen(
        [sys.executable, "-m", "sincerely", "serve", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield site
        site.terminate()
        site.wait(_LEAVE_SECONDS)
    finally:
        with contextlib.suppress(ProcessLookupError):  # all of it has ended
            os.killpg(site.pid, signal.SIGKILL)
        site.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def patiently(is_so: Callable[[], bool]) -> None:
    """Wait for what a busy machine may take its time for."""
    for _ in range(10 * PATIENCE_SECONDS):
        if is_so():
            return
        time.sleep(0.1)
    raise AssertionError("it never came to be")


def until_it_answers(address: str) -> None:
    patiently(lambda: _answers(address))


def _answers(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=60).close()
    except OSError:
        return False
    return True
