"""The words of a text as names see them: which have capitals, where sentences begin, what runs on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from sincerely.core.people.lexicon import PARTICLES
from sincerely.core.proof.contacts import emails_in, links_in
from sincerely.core.proof.known import HONORIFICS, WORD, without_possessive
from sincerely.core.proof.spelling import plain
from sincerely.core.proof.text import Part, ProofText, Span, once_a_text

__all__ = [
    "CALENDAR",
    "COMMON_CAPITALS",
    "FUNCTION_WORDS",
    "Word",
    "addresses_in",
    "capital_runs",
    "words_of",
]

_DATES: Final = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri sat sun
"""
CALENDAR: Final = frozenset(_DATES.split())
_COMMON: Final = """
    i i'm i'd i'll i've english welsh scottish irish british american canadian australian european
    french german spanish italian dutch swiss polish portuguese chinese japanese korean indian
    african asian nordic danish swedish norwegian finnish russian greek turkish arabic mandarin
    cantonese hindi latin gaelic britain england scotland wales ireland america canada australia
    europe africa asia christmas easter thanksgiving ramadan diwali hanukkah internet zoom teams
    skype excel powerpoint linkedin google microsoft word outlook webex slack
    am pm a.m p.m ceo cfo coo cto cio hr it us uk eu usa uae un nhs phd mba md rn cv pdf faq q1 q2
    q3 q4 ok rsvp ps p.s vp svp evp ny dc la id asap q&a r&d m&a b2b kpi okr sla roi p&l dear hi
    hello mr mrs ms miss dr prof subject re fwd cc bcc attn sincerely regards yours best kind warm
    c/o st ave rd ltd inc plc llc co corp gmbh
"""
# Words with a capital of their own that name nobody a debrief would have to know.
COMMON_CAPITALS: Final = frozenset(_COMMON.split()) | CALENDAR
_CLOSED: Final = """
    a about above according across actually after again against all almost along already also
    although always among an and another any anybody anyone anything apart around as at away
    because before behind below beside besides between beyond both but by certainly clearly
    could did do does during each either else enough especially even ever every everybody everyone
    everything except few finally first for from further given had has have having he hence her
    here hers him his how however i if in indeed instead into is it its itself just last lastly
    later least less let like many may maybe me meanwhile might mine more moreover most much must
    my myself neither never nevertheless next no nobody none nor not nothing now nowhere of off
    often on once one only onto or other others otherwise our ours ourselves out outside over
    overall own per perhaps please rather regarding second secondly several shall she should since
    so some somebody someone something sometimes somewhere soon still such than thanks that the
    their theirs them themselves then there therefore these they thing third this those though
    through throughout thus till to today together tomorrow tonight too toward towards twice under
    unless unlike until up upon us very was we well were what whatever when whenever where whereas
    wherever whether which while who whoever whom whose why will with within without would yes yet
    yesterday you your yours yourself yourselves am are be been being can cannot can't don't won't
    didn't doesn't isn't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't that's
    there's here's it's let's what's who's we're you're they're we've you've they've we'll you'll
    he's she's they'll he'd she'd we'd you'd they'd aren't
"""
# Words that no table of nouns, verbs, adjectives and adverbs holds.
FUNCTION_WORDS: Final = frozenset(_CLOSED.split())
# Words that begin a sentence after a short name, and are no family name.
_BEGIN_SENTENCES: Final = frozenset(
    {"this", "the", "thank", "i", "you", "we", "it", "my", "your", "what", "that", "there", "if"}
    | {"as", "in", "at", "on", "for", "and", "but", "when", "please", "he", "she", "they"}
)
_PARTICLES: Final = frozenset(
    {"van", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "von", "zu"}
    | {"bin", "bint", "ibn", "al", "el", "ter", "ten", "y", "ap", "st"}
)
_OPENERS: Final = frozenset('.!?:;•*\n"“‘(-–—')


