"""The candidate's own notes that are for one reader: who "she" is, what was promised and put right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.letters.phrasing.test_candidate_notes import (
    PHRASER,
    correction,
    fact,
    intention,
    reason,
)
from tests.core.letters.phrasing.whitlock import READER

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
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.phraser import Phraser
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.spliced import with_statements_parted


def told(note: str, *, mine: str = "Ran the yard", pronouns: str = "she/her") -> tuple[str, ...]:
    """The sentences of a thing left unsaid to Ines Okoro, by a candidate who also noted ``mine``."""
    left = Note(note, "conversations[0].unsaid[0]")
    reader = Conversation(
        "conversations[0]", (Interviewer("Ines Okoro", pronouns=pronouns),), unsaid=(left,)
    )
    candidate = Candidate(
        "Tam Byrne", accomplishments=(Note(mine, "candidate.accomplishments[0]"),)
    )
    debrief = Debrief(candidate, Opportunity("Foreman", "Halden Trust"), (reader,))
    return Phraser(english(), debrief).fact(left, reader).sentences


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I know the grower she likes", "I know the grower you like."),
        ("speak Polish, a third of her engineers do too", "I speak Polish, and a third of your engineers do too."),
        ("was on the pilot for her software", "I was on the pilot for your software."),
        ("she asked about Reno, I have family there", "You asked about Reno; I have family there."),
        ("trained two of Ines's fitters", "I trained two of your fitters."),
        ("hired a foreman, she now runs the yard", "I hired a foreman (she now runs the yard)."),
        ("Would happily keep her Thursday evenings", "I would happily keep your Thursday evenings."),
        ("on call every third week is fine, tell her", "On call every third week is fine."),
        ("we rang every shed with a checklist, she'd like it", "We rang every shed with a checklist; you would like it."),
        ("tuned for her teacher, he told me about her", "I tuned for your teacher (he told me about you)."),
        ("she mentioned grazing and I forgot to say we already do it", "You mentioned grazing; we already do it."),
        ("her new stands are too low, mine are adjustable", "One thing to add: your new stands are too low; mine are adjustable."),
        ("can start whenever they need me", "I can start whenever you need me."),
    ],
)  # fmt: skip
def test_the_reader_is_you_in_what_was_left_unsaid_to_her(note: str, said: str) -> None:
    assert told(note) == (said,)


def test_who_writes_of_herself_as_she_is_meant_by_it_to_a_reader_of_either_kind() -> None:
    mine = "She ran the yard"
    assert told("She trained her own fitters", mine=mine) == ("I trained my own fitters.",)
    assert told("Her thesis cites two of his papers", mine=mine, pronouns="he/him") == (
        "My thesis cites two of your papers.",
    )


def test_a_note_for_one_reader_leaves_others_as_they_are() -> None:
    assert told("I met her brother and taught him to weld") == (
        "I met your brother and taught him to weld.",
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I said I'd send her the budget, it's one page", "I will send you the budget (it is one page), as I promised."),
        ("the checklist, redacted", "I promised you the checklist, redacted."),
        ("the log sheet we use, its only one page", "I promised you the log sheet that we use (it is only one page)."),
        ("moving checklist, laminated", "I promised you the moving checklist, laminated."),
        ("our training ladder - one page", "I promised you our training ladder, one page."),
        ("the price list, it is public", "I promised you the price list (it is public)."),
    ],
)  # fmt: skip
def test_what_is_only_said_of_a_promise_stands_apart(note: str, said: str) -> None:
    assert PHRASER.promise(Note(note, "p"), READER).sentences == (said,)


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("the rota was drawn up by the ward", "quarterly", "I told you that the rota was drawn up by the ward; the right version is this: quarterly."),
        ("the count is monthly", "quarterly", "I told you that the count is monthly; it is quarterly."),
        ("turnover went to 22", "it was 26, I was thinking of the galley only", "I told you that turnover went to 22; it was 26 (I was thinking of the galley only)."),
    ],
)  # fmt: skip
def test_a_correction_says_how_it_is(wrong: str, right: str, said: str) -> None:
    assert correction(wrong, right) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("We did not abandoned any meeting", "We did not abandon any meeting."),
        ("I have also experience with fences", "I also have experience with fences."),
        ("reduced watering for 30 percents", "I reduced watering by 30 percent."),
        ("Since 2014 I am responsible for turf", "Since 2014, I have been responsible for turf."),
        ("took the Star through dry dock in 19 days", "I took the Star through dry dock in 19 days."),
        ("did their doors till 2015", "I did their doors till 2015."),
        ("cut errors from 3.1% to .8%", "I cut errors from 3.1% to 0.8%."),
    ],
)  # fmt: skip
def test_a_fact_is_told_as_a_first_speaker_would(note: str, said: str) -> None:
    assert fact(note).sentences == (said,)


def test_a_comma_splices_no_reason() -> None:
    told_apart = reason("my uncle worked the locks, I know the river")
    assert told_apart.clause == "my uncle worked the locks; I know the river"
    assert not reason("I want to work on the jumping track, in Prague is only flat").sentences


def test_a_reason_and_an_intention_lose_their_fillers() -> None:
    assert (
        reason("I just like that you know the crew by name").clause
        == "I like that you know the crew by name"
    )
    assert reason("love trams, always have").clause == "I love trams and always have"
    meant = intention("well the first thing is I'd get the managers together").base
    assert meant == "get the managers together"
    assert intention("one style guide, not nine").base == "begin with one style guide, not nine"


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("reckon its the only yard doing it properly", "it is the only yard doing it properly"),
        ("wife's family is in Broken Arrow", "my wife's family is in Broken Arrow"),
        ("kids in school there, wife from there", "my kids are in school there, and my wife is from there"),
        ("the observatory is open every night, free of charge", "the observatory is open every night, free of charge"),
    ],
)  # fmt: skip
def test_a_reason_is_a_clause_of_its_own(note: str, clause: str) -> None:
    assert reason(note).clause == clause


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("halved the injuries with slings and a warm-up, nothing fancy", "I halved the injuries with slings and a warm-up, nothing fancy."),
        ("Trained 6 techs; all passed the exam first try", "I trained 6 techs, all of whom passed the exam first try."),
        ("taught 7 apprentices; 6 qualified", "I taught 7 apprentices, 6 of whom qualified."),
        ("Presently working as chief engineer at Kaveri Sugars since 2018", "I have been chief engineer at Kaveri Sugars since 2018."),
        ("yard director - Cedar Rim - 2019 to now - 34 fitters", "I have been yard director at Cedar Rim since 2019, with 34 fitters."),
        ("Landfill manager at Ballykeeran since 2017, on programme", "I have been landfill manager at Ballykeeran since 2017 (on programme)."),
        ("Was having charge of the boiler house", "I had charge of the boiler house."),
        ("not mentioned that I speak some Swahili", "I speak some Swahili."),
        ("never once over budget", "One thing to add: never once over budget."),
    ],
)  # fmt: skip
def test_what_hangs_on_a_deed_stands_as_one_would_say_it(note: str, said: str) -> None:
    assert fact(note).sentences == (said,)


def test_a_tail_after_an_adverb_is_no_list() -> None:
    meant = intention("sort the huts out first, hot showers and a real cook").base
    assert meant == "sort the huts out first (hot showers and a real cook)"


def test_what_the_house_has_of_its_own_is_your_own() -> None:
    assert reason("own plant, no contractors").noun == "your own plant and no contractors"
    assert correction("6 crew", "5 + me") == "I said 6 crew; the right figure is 5 plus me."


def test_a_thing_in_ing_is_no_deed_and_a_first_step_is_one() -> None:
    assert (
        intention("training ladder for every fitter").base
        == "begin with a training ladder for every fitter"
    )
    assert (
        intention("hot shoeing for every student").base
        == "begin with hot shoeing for every student"
    )
    assert intention("First I will do the steam balance").base == "do the steam balance"


def test_a_reason_to_withdraw_in_ing_is_of_me() -> None:
    left = PHRASER.fact(Note("staying at Larkin as a partner", "withdrawal.reason"))
    assert left.clause == "I am staying at Larkin as a partner"


def test_statements_that_only_a_comma_joins_are_parted_in_every_sentence_of_the_note() -> None:
    debrief = Debrief(Candidate("Tam Byrne"), Opportunity("Foreman", "Halden Trust"), (READER,))
    setting = Setting(english(), Locale.GB, cast_for(debrief, READER, english()))
    clause = "the kiln is old, it leaks heat"
    note = Note("kiln", "x")
    strung = Phrased(note, Act.OWN, ("The kiln is old, it leaks heat.",), clause=clause, base="go")
    told = with_statements_parted(strung, setting)
    assert told.sentences == ("The kiln is old; it leaks heat.",)
    assert (told.clause, told.base) == ("the kiln is old; it leaks heat", None)
    whole = replace(strung, clause="the kiln is old, and it leaks heat")
    assert with_statements_parted(whole, setting) is whole
