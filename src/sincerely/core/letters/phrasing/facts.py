"""A fact of the candidate's own: a résumé line, an accomplishment, a thing left unsaid."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.circumstances import circumstance_clause
from sincerely.core.letters.phrasing.credentials import credential_clause
from sincerely.core.letters.phrasing.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.lines import WITH_ME, fact_part
from sincerely.core.letters.phrasing.measures import change_noun, measure_clause
from sincerely.core.letters.phrasing.mine import MINE, named, stated
from sincerely.core.letters.phrasing.objects import (
    is_countable,
    needs_article,
    with_articles,
)
from sincerely.core.letters.phrasing.openings import (
    bare_matter,
    in_own_person,
    with_time_last,
    without_habits,
)
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.posts import post_clause
from sincerely.core.letters.phrasing.rows import cut_row, joined_deeds
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape
from sincerely.core.letters.phrasing.soundness import fault, is_clause
from sincerely.core.letters.phrasing.spells import spell_clause
from sincerely.core.letters.phrasing.splits import cut_statements
from sincerely.core.letters.phrasing.states import noun_fact
from sincerely.core.letters.phrasing.tables import words_of
from sincerely.core.letters.phrasing.tails import NUMBER, comma_pieces, size_of
from sincerely.core.letters.phrasing.titles import ROLES, is_title, titled
from sincerely.core.letters.phrasing.words import Word
from sincerely.core.letters.phrasing.works import work_clause

__all__ = ["phrase_fact"]


def phrase_fact(note: Note, setting: Setting) -> Phrased:
    """A résumé line or a thing left unsaid: the whole note as facts of mine, what is marred left out."""
    told = _fact(note, setting)
    return replace(
        told,
        clause=_unmarred(told.clause, setting),
        noun=_unmarred(told.noun, setting),
        gerund=_unmarred(told.gerund, setting),
        base=_unmarred(told.base, setting),
    )


def _unmarred(text: str | None, setting: Setting) -> str | None:
    return None if text is None or fault(text, setting) else text


def _fact(note: Note, setting: Setting) -> Phrased:
    told = in_own_person(bare_matter(without_habits(note.text, setting)), setting)
    matter = with_time_last(told)
    parts = setting.parts(re.sub(r"(?<=\w)\s+/\s+(?=\S)", ", ", matter)) or (note.text,)
    whole = credential_clause("; ".join(parts), setting)
    if whole is not None:
        return stated(note, whole)
    given = _NAMED.match(parts[0]) if len(parts) == 1 else None
    if (
        given is not None
        or note.path.partition(".")[0].startswith("unsaid")
        or ".unsaid" in note.path
    ):
        thing = _thing(note, parts, setting)
        if thing is not None:
            return thing
    sized, extra = _sizes(parts[1:], setting)
    loose = tuple(part for part in extra if _is_loose(part, setting))
    line = parts[0] if len(parts) == 1 else "; ".join((parts[0], *sized, *loose))
    posted = post_clause(line, setting) if len(cut_row(line, setting)) == 1 else None
    if posted is None and len(parts) == 1:
        return line_part(note, parts[0], setting)
    if posted is not None:
        extra = tuple(part for part in extra if part not in loose)
        first = replace(stated(note, posted), is_past=posted.startswith("I was"))
    else:
        first = line_part(note, parts[0], setting)
        if first.clause and sized:
            first = _with(first, f", with {_listed(list(sized))}")
        elif sized:
            extra = (*sized, *extra)
    return _many(note, first, extra, setting)


_NAMED: Final = re.compile(r"^(?:the|my|our) ", re.IGNORECASE)
# "Foreman on the substation - energized 9 days early": nobody says that the doer was me.
_UNOWNED: Final = re.compile(
    r"^\w+ed,? (?:on time|on budget|under budget|ahead|early|(?:\d+|[a-z]+) (?:days?|weeks?|months?) (?:ahead|early|late|under))\b"
)
_DIRECTED: Final = re.compile(r"^[^\d$£€]+ (?:up|down) ")
_MOST_WORDS: Final = 34  # one sentence of a letter; a longer line is told in several


def _sizes(parts: tuple[str, ...], setting: Setting) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parts that say how large the work was, and the others."""
    sizes = {part: size_of(part, setting) for part in parts}
    return tuple(s for s in sizes.values() if s), tuple(p for p in parts if not sizes[p])


def _is_loose(part: str, setting: Setting) -> bool:
    """Whether a part is figures that no sentence of their own can tell: "310 hourly, 44 salaried"."""
    is_figure = part[:1].isdigit() or part[:1] in "$£€"
    return is_figure and measure_clause(part, setting) is None


