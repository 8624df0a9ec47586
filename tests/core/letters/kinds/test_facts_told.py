"""Which point and which fact of the candidate a thank-you tells, and in which order."""

from __future__ import annotations

from tests.core.letters.kinds.tuesday import DAY_AFTER, KINDS, made, one
from tests.desk import letters


def test_a_fact_follows_the_point_that_it_answers() -> None:
    found = one(
        {
            "with": "Ana Ruiz",
            "points": ["Agency nurses cost 6.1 million last year", "Plans a garden"],
        },
        accomplishments=["Cut agency nurse hours by 58% in fourteen months"],
    )
    texts = [sentence.text for sentence in found.sentences]
    point = next(n for n, text in enumerate(texts) if "6.1 million" in text)
    assert "58%" in texts[point + 1]


def test_a_fact_brings_the_point_that_it_answers_where_another_leads() -> None:
    found = one(
        {
            "with": "Ana Ruiz",
            "points": [
                "Showed me the new kitchen; it floods in spring",
                "Agency nurses cost 6.1 million last year",
            ],
        },
        accomplishments=["Cut agency nurse hours by 58% in fourteen months"],
    )
    texts = [sentence.text for sentence in found.sentences]
    point = next(n for n, text in enumerate(texts) if "6.1 million" in text)
    assert "58%" in texts[point + 1]
    assert "floods" in texts[1]


def test_two_facts_that_answer_one_point_do_not_tell_it_twice() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Showed me the silo", "Only nine members are under 40"]},
        accomplishments=["Signed 84 members in a drought year", "Kept 97% of members for a decade"],
        criteria=["Grows membership"],
    )
    assert found.body.count("under 40") == 1


def test_a_fact_that_answers_nothing_may_follow_what_the_role_asks_for() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"]},
        accomplishments=["turnaround for blood cultures 51 hours to 29"],
        criteria=["Shortens turnaround"],
    )
    texts = [sentence.text for sentence in found.sentences]
    asked = next(n for n, text in enumerate(texts) if "someone who shortens turnaround" in text)
    assert "51 hours" in texts[asked + 1]


def test_a_criterion_that_takes_no_sentence_is_not_said() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"]},
        accomplishments=["turnaround for blood cultures 51 hours to 29"],
        criteria=["Shortens turnaround. Quality"],
    )
    assert all("opportunity.criteria[0]" not in s.sources for s in found.sentences)


def test_a_post_held_is_background() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"]},
        accomplishments=["Head of Nursing, Eastmoor Hospital, 2015-2024"],
    )
    said = next(s.text for s in found.sentences if "candidate.accomplishments[0]" in s.sources)
    assert "background" in said


def test_two_short_things_of_one_note_are_one_sentence_and_two_long_ones_two() -> None:
    short = one({"with": "Ana Ruiz", "points": ["Beds are full; families wait for weeks"]})
    said = next(s.text for s in short.sentences if "families" in s.text)
    assert "beds are full and that families wait for weeks" in said
    beds = "Beds on the two upper floors have been full since the spring of last year"
    rest = "families wait for a place in the kitchen school for eleven weeks or more"
    long = one({"with": "Ana Ruiz", "points": [f"{beds}; {rest}"]})
    assert not any("floors" in s.text and "kitchen" in s.text for s in long.sentences)


def test_what_no_letter_has_a_place_for_helps_one_that_has_no_fact() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"]},
        accomplishments=["Cut late orders from 19% to 4% in two years"],
    )
    assert "19% to 4%" in found.body


def test_two_things_left_unsaid_are_told_as_two() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"]},
        unsaid=["I opened a ward of 12 beds in 2023", "I speak Tagalog with families"],
    )
    texts = [s.text for s in found.sentences if any("unsaid" in p for p in s.sources)]
    assert len(texts) == 2
    assert len({text.split()[0] for text in texts}) == 2


def test_an_unsaid_thing_that_names_an_accomplishment_is_sourced_to_both() -> None:
    found = one(
        {"with": "Ana Ruiz", "points": ["Plans a garden"], "unsaid": ["the 12-bed ward"]},
        accomplishments=["Opened a 12-bed observation ward in 2023"],
    )
    sources = {frozenset(sentence.sources) for sentence in found.sentences}
    assert {"candidate.accomplishments[0]", "conversations[0].unsaid[0]"} in sources


def test_what_one_letter_tells_no_other_does_however_short() -> None:
    talks = (
        {"with": "Ana Ruiz", "points": ["Agency nurses cost 6.1 million last year"]},
        {"with": "Bo Lind", "points": ["Plans a garden"]},
    )
    told = "Cut agency nurse hours by 58% in fourteen months"
    debrief = made(*talks, accomplishments=[told])
    mails, posted = (letters(each, debrief, today=DAY_AFTER) for each in KINDS)
    for written in (mails, posted):
        assert ["58%" in each.body for each in written] == [True, False]


def test_a_stock_opening_stands_once_in_a_letter() -> None:
    found = one(
        {
            "with": "Ana Ruiz",
            "points": ["Plans a garden"],
            "unsaid": ["invoices cleared, 90% within 30 days", "invoices cleared, 70% by noon"],
        }
    )
    assert found.body.count("One thing to add: ") == 1
    assert "Something else to add: invoices cleared, 70% by noon." in found.body
