"""Seconds and peak memory of a command with every process it starts."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

__all__ = ["Ran", "run", "usual"]

_POLL_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class Ran:
    """What one run took. ``megabytes`` is the highest sum of peak resident memory of processes alive together."""

    seconds: float
    cpu_seconds: float
    megabytes: float
    status: int


def run(command: Sequence[str | Path], cwd: Path) -> Ran:
    """Run a command, its output thrown away, and measure it. Linux: reads ``/proc``."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=cwd,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    peak = [0.0]
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peak, done))
    watcher.start()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    done.set()
    watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    return Ran(seconds, used.ru_utime + used.ru_stime, peak[0], process.returncode)


def usual(command: Sequence[str | Path], cwd: Path, times: int = 5) -> Ran:
    """The run of median duration, after one that warms the disk's cache; the highest memory."""
    run(command, cwd)
    runs = sorted((run(command, cwd) for _ in range(times)), key=lambda ran: ran.seconds)
    middle = runs[times // 2]
    cpu = median(ran.cpu_seconds for ran in runs)
    return Ran(middle.seconds, cpu, max(ran.megabytes for ran in runs), middle.status)


def _watch(root: int, peak: list[float], done: threading.Event) -> None:
    while not done.wait(_POLL_SECONDS):
        peak[0] = max(peak[0], sum(_megabytes(pid) for pid in _family(root)))


def _family(root: int) -> list[int]:
    """A process and all that descend from it."""
    family = [root]
    for pid in family:
        try:
            tasks = list(Path(f"/proc/{pid}/task").iterdir())
            children = " ".join((task / "children").read_text() for task in tasks)
        except OSError:
            continue
        family += [int(child) for child in children.split()]
    return family


def _megabytes(pid: int) -> float:
    """The most memory that a process has had so far (``ru_maxrss`` would count its parent's)."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    kilobytes = (line.split()[1] for line in lines if line.startswith("VmHWM"))
    return int(next(kilobytes, "0")) / 1024
