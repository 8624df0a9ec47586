"""One word class from two taggers' readings."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.adapters.two_readings import reconciled
from sincerely.core.language import Tag, WordClass


def classes(sentence: str) -> dict[str, WordClass]:
    words = sentence.split()
    return {word: tag.word_class for word, tag in zip(words, english().tag(words), strict=True)}


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("ministers visit often", "visit"),
        ("cats and dogs need walks", "need"),
        ("the crew quickly reports faults", "reports"),
        ("the board visited sites in June", "visited"),
        ("who runs the yard", "runs"),
        ("Wants two more fitters by spring", "Wants"),
        ("Runs three sites", "Runs"),
        ("Hiring nurses is hard", "Hiring"),
        ("drivers cut corners", "cut"),
        ("someone to chair the panel", "chair"),
    ],
)
def test_a_verb_is_found(sentence: str, verb: str) -> None:
    assert classes(sentence)[verb] is WordClass.VERB


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("Plans for the meeting", "Plans"),
        ("Worries about churn", "Worries"),
        ("claims data that comes late hurts us", "claims"),
        ("the well drilling", "drilling"),
        ("the visit lasted an hour", "visit"),
    ],
)
def test_a_thing_is_found(sentence: str, thing: str) -> None:
    assert classes(sentence)[thing] in {WordClass.NOUN, WordClass.PROPN}


def test_a_form_of_be_and_a_contraction_stay_as_the_first_tagger_read_them() -> None:
    read = [Tag(WordClass.NOUN, None, True)] * 3
    assert reconciled(["is", "don't", "Being"], read, ["VBZ", "VBP", "VBG"]) == tuple(read)


NOUN = Tag(WordClass.NOUN, None, True)
ADJ = Tag(WordClass.ADJ, None, True)
FINITE = Tag(WordClass.VERB, "Fin", True)
PARTICIPLE = Tag(WordClass.VERB, "Part", True)
ADVERB = Tag(WordClass.ADV, None, True)
PRONOUN = Tag(WordClass.PRON, None, True)


@pytest.mark.parametrize(
    ("words", "read", "penn", "at", "heard"),
    [
        ("reports slip late", [NOUN, NOUN, ADVERB], "NN VB RB", 1, False),
        ("help slip in", [NOUN, NOUN, ADVERB], "VB VB RP", 1, True),
        ("open late again", [ADJ, ADVERB, ADVERB], "VBP RB RB", 0, False),
        ("time sheets late", [NOUN, NOUN, ADVERB], "VB NN RB", 0, False),
        ("chairs panels", [NOUN, NOUN], "VBZ NNS", 0, True),
        ("staff not trained", [NOUN, ADVERB, NOUN], "NN RB VBD", 2, False),
        ("parts broken", [NOUN, ADJ], "NNS VBD", 1, False),
        ("crews hired late", [NOUN, NOUN, ADVERB], "NNS VBD RB", 1, True),
        ("crews hired leave", [NOUN, NOUN, FINITE], "NNS VBD VBP", 1, False),
        ("crews hired who leave", [NOUN, NOUN, PRONOUN, FINITE], "NNS VBD WP VBP", 1, True),
        ("crews open late", [NOUN, ADJ, ADVERB], "NNS VBP RB", 1, False),
        ("crew slip late", [NOUN, NOUN, ADVERB], "NN VBP RB", 1, False),
        ("often slips late", [ADVERB, NOUN, ADVERB], "RB VBZ RB", 1, False),
        ("the drilling stops", [PRONOUN, NOUN, FINITE], "DT VBG VBZ", 1, False),
        ("we drilling on", [PRONOUN, NOUN, ADVERB], "PRP VBG RP", 1, True),
        ("the hired crew", [PRONOUN, PARTICIPLE, NOUN], "DT VBN NN", 1, True),
    ],
)
def test_a_verb_of_the_second_reading_is_believed_where_one_can_stand(
    words: str, read: list[Tag], penn: str, at: int, heard: bool
) -> None:
    tag = reconciled(words.split(), read, penn.split())[at]
    assert (tag.word_class is WordClass.VERB) is heard
    assert heard or tag == read[at]


@pytest.mark.parametrize(
    ("words", "read", "penn", "at", "heard"),
    [
        ("crews open late", [NOUN, FINITE, ADVERB], "NNS JJ RB", 1, True),
        ("crews trained late", [NOUN, PARTICIPLE, ADVERB], "NNS JJ RB", 1, False),
        ("crews cost more", [NOUN, FINITE, ADVERB], "NNS NN RB", 1, False),
        ("the plans changed", [PRONOUN, FINITE, FINITE], "DT NNS VBD", 1, True),
        ("plans for spring", [FINITE, ADVERB, NOUN], "NNS IN NN", 0, False),
        ("claims late hurt", [FINITE, ADVERB, FINITE], "NNS RB VBP", 0, True),
        ("claims if they come", [FINITE, ADVERB, PRONOUN, FINITE], "NNS IN PRP VBP", 0, False),
        ("planned visits", [PARTICIPLE, NOUN], "NN NNS", 0, True),
        ("newly hired", [FINITE, PARTICIPLE], "RB VBN", 0, False),
    ],
)
def test_a_verb_of_the_first_reading_is_given_up_where_the_second_is_sure(
    words: str, read: list[Tag], penn: str, at: int, heard: bool
) -> None:
    tag = reconciled(words.split(), read, penn.split())[at]
    assert (tag.word_class is not WordClass.VERB) is heard
    assert heard or tag == read[at]
