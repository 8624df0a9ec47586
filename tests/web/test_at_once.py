"""Two changes at one moment: neither waits for ever, none is lost, none is done twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from threading import Barrier, Event, Thread
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from sincerely.core.errors import InputError
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import put_away_drafts
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import turn_of
from sincerely.web.reviews.services import make_link
from tests.web.conftest import HERE
from tests.web.test_editions import STEPS, Walk, edition

# Transactions that come to an end, in threads with a connection each.
pytestmark = pytest.mark.django_db(transaction=True)

Press = Callable[[], Any]
WHY = {"withdrawal_reason": "my family needs me near home"}


def at_once(*presses: Press) -> list[Any]:
    """Do it all at one moment, each in a thread of its own; return what came, errors as well."""
    start = Barrier(len(presses))
    came: list[Any] = [None] * len(presses)

    def run(place: int, press: Press) -> None:
        start.wait()
        try:
            came[place] = press()
        except Exception as error:
            came[place] = error
        finally:
            connection.close()

    threads = [Thread(target=run, args=one) for one in enumerate(presses)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
        assert not one.is_alive(), "two wait for each other"
    return came


def posted(path: str, fields: dict[str, Any] | None = None) -> Press:
    return lambda: Client(SERVER_NAME=HERE).post(path, fields or {}).status_code


@contextmanager
def held(opportunity: Opportunity) -> Iterator[None]:
    """Somebody else is in the middle of a change of the opportunity."""
    is_held, is_over = Event(), Event()

    def hold() -> None:
        with turn_of(opportunity):
            opportunity.notes.first().save()
            is_held.set()
            is_over.wait(60)
        connection.close()

    other = Thread(target=hold)
    other.start()
    assert is_held.wait(60)
    try:
        yield
    finally:
        is_over.set()
        other.join(60)


# One order -------------------------------------------------------------------------------

_TAKES = re.compile(r'^(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"|^SELECT .* FROM "(\w+)".* FOR ')


def first_taken(statements: list[str]) -> Iterator[str]:
    """Yield the table whose row each transaction takes first."""
    is_new = True
    for one in statements:
        if one.startswith(("BEGIN", "COMMIT", "ROLLBACK")) and "SAVEPOINT" not in one:
            is_new = True
        elif is_new and (found := _TAKES.match(one)):
            is_new = False
            yield found[1] or found[2]


def test_every_service_takes_its_opportunity_before_any_other_row(letters: list[Any]) -> None:
    walk = Walk(letters[0].opportunity, 3)
    taken = 0
    for step in STEPS:
        with CaptureQueriesContext(connection) as captured:
            try:
                step(walk)
            except InputError:
                continue
        tables = list(first_taken([one["sql"] for one in captured]))
        assert set(tables) <= {"opportunities_opportunity"}, step
        taken += len(tables)
    assert taken > len(STEPS) / 2


def test_a_change_of_several_opportunities_takes_the_oldest_first(
    client: Client, letters: list[Any], owner: Any
) -> None:
    """And leaves out rows that came to be while it waited."""
    other = Opportunity.rows.create(owner=owner, opportunity_employer="Other")
    Letter.rows.create(owner=owner, opportunity=other, kind="thank-you", to="X", text="Y")
    with CaptureQueriesContext(connection) as captured:
        assert Letter.rows.of(owner).update(put_away_at=None) == len(letters) + 1
    waits = [one["sql"] for one in captured if " FOR NO KEY UPDATE" in one["sql"]]
    if connection.vendor == "postgresql":
        assert "ORDER BY 1 ASC" in waits[0]
    editions = Opportunity.rows.values_list("edition", flat=True)
    before = set(editions)
    assert Letter.rows.of(owner).filter(put_away_at=None, kind="none").update(number=2) == 0
    assert set(editions) == before


# Two at one moment ------------------------------------------------------------------------


def test_a_letter_saved_while_one_withdraws(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    for number in range(6):
        now = [Letter.rows.get(pk=one.pk) for one in letters]
        saves = [
            posted(
                f"/letters/{one.pk}/save/",
                {"version": one.version, "text": f"{one.text}\n\nRound {number}."},
            )
            for one in now
        ]
        came = at_once(*saves, posted(f"/o/{opportunity.pk}/withdraw/", WHY))
        assert came == [302] * (len(now) + 1)
        opportunity.refresh_from_db()
        assert opportunity.withdrawn_at is not None
        for one in now:
            one.refresh_from_db()
            assert one.text.endswith(f"Round {number}.")
            assert one.put_away_at == opportunity.withdrawn_at
        client.post(f"/o/{opportunity.pk}/withdraw/stay/")
        assert not opportunity.letters.filter(put_away_at=None, kind="withdrawal").exists()


def test_everybody_writes_at_once(client: Client, letters: list[Any]) -> None:
    """The candidate at two devices and the consultant at a third; everything is kept."""
    first, second, *_ = letters
    opportunity = first.opportunity
    talk = opportunity.conversations.first()
    readers = [Client(SERVER_NAME=HERE), Client(SERVER_NAME=HERE)]
    for reader in readers:
        token = make_link(opportunity, "Ruth Okafor", timezone.now())
        reader.get(f"/review/{token}/")
    remark = {"quote": second.text.split("\n\n")[1], "text": "Shorter, please."}
    for number in range(4):
        first.refresh_from_db()
        note = {"note": str(uuid4()), "section": "points", "version": "0", "was": "", "pair": ""}
        told = note | {"talk": talk.pk, "text": f"Wants rota number {number}"}
        text = {"version": first.version, "text": f"{first.text}\n\nRound {number}."}
        call = {"came": "message", "once": str(uuid4())}
        came = at_once(
            posted(f"/o/{opportunity.pk}/notes/save/", told),
            posted(f"/letters/{first.pk}/save/", text),
            posted(f"/letters/{second.pk}/sent/", {"undo": "1"} if number % 2 else {}),
            posted(f"/o/{opportunity.pk}/letters/draft/", {"kind": "check-in"}),
            posted(f"/o/{opportunity.pk}/review/", {"reviewer": "Ada", "once": call["once"]}),
            lambda: readers[0].post(f"/review/{second.pk}/comment/", remark).status_code,
            lambda: readers[1].post(f"/review/{second.pk}/comment/", remark).status_code,
        )
        assert not [one for one in came if not isinstance(one, int) or one >= 500], came
        assert talk.notes.filter(text=told["text"]).count() == 1
        first.refresh_from_db()
        assert first.text.endswith(f"Round {number}.")
        second.refresh_from_db()
        assert bool(second.sent_at) is not bool(number % 2)
    assert second.comments.count() == len(readers)


def test_one_form_pressed_twice_at_one_moment_has_one_effect(
    client: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    pk = opportunity.pk
    met = {"with": "Zora Quill", "once": str(uuid4())}
    begun = {"opportunity_employer": "Marlpit", "opportunity_role": "Baker", "once": str(uuid4())}
    forms: dict[str, dict[str, Any]] = {
        f"/o/{pk}/notes/met/": met,
        "/start/": {**begun, "candidate_name": "Efua Lindqvist"},
        f"/o/{pk}/letters/draft/": {"kind": "call-outline"},
        f"/letters/{letters[0].pk}/wording/": {},
        f"/letters/{letters[1].pk}/sent/": {},
        f"/o/{pk}/withdraw/": WHY,
        f"/o/{pk}/withdraw/told/": {},
    }
    for path, fields in forms.items():
        came = at_once(posted(path, fields), posted(path, fields), posted(path, fields))
        assert set(came) == {302}, (path, came)
    assert opportunity.conversations.filter(people__name="Zora Quill").count() == 1
    assert Opportunity.rows.filter(opportunity_employer="Marlpit").count() == 1
    written = list(opportunity.letters.values_list("kind", "to"))
    assert len(written) == len(set(written))
    assert {"call-outline", "withdrawal"} <= {kind for kind, _ in written}
    assert opportunity.touches.filter(kind="thank-you").count() == 1
    assert opportunity.touches.filter(kind="withdrawal").count() <= 1


def test_the_example_is_one_however_often_it_is_asked_for(client: Client, owner: Any) -> None:
    assert at_once(*[posted("/start/example/")] * 4) == [302] * 4
    assert Opportunity.rows.filter(is_example=True).count() == 1


def test_facts_corrected_in_two_tabs_at_one_moment_are_both_kept(
    client: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    there = f"/o/{opportunity.pk}/facts/"
    page = client.get(there).content.decode()
    (seen,) = re.findall(r'name="seen" value="([^"]*)"', page)
    fields = {
        name: unescape(value)
        for name, value in re.findall(r'<input[^>]* name="(\w+)"[^>]*? value="([^"]*)"', page)
    }
    base = fields | {"seen": unescape(seen), "locale": "en-GB", "voice": "warm"}
    came = at_once(
        posted(there, base | {"opportunity_role": "Head baker"}),
        posted(there, base | {"candidate_phone": "020 7946 0199"}),
        posted(f"/o/{opportunity.pk}/withdraw/", WHY),
    )
    assert came == [302] * 3
    opportunity.refresh_from_db()
    assert opportunity.opportunity_role == "Head baker"
    assert opportunity.candidate_phone == "020 7946 0199"
    assert opportunity.withdrawn_at is not None


def test_of_two_that_correct_one_person_the_second_is_shown_the_first(
    client: Client, example: Any
) -> None:
    talk = example.conversations.first()
    there = f"/o/{example.pk}/notes/{talk.pk}/person/"
    (seen,) = re.findall(r'name="seen" value="(\w+)"', client.get(there).content.decode())
    told = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "seen": seen}
    told |= {"form-0-name": "Dr. Hanneke Voss"}
    came = at_once(*[posted(there, told | {"form-0-title": one}) for one in ("Chair", "Trustee")])
    assert sorted(came) == [302, 422]
    assert talk.people.count() == 1


def test_a_letter_saved_meanwhile_is_kept_as_a_revision_of_the_new_draft(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    typed = f"{letter.text}\n\nTyped just now."
    came = at_once(
        posted(f"/letters/{letter.pk}/wording/"),
        posted(f"/letters/{letter.pk}/save/", {"version": letter.version, "text": typed}),
    )
    assert came[0] == 302
    assert came[1] in {302, 409}
    if came[1] == 302:
        letter.refresh_from_db()
        kept = {letter.text, *letter.revisions.values_list("text", flat=True)}
        assert typed in kept


# Busy ------------------------------------------------------------------------------------


def impatient() -> None:
    """Let this connection wait for a third of a second alone."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET lock_timeout = 300")
        else:
            cursor.execute("PRAGMA busy_timeout = 300")


