"""Notes that can be read two ways, as hurried writers leave them, and what is made of each."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.whitlock import READER, phraser

from sincerely.core.debrief import Conversation, Interviewer, Note
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.words.articles import a_or_an

PHRASER = phraser(Conversation("conversations[1]", (Interviewer("Mark Ash"),)))


def said(found: Phrased | tuple[Phrased, ...]) -> list[str]:
    parts = found if isinstance(found, tuple) else (found,)
    return [sentence for part in parts for sentence in part.sentences]


def point(note: str) -> list[str]:
    return said(PHRASER.point(Note(note, "conversations[0].points[0]"), READER))


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Ash runs nights", "You said that Ash runs nights."),
        ("Ash's team runs nights", "You said that Ash's team runs nights."),
        ("Mark wants a kiln", "You said that Mark wants a kiln."),
        ("Halden grew twice as fast", "You said that Halden grew twice as fast."),
        ("London is where most crews live", "You said that London is where most crews live."),
    ],
)
def test_a_name_that_is_a_word_too_keeps_its_capital(note: str, sentence: str) -> None:
    assert point(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Up to 40% of loads are late", "You made this point: up to 40% of loads are late."),
        ("On site the crane is idle", "You made this point: on site the crane is idle."),
        ("in the winter two drivers quit", "You made this point: in the winter two drivers quit."),
    ],
)
def test_a_place_or_a_measure_in_front_is_repeated_as_it_stands(note: str, sentence: str) -> None:
    assert point(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("forecast demand slipped", "You said that forecast demand slipped."),
        ("cut flowers sell well", "You said that cut flowers sell well."),
        ("upset clients", "We talked about upset clients."),
        ("want", "We talked about want."),
        ("what went wrong at the old site", "We talked about what went wrong at the old site."),
        ("shop closed most mondays", "You said that the shop is closed most Mondays."),
        ("the line shut for repairs", "You said that the line shut for repairs."),
    ],
)
def test_a_form_that_is_verb_and_participle_is_read_by_what_follows(
    note: str, sentence: str
) -> None:
    assert point(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "runs three mills and owns a boat",
            ["You told me that you run three mills and own a boat."],
        ),
        (
            "rewired the theatre, painted the stage",
            ["You rewired the theatre and painted the stage."],
        ),
        (
            "She keeps the books, pays the crew",
            ["You told me that you keep the books and pay the crew."],
        ),
        (
            "Ship leaves Friday, comes back Monday",
            ["You said that the ship leaves on Friday and comes back on Monday."],
        ),
        (
            "the orchard is old, worried about blight",
            ["You said that the orchard is old.", "You told me that you are worried about blight."],
        ),
        (
            "wants a cook by June, they need one sooner",
            ["You want a cook by June.", "You told me that you need one sooner."],
        ),
    ],
)
def test_a_second_verb_finds_its_subject(note: str, sentences: list[str]) -> None:
    assert point(note) == sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "Trams are full, breakdowns most days",
            ["You said that trams are full, with breakdowns most days."],
        ),
        (
            "The vans are old, drivers leaving",
            ["You said that the vans are old, with drivers leaving."],
        ),
        (
            "We have 12 curators, 2 part-time and the head on leave",
            ["You told me that you have 12 curators, 2 part-time and the head on leave."],
        ),
        ("Opened a third shop, tills short", ["You opened a third shop (tills short)."]),
        ("31 are open, could be 40", ["You said that 31 are open (could be 40)."]),
        (
            "Instead they rent, tenants pay the rates",
            ["You made this point: instead you rent (tenants pay the rates)."],
        ),
    ],
)
def test_a_state_beside_a_statement_hangs_on_it(note: str, sentences: list[str]) -> None:
    assert point(note) == sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "explained the rota: nurses swap among themselves",
            ["You explained the rota.", "You said that nurses swap among themselves."],
        ),
        ("showed me the press: noise", ["Thank you for showing me the press: noise."]),
        ("Main risk of the year: two old boilers", []),
    ],
)
def test_what_a_colon_adds_is_told_only_where_it_is_certain(
    note: str, sentences: list[str]
) -> None:
    assert point(note) == sentences


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Why did you not apply sooner?", "You asked why I did not apply sooner."),
        ("How does the mill mitigate dust?", "You asked how the mill mitigates dust."),
        (
            "does the plant ever relocate abroad?",
            "You asked whether the plant ever relocates abroad.",
        ),
        ("asked sailing", "You asked about sailing."),
    ],
)
def test_a_question_keeps_its_not_and_its_adverb(note: str, sentence: str) -> None:
    assert point(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("pricing errors common", "You said that pricing errors are common."),
        ("nursing leave short", "You said that the nursing leave is short."),
        ("the lock gate rusty", "You said that the lock gate is rusty."),
        ("Also clearly wants a deputy", "You clearly want a deputy."),
        ("Finance Team is new", "You said that Finance Team is new."),
        (
            "minutes from the weekly meeting",
            "We talked about minutes from the weekly meeting.",
        ),
        (
            "Orders held up at the border since May",
            "We talked about orders held up at the border since May.",
        ),
    ],
)
def test_a_statement_without_its_small_words_gets_them_back(note: str, sentence: str) -> None:
    assert point(note) == [sentence]


def test_a_row_that_ends_in_a_past_form_is_no_matter_to_name() -> None:
    assert point("the barley, hops and malted") == []


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            "tenure of two years at each place",
            "You asked about the tenure of two years at each place.",
        ),
        ("concerned about would I stay", "You raised one question: would I stay."),
    ],
)
def test_a_worry_is_asked_about_or_repeated(note: str, sentence: str) -> None:
    assert said(PHRASER.worry(Note(note, "w"), READER)) == [sentence]


@pytest.mark.parametrize("note", ["concern:", "worry: -", "worried about -"])
def test_a_worry_that_holds_only_its_label_is_left_out(note: str) -> None:
    refused = PHRASER.worry(Note(note, "w"), READER)

    assert refused.sentences == ()
    assert refused.why_not == "it does not say what the worry is"


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("they need the chair to sign", ["I understand that you need the chair to sign."]),
        ("She", []),
    ],
)
def test_a_step_says_who_does_it(note: str, sentences: list[str]) -> None:
    assert said(PHRASER.next_step(Note(note, "s"), READER)) == sentences


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Cut claims across fleet by 12%", "I cut claims across the fleet by 12%."),
        ("Grew sales in region", "I grew sales in the region."),
    ],
)
def test_a_field_of_work_gets_its_article_back(note: str, sentence: str) -> None:
    assert said(PHRASER.fact(Note(note, "candidate.accomplishments[0]"))) == [sentence]


@pytest.mark.parametrize(
    "named",
    ["an MSc", "an MRes", "an EdD", "an LLB", "a SaaS firm", "a union", "an hour", "an 8-bed unit"],
)
def test_the_indefinite_article_goes_by_sound(named: str) -> None:
    article, _, noun = named.partition(" ")

    assert a_or_an(noun) == article


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            "Two berths closed since the storm",
            "You said that two berths have been closed since the storm.",
        ),
        ("The roof leaked in March", "You said that the roof leaked in March."),
    ],
)
def test_what_has_lasted_is_no_simple_past(note: str, sentence: str) -> None:
    assert point(note) == [sentence]
