"""``./run bench``: speeds and memory, each against a reference measured in the same run.

``--record`` writes the table to ``benchmarks/RESULTS.md``. ``--quick`` takes each measure
once where a median of five is usual; ``--site`` measures (and records) the site alone.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

import lingotweaker_data_en
import lt_py

from benchmarks.command import call
from benchmarks.pages import measured
from benchmarks.panels import write_panel
from benchmarks.process import Ran, usual

__all__ = ["main"]

_ROOT: Final = Path(__file__).parent.parent
_RESULTS: Final = _ROOT / "benchmarks" / "RESULTS.md"
_COMMAND: Final = Path(sys.executable).with_name("sincerely")
_DAY: Final = ("--date", "2026-11-18")
_PANELS: Final = (1, 6, 50)
_ENGINE: Final = (
    "import lt_py, lingotweaker_data_en as d;"
    "lt_py.Engine('en-US', data_dir=d.data_dir()).check('Thank you for the hour.')"
)


@dataclass(frozen=True, slots=True)
class _Row:
    what: str
    took: str
    against: str
    reach: str = ""


def main(arguments: list[str]) -> int:
    """Measure, print the table and record it where asked."""
    parser = argparse.ArgumentParser(prog="./run bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--record", action="store_true", help="write benchmarks/RESULTS.md")
    parser.add_argument("--quick", action="store_true", help="each measure once")
    parser.add_argument("--site", action="store_true", help="the site's requests alone")
    given = parser.parse_args(arguments)
    times = 1 if given.quick else 5
    rows: list[_Row] = []
    if not given.site:
        with TemporaryDirectory() as folder:
            rows = [*_cold(Path(folder), times), *_warm(Path(folder), times)]
    text = _table([*rows, *_site(times)])
    print(text)
    if given.record:
        whole = _with_site(text) if given.site else _record(text, times)
        _RESULTS.write_text(whole, encoding="utf-8")
    return 0


def _with_site(text: str) -> str:
    """Return what is recorded with the rows of the site as they are now."""
    old, new = _RESULTS.read_text(encoding="utf-8").splitlines(), text.splitlines()
    kept = [line for line in old if not line.startswith(_OF_SITE)]
    return "\n".join([*kept, *(line for line in new if line.startswith(_OF_SITE))]) + "\n"


def _cold(folder: Path, times: int) -> list[_Row]:
    """Fresh processes, the disk's cache warm."""

    def took(*command: str | Path) -> Ran:
        return usual(command, _ROOT, times)

    nothing = took(sys.executable, "-c", "pass")
    engine = took(sys.executable, "-c", _ENGINE)
    rows = [
        _row("`python -c pass` (reference)", nothing, nothing, "python"),
        _row("the bare engine, built, one sentence (reference)", engine, nothing, "python"),
        _row("`--help`", took(_COMMAND, "--help"), nothing, "python", "< 0.3 s"),
    ]
    guide = took(_ROOT / "run", "--help")
    bare = took(_COMMAND, "--help")
    over = guide.seconds - bare.seconds
    rows.append(_Row("`./run --help` over the bare command", f"{over:.3f} s", "", "< 0.2 s"))
    writes: dict[int, Ran] = {}
    for people in _PANELS:
        path = write_panel(people, folder)
        writes[people] = took(_COMMAND, "write", path, *_DAY)
        reach = "< 3 s, < 600 MB" if people == 6 else ""
        rows.append(
            _row(f"`write`, {people} interviewers, cold", writes[people], engine, "engine", reach)
        )
    letter = folder / "letter.txt"
    letter.write_bytes(call("write", str(folder / "panel-1.yaml"), *_DAY).out)
    debrief = ("--debrief", folder / "panel-1.yaml")
    rows.append(
        _row("`check` of a letter, cold", took(_COMMAND, "check", letter), engine, "engine")
    )
    checked = took(_COMMAND, "check", letter, *debrief)
    rows.append(_row("`check --debrief`, cold", checked, engine, "engine"))
    growth = (writes[50].cpu_seconds - writes[1].cpu_seconds) / 49
    ratio = writes[50].cpu_seconds / writes[1].cpu_seconds
    rows.append(
        _Row(
            "each interviewer more, cold", f"{growth * 1000:.0f} ms CPU", f"1 to 50: × {ratio:.1f}"
        )
    )
    return rows


