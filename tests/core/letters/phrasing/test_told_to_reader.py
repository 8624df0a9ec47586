"""The candidate's own notes that are for one reader: who "she" is, what was promised and put right."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.test_candidate_notes import (
    PHRASER,
    correction,
    fact,
    intention,
    reason,
)
from tests.core.letters.phrasing.whitlock import READER

from sincerely.adapters.english import english
from sincerely.core.debrief import Candidate, Conversation, Debrief, Interviewer, Note, Opportunity
from sincerely.core.letters.phrasing.phraser import Phraser


def told(note: str, *, mine: str = "Ran the yard", pronouns: str = "she/her") -> tuple[str, ...]:
    """The sentences of a thing left unsaid to Ines Okoro, by a candidate who also noted ``mine``."""
    left = Note(note, "conversations[0].unsaid[0]")
    reader = Conversation(
        "conversations[0]", (Interviewer("Ines Okoro", pronouns=pronouns),), unsaid=(left,)
    )
    candidate = Candidate(
        "Tam Byrne", accomplishments=(Note(mine, "candidate.accomplishments[0]"),)
    )
    debrief = Debrief(candidate, Opportunity("Foreman", "Halden Trust"), (reader,))
    return Phraser(english(), debrief).fact(left, reader).sentences


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I know the grower she likes", "I know the grower you like."),
        ("speak Polish, a third of her engineers do too", "I speak Polish, and a third of your engineers do too."),
        ("was on the pilot for her software", "I was on the pilot for your software."),
        ("she asked about Reno, I have family there", "You asked about Reno; I have family there."),
        ("trained two of Ines's fitters", "I trained two of your fitters."),
        ("hired a foreman, she now runs the yard", "I hired a foreman (she now runs the yard)."),
        ("can start whenever they need me", "I can start whenever you need me."),
    ],
)  # fmt: skip
def test_the_reader_is_you_in_what_was_left_unsaid_to_her(note: str, said: str) -> None:
    assert told(note) == (said,)


def test_who_writes_of_herself_as_she_is_meant_by_it_to_a_reader_of_either_kind() -> None:
    mine = "She ran the yard"
    assert told("She trained her own fitters", mine=mine) == ("I trained my own fitters.",)
    assert told("Her thesis cites two of his papers", mine=mine, pronouns="he/him") == (
        "My thesis cites two of your papers.",
    )


def test_a_note_for_one_reader_leaves_others_as_they_are() -> None:
    assert told("I met her brother and taught him to weld") == (
        "I met your brother and taught him to weld.",
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I said I'd send her the budget, it's one page", "I will send you the budget (it is one page), as I promised."),
        ("the checklist, redacted", "I promised you the checklist, redacted."),
        ("the price list, it is public", "I promised you the price list (it is public)."),
    ],
)  # fmt: skip
def test_what_is_only_said_of_a_promise_stands_apart(note: str, said: str) -> None:
    assert PHRASER.promise(Note(note, "p"), READER).sentences == (said,)


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("the count is monthly", "quarterly", "I told you that the count is monthly; it is quarterly."),
        ("turnover went to 22", "it was 26, I was thinking of the galley only", "I told you that turnover went to 22; it was 26 (I was thinking of the galley only)."),
    ],
)  # fmt: skip
def test_a_correction_says_how_it_is(wrong: str, right: str, said: str) -> None:
    assert correction(wrong, right) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("We did not abandoned any meeting", "We did not abandon any meeting."),
        ("I have also experience with fences", "I also have experience with fences."),
        ("reduced watering for 30 percents", "I reduced watering by 30 percent."),
        ("Since 2014 I am responsible for turf", "Since 2014, I have been responsible for turf."),
        ("took the Star through dry dock in 19 days", "I took the Star through dry dock in 19 days."),
        ("did their doors till 2015", "I did their doors till 2015."),
        ("cut errors from 3.1% to .8%", "I cut errors from 3.1% to 0.8%."),
    ],
)  # fmt: skip
def test_a_fact_is_told_as_a_first_speaker_would(note: str, said: str) -> None:
    assert fact(note).sentences == (said,)


def test_a_comma_splices_no_reason() -> None:
    told_apart = reason("my uncle worked the locks, I know the river")
    assert told_apart.clause == "my uncle worked the locks; I know the river"
    assert not reason("I want to work on the jumping track, in Prague is only flat").sentences


def test_a_reason_and_an_intention_lose_their_fillers() -> None:
    assert (
        reason("I just like that you know the crew by name").clause
        == "I like that you know the crew by name"
    )
    assert reason("love trams, always have").clause == "I love trams and always have"
    meant = intention("well the first thing is I'd get the managers together").base
    assert meant == "get the managers together"
    assert intention("one style guide, not nine").base == "begin with one style guide, not nine"
