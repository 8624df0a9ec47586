from __future__ import annotations

import itertools
from datetime import date

import pytest

from sincerely.core.debrief import Voice
from tests.desk import debrief_named, letter, letters

HEAD = """
locale: {locale}
candidate: {{name: Ama Quist, phone: 020 7946 0111}}
opportunity: {{role: "{role}", employer: Bellwether Dairy}}
consultant: {{name: Leo Hartmann, routing: copy, email: leo@example.com}}
withdrawal: {{reason: "{reason}", cancel: "{cancel}", keep_private: [the vats leak]}}
conversations:
  - with: Ruth Ellery
    points: [wants a buyer who visits farms]
  - with: Ivo Marsh
    hiring_manager: true
    points: [showed me the churn room, the milk price fell 12%]
"""


def debrief(
    reason: str = "my partner has been posted to Leeds",
    cancel: str = "the tasting on 4 June",
    role: str = "Head of Supply",
    locale: str = "en-GB",
) -> str:
    return HEAD.format(reason=reason, cancel=cancel, role=role, locale=locale)


def test_decision_comes_first_and_the_reason_with_it() -> None:
    body = letter("withdrawal", debrief(), "Ruth Ellery").paragraphs[0]
    assert "withdraw" in body.text
    assert "my partner has been posted to Leeds" in body.text
    assert "withdrawal.reason" in body.sentences[-1].sources


@pytest.mark.parametrize(
    "reason",
    ["a better offer from Milkmark", "the place felt chaotic", "pay is 20% lower than mine"],
)
def test_reason_that_compares_complains_or_tells_pay_is_left_out(reason: str) -> None:
    written = letter("withdrawal", debrief(reason), "Ruth Ellery")
    assert reason not in written.text
    left = {one.path: one.why for one in written.left_out}
    assert left["withdrawal.reason"]


def test_reason_that_is_a_bare_noun_is_told() -> None:
    assert "a family matter" in letter("withdrawal", debrief("a family matter"), "Ivo Marsh").body


def test_hiring_manager_and_consultant_alone_hear_what_is_cancelled() -> None:
    told = {
        one.to for one in letters("withdrawal", debrief()) if "the tasting on 4 June" in one.body
    }
    assert told == {"Ivo Marsh", "Leo Hartmann"}


def test_whoever_is_named_in_the_booking_hears_of_it_too() -> None:
    written = letter(
        "withdrawal", debrief(cancel="coffee with Ruth Ellery on 4 June"), "Ruth Ellery"
    )
    assert "coffee with" in written.body


@pytest.mark.parametrize(
    ("cancel", "said"),
    [
        ("Second visit on 4 June", "be making the second visit on 4 June"),
        ("video call with the board", "be on the video call with the board"),
        ("Flight to Leeds on 3 June", "the flight to Leeds on 3 June"),
        ("cancel the tasting on 4 June.", "be at the tasting on 4 June"),
        ("Thursday lunch with the growers", "be at the Thursday lunch with the growers"),
        ("Friday's panel", "be at Friday's panel"),
        ("BBC tour", "be making the BBC tour"),
    ],
)
def test_what_is_cancelled_is_said_as_one_says_it(cancel: str, said: str) -> None:
    assert said in letter("withdrawal", debrief(cancel=cancel), "Ivo Marsh").body


def test_what_is_kept_private_stays_private() -> None:
    for written in letters("withdrawal", debrief()):
        assert "vats" not in written.text


def test_figure_of_trouble_is_not_thanked_for() -> None:
    assert "12%" not in letter("withdrawal", debrief(), "Ivo Marsh").text


def test_letters_travel_as_the_consultant_asked() -> None:
    written = {one.to: one for one in letters("withdrawal", debrief())}
    assert written["Ruth Ellery"].copy_to == ("leo@example.com",)
    assert written["Leo Hartmann"].copy_to == ()


