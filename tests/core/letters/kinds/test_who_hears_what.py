"""What a panel's letters tell to whom: the next step, deeds and intentions, and in which order."""

from __future__ import annotations

import re

import pytest

from sincerely.core.debrief import Note
from sincerely.core.letters.gratitude import topic_of
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from tests.core.letters.kinds.tuesday import DAY_AFTER, made, one
from tests.desk import letters

STEP = {"next_step": "the ward sister will show you the night shift", "decision_by": "2026-12-04"}
LEAD = {"with": "Ana Ruiz", "hiring_manager": True, "points": ["Beds are full"]}


def told(found: Letter) -> str:
    return " ".join(sentence.text for sentence in found.sentences)


def place(found: Letter, words: str) -> int:
    return next(i for i, one in enumerate(found.sentences) if words in one.text)


# --- the next step -----------------------------------------------------------------------


def test_whoever_decides_hears_the_step_in_full_and_others_the_day_alone() -> None:
    other = {"with": "Ivo Marsh", "points": ["The laundry is late"]}
    lead, second = letters("thank-you", made(LEAD, other, interview=STEP), today=DAY_AFTER)
    assert "the night shift" in told(lead)
    assert "the night shift" not in told(second)
    assert "December 4" in told(second)
    why = {left.path: left.why for left in second.left_out}
    assert why["interview.next_step"] == "told to Ana Ruiz; readers compare letters"


@pytest.mark.parametrize(
    "other",
    [
        {"with": "Ivo Marsh", "title": "Ward Sister", "points": ["The laundry is late"]},
        {"with": "Ivo Marsh", "points": ["the ward sister will show me the night shift"]},
    ],
)
def test_whoever_the_step_names_or_who_spoke_of_it_hears_it_too(other: dict[str, object]) -> None:
    _, second = letters("thank-you", made(LEAD, other, interview=STEP), today=DAY_AFTER)
    assert "interview.next_step" in {path for one in second.sentences for path in one.sources}


def test_a_reader_named_in_the_step_by_name_hears_it() -> None:
    other = {"with": "Ivo Marsh", "points": ["The laundry is late"]}
    step = {"next_step": "Ivo Marsh will telephone two referees"}
    _, second = letters("thank-you", made(LEAD, other, interview=step), today=DAY_AFTER)
    assert "interview.next_step" in {path for one in second.sentences for path in one.sources}


def test_without_a_day_the_others_hear_readiness_and_not_the_step() -> None:
    other = {"with": "Ivo Marsh", "points": ["The laundry is late"]}
    step = {"next_step": STEP["next_step"]}
    _, second = letters("thank-you", made(LEAD, other, interview=step), today=DAY_AFTER)
    assert "interview.next_step" not in {path for one in second.sentences for path in one.sources}
    ready = [one.text for one in second.paragraphs[-1].sentences if not one.sources]
    assert any(re.search(r"next step|again|further|go on", text) for text in ready)


# --- deeds -------------------------------------------------------------------------------

DEEDS = ["Opened a hospice shop", "Trained 31 cooks", "Wrote the fire plan", "Rebuilt the kitchen"]


def deeds_of(found: Letter) -> int:
    used = {path for one in found.sentences for path in one.sources}
    return sum(path.startswith("candidate.accomplishments") for path in used)


def test_on_paper_no_letter_has_three_deeds_while_another_has_none() -> None:
    others = [
        {"with": name, "points": ["The laundry is late"]} for name in ("Ivo Marsh", "Jo Abel")
    ]
    found = letters("thank-you-letter", made(LEAD, *others, accomplishments=DEEDS), today=DAY_AFTER)
    assert [deeds_of(each) for each in found] == [2, 1, 1]


def test_a_post_is_kept_for_a_letter_where_no_deed_is_left() -> None:
    post = "Ward Manager, Hill House, 2014-2026"
    other = {"with": "Ivo Marsh", "points": ["The laundry is late"]}
    found = letters(
        "thank-you-letter", made(LEAD, other, accomplishments=[DEEDS[0], post]), today=DAY_AFTER
    )
    assert [deeds_of(each) for each in found] == [1, 1]


