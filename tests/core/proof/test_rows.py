"""The notation of rows, and patterns: what fits, what is excused, what cannot be written."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from sincerely.adapters.english import english
from sincerely.core.proof.patterns import phrases, regex
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Match
from sincerely.core.proof.text import PLAIN, ProofText


def read(text: str, kind: str = PLAIN) -> ProofText:
    return ProofText(text, english(), kind=kind)


def spans(text: ProofText, found: Iterable[Match]) -> list[str]:
    return [text.text[match.start : match.end] for match in found]


def test_a_row_open_to_any_word_is_tried_at_every_word() -> None:
    text = read("We met. We spoke again.")
    assert spans(text, rows(row("+ VERB"))(text)) == ["We met", "We spoke"]


def test_a_sentence_said_twice_is_flagged_where_it_stands_each_time() -> None:
    text = read("The new plan holds. We wait. The new plan holds.")
    found = list(rows(row("new"))(text))
    assert [(match.start, match.end) for match in found] == [(4, 7), (33, 36)]


def test_a_row_whose_span_is_empty_flags_nothing() -> None:
    text = read("The plan holds.")
    assert spans(text, rows(row("the [ new? ] plan"))(text)) == []
    text = read("The new plan holds.")
    assert spans(text, rows(row("the [ new? ] plan"))(text)) == ["new"]


def test_a_row_of_an_unknown_form_cannot_be_read() -> None:
    find = rows(row("the .dual"))
    with pytest.raises(KeyError, match="dual"):
        list(find(read("The plan holds.")))


def test_an_item_of_two_words_cannot_be_read() -> None:
    find = rows(row("the|all_the plan"))
    with pytest.raises(KeyError, match="all_the"):
        list(find(read("The plan holds.")))


def test_a_pattern_is_excused_by_its_own_sentence_alone() -> None:
    find = regex(r"\bkiln\b", unless=r"\bold\b")
    text = read("The kiln is old. The kiln is new.")
    assert [match.start for match in find(text)] == [21]


def test_a_phrase_counts_in_the_body_alone_and_the_longest_wins() -> None:
    find = phrases({"at this point in time": ("now",), "point in time": ("moment",)})
    text = read("Subject: At this point in time\n\nAt this point in time we wait.\n", "thank-you")
    (match,) = find(text)
    assert match.start == 32
    assert match.fixes == ("Now",)
