"""Who gets in, and how little a page asks of the world outside."""

from __future__ import annotations

import ast
import inspect
import re
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from sincerely.web.accounts.models import Owner
from sincerely.web.accounts.services import new_entrance, use_entrance
from sincerely.web.opportunities import services as opportunities
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.models import Comment, Link
from sincerely.web.reviews.services import make_link
from tests.web.cast import fill
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


# Another's rows ------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)  # what the owner looked at is kept, for nobody else
def test_what_one_owner_looked_at_is_kept_for_nobody_else(settings: Any) -> None:
    addresses = fill()
    mine = Client(SERVER_NAME=HERE)
    settings.IS_OPEN = True
    stranger = Client(SERVER_NAME=HERE)
    stranger.force_login(Owner.objects.create(login="stranger"))
    mine.force_login(Owner.objects.get(login="personal"))
    shut = 0
    for name, path in addresses.items():
        if not re.match(r"/(?:o|letters|comments)/\d", path):
            continue
        for _ in range(2):
            mine.get(path)
            assert stranger.get(path).status_code in {404, 405}, name
            shut += stranger.get(path).status_code == 404
    assert shut > 40
    assert "Quillback" not in stranger.get("/").content.decode()
    assert "Quillback" not in stranger.get("/past/").content.decode()


def test_rows_of_another_are_not_reached_by_way_of_ones_own(
    client: Client, letters: list[Any], settings: Any
) -> None:
    """One's own opportunity in the address, another's conversation, note or link below it."""
    letter = letters[0]
    theirs = letter.opportunity
    talk, note = theirs.conversations.first(), theirs.notes.exclude(conversation=None).first()
    make_link(theirs, "Ruth", timezone.now())
    opportunities.record_touch(
        theirs, uuid4(), date=timezone.localdate(), person="Ines", is_sent=False
    )
    settings.IS_OPEN = True
    stranger = Client(SERVER_NAME=HERE)
    stranger.force_login(Owner.objects.create(login="stranger"))
    stranger.post("/start/example/")
    own = Opportunity.rows.get(owner__login="stranger")
    own_note, own_talk = own.notes.first(), own.conversations.first()
    stranger.post(f"/o/{own.pk}/letters/draft/", {"kind": "thank-you"})
    own_letter = own.letters.first()
    before = _everything(theirs)
    fields = {"section": "points", "version": "1", "text": "Mine now", "was": "", "pair": ""}
    tries: tuple[tuple[str, dict[str, Any], int], ...] = (
        (f"/o/{own.pk}/notes/{talk.pk}/person/", {"form-0-name": "Mine"}, 404),
        (f"/o/{own.pk}/notes/{talk.pk}/remove/", {}, 404),
        (f"/o/{own.pk}/notes/{talk.pk}/remove/", {"undo": "1"}, 302),
        (f"/o/{own.pk}/notes/{talk.pk}/consultant/", {}, 404),
        (f"/o/{own.pk}/notes/{talk.pk}/consultant/", {"undo": "1"}, 302),
        (f"/o/{own.pk}/notes/change/{note.pk}/", {"what": "remove"}, 404),
        (f"/o/{own.pk}/notes/change/{note.pk}/", {"what": "undo"}, 404),
        (f"/o/{own.pk}/notes/change/{own_note.pk}/", {"talk": talk.pk, "section": "points"}, 404),
        (f"/o/{own.pk}/notes/save/", {**fields, "note": note.pk, "talk": own_talk.pk}, 302),
        (f"/o/{own.pk}/notes/save/", {**fields, "note": uuid4(), "talk": talk.pk}, 404),
        (f"/o/{own.pk}/review/{Link.rows.get().pk}/revoke/", {}, 302),
        (f"/o/{own.pk}/record/{theirs.touches.get().pk}/", {}, 200),
        (f"/o/{own.pk}/withdraw/told/", {"undo": theirs.touches.get().pk}, 302),
        (f"/letters/{own_letter.pk}/restore/{_revision(letter)}/", {}, 404),
    )
    for path, sent, status in tries:
        assert stranger.post(path, sent).status_code == status, path
        assert _everything(theirs) == before, path
    assert stranger.get(f"/o/{own.pk}/notes/{talk.pk}/").status_code == 404


def _revision(letter: Any) -> int:
    letter.revisions.create(owner=letter.owner, version=1, text="Dear Ines,", reason="edited")
    return int(letter.revisions.get().pk)


def _everything(opportunity: Any) -> list[Any]:
    """Return every row of an opportunity but its revisions."""
    talks = opportunity.conversations.all()
    own = [Opportunity.rows.filter(pk=opportunity.pk), talks, opportunity.notes.all()]
    own += [opportunity.letters.all(), opportunity.links.all(), opportunity.touches.all()]
    people = [one.people.all() for one in talks]
    volatile = {"edition", "updated_at"}
    return [
        [{key: value for key, value in row.items() if key not in volatile} for row in rows.values()]
        for rows in (*own, *people)
    ]


def _models_asked(tree: ast.AST) -> list[tuple[int, str]]:
    """Return where a module asks a model for rows without naming their owner first."""
    scoped = {
        id(one.value)
        for one in ast.walk(tree)
        if isinstance(one, ast.Attribute) and one.attr == "of"
    }
    return [
        (one.lineno, ast.unparse(one))
        for one in ast.walk(tree)
        if isinstance(one, ast.Attribute)
        and one.attr in {"rows", "objects", "_default_manager", "_base_manager"}
        and isinstance(one.value, ast.Name)
        and one.value.id[:1].isupper()
        and id(one) not in scoped
    ]


def test_no_view_asks_for_rows_but_by_their_owner() -> None:
    """Views find rows by ``of(owner)`` or from a row that was found so; services are given them."""
    views = {inspect.getmodule(inspect.unwrap(one.callback)) for one in patterns()}
    found = [Path(one.__file__) for one in views if one and one.__name__.startswith("sincerely.")]
    found += list(Path(found[0]).parents[1].glob("*/found.py"))
    assert len(found) > 8
    for path in found:
        asked = _models_asked(ast.parse(path.read_text(encoding="utf-8")))
        assert asked == [], path


def test_the_check_of_views_sees_an_open_query() -> None:
    tree = ast.parse("Letter.rows.get(pk=1)\nLetter.rows.of(owner).get(pk=1)")
    assert _models_asked(tree) == [(1, "Letter.rows")]
