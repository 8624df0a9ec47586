"""What is said of a debrief that cannot be used: line, key, what is allowed, the nearest."""

from __future__ import annotations

import pytest

from sincerely.formats.debrief import DebriefError, Problem, read
from tests.formats.debriefs import LAST_LINE, LEAST, complaint, complaint_on, complaints


def test_an_unknown_key_is_told_with_the_nearest_and_the_allowed() -> None:
    line = complaint_on("    pionts:\n      - x\n")
    assert line.startswith(
        f"line {LAST_LINE + 1}: conversations[0]: unknown key “pionts”; did you mean points? "
        "Allowed here: with, title, email,"
    )


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("voices: warm\n", "did you mean voice?"),
        ("points: [x]\n", "it belongs under conversations[]."),
        ("    Minutes: 5\n", "did you mean minutes?"),
        ("    hiring-manager: true\n", "did you mean hiring_manager?"),
        ("    email_address: a@example.org\n", "did you mean email?"),
        ("    name: Hanna\n", "did you mean with?"),
        ("    unsaid_things: [x]\n", "unknown key “unsaid_things”; did you mean unsaid?"),
        ("    locale: en-GB\n", "it belongs at the top of the file."),
        ("interview:\n  tz: Europe/Paris\n", "did you mean timezone?"),
        ("zzz: 1\n", "unknown key “zzz”. Allowed here: locale, voice,"),
        ("😀: 1\n", "unknown key “😀”. Allowed here"),
        ("1: 1\n", "unknown key “1”"),
        (": 1\n", "unknown key “”"),
        ("<<: 1\n", "unknown key “<<”"),
    ],
)
def test_unknown_keys(more: str, said: str) -> None:
    assert said in complaint_on(more)


def test_everything_that_is_needed_is_told_at_once() -> None:
    lines = complaints("locale: en-GB\n")
    assert len(lines) == 4
    for key in ("candidate.name", "opportunity.role", "opportunity.employer", "conversations"):
        assert any(line.startswith(f"{key}: ") for line in lines)


def test_what_is_needed_in_a_section_is_told_at_its_line() -> None:
    lines = complaints("candidate:\nopportunity:\n  role: x\nconversations:\n  - title: y\n")
    assert lines == [
        "line 2: candidate.name: is needed. For example: name: Amara Lindqvist",
        "line 3: opportunity.employer: is needed. For example: employer: Brightwater Foods",
        "line 5: conversations[0].with: is needed. For example: with: Dr. Hanna Voss",
    ]


@pytest.mark.parametrize("empty", ["[]", "", "~", "\n  -\n"])
def test_no_conversation_at_all_is_told(empty: str) -> None:
    line = complaint(LEAST.replace("\n  - with: Dr. Hanna Voss", f" {empty}"))
    assert "conversations: at least one is needed" in line


@pytest.mark.parametrize(
    ("more", "needed"),
    [
        ("consultant:\n  firm: X\n", "consultant.name"),
        ("referrer:\n  email: a@example.org\n", "referrer.name"),
        ("outcome:\n  date: 2026-12-01\n", "outcome.result"),
        ("sent:\n  - date: 2026-12-01\n", "sent[0].to"),
        ("heard:\n  - from: X\n", "heard[0].date"),
        ("    concerns:\n      - answer: x\n", "conversations[0].concerns[0].worry"),
        ("    corrections:\n      - said: x\n", "conversations[0].corrections[0].fact"),
    ],
)
def test_what_a_section_needs_is_told_where_it_is_given(more: str, needed: str) -> None:
    assert f"{needed}: is needed." in complaint_on(more)


def test_a_mistyped_key_is_not_called_missing_too() -> None:
    assert "did you mean name?" in complaint(LEAST.replace("  name", "  nmae"))
    assert "did you mean with?" in complaint(LEAST.replace("with", "wiht"))


def test_a_note_that_yaml_refuses_below_an_unknown_key_is_not_told_too() -> None:
    assert "did you mean points?" in complaint_on('    pionts:\n      - a: b: c\n      - "d" e\n')


def test_a_text_that_yaml_refuses_where_no_text_may_stand_is_told_once() -> None:
    line = complaint(LEAST.replace("name: Amara", "name: Amara: x"))
    assert line.startswith("line 2: a second colon on the line")


