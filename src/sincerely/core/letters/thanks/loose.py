"""What no plan of the panel has a place for, handed out to the letters that have least to say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sincerely.core.debrief import Note
from sincerely.core.letters.audience import withheld
from sincerely.core.letters.kind import Desk
from sincerely.core.letters.plan import Fact, LetterPlan
from sincerely.core.letters.plan.facts import is_post
from sincerely.core.letters.plan.panel import ALREADY_ANSWERED

__all__ = ["Loose", "Pool", "facts_of", "hand_out", "with_loose_deeds"]


@dataclass(frozen=True, slots=True)
class Loose:
    """What one letter may say beside its plan if it is too short; no note is in two of them.

    ``deeds`` are accomplishments, the posts held last.
    """

    deeds: tuple[Note, ...] = ()
    reasons: tuple[Note, ...] = ()
    intents: tuple[Note, ...] = ()


def hand_out(desk: Desk, plans: Sequence[LetterPlan]) -> dict[str, Loose]:
    """By conversation path; a brief letter gets nothing."""
    debrief, opportunity = desk.debrief, desk.debrief.opportunity
    taken = {fact.note for plan in plans for fact in (*plan.facts, *plan.spare_facts)}
    taken |= {note for plan in plans for note in (plan.why, plan.difference) if note}
    barred = set(withheld(debrief, desk.language))
    for plan in plans:
        barred |= {path for path, why in plan.because.items() if why == ALREADY_ANSWERED}

    def free(notes: Sequence[Note]) -> list[Note]:
        return [note for note in notes if note not in taken and note.path not in barred]

    hands = _Hands([plan for plan in plans if not plan.is_brief])
    for deed in sorted(free(debrief.candidate.accomplishments), key=is_post):
        hands.give(deeds=deed)
    for reason in free(opportunity.why):
        hands.give(reasons=reason)
    for intent in free(opportunity.difference):
        hands.give(intents=intent)
    return {plan.conversation.path: hands.of(plan) for plan in plans}


class Pool:
    """What is still free for a letter that is too short, as one letter after the other is written.

    What is planned for a letter is its own, and so is what may be the one fact of a letter
    that is still to be written; the rest goes to whoever needs it first.
    """

    def __init__(self, desk: Desk, plans: Sequence[LetterPlan]) -> None:
        debrief, opportunity = desk.debrief, desk.debrief.opportunity
        self._desk = desk
        self._plans = {plan.conversation.path: plan for plan in plans}
        self._gone = set(withheld(debrief, desk.language))
        for plan in plans:
            self._gone |= {path for path, why in plan.because.items() if why == ALREADY_ANSWERED}
            self._gone |= {fact.note.path for fact in plan.facts}
            self._gone |= {note.path for note in (plan.why, plan.difference) if note}
        self._deeds = sorted(debrief.candidate.accomplishments, key=is_post)
        self._reasons, self._intents = opportunity.why, opportunity.difference

    def offer(self, plan: LetterPlan) -> Loose:
        """What this letter may say beside its plan: of the deeds, the nearest to its points first."""
        if plan.is_brief:
            return Loose()
        waiting = {
            fact.note
            for path, other in self._plans.items()
            if path != plan.conversation.path and not other.facts
            for fact in other.spare_facts[:1]
        }
        own = {fact.note for fact in plan.spare_facts}
        deeds = [note for note in self._free(self._deeds) if note not in waiting | own]
        return Loose(
            self._nearest_first(plan, deeds), self._free(self._reasons), self._free(self._intents)
        )

    def close(self, plan: LetterPlan, used: Iterable[str]) -> None:
        """Note what the letter of this plan has said."""
        self._gone.update(used)
        del self._plans[plan.conversation.path]

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
    """The plans, each with the deeds handed out to it behind its spare facts."""
    loose = hand_out(desk, plans)
    return tuple(
        replace(plan, spare_facts=(*plan.spare_facts, *facts_of(loose[plan.conversation.path])))
        for plan in plans
    )


def facts_of(loose: Loose) -> tuple[Fact, ...]:
    """The loose deeds as facts that answer nothing."""
    return tuple(Fact(note, None, None, is_post=is_post(note)) for note in loose.deeds)


class _Hands:
    """What each reader's letter has been given so far."""

    def __init__(self, plans: Sequence[LetterPlan]) -> None:
        self._plans = plans
        self._given = {plan.conversation.path: Loose() for plan in plans}

    def give(self, **note: Note) -> None:
        """One note to the letter that has least to say, the first of equals."""
        if not self._plans:
            return
        path = min(self._plans, key=self._wealth).conversation.path
        given = self._given[path]
        more = {name: (*getattr(given, name), one) for name, one in note.items()}
        self._given[path] = replace(given, **more)

    def of(self, plan: LetterPlan) -> Loose:
        """What a letter has been given."""
        return self._given.get(plan.conversation.path, Loose())

    def _wealth(self, plan: LetterPlan) -> int:
        own = [*plan.facts, *plan.spare_facts, *plan.concerns]
        own += [note for note in (plan.why, plan.difference) if note]
        given = self.of(plan)
        return len(own) + len(given.deeds) + len(given.reasons) + len(given.intents)
