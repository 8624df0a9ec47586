"""What a form answers to what nobody should type: words beside the field, and nothing lost."""

from __future__ import annotations

import html
import re
import socket
import urllib.parse
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from sincerely.web.opportunities.models import Opportunity
from tests.web.sites import free_port, serve, until_it_answers

MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>"
BAD = {
    "empty": "",
    "long": "x" * 70_000,
    "control": "a\x00b\x07c",
    "markup": MARKUP,
    "half a character": "\ud800",
    "right to left": "\u202eevil\u202c مرحبا",
    "emoji": "👩🏽‍🌾 Ann",
    "number": "99999999999999999999",
    "lines": "\n".join(f"line {number}" for number in range(60)),
}
FACTS_TYPED = (
    "interview_date",
    "interview_at",
    "interview_timezone",
    "locale",
    "candidate_email",
    "candidate_phone",
    "candidate_address",
)
TOLD = {
    "rejection-reply": ("outcome_told_by", "outcome_date", "outcome_note"),
    "offer-reply": ("outcome_told_by", "outcome_date", "outcome_answer_by", "outcome_note"),
    "referral-thanks": ("referrer_name", "referrer_relation", "referrer_email"),
    "consultant-note": ("consultant_name", "consultant_firm", "consultant_email"),
    "thank-you-letter": ("opportunity_address", "candidate_address"),
}


def forms_of(opportunity: Any, letter: Any) -> dict[str, tuple[str, ...]]:
    """Every form that takes typed text: its address and its fields."""
    talk = opportunity.conversations.first()
    pk = opportunity.pk
    started = ("opportunity_employer", "opportunity_role", "candidate_name")
    return {
        "/start/": (*started, "met", "once", "interview_date", "advert"),
        "/start/file/": ("once",),
        f"/o/{pk}/facts/": (*started, *FACTS_TYPED),
        f"/o/{pk}/notes/met/": ("with", "title", "once"),
        f"/o/{pk}/notes/cards/": (),
        f"/o/{pk}/notes/advert/": ("what", "advert", "row", "text", "picked"),
        f"/o/{pk}/notes/save/": ("note", "section", "version", "text", "pair", "was", "talk"),
        f"/o/{pk}/notes/{talk.pk}/person/": (*PERSON, "form-TOTAL_FORMS", "seen"),
        **{f"/o/{pk}/tell/{kind}/": fields for kind, fields in TOLD.items()},
        f"/o/{pk}/withdraw/": ("withdrawal_reason", "withdrawal_cancel", "keep_private"),
        f"/o/{pk}/record/": ("person", "date", "kind", "gist", "once"),
        f"/o/{pk}/letters/draft/": ("kind", "to"),
        f"/letters/{letter.pk}/save/": ("version", "text", "subject"),
        f"/letters/{letter.pk}/check/": ("text", "subject"),
        f"/o/{pk}/review/": ("name",),
    }


PERSON = (
    *(f"form-0-{key}" for key in ("name", "title", "email", "phone", "address_as", "pronouns")),
    "minutes",
)
KEPT_FORMS = {
    "person": ("/o/{pk}/notes/{talk}/person/", PERSON),
    "record": ("/o/{pk}/record/", ("person", "date", "gist")),
    "withdraw": ("/o/{pk}/withdraw/", ("withdrawal_reason", "withdrawal_cancel", "keep_private")),
    **{kind: (f"/o/{{pk}}/tell/{kind}/", fields) for kind, fields in TOLD.items()},
}


@pytest.mark.parametrize("bad", BAD)
def test_no_form_breaks_on_what_it_is_sent(client: Client, letters: list[Any], bad: str) -> None:
    """An answer of our own, never a broken page, and no markup comes back as markup."""
    client.raise_request_exception = True
    text = BAD[bad].encode("utf-8", "surrogatepass")
    for address, fields in forms_of(letters[0].opportunity, letters[0]).items():
        body = urllib.parse.urlencode(dict.fromkeys(fields, text))
        answer = client.post(address, body, content_type="application/x-www-form-urlencoded")
        assert answer.status_code in {200, 204, 302, 400, 404, 409, 422}, (
            address,
            answer.status_code,
        )
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            assert b"<script>alert" not in answer.content, address
            assert b"<img src=x" not in answer.content, address


