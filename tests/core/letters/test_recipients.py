from __future__ import annotations

from sincerely.core.letters.kind import Relation
from sincerely.core.letters.recipients import (
    consultant_of,
    interviewers_of,
    lead_of,
    recipient_of,
    referrer_of,
)
from tests.desk import debrief_named


def test_people_met_together_are_one_recipient() -> None:
    one = interviewers_of(debrief_named("nursing-rejected"))[1]
    assert one.names == ("Tyrell Banks", "Joanie Wu")
    assert one.name == "Tyrell Banks, Joanie Wu"
    assert one.relation is Relation.INTERVIEWER


def test_recipients_come_in_the_order_of_the_debrief() -> None:
    notes = debrief_named("hotel-waiting")
    assert interviewers_of(notes) == tuple(map(recipient_of, notes.conversations))


def test_hiring_manager_leads_else_the_first_met() -> None:
    assert lead_of(debrief_named("hotel-waiting")).name == "Sir Anthony Vane"
    assert lead_of(debrief_named("charity-few-notes")).name == "Sam Okafor"


def test_consultant_and_referrer_are_recipients_where_there_are_any() -> None:
    notes = debrief_named("hotel-waiting")
    assert consultant_of(notes)[0].emails == ("imran@example.com",)
    assert referrer_of(notes) == ()
    assert consultant_of(debrief_named("nursing-rejected")) == ()
    assert referrer_of(debrief_named("nursing-rejected"))[0].emails == ()
