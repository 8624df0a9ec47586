"""Accomplishments and things left unsaid: each to the reader it fits best, to nobody twice."""

from __future__ import annotations

import pytest

from sincerely.core.letters.plan.matter import is_said_by
from tests.core.letters.panels import Alikeness, debrief, talk
from tests.core.letters.plan.planned import QUALITY, facts, plans, reasons

# --- facts -------------------------------------------------------------------------------


def test_each_fact_goes_to_the_reader_whose_point_it_meets_and_to_nobody_else() -> None:
    notes = debrief(
        talk("Ann Li", hiring_manager=True, points=["Batch release takes too long"]),
        talk("Bo Ek", points=["Deviations pile up"]),
        accomplishments=QUALITY,
    )
    first, second = plans(notes)
    assert facts(first)[0] == QUALITY[3]
    assert facts(second) == [QUALITY[1]]
    assert reasons(first)["candidate.accomplishments[1]"].startswith("told to Bo Ek")


def test_important_criteria_are_covered_and_those_without_evidence_are_named() -> None:
    notes = debrief(
        talk("Ann Li", hiring_manager=True, points=["Likes to walk at lunch"]),
        accomplishments=QUALITY,
        criteria=["Has led FDA inspections", "Speaks Welsh"],
    )
    (plan,) = plans(notes)
    assert QUALITY[2] in facts(plan)
    assert plan.facts[0].criterion == notes.opportunity.criteria[0]
    assert reasons(plan)["opportunity.criteria[1]"] == (
        "no evidence in your notes for this criterion"
    )


def test_nothing_unrelated_is_told_merely_to_fill() -> None:
    notes = debrief(talk("Ann Li", points=["Likes the harbour"]), accomplishments=QUALITY)
    assert facts(plans(notes)[0]) == []


def test_a_hiring_manager_hears_the_nearest_deed_rather_than_none() -> None:
    likeness = Alikeness({("Wants calm", "Led a choir"): 0.2, ("Wants calm", "Ran a mile"): 0.16})
    notes = debrief(
        talk("Ann Li", hiring_manager=True, points=["Wants calm"]),
        accomplishments=["Ran a mile", "Led a choir"],
    )
    (plan,) = plans(notes, likeness)
    assert facts(plan) == ["Led a choir"]
    assert [fact.note.text for fact in plan.spare_facts] == ["Ran a mile"]


def test_a_hiring_manager_hears_nothing_that_is_near_to_nothing() -> None:
    notes = debrief(talk("Ann Li", hiring_manager=True), accomplishments=["Led a choir"])
    assert facts(plans(notes, Alikeness())[0]) == []


@pytest.mark.parametrize(
    ("deed", "answer", "is_told"),
    [
        (
            "Took a 64-bed home through two surveys without a fault",
            "18 of our 64 beds were locked",
            0,
        ),
        ("Cut a release from 31 days to 17", "we went from 31 days to 17", 1),
        ("Signed 84 growers in Kent", "I signed 84 there", 1),
        ("Wrote the audit manual", "my audit manual is in use", 1),
    ],
)
def test_an_answer_tells_a_deed_by_its_figures_or_words_but_not_by_one_figure(
    deed: str, answer: str, is_told: int
) -> None:
    assert is_said_by(deed, answer) is bool(is_told)


def test_a_post_held_answers_an_open_worry_and_no_point() -> None:
    post = "Director of Quality, Brannock, 2019-2026; 62 staff"
    likeness = Alikeness({("never led so many", post): 0.8, ("Wants quality", post): 0.9})
    worry = debrief(talk("Ann Li", concerns=[("never led so many", None)]), accomplishments=[post])
    point = debrief(talk("Ann Li", points=["Wants quality"]), accomplishments=[post])
    assert plans(worry, likeness)[0].facts[0].is_post
    assert facts(plans(point, likeness)[0]) == []


def test_a_deed_with_its_years_is_no_post() -> None:
    deed = "Opened three units, 2021-24"
    likeness = Alikeness({("Opens two units", deed): 0.8})
    notes = debrief(talk("Ann Li", points=["Opens two units"]), accomplishments=[deed])
    assert facts(plans(notes, likeness)[0]) == [deed]


