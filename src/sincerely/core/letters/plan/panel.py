"""The plan of a whole panel: what goes into whose letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from sincerely.core.debrief import Concern, Conversation, Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.audience import doubtful, withheld
from sincerely.core.letters.plan.accounts import account_for, names_of
from sincerely.core.letters.plan.competence import is_shown
from sincerely.core.letters.plan.facts import (
    Ground,
    Spending,
    is_brief,
    link,
    named_accomplishment,
    read_ground,
    spend_facts,
)
from sincerely.core.letters.plan.matter import FITS, Matter, figures_of, read_matter
from sincerely.core.letters.plan.points import Roster, leans, rank_points, read_roster
from sincerely.core.letters.plan.values import Fact, LetterPlan, Likeness
from sincerely.core.letters.plan.weight import why_spare

__all__ = ["ALREADY_ANSWERED", "TOLD_TO", "plan_panel"]

ROOM: Final = 135  # words for notes in a thank-you of 90 to 160 (domain rule 8)
BRIEF_ROOM: Final = 55
_SOME: Final = 0.6  # of a fit: below it, a criterion has no evidence at all
_GLUE: Final = 4  # words that a note takes to become a sentence

_POINTS: Final = 3
_CONCERNS: Final = 2
_TOO_BRIEF: Final = 2.0  # a short word of thanks gets what nobody else can have
_TIE: Final = 0.08  # fits this near are one; then the hiring manager hears it


LEANING: Final = "it leans on a note that may not be said to this reader"
ALREADY_ANSWERED: Final = "your answer to this reader already says it"
"""Why a letter does not tell an accomplishment which an answer of its own tells."""

TOLD_TO: Final = "told to {names}; readers compare letters"
"""Why a letter does not tell what another letter of the panel tells."""

_Placed = dict[str, tuple[str | None, str]]
"""By the path of an unsaid note: whose letter holds it, and why the others do not."""


@dataclass(frozen=True, slots=True)
class _Panel:
    """What every letter's plan is made from."""

    debrief: Debrief
    language: Language
    matter: Matter
    kept: Mapping[str, str]
    ground: Ground
    roster: Roster
    figures: Mapping[str, frozenset[str]]
    doubted: frozenset[str]
    room: int


def plan_panel(
    debrief: Debrief,
    likeness: Likeness,
    language: Language,
    *,
    room: int = ROOM,
) -> tuple[LetterPlan, ...]:
    """One plan a conversation, in the debrief's order.

    ``room`` is how many words a letter has for notes, greeting and next step apart; a
    letter after a meeting of ten minutes or less never gets more than a brief one's.
    """
    kept = withheld(debrief, language)
    matter = read_matter(debrief, likeness)
    panel = _Panel(
        debrief,
        language,
        matter,
        kept,
        read_ground(debrief, matter, kept),
        read_roster(debrief, language),
        {c.path: frozenset(_figures(c.points)) for c in debrief.conversations},
        frozenset(doubtful(debrief, language)),
        room,
    )
    fixed, placed = _place_unsaid(panel)
    spending = spend_facts(panel.ground, fixed)
    whys = _hand_out(panel, debrief.opportunity.why)
    differences = _hand_out(panel, debrief.opportunity.difference)
    return tuple(
        _plan_letter(panel, c, spending, (whys.get(c.path), differences.get(c.path)), placed)
        for c in debrief.conversations
    )


def _place_unsaid(panel: _Panel) -> tuple[dict[str, list[Fact]], _Placed]:
    """The unsaid facts by conversation path, and why the others do not hear them, by note."""
    debrief, kept = panel.debrief, panel.kept
    fixed: dict[str, list[Fact]] = {c.path: [] for c in debrief.conversations}
    placed: _Placed = {}
    spent: dict[str, Conversation] = {}
    owned = [(note, c) for c in debrief.conversations for note in c.unsaid]
    shared = [(note, None) for note in debrief.unsaid]
    for note, owner in (*owned, *shared):
        if note.path in kept:
            continue
        open_facts = [n for n in debrief.candidate.accomplishments if n.path not in kept]
        named = named_accomplishment(note, open_facts, panel.matter)
        told = named or note
        reader = owner or _best_reader(panel, told, fixed)
        if told.path in spent:
            placed[note.path] = (None, TOLD_TO.format(names=names_of(spent[told.path])))
            continue
        spent[told.path] = reader
        if owner is None:
            placed[note.path] = (reader.path, f"kept for {names_of(reader)}, whom it fits better")
        fixed[reader.path].append(_unsaid_fact(panel, reader, note, named))
    return fixed, placed


