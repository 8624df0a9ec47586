"""Who gets in, and how little a page asks of the world outside."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from sincerely.web.accounts.models import Owner
from sincerely.web.accounts.services import new_entrance, use_entrance
from sincerely.web.reviews.models import Comment, Link
from sincerely.web.reviews.services import make_link
from tests.web.conftest import HERE

WEIGHT_LIMIT = 150_000


def patterns(resolver: URLResolver | None = None) -> list[URLPattern]:
    found: list[URLPattern] = []
    for one in (resolver or get_resolver()).url_patterns:
        found += patterns(one) if isinstance(one, URLResolver) else [one]
    return found


def test_a_strange_host_is_refused(db: None) -> None:
    assert Client(SERVER_NAME="evil.example.org").get("/").status_code == 400


def test_every_page_forbids_inline_and_foreign_code(client: Client, letters: list[Any]) -> None:
    for path in (
        "/",
        "/start/",
        f"/letters/{letters[0].pk}/",
        f"/o/{letters[0].opportunity_id}/notes/",
    ):
        answer = client.get(path, follow=True)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "no-store" in answer.headers["Cache-Control"]
        page = answer.content.decode()
        assert not re.search(r"""<[^>]+\s(?:style|on\w+)=""", page)
        assert not re.search(r"""(?:src|href|action)="(?:https?:)?//""", page)
        for script in re.findall(r"<script\b[^>]*>", page):
            assert "src=" in script or 'type="application/json"' in script


def test_pages_weigh_little_without_fonts(client: Client, letters: list[Any]) -> None:
    page = client.get(f"/letters/{letters[0].pk}/").content
    served = Path(__file__).parents[2] / "src/sincerely/web/static"
    linked = re.findall(r'(?:src|href)="/static/([^"]+\.(?:css|js|svg))"', page.decode())
    assert len(linked) >= 4
    sizes = [(served / name).stat().st_size for name in linked]
    assert len(page) + sum(sizes) < WEIGHT_LIMIT


def test_no_owner_reaches_the_rows_of_another(
    client: Client, letters: list[Any], settings: Any
) -> None:
    """Every address that names a row answers 404 to a signed-in stranger, and changes nothing."""
    letter = letters[0]
    opportunity = letter.opportunity
    talk = opportunity.conversations.first()
    note = opportunity.notes.first()
    make_link(opportunity, "Ruth", timezone.now())
    link = Link.rows.get()
    comment = Comment.rows.create(owner=letter.owner, letter=letter, link=link, text="Shorter?")
    settings.IS_OPEN = True
    stranger = Client(SERVER_NAME=HERE)
    stranger.force_login(Owner.objects.create(login="stranger"))
    by_pattern = {
        "letters/": letter.pk,
        "comments/": comment.pk,
        "o/": opportunity.pk,
    }
    names = {"talk": talk.pk, "note": note.pk, "link": link.pk, "revision": 1, "ending": "txt"}
    names |= {"touch": 1, "kind_id": "offer-reply"}
    tried = 0
    for pattern in patterns():
        keys = pattern.pattern.converters
        route = str(pattern.pattern)
        if "pk" not in keys:
            continue
        pk = next(value for start, value in by_pattern.items() if route.startswith(start))
        address = reverse(
            pattern.name, kwargs={"pk": pk, **{k: names[k] for k in keys if k != "pk"}}
        )
        for answer in (stranger.get(address), stranger.post(address, {"what": "remove"})):
            assert answer.status_code in {404, 405}, (address, answer.status_code)
            tried += 1
    assert tried > 40
    opportunity.refresh_from_db()
    assert opportunity.removed_at is None
    assert opportunity.notes.filter(removed_at=None).count() == opportunity.notes.count()


def test_an_open_site_turns_away_who_has_no_link(letters: list[Any], settings: Any) -> None:
    settings.IS_OPEN = True
    visitor = Client(SERVER_NAME=HERE)
    for pattern in patterns():
        if pattern.pattern.converters or pattern.name == "review":
            continue
        assert visitor.get(reverse(pattern.name)).status_code == 403, pattern.name
    assert visitor.get(f"/letters/{letters[0].pk}/").status_code == 403


def test_a_one_time_link_lets_in_once(owner: Any, settings: Any) -> None:
    settings.IS_OPEN = True
    token = new_entrance(owner, timezone.now())
    visitor = Client(SERVER_NAME=HERE)
    assert visitor.get(f"/enter/{token}").status_code == 200  # a scanner's look uses nothing up
    assert visitor.post(f"/enter/{token}").status_code == 302
    assert visitor.get("/").status_code == 200
    assert Client(SERVER_NAME=HERE).post(f"/enter/{token}").status_code == 403


def test_a_one_time_link_ends(owner: Any) -> None:
    token = new_entrance(owner, timezone.now() - timedelta(hours=13))
    assert use_entrance(token, timezone.now()) is None


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "3d8013a4-5016-4058-8b06-87cd445e21fc"])
def test_a_guessed_review_link_opens_nothing(guest: Client, letters: list[Any], token: str) -> None:
    assert guest.get(f"/review/{token}/").status_code == 403


def test_a_review_link_that_was_called_back_opens_nothing(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    token = make_link(opportunity, "Ruth", timezone.now())
    assert guest.get(f"/review/{token}/", follow=True).status_code == 200
    client.post(f"/o/{opportunity.pk}/review/{Link.rows.get().pk}/revoke/")
    assert guest.get("/review/").status_code == 403
    assert guest.get(f"/review/{token}/").status_code == 403


def test_opening_a_review_link_changes_no_row(guest: Client, letters: list[Any]) -> None:
    token = make_link(letters[0].opportunity, "Ruth", timezone.now())
    before = list(Link.rows.values())
    guest.get(f"/review/{token}/", follow=True)
    guest.head(f"/review/{token}/")
    assert list(Link.rows.values()) == before
    assert token not in str(before)


def test_a_link_shows_one_opportunity_alone(guest: Client, letters: list[Any], owner: Any) -> None:
    from sincerely.web.letters.models import Letter
    from sincerely.web.opportunities.models import Opportunity

    other = Opportunity.rows.create(owner=owner, opportunity_employer="Other")
    secret = Letter.rows.create(owner=owner, opportunity=other, kind="thank-you", to="X", text="Y")
    token = make_link(letters[0].opportunity, "Ruth", timezone.now())
    guest.get(f"/review/{token}/")
    assert guest.post(f"/review/{secret.pk}/comment/", {"text": "hm"}).status_code == 404
    assert guest.post(f"/review/{secret.pk}/verdict/", {"what": "approve"}).status_code == 404


def test_markup_in_notes_and_letters_stays_text(client: Client, letters: list[Any]) -> None:
    bad = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    letter = letters[0]
    client.post(
        f"/letters/{letter.pk}/save/", {"version": letter.version, "text": bad, "subject": bad}
    )
    for path in (
        f"/letters/{letter.pk}/",
        f"/letters/{letter.pk}/ready/",
        f"/o/{letter.opportunity_id}/letters/",
    ):
        page = client.get(path).content.decode()
        assert "<script>alert" not in page
        assert "<img src=x" not in page
