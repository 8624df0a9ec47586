"""The telephone: pages to hold, and what came of the call."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from sincerely.core.calls.pace import speaking_seconds
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.letters.models import Letter
from sincerely.web.letters.proofing import check
from sincerely.web.letters.script import cues
from sincerely.web.opportunities.models import Opportunity


def drafted(client: Client, opportunity: Any, kind: str) -> Letter:
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": kind})
    return opportunity.letters.filter(kind=kind).first()


@pytest.fixture
def outline(client: Client, example: Any) -> Letter:
    return drafted(client, example, "call-outline")


@pytest.fixture
def script(client: Client, example: Any) -> Letter:
    return drafted(client, example, "voicemail")


def test_the_outline_is_held_with_its_parts_and_what_not_to_mention_apart(
    client: Client, outline: Letter
) -> None:
    page = client.get(f"/letters/{outline.pk}/hold/").content.decode()
    parts = re.findall(r"<b>([^<]*)</b>", page)
    assert parts[:2] == ["Opening", "First ask"]
    assert parts[-2:] == ["One question", "Close"]
    assert "Before you call" not in parts
    assert '<section class="silent"><h2>Not to mention</h2>' in page
    assert "About three minutes" in page


def test_an_edited_outline_is_held_as_edited(client: Client, outline: Letter) -> None:
    text = outline.text.replace("Point A: ", "Point A: First of all, ")
    told = {"version": outline.version, "text": text}
    client.post(f"/letters/{outline.pk}/save/", told, headers={"X-Requested-With": "fetch"})
    assert "First of all, " in client.get(f"/letters/{outline.pk}/hold/").content.decode()


def test_only_what_is_spoken_can_be_held(client: Client, letters: list[Any]) -> None:
    for end in ("hold", "after"):
        assert client.get(f"/letters/{letters[0].pk}/{end}/").status_code == 404


def test_every_word_of_a_script_is_in_its_cues_with_its_time(script: Letter) -> None:
    found = cues(script.text)
    assert " ".join(one.text for one in found).split() == script.text.split()
    assert all(one.seconds >= 1 for one in found)
    assert abs(sum(one.seconds for one in found) - speaking_seconds(script.text)) <= len(found)
    assert sum(one.is_first for one in found) == len(re.split(r"\n+", script.text))


def test_a_title_with_its_stop_does_not_end_a_cue() -> None:
    assert [one.text for one in cues("Hello, Dr. Voss. This is Efua.")] == [
        "Hello, Dr. Voss.",
        "This is Efua.",
    ]


def test_the_prompter_tells_the_seconds(client: Client, script: Letter) -> None:
    page = client.get(f"/letters/{script.pk}/hold/").content.decode()
    assert f'data-seconds="{speaking_seconds(script.text)}"' in page
    assert 'data-rate="130"' in page


def test_the_gauge_of_a_spoken_piece_counts_seconds(script: Letter, outline: Letter) -> None:
    value, _ = debrief_of(script.opportunity)
    gauge = check(script, value, (), frozenset()).gauge
    assert gauge.verdict == f"{speaking_seconds(script.text)} seconds aloud"
    gauge = check(outline, value, (), frozenset()).gauge
    assert "minutes, theirs included" in gauge.verdict
    outline.text, outline.is_edited = "Opening: Hello.", True
    assert "a little short" in check(outline, value, (), frozenset()).gauge.verdict
    script.text = script.text * 3
    assert "too long to be listened to" in check(script, value, (), frozenset()).gauge.verdict


def test_a_call_is_kept_in_the_record_and_in_the_notes_once(
    client: Client, outline: Letter
) -> None:
    once = str(uuid4())
    told = {
        "came": "spoke",
        "once": once,
        "points": "Two people are asked back\n\nLiked the answer on chilled goods",
        "concerns": "Wonders about the move",
        "promised": "the round sheet",
        "interview_next_step": "a day with the drivers",
        "interview_decision_by": "2026-12-11",
    }
    for _ in range(2):
        answer = client.post(f"/letters/{outline.pk}/after/", told)
        assert answer.url == f"/o/{outline.opportunity_id}/record/"
    opportunity = Opportunity.rows.get(pk=outline.opportunity_id)
    talk = opportunity.conversations.get(people__name=outline.to)
    assert [one.text for one in talk.notes.filter(section="points")][-2:] == [
        "Two people are asked back",
        "Liked the answer on chilled goods",
    ]
    assert talk.notes.filter(section="concerns", text="Wonders about the move").count() == 1
    assert opportunity.interview_next_step == "a day with the drivers"
    assert f"{opportunity.interview_decision_by:%d %m}" == "11 12"
    assert opportunity.touches.filter(is_sent=True, kind="call-outline").count() == 1
    assert opportunity.touches.filter(is_sent=False, person=outline.to).count() == 1
    assert Letter.rows.get(pk=outline.pk).sent_at is not None
    page = client.get(f"/o/{opportunity.pk}/record/").content.decode()
    assert "You called Dr. Hanneke Voss" in page
    assert "Two people are asked back" in page


@pytest.mark.parametrize(
    ("came", "kind", "words"),
    [
        ("message", "voicemail", "You left Dr. Hanneke Voss a message"),
        ("nobody", "no answer", "You called Dr. Hanneke Voss; nobody answered"),
    ],
)
def test_a_call_that_reached_nobody_notes_nothing_and_stays_to_be_made(
    client: Client, outline: Letter, came: str, kind: str, words: str
) -> None:
    notes = outline.opportunity.notes.count()
    told = {"came": came, "once": str(uuid4()), "points": "typed before choosing"}
    client.post(f"/letters/{outline.pk}/after/", told)
    assert outline.opportunity.touches.get().kind == kind
    assert outline.opportunity.notes.count() == notes
    assert Letter.rows.get(pk=outline.pk).sent_at is None
    page = client.get(f"/o/{outline.opportunity_id}/record/").content.decode()
    assert words in page


def test_a_call_to_the_consultant_is_on_the_record_alone(client: Client, example: Any) -> None:
    asked = {"kind": "call-outline", "to": "Oluwaseun Brandreth"}
    client.post(f"/o/{example.pk}/letters/draft/", asked)
    letter = example.letters.get(kind="call-outline")
    notes = example.notes.count()
    told = {"came": "spoke", "once": str(uuid4()), "points": "They liked the floods"}
    client.post(f"/letters/{letter.pk}/after/", told)
    assert example.notes.count() == notes
    assert example.touches.get(is_sent=False).gist == "They liked the floods"


def test_what_came_of_it_must_be_chosen_and_nothing_typed_is_lost(
    client: Client, outline: Letter
) -> None:
    told = {"once": str(uuid4()), "points": "Two people are asked back"}
    answer = client.post(f"/letters/{outline.pk}/after/", told)
    assert answer.status_code == 422
    assert "Choose what came of it." in answer.content.decode()
    assert "Two people are asked back" in answer.content.decode()


def test_lines_that_no_note_can_hold_are_refused_beside_the_field(
    client: Client, outline: Letter
) -> None:
    for bad in ("word " * 2_000, "a\x07b"):
        told = {"came": "spoke", "once": str(uuid4()), "points": bad}
        assert client.post(f"/letters/{outline.pk}/after/", told).status_code == 422
    told = {"came": "spoke", "once": str(uuid4()), "points": "\n".join(["note"] * 60)}
    assert "40 fit" in client.post(f"/letters/{outline.pk}/after/", told).content.decode()
