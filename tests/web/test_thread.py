"""The whole way, through the real views: notes, letters, link, approval, an edit, the file."""

from __future__ import annotations

import email
import re
from email.policy import default
from typing import Any

from django.test import Client


def test_first_start_offers_two_ways_in(client: Client, owner: Any) -> None:
    page = client.get("/").content.decode()
    assert "I have just had an interview" in page
    assert "Show me an example" in page


def test_home_shows_the_next_move_of_the_example(client: Client, example: Any) -> None:
    page = client.get("/").content.decode()
    assert "Write to Hanneke and Rhodri" in page
    assert "Read the drafts" in page


def test_example_goes_from_notes_to_approved_letters_and_a_file(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    first = letters[0]
    opportunity = first.opportunity
    assert client.get(f"/letters/{first.pk}/").status_code == 200

    asked = client.post(f"/o/{opportunity.pk}/review/", {"reviewer": ""}).content.decode()
    (link,) = set(re.findall(r"/review/[\w-]{20,}/", asked))
    assert guest.get(link).status_code == 302
    seen = guest.get("/review/").content.decode()
    assert "Efua Lindqvist" in seen
    assert "retiring in March" not in seen

    (seen_hash, *_) = re.findall(r'name="hash" value="(\w{64})"', seen)
    guest.post(f"/review/{first.pk}/verdict/", {"hash": seen_hash, "what": "approve"})
    assert (
        "approved exactly these words" in client.get(f"/letters/{first.pk}/ready/").content.decode()
    )

    changed = client.post(
        f"/letters/{first.pk}/save/",
        {
            "version": first.version,
            "text": first.text + "\n\nP.S. One more word.",
            "subject": first.subject,
        },
        headers={"X-Requested-With": "fetch"},
    )
    assert "needs a new yes" in changed.json()["notices"][0]
    assert "need a new yes" in client.get(f"/letters/{first.pk}/ready/").content.decode()

    again = guest.get("/review/").content.decode()
    (new_hash, *_) = re.findall(r'name="hash" value="(\w{64})"', again)
    assert new_hash != seen_hash
    guest.post(f"/review/{first.pk}/verdict/", {"hash": new_hash, "what": "approve"})
    assert (
        "approved exactly these words" in client.get(f"/letters/{first.pk}/ready/").content.decode()
    )

    message = email.message_from_bytes(
        client.get(f"/letters/{first.pk}/letter.eml").content, policy=default
    )
    assert message["To"].addresses[0].addr_spec == "hanneke.voss@example.org"
    assert "P.S. One more word." in message.get_content()

    client.post(f"/letters/{first.pk}/sent/")
    assert opportunity.touches.filter(person=first.to, is_sent=True).count() == 1