@pytest.mark.parametrize("bad", sorted(BAD.keys() - {"half a character", "control"}))
@pytest.mark.parametrize("form", KEPT_FORMS)
def test_a_form_with_one_unfit_field_says_so_beside_it_and_keeps_all(
    client: Client, example: Any, form: str, bad: str
) -> None:
    """Refused, each field holds what was sent, and one that is unfit has a sentence below it."""
    shape, fields = KEPT_FORMS[form]
    address = shape.format(pk=example.pk, talk=example.conversations.first().pk)
    counts = {"form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "1"} if form == "person" else {}
    sent = dict.fromkeys(fields, BAD[bad])
    answer = client.post(address, {**sent, **counts, "once": str(uuid4())})
    if answer.status_code != 422:
        assert answer.status_code == 302
        return
    page = answer.content.decode()
    assert re.search(
        r'<div class="field is-wrong[^>]*>.*?<p class="wrong"[^>]*>\S', page, re.DOTALL
    )
    for name in fields:
        assert shown(page, name) == BAD[bad], name


def shown(page: str, name: str) -> str:
    """Return what the field of that name holds on a page."""
    area = re.search(rf'<textarea name="{name}"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
    if area:
        return html.unescape(area[1])
    one = re.search(rf'<input[^>]* name="{name}"[^>]*>', page)
    assert one, name
    value = re.search(r' value="(.*?)"', one[0], re.DOTALL)
    return html.unescape(value[1]) if value else ""


def test_an_unfit_line_of_an_advertisement_keeps_every_line(client: Client, example: Any) -> None:
    ids = [str(uuid4()), str(uuid4())]
    lines = ["Ten years of scheduling", "x" * 5_000]
    sent = {"what": "keep", "row": ids, "text": lines, "picked": ids}
    before = example.notes.filter(section="criteria").count()
    answer = client.post(f"/o/{example.pk}/notes/advert/", sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert re.findall(r'<textarea name="text"[^>]*>(.*?)</textarea>', page) == lines
    assert "The text has 5,000 characters." in page
    assert example.notes.filter(section="criteria").count() == before


def test_a_page_without_script_keeps_notes_that_cannot_be_saved(
    client: Client, example: Any
) -> None:
    talk = example.conversations.first()
    note = talk.notes.filter(section="points").first()
    new, long = str(uuid4()), "y" * 5_000
    sent = {
        "talk": talk.pk,
        "note": [str(note.pk), new, "lost its id"],
        "section": ["points"] * 3,
        "version": [note.version, 0, 0],
        "text": [long, "tabs and bells\x07", "a word"],
        "pair": [""] * 3,
        "was": [note.fingerprint, "", ""],
    }
    answer = client.post(f"/o/{example.pk}/notes/save/", sent)
    page = html.unescape(answer.content.decode())
    assert answer.status_code == 422
    for text in sent["text"]:
        assert re.search(rf">\n?{text}</textarea>", page)
    assert page.count('class="note is-wrong"') == 3
    assert f'name="note" value="{new}"' in page
    note.refresh_from_db()
    assert note.text != long


def test_what_every_letter_needs_is_asked_for_before_one_is_told_of(
    client: Client, example: Any
) -> None:
    example.candidate_name = ""
    example.save()
    told = {"outcome_told_by": "Ruth Okafor", "outcome_note": "They took somebody inside"}
    for answer in (
        client.post(f"/o/{example.pk}/tell/rejection-reply/", told),
        client.get(f"/o/{example.pk}/withdraw/"),
    ):
        page = answer.content.decode()
        assert "Before a letter can be written, still to tell: your name." in page
        assert f'class="button" href="/o/{example.pk}/facts/' in page
    example.refresh_from_db()
    assert example.outcome_note == told["outcome_note"]


def test_a_title_too_long_is_said_and_not_cut(client: Client, owner: Any) -> None:
    told = {
        "opportunity_employer": "Marlpit",
        "opportunity_role": "Baker",
        "candidate_name": "Efua Lindqvist",
        "met": f"Ada Nwosu, {'Head of ' * 60}",
        "once": str(uuid4()),
    }
    answer = client.post("/start/", told)
    assert answer.status_code == 422
    assert "At most 300 are allowed" in answer.content.decode()
    assert not Opportunity.rows.exists()


@pytest.mark.parametrize("kind", ["form", "parts"])
def test_more_than_a_form_takes_is_refused_in_words(
    client: Client, example: Any, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    told = {"opportunity_role": "x" * 13_000_000}
    sent: Any = {"data": told}
    if kind == "form":
        form = "application/x-www-form-urlencoded"
        sent = {"data": urllib.parse.urlencode(told), "content_type": form}
    answer = client.post(f"/o/{example.pk}/facts/", **sent)
    assert answer.status_code == 413
    assert "more than one page takes" in answer.content.decode()
    assert not any(record.exc_info for record in caplog.records)
    example.refresh_from_db()
    assert example.opportunity_role == "Director of Logistics"


def test_more_fields_than_any_page_has_are_refused_in_words(client: Client, example: Any) -> None:
    answer = client.post(f"/o/{example.pk}/facts/", {"x": ["y"] * 4_001})
    assert answer.status_code == 413


def test_a_text_far_too_long_for_its_field_is_answered_beside_it(
    client: Client, example: Any
) -> None:
    answer = client.post(f"/o/{example.pk}/facts/", {"opportunity_role": "x" * 3_000_000})
    assert answer.status_code == 422
    assert "The text has 3,000,000 characters." in answer.content.decode()
    assert "x" * 3_000_000 in answer.content.decode()


def test_whoever_sends_too_much_is_heard_out_and_hears_the_answer(tmp_path: Path) -> None:
    """Answered in the middle of the form, a browser would show that the connection was lost."""
    port, size = free_port(), 70_000_000
    with serve(tmp_path, "--no-browser", "--port", str(port)):
        until_it_answers(f"http://127.0.0.1:{port}")
        with socket.create_connection(("127.0.0.1", port), timeout=60) as line:
            kind = "Content-Type: application/x-www-form-urlencoded"
            head = f"POST /start/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{kind}\r\n"
            line.sendall(f"{head}Content-Length: {size}\r\n\r\n".encode())
            for _ in range(70):
                line.sendall(b"a" * 1_000_000)
            answer = line.recv(200)
    assert answer.startswith(b"HTTP/1.1 413 ")