def test_role_with_a_comma_closes_with_one() -> None:
    written = letter("withdrawal", debrief(role="Vice President, Supply"), "Ivo Marsh")
    assert "the role of Vice President, Supply, at Bellwether Dairy" in written.body


def test_role_that_calls_itself_a_role_is_not_called_one_twice() -> None:
    written = letter("withdrawal", debrief(role="buying role"), "Ivo Marsh")
    assert "the buying role at Bellwether Dairy" in written.body


@pytest.mark.parametrize(
    ("role", "subject"),
    [
        ("Head of Supply", "Withdrawing: Head of Supply"),
        (
            "Senior Vice President, Global Supply and Farm Relations for the North",
            "Withdrawing: Senior Vice President",
        ),
        (
            "Manager of Everything That Is Bought from Farms Everywhere",
            "Withdrawing from the search",
        ),
    ],
)
def test_subject_has_at_most_eight_words(role: str, subject: str) -> None:
    assert letter("withdrawal", debrief(role=role), "Ivo Marsh").subject == subject


def test_without_notes_the_letter_is_short_and_says_what_to_add() -> None:
    written = letter("withdrawal", debrief_named("charity-few-notes"), "Sam Okafor")
    assert 60 <= written.words <= 130
    assert "Sam Okafor" in written.hints[0]


def test_a_withdrawal_needs_no_section_of_its_own() -> None:
    written = letter("withdrawal", debrief_named("hotel-waiting"), "Sir Anthony Vane")
    assert 60 <= written.words <= 130


NAMES = (
    "school-withdrawal",
    "foundry-no-neutral-reason",
    "charity-few-notes",
    "hotel-waiting",
    "payments-offered",
    "nursing-rejected",
)


@pytest.mark.parametrize("name", NAMES)
def test_letters_keep_their_length(name: str) -> None:
    for written in letters("withdrawal", debrief_named(name)):
        assert 60 <= written.words <= 130, written.text


@pytest.mark.parametrize("name", NAMES)
def test_no_two_letters_of_a_panel_share_more_than_one_sentence(name: str) -> None:
    written = letters("withdrawal", debrief_named(name))
    for one, other in itertools.combinations(written, 2):
        shared = {s.text for s in one.sentences} & {s.text for s in other.sentences}
        assert len(shared) <= 1


def test_another_variant_has_another_wording() -> None:
    first = letter("withdrawal", debrief(), "Ivo Marsh")
    second = letter("withdrawal", debrief(), "Ivo Marsh", variant=1)
    assert first.body != second.body


def test_same_desk_gives_same_letter() -> None:
    assert letters("withdrawal", debrief()) == letters("withdrawal", debrief())


@pytest.mark.parametrize("voice", list(Voice))
def test_no_voice_says_unfortunately(voice: Voice) -> None:
    text = f"voice: {voice.value}\n{debrief().lstrip()}"
    for written in letters("withdrawal", text, today=date(2026, 6, 1)):
        assert "unfortunately" not in written.text.lower()


def test_a_reason_that_is_a_decision_is_told_as_it_is_and_once() -> None:
    for person in ("Ruth Ellery", "Ivo Marsh"):
        body = letter("withdrawal", debrief(reason="I have decided to stay in Leeds"), person)
        first = body.paragraphs[0]
        assert first.sentences[1].text == "I have decided to stay in Leeds."
        assert "ecid" not in first.sentences[0].text
        assert "ecision" not in first.sentences[0].text


def test_a_question_is_no_thanks() -> None:
    notes = debrief().replace("wants a buyer who visits farms", "asked who signs the milk forms")
    body = letter("withdrawal", notes, "Ruth Ellery").body
    assert "who signs the milk forms" in body
    assert "thank" in body.lower()


def test_thanks_name_a_thing_with_its_article() -> None:
    notes = debrief().replace(
        "wants a buyer who visits farms", "generator is tested once a quarter"
    )
    assert "about a generator" not in letter("withdrawal", notes, "Ruth Ellery").body
