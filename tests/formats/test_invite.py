"""A calendar invitation tells who was met, when, in which zone and how: and no more."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.core.debrief import Venue
from sincerely.formats.invite import InviteError, read_invite
from tests.formats.calendars import (
    ANN,
    INVITES,
    ME,
    MINE,
    SENDER,
    START,
    TODAY,
    calendar,
    event,
    invited,
    people,
)


def test_google() -> None:
    invite = read_invite((INVITES / "google.ics").read_bytes(), today=TODAY)
    assert people(invite) == [
        ("Marisol Quade", "marisol.quade@example.org"),
        ("Dr. Hanna Voß", "hvoss@example.org"),
    ]
    assert invite.candidate is not None
    assert invite.candidate.email == "amara.lindqvist@example.net"
    assert (invite.on, invite.at) == (date(2026, 11, 17), time(13, 30))
    assert (invite.timezone, invite.how) == ("America/Chicago", Venue.VIDEO)
    assert invite.remarks == (
        "From the invitation “Interview: Head of Operations (Amara / Hanna)”.",
        "The role was read in its title: check it.",
        "Your name was made from the invitation: check its spelling.",
        "Marisol Quade sent the invitation: take them out if you did not meet.",
    )


def test_outlook() -> None:
    invite = read_invite((INVITES / "outlook.ics").read_bytes(), today=TODAY)
    assert people(invite) == [
        ("Philip Okonjo", "philip.okonjo@example.org"),
        ("Vik Rao", "vik.rao@example.org"),
        ("Aoife Mc Govern, PhD", "aoife.mcgovern@example.org"),
    ]
    assert invite.candidate is not None
    assert (invite.candidate.name, invite.candidate.email) == ("", "g.pryce@example.net")
    assert (invite.on, invite.at) == (date(2026, 11, 12), time(9, 30))
    assert (invite.timezone, invite.how) == ("Europe/London", Venue.VIDEO)


def test_role_and_employer_are_read_in_a_title_that_an_address_confirms() -> None:
    sender = "ORGANIZER;CN=Talent Team:mailto:talent@tarnhouse.example.org"
    guest = "ATTENDEE;CN=Ann Lee:mailto:ann@example.net"
    title = "SUMMARY:Interview: Amara Lindqvist - Head of Estates - Tarn House"
    invite = invited(START, sender, guest, ME, title)
    assert (invite.role, invite.employer) == ("Head of Estates", "Tarn House")
    assert "The role and the employer were read in its title: check them." in invite.remarks
    bare = invited(START, ANN, ME, "SUMMARY:Interview with Amara Lindqvist")
    assert (bare.role, bare.employer) == ("", "")


def test_apple() -> None:
    invite = read_invite((INVITES / "apple.ics").read_bytes(), today=TODAY)
    assert people(invite) == [
        ("Ngaire Tuhoe", "ngaire@example.com"),
        ("Lachlan Abbey", "labbey@example.com"),
    ]
    assert invite.candidate is not None
    assert invite.candidate.name == "Priya Venn"
    assert (invite.on, invite.at) == (date(2026, 11, 18), time(14, 30))
    assert (invite.timezone, invite.how) == ("Australia/Sydney", Venue.ONSITE)


@pytest.mark.parametrize(
    ("start", "at", "zone"),
    [
        ("DTSTART;TZID=Europe/London:20261117T100000", time(10), "Europe/London"),
        ("DTSTART;TZID=Eastern Standard Time:20261117T100000", time(10), "America/New_York"),
        ('DTSTART;TZID="W. Europe Standard Time":20261117T100000', time(10), "Europe/Berlin"),
        (
            'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261117T100000',
            time(10),
            "America/New_York",
        ),
        (
            "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20261117T100000",
            time(10),
            "Europe/Paris",
        ),
        ("DTSTART;TZID=Customized Time Zone:20261117T100000", time(10), None),
        ("DTSTART;TZID=Nowhere/X:20261117T100000", time(10), None),
        ("DTSTART:20261117T100000", time(10), None),
        ("DTSTART:20261117T100000Z", time(10), "UTC"),
        ("DTSTART;VALUE=DATE:20261117", None, None),
    ],
)
def test_time_and_zone(start: str, at: time | None, zone: str | None) -> None:
    invite = invited(start, ANN, ME)
    assert (invite.on, invite.at, invite.timezone) == (date(2026, 11, 17), at, zone)
    is_sure = at is not None and zone not in {None, "UTC"}
    assert bool(invite.remarks) is not is_sure


def test_utc_is_put_in_the_zone_of_the_calendar() -> None:
    invite = invited("DTSTART:20261118T033000Z", ANN, ME, head="X-WR-TIMEZONE:America/New_York\r\n")
    assert (invite.on, invite.at) == (date(2026, 11, 17), time(22, 30))
    assert invite.timezone == "America/New_York"


@pytest.mark.parametrize(
    ("place", "how"),
    [
        ("Zoom", Venue.VIDEO),
        ("https://example.zoom.us/j/94512345678?pwd=abc", Venue.VIDEO),
        ("Microsoft Teams Meeting", Venue.VIDEO),
        ("Google Meet", Venue.VIDEO),
        ("Zoom (web conference)", Venue.VIDEO),
        ("Ruth to call Amara: 207-555-0163", Venue.PHONE),
        ("Phone", Venue.PHONE),
        ("+1 503-555-0110", Venue.PHONE),
        ("I will call you on 503-555-0110", Venue.PHONE),
        ("400 Quay Street\\, Portland", Venue.ONSITE),
        ("HQ", Venue.ONSITE),
        ("Conference Room 4", Venue.ONSITE),
        ("Brightwater HQ; Microsoft Teams Meeting", None),
        ("Microsoft Teams-Besprechung", Venue.VIDEO),
        ("Teams", Venue.VIDEO),
        ("MS Teams (link below)", Venue.VIDEO),
        ("Cisco Webex Meeting", Venue.VIDEO),
        ("Join with Google Meet", Venue.VIDEO),
        ("Zoom - details in the description", Venue.VIDEO),
        ("Chelsea room / Zoom", None),
        ("meet.google.com/abc-defg-hij", Venue.VIDEO),
        ("TBD", None),
        ("", None),
    ],
)
def test_how_one_met(place: str, how: Venue | None) -> None:
    assert invited(START, ANN, ME, f"LOCATION:{place}").how is how


@pytest.mark.parametrize(
    ("line", "how"),
    [
        ("DESCRIPTION:Join https://teams.microsoft.com/l/meetup-join/x", Venue.VIDEO),
        ("URL:https://meet.google.com/abc-defg-hij", Venue.VIDEO),
        ("X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/x", Venue.VIDEO),
        ("SUMMARY:Phone screen with Ruth", Venue.PHONE),
        ("DESCRIPTION:We look forward to it", None),
    ],
)
def test_how_one_met_without_a_place(line: str, how: Venue | None) -> None:
    assert invited(START, ANN, ME, line).how is how


def test_no_link_number_or_password_is_taken_over() -> None:
    invite = invited(
        START,
        ANN,
        ME,
        "SUMMARY:Interview https://zoom.us/j/1 passcode: Xy7Q Meeting ID: 324 552 118 90 PIN 438#",
        "DESCRIPTION:Passcode: Xy7Q",
    )
    assert invite.remarks == ("From the invitation “Interview”.",)


def test_a_title_cannot_end_its_comment() -> None:
    invite = invited(START, ANN, ME, "SUMMARY:a\\nlocale: en-GB\\n# b" + "c" * 500)
    assert "\n" not in invite.remarks[0]
    assert len(invite.remarks[0]) < 150


def test_sessions_of_one_day_are_one_interview() -> None:
    first = event("UID:1", START, ANN, ME)
    second = event(
        "UID:2",
        "DTSTART;TZID=Europe/London:20261117T090000",
        "ATTENDEE;CN=Bo Ek:mailto:bo@example.org",
        ME,
    )
    invite = read_invite(calendar(first, second, first), known=MINE, today=TODAY)
    assert people(invite) == [("Bo Ek", "bo@example.org"), ("Ann Lee", "ann@example.org")]
    assert invite.at == time(9)
    assert (
        "The file holds 2 meetings on this day; their guests stand here together." in invite.remarks
    )


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 20), 17),
        (date(2026, 11, 17), 17),
        (date(2026, 11, 5), 4),
        (date(2026, 11, 1), 4),
    ],
)
def test_of_several_days_the_last_one_past_is_taken(today: date, day: int) -> None:
    days = [event(f"DTSTART:202611{on:02}T100000", ANN, ME) for on in (28, 4, 17)]
    invite = read_invite(calendar(*days), known=MINE, today=today)
    assert invite.on == date(2026, 11, day)
    assert any("other days too" in remark for remark in invite.remarks)


def test_a_meeting_that_repeats_is_told() -> None:
    assert (
        "The invitation repeats: check the date."
        in invited(START, ANN, ME, "RRULE:FREQ=WEEKLY").remarks
    )


def test_older_encodings_are_read() -> None:
    text = calendar(event(START, "ORGANIZER;CN=Zoë Ström:mailto:z@example.org", ME)).decode()
    for data in (text.encode("cp1252"), text.encode("utf-16"), text.encode("utf-8-sig")):
        assert people(read_invite(data, known=MINE, today=TODAY)) == [
            ("Zoë Ström", "z@example.org")
        ]
    assert people(read_invite(text.replace("\r\n", "\n").encode(), known=MINE, today=TODAY))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no calendar invitation"),
        (b"hello", "no calendar invitation"),
        (b"\0" * 50, "no calendar invitation"),
        (b"BEGIN:VCALENDAR\r\n", "no meeting with a date"),
        (calendar(), "no meeting with a date"),
        (calendar(event(ANN)), "no meeting with a date"),
        (calendar(event("DTSTART:garbage", ANN)), "no meeting with a date"),
        (calendar(event("DTSTART:00010101T000000Z", ANN)), "no meeting with a date"),
        (calendar("BEGIN:VTODO\r\nEND:VTODO\r\n"), "no meeting with a date"),
        (calendar("END:VEVENT\r\n"), "damaged"),
        (calendar(event(START, ANN), head="METHOD:CANCEL\r\n"), "cancels a meeting"),
        (calendar(event(START, ANN), head="METHOD:REPLY\r\n"), "answer to an invitation"),
        (calendar(event(START, ANN, "STATUS:CANCELLED")), "the meeting is cancelled"),
        (calendar(*[event(START, ANN)] * 501), "holds 501 meetings"),
        (calendar(event(START, "DESCRIPTION:" + "x" * 20_000_000)), "larger than 5 MB"),
    ],
)
def test_what_is_no_invitation_is_told(data: bytes, said: str) -> None:
    with pytest.raises(InviteError, match=said):
        read_invite(data, today=TODAY)


def test_ten_thousand_guests_are_no_panel() -> None:
    guests = [f"ATTENDEE;CN=Ann Lee:mailto:a{n}@example.org" for n in range(10_000)]
    with pytest.raises(InviteError, match="has 10001 guests"):
        invited(START, SENDER, *guests)


PIECES = st.lists(
    st.sampled_from(
        [
            *("BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "METHOD:REQUEST"),
            *(START, SENDER, ANN, ME, "DTSTART:x", "DTSTART;TZID=:1", "ATTENDEE;CN=", "ATTENDEE;:"),
            *(
                " folded",
                ";",
                ":",
                '"',
                "RRULE:x",
                "LOCATION:Zoom",
                "BEGIN:VTIMEZONE",
                "\u2028",
                "é",
            ),
            *("DTSTART;TZID=Nowhere:20261117T100000", "TZID:Nowhere", "END:VTIMEZONE", "DTSTART:"),
        ]
    ),
    max_size=25,
)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(PIECES | st.binary(max_size=100).map(lambda data: [data.decode("latin-1")]))
def test_any_calendar_is_read_or_refused(lines: list[str]) -> None:
    data = "\r\n".join(["BEGIN:VCALENDAR", *lines]).encode()
    try:
        invite = read_invite(data, today=TODAY)
    except InviteError as error:
        assert error.exit_status == 2  # noqa: PT017 - either outcome is right
    else:
        assert invite.on is not None
