"""Ways in: typed, an invitation, a debrief, a résumé, and files that are none of these."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sincerely.web.opportunities.models import Opportunity

INVITE = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:1@example.org\r
DTSTART;TZID=Europe/London:20261112T100000\r
SUMMARY:Interview\r
LOCATION:12 Mill Lane, York\r
ORGANIZER;CN=Ada Nwosu:mailto:ada.nwosu@example.org\r
ATTENDEE;CN=Bram Oakes:mailto:bram.oakes@example.org\r
ATTENDEE;CN=Efua Lindqvist:mailto:efua@example.net\r
END:VEVENT\r
END:VCALENDAR\r
"""


def upload(client: Client, content: bytes, name: str, once: Any = None) -> Any:
    fields = {"file": SimpleUploadedFile(name, content), "once": str(once or uuid4())}
    return client.post("/start/file/", fields, follow=True)


def test_an_invitation_brings_its_people_and_day(client: Client, owner: Any) -> None:
    answer = upload(client, INVITE, "interview.ics")
    assert answer.status_code == 200
    opportunity = Opportunity.rows.get()
    assert opportunity.interview_date.isoformat() == "2026-11-12"
    names = {talk.name for talk in opportunity.conversations.all()}
    assert {"Ada Nwosu", "Bram Oakes"} <= names
    assert "To check" in answer.content.decode()


def test_a_certain_title_brings_role_and_employer(client: Client, owner: Any) -> None:
    titled = INVITE.replace(b"SUMMARY:Interview", b"SUMMARY:Interview for Head Baker at Marlpit")
    upload(client, titled, "interview.ics")
    opportunity = Opportunity.rows.get()
    assert opportunity.opportunity_role == "Head Baker"
    assert opportunity.opportunity_employer == "Marlpit"
    assert "The role and the employer were read in its title: check them." in opportunity.remarks


def test_the_same_form_sent_twice_begins_one_opportunity(client: Client, owner: Any) -> None:
    once = uuid4()
    upload(client, INVITE, "interview.ics", once)
    upload(client, INVITE, "interview.ics", once)
    told = {"opportunity_employer": "Marram", "opportunity_role": "Cook", "candidate_name": "Ef Li"}
    told |= {"once": str(uuid4()), "met": "Ada Nwosu, Chair\nBram Oakes"}
    client.post("/start/", told)
    client.post("/start/", told)
    assert Opportunity.rows.count() == 2
    assert [talk.name for talk in Opportunity.rows.last().conversations.all()] == [
        "Ada Nwosu",
        "Bram Oakes",
    ]


def test_a_resume_brings_what_was_done(client: Client, owner: Any) -> None:
    resume = {
        "basics": {"name": "Efua Lindqvist"},
        "work": [{"position": "Head", "name": "K", "highlights": ["Cut waste by 12 %"]}],
    }
    upload(client, json.dumps(resume).encode(), "resume.json")
    assert Opportunity.rows.get().candidate_name == "Efua Lindqvist"
    assert Opportunity.rows.get().notes.filter(text="Cut waste by 12 %").exists()


def test_a_debrief_file_goes_in_and_out_the_same(client: Client, owner: Any) -> None:
    from sincerely.web.home.example import EXAMPLE

    upload(client, EXAMPLE.encode(), "debrief.yaml")
    out = client.get(f"/o/{Opportunity.rows.get().pk}/debrief.yaml").content
    upload(client, out, "debrief.yaml")
    again = client.get(f"/o/{Opportunity.rows.last().pk}/debrief.yaml").content
    assert out == again


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02PK\x03\x04 not a letter", ""),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no meeting"),
        (b"{not json", "not JSON"),
        (b"x" * 5_000_001, "larger than 5 MB"),
        (b"candidat:\n  name: Ann\n", "candidate"),
    ],
    ids=["empty", "bytes", "no meeting", "json", "large", "unknown key"],
)
def test_a_file_that_cannot_be_read_says_why_beside_the_field(
    client: Client, owner: Any, content: bytes, words: str
) -> None:
    answer = upload(client, content, "file")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'class="wrong"' in page
    assert words in page
    assert not Opportunity.rows.exists()


