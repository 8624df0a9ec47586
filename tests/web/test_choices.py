"""Every kind is offered when it makes sense, and asks for what it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from sincerely.core.debrief import (
    Debrief,
    Interview,
    Outcome,
    OutcomeResult,
    Referrer,
    Touch,
    Withdrawal,
)
from sincerely.core.letters.kinds import kinds
from sincerely.formats.debrief import read
from sincerely.web.home.example import EXAMPLE
from sincerely.web.letters.choices import Choice, Does, choices
from sincerely.web.letters.forms import NEEDS
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.wording import by_labels

TODAY = date(2026, 11, 18)
VALUE = read(EXAMPLE.encode(), name="example", open_resume=None)


def offered(value: Debrief, *written: str, on: date = TODAY) -> dict[str, Choice]:
    return {one.kind.id: one for one in choices(value, written, on)}


def test_every_kind_is_offered_to_somebody_who_waits() -> None:
    assert set(offered(VALUE)) == {one.id for one in kinds()}


def test_what_may_be_done_now_stands_first() -> None:
    nows = [one.is_now for one in choices(VALUE, (), TODAY)]
    assert nows == sorted(nows, reverse=True)


def test_a_kind_that_is_written_opens() -> None:
    assert offered(VALUE, "thank-you")["thank-you"].does is Does.OPENS


def test_a_check_in_waits_until_patience_is_over() -> None:
    dated = replace(VALUE, interview=Interview(date(2026, 11, 17), decision_by=date(2026, 12, 1)))
    early = offered(dated)["check-in"]
    assert early.does is Does.WAITS
    assert early.why.startswith("From Thursday 3 December: ")
    due = offered(dated, on=date(2026, 12, 3))["check-in"]
    assert (due.does, due.is_now) == (Does.DRAFTS, True)


def test_a_third_check_in_is_advised_against() -> None:
    sent = tuple(
        Touch(date(2026, 12, day), "Rhodri Pask", is_sent=True, kind="check-in") for day in (3, 10)
    )
    one = offered(replace(VALUE, sent=sent), on=date(2027, 1, 29))["check-in"]
    assert one.does is Does.WAITS
    assert "press" in one.why


def test_a_check_in_of_an_interview_without_a_day_is_not_urged() -> None:
    undated = replace(VALUE, interview=Interview())
    assert not offered(undated)["check-in"].is_now


@pytest.mark.parametrize(
    ("result", "there", "gone"),
    [
        (OutcomeResult.REJECTED, "rejection-reply", {"offer-reply", "check-in", "withdrawal"}),
        (OutcomeResult.OFFERED, "offer-reply", {"rejection-reply", "check-in", "thank-you"}),
    ],
)
def test_their_choice_decides_what_makes_sense(
    result: OutcomeResult, there: str, gone: set[str]
) -> None:
    found = offered(replace(VALUE, outcome=Outcome(result)))
    assert (found[there].does, found[there].is_now) == (Does.DRAFTS, True)
    assert not gone & set(found)


def test_after_withdrawing_only_the_goodbyes_are_offered() -> None:
    found = offered(replace(VALUE, withdrawal=Withdrawal()))
    assert set(found) == {"withdrawal", "call-outline", "consultant-note", "referral-thanks"}
    assert (found["withdrawal"].button, found["withdrawal"].is_now) == ("Go on", True)


def test_a_letter_that_was_written_stays_in_reach_whatever_came() -> None:
    found = offered(replace(VALUE, withdrawal=Withdrawal()), "thank-you")
    assert found["thank-you"].does is Does.OPENS


def test_referrer_and_consultant_are_asked_for_where_they_are_not_known() -> None:
    bare = offered(replace(VALUE, consultant=None))
    assert bare["consultant-note"].does is Does.ASKS
    assert bare["referral-thanks"].does is Does.ASKS
    known = offered(replace(VALUE, referrer=Referrer("Ama Tuohy", None, None)))
    assert known["referral-thanks"].why.startswith("Ama put you forward")


TOLD = {
    "rejection-reply": {"outcome_told_by": "Rhodri Pask", "outcome_date": "2026-11-20"},
    "offer-reply": {"outcome_told_by": "Rhodri Pask", "outcome_answer_by": "2027-11-27"},
    "referral-thanks": {"referrer_name": "Ama Tuohy", "referrer_email": "ama@example.org"},
    "consultant-note": {"consultant_name": "Ines Marsh", "consultant_routing": "copy"},
    "thank-you-letter": {"opportunity_address": "1 Cold Store Lane\nYork"},
}


def test_every_need_is_told_in_a_test() -> None:
    assert set(TOLD) == set(NEEDS)


@pytest.mark.parametrize("kind", sorted(TOLD))
def test_a_kind_asks_for_its_facts_alone_and_drafts(
    client: Client, example: Any, kind: str
) -> None:
    page = client.get(f"/o/{example.pk}/tell/{kind}/").content.decode()
    assert page.count('class="field"') == len(NEEDS[kind])
    answer = client.post(f"/o/{example.pk}/tell/{kind}/", TOLD[kind])
    letter = example.letters.filter(kind=kind).first()
    assert answer.url == f"/letters/{letter.pk}/"
    assert letter.text


@pytest.mark.parametrize(
    ("kind", "home"),
    [("offer-reply", "They offered it to you"), ("rejection-reply", "They chose somebody else")],
)
def test_an_answer_is_the_next_move_until_it_is_sent(
    client: Client, letters: list[Any], kind: str, home: str
) -> None:
    opportunity = letters[0].opportunity
    client.post(f"/o/{opportunity.pk}/tell/{kind}/", TOLD[kind])
    page = client.get("/").content.decode()
    assert home in page
    assert "Write the answer" in page
    for letter in opportunity.letters.filter(kind=kind):
        client.post(f"/letters/{letter.pk}/sent/")
    page = client.get("/").content.decode()
    assert home in page
    assert "Write the answer" not in page


def test_a_name_that_is_needed_is_asked_for_beside_its_field(client: Client, example: Any) -> None:
    answer = client.post(f"/o/{example.pk}/tell/referral-thanks/", {"referrer_email": "a@b.org"})
    assert answer.status_code == 422
    assert "cannot be addressed without it" in answer.content.decode()
    assert "a@b.org" in answer.content.decode()


def test_there_is_no_page_for_a_kind_that_needs_nothing(client: Client, example: Any) -> None:
    assert client.get(f"/o/{example.pk}/tell/thank-you/").status_code == 404


def test_an_opportunity_without_people_keeps_what_is_told_and_says_what_is_missing(
    client: Client, owner: Any
) -> None:
    bare = Opportunity.rows.create(
        owner=owner, opportunity_employer="Quill", opportunity_role="Editor", candidate_name="Efua"
    )
    answer = client.post(f"/o/{bare.pk}/tell/offer-reply/", {"outcome_told_by": "Ama"})
    assert answer.status_code == 422
    assert Opportunity.rows.get(pk=bare.pk).outcome_result == "offered"


def test_a_letter_is_drafted_to_one_more_reader(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": "voicemail"})
    page = client.get(f"/letters/{opportunity.letters.get(kind='voicemail', number=1).pk}/")
    assert "One to Oluwaseun Brandreth, too" in page.content.decode()
    asked = {"kind": "voicemail", "to": "Oluwaseun Brandreth"}
    client.post(f"/o/{opportunity.pk}/letters/draft/", asked)
    assert opportunity.letters.filter(kind="voicemail").count() == 3


def test_a_posted_letter_is_to_be_printed_and_signed(client: Client, example: Any) -> None:
    client.post(f"/o/{example.pk}/tell/thank-you-letter/", TOLD["thank-you-letter"])
    letter = example.letters.filter(kind="thank-you-letter").first()
    page = client.get(f"/letters/{letter.pk}/ready/").content.decode()
    assert "PDF to print and sign" in page
    assert "I posted it" in page
    assert ".eml" not in page
    assert "1 Cold Store Lane" in page


def test_what_a_kind_needs_is_asked_in_words_to_the_candidate(client: Client, example: Any) -> None:
    page = client.get(f"/o/{example.pk}/tell/referral-thanks/").content.decode()
    assert "Thank them, and say how it went." in page
    assert "the candidate" not in page


def test_hints_call_fields_as_the_site_does() -> None:
    hint = 'Add "candidate.phone": a message should say the number twice.'
    assert by_labels(hint) == "Add “Telephone”: a message should say the number twice."
    assert by_labels('They said "soon".') == 'They said "soon".'
