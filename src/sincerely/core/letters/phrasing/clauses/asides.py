"""What hangs on a statement by a bare comma, put in brackets: whatever it is, it stands there.

People type "energy bill doubled, £9m now" and "team of nine, two leaving". Where no word
joins the tail to the statement, nobody can tell for certain what would; between brackets
a fragment is English, and nothing of the note is lost. In what somebody said, a tail of
things and figures stays at its comma, as people speak; one that may be a clause would
splice two statements there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from itertools import pairwise
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import MODALS
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["bracket", "bracketed"]

_LONGEST: Final = 10  # words; a longer aside is another sentence
_FRONTED: Final = PREPOSITIONS | word_set(
    "as whether given yes no not once where today yesterday now then here there so first second also however still besides"
)
_JOINS: Final = PREPOSITIONS | word_set(
    "and but or nor so yet provided which who whom whose where when because while although though if unless"
    " than not rather instead especially including particularly mainly mostly partly namely such"
    " then even only too either though again each both all twice double triple half up down always"
    " respectively as well to"
)
_SUBORDINATES: Final = word_set("if when because while although though unless whenever")
_ENDS_SPAN: Final = word_set("running short late behind long old ago in out")
_DETERMINERS: Final = word_set("the a an my your our his her its their this that one")
_QUALIFIED: Final = re.compile(r"[A-Z][\w.&’'-]*")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DATED: Final = re.compile(r"(?:\d{1,2} )?[A-Z][a-z]+ \d{1,2}$|[A-Z][a-z]+$")
_SPOKEN: Final = re.compile(
    r",? (?:you|he|she|they) (?:said|say|says|joked|added|reckons?|reckoned|laughed|told me|admitted"
    r"|explained|noted|thinks?|thought)$",
    re.IGNORECASE,
)
_POLITE: Final = re.compile(r",? (?:please god|god willing|fingers crossed|touch wood)$", re.IGNORECASE)  # fmt: skip
_SPAN: Final = re.compile(r"[$£€]?\d[\w.,%]*(?: [a-z]+){0,2} to [$£€]?\d")
_OPENS_QUOTE: Final = re.compile(r"[“‘\"(]")


def bracketed(phrased: Phrased, setting: Setting, *, is_speech: bool = False) -> Phrased:
    """The same constructions, a tail that nothing joins put in brackets; a topic loses it.

    Where the note ``is_speech``, a tail of things and figures stays at its comma.
    """
    changed: dict[str, str | tuple[str, ...] | None] = {
        "sentences": tuple(_of_sentence(one, setting, is_speech) for one in phrased.sentences)
    }
    for field in fields(phrased):
        text = getattr(phrased, field.name)
        if field.name in _FORMS and text:
            changed[field.name] = bracket(
                text, setting, keep=field.name != "topic", is_speech=is_speech
            )
    return replace(phrased, **changed)  # type: ignore[arg-type]


_FORMS: Final = frozenset(
    {"thanks", "clause", "wish", "question", "topic", "gerund", "base", "noun"}
)


def _of_sentence(text: str, setting: Setting, is_speech: bool) -> str:
    stop = text[-1:] if text.endswith((".", "?", "!")) else ""
    return bracket(text.removesuffix(stop), setting, is_speech=is_speech) + stop


def bracket(text: str, setting: Setting, *, keep: bool = True, is_speech: bool = False) -> str:
    """The text with its last tail in brackets, if no word joins it; without it unless ``keep``."""
    if "," not in text or _OPENS_QUOTE.search(text):
        return text
    start = max(text.rfind(mark) for mark in (": ", "; ", ". ")) + 2
    start = start if start > 1 else 0
    said = _POLITE.sub("", _SPOKEN.sub("", text[start:]))
    return text[:start] + _statement(said, setting, keep=keep, is_speech=is_speech)


def _statement(said: str, setting: Setting, *, keep: bool, is_speech: bool) -> str:
    """The same of one statement."""
    words = setting.words(said)
    cuts = [i + 1 for i, word in enumerate(words[:-1]) if word.after == ","]
    if not cuts or any(word.after not in {"", ","} for word in words[:-1]):
        return said
    start = cuts[-1]
    if len(cuts) > 1 and words[start].lower in BE | HAVE_DO | MODALS:
        return said  # a thing let in between commas, and the verb that it parted from its subject
    begins = cuts[-2] if len(cuts) > 1 else 0
    if _joins(words[:start], words[start:], setting) or _opens(words[begins:start], begins):
        return said
    segments = [words[a:b] for a, b in pairwise([0, *cuts, len(words)])]
    figures = {segment[0].text[:1].isdigit() for segment in segments}
    if (
        len(segments) > 2
        and len(figures) == 1
        and not any(word.lower == "and" for segment in segments for word in segment)
        and all(_is_name(segment, setting) for segment in segments[1:])
    ):
        rows, _, last = said.rpartition(", ")
        if segments[-1][0].lower == segments[-2][-1].lower:
            return said
        whole, _, told = said.partition(", ")
        is_how = segments[0][-1].tag.word_class is WordClass.ADJ and _has_verb(segments[0])
        return (
            f"{whole} ({told})" if is_how else f"{rows} and {last}"
        )  # "is strong, pivot tables, …"
    if _is_row(segments) or _is_gapped(words[:start], words[start:]):
        return said
    head, _, tail = said.rpartition(", ")
    if len(segments) > _ONE_TAIL and _is_told(segments, setting):
        head, _, tail = said.partition(", ")
        return f"{head} ({tail})" if keep else head
    low = words[start].lower
    if setting.verbs.is_third(low) and not setting.language.lemmas(low, WordClass.NOUN):
        return head  # "lathe down, sends parts out": nobody can tell who does
    theirs = setting.verbs.is_past(words[start].lower) and any(
        word.lower in {"your", "you"} for word in words[start:]
    )
    if theirs:
        return head  # "burned by the last agent, hired his mates": nobody can tell whose
    if not keep:
        return head
    if _SPAN.match(tail):
        return f"{head} (from {tail})"
    stays = is_speech and not _acts(words[start:], setting)
    return said if stays or len(words) - start > _LONGEST else f"{head} ({tail})"


_ONE_TAIL: Final = 2  # a statement and its tail


def _is_told(segments: Sequence[Sequence[Word]], setting: Setting) -> bool:
    """Read "income is at 61%, grants 22, rest donors": a statement, and scraps in a row."""
    scraps = all(
        find_finite(one, setting.verbs, 0) < 0 and one[0].lower not in _JOINS
        for one in segments[1:]
    )
    return scraps and find_finite(segments[0], setting.verbs, 1) > 0


def _opens(segment: Sequence[Word], begins: int) -> bool:
    """Whether the words before the comma only lead in to what follows it."""
    if any(word.lower in _SUBORDINATES for word in segment):
        return True
    return begins == 0 and segment[0].lower in _FRONTED


def _joins(head: Sequence[Word], tail: Sequence[Word], setting: Setting) -> bool:
    """Whether the tail stands after its comma by a word of its own, or as another name of the last."""
    first, last = tail[0], head[-1]
    second = tail[1].lower if len(tail) > 1 else ""
    if first.lower in _JOINS or first.lower.endswith("ly") or first.who:
        return True
    if first.lower == "still" and second in PREPOSITIONS:
        return True
    if _is_row_of_qualities(head, tail, setting):
        return True
    if setting.verbs.is_gerund(first.lower):
        return not _has_verb(tail) and not setting.verbs.is_third(second)
    if setting.verbs.is_participle(first.lower) and second in PREPOSITIONS:
        return True
    if _is_share(tail, setting) and last.tag.word_class is not WordClass.NUM:
        return True
    named = last.text[:1].isupper() or last.tag.word_class in {WordClass.NOUN, WordClass.PROPN}
    if first.lower in _DETERMINERS and named and not _has_verb(tail):
        return True
    return _is_part_of_name(last, tail) or _is_year(head, tail)


def _is_row_of_qualities(head: Sequence[Word], tail: Sequence[Word], setting: Setting) -> bool:
    """Read "a friendly, serious team": two adjectives of one noun."""
    last, following = head[-1], tail[0]
    begins = len(head) == 1 or head[-2].after == "," or head[-2].tag.word_class is WordClass.DET
    is_made = not following.tag.is_known and following.lower.endswith(("ing", "ed"))
    one, two = (setting.language.lemmas(word.lower, WordClass.ADJ) for word in (last, following))
    is_row = begins and bool(one) and (bool(two) or is_made)
    return is_row and len(tail) > 1 and tail[1].tag.word_class is WordClass.NOUN


def _is_share(tail: Sequence[Word], setting: Setting) -> bool:
    """Some of what was just counted: "4 in Nature", "20 now certified", "three years running"."""
    first = tail[0]
    if first.tag.word_class is not WordClass.NUM or not first.text.isalnum() or len(tail) < 2:
        return False
    if tail[-1].lower in _ENDS_SPAN:
        return True
    second = tail[1].lower
    return second in PREPOSITIONS | {"now", "still", "already"} or (
        setting.verbs.is_participle(second) and not _has_verb(tail[1:])
    )


def _is_part_of_name(last: Word, tail: Sequence[Word]) -> bool:
    """Whether a place or letters after a name follow: "Tacoma, Washington"; "Ida Roe, RN"."""
    return last.text[:1].isupper() and all(_QUALIFIED.fullmatch(word.text) for word in tail)


def _is_year(head: Sequence[Word], tail: Sequence[Word]) -> bool:
    """Whether a date's year follows: "November 17, 2026"."""
    said = " ".join(word.text for word in head[-2:])
    return len(tail) == 1 and bool(_YEAR.fullmatch(tail[0].text)) and bool(_DATED.search(said))


