"""Routing decides what a letter's page asks for: straight, a copy, read first, sent for me."""

from __future__ import annotations

import email
from email.policy import default
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.core.debrief import Routing
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.models import Letter
from sincerely.web.letters.routing import route_of, route_to
from sincerely.web.letters.values import content_hash
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import save_facts
from sincerely.web.reviews.models import Link
from sincerely.web.reviews.services import judge, make_link

FETCH = {"X-Requested-With": "fetch"}
CONSULTANT = "Oluwaseun Brandreth"


def drafted(client: Client, opportunity: Any, routing: str, kind: str = "thank-you") -> Letter:
    save_facts(opportunity, {"consultant_routing": routing})
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": kind})
    return opportunity.letters.filter(kind=kind).first()


def approve(guest: Client, letter: Letter) -> None:
    guest.get(f"/review/{make_link(letter.opportunity, CONSULTANT, timezone.now())}/")
    told = {"hash": content_hash(letter), "what": "approve"}
    assert guest.post(f"/review/{letter.pk}/verdict/", told).status_code == 302


@pytest.mark.parametrize(
    ("routing", "asked", "words"),
    [
        ("direct", "Ready to go", ""),
        ("copy", "Ready to go", "Oluwaseun gets a copy"),
        ("review-first", "Send to Oluwaseun", "Oluwaseun reads them first"),
        ("consultant-sends", "Send to Oluwaseun", "Oluwaseun reads and sends them"),
    ],
)
def test_the_letter_page_asks_for_what_the_routing_wants(
    client: Client, example: Any, routing: str, asked: str, words: str
) -> None:
    letter = drafted(client, example, routing)
    page = client.get(f"/letters/{letter.pk}/").content.decode()
    assert f">{asked}</a>" in page
    assert words in page
    assert ("Oluwaseun reads" in page) == routing.endswith(("first", "sends"))


def test_once_somebody_has_the_link_the_page_says_where_the_letter_is(
    client: Client, letters: list[Any]
) -> None:
    make_link(letters[0].opportunity, CONSULTANT, timezone.now())
    assert ">With Oluwaseun</a>" in client.get(f"/letters/{letters[0].pk}/").content.decode()


def test_one_conversation_may_go_its_own_way(example: Any) -> None:
    example.conversations.filter(people__name="Rhodri Pask").update(routing="direct")
    value, _ = debrief_of(Opportunity.rows.get(pk=example.pk))
    assert route_to(value, "Rhodri Pask").routing is Routing.DIRECT
    assert route_to(value, "Dr. Hanneke Voss").is_read_first
    assert route_to(value, CONSULTANT).routing is Routing.DIRECT


def test_what_is_spoken_goes_straight(client: Client, example: Any) -> None:
    letter = drafted(client, example, "consultant-sends", "call-outline")
    value, _ = debrief_of(Opportunity.rows.get(pk=example.pk))
    assert route_of(value, letter).words == ""
    assert "Hold it and call" in client.get(f"/letters/{letter.pk}/").content.decode()


def test_a_copy_is_in_the_mail_program_and_in_the_file(client: Client, example: Any) -> None:
    letter = drafted(client, example, "copy")
    page = client.get(f"/letters/{letter.pk}/ready/").content.decode()
    assert "cc=oluwaseun%40example.com" in page
    assert "oluwaseun@example.com is in Cc" in page
    content = client.get(f"/letters/{letter.pk}/letter.eml").content
    message = email.message_from_bytes(content, policy=default)
    assert message["Cc"].addresses[0].addr_spec == "oluwaseun@example.com"


def test_a_copy_without_an_address_is_asked_for(client: Client, example: Any) -> None:
    save_facts(example, {"consultant_email": ""})
    letter = drafted(client, example, "copy")
    page = client.get(f"/letters/{letter.pk}/ready/").content.decode()
    assert "the address is not known" in page


