"""What an engine says that is no fault: words of the debrief, and what is plainly a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Final

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.people.lexicon import PARTICLES
from sincerely.core.proof.countries import is_of_other_country
from sincerely.core.proof.engine import SPELLING
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.known import WORD, Known, known_of
from sincerely.core.proof.local_words import GREETINGS_AND_LEAVES, LOCAL_WORDS
from sincerely.core.proof.naming import CALENDAR, Word, addresses_in, words_of
from sincerely.core.proof.notes import all_notes
from sincerely.core.proof.spelling import bare, distance, plain
from sincerely.core.proof.text import PLAIN, Part, ProofText
from sincerely.core.proof.trades import Make, is_of_parts, make_of

__all__ = ["Spared"]

_NAME_LINES: Final = frozenset({Part.HEAD, Part.GREETING, Part.SIGNATURE})
_NAME_MARKS: Final = re.compile(r"[\d@/_.&]|[a-z][A-Z]|[^\x00-\x7f’]")
# Rules of the engines that read a name or a term as another word, or that a letter breaks
# on purpose (an empty line, a lone name above a comma).
_OF_NAMES: Final = re.compile(
    r"/(?:spelling|en-specific-case|en-diacritics.*|upper.?case.*|.*-compound.*|capitalize.*"
    r"|missing-genitive|.*proper-noun.*|en-multitoken-spelling.*|multitoken.*|en-a-vs-an"
    r"|orthographic-consistency|.*confusion.*|use-title-case|split-words|a-an|an-a)$"
)
# How the two words of a Latin name of a plant or an animal end.
_GENUS: Final = re.compile(r"[A-Z][a-z]*(?:a|us|um|is|ex|ix|yx|on|as|es|os)")
_SPECIES: Final = re.compile(r"[a-z]{2,}(?:a|us|um|is|ii|ae|oides|ens)")
# Rules of the engines that take a noun of the trade for a verb, or the other way about.
_GUESSES: Final = re.compile(
    r"/(?:plural-verb-after-this|preposition-verb|a-infinitive|en-compounds.*|can-.*|dt-jj.*"
    r"|dt-prp|prp-vb.*|nnp?s?-vb.*|to-non-base|noun-verb-confusion|verb-noun-confusion"
    r"|the-sent-end|.*-agreement.*|non3prs-verb|nouns?-.*|possessive-apostrophe.*|ing-vb.*"
    r"|some-.*|a-nns|a-plural|this-nns.*|missing-.*article.*|determiner-.*)$"
)

# Rules that prefer one country's word to another's, the American above all.
_OF_A_PLACE: Final = re.compile(
    r"/(?:en-(?:us|gb|ca|au)-simple-replace.*|.*-us|per-cent|.*-american(?:-style)?)$"
)
# Rules whose advice is a matter of taste, or wrong in letters more often than right.
_TASTE: Final = re.compile(
    r"/(?:english-word-repeat-beginning-rule|rep-.*|have-a-look|that-sound-great|adverb-word-order|afterwards-us"
    r"|ive-i-have.*|near-by)$"
)

# Rules that see two words as one, or the other way about, whatever they say in the sentence.
_OF_COMPOUNDS: Final = re.compile(r"/(?:en-compounds-.*|.*-compound)$")

# What an engine's rule takes for a slip and is none, by the words around it.
_RIGHT_AFTER_ALL: Final = {
    "to-non-base": re.compile(r"\bprefer\w* [^.!?]*ing\b[^.!?]* to \w+ing\b", re.IGNORECASE),
    "conditional-clause": re.compile(
        r"\bif (?:(?:it|that|this|you|one) would (?:help|be|suit|like|prefer|care|work|rather)"
        r"|(?:you|he|she|they|(?:the|your|\w+’?'?s) \w+) would (?:find|like|prefer|welcome|allow|consider|value))\b",
        re.IGNORECASE,
    ),
    # "They are well trained and rested": two words where no noun follows.
    "en-compounds-well": re.compile(
        r"\bwell [a-z]+(?:[.,;:!?)]| (?:and|or|but|by|in|to|at|for|with|on|from|as|when|before|after|that)\b)",
        re.IGNORECASE,
    ),
    "prp-the": re.compile(r"\band (?:I|he|she|they|we|you|it) the \w+(?:er|est)\b"),
    "happen-to": re.compile(r"\bwhat\b[^.!?]{0,30}\bhappen\w* with\b", re.IGNORECASE),
    "afford-vbg": re.compile(r"\b(?:want|need|require)s? \w+ing\b", re.IGNORECASE),
    "did-baseform": re.compile(r"\b(?:so|nor|neither) did \w+ing\b", re.IGNORECASE),
    "kind-with-to": re.compile(r"\bof (?:this|that|the|any|some|every|no|a) (?:\w+ )?kind with\b"),
    # Plurals that stand before a noun as they are: "a returns desk", "our sales team".
    "possessive-apostrophe": re.compile(
        r"\b(?:returns|sales|savings|claims|accounts|admissions|complaints|operations|benefits|sports|customs"
        r"|records|goods|works|systems|parts|needs|skills|rights|futures|careers|events) [a-z]+\b"
    ),
    "up-to-date-hyphen": re.compile(
        r"\bup to date(?=[,.;:!?)\n]| (?:and|with|on|until|till|as|to|in|for|at|by|so|but)\b|$)",
        re.IGNORECASE,
    ),
    "adverb-verb-adverb-repetition": re.compile(r"\b(about|in|on|with|for) \w+ing \1\b"),
}
_OF_WELL: Final = re.compile(r"(?<=^en-compounds-well)-.*")
_NEAR: Final = 60  # characters


class Spared:
    """Which findings of engines are let pass in one text."""

    def __init__(self, text: ProofText) -> None:
        self._text = text
        self._known = (
            known_of(text.debrief) if text.debrief else Known(frozenset(), frozenset(), ())
        )

    @cached_property
    def _words(self) -> tuple[Word, ...]:
        return words_of(self._text)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self._words]

    @cached_property
    def _addresses(self) -> list[tuple[int, int]]:
        return addresses_in(self._text.text)

    @property
    def _is_read_elsewhere(self) -> bool:
        """Whether it may be read outside America: plain prose does not say where it is."""
        return self._text.kind == PLAIN or self._text.locale is not Locale.US

    def softened(self, finding: Finding) -> Finding:
        """The finding, milder where a misspelling is a matter of country, of trade or of taste."""
        if _OF_COMPOUNDS.search(finding.rule):
            return replace(finding, severity=Severity.HINT)
        if not finding.rule.endswith("/" + SPELLING):
            return finding
        if self._is_cased_as_noted(finding):
            return replace(finding, severity=Severity.HINT)
        word = finding.text.lower()
        if is_of_other_country(word, finding.fixes, self._text.language):
            return replace(finding, severity=Severity.WARNING)
        is_compound = make_of(word, finding.fixes, self._text.language) is Make.COMPOUND
        is_used_again = _nearest_of(word, finding) > 1 and self._counts[word] > 1
        return replace(finding, severity=Severity.HINT) if is_compound or is_used_again else finding

    def _is_cased_as_noted(self, finding: Finding) -> bool:
        """Whether the notes write it in lower case too, and a capital is all that is missed."""
        return finding.text in self._known.words and any(
            fix.lower() == finding.text for fix in finding.fixes
        )

    @cached_property
    def _named(self) -> frozenset[str]:
        """The words with a capital in the greeting, which the body may call by name."""
        greeted = (word for word in self._words if word.part is Part.GREETING)
        return frozenset(word.key for word in greeted if word.is_capital)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(word.lower for word in self._words)

    def spares(self, finding: Finding) -> bool:
        """Whether the finding is about nothing but a known word, a name or an address."""
        if finding.start == finding.end:
            return False
        if any(start <= finding.start and finding.end <= end for start, end in self._addresses):
            return True
        if _TASTE.search(finding.rule) or (
            self._is_read_elsewhere and _OF_A_PLACE.search(finding.rule)
        ):
            return True
        right = _RIGHT_AFTER_ALL.get(_OF_WELL.sub("", finding.rule.partition("/")[2]))
        if right and right.search(self._around(finding)):
            return True
        words = self._within(finding)
        if (
            finding.rule.endswith("-whitespace")
            and self._text.part_at(finding.start) in _NAME_LINES
        ):
            return True  # degrees and initials: "M.Ed."
        if finding.rule.endswith("/" + SPELLING):
            return bool(words) and all(self._is_fine(word, finding) for word in words)
        return self._is_of_names(finding, words) or self._is_as_noted(finding, words)

    def _around(self, finding: Finding) -> str:
        """The finding with a few words on either side."""
        return self._text.text[max(finding.start - _NEAR, 0) : finding.end + _NEAR]

    def _is_as_noted(self, finding: Finding, words: list[Word]) -> bool:
        """Whether a guess at a word's class is about words that the notes have side by side."""
        if not words or self._text.debrief is None or not _GUESSES.search(finding.rule):
            return False
        first, last = self._words.index(words[0]), self._words.index(words[-1])
        before = self._words[max(0, first - 1) : first]
        after = self._words[last + 1 : last + 2]
        said = _phrase(words)
        noted = _noted_phrases(self._text.debrief)
        if len(words) > 1 and said in noted:
            return True
        return any(_phrase(run) in noted for run in ([*before, *words], [*words, *after]))

    def _within(self, finding: Finding) -> list[Word]:
        first = max(bisect_right(self._starts, finding.start) - 1, 0)
        found = []
        for word in self._words[first:]:
            if word.start >= finding.end:
                break
            if word.end > finding.start:
                found.append(word)
        return found

    def _is_of_names(self, finding: Finding, words: list[Word]) -> bool:
        if not words or not _OF_NAMES.search(finding.rule):
            return False
        if finding.rule.endswith("/split-words"):
            return all(self._known.has(word.key) for word in words)
        return all(self._is_noted_name(word) or word.part in _NAME_LINES for word in words)

    def _is_noted_name(self, word: Word) -> bool:
        return word.is_capital and self._known.has(word.key)

    def _is_fine(self, word: Word, finding: Finding) -> bool:
        """Whether a word that no dictionary has is spelt as it should be."""
        language = self._text.language
        if self._is_local(word) or self._is_of_a_species(word):
            return True
        if make_of(word.lower, finding.fixes, language) is Make.OF_THE_TRADE:
            return True
        if self._is_read_elsewhere and is_of_other_country(word.lower, finding.fixes, language):
            return True
        if self._known.has(word.key):
            return self._is_term(word, finding)
        if word.key in self._named:
            return not _is_near_calendar(word, 1)
        if word.part in _NAME_LINES:
            return word.is_capital and not _is_near_calendar(word)
        if _NAME_MARKS.search(word.key):
            return not _is_slip_of_accent(word, finding)
        is_english = language.is_word(word.lower)
        halves = word.lower.split("-")
        if len(halves) > 1 and all(language.is_word(half) for half in halves):
            return True
        if word.is_capital:
            return self._is_name(word, finding, is_english=is_english)
        # The table of forms has common misspellings among its words ("occured").
        return is_english and _nearest(word, finding) > 1

    def _is_local(self, word: Word) -> bool:
        """Whether another English has the word, or a line that greets says it in its own tongue."""
        own = bare(word.key)
        if word.part in {Part.GREETING, Part.CLOSING} and own in GREETINGS_AND_LEAVES:
            return True
        return own in LOCAL_WORDS

    def _is_of_a_species(self, word: Word) -> bool:
        """Whether it is the second word of a Latin name: "Ilex crenata"."""
        if not word.runs_on or not _SPECIES.fullmatch(word.key):
            return False
        genus = self._words[self._words.index(word) - 1]
        return bool(_GENUS.fullmatch(genus.key))

    def _is_name(self, word: Word, finding: Finding, *, is_english: bool) -> bool:
        """Whether a word with a capital, in no note, is a name rather than a slip."""
        if is_english or _is_near_calendar(word):
            return False
        if word.key.isupper():
            return len(word.key) <= 6
        return not word.begins or _nearest(word, finding) > 2

    def _is_term(self, word: Word, finding: Finding) -> bool:
        """Whether a word of the notes is a term of the trade rather than a slip of typing."""
        if word.is_capital or word.lower in PARTICLES or _NAME_MARKS.search(word.key):
            return True
        if self._text.language.is_word(word.lower) or is_of_parts(word.lower, self._text.language):
            return True
        return _nearest(word, finding) > (1 if len(word.key) > 4 else 0)


