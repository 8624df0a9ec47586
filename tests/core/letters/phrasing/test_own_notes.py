"""The candidate's own notes: each becomes a form that stands in a sentence, or none."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser

from sincerely.core.debrief import Note

PHRASER = phraser()


def clause(text: str) -> str | None:
    return PHRASER.fact(Note(text, "candidate.accomplishments[0]")).clause


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("spoilage 6% to 1.5%", "I brought spoilage from 6% to 1.5%"),
        ("avg call wait from 9 min to 2:40", "I brought the average call wait from 9 min to 2:40"),
        ("Yield loss cut from 11% to 6%", "I cut yield loss from 11% to 6%"),
        ("theatre utilisation up 11 pts", "I brought theatre utilisation up by 11 points"),
        ("complaints down to 1 a year", "I brought complaints down to 1 a year"),
        ("109% of quota three years running", "my record is 109% of quota, three years running"),
        ("640 days without a spill", "we went 640 days without a spill"),
        ("zero RIDDORs since 2020", "we have had zero RIDDORs since 2020"),
        ("Avg NPS 71 over 4 years", "I had an average NPS of 71 over 4 years"),
        (
            "2 robots installed, labour hours halved",
            "I installed 2 robots, and labour hours halved",
        ),
        ("100% of apprentices placed in 2023", "I placed 100% of apprentices in 2023"),
        ("3 patents", "I hold 3 patents"),
        ("$12M P&L", "I had a $12M P&L"),
        ("12 yrs in cold chain logistics", "I have spent 12 years in cold chain logistics"),
        (
            "Demurrage disputes: recovered $2.3m",
            "on demurrage disputes, I recovered $2.3m",
        ),
    ],
)
def test_figures_become_a_clause_that_claims_no_more(note: str, said: str) -> None:
    assert clause(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Brew lead at Copperline Ales 2017-2023",
            "I was a brew lead at Copperline Ales from 2017 to 2023",
        ),
        (
            "Trustee, Ardley Food Bank since 2019",
            "I have been a trustee of Ardley Food Bank since 2019",
        ),
        (
            "Sergeant, Royal Engineers, 2004-2012",
            "I was a sergeant in the Royal Engineers from 2004 to 2012",
        ),
        (
            "Maj. (ret.), US Army, 20 yrs",
            "I am a retired major of the US Army, with 20 years of service",
        ),
        (
            "Acting head of department Jan-Sept 2023",
            "I was acting head of department from January to September 2023",
        ),
        (
            "Plant Manager, Orrin Castings, 2016-2026; 310 hourly, 44 salaried",
            "I was Plant Manager at Orrin Castings from 2016 to 2026 (310 hourly, 44 salaried)",
        ),
        ("GM, Fenby Growers, 11 seasons", "I have spent 11 seasons as GM at Fenby Growers"),
        (
            "Veterinary nurse, referral hospital, 9 years",
            "I have spent 9 years as a veterinary nurse at a referral hospital",
        ),
        (
            "Probation officer 2010-2021, then senior probation officer",
            "I was a probation officer from 2010 to 2021 and then a senior probation officer",
        ),
        (
            "Arborist. 16 years climbing",
            "I am an arborist; I have spent 16 years climbing",
        ),
    ],
)
def test_a_post_is_one_job_with_its_time(note: str, said: str) -> None:
    assert clause(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("MSc Statistics, Leeds, 2009", "I hold an MSc in Statistics from Leeds (2009)"),
        ("PMP; AWS SA Pro", "I hold PMP and AWS SA Pro certifications"),
        ("Fluent Polish, basic German", "I speak fluent Polish and basic German"),
        ("Member, Royal Society of Chemistry", "I am a member of the Royal Society of Chemistry"),
        ("DAISY Award 2021", "I received the DAISY Award in 2021"),
        ("Olivier nominee", "I was an Olivier nominee"),
        ("Silver medal, VSA 2016", "I won a silver medal (VSA 2016)"),
        ("youngest female bosun in the fleet", "I was the youngest female bosun in the fleet"),
        ("called to the Bar 2008", "I was called to the Bar in 2008"),
        ("Author of two books on salvage", "I wrote two books on salvage"),
        ("Employee of the year 2022", "I was employee of the year in 2022"),
    ],
)
def test_a_credential_is_held_or_was_given(note: str, said: str) -> None:
    assert clause(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Opened 8-bed overflow unit in 11 days, Jan 2022",
            "I opened an 8-bed overflow unit in 11 days in January 2022",
        ),
        (
            "Hired 23 reps, 21 still here after two years",
            "I hired 23 reps, 21 of them still here after two years",
        ),
        ("Kept 24/7 rota for 5 yrs", "I kept a 24/7 rota for 5 years"),
        (
            "Built & ran apprentice school at the Tees yard",
            "I built and ran an apprentice school at the Tees yard",
        ),
        ("Grew mailing list to 22,000", "I grew the mailing list to 22,000"),
        (
            "Served as JP since 2016",
            "I have served as JP since 2016",
        ),
        (
            "Took over a failing yard, broke even in 14 months",
            "I took over a failing yard and broke even in 14 months",
        ),
        ("Refinanced $180 million of senior debt", "I refinanced $180 million of senior debt"),
        ("Wrote grant, $750k NSF, 3 years", "I wrote a grant ($750k NSF, 3 years)"),
        ("Runs the Saturday market, 62 stalls", "I run the Saturday market, with 62 stalls"),
        (
            "apprentices - six finished out of seven",
            "six apprentices finished out of seven",
        ),
        (
            "Moved settlement to one ledger; breaks fell from 400 a day to 3",
            "I moved settlement to one ledger, and breaks fell from 400 a day to 3",
        ),
    ],
)
def test_a_deed_has_its_articles_and_its_tail(note: str, said: str) -> None:
    assert clause(note) == said


@pytest.mark.parametrize(
    ("note", "noun"),
    [
        ("turnover number", "the turnover number"),
        ("13 days to 4", "the change from 13 days to 4"),
        ("410,000 documents in 14 weeks", "the 410,000 documents in 14 weeks"),
        ("the 16 missed milestones", "the 16 missed milestones"),
        ("self-scheduling", "self-scheduling"),
    ],
)
def test_a_thing_left_unsaid_is_named(note: str, noun: str) -> None:
    assert PHRASER.fact(Note(note, "unsaid[0]")).noun == noun


def test_a_line_without_sure_grammar_offers_no_form() -> None:
    told = PHRASER.fact(Note("zero -- ish, mostly, 5 cm", "candidate.accomplishments[0]"))
    assert (told.clause, told.noun) == (None, None)


@pytest.mark.parametrize(
    ("note", "form", "said"),
    [
        (
            "a hospital that lets nurses sit on the capital committee",
            "noun",
            "the chance to be part of a hospital that lets nurses sit on the capital committee",
        ),
        ("they promote from the dock", "clause", "you promote from the dock"),
        ("they still repair what they sell", "clause", "you still repair what you sell"),
        (
            "its choir and its garden sit at the centre",
            "clause",
            "your choir and your garden sit at the centre",
        ),
        ("small team, real budget", "noun", "a small team and a real budget"),
        ("chance to run a P&L", "noun", "the chance to run a P&L"),
        ("closer to home", "clause", "it is closer to home"),
        ("Grandfather drove trams there", "clause", "my grandfather drove trams there"),
    ],
)
def test_a_reason_is_a_clause_or_a_thing(note: str, form: str, said: str) -> None:
    assert getattr(PHRASER.reason(Note(note, "opportunity.why[0]")), form) == said


@pytest.mark.parametrize("note", ["tired of consulting", "the pension", "my boss left"])
def test_a_reason_that_does_not_belong_in_a_letter_says_why(note: str) -> None:
    told = PHRASER.reason(Note(note, "opportunity.why[0]"))
    assert told.sentences == ()
    assert told.why_not


@pytest.mark.parametrize(
    ("note", "base"),
    [
        ("first month: listen to every shift", "listen to every shift in the first month"),
        ("wd visit all 9 farms by harvest", "visit all 9 farms by harvest"),
        ("Not change the menu until spring", "not change the menu until spring"),
        ("monthly open evening for tenants", "begin with a monthly open evening for tenants"),
        (
            "bring back the scheme; aim for 6 starts in Sept",
            "bring back the scheme and aim for 6 starts in September",
        ),
    ],
)
def test_an_intention_stands_after_i_would(note: str, base: str) -> None:
    assert PHRASER.intention(Note(note, "opportunity.difference[0]")).base == base


def test_an_intention_to_do_none_is_told_as_it_is() -> None:
    told = PHRASER.intention(Note("no new projects for 90 days", "opportunity.difference[0]"))
    assert told.sentences == ("There would be no new projects for 90 days.",)


@pytest.mark.parametrize(
    ("note", "form", "said"),
    [
        ("link to my talk on keys", "noun", "a link to my talk on keys"),
        ("ref from Dr Ade", "noun", "a reference from Dr Ade"),
        ("to ring him Thursday about the van", "base", "ring you on Thursday about the van"),
        ("send staffing model", "base", "send the staffing model"),
        ("Send her the reading list", "base", "send you the reading list"),
        ("name of the glazier we used", "noun", "the name of the glazier that we used"),
    ],
)
def test_a_promise_is_a_thing_or_a_deed(note: str, form: str, said: str) -> None:
    assert getattr(PHRASER.promise(Note(note, "p"), READER), form) == said


@pytest.mark.parametrize(
    ("note", "noun"),
    [
        ("MSN completed", "a completed MSN"),
        ("Fewer lost bags", "fewer lost bags"),
        ("Calm under pressure", "someone who is calm under pressure"),
        ("Built a sales team from scratch", "someone who has built a sales team from scratch"),
        ("Team player", "a team player"),
        ("Fluent French", "fluent French"),
        ("Genomics", "genomics"),
        ("Punctual first wave", None),
        ("HGV class 1", None),
    ],
)
def test_a_criterion_is_named_only_where_it_is_sure(note: str, noun: str | None) -> None:
    assert PHRASER.criterion(Note(note, "c")).noun == noun
