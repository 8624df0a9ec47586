"""Statements strung together by bare commas, told apart.

"14 travel nurses on the unit, wants it under 4" is two statements with two subjects;
"Governors meet on Tuesday, will phone each candidate" is one with two verbs. A list of
things, a clause in front ("if it rains, …") and one let in between commas stay whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.agreement import FRONTED
from sincerely.core.letters.phrasing.clauses.halves import (
    LINKS,
    PRONOUNS,
    acts_of,
    closed,
    has_clause,
    is_of_reader,
    is_statement,
    is_verbless,
    lead_of,
    reads_on,
)
from sincerely.core.letters.phrasing.clauses.joints import is_some_of_many, joint_of
from sincerely.core.letters.phrasing.clauses.levels import with_levels
from sincerely.core.letters.phrasing.clauses.tallies import is_band, is_tally
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS, subject_head
from sincerely.core.letters.phrasing.reading.clause_of import second_verb
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.heads import reads_as_past, reads_as_third
from sincerely.core.letters.phrasing.reading.predicates import DEGREES, find_predicate
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import MODALS
from sincerely.core.letters.phrasing.words.plurals import is_plural, is_plural_word
from sincerely.core.letters.phrasing.words.word import Word, join
from sincerely.core.tables import word_set

__all__ = ["cut_at_colon", "cut_statements"]
_LEADS_IN: Final = FRONTED | {"whether", "despite"}
# A tail that hangs on what stands before it: ", of whom seven", ", which is new".
_RELATIVES: Final = frozenset({"whom", "which", "whose"})
_HANGS: Final = _RELATIVES | {"who", "where", "including"}


# "budget and survey included": a phrase of its own that needs no more than its comma.
_CLOSES_ASIDE: Final = word_set("included excepted excluded aside apart permitting")


def _hangs(tail: Sequence[Word]) -> bool:
    """Whether a tail belongs to what stands before its comma, by its first word or its last."""
    second = tail[1].lower if len(tail) > 1 else ""
    return tail[0].lower in _HANGS or second in _RELATIVES or tail[-1].lower in _CLOSES_ASIDE


def cut_statements(text: str, setting: Setting) -> tuple[str, ...]:
    """The statements of one part in order; a shared subject's second verb is joined by "and"."""
    text = with_levels(text, setting)
    words = setting.words(text)
    if not words or not any(word.after == "," for word in words[:-1]):
        return (text,)
    labelled = any(word.after == ":" for word in words[:3]) or _lists(words, setting)
    if (
        labelled
        or words[0].before
        or words[0].lower in _LEADS_IN
        or words[-1].after.endswith(("?", '"', "”"))
    ):
        return (text,)
    pieces: list[tuple[Word, ...]] = []
    start = 0
    joined = False
    out = list(words)
    for index in (i for i in range(1, len(words) - 1) if words[i].after == ","):
        left, right = words[start : index + 1], words[index + 1 :]
        if _hangs(right):
            continue
        next_comma = next((i + 1 for i, w in enumerate(right) if w.after == ","), len(right))
        near = right[:next_comma]
        is_last = next_comma == len(right)
        joint = _joint(left, near, setting) if is_last else None
        if joint is not None:
            is_told_of = near[0].lower in {"was", "were"} and left[0].is_figure
            if is_told_of or is_some_of_many(left, near, setting):
                out[start] = out[start].to(f"there are {out[start].text}")
            out[index + 1] = out[index + 1].to(joint)
            joined = True
        elif is_last and _is_its_verb(left, near, setting):
            out[index] = replace(out[index], after="")
            joined = True
        elif is_last and _is_readers_too(left, near, setting):
            out[index] = replace(out[index], after="")
            verb = "is " if near[0].lower == "not" else ""
            out[index + 1] = out[index + 1].to(f"and {verb}{out[index + 1].text}")
            joined = True
        elif _is_other(left, near, right, setting):
            _put_there(out, start, left)
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


def _put_there(out: list[Word], start: int, left: Sequence[Word]) -> None:
    """Say that there is "a shop of 5" where that is all the words before a comma tell."""
    if is_band(left):
        out[start] = out[start].to(f"there is {a_or_an(left[0].text)} {left[0].text}")


