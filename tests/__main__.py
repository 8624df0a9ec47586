"""``./run test``: all tests on every core, then the coverage of the core, which must be whole.

With arguments they go to pytest as they are and coverage is left out:
``./run test tests/core -k voicemail``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_CORE = "src/sincerely/core/*"
_LEAST_COVERAGE = 100  # per cent of lines and branches of the core; nothing is rounded up to it


def main(arguments: list[str]) -> int:
    """Run the tests and return the exit status."""
    if arguments:
        return _run("pytest", *arguments)
    measured = ("--cov=sincerely", "--cov-branch", "--cov-report=")
    status = _run("pytest", "-n", "2", "--dist", "loadfile", *measured)
    if status:
        return status
    shown = ("--skip-covered", "--show-missing", f"--fail-under={_LEAST_COVERAGE}")
    return _run("coverage", "report", f"--include={_CORE}", *shown)


def _run(*command: str) -> int:
    # One order of every set: what is covered once is covered each time.
    environment = {"PYTHONHASHSEED": "0", **os.environ}
    run = [sys.executable, "-m", *command]
    return subprocess.run(run, cwd=_ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
