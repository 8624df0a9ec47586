"""What a careful person would not write, whoever told it: of others, of oneself, of the reader."""

from __future__ import annotations

from sincerely.core.letters.discretion.judgement import doubt, indiscretion, runs_somebody_down
from sincerely.core.letters.discretion.matter import Matter
from sincerely.core.letters.discretion.matters import matter, matters
from sincerely.core.letters.discretion.people import names_a_private_person, tells_on_a_colleague

__all__ = [
    "Matter",
    "doubt",
    "indiscretion",
    "matter",
    "matters",
    "names_a_private_person",
    "runs_somebody_down",
    "tells_on_a_colleague",
]
