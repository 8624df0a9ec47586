from __future__ import annotations

import pytest

from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kind
from tests.desk import debrief_named, letter

NOTES = """
candidate:
  name: Ines Varga
  accomplishments: [Opened two clinics on budget and on time]
opportunity:
  role: Clinic Director
  employer: Ashby Eye Care
  criteria: [has opened clinics on budget, speaks Portuguese, salary below 200k]
consultant: {name: Noel Farr, routing: ROUTING}
interview: {date: 2026-06-02, round: first, next_step: they call two people back, decision_by: 2026-06-12}
conversations:
  - with: Dr. Paul Render
    title: Medical Director
    minutes: 45
    points: [wants a second clinic open by spring, seemed bored]
    concerns:
      - {worry: no hospital work, answer: ran a ward in Porto}
      - {worry: short tenure at Lumen}
      - {worry: asked for a salary of 200k}
    promised: [the opening checklist, my salary of 200k in writing]
    corrections: [{said: 14 staff, fact: it was 16 staff}, {said: salary of 180k, fact: salary of 200k}]
    confidential: [a sale is planned]
    for_consultant: [he seemed tired of the search]
  - with: [Jude Abel, Kim Orr]
    unsaid: [the Porto ward, my salary of 200k]
for_consultant: [I would need school places]
confidential: [my divorce]
MORE
"""


def note(routing: str = "review-first", more: str = "") -> str:
    text = NOTES.replace("ROUTING", routing).replace("MORE", more)
    return letter("consultant-note", text, "Noel Farr").body


def test_each_interviewer_has_a_paragraph_with_title_and_minutes() -> None:
    body = note()
    assert "Dr. Paul Render (Medical Director, 45 minutes): " in body
    assert "second clinic open by spring" in body


def test_worry_stands_with_its_answer_and_one_without_asks_for_advice() -> None:
    body = note()
    assert "A worry of Dr. Paul Render: No hospital work. My answer: I ran a ward in Porto." in body
    assert "Short tenure at Lumen. I have no good answer yet" in body


def test_what_is_for_the_consultant_alone_is_told() -> None:
    body = note()
    assert "school places" in body
    assert "tired of the search" in body


def test_what_is_confidential_is_told_to_nobody_and_pay_is_told_frankly() -> None:
    body = note()
    for word in ("sale is", "divorce"):
        assert word not in body
    assert "Asked for a salary of 200k" in body


FRANK = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
consultant: {name: Noel Farr}
interview: {date: 2026-05-20, decision_by: 2026-05-28}
conversations:
  - with: Dr. Hanna Voss
    points: [she wants scrap halved, told me she will show me the mill]
    concerns:
      - {worry: she fears I am soft, answer: he saw my Kelso results}
      - {worry: never led stewards, answer: the Kelso sale taught me that}
    confidential: [the Kelso sale]
  - with: [Tom Reid, Ann Li]
    concerns: [{worry: they fear I am slow, answer: they saw my rota}]
outcome: {result: rejected, note: went with an insider}
"""


def test_nobody_but_the_consultant_is_you() -> None:
    body = letter("consultant-note", FRANK, "Noel Farr").body
    assert "Wants scrap halved. Told me she will show me the mill." in body
    assert "Dr. Hanna Voss fears I am soft. My answer: Dr. Hanna Voss saw my Kelso results." in body
    assert "They fear I am slow. My answer: They saw my rota." in body


def test_an_answer_that_is_withheld_is_not_said_to_be_missing() -> None:
    written = letter("consultant-note", FRANK, "Noel Farr")
    assert "no good answer" not in written.body
    assert "conversations[0].concerns[1].answer" in {one.path for one in written.left_out}


def test_the_outcome_is_a_sentence_and_a_day_that_is_past_is_told_as_past() -> None:
    body = letter("consultant-note", FRANK, "Noel Farr").body
    assert "Went with an insider." in body
    assert "They expected to decide by Thursday, May 28." in body


def test_promises_corrections_and_things_left_unsaid_are_listed() -> None:
    body = note()
    assert "To Dr. Paul Render: the opening checklist." in body
    assert "14 staff" in body
    assert "16 staff" in body
    assert "Porto ward" in body


def test_criterion_stands_with_its_evidence_and_one_without_is_named() -> None:
    body = note()
    assert "They look for: Has opened clinics on budget: I opened two clinics" in body
    assert "Not shown so far: Speaks Portuguese; salary below 200k." in body


def test_next_step_and_day_are_told_and_news_is_asked_for() -> None:
    body = note()
    assert "call two people back" in body
    assert "Friday, June 12" in body
    assert "what you hear from them" in body


@pytest.mark.parametrize(
    ("routing", "said"),
    [
        ("review-first", "before they go"),
        ("consultant-sends", "to send"),
        ("copy", "copy to you"),
        ("direct", "myself"),
    ],
)
def test_review_is_asked_as_the_letters_travel(routing: str, said: str) -> None:
    assert said in note(routing)


def test_withdrawal_is_told_with_its_reason_and_what_to_cancel() -> None:
    body = note(more="withdrawal: {reason: we stay in Porto, cancel: the site visit}")
    assert "I have decided to withdraw." in body
    assert "Reason: we stay in Porto." in body
    assert "To cancel: the site visit." in body


def test_withdrawal_without_reason_is_told() -> None:
    assert "To cancel: the site visit." in note(more="withdrawal: {cancel: the site visit}")


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("result: rejected, date: 2026-06-09", "I was told on June 9 that they go on without me."),
        ("result: offered, note: they want me by August", "I was offered the job."),
    ],
)
def test_outcome_is_told(outcome: str, said: str) -> None:
    body = note(more=f"outcome: {{{outcome}}}")
    assert said in body
    assert ("by August" in body) == ("August" in outcome)


def test_round_and_day_are_left_out_where_they_are_not_known() -> None:
    body = letter("consultant-note", debrief_named("payments-offered"), "Gavin Marsh").body
    assert "I met Priya Raman and Dan O'Connell of Kooya Pay in the second round" in body
    text = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care}
consultant: {name: Noel Farr}
conversations: [{with: Jude Abel}]
"""
    assert "I met Jude Abel of Ashby Eye Care." in letter("consultant-note", text, "Noel Farr").body


