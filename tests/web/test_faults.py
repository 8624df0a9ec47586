"""What a page does when it is sent nonsense, too much, twice, too late, or at a bad moment."""

from __future__ import annotations

import contextlib
import http.cookiejar
import os
import re
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from sincerely.web.debriefs.models import Note, Person
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.services import make_link
from tests.web.conftest import HERE
from tests.web.sites import free_port, serve, until_it_answers


def test_notes_beyond_what_a_page_holds_are_named_not_dropped(client: Client, example: Any) -> None:
    talk = example.conversations.first()
    ids = [str(uuid4()) for _ in range(501)]
    fields: dict[str, Any] = {"note": ids, "talk": talk.pk}
    for key, value in (("section", "points"), ("version", "0"), ("text", "t"), ("pair", "")):
        fields[key] = [value] * 501
    fields["was"] = [""] * 501
    answer = client.post(
        f"/o/{example.pk}/notes/save/", fields, headers={"X-Requested-With": "fetch"}
    ).json()
    assert len(answer["versions"]) == 500
    assert list(answer["unfit"]) == [ids[500]]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"BEGIN:VCALENDAR\r\n" + b"X" * 20_000_000, "larger than 5 MB"),
        (
            b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261112T100000\r\n"
            + b"".join(
                b"ATTENDEE;CN=Ann B%s:mailto:a%d@example.org\r\n"
                % (bytes(chr(97 + n % 26), "ascii") * (n // 26 % 9 + 1), n)
                for n in range(10_000)
            )
            + b"END:VEVENT\r\nEND:VCALENDAR\r\n",
            "10001 guests",
        ),
        (b"PK\x03\x04" + b"\0" * 1_000, "a document or a picture"),
        (b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", ""),
        (b"{" * 100_000, ""),
        (
            b"".join(b"BEGIN:VCARD\r\nFN:%s\r\n" % (b"abc" * n) for n in range(99)),
            "more than 60 people",
        ),
    ],
    ids=["20 MB", "10,000 guests", "document", "anchors", "depth", "address book"],
)
def test_a_hostile_file_gets_a_sentence_beside_its_field(
    client: Client, owner: Any, data: bytes, words: str
) -> None:
    sent = {"file": SimpleUploadedFile("f", data), "once": str(uuid4())}
    answer = client.post("/start/file/", sent)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'class="wrong"' in page
    assert words in page
    assert not Opportunity.rows.exists()


def test_every_form_pressed_twice_has_one_effect(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    talk = opportunity.conversations.first()
    note = talk.notes.first()
    card = b"BEGIN:VCARD\nFN:Zora Quill\nEND:VCARD\n"
    pk = opportunity.pk
    presses: dict[str, dict[str, Any]] = {
        "/start/": {
            "opportunity_employer": "Marlpit",
            "opportunity_role": "Baker",
            "candidate_name": "Efua Lindqvist",
            "once": str(uuid4()),
        },
        "/start/example/": {},
        f"/o/{pk}/notes/met/": {"with": "Zora Quill", "once": str(uuid4())},
        f"/o/{pk}/notes/cards/": {"file": card},
        f"/o/{pk}/notes/change/{note.pk}/": {"what": "remove"},
        f"/o/{pk}/letters/draft/": {"kind": "thank-you"},
        f"/letters/{letters[0].pk}/save/": {
            "version": letters[0].version,
            "text": "Dear Dr Voss,",
            "subject": "Thanks",
        },
        f"/o/{pk}/facts/": {"opportunity_role": "Cook", "locale": "en-GB", "voice": "warm"},
        f"/o/{pk}/fold/": {},
    }
    for address, fields in presses.items():
        counts = []
        for _ in range(2):
            sent = dict(fields)
            if "file" in sent:
                sent["file"] = SimpleUploadedFile("zora.vcf", card)
            answer = client.post(address, sent)
            assert answer.status_code < 500, address
            opportunity.refresh_from_db()
            counts.append(
                (
                    Opportunity.rows.count(),
                    Person.rows.count(),
                    Note.rows.filter(removed_at=None).count(),
                    opportunity.letters.count(),
                    sum(letter.revisions.count() for letter in opportunity.letters.all()),
                    opportunity.touches.count(),
                    opportunity.folded_at is None,
                )
            )
        assert counts[0] == counts[1], address
    assert Person.rows.filter(name="Zora Quill").count() == 1


def test_a_person_put_away_comes_back_when_the_form_is_sent_again(
    client: Client, example: Any
) -> None:
    told = {"with": "Zora Quill", "once": str(uuid4())}
    there = client.post(f"/o/{example.pk}/notes/met/", told).url
    talk = example.conversations.get(people__name="Zora Quill")
    client.post(f"/o/{example.pk}/notes/{talk.pk}/remove/")
    assert client.post(f"/o/{example.pk}/notes/met/", told).url == there
    assert client.get(there).status_code == 200


def test_two_tabs_that_correct_one_person_do_not_overwrite_unseen(
    client: Client, example: Any
) -> None:
    talk = example.conversations.first()
    there = reverse("person", args=[example.pk, talk.pk])

    def correct(page: str, title: str) -> Any:
        (seen,) = re.findall(r'name="seen" value="(\w+)"', page)
        told = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "seen": seen}
        told |= {"form-0-name": "Dr. Hanneke Voss", "form-0-title": title}
        return client.post(there, told)

    page = client.get(there).content.decode()
    assert correct(page, "Chair").status_code == 302
    answer = correct(page, "Treasurer")
    assert answer.status_code == 422
    second = answer.content.decode()
    assert "changed in another tab" in second
    assert "Dr. Hanneke Voss, Chair" in second
    assert 'value="Treasurer"' in second
    assert talk.people.get().title == "Chair"
    assert correct(second, "Treasurer").status_code == 302
    assert talk.people.get().title == "Treasurer"


def test_an_expired_form_shows_its_words_and_saves_nothing(example: Any) -> None:
    strict = Client(SERVER_NAME=HERE, enforce_csrf_checks=True)
    fields = {"note": str(uuid4()), "section": "points", "version": "0", "was": "", "pair": ""}
    told = fields | {"text": "The yard floods </textarea><b>", "csrfmiddlewaretoken": "old"}
    answer = strict.post(f"/o/{example.pk}/notes/save/", told)
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "too old to be saved" in page
    assert "The yard floods &lt;/textarea&gt;&lt;b&gt;" in page
    assert fields["note"] not in page
    assert not Note.rows.filter(text__contains="yard floods").exists()


def test_a_word_on_a_link_that_is_over_stands_on_the_page_that_says_so(
    letters: list[Any], guest: Client
) -> None:
    opportunity = letters[0].opportunity
    guest.get(f"/review/{make_link(opportunity, 'Ruth Okafor', timezone.now())}/")
    opportunity.links.update(ends_at=timezone.now())
    told = {"quote": "Thank you.", "text": "Shorter, if you can."}
    answer = guest.post(f"/review/{letters[0].pk}/comment/", told)
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "This link no longer opens" in page
    assert "Shorter, if you can." in page
    assert not letters[0].comments.exists()


def test_what_was_typed_stands_on_the_page_that_says_something_broke(
    example: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("sincerely.web.debriefs.services.save_notes", broken)
    browser = Client(SERVER_NAME=HERE, raise_request_exception=False)
    fields = {"note": str(uuid4()), "section": "points", "version": "0", "was": "", "pair": ""}
    answer = browser.post(f"/o/{example.pk}/notes/save/", fields | {"text": "The yard floods"})
    assert answer.status_code == 500
    page = answer.content.decode()
    assert "Something broke here" in page
    assert "The yard floods" in page


class Visitor:
    """A browser without script: keeps cookies, fills in tokens."""

    def __init__(self, address: str) -> None:
        self.address = address
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.open = urllib.request.build_opener(jar).open
        self.status = 0

    def get(self, path: str) -> str:
        return self._read(self.address + path)

    def post(self, path: str, page: str, fields: dict[str, Any]) -> str:
        (token, *_) = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
        body = urllib.parse.urlencode({"csrfmiddlewaretoken": token, **fields}, doseq=True)
        return self._read(self.address + path, body.encode())

    def _read(self, url: str, body: bytes | None = None) -> str:
        try:
            with self.open(url, body, timeout=60) as answer:
                self.status = answer.status
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            self.status = error.code
            return error.read().decode()


@contextlib.contextmanager
def locked(home: Path) -> Iterator[None]:
    """Another program writes to the site's database and does not come to an end."""
    if url := os.environ.get("DATABASE_URL"):
        with psycopg.connect(url) as other:
            other.execute("LOCK TABLE opportunities_opportunity IN ACCESS EXCLUSIVE MODE")
            yield
        return
    other = sqlite3.connect(home / "sincerely.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_a_locked_database_is_waited_for_and_then_said_and_nothing_is_lost(
    tmp_path: Path,
) -> None:
    port = free_port()
    with serve(tmp_path, "--no-browser", "--port", str(port), SINCERELY_DATABASE_WAIT="2"):
        visitor = Visitor(f"http://127.0.0.1:{port}")
        until_it_answers(visitor.address)
        page = visitor.get("/start/")
        told = {
            "opportunity_employer": "Quillback & Sons",
            "opportunity_role": "Editor",
            "candidate_name": "Efua Lindqvist",
            "met": "Ada Nwosu\nBram Oakes",
            "once": str(uuid4()),
        }
        with locked(tmp_path):
            began = time.monotonic()
            busy = visitor.post("/start/", page, told)
            assert time.monotonic() - began > 1.5
            assert visitor.status == 503
            assert "The database is busy" in busy
        names = re.findall(r'<textarea name="(\w+)" hidden>', busy)
        values = re.findall(r"hidden>\n([^<]*)</textarea>", busy)
        waiting = {
            one: value.replace("&amp;", "&") for one, value in zip(names, values, strict=True)
        }
        assert {key: waiting[key].splitlines() for key in told} == {
            key: value.splitlines() for key, value in told.items()
        }
        after = visitor.post("/start/", busy, waiting)
        assert visitor.status == 200
        assert "Ada Nwosu" in after


def test_a_letter_is_not_worded_anew_while_a_fact_is_missing(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    sentence = letter.sources[0]["text"]
    letter.opportunity.candidate_name = ""
    letter.opportunity.save()
    told = "Before a letter can be written, still to tell: your name."
    wording = client.post(f"/letters/{letter.pk}/wording/")
    assert wording.status_code == 422
    assert told in wording.content.decode()
    for part, fields in (("sentence", {"sentence": sentence}), ("phrase", {"path": "unsaid[0]"})):
        answer = client.post(f"/letters/{letter.pk}/{part}/", fields)
        assert (answer.status_code, answer.content.decode()) == (422, told)
    before = letter.text
    letter.refresh_from_db()
    assert letter.text == before


def test_the_address_of_a_button_shows_a_page_to_whoever_types_it(
    client: Client, example: Opportunity
) -> None:
    answer = client.get(f"/o/{example.pk}/remove/")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert "Only a button leads here" in answer.content.decode()
    assert client.put(f"/o/{example.pk}/remove/").content == b""
    assert Opportunity.rows.filter(pk=example.pk, removed_at=None).exists()