def test_an_open_worry_is_not_raised_again() -> None:
    notes = debrief(talk("Ann Li", concerns=[("no Spanish", None)]))
    (plan,) = plans(notes)
    assert plan.concerns == ()
    assert "no answer" in reasons(plan)["conversations[0].concerns[0].worry"]


def test_a_worry_withheld_cannot_be_answered_by_a_fact() -> None:
    worry = "my salary of $310,000 a year"
    notes = debrief(talk("Ann Li", concerns=[(worry, None)]), accomplishments=["Cut cost by 5%"])
    assert facts(plans(notes, Alikeness({(worry, "Cut cost by 5%"): 0.9}))[0]) == []


def test_a_fact_that_an_answer_or_a_correction_tells_is_not_told_again() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            points=["Batch release takes too long", "Deviations pile up"],
            concerns=[("slow", "I cut batch release from 31 days to 17 at Brannock")],
            corrections=[("100 deviations closed", "140 deviations closed")],
        ),
        accomplishments=QUALITY,
    )
    (plan,) = plans(notes)
    assert facts(plan) == []
    assert "answer" in reasons(plan)["candidate.accomplishments[3]"]


def test_the_better_of_two_facts_for_a_point_is_laid_beside_it() -> None:
    likeness = Alikeness(
        {
            ("Release takes long", "Cut a day"): 0.5,
            ("Release takes long", "Cut a week"): 0.9,
            ("Loads arrive at night", "Cut a day"): 0.46,
        }
    )
    notes = debrief(
        talk("Ann Li", points=["Release takes long", "Loads arrive at night"]),
        accomplishments=["Cut a day", "Cut a week"],
    )
    (plan,) = plans(notes, likeness)
    met = {fact.note.text: fact.answers and fact.answers.text for fact in plan.facts}
    assert met == {"Cut a week": "Release takes long", "Cut a day": "Loads arrive at night"}


def test_two_readers_after_the_same_facts_are_both_served() -> None:
    likeness = Alikeness(
        {
            ("Release takes long", "one"): 0.9,
            ("Release takes long", "two"): 0.88,
            ("Release takes long", "three"): 0.86,
            ("Loads arrive at night", "one"): 0.8,
            ("Loads arrive at night", "two"): 0.4,
        }
    )
    notes = debrief(
        talk("Ann Li", points=["Release takes long"]),
        talk("Bo Ek", points=["Loads arrive at night"]),
        accomplishments=["one", "two", "three"],
    )
    first, second = plans(notes, likeness)
    assert facts(second) == ["one"]
    assert facts(first) == ["two", "three"]


def test_facts_change_places_where_both_letters_gain() -> None:
    likeness = Alikeness(
        {
            ("Wants order", "one"): 0.90,
            ("Wants order", "two"): 0.85,
            ("Wants speed", "one"): 0.88,
            ("Wants speed", "two"): 0.75,
        }
    )
    notes = debrief(
        talk("Ann Li", points=["Wants order"], minutes=8),
        talk("Bo Ek", points=["Wants speed"], minutes=8),
        accomplishments=["one", "two"],
    )
    first, second = plans(notes, likeness)
    assert facts(first) == ["two"]
    assert facts(second) == ["one"]


def test_a_brief_meeting_gets_one_fact_at_most_and_one_answer() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            minutes=8,
            points=["Batch release takes too long", "Deviations pile up"],
            concerns=[("age", "I am 40"), ("travel", "I travel")],
        ),
        accomplishments=QUALITY,
        difference=["walk the floor"],
    )
    (plan,) = plans(notes)
    assert plan.is_brief
    assert len(plan.facts) == 1
    assert len(plan.concerns) == 1


# --- unsaid ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unsaid", "named"),
    [
        ("the 140 overdue deviations", QUALITY[1]),
        ("the two inspections with no observations", QUALITY[2]),
        ("31-to-17-day release", QUALITY[3]),
        ("the release result", QUALITY[3]),
        ("release number", QUALITY[3]),
        ("140", QUALITY[1]),
    ],
)
def test_an_unsaid_thing_that_names_an_accomplishment_is_that_accomplishment(
    unsaid: str, named: str
) -> None:
    (plan,) = plans(debrief(talk("Ann Li", unsaid=[unsaid]), accomplishments=QUALITY))
    (fact,) = plan.facts
    assert fact.note.text == named
    assert fact.is_unsaid
    assert fact.named_by is not None
    assert fact.named_by.text == unsaid
    assert "conversations[0].unsaid[0]" in plan.paths