def test_who_waits_too_long_is_told_so_and_may_try_again(letters: list[Any]) -> None:
    letter = letters[0]
    impatient()
    browser = Client(SERVER_NAME=HERE, raise_request_exception=False)
    typed = {"version": letter.version, "text": "Dear Dr. Voss,\n\nThank you."}
    with held(letter.opportunity):
        assert browser.get(f"/letters/{letter.pk}/").status_code == 200  # to read needs no turn
        busy = browser.post(f"/letters/{letter.pk}/save/", typed)
        assert busy.status_code == 503
        assert busy.headers["Retry-After"]
        page = busy.content.decode()
        assert "The database is busy" in page
        assert "Dear Dr. Voss," in page
    letter.refresh_from_db()
    assert letter.text != typed["text"]
    assert browser.post(f"/letters/{letter.pk}/save/", typed).status_code == 302
    letter.refresh_from_db()
    assert letter.text == typed["text"]
    connection.close()


def test_a_turn_that_fails_leaves_nothing_behind(letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    before = edition(opportunity)
    with pytest.raises(RuntimeError), turn_of(opportunity):  # noqa: PT012 - all within one turn
        assert put_away_drafts(opportunity, timezone.now()) == len(letters)
        raise RuntimeError
    assert edition(opportunity) == before
    assert opportunity.letters.filter(put_away_at=None).count() == len(letters)