def _with(phrased: Phrased, tail: str) -> Phrased:
    clause = f"{phrased.clause}{tail}"
    return replace(phrased, sentences=(sentence(clause),), clause=clause, gerund=None, base=None)


def _many(note: Note, first: Phrased, more: tuple[str, ...], setting: Setting) -> Phrased:
    """The first part with the later ones: in one sentence while it stays short, else in several."""
    clause = first.clause
    sentences = list(first.sentences)
    for part in more:
        if _UNOWNED.match(part):
            continue
        later = line_part(note, part, setting)
        shown = _DIRECTED.match(part) and later.clause and later.clause.startswith("I brought ")
        if clause and shown and ", with " not in clause and ";" not in clause:
            inside = text_of(setting.inside(setting.words(part)))
            clause = f"{clause}, with {inside}"
            sentences = [sentence(clause)]
            continue
        if not clause and later.clause and _is_bare_title(first, setting):
            clause = (
                f"as {titled(first.note.text.split('.')[0].split(';')[0], setting)}, {later.clause}"
            )
            sentences = [sentence(clause)]
        elif clause and later.clause and _AS_POST.match(clause) and later.clause.startswith("I "):
            clause = _as_post(clause, later.clause)
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


_AS_POST: Final = re.compile(r"^I have (?:worked|served) as (?P<post>[^;]+)$")


def _as_post(post: str, deed: str) -> str:
    """A post without its time told with what was done in it: "as a buyer, I cut stock by a third"."""
    match = _AS_POST.match(post)
    return f"as {match['post']}, {deed}" if match else f"{post}; {deed}"


def _is_aside(part: str, clause: str, setting: Setting) -> bool:
    """Whether a part without a verb may stand in brackets after the clause that it goes with."""
    words = setting.words(part)
    told = "(" in part or any(word.tag.verb_form == "Fin" for word in words)
    return len(words) < 9 and not told and ")" not in clause and ";" not in clause


def _is_bare_title(phrased: Phrased, setting: Setting) -> bool:
    """Whether the first part was a trade alone: "Arborist. 16 years climbing"."""
    words = setting.words(re.split(r"[.;]", phrased.note.text)[0])
    return 0 < len(words) < 4 and words[-1].lower in ROLES


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _thing(note: Note, parts: tuple[str, ...], setting: Setting) -> Phrased | None:
    """A thing that the note names without telling it: "the 140 overdue deviations", "turnover number"."""
    if len(parts) == 2 and not parts[0].endswith(".") and " - " in note.text.replace("–", "-"):
        return _glossed(note, parts[0], parts[1], setting)
    if len(parts) > 1:
        return None
    text = parts[0].strip(" .")
    if WITH_ME.match(text):
        return None
    at_once = _asked_or_told(note, text, setting)
    if at_once is not None:
        return at_once
    words = setting.words(text)
    if _NAMED.match(text):
        if not _RELATIVE.search(text) and any(
            word.tag.verb_form == "Fin" and before.tag.word_class is not WordClass.NUM
            for before, word in itertools.pairwise(words)
        ):
            return None
        if _RELATIVE.search(text) and is_clause(text_of(setting.turned(words, MINE)), setting):
            return None
        return named(note, text_of(setting.turned(words, MINE)))
    if setting.shape(words).shape is not Shape.NOUN or any(word.after for word in words[:-1]):
        return None
    told = measure_clause(text, setting)
    if told is not None and told.startswith("I had "):
        return named(note, f"the {text}")
    if told is not None or len(words) > _NAME_WORDS or post_clause(text, setting):
        return None
    noun = text_of(setting.turned(words, MINE))
    last = words[-1].lower
    is_mass = len(words) == 1 and (last in MASS or last.endswith(MASS_ENDINGS))
    if needs_article(words) or (noun[:1].islower() and not is_mass):
        noun = f"the {noun}"
    return named(note, noun)


def _asked_or_told(note: Note, text: str, setting: Setting) -> Phrased | None:
    """What needs no article: "how I …", a change of figures, a circumstance, a work."""
    spelt = _SPELT_OUT.match(text)
    if spelt is not None:
        what, told_of = (
            text_of(setting.turned(setting.words(spelt[key]), MINE)) for key in ("what", "told")
        )
        return named(note, f"{what}: {told_of}")
    if _QUESTION.match(text):
        return named(note, text_of(setting.turned(setting.words(text), MINE)))
    told = circumstance_clause(text, setting) or work_clause(text, setting)
    if told is not None:
        return stated(note, told)
    change = change_noun(text)
    return None if change is None else named(note, change)


