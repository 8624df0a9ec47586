import pytest

from sincerely.adapters.english import english
from sincerely.core.letters.audience import Reader, withheld
from tests.core.letters.indiscretions import SAYABLE, UNSAYABLE
from tests.core.letters.panels import debrief, talk


def reasons(section: str, text: str, reader: Reader = Reader.INTERVIEWER) -> list[str]:
    """Why a note of that section of a panel of three is withheld; nothing if it may be said."""
    shared: dict[str, list[str]] = {}
    of_tom: dict[str, object] = {}
    if section in {"why", "unsaid", "difference"}:
        shared[section] = [text]
    elif section == "worry":
        of_tom["concerns"] = [(text, "it went well")]
    elif section == "answer":
        of_tom["concerns"] = [("Never led 40", text)]
    else:
        of_tom[section] = [text]
    notes = debrief(talk("Tom Reid", **of_tom), talk("Hanna Voss"), talk("Joan Pell"), **shared)
    return list(withheld(notes, english(), reader).values())


@pytest.mark.parametrize(
    ("section", "text"), [(name, text) for name, texts in UNSAYABLE.items() for text in texts]
)
def test_what_a_careful_person_would_not_write_is_withheld(section: str, text: str) -> None:
    assert reasons(section, text)


@pytest.mark.parametrize(
    ("section", "text"), [(name, text) for name, texts in SAYABLE.items() for text in texts]
)
def test_the_same_words_about_the_work_may_be_said(section: str, text: str) -> None:
    assert reasons(section, text) == []


def test_the_answer_to_a_worry_that_is_withheld_is_withheld_with_it() -> None:
    assert len(reasons("worry", "worried that I'm too old")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "base is 310 to 340",
        "seemed bored",
        "asked if I was pregnant",
        "honestly I wasn't sure I could do this job",
        "the internal candidate is strong",
        "Hanna Voss worries that I have not run a ward",
    ],
)
def test_the_consultant_hears_what_no_interviewer_would(text: str) -> None:
    assert reasons("points", text)
    assert reasons("points", text, Reader.CONSULTANT) == []


@pytest.mark.parametrize(
    "text", ["a ward patient Alan Burt has sepsis", "two sites close, told me off the record"]
)
def test_patients_and_confidences_reach_not_even_the_consultant(text: str) -> None:
    assert reasons("points", text, Reader.CONSULTANT)


def test_the_reason_never_repeats_the_note() -> None:
    assert "cancer" not in reasons("points", "her husband has cancer")[0]
