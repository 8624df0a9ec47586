"""The candidate's own notes as typed in a hurry, and the words that they become."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.whitlock import READER, phraser

from sincerely.core.debrief import Correction, Locale, Note
from sincerely.core.letters.phrasing.phrased import Phrased

PHRASER = phraser()


def fact(text: str) -> Phrased:
    return PHRASER.fact(Note(text, "candidate.accomplishments[0]"))


def unsaid(text: str) -> Phrased:
    return PHRASER.fact(Note(text, "unsaid[0]"))


def reason(text: str) -> Phrased:
    return PHRASER.reason(Note(text, "opportunity.why[0]"))


def intention(text: str) -> Phrased:
    return PHRASER.intention(Note(text, "opportunity.difference[0]"))


def correction(said: str, right: str) -> str:
    notes = (Note(said, "c.said"), Note(right, "c.fact"))
    return PHRASER.correction(Correction(*notes, "c"), READER).sentences[0]


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("chartered surveyor (MRICS), 2009", "I have been a chartered surveyor (MRICS) since 2009"),
        (
            "Moved donor records out of three spreadsheets into one CRM",
            "I moved the donor records out of three spreadsheets into one CRM",
        ),
        (
            "maintainer of open-source lib `ledgerkit`, 2.3k stars",
            "I maintain open-source lib `ledgerkit`, with 2.3k stars",
        ),
        (
            "Masters in nursing leadership 2023",
            "I hold a master’s in nursing leadership (2023)",
        ),
        (
            "apprenticeship in heritage joinery from Colwyn College, 1998",
            "I completed an apprenticeship in heritage joinery from Colwyn College (1998)",
        ),
        ("2:1 Marine Biology, Bangor", "I hold a 2:1 in Marine Biology from Bangor"),
        ("First in Music, 2011", "I hold a First in Music (2011)"),
        ("NVQ L2 in painting and decorating", "I hold an NVQ L2 in painting and decorating"),
        (
            "rewrote the matching engine -> p99 480ms to 35ms",
            "I rewrote the matching engine, which brought p99 from 480ms to 35ms",
        ),
        (
            "opened up attic rooms -> 6 more letting beds",
            "I opened up attic rooms (6 more letting beds)",
        ),
        (
            "retrained the porters -> wards now ring them first",
            "I retrained the porters; wards now ring them first",
        ),
        (
            "bilingual; called to the bar of Quebec 2005 and Ontario 2011",
            "I am bilingual; I was called to the bar of Quebec in 2005 and Ontario in 2011",
        ),
        ("Class 1 HGV since 2011", "I have held a Class 1 HGV license since 2011"),
        ("HGV 2, clean", "I hold an HGV 2 license (clean)"),
        ("refitted two boats, done in May", "I refitted two boats (done in May)"),
        ("experienced buyer, fabrics", "I am an experienced buyer (fabrics)"),
        ("Ward manager -> matron in 4 yrs", "I rose from ward manager to matron in 4 years"),
        (
            "assistant stage manager promoted to company manager in 18 months",
            "I was promoted from assistant stage manager to company manager in 18 months",
        ),
        (
            "maternity cover for the head of comms (11 months)",
            "I provided maternity cover for the head of comms (11 months)",
        ),
        (
            "shipping clerk at 17, freight manager at 29",
            "I was a shipping clerk at 17 and freight manager at 29",
        ),
        (
            "two seasons as deputy stage manager, Theatr Clwyd",
            "I have spent two seasons as deputy stage manager at Theatr Clwyd",
        ),
        ("licensed lay reader since 2016", "I have been a licensed lay reader since 2016"),
        ("team went from 4 to 19, nobody left", "I brought the team from 4 to 19, and nobody left"),
        (
            "repertoire: Violetta, Mimi, Countess",
            "my repertoire includes Violetta, Mimi and Countess",
        ),
        (
            "P60 crane ticket, slinger/signaller, CPCS blue card",
            "I hold a P60 crane ticket, slinger/signaller and a CPCS blue card",
        ),
        (
            "trained as a joiner, retrained as a site manager at 34",
            "I trained as a joiner and retrained as a site manager at 34",
        ),
        ("head of year 9 then SENCO", "I have worked as head of year 9 and then a SENCO"),
        ("in charge of 3 kilns", "I have been in charge of 3 kilns"),
        (
            "judged at the Royal Welsh 2018, 2019 and 2022",
            "I judged at the Royal Welsh in 2018, 2019 and 2022",
        ),
        (
            "brought in e-prescribing on 14 wards w/ no downtime",
            "I brought in e-prescribing on 14 wards with no downtime",
        ),
        ("Winner, Northern Print Award 2020", "I won the Northern Print Award in 2020"),
        (
            "co-founder of a repair café, still running",
            "I co-founded a repair café (still running)",
        ),
        ("planted 14,000 trees; 91% survival", "I planted 14,000 trees, with 91% survival"),
        ("seen three mergers through", "I have seen three mergers through"),
        (
            "part of the relay team at the county games",
            "I was part of the relay team at the county games",
        ),
    ],
)
def test_a_line_of_a_resume_is_a_clause_of_mine(note: str, clause: str) -> None:
    assert fact(note).clause == clause


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("been a parish clerk for 6 years", "I have been a parish clerk for 6 years"),
        ("dad ran a bakery so I grew up in one", "my dad ran a bakery so I grew up in one"),
        (
            "built a rig so the blender could see her own screen",
            "I built a rig so the blender could see her own screen",
        ),
        ("clean licence, own van", "I hold a clean licence and have my own van"),
        ("kids now at school so flexible", "my kids are now at school, so I am flexible"),
        ("wife still here", "my wife is still here"),
        ("can drive a tractor and a teleporter", "I can drive a tractor and a teleporter"),
        (
            "Grew up on a dairy farm (Co. Cavan), can milk",
            "I grew up on a dairy farm (Co. Cavan) and can milk",
        ),
        (
            "data: I cleaned 14 years of herd records before anyone asked",
            "on data, I cleaned 14 years of herd records before anyone asked",
        ),
        (
            "used to sell to your buyers at Hexham mart",
            "I used to sell to your buyers at Hexham mart",
        ),
        (
            "my wife's a midwife at your hospital, so I know the rotas",
            "my wife is a midwife at your hospital, so I know the rotas",
        ),
        ("press officer in the 2013 floods", "I was a press officer in the 2013 floods"),
        ("also do payroll", "I do payroll"),
    ],
)
def test_a_thing_left_unsaid_is_a_clause_of_mine(note: str, clause: str) -> None:
    assert unsaid(note).clause == clause


@pytest.mark.parametrize(
    ("note", "noun"),
    [
        ("the lifeboat - 11 yrs crew", "the lifeboat (11 years crew)"),
        (
            "the time the chiller failed on Xmas Eve and I saved the stock",
            "the time the chiller failed on Christmas Eve and I saved the stock",
        ),
        ("...and the choir", "the choir"),
        ("did I mention the grant from the council", "the grant from the council"),
        ("an MSc I finished at weekends", "an MSc I finished at weekends"),
    ],
)
def test_a_thing_left_unsaid_is_named(note: str, noun: str) -> None:
    assert unsaid(note).noun == noun


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            "mostly Java/Kotlin, some Go; on-call 1 in 6",
            "One thing to add: mostly Java/Kotlin, some Go; on-call 1 in 6.",
        ),
        (
            "open water diver, 240 logged dives",
            "I am an open water diver (240 logged dives).",
        ),
        (
            "Cellist. Masterclasses w/ Isserlis. Deputy at BBC NOW",
            "I am a cellist (Masterclasses with Isserlis); I have served as deputy at BBC NOW.",
        ),
    ],
)
def test_a_line_that_would_lose_a_part_stands_as_it_was_noted(note: str, sentence: str) -> None:
    assert fact(note).sentences == (sentence,)


def test_a_licence_is_spelt_as_the_locale_spells_it() -> None:
    told = phraser(locale=Locale.GB).fact(Note("C+E since 2011", "candidate.accomplishments[0]"))
    assert told.clause == "I have held a C+E licence since 2011"


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("and my own two are in one", "my own two are in one"),
        (
            "family-owned until last year, still acts like it",
            "you were family-owned until last year and still act like it",
        ),
        ("employee-owned since 2004", "you have been employee-owned since 2004"),
        ("small enough to know everyone's name", "you are small enough to know everyone's name"),
        ("growing, but not for the sake of it", "you are growing, but not for the sake of it"),
        ("still makes its own cheese", "you still make your own cheese"),
        ("looks after its night staff", "you look after your night staff"),
        ("passionate about fell ponies", "I am passionate about fell ponies"),
        (
            "interested in peat restoration since school",
            "I have been interested in peat restoration since school",
        ),
        ("always wanted to work on bridges", "I have always wanted to work on bridges"),
        ("seen what bad housing does to kids", "I have seen what bad housing does to kids"),
        ("can cycle there", "I can cycle there"),
        ("wants to stay in forensic work", "I want to stay in forensic work"),
        ("mentored by one of your curators", "I was mentored by one of your curators"),
        ("loved the place since a trip in 1998", "I have loved the place since a trip in 1998"),
        ("mum was a patient here for a year", "my mum was a patient here for a year"),
        ("local, walkable", "it is local and walkable"),
        ("6 miles from home and on the bus", "it is 6 miles from home and on the bus"),
        ("no shareholders", "there are no shareholders"),
        ("no head office on site", "there is no head office on site"),
        ("no two days the same", "no two days are the same"),
        ("rare to see a kitchen with windows", "it is rare to see a kitchen with windows"),
        (
            "only yard on this coast that still builds in oak",
            "yours is the only yard on this coast that still builds in oak",
        ),
        (
            "long-standing admirer of the Tuesday concerts",
            "I am a long-standing admirer of the Tuesday concerts",
        ),
        (
            "after 12 yrs in the private sector want to serve the town I live in",
            "after 12 years in the private sector, I want to serve the town I live in",
        ),
        (
            "that nobody talks about resilience, they just staff the shifts",
            "nobody talks about resilience; they just staff the shifts",
        ),
    ],
)
def test_a_reason_has_the_subject_that_its_words_ask_for(note: str, clause: str) -> None:
    assert reason(note).clause == clause


@pytest.mark.parametrize(
    ("note", "noun"),
    [
        ("best kit in the county", "the best kit in the county"),
        ("size of the herd", "the size of the herd"),
        ("a chance to run my own kitchen", "a chance to run my own kitchen"),
        ("the way Dana talked about the seconds bin", "the way Dana talked about the seconds bin"),
        (
            "the archive. nobody has catalogued it since 1974",
            "the archive: nobody has catalogued it since 1974",
        ),
        ("less travel more teaching", "less travel and more teaching"),
        (
            "proper apprenticeships not six week wonders",
            "proper apprenticeships, not six week wonders",
        ),
        (
            "the new building and what it lets the school do",
            "the new building and what it lets the school do",
        ),
        ("Welsh-medium school", "the chance to be part of a Welsh-medium school"),
    ],
)
def test_a_reason_is_named_with_its_article(note: str, noun: str) -> None:
    assert reason(note).noun == noun


@pytest.mark.parametrize(
    "note", ["her apprentices all stayed", "I read the paper and want to be in them"]
)
def test_a_reason_about_nobody_named_is_left_out(note: str) -> None:
    assert reason(note).why_not == "it does not say who is meant"


@pytest.mark.parametrize(
    ("note", "base"),
    [
        (
            "nobody leaves a shift without a handover",
            "see to it that nobody leaves a shift without a handover",
        ),
        (
            "tenants hear back within a day",
            "see to it that tenants hear back within a day",
        ),
        ("every van stocked the night before", "have every van stocked the night before"),
        ("fewer agency nights", "aim for fewer agency nights"),
        (
            "a board pack that lands five days before",
            "aim for a board pack that lands five days before",
        ),
        ("an index people can use", "aim for an index that people can use"),
        ("a form that anyone can send by phone", "aim for a form that anyone can send by phone"),
        ("Monday huddle, 10 min, standing", "begin with a Monday huddle (10 minutes, standing)"),
        ("get quotes out in 48 hrs not 9 days", "get quotes out in 48 hours, not 9 days"),
        ("fix handover then fix the forms", "fix handover, then fix the forms"),
        (
            "year 1 - new oven, year 2 - second shift",
            "begin with a new oven in the first year and go on to a second shift in the second year",
        ),
        (
            "faster turnaround on slides - 5 days to 3",
            "aim for a faster turnaround on slides, from 5 days to 3",
        ),
        (
            "bring in a second buyer; train her up on seconds",
            "bring in a second buyer and train her up on seconds",
        ),
    ],
)
def test_an_intention_is_done_or_seen_to_or_aimed_at(note: str, base: str) -> None:
    assert intention(note).base == base


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("board packs are late", "Where I would begin: board packs are late."),
        ("no more than 12 to a class", "There would be no more than 12 to a class."),
    ],
)
def test_an_intention_that_is_no_deed_is_told_as_it_stands(note: str, sentence: str) -> None:
    told = intention(note)
    assert (told.sentences, told.base, told.noun) == ((sentence,), None, None)


def test_an_intention_of_two_sorts_keeps_both_sentences() -> None:
    told = intention("walk the floor daily; board packs are late")
    assert told.sentences == (
        "I would walk the floor daily.",
        "Board packs are late.",
    )
    assert told.base is None


@pytest.mark.parametrize("note", ["asked how I'd handle it", "nothing"])
def test_a_note_of_no_promise_is_left_out(note: str) -> None:
    told = PHRASER.promise(Note(note, "conversations[0].promised[0]"), READER)
    assert told.why_not == "it does not say what was promised"


@pytest.mark.parametrize(
    ("note", "form", "words"),
    [
        ("he promised a sample menu", "noun", "a sample menu"),
        ("ring her Tuesday about the hives", "base", "ring you on Tuesday about the hives"),
        ("to send the plan, revised", "base", "send the plan"),
        ("to let her know about the 14th", "base", "let you know about the 14th"),
    ],
)
def test_a_promise_is_to_the_reader(note: str, form: str, words: str) -> None:
    told = PHRASER.promise(Note(note, "conversations[0].promised[0]"), READER)
    assert getattr(told, form) == words


@pytest.mark.parametrize(
    ("said", "right", "sentence"),
    [
        (
            "said 14 vans",
            "12 vans, 2 were hired",
            "I said 14 vans; the right figure is 12 vans (2 were hired).",
        ),
        (
            "three sites",
            "four sites, incl. the depot",
            "I said three sites; the right figure is four sites, including the depot.",
        ),
        (
            "I'd qualified in 2012",
            "2013",
            "I told you that I had qualified in 2012; the right year is 2013.",
        ),
        ("moved in spring", "autumn", "I told you that I moved in spring; it was autumn."),
        (
            "the course was accredited",
            "only since 2022",
            "I told you that the course was accredited; the right version is this: only since 2022.",
        ),
        (
            "I said Bristol branch",
            "Bath branch",
            "I said the Bristol branch; what I should have said is the Bath branch.",
        ),
        (
            "that Ruth ran it",
            "Ruth and I ran it together",
            "I told you that Ruth ran it; Ruth and I ran it together.",
        ),
        ("that Ruth ran it", "we both ran it", "I told you that Ruth ran it; we both ran it."),
        (
            "gave the date as May 2020",
            "it was June 2021",
            "I gave the date as May 2020; it was June 2021.",
        ),
    ],
)
def test_what_was_said_wrongly_is_put_right(said: str, right: str, sentence: str) -> None:
    assert correction(said, right) == sentence
