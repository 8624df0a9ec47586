"""What notes typed in a hurry become: each rule on notes of a trade of its own."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Concern, Conversation, Interviewer, Locale, Note
from sincerely.core.letters.phrasing.steps.step_dates import (
    with_date_commas,
    with_dates_written_out,
)


def asked(worry: str) -> tuple[str, ...]:
    return phraser().worry(Note(worry, "w"), READER).sentences


def answered(worry: str, answer: str) -> tuple[str, ...]:
    concern = Concern(Note(worry, "w"), Note(answer, "a"), "c")
    reader = Conversation("conversations[0]", (Interviewer("Gethin Marsh"),), concerns=(concern,))
    assert concern.answer is not None
    return phraser(reader).answer(concern.answer, reader).sentences


def follows(step: str) -> tuple[str, ...]:
    return phraser().next_step(Note(step, "n"), READER).sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("wants chef on floor by five", ["You want a chef on the floor by five."]),
        ("nurses 12% of crew", ["You said that nurses are 12% of the crew."]),
        ("pilots meet without agenda", ["You said that pilots meet without an agenda."]),
        ("head of department has left", ["You said that the head of department has left."]),
        ("hopes next MD speaks Welsh", ["You hope the next MD speaks Welsh."]),
        ("walked me round", ["Thank you for walking me round."]),
    ],
)
def test_an_article_is_put_back_only_where_one_is_certain(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("payroll still on paper", ["You said that the payroll is still on paper."]),
        ("asset register a mess", ["You said that the asset register is a mess."]),
        ("assets register a shambles", ["You said that the assets register is a shambles."]),
        ("parishioners nervous since the sale", ["You said that parishioners have been nervous since the sale."]),
        ("kiln older than me", ["You said that the kiln is older than me."]),
        ("mice everywhere", ["You said that mice are everywhere."]),
        ("auditors back in March", ["You said that auditors are back in March."]),
        ("pool barely used", ["You said that the pool is barely used."]),
        ("database half Welsh half English", ["You said that the database is half Welsh and half English."]),
        ("crane inspection 2029", ["You said that the crane inspection is in 2029."]),
        ("council split on parking", ["You said that the council is split on parking."]),
        ("audit 5 weeks late", ["You said that the audit is 5 weeks late."]),
        ("deficit 4 yrs running", ["You said that there has been a deficit 4 years running."]),
        ("losses four years running", ["You said that there have been losses four years running."]),
        ("DMS 7%, goal 3", ["You said that DMS is at 7%, with a goal of 3."]),
        ("9 depots no crane", ["You said that there are 9 depots with no crane."]),
        ("families complaining to the press before they call us", ["You said that families are complaining to the press before they call you."]),
    ],
)  # fmt: skip
def test_what_was_left_out_of_a_statement_is_put_back(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("fishing licence lapsed", ["You said that the fishing licence lapsed."]),
        ("the operator's contract up 2030", ["You said that the operator's contract is up in 2030."]),
        ("agency drivers £2.3m ytd", ["You said that agency drivers are £2.3m year to date."]),
        ("cleaner starting pay 12k", ["You said that cleaner starting pay is 12k."]),
        ("restricted funds spent on rent", ["You said that restricted funds are spent on rent."]),
        ("asks every cook to taste it", ["You told me that you ask every cook to taste it."]),
        ("hopes the verger sings", ["You hope the verger sings."]),
    ],
)  # fmt: skip
def test_a_name_is_not_taken_for_a_deed(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("triage - 9 waiting at 7am", ["You mentioned triage (9 waiting at 7am)."]),
        ("localisation - partners get no overheads", ["On localisation, you said that partners get no overheads."]),
        ("footage - cameras lost twice", ["On footage, you said that cameras have been lost twice."]),
        ("reserves - argues with the board each year", ["On reserves, you said that you argue with the board each year."]),
        ("vans. two of 5 run", ["You mentioned vans (two of 5 run)."]),
        ("pilots - five left, three over 60", ["You mentioned pilots (five left, three over 60)."]),
        ("not a money problem, a rota problem", ["You said that it is not a money problem but a rota problem."]),
        ("wants a plan not a wish", ["You want a plan, not a wish."]),
        ("told me how id fix it", ["You told me how I would fix it."]),
        ("SIX depots, two closed", ["You said that there are six depots, with two closed."]),
        ("Organ tuning?? not sold on it", ["You asked about organ tuning.", "You told me that you are not sold on it."]),
        ("said bluntly: don't come", ["You said, ‘Do not come.’"]),
        ("site must report leaks, hasn't", ["You said that the site must report leaks, but has not."]),
        ("41 drivers short on nights", ["You told me that you are 41 drivers short on nights."]),
        ("2m over budget", ["You told me that you are 2m over budget."]),
        ("2 kilns over the yard", ["You said that there are 2 kilns over the yard."]),
        ("3 short", ["You said that 3 are short."]),
        ("6 weeks behind the barn", ["You said that 6 weeks are behind the barn."]),
        ("leavers all say the same: split shifts", ["You said that the leavers all say the same: split shifts."]),
        ("best adviser she has is a retired vet", ["You said that the best adviser you have is a retired vet."]),
        ("2 derailments last season, no injuries thank god", ["You said that there were 2 derailments last season, with no injuries."]),
        ("41 stables, 12 empty", ["You said that there are 41 stables, 12 of them empty."]),
        ("9 rigs parked, 3 idle", ["You said that 9 rigs are parked, with 3 idle."]),
        ("inspections every 6 weeks", ["You said that inspections are every 6 weeks."]),
        ("40 bridges, 11 inspected", ["You said that there are 40 bridges, 11 of them inspected."]),
    ],
)  # fmt: skip
def test_marks_and_halves_of_a_hurried_note_are_read(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("tasting, 5 dishes for 8, 8 Dec, recruiter calls", "I understand that the next step is tasting on 8 December (5 dishes for 8), and the recruiter will call."),
        ("Factor to ring by Friday 27th, then a day on the hill", "I understand that the factor will ring by Friday 27th, and then a day on the hill follows."),
        ("Panel w/ nurses Dec 1-2, then CNO decides", "I understand that the next step is a panel with nurses on December 1–2, and the CNO decides."),
        ("lesson (yr 8), panel lunch, hear same day", "I understand that the next steps are a lesson (year 8), then a panel lunch, and I will hear the same day."),
        ("forum 12/3 6pm school gym, board votes 12/10", "I understand that the next step is a forum on 12/3 at 6pm (school gym), and the board votes on 12/10."),
        ("meet the trainers Fri, vet check on me, answer Mon", "I understand that I will meet the trainers on Friday."),
        ("site visit Tues Nov 24 7am, bring boots", "I understand that the site visit is on Tuesday November 24 at 7am, and I am to bring boots."),
    ],
)  # fmt: skip
def test_a_step_of_scraps_says_what_comes_and_when(step: str, sentence: str) -> None:
    assert follows(step) == (sentence,)


def test_a_step_that_is_not_known_yet_says_nothing() -> None:
    assert follows("TBC - owner away til Dec") == ()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("walk Mon 11/30 6:30am", "walk on Monday 11/30 at 6:30am"),
        ("call Thu Nov 26 or Mon Nov 30", "call on Thursday November 26 or Monday November 30"),
        ("meet on Friday, November 24, 2026", "meet on Friday November 24 2026"),
        ("panel 8/9 Dec", "panel on 8 or 9 December"),
        ("panel the 3rd of Dec at noon", "panel on 3 December at noon"),
        ("by 12/3", "by 12/3"),
    ],
)
def test_a_date_is_written_out_in_the_order_in_which_it_was_typed(typed: str, written: str) -> None:
    assert with_dates_written_out(typed) == written


def test_north_american_dates_get_their_commas_back() -> None:
    said = "the panel is on Tuesday November 24 at 7am"
    assert with_date_commas(said, Locale.US) == "the panel is on Tuesday, November 24, at 7am"
    assert with_date_commas(said, Locale.GB) == said
    whole = "we meet on Friday November 27 2026"
    assert with_date_commas(whole, Locale.US) == "we meet on Friday, November 27, 2026"


@pytest.mark.parametrize(
    ("worry", "sentence"),
    [
        ("kitchens mostly - what about bars?", "You asked about bars."),
        ("never a head, can he run a budget", "You asked whether I can run a budget."),
        ("one ward not nine", "You asked about my going from one ward to nine."),
        ("litigator", "You asked about my background as a litigator."),
        ("big step up from 12 to 90", "You asked about the big step up from 12 to 90."),
        ("retail / regulated? never worked under HIQA", "You asked whether I have worked under HIQA."),
    ],
)  # fmt: skip
def test_a_worry_of_scraps_is_the_question_it_comes_to(worry: str, sentence: str) -> None:
    assert asked(worry) == (sentence,)


@pytest.mark.parametrize(
    ("answer", "sentences"),
    [
        ("sang for years, taught two choirs", ("I sang for years and taught two choirs.",)),
        ("no but grew the bar, tendered towage twice", ("No, but I grew the bar and tendered towage twice.",)),
        ("same rules, did 2 weeks there", ("The short answer is the same rules.", "I did 2 weeks there.")),
        ("Haven't. Would hire a good agronomist", ("I have not.", "I would hire a good agronomist.")),
        ("Already hold it, Leeds is the one that lapsed", ("I already hold it.", "Leeds is the one that lapsed.")),
        ("only did it once, in Leeds", ("I only did it once, in Leeds.",)),
        ("also once, in Leeds", ("The short answer: also once, in Leeds.",)),
        ("acted up when boss was ill", ("I acted up when the boss was ill.",)),
        ("opened second shop in Leeds", ("I opened a second shop in Leeds.",)),
    ],
)  # fmt: skip
def test_an_answer_of_scraps_is_whole(answer: str, sentences: tuple[str, ...]) -> None:
    assert answered("never run two sites", answer) == sentences
