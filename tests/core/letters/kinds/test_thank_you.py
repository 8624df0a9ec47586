"""Thank-yous, from debriefs to whole letters: thanks, worries, corrections, promises, thin notes."""

from __future__ import annotations

import json

import pytest

from sincerely.core.letters.likeness import are_alike
from sincerely.core.letters.thanks import hour_phrase
from tests.core.letters.kinds.tuesday import DAY_AFTER, KINDS, made, one
from tests.desk import letters

# --- thanks ------------------------------------------------------------------------------


def test_thanks_are_for_what_the_reader_did() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Showed me the new kitchen", "Beds are full"]})
    assert "showing me the new kitchen" in found.sentences[0].text
    assert "conversations[0].points[0]" in found.sentences[0].sources


WARD = [
    "Showed me the new kitchen",
    "Beds on the two upper floors have been full since the spring of last year",
    "Families wait for a first answer for eleven weeks or more",
    "Nobody has run the home for longer than two years since its founder left",
    "She keeps the rota on a wall by the lift because the system loses it",
]


def test_thanks_name_the_role_unless_the_subject_does() -> None:
    talk = {"with": "Ana Ruiz", "points": WARD}
    worry = {"worry": "never ran a home", "answer": "I ran a ward of 24 beds for six years"}
    by_mail = one({**talk, "concerns": [worry]})
    by_post = one(talk, kind_id="thank-you-letter")
    assert by_mail.subject == "Thank you – Director of Care interview"
    assert "Director of Care" not in by_mail.sentences[0].text
    assert by_post.subject == ""
    assert "Director of Care" in by_post.sentences[0].text


def test_thanks_of_a_short_letter_name_the_role_and_the_employer() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"]}).sentences[0].text
    assert "the role of Director of Care at Tarn House" in found


def test_long_thanks_and_a_long_role_have_a_sentence_each() -> None:
    shown = "Showed me the new kitchen and the garden that the day guests planted last year"
    found = one({"with": "Ana Ruiz", "points": [shown, "Beds are full"]}).sentences
    assert "Tarn House" in found[0].text
    assert "showing me the new kitchen" in found[1].text


def test_a_question_may_be_what_is_thanked_for() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full; asked how I plan a rota"]})
    assert "asking how I plan a rota" in found.body or "asked how I plan a rota" in found.body


def test_two_kindnesses_of_one_note_are_thanked_for_together() -> None:
    points = ["walked me down to the slip and showed me the undermined steps", "Beds are full"]
    first = one({"with": "Ana Ruiz", "points": points}).sentences[0].text
    assert "for walking me down to the slip and showing me the undermined steps" in first


@pytest.mark.parametrize("point", ["accreditation visit in August next year", "9 of 21 beds"])
def test_nobody_is_thanked_for_a_figure_or_for_what_is_still_to_come(point: str) -> None:
    first = one({"with": "Ana Ruiz", "points": [point, "Nights feel forgotten"]}).sentences[0]
    assert "conversations[0].points[0]" not in first.sources


def test_nobody_is_thanked_for_telling_what_leans_on_another_note() -> None:
    points = ["There are 34 advisers for the county", "Lost 6 of them in May", "Rivers are slow"]
    first = one({"with": "Ana Ruiz", "points": points}).sentences[0]
    assert "conversations[0].points[1]" not in first.sources


def test_a_matter_that_was_talked_about_may_be_what_is_thanked_for() -> None:
    found = one({"with": "Ana Ruiz", "points": ["the garden for day guests"]})
    assert "the garden for day guests" in f"{found.sentences[0].text} {found.sentences[1].text}"


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("Told me the story of the old kiln", "You told me the story of the old kiln."),
        ("We yarned about the 1988 storm", "We yarned about the 1988 storm."),
        ("was frank about the mistakes of August", "You were frank about the mistakes of August."),
    ],
)
def test_what_the_reader_did_in_the_talk_is_told_directly(point: str, said: str) -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full", point]})
    assert said in {sentence.text for sentence in found.sentences}


def test_two_statements_on_one_matter_are_one_sentence() -> None:
    points = ["Showed me the kitchen", "Beds are full", "Beds stand empty on Sundays"]
    found = one({"with": "Ana Ruiz", "points": points})
    (said,) = (s for s in found.sentences if "beds stand empty on Sundays" in s.text)
    assert "beds are full" in said.text
    assert {"conversations[0].points[1]", "conversations[0].points[2]"} == set(said.sources)


