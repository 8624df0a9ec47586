"""What the phrasing promises for any note: who is meant, what is refused, what never changes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Concern,
    Consultant,
    Conversation,
    Correction,
    Debrief,
    Interview,
    Interviewer,
    Locale,
    Note,
    Opportunity,
    Referrer,
)
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.phraser import Phraser


def told(
    text: str,
    *,
    reader: str | tuple[str, ...] = "Dana Whitlock",
    candidate: str = "Omar Siddiqui",
    pronouns: str | None = None,
    answer: str = "",
    locale: Locale = Locale.US,
) -> list[str]:
    """Every sentence of a point note, to that reader."""
    names = (reader,) if isinstance(reader, str) else reader
    concerns = (Concern(Note("too senior?", "w"), Note(answer, "a"), "c"),) if answer else ()
    conversation = Conversation(
        "conversations[0]",
        tuple(Interviewer(name, pronouns=pronouns) for name in names),
        concerns=concerns,
    )
    debrief = Debrief(
        Candidate(candidate),
        Opportunity("Works Director", "Halden Forge"),
        (conversation,),
        locale=locale,
    )
    phrased = Phraser(english(), debrief).point(Note(text, "p"), conversation)
    return [sentence for one in phrased for sentence in one.sentences]


def phraser(*doubted: str, **changes: object) -> tuple[Phraser, Conversation]:
    conversation = Conversation(
        "conversations[0]", (Interviewer("Ms. Dana Whitlock", address_as="Dana"),)
    )
    debrief = Debrief(
        Candidate("Omar Siddiqui", home="Leeds"),
        Opportunity("Works Director", "Halden Forge", place="York"),
        (conversation,),
        consultant=Consultant("Ana Brandt", firm="Lowe Kestrel"),
        referrer=Referrer("Prof. Wen Adeyemi, PhD"),
        interview=Interview(next_step=Note("panel on 3 December", "s")),
    )
    changed = replace(debrief, **changes)  # type: ignore[arg-type]
    return Phraser(english(), changed, frozenset(doubted)), conversation


def test_the_readers_pronouns_decide_who_he_is() -> None:
    assert told("asked if he could visit", pronouns="he/him", answer="I would visit") == [
        "You asked if you could visit."
    ]
    assert told("asked if he could visit", pronouns="she/her") == ["You asked if I could visit."]


def test_a_writer_in_the_third_person_is_known_by_the_answers() -> None:
    found = told("thinks she can turn it round", pronouns="she/her", answer="he ran two plants")
    assert found == ["You told me that you can turn it round."]


def test_names_of_reader_and_candidate_become_you_and_I() -> None:  # noqa: N802
    assert told("Whitlock asked how Omar handled the recall") == [
        "You asked how I handled the recall."
    ]
    assert told("Dana's team has doubled") == ["You told me that your team has doubled."]


def test_a_name_that_is_a_word_is_a_name_only_where_it_must_be() -> None:
    assert told("Mark runs 21 sites", reader="Mark Hale") == ["You told me that you run 21 sites."]
    assert told("mark the scrap bins", reader="Mark Hale") != ["You the scrap bins."]


def test_a_member_of_a_group_stays_a_third_person() -> None:
    group = ("Ana Ruiz", "Ben Ode")
    assert told("Ben asked about SAP", reader=group) == ["Ben asked about SAP."]
    assert told("wants a shorter rota", reader=group) == ["You want a shorter rota."]
    assert told("she runs payroll", reader=group) == []


def test_quotation_marks_follow_the_locale_and_keep_the_words() -> None:
    assert told("don't rush the hiring") == ["You said, “Don't rush the hiring.”"]
    assert told("don't rush the hiring", locale=Locale.GB) == ["You said, ‘Don't rush the hiring.’"]


def test_words_about_the_candidate_are_not_quoted() -> None:
    assert told('"he is too senior"') == []


def test_weeks_are_named_as_the_locale_names_them() -> None:
    assert told("audit is w/c 7 Dec") == ["You said that the audit is the week of 7 Dec."]
    assert told("audit is w/c 7 Dec", locale=Locale.GB) == [
        "You said that the audit is the week beginning 7 Dec."
    ]


def test_a_shouted_or_a_lower_case_note_gets_its_capitals() -> None:
    assert told("WANTS A MANAGER WHO CAN READ A P&L") == ["You want a manager who can read a P&L."]
    assert told("said the fda visit is on monday in may") == [
        "You said that the FDA visit is on Monday in May."
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("base is 310 to 340", "pay"),
        ("merger, not announced yet", "repeated"),
        ("seemed bored", "impression"),
        ("...", "no words"),
    ],
)
def test_a_note_that_no_letter_may_carry_is_refused_with_a_reason(text: str, why: str) -> None:
    desk, conversation = phraser()
    (refused,) = desk.point(Note(text, "p"), conversation)
    assert refused.act is Act.UNSURE
    assert refused.sentences == ()
    assert why in refused.why_not


def test_an_impression_beside_a_point_leaves_the_point() -> None:
    assert told("Batch release takes 29 days; seemed bored") == [
        "You said that batch release takes 29 days."
    ]


def test_pay_is_refused_in_every_kind_of_note() -> None:
    desk, conversation = phraser()
    note = Note("salary", "p")
    correction = Correction(Note("my salary was 90k", "a"), Note("it was 95k", "b"), "c")
    refused = (
        desk.worry(note, conversation),
        desk.answer(note, conversation),
        desk.fact(note),
        desk.intention(note),
        desk.reason(note),
        desk.promise(note, conversation),
        desk.next_step(note, conversation),
        desk.correction(correction, conversation),
    )
    assert all(not one.sentences and "pay" in one.why_not for one in refused)


@pytest.mark.parametrize(
    ("said", "fact", "sentence"),
    [
        ("14 sites", "12 sites", "I said 14 sites; the right figure is 12 sites."),
        ("I said we had 14", "we had 12", "I told you that we had 14; we had 12."),
        (
            "that the audit was in 2019",
            "it was in 2018",
            "I told you that the audit was in 2019; it was in 2018.",
        ),
        ("ran 3 depots", "ran 2", "I told you that I ran 3 depots; I ran 2."),
        (
            "said that Ana led it",
            "with Ben Ode",
            "I told you that Ana led it; the right version is this: with Ben Ode.",
        ),
    ],
)
def test_a_correction_puts_the_fact_beside_what_was_said(
    said: str, fact: str, sentence: str
) -> None:
    desk, conversation = phraser()
    found = desk.correction(Correction(Note(said, "a"), Note(fact, "b"), "c"), conversation)
    assert found.sentences == (sentence,)


def answered(worry: str, answer: str) -> tuple[str, ...]:
    concern = Concern(Note(worry, "w"), Note(answer, "a"), "c")
    conversation = Conversation(
        "conversations[0]", (Interviewer("Dana Whitlock"),), concerns=(concern,)
    )
    debrief = Debrief(Candidate("Omar Siddiqui"), Opportunity("x", "Halden"), (conversation,))
    assert concern.answer is not None
    return Phraser(english(), debrief).answer(concern.answer, conversation).sentences


@pytest.mark.parametrize(
    ("worry", "answer", "sentences"),
    [
        (
            "I have never worked with vectors",
            "True, I would hire a deputy who has",
            ("The plain answer is that I have not.", "I would hire a deputy who has."),
        ),
        (
            "MSN not finished",
            "True. Finishing in May",
            ("The plain answer is that it is not.", "I am finishing in May."),
        ),
        (
            "no P&L experience",
            "true; ran a £4m budget",
            ("It is true that I have no P&L experience.", "I ran a £4m budget."),
        ),
        ("Will I move?", "Yes", ("Yes.",)),
        ("too senior?", "Fair point: I want to build", ("That is a fair point: I want to build.",)),
        ("gap in 2021", "true", ("That is a fair point.",)),
    ],
)
def test_an_answer_fits_the_question_its_worry_became(
    worry: str, answer: str, sentences: tuple[str, ...]
) -> None:
    assert answered(worry, answer) == sentences


def test_frank_notes_name_the_interviewer_and_keep_what_was_noted() -> None:
    desk, conversation = phraser()

    def frank(text: str) -> Phrased:
        return desk.frank(Note(text, f"{conversation.path}.points[0]"))

    assert frank("asked how he handled the recall").sentences == (
        "Ms. Dana Whitlock asked how I handled the recall.",
    )
    assert frank("worried about churn").sentences == ("Ms. Dana Whitlock is worried about churn.",)
    assert desk.frank(Note("Omar rambled on costs", "for_consultant[0]")).sentences == (
        "I rambled on costs.",
    )


FIGURE = re.compile(r"\d[\d.,:/-]*")


@pytest.mark.parametrize(
    "text",
    [
        "Vehicle availability 62%, should be 85; fuel 41.5% of cost",
        "9 of 21 sites inactive, £2.1m at stake by Q3 2027",
        "asked about the 07:15 handover and the 14-day rule",
        "budget is $4.1m short, 3.25% over 2025/26",
    ],
)
def test_every_figure_stands_as_noted(text: str) -> None:
    sentences = " ".join(told(text))
    assert [figure.rstrip(".,") for figure in FIGURE.findall(text)] == [
        figure.rstrip(".,") for figure in FIGURE.findall(sentences)
    ]


def test_the_same_note_gives_the_same_forms() -> None:
    assert told("Wants hunters, not farmers") == told("Wants hunters, not farmers")


def test_a_doubted_point_only_names_its_matter() -> None:
    asked, to = phraser("p")
    (part,) = asked.point(Note("The till in the front shop freezes every Saturday", "p"), to)
    assert part.clause is None
    assert part.sentences == ("We talked about the till in the front shop.",)


def test_a_doubted_point_that_named_its_matter_only_is_not_said() -> None:
    asked, to = phraser("p")
    (part,) = asked.point(Note("the new till", "p"), to)
    assert part.sentences == ()
    assert "sentence" in part.why_not


def test_a_doubted_fact_is_not_said() -> None:
    asked, _ = phraser("unsaid[0]")
    fact = asked.fact(Note("Ran the shop for six years", "unsaid[0]"))
    assert fact.sentences == ()
    assert "sentence" in fact.why_not
