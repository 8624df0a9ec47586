"""Slips for a name: a word near to a name of the debrief, and not equal to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sincerely.core.language import Language
from sincerely.core.proof.known import Known, Name, NameKind, known_of
from sincerely.core.proof.naming import COMMON_CAPITALS, FUNCTION_WORDS, Word, words_of
from sincerely.core.proof.spelling import bare, distance
from sincerely.core.proof.text import Part, ProofText, once_a_text

__all__ = ["Slip", "slips"]


@dataclass(frozen=True, slots=True)
class Slip:
    """From the first to the last word of the text, ``word`` of a known name is meant."""

    first: Word
    last: Word
    word: str
    name: Name

    @property
    def fix(self) -> str:
        """What would stand in its place."""
        return self.word + self.last.text[len(self.last.key) :]


@once_a_text
def slips(text: ProofText) -> tuple[Slip, ...]:
    """Every slip for a name of the text's debrief, in order."""
    words, known, language = words_of(text), known_of(text.noted), text.language
    found: list[Slip] = []
    taken = -1
    for index, word in enumerate(words):
        if index <= taken:
            continue
        after = words[index + 1] if index + 1 < len(words) else None
        slip = _joined(word, after, known) if after and after.runs_on else None
        if slip:
            taken = index + 1
        else:
            slip = _slip(words, index, known, language)
        if slip:
            found.append(slip)
    return tuple(found)


def _joined(one: Word, other: Word, known: Known) -> Slip | None:
    """Two words of the text that the debrief writes as one, with or without a mark between."""
    if not (one.is_capital or other.is_capital) or known.has(f"{one.key} {other.key}"):
        return None
    both = bare(one.key + other.key)
    for name in known.names:
        for word in name.words:
            if len(both) > 3 and bare(word) == both and not _stand_alone(one, other, known):
                return Slip(one, other, word, name)
    return None


def _stand_alone(one: Word, other: Word, known: Known) -> bool:
    """Whether the debrief itself writes the two apart somewhere."""
    return any((one.key, other.key) in set(pairwise(name.words)) for name in known.names)


def _slip(words: tuple[Word, ...], index: int, known: Known, language: Language) -> Slip | None:
    word = words[index]
    if known.has(word.key) or len(bare(word.key)) < 2 or word.lower in COMMON_CAPITALS:
        return None
    if word.honorific or any(c.isdigit() for c in word.key):
        return None
    is_english = word.lower in FUNCTION_WORDS or language.is_word(word.lower)
    near = [
        (reach, slip)
        for slip, reach in _candidates(word, known)
        if _is_meant(words, index, slip, reach, is_english)
    ]
    return min(near, key=lambda one: (one[0], one[1].word))[1] if near else None


def _candidates(word: Word, known: Known) -> Iterator[tuple[Slip, int]]:
    own = bare(word.key)
    for name in known.names:
        run = "".join(name.words)
        if len(name.words) > 1 and len(own) > 5 and bare(run) == own:
            yield Slip(word, word, name.text, name), 0
        for part in name.words:
            other = bare(part)
            if len(other) < 3 or abs(len(other) - len(own)) > 2:
                continue
            reach = distance(own, other)
            if reach <= _most(min(len(own), len(other))):
                yield Slip(word, word, part, name), reach


def _most(length: int) -> int:
    """How many letters may differ between a name and a slip for it."""
    return 1 if length < 6 else 2


def _is_meant(
    words: tuple[Word, ...], index: int, slip: Slip, reach: int, is_english: bool
) -> bool:
    """Whether that name is meant, rather than another word that looks like it."""
    word = words[index]
    if is_english and not word.is_capital and slip.name.kind is NameKind.TERM:
        return False
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


def _beside_its_name(words: tuple[Word, ...], index: int, slip: Slip) -> bool:
    """Whether a neighbour is a word of the same name, or a title stands before a person's."""
    word = words[index]
    others = {bare(part) for part in slip.name.words if part != slip.word}
    before = words[index - 1] if index and word.runs_on else None
    if before and before.honorific and slip.name.kind is NameKind.PERSON:
        return True
    return any(_leads_to(words, index, step, others) for step in (-1, 1))


def _leads_to(words: tuple[Word, ...], index: int, step: int, others: set[str]) -> bool:
    """Whether the words on one side are of the name; an "of" alone stands beside any word."""
    at = index + step
    while 0 <= at < len(words) and words[max(at, at - step)].runs_on:
        if bare(words[at].key) not in others:
            return False
        if words[at].lower not in FUNCTION_WORDS:
            return True
        at += step
    return False
