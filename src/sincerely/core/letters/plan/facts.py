"""Which accomplishment is told to whom: each at most once, the panel taken together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Note
from sincerely.core.letters.audience import may_say
from sincerely.core.letters.plan.matter import FITS, Matter, is_said_by
from sincerely.core.letters.plan.values import Fact
from sincerely.core.letters.terms import read_terms

__all__ = ["Spending", "is_brief", "named_accomplishment", "spend_facts"]

BRIEF_MINUTES: Final = 10  # domain rule 8: a short meeting gets a short letter

_FACTS: Final = 2
_SECOND: Final = 0.45  # a second fact is worth less than the first of another letter
_POST: Final = 0.5  # a post held shows less than a deed done
_CRITERION: Final = 0.6
_LEAD: Final = 0.12  # readers being equal, the hiring manager hears it

_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b\s*(?:-|–|—|to\b|until\b)|\bsince\s+(?:19|20)\d\d\b")
_POST_WORDS: Final = re.compile(
    r"^(?:(?:senior|deputy|assistant|associate|acting|interim|chief|group|vice|general|managing|"
    r"executive|principal|lead|head|staff|regional|national|global)\W+)*[\w/&-]*\W*"
    r"(?:director|manager|officer|president|head|chair|engineer|nurse|teacher|partner|consultant|"
    r"analyst|lead|controller|counsel|professor|lecturer|principal|superintendent|supervisor|"
    r"coordinator|administrator|architect|surgeon|physician|scientist|developer|accountant|"
    r"c[efiotm]o)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Spending:
    """Facts by conversation path; what is spent, and for whom, by the accomplishment's path."""

    facts: dict[str, list[Fact]] = field(default_factory=dict)
    spare: dict[str, list[Fact]] = field(default_factory=dict)
    because: dict[str, dict[str, str]] = field(default_factory=dict)
    spent_on: dict[str, str] = field(default_factory=dict)


def is_brief(conversation: Conversation) -> bool:
    """Whether it was ten minutes or less."""
    return conversation.minutes is not None and conversation.minutes <= BRIEF_MINUTES


def is_post(note: Note) -> bool:
    """Whether an accomplishment is a post held ("Director of Quality, Brannock, 2019-2026")."""
    return bool(_POST_WORDS.match(note.text)) or bool(_YEARS.search(note.text))


def named_accomplishment(unsaid: Note, accomplishments: Sequence[Note]) -> Note | None:
    """The accomplishment that an unsaid note names, if its words or figures leave no doubt."""
    named = read_terms(unsaid.text)
    best: tuple[float, Note | None] = (0.0, None)
    for note in accomplishments:
        terms = read_terms(note.text)
        shared = named.matter & terms.matter
        if len(shared) < 2 and not (shared & named.figures and len(named.matter) < 3):
            continue
        share = len(shared) / len(named.matter)
        if share > best[0]:
            best = (share, note)
    return best[1] if best[0] >= 0.6 else None


@dataclass(frozen=True, slots=True)
class _Bid:
    """What one accomplishment is worth in one letter."""

    value: float
    fact: Fact
    has_fit: bool


def spend_facts(
    debrief: Debrief, matter: Matter, kept: Mapping[str, str], fixed: Mapping[str, list[Fact]]
) -> Spending:
    """Gives each accomplishment to the letter where it counts most, and to no second one.

    ``fixed`` holds the facts already given: what was left unsaid.
    """
    spending = Spending({c.path: list(fixed.get(c.path, ())) for c in debrief.conversations})
    for path, facts in spending.facts.items():
        spending.spent_on.update({fact.note.path: path for fact in facts})
    _count_answers(debrief, spending)
    free = [
        note
        for note in debrief.candidate.accomplishments
        if note.path not in kept and note.path not in spending.spent_on
    ]
    bids = {
        (conversation.path, note.path): _bid(debrief, matter, conversation, note, kept)
        for conversation in debrief.conversations
        for note in free
    }
    chosen = _Panel(debrief, bids, spending.facts).solve([note.path for note in free])
    for note in free:
        reader = chosen.get(note.path)
        if reader:
            spending.facts[reader].append(bids[reader, note.path].fact)
            spending.spent_on[note.path] = reader
    _order(spending, bids)
    _lay_aside(debrief, free, bids, spending)
    return spending


def _count_answers(debrief: Debrief, spending: Spending) -> None:
    """An accomplishment that an answer already tells is spent there."""
    for conversation in debrief.conversations:
        answers = [c.answer.text for c in conversation.concerns if c.answer]
        for note in debrief.candidate.accomplishments:
            if any(is_said_by(note.text, answer) for answer in answers):
                spending.spent_on.setdefault(note.path, conversation.path)


