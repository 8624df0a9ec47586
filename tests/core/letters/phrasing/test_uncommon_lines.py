"""Lines of the candidate's own that few people type, and the sentence to sign for each."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser

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
        ("RHS qualified gardener", "I am an RHS qualified gardener."),
        (
            "ACA qualified accountant since 2011",
            "I have been an ACA qualified accountant since 2011.",
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


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "Regional Manager of the Year, Northern division",
            "I was Regional Manager of the Year (Northern division).",
        ),
        ("Red Seal; BSc in nursing", "My qualifications include Red Seal and a BSc in nursing."),
        ("budget was halved, kept all nine staff", "The budget was halved; I kept all nine staff."),
        (
            "then was made head of ward, hired six people",
            "I then was made head of ward, and hired six people.",
        ),
        ("six years mostly writing", "My background includes six years of mostly writing."),
        ("office open to the public", "I would mention the office open to the public."),
        ("ran the yard, .", "I ran the yard."),
        ("Yard foreman, .", "I am a yard foreman."),
    ],
)
def test_a_line_of_two_parts_says_of_each_whose_it_is(line: str, sentence: str) -> None:
    assert fact(line) == (sentence,)


@pytest.mark.parametrize("line", ["a note from the GP", "Chef de cuisine leaving at Easter"])
def test_what_names_no_work_of_mine_is_no_post_that_i_held(line: str) -> None:
    (sentence,) = fact(line)
    assert sentence.startswith("My background includes ")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("small, quiet, friendly", "you are small, quiet and friendly."),
        ("the last pit in the county, men still go down it", "by the last pit in the county (men still go down it)."),
        ("over 50s hire scheme works well", "this work: over 50s hire scheme works well."),
    ],
)  # fmt: skip
def test_a_reason_is_said_of_the_house_where_it_can_be(line: str, sentence: str) -> None:
    (said,) = phraser().reason(Note(line, "opportunity.why[0]")).sentences
    assert said.endswith(sentence)


def test_where_a_house_lies_is_not_said_to_be_its_nature() -> None:
    (said,) = phraser().reason(Note("small, remote, quiet", "opportunity.why[0]")).sentences
    assert "you are" not in said


def test_a_lack_after_an_answer_is_joined_to_it() -> None:
    note = Note(
        "I ran nights for a year; no budget of my own", "conversations[0].concerns[0].answer"
    )
    assert phraser().answer(note, READER).sentences == (
        "I ran nights for a year, with no budget of my own.",
    )


def test_what_was_done_that_day_is_no_next_step() -> None:
    step = Note("introduced me to Pia Falk, who runs the lab", "interview.next_step")
    assert phraser().next_step(step, READER).sentences == ()
