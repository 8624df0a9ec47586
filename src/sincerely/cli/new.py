"""Write a debrief to fill in, from nothing, an invitation, a résumé or address cards."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from sincerely.core.errors import InputError
from sincerely.formats.debrief.starter import starter
from sincerely.formats.files import write_whole
from sincerely.formats.json_resume import Resume, ResumeError, read_resume

if TYPE_CHECKING:
    from sincerely.formats.invite import Invite

__all__ = ["run"]


def run(
    file: Annotated[
        Path | None, typer.Argument(help="The file to write; standard output if it is not given.")
    ] = None,
    invite: Annotated[
        Path | None,
        typer.Option(help="A calendar invitation (.ics): who was there, when, how."),
    ] = None,
    resume: Annotated[
        Path | None, typer.Option(help="A résumé in JSON Resume format: name, address, deeds.")
    ] = None,
    vcard: Annotated[
        list[Path] | None,
        typer.Option(help="Address cards (.vcf) of people you met; may be repeated."),
    ] = None,
    me: Annotated[
        list[str] | None,
        typer.Option(help="Your own e-mail address in the invitation; may be repeated."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing file.")] = False,
) -> None:
    """Write a debrief to fill in, with what invitation, résumé and cards tell already."""
    told = _resume(resume)
    known = [*(me or []), *((text for text in (told.email, told.name) if text) if told else ())]
    today = datetime.now().astimezone().date()
    invited = _invite(invite, known, today)
    if invited and invited.notice:
        print(f"sincerely: {invited.notice}", file=sys.stderr)
    values = _values(told, invited, me)
    remarks = list(invited.remarks) if invited else []
    for path in vcard or ():
        remarks += _add_cards(values, path)
    text = starter(values, remarks)
    if file is None:
        sys.stdout.write(text)
    else:
        write_whole(file, text.encode(), force=force)


_ENOUGH: Final = 30_000_000
"""Above what any reader takes, so that each can say that a file is too large."""


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_ENOUGH)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"{path} cannot be read: {reason}.") from error


def _resume(path: Path | None) -> Resume | None:
    if path is None:
        return None
    data = _read(path)
    try:
        return read_resume(data)
    except ResumeError as error:
        raise ResumeError(f"{path}: {error.message}", hint=ResumeError.advice) from error


def _invite(path: Path | None, known: list[str], today: date) -> Invite | None:
    if path is None:
        return None
    # The library of calendars takes a while to load, and most debriefs begin without one.
    from sincerely.formats.invite import read_invite  # noqa: PLC0415

    data = _read(path)
    try:
        return read_invite(data, known=known, today=today)
    except InputError as error:
        raise type(error)(f"{path}: {error.message}", hint=error.hint) from error


def _add_cards(values: dict[str, Any], path: Path) -> tuple[str, ...]:
    """Add the people of the cards to the conversations, and return what to check.

    The candidate's own card tells of the candidate, where nothing else did.
    """
    from sincerely.formats.vcard import Card, firm_of, is_same, joined, read_cards  # noqa: PLC0415

    data = _read(path)
    try:
        cards = read_cards(data)
    except InputError as error:
        raise type(error)(f"{path}: {error.message}", hint=error.hint) from error
    candidate = values["candidate"]
    own = Card(candidate.get("name", ""), email=candidate.get("email", ""))
    for card in (card for card in cards.people if is_same(own, card)):
        for key in ("name", "email", "phone"):
            candidate[key] = candidate.get(key) or getattr(card, key)
    guests = [card for card in cards.people if not is_same(own, card)]
    met = [
        Card(each.get("with", ""), each.get("title", ""), each.get("email", ""))
        for each in values.get("conversations", ())
    ]
    values["conversations"] = [
        _given(
            **{"with": one.name, "title": one.title, "email": one.email, "pronouns": one.pronouns}
        )
        for one in joined(met, guests)
    ]
    if firm := firm_of(guests):
        values["opportunity"].setdefault("employer", firm)
    rung = tuple(f"{card.name} has the number {card.phone}." for card in guests if card.phone)
    return cards.remarks + rung


def _values(resume: Resume | None, invite: Invite | None, me: list[str] | None) -> dict[str, Any]:
    """Return what is known, by key of the debrief; what is not known is left out."""
    candidate: dict[str, Any] = {}
    values: dict[str, Any] = {"opportunity": {}}
    if invite is not None:
        guest = invite.candidate
        candidate = {"name": guest.name, "email": guest.email} if guest else {}
        values["opportunity"] = _given(role=invite.role, employer=invite.employer)
        values["interview"] = _given(
            date=invite.on,
            at=invite.at.strftime("%H:%M") if invite.at else None,
            timezone=invite.timezone,
            how=invite.how,
        )
        values["conversations"] = [
            _given(**{"with": person.name, "email": person.email}) for person in invite.people
        ]
    if me:
        candidate["email"] = candidate.get("email") or me[0]
    if resume is not None:
        candidate |= _given(
            name=resume.name,
            email=resume.email,
            phone=resume.phone,
            home=resume.home,
            address=list(resume.address),
            accomplishments=[note.text for note in resume.lines],
        )
    values["candidate"] = _given(**candidate)
    return values


def _given(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}
