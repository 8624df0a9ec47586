"""What goes to whom of a panel: points, worries, corrections, reasons."""

from __future__ import annotations

import pytest

from tests.core.letters.panels import debrief, talk
from tests.core.letters.plan.planned import QUALITY, plans, points, reasons

# --- points ------------------------------------------------------------------------------


def test_a_kindness_opens_the_letter() -> None:
    (plan,) = plans(
        debrief(talk("Ann Li", points=["Release takes 29 days", "Showed me the plant"]))
    )
    assert points(plan) == ["Showed me the plant", "Release takes 29 days"]


def test_the_point_that_a_fact_meets_comes_before_the_others() -> None:
    notes = debrief(
        talk("Ann Li", points=["Wants calm", "Batch release takes too long"]),
        accomplishments=QUALITY,
    )
    (plan,) = plans(notes)
    assert points(plan)[0] == "Batch release takes too long"
    assert plan.facts[0].answers == plan.points[0]


def test_a_point_that_leans_on_another_comes_behind_it() -> None:
    notes = ["There are 34 advisers", "Lost 6 of them to Leeds in May", "Those work in pairs"]
    (plan,) = plans(
        debrief(talk("Ann Li", points=[*notes, "Wants calm"]), accomplishments=["Went to Leeds"])
    )
    told = [*points(plan), *(note.text for note in plan.spare_points)]
    assert [note for note in told if note in notes] == notes
    assert "Wants calm" in told


def test_a_point_whose_ground_may_not_be_told_is_left_out_with_it() -> None:
    notes = ["Bo Ek runs the night crews", "12 of them work by hand", "Wants calm"]
    plan, _ = plans(debrief(talk("Ann Li", points=notes), talk("Bo Ek", points=["Busy"])))
    assert points(plan) == ["Wants calm"]
    assert "leans on a note" in reasons(plan)["conversations[0].points[1]"]


def test_a_point_that_a_concern_repeats_comes_last() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            points=["worried about viral vectors work", "Release is slow"],
            concerns=[("No viral vectors work", "I would hire a deputy for it")],
        )
    )
    (plan,) = plans(notes)
    assert points(plan)[-1] == "worried about viral vectors work"


def test_a_point_of_one_of_two_readers_comes_behind_one_of_both() -> None:
    notes = ["Colin came from the mill, wants more wool", "The dye house floods"]
    (plan,) = plans(debrief(talk(["Ann Li", "Colin Ek"], points=notes)))
    assert points(plan) == notes[::-1]


def test_a_point_that_may_be_better_unsaid_comes_last() -> None:
    notes = ["he was frank about the last head leaving after eight months", "The quay floods"]
    (plan,) = plans(debrief(talk("Ann Li", points=notes)))
    assert points(plan) == notes[::-1]


def test_what_does_not_fit_is_spare_in_order_of_preference() -> None:
    notes = debrief(talk("Ann Li", points=[f"Wants plan {n} for the long road" for n in range(5)]))
    (plan,) = plans(notes)
    assert len(plan.points) == 3
    assert [note.text[6:12] for note in plan.spare_points] == ["plan 3", "plan 4"]


def test_a_short_room_keeps_one_point() -> None:
    notes = debrief(talk("Ann Li", points=["Release takes 29 days", "Wants people on the floor"]))
    (plan,) = plans(notes, room=5)
    assert len(plan.points) == 1
    assert len(plan.spare_points) == 1


@pytest.mark.parametrize(
    "point",
    ["Bo does not trust the board", "thinks Bo buys too late", "Bo wants fewer sites"],
)
def test_what_one_says_of_another_reader_stays_out(point: str) -> None:
    notes = debrief(talk("Ann Li", points=[point]), talk("Bo Ek", title="Finance Director"))
    plan = plans(notes)[0]
    assert plan.points == plan.spare_points == ()
    assert reasons(plan)["conversations[0].points[0]"] == (
        "it speaks of Bo Ek, who has a letter of their own"
    )


@pytest.mark.parametrize(
    "point", ["asked how I work with the finance director", "wants Ann's help"]
)
def test_a_harmless_mention_of_another_reader_is_kept_for_last(point: str) -> None:
    notes = debrief(
        talk("Jo Ann Ek", title="Chair", points=[point, "Release is slow"]),
        talk("Ann Li", title="Finance Director"),
        talk("Cy Orr", title="Chair"),
    )
    assert "Release is slow" in points(plans(notes)[0])
    assert point in points(plans(notes)[0])


@pytest.mark.parametrize("point", ["Grant income has halved", "Will need a deputy by May"])
def test_a_name_that_is_a_word_is_taken_for_the_word_at_the_start(point: str) -> None:
    notes = debrief(talk("Ann Li", points=[point]), talk("Will Grant"))
    assert points(plans(notes)[0]) == [point]


