"""What no plan of the panel has a place for, handed out to the letters that have least to say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.audience import withheld
from sincerely.core.letters.kind import Desk
from sincerely.core.letters.plan import Fact, LetterPlan
from sincerely.core.letters.plan.panel import ALREADY_ANSWERED
from sincerely.core.letters.plan.posts import is_post

__all__ = ["Loose", "Pool", "facts_of", "with_loose_deeds"]


@dataclass(frozen=True, slots=True)
class Loose:
    """What one letter may say beside its plan if it is too short.

    ``spare`` are the spare facts of its plan that no other letter has told; ``deeds`` are
    accomplishments beside these, the posts held last. ``again`` are reasons that one other
    letter tells, which this one may tell as well.
    """

    spare: tuple[Fact, ...] = ()
    deeds: tuple[Note, ...] = ()
    reasons: tuple[Note, ...] = ()
    intents: tuple[Note, ...] = ()
    again: tuple[Note, ...] = ()


_MOST_TOLD: Final = 2  # letters of a panel that tell one reason: more, and readers notice
_FEWEST: Final = 3  # words of a line that means something by itself; "band 7" does not


def _says_enough(note: Note) -> bool:
    return len(note.text.split()) >= _FEWEST


class Pool:
    """What is still free for a letter that is too short, as one letter after the other is written.

    What is planned for a letter is its own, and so is what may be the one fact of a letter
    that is still to be written; the rest goes to whoever needs it first.
    """

    def __init__(self, desk: Desk, plans: Sequence[LetterPlan], *, enough: int = 1) -> None:
        """``enough`` is how many deeds and answers a letter should have before another has more."""
        debrief = desk.debrief
        self._desk, self._enough = desk, enough
        self._plans = {plan.conversation.path: plan for plan in plans}
        self._gone = set(withheld(debrief, desk.language))
        for plan in plans:
            self._gone |= {path for path, why in plan.because.items() if why == ALREADY_ANSWERED}
            self._gone |= {fact.note.path for fact in plan.facts}
            self._gone |= {note.path for note in (plan.why, plan.difference) if note}
        self._told = Counter(plan.why.path for plan in plans if plan.why)
        told = [note for note in debrief.candidate.accomplishments if _says_enough(note)]
        self._deeds = sorted(told, key=is_post)

    def offer(self, plan: LetterPlan) -> Loose:
        """What this letter may say beside its plan: of the deeds, the nearest to its points first."""
        if plan.is_brief:
            return Loose(plan.spare_facts)
        waiting = {
            fact.note
            for path, other in self._plans.items()
            if path != plan.conversation.path and not _tells_a_deed(other.facts)
            for fact in _deeds_first(other.spare_facts)[:1]
        }
        spared = {fact.note for fact in plan.spare_facts}
        deeds = [note for note in self._free(self._deeds) if note not in waiting | spared]
        spare = [fact for fact in plan.spare_facts if fact.note.path not in self._gone]
        kept = self._to_keep(plan, len(spare) + len(deeds))
        return Loose(
            *self._but_for(kept, spare, self._nearest_first(plan, deeds)),
            self._free(plan.whys),
            self._free(plan.differences),
            tuple(note for note in plan.whys if self._told[note.path] < _MOST_TOLD),
        )

    @staticmethod
    def _but_for(
        kept: int, spare: Sequence[Fact], loose: Sequence[Note]
    ) -> tuple[tuple[Fact, ...], tuple[Note, ...]]:
        """Both without the last ``kept`` deeds, which letters with none will want; else posts."""
        told = [*(fact.note for fact in spare), *loose]
        ranked = [*filter(is_post, told), *(note for note in told if not is_post(note))]
        held = set(ranked[len(ranked) - kept :]) if kept else set()
        return (
            tuple(fact for fact in spare if fact.note not in held),
            tuple(note for note in loose if note not in held),
        )

    def close(self, plan: LetterPlan, used: Iterable[str]) -> None:
        """Note what the letter of this plan has said; what it meant to say and did not is free."""
        said = set(used)
        self._gone -= {note.path for note in (plan.why, plan.difference) if note}
        self._gone |= said
        own = plan.why.path if plan.why else ""
        self._told.update(note.path for note in plan.whys if note.path in said - {own})
        del self._plans[plan.conversation.path]

    def _to_keep(self, plan: LetterPlan, free: int) -> int:
        """How many of the free deeds letters still to be written will want more than this one.

        Each has one before any has two, and this one comes first among equals.
        """
        others = [
            _matter_of(one, (*one.facts, *one.spare_facts))
            for one in self._plans.values()
            if one.conversation != plan.conversation and not one.is_brief
        ]
        own, kept, left = _matter_of(plan, plan.facts), 0, free
        for level in range(1, self._enough + 1):
            left -= min(left, own < level)
            more = min(left, sum(matter < level for matter in others))
            kept, left = kept + more, left - more
        return kept

    def _free(self, notes: Sequence[Note]) -> tuple[Note, ...]:
        return tuple(note for note in notes if note.path not in self._gone)

    def _nearest_first(self, plan: LetterPlan, deeds: Sequence[Note]) -> tuple[Note, ...]:
        asked = [note.text for note in plan.conversation.points]
        if not asked or len(deeds) < 2:
            return tuple(deeds)
        rows = self._desk.likeness.scores(asked, [note.text for note in deeds])
        near = {note: max(row[place] for row in rows) for place, note in enumerate(deeds)}
        return tuple(sorted(deeds, key=lambda note: (is_post(note), -near[note])))


def with_loose_deeds(desk: Desk, plans: Sequence[LetterPlan]) -> tuple[LetterPlan, ...]:
    """The plans, each with deeds that no plan has a place for behind its spare facts.

    A deed goes to the letter that has least to say, the first of equals; none to a brief one.
    """
    taken = {fact.note for plan in plans for fact in (*plan.facts, *plan.spare_facts)}
    barred = set(withheld(desk.debrief, desk.language))
    for plan in plans:
        barred |= {path for path, why in plan.because.items() if why == ALREADY_ANSWERED}
    given: dict[str, tuple[Fact, ...]] = {
        plan.conversation.path: plan.spare_facts for plan in plans
    }

    def wealth(plan: LetterPlan) -> int:
        own = [note for note in (plan.why, plan.difference) if note]
        return len([*own, *plan.facts, *plan.concerns, *given[plan.conversation.path]])

    open_plans = [plan for plan in plans if not plan.is_brief]
    deeds = sorted(desk.debrief.candidate.accomplishments, key=is_post)
    for deed in deeds if open_plans else ():
        if deed not in taken and deed.path not in barred:
            path = min(open_plans, key=wealth).conversation.path
            given[path] = (*given[path], _alone(deed))
    return tuple(replace(plan, spare_facts=given[plan.conversation.path]) for plan in plans)


def _tells_a_deed(facts: Iterable[Fact]) -> bool:
    """Whether one of the facts is a deed: a post held is soon told, and shows little."""
    return any(not fact.is_post for fact in facts)


def _matter_of(plan: LetterPlan, facts: Iterable[Fact]) -> int:
    """How much of the candidate's own a letter has to tell: deeds, and answers given."""
    return sum(not fact.is_post for fact in facts) + len(plan.concerns)


def _deeds_first(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: fact.is_post)


def facts_of(loose: Loose) -> tuple[Fact, ...]:
    """The loose deeds as facts that answer nothing."""
    return tuple(map(_alone, loose.deeds))


def _alone(deed: Note) -> Fact:
    return Fact(deed, None, None, is_post=is_post(deed))
