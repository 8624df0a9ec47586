"""A letter as an unsent e-mail: a file that a mail program opens ready to be sent.

RFC 5322 asks for a sender and a date; ``X-Unsent`` makes Outlook and Thunderbird open the
file for writing, ``X-Uniform-Type-Identifier`` does so in Apple Mail. There is no
Message-ID: the program that sends it gives one (decision 0022).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from email.errors import MessageError
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from sincerely.core.debrief import Debrief
from sincerely.core.letters.kinds import kinds
from sincerely.core.letters.letter import Letter
from sincerely.core.locales import join_and
from sincerely.core.people import address, parse_name
from sincerely.formats.text import one_line, printable

__all__ = ["letter_eml"]

_NOON = dt.time(12, tzinfo=dt.UTC)


def letter_eml(letter: Letter, debrief: Debrief, today: dt.date) -> bytes:
    """Return the message's bytes, lines ended by CRLF.

    Nobody is addressed where no address is known, nor by a piece meant for the writer's
    own eyes (one with neither subject nor addresses on it). Without the candidate's own
    address the sender is a name alone, as RFC 6854 allows.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = _sender(debrief)
    if letter.subject or letter.head:
        names = _names(debrief)
        for header, emails in (("To", letter.to_email), ("Cc", letter.copy_to)):
            addresses = list(_addresses(emails, names))
            if addresses:
                message[header] = addresses
    message["Subject"] = one_line(letter.subject) or one_line(_subject(letter, debrief))
    message["Date"] = format_datetime(dt.datetime.combine(today, _NOON))
    message["X-Unsent"] = "1"
    message["X-Uniform-Type-Identifier"] = "com.apple.mail-draft"
    message.set_content(_body(letter), charset="utf-8", cte="quoted-printable")
    # RFC 2047, section 5 (3): a space parts an encoded word from the colon of a group.
    return message.as_bytes().replace(b"?=:;", b"?= :;", 1)


def _subject(letter: Letter, debrief: Debrief) -> str:
    """A subject for a kind that has none: the role and the sender, or what the piece is for."""
    if letter.head:
        return f"{debrief.opportunity.role}, {debrief.candidate.name}"
    title = next((each.title for each in kinds() if each.id == letter.kind), "Notes")
    return f"{title} for {_as_addressed(letter.to, debrief)}"


def _as_addressed(to: str, debrief: Debrief) -> str:
    """The names of ``to`` as the locale's letters write them: "Dr Solheim and Tom Hale"."""
    panel = tuple(debrief.interviewers())
    shown = {
        person.name: address(person, debrief.locale, formal=False, panel=panel).short
        for person in panel
        if person.name and person.name in to
    }
    named = sorted(shown, key=to.index)
    rest = re.sub("|".join(map(re.escape, sorted(named, key=len, reverse=True))), "", to)
    if not named or any(sign.isalnum() for sign in rest):
        return to
    return join_and([shown[name] or name for name in named], debrief.locale)


def _body(letter: Letter) -> str:
    end = "\n".join(line for line in (letter.closing, *letter.signature) if line)
    parts = (letter.greeting, letter.body, end)
    return printable("\n\n".join(part for part in parts if part)) + "\n"


def _sender(debrief: Debrief) -> Address | Group:
    candidate = debrief.candidate
    own = {candidate.email: candidate.name} if candidate.email else {}
    for mailbox in _addresses(own, own):
        return mailbox
    return Group(one_line(candidate.name) or "Candidate", ())


def _names(debrief: Debrief) -> dict[str, str]:
    """Names by address: everybody whom a letter may go to."""
    people = [(person.email, person.name) for person in debrief.interviewers()]
    if debrief.consultant:
        people.append((debrief.consultant.email, debrief.consultant.name))
    if debrief.referrer:
        people.append((debrief.referrer.email, debrief.referrer.name))
    return {email: parse_name(name).full for email, name in people if email}


def _addresses(emails: Iterable[str], names: dict[str, str]) -> Iterable[Address]:
    """The addresses that can be written, with their names; one that cannot is left out."""
    for email in emails:
        local, _at, domain = email.strip().rpartition("@")
        if not local or not domain or any(c.isspace() for c in email.strip()):
            continue
        try:
            ascii_domain = domain.encode("idna").decode("ascii")
            yield Address(one_line(names.get(email, "")), addr_spec=f"{local}@{ascii_domain}")
        except (MessageError, ValueError):
            continue
