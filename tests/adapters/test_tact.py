"""Whether a note is a remark or a matter of the work, learnt from the tuning corpus."""

import pytest

from sincerely.adapters.english import english
from sincerely.adapters.tact import Tact, pieces, pieces_and_deeds
from sincerely.adapters.tact_deeds import deeds
from sincerely.adapters.tact_net import NAME, UNKNOWN, known_words
from sincerely.core.letters.discretion import matters

MATTERS = {matter.id for matter in matters()}

REMARKS = (
    "she whitens her teeth and owns it",
    "his uncle found him the post",
    "he is bitter about the other brother",
    "my answer on hedging was feeble",
)
WORK = (
    "the ERP is a mess of product codes",
    "wants someone who can calm the surgeons",
    "turnover of 38% in the bakery",
    "the audit of the cold store failed",
)


def judge() -> Tact:
    return Tact(english().parse)


@pytest.mark.parametrize("note", REMARKS)
def test_a_remark_is_likelier_than_any_matter_of_the_work(note: str) -> None:
    tact = judge()
    assert tact.remark(note).likely > max(tact.remark(other).likely for other in WORK)
    assert tact.remark(note).likely >= 0.5


def test_a_note_of_unknown_words_is_judged_by_the_rest() -> None:
    assert 0 < judge().remark("zzyxq vrrp").likely < 1
    assert 0 < judge().remark("").likely < 1
    assert 0 < judge().remark("", "why").likely < 1


def test_what_is_wrong_with_a_remark_is_named_by_its_matter() -> None:
    tact = judge()
    assert tact.remark("her husband has leukaemia").sort == "private-life"
    assert tact.remark("starts on 27k plus a car").sort == "pay"
    assert {tact.remark(note).sort for note in (*REMARKS, *WORK)} <= {"", *MATTERS}


def test_a_note_is_judged_by_the_section_that_it_was_typed_in() -> None:
    tact = judge()
    assert tact.remark("would change jobs for it", "why") != tact.remark("would change jobs for it")
    assert dict(pieces("my boat", "why")) == {
        **dict(pieces("my boat")),
        "why:": 1.0,
        "why:my": 0.5,
        "why:boat": 0.5,
        "why:^ my": 0.7,
    }


def test_the_language_tells_the_same() -> None:
    assert english().remark(WORK[0]) == judge().remark(WORK[0])


def test_a_piece_counts_once_and_figures_are_alike() -> None:
    assert dict(pieces("Trucks, trucks: 40")) == dict(pieces("trucks trucks 17"))
    assert [piece for piece, _ in pieces("his team")] == [
        "his",
        "team",
        "^ his",
        "his team",
        "team $",
    ]


@pytest.mark.parametrize(
    ("note", "piece"),
    [
        ("he is slow", "acomp:one=slow"),
        ("I am slow", "acomp:me=slow"),
        ("they are slow", "acomp:they=slow"),
        ("it is slow", "acomp:it=slow"),
        ("the director is slow", "acomp:office=slow"),
        ("the form is slow", "acomp:NN=slow"),
        ("he sold boats", "s:one>sold"),
        ("slow", "root=slow"),
    ],
)
def test_a_predicate_is_told_apart_by_whom_it_is_of(note: str, piece: str) -> None:
    assert piece in dict(deeds(note, english().parse, str))
    assert piece in dict(pieces_and_deeds(note, "point", english().parse))


def test_the_length_of_a_note_is_a_piece_and_is_all_of_an_empty_one() -> None:
    assert dict(deeds("", english().parse, str)) == {"n:0": 0.3}
    assert "n:12" in dict(deeds("one and " * 20, english().parse, str))


def test_the_net_reads_names_and_unknown_words_as_such_and_the_owner_as_the_word() -> None:
    assert known_words("met Brzwy at the mill's dock 9", {}) == [
        "<b>",
        "met",
        NAME,
        "at",
        "the",
        "mill",
        "dock",
        "#",
        "<e>",
    ]
    assert known_words("Brzwy", {}) == ["<b>", UNKNOWN, "<e>"]
    assert known_words("", {}) == ["<b>", "<e>", "<e>"]


def test_a_section_that_the_net_never_saw_is_read_as_points() -> None:
    tact = judge()
    assert tact.remark("her husband has leukaemia", "gist").sort == "private-life"
