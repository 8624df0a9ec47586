"""Terse lines of the candidate's own that only name a thing, and slips of a second language."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.test_candidate_notes import PHRASER

from sincerely.core.debrief import Note


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("HGV class 2 and ADR", "My background includes HGV class 2 and ADR."),
        ("ski instructor BASI L2", "I am a ski instructor (BASI L2)."),
        ("3rd generation stonemason", "I am a 3rd generation stonemason."),
        ("good with nervous horses", "I am good with nervous horses."),
        ("skills: Python 3 and R", "My skills include Python 3 and R."),
        ("responsible of 3 kitchens and 41 persons", "I am responsible for 3 kitchens and 41 people."),
        ("since 6 years I manage the stores", "I have managed the stores for 6 years."),
        ("no lates, no absences, 4 yrs", "We had no lates and no absences in 4 years."),
        ("no formal degree", "I have no formal degree."),
        ("night porter to front office manager in 5 years", "I rose from night porter to front office manager in 5 years."),
        ("First aid at work, exp. 2027", "I hold a first aid at work certificate (expires 2027)."),
        ("B1 German, B2 Dutch", "I speak German (B1) and Dutch (B2)."),
        ("lost only 2 of 19 apprentices", "I lost only 2 of 19 apprentices."),
        ("laid 4,000 m of drystone wall", "I laid 4,000 m of drystone wall."),
        ("turned round 2 failing nurseries", "I turned round 2 failing nurseries."),
    ],
)  # fmt: skip
def test_a_terse_line_stands_in_a_sentence_one_would_sign(note: str, told: str) -> None:
    assert PHRASER.fact(Note(note, "candidate.accomplishments[0]")).sentences == (told,)


@pytest.mark.parametrize(
    ("reason", "noun"),
    [
        ("machines I trained on", "the machines that I trained on"),
        ("five kitchens", "the five kitchens"),
        ("bakery that mills its own flour", "the chance to be part of a bakery that mills its own flour"),
        ("archives that are open to anyone who asks", "archives that are open to anyone who asks"),
        ("seeing patients get home", "seeing patients get home"),
    ],
)  # fmt: skip
def test_a_reason_that_is_a_thing_draws(reason: str, noun: str) -> None:
    told = PHRASER.reason(Note(reason, "opportunity.why[0]"))
    assert told.noun == noun
    assert told.sentences == (f"I am drawn to this work by {noun}.",)


def test_a_second_deed_at_a_comma_is_told_as_one() -> None:
    told = PHRASER.intention(
        Note("stop the report, ask for a call instead", "opportunity.difference[0]")
    )
    assert told.sentences == ("I would stop the report and ask for a call instead.",)


@pytest.mark.parametrize(
    ("note", "noun"),
    [
        ("friendly, serious team", "the chance to be part of a friendly, serious team"),
        ("a friendly, serious team", "the chance to be part of a friendly, serious team"),
        (
            "innovative, hardworking people who believe in it",
            "innovative, hardworking people who believe in it",
        ),
        ("honest, careful work", "honest, careful work"),
    ],
)
def test_a_row_of_adjectives_names_one_thing(note: str, noun: str) -> None:
    assert PHRASER.reason(Note(note, "opportunity.why[0]")).noun == noun


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("the oldest theatre in the city", "you are the oldest theatre in the city"),
        ("the largest grower of hops in Kent", "you are the largest grower of hops in Kent"),
        (
            "one of Norway's ten oldest shipping businesses",
            "you are one of Norway's ten oldest shipping businesses",
        ),
        ("the best place in town", None),
        ("the largest collection of maps", None),
    ],
)
def test_a_house_ranked_among_its_like_is_the_readers(note: str, clause: str | None) -> None:
    assert PHRASER.reason(Note(note, "opportunity.why[0]")).clause == clause