def _lists(words: Sequence[Word], setting: Setting) -> bool:
    """Read "the harvest was poor: frost in April, hail in July": things, and no statement, after the colon."""
    at = next((i for i, word in enumerate(words[:-1]) if word.after == ":"), -1)
    if at < 0 or any(word.after == "," for word in words[:at]):
        return False
    return find_finite(words[at + 1 :], setting.verbs, 0) < 0


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
    lead = lead_of(head)
    verbs = setting.verbs
    told = find_finite(head, verbs, 1) > 0 or (
        verbs.is_past(head[lead].text) and reads_as_past(head, lead, verbs)
    )
    if (
        not told
        or verbs.lemma(head[-1].text) in {"say", "ask", "be", "want"}
        or head[-1].lower in _ANNOUNCING
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


# What the colon is needed for: "all say the same: split shifts", "is always one thing: late parts".
_ANNOUNCING: Final = word_set(
    """
    is are was same thing things this these one two three reason reasons cause causes ways word
    words problem problems question questions worry worries answer number figure rule rules
    """
)


def _is_other(
    left: Sequence[Word], near: Sequence[Word], right: Sequence[Word], setting: Setting
) -> bool:
    """Whether another statement begins after the comma, with its own subject, said or left out."""
    if near[0].lower in LINKS or _is_their_view(left, near, setting):
        return False
    if near[0].lower in DEGREES and len(near) > 1 and setting.verbs.is_past(near[1].text):
        return False
    if is_of_reader(near, setting):
        return acts_of(left, setting) is None or acts_of(left, setting) is not acts_of(
            near, setting
        )
    if has_clause(near, setting):
        told = near[0].lower in PRONOUNS - {"this", "that"}
        lone = len(near) == len(right) and sum(w.after == "," for w in left) == 1
        named = near[0].tag.word_class in {WordClass.DET, WordClass.NUM} and lone
        named = named or (lone and (is_band(left) or is_tally(left, setting)))
        return told or named or is_statement(left, setting)
    lone = len(near) == len(right) and sum(w.after == "," for w in left) == 1
    if left[0].text[:1].isdigit() and find_predicate(closed(near), setting.verbs) > 0:
        return lone
    return is_statement(left, setting) and is_verbless(near, setting) and len(near) == len(right)


_VIEWS: Final = word_set(
    "think say feel believe want fear know prefer expect assume blame hate love complain doubt hope"
)


def _is_their_view(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Read "consultants don't report, think nothing happens": what the same people think."""
    finite = find_finite(left, setting.verbs, 1)
    if near[0].lower not in _VIEWS or finite < 1 or len(near) < 2:
        return False
    head = subject_head(left[:finite])
    return head is not None and is_plural_word(head.text, setting.language)


def _keeps_out(verb: str, particle: str) -> bool:
    """Read "keeps out of it": a verb for certain, by its particle."""
    return verb in {"keeps", "stays", "goes", "comes", "gets", "pulls", "steps", "moves"} and particle in {
        "out", "up", "in", "on", "off", "away", "back", "down"}  # fmt: skip


def _put_copula(
    out: list[Word], start: int, left: Sequence[Word], near: Sequence[Word], setting: Setting
) -> None:
    """The "is" that was left out, put back before what "was" is joined to ("list 9 weeks, was 4")."""
    predicate = find_predicate(closed(left), setting.verbs)
    if (
        near[0].lower in {"was", "were"}
        and find_finite(left, setting.verbs, 1) < 1
        and predicate > 0
    ):
        verb = "are" if near[0].lower == "were" else "is"
        out[start + predicate] = out[start + predicate].to(f"{verb} {left[predicate].text}")


def _goes_on_with_reader(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Read "cooks in spring, wants whites": the second verb shows that the first is no plural."""
    verbs, first, again = setting.verbs, left[0].lower, near[0].lower
    is_pair = verbs.is_third(first) and verbs.is_third(again) and is_of_reader(near, setting)
    if not is_pair or verbs.lemma(again) == "need" or reads_as_third(left, 0, verbs):
        return False
    return second_verb((*left, *near), setting.language) == len(left)


def _is_denied(near: Sequence[Word]) -> bool:
    """Read "not mad on Rioja": what the reader is not."""
    return (
        len(near) > 2
        and near[0].lower == "not"
        and near[1].tag.word_class is WordClass.ADJ
        and near[2].lower in PREPOSITIONS
    )


def _is_readers_too(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Whether a second verb in -s shares the reader, left out: "hates email, lives on the radio"."""
    if len(near) < 2:
        return False
    if _goes_on_with_reader(left, near, setting):
        return True
    verbs, lead = setting.verbs, lead_of(left)
    opens = left[lead].lower in _DOES or (
        verbs.is_third(left[lead].text) and reads_as_third(left, lead, verbs)
    )
    ahead = near[1]
    if opens and near[0].lower in {"does", "has"} and ahead.lower != "to":
        return True
    if opens and _is_denied(near):
        return True
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
    if opens and near[0].lower in _WOULD and find_finite(near, verbs, 1) < 0:
        return setting.verbs.is_base(
            near[-1].text if len(near) == 2 else ahead.text
        ) or ahead.lower in {"not", "never"}
    return opens and verbs.is_third(near[0].text) and led and find_finite(near, verbs, 1) < 0


_DOES: Final = word_set("does has is")
# What things do: after one thing and a comma such a verb is its own ("merger with St Anne's, completes in May").
_OF_THINGS: Final = word_set(
    "save complete close open end start expire begin launch cost need take cover include date lack run last finish reopen"
)


def _is_its_verb(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Whether a thing stands before the comma and its verb after it."""
    verbs = setting.verbs
    if (
        not verbs.is_third(near[0].text)
        or verbs.lemma(near[0].text) not in _OF_THINGS
        or len(near) < 2
    ):
        return False
    if near[1].tag.word_class in {WordClass.NOUN, WordClass.VERB, WordClass.AUX}:
        return False
    named = setting.shape(closed(left)).shape is Shape.NOUN and left[0].lower not in LINKS
    rate = next(
        (i for i, word in enumerate(left) if i and word.lower in {"a", "an", "per"}), len(left)
    )
    return named and not left[0].who and not is_plural(closed(left[:rate]), setting.language)


def _joint(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> str | None:
    """The first word of a tail with what joins it to the statement before it."""
    which = f"which {near[0].text}" if _is_of_its_object(left, near, setting) else None
    return joint_of(left, near, setting) or which


def _is_of_its_object(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Read "bought the fourth hotel, opens at Easter": what the thing does that somebody dealt with."""
    verbs = setting.verbs
    is_its = verbs.is_third(near[0].text) and verbs.lemma(near[0].text) in _OF_THINGS
    if not is_its or len(near) < 2 or near[1].lower not in PREPOSITIONS:
        return False
    return verbs.is_past(left[0].text) and reads_as_past(left, 0, verbs)


_WOULD: Final = word_set("would will could can cannot")


def _goes_on(left: Sequence[Word], near: Sequence[Word], setting: Setting) -> bool:
    """Whether a second verb of the same subject begins after the comma."""
    finite = find_finite(left, setting.verbs, 1)
    word = near[0]
    if near[0].lower in {"still", "now"} and len(near) > 1:
        return (
            finite < 1
            and setting.verbs.is_third(near[1].text)
            and find_predicate(closed(left), setting.verbs) > 0
        )
    if near[0].lower in LINKS or len(near) < 2:
        return False
    if finite < 1:
        verbs = setting.verbs
        if near[0].lower in {"was", "were"}:
            return find_predicate(closed(left), setting.verbs) > 0
        again = verbs.is_past(word.text) and near[1].lower in {"it", "them", "the", "a", "an"}
        if again and verbs.is_past(left[0].text) and reads_as_past(left, 0, verbs):
            return True
        is_past = word.lower == "used" and near[1].lower == "to"
        return is_past and find_predicate(closed(left), setting.verbs) > 0
    if _is_their_view(left, near, setting):
        return True
    head = subject_head(left[:finite])
    if head is None and left[0].lower not in PRONOUNS:
        return False
    if word.lower in MODALS | {"was", "were"} or (word.lower == "used" and near[1].lower == "to"):
        return True
    if _keeps_out(word.lower, near[1].lower):
        return setting.verbs.is_third(left[finite].text)
    plural = head is not None and is_plural_word(head.text, setting.language)
    verbs = setting.verbs
    if verbs.is_third(word.text) and not plural:
        return verbs.is_third(left[finite].text) and reads_on(left, near, setting)
    return (
        verbs.is_past(word.text)
        and verbs.is_past(left[finite].text)
        and (not verbs.is_participle(word.text) or near[1].lower in _ITS_OBJECT)
        and word.tag.word_class is WordClass.VERB
    )


_ITS_OBJECT: Final = word_set("it them the a an all every both")