def test_two_statements_on_different_matters_are_not_yoked_together() -> None:
    points = ["Showed me the kitchen", "Beds are full", "Nights feel forgotten"]
    found = one({"with": "Ana Ruiz", "points": points})
    (said,) = (s for s in found.sentences if "nights feel forgotten" in s.text)
    assert said.sources == ("conversations[0].points[2]",)


def test_a_question_asked_is_no_gift_to_thank_for() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Asked why I left the ward", "Beds are full"]})
    assert not any(path.startswith("conversations") for path in found.sentences[0].sources)
    assert "beds are full" in found.sentences[1].text


def test_a_deed_names_its_house_first() -> None:
    deeds = ["Opened two hospice shops at Alder House and trained 31 volunteers"]
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"]}, accomplishments=deeds)
    assert "At Alder House, I opened two hospice shops and trained 31 volunteers." in found.body


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("I want to put down roots in the valley", "I want to put down roots in the valley."),
        ("a home that trains its own nurses", "is a home that trains its own nurses."),
    ],
)
def test_a_reason_stands_in_a_way_that_suits_it(why: str, said: str) -> None:
    assert said in one({"with": "Ana Ruiz", "points": ["Beds are full"]}, why=[why]).body


def test_letters_of_a_panel_open_otherwise() -> None:
    talks = tuple({"with": name, "points": ["Beds are full"]} for name in ("Ana Ruiz", "Bo Lind"))
    opened = [each.body.split()[:4] for each in letters("thank-you", made(*talks))]
    assert opened[0] != opened[1]


def test_each_voice_opens_and_ends_in_a_way_of_its_own() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Showed me the kitchen", "Beds are full"]}
    said = {
        voice: one(talk, voice=voice, interview={"decision_by": "2026-12-01"})
        for voice in ("formal", "warm", "plain")
    }
    assert len({each.sentences[0].text for each in said.values()}) == 3
    assert len({each.sentences[-1].text for each in said.values()}) == 3


@pytest.mark.parametrize(
    ("worry", "said"),
    [
        ("why I would leave after ten years", "You asked"),
        ("Would I be bored?", "bored"),
    ],
)
def test_a_yes_or_no_answers_a_question_and_nothing_else(worry: str, said: str) -> None:
    concern = {"worry": worry, "answer": "No, the tower is a harder building than any before"}
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"], "concerns": [concern]})
    block = next(each.text for each in found.paragraphs if "tower" in each.text)
    assert said in block
    assert "about why" not in block


def test_a_fact_that_is_no_result_is_not_called_one() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"]},
        accomplishments=["I speak Irish fluently"],
    )
    said = next(s.text for s in found.sentences if "Irish" in s.text)
    assert said.endswith("that I speak Irish fluently.")


def test_a_reason_is_told_to_two_readers_in_other_words() -> None:
    talks = tuple(
        {
            "with": name,
            "points": [
                "Beds on the two upper floors have been full since the spring of last year",
                "Families wait for a first answer for eleven weeks or more",
            ],
        }
        for name in ("Ana Ruiz", "Bo Lind")
    )
    deeds = ["Opened a ward of 12 beds in 2023", "Cut falls by a third in one year"]
    debrief = made(*talks, why=["the home is run by nurses"], accomplishments=deeds)
    found = letters("thank-you", debrief, today=DAY_AFTER)
    told = [[s.text for s in each.sentences if "run by nurses" in s.text] for each in found]
    assert all(len(texts) == 1 for texts in told)
    assert not are_alike(*(texts[0] for texts in told))


@pytest.mark.parametrize(
    ("minutes", "phrase"),
    [
        (30, None),
        (60, "the hour on Tuesday"),
        (90, "the hour and a half on Tuesday"),
        (55, None),
        (None, None),
    ],
)
def test_the_time_is_named_where_people_would(minutes: int | None, phrase: str | None) -> None:
    assert hour_phrase(minutes, "on Tuesday") == phrase


def test_a_time_without_a_day_has_none() -> None:
    assert hour_phrase(60, "") == "the hour"


# --- concerns, corrections, promises, intent ---------------------------------------------


@pytest.mark.parametrize(
    ("answer", "begins"),
    [
        ("I have run two night teams since 2019", ("You asked", "You wanted", "One", "Among")),
        ("True. I have run two night teams since 2019", ("You raised", "You put", "One", "You")),
    ],
)
def test_a_concern_is_named_and_answered(answer: str, begins: tuple[str, ...]) -> None:
    worry = {"worry": "I have never run a night team", "answer": answer}
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"], "concerns": [worry]})
    block = next(each for each in found.paragraphs if "two night teams" in each.text)
    assert block.text.startswith(begins)


