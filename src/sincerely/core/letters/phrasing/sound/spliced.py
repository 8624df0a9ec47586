"""Statements of the candidate's own that only a comma joins, parted; what cannot be parted is in doubt."""

from __future__ import annotations

from dataclasses import replace

from sincerely.core.grammar.splices import splice_of
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.word import join

__all__ = ["parted", "with_statements_parted"]

_IN_DOUBT = "its words do not make a sentence for certain"


def with_statements_parted(phrased: Phrased, setting: Setting) -> Phrased:
    """The note with a semicolon where a comma splices two statements; nothing where that is not certain."""
    if phrased.clause is None:
        return phrased
    clause = parted(phrased.clause, setting)
    if clause is None:
        return Phrased(phrased.note, Act.UNSURE, (), why_not=_IN_DOUBT)
    if clause == phrased.clause:
        return phrased
    said, told = phrased.clause[1:], clause[1:]  # the first letter may be a capital
    sentences = tuple(one.replace(said, told) for one in phrased.sentences)
    return replace(phrased, clause=clause, sentences=sentences, gerund=None, base=None)


def parted(clause: str, setting: Setting) -> str | None:
    """The clause with a semicolon for a comma that splices two statements; ``None`` if one is no statement."""
    if "," not in clause or {";", "("} & set(clause):
        return clause
    words = setting.words(clause)
    splice = splice_of(parse_of(words, setting.language, as_sentence=True))
    if splice is None or words[splice.place].after != ",":
        return clause
    if not splice.is_whole:
        return None
    head, tail = words[: splice.place + 1], words[splice.place + 1 :]
    return f"{join(head).rstrip(',')}; {join(tail)}"
