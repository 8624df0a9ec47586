"""What is kept is never stale: every change of a row renews its opportunity's edition."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import transaction
from django.test import Client
from django.utils import timezone

from sincerely.core.errors import InputError
from sincerely.web.accounts.models import Owner
from sincerely.web.debriefs import people
from sincerely.web.debriefs import services as debriefs
from sincerely.web.debriefs.models import Conversation, Note
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.kept import Kept
from sincerely.web.letters import calls, drafting, known, leaving
from sincerely.web.letters import services as letters_
from sincerely.web.letters.models import Letter
from sincerely.web.opportunities import services as opportunities
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.owned import Owned
from sincerely.web.reviews import services as reviews
from tests.web.cast import fill
from tests.web.conftest import HERE

# Nothing is kept within a transaction, so that these tests run in none of their own.
pytestmark = pytest.mark.django_db(transaction=True)

OWNED = [one for one in apps.get_models() if issubclass(one, Owned)]


def edition(opportunity: Opportunity) -> Any:
    return Opportunity.rows.values_list("edition", flat=True).get(pk=opportunity.pk)


# Ways of writing ------------------------------------------------------------------------


def ways(row: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield every way in which a row can be written, the last of them ends it."""
    every = type(row).rows
    row.updated_at = timezone.now()
    yield "save", row.save
    yield "some fields saved", lambda: row.save(update_fields=["updated_at"])
    yield "updated", lambda: every.filter(pk=row.pk).update(updated_at=timezone.now())
    yield "updated in bulk", lambda: every.bulk_update([row], ["updated_at"])
    if type(row) is not Opportunity:
        yield "deleted", row.delete
        yield "made", lambda: every.bulk_create([row])
        yield "deleted by a query", lambda: every.filter(pk=row.pk).delete()
        yield "made alone", lambda: row.save(force_insert=True)


def test_every_way_of_writing_a_row_makes_another_edition(owner: Owner) -> None:
    fill()
    for model in OWNED:
        row = model.rows.first() or _ignored()
        opportunity = Opportunity.rows.get(pk=row.opportunity_pk)
        seen = {edition(opportunity)}
        for count, (way, write) in enumerate(ways(row), 2):
            write()
            seen.add(edition(opportunity))
            assert len(seen) == count, (model, way)
        others = Opportunity.rows.exclude(pk=opportunity.pk)
        assert not seen & set(others.values_list("edition", flat=True)), model


def _ignored() -> Any:
    letter = Letter.rows.first()
    letters_.ignore(letter, "spelling", "Vos")
    return letter.ignored.get()


def test_a_change_taken_back_takes_its_edition_back(example: Opportunity) -> None:
    before = edition(example)
    with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 - all within one block
        example.notes.first().save()
        assert edition(example) != before
        raise RuntimeError
    assert edition(example) == before


def test_a_stale_copy_does_not_bring_an_old_edition_back(example: Opportunity) -> None:
    before = edition(example)
    stale = Opportunity.rows.get(pk=example.pk)
    example.notes.first().save()
    stale.save()
    assert edition(example) not in {before, None}


# What is kept ---------------------------------------------------------------------------


def test_what_nobody_asked_for_longest_makes_room() -> None:
    kept = Kept[str](2)
    assert kept.get("one", lambda: "1") == "1"
    kept.put("two", "2")
    assert kept.find("one") == "1"
    kept.put("three", "3")
    assert (kept.find("one"), kept.find("two"), kept.find("three")) == ("1", None, "3")
    kept.clear()
    assert kept.find("one") is None


# A long walk ----------------------------------------------------------------------------


