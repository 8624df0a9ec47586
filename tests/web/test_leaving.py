"""Withdrawing: told in order, everything pending put away, and all of it undone by a tap."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.formats.debrief import read
from sincerely.web.debriefs.filling import write_rows
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.home.example import EXAMPLE
from sincerely.web.letters.leaving import Who, steps
from sincerely.web.letters.models import Letter
from sincerely.web.letters.services import mark_sent
from sincerely.web.opportunities.models import Opportunity
from sincerely.web.reviews.models import Link
from sincerely.web.reviews.services import make_link

REASON = "my family needs me near Leeds this year"


def withdraw(client: Client, opportunity: Any, reason: str = REASON) -> Opportunity:
    answer = client.post(f"/o/{opportunity.pk}/withdraw/", {"withdrawal_reason": reason})
    assert answer.status_code == 302
    return Opportunity.rows.get(pk=opportunity.pk)


def live(opportunity: Any, kind: str) -> list[str]:
    return [one.to for one in opportunity.letters.filter(kind=kind, put_away_at=None)]


@pytest.fixture
def left(client: Client, letters: list[Any]) -> Opportunity:
    return withdraw(client, letters[0].opportunity)


def route(opportunity: Opportunity, routing: str) -> Opportunity:
    opportunity.consultant_routing = routing
    opportunity.save()
    return opportunity


def test_the_page_says_what_will_happen_and_changes_nothing(
    client: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    page = client.get(f"/o/{opportunity.pk}/withdraw/").content.decode()
    assert "Oluwaseun hears it first" in page
    assert "two drafts not sent" in page
    assert Opportunity.rows.get(pk=opportunity.pk).withdrawn_at is None


def test_withdrawing_drafts_the_letters_and_puts_the_others_away(left: Opportunity) -> None:
    assert live(left, "thank-you") == []
    assert live(left, "withdrawal") == ["Dr. Hanneke Voss", "Rhodri Pask", "Oluwaseun Brandreth"]
    assert all(
        "near Leeds" in one.text for one in left.letters.filter(kind="withdrawal", number__lte=2)
    )


def test_the_consultant_hears_first_then_who_decides(left: Opportunity) -> None:
    listed = steps(left)
    assert [one.who for one in listed] == [Who.CONSULTANT, Who.INTERVIEWER, Who.INTERVIEWER]
    assert [one.is_next for one in listed] == [True, False, False]
    assert [one.waits_for for one in listed] == [
        "",
        "Oluwaseun Brandreth",
        "Oluwaseun Brandreth",
    ]


def test_who_decides_comes_before_the_others_whatever_the_order_met(
    client: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    opportunity.conversations.update(hiring_manager=False)
    opportunity.conversations.filter(people__name="Rhodri Pask").update(hiring_manager=True)
    names = [one.name for one in steps(withdraw(client, opportunity))]
    assert names == ["Oluwaseun Brandreth", "Rhodri Pask", "Dr. Hanneke Voss"]


@pytest.mark.parametrize("routing", ["direct", "copy"])
def test_no_consultant_is_told_first_where_the_routing_does_not_say_so(
    client: Client, example: Any, routing: str
) -> None:
    listed = steps(withdraw(client, route(example, routing)))
    assert [one.who for one in listed] == [Who.INTERVIEWER, Who.INTERVIEWER]
    assert listed[0].is_next


def test_each_step_opens_the_next(client: Client, left: Opportunity) -> None:
    client.post(f"/o/{left.pk}/withdraw/told/")
    client.post(f"/o/{left.pk}/withdraw/told/")
    assert left.touches.count() == 1
    assert [one.is_next for one in steps(left)] == [False, True, False]
    for letter in left.letters.filter(kind="withdrawal", number__lte=2):
        answer = client.post(f"/letters/{letter.pk}/sent/")
        assert answer.url == f"/o/{left.pk}/withdraw/"
    assert "Everybody knows" in client.get(f"/o/{left.pk}/withdraw/").content.decode()
    home = client.get("/").content.decode()
    assert "everybody knows" in home
    assert "Write to" not in home


def test_that_the_consultant_knows_can_be_taken_back(client: Client, left: Opportunity) -> None:
    client.post(f"/o/{left.pk}/withdraw/told/")
    client.post(f"/o/{left.pk}/withdraw/told/", {"undo": str(left.touches.get().pk)})
    fresh = Opportunity.rows.get(pk=left.pk)
    assert steps(fresh)[0].is_next


def test_a_call_with_the_outline_tells_the_consultant(client: Client, left: Opportunity) -> None:
    asked = {"kind": "call-outline", "to": "Oluwaseun Brandreth"}
    answer = client.post(f"/o/{left.pk}/letters/draft/", asked)
    outline = left.letters.get(kind="call-outline", put_away_at=None)
    assert answer.url == f"/letters/{outline.pk}/"
    assert "withdraw" in outline.text
    client.post(f"/letters/{outline.pk}/after/", {"came": "spoke", "once": _number()})
    assert steps(Opportunity.rows.get(pk=left.pk))[1].is_next


def test_open_links_are_called_back_and_new_ones_open_the_goodbyes(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    token = make_link(opportunity, "Oluwaseun Brandreth", timezone.now())
    withdraw(client, opportunity)
    assert guest.get(f"/review/{token}/").status_code == 403
    token = make_link(opportunity, "Oluwaseun Brandreth", timezone.now(), "withdrawal")
    page = guest.get(f"/review/{token}/", follow=True).content.decode()
    assert "Withdrawing: Director of Logistics" in page
    assert "To <b>Rhodri Pask" in page
    assert "To <b>Oluwaseun" not in page  # nobody reviews what is written to them


def test_a_change_of_mind_brings_everything_back(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    texts = [one.text for one in letters]
    make_link(opportunity, "Ruth", timezone.now())
    client.post(f"/o/{opportunity.pk}/review/{Link.rows.get().pk}/revoke/")
    make_link(opportunity, "Oluwaseun Brandreth", timezone.now())
    withdraw(client, opportunity)
    client.post(f"/o/{opportunity.pk}/withdraw/stay/")
    back = Opportunity.rows.get(pk=opportunity.pk)
    assert [one.text for one in back.letters.filter(put_away_at=None)] == texts
    assert [one.reviewer for one in back.links.filter(revoked_at=None)] == ["Oluwaseun Brandreth"]
    value, _ = debrief_of(back)
    assert value.withdrawal is None
    assert "With Oluwaseun: Hanneke and Rhodri" in client.get("/").content.decode()


def test_withdrawing_again_brings_the_edited_goodbye_back(
    client: Client, left: Opportunity
) -> None:
    letter = left.letters.get(kind="withdrawal", to="Rhodri Pask")
    told = {"version": letter.version, "subject": letter.subject, "text": "Dear Rhodri,\n\nMine."}
    client.post(f"/letters/{letter.pk}/save/", told, headers={"X-Requested-With": "fetch"})
    client.post(f"/o/{left.pk}/withdraw/stay/")
    withdraw(client, left)
    again = Letter.rows.get(pk=letter.pk)
    assert again.put_away_at is None
    assert again.text == "Dear Rhodri,\n\nMine."


def test_what_was_sent_stays_on_the_record(client: Client, letters: list[Any]) -> None:
    mark_sent(letters[0], timezone.now())
    withdraw(client, letters[0].opportunity)
    assert Letter.rows.get(pk=letters[0].pk).put_away_at is None
    assert Letter.rows.get(pk=letters[1].pk).put_away_at is not None


def test_telling_the_reason_again_puts_nothing_away_twice(
    client: Client, left: Opportunity
) -> None:
    since = left.withdrawn_at
    again = withdraw(client, left, "we are staying in Leeds")
    assert again.withdrawn_at == since
    assert again.withdrawal_reason == "we are staying in Leeds"
    assert live(again, "withdrawal")[0] == "Dr. Hanneke Voss"


def test_an_opportunity_without_people_asks_for_them_first(client: Client, owner: Any) -> None:
    bare = Opportunity.rows.create(owner=owner, opportunity_employer="Quill Press")
    page = client.get(f"/o/{bare.pk}/withdraw/").content.decode()
    assert "whom you met" in page


def test_a_reason_that_cannot_be_kept_is_refused_beside_its_field(
    client: Client, example: Any
) -> None:
    answer = client.post(f"/o/{example.pk}/withdraw/", {"withdrawal_reason": "x" * 30_000})
    assert answer.status_code == 422
    assert Opportunity.rows.get(pk=example.pk).withdrawn_at is None


def test_private_reasons_are_kept_and_never_written(client: Client, example: Any) -> None:
    address = f"/o/{example.pk}/withdraw/"
    private = "The commute to Selby is longer than I told them\nThe board worries me"
    client.post(address, {"withdrawal_reason": REASON, "keep_private": private})
    value, _ = debrief_of(Opportunity.rows.get(pk=example.pk))
    assert value.withdrawal is not None
    assert [one.text for one in value.withdrawal.keep_private] == private.splitlines()
    assert not any("commute" in one.text for one in example.letters.all())
    assert "The board worries me" in client.get(address).content.decode()
    client.post(address, {"withdrawal_reason": REASON, "keep_private": "The board worries me"})
    value, _ = debrief_of(Opportunity.rows.get(pk=example.pk))
    assert value.withdrawal is not None
    assert [one.text for one in value.withdrawal.keep_private] == ["The board worries me"]


def test_nobody_is_recorded_as_told_where_no_consultant_stands_between(
    client: Client, example: Any
) -> None:
    left = withdraw(client, route(example, "direct"))
    client.post(f"/o/{left.pk}/withdraw/told/")
    assert left.touches.count() == 0


def test_a_debrief_that_says_withdrawn_is_withdrawn_on_the_site(owner: Any) -> None:
    opportunity = Opportunity(owner=owner)
    text = EXAMPLE + "withdrawal:\n  reason: we are staying in Leeds\n"
    write_rows(opportunity, read(text.encode(), name="x", open_resume=None))
    assert opportunity.withdrawn_at is not None
    value, _ = debrief_of(Opportunity.rows.get(pk=opportunity.pk))
    assert value.withdrawal is not None
    assert value.withdrawal.reason is not None


def _number() -> str:
    from uuid import uuid4

    return str(uuid4())


def test_home_asks_the_database_no_more_for_many_who_withdraw(
    client: Client, left: Opportunity, owner: Any
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as few:
        client.get("/")
    text = EXAMPLE + "withdrawal:\n  reason: we are staying in Leeds\n"
    for _ in range(4):
        write_rows(Opportunity(owner=owner), read(text.encode(), name="x", open_resume=None))
    with CaptureQueriesContext(connection) as many:
        client.get("/")
    assert len(many) <= len(few)


def test_a_letter_put_away_leads_to_the_withdrawal_and_to_no_reader(
    client: Client, left: Opportunity
) -> None:
    away = left.letters.filter(kind="thank-you").first()
    page = client.get(f"/letters/{away.pk}/").content.decode()
    assert f'<a class="button" href="/o/{left.pk}/withdraw/">The withdrawal</a>' in page
    assert "Send to" not in page
    assert "Draft it again" not in page