def _glossed(note: Note, what: str, gloss: str, setting: Setting) -> Phrased | None:
    """A thing named and then spelt out after a dash: "my languages - Turkish, some Kurdish"."""
    words = setting.words(gloss)
    told = words[0].text == "I" or setting.verbs.is_past(words[0].text)
    if len(words) > 8 or told or not _NAMED.match(what):
        return None
    thing = _thing(note, (what,), setting)
    if thing is None or thing.noun is None or "(" in gloss:
        return None
    return named(note, f"{thing.noun} ({text_of(setting.inside(words))})")


# "My Somali - I interpret for families"
_SPELT_OUT: Final = re.compile(
    r"^(?P<what>(?:my|the|our) [^,;:]{2,40}?) [-–—] (?P<told>(?:I|we) [a-z].*)$", re.IGNORECASE
)
_QUESTION: Final = re.compile(
    r"^(?:how(?: much| many| long| often| well| far)?|why|what|where|when) (?:I|we|he|she|my|our|the|it|they|that|happened|became|came|went)\b",
    re.IGNORECASE,
)
_NAME_WORDS: Final = 6
_RELATIVE: Final = re.compile(r"\b(?:that|who|which|where|we|I)\b")


def line_part(note: Note, text: str, setting: Setting) -> Phrased:
    """One part of a résumé line: a post, a credential, figures, or a deed."""
    text = _merged_count(text, setting)
    row = _row(note, text, setting)
    if row is not None:
        return row
    for read in _READERS:
        clause = read(text, setting)
        if clause is not None:
            return stated(note, clause)
    words = setting.words(text)
    if setting.shape(words).shape is Shape.PARTICIPLE and not is_countable(words[1]):
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
        told = replace(named(note, told.clause), noun=None, topic=None)
        return _headed(note, text, setting) or told
    return told


_READERS: Final[tuple[Callable[[str, Setting], str | None], ...]] = (
    credential_clause,
    circumstance_clause,
    post_clause,
    measure_clause,
    work_clause,
)


def _row(note: Note, text: str, setting: Setting) -> Phrased | None:
    """A line of several facts, each told by its own shape, as one clause; ``None`` for one fact."""
    pieces = cut_row(text, setting)
    if len(pieces) == 1:
        return None
    told = [line_part(note, piece, setting) for piece in pieces]
    clauses = [one.clause for one in told if one.clause]
    if len(clauses) == len(told) and _AS_POST.match(clauses[0]):
        return stated(note, _as_post(clauses[0], joined_deeds(clauses[1:])))
    if len(clauses) == len(told):
        first = told[0]
        return replace(stated(note, joined_deeds(clauses)), is_past=first.is_past)
    if (
        told[0].clause is None
        and len(clauses) == len(told) - 1
        and is_title(pieces[0].split(",")[0], setting)
    ):
        return stated(note, f"as {titled(pieces[0], setting)}, {joined_deeds(clauses)}")
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
        return _with(head, f", with {size}")
    if len(mine) == len(told):
        return stated(note, joined_deeds([head.clause, *mine]))
    return _with(head, f" ({', '.join(pieces[1:])})")


def _spelt(piece: str, setting: Setting) -> str:
    """Read "14 years domestic boilers" with its "in"."""
    spell = spell_clause(piece, setting)
    return spell.removeprefix("I have spent ") if spell else piece


def _is_shown(words: tuple[Word, ...], setting: Setting) -> bool:
    """Figures that the tagger reads as a present verb: "sea-lice counts below trigger for 31 months"."""
    shaped = setting.shape(words)
    if shaped.shape is Shape.PARTICIPLE:
        return True
    if any(word.lower in _MOVED_ALONE or ":" in word.after for word in words):
        return False
    verb = words[shaped.verb].lower if shaped.shape is Shape.FINITE and shaped.verb > 0 else ""
    return (
        setting.verbs.is_third(verb)
        and verb not in {"is", "has", "does"}
        and bool(setting.language.lemmas(verb, WordClass.NOUN))
        and words[0].lower not in {"he", "she", "it"}
        and not any(word.lower in {"that", "who", "which"} for word in words[: shaped.verb])
    )


_ALONE: Final = re.compile(
    r"^[^,;:]*? (?:fell|rose|dropped|grew|climbed|doubled|halved)(?: (?:by|from|to|in|over|within)\b[^,;:]*)?$"
)
_MOVED_ALONE: Final = words_of(
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
    rf"^(?P<what>[A-Za-z][A-Za-z -]*[a-z]s): (?P<n>{NUMBER})(?P<rest>|,? (?:incl|across|in|at|over|on|with|since)\w*\b.*)$"
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
