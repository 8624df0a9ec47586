"""``./run quality``: scores of letters, notes and proof, tuning beside held-out.

``--list`` prints the misses of the tuning part; those of the held-out part are only
counted, so that nobody builds on them. ``--only letters,notes,remarks,proof,seeded`` leaves
the rest out. Exit status 0 whatever the scores are: they are for reading.
"""

from __future__ import annotations

import argparse
import sys
from typing import Final

from benchmarks.corpora import PARTS
from benchmarks.letters import score_letters
from benchmarks.notes import score_notes
from benchmarks.remarks import score_remarks
from benchmarks.slips import score_letters_left_alone, score_seeded, score_slips
from benchmarks.tally import Tally

__all__ = ["main", "table"]

_PARTS: Final = ("letters", "notes", "remarks", "proof", "seeded")


def score(part: str, wanted: set[str]) -> Tally:
    """All scores of one part of the corpus."""
    tally = Tally()
    drafted = score_letters(part, tally) if wanted & {"letters", "seeded"} else []
    if "notes" in wanted:
        score_notes(part, tally)
    if "remarks" in wanted:
        score_remarks(part, tally)
    if "proof" in wanted:
        score_slips(part, tally)
        score_letters_left_alone(part, tally)
    if "seeded" in wanted:
        score_seeded(part, drafted, tally)
    return tally


def table(tallies: dict[str, Tally]) -> str:
    """A Markdown table: a row a measure, a column a part."""
    columns = {part: dict(tally.rows()) for part, tally in tallies.items()}
    names = list(dict.fromkeys(name for rows in columns.values() for name in rows))
    lines = [f"| Measure | {' | '.join(part.replace('_', '-') for part in tallies)} |"]
    lines.append("|---|" + "---|" * len(tallies))
    lines += [
        f"| {name} | {' | '.join(rows.get(name, '') for rows in columns.values())} |"
        for name in names
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the table, and the tuning misses where asked."""
    parser = argparse.ArgumentParser(
        prog="./run quality", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--list", action="store_true", help="print the misses of the tuning part")
    parser.add_argument(
        "--only", default=",".join(_PARTS), help="letters,notes,remarks,proof,seeded"
    )
    parser.add_argument("--part", choices=PARTS, help="one part alone")
    given = parser.parse_args(arguments)
    wanted = set(given.only.split(","))
    parts = (given.part,) if given.part else PARTS
    tallies = {part: score(part, wanted) for part in parts}
    print(table(tallies))
    if given.list and "tuning" in tallies:
        for measure, misses in tallies["tuning"].misses.items():
            print(f"\n## {measure}")
            print("\n".join(f"- {miss}" for miss in misses if miss))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
