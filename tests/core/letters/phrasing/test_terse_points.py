"""Terse points: figures first, things that act, slips of a second language, aims and lists."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Note


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("1 in 4 ewes needs help", "You said that 1 in 4 ewes needs help."),
        ("one in three pupils arrives late on Mondays", "You said that one in three pupils arrives late on Mondays."),
        ("2 in 3 referrals come too late", "You said that 2 in 3 referrals come too late."),
        ("the lab moves to Leith in Q2", "You said that the lab moves to Leith in Q2."),
        ("labour cost 31 last month", "You said that the labour cost was 31 last month."),
        ("food cost 38", "You said that the food cost is 38."),
        ("claims backlog 1,140 open", "You said that the claims backlog has 1,140 open."),
        ("only 3 of 11 kilns working", "You said that only 3 of 11 kilns are working."),
        ("1,200 meals a day out of a kitchen built for 700", "You mentioned 1,200 meals a day out of a kitchen built for 700."),
        ("half the fleet electric by 2030", "You said that half the fleet is to be electric by 2030."),
        ("all of the buses red by 2030", "You said that all of the buses are to be red by 2030."),
        ("the harvest was poor: frost in April, hail in July", "You said that the harvest was poor: frost in April, hail in July."),
        ("merger w/ St Anne's, completes 1 April", "You said that the merger with St Anne's completes on 1 April."),
        ("lots about succession: two partners retire", "On succession, you said that two partners retire."),
        ("board meets the second Tuesday", "You said that the board meets the second Tuesday."),
        ("nurses don't report falls, think nothing happens", "You said that nurses do not report falls and think nothing happens."),
        ("seven internal promotions last year", "You said that there were seven internal promotions last year."),
        ("started it in a garage 1951", "You started it in a garage in 1951."),
        ("the listening tour just finished", "You said that the listening tour just finished."),
        ("we got on to bees", "We got on to bees."),
        ("wool price halved since 2016", "You said that the wool price has halved since 2016."),
        ("uses the same accountant since 1994", "You told me that you have used the same accountant since 1994."),
        ("rented the yard from the council since the 80s", "You have rented the yard from the council since the 80s."),
        ("complaints doubled since 2022", "You said that complaints have doubled since 2022."),
        ("keeps 400 hives, sells to Waitrose", "You told me that you keep 400 hives and sell to Waitrose."),
        ("likes the Monday huddle, wouldn't change it", "You told me that you like the Monday huddle and would not change it."),
        ("the curate left in Advent and they haven't replaced her", "You said that the curate left in Advent and you have not replaced her."),
        ("6 apprentices, 2 finish", "You said that there are 6 apprentices, and 2 finish."),
        ("9 boats, 4 crew", "You said that there are 9 boats, with 4 crew."),
        ("irradiator being replaced", "You said that the irradiator is being replaced."),
        ("rebuild not yet in the budget", "You said that the rebuild is not yet in the budget."),
        ("crane no 2 down since Sept", "You said that crane number 2 has been down since September."),
        ("half of mortuaries wd fail today", "You said that half of mortuaries would fail today."),
        ("the machine on line 4 is from 2009, rejects good bottles", "You said that the machine on line 4 is from 2009 and rejects good bottles."),
        ("told me the no-show rate is 31 on weekends", "You said that the no-show rate is 31 on weekends."),
        ("supermarkets drop growers, then beg em back", "You said that supermarkets drop growers, then beg them back."),
        ("hospital lifts over 30 years old", "You said that hospital lifts are over 30 years old."),
        ("the boats are leased, badly maintained", "You said that the boats are leased, badly maintained."),
        ("tailings dam is 80 pct full", "You said that the tailings dam is 80% full."),
    ],
)  # fmt: skip
def test_a_terse_point_is_told_whole(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("he explain me that the customer send back one truck each week", "You said that the customer sends back one truck each week."),
        ("they was proud of the new roof", "You told me that you were proud of the new roof."),
        ("the shop is closed since 3 years", "You said that the shop has been closed for 3 years."),
        ("she told that the school lost the contract", "You said that the school lost the contract."),
        ("all depend of the weather", "You said that all depend on the weather."),
        ("he wants that maintenance and production speak every morning", "You want maintenance and production to speak every morning."),
        ("wants that I start in May", "You want me to start in May."),
        ("wants that the board is told first", "You want the board to be told first."),
        ("the owner said that the board wants that roof", "You said that the owner said that the board wants that roof."),
        ("wants that roof by May", "You want that roof by May."),
        ("nobody knows where is the difference", "You said that nobody knows where the difference is."),
        ("the trucks wear out since 5 years", "You said that the trucks have worn out for 5 years."),
        ("the mill makes flour since 5 years", "You said that the mill has made flour for 5 years."),
        ("the mill made flour during 5 years", "You said that the mill made flour for 5 years."),
        ("she can weld", "You told me that you can weld."),
    ],
)  # fmt: skip
def test_slips_of_a_second_language_are_mended(note: str, sentence: str) -> None:
    assert told(note) == [sentence]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("team is 14, biggest I've had is 9", "You raised the point that the team is 14 and that the biggest I have had is 9."),
        ("not used to shift work", "You asked whether I am used to shift work."),
        ("no German", "You asked whether I speak German."),
        ("worried I'd find it dull after a mill", "You asked whether I would find it dull after a mill."),
        ("gap 2019 to 2020", "You asked about the gap from 2019 to 2020."),
        ("never been a head, always the deputy", "You asked whether I have been a head."),
        ("three hours drive", "You asked about three hours’ drive."),
        ("only ever run one kitchen", "You raised the point that I have only ever run one kitchen."),
    ],
)  # fmt: skip
def test_a_terse_worry_is_of_me(note: str, sentence: str) -> None:
    assert phraser().worry(Note(note, "w"), READER).sentences == (sentence,)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("came in under 5 years out of 6", "I came in under 5 years out of 6."),
        ("only 80 ha of barley, but did the short course last year", "Only 80 ha of barley, but I did the short course last year."),
        ("yes 9 reports, and I ran the night shift", "Yes, 9 reports, and I ran the night shift."),
        ("caring for my father, he died in March 2020", "I was caring for my father, who died in March 2020."),
        ("said I grew up twenty miles away", "I grew up twenty miles away."),
        ("told her two of the three were contracts that ended", "Two of the three were contracts that ended."),
    ],
)  # fmt: skip
def test_a_terse_answer_is_whole(note: str, sentence: str) -> None:
    assert phraser().answer(Note(note, "a"), READER).sentences == (sentence,)


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("cook for the directors on 2 December", "I will cook for the directors on 2 December"),
        ("nothing until the board has met on the 9th", "nothing will happen until the board has met on the 9th"),
        ("presentation 20 min on retention", "the next step is a 20-minute presentation on retention"),
        ("visit half an hour on site", "the next step is a half-hour visit on site"),
        ("tour 1 hour, then lunch", "the next step is a 1-hour tour, then a lunch"),
        ("half day with the crew", "the next step is a half day with the crew"),
        ("session two days", "the next step is a two-day session"),
    ],
)  # fmt: skip
def test_a_terse_step_is_a_clause(note: str, clause: str) -> None:
    assert phraser().next_step(Note(note, "n"), READER).clause == clause


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "the job is half office, half projects",
            "You said that the job is half office, half projects.",
        ),
        ("the grant bid is due 14 Feb, half written", "the grant bid is due 14 Feb, half written"),
        ("two ovens, both leased", "You said that there are two ovens, both leased."),
        ("40 beds, most empty at weekends", "40 beds (most of them empty at weekends)"),
        ("lost clients, most leave at first renewal", "most of them leave at first renewal"),
        ("the roof is new, some snow", "some snow"),
    ],
)
def test_a_part_of_what_was_told_is_joined_as_what_it_is(note: str, said: str) -> None:
    (told,) = phraser().point(Note(note, "n"), READER)
    assert said in told.sentences[0]


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("site visit last week of January", "the site visit is in the last week of January"),
        (
            "second interview first half of March",
            "the next step is a second interview in the first half of March",
        ),
        ("they ring early next week", "you will ring early next week"),
    ],
)
def test_a_step_names_its_week_as_one_would(note: str, clause: str) -> None:
    assert phraser().next_step(Note(note, "n"), READER).clause == clause


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("ran 12 voyages, nobody was hurt", "I ran 12 voyages, and nobody was hurt."),
        ("ran 12 voyages, no ship was lost", "I ran 12 voyages, and no ship was lost."),
        ("ran 12 voyages, no losses", "I ran 12 voyages, with no losses."),
    ],
)
def test_a_lack_is_joined_as_a_thing_or_as_a_deed(note: str, said: str) -> None:
    assert said in phraser().fact(Note(note, "candidate.accomplishments[0]")).sentences[0]


def test_what_was_done_in_a_month_is_past() -> None:
    (told,) = phraser().point(Note("harbour contract lost in March, 30% of volume", "n"), READER)
    assert told.clause is not None
    assert told.clause.startswith("the harbour contract was lost in March")