def _best_reader(panel: _Panel, note: Note, fixed: Mapping[str, list[Fact]]) -> Conversation:
    """Whom a note without a reader fits best; the hiring manager if nobody clearly better."""

    def worth(conversation: Conversation) -> tuple[float, int]:
        fit = panel.matter.fit(conversation, note)
        score = fit if fit >= FITS else 0.0
        score += _TIE if conversation.hiring_manager else 0.0
        score -= _TOO_BRIEF if is_brief(conversation) else 0.0
        score -= 0.2 * len(fixed[conversation.path])
        return round(score, 3), conversation.minutes or 0

    return max(panel.debrief.conversations, key=worth)


def _unsaid_fact(panel: _Panel, reader: Conversation, note: Note, named: Note | None) -> Fact:
    told = named or note
    answers, _ = link(panel.ground, reader, told)
    criterion, evidence = None, FITS
    for one in panel.debrief.opportunity.criteria:
        if panel.matter.near(one.text, told.text) > evidence:
            criterion, evidence = one, panel.matter.near(one.text, told.text)
    return Fact(
        told,
        answers,
        criterion,
        is_unsaid=True,
        named_by=note if named else None,
    )


def _hand_out(panel: _Panel, notes: Sequence[Note]) -> dict[str, Note]:
    """Each reason (or intention) to one letter, by fit, the hiring manager first."""
    given: dict[str, Note] = {}
    left = [note for note in notes if note.path not in panel.kept]
    readers = [c for c in panel.debrief.conversations if not is_brief(c)]
    readers = readers or list(panel.debrief.conversations)
    ranked = sorted(
        ((_reason_fit(panel, c, note), note, c) for c in readers for note in left),
        key=lambda item: (not item[2].hiring_manager, -item[0]),
    )
    for score, note, conversation in ranked:
        if score >= 0 and note not in given.values() and conversation.path not in given:
            given[conversation.path] = note
    return given


def _reason_fit(panel: _Panel, conversation: Conversation, note: Note) -> float:
    """How well it fits; negative where it names another reader or a figure that they told."""
    if panel.roster.other_in(conversation, note.text):
        return -1.0
    if figures := figures_of(note.text):
        own = panel.figures[conversation.path] | _figures(panel.debrief.candidate.accomplishments)
        own |= _figures(panel.debrief.opportunity.criteria)
        others = {f for found in panel.figures.values() for f in found}
        if figures & (others - own):
            return -1.0
    return panel.matter.fit(conversation, note)


def _fitting(panel: _Panel, conversation: Conversation, notes: Sequence[Note]) -> tuple[Note, ...]:
    """The reasons (or intentions) that this reader may hear, the best fit first."""
    fits = {n: _reason_fit(panel, conversation, n) for n in notes if n.path not in panel.kept}
    return tuple(sorted((n for n in fits if fits[n] >= 0), key=lambda n: -fits[n]))


def _figures(notes: Iterable[Note]) -> set[str]:
    return {figure for note in notes for figure in figures_of(note.text)}