def test_a_wrong_form_keeps_what_was_typed(client: Client, owner: Any) -> None:
    told = {"opportunity_employer": "Marram", "candidate_name": "12", "once": str(uuid4())}
    answer = client.post("/start/", told)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'value="Marram"' in page
    assert "is no name" in page
    assert "This is needed" in page


def test_facts_that_do_not_fit_say_so_and_the_rest_stays_typed(
    client: Client, example: Any
) -> None:
    told = {"opportunity_role": "Cook", "candidate_email": "nobody", "interview_date": "2026-02-30"}
    page = client.post(f"/o/{example.pk}/facts/", told).content.decode()
    assert "is not an e-mail address" in page
    assert "a day that no calendar has" in page
    assert 'value="Cook"' in page


def test_the_example_goes_with_one_click_and_comes_back(client: Client, example: Any) -> None:
    page = client.post(f"/o/{example.pk}/remove/").content.decode()
    assert "Bring it back" in page
    assert "I have just had an interview" in client.get("/").content.decode()
    client.post(f"/o/{example.pk}/remove/", {"undo": "1"})
    assert "Marram Foods" in client.get("/").content.decode()


def test_what_is_typed_beside_files_counts_before_what_they_tell(
    client: Client, owner: Any
) -> None:
    told = {"opportunity_role": "Head Baker", "met": "Inés Lärch, Chair", "interview_date": ""}
    file = {"file": SimpleUploadedFile("a.ics", INVITE), "once": str(uuid4())}
    client.post("/start/", told | file)
    begun = Opportunity.rows.get()
    assert begun.opportunity_role == "Head Baker"
    assert begun.interview_date.isoformat() == "2026-11-12"
    assert "Inés Lärch" in {talk.name for talk in begun.conversations.all()}


def test_what_is_typed_stays_where_a_file_cannot_be_read(client: Client, owner: Any) -> None:
    told = {"advert": "We look for:\n- bakers", "opportunity_employer": "Marlpit"}
    file = {"file": SimpleUploadedFile("a.ics", b"{not json"), "once": str(uuid4())}
    page = client.post("/start/file/", told | file).content.decode()
    assert "- bakers" in page
    assert 'value="Marlpit"' in page


def test_an_advertisement_pasted_beside_a_file_is_read_at_once(client: Client, owner: Any) -> None:
    told = {"advert": "What we look for\n- Proven leadership of bakers\n- A record of growth"}
    file = {"file": SimpleUploadedFile("a.ics", INVITE), "once": str(uuid4())}
    page = client.post("/start/", told | file).content.decode()
    assert "Proven leadership of bakers" in page


def test_enter_in_a_field_begins_though_the_first_button_reads_files(
    client: Client, owner: Any
) -> None:
    told = {"opportunity_employer": "Marram", "opportunity_role": "Cook", "candidate_name": "Ef Li"}
    client.post("/start/file/", told | {"once": str(uuid4())})
    assert Opportunity.rows.get().opportunity_employer == "Marram"


def test_a_time_told_in_utc_is_given_by_the_readers_own_clock(client: Client, owner: Any) -> None:
    client.cookies["sincerely-zone"] = "Europe/Athens"
    in_utc = INVITE.replace(b";TZID=Europe/London:20261112T100000", b":20261112T230000Z")
    page = upload(client, in_utc, "interview.ics").content.decode()
    begun = Opportunity.rows.get()
    assert (begun.interview_date.isoformat(), f"{begun.interview_at:%H:%M}") == (
        "2026-11-13",
        "01:00",
    )
    assert begun.interview_timezone == "Europe/Athens"
    assert "as your own clock has it, Europe/Athens" in page


def test_letters_begin_in_the_english_of_who_reads_the_page(client: Client, owner: Any) -> None:
    client.post(
        "/start/file/",
        {"file": SimpleUploadedFile("a.ics", INVITE), "once": str(uuid4())},
        headers={"accept-language": "en-IE,en;q=0.8"},
    )
    assert Opportunity.rows.get().locale == "en-IE"


