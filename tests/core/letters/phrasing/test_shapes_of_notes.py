"""One note of each rarer shape, and the sentence that it becomes."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Correction,
    Debrief,
    Interviewer,
    Note,
    Opportunity,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.phraser import Phraser

READER = Conversation("conversations[0]", (Interviewer("Ms. Dana Whitlock"),))
PHRASER = Phraser(
    english(),
    Debrief(Candidate("Omar Siddiqui"), Opportunity("Works Director", "Halden Forge"), (READER,)),
)


def said(found: Phrased | tuple[Phrased, ...]) -> list[str]:
    parts = found if isinstance(found, tuple) else (found,)
    return [sentence for part in parts for sentence in part.sentences]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("BSc, University of Leeds, 2004", "I hold a BSc from the University of Leeds (2004)."),
        ("MBA, Warwick", "I hold an MBA from Warwick."),
        ("MSc distinction", "One thing to add: MSc distinction."),
        ("Bilingual in Welsh/English", "I am bilingual in Welsh and English."),
        ("Fluent Spanish speaker", "I am a fluent Spanish speaker."),
        ("Portuguese speaker", "I am a Portuguese speaker."),
        (
            "PMP, Project Management Institute, 2019",
            "I hold the PMP certification (Project Management Institute, 2019).",
        ),
        (
            "MBE for services to nursing, 2019",
            "I was awarded the MBE for services to nursing in 2019.",
        ),
        ("OBE (2021)", "I was awarded the OBE in 2021."),
        ("Board-certified in paediatrics", "I am board-certified in paediatrics."),
        (
            "Shortlisted for the Hartley Prize, 2020",
            "I was shortlisted for the Hartley Prize in 2020.",
        ),
        ("Longlisted, Palmer Award", "I was longlisted for the Palmer Award."),
        (
            "Semi-finalist, a national design contest",
            "I was a semi-finalist in a national design contest.",
        ),
        (
            "Runner-up, Regional Baker of the Year, 2018",
            "I was runner-up in the Regional Baker of the Year in 2018.",
        ),
    ],
)
def test_a_credential_is_mine(note: str, sentence: str) -> None:
    assert said(PHRASER.fact(Note(note, "candidate.accomplishments[0]"))) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("9 yrs experience in ports", "I have 9 years’ experience in ports."),
        ("12 years of coaching juniors", "I have 12 years of coaching juniors."),
        ("20 years as site manager", "I have spent 20 years as a site manager."),
        ("seven years married to the job", "Seven years married to the job."),
        ("$3m raised so far", "I have raised $3m so far."),
        ("£40k saved last year", "I saved £40k last year."),
        ("200 staff hired since March", "I have hired 200 staff since March."),
        (
            "first unmodified audit in six years",
            "I had a first unmodified audit in six years.",
        ),
        (
            "second clean inspection running",
            "One thing to add: second clean inspection running.",
        ),
        ("team of nine", "I had a team of nine."),
        ("staff of 40", "I had staff of 40."),
        ("15% margin", "I had a 15% margin."),
        (
            "25% share of the market in two years",
            "I had a 25% share of the market in two years.",
        ),
        ("retention 97% over five years", "I had retention of 97% over five years."),
        ("costs from 2019 to 2021", "One thing to add: costs from 2019 to 2021."),
        ("from 6% to 4%", "One thing to add: from 6% to 4%."),
        ("invoices cleared, 90% within 30 days", "Invoices cleared (90% within 30 days)."),
        ("14 depots opened, two ahead of plan", "14 depots opened (two ahead of plan)."),
        ("Ran the depot. Not the shop.", "I ran the depot."),
        (
            "working towards the diploma for two years",
            "I have been working towards the diploma for two years.",
        ),
        ("Harbour master", "I have worked as a harbour master."),
        ("Trustee: Ardley Food Bank", "I have worked as a trustee (Ardley Food Bank)."),
        ("Best in class, dressage", "One thing to add: best in class (dressage)."),
        (
            "Shift manager, then site manager, Hartigan Freight, 2016-2026",
            "I was shift manager and then site manager at Hartigan Freight from 2016 to 2026.",
        ),
    ],
)
def test_a_line_of_figures_or_posts_claims_no_more_than_it_says(note: str, sentence: str) -> None:
    assert said(PHRASER.fact(Note(note, "candidate.accomplishments[0]"))) == [sentence]


def test_a_line_too_long_for_one_sentence_is_several() -> None:
    note = (
        "biggest was 180 for the Taste festival, outdoors, one oven; I'd do two trial banquets "
        "before Christmas with their own team"
    )
    first, second = said(PHRASER.fact(Note(note, "unsaid[0]")))
    assert first == "The biggest was 180 for the Taste festival, outdoors, one oven."
    assert second == "I would do two trial banquets before Christmas with their own team."


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("What drives me?", "You asked what drives me."),
        ("remote", "You asked about remote working."),
        ("part-time", "You asked about part-time working."),
        ("keen enough?", "You asked whether I am keen enough."),
        ("Tell me about the gap", "You raised one question: tell me about the gap."),
        ("shy", "You asked whether I am shy."),
        ("references 2", "You asked about references 2."),
        ("fallout with former boss", "You asked about fallout with my former boss."),
        ("would the family move", "You asked whether my family would move."),
        ("will my partner find work", "You asked whether my partner will find work."),
        ("from a small firm", "You asked about my coming from a small firm."),
        ("at sea too long", "You asked about my being at sea too long."),
        ("notice period - three months", "You asked about my notice period."),
        ("why did you leave", "You asked why I left."),
        (
            "leaving Brannock looks hasty",
            "You raised the point that leaving Brannock looks hasty.",
        ),
    ],
)
def test_a_worry_is_of_the_candidate(note: str, sentence: str) -> None:
    assert said(PHRASER.worry(Note(note, "w"), READER)) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("one year at Brannock, then four here", ["I spent one year at Brannock, then four here."]),
        ("set up two depots", ["I set up two depots."]),
        ("cut waste in half", ["I cut waste in half."]),
        ("three months, can be two", ["In short, three months (can be two)."]),
        ("If it rains, we sail", ["If it rains, we sail."]),
        ("references: two", ["In short, references: two."]),
        ("not sure", ["I am not sure."]),
    ],
)
def test_an_answer_is_in_the_first_person(note: str, sentences: list[str]) -> None:
    assert said(PHRASER.answer(Note(note, "a"), READER)) == sentences


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Her rule: listen first", "You said, “Listen first.”"),
        (
            "Their aim: nobody goes home hurt",
            "You told me that your aim is that nobody goes home hurt.",
        ),
        ("Churn: 4%", "You said that churn is at 4%."),
        ("nights: nobody", "You made this point: nights: nobody."),
        ("Asked: would I move", "You asked, “Would I move?”"),
        ("asked who had trained me", "You asked who had trained me."),
        (
            "asked which is harder, hiring or firing",
            "You asked which is harder, hiring or firing.",
        ),
        ("asked would the team follow me", "You asked whether the team would follow me."),
        ("asked is the new kiln safe", "You asked whether the new kiln is safe."),
        (
            "asked would anyone really work Sundays",
            "You asked whether anyone would really work Sundays.",
        ),
        ("warned that parking is bad", "You said that parking is bad."),
        ("suggested a second visit", "You suggested a second visit."),
        ("Recommended the walk up to the folly", "You recommended the walk up to the folly."),
        ("admits to a weak bench", "You admitted to a weak bench."),
        (
            "Thinks that speed & quality are the same thing",
            "In your view, speed and quality are the same thing.",
        ),
        ("sure that rates fall", "You told me that you are sure that rates fall."),
        ("some say the kiln is cursed", "You said that some say the kiln is cursed."),
        ("opening plan is ready", "You said that the opening plan is ready."),
        ("cost of rework up 18%", "You said that the cost of rework is up 18%."),
        ("kiln relined in March", "You said that the kiln was relined in March."),
        (
            "orders up 12%, headcount flat",
            "You said that orders are up 12%, with the headcount flat.",
        ),
        ("about the merger", "We talked about the merger."),
        ("re the merger", "We talked about the merger."),
        ("1 nurse on nights", "You mentioned 1 nurse on nights."),
        ("9 of 21 sites idle", "You mentioned 9 of 21 sites idle."),
        ("to walk the floor daily", "One thing you mentioned: to walk the floor daily."),
        ("says hi", "You said, “Hi.”"),
        ("China orders are down", "You said that China orders are down."),
    ],
)
def test_a_point_is_told_to_who_made_it(note: str, sentence: str) -> None:
    assert said(PHRASER.point(Note(note, "p"), READER)) == [sentence]


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("asked me", "it does not say what was asked"),
        ("you train your own welders", "whether you or the interviewer is meant"),
        ("Staff - 90, two sites", "do not make a sentence"),
    ],
)
def test_a_point_that_cannot_be_read_for_certain_is_left_out_with_the_reason(
    note: str, why: str
) -> None:
    (refused,) = PHRASER.point(Note(note, "p"), READER)
    assert refused.sentences == ()
    assert why in refused.why_not


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("nights staffed by May", "I would begin with nights staffed by May."),
        ("in month one, listen", "I would listen in the first month."),
        ("day one: walk the floor", "I would walk the floor on day one."),
    ],
)
def test_an_intention_is_what_i_would_do(note: str, sentence: str) -> None:
    assert said(PHRASER.intention(Note(note, "opportunity.difference[0]"))) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("wanted a smaller firm", "I wanted a smaller firm."),
        ("grew up on their ferries", "I grew up on your ferries."),
        ('"No surprises"', 'One reason I want this work: "No surprises".'),
    ],
)
def test_a_reason_is_mine(note: str, sentence: str) -> None:
    assert said(PHRASER.reason(Note(note, "opportunity.why[0]"))) == [sentence]


def test_a_promise_of_a_thing_that_is_somebodys_takes_no_article() -> None:
    assert said(PHRASER.promise(Note("Ana's number", "p"), READER)) == [
        "I promised you Ana's number."
    ]


def test_a_next_step_under_way_is_theirs() -> None:
    assert said(PHRASER.next_step(Note("interviewing two more", "s"), READER)) == [
        "I understand that you are interviewing two more."
    ]


def test_a_criterion_that_is_a_line_of_a_resume_is_not_said() -> None:
    (refused,) = (PHRASER.criterion(Note("Finance Director, Tolley", "c")),)
    assert refused.sentences == ()
    assert refused.why_not


@pytest.mark.parametrize(
    ("wrong", "right", "sentence"),
    [
        ("it was 2019", "2018", "I told you that it was 2019; the right year is 2018."),
        ("in 2019", "in 2018", "I said in 2019; the right year is 2018."),
        ("Leeds", "York", "I said Leeds; what I should have said is York."),
    ],
)
def test_a_correction_says_what_is_right(wrong: str, right: str, sentence: str) -> None:
    correction = Correction(Note(wrong, "s"), Note(right, "f"), "c")
    assert said(PHRASER.correction(correction, READER)) == [sentence]


def test_to_the_consultant_a_doubt_stays_a_doubt() -> None:
    assert said(PHRASER.frank(Note("not sure she liked me", "f"))) == ["Not sure she liked me."]