class Walk:
    """One opportunity, changed by whatever service comes next."""

    def __init__(self, opportunity: Opportunity, seed: int) -> None:
        self.pk = opportunity.pk
        self.dice = Random(seed)

    @property
    def shown(self) -> Opportunity:
        return Opportunity.rows.select_related("owner").get(pk=self.pk)

    def letter(self) -> Letter:
        """Return one of the thank-you letters."""
        own = list(Letter.rows.filter(opportunity=self.pk, kind="thank-you").order_by("pk"))
        return self.dice.choice(own)

    def talk(self) -> Conversation:
        return self.dice.choice(list(self.shown.conversations.order_by("pk")))

    def link(self) -> Any:
        reviews.make_link(self.shown, "Ruth Okafor", timezone.now())
        return self.shown.links.first()

    def note(self) -> Note:
        return self.dice.choice(list(self.shown.notes.order_by("pk")))

    def comment(self) -> Any:
        letter = self.letter()
        quote = letter.text.split("\n\n")[1].split(". ")[0]
        reviews.comment_on(self.link(), letter, quote, "Shorter.", f"{quote} now")
        return letter.comments.filter(settled_at=None).first()


def _typed(walk: Walk) -> debriefs.Typed:
    text = walk.dice.choice(["Asked about the rota", "Wants 3 wards", ""])
    return debriefs.Typed(uuid4(), "points", text, "", 0, 9)


def _edit(walk: Walk) -> None:
    letter = walk.letter()
    slip = walk.dice.choice(["I recieve it.", "I like it.", "Thank you."])
    letters_.save(letter, letter.version, {"text": f"{letter.text}\n\n{slip}"})


def _judge(walk: Walk) -> None:
    letter = walk.letter()
    is_yes = walk.dice.random() < 0.7
    reviews.judge(walk.link(), letter, letters_.content_hash(letter), is_approval=is_yes)


def _restore(walk: Walk) -> None:
    letter = walk.letter()
    if (revision := letter.revisions.first()) is not None:
        letters_.restore(letter, revision.pk)


def _heard(walk: Walk) -> None:
    day = timezone.localdate()
    told = {"date": day, "person": walk.letter().to, "is_sent": False, "gist": "Soon."}
    opportunities.record_touch(walk.shown, uuid4(), **told)


def _called(walk: Walk) -> None:
    came = walk.dice.choice(list(calls.Came))
    told = {"points": ["A second round follows"], "interview_next_step": "a second round"}
    calls.record_call(walk.letter(), came, told, uuid4(), timezone.now())


def _facts(walk: Walk) -> None:
    day = timezone.localdate() + timedelta(days=walk.dice.choice([-9, -1, 0, 5]))
    told = walk.dice.choice(
        [
            {"interview_date": day},
            {"interview_decision_by": day},
            {"consultant_name": walk.dice.choice(["", "Ruth Okafor"])},
            {"consultant_routing": walk.dice.choice(["copy", "review-first", "direct"])},
            {"opportunity_role": walk.dice.choice(["", "Ward manager"])},
            {"outcome_result": walk.dice.choice(["", "offered", "rejected"])},
        ]
    )
    opportunities.save_facts(walk.shown, told)


def _place(walk: Walk) -> debriefs.Place:
    return debriefs.Place(walk.shown.owner_id, walk.shown.pk, walk.talk().pk)


def _people(walk: Walk) -> None:
    who = {"name": walk.dice.choice(["Ines Wren", "wren.i", ""]), "email": "wren.i@example.com"}
    debriefs.save_people(walk.talk(), {"minutes": 30}, [who])


def _stay(walk: Walk) -> None:
    opportunities.stay(walk.shown, timezone.now())


def _leave(walk: Walk) -> None:
    leaving.leave(walk.shown, {"withdrawal_reason": ""}, timezone.localdate(), timezone.now())


