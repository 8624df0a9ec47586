"""What joins a tail to the statement before its comma: "with two on leave", "but she does not"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.halves import (
    LINKS,
    SHARES,
    closed,
    is_of_reader,
    is_statement,
)
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.predicates import find_predicate
from sincerely.core.letters.phrasing.sentences import with_indefinite, with_subject_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.plurals import is_plural, is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_some_of_many", "joint_of"]


_PARTS: Final = word_set("all most half both some")


def joint_of(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> str | None:
    """The tail's first word with what joins the tail to the statement; ``None`` if nothing does for certain."""
    first = near[0]
    if first.lower in LINKS | {"with"}:
        return None
    if [w.lower for w in near[:2]] in (["needs", "to"], ["has", "to"], ["need", "to"]) and near[
        -1
    ].lower in _THINGS_DO | {"again"}:
        return f"and that {first.text}"
    if _is_target(near):
        return f"and it {first.text}"
    if first.lower in {"was", "were"} and left[0].is_figure:
        return "and it was"
    if is_some_of_many(left, near, setting):
        return f"{first.text} of them"
    finite = find_finite(left, setting.verbs, 1)
    if first.lower in _WORN and len(near) < _SHORT and finite > 0:
        said = left[finite].lower
        is_many = is_plural(left[:finite], setting.language)
        return f"and {said if said in _BEING else 'are' if is_many else 'is'} {first.text}"
    if first.lower in _PARTS:
        return _joint_of_part(left, near, setting)
    if _is_circumstance(left, near, setting):
        return f"with {_articled(near, setting)}"
    counted = left[0].is_figure and _is_share(near, setting)
    if not counted and not is_statement(left, setting):
        return None
    if _is_denial(near) or _is_affirmed(left, near):
        return f"but {first.text}"
    if not _is_share(near, setting) or is_of_reader(near, setting):
        return None
    one = (
        not first.is_figure
        and first.lower not in {"no", "none"}
        and not any(is_plural_word(word.text, setting.language) for word in near[1:4])
    )
    tail = with_indefinite(near, setting.language) if one else near
    return f"with {first.text}" if tail[0] is first else f"with {tail[0].text} {first.text}"


