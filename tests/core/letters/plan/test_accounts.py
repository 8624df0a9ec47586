from sincerely.adapters.english import english
from sincerely.core.letters.audience import Reader, Section
from sincerely.core.letters.plan import account_for
from tests.core.letters.panels import debrief, talk

NO_ROOM = "there was no room for it in a letter of this length"

NOTES = debrief(
    talk(
        "Ann Li",
        points=["Release takes 29 days"],
        concerns=[("age", "I am 40")],
        confidential=["the CFO leaves"],
    ),
    talk("Bo Ek", points=["Loads arrive late"], promised=["the form"]),
    accomplishments=["Cut a day"],
    for_consultant=["tired"],
)


def test_what_was_used_is_not_listed() -> None:
    left = account_for(NOTES, NOTES.conversations[0], ["conversations[0].points[0]"], english())
    assert "conversations[0].points[0]" not in {one.path for one in left}


def test_another_readers_points_and_promises_are_not_listed() -> None:
    left = {one.path for one in account_for(NOTES, NOTES.conversations[0], [], english())}
    assert not {path for path in left if path.startswith("conversations[1]")}


def test_a_kind_gives_reasons_of_its_own_and_a_plan_by_path() -> None:
    left = account_for(
        NOTES,
        NOTES.conversations[1],
        [],
        english(),
        because={"conversations[1].points[0]": "the plan's"},
        reasons={Section.ACCOMPLISHMENT: "a withdrawal argues no case"},
    )
    found = {one.path: one.why for one in left}
    assert found["candidate.accomplishments[0]"] == "a withdrawal argues no case"
    assert found["conversations[1].points[0]"] == "the plan's"


def test_a_confidence_has_its_reason_whatever_a_kind_says() -> None:
    left = account_for(
        NOTES, NOTES.conversations[1], [], english(), reasons={Section.CONFIDENTIAL: "no room"}
    )
    found = {one.path: one.why for one in left}
    assert found["conversations[0].confidential[0]"] == "told in confidence"


def test_a_letter_to_nobody_of_the_panel_accounts_for_every_note() -> None:
    left = {
        one.path: one.why
        for one in account_for(NOTES, None, [], english(), reader=Reader.CONSULTANT)
    }
    assert left["conversations[0].points[0]"] == "it belongs to the letter for Ann Li"
    assert left["conversations[1].promised[0]"] == "it belongs to the letter for Bo Ek"
    assert left["for_consultant[0]"] == "there was no room for it in a letter of this length"
    assert left["candidate.accomplishments[0]"] == NO_ROOM


def test_one_is_enough_only_where_the_letter_has_one() -> None:
    notes = debrief(talk("Ann Li"), why=["the crew", "the river"])
    first = notes.conversations[0]
    with_one = account_for(notes, first, ["opportunity.why[0]"], english())
    without = account_for(notes, first, [], english())
    assert [one.why for one in with_one] == ["one reason is enough in a short letter"]
    assert {one.why for one in without} == {NO_ROOM}


def test_a_worry_is_said_to_have_no_answer_only_where_none_was_noted() -> None:
    notes = debrief(
        talk(
            "Ann Li",
            concerns=[
                ("Never ran three sites", None),
                ("Never led stewards", "the Kelso sale taught me that"),
                ("Too long in mills", "I ran a port"),
            ],
        ),
        confidential=["the Kelso sale"],
    )
    left = {one.path: one.why for one in account_for(notes, notes.conversations[0], [], english())}
    worry = "conversations[0].concerns[{}].worry".format
    assert "no answer" in left[worry(0)]
    assert "held back" in left[worry(1)]
    assert left[worry(2)] == "this letter does not raise the concern again"


def test_what_no_interviewer_may_read_is_not_said_to_belong_to_a_letter_of_theirs() -> None:
    notes = debrief(talk("Ann Li", points=["asked if I was pregnant", "wants a rota"]))
    left = account_for(notes, None, [], english(), reader=Reader.CONSULTANT)
    assert [one.why for one in left] == [
        "a question that no employer should ask is not for a letter",
        "it belongs to the letter for Ann Li",
    ]
