"""Lines of the candidate's own that may be read in two ways, and what is told of them for certain."""

from __future__ import annotations

import re

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Correction,
    Debrief,
    Interviewer,
    Locale,
    Note,
    Opportunity,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.phraser import Phraser

READER = Conversation("conversations[0]", (Interviewer("Ingrid Sollars"),))
PHRASER = Phraser(
    english(),
    Debrief(
        Candidate("Perry Vossler"),
        Opportunity("Area Manager", "Tern Haulage"),
        (READER,),
        locale=Locale.GB,
    ),
)


def fact(text: str, path: str = "candidate.accomplishments[0]") -> Phrased:
    return PHRASER.fact(Note(text, path))


def first(phrased: Phrased) -> str:
    return phrased.sentences[0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Driver turnover 44% to 17% since 2021", "I have brought driver turnover from 44% to 17%"),
        ("Kennel cover training (2020)", "My background includes kennel cover training"),
        ("crews of up to 40 and two trawlers", "My background includes crews of up to 40"),
        ("NPS 71", "My background includes NPS 71"),
        ("PVG enhanced, update service", "One thing to add: PVG enhanced"),
        ("Complaints halved", "Complaints halved."),
        ("VP Sales, EMEA, 63 reps", "I have worked as VP Sales for EMEA, with 63 reps."),
        ("Chair, IGPB, 2019-22 (nil complaints)", "I was chair of IGPB from 2019 to 2022"),
        ("Treasurer, county angling club, 6 yrs", "I have spent 6 years as treasurer of the"),
    ],
)
def test_a_thing_is_never_told_as_a_post(line: str, told: str) -> None:
    assert first(fact(line)).startswith(told)


def test_a_state_to_come_needs_a_verb_of_its_own() -> None:
    note = Note("a falls round every morning, all hands", "opportunity.difference[0]")
    said = first(PHRASER.intention(note))
    assert said == "Where I would begin: a falls round every morning (all hands)."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ofsted good to outstanding", "My background includes Ofsted good to outstanding."),
        ("4 tours sold out", "My background includes 4 tours sold out."),
        ("cranes up to 80 tonnes", "My background includes cranes up to 80 tonnes."),
        ("settled 40 claims", "I settled 40 claims."),
        ("made permanent after a month", "I was made permanent after a month."),
        ("hand-picked to open Oban", "I was hand-picked to open Oban."),
        ("brought up in Kerala", "I was brought up in Kerala."),
        ("no lost time injuries 900 days", "We had no lost time injuries in 900 days."),
        ("five years posted to Malta", "My background includes five years posted to Malta."),
        ("laid off 40 with dignity", "I laid off 40 with dignity."),
        ("laid off in 2020", "I was laid off in 2020."),
        ("raised in Leith", "I was raised in Leith."),
        ("raised goats", "I raised goats."),
        ("made head at 29", "I was made head at 29."),
        ("appointed QC 2016", "I was appointed QC"),
        (
            "elected officials briefed weekly",
            "My background includes elected officials briefed weekly.",
        ),
        ("MS since 2014", "My background includes MS since 2014."),
        ("won 400k grant", "I won a 400k grant."),
        ("laid 4 miles of stone wall", "I laid 4 miles of stone wall."),
        ("trained cooks who now run own kitchens", "I trained cooks who now run their own"),
        ("have own van", "I have my own van."),
    ],
)
def test_a_line_claims_no_deed_that_it_does_not_tell(line: str, told: str) -> None:
    assert first(fact(line)).startswith(told)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("HGV class 1", "I hold an HGV class 1 licence."),
        ("MSHA blue card", "I hold an MSHA blue card."),
        ("forklift ticket", "I hold a forklift ticket."),
        ("LGV class 2 since 2014", "I have held an LGV class 2 licence since 2014."),
        ("door supervisor licence since 2019", "I have held a door supervisor licence since 2019."),
        ("CDL class A with hazmat", "I hold a CDL class A licence with hazmat."),
        ("lost my card", "I lost my card."),
        ("personal licence holder", "I am a personal licence holder."),
    ],
)
def test_a_licence_or_card_is_held(line: str, told: str) -> None:
    assert first(fact(line)) == told