def test_long_notes_are_kept_to_a_page() -> None:
    points = "\n".join(
        f"      - the {word} team lost two of its seven people in the spring and has had no lead since"
        for word in ("north", "south", "east", "west", "upper")
    )
    people = "\n".join(f"  - with: Kim Or{one}\n    points:\n{points}" for one in "abcdef")
    text = f"""
candidate: {{name: Ines Varga}}
opportunity: {{role: Clinic Director, employer: Ashby Eye Care}}
consultant: {{name: Noel Farr}}
conversations:
{people}
"""
    written = letter("consultant-note", text, "Noel Farr")
    assert written.words <= 350
    assert all(f"Kim Or{one}: " in written.body for one in "abcdef")
    assert any("no room" in left.why for left in written.left_out)


def test_a_note_on_a_great_many_people_keeps_one_point_of_each() -> None:
    people = "\n".join(
        f"  - {{with: Kim Or{one}, points: [the team lost two of its seven people in spring, runs nights]}}"
        for one in "abcdefghijklmnopqrstuvwxyz"
    )
    text = f"""
candidate: {{name: Ines Varga}}
opportunity: {{role: Clinic Director, employer: Ashby Eye Care}}
consultant: {{name: Noel Farr}}
conversations:
{people}
"""
    body = letter("consultant-note", text, "Noel Farr").body
    assert body.count("lost two") == 26
    assert "nights" not in body


def test_without_a_consultant_the_key_to_add_is_named() -> None:
    with pytest.raises(InputError, match="consultant:"):
        kind("consultant-note").recipients(debrief_named("nursing-rejected"))


SECRET = """
candidate: {name: Ines Varga}
opportunity: {role: Clinic Director, employer: Ashby Eye Care, criteria: [a calm head (off the record), speaks Portuguese]}
consultant: {name: Noel Farr}
conversations:
  - with: Jude Abel
    points: [the clinic in Porto closes (off the record), wants a rota]
    concerns: [{worry: two sites will close (off the record)}]
    promised: [the closure plan (off the record), the rota]
    corrections: [{said: 14 sites stay open (off the record), fact: it is 12}]
    unsaid: [the closure at Lumen (off the record)]
"""


def test_what_was_told_off_the_record_is_left_out_of_every_paragraph() -> None:
    body = letter("consultant-note", SECRET, "Noel Farr").body
    for word in ("off the record", "clos", "calm head", "14 sites"):
        assert word not in body
    assert "Wants a rota." in body
    assert "To Jude Abel: the rota." in body
    assert "Not shown so far: Speaks Portuguese." in body


@pytest.mark.parametrize(
    ("worry", "told"),
    [
        ("have you dealt with unions", "Have you dealt with unions?"),
        ("can you live with nights?", "Can you live with nights?"),
        ("has only run one ward", "Has only run one ward."),
    ],
)
def test_a_worry_typed_as_a_question_keeps_its_mark(worry: str, told: str) -> None:
    notes = NOTES.replace("short tenure at Lumen", worry).replace("ROUTING", "direct")
    body = letter("consultant-note", notes.replace("MORE", ""), "Noel Farr").body
    assert f"A worry of Dr. Paul Render: {told}" in body


def test_a_correction_is_one_sentence_where_it_can_be() -> None:
    notes = NOTES.replace("ROUTING", "copy").replace("MORE", "")
    notes = notes.replace("{said: 14 staff,", "{said: we had 14 staff,")
    body = letter("consultant-note", notes, "Noel Farr").body
    assert "I told Dr. Paul Render that we had 14 staff; it was 16 staff." in body


def test_the_interviewer_is_named_where_we_did_it_together() -> None:
    notes = NOTES.replace("ROUTING", "copy").replace("MORE", "")
    body = letter(
        "consultant-note",
        notes.replace("seemed bored", "he and I disagreed about lenses"),
        "Noel Farr",
    ).body
    assert "Dr. Paul Render and I disagreed about lenses." in body


def test_a_post_held_is_no_evidence_by_nearness_alone() -> None:
    notes = NOTES.replace("ROUTING", "copy").replace("MORE", "")
    notes = notes.replace(
        "Opened two clinics on budget and on time", '"Diving Supervisor, Carrick Marine, 2014-2026"'
    ).replace("has opened clinics on budget", "keeps kit working offshore")
    body = letter("consultant-note", notes, "Noel Farr").body
    assert "Not shown so far: Keeps kit working offshore" in body
