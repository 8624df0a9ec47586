"""The e-mail is valid, opens as an unsent draft and can be read back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.core.debrief import (
    Candidate,
    Conversation,
    Debrief,
    Interviewer,
    Locale,
    Opportunity,
    Referrer,
)
from sincerely.core.letters.letter import Letter
from sincerely.formats.render import render


def mail(letter: Letter, debrief: Debrief, today: dt.date) -> EmailMessage:
    message = message_from_bytes(render(letter, "eml", debrief, today), policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    assert all(not value.defects for value in message.values())
    return message


def test_the_draft_has_sender_reader_copy_subject_and_date(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(email_letter, debrief, today)
    assert message["From"] == "Łukasz Nguyễn-Szabó <lukasz@example.net>"
    assert message["To"] == "Ana García Márquez <ana.garcia@example.org>"
    assert message["Cc"] == "Terrence O’Shea <terrence@example.com>"
    assert message["Subject"] == email_letter.subject
    assert message["Date"].datetime == dt.datetime(2026, 11, 18, 12, tzinfo=dt.UTC)
    assert (message["X-Unsent"], message["Message-ID"]) == ("1", None)
    assert message["X-Uniform-Type-Identifier"] == "com.apple.mail-draft"


def test_the_body_is_greeting_paragraphs_closing_and_signature_in_utf8(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(email_letter, debrief, today)
    body = message.get_content().replace("\r\n", "\n")
    end = "Sincerely,\nŁukasz Nguyễn-Szabó\n415-555-0142\n"
    assert body == f"{email_letter.greeting}\n\n{email_letter.body}\n\n{end}"
    assert message.get_content_charset() == "utf-8"
    assert message["Content-Transfer-Encoding"] == "quoted-printable"


def test_every_line_is_ascii_short_and_ended_by_crlf(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    data = render(email_letter, "eml", debrief, today)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 78 and b"\n" not in line and b"\r" not in line for line in lines)
    assert data.isascii()


def test_the_same_letter_gives_the_same_bytes(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    assert render(email_letter, "eml", debrief, today) == render(
        email_letter, "eml", debrief, today
    )


def test_no_header_can_be_slipped_in(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    sly = "Bcc: everybody@example.org"
    person = Interviewer(f"Ana\r\n{sly}", email="ana.garcia@example.org")
    notes = replace(
        debrief,
        candidate=replace(debrief.candidate, name=f"Łukasz\n{sly}"),
        conversations=(replace(debrief.conversations[0], interviewers=(person,)),),
    )
    letter = replace(
        email_letter,
        subject=f"Thanks\r\n{sly}",
        to_email=("ana.garcia@example.org", f"b@example.org\r\n{sly}", f"c@example.org, {sly}"),
    )
    message = mail(letter, notes, today)
    assert message["Bcc"] is None
    assert [address.addr_spec for address in message["To"].addresses] == ["ana.garcia@example.org"]


@pytest.mark.parametrize(
    "address", ["", "nobody", "@example.org", "łukasz@", "a@b@", "a\x00@example.org"]
)
def test_an_address_that_cannot_be_written_is_left_out(
    address: str, email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    assert mail(replace(email_letter, to_email=(address,)), debrief, today)["To"] is None


def test_a_foreign_domain_is_written_in_ascii(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(replace(email_letter, to_email=("ana@müller.example",)), debrief, today)
    assert message["To"] == "ana@xn--mller-kva.example"


def test_without_an_address_of_their_own_the_sender_is_a_name_alone(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    notes = replace(debrief, candidate=Candidate("Noor Castellanos"))
    message = mail(email_letter, notes, today)
    assert message["From"] == "Noor Castellanos:;"


def test_a_piece_for_the_writers_own_eyes_is_addressed_to_nobody(
    outline: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(replace(outline, to_email=("ana.garcia@example.org",)), debrief, today)
    assert (message["To"], message["Subject"]) == (
        None,
        "Call outline for Dr. García Márquez",
    )


def test_a_posted_letter_is_addressed_and_keeps_its_addresses_off_the_mail(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(replace(posted_letter, to_email=("ana.garcia@example.org",)), debrief, today)
    assert message["To"].addresses[0].addr_spec == "ana.garcia@example.org"
    assert "Mill Road" not in message.get_content()


def test_the_referrer_is_named(email_letter: Letter, debrief: Debrief, today: dt.date) -> None:
    notes = replace(debrief, referrer=Referrer("Jo Lund", email="jo@example.org"), consultant=None)
    message = mail(replace(email_letter, to_email=("jo@example.org",)), notes, today)
    assert message["To"] == "Jo Lund <jo@example.org>"


@pytest.mark.parametrize(
    ("locale", "subject"),
    [
        (Locale.US, "Voice message for Dr. Voss, Tom Hale, and Priya"),
        (Locale.GB, "Voice message for Dr Voss, Tom Hale and Priya"),
    ],
)
def test_a_piece_without_a_subject_names_its_listeners_as_the_locale_does(
    locale: Locale, subject: str, outline: Letter, debrief: Debrief, today: dt.date
) -> None:
    group = (
        Interviewer("Dr. Hanna Voss, MD"),
        Interviewer("Tom Hale"),
        Interviewer("Priya Shah", first_name_terms=True),
    )
    notes = replace(
        debrief, locale=locale, conversations=(Conversation("conversations[0]", group),)
    )
    piece = replace(outline, kind="voicemail", to="Dr. Hanna Voss, MD, Tom Hale, Priya Shah")
    assert mail(piece, notes, today)["Subject"] == subject


def test_a_piece_for_the_consultant_is_named_for_them(
    outline: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(replace(outline, to="Terrence O’Shea"), debrief, today)
    assert message["Subject"] == "Call outline for Terrence O’Shea"


def test_a_posted_letter_sent_by_mail_has_the_role_and_the_sender_for_its_subject(
    posted_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    message = mail(replace(posted_letter, subject=""), debrief, today)
    assert message["Subject"] == "Mill Manager, Łukasz Nguyễn-Szabó"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=30), st.text(max_size=30))
def test_any_words_make_a_message_that_parses(subject: str, name: str, address: str) -> None:
    notes = Debrief(Candidate(name, email=address), Opportunity("Clerk", "Arrowby"), ())
    letter = Letter("thank-you", name, subject, subject, (), name, (name,), to_email=(address,))
    message = mail(letter, notes, dt.date(2026, 1, 2))
    assert message["From"] is not None
    assert message["X-Unsent"] == "1"
