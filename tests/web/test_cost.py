"""What a page costs: queries that do not grow with rows, little weight, nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs.models import Conversation, Note, Person
from sincerely.web.kept import Kept
from sincerely.web.letters.models import Letter, Revision
from sincerely.web.opportunities.models import Opportunity, Touch
from sincerely.web.reviews.models import Comment, Link
from tests.web.cast import fill

STATIC = Path(__file__).parents[2] / "src/sincerely/web/static"
HEAVIEST = 150_000
"""Bytes of a page with its styles and scripts, its fonts left out."""


def pages(client: Client, addresses: dict[str, str]) -> Iterator[tuple[str, HttpResponse, int]]:
    """Yield each page with its name and the number of its queries."""
    client.get(addresses["come-in"])
    for name, path in addresses.items():
        Kept.clear_all()
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(path)
        if answer.status_code == 200 and "html" in answer.headers["Content-Type"]:
            yield name, answer, len(queries)


def grown(owner: Owner) -> None:
    """Give every kind of row some more of its kind."""
    now = timezone.now()
    for shown in list(Opportunity.rows.all()):
        place = shown.conversations.count()
        for number in range(place, place + 3):
            talk = Conversation.rows.create(owner=owner, opportunity=shown, position=number)
            Person.rows.create(owner=owner, conversation=talk, name=f"Ines Wren{number}")
            own = {"owner": owner, "opportunity": shown, "conversation": talk}
            Note.rows.bulk_create(
                Note(**own, section="points", position=at, text=f"Wants plan {at}")
                for at in range(4)
            )
        day = timezone.localdate()
        Touch.rows.create(owner=owner, opportunity=shown, date=day, person="Ines", is_sent=False)
        link = Link.rows.create(
            owner=owner, opportunity=shown, reviewer="Ruth", token_hash=uuid4().hex, ends_at=now
        )
        for letter in shown.letters.all():
            for number in range(3):
                Comment.rows.create(owner=owner, letter=letter, link=link, text=f"No {number}.")
                Revision.rows.create(
                    owner=owner, letter=letter, version=90 + number, text="Dear Ines,", details={}
                )
    for original in list(Letter.rows.filter(opportunity__is_example=True)):
        original.pk, original.to = None, f"{original.to} {uuid4().hex[:6]}"
        original.number += 10
        original.save()
    for number in range(6):
        leaving = Opportunity.rows.create(
            owner=owner,
            once=uuid4(),
            candidate_name="Efua Lindqvist",
            opportunity_role="Editor",
            opportunity_employer=f"Press {number}",
            consultant_name="Ruth Okafor",
            interview_date=timezone.localdate(),
            folded_at=now if number % 2 else None,
            withdrawn_at=now if number % 3 else None,
        )
        talk = Conversation.rows.create(owner=owner, opportunity=leaving, position=0)
        Person.rows.create(owner=owner, conversation=talk, name="Ines Wren")


@pytest.mark.django_db(transaction=True)  # in a transaction nothing is kept, even within a page
def test_no_page_asks_more_queries_of_more_rows(client: Client, owner: Owner) -> None:
    addresses = fill()
    grown(owner)  # of nothing at all, a page need not ask what belongs to it
    before = {name: count for name, _, count in pages(client, addresses)}
    assert len(before) > 15
    grown(owner)
    after = {name: count for name, _, count in pages(client, addresses)}
    more = {name: (before[name], after[name]) for name in before if after[name] > before[name]}
    assert more == {}
    assert max(after.values()) <= 16


def test_every_page_is_light_and_brings_nothing_from_elsewhere(
    client: Client, owner: Owner
) -> None:
    visited = 0
    for name, answer, _ in pages(client, fill()):
        page = answer.content.decode()
        linked = set(re.findall(r'(?:src|href)="/static/([^"]+\.(?:css|js|svg))"', page))
        weight = len(answer.content) + sum((STATIC / one).stat().st_size for one in linked)
        assert weight < HEAVIEST, (name, weight)
        assert not re.search(r"""<[^>]+\s(?:style|on\w+)=""", page), name
        assert "<style" not in page, name
        assert not re.search(r"""(?:src|href|action|poster|data)="(?:https?:)?//""", page), name
        for script in re.findall(r"<script\b[^>]*>", page):
            assert "src=" in script or 'type="application/json"' in script, name
        visited += 1
    assert visited > 15


def test_styles_and_scripts_name_no_other_host() -> None:
    for path in STATIC.rglob("*.*"):
        if path.suffix in {".css", ".js"}:
            assert not re.search(r"https?://|@import|//[a-z]+\.[a-z]", path.read_text()), path


def test_past_opportunities_come_so_many_to_a_page(client: Client, owner: Owner) -> None:
    now = timezone.now()
    Opportunity.rows.bulk_create(
        Opportunity(
            owner=owner,
            once=uuid4(),
            opportunity_employer=f"Press {number:03}",
            folded_at=now,
        )
        for number in range(60)
    )
    pages = []
    address = "/past/"
    while address:
        page = client.get(address).content.decode()
        pages.append(re.findall(r"Press \d{3}(?=</a>)", page))
        older = re.search(r'href="(\?older=\d+)" rel="next"', page)
        address = f"/past/{older[1]}" if older else ""
    assert [len(one) for one in pages] == [25, 25, 10]
    assert len({name for one in pages for name in one}) == 60
    for number in (2, 1, 0):  # and back again
        assert re.findall(r"Press \d{3}(?=</a>)", page) == pages[number]
        newer = re.search(r'href="(\?newer=\d+)" rel="prev"', page)
        page = client.get(f"/past/{newer[1]}").content.decode() if newer else ""
    assert page == ""


def test_a_page_of_the_past_that_there_is_not_is_the_first(client: Client, owner: Owner) -> None:
    now = timezone.now()
    only = Opportunity.rows.create(
        owner=owner, once=uuid4(), opportunity_employer="Press", folded_at=now
    )
    for asked in ("older=nonsense", f"older={only.pk}", "newer=99", f"newer={10**30}"):
        assert "Press</a>" in client.get(f"/past/?{asked}").content.decode(), asked


def test_what_home_has_no_card_for_stands_among_the_past(client: Client, owner: Owner) -> None:
    for number in range(25):
        Opportunity.rows.create(
            owner=owner, once=uuid4(), opportunity_employer=f"Press {number:03}"
        )
    home, past = (client.get(path).content.decode() for path in ("/", "/past/"))
    assert "/past/" in home
    for number in range(25):
        name = f"Press {number:03}"
        assert (name in home) != (name in past), name


def test_one_folded_away_is_taken_out_again(client: Client, example: Opportunity) -> None:
    client.post(f"/o/{example.pk}/fold/")
    assert example.opportunity_employer in client.get("/past/").content.decode()
    client.post(f"/o/{example.pk}/fold/", {"undo": "1"})
    assert "Nothing is put away." in client.get("/past/").content.decode()
