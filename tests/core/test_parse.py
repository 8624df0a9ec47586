"""Questions on a parse, on the real parser's."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.parse import Parse


def parsed(sentence: str) -> Parse:
    return english().parse(sentence.split())


def spoken(sentence: str, span: tuple[int, int] | None) -> str | None:
    return None if span is None else " ".join(sentence.split()[slice(*span)])


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("the night crew reports every fault", "reports", "the night crew"),
        ("1 in 5 children joins below a reading age of 8", "joins", "1 in 5 children"),
        ("9 of 14 lines at Garnet run short", "run", "9 of 14 lines at Garnet"),
        ("the archive we moved last spring holds plates", "holds", "the archive we moved last spring"),
        ("the bridge was closed by the council", "was", "the bridge"),
        ("I'd have hired her", "I'd", "I'd"),
        ("it's late", "it's", "it's"),
        ("whether the grant is renewed decides everything", "decides", "whether the grant is renewed"),
        ("there are too few keys", "are", "there"),
        ("wants a deputy who can read a balance sheet", "wants", None),
    ],
)  # fmt: skip
def test_a_clause_has_a_finite_verb_and_its_subject(
    sentence: str, verb: str, subject: str | None
) -> None:
    parse = parsed(sentence)
    assert parse.is_clause
    assert not parse.is_noun_phrase
    assert sentence.split()[parse.finite(parse.root)] == verb
    assert spoken(sentence, parse.subject(parse.root)) == subject


@pytest.mark.parametrize(
    ("sentence", "head", "relative"),
    [
        ("small firm where the managers still draw", "firm", "where the managers still draw"),
        ("bindings nobody has catalogued", "bindings", "nobody has catalogued"),
        ("a parish with three churches", "parish", None),
    ],
)
def test_a_noun_phrase_may_hold_a_relative_clause(
    sentence: str, head: str, relative: str | None
) -> None:
    parse = parsed(sentence)
    assert parse.is_noun_phrase
    assert not parse.is_clause
    assert parse.clauses == ()
    assert parse.finite(parse.root) == -1
    assert sentence.split()[parse.root] == head
    assert spoken(sentence, parse.relative(parse.root)) == relative


def test_two_sentences_are_no_whole() -> None:
    parse = parsed("Thanks for the tour . The kiln was huge .")
    assert not parse.is_whole
    assert parse.root == 7
    assert parse.span(parse.root) == (5, 10)


def test_joined_clauses_are_each_found() -> None:
    sentence = "nurses lead rounds but doctors sign them"
    parse = parsed(sentence)
    assert [sentence.split()[head] for head in parse.clauses] == ["lead", "sign"]
    assert [spoken(sentence, parse.object(head)) for head in parse.clauses] == ["rounds", "them"]


def test_a_joined_noun_is_no_clause() -> None:
    parse = parsed("our farm sells milk and sells honey")
    assert len(parse.clauses) == 2
    assert len(parsed("our farm sells milk and honey").clauses) == 1


@pytest.mark.parametrize(
    ("sentence", "negation"),
    [
        ("they don't fund repairs", "don't"),
        ("the crew never reports faults", "never"),
        ("the crew reports what never broke", None),
    ],
)
def test_a_clause_has_its_own_negation(sentence: str, negation: str | None) -> None:
    parse = parsed(sentence)
    found = parse.negation(parse.root)
    assert (sentence.split()[found] if found >= 0 else None) == negation


def test_each_word_hangs_on_another_in_some_way() -> None:
    parse = parsed("it's late")
    assert (parse.head(0), parse.label(0), parse.tag(0)) == (0, "ROOT", "VBZ")
    assert (parse.head(1), parse.label(1)) == (0, "acomp")
