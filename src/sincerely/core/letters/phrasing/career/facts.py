"""A fact of the candidate's own: a résumé line, an accomplishment, a thing left unsaid."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.career.certain_lines import is_certain
from sincerely.core.letters.phrasing.career.credentials import credential_clause
from sincerely.core.letters.phrasing.career.items import AS_POST, as_post, line_part, with_tail
from sincerely.core.letters.phrasing.career.measures import measure_clause, spanning
from sincerely.core.letters.phrasing.career.mine import MINE, stated
from sincerely.core.letters.phrasing.career.naming import named
from sincerely.core.letters.phrasing.career.openings import (
    bare_matter,
    in_own_person,
    with_time_last,
    without_habits,
)
from sincerely.core.letters.phrasing.career.papers import papers_clause
from sincerely.core.letters.phrasing.career.posts import post_clause
from sincerely.core.letters.phrasing.career.rows import cut_row
from sincerely.core.letters.phrasing.career.things import NAMED, thing_named
from sincerely.core.letters.phrasing.clauses.bare_verbs import goes_on_to_bring
from sincerely.core.letters.phrasing.clauses.tails import size_of
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import fault, is_clause
from sincerely.core.letters.phrasing.sound.spliced import parted
from sincerely.core.letters.phrasing.typed.dating import joined_spans
from sincerely.core.letters.phrasing.typed.parts import with_dash_bracketed
from sincerely.core.letters.phrasing.words.lexicon import MODALS

__all__ = ["phrase_fact", "told_whole"]


def phrase_fact(note: Note, setting: Setting) -> Phrased:
    """A résumé line or a thing left unsaid: the whole note as facts of mine, what is marred left out."""
    told = _fact(note, setting)
    told = replace(
        told,
        clause=_lasting(told.clause, setting) if told.clause else None,
        sentences=tuple(sentence(_lasting(said.rstrip("."), setting)) for said in told.sentences),
    )
    return replace(
        told,
        clause=_unmarred(told.clause, setting),
        noun=_unmarred(told.noun, setting),
        gerund=_unmarred(told.gerund, setting),
        base=_unmarred(told.base, setting),
    )


_WORDS: Final = re.compile(r"[a-z]{4,}|\d+")
_FIGURE: Final = re.compile(r"\d{2,}")
_OF_MINE: Final = ("my ", "our ")
_COMPLETE: Final = ("One thing to add", "My background includes", "I ")
_IN_DOUBT: Final = "its words do not make a sentence for certain"


def told_whole(told: Phrased, setting: Setting) -> Phrased:
    """The fact, as it was noted after a colon where a figure of it was lost or no form is sound."""
    said = " ".join((*told.sentences, told.noun or ""))
    figures = _FIGURE.findall(said)
    lost = any(
        not any(kept.endswith(figure) for kept in figures)
        for figure in _FIGURE.findall(told.note.text.replace(",", ""))
        if figure not in said.replace(",", "")
    )
    shown = said.lower()
    lost = lost or any(
        words and not any(word in shown for word in words)
        for part in setting.parts(told.note.text)
        for words in [_WORDS.findall(part.lower())]
    )
    is_said = len(told.sentences) > 1 or said.startswith(_COMPLETE)
    is_right = not any(fault(one, setting) for one in told.sentences) and (
        told.clause is None or is_certain(told.clause, setting)
    )
    parts = setting.parts(bare_matter(without_habits(told.note.text, setting)))
    whole = "; ".join(part.rstrip(" .") for part in parts)
    papers = papers_clause(whole, setting) if told.clause is None else None
    if papers is not None:
        return stated(told.note, papers)
    is_why = told.note.path.startswith("withdrawal")  # no reason stands after "one thing to add"
    lost = lost or (is_why and told.clause is None and told.noun is None)
    if is_right and not lost and (told.clause or told.noun or is_said):
        return told
    noted = text_of(setting.turned(setting.words(whole), MINE))
    noted = parted(noted, setting) or noted
    if is_why and noted.startswith(_OF_MINE) and is_clause(noted, setting):
        return stated(told.note, noted)
    if is_why or fault(noted, setting):
        return Phrased(told.note, Act.UNSURE, (), why_not=_IN_DOUBT)
    return replace(named(told.note, noted, setting), noun=None, topic=None)


_FOR_SO_LONG: Final = re.compile(
    r"^[Ff]or (?P<span>(?:\d+|[a-z]+) (?:years|months|seasons)),? I (?P<verb>[a-z]+) (?P<rest>[^;.]+)$"
)
_SINCE: Final = re.compile(
    r"^I (?P<verb>[a-z]+) (?P<rest>[^;(]*?\bsince (?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d|I was|childhood|school)\b)"
)


def _lasting(clause: str, setting: Setting) -> str:
    """What began in a year and lasts: "I have been a lay reader since 2016"; "… for 6 years"."""
    still = _FOR_SO_LONG.match(clause)
    lemma = setting.verbs.lemma(still["verb"]) if still else None
    if still is not None and lemma is not None and setting.verbs.is_base(still["verb"]):
        return f"I have {setting.verbs.participle(lemma)} {still['rest']} for {still['span']}"
    since = _SINCE.match(clause)
    lemma = setting.verbs.lemma(since["verb"]) if since else None
    if since is None or lemma is None or lemma == "have" or since["verb"] in MODALS:
        return clause
    done = "been" if since["verb"] == "am" else setting.verbs.participle(lemma)
    return f"I have {done} {since['rest']}{clause[since.end() :]}"


def _unmarred(text: str | None, setting: Setting) -> str | None:
    if text is None or fault(text, setting):
        return None
    first, space, rest = text.partition(" ")
    return f"{first.lower()}{space}{rest}" if first in {"The", "A", "An", "My", "Our"} else text


# "Family - my father is ill": of a reason the clause says enough.
_LABEL: Final = re.compile(r"^[A-Za-z]+(?: [a-z]+)?(?::| [-–—]) (?=(?:I|we|my|our|the) )")


_MEANS: Final = re.compile(r"\bmeans (?=(?:I|we|he|she|they|it|my|our|the) )")


def _fact(note: Note, setting: Setting) -> Phrased:
    is_why = note.path.startswith("withdrawal")
    typed = joined_spans(_LABEL.sub("", note.text) if is_why else note.text)
    told = in_own_person(bare_matter(without_habits(typed, setting)), setting)
    told = with_dash_bracketed(told)
    if is_why and setting.verbs.is_gerund(told.partition(" ")[0].lower()):
        told = f"I am {told[:1].lower()}{told[1:]}"  # "staying on as a partner"
    told = _MEANS.sub("means that ", told)
    if told.startswith("that ") and find_finite(setting.words(told[5:]), setting.verbs, 1) > 0:
        told = told[5:]
    matter = with_time_last(told)
    parts = setting.parts(re.sub(r"(?<=\w)\s+/\s+(?=\S)", ", ", matter)) or (note.text,)
    whole = credential_clause("; ".join(parts), setting)
    if whole is not None:
        return stated(note, whole)
    given = NAMED.match(parts[0]) if len(parts) == 1 else None
    if (
        given is not None
        or note.path.partition(".")[0].startswith("unsaid")
        or ".unsaid" in note.path
    ):
        thing = thing_named(note, parts, setting)
        if thing is not None:
            return thing
    sized, extra = _sizes(parts[1:], setting)
    loose = tuple(part for part in extra if _is_loose(part, setting))
    line = parts[0] if len(parts) == 1 else "; ".join((parts[0], *sized, *loose))
    posted = post_clause(line, setting) if len(cut_row(line, setting)) == 1 else None
    if posted is not None and not is_certain(posted, setting):
        posted = None
    if posted is None and len(parts) == 1:
        return line_part(note, parts[0], setting)
    if posted is not None:
        extra = tuple(part for part in extra if part not in loose)
        first = replace(stated(note, posted), is_past=posted.startswith("I was"))
    else:
        first = line_part(note, parts[0], setting)
        if first.clause and sized and not first.clause.startswith("I have no "):
            first = with_tail(first, f", with {_listed(list(sized))}")
        elif sized:
            extra = (*sized, *extra)
    is_deed = bool(first.clause) and first.is_past and bool(extra)
    if is_deed and goes_on_to_bring(extra[0], setting):
        first, extra = with_tail(first, f", which {extra[0]}"), extra[1:]
    return _many(note, first, extra, setting)


# "Foreman on the substation - energized 9 days early": nobody says that the doer was me.
_UNOWNED: Final = re.compile(
    r"^\w+ed,? (?:on time|on budget|under budget|ahead|early|(?:\d+|[a-z]+) (?:days?|weeks?|months?) (?:ahead|early|late|under))\b"
)
_DIRECTED: Final = re.compile(r"^[^\d$£€]+ (?:up|down) ")
_MOST_WORDS: Final = 34  # one sentence of a letter; a longer line is told in several


def _sizes(parts: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parts that say how large the work was, and the others."""
    sizes = {part: size_of(spanning(part), setting) for part in parts}
    return tuple(s for s in sizes.values() if s), tuple(p for p in parts if not sizes[p])