def test_several_problems_are_told_in_the_order_of_the_file() -> None:
    lines = complaints(
        LEAST.replace("name", "nane", 1) + "    minutes: soon\nlocale: klingon\nfoo: 1\n"
    )
    assert [line.split(":")[0] for line in lines] == [
        "line 2",
        f"line {LAST_LINE + 1}",
        f"line {LAST_LINE + 2}",
        f"line {LAST_LINE + 3}",
    ]


def test_an_error_shows_forty_problems_and_counts_the_rest() -> None:
    with pytest.raises(DebriefError) as caught:
        read(
            (LEAST + "".join(f"key{n}: 1\n" for n in range(100))).encode(),
            name="d.yaml",
            open_resume=None,
        )
    lines = str(caught.value).splitlines()
    assert len(caught.value.problems) == 100
    assert (len(lines), lines[-1]) == (41, "d.yaml: and 60 more.")
    assert (caught.value.code, caught.value.exit_status) == ("debrief", 2)


def test_a_problem_is_a_line_with_what_it_has() -> None:
    assert str(Problem(3, 1, "voice", "is odd.", "Allowed: warm.")) == (
        "line 3: voice: is odd. Allowed: warm."
    )
    assert str(Problem(0, 0, "", "the file is empty.")) == "the file is empty."


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("locale: british\n", "did you mean en-GB? Allowed: en-US, en-GB, en-CA, en-AU, en-IE."),
        ("locale: en-NZ\n", "Allowed: en-US"),
        ("voice: wram\n", "did you mean warm? Allowed: formal, warm, plain."),
        ("voice: 7\n", "voice: “7” is not known. Allowed"),
        ("    routing: review\n", "did you mean review-first?"),
        ("interview:\n  how: zoom\n", "did you mean video? Allowed: onsite, video, phone."),
        ("outcome:\n  result: accepted\n", "Allowed: rejected, offered."),
        ("    hiring_manager: maybe\n", "“maybe” is neither true nor false. Allowed: true, false."),
        ("    minutes: 45 min\n", "“45 min” is not a number of minutes. Write 45."),
        ("    minutes: about 50 minutes\n", "Write 50."),
        ("    minutes: 0\n", "Write a whole number from 1 to 1440."),
        ("    minutes: -5\n", "Write a whole number"),
        ("    minutes: 1.5\n", "Write a whole number"),
        ("    minutes: 99999999999999999999\n", "Write a whole number"),
        (
            "    minutes: [5]\n",
            "a list stands where a number should. Write, for example, minutes: 45",
        ),
        ("    email: hanna\n", "“hanna” is not an e-mail address. Write it like name@example.org."),
        ("    email: Hanna <h@example.org>\n", "Write h@example.org alone."),
        ("    email: a@b..example.org\n", "is not an e-mail address"),
        ("    email: [a@example.org, b@example.org]\n", "there are 2 for 1 people"),
        ("consultant:\n  name: X\n  phone: ask\n", "“ask” is not a telephone number."),
        ("consultant:\n  name: '42'\n", "“42” is no name."),
        ("consultant:\n  name: " + "x" * 201 + "\n", "the name has 201 characters."),
        ("consultant:\n  name: X\n  firm: " + "x" * 301 + "\n", "the text has 301 characters."),
        ("    email: {a: b}\n", "keys stand where one e-mail address should."),
        ("  - with: {name: Bo}\n", "keys stand where a name should."),
        ("interview:\n  country: UK\n", "Write GB."),
        ("interview:\n  country: USA\n", "Write US."),
        ("interview:\n  country: Narnia\n", "ISO 3166 code of two letters"),
        ("interview:\n  subdivision: California\n", "ISO 3166-2"),
        ("consultant: Ruth\n", "a text stands where keys should. Write its keys below it"),
        ("consultant: [Ruth]\n", "a list stands where keys should."),
        ("consultant: name:Ruth\n", "After a key come a colon and a space."),
        (
            "sent:\n  date: 2026-11-18\n",
            "keys stand where a list should. Begin each entry with a dash",
        ),
        ("sent: soon\n", "a text stands where a list should."),
        ("    points: {a: {b: c}}\n", "keys stand where one text should."),
        ("    with: [Bo Ek]\n", "given twice, first in line 7."),
    ],
)
def test_values_that_are_not_allowed(more: str, said: str) -> None:
    line = complaint_on(more)
    assert said in line
    assert line.startswith("line ")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("17 Nov 2026", "Write 2026-11-17."),
        ("November 17th, 2026", "Write 2026-11-17."),
        ("Tue 17 November 2026", "Write 2026-11-17."),
        ("17.11.2026", "Write 2026-11-17."),
        ("2026-11-7", "Write 2026-11-07."),
        ("2026/11/17", "Write 2026-11-17."),
        ("11/12/2026", "Write 2026-12-11 or 2026-11-12, whichever it is."),
        ("tomorrow", "Write it as year-month-day: 2026-11-17."),
        ("2026-11-17T10:00", "Write it as year-month-day"),
        ("2026-02-30", "2026-02-30 is a day that no calendar has."),
        ("2025-02-29", "a day that no calendar has"),
        ("0026-11-17", "Years 1990 to 2100 are allowed."),
        ("17", "is not a date"),
    ],
)
def test_dates_are_told_how_to_be_written(typed: str, said: str) -> None:
    assert said in complaint_on(f"interview:\n  date: {typed}\n")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2:30pm", "Write 14:30."),
        ("10am", "Write 10:00."),
        ("12 a.m.", "Write 00:00."),
        ("14.30", "Write 14:30."),
        ("1430", "Write 14:30."),
        ("25:00", "25:00 is a time that no clock shows."),
        ("10:75", "no clock shows"),
        ("noon", "Write hours and minutes: 14:30."),
        ("99", "Write hours and minutes"),
    ],
)
def test_times_are_told_how_to_be_written(typed: str, said: str) -> None:
    assert said in complaint_on(f"interview:\n  at: {typed}\n")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("PST", "America/Los_Angeles"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("Eastern", "America/New_York"),
        ("Central European Time", "Europe/Paris"),
        ("BST", "Europe/London"),
        ("London", "Europe/London"),
        ("los angeles", "America/Los_Angeles"),
        ("america/new_york", "America/New_York"),
        ("Europe/Lonodn", "Europe/London"),
        ("Asia/Kolkatta", "Asia/Kolkata"),
        ("Boston", "America/New_York"),
    ],
)
def test_time_zones_are_told_with_the_nearest(typed: str, meant: str) -> None:
    assert f"did you mean {meant}?" in complaint_on(f"interview:\n  timezone: {typed}\n")


