"""The spellings of five countries, and where a text is written."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import Locale
from sincerely.core.proof.countries import (
    american_forms,
    british_forms,
    is_of_other_country,
    ise_words,
    locale_of,
)
from sincerely.core.proof.trades import Make, make_of


@pytest.mark.parametrize(
    "word", ["colour", "centre", "travelled", "defence", "organised", "skilful"]
)
def test_a_spelling_goes_to_america_and_comes_back(word: str) -> None:
    (form, *_) = sorted(form for form in american_forms(word) if british_forms(form)[:1] == [word])
    assert form != word


@pytest.mark.parametrize(
    "slip", ["governour", "expence", "changeing", "recieve", "sence", "roling"]
)
def test_a_slip_is_the_spelling_of_no_country(slip: str) -> None:
    assert not is_of_other_country(slip, (), english())


def test_words_in_ise_everywhere_are_not_taken_for_british_ones() -> None:
    text = "We advise and revise; otherwise we organised an exercise in decarbonising."
    assert [m[0] for m in ise_words(text, english())] == ["organised"]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("We met on May 4 to talk about color.", Locale.US),
        ("Nothing tells.", Locale.US),
        ("Dear Mr Bell,\n\nThe programme was organised by 4 May.", Locale.GB),
        ("Dear Ms. Roy,\n\nThe colour of the centre was organized by then.", Locale.CA),
        ("Call me on 0491 570 156.", Locale.AU),
        ("Write to aoife@example.ie.", Locale.IE),
        ("The parlour was clean.", Locale.GB),
    ],
)
def test_a_text_tells_where_it_is_written(text: str, locale: Locale) -> None:
    assert locale_of(text) is locale


@pytest.mark.parametrize(
    ("word", "fixes", "make"),
    [
        ("stillmen", ("Stillman", "still men"), Make.OF_THE_TRADE),
        ("tradespeople", ("trades people",), Make.OF_THE_TRADE),
        ("intercreditor", (), Make.OF_THE_TRADE),
        ("timetabler", ("timetable",), Make.OF_THE_TRADE),
        ("commis", ("commit",), Make.OF_THE_TRADE),
        ("streetscape", ("street scape",), Make.OF_THE_TRADE),
        ("rainwindow", ("rain window",), Make.COMPOUND),
        ("recomend", ("recommend",), Make.UNKNOWN),
        ("begining", ("beginning",), Make.UNKNOWN),
        ("thankyou", ("thank you",), Make.UNKNOWN),
    ],
)
def test_a_word_of_no_dictionary_is_told_by_how_it_is_made(
    word: str, fixes: tuple[str, ...], make: Make
) -> None:
    assert make_of(word, fixes, english()) is make
