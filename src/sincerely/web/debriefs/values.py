"""Rows become the core's debrief."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext, gettext_noop

from sincerely.core import debrief as core
from sincerely.web.debriefs.models import Conversation, Note, Person
from sincerely.web.kept import Kept
from sincerely.web.opportunities.models import Opportunity, Touch

__all__ = [
    "DEBRIEF_ROWS",
    "Gap",
    "debrief_of",
    "gaps",
    "live_talks",
    "notes_of",
    "unnamed",
    "untold",
]

DEBRIEF_ROWS: Final = ("notes", "conversations__people", "touches")
"""What ``debrief_of`` reads, to be fetched at once with many opportunities."""

Notes = dict[tuple[int | None, str], list[Note]]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something still to be told; as text, in the reader's language."""

    words: str
    address: str = ""

    def __str__(self) -> str:
        """Return what is to be told."""
        return gettext(self.words) % {"address": self.address}


def untold(opportunity: Opportunity, talks: Sequence[Conversation]) -> tuple[Gap, ...]:
    """Return what must still be told before a letter can be written; empty if nothing."""
    wanted = (
        (opportunity.candidate_name, gettext_noop("your name")),
        (opportunity.opportunity_role, gettext_noop("the role")),
        (opportunity.opportunity_employer, gettext_noop("the employer")),
        (any(talk.people.all() for talk in talks), gettext_noop("whom you met")),
    )
    behind = gettext_noop("the name behind %(address)s")
    return (
        *(Gap(words) for value, words in wanted if not value),
        *(Gap(behind, person.email) for talk in talks for person in unnamed(talk)),
    )


def gaps(opportunity: Opportunity, talks: Sequence[Conversation]) -> tuple[str, ...]:
    """Return in words what must still be told before a letter can be written."""
    return tuple(str(one) for one in untold(opportunity, talks))


def unnamed(talk: Conversation) -> list[Person]:
    """Return who is known by an address alone, whose first part stands for the name."""
    return [
        one
        for one in talk.people.all()
        if one.email
        and one.name == one.email.partition("@")[0]
        and (one.name.islower() or not one.name.isalpha())
    ]


def debrief_of(opportunity: Opportunity) -> tuple[core.Debrief, dict[str, Note]]:
    """Return the core's debrief and, by its path there, the row of each note, to be read alone.

    Empty notes are left out, and conversations without a name. Asks four queries, whatever
    the number of rows, and none for rows that were fetched with the opportunity.
    """
    key = (opportunity.pk, opportunity.edition)
    return _DEBRIEFS.get(key, lambda: _debrief(opportunity))


_DEBRIEFS: Final = Kept[tuple[core.Debrief, dict[str, Note]]](500)


def _debrief(opportunity: Opportunity) -> tuple[core.Debrief, dict[str, Note]]:
    prefetch_related_objects([opportunity], *DEBRIEF_ROWS)
    notes: Notes = defaultdict(list)
    for note in opportunity.notes.all():
        if note.text.strip() and note.removed_at is None:
            notes[note.conversation_id, note.section].append(note)
    talks = [talk for talk in live_talks(opportunity) if talk.people.all()]
    by_path: dict[str, Note] = {}
    touches = [touch for touch in opportunity.touches.all() if touch.removed_at is None]
    value = core.Debrief(
        candidate=core.Candidate(
            **_texts(opportunity, "candidate", "name", "email", "phone", "home"),
            address=_lines(opportunity.candidate_address),
            accomplishments=_notes(notes, None, "accomplishments", by_path, "candidate."),
        ),
        opportunity=core.Opportunity(
            **_texts(opportunity, "opportunity", "role", "employer", "place"),
            address=_lines(opportunity.opportunity_address),
            criteria=_notes(notes, None, "criteria", by_path, "opportunity."),
            why=_notes(notes, None, "why", by_path, "opportunity."),
            difference=_notes(notes, None, "difference", by_path, "opportunity."),
        ),
        conversations=tuple(
            _conversation(talk, number, notes, by_path) for number, talk in enumerate(talks)
        ),
        interview=_interview(opportunity),
        locale=core.Locale(opportunity.locale),
        voice=core.Voice(opportunity.voice),
        consultant=_consultant(opportunity),
        unsaid=_notes(notes, None, "unsaid", by_path),
        confidential=_notes(notes, None, "confidential", by_path),
        for_consultant=_notes(notes, None, "for_consultant", by_path),
        referrer=core.Referrer(**_texts(opportunity, "referrer", "name", "relation", "email"))
        if opportunity.referrer_name
        else None,
        withdrawal=_withdrawal(opportunity, notes, by_path),
        outcome=_outcome(opportunity),
        sent=tuple(_touches(touches, "sent")),
        heard=tuple(_touches(touches, "heard")),
    )
    return value, by_path


def live_talks(opportunity: Opportunity) -> list[Conversation]:
    """Return the conversations that are not removed, each with its people, in order."""
    prefetch_related_objects([opportunity], "conversations__people")
    return [talk for talk in opportunity.conversations.all() if talk.removed_at is None]


def notes_of(opportunity: Opportunity, talk: Conversation | None) -> list[Note]:
    """Return the notes of a conversation, or those that are nobody's own, in order."""
    prefetch_related_objects([opportunity], "notes")
    own = talk.pk if talk is not None else None
    found = opportunity.notes.all()
    return [one for one in found if one.conversation_id == own and one.removed_at is None]


