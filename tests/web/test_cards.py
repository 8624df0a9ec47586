"""Address cards: dropped at the start or among the notes, they become the people met."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sincerely.web.debriefs.models import Person
from sincerely.web.opportunities.models import Opportunity
from tests.web.test_beginning import INVITE

OAKES = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Prof. Bram Oakes\r\nTITLE:Dean of Baking\r\n"
    b"ORG:Marlpit Bakery;Ovens\r\nTEL;TYPE=CELL:07700 900142\r\nEND:VCARD\r\n"
)
LARCH = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=A4rch;In=\r\n"
    b"=C3=A9s\r\nEMAIL;PREF;INTERNET:ines@example.org\r\nEND:VCARD\r\n"
)
OWN = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Efua Lindqvist\r\nTEL:07700 900199\r\nEND:VCARD\r\n"


def files(**named: bytes) -> list[SimpleUploadedFile]:
    return [SimpleUploadedFile(name.replace("_", "."), data) for name, data in named.items()]


def drop(client: Client, **named: bytes) -> Any:
    sent = {"file": files(**named), "once": str(uuid4())}
    return client.post("/start/file/", sent, follow=True)


def add(client: Client, example: Any, **named: bytes) -> Any:
    return client.post(f"/o/{example.pk}/notes/cards/", {"file": files(**named)})


def test_invitation_resume_and_cards_begin_one_opportunity(client: Client, owner: Any) -> None:
    resume = {"basics": {"name": "Efua Lindqvist"}, "work": [{"position": "Baker", "name": "K"}]}
    answer = drop(
        client, a_vcf=OAKES, b_vcf=LARCH + OWN, c_ics=INVITE, d_json=json.dumps(resume).encode()
    )
    assert answer.status_code == 200
    begun = Opportunity.rows.get()
    assert (begun.candidate_name, begun.candidate_phone) == ("Efua Lindqvist", "07700 900199")
    assert begun.opportunity_employer == "Marlpit Bakery"
    assert begun.interview_date.isoformat() == "2026-11-12"
    people = Person.rows.order_by("conversation__position")
    assert [(one.name, one.title, one.email, one.phone) for one in people] == [
        ("Ada Nwosu", "", "ada.nwosu@example.org", ""),
        ("Prof. Bram Oakes", "Dean of Baking", "bram.oakes@example.org", "07700 900142"),
        ("Inés Lärch", "", "ines@example.org", ""),
    ]
    assert [note.text for note in begun.notes.all()] == ["Baker, K"]


def test_cards_among_the_notes_add_people_once_and_complete_who_is_there(
    client: Client, example: Any
) -> None:
    voss = b"BEGIN:VCARD\nFN:Hanna Voss\nTITLE:Owner\nEMAIL:hanneke.voss@example.org\nTEL:020 7946 0000\nEND:VCARD\n"
    for _ in range(2):
        answer = add(client, example, a_vcf=voss + OAKES, b_vcf=LARCH)
        assert answer.status_code == 302
    people = Person.rows.filter(conversation__opportunity=example)
    assert people.count() == 4
    known = people.get(email="hanneke.voss@example.org")
    assert (known.name, known.title) == ("Dr. Hanneke Voss", "Chief Executive")
    assert known.phone == "020 7946 0000"
    assert answer.url.endswith(f"/notes/{known.conversation_id}/")


def test_the_candidates_own_card_is_nobody_met(client: Client, example: Any) -> None:
    answer = add(client, example, a_vcf=OWN)
    assert answer.status_code == 302
    assert Person.rows.count() == 2


def test_a_card_that_cannot_be_read_says_so_beside_the_field(client: Client, example: Any) -> None:
    for named, words in (
        ({"a_vcf": OAKES, "b_vcf": b"no card at all"}, "“b.vcf”: This is no address card."),
        ({}, "Choose a card first."),
        ({"a_vcf": b""}, "The file is empty."),
    ):
        answer = add(client, example, **named)
        assert answer.status_code == 422
        assert words in answer.content.decode()
    assert Person.rows.count() == 2


def test_one_file_of_several_that_cannot_be_read_is_named(client: Client, owner: Any) -> None:
    for data, words in (
        (b"%PDF-1.7 a letter", "“b.pdf”: This is a document or a picture."),
        (b"candidat:\n  name: Ann\n", "b.pdf: line 1: unknown key “candidat”"),
        (b"x" * 5_000_001, "“b.pdf”: The file is larger than 5 MB."),
    ):
        answer = drop(client, a_vcf=OAKES, b_pdf=data)
        assert answer.status_code == 422
        assert words in answer.content.decode()
    assert not Opportunity.rows.exists()


def test_two_debriefs_begin_nothing_and_a_debrief_with_a_card_one(
    client: Client, owner: Any
) -> None:
    from sincerely.web.home.example import EXAMPLE

    one = EXAMPLE.encode()
    assert "two debriefs" in drop(client, a_yaml=one, b_yaml=one).content.decode()
    drop(client, a_yaml=one, b_vcf=OAKES)
    begun = Opportunity.rows.get()
    assert begun.opportunity_employer == "Marram Foods"
    assert [talk.name for talk in begun.conversations.all()][2:] == ["Prof. Bram Oakes"]


def test_too_many_files_and_too_many_bytes_are_refused(client: Client, example: Any) -> None:
    many = {f"c{n}_vcf": OAKES for n in range(61)}
    assert "These are 61 files" in add(client, example, **many).content.decode()
    large = {f"c{n}_vcf": OAKES + b"x" * 14_000_000 for n in range(2)}
    assert "more than 26 MB" in add(client, example, **large).content.decode()


def test_the_consultants_card_is_nobody_met(client: Client, example: Any) -> None:
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{example.consultant_name}\r\nEND:VCARD\r\n"
    before = example.conversations.count()
    add(client, example, a_vcf=card.encode())
    assert example.conversations.filter(removed_at=None).count() == before


def test_somebody_met_is_made_the_consultant_and_back(client: Client, owner: Any) -> None:
    drop(client, a_ics=INVITE)
    begun = Opportunity.rows.get()
    talk = begun.conversations.get(people__name="Ada Nwosu")
    address = f"/o/{begun.pk}/notes/{talk.pk}/consultant/"
    assert (
        "This is my consultant" in client.get(address.removesuffix("consultant/")).content.decode()
    )
    assert "Ada Nwosu is your consultant" in client.post(address).content.decode()
    begun.refresh_from_db()
    assert (begun.consultant_name, begun.consultant_email) == ("Ada Nwosu", "ada.nwosu@example.org")
    assert "Ada Nwosu" not in {one.name for one in begun.conversations.filter(removed_at=None)}
    for _ in range(2):  # a second press of “Not so” takes nothing more
        client.post(address, {"undo": "1"})
    begun.refresh_from_db()
    assert begun.consultant_name == ""
    assert "Ada Nwosu" in {one.name for one in begun.conversations.filter(removed_at=None)}


def test_a_consultant_among_those_met_is_pointed_out(client: Client, owner: Any) -> None:
    drop(client, a_ics=INVITE)
    begun = Opportunity.rows.get()
    begun.consultant_name = "Ada Nwosu"
    begun.save()
    talk = begun.conversations.get(people__name="Ada Nwosu")
    page = client.get(f"/o/{begun.pk}/notes/{talk.pk}/").content.decode()
    assert "This is the consultant: no letter for them" in page


def test_a_letter_waits_for_the_name_behind_an_address(client: Client, owner: Any) -> None:
    nameless = INVITE.replace(b"CN=Bram Oakes:", b"CN=b.oakes@example.org:").replace(
        b"bram.oakes@", b"b.oakes@"
    )
    drop(client, a_ics=nameless)
    begun = Opportunity.rows.get()
    begun.candidate_name, begun.opportunity_role, begun.opportunity_employer = "Efua", "Cook", "Q"
    begun.save()
    talk = begun.conversations.get(people__email="b.oakes@example.org")
    address = f"/o/{begun.pk}/notes/{talk.pk}/"
    told = "Still to tell: the name behind b.oakes@example.org"
    assert told in client.get(address).content.decode()
    talk.people.update(name="Bram Oakes")
    assert told not in client.get(address).content.decode()