def test_a_concern_whose_answer_cannot_be_said_is_left_out() -> None:
    worry = {"worry": "I have never run a night team", "answer": "?"}
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"], "concerns": [worry]})
    assert "night team" not in found.body


def test_a_correction_says_what_it_is() -> None:
    slip = {"said": "the ward has 16 beds", "fact": "the ward has 12 beds"}
    found = one({"with": "Ana Ruiz", "points": ["Plans a garden"], "corrections": [slip]})
    said = next(s for s in found.sentences if "conversations[0].corrections[0].fact" in s.sources)
    assert "12" in said.text
    assert "put" in said.text


def test_a_correction_that_cannot_be_said_makes_no_sentence() -> None:
    slip = {"said": "?", "fact": "12 beds"}
    found = one({"with": "Ana Ruiz", "points": ["Plans a garden"], "corrections": [slip]})
    assert all("corrections" not in path for s in found.sentences for path in s.sources)


def test_a_promise_is_kept_in_mind() -> None:
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"], "promised": ["the rota form"]})
    assert "the rota form" in found.paragraphs[-1].text


def test_an_intention_stands_beside_the_wish_that_it_meets() -> None:
    found = one(
        {
            "with": "Ana Ruiz",
            "points": ["Showed me the kitchen", "Wants a nurse on every night shift"],
        },
        difference=["put a senior nurse on every night shift by March"],
    )
    texts = [sentence.text for sentence in found.sentences]
    wish = next(n for n, text in enumerate(texts) if "a nurse on every night shift" in text)
    assert "a senior nurse on every night shift by March" in texts[wish + 1]


def test_an_intention_that_the_thanked_point_alone_would_meet_stands_by_itself() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Showed me the night shift"]},
        difference=["put a senior nurse on every night shift by March"],
    )
    assert "by March" in found.body


def test_a_short_letter_borrows_a_reason_and_a_full_one_does_not() -> None:
    talks = (
        {"with": "Ana Ruiz", "hiring_manager": True, "points": ["Beds are full"]},
        {"with": "Bo Lind", "points": ["Plans a garden"]},
    )
    found = letters("thank-you", made(*talks, why=["the home is run by nurses"]), today=DAY_AFTER)
    assert all("run by nurses" in each.body for each in found)


# --- nothing usable ----------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [5, 45])
@pytest.mark.parametrize("points", [[], ["seemed bored"]])
def test_without_a_usable_note_a_letter_is_short_and_honest_and_asks_for_one(
    minutes: int, points: list[str]
) -> None:
    found = one({"with": "Ana Ruiz", "points": points, "minutes": minutes})
    assert 40 <= found.words <= 90
    assert found.hints == (
        "Add one thing that Ana Ruiz said or asked: this letter could be anybody's.",
    )
    assert {path for s in found.sentences for path in s.sources} <= {
        "opportunity.role",
        "opportunity.employer",
    }


def test_a_short_letter_with_a_point_asks_for_another() -> None:
    (hint,) = one({"with": ["Ana Ruiz", "Bo Lind"], "points": ["Beds are full"]}).hints
    assert "no more for Ana Ruiz and Bo Lind" in hint
    assert "Another point" in hint


def test_a_letter_without_a_date_or_a_number_is_whole() -> None:
    bare = {
        "candidate": {"name": "Noor Castellanos"},
        "opportunity": {"role": "Director", "employer": "Tarn House"},
        "conversations": [{"with": "Ana Ruiz"}, {"with": "Bo Lind", "minutes": 5}],
    }
    for kind_id in KINDS:
        for found in letters(kind_id, json.dumps(bare)):
            assert found.words >= 40
            assert "None" not in found.text


def test_what_is_much_too_long_is_cut_to_the_cap() -> None:
    worries = [
        {"worry": f"No experience of trade {n}", "answer": f"I have done {'and done ' * 30}{n}"}
        for n in range(3)
    ]
    found = one({"with": "Ana Ruiz", "points": ["Beds are full"], "concerns": worries})
    assert found.words <= 200


def test_a_question_is_not_answered_with_a_deed_that_shares_its_words() -> None:
    talk = {"with": "Ana Ruiz", "points": ["Beds are full", "Asked why I chose kitchens"]}
    found = one(talk, accomplishments=["Rebuilt the kitchens of two homes"])
    said = [sentence.text for sentence in found.sentences]
    at = next(i for i, text in enumerate(said) if "rebuilt the kitchens" in text)
    assert "why I chose kitchens" not in said[at - 1]