def _is_loose(part: str, setting: Setting) -> bool:
    """Whether a part is figures that no sentence of their own can tell: "310 hourly, 44 salaried"."""
    is_figure = part[:1].isdigit() or part[:1] in "$£€"
    return is_figure and measure_clause(part, setting) is None


def _many(note: Note, first: Phrased, more: tuple[str, ...], setting: Setting) -> Phrased:
    """The first part with the later ones: in one sentence while it stays short, else in several."""
    clause = first.clause
    sentences = list(first.sentences)
    for part in more:
        if _UNOWNED.match(part):
            continue
        later = line_part(note, part, setting)
        if clause and later.clause and later.clause.startswith("I had ") and part[:1].isdigit():
            clause = (
                f"{clause}, with {part}" if ", with " not in clause else f"{clause}; {later.clause}"
            )
            sentences = [sentence(clause)]
            continue
        shown = _DIRECTED.match(part) and later.clause and later.clause.startswith("I brought ")
        if clause and shown and ", with " not in clause and ";" not in clause:
            inside = setting.inside(setting.words(part))
            article = "the " if needs_article(inside, setting.language) else ""
            clause = f"{clause}, with {article}{text_of(inside)}"
            sentences = [sentence(clause)]
            continue
        if clause and later.clause and AS_POST.match(clause) and later.clause.startswith("I "):
            clause = as_post(clause, later.clause)
            sentences = [sentence(clause)]
        elif clause and later.clause and len(f"{clause} {later.clause}".split()) <= _MOST_WORDS:
            clause = f"{clause}; {later.clause}"
            sentences = [sentence(clause)]
        elif later.clause:
            sentences += later.sentences
        elif clause and _is_aside(part, clause, setting):
            clause = f"{clause} ({text_of(setting.inside(setting.words(part)))})"
            sentences = [*sentences[:-1], sentence(clause)]
    if len(more) == 0:
        return first
    if clause is None and len(sentences) > 1:
        first = replace(first, noun=None, topic=None)
    return replace(first, sentences=tuple(sentences), clause=clause, gerund=None, base=None)


def _is_aside(part: str, clause: str, setting: Setting) -> bool:
    """Whether a part without a verb may stand in brackets after the clause that it goes with."""
    words = setting.words(part)
    begun = any(word.tag.verb_form == "Fin" for word in words)
    counts = part[:1].isdigit()  # "14 staff kept on" is a remark, whoever kept them
    told = "(" in part or (begun and not counts and not is_clause(part, setting))
    return len(words) < 9 and not told and ")" not in clause and ";" not in clause


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
