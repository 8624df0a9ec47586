"""Opportunities begun: typed, from files, from the last one, from the example."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import translation

from sincerely.core.debrief import Locale
from sincerely.formats.debrief import read
from sincerely.formats.vcard import Card
from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.filling import write_rows
from sincerely.web.debriefs.models import Conversation, Note, Person
from sincerely.web.debriefs.people import add_people, own_left_out
from sincerely.web.home.example import EXAMPLE
from sincerely.web.home.importing import Told, told_by
from sincerely.web.opportunities.models import Opportunity

__all__ = ["begin", "begin_from_files", "begin_with_example", "begun", "carried"]

_CARRIED: Final = (
    "candidate_name",
    "candidate_email",
    "candidate_phone",
    "candidate_home",
    "candidate_address",
    "locale",
    "voice",
)


def _last(owner: Owner) -> Opportunity | None:
    own = Opportunity.rows.of(owner).filter(is_example=False, removed_at=None)
    found: Opportunity | None = own.order_by("-created_at", "-pk").first()
    return found


def carried(owner: Owner) -> dict[str, Any]:
    """Return what is known of the candidate from their last opportunity, by column."""
    last = _last(owner)
    return {column: getattr(last, column) for column in _CARRIED} if last else {}


def _read_as() -> dict[str, str]:
    """Return the English of the letters, where the page is read in one of those."""
    language, _, country = (translation.get_language() or "").partition("-")
    code = f"{language}-{country.upper()}"
    return {"locale": code} if code in set(Locale) else {}


def begun(owner: Owner, once: UUID) -> Opportunity | None:
    """Return the opportunity that this very form began, if it was sent before."""
    found: Opportunity | None = Opportunity.rows.of(owner).filter(once=once).first()
    return found


def begin(
    owner: Owner, told: Mapping[str, Any], met: Sequence[tuple[str, str]], once: UUID
) -> Opportunity:
    """Return a new opportunity with what was told and the people met, name and title each.

    ``once`` is the form's number: the same form sent again gives the same opportunity.

    The candidate's own lines and accomplishments come from their last opportunity.
    """
    return _once(owner, once, lambda: _begin(owner, told, met, once, is_alike=True))


def _once(owner: Owner, once: UUID, make: Callable[[], Opportunity]) -> Opportunity:
    """Return what the form began, though it was sent twice or is being sent twice just now."""
    if (known := begun(owner, once)) is not None:
        return known
    try:
        return make()
    except IntegrityError:
        if (known := begun(owner, once)) is not None:
            return known
        raise


@transaction.atomic
def _begin(
    owner: Owner,
    told: Mapping[str, Any],
    met: Sequence[tuple[str, str]],
    once: UUID,
    *,
    is_alike: bool,
) -> Opportunity:
    last = _last(owner)
    values = {
        **_read_as(),
        **carried(owner),
        **{key: value for key, value in told.items() if value},
    }
    opportunity = Opportunity.rows.create(owner=owner, once=once, **values)
    for number, (name, title) in enumerate(met):
        talk = Conversation.rows.create(owner=owner, opportunity=opportunity, position=number)
        Person.rows.create(owner=owner, conversation=talk, name=name, title=title)
    if last is not None and is_alike:
        _carry_notes(last, opportunity, ("accomplishments",))
    return opportunity


def _carry_notes(source: Opportunity, target: Opportunity, sections: Sequence[str]) -> None:
    notes = source.notes.filter(removed_at=None, conversation=None, section__in=sections)
    Note.rows.bulk_create(
        Note(
            owner=target.owner,
            opportunity=target,
            section=note.section,
            position=note.position,
            text=note.text,
        )
        for note in notes
    )


@transaction.atomic
def begin_with_example(owner: Owner, today: date) -> Opportunity:
    """Return the invented opportunity, its interview held today; made anew if it was removed."""
    Owner.objects.select_for_update(no_key=True).get(pk=owner.pk)  # asked for twice, it is one
    shown = Opportunity.rows.of(owner).filter(is_example=True, removed_at=None).first()
    if shown is not None:
        return shown
    opportunity = Opportunity(owner=owner, is_example=True)
    value = read(EXAMPLE.encode(), name="the example", open_resume=None)
    write_rows(opportunity, value)
    opportunity.interview_date = today
    opportunity.interview_decision_by = today + timedelta(days=14)
    opportunity.save()
    return opportunity


def begin_from_files(
    owner: Owner,
    files: Sequence[tuple[str, bytes]],
    today: date,
    once: UUID,
    typed: Mapping[str, Any] = MappingProxyType({}),
    met: Sequence[tuple[str, str]] = (),
) -> Opportunity:
    """Return a new opportunity from files (name and bytes each), with remarks on what to check.

    What was ``typed`` beside them, by column, counts before what they tell; the people typed as
    ``met``, name and title each, are joined with theirs.

    Each is a calendar invitation, address cards, a debrief or a JSON Resume, and their content
    tells which. Raises ``InputError`` in the words of the format's reader.
    """
    if (known := begun(owner, once)) is not None:
        return known
    told = told_by(files, carried(owner), today)
    told.columns |= {column: value for column, value in typed.items() if value}
    told.people += [Card(name, title=title) for name, title in met]
    return _once(owner, once, lambda: _begin_told(owner, told, once))


@transaction.atomic
def _begin_told(owner: Owner, told: Told, once: UUID) -> Opportunity:
    if told.debrief is not None:
        opportunity = Opportunity(owner=owner, once=once)
        write_rows(opportunity, told.debrief)
        for column, value in told.columns.items():
            setattr(opportunity, column, getattr(opportunity, column) or value)
    else:
        opportunity = _begin(owner, told.columns, (), once, is_alike=not told.deeds)
    opportunity.remarks = told.remarks
    opportunity.save()
    add_people(opportunity, own_left_out(opportunity, told.people))
    _add_deeds(opportunity, told.deeds)
    return opportunity


def _add_deeds(opportunity: Opportunity, deeds: Sequence[str]) -> None:
    own = opportunity.notes.filter(section="accomplishments", conversation=None)
    there = set(own.values_list("text", flat=True))
    Note.rows.bulk_create(
        Note(
            owner=opportunity.owner,
            opportunity=opportunity,
            section="accomplishments",
            position=number,
            text=text,
        )
        for number, text in enumerate(deeds, len(there))
        if text not in there
    )
