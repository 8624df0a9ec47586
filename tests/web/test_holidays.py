"""Public holidays make a wait longer, and the page says so."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import translation

from sincerely.days_off import holidays_of
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.home.moves import Standing, next_move
from sincerely.web.home.record import call_again
from sincerely.web.letters.choices import choices
from sincerely.web.letters.clock import not_before
from sincerely.web.letters.holidays import country_name
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.opportunities.services import record_touch
from sincerely.writing import Request, write_letters

SENT = Standing((), (), (), (), is_reviewed=False)


@pytest.fixture
def waiting(example: Any) -> Any:
    """The example, told of no day of decision, on the Friday before Thanksgiving."""
    Opportunity.rows.filter(pk=example.pk).update(
        interview_date=date(2026, 11, 20),
        interview_decision_by=None,
        interview_timezone="America/Chicago",
        interview_country="",
    )
    return Opportunity.rows.get(pk=example.pk)


def card(opportunity: Any, today: date = date(2026, 11, 23)) -> Any:
    with translation.override("en-us"):
        return next_move(debrief_of(opportunity)[0], SENT, today)


def test_the_country_is_the_zone_s_and_its_holiday_is_named(waiting: Any) -> None:
    found = card(waiting)
    assert found.words == "Quiet until Monday, November 30"
    assert found.why.endswith("Thursday, November 26 is Thanksgiving Day in the United States.")


def test_a_told_country_counts_before_the_zone_s(waiting: Any) -> None:
    waiting.interview_country = "GB"
    found = card(waiting)
    assert found.words == "Quiet until Friday, November 27"
    assert "Thanksgiving" not in found.why


def test_several_holidays_are_told_in_one_sentence(waiting: Any) -> None:
    waiting.interview_country = "IE"
    waiting.interview_date = date(2026, 12, 24)
    waiting.interview_decision_by = None
    found = card(waiting, date(2026, 12, 24))
    assert "Public holidays in Ireland lie between: Christmas Day and " in found.why


def test_where_no_country_is_known_weekends_alone_count(waiting: Any) -> None:
    waiting.interview_timezone = ""
    assert holidays_of(debrief_of(waiting)[0]) == {}
    assert card(waiting).words == "Quiet until Friday, November 27"


def test_the_offer_of_a_check_in_and_another_call_wait_as_long(waiting: Any) -> None:
    value = debrief_of(waiting)[0]
    offered = choices(value, {"thank-you"}, date(2026, 11, 23))
    why = next(str(one.why) for one in offered if one.kind.id == "check-in")
    assert "Thanksgiving Day in the United States." in why
    told = {"person": "Ann Lee", "is_sent": True, "kind": "no answer"}
    record_touch(waiting, uuid4(), date=date(2026, 11, 25), **told)
    again = call_again(Opportunity.rows.get(pk=waiting.pk), holidays_of(value))
    assert again is not None
    assert again.on == date(2026, 11, 27)


def test_a_check_in_s_page_says_at_its_head_from_when(waiting: Any) -> None:
    value = debrief_of(waiting)[0]
    said = not_before(value, "Ann Lee", date(2026, 11, 23))
    assert said == "Better not before Monday 30 November"
    assert not_before(value, "Ann Lee", date(2026, 11, 29)) == "Better not before tomorrow"
    assert not_before(value, "Ann Lee", date(2026, 11, 30)) == ""


def test_a_drafted_check_in_says_the_same_day_as_the_page(waiting: Any) -> None:
    value = debrief_of(waiting)[0]
    for one in write_letters(value, Request("check-in"), date(2026, 11, 23)):
        assert "Better not before Monday 30 November: " in one.hints[0]


def test_a_country_is_picked_among_the_facts(client: Client, waiting: Any) -> None:
    page = client.get(f"/o/{waiting.pk}/facts/").content.decode()
    assert '<option value="NZ">New Zealand</option>' in page


def test_countries_are_named_as_they_stand_in_a_sentence() -> None:
    assert country_name("NL") == "the Netherlands"
    assert country_name("FR") == "France"
    assert country_name("QQ") == "QQ"