def _plan_letter(
    panel: _Panel,
    conversation: Conversation,
    spending: Spending,
    intents: tuple[Note | None, Note | None],
    placed: _Placed,
) -> LetterPlan:
    kept, (why, difference) = panel.kept, intents
    facts = spending.facts[conversation.path]
    concerns = _concerns(conversation, kept)
    corrections = tuple(c for c in conversation.corrections if c.fact.path not in kept)
    promised = tuple(note for note in conversation.promised if note.path not in kept)
    points = rank_points(
        panel.roster,
        conversation,
        panel.matter,
        kept=kept,
        facts=facts,
        concerns=concerns,
        doubted=panel.doubted,
    )
    room = min(panel.room, BRIEF_ROOM) if is_brief(conversation) else panel.room
    room -= sum(_words(c.fact) + _words(c.said) for c in corrections)
    room -= sum(_words(note) for note in promised)
    room -= sum(_words(fact.note) for fact in facts[:1])
    room -= sum(_words(c.worry) + _words(c.answer) for c in concerns[:1] if c.answer)
    room -= sum(_words(note) for note in intents) // 2  # the composer may drop them
    wanted: list[tuple[str, int]] = []
    wanted += [("point", _words(note)) for note in points[:1]]
    wanted += [("fact", _words(fact.note)) for fact in facts[1:] if fact.is_unsaid]
    wanted += [("point", _words(note)) for note in points[1:2]]
    wanted += [("concern", _words(c.worry) + _words(c.answer)) for c in concerns[1:] if c.answer]
    wanted += [("fact", _words(fact.note)) for fact in facts[1:] if not fact.is_unsaid]
    wanted += [("point", _words(note)) for note in points[2:_POINTS]]
    has = {"point": 0, "concern": 1, "fact": 1}
    for sort, words in wanted:
        if words <= room or (sort == "point" and not has["point"]):
            has[sort] += 1
            room -= words
    plan = LetterPlan(
        conversation,
        tuple(points[: has["point"]]),
        tuple(facts[: has["fact"]]),
        tuple(concerns[: has["concern"]]),
        corrections,
        promised,
        why,
        difference,
        (),
        is_brief(conversation),
        tuple(points[has["point"] :]),
        (*facts[has["fact"] :], *spending.spare.get(conversation.path, ())),
        whys=_fitting(panel, conversation, panel.debrief.opportunity.why),
        differences=_fitting(panel, conversation, panel.debrief.opportunity.difference),
    )
    return _with_left_out(panel, plan, spending, placed)


def _words(note: Note | None) -> int:
    return len(note.text.split()) + _GLUE if note else 0


def _concerns(conversation: Conversation, kept: Mapping[str, str]) -> list[Concern]:
    answered = [
        concern
        for concern in conversation.concerns
        if concern.answer and concern.answer.path not in kept and concern.worry.path not in kept
    ]
    return answered[: 1 if is_brief(conversation) else _CONCERNS]


def _with_left_out(
    panel: _Panel, plan: LetterPlan, spending: Spending, placed: _Placed
) -> LetterPlan:
    told = _reasons(panel, plan, spending, placed)
    left = account_for(panel.debrief, plan.conversation, plan.paths, panel.language, because=told)
    return replace(plan, left_out=left, because=MappingProxyType(told))


def _reasons(
    panel: _Panel, plan: LetterPlan, spending: Spending, placed: _Placed
) -> dict[str, str]:
    """Why this letter does not hold a note, by path, where the panel is the reason."""
    here = plan.conversation
    told = {path: why for path, (reader, why) in placed.items() if reader != here.path}
    readers = {c.path: c for c in panel.debrief.conversations}
    ours = {fact.note.path for fact in (*plan.facts, *plan.spare_facts)}
    for note in panel.debrief.candidate.accomplishments:
        reader = spending.spent_on.get(note.path, here.path)
        if reader != here.path:
            told[note.path] = TOLD_TO.format(names=names_of(readers[reader]))
        elif note.path in spending.spent_on and note.path not in ours:
            told[note.path] = ALREADY_ANSWERED
    told |= {note.path: why_spare(note) for note in here.points if why_spare(note)}
    ranked = {*plan.points, *plan.spare_points, *panel.kept}
    told |= {
        note.path: LEANING for note in here.points if leans(note) and not {note, note.path} & ranked
    }
    for note in here.points:
        if panel.roster.is_about_another(here, note):
            other = panel.roster.other_in(here, note.text)
            told[note.path] = f"it speaks of {other}, who has a letter of their own"
    deeds = [note.text for note in panel.debrief.candidate.accomplishments]
    for criterion in panel.debrief.opportunity.criteria:
        near = {deed: panel.matter.near(criterion.text, deed) for deed in deeds}
        if all(near[d] < _SOME * FITS and not is_shown(criterion.text, d, near[d]) for d in deeds):
            told[criterion.path] = "no evidence in your notes for this criterion"
    return told