@pytest.mark.parametrize("typed", ["Nowhere", "GMT+1", "posix/Europe/London", "Factory"])
def test_a_time_zone_far_from_any_is_told_without_a_guess(typed: str) -> None:
    line = complaint_on(f"interview:\n  timezone: {typed}\n")
    assert "Etc/" not in line
    assert "Write the IANA name" in line


@pytest.mark.parametrize(
    ("more", "lines"),
    [
        (
            "interview:\n  date: 2026-11-17\n  decision_by: 2026-11-01\n",
            (LAST_LINE + 3, LAST_LINE + 2),
        ),
        (
            "interview:\n  date: 2026-11-17\noutcome:\n  result: rejected\n  date: 2026-11-16\n",
            (LAST_LINE + 5, LAST_LINE + 2),
        ),
        (
            "outcome:\n  result: offered\n  date: 2026-11-16\n  answer_by: 2026-11-10\n",
            (LAST_LINE + 4, LAST_LINE + 3),
        ),
    ],
)
def test_dates_that_contradict_each_other_are_told_with_both_lines(
    more: str, lines: tuple[int, int]
) -> None:
    line = complaint_on(more)
    assert line.startswith(f"line {lines[0]}: ")
    assert f"in line {lines[1]}:" in line


def test_dates_that_may_be_so_are_taken() -> None:
    text = LEAST + (
        "interview:\n  date: 2026-11-17\n  decision_by: 2026-11-17\n"
        "sent:\n  - date: 2026-11-01\n    to: Ruth\nheard:\n  - date: 2027-01-01\n    from: Ruth\n"
    )
    debrief = read(text.encode(), name="d.yaml", open_resume=None)
    assert debrief.interview.decision_by == debrief.interview.date


