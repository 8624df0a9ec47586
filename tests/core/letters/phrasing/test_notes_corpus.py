"""Every note of the corpus becomes exactly the forms that a reader of letters approved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Locale,
    Note,
    Opportunity,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.phraser import Phraser

CORPUS = Path(__file__).with_name("notes_corpus.yaml")
FORMS = ("thanks", "wish", "question", "base", "noun")
ALONE = frozenset({"fact", "intention", "reason", "frank"})
GROUPS = YAML(typ="safe").load(CORPUS.read_text(encoding="utf-8"))


def phrased(group: dict[str, Any], text: str) -> tuple[Phrased, ...]:
    reader = Conversation("conversations[0]", (Interviewer(group["reader"]),))
    debrief = Debrief(
        Candidate(group["candidate"]),
        Opportunity("VP Quality", "Halden Biologics"),
        (reader,),
        locale=Locale(group["locale"]),
    )
    phraser = Phraser(english(), debrief)
    note = Note(text, "points[0]")
    method = getattr(phraser, group["kind"])
    found = method(note) if group["kind"] in ALONE else method(note, reader)
    return found if isinstance(found, tuple) else (found,)


def as_written(one: Phrased) -> dict[str, object]:
    says = one.sentences[0] if len(one.sentences) == 1 else list(one.sentences)
    forms = {name: getattr(one, name) for name in FORMS if getattr(one, name)}
    return {"act": one.act.value, "says": says, **forms}


@pytest.mark.parametrize(
    ("group", "entry"),
    [
        pytest.param(group, entry, id=f"{group['kind']}: {entry['note']}")
        for group in GROUPS
        for entry in group["notes"]
    ],
)
def test_a_note_becomes_what_the_corpus_says(group: dict[str, Any], entry: dict[str, Any]) -> None:
    assert [as_written(one) for one in phrased(group, entry["note"])] == entry["forms"]


def test_nearly_every_note_of_the_corpus_can_be_said() -> None:
    entries = [entry for group in GROUPS for entry in group["notes"]]
    said = [entry for entry in entries if any(form["says"] for form in entry["forms"])]
    assert len(said) > 0.95 * len(entries)
