"""The main verb and the noun phrases that the parse of a note tells, with the real tables."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.letters.phrasing.reading.clause_of import holds_clause, relative_clause
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.shape import Shape, shape_of
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word, read

LANGUAGE = english()
VERBS = Verbs(LANGUAGE)


def words_of(note: str) -> tuple[Word, ...]:
    return read(note, LANGUAGE)


@pytest.mark.parametrize(
    ("note", "verb"),
    [
        ("patients with diabetes miss reviews", "miss"),
        ("pupils with autism need a quiet room", "need"),
        ("1 in 5 children joins below a reading age of 8", "joins"),
        ("tenant farmers distrust the estate", "distrust"),
        ("stroke unit needs two more therapists", "needs"),
        ("sleep lab has six rooms", "has"),
        ("graduate applicants fell by a third", "fell"),
        ("churn among students is 19%", "is"),
        ("stroke unit will close in May", "will"),
        ("court delays hurt families most", "hurt"),
    ],
)
def test_a_verb_behind_its_whole_subject_is_found(note: str, verb: str) -> None:
    words = words_of(note)
    assert words[find_finite(words, VERBS, 0)].text == verb


@pytest.mark.parametrize(
    "note",
    ["bindings nobody has catalogued", "a hospital that still lets nurses sit on the committee"],
)
def test_the_verb_of_a_relative_clause_is_no_main_verb(note: str) -> None:
    words = words_of(note)
    assert find_finite(words, VERBS, 0) == -1
    assert relative_clause(words, LANGUAGE) is not None
    assert shape_of(words, LANGUAGE).shape is Shape.NOUN


@pytest.mark.parametrize(
    "note",
    [
        "carrier contracts up for renewal",
        "hall booked most nights",
        "union pay claim lands in April",
        "references checked by an outside firm",
        "the PA to the board",
        "leads twice",
    ],
)
def test_a_parse_that_the_forms_do_not_bear_out_changes_nothing(note: str) -> None:
    words = words_of(note)
    from_later = find_finite(words, VERBS, 1)
    assert find_finite(words, VERBS, 0) in {from_later, 0}


@pytest.mark.parametrize(
    "note",
    [
        "sisters of the order still own the hospital",
        "wants a pay equity audit",
        "the alcohol nurse in A&E cut readmissions",
    ],
)
def test_a_finite_verb_where_a_noun_should_be_is_seen(note: str) -> None:
    assert holds_clause(words_of(note), VERBS)


@pytest.mark.parametrize(
    "note",
    [
        "a small firm where the managers still draw",
        "sprint demos nobody attends",
        "calm teams (rare, and it shows)",
        "the older wards closed in May",
        "the state of the roof",
        "what a planner does all day",
    ],
)
def test_a_noun_phrase_holds_no_free_verb(note: str) -> None:
    assert not holds_clause(words_of(note), VERBS)