def _bid(
    debrief: Debrief,
    matter: Matter,
    conversation: Conversation,
    note: Note,
    kept: Mapping[str, str],
) -> _Bid:
    points = [p for p in conversation.points if may_say(p, conversation, kept)]
    point, by_point = matter.best(points, note)
    open_worries = [c.worry for c in conversation.concerns if c.answer is None]
    worry, by_worry = matter.best(open_worries, note)
    answers, fit = (worry, by_worry * 1.1) if by_worry > by_point else (point, by_point)
    criterion, evidence, rank = _evidence(debrief, matter, note)
    by_title = max(matter.fit(conversation, note), fit)
    has_fit = fit >= FITS
    value = (fit if has_fit else 0.0) + (_CRITERION * evidence * rank if criterion else 0.0)
    if value:
        value += 0.2 * (by_title - fit if by_title >= FITS * 0.6 else 0.0)
        value += _LEAD if conversation.hiring_manager else 0.0
    if is_brief(conversation) and not has_fit:
        value = 0.0
    value *= _POST if is_post(note) else 1.0
    fact = Fact(note, answers if has_fit else None, criterion, is_post=is_post(note))
    return _Bid(value, fact, has_fit)


def _evidence(debrief: Debrief, matter: Matter, note: Note) -> tuple[Note | None, float, float]:
    """The criterion that a note is evidence for, how well, and the criterion's weight."""
    criteria = debrief.opportunity.criteria
    best: tuple[Note | None, float, float] = (None, 0.0, 0.0)
    for index, criterion in enumerate(criteria):
        score = matter.near(criterion.text, note.text)
        weight = 1.0 - 0.5 * index / len(criteria)
        if score >= FITS and score * weight > best[1] * best[2]:
            best = (criterion, score, weight)
    return best


class _Panel:
    """The assignment: greedy first, then moves and swaps while they gain."""

    def __init__(
        self,
        debrief: Debrief,
        bids: Mapping[tuple[str, str], _Bid],
        fixed: Mapping[str, list[Fact]],
    ) -> None:
        self._bids = bids
        self._paths = [c.path for c in debrief.conversations]
        self._room = {
            c.path: max(0, (1 if is_brief(c) else _FACTS) - len(fixed[c.path]))
            for c in debrief.conversations
        }
        self._has_fixed = {path: bool(fixed[path]) for path in self._paths}

    def solve(self, facts: Sequence[str]) -> dict[str, str]:
        """Fact path to conversation path; a fact that nobody should hear is absent."""
        chosen: dict[str, str] = {}
        for fact, path in sorted(
            ((fact, path) for fact in facts for path in self._paths),
            key=lambda pair: -self._bids[pair[1], pair[0]].value,
        ):
            if fact not in chosen and self._is_allowed(chosen, fact, path):
                chosen[fact] = path
        while self._improve(chosen, facts):
            pass
        return chosen

    def _is_allowed(self, chosen: Mapping[str, str], fact: str, path: str) -> bool:
        bid = self._bids[path, fact]
        held = [f for f, p in chosen.items() if p == path and f != fact]
        if bid.value <= 0 or len(held) >= self._room[path]:
            return False
        # A second fact must speak to something that this reader said.
        return bid.has_fit or not (held or self._has_fixed[path])

    def _worth(self, chosen: Mapping[str, str], paths: set[str]) -> float:
        total = 0.0
        for path in paths:
            values = sorted(
                (self._bids[path, fact].value for fact, p in chosen.items() if p == path),
                reverse=True,
            )
            first = _SECOND if self._has_fixed[path] else 1.0
            total += sum(v * (first if i == 0 else _SECOND) for i, v in enumerate(values))
        return total

    def _improve(self, chosen: dict[str, str], facts: Sequence[str]) -> bool:
        for fact in facts:
            for path in self._paths:
                if chosen.get(fact) != path and self._try(chosen, {fact: path}):
                    return True
        for i, one in enumerate(facts):
            for two in facts[i + 1 :]:
                first, second = chosen.get(one), chosen.get(two)
                if first == second or first is None or second is None:
                    continue
                if self._try(chosen, {one: second, two: first}):
                    return True
        return False

    def _try(self, chosen: dict[str, str], change: Mapping[str, str]) -> bool:
        after = {**chosen, **change}
        if not all(self._is_allowed(after, fact, path) for fact, path in change.items()):
            return False
        touched = set(change.values()) | {chosen[f] for f in change if f in chosen}
        if self._worth(after, touched) <= self._worth(chosen, touched) + 1e-9:
            return False
        chosen.update(change)
        return True


def _order(spending: Spending, bids: Mapping[tuple[str, str], _Bid]) -> None:
    """Unsaid facts first, then by worth."""
    for path, facts in spending.facts.items():
        facts.sort(
            key=lambda fact: (
                not fact.is_unsaid,
                -bids[path, fact.note.path].value if (path, fact.note.path) in bids else 0.0,
            )
        )


def _lay_aside(
    debrief: Debrief,
    free: Sequence[Note],
    bids: Mapping[tuple[str, str], _Bid],
    spending: Spending,
) -> None:
    """Gives each fact that is left to the one letter that may use it if it is too short."""
    for note in free:
        if note.path in spending.spent_on:
            continue
        best = max(debrief.conversations, key=lambda c: bids[c.path, note.path].value)
        bid = bids[best.path, note.path]
        if bid.value > 0:
            spending.spare.setdefault(best.path, []).append(replace(bid.fact))
    for path, facts in spending.spare.items():
        facts.sort(key=lambda fact: -bids[path, fact.note.path].value)
