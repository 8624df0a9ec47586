"""Advertisements in every layout give the lines that may be criteria, worded as such."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.formats.advert import AdvertError, suggested
from sincerely.formats.advert_wording import criterion


def picked(text: str) -> list[str]:
    return [one.text for one in suggested(text) if one.is_likely]


def offered(text: str) -> list[str]:
    return [one.text for one in suggested(text) if not one.is_likely]


LISTED = """\
Lighthouse Keeper (seasonal)
£31,000 a year

About us
A trust with 90 years' experience of keeping lights.

What you'll do
- Polish the lens
- Must keep the log

Essential
• Experience of living far from a shop;
• Can mend a diesel generator; and
• Right to work in the UK

Desirable criteria
• Morse

What we offer
• Experience of solitude
• 40 days' holiday

To apply, you must have two references and send your CV to light@example.org.
"""


def test_what_is_required_is_ticked_what_is_wished_for_is_offered() -> None:
    assert picked(LISTED) == ["Experience of living far from a shop", "Can mend a diesel generator"]
    assert offered(LISTED) == ["Right to work in the UK", "Morse"]


def test_a_wall_of_prose_gives_its_requirements() -> None:
    text = (
        "We make saddles in Walsall and are growing. You should have five years at the bench, and "
        "you can cut by eye. Experience with exotic hides is a plus but not required. "
        "We're looking for someone who has taught apprentices. We offer £34k and a pension."
    )
    assert picked(text) == ["Five years at the bench", "Has taught apprentices"]
    assert offered(text) == ["Can cut by eye", "Experience with exotic hides"]


def test_one_item_a_line_without_bullets_under_a_heading() -> None:
    text = "YOUR PROFILE\nCompleted training as a joiner\nGood head for heights\n\nOUR OFFER\nA company van\n"
    assert picked(text) == ["Completed training as a joiner", "Good head for heights"]


def test_wrapped_lines_are_one_requirement() -> None:
    text = (
        "Requirements:\n  1) Knowledge of conveyancing\n     procedures and of the Land\n"
        "     Registry portal\n  2) Good manner\n\n"
        "Skills\nDemonstrated ability to explain a long and rather complicated\n"
        "tariff to people in a hurry\n"
    )
    assert picked(text) == [
        "Knowledge of conveyancing procedures and of the Land Registry portal",
        "Good manner",
        "Demonstrated ability to explain a long and rather complicated tariff to people in a hurry",
    ]


def test_a_table_is_graded_by_its_columns() -> None:
    text = (
        "Person specification\tEssential\tDesirable\tAssessed by\n"
        "A degree in mathematics\t✓\t\tA\nLeading a key stage\t\t✓\tA/I\n"
    )
    assert (picked(text), offered(text)) == (["A degree in mathematics"], ["Leading a key stage"])


def test_a_table_is_graded_by_its_cells() -> None:
    text = "E\tExperience of a budget over a million\tA/I\nD\tExperience of leases\tI\n"
    assert picked(text) == ["Experience of a budget over a million"]
    assert offered(text) == ["Experience of leases"]


def test_the_source_of_a_page_and_inline_bullets() -> None:
    page = "<h3>What you&rsquo;ll need</h3><ul><li>Fluency in <b>Welsh</b></li></ul><h3>Perks</h3><ul><li>Cake</li></ul>"
    assert picked(page) == ["Fluency in Welsh"]
    assert picked("Must-haves: • a boat licence • patience") == ["A boat licence", "Patience"]


def test_questions_and_lists_that_go_on_from_you() -> None:
    text = "Who you are\n\nDo you have two years in a bakery?\n\nWe would like to hear from you if you:\n- understand yeast\n- are calm"
    assert picked(text) == ["Two years in a bakery", "Understands yeast", "Calm"]


@pytest.mark.parametrize(
    ("line", "worded"),
    [
        ("You will have led a team.", "Has led a team"),
        ("You'll bring a track record of growth;", "A track record of growth"),
        ("You must be able to lift the mood", "Can lift the mood"),
        ("The ideal candidate will be a warm writer", "A warm writer"),
        ("Applicants should hold a pilot's licence", "A pilot's licence"),
        ("We are seeking a head baker who understands rye", "Understands rye"),
        ("We need someone reliable and quick", "Reliable and quick"),
        ("Must have 3+ years' experience on presses", "3+ years' experience on presses"),
        ("It is essential that you are committed to teaching", "Committed to teaching"),
        (
            "You think in systems and write your own tests",
            "Thinks in systems and write their own tests",
        ),
        ("Essential: a PGCE", "A PGCE"),
        ("Knowledge of Sage would be an advantage.", "Knowledge of Sage"),
        ("A clean licence (required)", "A clean licence"),
        ("Bachelor's degree required", "Bachelor's degree"),
        ("ISTQB Foundation - essential", "ISTQB Foundation"),
        ("Led by evidence", "Led by evidence"),
        ("You'll know Xero inside out", "Knows Xero inside out"),
        ("They will be able to show how they listened", "Can show how they listened"),
        ("You won't mind a dog", "Does not mind a dog"),
        ("Warehouse experience preferred but not essential", "Warehouse experience"),
        ("It is desirable that you have a boat", "A boat"),
        ("•", ""),
    ],
)
def test_a_line_is_worded_as_what_the_role_asks_for(line: str, worded: str) -> None:
    assert criterion(line).text == worded


def test_a_list_that_goes_on_from_who_and_one_of_few_words_each() -> None:
    text = "We seek a head who:\n - has a proven record\n - can build trust\n\nSkills: butchery, sauces, pastry\n"
    assert picked(text) == ["A proven record", "Can build trust", "Butchery", "Sauces", "Pastry"]


def test_pictures_stand_for_bullets() -> None:
    text = "You bring\n✅ Knowledge of rye\n🎯 A calm head\n❌ No agencies please\n"
    assert picked(text) == ["Knowledge of rye", "A calm head"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n",
        "We offer £50,000, a pension and experience of Mars.",
        "You will lead the team. You'll report to the chair.",
        "Applications are welcome regardless of experience of disability.",
        "-" * 5_000,
    ],
)
def test_where_nothing_is_required_nothing_is_suggested(text: str) -> None:
    assert suggested(text) == ()


def test_the_same_line_stands_once_and_no_more_than_sixty() -> None:
    text = "Requirements\n- Knowledge of rope\n- knowledge of rope.\n"
    assert picked(text) == ["Knowledge of rope"]
    many = "Requirements\n" + "".join(f"- Knowledge of rope {n}\n" for n in range(99))
    assert len(suggested(many)) == 60


def test_a_text_longer_than_any_advertisement_is_refused() -> None:
    with pytest.raises(AdvertError, match="60,001 characters"):
        suggested("x" * 60_001)


@given(
    st.text(alphabet=st.sampled_from("you have must; and.\n\t•-:Ee✓<li>()'1ü\u200b"), max_size=300)
)
def test_no_text_breaks_the_reader(text: str) -> None:
    for one in suggested(text):
        assert one.text == one.text.strip()
        assert any(letter.isalpha() for letter in one.text)