def test_a_post_stands_before_the_deed_and_what_was_left_unsaid_behind_it() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"], "hiring_manager": True},
        kind_id="thank-you-letter",
        accomplishments=["Ward Manager, Hill House, 2014-2026", "Trained 31 cooks"],
        unsaid=["I speak Basque"],
    )
    assert place(found, "Hill House") < place(found, "31 cooks") < place(found, "Basque")


# --- intentions and points ---------------------------------------------------------------


def test_an_intention_that_is_only_named_is_told_to_two_in_other_words() -> None:
    other = {"with": "Ivo Marsh", "points": ["The laundry is late"]}
    meant = "fewer, larger rounds; nobody woken at five"
    found = letters("thank-you-letter", made(LEAD, other, difference=[meant]), today=DAY_AFTER)
    said = [
        next(one.text for one in each.sentences if "opportunity.difference[0]" in one.sources)
        for each in found
    ]
    assert said[0] != said[1]


def test_of_several_readers_what_one_said_stands_under_their_name() -> None:
    found = one(
        {
            "with": ["Ana Ruiz", "Ivo Marsh"],
            "first_name_terms": True,
            "points": ["Ivo said the lift is slow", "Ana wants a second lift"],
        }
    )
    assert "that Ivo said" not in told(found)
    assert "Ivo said" in told(found)
    assert "Ana wants a second lift." in told(found)


def test_what_the_reader_let_me_do_is_no_report_of_theirs() -> None:
    found = one({"with": "Ana Ruiz", "points": ["showed me the old organ and let me play it"]})
    assert "said that you let me" not in told(found)


def test_no_sentence_adds_twice() -> None:
    points = ["Beds are full", "wants a cook who bakes too"]
    for variant in range(6):
        (found,) = letters(
            "thank-you",
            made({"with": "Ana Ruiz", "points": points}),
            today=DAY_AFTER,
            variant=variant,
        )
        assert all(one.text.count("too") < 2 for one in found.sentences)


def test_a_reader_named_by_title_and_family_name_is_not_told_what_they_said() -> None:
    found = one(
        {
            "with": ["Judge Ana Ruiz", "Mr. Ivo Marsh"],
            "points": ["Judge Ruiz wants schools in weekly", "the roof leaks"],
        }
    )
    assert "that Judge Ruiz wants" not in told(found)
    assert "Judge Ruiz wants schools in weekly." in told(found)


@pytest.mark.parametrize(
    ("topic", "clause", "matter"),
    [
        ("3 gardeners for 92 acres", None, "the 3 gardeners for 92 acres"),
        ("compressor room", "the compressor room is cold", "the compressor room"),
        ("half of the gates", None, "half of the gates"),
        ("38% of the gates", None, "38% of the gates"),
        (None, "the lift is slow", None),
    ],
)
def test_a_topic_is_named_as_a_matter_that_both_know(
    topic: str | None, clause: str | None, matter: str | None
) -> None:
    note = Note("noted", "conversations[0].points[0]")
    assert topic_of(Phrased(note, Act.TOPIC, (), topic=topic, clause=clause)) == matter


def test_a_short_letter_asks_for_the_notes_that_it_could_use() -> None:
    (hint,) = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"]}, kind_id="thank-you-letter"
    ).hints
    assert "why you want the job or what you would do in it would carry it further" in hint
    worried = {
        "with": "Ana Ruiz",
        "points": ["Beds are full"],
        "concerns": [{"worry": "no degree"}],
    }
    (hint,) = one(
        worried, kind_id="thank-you-letter", why=["nurses run it"], difference=["mend the lift"]
    ).hints
    assert "bears on one or an answer to their worry would carry it further" in hint


def test_before_then_is_said_only_of_a_day() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Beds are full"]}
    for step, is_said in (
        ("a panel on 4 December", True),
        ("she will ring about a second visit", False),
    ):
        (found,) = letters("thank-you", made(talk, interview={"next_step": step}), today=DAY_AFTER)
        assert ("before then" in found.body or "in the meantime" in found.body) is is_said
