from __future__ import annotations

from datetime import date

import pytest

from sincerely.core.errors import InputError
from sincerely.core.letters.kinds import kind
from tests.desk import debrief_named, debrief_of, letter, letters

NOTES = """
candidate: {name: Ines Varga, phone: 415-555-0122, accomplishments: [Opened two clinics on budget]}
opportunity: {role: Clinic Director, employer: Ashby Eye Care, why: [the work], difference: [open Sundays]}
CONSULTANT
conversations:
  - with: Dr. Paul Render
    hiring_manager: true
    points: [showed me the laser room]
    concerns: [{worry: no budget work, answer: ran 4 million}]
  - with: Jude Abel
outcome: {OUTCOME}
"""


def notes(outcome: str, consultant: str = "") -> str:
    return NOTES.replace("OUTCOME", outcome).replace("CONSULTANT", consultant)


FARR = "consultant: {name: Noel Farr}"


def usual(kind_id: str, text: str) -> list[str]:
    return [one.name for one in kind(kind_id).recipients(debrief_of(text))]


@pytest.mark.parametrize(
    ("outcome", "consultant", "told"),
    [
        ("result: rejected, told_by: Jude Abel", FARR, "Jude Abel"),
        ("result: rejected, told_by: Dr. Render", FARR, "Dr. Paul Render"),
        ("result: rejected, told_by: Noel Farr", FARR, "Noel Farr"),
        ("result: rejected", FARR, "Noel Farr"),
        ("result: rejected", "", "Dr. Paul Render"),
    ],
)
def test_reply_goes_to_whoever_told(outcome: str, consultant: str, told: str) -> None:
    text = notes(outcome, consultant)
    assert usual("rejection-reply", text) == [told]
    others = {one.name for one in kind("rejection-reply").also(debrief_of(text))}
    assert told not in others
    assert others


@pytest.mark.parametrize(
    ("kind_id", "outcome"),
    [("rejection-reply", "result: offered"), ("offer-reply", "result: rejected")],
)
def test_reply_to_another_outcome_is_refused_with_the_key_to_add(
    kind_id: str, outcome: str
) -> None:
    with pytest.raises(InputError) as caught:
        usual(kind_id, notes(outcome))
    assert "outcome:" in caught.value.hint


def test_reply_without_any_outcome_is_refused() -> None:
    with pytest.raises(InputError, match="outcome:"):
        kind("offer-reply").recipients(debrief_named("hotel-waiting"))


def test_one_piece_of_advice_is_asked_of_whoever_told() -> None:
    written = letter(
        "rejection-reply", notes("result: rejected, date: 2026-05-29"), "Dr. Paul Render"
    )
    assert "May 29" in written.body
    assert any(word in written.paragraphs[-1].text for word in ("one thing", "advice"))


def test_where_there_is_a_consultant_the_advice_goes_through_them() -> None:
    text = notes("result: rejected, told_by: Jude Abel", FARR)
    assert "Noel Farr" in letter("rejection-reply", text, "Jude Abel").paragraphs[-1].text


def test_those_who_did_not_tell_are_thanked_and_asked_nothing() -> None:
    written = letter("rejection-reply", notes("result: rejected"), "Jude Abel")
    assert "?" not in written.body
    assert "advice" not in written.body


def test_reason_told_with_the_decision_is_acknowledged_to_whoever_told_it() -> None:
    text = notes("result: rejected, told_by: Jude Abel, note: they chose an internal candidate")
    assert "an internal candidate" in letter("rejection-reply", text, "Jude Abel").body
    assert "internal" not in letter("rejection-reply", text, "Dr. Paul Render").body


def test_reason_that_is_no_statement_is_not_repeated() -> None:
    text = notes("result: rejected, told_by: Jude Abel, note: long phone call about the future")
    assert "phone call" not in letter("rejection-reply", text, "Jude Abel").body


def test_consultant_is_asked_to_ask() -> None:
    text = notes("result: rejected, date: 2026-05-29", FARR)
    written = letter("rejection-reply", text, "Noel Farr")
    assert "Ashby Eye Care" in written.body
    assert "one thing" in written.body


