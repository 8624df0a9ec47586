"""Notes: saved at every pause, never lost, merged between tabs."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.formats.debrief import dump, read
from sincerely.web.debriefs.filling import write_rows
from sincerely.web.debriefs.models import Note
from sincerely.web.debriefs.values import debrief_of
from sincerely.web.home.example import EXAMPLE
from sincerely.web.opportunities.models import Opportunity
from tests.desk import DEBRIEFS


def send(client: Client, example: Any, talk: Any, *notes: tuple[Any, ...]) -> Any:
    """Save notes given as id, section, text, pair, version and, if untouched, "same"."""
    keys = ("note", "section", "text", "pair", "version", "was")
    notes = tuple((*note, "")[:6] for note in notes)
    fields: dict[str, Any] = {
        key: [note[place] for note in notes] for place, key in enumerate(keys)
    }
    fields["talk"] = talk.pk if talk else ""
    return client.post(
        f"/o/{example.pk}/notes/save/", fields, headers={"X-Requested-With": "fetch"}
    )


@pytest.fixture
def talk(example: Any) -> Any:
    return example.conversations.first()


def test_a_new_note_is_kept_once_though_sent_twice(client: Client, example: Any, talk: Any) -> None:
    one = (uuid4(), "points", "The yard floods every spring", "", 0)
    assert send(client, example, talk, one).json()["versions"] == {str(one[0]): 1}
    assert send(client, example, talk, one).status_code == 200
    assert Note.rows.filter(text="The yard floods every spring").count() == 1


def test_two_tabs_that_change_different_notes_both_count(
    client: Client, example: Any, talk: Any
) -> None:
    first, second = talk.notes.filter(section="points")[:2]
    was = [(note.pk, "points", note.text, "", 1, "same") for note in (first, second)]
    send(client, example, talk, (first.pk, "points", "changed in one tab", "", 1), was[1])
    send(client, example, talk, was[0], (second.pk, "points", "changed in the other", "", 1))
    points = talk.notes.filter(section="points")
    assert points.count() == 3
    assert [note.text for note in points][:2] == ["changed in one tab", "changed in the other"]


def test_a_note_added_to_one_section_leaves_the_others_where_they_were(
    client: Client, example: Any, talk: Any
) -> None:
    shown = list(talk.notes.filter(section__in=("points", "concerns"), removed_at=None))
    shown.sort(key=lambda note: note.section != "points")
    rows = [(note.pk, note.section, note.text, note.pair, note.version, "same") for note in shown]
    first = sum(note.section == "points" for note in shown)
    assert 0 < first < len(rows)
    send(client, example, talk, *rows)
    places = {note.pk: (note.position, note.updated_at) for note in talk.notes.all()}
    send(
        client,
        example,
        talk,
        *rows[:first],
        (uuid4(), "points", "The yard floods", "", 0),
        *rows[first:],
    )
    after = {note.pk: (note.position, note.updated_at) for note in talk.notes.all()}
    assert len(after) == len(places) + 1
    assert places.items() <= after.items()
    assert [note.text for note in talk.notes.filter(section="points")][-1] == "The yard floods"


@pytest.mark.parametrize("gone", ["conversation", "opportunity", "neither, but another's"])
def test_notes_are_put_nowhere_but_in_a_place_that_is_there(
    client: Client, example: Any, talk: Any, gone: str
) -> None:
    if gone == "conversation":
        talk.removed_at = timezone.now()
        talk.save()
    elif gone == "opportunity":
        example.removed_at = timezone.now()
        example.save()
    else:
        other = Opportunity.rows.create(owner=example.owner)
        talk.opportunity = other
        talk.save()
    answer = send(client, example, talk, (uuid4(), "points", "The yard floods", "", 0))
    assert answer.status_code == 404
    assert not Note.rows.filter(text="The yard floods").exists()


def test_a_tab_that_shows_an_older_note_may_not_overwrite_it_later(
    client: Client, example: Any, talk: Any
) -> None:
    note = talk.notes.filter(section="points").first()
    old = note.text
    send(client, example, talk, (note.pk, "points", "one tab", "", 1))
    shown = send(client, example, talk, (note.pk, "points", old, "", 1, "same")).json()
    assert str(note.pk) not in shown["versions"]


def test_two_tabs_that_change_one_note_keep_both_wordings(
    client: Client, example: Any, talk: Any
) -> None:
    note = talk.notes.filter(section="points").first()
    send(client, example, talk, (note.pk, "points", "one tab", "", 1))
    answer = send(client, example, talk, (note.pk, "points", "other tab", "", 1)).json()
    texts = list(talk.notes.filter(section="points").values_list("text", flat=True))
    assert {"one tab", "other tab"} <= set(texts)
    again = send(client, example, talk, (note.pk, "points", "other tab", "", 1)).json()
    assert again == answer
    assert list(talk.notes.values_list("text", flat=True)).count("other tab") == 1


def test_a_tab_whose_note_was_worded_otherwise_goes_on_in_a_note_of_its_own(
    client: Client, example: Any, talk: Any
) -> None:
    note, second = talk.notes.filter(section="points")[:2]
    send(client, example, talk, (note.pk, "points", "one tab", "", 1))
    answer = send(client, example, talk, (note.pk, "points", "other tab", "", 1)).json()
    own = answer["doubled"][str(note.pk)]
    rows = (
        (own, "points", "other tab, going on", "", answer["versions"][own]),
        (second.pk, "points", second.text, "", 1, "same"),
    )
    assert send(client, example, talk, *rows).json()["doubled"] == {}
    texts = list(talk.notes.values_list("text", flat=True))
    assert texts.count("one tab") == texts.count("other tab, going on") == 1
    assert "other tab" not in texts


def test_a_note_that_a_tab_only_shows_is_never_written_over(
    client: Client, example: Any, talk: Any
) -> None:
    note = talk.notes.filter(section="points").first()
    send(client, example, talk, (note.pk, "points", "one tab", "", 1))
    send(client, example, talk, (note.pk, "points", "as it was shown", "", 2, "same"))
    send(client, example, talk, (note.pk, "points", "", "", 1))
    note.refresh_from_db()
    assert (note.text, note.version) == ("one tab", 2)


def test_a_note_taken_out_in_one_tab_and_worded_anew_in_another_is_there(
    client: Client, example: Any, talk: Any
) -> None:
    note = talk.notes.filter(section="points").first()
    client.post(f"/o/{example.pk}/notes/change/{note.pk}/", {"what": "remove"})
    send(client, example, talk, (note.pk, "points", note.text, "", 1, "same"))
    assert not talk.notes.filter(pk=note.pk, removed_at=None).exists()
    send(client, example, talk, (note.pk, "points", f"{note.text}, too", "", 1))
    assert talk.notes.get(pk=note.pk, removed_at=None).text.endswith(", too")


def test_a_control_character_is_refused_beside_its_note_and_the_rest_is_kept(
    client: Client, example: Any, talk: Any
) -> None:
    bad, good = uuid4(), uuid4()
    answer = send(
        client, example, talk, (bad, "points", "a\x07bell", "", 0), (good, "points", "fine", "", 0)
    )
    assert answer.status_code == 422
    assert list(answer.json()["unfit"]) == [str(bad)]
    assert Note.rows.filter(pk=good, text="fine").exists()
    assert not Note.rows.filter(pk=bad).exists()


def test_a_note_too_long_says_how_long_it_may_be(client: Client, example: Any, talk: Any) -> None:
    answer = send(client, example, talk, (uuid4(), "points", "x" * 5000, "", 0))
    (words,) = answer.json()["unfit"].values()
    assert "4,000" in words


def test_a_note_moves_to_another_person_and_off_the_record(
    client: Client, example: Any, talk: Any
) -> None:
    other = example.conversations.last()
    note = talk.notes.filter(section="points").first()
    client.post(
        f"/o/{example.pk}/notes/change/{note.pk}/",
        {"what": "move", "talk": other.pk, "section": "confidential"},
    )
    note.refresh_from_db()
    assert (note.conversation_id, note.section) == (other.pk, "confidential")
    value, _ = debrief_of(Opportunity.rows.get(pk=example.pk))
    assert note.text in [one.text for one in value.conversations[1].confidential]


def test_a_removed_note_comes_back(client: Client, example: Any, talk: Any) -> None:
    note = talk.notes.first()
    address = f"/o/{example.pk}/notes/change/{note.pk}/"
    client.post(address, {"what": "remove"})
    assert talk.notes.get(pk=note.pk).removed_at is not None
    client.post(address, {"what": "undo"})
    assert talk.notes.get(pk=note.pk).removed_at is None


def test_the_form_without_script_saves_and_shows_what_was_typed(
    client: Client, example: Any, talk: Any
) -> None:
    fields = {
        "note": [str(uuid4())],
        "section": ["points"],
        "text": ["Typed by hand"],
        "pair": [""],
    }
    fields |= {"version": ["0"], "was": [""], "talk": [str(talk.pk)]}
    page = client.post(f"/o/{example.pk}/notes/save/", fields, follow=True)
    assert "Typed by hand" in page.content.decode()


@pytest.mark.parametrize("path", sorted(DEBRIEFS.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_debrief_survives_the_rows(owner: Any, path: Any) -> None:
    value = read(path.read_bytes(), name=path.name, open_resume=None)
    opportunity = Opportunity(owner=owner)
    write_rows(opportunity, value)
    again, _ = debrief_of(Opportunity.rows.get(pk=opportunity.pk))
    assert dump(again) == dump(value)


def test_the_example_has_the_paths_that_its_file_has(owner: Any) -> None:
    value = read(EXAMPLE.encode(), name="the example", open_resume=None)
    opportunity = Opportunity(owner=owner)
    write_rows(opportunity, value)
    again, rows = debrief_of(Opportunity.rows.get(pk=opportunity.pk))
    assert again == value
    assert rows["conversations[0].concerns[0].answer"].pair.startswith("True. I moved")
