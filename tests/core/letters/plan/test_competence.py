"""Which deeds plainly show what a criterion asks for."""

import pytest

from sincerely.core.letters.plan.competence import Competence, asked_in, is_shown, meets, shown_in


@pytest.mark.parametrize(
    ("criterion", "deed"),
    [
        ("at ease with money", "took the printing bill from $90k to $61k"),
        ("can raise funds for a new wing", "raised €2m for the hospice"),
        ("raises outside money", "$3.4 million in state grants"),
        ("grows membership", "members up from 900 to 2,300"),
        ("puts safety first", "six winters without a lost-time injury"),
        ("keeps skilled people", "nurse turnover fell to 9%"),
        ("recruits well", "hired 30 drivers in one autumn"),
        ("coaching junior staff", "mentored nine trainees, five now run a bay"),
        ("used to working with unions", "settled 40 grievances in a year"),
        ("has reported to a board", "wrote the papers for the board of the trust"),
        ("knows food regulation", "four unannounced inspections, all clean"),
        ("delivers projects", "opened the depot three weeks early"),
        ("cuts waste", "brought scrap down by half"),
        ("mind for quality", "customer complaints down to two a month"),
        ("winning arts council funding", "got £240k over two rounds from the county"),
        ("runs youth work after school", "set up a Saturday band for teens"),
        ("guest experience", "reviews went from 3.9 to 4.6 stars"),
    ],
)
def test_a_competence_is_shown_in_other_words(criterion: str, deed: str) -> None:
    assert is_shown(criterion, deed, 0.0)


@pytest.mark.parametrize(
    ("criterion", "deed"),
    [
        ("winning lottery funding", "won $2m in new accounts"),
        ("comfortable with finance", "set up a team of 16 rangers"),
        ("keeps people safe", "staff turnover fell to 9%"),
        ("can raise money", "cut the fuel bill by £40k"),
        ("safety code compliance", "ran the yard with no lost time"),
        ("works with children", "rebuilt the workshop after the fire"),
        ("minds contractors and their costs", "found £640,000 of match funding"),
        ("safe movement of ships", "agreed a tug contract with two shipping lines"),
    ],
)
def test_nearness_alone_shows_nothing(criterion: str, deed: str) -> None:
    assert not is_shown(criterion, deed, 0.9)


def test_a_shared_word_needs_nearness_where_no_competence_is_named() -> None:
    criterion, deed = "knows kilns", "relined two kilns in a summer"
    assert asked_in(criterion) == frozenset()
    assert is_shown(criterion, deed, 0.4)
    assert not is_shown(criterion, deed, 0.1)


def test_a_line_may_ask_for_and_show_several_competences() -> None:
    assert asked_in("can hire and keep seasonal staff") == {Competence.HIRING, Competence.KEEPING}
    assert shown_in("audits passed, $20k under budget") >= {Competence.RULES, Competence.MONEY}


@pytest.mark.parametrize(
    ("need", "deed", "is_met"),
    [
        ("two lost-time accidents, wants a safe yard", "six winters without an injury", True),
        ("the budget is tight", "took the printing bill from $90k to $61k", False),
        ("the roof leaks", "six winters without an injury", False),
    ],
)
def test_a_need_by_name_is_met_by_a_deed_that_shows_it(need: str, deed: str, is_met: bool) -> None:
    assert meets(need, deed) is is_met
