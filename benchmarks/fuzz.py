"""``python -m benchmarks.fuzz``: the command under spoilt debriefs until the time is up.

Each case is made from its number alone, so a failure is run again with ``--case N``.
Exit status 1 if any case broke a promise: an exit status of 0, 1 or 2; no traceback;
an error of one line or more that is not empty; a folder that holds every letter or none.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.command import Called, call
from benchmarks.corpora import cases
from benchmarks.mutation import spoilt, twisted

__all__ = ["broken_promise", "kind_of", "made", "tried"]

_KINDS: Final = (
    "thank-you-letter",
    "withdrawal",
    "check-in",
    "rejection-reply",
    "offer-reply",
    "referral-thanks",
    "consultant-note",
    "call-outline",
    "voicemail",
)
_SLOW_SECONDS: Final = 20.0


def made(number: int) -> bytes:
    """The debrief of a case: half are changed in their values, half in their bytes."""
    chance = random.Random(number)
    case = chance.choice(list(cases("tuning")))
    if number % 2:
        return twisted(case.debrief, chance)
    return spoilt(case.path.read_bytes(), chance)


def kind_of(number: int) -> str:
    """The kind of letter of a case: half the time the usual one."""
    return "thank-you" if number % 4 < 2 else _KINDS[number // 4 % len(_KINDS)]


def tried(content: bytes, kind: str, folder: Path) -> tuple[Called, list[str]]:
    """Write the letters of a debrief into a new folder; the call, and the files it left."""
    path = folder / "debrief.yaml"
    path.write_bytes(content)
    out = folder / "letters"
    day = ("--date", "2026-11-20")
    called = call("write", str(path), "--kind", kind, *day, "--out", str(out))
    left = sorted(file.name for file in out.rglob("*")) if out.exists() else []
    return called, left


def broken_promise(called: Called, left: list[str]) -> str:
    """What a call did that no call may do; empty if nothing."""
    promises = (
        (bool(called.trace) or "Traceback" in called.err, _last_line(called.trace or called.err)),
        (called.status not in {0, 1, 2}, f"exit status {called.status}"),
        (called.status == 2 and not called.err.strip(), "an error without a word"),
        (called.status == 2 and bool(left), f"files of a call that failed: {left}"),
        (called.status < 2 and not left, "no letter and no error"),
        (any(name.startswith(".") for name in left), f"files left over: {left}"),
    )
    return next((told for is_broken, told in promises if is_broken), "")


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]


def main(arguments: list[str]) -> int:
    """Run cases until the time is up and print those that broke a promise."""
    parser = argparse.ArgumentParser(prog="fuzz", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--start", type=int, default=0, help="the first case's number")
    parser.add_argument("--case", type=int, help="one case alone, with its trace")
    given = parser.parse_args(arguments)
    numbers = [given.case] if given.case is not None else []
    ends = time.monotonic() + given.seconds
    number, broken, statuses = given.start, 0, [0, 0, 0]
    while numbers or (given.case is None and time.monotonic() < ends):
        number = numbers.pop() if numbers else number + 1
        with TemporaryDirectory() as folder:
            started = time.monotonic()
            called, left = tried(made(number), kind_of(number), Path(folder))
            seconds = time.monotonic() - started
        trouble = broken_promise(called, left)
        if seconds > _SLOW_SECONDS:
            trouble = trouble or f"{seconds:.0f} s"
        if called.status in {0, 1, 2}:
            statuses[called.status] += 1
        if trouble:
            broken += 1
            print(f"case {number} ({kind_of(number)}): {trouble}", flush=True)
        if given.case is not None:
            print(called.status, called.err, called.trace, left, sep="\n")
    print(f"{sum(statuses)} cases; statuses 0, 1, 2: {statuses}; promises broken: {broken}")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
