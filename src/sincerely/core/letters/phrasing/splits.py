"""Statements strung together by bare commas, told apart.

"14 travel nurses on the unit, wants it under 4" is two statements with two subjects;
"Governors meet on Tuesday, will phone each candidate" is one with two verbs. A list of
things, a clause in front ("if it rains, …") and one let in between commas stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.certain import PREPOSITIONS, subject_head
from sincerely.core.letters.phrasing.finite import find_finite
from sincerely.core.letters.phrasing.heads import reads_as_past, reads_as_third
from sincerely.core.letters.phrasing.lexicon import (
    ADJECTIVES_OF_MIND,
    ADVERBS_KEPT,
    MODALS,
    OF_READER,
    VERB_ACTS,
)
from sincerely.core.letters.phrasing.phrased import Act
from sincerely.core.letters.phrasing.plurals import is_plural_word
from sincerely.core.letters.phrasing.predicates import DEGREES, find_predicate
from sincerely.core.letters.phrasing.sentences import with_indefinite, with_subject_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words import Word, join, word_set

__all__ = ["cut_at_colon", "cut_statements"]

_LEADS_IN: Final = word_set(
    "if when because since while although though once unless after before until as where whenever"
    " whether given with without despite in on at for by during from to under over"
)
_LINKS: Final = word_set(
    "and but or so yet nor which who whom whose where when because since while although though"
    " if unless until as than not especially including particularly mainly mostly partly then"
    " plus even only ideally preferably starting beginning i.e e.g namely rather instead"
)
_PRONOUNS: Final = word_set("i he she it they we you nobody everyone everybody there this that")
_SHARES: Final = word_set(
    "one two three four five six seven eight nine ten half most some none all mostly only both many"
)
_ACTS: Final = frozenset({Act.ASKED, Act.KINDNESS, Act.OFFERED, Act.PLANNED, Act.WANTED})


# A tail that hangs on what stands before it: ", of whom seven", ", which is new".
_RELATIVES: Final = frozenset({"whom", "which", "whose"})
_HANGS: Final = _RELATIVES | {"who", "where", "including"}


# "Caseloads of 28, should be 16": what is, and what should be.
_SHOULD_BE: Final = re.compile(
    r"^(?P<what>[a-z][a-z -]*?) (?:of|at) (?P<now>[$£€]?\d[\d.,]*%?), (?P<then>(?:should|needs to|ought to|must|has to) be .+)$",
    re.IGNORECASE,
)


def _as_target(match: re.Match[str], setting: Setting) -> str:
    verb = "are" if is_plural_word(match["what"].rsplit(" ", 1)[-1], setting.language) else "is"
    return f"{match['what']} {verb} at {match['now']} and {match['then']}"


def cut_statements(text: str, setting: Setting) -> tuple[str, ...]:
    """The statements of one part in order; a shared subject's second verb is joined by "and"."""
    text = _SHOULD_BE.sub(lambda m: _as_target(m, setting), text)
    words = setting.words(text)
    if not words or not any(word.after == "," for word in words[:-1]):
        return (text,)
    if words[0].before or words[0].lower in _LEADS_IN or words[-1].after.endswith(("?", '"', "”")):
        return (text,)
    pieces: list[tuple[Word, ...]] = []
    start = 0
    joined = False
    out = list(words)
    for index in (i for i in range(1, len(words) - 1) if words[i].after == ","):
        left, right = words[start : index + 1], words[index + 1 :]
        if right[0].lower in _HANGS or (len(right) > 1 and right[1].lower in _RELATIVES):
            continue
        next_comma = next((i + 1 for i, w in enumerate(right) if w.after == ","), len(right))
        near = right[:next_comma]
        is_last = next_comma == len(right)
        joint = _joint(left, near, setting) if is_last else None
        if joint is not None:
            if near[0].lower in {"was", "were"} and left[0].text.isdigit():
                out[start] = out[start].to(f"there are {out[start].text}")
            out[index + 1] = out[index + 1].to(joint)
            joined = True
        elif is_last and _is_readers_too(left, near, setting):
            out[index] = replace(out[index], after="")
            out[index + 1] = out[index + 1].to(f"and {out[index + 1].text}")
            joined = True
        elif _is_other(left, near, right, setting):
            pieces.append(tuple(out[start : index + 1]))
            start = index + 1
        elif is_last and _goes_on(left, near, setting):
            _put_copula(out, start, left, near, setting)
            out[index] = replace(out[index], after="")
            out[index + 1] = out[index + 1].to(f"and {out[index + 1].text}")
            joined = True
    if not pieces and not joined:
        return (text,)
    pieces.append(tuple(out[start:]))
    return tuple(join(piece).strip(" ,") for piece in pieces)


