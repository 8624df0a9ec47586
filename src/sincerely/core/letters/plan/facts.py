"""Which accomplishment is told to whom: each at most once, the panel taken together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Note
from sincerely.core.letters.audience import may_say
from sincerely.core.letters.plan.competence import is_shown, meets
from sincerely.core.letters.plan.matter import (
    FITS,
    Matter,
    bears_on,
    is_said_by,
    words_of_house,
)
from sincerely.core.letters.plan.points import is_kindness
from sincerely.core.letters.plan.posts import is_post
from sincerely.core.letters.plan.values import Fact
from sincerely.core.letters.plan.weight import Sort, sort_of
from sincerely.core.letters.terms import read_terms

__all__ = [
    "Ground",
    "Spending",
    "is_brief",
    "link",
    "named_accomplishment",
    "read_ground",
    "spend_facts",
]

BRIEF_MINUTES: Final = 10  # domain rule 8: a short meeting gets a short letter

_FACTS: Final = 2  # domain rule 11; a thing left unsaid may make three
_SECOND: Final = 0.45  # a second fact is worth less than the first of another letter
_AFTER_UNSAID: Final = 0.8
_POST: Final = 0.5  # a post held shows less than a deed done
_CRITERION: Final = 0.6
_LINKED: Final = 0.3
_RIVAL: Final = 0.8
_PLAIN: Final = 0.5  # how near a note counts as that words alone are sure of
_PLAINLY: Final = 1.8 * FITS  # so near that two notes need share no word
_HALF_FITS: Final = FITS / 2
_LEAD: Final = 0.05  # readers being equal, the hiring manager hears it
_FIRST_PROOF: Final = 0.12  # what shows a criterion is most use to whoever decides

# A few words that name a thing ("churn number"), not a clause that tells one ("I sing").
_NAMING: Final = re.compile(
    r"(?!(?:I|we|he|she|have|had|was|am|did|can|also|speak|know|\w+ed)\b)\w[\w-]*(?:\W+\w+){0,6}\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What facts are chosen on.

    ``posts`` are the paths of accomplishments that are posts held; ``rivals`` says of each
    asked text how near the nearest deed comes to it; ``house`` are the stems of its name.
    """

    debrief: Debrief
    matter: Matter
    kept: Mapping[str, str]
    posts: frozenset[str]
    rivals: Mapping[str, float]
    house: frozenset[str]


def read_ground(debrief: Debrief, matter: Matter, kept: Mapping[str, str]) -> Ground:
    """The ground of a panel."""
    notes = debrief.candidate.accomplishments
    posts = frozenset(note.path for note in notes if is_post(note))
    deeds = [note.text for note in notes if note.path not in posts]
    rivals = {
        asked: max((row.get(deed, 0.0) for deed in deeds), default=0.0)
        for asked, row in matter.rows.items()
    }
    return Ground(debrief, matter, kept, posts, rivals, words_of_house(debrief.opportunity))


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


def named_accomplishment(
    unsaid: Note, accomplishments: Sequence[Note], matter: Matter
) -> Note | None:
    """The accomplishment that an unsaid note names, if its words or figures leave no doubt.

    "the two inspections with no observations" shares most of its words with one; "the
    billing migration" shares one word and lies nearest in meaning.
    """
    named = read_terms(unsaid.text)
    # A figure that it alone has tells more: "ran 60 sessions for the gallery" is not its opening.
    accomplishments = [n for n in accomplishments if named.figures <= read_terms(n.text).figures]
    shared = {note.path: (named.matter & read_terms(note.text).matter) for note in accomplishments}
    by_words = [
        note
        for note in accomplishments
        if len(shared[note.path]) >= max(2, 0.6 * len(named.matter))
        or (len(named.matter) < 3 and shared[note.path] & named.figures)
    ]
    if by_words:
        return max(by_words, key=lambda note: len(shared[note.path]))
    if not _NAMING.match(unsaid.text):
        return None
    nearest = max(
        accomplishments, key=lambda note: matter.near(unsaid.text, note.text), default=None
    )
    if nearest is None or not shared[nearest.path]:
        return None
    near = matter.near(unsaid.text, nearest.text)
    others = [matter.near(unsaid.text, n.text) for n in accomplishments if n != nearest]
    return nearest if near >= FITS and near >= 1.3 * max(others, default=0.0) else None


