from typing import cast

import pytest

from sincerely.adapters.english import english
from sincerely.core.language import Language, Remark
from sincerely.core.letters.audience import Reader, doubtful, standings, withheld
from sincerely.core.letters.discretion import matter
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


class _Judge:
    """English, with a judge that finds every note as likely a remark as the test says."""

    def __init__(self, likely: float, sort: str = "") -> None:
        self._said = Remark(likely, (sort,) if sort else ("person", "own-doubts", "pay"))

    def remark(self, *_: str) -> Remark:
        return self._said

    def __getattr__(self, name: str) -> object:
        return getattr(english(), name)


def judged(text: str, section: str, likely: float, sort: str = "") -> tuple[bool, str]:
    """Whether a note is withheld where the judge finds it so likely, and else what is doubted."""
    shared = {section: [text]} if section == "why" else {}
    points = [] if shared else [text]
    notes = debrief(talk("Tom Reid", points=points), **shared)
    language = cast("Language", _Judge(likely, sort))
    path = next(one.note.path for one in standings(notes) if one.note.text == text)
    return path in withheld(notes, language), doubtful(notes, language).get(path, "")


PLAIN = "the third kiln takes nine hours"
MAY_BE = "it could be taken to be about somebody's manner, a doubt of yours or pay"


def test_what_is_surely_a_remark_is_withheld_and_what_may_be_one_is_said_with_a_doubt() -> None:
    assert judged(PLAIN, "point", 0.97) == (True, "")
    assert judged(PLAIN, "point", 0.55) == (False, MAY_BE)
    assert judged(PLAIN, "point", 0.7) == (False, MAY_BE)
    assert judged(PLAIN, "point", 0.7, "place") == (True, "")
    assert judged(PLAIN, "point", 0.55, "place") == (False, matter("place").reason)
    assert judged(PLAIN, "point", 0.3) == (False, "")


def test_a_frame_that_the_judge_hears_the_work_in_leaves_a_doubt() -> None:
    text = "her husband has cancer"
    assert judged(text, "point", 0.5) == (True, "")
    assert judged(text, "point", 0.2) == (False, matter("private-life").reason)
    assert judged(text, "point", 0.05) == (False, "")


def test_a_note_of_two_words_needs_a_surer_judge() -> None:
    assert judged("quiet coach", "point", 0.905) == (False, MAY_BE)
    assert judged("the quiet coach", "point", 0.905) == (False, MAY_BE)
    assert judged("one quiet coach", "point", 0.905) == (True, "")


def test_a_liking_and_a_quotation_are_never_doubted() -> None:
    assert judged("I like slow work with old tools", "why", 0.97) == (False, "")
    assert judged('"the kiln is the boss"', "point", 0.97) == (False, "")


def test_what_is_asked_for_is_never_doubted() -> None:
    notes = debrief(talk("Tom Reid"), criteria=["has led a crew"])
    assert doubtful(notes, cast("Language", _Judge(0.8))) == {}


def test_pay_that_the_judge_hears_the_work_in_leaves_a_doubt() -> None:
    text = "the salary band of the post is tight"
    assert judged(text, "point", 0.6) == (True, "")
    assert judged(text, "point", 0.4) == (False, matter("pay").reason)
    assert judged(text, "point", 0.1) == (False, "")


class _Listener(_Judge):
    """A judge that keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(0.0)
        self.heard: list[str] = []

    def remark(self, text: str, *_: str) -> Remark:
        self.heard.append(text)
        return super().remark(text)


@pytest.mark.parametrize(
    ("note", "heard"),
    [
        ("the kiln rebuild, I did not get to walk him through it", "the kiln rebuild"),
        ("never got to say I ran the kiln alone", "never got to say I ran the kiln alone"),
        ("forgot to mention the kiln", "forgot to mention the kiln"),
        ("I ran the kiln for two winters", "I ran the kiln for two winters"),
    ],
)
def test_that_a_thing_was_left_unsaid_is_no_regret(note: str, heard: str) -> None:
    listener = _Listener()
    withheld(debrief(talk("Tom Reid", unsaid=[note])), cast("Language", listener))
    assert heard in listener.heard
    assert (note in listener.heard) is (heard == note)
