import dataclasses
from datetime import date

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import (
    Consultant,
    Interview,
    Note,
    Outcome,
    OutcomeResult,
    Referrer,
    Touch,
    Withdrawal,
)
from sincerely.core.letters.audience import Reader, Section, may_say, standings, withheld
from tests.core.letters.panels import debrief, talk

POINT = "conversations[0].points[0]"


def why_kept(point: str, *confidences: str, reader: str = "Ingrid Solheim") -> str:
    """Why a point is withheld beside those confidences; nothing if it may be said."""
    notes = debrief(talk(reader, points=[point]), confidential=confidences)
    return withheld(notes, english()).get(POINT, "")


@pytest.mark.parametrize(
    "point",
    [
        "Batch release takes 29 days",
        "Wants a deputy who visits sites",
        "asked how I plan a week",
        "28 beds, 4 patients to a nurse",
        "patient HR data sits in two systems",
    ],
)
def test_what_a_reader_said_may_be_said_to_them(point: str) -> None:
    assert why_kept(point) == ""


@pytest.mark.parametrize(
    "point",
    [
        "base is 310 to 340",
        "seemed bored",
        "told a story about Sir Giles (gossip)",
        "last director quit over the staffing grid",
        "plant closes in May (not for the letter)",
        "off the record: two sites will go",
        "patient RW fell from a chair in March",
        "told me about bed 9",
        "raising a round in spring - keep to yourself",
    ],
)
def test_pay_impressions_gossip_and_asides_are_withheld(point: str) -> None:
    assert why_kept(point)


def test_a_worry_is_the_interviewers_own_however_it_was_put() -> None:
    notes = debrief(talk("Ann Li", concerns=[("seemed worried that I never led so many", "I did")]))
    assert withheld(notes, english()) == {}


@pytest.mark.parametrize(
    ("confidence", "point"),
    [
        ("The CFO is leaving in January", "CFO leaving - wants continuity"),
        ("The CFO is leaving in January", "Worried about the finance chief's departure"),
        ("Layoffs in the Leeds office after Christmas", "Leeds will see job cuts"),
        ("Oak Street school closes in 2028, not announced", "Oak Street school has to shut"),
        ("Martin Keele is being pushed out", "Keele's team is tired"),
        ("Project Larkspur buys a rival", "Larkspur starts in May"),
        ("client is Northgate Bank", "Northgate want weekly calls"),
        ("A patient in bed 9 died in the corridor", "Patient died in the corridor"),
        ("the trial missed its endpoint", "endpoint missed, wants a plan B"),
        ("parent is selling the northern array to Aquilon", "Aquilon wants the northern array"),
        ("reserves are 4,217,000", "4,217,000 in reserves"),
        ("they will close 37 of the branches", "37 branches are old"),
        ("Ingrid Solheim retires next year", "she is stepping down in the spring"),
        ("the sale of the Kelso plant", "buyer found for Kelso"),
        ("the sale of the Kelso plant", "talked about the sale"),
        ("the CFO is leaving", "told me about the CFO"),
        ("the CFO is leaving", "the CFO"),
        ("Tom Reid is leaving in May", "talked about Tom Reid"),
        ("layoffs at Port Talbot in spring", "job cuts in Port Talbot"),
        ("selling to Aquilon for 42.5m", "wants 42.5m by May"),
    ],
)
def test_a_note_that_repeats_a_confidence_is_withheld(confidence: str, point: str) -> None:
    assert why_kept(point, confidence)


@pytest.mark.parametrize(
    ("confidence", "point"),
    [
        ("The CFO is leaving in January", "Wants a monthly report to the CFO"),
        ("The CFO is leaving in January", "asked how I leave a team"),
        ("Gateway plant may never open", "Showed me the new Gateway plant, still in hoardings"),
        ("Layoffs in the Leeds office after Christmas", "Leeds office wants more autonomy"),
        ("Told me the 29 days is really 41", "Batch release takes 29 days"),
        ("the board meets 3 times in 2027", "3 sites by 2027"),
        ("Ingrid Solheim retires next year", "retirement of the old systems is planned"),
        ("Ingrid Solheim retires next year", "she is glad of the new plant"),
        ("", "Batch release takes 29 days"),
        ("the sale of the Kelso plant", "Kelso loses 40 tonnes a week"),
        ("layoffs at Port Talbot in spring", "Port Talbot runs three shifts"),
        ("Port Talbot plant will close", "the Port Talbot stewards asked for a rota"),
        ("the CFO is leaving", "wants monthly figures for the CFO"),
    ],
)
def test_a_note_on_the_same_subject_alone_may_be_said(confidence: str, point: str) -> None:
    assert why_kept(point, confidence) == ""