STEPS: tuple[Callable[[Walk], object], ...] = (
    _edit,
    _facts,
    _heard,
    _judge,
    _leave,
    _people,
    _restore,
    _stay,
    _called,
    lambda walk: debriefs.save_notes(_place(walk), [_typed(walk)]),
    lambda walk: debriefs.add_conversation(walk.shown, "Ada Moss", "", uuid4()),
    lambda walk: debriefs.remove_conversation(walk.talk(), timezone.now()),
    lambda walk: debriefs.undo_remove_conversation(walk.shown, walk.talk().pk),
    lambda walk: debriefs.remove_note(walk.shown, walk.note().pk),
    lambda walk: debriefs.undo_remove_note(walk.shown, walk.note().pk),
    lambda walk: debriefs.move_note(walk.shown, walk.note().pk, walk.talk(), "points"),
    lambda walk: people.make_consultant(walk.talk(), timezone.now()),
    lambda walk: people.unmake_consultant(walk.shown, walk.talk().pk),
    lambda walk: drafting.draft(walk.shown, "thank-you", timezone.localdate()),
    lambda walk: drafting.draft(walk.shown, "check-in", timezone.localdate()),
    lambda walk: drafting.redraft(
        walk.letter(), timezone.localdate(), variant=1, reason="another wording"
    ),
    lambda walk: letters_.ignore(walk.letter(), "spelling", "recieve"),
    lambda walk: letters_.mark_sent(walk.letter(), timezone.now()),
    lambda walk: letters_.undo_sent(walk.letter()),
    lambda walk: opportunities.forget_touch(walk.shown, _touch(walk), timezone.now()),
    lambda walk: opportunities.undo_forget_touch(walk.shown, _touch(walk)),
    lambda walk: opportunities.fold(walk.shown, None),
    lambda walk: reviews.revoke(walk.shown, walk.link().pk, timezone.now()),
    lambda walk: reviews.settle(walk.comment(), timezone.now()),
    lambda walk: reviews.settle(walk.comment(), None),
    lambda walk: reviews.take(walk.comment()),
)


def _touch(walk: Walk) -> int:
    first = walk.shown.touches.first()
    return first.pk if first is not None else 0


def seen(client: Client, paths: list[str]) -> list[str]:
    """Return the pages, but for what differs by itself."""
    found = [client.get(path).content.decode() for path in paths]
    return [_RANDOM.sub("", one) for one in found]


_RANDOM = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|value=\"\w{64}\"")


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_service_every_page_is_as_if_nothing_had_been_kept(
    client: Client, letters: list[Any], seed: int
) -> None:
    walk = Walk(letters[0].opportunity, seed)
    first = letters[0].pk
    paths = [
        "/",
        f"/o/{walk.pk}/letters/",
        f"/letters/{first}/",
        f"/letters/{first}/ready/",
        f"/o/{walk.pk}/record/",
    ]
    seen(client, paths)
    steps = [*STEPS, *walk.dice.choices(STEPS, k=10)]
    walk.dice.shuffle(steps)
    for step in steps:
        try:
            step(walk)
        except InputError:  # the notes no longer have what a letter needs: nothing was changed
            continue
        warm = seen(client, paths)
        Kept.clear_all()
        assert warm == seen(client, paths), step


# The clock and the reader ------------------------------------------------------------------

PRESS = datetime(2026, 10, 14, 18, 40, tzinfo=UTC)
"""When everything on the site was made; links end two weeks later."""
MOMENTS = {
    "the same evening": PRESS,
    "a minute later": PRESS + timedelta(minutes=1),
    "a minute to midnight": PRESS.replace(hour=23, minute=59),
    "midnight": PRESS.replace(hour=0) + timedelta(days=1),
    "the hour that comes twice": datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    "the same hour again": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    "the link's last minute": PRESS + timedelta(days=14, minutes=-1),
    "the link is over": PRESS + timedelta(days=14, minutes=1),
    "a clock put back a year": PRESS - timedelta(days=365),
    "next year": PRESS + timedelta(days=365),
}
READERS = (
    ("en-GB", "Europe/London"),
    ("en-US", "America/Los_Angeles"),
    ("en-CA", "Pacific/Kiritimati"),
    ("", ""),
)


def _browsers(come_in: str) -> list[Client]:
    """Return a browser for each reader, the consultant's link opened in it."""
    found = []
    for language, zone in READERS:
        browser = Client(SERVER_NAME=HERE, headers={"Accept-Language": language})
        if zone:
            browser.cookies["sincerely-zone"] = zone
        browser.get(come_in)
        found.append(browser)
    return found


