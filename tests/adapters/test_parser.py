"""Heads and labels from the real weights, as the library that they come from gives them."""

from __future__ import annotations

import pytest

from sincerely.adapters.parser import DependencyParser
from sincerely.adapters.tagger import PennTagger

PARSER = DependencyParser(PennTagger())

# Sentence, the part that each part hangs on, how it does. A contraction is two parts.
READINGS = [
    (
        "collection moves to Maryhill in 2028",
        "1 1 1 2 1 4",
        "compound ROOT prep pobj prep pobj",
    ),
    (
        "1 in 5 children joins below a reading age of 8",
        "2 2 3 4 4 4 8 8 5 8 9",
        "quantmod quantmod nummod nsubj ROOT prep det compound pobj prep pobj",
    ),
    (
        "claims data that arrives late hurts patients",
        "1 1 3 1 5 6 3",
        "compound ROOT nsubj relcl amod compound dobj",
    ),
    (
        "9 of 14 lines at Garnet run short",
        "6 0 3 1 3 4 6 6",
        "nsubj prep nummod pobj prep pobj ROOT advmod",
    ),
    (
        "small firm where the managers still draw",
        "1 1 6 4 6 6 1",
        "amod ROOT advmod det nsubj advmod relcl",
    ),
    (
        "bindings nobody has catalogued",
        "0 3 3 0",
        "ROOT nsubj aux relcl",
    ),
    (
        "the night crew reports every fault by six",
        "2 2 3 3 5 3 3 6",
        "det compound nsubj ROOT det dobj prep pobj",
    ),
    (
        "wants a deputy who can read a balance sheet",
        "0 2 0 5 5 2 8 8 5",
        "ROOT det dobj nsubj aux relcl det compound dobj",
    ),
    (
        "they don't fund posts that nobody asked for",
        "3 3 3 3 3 7 7 4 7",
        "nsubj aux neg ROOT dobj dobj nsubj relcl prep",
    ),
    (
        "it's late and we can't wait",
        "1 1 1 1 7 7 7 1",
        "nsubj ROOT acomp cc nsubj aux neg conj",
    ),
    (
        "two depots share one crane , and neither owns it",
        "1 2 2 4 2 2 2 8 2 8",
        "nummod nsubj ROOT nummod dobj punct cc nsubj conj dobj",
    ),
    (
        "which supplier did you drop first",
        "1 4 4 4 4 4",
        "det dobj aux nsubj ROOT advmod",
    ),
    (
        "what she asked me about was the rota",
        "4 2 5 2 2 5 7 5",
        "pobj nsubj csubj dobj prep ROOT det attr",
    ),
    (
        "the archive we moved last spring holds 40,000 plates",
        "1 6 3 1 5 3 6 8 6",
        "det nsubj nsubj relcl amod npadvmod ROOT nummod dobj",
    ),
    (
        "whether the grant is renewed decides everything",
        "4 2 4 4 5 5 5",
        "mark det nsubjpass auxpass csubj ROOT dobj",
    ),
    (
        "asked how I priced the tender",
        "0 3 3 0 5 3",
        "ROOT advmod nsubj ccomp det dobj",
    ),
    (
        "nurses lead rounds but doctors sign them",
        "1 1 1 1 5 1 5",
        "nsubj ROOT dobj cc nsubj conj dobj",
    ),
    (
        "the bridge was closed by the council in March",
        "1 3 3 3 3 6 4 3 7",
        "det nsubjpass auxpass ROOT agent det pobj prep pobj",
    ),
    (
        "never let a stockout reach the shop floor",
        "1 1 3 4 1 7 7 4",
        "neg ROOT det nsubj ccomp det compound dobj",
    ),
    (
        "leaving after 14 months looks bad",
        "4 0 3 1 4 4",
        "csubj prep nummod pobj ROOT acomp",
    ),
    (
        "no one has measured the leak since it was found",
        "1 3 3 3 5 3 9 9 9 3",
        "det nsubj aux ROOT det dobj mark nsubjpass auxpass advcl",
    ),
    (
        "to cut scrap they tested every mould twice",
        "1 4 1 4 4 6 4 4",
        "aux advcl dobj nsubj ROOT det dobj advmod",
    ),
    (
        "older boats need new engines before winter",
        "1 2 2 4 2 2 5",
        "amod nsubj ROOT amod dobj prep pobj",
    ),
    (
        "the person I would report to joined last week",
        "1 1 4 4 1 6 4 8 6",
        "det ROOT nsubj aux relcl aux xcomp amod npadvmod",
    ),
    (
        "a parish with three churches and one priest",
        "1 1 1 4 2 4 7 4",
        "det ROOT prep nummod pobj cc nummod conj",
    ),
    (
        "loves the idea of a shared kitchen",
        "0 2 0 2 6 6 3",
        "ROOT det dobj prep det amod pobj",
    ),
    (
        "the harbour , which silts up yearly , is dredged in May",
        "1 9 1 4 1 4 4 9 9 9 9 10",
        "det nsubjpass punct nsubj relcl prt advmod punct auxpass ROOT prep pobj",
    ),
    (
        "£4 a day per pupil covers lunch",
        "1 6 3 1 3 4 6 6",
        "nmod npadvmod det npadvmod prep pobj ROOT dobj",
    ),
    (
        "about 12% of orders come back",
        "1 2 5 2 3 5 5",
        "advmod nummod nsubj prep pobj ROOT advmod",
    ),
    (
        "happy to visit the site ; bring boots",
        "6 2 0 4 2 6 6 6",
        "advcl aux xcomp det dobj punct ROOT dobj",
    ),
    (
        "there are too few keys for the van",
        "1 1 3 4 1 4 7 5",
        "expl ROOT advmod amod attr prep det pobj",
    ),
    (
        "who runs the yard when Ola is away",
        "1 1 3 1 6 6 1 6",
        "nsubj ROOT det dobj advmod nsubj advcl advmod",
    ),
    (
        "ferries that the islands rely on break down often",
        "0 4 3 4 0 4 5 6 6",
        "ROOT mark det nsubj relcl prep pobj prt advmod",
    ),
    (
        "our farm sells milk , cheese and honey at the gate",
        "1 2 2 2 3 3 5 5 2 10 8",
        "poss nsubj ROOT dobj punct conj cc conj prep det pobj",
    ),
    (
        "I'd have hired her had she stayed",
        "3 3 3 3 3 7 7 3",
        "nsubj aux aux ROOT dobj aux nsubj ccomp",
    ),
    (
        "an audit was done that nobody had asked for",
        "1 3 3 3 7 7 7 3 7",
        "det nsubjpass auxpass ROOT mark nsubj aux ccomp prep",
    ),
    (
        "Thanks for the tour . The kiln was huge .",
        "0 0 3 1 0 6 7 7 7 7",
        "ROOT prep det pobj punct det nsubj ROOT acomp punct",
    ),
]


