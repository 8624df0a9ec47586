"""Letters to a whole panel: no two alike, whatever was noted."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from benchmarks.corpora import cases
from benchmarks.panels import panel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.core.debrief import Debrief
from sincerely.core.letters.audience import standings
from sincerely.core.letters.kinds import kind
from sincerely.core.letters.recipients import interviewers_of
from sincerely.formats.debrief import load
from tests.core.letters.kinds.tuesday import DAY_AFTER, KINDS, made, most_shared
from tests.desk import debrief_of, desk_of, letter, letters


def panel_of(people: int, points: list[str], minutes: int, interview: dict[str, str]) -> Debrief:
    talks = [
        {"with": each["with"], "points": points, "minutes": minutes} for each in _people(people)
    ]
    return made(*talks, why=["the home is run by nurses"], interview=interview)


def _people(people: int) -> list[dict[str, Any]]:
    return list(panel(people)["conversations"])


@pytest.mark.parametrize(
    ("kind_id", "minutes", "interview"),
    [
        ("thank-you", 5, {"next_step": "two finalists meet the board"}),
        ("thank-you", 55, {}),
        ("thank-you-letter", 30, {"next_step": "a trial, six dishes"}),
    ],
)
def test_fifty_letters_from_nearly_nothing_share_at_most_one_sentence(
    kind_id: str, minutes: int, interview: dict[str, str]
) -> None:
    found = letters(kind_id, panel_of(50, [], minutes, interview), today=DAY_AFTER)
    assert most_shared(found) <= 1
    assert min(each.words for each in found) >= 20


def test_fifty_readers_who_said_the_same_get_letters_of_their_own() -> None:
    debrief = panel_of(50, ["Wants a new plan"], 30, {"next_step": "a trial, six dishes"})
    assert most_shared(letters("thank-you", debrief, today=DAY_AFTER)) <= 1


@pytest.mark.parametrize("kind_id", KINDS)
def test_fifty_letters_from_many_notes_share_at_most_one_sentence(kind_id: str) -> None:
    assert most_shared(letters(kind_id, json.dumps(panel(50)), today=DAY_AFTER)) <= 1


NOTES = st.lists(
    st.sampled_from(
        [
            "Wants a deputy who will visit sites in person",
            "9 of 21 sites inactive",
            "asked how he settled a dispute with a statistician",
            "Showed me the new plant",
            "budget -> cut by 12% in March",
            "seemed tired",
            "Three-hour session on ledger keys",
            "said nights feel forgotten; hates slides",
        ]
    ),
    max_size=4,
    unique=True,
)
TALKS = st.fixed_dictionaries(
    {
        "points": NOTES,
        "minutes": st.sampled_from([5, 10, 25, 60, 75]),
        "promised": st.lists(st.just("the one-page form"), max_size=1),
        "concerns": st.lists(
            st.just({"worry": "never worked with vectors", "answer": "True. I ran two lines"}),
            max_size=1,
        ),
    }
)
SHARED = st.fixed_dictionaries(
    {
        "why": st.lists(st.just("the move to five sites will need one plan"), max_size=1),
        "difference": st.lists(st.just("visit the ten slowest sites first"), max_size=1),
        "accomplishments": st.lists(
            st.sampled_from(
                [
                    "Activated 52 sites in 14 countries in 7 months",
                    "Director, Verrazane Bio, 2018-2026",
                    "query rate 9.8 -> 2.1 per hundred pages",
                    "Cut batch release from 31 days to 17",
                ]
            ),
            max_size=4,
            unique=True,
        ),
        "criteria": st.lists(st.just("Activates sites quickly"), max_size=1),
        "interview": st.sampled_from([{}, {"next_step": "presentation to the team"}]),
    }
)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(TALKS, min_size=1, max_size=4), SHARED, st.sampled_from(KINDS))
def test_any_panel_keeps_the_promises_of_its_letters(
    talks: list[dict[str, Any]], shared: dict[str, Any], kind_id: str
) -> None:
    names = ("Ana Ruiz", "Bo Lind", "Cy Dunne", "Di Okoro")
    for number, talk in enumerate(talks):
        own = [{**each, "answer": f"True. I ran {number + 4} lines"} for each in talk["concerns"]]
        talk.update({"with": names[number], "concerns": own})
    debrief = made(*talks, **shared)
    found = letters(kind_id, debrief, today=DAY_AFTER)
    known = {standing.note.path for standing in standings(debrief)}
    known |= {"opportunity.role", "opportunity.employer", "interview.decision_by"}
    longest = kind(kind_id).most_words or 0
    assert most_shared(found) <= 1
    for each in found:
        assert {path for s in each.sentences for path in s.sources} <= known
        assert 40 <= each.words <= longest
        assert len(each.paragraphs) <= 4
        assert not re.search(r"\{|\}|  |\.\.|None", each.body)
    assert letters(kind_id, debrief, today=DAY_AFTER) == found


@pytest.mark.parametrize("kind_id", KINDS)
def test_a_reader_alone_gets_the_letter_that_the_panel_would_give(kind_id: str) -> None:
    debrief = debrief_of(json.dumps(panel(4)))
    desk = desk_of(debrief, DAY_AFTER)
    whole = letters(kind_id, debrief, today=DAY_AFTER)
    for reader, expected in zip(interviewers_of(debrief), whole, strict=True):
        assert kind(kind_id).write(desk, (reader,)) == (expected,)


def test_a_variant_words_half_of_the_sentences_otherwise() -> None:
    debrief = debrief_of(json.dumps(panel(6)))
    usual, other = (
        [
            {sentence.text for sentence in each.sentences}
            for each in letters("thank-you", debrief, today=DAY_AFTER, variant=n)
        ]
        for n in (0, 1)
    )
    same = sum(len(first & second) for first, second in zip(usual, other, strict=True))
    assert same * 2 <= sum(len(said) for said in usual)


@pytest.mark.parametrize("case", cases("tuning"), ids=lambda case: case.name)
def test_letters_to_a_real_panel_differ_and_keep_their_length(case: Any) -> None:
    debrief = load(case.path)
    for kind_id in KINDS:
        found = letters(kind_id, debrief, today=DAY_AFTER)
        assert most_shared(found) <= 1
        assert all(40 <= each.words <= (kind(kind_id).most_words or 0) for each in found)


def test_one_letter_of_a_panel_can_be_asked_for_by_name() -> None:
    assert letter("thank-you", json.dumps(panel(2)), "Bertil Sandström").to == "Bertil Sandström"
