"""What can be talked about: a thing for certain, and no statement, command or quality."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, debrief_with, phraser, told

from sincerely.adapters.english import english
from sincerely.core.debrief import Locale, Note
from sincerely.core.letters.phrasing.clauses.bare_verbs import names_thing
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.matters import is_command, names_matter

SETTING = Setting(english(), Locale.GB, cast_for(debrief_with(), READER, english()))


@pytest.mark.parametrize(
    ("text", "is_matter"),
    [
        ("a school that keeps its sixth form small", True),
        ("the template you use", True),
        ("how the reserve is spent", True),
        ("visits twice a week", True),
        ("pay a day", True),
        ("court delays hurt families most", False),
        ("pupils with autism need a quiet room", False),
        ("too expensive to relocate", False),
        ("not local", False),
        ("the not local", False),
        ("remote", False),
        ("car park too small for the day shift", False),
        ("retire the mainframe by 2027", False),
        ("bring record review onto the floor", False),
        ("", False),
    ],
)
def test_a_matter_is_a_thing_for_certain(text: str, is_matter: bool) -> None:
    assert names_matter(text, SETTING) is is_matter


@pytest.mark.parametrize(
    ("text", "is_bidden"),
    [
        ("meet the crew in January", True),
        ("publish wait times weekly", True),
        ("drinks every night after work", False),
        ("call a day", False),
        ("temp labour at Hull", False),
        ("SEND transport costs", False),
        ("visit, then lunch", False),
    ],
)
def test_a_bare_verb_with_its_object_is_a_command(text: str, is_bidden: bool) -> None:
    assert is_command(SETTING.words(text), SETTING) is is_bidden


@pytest.mark.parametrize(
    ("text", "is_thing"),
    [("moving checklist", True), ("tuning Steinway", False)],
)
def test_a_counted_noun_that_stands_bare_after_ing_names_a_thing(
    text: str, *, is_thing: bool
) -> None:
    assert names_thing(SETTING.words(text), SETTING) is is_thing


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("publish wait times weekly", ["You said, ‘Publish wait times weekly.’"]),
        ("patrons like to meet the artists", ["You made this point: patrons like to meet the artists."]),
        ("sprint demos nobody attends", ["We talked about sprint demos nobody attends."]),
        ("provenance files for the Near East need work", ["You made this point: provenance files for the Near East need work."]),
        ("stock counts done by hand", ["You said that stock counts are done by hand."]),
        ("missed bins logged in three systems", ["You said that missed bins are logged in three systems."]),
        ("well boat shared with a competitor", ["You said that the well boat is shared with a competitor."]),
        ("landing site survey for 60 schools", ["We talked about the landing site survey for 60 schools."]),
        ("send her the paper", []),
        ("send the plan to her", []),
        ("share our template", []),
        ("never run a plant this size", []),
        ("never done banquets", []),
        ("because the hospital still trains its own nurses", []),
    ],
)  # fmt: skip
def test_a_point_that_is_no_certain_thing_is_told_plainly_or_not_at_all(
    note: str, sentences: list[str]
) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("worry", "sentence"),
    [
        ("is it too big a step up", "You asked whether it is too big a step up."),
        ("unfamiliar with the Scottish system", "You asked whether I am unfamiliar with the Scottish system."),
    ],
)  # fmt: skip
def test_a_worry_about_what_i_am_asks_whether_i_am(worry: str, sentence: str) -> None:
    assert phraser().worry(Note(worry, "w"), READER).sentences == (sentence,)