@pytest.mark.parametrize("unsaid", ["I speak Welsh", "the choir", "that bridge of matchsticks"])
def test_an_unsaid_thing_that_names_none_is_told_as_it_is(unsaid: str) -> None:
    notes = debrief(talk("Ann Li", unsaid=[unsaid]), accomplishments=QUALITY)
    (fact,) = plans(notes, Alikeness())[0].facts
    assert fact.note.text == unsaid
    assert fact.named_by is None


def test_an_unsaid_thing_without_any_accomplishment_is_told_as_it_is() -> None:
    (fact,) = plans(debrief(talk("Ann Li", unsaid=["the choir"])))[0].facts
    assert fact.note.text == "the choir"


def test_an_unsaid_thing_is_evidence_for_the_criterion_it_is_nearest_to() -> None:
    likeness = Alikeness(
        {("Calm", "I sing"): 0.4, ("Music", "I sing"): 0.9, ("Rest", "I sing"): 0.1}
    )
    notes = debrief(talk("Ann Li", unsaid=["I sing"]), criteria=["Calm", "Music", "Rest"])
    assert plans(notes, likeness)[0].facts[0].criterion == notes.opportunity.criteria[1]


def test_unsaid_for_whomever_it_fits_goes_to_the_best_fit() -> None:
    notes = debrief(
        talk("Ann Li", hiring_manager=True, points=["Wants calm"]),
        talk("Bo Ek", points=["Deviations pile up"]),
        accomplishments=QUALITY,
        unsaid=["the 140 overdue deviations"],
    )
    first, second = plans(notes)
    assert facts(second) == [QUALITY[1]]
    assert reasons(first)["unsaid[0]"] == "kept for Bo Ek, whom it fits better"
    assert "unsaid[0]" not in second.because


def test_unsaid_that_fits_nobody_goes_to_the_hiring_manager() -> None:
    notes = debrief(
        talk("Bo Ek", minutes=90), talk("Ann Li", hiring_manager=True), unsaid=["I sing"]
    )
    assert facts(plans(notes)[1]) == ["I sing"]


def test_the_same_thing_left_unsaid_to_two_is_said_to_one() -> None:
    notes = debrief(
        talk("Ann Li", unsaid=["the 140 deviations"]),
        talk("Bo Ek", unsaid=["the 140 overdue deviations"]),
        accomplishments=QUALITY,
    )
    first, second = plans(notes)
    assert len(first.facts) == 1
    assert second.facts == ()
    assert reasons(second)["conversations[1].unsaid[0]"].startswith("told to Ann Li")


def test_what_was_left_unsaid_may_make_three_facts() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            points=["Batch release takes too long", "Deviations pile up"],
            unsaid=["the two inspections with no observations"],
        ),
        accomplishments=QUALITY,
    )
    (plan,) = plans(notes)
    assert len(plan.facts) == 3
    assert not plan.facts[0].is_unsaid
    assert plan.facts[1].is_unsaid


def test_an_unsaid_confidence_is_said_to_nobody() -> None:
    notes = debrief(talk("Ann Li"), unsaid=["I would take $310,000 a year"])
    assert facts(plans(notes)[0]) == []


def test_a_deed_goes_beside_the_need_that_it_plainly_meets_in_other_words() -> None:
    appeal = "Ran the flood appeal, $1.9 million in 12 days"
    notes = debrief(
        talk("Ann Li", hiring_manager=True, points=["Wants $400k from donors by 2029"]),
        accomplishments=["Moved nine staff to a four-day week", appeal],
        criteria=["Raising money from private givers"],
    )
    (plan,) = plans(notes, Alikeness())
    assert facts(plan) == [appeal]
    assert plan.facts[0].answers == notes.conversations[0].points[0]


def test_a_thing_unsaid_with_a_figure_of_its_own_is_not_the_deed_that_it_names() -> None:
    said = "Hosted two FDA inspections of the sterile suite with no observations"
    unsaid = "Ran 60 mock interviews before both FDA inspections of the sterile suite"
    notes = debrief(talk("Ann Li", points=["Inspections"]), accomplishments=[said], unsaid=[unsaid])
    (plan,) = plans(notes)
    assert unsaid in facts(plan)