@dataclass(frozen=True, slots=True)
class _Bid:
    """What one accomplishment is worth in one letter."""

    value: float
    nearness: float
    fact: Fact

    @property
    def is_linked(self) -> bool:
        """Whether it answers something that this reader said."""
        return self.fact.answers is not None


def spend_facts(ground: Ground, fixed: Mapping[str, list[Fact]]) -> Spending:
    """Gives each accomplishment to the letter where it counts most, and to no second one.

    ``fixed`` holds the facts already given: what was left unsaid.
    """
    debrief = ground.debrief
    spending = Spending({c.path: list(fixed.get(c.path, ())) for c in debrief.conversations})
    for path, facts in spending.facts.items():
        spending.spent_on.update({fact.note.path: path for fact in facts})
    _count_answers(debrief, spending)
    free = [
        note
        for note in debrief.candidate.accomplishments
        if note.path not in ground.kept and note.path not in spending.spent_on
    ]
    bids = {
        (conversation.path, note.path): _bid(ground, conversation, note)
        for conversation in debrief.conversations
        for note in free
    }
    chosen = _Panel(debrief, bids, spending.facts).solve([note.path for note in free])
    for note in free:
        reader = chosen.get(note.path)
        if reader:
            spending.facts[reader].append(bids[reader, note.path].fact)
            spending.spent_on[note.path] = reader
    _give_manager_one(ground, free, bids, spending)
    _order(spending, bids)
    _lay_aside(debrief, free, bids, spending)
    return spending


def _count_answers(debrief: Debrief, spending: Spending) -> None:
    """An accomplishment that an answer or a correction already tells is spent there."""
    for conversation in debrief.conversations:
        told = [c.answer.text for c in conversation.concerns if c.answer]
        told += [c.fact.text for c in conversation.corrections]
        for note in debrief.candidate.accomplishments:
            if any(is_said_by(note.text, text) for text in told):
                spending.spent_on.setdefault(note.path, conversation.path)


def _bid(ground: Ground, conversation: Conversation, note: Note) -> _Bid:
    answers, nearness = link(ground, conversation, note)
    criterion, evidence, rank = _evidence(ground, note)
    fit = ground.matter.fit(conversation, note)
    is_held = note.path in ground.posts
    is_near = conversation.hiring_manager or fit >= _HALF_FITS
    value = 0.0
    if answers:
        value = _LINKED + nearness + _CRITERION * evidence * rank
    elif criterion and is_near and not is_brief(conversation) and not is_held:
        value = fit + _CRITERION * evidence * rank
    if value:
        lead = _LEAD if answers else _FIRST_PROOF
        value += lead if conversation.hiring_manager else 0.0
    value *= _POST if is_held else 1.0
    fact = Fact(note, answers, criterion, is_post=is_held)
    return _Bid(value, max(fit, _CRITERION * evidence), fact)


def link(ground: Ground, conversation: Conversation, note: Note) -> tuple[Note | None, float]:
    """The point or worry that the accomplishment speaks to, and how surely.

    It must come near, and no other accomplishment may come much nearer. A post held
    answers a worry ("never led so many"), not a point, and only one that it plainly meets.
    """
    asked = [concern.worry for concern in conversation.concerns]
    if note.path not in ground.posts:
        asked += [
            p for p in conversation.points if not (is_kindness(p) or sort_of(p) is Sort.STORY)
        ]
    is_held, held = note.path in ground.posts, read_terms(note.text).stems
    best: tuple[Note | None, float] = (None, 0.0)
    for one in asked:
        score = ground.matter.near(one.text, note.text)
        is_met = not is_held and meets(one.text, note.text)
        score = max(score, _PLAIN) if is_met else score
        is_near = is_met or bears_on(note.text, one.text, score, ground.house)
        is_near &= score >= _RIVAL * ground.rivals.get(one.text, 0.0)
        if is_held and not held & read_terms(one.text).stems:
            is_near &= score >= _PLAINLY
        if is_near and score > best[1] and may_say(one, conversation, ground.kept):
            best = (one, score)
    return best


