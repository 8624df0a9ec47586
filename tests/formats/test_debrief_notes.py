"""Notes are read as people type them, also where YAML would have it otherwise."""

from __future__ import annotations

import pytest

from tests.formats.debriefs import (
    LAST_LINE,
    LEAST,
    complaint_on,
    first,
    notes,
    read_more,
    read_text,
)


@pytest.mark.parametrize(
    "typed",
    [
        "2026",
        "007",
        "0x1F",
        "1e3",
        "10:30",
        "2026-11-17",
        "yes",
        "no",
        "true",
        "9 of 21 sites inactive",
        "key:value",
        "wants speed, not noise; soon",
        "Don’t “do” it — now",
        "a\\b",
        "😀 great",
        "عرض رائع",
        "ends with a colon:",
        "base: 310 to 340",
        'She said: "no, never"',
        "Asked: why now: really?",
        "http://example.org: yes",
        "“curly: quotes”",
        '"Patients first" is her motto',
        "'twas quick",
        "*really* wants speed",
        "*",
        "& so on",
        "&more things",
        "@ 10 sites",
        "%age of idle sites is 43",
        "`git` flow",
        '[sic] said "hi"',
        "!important thing",
        "> 9 sites are idle",
        "| pipe",
        "? why",
        "5 % growth: a must",
    ],
)
def test_a_note_is_kept_as_typed(typed: str) -> None:
    assert notes(f"- {typed}") == (typed,)
    assert notes("- before", f"- {typed}", "- after") == ("before", typed, "after")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("'it''s quoted'", "it's quoted"),
        ('"a \\"b\\" c"', 'a "b" c'),
        ("  spaced   out  ", "spaced out"),
        ("a # comment", "a"),
        ("e\u0301lan", "élan"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("Asked: why: x # comment", "Asked: why: x"),
        ('"unclosed', "unclosed"),
    ],
)
def test_a_note_is_put_in_order(typed: str, read: str) -> None:
    assert notes(f"- {typed}") == (read,)


def test_a_note_goes_on_in_the_next_line() -> None:
    assert notes("- wants a deputy", "  who visits") == ("wants a deputy who visits",)
    assert notes("- base: 310", "  to 340", "- next") == ("base: 310 to 340", "next")
    assert notes("- Asked: why: x", "  # aside", "- next") == ("Asked: why: x", "next")


def test_an_apostrophe_in_front_does_not_swallow_the_next_note() -> None:
    assert notes("- 'twas good", "- Don't rush", "- rest") == ("'twas good", "Don't rush", "rest")


def test_a_colon_is_read_in_a_list_on_one_line() -> None:
    talk = first("    points: [a, b: c, 'd, e', \"f\"]\n")
    assert [note.text for note in talk.points] == ["a", "b: c", "d, e", "f"]


def test_many_notes_that_yaml_refuses_are_read() -> None:
    typed = [f"Q{n}: why: because" for n in range(150)]
    assert notes(*(f"- {text}" for text in typed)) == tuple(typed)


def test_one_text_stands_for_a_list_of_one() -> None:
    assert [note.text for note in first("    points: one note: with a colon\n").points] == [
        "one note: with a colon"
    ]
    assert first("    points: one note\n").points[0].path == "conversations[0].points[0]"


@pytest.mark.parametrize("block", ["|", ">", ""])
def test_bullets_in_one_text_are_notes(block: str) -> None:
    talk = first(f"    points: {block}\n      • first\n      • second\n")
    expected = ["first", "second"] if block != ">" else ["first • second"]
    assert [note.text for note in talk.points] == expected


def test_dashes_without_a_space_are_told_apart() -> None:
    assert notes("-first", "-second") == ("first", "second")
    line = complaint_on("    points:\n      - first\n      -second\n")
    assert line.startswith(f"line {LAST_LINE + 3}: there is no space after the dash")
    line = complaint_on("    points:\n      - first\n        -second\n")
    assert line.startswith(
        f"line {LAST_LINE + 3}: conversations[0].points[0]: this line would join"
    )


def test_a_text_of_several_lines_that_is_no_list_is_one_note() -> None:
    talk = first("    points: |\n      wants a deputy\n      who visits\n")
    assert [note.text for note in talk.points] == ["wants a deputy who visits"]


def test_the_lines_of_an_address_may_be_one_text() -> None:
    text = "opportunity:\n  address: |\n    400 Quay Street\n    Portland, OR 97209\n"
    found = read_text(LEAST.replace("opportunity:\n", text)).opportunity.address
    assert found == ("400 Quay Street", "Portland, OR 97209")


def test_a_worry_may_be_typed_alone() -> None:
    talk = first("    concerns:\n      - never ran a plant\n      - too old: she said\n")
    assert [(concern.worry.text, concern.answer) for concern in talk.concerns] == [
        ("never ran a plant", None),
        ("too old: she said", None),
    ]
    assert talk.concerns[1].worry.path == "conversations[0].concerns[1].worry"


def test_colons_are_read_wherever_a_text_stands() -> None:
    debrief = read_more("interview:\n  next_step: Board: meets in May\n  round: final: panel\n")
    assert debrief.interview.next_step is not None
    assert debrief.interview.next_step.text == "Board: meets in May"
    assert debrief.interview.round == "final: panel"


@pytest.mark.parametrize("typed", ["- runs plant #2 and #3", "- #2 plant", "- a: b #4"])
def test_what_yaml_would_drop_as_a_comment_is_told(typed: str) -> None:
    line = complaint_on(f"    points:\n      {typed}\n")
    assert "for a comment, and it would be lost" in line
    assert "double quotes" in line


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("- - nested", "a list stands where one text should."),
        ("- {x}", "keys stand where one text should."),
        ("- a: 1\n        b: 2", "keys stand where one text should."),
        ("- a:\n          - b", "keys stand where one text should."),
    ],
)
def test_a_structure_is_no_note(typed: str, what: str) -> None:
    line = complaint_on(f"    points:\n      {typed}\n")
    assert f"conversations[0].points[0]: {what}" in line


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ('"a\\u0000b"', "U+0000 cannot stand in a text"),
        ('"a\\u0007b"', "U+0007 cannot stand in a text"),
        ('"\\ud800"', "half a character"),
        ("x" * 4001, "the text has 4,001 characters"),
    ],
)
def test_what_no_text_has_is_told(typed: str, what: str) -> None:
    assert what in complaint_on(f"    points:\n      - {typed}\n")
