"""Notes whose verb, subject or question is told by their parse."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Note


@pytest.mark.parametrize(
    ("worry", "sentence"),
    [
        ("will ramp crews listen to an outsider", "You asked whether ramp crews will listen to an outsider."),
        ("Can a chef from London cook for farmers?", "You asked whether a chef from London can cook for farmers."),
        ("Did the last two teams like him?", "You asked whether the last two teams liked me."),
        ("Is the farm shop manager happy?", "You asked whether the farm shop manager is happy."),
        ("is her husband coming too", "You asked whether my husband is coming too."),
        ("won't I be bored?", "You asked whether I will be bored."),
        ("what is her view on unions?", "You asked what my view on unions is."),
        ("what would the first month look like?", "You asked what the first month would look like."),
        ("how I'd cope with grief every day", "You asked how I would cope with grief every day."),
        ("will struggle with paperwork", "You asked whether I will struggle with paperwork."),
        ("too much time in London hotels", "You asked about too much time in London hotels."),
        ("too much of a specialist", "You asked whether I am too much of a specialist."),
        ("speed vs safety", "You asked about speed versus safety."),
        ("biggest budget I held is 14m, theirs is 96m", "You raised the point that the biggest budget I held is 14m and that yours is 96m."),
    ],
)  # fmt: skip
def test_a_worry_is_turned_round_whole(worry: str, sentence: str) -> None:
    assert phraser().worry(Note(worry, "w"), READER).sentences == (sentence,)


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("residents no longer believe our timelines", ["You said that residents no longer believe your timelines."]),
        ("alcohol nurse in A&E cut readmissions", ["You said that the alcohol nurse in A&E cut readmissions."]),
        ("security escorts visitors", ["You said that security escorts visitors."]),
        ("wants a director who will say no to loans now and then", ["You want a director who will say no to loans now and then."]),
        ("cooks without butter in spring, wants whites that can stand up to that", ["You told me that you cook without butter in spring and want whites that can stand up to that."]),
        ("repairs to the roof, needs a crane", ["We talked about repairs to the roof.", "You need a crane."]),
        ("bought the fourth hotel in Clifden, opens at Easter", ["You bought the fourth hotel in Clifden, which opens at Easter."]),
        ("on call every third night", ["You told me that you are on call every third night."]),
        ("38% turnover first 90 days", ["You said that there is 38% turnover in the first 90 days."]),
        ("12% vacancy rate", ["You said that there is a 12% vacancy rate."]),
        ("20% cuts last year", ["You said that there were 20% cuts last year."]),
        ("flooding in the east end, July 2024", ["We talked about flooding in the east end, July 2024."]),
        ("weekly counts, two people", ["We talked about weekly counts, with two people."]),
    ],
)  # fmt: skip
def test_a_point_is_read_in_the_frame_of_a_sentence(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("answer", "sentences"),
    [
        ("two handovers a day, one page each", ("The short answer is two handovers a day (one page each).",)),
        ("same controls in both", ("The short answer is the same controls in both.",)),
        ("slow on purpose", ("The short answer: slow on purpose.",)),
        ("my husband is from Arran, his mother lives there", ("My husband is from Arran.", "My husband’s mother lives there.")),
        ("my wife is a nurse, his boss is her aunt", ("My wife is a nurse.", "My boss is her aunt.")),
    ],
)  # fmt: skip
def test_an_answer_is_a_sentence(answer: str, sentences: tuple[str, ...]) -> None:
    assert phraser().answer(Note(answer, "a"), READER).sentences == sentences


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("back for a tasting w/ chefs", "I will come back for a tasting with chefs"),
        ("final interviews week of 30 November", "final interviews are in the week of 30 November"),
        ("they will revert by Friday", "you will reply by Friday"),
        (
            "3 shortlisted, trustees meet 8 Dec",
            "3 are shortlisted, and trustees meet on 8 December",
        ),
    ],
)
def test_a_step_says_who_does_what(note: str, clause: str) -> None:
    assert phraser().next_step(Note(note, "interview.next_step"), READER).clause == clause