def _acts(tail: Sequence[Word], setting: Setting) -> bool:
    """Whether the tail has a word that may be a verb, so that a comma would splice two clauses."""
    tagged = any(word.tag.word_class in {WordClass.VERB, WordClass.AUX} for word in tail)
    return tagged or find_finite(tail, setting.verbs, 0) >= 0


def _has_verb(words: Sequence[Word]) -> bool:
    return any(word.tag.verb_form == "Fin" for word in words[1:])


_NAMED_IN: Final = 3  # words of one member of a list


def _is_name(segment: Sequence[Word], setting: Setting) -> bool:
    """Whether the words are one member of a list of things: short, without a verb."""
    if len(segment) > _NAMED_IN or segment[0].lower in _DETERMINERS | {"not", "no", "nothing"}:
        return False
    return (
        segment[-1].tag.word_class in {WordClass.NOUN, WordClass.PROPN}
        and find_finite(segment, setting.verbs, 1) < 0
    )


def _is_row(segments: Sequence[Sequence[Word]]) -> bool:
    """Whether the commas part the members of one list: "the flume, the weir and the gauge"."""
    last = segments[-1]
    if len(segments) == 2 and segments[0][-1].tag.word_class is WordClass.ADV:
        return False  # "sort the huts out first, showers and a cook": no list ends so
    joint = next((i for i, word in enumerate(last) if word.lower in {"and", "or"}), 0)
    return bool(joint) and not _has_verb(last[:joint])


def _is_gapped(head: Sequence[Word], tail: Sequence[Word]) -> bool:
    """Whether two halves say the same of two things: "managers in Manila, officers in Riga"."""
    here, there = (
        [word.lower for word in half if word.lower in PREPOSITIONS] for half in (head, tail)
    )
    return bool(there) and here[-len(there) :] == there and not _has_verb(tail)