_NEEDED: Final = frozenset({"name", "role", "employer"})


def _texts(opportunity: Opportunity, section: str, *keys: str) -> dict[str, Any]:
    """Return the texts of a section by key, ``None`` where one that may be left out is empty."""
    found = {key: getattr(opportunity, f"{section}_{key}") for key in keys}
    return {key: text if key in _NEEDED else text or None for key, text in found.items()}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _note(text: str, path: str) -> core.Note | None:
    return core.Note(text.strip(), path) if text.strip() else None


def _notes(
    notes: Notes, talk: int | None, section: str, by_path: dict[str, Note], parent: str = ""
) -> tuple[core.Note, ...]:
    found = []
    for number, note in enumerate(notes.get((talk, section), ())):
        path = f"{parent}{section}[{number}]"
        by_path[path] = note
        found.append(core.Note(note.text.strip(), path))
    return tuple(found)


def _conversation(
    talk: Conversation, number: int, notes: Notes, by_path: dict[str, Note]
) -> core.Conversation:
    path = f"conversations[{number}]"

    def listed(section: str) -> tuple[core.Note, ...]:
        return _notes(notes, talk.pk, section, by_path, f"{path}.")

    return core.Conversation(
        path=path,
        interviewers=tuple(_interviewer(person) for person in talk.people.all()),
        hiring_manager=talk.hiring_manager,
        minutes=talk.minutes,
        points=listed("points"),
        concerns=tuple(_concerns(notes.get((talk.pk, "concerns"), ()), path, by_path)),
        promised=listed("promised"),
        unsaid=listed("unsaid"),
        corrections=tuple(_corrections(notes.get((talk.pk, "corrections"), ()), path, by_path)),
        confidential=listed("confidential"),
        for_consultant=listed("for_consultant"),
        routing=core.Routing(talk.routing) if talk.routing else None,
    )


def _interviewer(person: Person) -> core.Interviewer:
    return core.Interviewer(
        name=person.name,
        title=person.title or None,
        email=person.email or None,
        address_as=person.address_as or None,
        first_name_terms=person.first_name_terms,
        pronouns=person.pronouns or None,
    )


def _concerns(
    notes: Iterable[Note], parent: str, by_path: dict[str, Note]
) -> Iterator[core.Concern]:
    for number, note in enumerate(notes):
        path = f"{parent}.concerns[{number}]"
        by_path |= {path: note, f"{path}.worry": note, f"{path}.answer": note}
        worry = core.Note(note.text.strip(), f"{path}.worry")
        yield core.Concern(worry, _note(note.pair, f"{path}.answer"), path)


def _corrections(
    notes: Iterable[Note], parent: str, by_path: dict[str, Note]
) -> Iterator[core.Correction]:
    whole = [note for note in notes if note.pair.strip()]  # a slip without its fact says nothing
    for number, note in enumerate(whole):
        path = f"{parent}.corrections[{number}]"
        by_path |= {path: note, f"{path}.said": note, f"{path}.fact": note}
        said = core.Note(note.text.strip(), f"{path}.said")
        yield core.Correction(said, core.Note(note.pair.strip(), f"{path}.fact"), path)


def _interview(opportunity: Opportunity) -> core.Interview:
    return core.Interview(
        date=opportunity.interview_date,
        at=opportunity.interview_at,
        timezone=opportunity.interview_timezone or None,
        how=core.Venue(opportunity.interview_how) if opportunity.interview_how else None,
        round=opportunity.interview_round or None,
        next_step=_note(opportunity.interview_next_step, "interview.next_step"),
        decision_by=opportunity.interview_decision_by,
        country=opportunity.interview_country or None,
        subdivision=opportunity.interview_subdivision or None,
    )


def _consultant(opportunity: Opportunity) -> core.Consultant | None:
    if not opportunity.consultant_name:
        return None
    routing = opportunity.consultant_routing or core.Routing.REVIEW_FIRST
    return core.Consultant(
        **_texts(opportunity, "consultant", "name", "firm", "email", "phone"),
        routing=core.Routing(routing),
    )


def _withdrawal(
    opportunity: Opportunity, notes: Notes, by_path: dict[str, Note]
) -> core.Withdrawal | None:
    if opportunity.withdrawn_at is None:
        return None
    return core.Withdrawal(
        _note(opportunity.withdrawal_reason, "withdrawal.reason"),
        _note(opportunity.withdrawal_cancel, "withdrawal.cancel"),
        _notes(notes, None, "keep_private", by_path, "withdrawal."),
    )


def _outcome(opportunity: Opportunity) -> core.Outcome | None:
    if not opportunity.outcome_result:
        return None
    return core.Outcome(
        result=core.OutcomeResult(opportunity.outcome_result),
        date=opportunity.outcome_date,
        told_by=opportunity.outcome_told_by or None,
        answer_by=opportunity.outcome_answer_by,
        note=_note(opportunity.outcome_note, "outcome.note"),
    )


def _touches(touches: Iterable[Touch], key: str) -> Iterator[core.Touch]:
    own = [touch for touch in touches if touch.is_sent == (key == "sent")]
    for number, touch in enumerate(own):
        yield core.Touch(
            date=touch.date,
            person=touch.person,
            is_sent=touch.is_sent,
            kind=touch.kind or None,
            gist=_note(touch.gist, f"{key}[{number}].gist"),
        )