def test_a_writer_of_low_starts_means_the_capital_of_a_name() -> None:
    lines = ["cut scrap by 9%", "ran two yards", "built a mill", "led 4 crews", "sold 9 lots"]
    notes = tuple(
        Note(text, f"candidate.accomplishments[{n}]")
        for n, text in enumerate([*lines, "Snowflake bill down 41%"])
    )
    debrief = Debrief(
        Candidate("Perry Vossler", accomplishments=notes),
        Opportunity("Area Manager", "Tern Haulage"),
        (READER,),
    )
    assert first(Phraser(english(), debrief).fact(notes[-1])) == (
        "I brought the Snowflake bill down by 41%."
    )
    assert first(fact("Snowflake bill down 41%")) == "I brought the snowflake bill down by 41%."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "deckhand -> bosun -> first mate, Skerry Line (2008-2019)",
            "I rose from deckhand to bosun and then first mate at Skerry Line (2008-2019).",
        ),
        (
            "Junior buyer > head buyer, Loom & Vossler (14 shops)",
            "I rose from junior buyer to head buyer at Loom & Vossler (14 shops).",
        ),
        (
            "night porter - shift lead - front office manager (Tarn Hotel, 90 rooms)",
            "I rose from night porter to shift lead and then front office manager at Tarn Hotel "
            "(90 rooms).",
        ),
        (
            "stagehand -> rigger, 3 seasons on tour",
            "I rose from stagehand to rigger, with 3 seasons on tour.",
        ),
        (
            "clerk -> office manager, Tern House (since 2011), 9 staff",
            "I have risen from clerk to office manager, Tern House (since 2011), with 9 staff.",
        ),
    ],
)
def test_a_chain_of_posts_is_a_rise_at_one_house(line: str, told: str) -> None:
    assert first(fact(line)) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("£900k Arts Fund grant won for the roof", "I won a £900k Arts Fund grant for the roof."),
        (
            "$3.2M insurance reimbursement recovered after the flood",
            "I recovered $3.2M in insurance reimbursement after the flood.",
        ),
        ("Scrap rate – 9% → 4% – by retooling", "I brought the scrap rate from 9% to 4%, by"),
        (
            "queue times down 5 points, 30 to 25 in a year",
            "I brought queue times down by 5 points (from 30 to 25 in a year).",
        ),
        ("p99 latency 2.1s => 400ms", "I brought p99 latency from 2.1s to 400ms."),
        ("fuel costs A$4.10 to A$3.60", "I brought fuel costs from A$4.10 to A$3.60."),
        ("plastic use to nil in a year", "I brought plastic use to nil in a year."),
        ("Apprentice of the year 2x", "I was twice Apprentice of the year."),
        ("wrote the tide model, error < 3 cm", "I wrote the tide model (error under 3 cm)."),
        ("passed the audit - no findings", "I passed the audit, with no findings."),
        ("redrew the rounds, saves 12 vans a day", "I redrew the rounds, which saves 12 vans"),
        ("redrew the rounds; saves about 12 vans", "I redrew the rounds, which saves about 12"),
        ("published: 3 novels and a memoir", "I published 3 novels and a memoir."),
        ("estimate every tender myself", "I estimate every tender myself."),
        ("harbour pilot, Skerry Roads, 1998-04", "I was a harbour pilot at Skerry Roads from 1998"),
        ("chaired a user group '19-'22", "I chaired a user group from '19 to '22."),
    ],
)
def test_what_moved_or_came_of_it_is_told_with_its_words(line: str, told: str) -> None:
    assert first(fact(line)).startswith(told)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "H.Dip in Ed., MIC, 2009; M.Ed (Leadership), Galway",
            "My qualifications include an H.Dip in Ed. (MIC, 2009) and an M.Ed (Leadership, Galway).",
        ),
        (
            "Red Seal; WSET 2; HACCP trainer",
            "My qualifications include Red Seal, WSET 2 and HACCP trainer.",
        ),
        ("Board-certified hygienist (CIH)", "I am a board-certified hygienist (CIH)."),
        ("Gaeilge: fluent, used daily", "I speak Gaeilge (fluent, used daily)."),
        ("Portuguese (C1), Fante, some Ga", "I speak Portuguese (C1), Fante and some Ga."),
        ("Multilingual - Dutch, Frisian, German", "I am multilingual (Dutch, Frisian, German)."),
        ("Welsh speaker (second language)", "I am a Welsh speaker (second language)."),
        ("BA (Hons) Glass Design, Sunderland 2:1", "I hold a BA (Hons) in Glass Design from"),
        ("B.Eng (Civil) Strathford, sandwich", "One thing to add: B.Eng (Civil) Strathford"),
        ("Red Seal; cut waste by half", "My background includes Red Seal."),
        ("Red Seal; French and Spanish", "My background includes Red Seal."),
    ],
)
def test_papers_and_languages_are_told_as_what_they_are(line: str, told: str) -> None:
    assert first(fact(line)).startswith(told)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "kitchen hygiene - audit score 98",
            "My background includes kitchen hygiene (audit score 98)",
        ),
        (
            "Bursary: Sailing Trust w/ bar",
            "My background includes a Bursary (Sailing Trust with bar).",
        ),
        ("OSS - keeper of a queue", "My background includes OSS (keeper of a queue)."),
        ("Fell runner, 40 races", "I am a fell runner (40 races)."),
    ],
)
def test_a_label_stands_after_on_only_where_it_can(line: str, told: str) -> None:
    assert first(fact(line)).startswith(told)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "mutual bank, lends only in the valley",
            "the chance to be part of a mutual bank that lends only in the valley.",
        ),
        ("a growers' co-op; every member votes", "a growers' co-op"),
        ("family-owned and plans in decades", "you are family-owned and plan in decades."),
        (
            "tenant led, board of residents who vote",
            "you are tenant led, with a board of residents",
        ),
        ("small, stubborn, says no to fads", "you are small and stubborn, and you say no to fads."),
        ("small, honest, says no to fads", "you are small and honest, and you say no to fads."),
        ("growing clinic", "the chance to be part of a growing clinic."),
        ("residential not rotational, near the sea", "it is residential, not rotational (near"),
        ("the barns. I have drawn them since I was ten.", "the barns: I have drawn them since"),
        ("a chair who still reads every file", "a chair who still reads every file."),
        (
            "second generation yard, owner still splices his own rope",
            "the chance to be part of a second generation yard",
        ),
        ("calm teams - rare, and it shows", "calm teams (rare, and it shows)."),
        (
            "results data that arrives late costs lives",
            "results data that arrives late costs lives.",
        ),
        ("wells that dry up bind a village", "wells that dry up bind a village."),
        ("bridges nobody paints", "bridges that nobody paints."),
        ("stages its own plays", "you stage your own plays."),
        ("led by its tenants since 1994", "you have been led by your tenants since 1994."),
        ("founded by monks", "founded by monks."),
        ("taught by one of your bakers", "I was taught by one of your bakers."),
        ("seven mills that buy from the same shepherds", "seven mills that buy from the same"),
        (
            "pupils that leave early get a second start",
            "pupils that leave early get a second start.",
        ),
        ("tough, independent, frugal", "you are tough, independent and frugal."),
        ("profitable, odd product, kind people", "profitable, odd product and kind people."),
        ("partner's from Wick", "my partner is from Wick."),
        ("shipping / logistics", "shipping and logistics."),
        ("not-for-profit, nurses on the board", "you are not-for-profit (nurses on the board)."),
    ],
)
def test_a_reason_is_a_thing_a_clause_or_stands_as_typed(reason: str, told: str) -> None:
    said = first(PHRASER.reason(Note(reason, "opportunity.why[0]")))
    lead = r"One reason I want this work(?: is that|:) |I am drawn to this work by "
    assert re.sub(lead, "", said).startswith(told)


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ("drone surveys first year; cuts walking time", "begin with drone surveys in the first year, which cuts walking time."),
        ("map who decides what", "map who decides what."),
        ("review of the price rules", "begin with a review of the price rules."),
        ("quarterly review of the price rules", "begin with a quarterly review of the price rules."),
        ("let nurses set own rota", "let nurses set own rota."),
        ("Trade nights for fitters", "begin with trade nights for fitters."),
        ("run clinics in every town", "run clinics in every town."),
        ("pilot a 4-day week", "pilot a 4-day week."),
        ("pilot 4-day week", "pilot a 4-day week."),
        ("one front desk - one number, plain words", "begin with one front desk (one number, plain words)."),
        ("map the rounds, then cut – in that order", "map the rounds, then cut (in that order)."),
        ("shared instrumentation", "begin with shared instrumentation."),
        ("walk the yard daily; in all weathers", "walk the yard daily, in all weathers."),
    ],
)  # fmt: skip
def test_a_bare_word_is_a_verb_only_where_something_shows_it(plan: str, told: str) -> None:
    said = first(PHRASER.intention(Note(plan, "opportunity.difference[0]")))
    assert said == f"I would {told}"


