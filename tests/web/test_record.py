"""The record: everything that happened, in the reader's zone, to the last reply."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.core.debrief import Outcome, OutcomeResult, Withdrawal
from sincerely.formats.debrief import read
from sincerely.web.home.example import EXAMPLE
from sincerely.web.home.line import line_of
from sincerely.web.letters.models import Letter
from sincerely.web.letters.values import content_hash
from sincerely.web.opportunities.models import Opportunity, Touch
from sincerely.web.reviews.models import Link
from sincerely.web.reviews.services import comment_on, judge, make_link


def events(client: Client, opportunity: Any) -> list[str]:
    page = client.get(f"/o/{opportunity.pk}/record/").content.decode()
    found = re.findall(r'<li class="(?:out|in|own)">.*?<p>(.*?)</p>', page, re.DOTALL)
    return [re.sub(r"<[^>]+>", "", one) for one in found]


def reply(client: Client, opportunity: Any, **told: str) -> Any:
    usual = {
        "person": "Rhodri Pask",
        "date": f"{timezone.localdate():%Y-%m-%d}",
        "kind": "e-mail",
        "gist": "Glad to have it; word comes on Friday",
        "once": str(uuid4()),
    }
    return client.post(f"/o/{opportunity.pk}/record/", usual | told)


def test_everything_is_on_the_record_in_its_order(client: Client, letters: list[Any]) -> None:
    letter = letters[0]
    opportunity = letter.opportunity
    make_link(opportunity, "Ruth Okafor", timezone.now())
    link = Link.rows.get()
    comment_on(link, letter, "", "Shorter?", None)
    judge(link, letter, content_hash(letter), is_approval=True)
    client.post(f"/letters/{letter.pk}/sent/")
    reply(client, opportunity, person=letter.to)
    assert events(client, opportunity) == [
        "The interview, with Dr. Hanneke Voss and Rhodri Pask",
        "Drafted: thank-you for Dr. Hanneke Voss and Rhodri Pask",
        "Asked Ruth Okafor to read",
        "Ruth Okafor commented on the letter to Dr. Hanneke Voss",
        "Ruth Okafor approved the letter to Dr. Hanneke Voss",
        "You sent Dr. Hanneke Voss the thank-you",
        "Dr. Hanneke Voss answered by e-mail",
    ]


def test_changes_returns_links_called_back_and_their_choice_are_there_too(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    opportunity = letter.opportunity
    make_link(opportunity, "Ruth Okafor", timezone.now())
    judge(Link.rows.get(), letter, content_hash(letter), is_approval=False)
    for number, text in enumerate(("One", "Two")):
        client.post(f"/letters/{letter.pk}/save/", {"version": number + 1, "text": text})
    client.post(f"/o/{opportunity.pk}/review/{Link.rows.get().pk}/revoke/")
    opportunity.outcome_result, opportunity.outcome_date = "rejected", timezone.localdate()
    opportunity.outcome_told_by, opportunity.outcome_note = "Rhodri Pask", "it was close"
    opportunity.save()
    found = events(client, opportunity)
    assert "Changed once: thank-you for Dr. Hanneke Voss" in found
    assert "Ruth Okafor returned the letter to Dr. Hanneke Voss" in found
    assert "Called Ruth Okafor’s link back" in found
    assert "They chose somebody else" in found
    page = client.get(f"/o/{opportunity.pk}/record/").content.decode()
    assert "no longer holds" in page
    assert "Rhodri Pask: it was close" in page


def test_hours_are_the_readers_own(client: Client, letters: list[Any]) -> None:
    at = datetime(2026, 11, 17, 22, 30, tzinfo=UTC)
    Letter.rows.filter(pk=letters[0].pk).update(sent_at=at)
    client.cookies["sincerely-zone"] = "Asia/Tokyo"
    page = client.get(f"/o/{letters[0].opportunity_id}/record/").content.decode()
    assert "Wednesday 18 November" in page
    assert '<span class="hour">07:30</span>' in page


def test_an_hour_of_the_interview_is_told_unless_it_is_of_another_zone(
    client: Client, example: Any
) -> None:
    Opportunity.rows.filter(pk=example.pk).update(interview_at="10:15")
    assert '"hour">10:15' in client.get(f"/o/{example.pk}/record/").content.decode()
    Opportunity.rows.filter(pk=example.pk).update(interview_timezone="America/Chicago")
    assert '"hour">10:15' not in client.get(f"/o/{example.pk}/record/").content.decode()


def test_a_reply_is_kept_once_and_taken_off_and_brought_back(
    client: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    once = str(uuid4())
    for _ in range(2):
        assert reply(client, opportunity, once=once).status_code == 302
    touch = Touch.rows.get()
    assert (touch.is_sent, touch.kind, touch.person) == (False, "e-mail", "Rhodri Pask")
    address = f"/o/{opportunity.pk}/record/{touch.pk}/"
    assert "off the record" in client.post(address).content.decode()
    assert "Rhodri Pask answered by e-mail" not in events(client, opportunity)
    client.post(address, {"undo": "1"})
    assert "Rhodri Pask answered by e-mail" in events(client, opportunity)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"person": ""}, "Who was it?"),
        ({"date": ""}, "Which day was it?"),
        ({"date": "soon"}, "Is that a day?"),
        ({"date": "2999-01-01"}, "still to come"),
        ({"gist": "x" * 5_000}, "5000 characters; 4000 fit"),
        ({"gist": "a\x07b"}, "U+0007 cannot stand in a text"),
    ],
)
def test_what_a_reply_lacks_is_said_beside_its_field(
    client: Client, example: Any, told: dict[str, str], words: str
) -> None:
    answer = reply(client, example, **told)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert Touch.rows.count() == 0


def test_who_has_not_answered_is_named_until_they_do(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    for letter in letters:
        client.post(f"/letters/{letter.pk}/sent/")
    page = client.get(f"/o/{opportunity.pk}/record/").content.decode()
    assert "No word yet from Dr. Hanneke Voss and Rhodri Pask." in page
    reply(client, opportunity)
    page = client.get(f"/o/{opportunity.pk}/record/").content.decode()
    assert "No word yet from Dr. Hanneke Voss." in page
    assert "answered" in client.get(f"/o/{opportunity.pk}/letters/").content.decode()


@pytest.mark.parametrize(("kind", "day"), [("no answer", 23), ("voicemail", 25)])
def test_a_call_that_reached_nobody_is_tried_again_after_some_days(
    client: Client, example: Any, kind: str, day: int
) -> None:
    client.post(f"/o/{example.pk}/letters/draft/", {"kind": "call-outline"})
    Touch.rows.create(
        owner=example.owner,
        opportunity=example,
        date=date(2026, 11, 20),
        person="Rhodri Pask",
        is_sent=True,
        kind=kind,
    )
    page = client.get(f"/o/{example.pk}/record/").content.decode()
    assert f"If Rhodri Pask has not called back, try once more from {_weekday(day)}" in page
    assert "The outline" in page
    reply(client, example)
    page = client.get(f"/o/{example.pk}/record/").content.decode()
    assert "try once more" not in page


def _weekday(day: int) -> str:
    return f"{date(2026, 11, day):%A} {day} November"


def test_an_earlier_word_is_no_answer_to_a_later_letter(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    client.post(f"/letters/{letters[1].pk}/sent/")
    yesterday = timezone.localdate() - timedelta(days=1)
    reply(client, opportunity, date=f"{yesterday:%Y-%m-%d}")
    page = client.get(f"/o/{opportunity.pk}/record/").content.decode()
    assert "No word yet from Rhodri Pask." in page


def test_touches_of_an_imported_debrief_are_on_the_record(client: Client, owner: Any) -> None:
    from sincerely.web.debriefs.filling import write_rows

    text = EXAMPLE + (
        "sent:\n  - date: 2026-11-10\n    to: Rhodri Pask\n    kind: check-in\n"
        "  - date: 2026-11-11\n    to: Hanneke\n    kind: postcard\n"
        "  - date: 2026-11-12\n    to: Hanneke\n"
        "heard:\n  - date: 2026-11-13\n    from: Rhodri Pask\n    gist: thanks\n"
    )
    opportunity = Opportunity(owner=owner)
    write_rows(opportunity, read(text.encode(), name="x", open_resume=None))
    found = events(client, opportunity)
    assert "You wrote to Rhodri Pask: check-in" in found
    assert "You wrote to Hanneke: postcard" in found
    assert "You wrote to Hanneke" in found
    assert "Rhodri Pask answered" in found


def test_the_record_asks_the_same_number_of_times_for_many(
    client: Client, letters: list[Any]
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    opportunity = letters[0].opportunity
    make_link(opportunity, "Ruth Okafor", timezone.now())
    link = Link.rows.get()

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/o/{opportunity.pk}/record/")
        return len(queries)

    for letter in letters:
        judge(link, letter, content_hash(letter), is_approval=True)
        comment_on(link, letter, "", "Well said", None)
    few = asked()
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": "voicemail"})
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": "call-outline"})
    for letter in opportunity.letters.all():
        client.post(f"/letters/{letter.pk}/sent/")
        comment_on(link, letter, "", "Or otherwise", None)
        reply(client, opportunity, person=letter.to)
    assert asked() <= few + 1


def test_the_line_shows_what_was_and_what_is_to_come() -> None:
    value = read(EXAMPLE.encode(), name="x", open_resume=None)
    (held, now, check_in) = line_of(value, date(2026, 11, 18))
    assert (held.words, held.is_past, held.place, held.anchor) == ("interview", True, 1.5, "start")
    assert (now.words, now.is_today, now.is_below) == ("today", True, True)
    assert (check_in.words, check_in.place, check_in.anchor) == ("check in", 98.5, "end")


def test_the_line_of_a_choice_or_a_goodbye_looks_no_further() -> None:
    from dataclasses import replace

    value = read(EXAMPLE.encode(), name="x", open_resume=None)
    today = date(2026, 12, 9)
    offered = Outcome(OutcomeResult.OFFERED, answer_by=date(2026, 12, 16))
    words = [one.words for one in line_of(replace(value, outcome=offered), today)]
    assert words == ["interview", "today", "your answer"]
    left = line_of(replace(value, withdrawal=Withdrawal()), today)
    assert [one.words for one in left] == ["interview", "today"]
    assert line_of(replace(value, withdrawal=Withdrawal()), date(2026, 11, 17)) == []


def test_sending_leads_to_the_next_letter_and_then_to_the_record(
    client: Client, letters: list[Any]
) -> None:
    first, last = letters
    client.post(f"/letters/{first.pk}/sent/")
    assert "Next: Rhodri" in client.get(f"/letters/{first.pk}/ready/").content.decode()
    client.post(f"/letters/{last.pk}/sent/")
    assert "What comes next" in client.get(f"/letters/{last.pk}/ready/").content.decode()
