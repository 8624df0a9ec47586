"""Notes in two halves at a bare comma, and small words that say whose a thing is."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Concern, Conversation, Interviewer, Note


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "9 vacancies in the crews, overtime is through the roof",
            [
                "You said that there are 9 vacancies in the crews.",
                "You said that overtime is through the roof.",
            ],
        ),
        (
            "3,400 open tickets, oldest is from March",
            [
                "You said that there are 3,400 open tickets.",
                "You said that the oldest is from March.",
            ],
        ),
        (
            "shop of 5, CNC is down half the time",
            ["You said that there is a shop of 5.", "You said that CNC is down half the time."],
        ),
        ("team of 12", ["We talked about the team of 12."]),
    ],
)
def test_how_many_there_are_and_what_is_said_next(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize("note", ["6 months notice, rent is due", "40% renters, boiler is old"])
def test_a_span_or_a_share_is_no_tally(note: str) -> None:
    assert not any("there are" in sentence for sentence in told(note))


def test_the_year_of_a_clause_that_tells_which_is_not_the_year_of_the_whole() -> None:
    assert told("wills stored in a cellar that flooded in 2015") == [
        "You said that wills are stored in a cellar that flooded in 2015."
    ]


def test_how_a_thing_was_made_is_no_clause() -> None:
    assert told("he showed me the dinosaur jaw, hand carved") == [
        "Thank you for showing me the dinosaur jaw (hand-carved)."
    ]


def test_what_was_laid_out_before_one_has_its_article() -> None:
    (part,) = phraser().point(Note("explained hybrid policy", "p"), READER)
    assert part.thanks == "explaining the hybrid policy"


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("the west is where I mean to stay", "the west is where I mean to stay"),
        ("kids get to touch everything", "kids get to touch everything"),
        ("kids want to grow up by the sea", "my kids want to grow up by the sea"),
    ],
)
def test_a_reason_told_as_a_clause(note: str, clause: str) -> None:
    assert phraser().reason(Note(note, "opportunity.why[0]")).clause == clause


@pytest.mark.parametrize(
    ("note", "gerund"),
    [
        ("back in the Dales after ten years", "being back in the Dales after ten years"),
        ("back to the coast", "coming back to the coast"),
        ("back in harness is how I work best", None),
    ],
)
def test_a_reason_of_being_there_again(note: str, gerund: str | None) -> None:
    assert phraser().reason(Note(note, "opportunity.why[0]")).gerund == gerund


@pytest.mark.parametrize(
    ("worry", "clause"),
    [
        ("come from retail", "I come from retail"),
        (
            "come from a science centre, ages are older",
            "I come from a science centre and that ages are older",
        ),
        ("comes from a bigger firm, less red tape", "I come from a bigger firm"),
    ],
)
def test_where_i_come_from_is_told_of_me(worry: str, clause: str) -> None:
    assert phraser().worry(Note(worry, "w"), READER).clause == clause


def test_what_i_still_do_is_joined_to_what_i_did() -> None:
    worry = Note("another boss who never made anything", "w")
    answer = Note("built cabinets for six years, still do on weekends", "a")
    concern = Concern(worry, answer, "c")
    reader = Conversation("conversations[0]", (Interviewer("Gethin Marsh"),), concerns=(concern,))
    assert phraser(reader).answer(answer, reader).sentences == (
        "I built cabinets for six years and still do on weekends.",
    )


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("new roof planned for Q3 2027", "You said that the new roof is planned for Q3 2027."),
        ("new ward delayed to 2028", "You said that the new ward has been delayed to 2028."),
        (
            "both sites postponed until 2029",
            "You said that both sites have been postponed until 2029.",
        ),
    ],
)
def test_a_year_that_something_is_set_for_is_to_come(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


def test_people_who_were_counted_are_whom() -> None:
    note = Note("trained two dozen paralegals, two are now solicitors", "a")
    assert phraser().fact(note).sentences == (
        "I trained two dozen paralegals, two of whom are now solicitors.",
    )