def test_a_name_that_is_a_word_is_taken_for_the_name_where_it_acts() -> None:
    notes = debrief(talk("Ann Li", points=["Grant says release is slow"]), talk("Will Grant"))
    assert plans(notes)[0].points == ()


def test_a_title_of_ones_own_is_not_another_reader() -> None:
    notes = debrief(
        talk("Ann Li", title="Finance Director", points=["the finance director visits monthly"]),
        talk("Bo Ek", title="Finance Director"),
    )
    assert plans(notes)[0].points


# --- concerns, corrections, promises -----------------------------------------------------


def test_a_concern_is_answered_to_the_one_who_raised_it_alone() -> None:
    notes = debrief(talk("Ann Li", concerns=[("no Spanish", "lessons")]), talk("Bo Ek"))
    first, second = plans(notes)
    assert len(first.concerns) == 1
    assert second.concerns == ()
    assert "raised by Ann Li" in reasons(second)["conversations[0].concerns[0].answer"]


def test_corrections_and_promises_stay_with_their_reader() -> None:
    notes = debrief(
        talk("Ann Li", corrections=[("9 sites", "11 sites")], promised=["the form"]),
        talk("Bo Ek"),
    )
    first, second = plans(notes)
    assert len(first.corrections) == len(first.promised) == 1
    assert second.corrections == second.promised == ()


# --- why and difference ------------------------------------------------------------------


def test_the_hiring_manager_hears_a_reason_first_and_no_two_hear_the_same() -> None:
    notes = debrief(
        talk("Bo Ek", points=["Deviations pile up"]),
        talk("Ann Li", hiring_manager=True),
        talk("Cy Orr"),
        why=["deviations interest me", "the harbour"],
        difference=["close old deviations"],
    )
    bo, ann, cy = plans(notes)
    assert ann.why is not None
    assert bo.why is not None
    assert ann.why != bo.why
    assert cy.why is None
    assert ann.difference == notes.opportunity.difference[0]
    assert bo.difference is None


def test_a_reason_with_another_readers_figure_or_name_goes_to_that_reader() -> None:
    notes = debrief(
        talk("Ann Li", hiring_manager=True, points=["Release is slow"]),
        talk("Bo Ek", points=["The nightly batch takes 47 minutes"]),
        difference=["bring the 47 minutes down to ten", "the plan that Bo drew"],
        criteria=["Cuts 12 days"],
        why=["the 12 days can be cut"],
    )
    ann, bo = plans(notes)
    assert ann.difference is None
    assert bo.difference is not None
    assert ann.why is not None


def test_after_brief_meetings_alone_a_reason_is_still_told() -> None:
    notes = debrief(talk("Ann Li", minutes=5), why=["the harbour"])
    assert plans(notes)[0].why is not None


# --- the whole ---------------------------------------------------------------------------


def test_an_empty_debrief_makes_an_empty_plan() -> None:
    (plan,) = plans(debrief(talk("Ann Li")))
    assert plan.paths == frozenset()
    assert plan.left_out == ()


def test_nothing_withheld_is_ever_planned() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            hiring_manager=True,
            points=["base is 310 to 340", "seemed bored", "CFO leaving", "Release is slow"],
            promised=["my salary slips of $310,000"],
            concerns=[("pay", "I would take $310,000 a year")],
            corrections=[("my bonus", "my bonus was $40,000 a year")],
            confidential=["The CFO is leaving in January"],
        ),
        why=["the salary"],
    )
    (plan,) = plans(notes)
    assert plan.paths == {"conversations[0].points[3]"}


def test_every_note_is_said_spare_or_accounted_for() -> None:
    notes = debrief(
        talk(["Ann Li", "Bo Ek", "Cy Orr"], points=["Release is slow"], unsaid=["I sing"]),
        talk("Di Fox", points=["Deviations pile up"], concerns=[("age", "I am 40")]),
        accomplishments=QUALITY,
        criteria=["Welsh"],
        why=["the harbour"],
        confidential=["the CFO leaves"],
        for_consultant=["tired"],
    )
    first, second = plans(notes)
    own = {"conversations[0].points[0]", "conversations[0].unsaid[0]"}
    shared = {note.path for note in notes.candidate.accomplishments}
    shared |= {"opportunity.criteria[0]", "opportunity.why[0]", "confidential[0]"}
    assert own | shared | {"for_consultant[0]"} <= first.paths | set(reasons(first))
    assert "kept for Ann Li, Bo Ek and Cy Orr" in reasons(second)["conversations[0].unsaid[0]"]


def test_the_same_debrief_makes_the_same_plan() -> None:
    notes = debrief(
        *(talk(f"Reader {n}", points=[f"Release {n} is slow"]) for n in range(12)),
        accomplishments=QUALITY,
        why=["a", "b"],
    )
    assert plans(notes) == plans(notes)
