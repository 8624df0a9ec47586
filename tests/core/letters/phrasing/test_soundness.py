"""What no letter may hold is refused, and what is English passes; statements are told apart."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Concern,
    Conversation,
    Debrief,
    Interviewer,
    Locale,
    Note,
    Opportunity,
)
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.phraser import Phraser
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import fault, is_clause, is_noun_phrase, sound
from sincerely.core.letters.phrasing.typed.slips import mend_slips

READER = Conversation("conversations[0]", (Interviewer("Ms. Dana Whitlock"),))
DEBRIEF = Debrief(
    Candidate("Omar Siddiqui"), Opportunity("Director", "The Fairhaven Trust"), (READER,)
)
SETTING = Setting(english(), Locale.US, cast_for(DEBRIEF, READER, english()))


def told(text: str) -> list[str]:
    parts = Phraser(english(), DEBRIEF).point(Note(text, "p"), READER)
    return [sentence for part in parts for sentence in part.sentences]


def step(text: str) -> str | None:
    return Phraser(english(), DEBRIEF).next_step(Note(text, "s"), READER).clause


def answered(worry: str, answer: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    concern = Concern(Note(worry, "w"), Note(answer, "a"), "c")
    reader = Conversation("conversations[0]", READER.interviewers, concerns=(concern,))
    phraser = Phraser(
        english(), Debrief(Candidate("Omar Siddiqui"), DEBRIEF.opportunity, (reader,))
    )
    assert concern.answer is not None
    raised = phraser.worry(concern.worry, reader).sentences
    return raised, phraser.answer(concern.answer, reader).sentences


@pytest.mark.parametrize(
    "text",
    [
        "thank you for showing I the ladle",
        "you asked about I",
        "the the board asked",
        "reviewed with in 24 hours",
        "an is on-site day",
        "then i left",
        "you said that she has left",
        "you said, “Do not wait",
        "the plant (built in 1962 is full",
        "peak = 62% of volume",
        "the dean does not read mail so go through Carol",
        "the director wants the",
        "corporate logistics guy, why nonprofit",
        "many words " * 30,
    ],
)
def test_what_a_reader_would_see_at_once_is_a_fault(text: str) -> None:
    assert fault(text, SETTING)


@pytest.mark.parametrize(
    "text",
    [
        "you said that your predecessor left because she was tired",
        "batch release takes 29 days",
        "you said, “Do not lose the evening clinic.”",
    ],
)
def test_english_has_no_fault(text: str) -> None:
    assert fault(text, SETTING) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the board asked why", True),
        ("you want a deputy who will visit sites", True),
        ("what matters most is the waiting list", True),
        ("if the grant ends, the clinic closes", True),
        ("14 travel nurses on the unit", False),
        ("you wants a deputy", False),
        ("I are tired", False),
        ("the silos is full", False),
        ("the average wait 19 days", False),
        ("the milestone Jan 15 and it is not going to make it", False),
        ("visitors up 14% but spend is flat", False),
        ("co-op sells to three buyers, wants ten", False),
        ("out of hours contract is up", False),
    ],
)
def test_a_clause_has_one_verb_that_agrees(text: str, expected: bool) -> None:
    assert is_clause(text, SETTING) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the move from two products to five", True),
        ("the time when the partner walked out", True),
        ("bringing me in and introducing me", True),
        ("bringing me in and introduced me to Carol", False),
        ("families drive four hours each way", False),
        ("call centre turnover 60%", False),
        ("nobody from leadership", False),
        ("him how he did it", False),
        ("88%", False),
    ],
)
def test_a_topic_names_a_thing_and_hides_no_verb(text: str, expected: bool) -> None:
    assert is_noun_phrase(text, SETTING) is expected


def test_the_thanks_are_kept_where_the_sentence_is_not() -> None:
    kept = sound(
        Phrased(Note("n", "p"), Act.KINDNESS, ("Thank I for it.", "about I"), thanks="the tour"),
        SETTING,
    )
    assert kept.sentences == ("Thank you for the tour.",)


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "merchants want refunds to show same day, today it takes 3 days",
            ("merchants want refunds to show same day", "today it takes 3 days"),
        ),
        ("rostering, agency spend, falls", ("rostering, agency spend, falls",)),
        ("if it rains, the pitch floods", ("if it rains, the pitch floods",)),
        (
            "governors meet on Tuesday, will phone each candidate",
            ("governors meet on Tuesday and will phone each candidate",),
        ),
        (
            "board wants a musical, she does not",
            ("board wants a musical, but she does not",),
        ),
        ("412 families, was 600 in 2015", ("there are 412 families, and it was 600 in 2015",)),
    ],
)
def test_statements_at_bare_commas_are_told_apart(text: str, statements: tuple[str, ...]) -> None:
    assert cut_statements(text, SETTING) == statements


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        (
            "14 travel nurses on the unit, wants it under 4 by summer",
            [
                "You said that there are 14 travel nurses on the unit, and you want it under 4 by"
                " summer."
            ],
        ),
        (
            "grandfather poured the first heat in 1931, showed me the ladle",
            [
                "You told me that your grandfather poured the first heat in 1931.",
                "Thank you for showing me the ladle.",
            ],
        ),
        ("temp staff turnover 140%", ["You said that temp staff turnover is at 140%."]),
        (
            "silo 6 condemned, harvest in three weeks",
            ["You said that silo 6 is condemned, with the harvest in three weeks."],
        ),
        (
            "three-hour batch window at 2am breaks about twice a week",
            ["You said that the three-hour batch window at 2am breaks about twice a week."],
        ),
        (
            "the start-up money for two hires expires in June",
            ["You said that the start-up money for two hires expires in June."],
        ),
        (
            "families drive four hours each way",
            ["You said that families drive four hours each way."],
        ),
        (
            "board of supervisors votes on budget june 3",
            ["You said that the board of supervisors votes on budget June 3."],
        ),
        ("tenants phone her directly", ["You said that tenants phone you directly."]),
        ("head gardener reports to nobody", ["You said that the head gardener reports to nobody."]),
        ("showed Omar the ladle", ["Thank you for showing me the ladle."]),
        (
            "bringing me in to the day room and introduced me",
            ["Thank you for bringing me into the day room and introducing me."],
        ),
        (
            "post goes out by hand Tues & Thurs",
            ["You said that post goes out by hand on Tuesday and Thursday."],
        ),
        ("no succession plan", ["You said that there is no succession plan."]),
        (
            "no written plan since 1987",
            ["You said that there has been no written plan since 1987."],
        ),
        (
            "nobody from leadership after 7pm in a year",
            ["You said that there has been nobody from leadership after 7pm in a year."],
        ),
        (
            "suggested I read the hunger study",
            ["You suggested that I read the hunger study."],
        ),
        ("agency bill £1.2m last year", ["You said that the agency bill was £1.2m last year."]),
        ("they pair on fridays", ["You told me that you pair on Fridays."]),
        ("open to part time deputy", ["You told me that you are open to a part-time deputy."]),
        ("walked me round the reading room", ["Thank you for walking me round the reading room."]),
        ("his words: “the books scare me”", ["You said, “The books scare me.”"]),
    ],
)
def test_a_note_as_typed_becomes_sentences_that_are_right(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        (
            "unit tour with the night charge nurses, then a decision",
            "the next step is a unit tour with the night charge nurses, then a decision",
        ),
        (
            "on-site day with the pathologists",
            "the next step is an on-site day with the pathologists",
        ),
        (
            "visit to the diocesan office, date to follow",
            "the next step is a visit to the diocesan office, with the date to follow",
        ),
        (
            "references, then a call with Jun",
            "the next steps are references, then a call with Jun",
        ),
        ("partners vote at the December meeting", "partners vote at the December meeting"),
        (
            "governors meet Tue, will phone each candidate",
            "governors meet on Tuesday and will phone each candidate",
        ),
        (
            "site visit to Reno week of Dec 7",
            "the next step is a site visit to Reno in the week of December 7",
        ),
        (
            "visit Skye sites then meet the chairman in Bergen",
            "I will visit Skye sites, then meet the chairman in Bergen",
        ),
        (
            "tasting next tues 3pm, bring knives",
            "the tasting is next Tuesday at 3pm, and I am to bring knives",
        ),
        (
            "board interviews the final 3 on the 20th, decision same night",
            "the board interviews the final 3 on the 20th, and the decision comes the same night",
        ),
        (
            "senate approves in march, contract after that",
            "the senate approves in March, and the contract comes after that",
        ),
        (
            "presentation, 15 mins, on 6 Jan, then questions",
            "the next step is a presentation of 15 minutes on 6 January, then questions",
        ),
    ],
)
def test_a_next_step_is_a_clause(note: str, clause: str) -> None:
    assert step(note) == clause


@pytest.mark.parametrize(
    ("worry", "answer", "raised", "said"),
    [
        (
            "whether he has faced a union",
            "yes, twice",
            "You asked whether I have faced a union.",
            ("Yes, twice.",),
        ),
        (
            "degree not finished",
            "finish in May 2027",
            "You asked whether my degree is finished.",
            ("I finish in May 2027.",),
        ),
        (
            "gaps in the record?",
            "none",
            "You asked about gaps in the record.",
            ("There are none.",),
        ),
        (
            "grant writing",
            "none, I would hire for it",
            "You asked about grant writing.",
            ("I have none.", "I would hire for it."),
        ),
        (
            "left a job after 9 months",
            "not a breach",
            "You asked about my having left a job after 9 months.",
            ("The short answer: not a breach.",),
        ),
        (
            "civilian",
            "born on a base",
            "You asked whether I am a civilian.",
            ("I was born on a base.",),
        ),
        (
            "my wife's job in Perth",
            "she can transfer",
            "You asked about my wife's job in Perth.",
            ("My wife can transfer.",),
        ),
        (
            "notice period 3 months",
            "could be two",
            "You asked about my notice period of 3 months.",
            ("It could be two.",),
        ),
        (
            "Dutch?",
            "have done, would again",
            "You asked whether I speak Dutch.",
            ("I have done and would again.",),
        ),
        (
            "industry not academia",
            "happened by chance",
            "You asked about my background in industry, not academia.",
            ("That happened by chance.",),
        ),
        (
            "not police",
            "correct",
            "You asked about my not being police.",
            ("It is true that I am not police.",),
        ),
        (
            "no horticulture degree",
            "true but thirty years of it",
            "You asked whether I have a horticulture degree.",
            ("The plain answer is that I have not.", "But thirty years of it."),
        ),
        (
            "never in dance",
            "because I sang",
            "You asked whether I have worked in dance.",
            ("I sang.",),
        ),
    ],
)
def test_worry_and_answer_fit_each_other(
    worry: str, answer: str, raised: str, said: tuple[str, ...]
) -> None:
    assert answered(worry, answer) == ((raised,), said)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("three supliers", "three suppliers"),
        ("reciept of the invocies", "receipt of the invoices"),
        ("relining the furnace", "relining the furnace"),
        ("a sapper", "a sapper"),
        ("kanban and telehandler", "kanban and telehandler"),
        ("timesheets", "timesheets"),
    ],
)
def test_a_slip_is_mended_only_where_one_word_is_meant(typed: str, meant: str) -> None:
    assert mend_slips(typed, english(), frozenset()) == meant


def test_a_term_of_the_debrief_is_no_slip() -> None:
    assert mend_slips("the supliers", english(), frozenset({"supliers"})) == "the supliers"
