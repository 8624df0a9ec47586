"""Résumé lines of mixed shape, circumstances, works and labels, as a letter would tell them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Locale,
    Note,
    Opportunity,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.phraser import Phraser

READER = Conversation("conversations[0]", (Interviewer("Dana Whitlock"),))


CORPUS = yaml.safe_load(Path(__file__).with_name("own_lines.yaml").read_text(encoding="utf-8"))


def phraser(*accomplishments: str, locale: Locale = Locale.GB) -> Phraser:
    notes = tuple(
        Note(text, f"candidate.accomplishments[{number}]")
        for number, text in enumerate(accomplishments)
    )
    return Phraser(
        english(),
        Debrief(
            Candidate("Omar Siddiqui", accomplishments=notes),
            Opportunity("Works Director", "Halden Forge"),
            (READER,),
            locale=locale,
        ),
    )


def fact(text: str, path: str = "candidate.accomplishments[0]") -> Phrased:
    return phraser().fact(Note(text, path))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("axed 2 depots nobody used, saved £90k", "I axed 2 depots nobody used and saved £90k"),
        (
            "Crane driver, docks - retrained at 40",
            "as a crane driver (docks), I retrained at 40",
        ),
        (
            "ran a ward of 22 beds, falls 9 to 3",
            "I ran a ward of 22 beds and brought falls from 9 to 3",
        ),
        (
            "Staff Eng, billing - cut p99 from 700ms to 90ms",
            "as Staff Eng (billing), I cut p99 from 700ms to 90ms",
        ),
        (
            "LLB Cardiff, trained at Hale Morris",
            "I hold an LLB from Cardiff and trained at Hale Morris",
        ),
        ("stood for mayor, lost by 12 votes", "I stood for mayor and lost by 12 votes"),
        (
            "opened 2 cafes, hired 30, kept all but one",
            "I opened 2 cafes, hired 30 and kept all but one",
        ),
        (
            "Recruited by Tarn in 2018, stayed 5 yrs",
            "I was recruited by Tarn in 2018 and stayed for 5 years",
        ),
        ("Grade 8 piano, play for a choir", "I have passed Grade 8 piano and play for a choir"),
        ("built a hide, used by 400 schools", "I built a hide, used by 400 schools"),
        (
            "head gardener 6 yrs, walled garden + 11 acres",
            "I have spent 6 years as head gardener (walled garden and 11 acres)",
        ),
        ("dug 4 wells, promoted to foreman", "I dug 4 wells and was promoted to foreman"),
    ],
)
def test_a_line_of_several_facts_tells_each_by_its_shape(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("notice period is one month", "my notice period is one month"),
        ("3 months' notice", "my notice period is 3 months"),
        ("notice: 4 weeks", "my notice period is 4 weeks"),
        (
            "career break 2019-2021 to care for my aunt",
            "I took a career break from 2019 to 2021 to care for my aunt",
        ),
        ("sabbatical 2018", "I took a sabbatical in 2018"),
        ("maternity leave 2020", "I took maternity leave in 2020"),
        ("relocating to Truro in May", "I am relocating to Truro in May"),
        ("willing to travel", "I am willing to travel"),
        ("open to nights", "I am open to nights"),
        ("DV cleared until 2031", "I am DV cleared until 2031"),
        ("first aid trained since 2016", "I have been first aid trained since 2016"),
        ("full clean driving licence", "I hold a full clean driving licence"),
        ("HGV licence", "I hold an HGV licence"),
        ("own van and tools", "I have my own van and tools"),
        ("DBS is up to date", "my DBS is up to date"),
        ("SC clearance, current", "I hold SC clearance (current)"),
        ("on the safety committee, 3 years", "I have been on the safety committee (3 years)"),
        ("references available from both heads", "my references are available from both heads"),
        ("portfolio ready", "my portfolio is ready"),
        ("ex-army", "I am ex-Army"),
        ("army spouse", "I am an army spouse"),
        ("second in department, two sets", "I have been second in department (two sets)"),
    ],
)
def test_how_things_stand_is_told_of_me(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "AA rosette 2018 and 2021, first in the town",
            "I received an AA rosette in 2018 and 2021 (first in the town)",
        ),
        ("keynote at PyCymru 2022", "I gave a keynote at PyCymru in 2022"),
        ("2x regional Chef of the Year", "I was twice regional Chef of the Year"),
        ("4x county champion", "I was four times county champion"),
        ("side project: a rota tool for choirs", "I have a side project, a rota tool for choirs"),
        (
            "side project: tide tables on a postcard",
            "I have a side project (tide tables on a postcard)",
        ),
        ("volunteering: drove the mobile library", "as a volunteer, I drove the mobile library"),
        (
            "Clinical placements: ICU, ED, paediatrics",
            "my clinical placements include ICU, ED and paediatrics",
        ),
        ("direct reports: 14", "I had 14 direct reports"),
        ("A320 type rating, 2,100 hrs", "I hold an A320 type rating (2,100 hours)"),
        (
            "solo show at Corran Gallery 2021, group shows in Porto",
            "I had a solo show at Corran Gallery in 2021 and group shows in Porto",
        ),
        (
            "Level 3 Award in Education, first aid, food hygiene",
            "I hold a Level 3 Award in Education, as well as first aid and food hygiene",
        ),
        ("patent on a valve seat", "I hold a patent on a valve seat"),
        ("2019 District Teacher of the Year", "I was District Teacher of the Year in 2019"),
    ],
)
def test_a_work_or_a_prize_has_its_own_verb(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("9 yrs primary teaching", "I have spent 9 years in primary teaching"),
        ("12 yrs Royal Signals", "I have spent 12 years in the Royal Signals"),
        ("5 yrs self-employed", "I have spent 5 years self-employed"),
        ("6 yrs night shifts", "I have spent 6 years on night shifts"),
        ("4 yrs Calder Royal", "I have spent 4 years at Calder Royal"),
        ("20 yrs teacher", "I have spent 20 years as a teacher"),
        (
            "foster carer 8 years alongside work",
            "I have spent 8 years as a foster carer alongside work",
        ),
        (
            "interim director for 8 months while they searched",
            "I have spent 8 months as interim director while they searched",
        ),
    ],
)
def test_a_length_of_time_says_what_it_was_spent_on(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Sr PM @ Larkfield (fintech), 2021 - present",
            "I have been Sr PM at Larkfield (fintech) since 2021",
        ),
        ("ex-consultant (Ardent & Co, 4 yrs)", "I was a consultant at Ardent & Co for 4 years"),
        ("former ward clerk, Tarn Hospital", "I used to be a ward clerk at Tarn Hospital"),
        (
            "Senior Designer (2019 – 2023) – Brightline Health",
            "I was Senior Designer at Brightline Health from 2019 to 2023",
        ),
        (
            "Brightline Health, Senior Designer, 2019-2023",
            "I was Senior Designer at Brightline Health from 2019 to 2023",
        ),
        (
            "ops director | Brennan Foods | 2017-2024",
            "I was ops director at Brennan Foods from 2017 to 2024",
        ),
        ("plumber by trade, own firm", "I am a plumber by trade (own firm)"),
        (
            "Founder/CEO Tidewater Robotics 2014-2021",
            "I was Founder/CEO at Tidewater Robotics from 2014 to 2021",
        ),
        (
            "sound engineer since 2015: theatre, some television",
            "I have been a sound engineer since 2015 (theatre, some television)",
        ),
        (
            "interpreter (Yoruba, Igbo) for the county court",
            "I have worked as an interpreter for the county court (Yoruba, Igbo)",
        ),
        (
            "solicitor, private client, STEP qualified",
            "I have worked as a solicitor (private client, STEP qualified)",
        ),
        ("Eagle Scout", "I am an Eagle Scout"),
        ("Volunteer EMT, 2 nights/mo", "I have served as a volunteer EMT, with 2 nights a month"),
        ("head chef 60 covers", "I have worked as head chef, with 60 covers"),
        (
            "SRE manager at Plinth (2017–22): four nines",
            "I was SRE manager at Plinth from 2017 to 2022 (four nines)",
        ),
        ("RGN since 2004", "I have been an RGN since 2004"),
    ],
)
def test_a_post_is_read_in_any_order(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "MSc Logistics part time while working (Distinction)",
            "I took an MSc in Logistics part-time while working (Distinction)",
        ),
        ("PhD (marine geology), Galway 2013", "I hold a PhD in marine geology from Galway (2013)"),
        ("MBA, expected 2027", "I am working towards an MBA (expected 2027)"),
        (
            "CPL(H), 3,900 hrs, 1,200 offshore",
            "I hold a CPL(H), with 3,900 hours, 1,200 of them offshore",
        ),
        ("James Beard semifinalist 2021", "I was a James Beard semifinalist in 2021"),
        (
            "author of a weekly newsletter on school food",
            "I write a weekly newsletter on school food",
        ),
    ],
)
def test_a_course_or_a_licence_is_told_as_it_was_taken(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("hit 118% of number last 6 quarters", "I hit 118% of number in the last 6 quarters"),
        ("closed 14 deals FY23", "I closed 14 deals in FY23"),
        ("taught welding 9 years", "I taught welding for 9 years"),
        (
            "ran the county show 2015-2019, 22,000 visitors",
            "I ran the county show from 2015 to 2019, with 22,000 visitors",
        ),
        (
            "directed 6 shows, two transferred to London",
            "I directed 6 shows, two of which transferred to London",
        ),
        (
            "supervised 6 students, 4 of them now have posts",
            "I supervised 6 students, 4 of whom now have posts",
        ),
        ("brewed 14 beers, one won gold", "I brewed 14 beers, and one won gold"),
        (
            "closed the plant, all 212 people placed",
            "I closed the plant, with all 212 people placed",
        ),
        ("mentored 5 juniors, all promoted", "I mentored 5 juniors, all of them promoted"),
        ("rebuilt the line, same crew", "I rebuilt the line, with the same crew"),
        (
            "deployed twice, Kandahar 2010 and Mosul 2016",
            "I deployed twice (Kandahar 2010 and Mosul 2016)",
        ),
        ("$40M → $65M revenue, 18 mos", "I brought revenue from $40M to $65M in 18 months"),
        ("quota: 112% FY22, 127% FY23", "my record is 112% of quota in FY22 and 127% in FY23"),
        ("sickness up only 2% in 4 years", "sickness rose by only 2% in 4 years"),
        ("QA/QC: zero recalls in 7 yrs", "in QA/QC, we had zero recalls in 7 years"),
        (
            "grant writing: $1.9M from 7 foundations",
            "my record in grant writing is $1.9M from 7 foundations",
        ),
        ("caseload 24 families", "I had a caseload of 24 families"),
        ("Managed P&L of $48M / 3 sites / 212 FTE", "I managed a P&L of $48M (3 sites, 212 FTE)"),
        ("built -> scaled -> sold a meal-kit firm", "I built, scaled and sold a meal-kit firm"),
        ("migrated 400 services -> k8s", "I migrated 400 services to k8s"),
        ("As a lead I moved 60 teams", "as a lead, I moved 60 teams"),
        ("i basically ran the warehouse", "I ran the warehouse"),
        ("made redundant in 2020", "I was made redundant in 2020"),
        ("signed off £2bn of assets", "I signed off £2bn of assets"),
        ("qualified as a midwife at 41", "I qualified as a midwife at 41"),
        ("stage managed 14 productions", "I stage managed 14 productions"),
    ],
)
def test_a_deed_and_what_hangs_on_it_make_one_sentence(note: str, said: str) -> None:
    assert fact(note).clause == said


@pytest.mark.parametrize(
    ("note", "form", "said"),
    [
        ("forgot to say I ran the Bristol depot", "clause", "I ran the Bristol depot"),
        ("didn't get to talk about my time in Ghana", "noun", "my time in Ghana"),
        ("wish I'd mentioned the merger", "noun", "the merger"),
        ("didn't explain the 2020 closure properly", "noun", "the 2020 closure"),
        ("not mentioned: my welding tickets", "noun", "my welding tickets"),
        ("the minibus story never came up", "noun", "the minibus story"),
        ("forgot the part about the night crew", "noun", "the part about the night crew"),
        ("that BIM took a year", "clause", "BIM took a year"),
        ("how I dealt with the 2019 flood", "noun", "how I dealt with the 2019 flood"),
        ("My Somali - I interpret for families", "noun", "my Somali: I interpret for families"),
        ("experience of tenants in situ", "noun", "experience of tenants in situ"),
        ("about the AEDs", "noun", "the AEDs"),
        ("The Lima office made money", "clause", "the Lima office made money"),
    ],
)
def test_a_thing_left_unsaid_is_told_without_saying_that_it_was(
    note: str, form: str, said: str
) -> None:
    assert getattr(fact(note, "unsaid[0]"), form) == said


def test_the_candidate_in_the_third_person_is_me() -> None:
    she = phraser("She ran two sites")
    assert she.fact(Note("The candidate's team won", "unsaid[0]")).clause == "my team won"
    assert fact("The candidate led a refit").clause == "I led a refit"


def test_a_part_that_no_sentence_tells_stands_in_brackets() -> None:
    told = fact("built up herd from 80 to 210 cows; 2nd in county for cell count")
    assert told.clause == "I built up a herd from 80 to 210 cows (2nd in county for cell count)"


def test_a_label_that_nothing_fits_is_named_once() -> None:
    assert fact("REF2021: two outputs at 4*").sentences == (
        "My background includes REF2021, with two outputs at 4*.",
    )


@pytest.mark.parametrize(
    ("locale", "note", "said"),
    [(locale, note, said) for locale, pairs in CORPUS.items() for note, said in pairs.items()],
)
def test_a_line_of_any_trade_is_a_clause_of_mine(locale: str, note: str, said: str) -> None:
    told = phraser(locale=Locale(locale)).fact(Note(note, "candidate.accomplishments[0]"))
    assert told.clause == said
