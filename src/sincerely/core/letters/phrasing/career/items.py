"""One item of a résumé line: a post, a credential, figures, a deed, or a row of these."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.certain_lines import is_certain
from sincerely.core.letters.phrasing.career.circumstances import circumstance_clause
from sincerely.core.letters.phrasing.career.credentials import credential_clause
from sincerely.core.letters.phrasing.career.lines import FRONTED, WITH_ME, fact_part
from sincerely.core.letters.phrasing.career.measures import measure_clause
from sincerely.core.letters.phrasing.career.mine import MINE, stated
from sincerely.core.letters.phrasing.career.naming import named
from sincerely.core.letters.phrasing.career.posts import post_clause
from sincerely.core.letters.phrasing.career.rows import cut_row, joined_deeds, opens_deed
from sincerely.core.letters.phrasing.career.spells import spell_clause
from sincerely.core.letters.phrasing.career.states import noun_fact
from sincerely.core.letters.phrasing.career.titles import is_title, titled
from sincerely.core.letters.phrasing.career.works import work_clause
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.clauses.tails import NUMBER, comma_pieces, size_of
from sincerely.core.letters.phrasing.hurry.objects import (
    is_countable,
    with_articles,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["AS_POST", "as_post", "line_part", "with_tail"]

AS_POST: Final = re.compile(r"^I have (?:worked|served) as (?P<post>[^;]+)$")


def as_post(post: str, deed: str) -> str:
    """A post without its time told with what was done in it: "as a buyer, I cut stock by a third"."""
    match = AS_POST.match(post)
    return f"as {match['post']}, {deed}" if match else f"{post}; {deed}"


def with_tail(phrased: Phrased, tail: str) -> Phrased:
    """The fact with words added at the end of its clause."""
    clause = f"{phrased.clause}{tail}"
    return replace(phrased, sentences=(sentence(clause),), clause=clause, gerund=None, base=None)


def line_part(note: Note, text: str, setting: Setting) -> Phrased:
    """One part of a résumé line: a post, a credential, figures, or a deed."""
    text = _merged_count(text, setting)
    row = _row(note, text, setting)
    if row is not None:
        return row
    if _WHAT_I_AM.match(text):
        headed = _headed(note, text, setting)
        if headed is not None:
            return headed
    if FRONTED.match(text):
        return fact_part(note, text, setting)
    for read in _READERS:
        clause = read(text, setting)
        if clause is not None and is_certain(clause, setting):
            return stated(note, clause)
    words = setting.words(text)
    if setting.shape(words).shape is Shape.PARTICIPLE and not is_countable(
        words[1], setting.language
    ):
        phrase = text_of(with_articles(setting.turned(words, MINE), 0, setting))
        since = any(word.lower in {"since", "for"} for word in words[-4:-1])
        clause = f"I have been {phrase}" if since else f"my work has included {phrase}"
        return replace(stated(note, clause), gerund=phrase)
    told = (
        noun_fact(note, words, setting)
        if _is_shown(words, setting)
        else fact_part(note, text, setting)
    )
    if told.clause is None and told.noun is None:
        return _headed(note, text, setting) or told
    if (
        told.clause
        and not told.clause.startswith(("I ", "on "))
        and not WITH_ME.match(told.clause)
        and not is_clause(told.clause, setting)
    ):
        pieces = cut_statements(told.clause, setting)
        if len(pieces) > 1 and all(is_clause(piece, setting) for piece in pieces):
            return stated(note, "; ".join(pieces))
        if find_finite(setting.words(told.clause), setting.verbs, 1) > 0:
            return replace(told, clause=None)
        told = replace(named(note, told.clause, setting), noun=None, topic=None)
        return _headed(note, text, setting) or told
    return told


_READERS: Final[tuple[Callable[[str, Setting], str | None], ...]] = (
    credential_clause,
    circumstance_clause,
    work_clause,
    post_clause,
    measure_clause,
)


_WHAT_I_AM: Final = re.compile(
    r"^(?:licen[cs]ed|chartered|certified|registered|qualified) [^,]+, ", re.IGNORECASE
)


def _row(note: Note, text: str, setting: Setting) -> Phrased | None:
    """A line of several facts, each told by its own shape, as one clause; ``None`` for one fact."""
    pieces = cut_row(text, setting)
    if len(pieces) == 1:
        return None
    told = [line_part(note, piece, setting) for piece in pieces]
    clauses = [one.clause for one in told if one.clause]
    if len(clauses) == len(told) and AS_POST.match(clauses[0]):
        return stated(note, as_post(clauses[0], joined_deeds(clauses[1:])))
    if len(clauses) == len(told):
        first = told[0]
        return replace(stated(note, joined_deeds(clauses)), is_past=first.is_past)
    title, _, deed = pieces[0].partition(", ")
    if deed and is_title(title, setting) and clauses == [one.clause for one in told[1:]]:
        own = line_part(note, deed, setting).clause
        return (
            stated(note, f"as {titled(title, setting)}, {joined_deeds([own, *clauses])}")
            if own
            else None
        )
    return None


def _headed(note: Note, text: str, setting: Setting) -> Phrased | None:
    """A line whose first piece alone makes a clause, the others as sizes or in brackets after it."""
    pieces = comma_pieces(text)
    if len(pieces) == 1 or "(" in text:
        return None
    head = line_part(note, pieces[0], setting)
    if head.clause is None or not head.clause.startswith(("I ", "my ")):
        return None
    told = [line_part(note, piece, setting).clause for piece in pieces[1:]]
    mine = [clause for clause in told if clause and clause.startswith("I ")]
    size = size_of(", ".join(_spelt(piece, setting) for piece in pieces[1:]), setting)
    if size is not None:
        return with_tail(head, f", with {size}")
    if len(mine) == len(told):
        return stated(note, joined_deeds([head.clause, *mine]))
    return with_tail(head, f" ({', '.join(pieces[1:])})")


def _spelt(piece: str, setting: Setting) -> str:
    """Read "14 years domestic boilers" with its "in"."""
    spell = spell_clause(piece, setting)
    return spell.removeprefix("I have spent ") if spell else piece


def _is_shown(words: tuple[Word, ...], setting: Setting) -> bool:
    """Figures that the tagger reads as a present verb: "sea-lice counts below trigger for 31 months"."""
    shaped = setting.shape(words)
    if shaped.shape is Shape.PARTICIPLE:
        return True
    if opens_deed(text_of(words), setting) or any(
        word.lower in _MOVED_ALONE or ":" in word.after for word in words
    ):
        return False
    verb = words[shaped.verb].lower if shaped.shape is Shape.FINITE and shaped.verb > 0 else ""
    return (
        setting.verbs.is_third(verb)
        and verb not in {"is", "has", "does", "means"}
        and bool(setting.language.lemmas(verb, WordClass.NOUN))
        and words[0].lower not in {"he", "she", "it"}
        and not any(word.lower in {"that", "who", "which"} for word in words[: shaped.verb])
    )


_MOVED_ALONE: Final = word_set(
    """
    fell rose dropped grew went came climbed sank doubled halved
    """
)
_LABELLED: Final = re.compile(
    rf"^(?P<what>[A-Za-z][a-z-]+s)\s*[-–:]\s*(?P<n>{NUMBER}) (?P<rest>\w+.*)$"
)


# "caseload 24 families"
_HOLDS: Final = re.compile(
    r"^(?P<what>caseload|workload|team|class|panel|herd|flock|roster|staff|crew|budget|fleet|portfolio|department)(?::|,)? (?=\d|[$£€]\d)",
    re.IGNORECASE,
)
_TALLY: Final = re.compile(
    rf"^(?P<what>[A-Za-z][A-Za-z -]*[A-Za-z]s(?: [a-z]+(?:ed|t|n))?): (?P<n>{NUMBER})(?P<rest>|,? (?:incl|across|in|at|over|on|with|since)\w*\b.*)$"
)


def _merged_count(text: str, setting: Setting) -> str:
    """Read "apprentices - six finished out of seven" as "six apprentices finished out of seven".

    And "direct reports: 14" as "14 direct reports".
    """
    tally = _TALLY.match(text)
    if tally is not None:
        what = text_of(setting.inside(setting.words(tally["what"])))
        number = tally["n"].rstrip(",")
        comma = "," if tally["n"].endswith(",") else ""
        return f"{number} {what}{comma}{tally['rest']}"
    text = _HOLDS.sub(r"\g<what> of ", text)
    match = _LABELLED.match(text)
    if match is None or not setting.verbs.is_past(match["rest"].split(" ", 1)[0]):
        return text
    return f"{match['n']} {match['what'].lower()} {match['rest']}"