def test_a_point_that_says_it_is_secret_is_a_confidence_wherever_it_is_repeated() -> None:
    notes = debrief(
        talk("Ann Li", points=["Oak Street school closes in May, keep it to yourself"]),
        talk("Bo Ek", points=["Oak Street school has to shut", "Wants calm schools"]),
    )
    kept = withheld(notes, english())
    assert {POINT, "conversations[1].points[0]"} == set(kept)


def test_the_reason_never_repeats_the_confidence() -> None:
    reason = why_kept("CFO leaving - wants continuity", "The CFO is leaving in January")
    assert "CFO" not in reason
    assert "January" not in reason


def test_a_word_that_many_notes_hold_is_no_secret() -> None:
    points = [f"Release is slow in hall {number}" for number in ("A", "B", "C", "D")]
    notes = debrief(talk("Ann Li", points=points), confidential=["Slow release"])
    assert not any(path.startswith("conversations") for path in withheld(notes, english()))


def test_a_name_that_the_debrief_gives_in_the_open_is_no_secret() -> None:
    notes = dataclasses.replace(
        debrief(
            talk("Ann Li", points=["Bea Lundqvist sends her regards", "met Kai Norrby once"]),
            confidential=["Bea Lundqvist and Kai Norrby were both asked to apply"],
        ),
        consultant=Consultant("Bea Lundqvist", firm="Lundqvist Search"),
        referrer=Referrer("Kai Norrby"),
    )
    assert not any(path.startswith("conversations") for path in withheld(notes, english()))


def test_ones_own_past_is_not_news_of_theirs() -> None:
    notes = debrief(
        talk("Ann Li"),
        accomplishments=["Closed the Leeds depot without one redundancy"],
        confidential=["Layoffs in Leeds after Christmas"],
    )
    assert "candidate.accomplishments[0]" not in withheld(notes, english())


def test_a_place_that_a_confidence_names_suppresses_neither_promise_nor_answer() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            promised=["the Kelso handover sheet"],
            concerns=[("Never led stewards", "my two stewards at Kelso")],
        ),
        confidential=["the sale of the Kelso plant"],
    )
    assert set(withheld(notes, english())) == {"confidential[0]"}


@pytest.mark.parametrize(
    ("reason", "is_kept"),
    [
        ("my mother is ill and I stay near her", False),
        ("the CEO is having an affair", True),
        ("my boss is a bully", True),
        ("we stay in Leeds for the school", False),
    ],
)
def test_ones_own_family_may_be_the_reason_to_withdraw(reason: str, is_kept: bool) -> None:
    notes = dataclasses.replace(
        debrief(talk("Ann Li")), withdrawal=Withdrawal(reason=Note(reason, "withdrawal.reason"))
    )
    assert ("withdrawal.reason" in withheld(notes, english())) is is_kept


def test_an_insult_as_the_reason_to_withdraw_reaches_not_even_the_consultant() -> None:
    notes = dataclasses.replace(
        debrief(talk("Ann Li")),
        withdrawal=Withdrawal(reason=Note("the owner is a bully", "withdrawal.reason")),
    )
    assert "withdrawal.reason" in withheld(notes, english(), Reader.CONSULTANT)


def test_what_a_withdrawal_keeps_private_is_a_confidence() -> None:
    notes = dataclasses.replace(
        debrief(talk("Ann Li", points=["Reserves are thinner than the advertisement said"])),
        withdrawal=Withdrawal(
            reason=Note("my family stays", "withdrawal.reason"),
            cancel=Note("the dinner", "withdrawal.cancel"),
            keep_private=(
                Note(
                    "The reserves are thinner than the advertisement said",
                    "withdrawal.keep_private[0]",
                ),
            ),
        ),
    )
    kept = withheld(notes, english())
    assert kept["withdrawal.keep_private[0]"] == "you asked to keep it private"
    assert POINT in kept
    assert "withdrawal.reason" not in kept


