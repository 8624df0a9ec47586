from __future__ import annotations

import pytest

from sincerely.core.debrief import Voice
from sincerely.core.letters.wording import Blank, Wording, capitalised, finished, first_word
from sincerely.core.letters.writer import ways

TOLD = ways("You said that {clause}.", "You told me that {clause}.", "I noted that {clause}.")
CLAUSE = {"clause": Blank("it rains", ("conversations[0].points[0]",))}


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("batch release", "Batch release"),
        ("‘a menu’", "‘A menu’"),
        ("iPhone sales", "iPhone sales"),
        ("9 of 21 sites", "9 of 21 sites"),
        ("", ""),
        ("…", "…"),
    ],
)
def test_a_first_letter_is_a_capital_unless_the_word_has_a_form_of_its_own(
    text: str, capital: str
) -> None:
    assert capitalised(text) == capital


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("it  rains ", "It rains."),
        ("it rains;", "It rains."),
        ("he works at Brannock Inc..", "He works at Brannock Inc."),
        ("does it rain?", "Does it rain?"),
        ("you said, ‘It rains.’", "You said, ‘It rains.’"),
    ],
)
def test_a_sentence_ends_in_one_stop(text: str, sentence: str) -> None:
    assert finished(text) == sentence


def test_the_first_word_has_no_mark_after_it() -> None:
    assert first_word("Besides, I wrote it.") == "Besides"
    assert first_word("") == ""


def test_a_sentence_carries_the_notes_of_its_blanks_alone() -> None:
    blanks = {**CLAUSE, "hour": Blank("the hour", ("interview.date",)), "date": None}
    sentence = Wording(Voice.WARM).say(TOLD, "Ana", blanks)
    assert sentence is not None
    assert "it rains" in sentence.text
    assert sentence.sources == ("conversations[0].points[0]",)


def test_a_way_whose_blank_is_missing_or_whose_voice_differs_is_passed_over() -> None:
    warm = ways("My thanks for {clause}.", voices=(Voice.WARM,))
    assert Wording(Voice.WARM).say(ways("You want {wish}."), "Ana", CLAUSE) is None
    assert Wording(Voice.PLAIN).say(warm, "Ana", CLAUSE) is None
    assert Wording(Voice.WARM).say(warm, "Ana", CLAUSE) is not None


def test_the_ways_take_turns() -> None:
    wording = Wording(Voice.WARM)
    said = [wording.say(TOLD, "Ana", CLAUSE) for _ in TOLD]
    assert len({one.text for one in said if one}) == len(TOLD)


def test_what_was_rehearsed_does_not_count() -> None:
    wording = Wording(Voice.WARM)
    before = wording.used()
    first = wording.say(TOLD, "Ana", CLAUSE)
    wording.back_to(before)
    assert wording.say(TOLD, "Ana", CLAUSE) == first


def test_a_variant_is_another_wording() -> None:
    usual, other = (Wording(Voice.WARM, n).say(TOLD, "Ana", CLAUSE) for n in (0, 1))
    assert usual != other


def test_a_sentence_avoids_the_first_word_of_the_one_before() -> None:
    for variant in range(3):
        sentence = Wording(Voice.WARM, variant).say(
            TOLD, "Ana", CLAUSE, not_like=lambda text: text.startswith("You")
        )
        assert sentence is not None
        assert sentence.text == "I noted that it rains."


def test_a_cheaper_sentence_comes_before_any_other_wish() -> None:
    costs = {"I noted that it rains.": 2, "You told me that it rains.": 1}
    sentence = Wording(Voice.WARM).say(
        TOLD,
        "Ana",
        CLAUSE,
        not_like=lambda text: text.startswith("You"),
        cost=lambda text: costs.get(text, 0),
    )
    assert sentence is not None
    assert sentence.text == "You said that it rains."