def test_remarks_on_an_import_go_once_they_were_looked_at(client: Client, owner: Any) -> None:
    upload(client, INVITE, "interview.ics")
    begun = Opportunity.rows.get()
    talk = begun.conversations.first()
    address = f"/o/{begun.pk}/notes/{talk.pk}/"
    assert "To check" in client.get(address).content.decode()
    answer = client.post(f"/o/{begun.pk}/notes/checked/", {"talk": str(talk.pk)})
    assert answer["Location"] == address
    assert "To check" not in client.get(address).content.decode()
    answer = client.post(f"/o/{begun.pk}/notes/checked/")
    assert answer["Location"] == f"/o/{begun.pk}/notes/"


def test_remarks_on_an_import_stand_open_among_the_facts_and_folded_over_the_notes(
    client: Client, owner: Any
) -> None:
    upload(client, INVITE, "interview.ics")
    begun = Opportunity.rows.get()
    assert '<details class="remarks" open>' in client.get(f"/o/{begun.pk}/facts/").content.decode()
    notes = client.get(f"/o/{begun.pk}/notes/", follow=True).content.decode()
    assert '<details class="remarks">' in notes
    assert "open>" not in notes


def test_the_next_step_of_notes_is_what_a_letter_still_wants(client: Client, owner: Any) -> None:
    told = {"opportunity_employer": "Marram", "opportunity_role": "Cook", "candidate_name": "Ef Li"}
    client.post("/start/", {**told, "once": str(uuid4()), "met": ""})
    opportunity = Opportunity.rows.get()
    notes = f"/o/{opportunity.pk}/notes/about/"
    page = client.get(notes).content.decode()
    assert f'href="/o/{opportunity.pk}/notes/#met">Still to tell: whom you met</a>' in page
    client.post(f"/o/{opportunity.pk}/notes/met/", {"with": "Ada Nwosu", "once": str(uuid4())})
    assert "Read the drafts" in client.get(notes).content.decode()
    Opportunity.rows.update(opportunity_role="", opportunity_employer="")
    page = client.get(notes).content.decode()
    assert f'href="/o/{opportunity.pk}/facts/">Still to tell: the role and the employer' in page
    assert " · Interview of" not in page


def test_whoever_is_known_by_an_address_alone_is_named_next(client: Client, owner: Any) -> None:
    upload(client, INVITE.replace(b"CN=Ada Nwosu:mailto:ada.nwosu", b"CN=x:mailto:anwosu"), "i.ics")
    told = {"opportunity_role": "Cook", "opportunity_employer": "Marram", "candidate_name": "E L"}
    Opportunity.rows.update(**told)
    opportunity = Opportunity.rows.get()
    nameless = next(one for one in opportunity.conversations.all() if one.name != "Bram Oakes")
    nameless.people.update(name="anwosu", email="anwosu@example.org")
    page = client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": "thank-you"})
    assert page.status_code == 422
    assert f'href="/o/{opportunity.pk}/notes/{nameless.pk}/person/"' in page.content.decode()


def test_drafts_open_on_the_letter_to_whom_one_was_noting(client: Client, example: Any) -> None:
    told = {"kind": "thank-you", "first": "Rhodri Pask"}
    answer = client.post(f"/o/{example.pk}/letters/draft/", told)
    assert answer.headers["Location"] == f"/letters/{example.letters.get(to='Rhodri Pask').pk}/"


def test_the_example_comes_after_what_is_one_s_own(client: Client, example: Any) -> None:
    told = {"opportunity_employer": "Marlpit", "opportunity_role": "Cook", "candidate_name": "E L"}
    client.post("/start/", {**told, "once": str(uuid4()), "met": "Ada Nwosu"})
    page = client.get("/").content.decode()
    assert page.index("Marlpit") < page.index("Marram Foods")
    assert "One letter to write, while it is fresh." in page


def test_of_two_begun_at_the_same_moment_the_later_one_is_the_last(
    client: Client, owner: Any
) -> None:
    names = ["Efua Lindqvist", "Tamsin Quill", "Ada Nwosu"]
    made = [Opportunity.objects.create(owner=owner, candidate_name=name) for name in names]
    Opportunity.rows.of(owner).update(created_at=made[0].created_at)
    assert 'value="Ada Nwosu"' in client.get("/start/").content.decode()