def test_offer_reply_names_the_day_of_the_answer_and_neither_accepts_nor_bargains() -> None:
    text = notes("result: offered, date: 2026-05-29, answer_by: 2026-06-05, note: base 240k")
    written = letter("offer-reply", text, "Dr. Paul Render")
    assert "Friday, June 5" in written.body
    lowered = written.text.lower()
    for word in ("accept", "240", "salary", "base", "join"):
        assert word not in lowered
    assert written.hints == ()


@pytest.mark.parametrize("to", ["Dr. Paul Render", "Jude Abel", "Noel Farr"])
def test_without_a_day_for_the_answer_none_is_promised(to: str) -> None:
    written = letter("offer-reply", notes("result: offered, told_by: Dr. Paul Render", FARR), to)
    assert "answer_by" in written.hints[0]
    assert "by Friday" not in written.body


def test_questions_go_through_the_consultant_where_there_is_one() -> None:
    text = notes("result: offered, told_by: Dr. Paul Render, answer_by: 2026-06-05", FARR)
    assert "Noel Farr" in letter("offer-reply", text, "Dr. Paul Render").body


def test_consultant_hears_before_they_do() -> None:
    text = notes("result: offered, answer_by: 2026-06-05", FARR)
    body = letter("offer-reply", text, "Noel Farr").body
    assert any(told in body for told in ("you will hear it first", "you will know before they do"))


@pytest.mark.parametrize(("locale", "word"), [("en-US", "honour"), ("en-GB", "honored")])
def test_honour_is_spelled_as_the_locale_does(locale: str, word: str) -> None:
    text = f"locale: {locale}\n{notes('result: offered, answer_by: 2026-06-05').lstrip()}"
    for variant in range(3):
        written = letter("offer-reply", text, "Dr. Paul Render", variant=variant)
        assert word not in written.body


@pytest.mark.parametrize(
    ("kind_id", "name"),
    [("rejection-reply", "nursing-rejected"), ("offer-reply", "payments-offered")],
)
def test_replies_keep_their_length(kind_id: str, name: str) -> None:
    for written in letters(kind_id, debrief_named(name)):
        assert 50 <= written.words <= 110, written.text


@pytest.mark.parametrize("kind_id", ["rejection-reply", "offer-reply"])
def test_news_told_by_nobody_of_the_debrief_is_refused_with_the_names_known(kind_id: str) -> None:
    result = "rejected" if kind_id == "rejection-reply" else "offered"
    with pytest.raises(InputError, match="nobody of this debrief") as refused:
        usual(kind_id, notes(f"result: {result}, told_by: the office", FARR))
    assert "Dr. Paul Render, Jude Abel or Noel Farr" in refused.value.hint


def test_news_told_by_one_of_two_of_that_name_is_refused() -> None:
    text = notes("result: rejected, told_by: Jude").replace("Dr. Paul Render", "Jude Render")
    with pytest.raises(InputError, match="more than one person") as refused:
        usual("rejection-reply", text)
    assert "Jude Render or Jude Abel" in refused.value.hint


def test_a_teller_unknown_where_one_person_was_met_leaves_one_name_to_write() -> None:
    text = notes("result: rejected, told_by: the office").replace("  - with: Jude Abel\n", "")
    with pytest.raises(InputError) as refused:
        usual("rejection-reply", text)
    assert "one of these: Dr. Paul Render;" in refused.value.hint


def test_pay_told_with_the_decision_is_not_repeated() -> None:
    text = notes(
        "result: rejected, told_by: Jude Abel, note: went with an insider who asked for less"
    )
    assert "insider" not in letter("rejection-reply", text, "Jude Abel").body


def test_an_answer_day_that_is_past_is_not_promised() -> None:
    text = notes("result: offered, told_by: Jude Abel, answer_by: 2026-05-28")
    late = letter("offer-reply", text, "Jude Abel")
    assert "May 28" not in late.body
    assert any("outcome.answer_by" in hint for hint in late.hints)
    early = letter("offer-reply", text, "Jude Abel", today=date(2026, 5, 20))
    assert "May 28" in early.body
    assert early.hints == ()
