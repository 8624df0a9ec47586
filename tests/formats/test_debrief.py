"""The debrief file: what is read, value by value."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from sincerely.core.debrief import (
    Concern,
    Correction,
    Locale,
    Note,
    OutcomeResult,
    Routing,
    Touch,
    Venue,
    Voice,
)
from sincerely.formats.debrief import DebriefError, load, read
from tests.formats.debriefs import LEAST, first, read_more, read_text

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def test_the_least_debrief_has_the_defaults() -> None:
    debrief = read_text(LEAST)
    assert debrief.candidate.name == "Amara Lindqvist"
    assert (debrief.locale, debrief.voice) == (Locale.US, Voice.WARM)
    assert [who.name for who in debrief.interviewers()] == ["Dr. Hanna Voss"]
    assert debrief.consultant is None
    assert debrief.withdrawal is None
    assert debrief.interview.date is None


def test_every_note_knows_its_path() -> None:
    debrief = read_text(
        LEAST.replace("  employer", "  criteria: [a, b]\n  why: [c]\n  difference: [d]\n  employer")
        + "    points: [e, f]\n    promised: [g]\n    unsaid: [h]\n    confidential: [i]\n"
        "    for_consultant: [j]\n    concerns:\n      - worry: k\n        answer: l\n"
        "    corrections:\n      - said: m\n        fact: n\n"
        "unsaid: [o]\nconfidential: [p]\nfor_consultant: [q]\n"
        "interview:\n  next_step: r\nwithdrawal:\n  reason: s\n  cancel: t\n  keep_private: [u]\n"
    )
    talk = debrief.conversations[0]
    assert debrief.opportunity.criteria[1] == Note("b", "opportunity.criteria[1]")
    assert debrief.opportunity.why == (Note("c", "opportunity.why[0]"),)
    assert debrief.opportunity.difference == (Note("d", "opportunity.difference[0]"),)
    assert talk.path == "conversations[0]"
    assert talk.points[1] == Note("f", "conversations[0].points[1]")
    assert talk.promised == (Note("g", "conversations[0].promised[0]"),)
    assert talk.unsaid == (Note("h", "conversations[0].unsaid[0]"),)
    assert talk.confidential == (Note("i", "conversations[0].confidential[0]"),)
    assert talk.for_consultant == (Note("j", "conversations[0].for_consultant[0]"),)
    assert talk.concerns == (
        Concern(
            Note("k", "conversations[0].concerns[0].worry"),
            Note("l", "conversations[0].concerns[0].answer"),
            "conversations[0].concerns[0]",
        ),
    )
    assert talk.corrections == (
        Correction(
            Note("m", "conversations[0].corrections[0].said"),
            Note("n", "conversations[0].corrections[0].fact"),
            "conversations[0].corrections[0]",
        ),
    )
    assert debrief.unsaid == (Note("o", "unsaid[0]"),)
    assert debrief.confidential == (Note("p", "confidential[0]"),)
    assert debrief.for_consultant == (Note("q", "for_consultant[0]"),)
    assert debrief.interview.next_step == Note("r", "interview.next_step")
    assert debrief.withdrawal is not None
    assert debrief.withdrawal.reason == Note("s", "withdrawal.reason")
    assert debrief.withdrawal.cancel == Note("t", "withdrawal.cancel")
    assert debrief.withdrawal.keep_private == (Note("u", "withdrawal.keep_private[0]"),)


def test_the_other_sections_are_read() -> None:
    debrief = read_more(
        "locale: en-ie\nvoice: Formal\nconsultant:\n  name: Ruth Abernathy\n  phone: 020 7946 0958\n"
        "interview:\n  date: 2026-11-17\n  at: 9:30\n  timezone: Europe/Dublin\n  how: video\n"
        "  round: 2\n  decision_by: 2026-12-01\n  country: ie\n  subdivision: IE-D\n"
        "referrer:\n  name: Colm Reyes\n  relation: old colleague\n  email: colm@example.net\n"
        "outcome:\n  result: offered\n  date: 2026-12-01\n  told_by: Ruth\n  answer_by: 2026-12-08\n"
        "  note: they were kind\n"
        "sent:\n  - date: 2026-11-18\n    to: Dr. Hanna Voss\n    kind: thank-you\n    gist: thanks\n"
        "heard:\n  - date: 2026-11-20\n    from: Ruth Abernathy\n"
    )
    assert (debrief.locale, debrief.voice) == (Locale.IE, Voice.FORMAL)
    assert debrief.consultant is not None
    assert debrief.consultant.routing is Routing.REVIEW_FIRST
    assert debrief.consultant.phone == "020 7946 0958"
    interview = debrief.interview
    assert (interview.date, interview.at) == (date(2026, 11, 17), time(9, 30))
    assert (interview.timezone, interview.how) == ("Europe/Dublin", Venue.VIDEO)
    assert (interview.round, interview.country, interview.subdivision) == ("2", "IE", "D")
    assert debrief.referrer is not None
    assert debrief.referrer.relation == "old colleague"
    assert debrief.outcome is not None
    assert debrief.outcome.result is OutcomeResult.OFFERED
    assert debrief.outcome.note == Note("they were kind", "outcome.note")
    assert debrief.sent == (
        Touch(
            date(2026, 11, 18),
            "Dr. Hanna Voss",
            is_sent=True,
            kind="thank-you",
            gist=Note("thanks", "sent[0].gist"),
        ),
    )
    assert debrief.heard == (Touch(date(2026, 11, 20), "Ruth Abernathy", is_sent=False),)


def test_people_met_together_may_have_a_list_each() -> None:
    talk = first("    minutes: 30\n")
    assert talk.minutes == 30
    group = read_text(
        LEAST.replace("Dr. Hanna Voss", "[Ann Lee, Bo Ek]")
        + "    title: [Chief Executive, ~]\n    email: [ann@example.org, bo@example.org]\n"
        "    first_name_terms: [true, false]\n    pronouns: they/them\n"
    ).conversations[0]
    ann, bo = group.interviewers
    assert (ann.title, ann.email, ann.first_name_terms) == (
        "Chief Executive",
        "ann@example.org",
        True,
    )
    assert (bo.title, bo.email, bo.first_name_terms) == (None, "bo@example.org", False)
    assert (ann.pronouns, bo.pronouns) == ("they/them", "they/them")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, Bo Ek & Cy Day", ["Ann Lee", "Bo Ek", "Cy Day"]),
        ("Ann Lee; Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, PhD", ["Ann Lee, PhD"]),
        ("“Ann Lee”", ["Ann Lee"]),
        ("Sandy Brandeis", ["Sandy Brandeis"]),
        ("Zoe\u0308 Stro\u0308m", ["Zoë Ström"]),
        ("LI Wei", ["LI Wei"]),
        ("محمد علي", ["محمد علي"]),
    ],
)
def test_names_are_read_as_written(typed: str, names: list[str]) -> None:
    debrief = read_text(LEAST.replace("Dr. Hanna Voss", typed))
    assert [who.name for who in debrief.interviewers()] == names


def test_blanks_count_as_not_given() -> None:
    debrief = read_more(
        "    points: []\n    promised:\n      -\n      - ~\n      - ''\n    unsaid:\n"
        "    concerns:\n      - worry:\n        answer:\n"
        "withdrawal:\n  reason:\n  cancel:\noutcome:\n  result:\nsent:\n  - date:\n    to:\nunsaid: null\n"
    )
    talk = debrief.conversations[0]
    assert (talk.points, talk.promised, talk.unsaid, talk.concerns) == ((), (), (), ())
    assert debrief.withdrawal is None
    assert debrief.outcome is None
    assert debrief.sent == ()


def test_a_blank_between_notes_takes_no_number() -> None:
    talk = first("    points:\n      - a\n      -\n      - b\n")
    assert [note.path for note in talk.points] == [
        "conversations[0].points[0]",
        "conversations[0].points[1]",
    ]


@pytest.mark.parametrize(
    ("typed", "is_so"), [("true", True), ("yes", True), ("False", False), ("no", False)]
)
def test_a_truth_may_be_typed_as_yes_or_no(typed: str, is_so: bool) -> None:
    assert first(f"    hiring_manager: {typed}\n").hiring_manager is is_so


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("  ", "\u00a0\u00a0"),
        lambda text: text.replace("name: Amara", "name:\tAmara"),
        lambda text: text.replace("opportunity", "\t \nopportunity"),
        lambda text: "%YAML 1.2\n---\n" + text + "...\n",
    ],
    ids=[
        "mark",
        "CRLF",
        "CR",
        "no-break spaces",
        "tab after a colon",
        "blank of tabs",
        "directive",
    ],
)
def test_forms_of_the_same_text_read_the_same(change) -> None:  # type: ignore[no-untyped-def]
    assert read_text(change(LEAST)) == read_text(LEAST)


def test_a_debrief_in_json_is_yaml_too() -> None:
    debrief = read_text(
        '{"candidate": {"name": "Am\\u00e1ra"}, "opportunity": {"role": "VP", "employer": "A\\/B"},'
        ' "conversations": [{"with": "Hanna", "points": ["a: b", "\\ud83d\\ude00 ok"]}]}'
    )
    assert debrief.candidate.name == "Amára"
    assert debrief.opportunity.employer == "A/B"
    assert [note.text for note in debrief.conversations[0].points] == ["a: b", "😀 ok"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_shipped_examples_are_read(path: Path) -> None:
    debrief = load(path)
    assert all(talk.points for talk in debrief.conversations)


def test_the_shipped_examples_show_a_consultant_and_a_withdrawal() -> None:
    debriefs = [load(path) for path in EXAMPLES]
    assert any(debrief.consultant for debrief in debriefs)
    assert any(debrief.withdrawal for debrief in debriefs)


def test_fifty_conversations_are_read() -> None:
    more = "".join(
        f"  - with: Person {chr(65 + n % 26)}{n}\n    points: [a {n}]\n" for n in range(49)
    )
    assert len(read_more(more).conversations) == 50


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DebriefError, match=r"none\.yaml: it cannot be read: no such file"):
        load(tmp_path / "none.yaml")
    with pytest.raises(DebriefError, match="it cannot be read: is a directory"):
        load(tmp_path)


RESUME = b"""{"basics": {"name": "Amara Lindqvist", "email": "amara@example.net", "phone": "0415 550",
"location": {"city": "Duluth", "region": "Minnesota"}},
"work": [{"position": "Site manager", "name": "Kelso", "startDate": "2019-03", "endDate": "2026-01-31",
"highlights": ["Cut scrap by half", "Opened a line"]}]}"""


def test_a_resume_beside_the_debrief_is_merged(tmp_path: Path) -> None:
    (tmp_path / "cv.json").write_bytes(RESUME)
    text = LEAST.replace(
        "  name: Amara Lindqvist",
        "  home: Bemidji\n  accomplishments: [cut scrap by half]\n  resume: cv.json",
    )
    (tmp_path / "d.yaml").write_text(text)
    candidate = load(tmp_path / "d.yaml").candidate
    assert (candidate.name, candidate.email, candidate.home) == (
        "Amara Lindqvist",
        "amara@example.net",
        "Bemidji",
    )
    assert candidate.accomplishments == (
        Note("cut scrap by half", "candidate.accomplishments[0]"),
        Note("Site manager, Kelso, 2019-2026", "candidate.resume.work[0]"),
        Note("Opened a line", "candidate.resume.work[0].highlights[1]"),
    )


def _with_resume(given: str) -> bytes:
    return LEAST.replace("  name: Amara Lindqvist", f"  resume: {given}").encode()


def test_a_resume_that_is_missing_is_told_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "d.yaml").write_bytes(_with_resume("cv.json"))
    with pytest.raises(DebriefError) as caught:
        load(tmp_path / "d.yaml")
    (problem,) = caught.value.problems
    assert (problem.line, problem.path) == (2, "candidate.resume")
    assert problem.message == "cv.json: it cannot be read: no such file or directory."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"{", "line 1, column 2 is not JSON"),
        (b"[1]", "no JSON object"),
        (b"\xff", "not UTF-8"),
        (b"x" * 1_000_001, "larger than 1 MB"),
    ],
)
def test_a_resume_that_is_none_is_told(data: bytes, message: str) -> None:
    with pytest.raises(DebriefError, match=message):
        read(_with_resume("cv.json"), name="d.yaml", open_resume=lambda _: data)


def test_where_no_file_can_be_opened_a_resume_is_refused() -> None:
    with pytest.raises(DebriefError, match="cannot be read here"):
        read(_with_resume("cv.json"), name="d.yaml", open_resume=None)


def test_a_resume_without_a_name_leaves_it_needed() -> None:
    with pytest.raises(DebriefError, match=r"candidate\.name: is needed"):
        read(_with_resume("cv.json"), name="d.yaml", open_resume=lambda _: b"{}")
