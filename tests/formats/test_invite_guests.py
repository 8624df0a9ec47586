"""The guests of an invitation: who was met, by which name, and which of them is the candidate."""

from __future__ import annotations

import pytest

from sincerely.formats.guests import name_in_order
from tests.formats.calendars import (
    ANN,
    ME,
    SENDER,
    START,
    invited,
    people,
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Rao, Vik", "Vik Rao"),
        ("Rao,Vik", "Vik Rao"),
        ("Rao, Vik (HR)", "Vik Rao"),
        ("'Rao, Vik'", "Vik Rao"),
        ("Vik Rao | Brightwater", "Vik Rao"),
        ("Vik Rao - Contractor", "Vik Rao"),
        ("Vik Rao via Calendly", "Vik Rao"),
        ("Vik Rao [US]", "Vik Rao"),
        ("van der Berg, Jan", "Jan van der Berg"),
        ("Dr. Voss, Hanna", "Dr. Hanna Voss"),
        ("Smith, John, Jr.", "John Smith, Jr."),
        ("Lee, Ann, PhD, RN", "Ann Lee, PhD, RN"),
        ("Ann Lee, PhD", "Ann Lee, PhD"),
        ("Rao, Vik, Seattle", "Vik Rao"),
        ("O'Neil-Day, Mary Jane", "Mary Jane O'Neil-Day"),
        ("李, 明", "李明"),
        ("Jo Park she/her", "Jo Park"),
        ("EXT: Bo Ek", "Bo Ek"),
        ("[EXT] Bo Ek", "Bo Ek"),
        ("Extra, Ann", "Ann Extra"),
        ("TANAKA Hiroshi / 田中 浩", "TANAKA Hiroshi"),
        ("Plato", "Plato"),
        ("Dr", "Dr"),
        ("", ""),
        ("123", ""),
        ("(HR)", ""),
    ],
)
def test_a_directory_name_is_put_as_people_say_it(typed: str, name: str) -> None:
    assert name_in_order(typed) == name


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE;CUTYPE=ROOM;CN=Rainier:mailto:rainier@example.org",
        "ATTENDEE;CUTYPE=RESOURCE;CN=Rainier:mailto:rainier@example.org",
        "ATTENDEE;CUTYPE=GROUP;CN=Finance:mailto:finance@example.org",
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Rainier:mailto:rainier@example.org",
        "ATTENDEE;PARTSTAT=DECLINED;CN=Otto Brandt:mailto:otto@example.org",
        "ATTENDEE;CN=SEA-4-Rainier (8):mailto:r4@example.org",
        "ATTENDEE;CN=CONF RM 4-12:mailto:r412@example.org",
        'ATTENDEE;CN="MKE Conf-North (10p, VC)":mailto:mke2n@example.org',
        "ATTENDEE;CN=4E Nurses Station:mailto:4e@example.org",
        "ATTENDEE;CN=Room 12:mailto:r12@example.org",
        "ATTENDEE;CN=Boardroom:mailto:br@example.org",
        "ATTENDEE;CN=x:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;CN=Panel:mailto:abc@group.calendar.google.com",
        "ATTENDEE;CN=Marketing Team:mailto:marketing@example.org",
        "ATTENDEE;CN=DL-Finance-Leads:mailto:dlf@example.org",
        "ATTENDEE;CN=Brightwater:mailto:no-reply@example.org",
        "ATTENDEE;CN=Brightwater:mailto:recruiting@example.org",
        "ATTENDEE;CN=Fred:mailto:fred@fireflies.ai",
        "ATTENDEE;CN=Otter.ai:mailto:notes@example.org",
        "ATTENDEE;CN=Ann's Notetaker:mailto:n@example.org",
        "ATTENDEE:invalid:nomail",
        "ATTENDEE:",
    ],
)
def test_what_is_no_person_is_dropped(line: str) -> None:
    assert people(invited(START, ANN, ME, line)) == [("Ann Lee", "ann@example.org")]


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ('ATTENDEE;CN="Room, Anna":mailto:aroom@example.org', ("Anna Room", "aroom@example.org")),
        ('ATTENDEE;CN="Bot, Willem":mailto:wb@example.org', ("Willem Bot", "wb@example.org")),
        ("ATTENDEE;CN=Annie Hall:mailto:ah@example.org", ("Annie Hall", "ah@example.org")),
        ("ATTENDEE;CN==?utf-8?B?Wm/DqyBS?=:mailto:z@example.org", ("Zoë R", "z@example.org")),
        ("ATTENDEE:MAILTO:vik.rao@example.org", ("Vik Rao", "vik.rao@example.org")),
        (
            "ATTENDEE;CN=vik.rao@example.org:mailto:vik.rao@example.org",
            ("Vik Rao", "vik.rao@example.org"),
        ),
        ("ATTENDEE:mailto:vrao@example.org", ("", "vrao@example.org")),
        ('ATTENDEE;CN="GRANT, OLU":mailto:og@example.org', ("Olu Grant", "og@example.org")),
        ("ATTENDEE;CN=TANAKA Hiroshi:mailto:th@example.org", ("TANAKA Hiroshi", "th@example.org")),
        ("ATTENDEE;CN=Vik Rao:invalid:nomail", ("Vik Rao", "")),
        ('ATTENDEE;CN=Vik Rao;EMAIL="v@example.org":urn:uuid:1', ("Vik Rao", "v@example.org")),
    ],
)
def test_people_are_taken_as_they_are_told(line: str, person: tuple[str, str]) -> None:
    assert people(invited(START, ANN, ME, line)) == [("Ann Lee", "ann@example.org"), person]


