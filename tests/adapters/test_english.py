"""Word classes and inflection, from the real tables."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import English, english
from sincerely.core.language import Form, WordClass


def test_one_instance_serves_everybody() -> None:
    assert english() is english()


def test_a_note_without_a_subject_is_tagged_in_context() -> None:
    tags = english().tag(["Wants", "a", "deputy", "who", "will", "visit", "sites"])
    assert [tag.word_class for tag in tags[:3]] == [WordClass.VERB, WordClass.DET, WordClass.NOUN]
    assert tags[0].verb_form == "Fin"


def test_nothing_has_no_tags() -> None:
    assert english().tag([]) == []


def test_a_word_that_the_tagger_never_saw_is_marked() -> None:
    tags = english().tag(["the", "zzyxquark"])
    assert [tag.is_known for tag in tags] == [True, False]


@pytest.mark.parametrize(
    ("word", "word_class", "lemma"),
    [
        ("sites", WordClass.NOUN, "site"),
        ("wrote", WordClass.VERB, "write"),
        ("better", WordClass.ADJ, "good"),
    ],
)
def test_base_forms_are_found(word: str, word_class: WordClass, lemma: str) -> None:
    assert lemma in english().lemmas(word, word_class)


def test_a_class_that_does_not_inflect_and_a_word_unknown_have_no_base_form() -> None:
    assert english().lemmas("under", WordClass.ADP) == ()
    assert english().lemmas("zzyxquark", WordClass.NOUN) == ()


@pytest.mark.parametrize(
    ("lemma", "form", "inflected"),
    [
        ("write", Form.PAST, "wrote"),
        ("cut", Form.PARTICIPLE, "cut"),
        ("visit", Form.GERUND, "visiting"),
        ("site", Form.PLURAL, "sites"),
        ("zzyxquark", Form.GERUND, "zzyxquarking"),
    ],
)
def test_forms_are_made(lemma: str, form: Form, inflected: str) -> None:
    assert english().inflect(lemma, form) == inflected


def test_a_word_is_known_in_any_case() -> None:
    assert English().is_word("Table")
    assert not English().is_word("zzyxquark")
