"""Letters: saved by version, checked as typed, restored, never said to be what they are not."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from docx import Document

from sincerely.core.errors import InputError
from sincerely.web.letters.adding import phrased
from sincerely.web.letters.drafting import other_wordings
from sincerely.web.letters.models import Letter
from sincerely.web.letters.values import content_hash, letter_of
from sincerely.web.opportunities.models import Touch
from sincerely.web.reviews.models import Comment
from sincerely.web.reviews.services import make_link

FETCH = {"X-Requested-With": "fetch"}


def save(client: Client, letter: Any, text: str, version: int | None = None) -> Any:
    fields = {
        "version": letter.version if version is None else version,
        "text": text,
        "subject": letter.subject,
    }
    return client.post(f"/letters/{letter.pk}/save/", fields, headers=FETCH)


def test_each_person_gets_a_letter_of_their_own(letters: list[Any]) -> None:
    assert [letter.to for letter in letters] == ["Dr. Hanneke Voss", "Rhodri Pask"]
    assert letters[0].text != letters[1].text


def test_drafting_again_leaves_an_edited_letter_alone(client: Client, letters: list[Any]) -> None:
    save(client, letters[0], "Dear Dr Voss,\n\nMine.\n\nKind regards,\nEfua")
    client.post(f"/o/{letters[0].opportunity_id}/letters/draft/", {"kind": "thank-you"})
    assert "Mine." in Letter.rows.get(pk=letters[0].pk).text
    assert Letter.rows.count() == 2


def test_a_save_from_an_older_version_is_a_conflict_and_loses_nothing(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    assert save(client, letter, "First tab").json()["version"] == 2
    answer = save(client, letter, "Second tab", version=1)
    assert answer.status_code == 409
    assert answer.json()["text"] == "First tab"
    assert save(client, letter, "Second tab", version=2).status_code == 200
    page = client.get(f"/letters/{letter.pk}/revisions/").content.decode()
    assert letter.to in page


def test_the_same_save_twice_is_one_change(client: Client, letters: list[Any]) -> None:
    save(client, letters[0], "Once")
    assert save(client, letters[0], "Once", version=1).json()["version"] == 2


def test_a_revision_comes_back_with_what_it_drew_on(client: Client, letters: list[Any]) -> None:
    letter = letters[0]
    save(client, letter, "Something else")
    revision = letter.revisions.get()
    client.post(f"/letters/{letter.pk}/restore/{revision.pk}/")
    now = Letter.rows.get(pk=letter.pk)
    assert now.text == letter.text
    assert now.sources == letter.sources


def test_a_misspelt_name_is_found_as_it_is_typed_and_mended_by_a_tap(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    text = letter.text.replace("Dr Voss", "Dr Vos")
    answer = client.post(f"/letters/{letter.pk}/check/", {"text": text, "subject": letter.subject})
    page = answer.content.decode()
    assert re.search(r'data-fix="(Dr )?Voss"', page)
    assert Letter.rows.get(pk=letter.pk).text == letter.text  # a check saves nothing


def test_an_ignored_finding_stays_ignored_for_that_text(client: Client, letters: list[Any]) -> None:
    letter = letters[0]
    text = letter.text.replace("\n\n", "\n\nThnak you. ", 1)
    fields = {"text": text, "subject": letter.subject}
    before = client.post(f"/letters/{letter.pk}/check/", fields).content.decode()
    assert 'data-text="Thnak"' in before
    rule = before.split('data-text="Thnak"')[0].rsplit('data-ignore="', 1)[1].split('"')[0]
    client.post(f"/letters/{letter.pk}/ignore/", {"rule": rule, "text": "Thnak"}, headers=FETCH)
    after = client.post(f"/letters/{letter.pk}/check/", fields).content.decode()
    assert 'data-text="Thnak"' not in after


def test_a_letter_with_a_mere_hint_is_not_called_clean_and_may_stay_as_it_is(
    client: Client, example: Any
) -> None:
    note = example.conversations.first().notes.filter(section="points").first()
    note.text = "the office is small and dark"
    note.save()
    client.post(f"/o/{example.pk}/letters/draft/", {"kind": "thank-you"})
    letter = example.letters.order_by("number").first()
    asked = f"/letters/{letter.pk}/check/"
    greeting, _first, *rest = letter.text.split("\n\n")
    text = "\n\n".join([greeting, "The office is small and dark.", *rest])
    page = client.post(asked, {"text": text, "subject": letter.subject}).content.decode()
    assert 'class="finding hint"' in page
    assert "To look at" in page
    assert "It may stay" in page
    assert 'data-state="1 to look at"' in page
    ignored = {"rule": "possible-remark", "text": "The office is small and dark."}
    client.post(f"/letters/{letter.pk}/ignore/", ignored)
    again = client.post(asked, {"text": text, "subject": letter.subject}).content.decode()
    assert "words, clean" in again


def test_findings_after_an_emoji_are_counted_in_code_points(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    text = letter.text.replace("\n\n", "\n\n\U0001f642 Thnak you. ", 1)
    page = client.post(
        f"/letters/{letter.pk}/check/", {"text": text, "subject": letter.subject}
    ).content.decode()
    (found,) = re.findall(r'<script id="marks" type="application/json">(.*?)</script>', page)
    mark = next(one for one in json.loads(found) if one["text"] == "Thnak")
    assert text[mark["start"] : mark["end"]] == "Thnak"


def test_another_wording_is_another_text_from_the_same_notes(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    client.post(f"/letters/{letter.pk}/wording/")
    now = Letter.rows.get(pk=letter.pk)
    assert now.text != letter.text
    assert now.variant == letter.variant + 1
    assert letter.revisions.count() == 1


def test_a_sentence_has_other_wordings_that_keep_its_figures(letters: list[Any]) -> None:
    sourced = [one for one in letters[0].sources if one["notes"]]
    found = [
        other
        for one in sourced
        for other in other_wordings(letters[0], one["text"], timezone.localdate())
    ]
    assert found


def test_a_confidence_cannot_be_added_by_a_tap(letters: list[Any]) -> None:
    for path in ("conversations[0].confidential[0]", "conversations[1].points[0]", "nowhere[0]"):
        with pytest.raises(InputError):
            phrased(letters[0], path)


def test_a_left_out_accomplishment_can_be_added(letters: list[Any]) -> None:
    told = phrased(letters[0], "candidate.accomplishments[0]")
    assert "340" in told["text"]
    assert told["notes"][0]["where"] == "What I have done"


def test_a_letter_sent_is_no_new_note_to_the_others(client: Client, letters: list[Any]) -> None:
    client.post(f"/letters/{letters[0].pk}/sent/")
    page = client.get(f"/letters/{letters[1].pk}/").content.decode()
    assert "Your notes or facts have changed" not in page
    letters[1].opportunity.notes.filter(section="why").update(text="they bake at night")
    page = client.get(f"/letters/{letters[1].pk}/").content.decode()
    assert "Your notes or facts have changed" in page


def test_a_reply_heard_is_news_to_a_check_in(client: Client, letters: list[Any]) -> None:
    opportunity = letters[0].opportunity
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": "check-in"})
    check_in = opportunity.letters.filter(kind="check-in").first()
    Touch.rows.create(
        owner=check_in.owner,
        opportunity=opportunity,
        date=timezone.localdate(),
        person="Rhodri Pask",
        is_sent=False,
        gist="a week longer",
    )
    for letter, is_news in ((check_in, True), (letters[0], False)):
        page = client.get(f"/letters/{letter.pk}/").content.decode()
        assert ("Your notes or facts have changed" in page) is is_news


def test_a_posted_letter_does_not_undo_that_the_mail_went(
    client: Client, letters: list[Any]
) -> None:
    opportunity = letters[0].opportunity
    for letter in letters:
        client.post(f"/letters/{letter.pk}/sent/")
    client.post(f"/o/{opportunity.pk}/letters/draft/", {"kind": "thank-you-letter"})
    assert "Quiet until" in client.get("/").content.decode()


def test_an_added_sentence_and_another_wording_know_their_notes(
    client: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    told = {"path": "candidate.accomplishments[0]"}
    for _ in range(2):
        added = client.post(f"/letters/{letter.pk}/phrase/", told).json()
    now = Letter.rows.get(pk=letter.pk)
    assert [one["text"] for one in now.sources].count(added["text"]) == 1
    sentence = next(one["text"] for one in now.sources if one["notes"])
    client.post(f"/letters/{letter.pk}/sentence/", {"sentence": sentence})
    others = Letter.rows.get(pk=letter.pk).sources[len(now.sources) :]
    assert others
    notes = next(one["notes"] for one in now.sources if one["text"] == sentence)
    assert all({n["path"] for n in one["notes"]} == {n["path"] for n in notes} for one in others)
    assert (now.version, now.text) == (letter.version, letter.text)


def test_a_suggestion_is_taken_with_a_tap_and_voids_the_approval(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    token = make_link(letter.opportunity, "Oluwaseun Brandreth", timezone.now())
    guest.get(f"/review/{token}/")
    guest.post(f"/review/{letter.pk}/verdict/", {"hash": content_hash(letter), "what": "approve"})
    quote = letter.sources[0]["text"]
    for _ in range(2):
        guest.post(
            f"/review/{letter.pk}/comment/", {"quote": quote, "suggestion": "Thank you for Selby."}
        )
    comment = Comment.rows.get()
    assert "Thank you for Selby." in client.get(f"/letters/{letter.pk}/").content.decode()
    client.post(f"/comments/{comment.pk}/", {"what": "take"})
    now = Letter.rows.get(pk=letter.pk)
    assert "Thank you for Selby." in now.text
    assert now.verdicts.filter(voided_at=None).count() == 0


def test_an_approval_of_words_changed_meanwhile_is_not_given(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    token = make_link(letter.opportunity, "Ruth", timezone.now())
    guest.get(f"/review/{token}/")
    seen = content_hash(letter)
    save(client, letter, "Changed")
    answer = guest.post(f"/review/{letter.pk}/verdict/", {"hash": seen, "what": "approve"})
    assert answer.status_code == 409
    assert letter.verdicts.count() == 0


def test_a_changed_address_voids_the_approval(
    client: Client, guest: Client, letters: list[Any]
) -> None:
    letter = letters[0]
    token = make_link(letter.opportunity, "Ruth", timezone.now())
    guest.get(f"/review/{token}/")
    guest.post(f"/review/{letter.pk}/verdict/", {"hash": content_hash(letter), "what": "approve"})
    fields = {"version": 1, "to_email": "other@example.org"}
    answer = client.post(f"/letters/{letter.pk}/save/", fields, headers=FETCH)
    assert answer.json()["notices"]


@pytest.mark.parametrize("ending", ["txt", "eml", "docx", "pdf"])
def test_an_edited_letter_is_taken_along_in_every_format(
    client: Client, letters: list[Any], ending: str
) -> None:
    save(client, letters[0], letters[0].text.replace("\n\n", "\n\nMany thanks. ", 1))
    answer = client.get(f"/letters/{letters[0].pk}/letter.{ending}")
    assert answer.status_code == 200
    assert "01-hanneke-voss.thank-you" in answer["Content-Disposition"]
    if ending == "docx":
        text = "\n".join(one.text for one in Document(io.BytesIO(answer.content)).paragraphs)
        assert "Many thanks" in text


def test_a_drafted_letter_is_the_same_letter_after_the_row(letters: list[Any]) -> None:
    for letter in letters:
        value = letter_of(letter)
        assert value.greeting.startswith("Dear ")
        assert value.signature[0] == "Efua Lindqvist"
        assert value.text.split("\n\n", 1)[1].strip() == letter.text.strip()


def test_sending_is_recorded_once_and_can_be_taken_back(client: Client, letters: list[Any]) -> None:
    letter = letters[0]
    touches = letter.opportunity.touches
    client.post(f"/letters/{letter.pk}/sent/")
    client.post(f"/letters/{letter.pk}/sent/")
    assert touches.count() == 1
    client.post(f"/letters/{letter.pk}/sent/", {"undo": "1"})
    assert touches.count() == 0
    assert Letter.rows.get(pk=letter.pk).sent_at is None


def test_a_letter_too_long_is_refused_and_stays_in_the_form(
    client: Client, letters: list[Any]
) -> None:
    answer = client.post(
        f"/letters/{letters[0].pk}/save/", {"version": 1, "text": "word " * 5_000, "subject": ""}
    )
    assert answer.status_code == 422
    assert Letter.rows.get(pk=letters[0].pk).text == letters[0].text


def test_home_asks_the_database_the_same_number_of_times_for_many(
    client: Client, letters: list[Any], owner: Any
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from sincerely.formats.debrief import read
    from sincerely.web.debriefs.filling import write_rows
    from sincerely.web.home.example import EXAMPLE
    from sincerely.web.opportunities.models import Opportunity

    with CaptureQueriesContext(connection) as few:
        client.get("/")
    for _ in range(5):
        write_rows(Opportunity(owner=owner), read(EXAMPLE.encode(), name="x", open_resume=None))
    with CaptureQueriesContext(connection) as many:
        client.get("/")
    assert len(many) <= len(few)