def test_people_who_cannot_be_are_told() -> None:
    assert "amara lindqvist is the candidate." in complaint_on("  - with: amara lindqvist\n")
    assert "the same name stands twice" in complaint_on("  - with: [Ann Lee, ann lee]\n")
    assert "there are 201 conversations." in complaint_on("  - with: Ann Lee\n" * 200)
    group = "  - with: [Ann Lee, Bo Ek]\n    title: [Chief]\n"
    assert "there are 1 for 2 people." in complaint_on(group)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file holds no debrief. `sincerely new` writes a file to begin from."),
        (b" \n# only a comment\n", "the file holds no debrief."),
        (b"---\n~\n", "the file holds no debrief."),
        (b"- a\n- b\n", "line 1: a list stands where keys should."),
        (b"hello\n", "line 1: a text stands where keys should."),
        (b"%PDF-1.4\n%\xe2\xe3", "it is a document of another kind"),
        (b"\x89PNG\r\n", "not UTF-8 text"),
        (LEAST.encode("utf-16"), "it is UTF-16"),
        (LEAST.encode("utf-16-le"), "it is UTF-16"),
        (
            LEAST.replace("Am", "Ám").encode("latin-1"),
            "line 2: the file is not UTF-8 text: it looks",
        ),
        (LEAST.replace("Am", "\ud800").encode("utf-8", "surrogatepass"), "a lone surrogate"),
        (LEAST.replace("Am", "A\x00").encode(), "line 2: the character U+0000"),
        (LEAST.replace("Am", "A\x1b").encode(), "line 2: the character U+001B"),
        (LEAST.replace("Am", "A\uffff").encode(), "line 2: the character U+FFFF"),
        ((LEAST + "---\n" + LEAST).encode(), f"line {LAST_LINE + 1}: a second document begins"),
        (b"a: &a [x, x]\nb: *a\n", "anchors (&) are not used"),
        (b"a: !!python/object:os.system x\n", "tags (!) are not used"),
        (b"? [a]\n: b\n", "a list or a mapping cannot be a key"),
        ((LEAST + "x: [a, b\n").encode(), "a square bracket is opened and not closed"),
        ((LEAST + "x: {a: b\n").encode(), "a brace is opened and not closed"),
        ((LEAST + 'x: "a\n').encode(), "a quotation mark is opened here and never closed"),
        ((LEAST + 'x: "a\\q"\n').encode(), "a backslash inside double quotes"),
        ((LEAST + " points:\n").encode(), "does not line up"),
        ((LEAST + "x: a: b\n").encode(), "a second colon on the line"),
        (b"* a\n* b\n", "a text cannot begin with *"),
        (b"@\n", "a text cannot begin with this character"),
        (b"%FOO BAR\n%\n", "a line cannot begin with %"),
        (b"%YAML 9.9\n---\na: b\n", "this is not YAML"),
    ],
)
def test_what_is_no_debrief_is_told(data: bytes, said: str) -> None:
    assert said in complaints(data)[0]


def test_tabs_are_told_with_their_lines() -> None:
    lines = complaints(LEAST.replace("  ", "\t"))
    assert [line.split(":")[0] for line in lines] == ["line 2", "line 4", "line 5", "line 7"]
    assert all("replace each tab with two spaces" in line for line in lines)
    assert len(complaints("\ta: b\n" * 50)) == 5


def test_five_forbidden_characters_are_enough_to_tell() -> None:
    assert len(complaints(b"\x01\n" * 50)) == 5


@pytest.mark.parametrize(
    "data",
    [
        LEAST.encode() + b"x" * 10_000_000,
        (LEAST + "    points:\n" + "      - abc def\n" * 60_000).encode(),
        b"[" * 900_000,
        b"{a: " * 200_000,
        b"- " * 400_000,
        b"? " * 400_000,
        b"a: &a x\n" + b"b: *a\n" * 100_000,
        b'"' * 900_000,
        b"'" * 900_001,
        b"a: b: c\n" * 10_000,
        LEAST.encode() + b"    points:\n" + b"      - a: b: c\n" * 2_000,
        LEAST.encode() + b"    points:\n" + b"      - a: b: c\n" * 9_000,
        (LEAST + "    points:\n      - " + "word " * 150_000).encode(),
        (LEAST + "    points:\n      - " + "a, [" * 150_000).encode(),
    ],
    ids=range(14),
)
def test_huge_and_hostile_files_are_refused_soon(data: bytes) -> None:
    with pytest.raises(DebriefError):
        read(data, name="d.yaml", open_resume=None)