def _joint_of_part(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> str | None:
    """What joins a part of what was told: "most of them empty", "and most of them leave at once".

    A thing half done is so itself ("the bid is due in May, half written"), and of two halves
    the second follows the first. A part of nothing that was told joins nothing.
    """
    first = near[0]
    is_itself = first.lower == "half" and setting.verbs.is_participle(near[1].text)
    if is_itself or first.lower in {word.lower for word in left}:
        return first.text
    things = [word.text for word in left if word.tag.word_class is WordClass.NOUN]
    if not any(is_plural_word(thing, setting.language) for thing in things):
        return None
    if find_finite(near, setting.verbs, 1) > 0:
        return f"and {first.text} of them"
    return first.text if first.lower == "both" else f"{first.text} of them"


def is_some_of_many(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Read "41 stables, 12 empty", "31,000 prints, 4,000 photographed": things, and how many are in a state."""
    if not (left[0].is_figure and near[0].is_figure and 2 <= len(near) <= _SHORT):
        return False
    language, state = setting.language, near[1]
    if find_finite(left, setting.verbs, 1) > 0 or find_predicate(closed(left), setting.verbs) > 0:
        return False
    if near[0].after or language.lemmas(state.lower, WordClass.NOUN):
        return False
    return bool(
        setting.verbs.is_participle(state.lower) or language.lemmas(state.lower, WordClass.ADJ)
    )


_THINGS_DO: Final = word_set("happen stop change end")
_WORN: Final = word_set(
    "burnt burned worn fed stretched exhausted overworked underpaid demoralised demoralized stressed"
)
_SHORT: Final = 4  # words
_BEING: Final = frozenset({"is", "are"})
_SPANS_OF_TIME: Final = word_set(
    "year years month months week weeks day days hour hours minute minutes"
)
_LOTS: Final = word_set("lots plenty loads tons heaps dozens")
_ORDINALS: Final = word_set("second third fourth fifth sixth another")


_AFTER_SPAN: Final = frozenset({"short", "late", "behind", "ahead"})


def _is_count_in_a_state(near: Sequence[Word], setting: Setting) -> bool:
    """So many of the things told of, and how they are: "one condemned", "61 head gone"."""
    if len(near) < 2 or len(near) > 6:
        return False
    if len(near) == 2 and near[0].lower in SHARES:
        return setting.verbs.is_participle(near[1].lower) or find_predicate(near, setting.verbs) > 0
    whole = find_finite(near, setting.verbs, 1) < 0 and near[-1].lower not in _AFTER_SPAN
    return whole and find_predicate(closed(near), setting.verbs) > 1


def _is_circumstance(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """A state of things beside the statement, its "is" left out: "staff upset", "third one on its last legs"."""
    if (near[0].is_figure or near[0].lower in SHARES) and _is_count_in_a_state(near, setting):
        return True
    if near[0].lower.endswith("est") and len(near) > 2 and near[1].lower in PREPOSITIONS:
        return True
    if (
        len(near) > 2
        and near[-2].lower in {"every", "each", "most"}
        and near[-3].lower.endswith("s")
    ):
        return find_finite(near, setting.verbs, 1) < 0 and is_statement(left, setting)
    if near[0].lower in _WORN:
        return False
    if near[0].lower in _LOTS and len(near) > 2 and near[1].lower == "of":
        return True
    if len(near) > 7 or near[0].tag.word_class not in {
        WordClass.NOUN, WordClass.ADJ, WordClass.DET} or near[0].before or near[0].text[:1].isupper():  # fmt: skip
        return False
    doing = setting.verbs.is_gerund(left[0].text)
    if (
        not doing
        and find_finite(left, setting.verbs, 1) < 1
        and find_predicate(closed(left), setting.verbs) < 1
    ):
        return False
    if near[0].lower in _ORDINALS and any(w.lower in {"on", "in", "at"} for w in near):
        return find_finite(near, setting.verbs, 1) < 0
    if setting.verbs.is_gerund(near[-1].text) and near[-1].tag.word_class is WordClass.VERB:
        return len(near) < 5
    return (
        near[0].tag.word_class is WordClass.NOUN
        and len(near) < 4
        and find_finite(near, setting.verbs, 1) < 0
        and (
            find_predicate(closed(near), setting.verbs) > 0
            or near[-1].tag.word_class is WordClass.ADJ
        )
        and not any(word.text[:1].isdigit() for word in near)
    )


def _articled(near: Sequence[Word], setting: Setting) -> str:
    """The first word of a circumstance with its article: "a third", "the house"."""
    if near[0].lower.endswith("est"):
        return f"the {near[0].text}"
    if near[0].lower in SHARES | _LOTS or near[0].text[:1].isdigit():
        return near[0].text
    if near[0].lower in _ORDINALS - {"another"}:
        return f"a {near[0].text}"
    predicate = find_predicate(closed(near), setting.verbs)
    end = predicate if predicate > 0 else max(len(near) - 1, 1)
    head = with_subject_article(near[:end], setting.language)
    return f"the {near[0].text}" if len(head) > end else near[0].text


def _is_share(words: Sequence[Word], setting: Setting) -> bool:
    """A count that belongs to the statement before it: "two on leave", "zero producers"."""
    first = words[0]
    if 2 < len(words) < 6 and words[-2].lower in {"in", "for"} and words[-1].lower in SHARES:
        return find_finite(words, setting.verbs, 1) < 0
    counted = first.lower in SHARES - {"mostly", "only", "both", "all"} | {"zero", "no"} or (
        first.is_figure and len(first.text) < 4
    )
    if len(words) > 1 and words[1].lower in {"and", "or"} | _SPANS_OF_TIME:
        return False
    if len(words) > 1 and words[1].tag.word_class is WordClass.ADV:
        return False
    if any(w.lower == "and" and n.tag.word_class is WordClass.DET for w, n in pairwise(words)):
        return False
    if (
        not counted
        or len(words) < 2
        or words[1].text[:1].isdigit()
        or words[-1].lower in {"short", "late", "behind", "ahead"}
    ):
        return False
    return find_finite(words, setting.verbs, 1) < 0 and find_predicate(words, setting.verbs) < 0


def _is_target(words: Sequence[Word]) -> bool:
    """Read "should be 4": the figure just told, not its subject, is what should be so."""
    lows = [word.lower for word in words[:4]]
    return (
        re.match(r"(?:should be|must be|needs to be|has to be|ought to be) \d", " ".join(lows))
        is not None
    )


def _is_affirmed(left: Sequence[Word], near: Sequence[Word]) -> bool:
    """Read "costs have" after "the price has not moved": it leans on the statement before it."""
    denied = any(word.lower in {"not", "never"} for word in left)
    return denied and 1 < len(near) < _SHORT + 1 and near[-1].lower in _AUXILIARIES


_AUXILIARIES: Final = word_set("do does did is are was were has have can could will would")


def _is_denial(words: Sequence[Word]) -> bool:
    """Read "she does not": it leans on the statement before it."""
    lows = [word.lower for word in words]
    if len(lows) == 2 and lows[1] == "not":
        return lows[0] in {"has", "have", "does", "do", "did", "will", "cannot"}
    auxiliary = {"do", "does", "did", "is", "are", "was", "were", "has", "have", "can", "will"}
    return 2 < len(lows) <= 4 and lows[-1] == "not" and lows[-2] in auxiliary