_FIRST_COLON: Final = 3


def cut_at_colon(text: str, setting: Setting) -> tuple[str, ...]:
    """A statement and what a colon adds to it ("showed me the job board: red tags everywhere"); else the text."""
    words = setting.words(text)
    whole = "," in text or not words
    return (text,) if whole else _added(words, setting) or (text,)


def _added(words: tuple[Word, ...], setting: Setting) -> tuple[str, ...] | None:
    at = next((i for i, word in enumerate(words[:-1]) if word.after == ":"), -1)
    if at < _FIRST_COLON - 1 or any(word.before for word in words[at:]):
        return None
    head, rest = (*words[:at], replace(words[at], after="")), words[at + 1 :]
    lead = _lead(head)
    verbs = setting.verbs
    told = find_finite(head, verbs, 1) > 0 or (
        verbs.is_past(head[lead].text) and reads_as_past(head, lead, verbs)
    )
    if (
        not told
        or verbs.lemma(head[-1].text) in {"say", "ask", "be", "want"}
        or head[-1].lower in {"is", "are", "was"}
    ):
        return None
    if len(rest) == 1 and rest[0].text.isdigit():
        return (f"{join(head)} ({rest[0].text})",)
    if find_finite(rest, verbs, 1) > 0:
        return (join(head), join(rest))
    plural = is_plural_word(rest[0].text, setting.language) or any(
        is_plural_word(w.text, setting.language) for w in rest[:2]
    )
    if (
        len(rest) < 6
        and plural
        and rest[0].tag.word_class in {WordClass.NOUN, WordClass.ADJ, WordClass.NUM}
    ):
        return (f"{join(head)}, with {join(rest)}",)
    return None


