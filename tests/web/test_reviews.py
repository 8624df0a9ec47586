"""Links made once, comments folded and unfolded, returns that say what to do next."""

from __future__ import annotations

from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.web.letters.values import content_hash
from sincerely.web.reviews.models import Comment, Link
from sincerely.web.reviews.services import make_link


@pytest.fixture
def reader(guest: Client, letters: list[Any]) -> Client:
    """The consultant, come in by a link."""
    token = make_link(letters[0].opportunity, "Oluwaseun Brandreth", timezone.now())
    guest.get(f"/review/{token}/")
    return guest


def ask(client: Client, letters: list[Any], once: object) -> str:
    told = {"reviewer": "Oluwaseun Brandreth", "kind": "thank-you", "once": str(once)}
    return client.post(f"/o/{letters[0].opportunity_id}/review/", told).content.decode()


def link_in(page: str) -> str:
    return page.partition('<input id="link" readonly value="')[2].partition('"')[0]


def test_a_form_sent_again_shows_the_same_link_and_makes_no_other(
    client: Client, letters: list[Any]
) -> None:
    once = uuid4()
    first, again = ask(client, letters, once), ask(client, letters, once)
    assert link_in(first)
    assert link_in(again) == link_in(first)
    assert Link.rows.count() == 1
    assert link_in(ask(client, letters, uuid4())) != link_in(first)


def test_a_form_of_a_link_called_back_shows_no_dead_link(
    client: Client, letters: list[Any]
) -> None:
    once = uuid4()
    ask(client, letters, once)
    Link.rows.update(revoked_at=timezone.now())
    assert link_in(ask(client, letters, once)) == ""
    assert Link.rows.count() == 1


def test_a_form_without_its_number_makes_a_link(client: Client, letters: list[Any]) -> None:
    assert link_in(ask(client, letters, "none"))


def comment(reader: Client, letter: Any, **words: str) -> Comment:
    reader.post(f"/review/{letter.pk}/comment/", words)
    return Comment.rows.latest("pk")


def test_a_comment_folded_away_is_brought_back(
    client: Client, reader: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    said = comment(reader, letter, quote="Kind regards,", text="Warmer?")
    page = client.post(f"/comments/{said.pk}/", {"what": "settle"}, follow=True)
    assert "Bring it back" in page.content.decode()
    page = client.post(f"/comments/{said.pk}/", {"what": "reopen"}, follow=True)
    assert "Bring it back" not in page.content.decode()
    said.refresh_from_db()
    assert said.settled_at is None


def test_a_suggestion_whose_sentence_is_gone_says_so(
    client: Client, reader: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    said = comment(reader, letter, quote="A sentence not there.", suggestion="Another.")
    answer = client.post(f"/comments/{said.pk}/", {"what": "take"})
    assert answer.status_code == 409
    assert "reads otherwise by now" in unescape(answer.content.decode())
    said.refresh_from_db()
    assert said.settled_at is None


def test_a_return_without_a_word_asks_for_one_and_is_not_offered_again(
    reader: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    for other in letters[1:]:
        other.delete()
    verdict = {"hash": content_hash(letter), "what": "return"}
    page = reader.post(f"/review/{letter.pk}/verdict/", verdict, follow=True).content.decode()
    assert "Touch a sentence above to say what should be different." in page
    assert 'value="return"' not in page
    comment(reader, letter, quote="Kind regards,", text="Warmer?")
    page = reader.get("/review/").content.decode()
    assert "Touch a sentence above" not in page
    assert 'value="approve"' in page


def test_a_letter_returned_without_a_word_says_whom_to_ask(
    client: Client, reader: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    verdict = {"hash": content_hash(letter), "what": "return"}
    reader.post(f"/review/{letter.pk}/verdict/", verdict)
    said = "Oluwaseun returned it without a word: ask what should be different."
    assert said in client.get(f"/letters/{letter.pk}/").content.decode()
    panel = client.get(f"/o/{letter.opportunity_id}/letters/").content.decode()
    assert "<i>returned</i>" in panel
    comment(reader, letter, quote="Kind regards,", text="Warmer?")
    assert said not in client.get(f"/letters/{letter.pk}/").content.decode()


def test_a_letter_returned_with_a_word_leads_to_it(
    client: Client, reader: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    comment(reader, letter, quote="Kind regards,", text="Warmer?")
    verdict = {"hash": content_hash(letter), "what": "return"}
    reader.post(f"/review/{letter.pk}/verdict/", verdict)
    page = client.get(f"/letters/{letter.pk}/").content.decode()
    assert 'Oluwaseun returned it. <a href="#said">What they say</a>' in page
    assert '<section class="comments" id="said">' in page


def test_the_record_tells_a_later_word_from_a_later_change(
    client: Client, reader: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    for what in ("return", "approve"):
        verdict = {"hash": content_hash(letter), "what": what}
        reader.post(f"/review/{letter.pk}/verdict/", verdict)
    record = f"/o/{letter.opportunity_id}/record/"
    page = client.get(record).content.decode()
    assert page.count("A later word on it counts.") == 1
    assert "It was changed since" not in page
    told = {"version": letter.version, "text": f"{letter.text} "}
    client.post(f"/letters/{letter.pk}/save/", {**told, "text": letter.text + "!"})
    page = client.get(record).content.decode()
    assert page.count("It was changed since, so that this no longer holds.") == 1
