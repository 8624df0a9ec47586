"""A word near to a name of the debrief, and not equal to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Note,
    Opportunity,
)
from sincerely.core.language import Language
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.known import Known, Name, NameKind, known_of
from sincerely.core.proof.naming import COMMON_CAPITALS, Word, words_of
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.spelling import bare, distance
from sincerely.core.proof.text import Part, ProofText

__all__ = ["RULES"]


@dataclass(frozen=True, slots=True)
class _Slip:
    """A word of a known name, and the name that it belongs to."""

    word: str
    name: Name


def _find(text: ProofText) -> Iterator[Match]:
    if text.debrief is None:
        return
    known = known_of(text.debrief)
    words = words_of(text)
    taken: set[int] = set()
    for index, word in enumerate(words):
        if index in taken:
            continue
        if index + 1 < len(words) and words[index + 1].runs_on:
            joined = _joined(word, words[index + 1], known)
            if joined:
                taken.add(index + 1)
                yield _match(word, words[index + 1], joined)
                continue
        slip = _slip(words, index, known, text.language)
        if slip and slip.word != word.key:
            yield _match(word, word, slip)


def _match(first: Word, last: Word, slip: _Slip) -> Match:
    possessive = last.text[len(last.key) :] if last.is_possessive else ""
    return Match(
        first.start,
        last.end,
        (slip.word + possessive,),
        f'The debrief writes "{slip.word}", in "{slip.name.text}".'
        if slip.word != slip.name.text
        else f'The debrief writes "{slip.word}".',
    )


def _joined(one: Word, other: Word, known: Known) -> _Slip | None:
    """Two words of the text that the debrief writes as one, with or without a mark between."""
    if not (one.is_capital or other.is_capital) or known.has(f"{one.key} {other.key}"):
        return None
    both = bare(one.key + other.key)
    for name in known.names:
        for word in name.words:
            if len(both) > 3 and bare(word) == both and not _stand_alone(one, other, known):
                return _Slip(word, name)
    return None


def _stand_alone(one: Word, other: Word, known: Known) -> bool:
    """Whether the debrief itself writes the two apart somewhere."""
    return any((one.key, other.key) in set(pairwise(name.words)) for name in known.names)


def _slip(words: tuple[Word, ...], index: int, known: Known, language: Language) -> _Slip | None:
    word = words[index]
    if known.has(word.key) or len(bare(word.key)) < 2 or word.lower in COMMON_CAPITALS:
        return None
    if word.honorific or any(c.isdigit() for c in word.key):
        return None
    is_english = language.is_word(word.lower)
    near = [
        (reach, slip)
        for slip, reach in _candidates(word, known)
        if _is_meant(words, index, slip, reach, is_english)
    ]
    return min(near, key=lambda one: (one[0], one[1].word))[1] if near else None


def _candidates(word: Word, known: Known) -> Iterator[tuple[_Slip, int]]:
    own = bare(word.key)
    for name in known.names:
        run = "".join(name.words)
        if len(name.words) > 1 and len(own) > 5 and bare(run) == own:
            yield _Slip(name.text, name), 0
        for part in name.words:
            other = bare(part)
            if len(other) < 3 or abs(len(other) - len(own)) > 2:
                continue
            reach = distance(own, other)
            if reach <= _most(min(len(own), len(other))):
                yield _Slip(part, name), reach


def _most(length: int) -> int:
    """How many letters may differ between a name and a slip for it."""
    return 1 if length < 6 else 2


def _is_meant(
    words: tuple[Word, ...], index: int, slip: _Slip, reach: int, is_english: bool
) -> bool:
    """Whether that name is meant, rather than another word that looks like it."""
    word = words[index]
    if _beside_its_name(words, index, slip):
        return word.is_capital or reach <= 1
    if reach == 0:
        return word.is_capital or not is_english
    length = min(len(word.key), len(slip.word))
    if not word.is_capital:
        return not is_english and reach == 1 and length > 4
    if not is_english:
        return reach == 1 or length > 6 or word.key[0] == slip.word[0]
    is_sure = reach == 1 and length > 3 and slip.name.kind is not NameKind.TERM
    return is_sure and not word.begins and word.part is Part.BODY


def _beside_its_name(words: tuple[Word, ...], index: int, slip: _Slip) -> bool:
    """Whether a neighbour is a word of the same name, or a title stands before a person's."""
    word = words[index]
    others = {bare(part) for part in slip.name.words if part != slip.word}
    before = words[index - 1] if index and word.runs_on else None
    after = words[index + 1] if index + 1 < len(words) and words[index + 1].runs_on else None
    if before and before.honorific and slip.name.kind is NameKind.PERSON:
        return True
    return any(near is not None and bare(near.key) in others for near in (before, after))


_DEBRIEF = Debrief(
    Candidate("Réka Szabó"),
    Opportunity(
        "Head of Supply",
        "Halden Biologics",
        why=(Note("the new Gateway plant will need it", "opportunity.why[0]"),),
    ),
    (
        Conversation(
            "conversations[0]",
            (Interviewer("Siobhan O'Dwyer"), Interviewer("Wei-Ling Brown")),
            points=(Note("Plans to hire a hale crew", "conversations[0].points[0]"),),
        ),
    ),
)


def _example(text: str, fixed: str | None = None) -> Example:
    return Example(text, fixed=fixed, debrief=_DEBRIEF)


RULES = (
    Rule(
        id="name-spelling",
        severity=Severity.ERROR,
        message="This is not how the debrief writes the name.",
        why="A misspelt name is the slip that readers forgive least; offers have been lost by it.",
        source="Domain notes 15 and 37: after avidcareerist.com and creativejobsearchtactics",
        scope=Scope.DEBRIEF,
        find=_find,
        flags=(
            _example("I toured Haldon Biologics.", "I toured Halden Biologics."),
            _example("Harden Biologics was open.", "Halden Biologics was open."),
            _example("Thank you, Siobhan O'Dwyre.", "Thank you, Siobhan O'Dwyer."),
            _example("I met Siobhan ODwyer there.", "I met Siobhan O'Dwyer there."),
            _example("I met Wei Ling Brown there.", "I met Wei-Ling Brown there."),
            _example("Ask Ms. Brawn about it.", "Ask Ms. Brown about it."),
            _example("I liked the Gatewey plant.", "I liked the Gateway plant."),
            _example("It was Reka who wrote.", "It was Réka who wrote."),
            _example("I saw Halden Biologic at work.", "I saw Halden Biologics at work."),
            _example("At halden I saw both lines.", "At Halden I saw both lines."),
        ),
        passes=(
            _example("Brown paper, and a crown for Halden Biologics' team."),
            _example("Réka Szabó wrote to Siobhan O’Dwyer and Wei-Ling Brown."),
            _example("The ball was caught by Halden's team, and the gateways held."),
            _example("A hale crew; hardly a slip. Browned bread is no name."),
        ),
    ),
)