@dataclass(frozen=True, slots=True)
class Word(Span):
    """A word of the text. ``key`` is it without possessive and final stop, in plain marks.

    ``begins`` tells that a capital here says nothing, for a sentence, line or quotation
    begins; ``runs_on`` that only a space parts it from the word before (or the stop of a
    title or an initial). ``honorific`` is the title that it is before a name.
    """

    key: str
    part: Part
    begins: bool
    runs_on: bool
    honorific: str | None = None

    @property
    def lower(self) -> str:
        """The key in lower case."""
        return self.key.lower()

    @property
    def is_capital(self) -> bool:
        """Whether it is written as names are."""
        return self.key != self.key.lower()

    @property
    def is_possessive(self) -> bool:
        """Whether it ends in ``'s``, so that what follows is not part of the name."""
        return len(without_possessive(self.text)) < len(self.text)


def addresses_in(text: str) -> list[tuple[int, int]]:
    """The spans of e-mail addresses and links, which spell names their own way."""
    return sorted((one.start, one.end) for one in (*emails_in(text), *links_in(text)))


@once_a_text
def words_of(text: ProofText) -> tuple[Word, ...]:
    """Every word of the text in order, but for those of addresses and links."""
    words: list[Word] = []
    left_out = addresses_in(text.text)
    for m in WORD.finditer(text.text):
        while left_out and left_out[0][1] <= m.start():
            left_out.pop(0)
        if left_out and left_out[0][0] < m.end():
            continue
        raw = m.group().rstrip(".")
        end = m.start() + len(raw)
        before = text.text[words[-1].end if words else 0 : m.start()]
        part = text.part_at(m.start())
        words.append(
            Word(
                m.start(),
                end,
                raw,
                plain(without_possessive(raw)),
                part,
                _begins(before, words[-1] if words else None, part),
                bool(words) and _runs_on(before, words[-1]),
            )
        )
    return tuple(_with_honorific(word, after) for word, after in zip_longest(words, words[1:]))


def _with_honorific(word: Word, after: Word | None) -> Word:
    """The word with the title that it is, if a name runs on from it."""
    if after is None or not (word.is_capital and after.runs_on):
        return word
    if not after.is_capital and after.lower not in PARTICLES:
        return word
    if after.lower in _BEGIN_SENTENCES:
        return word
    return replace(word, honorific=HONORIFICS.get(word.lower))


def _is_short_for(word: Word) -> bool:
    return (
        word.lower in HONORIFICS
        or (len(word.key) == 1 and word.key.isupper())
        or word.lower == "st"
    )


def _begins(before: str, last: Word | None, part: Part) -> bool:
    if last is None:
        return True
    marks = before.strip(" \t")
    if marks == "\n" and part is Part.BODY and last.part is Part.BODY:
        return False
    if marks.startswith(".") and _is_short_for(last) and not marks.strip(".\n "):
        return False
    return bool(marks) and not _OPENERS.isdisjoint(marks)


def _runs_on(before: str, last: Word) -> bool:
    if last.is_possessive:
        return False
    if before.startswith(".") and _is_short_for(last):
        before = before[1:]
    return bool(re.fullmatch(r"[ \t\u00a0]+|[ \t]*\n[ \t]*", before)) or before == " & "


def capital_runs(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The words with capitals that run on from one another, particles between them kept."""
    runs: list[list[Word]] = []
    held: list[Word] = []
    current: list[Word] = []
    for word in words:
        if word.is_capital and current and _continues(word, held, current):
            current += [*held, word]
            held = []
        elif word.is_capital:
            current, held = [word], []
            runs.append(current)
        elif current and word.lower in _PARTICLES and word.runs_on:
            held.append(word)
        else:
            current, held = [], []
    return [tuple(run) for run in runs]


def _continues(word: Word, held: list[Word], current: list[Word]) -> bool:
    return word.runs_on and word.part is current[-1].part and (not held or held[-1].runs_on)
