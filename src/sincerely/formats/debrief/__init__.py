"""The debrief file: read, written, described.

``read`` and ``load`` make the core's values of it, ``dump`` writes them back, and the
table of ``contract`` says what every key holds.
"""

from __future__ import annotations

from sincerely.formats.debrief.dumping import dump
from sincerely.formats.debrief.problems import DebriefError, Problem
from sincerely.formats.debrief.reader import load, read

__all__ = ["DebriefError", "Problem", "dump", "load", "read"]
