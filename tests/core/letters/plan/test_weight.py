"""What a point is worth by what sort of thing it tells."""

import pytest

from sincerely.core.debrief import Note
from sincerely.core.letters.plan.weight import Sort, is_only_story, sort_of, weight_of, why_spare


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("wants somebody on the quay by six", Sort.WISH),
        ("Ruth needs the archive moved by spring", Sort.WISH),
        ("they'd rather repair than replace", Sort.WISH),
        ("Looking for a calm voice at the gate", Sort.WISH),
        ("half the looms stand broken", Sort.TROUBLE),
        ("waiting list for hips is 14 months", Sort.TROUBLE),
        ("can't keep apprentices past the second year", Sort.TROUBLE),
        ("nine branches, two in Wales", Sort.WORK),
        ("they sort wool by hand still", Sort.WORK),
        ("started as a porter at sixteen", Sort.STORY),
        ("she grew up two streets away", Sort.STORY),
        ("Tomasz: keeps bees on the roof", Sort.STORY),
        ("liked how I answered the ward question", Sort.PRAISE),
        ("very interested in my work on dyes", Sort.PRAISE),
    ],
)
def test_tells_what_sort_a_point_is(text: str, sort: Sort) -> None:
    assert sort_of(Note(text, "conversations[0].points[0]")) is sort


def test_a_wish_outweighs_a_trouble_and_a_trouble_a_story() -> None:
    texts = (
        "wants the stores in one place",
        "the stores are overdue for a count",
        "has a store in each town",
        "started in the stores",
    )
    weights = [weight_of(Note(text, "conversations[0].points[0]")) for text in texts]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == len(weights)


@pytest.mark.parametrize("text", ["came from Hale Crews 4 yrs ago", "grew up in Hull, sings"])
def test_a_point_of_ones_life_alone_is_only_a_story(text: str) -> None:
    assert is_only_story(Note(text, "conversations[0].points[0]"))


@pytest.mark.parametrize(
    "text", ["started as a porter, wants every porter trained by May", "the lifts are broken"]
)
def test_a_point_that_tells_of_the_work_too_is_no_mere_story(text: str) -> None:
    assert not is_only_story(Note(text, "conversations[0].points[0]"))


@pytest.mark.parametrize(
    ("text", "is_spare"),
    [
        ("loved that I still take a shift", True),
        ("started as a porter at sixteen", True),
        ("half the looms stand broken", False),
    ],
)
def test_praise_of_me_and_a_story_of_them_are_spare(text: str, is_spare: bool) -> None:
    assert bool(why_spare(Note(text, "conversations[0].points[0]"))) is is_spare