def _joint(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> str | None:
    """The tail's first word with what joins the tail to the statement; ``None`` if nothing does for certain."""
    first = near[0]
    if first.lower in _LINKS | {"with"}:
        return None
    if _is_target(near):
        return f"and it {first.text}"
    if first.lower in {"was", "were"} and left[0].text.isdigit():
        return "and it was"
    if first.lower == "same" and len(near) < 5:
        return "with the same"
    if _is_circumstance(left, near, setting):
        return f"with {_articled(near, setting)}"
    counted = left[0].text.isdigit() and _is_share(near, setting)
    if not counted and not _is_statement(left, setting):
        return None
    if _is_denial(near):
        return f"but {first.text}"
    if not _is_share(near, setting) or _is_of_reader(near, setting):
        return None
    one = not any(is_plural_word(word.text, setting.language) for word in near[1:4])
    tail = with_indefinite(near, setting.language) if one else near
    return f"with {first.text}" if tail[0] is first else f"with {tail[0].text} {first.text}"


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
    if len(near) == 2 and near[0].lower in _SHARES:
        return setting.verbs.is_participle(near[1].lower) or find_predicate(near, setting.verbs) > 0
    whole = find_finite(near, setting.verbs, 1) < 0 and near[-1].lower not in _AFTER_SPAN
    return whole and find_predicate(_closed(near), setting.verbs) > 1


def _is_circumstance(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """A state of things beside the statement, its "is" left out: "staff upset", "third one on its last legs"."""
    if (near[0].text.isdigit() or near[0].lower in _SHARES) and _is_count_in_a_state(near, setting):
        return True
    if near[0].lower.endswith("est") and len(near) > 2 and near[1].lower in PREPOSITIONS:
        return True
    if (
        len(near) > 2
        and near[-2].lower in {"every", "each", "most"}
        and near[-3].lower.endswith("s")
    ):
        return find_finite(near, setting.verbs, 1) < 0 and _is_statement(left, setting)
    if near[0].lower in _LOTS and len(near) > 2 and near[1].lower == "of":
        return True
    if len(near) > 7 or near[0].tag.word_class not in {
        WordClass.NOUN, WordClass.ADJ, WordClass.DET} or near[0].before or near[0].text[:1].isupper():  # fmt: skip
        return False
    doing = setting.verbs.is_gerund(left[0].text)
    if (
        not doing
        and find_finite(left, setting.verbs, 1) < 1
        and find_predicate(_closed(left), setting.verbs) < 1
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
            find_predicate(_closed(near), setting.verbs) > 0
            or near[-1].tag.word_class is WordClass.ADJ
        )
        and not any(word.text[:1].isdigit() for word in near)
    )


def _articled(near: Sequence[Word], setting: Setting) -> str:
    """The first word of a circumstance with its article: "a third", "the house"."""
    if near[0].lower.endswith("est"):
        return f"the {near[0].text}"
    if near[0].lower in _SHARES | _LOTS or near[0].text[:1].isdigit():
        return near[0].text
    if near[0].lower in _ORDINALS - {"another"}:
        return f"a {near[0].text}"
    predicate = find_predicate(_closed(near), setting.verbs)
    end = predicate if predicate > 0 else max(len(near) - 1, 1)
    head = with_subject_article(near[:end], setting.language)
    return f"the {near[0].text}" if len(head) > end else near[0].text


def _is_share(words: Sequence[Word], setting: Setting) -> bool:
    """A count that belongs to the statement before it: "two on leave", "zero producers"."""
    first = words[0]
    if 2 < len(words) < 6 and words[-2].lower in {"in", "for"} and words[-1].lower in _SHARES:
        return find_finite(words, setting.verbs, 1) < 0
    counted = first.lower in _SHARES - {"mostly", "only", "both", "all"} | {"zero", "no"} or (
        first.text.isdigit() and len(first.text) < 4
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


def _is_denial(words: Sequence[Word]) -> bool:
    """Read "she does not": it leans on the statement before it."""
    lows = [word.lower for word in words]
    auxiliary = {"do", "does", "did", "is", "are", "was", "were", "has", "have", "can", "will"}
    return 2 < len(lows) <= 4 and lows[-1] == "not" and lows[-2] in auxiliary


def _is_other(
    left: Sequence[Word], near: Sequence[Word], right: Sequence[Word], setting: Setting
) -> bool:
    """Whether another statement begins after the comma, with its own subject, said or left out."""
    if near[0].lower in _LINKS:
        return False
    if near[0].lower in DEGREES and len(near) > 1 and setting.verbs.is_past(near[1].text):
        return False
    if _is_of_reader(near, setting):
        return _acts_of(left, setting) is None or _acts_of(left, setting) is not _acts_of(
            near, setting
        )
    if _is_clause(near, setting):
        told = near[0].lower in _PRONOUNS - {"this", "that"}
        lone = len(near) == len(right) and sum(w.after == "," for w in left) == 1
        named = near[0].tag.word_class in {WordClass.DET, WordClass.NUM} and lone
        return told or named or _is_statement(left, setting)
    lone = len(near) == len(right) and sum(w.after == "," for w in left) == 1
    if left[0].text[:1].isdigit() and find_predicate(_closed(near), setting.verbs) > 0:
        return lone
    return _is_statement(left, setting) and _is_verbless(near, setting) and len(near) == len(right)


def _lead(words: Sequence[Word]) -> int:
    index = 0
    while index < len(words) - 1 and words[index].lower in ADVERBS_KEPT | {"also", "and", "then"}:
        index += 1
    return index


def _acts_of(words: Sequence[Word], setting: Setting) -> Act | None:
    word = words[_lead(words)]
    verbs = setting.verbs
    if not (verbs.is_third(word.text) or verbs.is_past(word.text)):
        return None
    if word.tag.word_class is not WordClass.VERB and not _is_of_reader(words, setting):
        return None
    return VERB_ACTS.get(verbs.lemma(word.text) or "")


def _is_of_reader(words: Sequence[Word], setting: Setting) -> bool:
    """Whether a verb without its subject opens the words that only the reader can be the subject of."""
    lead = _lead(words)
    word = words[lead]
    verbs = setting.verbs
    if lead + 1 >= len(words) or word.after:
        return False
    lemma = verbs.lemma(word.text) or ""
    if word.lower in ADJECTIVES_OF_MIND and words[lead + 1].lower in PREPOSITIONS:
        return word.lower.endswith("ed") or word.lower in {"keen", "proud", "wary", "happy"}
    if verbs.is_third(word.text) and words[lead + 1].lower in {"it", "them"}:
        return True
    if verbs.is_third(word.text):
        known = VERB_ACTS.get(lemma) in _ACTS - {Act.KINDNESS} or lemma in {
            "think",
            "say",
            "feel",
        } | (OF_READER & {"hate", "love", "hope", "worry", "prefer", "expect"})
        return known and reads_as_third(words, lead, verbs)
    if verbs.is_past(word.text) and VERB_ACTS.get(lemma) in _ACTS | {Act.STATED}:
        me = any(w.lower in {"me", "us"} or w.who == "I" for w in words[lead + 1 : lead + 4])
        asked = VERB_ACTS.get(lemma) in {Act.ASKED, Act.OFFERED} or lemma in {
            "say",
            "tell",
            "mention",
        }
        return (me or asked) and reads_as_past(words, lead, verbs)
    return False


def _is_clause(words: Sequence[Word], setting: Setting) -> bool:
    """Whether the words hold a subject of their own and its verb."""
    start = 0
    while start < len(words) - 2 and (
        words[start].lower in {"today", "now", "currently", "last", "this", "yesterday", "so far"}
        and words[start + 1].tag.word_class is not WordClass.VERB
    ):
        start += 1
    finite = find_finite(words, setting.verbs, start + 1) if start + 1 < len(words) else -1
    lone = finite == start + 1 and words[start].tag.word_class is WordClass.ADV
    if finite <= start or lone:
        return False
    if words[start].lower in _PRONOUNS or words[start].who:
        return True
    return subject_head(words[start:finite]) is not None and not any(
        word.lower in {"who", "which", "that", "whose"} for word in words[:finite]
    )


def _is_verbless(words: Sequence[Word], setting: Setting) -> bool:
    if words[0].tag.word_class in {WordClass.ADP, WordClass.ADV, WordClass.VERB, WordClass.ADJ}:
        return False
    if words[0].lower in _SHARES or words[0].text[:1].isdigit():
        return False
    if words[-1].lower in {"short", "late", "behind", "ahead", "long", "down", "up"}:
        return False
    if find_predicate(words, setting.verbs) > 0:
        return True
    prepositions = [
        i for i, word in enumerate(words) if word.lower in {"in", "on", "by", "at", "from"}
    ]
    return bool(prepositions) and 0 < prepositions[0] < 4 and not words[0].lower.endswith("ing")


def _is_statement(words: Sequence[Word], setting: Setting) -> bool:
    if words[_lead(words)].lower in _LINKS:
        return False
    if (
        find_finite(words, setting.verbs, 1) > 0
        or find_predicate(_closed(words), setting.verbs) > 0
    ):
        return True
    lead = _lead(words)
    verbs = setting.verbs
    return (verbs.is_third(words[lead].text) and reads_as_third(words, lead, verbs)) or (
        verbs.is_past(words[lead].text) and reads_as_past(words, lead, verbs)
    )


def _closed(words: Sequence[Word]) -> tuple[Word, ...]:
    return (*words[:-1], replace(words[-1], after=""))


def _keeps_out(verb: str, particle: str) -> bool:
    """Read "keeps out of it": a verb for certain, by its particle."""
    return verb in {"keeps", "stays", "goes", "comes", "gets", "pulls", "steps", "moves"} and particle in {
        "out", "up", "in", "on", "off", "away", "back", "down"}  # fmt: skip


def _put_copula(
    out: list[Word], start: int, left: Sequence[Word], near: Sequence[Word], setting: Setting
) -> None:
    """The "is" that was left out, put back before what "was" is joined to ("list 9 weeks, was 4")."""
    predicate = find_predicate(_closed(left), setting.verbs)
    if (
        near[0].lower in {"was", "were"}
        and find_finite(left, setting.verbs, 1) < 1
        and predicate > 0
    ):
        verb = "are" if near[0].lower == "were" else "is"
        out[start + predicate] = out[start + predicate].to(f"{verb} {left[predicate].text}")


def _is_readers_too(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Whether a second verb in -s shares the reader, left out: "hates email, lives on the radio"."""
    if len(near) < 2:
        return False
    verbs, lead = setting.verbs, _lead(left)
    opens = verbs.is_third(left[lead].text) and reads_as_third(left, lead, verbs)
    ahead = near[1]
    led = ahead.lower in PREPOSITIONS - {"of", "for"} | {
        "the",
        "a",
        "an",
        "it",
        "them",
        "his",
        "her",
        "every",
        "all",
    }
    return opens and verbs.is_third(near[0].text) and led and find_finite(near, verbs, 1) < 0


def _goes_on(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Whether a second verb of the same subject begins after the comma."""
    finite = find_finite(left, setting.verbs, 1)
    word = near[0]
    if near[0].lower in {"still", "now"} and len(near) > 1:
        return (
            finite < 1
            and setting.verbs.is_third(near[1].text)
            and find_predicate(_closed(left), setting.verbs) > 0
        )
    if near[0].lower in _LINKS or len(near) < 2:
        return False
    if finite < 1:
        verbs = setting.verbs
        if near[0].lower in {"was", "were"}:
            return find_predicate(_closed(left), setting.verbs) > 0
        again = verbs.is_past(word.text) and near[1].lower in {"it", "them", "the", "a", "an"}
        if again and verbs.is_past(left[0].text) and reads_as_past(left, 0, verbs):
            return True
        is_past = word.lower == "used" and near[1].lower == "to"
        return is_past and find_predicate(_closed(left), setting.verbs) > 0
    head = subject_head(left[:finite])
    if head is None and left[0].lower not in _PRONOUNS:
        return False
    if word.lower in MODALS | {"was", "were"} or (word.lower == "used" and near[1].lower == "to"):
        return True
    if _keeps_out(word.lower, near[1].lower):
        return setting.verbs.is_third(left[finite].text)
    plural = head is not None and is_plural_word(head.text, setting.language)
    verbs = setting.verbs
    if verbs.is_third(word.text) and not plural:
        return verbs.is_third(left[finite].text) and reads_as_third(near, 0, verbs)
    return (
        verbs.is_past(word.text)
        and verbs.is_past(left[finite].text)
        and (not verbs.is_participle(word.text) or near[1].lower in _ITS_OBJECT)
        and word.tag.word_class is WordClass.VERB
    )


_ITS_OBJECT: Final = word_set("it them the a an all every both")