def _phrase(words: Sequence[Word]) -> str:
    return f" {' '.join(word.lower for word in words)} "


@lru_cache(maxsize=64)
def _noted_phrases(debrief: Debrief) -> str:
    """The words of all notes in lower case, a space around each, a bar between notes."""
    notes = (plain(note.text).lower() for note in all_notes(debrief))
    return "|".join(f" {' '.join(m.rstrip('.') for m in WORD.findall(note))} " for note in notes)


def _nearest(word: Word, finding: Finding) -> int:
    """How far the nearest fix is in letters; an ending put on or taken off does not count."""
    return _nearest_of(word.key, finding)


def _nearest_of(word: str, finding: Finding) -> int:
    own = bare(word)
    reaches = [
        distance(own, bare(fix))
        for fix in finding.fixes
        if " " not in fix.strip() and not _is_other_ending(own, bare(fix))
    ]
    return min(reaches, default=99)


def _is_other_ending(one: str, other: str) -> bool:
    return one in {other + "s", other + "es"} or other in {one + "s", one + "es", one + "d"}


def _is_near_calendar(word: Word, reach: int = 2) -> bool:
    own = word.lower
    return own not in CALENDAR and any(
        len(name) > 4 and distance(own, name) <= reach and own[0] == name[0] for name in CALENDAR
    )


def _is_slip_of_accent(word: Word, finding: Finding) -> bool:
    """Whether the accents alone differ from a word that the engine knows, in lower case."""
    return not word.is_capital and any(
        plain(fix) != plain(word.key) and bare(fix) == bare(word.key) for fix in finding.fixes
    )