def _row(what: str, ran: Ran, reference: Ran, name: str, reach: str = "") -> _Row:
    took = f"{ran.seconds:.2f} s ({ran.cpu_seconds:.2f} s CPU), {ran.megabytes:.0f} MB"
    if ran.status not in {0, 1}:
        took += f" (status {ran.status})"
    return _Row(what, took, f"{ran.cpu_seconds / reference.cpu_seconds:.1f} × {name}", reach)


def _warm(folder: Path, times: int) -> list[_Row]:
    """The same calls within one process, engines built."""
    rows = []
    for people in _PANELS:
        path = str(folder / f"panel-{people}.yaml")
        seconds = _median(lambda path=path: call("write", path, *_DAY), times)  # type: ignore[misc]
        each = f"{seconds / people * 1000:.0f} ms a letter"
        rows.append(_Row(f"`write`, {people} interviewers, warm", f"{seconds:.3f} s", each))
    rows.append(_proof(folder, times))
    return rows


_OF_SITE: Final = "| site: "
_REACHES: Final = {
    "a bare": "",
    "home": "≤ 3 × bare",
    "past": "≤ 3 × bare",
    "debrief, one": "≤ 3 × bare",
    "check": "< 150 ms",
}


def _site(times: int) -> list[_Row]:
    """Requests of the site: CPU, queries and the page's own weight, against a bare view."""
    return [
        _Row(
            f"site: {one['what']}",
            f"{one['milliseconds']:.1f} ms CPU, {' then '.join(map(str, one['queries']))} queries",
            f"{one['ratio']:.1f} × bare, {one['kilobytes']:.0f} kB",
            next((to for start, to in _REACHES.items() if one["what"].startswith(start)), ""),
        )
        for one in measured(times)
    ]


def _proof(folder: Path, times: int) -> _Row:
    """Proof of one letter with its debrief against the bare engine on the same text.

    The debrief is read and the file opened within the measured time, as ``check`` does.
    """
    path = folder / "letter.txt"
    text = path.read_text(encoding="utf-8")
    bare: Any = lt_py.Engine("en-US", data_dir=lingotweaker_data_en.data_dir())
    ours, theirs = [], []
    for _ in range(max(7, times)):
        debrief = str(folder / "panel-1.yaml")
        ours.append(_seconds(lambda: call("check", str(path), "--debrief", debrief)))  # noqa: B023
        theirs.append(_seconds(lambda: bare.check(text)))
    took, reference = median(ours[2:]), median(theirs[2:])
    against = f"{took / reference:.2f} × the bare engine ({reference * 1000:.1f} ms)"
    return _Row("`check --debrief` of a letter, warm", f"{took * 1000:.1f} ms", against, "≤ 1.3 ×")


def _median(work: Callable[[], object], times: int) -> float:
    work()
    return median(_seconds(work) for _ in range(times))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _table(rows: list[_Row]) -> str:
    lines = ["| What | Took | Against | To reach |", "|---|---|---|---|"]
    return "\n".join(lines + [f"| {r.what} | {r.took} | {r.against} | {r.reach} |" for r in rows])


def _record(text: str, times: int) -> str:
    today = dt.datetime.now(tz=dt.UTC).date()
    return f"""# Speeds and memory

Measured on {today} by `./run bench --record`: {os.cpu_count()} cores, {platform.system()} \
{platform.machine()}, Python {platform.python_version()}. Each line is the median of {times} \
fresh processes (or of {times} calls within one, where it says warm) after one that warms the \
disk's cache. Seconds are of the clock; memory is the highest sum of resident memory over the \
command and all that it starts. Read the ratios, which are of CPU \
seconds where a process is measured: the machine is shared, and the references are of the same run. \
A request of the site is measured in one process, from the middleware to the last byte of the page, \
against a view that asks one query and answers a line.

{text}
"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
