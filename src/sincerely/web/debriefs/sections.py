"""The sections of a debrief as a person meets them: words, prompts and who may read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["OF_OPPORTUNITY", "OF_TALK", "SECTIONS", "Section"]


@dataclass(frozen=True, slots=True)
class Section:
    """One list of notes. ``key`` is the debrief's; ``stem`` prompts a note.

    ``pair`` names the second part that such a note has (a worry's answer), and is empty for
    the rest. ``audience`` says in words who may read it, where that is not its reader.
    """

    key: str
    title: str
    stem: str
    pair: str = ""
    pair_stem: str = ""
    audience: str = ""

    @property
    def is_locked(self) -> bool:
        """Whether the notes stay out of every letter to the employer."""
        return bool(self.audience)


_NOBODY: Final = "Never written to anybody"
_CONSULTANT: Final = "For the consultant alone"

SECTIONS: Final = {
    section.key: section
    for section in (
        Section("points", "What they said and showed me", "Wants…  Said that…  Showed me…"),
        Section(
            "concerns", "What worried them", "They worried that…", "My answer", "I can say that…"
        ),
        Section("promised", "What I promised", "I will send…"),
        Section("unsaid", "What I left unsaid", "I should have said that…"),
        Section("corrections", "What I got wrong", "I said that…", "The fact", "In fact…"),
        Section("confidential", "Off the record", "They told me, between us…", audience=_NOBODY),
        Section(
            "for_consultant", "Between us and the consultant", "Tell them…", audience=_CONSULTANT
        ),
        Section("accomplishments", "What I have done", "Cut…  Led…  Closed…"),
        Section("criteria", "What they look for", "Has led…  Experience with…"),
        Section("why", "Why I want it", "The move from…"),
        Section("difference", "What I would do there", "Bring… in the first quarter"),
        Section("keep_private", "Reasons to keep to myself", "Because…", audience=_NOBODY),
    )
}

OF_TALK: Final = (
    "points",
    "concerns",
    "promised",
    "unsaid",
    "corrections",
    "confidential",
    "for_consultant",
)
OF_OPPORTUNITY: Final = (
    "accomplishments",
    "criteria",
    "why",
    "difference",
    "unsaid",
    "confidential",
    "for_consultant",
)
