from __future__ import annotations

import pytest

from sincerely.core.letters.gratitude import is_matter
from tests.desk import letter

NOTES = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
conversations:
  - with: Dr. Paul Render
    points: [POINT]
"""


def thanks(point: str) -> str:
    text = NOTES.replace("POINT", f'"{point}"')
    return letter("withdrawal", text, "Dr. Paul Render").paragraphs[1].text


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("showed me the laser room", "showing me the laser room"),
        ("offered to introduce me to the trustees", "offering to introduce me to the trustees"),
        ("we walked the ward together", "we walked the ward together"),
        ("plans to open on Sundays", "you plan to open on Sundays"),
        ("wants a deputy who listens", "a deputy who listens"),
        ("Talked about winters at Fort Drum", "we talked about winters at Fort Drum"),
        ("asked how I built the rota", "how I built the rota"),
        ("long talk about night cover", "the long talk about night cover"),
        ("told me the story of the old mill", "that you told me the story of the old mill"),
        ("nobody owns the rota", "telling me that nobody owns the rota"),
    ],
)
def test_thanks_are_tied_to_what_this_reader_did_or_said(point: str, said: str) -> None:
    assert said.lower() in thanks(point).lower()


def test_trouble_in_figures_is_not_thanked_for() -> None:
    assert "40%" not in thanks("40% of the theatre hours are lost")


def test_a_visit_that_is_still_to_come_is_not_thanked_for() -> None:
    said = thanks("the accreditation visit in August next year")
    assert "thanks also for the accreditation" not in said
    assert "Thank you for the accreditation" not in said


def test_telling_is_not_reported_twice() -> None:
    assert "telling me that you told" not in thanks("told me the story of the old mill")


def test_a_very_long_kindness_gives_way_to_plain_thanks() -> None:
    long = (
        "showed me the laser room and the old ward and the new ward and the roof garden and the "
        "kitchens and the laundry and the chapel and the bicycle shed and the car park behind it"
    )
    assert "bicycle" not in thanks(long)


def test_a_kindness_whose_sentence_would_be_too_long_gives_way_too() -> None:
    walk = "walked me round the old ward and the new ward and the roof garden and the kitchens and "
    told = (
        "told me that nobody in the clinic owns the rota and that the surgeons of both wards swap"
    )
    assert "swap" not in thanks(f"{told} nights among themselves by a list in the kitchen upstairs")
    assert "laundry" in thanks(f"{walk}the laundry and the chapel")
    assert "laundry" not in thanks(
        f"{walk}the laundry and the chapel and the bicycle shed and yard"
    )


def test_a_matter_is_more_than_a_bare_word_and_holds_no_figure() -> None:
    assert is_matter("batch release")
    assert not is_matter("staff")
    assert not is_matter("two grievances")
    assert not is_matter("19% downtime")
    assert not is_matter("only nineteen of you")


@pytest.mark.parametrize("point", ["plans to open on Sundays", "wants a deputy who listens"])
def test_good_wishes_do_not_stand_in_for_thanks(point: str) -> None:
    assert any(word in thanks(point).lower() for word in ("thank", "grateful"))
