"""Letters side by side: a tab for each, and one next step."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.web.letters.known import Panel, panel_of
from sincerely.web.letters.panels import step_of, tabs_of
from sincerely.web.letters.values import content_hash
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.services import make_link


def thanks(opportunity: Opportunity) -> Panel:
    return panel_of(Opportunity.rows.get(pk=opportunity.pk), "thank-you")


def step(opportunity: Opportunity) -> Any:
    return step_of(opportunity, thanks(opportunity))


def test_the_panel_has_the_tabs_of_its_letters(client: Client, letters: list[Any]) -> None:
    page = client.get(f"/o/{letters[0].opportunity_id}/letters/").content.decode()
    people, _, rest = page.partition("Side by side<i>")
    for letter in letters:
        assert f'href="/letters/{letter.pk}/"' in people
    assert people.rstrip().endswith('aria-current="page">')
    assert "next-of-all" in rest


def test_a_kind_not_written_yet_has_no_tabs_and_no_next_step(client: Client, example: Any) -> None:
    page = client.get(f"/o/{example.pk}/letters/").content.decode()
    assert 'class="people"' not in page
    assert "next-of-all" not in page


def test_the_next_step_of_all_is_to_ask_then_to_wait_then_to_send(
    guest: Client, example: Any, letters: list[Any]
) -> None:
    asked = step(example)
    assert (asked.words, asked.is_calm) == ("Send to Oluwaseun", False)
    link = make_link(example, "Oluwaseun Adair", timezone.now())
    waits = step(example)
    assert (waits.words, waits.is_calm) == ("With Oluwaseun", True)
    guest.get(f"/review/{link}/")
    for letter in letters:
        verdict = {"hash": content_hash(letter), "what": "approve"}
        guest.post(f"/review/{letter.pk}/verdict/", verdict)
    assert [tab.words for tab in tabs_of(thanks(example))] == ["approved"] * 2
    ready = step(example)
    assert (ready.words, ready.address) == ("Ready to go", f"/letters/{letters[0].pk}/ready/")
    example.letters.update(sent_at=timezone.now())
    assert step(example) is None
    assert [tab.state for tab in tabs_of(thanks(example))] == ["sent"] * 2


@pytest.mark.parametrize(("sent", "words"), [(0, "Read the first, and send it"), (1, "Read it")])
def test_where_nobody_reads_first_the_first_letter_is_read_and_sent(
    example: Any, letters: list[Any], sent: int, words: str
) -> None:
    Opportunity.rows.filter(pk=example.pk).update(consultant_routing="direct")
    example.letters.filter(pk__in=[one.pk for one in letters[:sent]]).update(sent_at=timezone.now())
    found = step(example)
    assert found.words.startswith(words)
    assert found.address == f"/letters/{letters[sent].pk}/"
