"""Letters written and proofread together: whose, in which order, and who is meant."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sincerely.core.errors import InputError
from sincerely.core.proof.finding import Severity
from sincerely.formats.debrief import load
from sincerely.writing import Request, write_and_proof, write_letters

EXAMPLE = load(Path(__file__).parent.parent / "examples" / "corran-valley-hospital.yaml")
TODAY = date(2026, 10, 14)


def names(*to: str, kind: str = "thank-you") -> list[str]:
    return [one.to for one in write_letters(EXAMPLE, Request(kind, to), TODAY)]


def test_everybody_gets_a_letter_in_the_debriefs_order() -> None:
    assert names() == [
        "Dr. Rosalind Achterberg",
        "Teo Marchetti, Joan Ferreira-Blake",
        "Rev. Linus Oduya",
        "Kirsten Vale",
    ]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Kirsten Vale", "Kirsten Vale"),
        (" kirsten vale ", "Kirsten Vale"),
        ("Oduya", "Rev. Linus Oduya"),
        ("Joan Ferreira-Blake", "Teo Marchetti, Joan Ferreira-Blake"),
    ],
)
def test_a_reader_is_known_by_any_form_of_the_name(asked: str, meant: str) -> None:
    assert names(asked) == [meant]


def test_names_are_answered_in_the_debriefs_order_and_once() -> None:
    assert names("Vale", "Oduya", "Kirsten Vale") == ["Rev. Linus Oduya", "Kirsten Vale"]


def test_a_name_that_is_nobodys_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match=r"Smith.*cannot get a thank-you.*Kirsten Vale"):
        names("Smith")


def test_a_name_that_two_people_share_is_refused() -> None:
    debrief = load(
        Path(__file__).parent.parent / "benchmarks/corpus/tuning/debriefs/two-parks.yaml"
    )
    with pytest.raises(InputError, match=r"more than one person.*Daniel Park"):
        write_letters(debrief, Request(to=("Park",)), TODAY)


def test_an_unknown_kind_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match=r'"thanks".*thank-you-letter'):
        names(kind="thanks")


@pytest.mark.parametrize("engine", [None, "none"])
def test_letters_are_numbered_as_in_the_debrief_and_proofread(engine: str | None) -> None:
    found = write_and_proof(EXAMPLE, Request(to=("Kirsten Vale",)), TODAY, engine=engine)
    assert [(one.letter.to, one.number) for one in found] == [("Kirsten Vale", 4)]
    assert all(finding.message for finding in found[0].findings)


def test_a_sentence_that_proof_objects_to_is_said_otherwise(tmp_path: Path) -> None:
    # A note that is itself wrong English, as no phrasing could know.
    notes = tmp_path / "notes.yaml"
    notes.write_text(
        "candidate: {name: Ida Roe}\n"
        "opportunity: {role: Store Manager, employer: Brandt & Lowe}\n"
        "conversations:\n"
        "  - with: Ana Brandt\n"
        "    points: [the tills should be replace in spring, Wants a quieter shop]\n",
        encoding="utf-8",
    )
    (written,) = write_and_proof(load(notes), Request(), TODAY)
    assert "should be replace" not in written.letter.text
    assert not [one for one in written.findings if one.severity is Severity.ERROR]