def test_what_is_for_the_consultant_is_withheld_from_interviewers_alone() -> None:
    notes = debrief(talk("Ann Li", for_consultant=["would take 310"]), for_consultant=["tired"])
    paths = {"conversations[0].for_consultant[0]", "for_consultant[0]"}
    assert paths <= set(withheld(notes, english()))
    assert withheld(notes, english(), Reader.CONSULTANT) == {}


def test_a_note_belongs_to_its_conversation_or_to_anyone() -> None:
    notes = debrief(talk("Ann Li", points=["one"]), talk("Bo Ek", points=["two"]), why=["three"])
    first, second = notes.conversations
    assert may_say(first.points[0], first, {})
    assert not may_say(first.points[0], second, {})
    assert may_say(notes.opportunity.why[0], second, {})
    assert not may_say(notes.opportunity.why[0], second, {"opportunity.why[0]": "kept"})


def test_every_note_of_a_debrief_has_its_standing() -> None:
    step = Note("they choose two", "interview.next_step")
    notes = dataclasses.replace(
        debrief(
            talk(
                "Ann Li",
                points=["p"],
                concerns=[("w", "a"), ("open", None)],
                corrections=[("s", "f")],
                promised=["pr"],
                unsaid=["u"],
                confidential=["c"],
                for_consultant=["fc"],
            ),
            accomplishments=["x"],
            criteria=["y"],
            why=["z"],
            difference=["d"],
        ),
        interview=Interview(next_step=step),
        outcome=Outcome(OutcomeResult.REJECTED, note=Note("close", "outcome.note")),
        withdrawal=Withdrawal(),
        sent=(Touch(date(2026, 11, 1), "Ann Li", True, gist=Note("thanks", "sent[0].gist")),),
        heard=(Touch(date(2026, 11, 2), "Ann Li", False),),
    )
    found = {standing.section for standing in standings(notes)}
    assert found == set(Section) - {Section.KEEP_PRIVATE, Section.REASON, Section.CANCEL}


def test_an_outcome_without_a_note_has_no_standing() -> None:
    notes = dataclasses.replace(debrief(talk("Ann Li")), outcome=Outcome(OutcomeResult.OFFERED))
    assert list(standings(notes)) == []


@pytest.mark.parametrize(
    "text",
    [
        "he dyes his hair",
        "Ivo got the post through his uncle",
        "she told me her boss drinks at lunch",
    ],
)
def test_a_point_that_sounds_like_a_remark_is_left_out_with_advice(text: str) -> None:
    kept = withheld(debrief(talk("Ann Li", points=[text])), english())
    assert "conversations[0].points[0]" in kept
    assert text not in kept["conversations[0].points[0]"]


@pytest.mark.parametrize(
    "text",
    [
        "pay system is from 1998",
        "bonus plan for store managers rewards the wrong thing",
        "the union has a favourite rota",
        "staff spend four hours a day on email",
        "the stock options desk moves to Frankfurt",
        '"He dyes his wool in small lots"',
        "Overtime",
    ],
)
def test_a_matter_of_the_work_in_words_of_pay_or_people_is_said(text: str) -> None:
    assert not withheld(debrief(talk("Ann Li", points=[text])), english())


@pytest.mark.parametrize(
    ("confidence", "point"),
    [
        ("The CFO is leaving in January", "finance chief off in the new year"),
        ("A merger with Kestrel is being negotiated", "tie-up with Kestrel in talks"),
        ("HR director is being pushed out", "the people director is on her way out"),
        ("COO resigned yesterday", "operations head handed in her notice"),
        (
            "40 redundancies in the call centre after Easter",
            "call centre to lose 40 jobs after Easter",
        ),
    ],
)
def test_the_same_news_in_other_words_is_withheld(confidence: str, point: str) -> None:
    assert why_kept(point, confidence)


@pytest.mark.parametrize(
    ("confidence", "point"),
    [
        ("The team does not trust the dean", "how I earned the trust of a team"),
        ("40 redundancies in the call centre after Easter", "call centre answers in 40 seconds"),
        ("HR director is being pushed out", "the HR director wants new rotas"),
        ("Two senior buyers may leave for a rival", "how buyers and the senior team choose glass"),
    ],
)
def test_words_that_many_notes_share_give_no_confidence_away(confidence: str, point: str) -> None:
    assert not why_kept(point, confidence)