def test_copies_follow_a_changed_routing_and_void_the_yes(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    approve(guest, letter)
    save_facts(Opportunity.rows.get(pk=letter.opportunity_id), {"consultant_routing": "copy"})
    now = Letter.rows.get(pk=letter.pk)
    assert now.copy_to == "oluwaseun@example.com"
    assert not now.verdicts.filter(voided_at=None).exists()
    assert now.revisions.count() == 0  # its words are what they were
    save_facts(Opportunity.rows.get(pk=letter.opportunity_id), {"consultant_routing": "direct"})
    assert Letter.rows.get(pk=letter.pk).copy_to == ""


def test_a_letter_that_went_keeps_who_had_a_copy(client: Client, example: Any) -> None:
    letter = drafted(client, example, "copy")
    client.post(f"/letters/{letter.pk}/sent/")
    save_facts(Opportunity.rows.get(pk=example.pk), {"consultant_routing": "direct"})
    assert Letter.rows.get(pk=letter.pk).copy_to == "oluwaseun@example.com"


def test_the_consultant_takes_an_approved_letter_along_and_says_when_it_went(
    client: Client, guest: Client, example: Any
) -> None:
    letter = drafted(client, example, "consultant-sends")
    guest.get(f"/review/{make_link(letter.opportunity, CONSULTANT, timezone.now())}/")
    assert guest.get(f"/review/{letter.pk}/letter.eml").status_code == 404
    assert guest.post(f"/review/{letter.pk}/sent/").status_code == 409
    approve(guest, letter)
    assert "You send it to Dr. Hanneke Voss." in guest.get("/review/").content.decode()
    message = email.message_from_bytes(
        guest.get(f"/review/{letter.pk}/letter.eml").content, policy=default
    )
    assert message["To"].addresses[0].addr_spec == "hanneke.voss@example.org"
    ready = client.get(f"/letters/{letter.pk}/ready/").content.decode()
    assert "Oluwaseun has sent it" in ready
    guest.post(f"/review/{letter.pk}/sent/")
    assert Letter.rows.get(pk=letter.pk).sent_by == CONSULTANT
    told = client.get(f"/letters/{letter.pk}/ready/").content.decode()
    assert "Oluwaseun Brandreth sent it" in told
    guest.post(f"/review/{letter.pk}/sent/", {"undo": "1"})
    assert Letter.rows.get(pk=letter.pk).sent_at is None
    assert letter.opportunity.touches.count() == 0


def test_the_consultant_cannot_undo_what_the_candidate_sent(
    client: Client, guest: Client, example: Any
) -> None:
    letter = drafted(client, example, "consultant-sends")
    approve(guest, letter)
    client.post(f"/letters/{letter.pk}/sent/")
    guest.post(f"/review/{letter.pk}/sent/", {"undo": "1"})
    assert Letter.rows.get(pk=letter.pk).sent_at is not None


def test_a_reader_who_only_reads_is_not_given_the_letter_to_send(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    approve(guest, letters[0])
    assert "You send it" not in guest.get("/review/").content.decode()
    assert guest.get(f"/review/{letters[0].pk}/letter.eml").status_code == 404
    assert guest.post(f"/review/{letters[0].pk}/sent/").status_code == 409


def test_without_a_link_nothing_is_taken_along_or_told(guest: Client, letters: list[Any]) -> None:
    assert guest.get(f"/review/{letters[0].pk}/letter.eml").status_code == 403
    assert guest.post(f"/review/{letters[0].pk}/sent/").status_code == 403


def test_the_candidate_records_that_the_consultant_sent_it(client: Client, example: Any) -> None:
    letter = drafted(client, example, "consultant-sends")
    client.post(f"/letters/{letter.pk}/sent/", {"by": "consultant"})
    assert Letter.rows.get(pk=letter.pk).sent_by == CONSULTANT


def test_home_says_that_the_consultant_sends(client: Client, guest: Client, example: Any) -> None:
    drafted(client, example, "consultant-sends")
    for letter in example.letters.all():
        approve(guest, letter)
    assert "Oluwaseun sends Hanneke and Rhodri the letter" in client.get("/").content.decode()


@pytest.mark.parametrize("kind", ["check-in", "withdrawal", "call-outline"])
def test_a_link_opens_the_letters_of_its_kind_alone(
    client: Client, guest: Client, letters: list[Any], kind: str
) -> None:
    opportunity = letters[0].opportunity
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": kind})
    other = opportunity.letters.filter(kind=kind).first()
    page = client.get(f"/o/{opportunity.pk}/review/?kind={kind}").content.decode()
    assert f'name="kind" value="{kind}"' in page
    guest.get(f"/review/{make_link(opportunity, CONSULTANT, timezone.now(), kind)}/")
    told = {"hash": content_hash(other), "what": "approve"}
    assert guest.post(f"/review/{other.pk}/verdict/", told).status_code == 302
    assert guest.post(f"/review/{letters[0].pk}/verdict/", told).status_code == 404


def test_a_link_to_no_kind_is_not_made(client: Client, example: Any) -> None:
    assert client.post(f"/o/{example.pk}/review/", {"kind": "poem"}).status_code == 404
    assert example.links.count() == 0


def test_home_opens_a_letter_that_was_returned(client: Client, letters: list[Any]) -> None:
    letter = letters[1]
    make_link(letter.opportunity, "Ruth Okafor", timezone.now())
    judge(Link.rows.get(), letter, content_hash(letter), is_approval=False)
    page = client.get("/").content.decode()
    assert f"returned the letter to {letter.to.split()[0]}" in page
    assert f'href="/letters/{letter.pk}/"' in page


def test_home_opens_the_one_letter_that_may_go(client: Client, letters: list[Any]) -> None:
    make_link(letters[0].opportunity, "Ruth Okafor", timezone.now())
    for letter in letters:
        judge(Link.rows.get(), letter, content_hash(letter), is_approval=True)
    assert f'href="/letters/{letters[0].pk}/ready/"' in client.get("/").content.decode()
    client.post(f"/letters/{letters[0].pk}/sent/")
    sent = client.get(f"/letters/{letters[0].pk}/ready/").content.decode()
    assert f'href="/letters/{letters[1].pk}/ready/"' in sent
