"""The corpora that the scores rest on are whole, fair to a good letter, and kept apart."""

from __future__ import annotations

import random
import re
from datetime import date

import pytest
from benchmarks.corpora import PARTS, Case, cases, letters, matches, notes, plain, slips
from benchmarks.slips import changes

from sincerely.formats.debrief import load

ALL = [pytest.param(case, id=case.name) for part in PARTS for case in cases(part)]
LETTERS = [
    pytest.param(path.read_text(encoding="utf-8"), case, to, id=path.stem)
    for part in PARTS
    for path, case, to in letters(part)
]


def _shares(counts: list[int]) -> float:
    return counts[1] / sum(counts)


def test_a_third_of_each_corpus_is_kept_aside() -> None:
    for read, least in ((cases, 24), (notes, 210), (slips, 210), (letters, 21)):
        counts = [len(list(read(part))) for part in PARTS]
        assert sum(counts) >= least
        assert 0.3 <= _shares(counts) <= 0.4


def test_nothing_of_the_held_out_part_is_in_the_tuning_part() -> None:
    tuning, held_out = ({note.note for note in notes(part)} for part in PARTS)
    assert not tuning & held_out
    tuned, kept = ({slip.wrong for slip in slips(part)} for part in PARTS)
    assert not tuned & kept
    assert not {case.name for case in cases("tuning")} & {case.name for case in cases("held_out")}


@pytest.mark.parametrize("case", ALL)
def test_a_debrief_is_sound(case: Case) -> None:
    debrief = load(case.path)
    assert debrief.interview.date is not None
    assert debrief.interview.date < date(2026, 12, 1)


@pytest.mark.parametrize("case", ALL)
def test_what_is_expected_names_people_of_the_debrief_and_has_patterns_that_compile(
    case: Case,
) -> None:
    others = {(case.debrief.get(key) or {}).get("name") for key in ("referrer", "consultant")}
    for expected in case.expect["letters"].values():
        assert set(expected) <= {*case.recipients, *others}
        for wanted in expected.values():
            assert set(wanted) <= {"greet", "must", "never", "words", "date"}
            for pattern in (*wanted.get("must", ()), *wanted.get("never", ())):
                re.compile(str(pattern))
    for pattern in case.expect["never"]:
        re.compile(str(pattern))


@pytest.mark.parametrize(("text", "case", "to"), LETTERS)
def test_a_correct_letter_passes_what_is_asked_of_the_programs_letters(
    text: str, case: Case, to: str
) -> None:
    wanted = case.expect["letters"]["thank-you"][to]
    said = plain(text)
    never = [p for p in (*case.expect["never"], *wanted.get("never", ())) if matches(p, said)]
    assert never == []
    assert [p for p in wanted["must"] if not matches(p, said)] == []
    assert any(f"{greeting}," in said for greeting in map(plain, wanted["greet"]))


def test_every_slip_differs_from_its_right_sentence() -> None:
    for part in PARTS:
        for slip in slips(part):
            assert slip.wrong != slip.right
            assert slip.right or slip.kind == "style"


@pytest.mark.parametrize("part", PARTS)
def test_notes_become_something_else_or_have_a_ground_to_stay(part: str) -> None:
    for note in notes(part):
        assert all(wording.strip() for wording in note.wordings)
        assert note.answer or note.kind != "worries"


@pytest.mark.parametrize(("text", "case", "to"), LETTERS)
def test_a_seeded_change_is_one_change(text: str, case: Case, to: str) -> None:
    kinds = set()
    for seeded in changes(text, case, to, random.Random(1)):
        changed = seeded.text[seeded.start : seeded.end]
        assert changed != seeded.was
        assert seeded.text[: seeded.start] + seeded.was + seeded.text[seeded.end :] == text
        kinds.add(seeded.kind)
    assert "name" in kinds
