"""Counts of good and all for each measure, with the misses."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Tally"]


@dataclass(slots=True)
class Tally:
    """Counts by measure, in the order first met.

    ``means`` holds measures that are an average of numbers and not a share.
    """

    counts: dict[str, list[int]] = field(default_factory=dict)
    means: dict[str, list[float]] = field(default_factory=dict)
    misses: dict[str, list[str]] = field(default_factory=dict)

    def count(self, measure: str, good: bool, miss: str = "") -> None:
        """Count one case of ``measure``; ``miss`` says what went wrong with it."""
        pair = self.counts.setdefault(measure, [0, 0])
        pair[0] += good
        pair[1] += 1
        if not good:
            self.misses.setdefault(measure, []).append(miss)

    def number(self, measure: str, value: float, note: str = "") -> None:
        """Add one number to the average of ``measure``; ``note`` is listed where it is not zero."""
        self.means.setdefault(measure, []).append(value)
        if note and value:
            self.misses.setdefault(measure, []).append(note)

    def share(self, measure: str) -> float:
        """The share of good cases, 0 to 1; 1 where there was none."""
        good, total = self.counts.get(measure, (0, 0))
        return good / total if total else 1.0

    def mean(self, measure: str) -> float:
        """The average of a number; 0 where there was none."""
        values = self.means.get(measure, [])
        return sum(values) / len(values) if values else 0.0

    def rows(self) -> list[tuple[str, str]]:
        """Measures with their score as text."""
        shares = [
            (name, f"{self.share(name):6.1%}  {good}/{total}")
            for name, (good, total) in self.counts.items()
        ]
        means = [(name, f"{self.mean(name):6.2f}  n={len(v)}") for name, v in self.means.items()]
        return shares + means
