"""What came of a call: kept on the record and in the notes, from which the next step follows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID, uuid5

from django.db.models import Max
from django.utils import timezone

from sincerely.web.debriefs.models import Conversation, Note
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import mark_sent
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import record_touch, save_facts
from sincerely.web.owned import in_turn

__all__ = ["CALLED", "Came", "record_call"]


class Came(StrEnum):
    """What came of a call."""

    SPOKE = "spoke"
    MESSAGE = "message"
    NOBODY = "nobody"


CALLED: Final = {Came.SPOKE: "call-outline", Came.MESSAGE: "voicemail", Came.NOBODY: "no answer"}
"""What the record calls each; the first two are kinds of letter."""

_NOTED: Final = ("points", "concerns", "promised")
_FACTS: Final = ("interview_next_step", "interview_decision_by")


@in_turn
def record_call(
    letter: Letter, came: Came, told: Mapping[str, Any], once: UUID, now: datetime
) -> None:
    """Keep what came of the call that the letter is the outline or the script of.

    ``told`` holds notes a line under ``points``, ``concerns`` and ``promised``, and facts by
    column, each as far as told. What was said goes to the record, and into the conversation's
    notes where the call was with somebody met. The same form again keeps nothing.
    """
    opportunity = Opportunity.rows.get(pk=letter.opportunity_id)
    if opportunity.touches.filter(once=once).exists():
        return
    is_this = CALLED[came] == letter.kind
    if not (is_this and mark_sent(letter, now, told=once)):
        _touch(letter, once, CALLED[came], is_sent=True, now=now)
    if came is not Came.SPOKE:
        return
    said = [line for key in _NOTED for line in told.get(key, ())]
    if said:
        heard = uuid5(once, "heard")
        _touch(letter, heard, "call", is_sent=False, now=now, gist="\n".join(said))
    facts = {column: told[column] for column in _FACTS if told.get(column)}
    if facts:
        save_facts(opportunity, facts)
    talk = next((one for one in _talks(opportunity) if one.name == letter.to), None)
    if talk is not None:
        _note(opportunity, talk, told)


def _touch(letter: Letter, once: UUID, kind: str, **more: Any) -> None:
    now = more.pop("now")
    record_touch(
        letter.opportunity,
        once,
        date=timezone.localdate(now),
        person=letter.to[:300],
        kind=kind,
        **more,
    )


def _talks(opportunity: Opportunity) -> list[Conversation]:
    return list(opportunity.conversations.filter(removed_at=None).prefetch_related("people"))


def _note(opportunity: Opportunity, talk: Conversation, told: Mapping[str, Any]) -> None:
    """Add the lines below the conversation's notes of each section."""
    for section in _NOTED:
        own = talk.notes.filter(section=section)
        last = own.aggregate(last=Max("position"))["last"]
        first = 0 if last is None else last + 1
        Note.rows.bulk_create(
            Note(
                owner=opportunity.owner,
                opportunity=opportunity,
                conversation=talk,
                section=section,
                position=first + place,
                text=line,
            )
            for place, line in enumerate(told.get(section, ()))
        )