@pytest.mark.parametrize(
    ("promise", "told"),
    [
        ("spill plan", "I promised you the spill plan."),
        ("run sheet by end of week", "I promised you the run sheet by the end of the week."),
        ("paper I gave on silt", "I promised you the paper I gave on silt."),
        ("drop off the keys", "I will drop off the keys, as I promised."),
        ("said I'd intro her to our diver", "I will introduce you to our diver, as I promised."),
        ("fwd the survey", "I will forward the survey, as I promised."),
        ("crane log template", "I promised you the crane log template."),
    ],
)
def test_a_promise_is_a_thing_unless_a_verb_is_sure(promise: str, told: str) -> None:
    assert first(PHRASER.promise(Note(promise, "conversations[0].promised[0]"), READER)) == told


@pytest.mark.parametrize(
    ("said", "fact_noted", "told"),
    [
        ("900 berths", "nearer 840", "I said 900 berths; the right figure is nearer 840."),
        ("opex of 12", "A$14m, I misspoke", "I said opex of 12; the right figure is A$14m."),
        ("58 boats", "85. I flipped it.", "I said 58 boats; the right figure is 85."),
        ("it was founded in Leith", "Granton", "I told you that it was founded in Leith; it was Granton."),
        ("the tool was written in Perl", "Raku. The rewrite is Go.", "I told you that the tool was written in Perl; it was Raku; the rewrite is Go."),
        ("that losses were 12%", "they were 18% - 12% was one site", "I told you that losses were 12%; they were 18% (12% was one site)."),
        ("two at Holm", "one at Holm, one at Rona", "I said two at Holm; the right figure is one at Holm and one at Rona."),
        ("we were the first in Fife", "we were the second", "I told you that we were the first in Fife; we were the second."),
    ],
)  # fmt: skip
def test_a_correction_says_the_fact_and_not_how_the_slip_came(
    said: str, fact_noted: str, told: str
) -> None:
    correction = Correction(Note(said, "c.said"), Note(fact_noted, "c.fact"), "c")
    assert first(PHRASER.correction(correction, READER)) == told


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "Family - my mother's illness means we must stay",
            "My mother's illness means that we must stay.",
        ),
        ("have decided to stay where I am", "I have decided to stay where I am."),
        ("my family needs me near Leeds", "My family needs me near Leeds."),
        ("our landlord gave us notice", "Our landlord gave us notice."),
    ],
)
def test_a_reason_for_withdrawing_is_a_clause(reason: str, told: str) -> None:
    assert first(fact(reason, "withdrawal.reason")) == told


def test_what_the_candidate_did_alone_was_done_by_myself() -> None:
    assert first(fact("Perry rebuilt the winch himself")) == "I rebuilt the winch myself."


def test_a_reason_for_withdrawing_that_makes_no_clause_is_not_given() -> None:
    assert fact("personal", "withdrawal.reason").sentences == ()
