"""What a thank-you adds while it is short: criteria, courtesies of its own matter, a last word."""

from __future__ import annotations

import pytest

from sincerely.core.letters.letter import Letter
from tests.core.letters.kinds.tuesday import DAY_AFTER, made, one
from tests.desk import letters

FALLS = "Cut falls on the ward by a third in one year"


def said(found: Letter) -> str:
    return " ".join(sentence.text for sentence in found.sentences)


# --- what the role asks for --------------------------------------------------------------


def test_a_criterion_stands_before_the_deed_that_shows_it() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"], "hiring_manager": True},
        criteria=["Reduces falls on wards"],
        accomplishments=[FALLS],
    )
    texts = [sentence.text for sentence in found.sentences]
    named = next(i for i, text in enumerate(texts) if "someone who reduces falls on wards" in text)
    assert "by a third" in texts[named + 1]
    assert "opportunity.criteria[0]" in found.sentences[named].sources


def test_a_criterion_stands_behind_a_deed_that_answers_a_point() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Falls on the ward worry her most"]},
        kind_id="thank-you-letter",
        criteria=["Reduces falls on wards"],
        accomplishments=[FALLS],
    )
    texts = [sentence.text for sentence in found.sentences]
    told = next(i for i, text in enumerate(texts) if "by a third" in text)
    assert "someone who reduces falls on wards" in texts[told + 1]


@pytest.mark.parametrize(
    ("criterion", "deed"),
    [
        ("Leads change", "Led a ward of 24 beds to its first clean inspection"),
        ("Speaks Portuguese", FALLS),
        ("Knows wards", "Ward manager at Hill House since 2014"),
        ("Ward, but not only", "Cut falls on the ward by a third"),
    ],
)
def test_a_criterion_that_no_deed_plainly_shows_is_not_named(criterion: str, deed: str) -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"]},
        criteria=[criterion],
        accomplishments=[deed],
    )
    assert not any("opportunity.criteria[0]" in one.sources for one in found.sentences)


def test_a_letter_names_two_criteria_at_most_and_each_once() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"]},
        kind_id="thank-you-letter",
        criteria=["Reduces falls on wards", "Opens wards on time", "Trains nurses on nights"],
        accomplishments=[
            FALLS,
            "Opened two wards on time",
            "Trained 31 nurses on nights",
            "Cut falls in the day ward to none",
        ],
    )
    used = [path for one in found.sentences for path in one.sources if "criteria" in path]
    assert len(used) == len(set(used)) == 2


# --- what takes up what was said ---------------------------------------------------------


def test_what_the_reader_asked_may_be_gone_into_further() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full", "asked how I plan a rota"]})
    assert said(found).count("how I plan a rota") == 1
    assert "the question that you put to me" in said(found)


def test_what_the_reader_asked_of_somebody_else_is_not_offered() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full", "asked what was missing"]})
    assert said(found).count("what was missing") == 1


def test_the_last_word_names_a_matter_of_the_conversation() -> None:
    found = one({"with": "Ana Ruiz", "points": ["the laundry contract ends in May"]})
    assert "laundry contract" in found.sentences[-1].text


def test_without_such_a_matter_the_last_word_is_of_the_employer_or_the_talk() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"]})
    assert found.sentences[-1].sources in {(), ("opportunity.employer",)}


def test_a_letter_that_is_long_enough_takes_up_nothing_again() -> None:
    points = [
        "Beds on the two upper floors have been full since the spring of last year",
        "Families wait for a first answer for eleven weeks or more",
        "Agency nurses cover a third of the shifts on the upper floors",
    ]
    talk = {
        "with": "Ana Ruiz",
        "points": points,
        "concerns": [{"worry": "never ran a home", "answer": "I ran a ward for six years"}],
    }
    found = one(talk, why=["the home is run by nurses"], accomplishments=[FALLS])
    noted = [one for one in found.sentences if one.sources]
    assert len(noted) == len(found.sentences) - 2  # the thanks and the close


