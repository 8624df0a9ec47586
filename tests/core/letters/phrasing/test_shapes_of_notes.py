"""One note of each rarer shape, and the sentence that it becomes."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Concern,
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
        ("BAPCO engineer", "I have worked as a BAPCO engineer."),
        ("MBA, Warwick", "I hold an MBA from Warwick."),
        ("MSc distinction", "I hold an MSc (distinction)."),
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
        ("MBA 2012", "I hold an MBA (2012)."),
        ("BA in History", "I hold a BA in History."),
        ("CIPD Fellow", "I am a CIPD Fellow."),
        ("RICS Member", "I am an RICS Member."),
        ("NHS-trained", "I am NHS-trained."),
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
        (
            "seven years married to the job",
            "My background includes seven years married to the job.",
        ),
        ("$3m raised so far", "I have raised $3m so far."),
        ("£40k saved last year", "I saved £40k last year."),
        ("200 staff hired since March", "I have hired 200 staff since March."),
        (
            "first unmodified audit in six years",
            "I had a first unmodified audit in six years.",
        ),
        (
            "second clean inspection running",
            "My background includes second clean inspection running.",
        ),
        ("team of nine", "I had a team of nine."),
        ("staff of 40", "I had staff of 40."),
        ("15% margin", "I had a 15% margin."),
        (
            "25% share of the market in two years",
            "I had a 25% share of the market in two years.",
        ),
        ("retention 97% over five years", "I had retention of 97% over five years."),
        ("costs from 2019 to 2021", "My background includes costs from 2019 to 2021."),
        ("from 6% to 4%", "One thing to add: from 6% to 4%."),
        (
            "invoices cleared, 90% within 30 days",
            "One thing to add: invoices cleared, 90% within 30 days.",
        ),
        (
            "14 depots opened, two ahead of plan",
            "I opened 14 depots, two of them ahead of plan.",
        ),
        ("Ran the depot. Not the shop.", "I ran the depot (not the shop)."),
        (
            "working towards the diploma for two years",
            "I have been working towards the diploma for two years.",
        ),
        ("Harbour master", "I have worked as a harbour master."),
        ("Trustee: Ardley Food Bank", "I have worked as a trustee (Ardley Food Bank)."),
        ("Best in class, dressage", "My background includes best in class (dressage)."),
        (
            "Shift manager, then site manager, Hartigan Freight, 2016-2026",
            "I was a shift manager and then site manager at Hartigan Freight from 2016 to 2026.",
        ),
        ("part of the team that opened Leith", "I was part of the team that opened Leith."),
        ("Re-opened the Leith depot", "I re-opened the Leith depot."),
        ("co-wrote the manual", "I co-wrote the manual."),
        ("Chair the safety board", "I chair the safety board."),
        ("Run the depot since 2019", "I have run the depot since 2019."),
        ("Plan for 40 crews", "I would mention the plan for 40 crews."),
        ("Host suppliers each quarter", "One thing to add: host suppliers each quarter."),
        ("no orders went late", "No orders went late."),
        ("nurses retained 92% in two years", "I retained 92% of nurses in two years."),
        ("£3m budget", "I had a £3m budget."),
        ("opened first depot in Leith", "I opened the first depot in Leith."),
        (
            "Sous chef then head chef, The Anchor, 2010-2014",
            "I was a sous chef and then head chef at The Anchor from 2010 to 2014.",
        ),
        (
            "Deputy manager, Sales, Brandt AG, 2010-12",
            "I was deputy manager, Sales, at Brandt AG from 2010 to 2012.",
        ),
        (
            "Current role: depot manager at Tolley, 40 staff",
            "My current role is depot manager at Tolley, with 40 staff.",
        ),
        ("Foreman, 40% fewer accidents", "I have worked as a foreman, with 40% fewer accidents."),
        ("Foreman, Level 3, 2010", "I was a foreman in 2010 (Level 3)."),
        ("Baker, £3m sales", "I have worked as a baker, with £3m sales."),
        (
            "Surveyor, the Royal Navy, 2001-2009",
            "I was a surveyor in the Royal Navy from 2001 to 2009.",
        ),
        (
            "Lecturer, University of Leeds, 2001-2009",
            "I was a lecturer at the University of Leeds from 2001 to 2009.",
        ),
        (
            "Sales manager, North West, Tolley Ltd, 2014-18",
            "I was sales manager, North West, at Tolley Ltd, from 2014 to 2018.",
        ),
        (
            "Corporal in the Royal Navy, 1999-2004",
            "I was a corporal in the Royal Navy from 1999 to 2004.",
        ),
        (
            "Sergeant (ret.), Royal Marines, 1999-2019",
            "I am a retired sergeant of the Royal Marines and served from 1999 to 2019.",
        ),
        (
            "Captain (retired), British Army, Leith, 1999-2019",
            "I am a retired captain of the British Army and served from 1999 to 2019.",
        ),
        (
            "a depot manager at Tolley, 2010-14",
            "I was a depot manager at Tolley from 2010 to 2014.",
        ),
        (
            "Customer churn 4.1%, mostly in year 1",
            "I had customer churn of 4.1% (mostly in year 1).",
        ),
        ("Complaints fell, sick leave fell", "Complaints fell; sick leave fell."),
        ("ran in cleanest yard", "I ran in the cleanest yard."),
        ("qualified electrician", "I am a qualified electrician."),
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
        ("always led small teams", "You raised the point that I have always led small teams."),
        ("mostly ran one site", "You raised the point that I have mostly run one site."),
        ("licence still not", "You asked about my licence."),
        ("never rewilded a farm", "You asked whether I have rewilded a farm."),
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
        ("three months, can be two", ["The short answer: three months (can be two)."]),
        ("If it rains, we sail", ["If it rains, we sail."]),
        ("references: two", ["In short, references: two."]),
        ("not sure", ["I am not sure."]),
        ("used to run nights", ["I used to run nights."]),
        ("Can I? Yes, and I have", ["Can I?", "Yes, and I have."]),
        ("Who would not?", ["Who would not?"]),
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
        ("nights: nobody", "You mentioned nights (nobody)."),
        ("asked who had trained me", "You asked who had trained me."),
        (
            "asked which is harder, hiring or firing",
            "You asked which is harder, hiring or firing.",
        ),
        ("asked would the team follow me", "You asked whether the team would follow me."),
        ("asked is the new kiln safe", "You asked whether the new kiln is safe."),
        (
            "asked would anyone really work Sundays",
            "You asked whether anyone would really work on Sundays.",
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
        ("physics is short of teachers", "You said that physics is short of teachers."),
        ("accounts date from 2009", "You said that accounts date from 2009."),
        ("output cut by £2m", "You said that output was cut by £2m."),
        ("opening date unclear", "You said that the opening date is unclear."),
        ("rota never published", "You said that the rota has never been published."),
        ("roof repaired", "You said that the roof has been repaired."),
        ('"we sail at dawn; we never wait"', "You said, “We sail at dawn; we never wait.”"),
        (
            "“sail at dawn; never wait” is the rule",
            "You said that “sail at dawn; never wait” is the rule.",
        ),
        ("the car was his", "You said that the car was mine."),
        ("craftsmen are leaving", "You said that craftsmen are leaving."),
        ("that the kiln is old", "You said that the kiln is old."),
        ("she quickly fixed the rota", "You quickly fixed the rota."),
        ("Whitlock slowly nodded", "You slowly nodded."),
        ("wants to know how I'd staff nights", "You asked how I would staff nights."),
        ("suggested that I read the annual report", "You suggested that I read the annual report."),
        ("rota; hates it", "We talked about the rota, which you hate."),
        ('asked "would you move?"', "You asked, “Would you move?”"),
        ("said again that rates fall", "You said that rates fall."),
        ("explained backlog down 12%", "You said that the backlog is down 12%."),
        ("warned her boss", "You warned your boss."),
        ("closed sat the 12th", "You closed on Saturday the 12th."),
        ("audit is NOT done", "You said that the audit is not done."),
        ("kiln relined twice a year", "You said that the kiln has been relined twice a year."),
        ("rota reviewed in 2015", "You said that the rota was reviewed in 2015."),
        (
            "turnover worse than the board admits",
            "You said that turnover is worse than the board admits.",
        ),
        ("runs shifts tight", "You told me that you run shifts tight."),
        ("deviations closed late", "You said that deviations closed late."),
        ("Churn: 4", "You mentioned churn (4)."),
        ("Sites: 9", "You said that there are 9 sites."),
        ("Told: nights fail", "You said that nights fail."),
        ("Depot:", "We talked about the depot."),
        ("Teh kiln", "We talked about the kiln."),
        ("it works; that is the rule", "You said that it works, which is the rule."),
        ("kiln cold, same at Leith", "You said that the kiln is cold, same at Leith."),
        (
            "nights run late, loads of overtime",
            "You said that nights run late, with loads of overtime.",
        ),
        ("crew left, second in a year", "You said that the crew left, second in a year."),
        ("posts open, one in five", "You said that posts are open, with one in five."),
        ("only meetings", "We talked about only meetings."),
    ],
)
def test_a_point_is_told_to_who_made_it(note: str, sentence: str) -> None:
    assert said(PHRASER.point(Note(note, "p"), READER)) == [sentence]


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("asked me", "it does not say what was asked"),
        ("you train your own welders", "whether you or the interviewer is meant"),
        ("said", "it does not say what was said"),
        ("said nothing to him", "could not be turned into a sentence for certain"),
        ("same here", "it does not say what is meant"),
        ("what about his crew?", "could not be turned to you for certain"),
        ("she never", "do not make a sentence"),
        ("what worries me is nights", "do not make a sentence"),
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
        ("nights staffed by May", "I would aim for nights staffed by May."),
        ("in month one, listen", "I would listen in the first month."),
        ("day one: walk the floor", "I would walk the floor on day one."),
        ("Q1: fix the rota", "I would fix the rota in Q1."),
        ("less paper, more talk", "I would aim for less paper and more talk."),
        ("staff first", "I would begin with staff first."),
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
        ("its people", "I am drawn to this work by your people."),
    ],
)
def test_a_reason_is_mine(note: str, sentence: str) -> None:
    assert said(PHRASER.reason(Note(note, "opportunity.why[0]"))) == [sentence]


def test_two_statements_of_one_note_are_two_sentences() -> None:
    note = "the kiln is very old now - the board will not pay for it"
    assert said(PHRASER.point(Note(note, "p"), READER)) == [
        "You said that the kiln is very old now.",
        "You said that the board will not pay for it.",
    ]
    them = "contracts sit in drawers; nobody owns them"
    assert said(PHRASER.point(Note(them, "p"), READER)) == [
        "You said that contracts sit in drawers.",
        "You said that nobody owns them.",
    ]


def test_what_is_promised_keeps_its_own_clause() -> None:
    assert said(PHRASER.promise(Note("form that we use", "p"), READER)) == [
        "I promised you the form that we use."
    ]


def test_a_promise_of_a_thing_that_is_somebodys_takes_no_article() -> None:
    assert said(PHRASER.promise(Note("Ana's number", "p"), READER)) == [
        "I promised you Ana's number."
    ]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("interviewing two more", "I understand that you are interviewing two more."),
        (
            "they meet Friday, then references",
            "I understand that you will meet on Friday, and then references follow.",
        ),
        ("interview, 14 May, a talk", "I understand that the interview is on 14 May with a talk."),
        (
            "a long talk with the board about nights and the kiln in May",
            "I understand that the next step is a long talk with the board about nights and the "
            "kiln in May.",
        ),
        (
            "panel, early in May, talk to the crew",
            "I understand that the next steps are a panel early in May, then a talk to the crew.",
        ),
    ],
)
def test_a_next_step_is_theirs(note: str, sentence: str) -> None:
    assert said(PHRASER.next_step(Note(note, "s"), READER)) == [sentence]


def test_a_criterion_that_is_a_line_of_a_resume_is_not_said() -> None:
    (refused,) = (PHRASER.criterion(Note("Finance Director, Tolley", "c")),)
    assert refused.sentences == ()
    assert refused.why_not


@pytest.mark.parametrize(
    ("wrong", "right", "sentence"),
    [
        ("it was 2019", "2018", "I told you that it was 2019; the right year is 2018."),
        ("in 2019", "in 2018", "I said in 2019; the right year is 2018."),
        ("Leeds", "York", "I said Leeds; it was York."),
        (
            "the kiln was new",
            "the kiln was relined",
            "I told you that the kiln was new; it was relined.",
        ),
        (
            "our trustees met twice",
            "our trustees met once",
            "I told you that our trustees met twice; they met once.",
        ),
    ],
)
def test_a_correction_says_what_is_right(wrong: str, right: str, sentence: str) -> None:
    correction = Correction(Note(wrong, "s"), Note(right, "f"), "c")
    assert said(PHRASER.correction(correction, READER)) == [sentence]


def test_to_the_consultant_a_doubt_stays_a_doubt() -> None:
    assert said(PHRASER.frank(Note("not sure she liked me", "f"))) == ["Not sure she liked me."]


def test_a_panel_of_odd_names_and_notes_is_cast_all_the_same() -> None:
    talk = Conversation(
        "conversations[0]",
        (Interviewer("🙂"), Interviewer("Ana Ruiz")),
        points=(Note("WANTS A DEPUTY", "p0"), Note("Reefer Plugs At Leith", "p1")),
        concerns=(Concern(Note("visa?", "w"), None, "c"),),
        corrections=(
            Correction(Note("Brannock ran it", "s"), Note("it was Tolley that ran it", "f"), "c"),
        ),
    )
    debrief = Debrief(Candidate("Omar Siddiqui"), Opportunity("Cook", "Halden"), (talk,))
    phraser = Phraser(english(), debrief)
    assert said(phraser.point(Note("tolley crews are tired", "p2"), talk)) == [
        "You said that Tolley crews are tired."
    ]