def _evidence(ground: Ground, note: Note) -> tuple[Note | None, float, float]:
    """The criterion that a note is evidence for, how well, and the criterion's weight."""
    criteria = ground.debrief.opportunity.criteria
    best: tuple[Note | None, float, float] = (None, 0.0, 0.0)
    for index, criterion in enumerate(criteria):
        score = ground.matter.near(criterion.text, note.text)
        if is_shown(criterion.text, note.text, score):
            score = max(score, _PLAIN)
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
            c.path: max(0, (1 if is_brief(c) else _FACTS) - max(0, len(fixed[c.path]) - 1))
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
        return bid.is_linked or not (held or self._has_fixed[path])

    def _worth(self, chosen: Mapping[str, str], paths: set[str]) -> float:
        total = 0.0
        for path in paths:
            values = sorted(
                (self._bids[path, fact].value for fact, p in chosen.items() if p == path),
                reverse=True,
            )
            first = _AFTER_UNSAID if self._has_fixed[path] else 1.0
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
    """The fact that best meets a point, then what was left unsaid, then the rest by worth."""
    for path, facts in spending.facts.items():
        worth = {f.note.path: bids[path, f.note.path].value for f in facts if not f.is_unsaid}
        facts.sort(key=lambda fact: (not fact.is_unsaid, -worth.get(fact.note.path, 0.0)))
        meets = [fact for fact in facts if not fact.is_unsaid and fact.answers]
        if meets:
            facts.remove(meets[0])
            facts.insert(0, meets[0])


def _give_manager_one(
    ground: Ground,
    free: Sequence[Note],
    bids: Mapping[tuple[str, str], _Bid],
    spending: Spending,
) -> None:
    """A hiring manager whom nothing was found for hears the nearest deed that is left."""
    for conversation in ground.debrief.conversations:
        if not conversation.hiring_manager or spending.facts[conversation.path]:
            continue
        left = [n for n in free if n.path not in {*spending.spent_on, *ground.posts}]
        best = max(left, key=lambda n: bids[conversation.path, n.path].nearness, default=None)
        if best and bids[conversation.path, best.path].nearness >= _HALF_FITS:
            spending.facts[conversation.path].append(bids[conversation.path, best.path].fact)
            spending.spent_on[best.path] = conversation.path


def _lay_aside(
    debrief: Debrief,
    free: Sequence[Note],
    bids: Mapping[tuple[str, str], _Bid],
    spending: Spending,
) -> None:
    """Gives each fact that is left to the one letter that may use it if it is too short.

    One that answers nothing there is not kept for a letter that has a fact while another
    has none.
    """
    readers = [c for c in debrief.conversations if not is_brief(c)]
    for note in free:
        if note.path in spending.spent_on or not readers:
            continue

        def worth(conversation: Conversation, path: str = note.path) -> tuple[float, float]:
            bid = bids[conversation.path, path]
            return bid.value, bid.nearness

        best = max(readers, key=worth)
        is_wanted = bids[best.path, note.path].is_linked or not spending.facts[best.path]
        are_all_served = all(spending.facts[reader.path] for reader in readers)
        if max(worth(best)) >= _HALF_FITS and (is_wanted or are_all_served):
            spending.spare.setdefault(best.path, []).append(bids[best.path, note.path].fact)
    for path, facts in spending.spare.items():
        facts.sort(key=lambda fact: (fact.is_post, -bids[path, fact.note.path].value))
