"""What hangs on a statement of mine: joined where its parse tells how, in brackets elsewhere."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import phraser

from sincerely.core.debrief import Note


def _fact(note: str) -> str:
    told = phraser().fact(Note(note, "candidate.accomplishments[0]"))
    assert len(told.sentences) == 1
    return told.sentences[0]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I speak Irish, did my degree through it", "I speak Irish, and did my degree through it."),
        ("I worked nights for six years, still prefer them", "I worked nights for six years, and I still prefer them."),
        ("I speak Polish, love Russian", "I speak Polish and love Russian."),
    ],
)  # fmt: skip
def test_a_second_deed_of_mine_is_joined_with_and(note: str, said: str) -> None:
    assert _fact(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I speak Spanish, half my crew does", "I speak Spanish, as half my crew does."),
        ("I know the Savennières grower, we bottled together", "I know the Savennières grower, and we bottled together."),
        ("opened second clinic; waiting list halved", "I opened a second clinic, and the waiting list halved."),
        ("sold the mill in 2021, 14 staff kept on", "I sold the mill in 2021, with 14 staff kept on."),
    ],
)  # fmt: skip
def test_a_clause_with_a_subject_of_its_own_is_joined_by_what_it_tells(
    note: str, said: str
) -> None:
    assert _fact(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I grew up in Fremont, 40 miles away", "I grew up in Fremont, 40 miles away."),
        ("I volunteer at the hospice, every other Sunday", "I volunteer at the hospice, every other Sunday."),
        ("rebuilt 4 branch libraries, none over budget", "I rebuilt 4 branch libraries, with none over budget."),
        ("return-to-practice scheme - 38 nurses back at the bedside", "I would mention the return-to-practice scheme, with 38 nurses back at the bedside."),
        ("taught 300 welders, most still in the trade", "I taught 300 welders, most of them still in the trade."),
    ],
)  # fmt: skip
def test_how_far_how_often_and_how_things_stand_need_no_brackets(note: str, said: str) -> None:
    assert _fact(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("I chaired the parents' council, stood down in June", "I chaired the parents' council (stood down in June)."),
        ("I hold a boiler ticket, second class", "I hold a boiler ticket (second class)."),
        ("plumber by trade, master license since 2011", "I am a plumber by trade (master license since 2011)."),
        ("side project: tide tables on a postcard", "I have a side project (tide tables on a postcard)."),
        ("wrote the harbour guide (sold 900)", "I wrote the harbour guide (sold 900)."),
    ],
)  # fmt: skip
def test_what_no_parse_makes_certain_and_what_was_typed_so_stay_in_brackets(
    note: str, said: str
) -> None:
    assert _fact(note) == said
