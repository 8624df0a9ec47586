"""Print the JSON Schema of a debrief, for editors."""

from __future__ import annotations

import json
import sys

from sincerely.formats.debrief.schema import schema

__all__ = ["run"]


def run() -> None:
    """Print the JSON Schema (draft 2020-12) of a debrief file."""
    sys.stdout.write(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
