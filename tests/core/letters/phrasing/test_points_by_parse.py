"""Points, worries and answers whose reading a parse decides, in the sentences that a letter has of them."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.whitlock import READER, phraser

from sincerely.core.debrief import Note

PHRASER = phraser()


def said(kind: str, text: str) -> str:
    told = getattr(PHRASER, kind)(Note(text, f"{kind}[0]"), READER)
    parts = told if isinstance(told, tuple) else (told,)
    return " ".join(one for part in parts for one in part.sentences)


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "wants surveillance & pit to talk more, right now they only email",
            "You want surveillance and pit to talk more. You made this point: right now they only email.",
        ),
        (
            "doesn't believe in exit interviews, does stay interviews instead",
            "You told me that you do not believe in exit interviews and do stay interviews instead.",
        ),
        (
            "loves Loire, not mad on Rioja",
            "You told me that you love Loire and are not mad on Rioja.",
        ),
        (
            "1,200 cameras, 9 people watching",
            "You said that there are 1,200 cameras, with 9 people watching.",
        ),
        (
            "weekend swing shift always 6 short",
            "You said that the weekend swing shift is always 6 short.",
        ),
        (
            "ticket income 61%, grants 22, rest donors",
            "You said that ticket income is at 61% (grants 22, rest donors).",
        ),
        ("it was ops not weather", "You said that it was ops, not weather."),
        ("bearings bearings bearings", "We talked about bearings."),
        ("in january arrives a big client", ""),
        (
            "fainting rate's down since chairs got changed",
            "You said that the fainting rate is down since chairs got changed.",
        ),
        (
            "near misses up, which she reckons is good",
            "You said that near misses are up, which you reckon is good.",
        ),
        (
            "water temp in the upper pond over 80 twice last Aug",
            "You said that the water temp in the upper pond was over 80 twice last August.",
        ),
        (
            "half dozen price hasn't moved in 4 yrs, costs have",
            "You said that half dozen price has not moved in 4 years, but costs have.",
        ),
        ("regulator visit due feb", "You said that the regulator visit is due in February."),
        (
            "4,300 donors/mo, needs 5,000 by Q2",
            "You mentioned 4,300 donors a month. You need 5,000 by Q2.",
        ),
        ("nurses come first, he said it twice", "You said that nurses come first."),
        ("Moles are the worst problem", "You said that moles are the worst problem."),
        ("It surprised me that no trustee is a scientist.", ""),
        ("audit of valve no. 3 is late", "You said that the audit of valve no. 3 is late."),
    ],
)
def test_a_point_is_told_as_its_parse_reads_it(note: str, sentences: str) -> None:
    assert said("point", note) == sentences


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("will she stay, two left in 3 years", "You asked whether I will stay."),
        (
            "clergyman, will donors think it's a church thing",
            "You asked whether donors will think it is a church thing.",
        ),
        ("operators vs maintenance, whose side", "You asked about operators versus maintenance."),
        ("only private sector", "You asked about the private sector."),
        (
            "another ferry man who thinks fishing is in the way",
            "You asked about another ferry man who thinks fishing is in the way.",
        ),
        (
            "largest budget was 9 million",
            "You raised the point that my largest budget was 9 million.",
        ),
        ("been off the tools 6 yrs", "You asked about my having been off the tools 6 years."),
        ("will he move his family", "You asked whether I will move my family."),
    ],
)
def test_a_worry_keeps_its_question_and_no_more(note: str, sentence: str) -> None:
    assert said("worry", note) == sentence


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("I like nights, kids are grown", "I like nights. My kids are grown."),
        (
            "kept my ticket, still do a shift a month",
            "I kept my ticket and still do a shift a month.",
        ),
        (
            "sold at 3 farmers markets for six seasons, know what a buyer asks",
            "I sold at 3 farmers markets for six seasons. I know what a buyer asks.",
        ),
        ("told my boss same day", "I told my boss the same day."),
        (
            "first eleven years were linerboard, Dryden no. 2",
            "The first eleven years were linerboard, Dryden no. 2.",
        ),
    ],
)
def test_an_answer_is_mine_in_whole_sentences(note: str, sentences: str) -> None:
    assert said("answer", note) == sentences


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        (
            "meet the GM weds, gaming commission background check takes 6 wks",
            "I will meet the GM on Wednesday, and the gaming commission background check takes 6 weeks",
        ),
        (
            "work a low tide with the crew Sat 5am, owner calls by the 30th",
            "I will work a low tide with the crew on Saturday at 5am, and the owner will call by the 30th",
        ),
        (
            "References will be taken up next week, and they hope to tell us before Christmas.",
            "references will be taken up next week, and they hope to tell me before Christmas",
        ),
    ],
)
def test_a_next_step_has_its_second_statement_joined(note: str, clause: str) -> None:
    assert PHRASER.next_step(Note(note, "interview.next_step"), READER).clause == clause
