"""Lines of the candidate's own that few people type, and the sentence to sign for each."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import phraser

from sincerely.core.debrief import Note


def fact(line: str) -> tuple[str, ...]:
    return phraser().fact(Note(line, "candidate.accomplishments[0]")).sentences


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("retarmaced 40 miles of road", "I retarmaced 40 miles of road."),
        ("driver's retention 61% to 84%", "I brought the driver's retention from 61% to 84%."),
        (
            "manager, ran two sites, cut waste by 9%",
            "As manager, I ran two sites and cut waste by 9%.",
        ),
        ("no lates, no absences", "We had no lates and no absences."),
        ("Built the sea wall, 9 months", "I built the sea wall over 9 months."),
        ("trained a cook, 1 still here", "I trained a cook, and 1 is still here."),
        (
            "tea estates in Assam, 3 of them",
            "My background includes tea estates in Assam (3 of them).",
        ),
        ("managing people older than me", "My work has included managing people older than me."),
        ("opened a kiosk, 9 still open", "I opened a kiosk, and 9 are still open."),
        (
            "cut waste, scrap and rework by 9%, ran two sites; opened a kiosk",
            "I cut waste, scrap and rework by 9%; I ran two sites; I opened a kiosk.",
        ),
        ("Ran the depot Jan-Mar 2021", "I ran the depot from January to March 2021."),
    ],
)
def test_a_deed_or_a_figure_in_few_words_is_a_sentence(line: str, sentence: str) -> None:
    assert fact(line) == (sentence,)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "Tour guide, Hull, 2010-15 (French and Welsh)",
            "I was a tour guide in Hull from 2010 to 2015 (French and Welsh).",
        ),
        (
            "Court interpreter, Leeds (Polish, Czech)",
            "I have worked as a court interpreter in Leeds (Polish, Czech).",
        ),
    ],
)
def test_the_languages_of_a_post_stay_in_their_brackets(line: str, sentence: str) -> None:
    assert fact(line) == (sentence,)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("worked at Director", "One thing to add: worked at Director."),
        ("40 zyntor sold", "My background includes 40 zyntor sold."),
        (
            "rebuilt the lock gates; finished 2 weeks early",
            "One thing to add: rebuilt the lock gates; finished 2 weeks early.",
        ),
    ],
)
def test_a_line_that_may_be_read_in_two_ways_keeps_its_words(line: str, sentence: str) -> None:
    assert fact(line) == (sentence,)
