"""The facts in two tabs: joined where the tabs differ, asked where they disagree."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from django.test import Client

from sincerely.web.opportunities.merging import read_seen
from sincerely.web.opportunities.models import Opportunity


def opened(client: Client, opportunity: Any) -> dict[str, str]:
    """Return what a tab that is open on the facts would send."""
    page = client.get(f"/o/{opportunity.pk}/facts/").content.decode()
    found = re.search(r'name="seen" value="([^"]*)"', page)
    assert found
    seen: dict[str, str] = json.loads(html.unescape(found[1]))
    return {**seen, "seen": json.dumps(seen)}


def keep(client: Client, opportunity: Any, tab: dict[str, str], **typed: str) -> Any:
    return client.post(f"/o/{opportunity.pk}/facts/", tab | typed)


def test_two_tabs_that_change_different_facts_are_joined(client: Client, example: Any) -> None:
    first, second = opened(client, example), opened(client, example)
    keep(client, example, first, opportunity_place="Selby", interview_at="09:30")
    assert keep(client, example, second, candidate_home="York").status_code == 302
    now = Opportunity.rows.get(pk=example.pk)
    assert (now.opportunity_place, now.candidate_home) == ("Selby", "York")
    assert f"{now.interview_at:%H:%M}" == "09:30"


def test_a_fact_changed_in_two_tabs_is_shown_and_kept_when_sent_again(
    client: Client, example: Any
) -> None:
    first, second = opened(client, example), opened(client, example)
    keep(client, example, first, opportunity_place="Selby")
    answer = keep(client, example, second, opportunity_place="Goole")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Another tab has kept “Selby” here" in page
    assert 'value="Goole"' in page
    assert Opportunity.rows.get(pk=example.pk).opportunity_place == "Selby"
    again = opened(client, example)["seen"]
    assert keep(client, example, second, opportunity_place="Goole", seen=again).status_code == 302
    assert Opportunity.rows.get(pk=example.pk).opportunity_place == "Goole"


def test_a_choice_that_differs_is_told_by_its_name(client: Client, example: Any) -> None:
    first, second = opened(client, example), opened(client, example)
    keep(client, example, first, interview_how="video")
    page = keep(client, example, second, interview_how="phone").content.decode()
    assert "Another tab has kept “by video” here" in page


@pytest.mark.parametrize("sent", ["", "{", "[]", '{"voice": 3}', "[" * 99_999])
def test_what_no_page_of_ours_has_sent_counts_as_nothing_seen(sent: str) -> None:
    assert read_seen(sent) == {}


def test_the_zone_is_supposed_to_be_the_reader_s_and_any_zone_is_offered(
    client: Client, example: Any
) -> None:
    Opportunity.rows.filter(pk=example.pk).update(interview_timezone="")
    client.cookies["sincerely-zone"] = "Australia/Perth"
    page = client.get(f"/o/{example.pk}/facts/").content.decode()
    assert re.search(r'name="interview_timezone" value="Australia/Perth"[^>]* list="', page)
    assert '<option value="America/New_York">New York</option>' in page
    tab = opened(client, example)
    keep(client, example, tab, interview_timezone="Australia/Perth")
    assert Opportunity.rows.get(pk=example.pk).interview_timezone == "Australia/Perth"


def test_the_zone_of_a_server_is_not_supposed_and_a_told_one_stays(
    client: Client, example: Any
) -> None:
    Opportunity.rows.filter(pk=example.pk).update(interview_timezone="")
    client.cookies["sincerely-zone"] = "UTC"
    page = client.get(f"/o/{example.pk}/facts/").content.decode()
    assert re.search(r'name="interview_timezone"(?! value)', page)
    Opportunity.rows.filter(pk=example.pk).update(interview_timezone="Asia/Tokyo")
    client.cookies["sincerely-zone"] = "Europe/London"
    page = client.get(f"/o/{example.pk}/facts/").content.decode()
    assert 'name="interview_timezone" value="Asia/Tokyo"' in page


def test_a_town_in_place_of_its_zone_is_told_the_zone(client: Client, example: Any) -> None:
    tab = opened(client, example)
    answer = keep(client, example, tab, interview_timezone="New York")
    assert answer.status_code == 422
    assert "did you mean America/New_York?" in html.unescape(answer.content.decode())