def test_a_guessed_name_is_to_be_checked_and_a_missing_one_told() -> None:
    invite = invited(
        START, ME, "ATTENDEE:mailto:vik.rao@example.org", "ATTENDEE:mailto:vrao@example.org"
    )
    assert invite.remarks == (
        "The name Vik Rao was made from the invitation: check its spelling.",
        "The invitation does not tell the name behind vrao@example.org.",
    )


def test_the_sender_is_there_once_with_the_better_name() -> None:
    invite = invited(
        START,
        "ORGANIZER:mailto:ann.lee@example.org",
        "ATTENDEE;CN=Ann M. Lee:mailto:Ann.Lee@example.org",
        ME,
    )
    assert people(invite) == [("Ann M. Lee", "Ann.Lee@example.org")]


@pytest.mark.parametrize(
    ("lines", "known", "email"),
    [
        ((SENDER, ME, ANN), ("AMARA@example.net",), "amara@example.net"),
        ((SENDER, ME, ANN), ("amara lindqvist",), "amara@example.net"),
        ((SENDER, ANN), (), "ann@example.org"),
        ((SENDER, ME, ANN), (), "amara@example.net"),
        ((SENDER, ANN, "ATTENDEE:mailto:x@gmail.com", ME), (), "x@gmail.com"),
        ((SENDER, ANN, "ATTENDEE:mailto:x@example.org"), (), None),
        ((SENDER,), (), None),
        ((ANN, "ATTENDEE:mailto:x@example.org"), (), None),
        ((SENDER, ME, ANN), ("other@example.net",), None),
    ],
)
def test_the_candidate_is_told_apart(
    lines: tuple[str, ...], known: tuple[str, ...], email: str | None
) -> None:
    invite = invited(START, *lines, known=known)
    assert (invite.candidate.email if invite.candidate else None) == email
    assert all(person.email != email for person in invite.people)


def test_when_nobody_is_told_apart_it_is_said() -> None:
    invite = invited(START, ANN, "ATTENDEE;CN=Bo Ek:mailto:bo@example.org", known=())
    assert "The invitation does not tell which guest is you: take yourself out." in invite.remarks


def relayed(name: str, email: str = "", kind: str = "ATTENDEE") -> str:
    told = f";EMAIL={email}" if email else ""
    return f"{kind};CN={name}{told}:mailto:2_GEYTCNRQHE@imip.me.com"


def test_icloud_tells_the_address_beside_its_relay() -> None:
    invite = invited(START, relayed("Ngaire Tuhoe", "ngaire@example.com", "ORGANIZER"), ME)
    assert people(invite) == [("Ngaire Tuhoe", "ngaire@example.com")]


def test_a_relay_reaches_nobody() -> None:
    invite = invited(START, relayed("Ngaire Tuhoe", kind="ORGANIZER"), relayed("Bo Ek"), ME)
    assert people(invite) == [("Ngaire Tuhoe", ""), ("Bo Ek", "")]


@pytest.mark.parametrize(
    "lines",
    [
        (relayed("Ngaire Tuhoe", kind="ORGANIZER"), relayed("Tuhoe\\, Ngaire", "n@example.com")),
        (relayed("Ngaire Tuhoe", "n@example.com"), "ATTENDEE;CN=NGAIRE TUHOE:mailto:N@example.com"),
        ("ATTENDEE;CN=Ngaire Tuhoe:mailto:n@example.com", relayed("Ngaire R. Tuhoe")),
        (
            "ATTENDEE;CN=Ngaire Tuhoe:mailto:n@example.com",
            "ATTENDEE;CN=Ngaire Tuhoe:mailto:n@x.org",
        ),
    ],
)
def test_one_person_is_there_once(lines: tuple[str, ...]) -> None:
    found = people(invited(START, *lines, ME))
    assert len(found) == 1
    assert found[0][1].lower() == "n@example.com"


def test_namesakes_of_one_house_are_two() -> None:
    invite = invited(
        START,
        "ATTENDEE;CN=John Lee:mailto:john.lee@example.org",
        "ATTENDEE;CN=John Lee:mailto:j.lee@example.org",
        ME,
    )
    assert len(invite.people) == 2


def test_the_name_tells_the_candidate_where_the_address_differs() -> None:
    known = ("amara.l@example.com", "Amára J. Lindqvist")
    invite = invited(START, ANN, "ATTENDEE;CN=Bo Ek:mailto:bo@example.org", ME, known=known)
    assert invite.candidate is not None
    assert invite.candidate.email == "amara@example.net"
    assert invite.notice == (
        "The guest Amara Lindqvist <amara@example.net> was taken for you. "
        "If that is wrong, say --me YOUR-ADDRESS."
    )


def test_a_nameless_private_address_is_the_candidates() -> None:
    mine = "ATTENDEE;CN=lindq77@gmail.com:mailto:lindq77@gmail.com"
    invite = invited(START, ANN, "ATTENDEE;CN=Bo Ek:mailto:bo@example.org", mine)
    assert invite.candidate is not None
    assert invite.candidate.email == "lindq77@gmail.com"


def test_an_address_that_is_invited_needs_no_notice() -> None:
    assert invited(START, ANN, ME).notice == ""


def test_where_no_guest_can_be_told_the_notice_names_the_option() -> None:
    other = "ATTENDEE;CN=Bo Ek:mailto:bo@example.org"
    assert "Say --me YOUR-ADDRESS" in invited(START, ANN, other, known=()).notice