def test_whatever_the_clock_and_the_reader_every_page_is_as_if_nothing_had_been_kept(
    monkeypatch: pytest.MonkeyPatch, owner: Owner
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: PRESS)
    addresses = fill()
    paths = sorted(set(addresses.values()))
    browsers = _browsers(addresses["come-in"])
    for moment, at in MOMENTS.items():
        monkeypatch.setattr(timezone, "now", lambda at=at: at)
        warm = [seen(one, paths) for one in browsers]
        for reader, one, kept in zip(READERS, browsers, warm, strict=True):
            Kept.clear_all()
            for path, before, after in zip(paths, kept, seen(one, paths), strict=True):
                assert before == after, (moment, reader, path)


def test_the_owners_own_language_and_zone_count_at_once(
    client: Client, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: PRESS)
    addresses = fill()
    for locale, zone in (("en-us", "Asia/Tokyo"), ("en-gb", "America/New_York"), ("", "")):
        paths = [addresses[name] for name in ("record", "letter", "facts", "reading", "home")]
        client.post("/reading/", {"locale": locale, "zone": zone})
        warm = seen(client, paths)
        Kept.clear_all()
        assert warm == seen(client, paths), (locale, zone)


def test_what_is_seen_within_a_change_that_is_taken_back_stays_nowhere(
    client: Client, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: PRESS)
    addresses = fill()
    client.get(addresses["come-in"])
    paths = sorted(set(addresses.values()))
    before = seen(client, paths)
    Kept.clear_all()
    for shown in Opportunity.rows.select_related("owner"):
        with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 - one block
            _upset(shown)
            changed = seen(client, paths)
            raise RuntimeError
        assert changed != before
        assert seen(client, paths) == before


def _upset(shown: Opportunity) -> None:
    """Change every kind of row, with copies in memory that have the edition from before."""
    known.panel_of(shown, "thank-you")
    opportunities.save_facts(shown, {"opportunity_role": "Somebody else's", "remarks": ["No."]})
    shown.notes.update(text="Nobody said this")
    for letter in shown.letters.all():
        letters_.save(letter, None, {"text": "Dear nobody,"})
        known.panel_of(letter.opportunity, letter.kind)
    opportunities.withdraw(shown, {"withdrawal_reason": "none"}, timezone.now())


def test_a_copy_in_memory_that_is_older_than_what_it_was_saved_over_is_not_kept(
    client: Client, example: Opportunity
) -> None:
    first, second = (Opportunity.rows.get(pk=example.pk) for _ in range(2))
    opportunities.save_facts(first, {"opportunity_role": "Head baker"})
    opportunities.save_facts(second, {"opportunity_place": "Selby"})
    assert debrief_of(second)[0].opportunity.role == "Director of Logistics"
    live = Opportunity.rows.get(pk=example.pk)
    assert debrief_of(live)[0].opportunity.role == "Head baker"
    assert "Head baker" in client.get(f"/o/{example.pk}/notes/about/").content.decode()


def test_each_answer_has_numbers_and_a_token_of_its_own(example: Opportunity) -> None:
    strict = Client(SERVER_NAME=HERE, enforce_csrf_checks=True)
    there = f"/o/{example.pk}/notes/about/"
    pages = [strict.get(there).content.decode() for _ in range(2)]
    known_ids = {str(one) for one in example.notes.values_list("pk", flat=True)}
    fresh = [set(re.findall(r'data-note="([\w-]{36})"', one)) - known_ids for one in pages]
    assert len(fresh[0]) == len(fresh[1]) > 5
    assert not fresh[0] & fresh[1]
    for page, ids in zip(pages, fresh, strict=True):
        assert ids <= set(re.findall(r'name="note" value="([\w-]{36})"', page))
        (token,) = set(re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page))
        typed = {"note": min(ids), "section": "why", "version": "0", "was": "", "pair": ""}
        told = {**typed, "text": f"A reason {token[:4]}", "csrfmiddlewaretoken": token}
        assert strict.post(f"/o/{example.pk}/notes/save/", told).status_code == 302
    assert example.notes.filter(text__startswith="A reason ").count() == 2