@pytest.mark.parametrize(("sentence", "heads", "labels"), READINGS)
def test_a_sentence_is_read_as_the_library_reads_it(sentence: str, heads: str, labels: str) -> None:
    parse = PARSER.parse(sentence.split())
    assert parse.heads == tuple(map(int, heads.split()))
    assert parse.labels == tuple(labels.split())


def test_the_parts_of_a_contraction_are_of_one_word() -> None:
    parse = PARSER.parse(["they", "don't", "say"])
    assert parse.parts == ("they", "do", "n't", "say")
    assert parse.places == (0, 1, 1, 2)


def test_a_curly_apostrophe_is_read_like_a_straight_one() -> None:
    assert PARSER.parse(["it’s", "late"]) == PARSER.parse(["it's", "late"])


@pytest.mark.parametrize(
    "words",
    [["noon"], ["zżółć", "qqxz", "日本語"], ["—", "—", "—"], ["'s", "%", "£"], ["who"] * 150],
)
def test_whatever_is_typed_hangs_together_without_a_ring(words: list[str]) -> None:
    heads = PARSER.parse(words).heads
    for start in range(len(heads)):
        at = start
        for _ in heads:
            at = heads[at]
        assert heads[at] == at


def test_a_reading_depends_on_the_sentence_alone() -> None:
    words = ["the", "night", "crew", "reports", "every", "fault", "by", "six"]
    first = PARSER.parse(words)
    PARSER.parse(["two", "sentences", "stand", "here", ".", "The", "kiln", "was", "cold", "."])
    assert PARSER.parse(words) == first == DependencyParser(PennTagger()).parse(words)
