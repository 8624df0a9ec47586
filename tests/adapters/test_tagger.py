"""Penn tags in context, from the real weights."""

from __future__ import annotations

import pytest

from sincerely.adapters.tagger import PennTagger

TAGGER = PennTagger()


def test_nothing_has_no_tags() -> None:
    assert TAGGER.tag([]) == []


@pytest.mark.parametrize(
    ("sentence", "tags"),
    [
        ("ministers visit often", "NNS VBP RB"),
        ("the visit lasted an hour", "DT NN VBD DT NN"),
        ("she wants to cut the cost of repairs", "PRP VBZ TO VB DT NN IN NNS"),
        ("who runs the yard", "WP VBZ DT NN"),
        ("pumps that were serviced in May", "NNS WDT VBD VBN IN NNP"),
    ],
)
def test_a_word_is_read_by_its_neighbours(sentence: str, tags: str) -> None:
    assert TAGGER.tag(sentence.split()) == tags.split()


@pytest.mark.parametrize(
    ("sentence", "tags"),
    [
        ("don’t ask me", "VBP VB PRP"),
        ("we can't wait", "PRP MD VB"),
        ("they won't say", "PRP MD VB"),
        ("I’m sure", "PRP JJ"),
        ("we’ve hired", "PRP VBN"),
        ("the crews’ vans", "DT NNS NNS"),
    ],
)
def test_a_contraction_has_the_tag_of_its_first_part(sentence: str, tags: str) -> None:
    assert TAGGER.tag(sentence.split()) == tags.split()


def test_a_sign_is_read_apart_from_its_figure() -> None:
    assert TAGGER.tag(["£4", "a", "day"])[0] == "$"
    assert TAGGER.tag(["about", "12%", "of", "3,400", "orders"])[1:4:2] == ["CD", "CD"]


def test_one_spelling_is_read_like_the_other() -> None:
    british = TAGGER.tag(["we", "honour", "favourable", "offers"])
    american = TAGGER.tag(["we", "honor", "favorable", "offers"])
    assert british == american


@pytest.mark.parametrize(
    "words",
    [
        ["zżółć", "qqxz", "日本語"],
        ["thanks", "🎉", "👩🏽‍🔧"],
        ["-", "—", "'s", "%", "£"],
        ["a" * 300],
    ],
)
def test_whatever_is_typed_has_a_tag_a_word(words: list[str]) -> None:
    tags = TAGGER.tag(words)
    assert len(tags) == len(words)
    assert all(tags)


def test_a_reading_depends_on_the_sentence_alone() -> None:
    words = ["the", "night", "crew", "reports", "every", "fault", "by", "six"]
    first = TAGGER.tag(words)
    TAGGER.tag(["something", "else"])
    assert TAGGER.tag(words) == first == PennTagger().tag(words)