@pytest.mark.parametrize("kind_id", ["thank-you", "thank-you-letter"])
@pytest.mark.parametrize("variant", range(4))
def test_however_few_the_notes_one_courtesy_ends_the_letter(kind_id: str, variant: int) -> None:
    notes = made({"with": "Ana Ruiz", "points": ["the laundry contract ends in May"]})
    (found,) = letters(kind_id, notes, today=DAY_AFTER, variant=variant)
    unsourced = [sentence for sentence in found.paragraphs[-1].sentences if not sentence.sources]
    assert len(found.paragraphs[-1].sentences) <= 3
    assert len(unsourced) <= 2


@pytest.mark.parametrize("kind_id", ["thank-you", "thank-you-letter"])
def test_one_word_at_most_takes_up_again_what_was_said(kind_id: str) -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["the day rota is on paper"]},
        kind_id=kind_id,
        accomplishments=[FALLS],
        difference=["put the rota on every telephone"],
    )
    again = ("that", "it")
    ends = [sentence.text.rstrip(".").split()[-1] for sentence in found.sentences]
    assert sum(word in again for word in ends) <= 1


def test_whoever_withdraws_says_nothing_of_wanting_the_job() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Beds are full"]}
    wants = said(one(talk))
    leaves = said(one(talk, withdrawal={"reason": "we are moving to Turin"}))
    assert any(
        word in wants
        for word in ("this work", "the role that", "take on", "one that I", "I would gladly do")
    )
    assert "this work" not in leaves
    assert "take on" not in leaves


def test_a_word_on_an_intention_goes_where_the_intention_goes() -> None:
    long = (
        "walk every floor of the home with the night nurses and the cook and the porters in the "
        "first week, and write down for the trustees what each of them would mend first"
    )
    talks = (
        {"with": "Ana Ruiz", "points": ["Beds are full"]},
        {"with": "Bo Lind", "points": ["The kitchen closes at six"]},
    )
    panel = letters("thank-you", made(*talks, difference=[long]), today=DAY_AFTER)
    words = ("think of that", "make of", "go about it", "see it otherwise")
    for found in panel:
        assert ("night nurses" in found.body) >= any(word in found.body for word in words)
    assert sum("night nurses" in found.body for found in panel) == 1


# --- by telephone, by post ---------------------------------------------------------------


def test_nobody_met_whoever_they_spoke_to_by_telephone() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Beds are full", "asked how I plan a rota"]}
    for variant in range(4):
        debrief = made(talk, interview={"how": "phone"})
        (found,) = letters("thank-you", debrief, today=DAY_AFTER, variant=variant)
        assert not {"met", "meet", "meeting"} & set(found.body.replace(",", " ").split())


def test_paper_names_the_day_by_its_date() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Beds are full"]}
    assert "on November 17" in one(talk, kind_id="thank-you-letter").body
    assert "yesterday" in one(talk).body


def test_a_title_that_a_group_shares_stands_once_above_the_employer() -> None:
    found = one(
        {"with": ["Ana Ruiz", "Bo Lind"], "title": "Trustees", "points": ["Beds are full"]},
        kind_id="thank-you-letter",
    )
    assert found.head[2][:4] == ("Ana Ruiz", "Bo Lind", "Trustees", "Tarn House")


# --- why a note is left out --------------------------------------------------------------


def test_a_deed_that_another_letter_tells_is_left_out_for_that_reason() -> None:
    talks = (
        {"with": "Ana Ruiz", "points": ["Falls on the ward worry her most"]},
        {"with": "Bo Lind", "points": ["The kitchen closes at six"]},
    )
    debrief = made(*talks, accomplishments=[FALLS])
    first, second = letters("thank-you", debrief, today=DAY_AFTER)
    assert "by a third" in first.body
    why = {left.path: left.why for left in second.left_out}
    assert why["candidate.accomplishments[0]"] == "told to Ana Ruiz; readers compare letters"


def test_a_point_that_makes_no_sentence_is_left_out_for_that_reason() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full", "???"]})
    why = {left.path: left.why for left in found.left_out}
    assert why["conversations[0].points[1]"] == "the note holds no words"
