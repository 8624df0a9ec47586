"""The catalogue of matters that no letter may carry: every one with its examples, which run here."""

import pytest

from sincerely.adapters.english import english
from sincerely.core.letters.discretion import Matter, indiscretion, matter, matters
from sincerely.core.letters.discretion.frames import spoken
from sincerely.core.letters.sections import Section

FLAGS = [(one, text) for one in matters() for text in one.flags]
PASSES = [(one, text) for one in matters() for text in one.passes]


def named(value: object) -> str:
    return value.id if isinstance(value, Matter) else str(value)


@pytest.mark.parametrize(("one", "text"), FLAGS, ids=named)
def test_a_matter_finds_what_it_says_it_finds(one: Matter, text: str) -> None:
    assert one.is_told_in(text)


@pytest.mark.parametrize(("one", "text"), PASSES, ids=named)
def test_a_matter_leaves_the_work_in_like_words(one: Matter, text: str) -> None:
    assert not one.is_told_in(text)


def test_every_matter_has_a_name_a_reason_a_source_and_examples() -> None:
    ids = [one.id for one in matters()]
    assert ids == sorted(set(ids))
    assert len({one.reason for one in matters()}) == len(ids)
    for one in matters():
        assert one.source
        assert one.sections
        assert len(one.flags) >= 3
        assert len(one.passes) >= 3
        assert matter(one.id) is one


@pytest.mark.parametrize("one", matters(), ids=named)
def test_a_reason_is_short_and_plain(one: Matter) -> None:
    assert len(one.reason.split()) <= 18
    assert one.reason[0].islower()
    assert not one.reason.endswith(".")


def test_frames_read_short_forms_in_full() -> None:
    assert spoken("he’d  say she's off, Ron's had a stroke; won't go") == (
        "he would say she is off, Ron has had a stroke; will not go"
    )


def test_a_frame_needs_a_judge_that_is_not_sure_of_the_work() -> None:
    ward = "her husband has cancer"
    assert indiscretion(ward, Section.POINT, english()) == matter("private-life").reason
    assert indiscretion("deaf customers get a text line", Section.POINT, english()) == ""


def test_a_criterion_and_an_accomplishment_are_looked_at_for_pay_alone() -> None:
    for section in (Section.CRITERION, Section.ACCOMPLISHMENT):
        assert indiscretion("the boss is a bully", section, english()) == ""
        assert indiscretion("salary of 80k", section, english()) == matter("pay").reason
