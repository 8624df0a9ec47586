"""Whatever bytes are read end in a debrief or its error; what is written reads the same."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sincerely.core.debrief import (
    Candidate,
    Concern,
    Consultant,
    Conversation,
    Correction,
    Debrief,
    Interview,
    Interviewer,
    Locale,
    Note,
    Opportunity,
    Outcome,
    OutcomeResult,
    Referrer,
    Routing,
    Touch,
    Venue,
    Voice,
    Withdrawal,
)
from sincerely.formats.debrief import DebriefError, dump, load, read
from sincerely.formats.debrief.contract import FIELDS
from sincerely.formats.debrief.values import Unfit, cleaned
from tests.formats.debriefs import LEAST, read_text
from tests.formats.test_debrief import EXAMPLES

SLOW = settings(deadline=None, derandomize=True, max_examples=150)


def read_or_refuse(data: bytes) -> Debrief | DebriefError:
    try:
        return read(data, name="d.yaml", open_resume=None)
    except DebriefError as error:
        return error


@SLOW
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert isinstance(read_or_refuse(data), Debrief | DebriefError)


FEW = settings(SLOW, max_examples=60, suppress_health_check=list(HealthCheck))

SCRAPS = st.lists(
    st.sampled_from(
        [
            *sorted({field.name for field in FIELDS}),
            *":-?#&*!|>'\"%@`{}[],~",
            *(
                ": ",
                "- ",
                "\n",
                "\n  ",
                "\n    ",
                "\n      - ",
                " #1",
                "\t",
                "  ",
                "\\",
                "---\n",
                "...",
            ),
            *("yes", "null", "2026-11-17", "10:00", "é", "😀", "\u200b", "\u2028", "a", "Ann Lee"),
        ]
    ),
    max_size=20,
).map("".join)


@SLOW
@given(SCRAPS)
def test_any_scraps_of_yaml_are_read_or_refused(text: str) -> None:
    assert isinstance(read_or_refuse(text.encode()), Debrief | DebriefError)


@SLOW
@given(st.integers(0, len(LEAST)), SCRAPS)
def test_any_scraps_within_a_debrief_are_read_or_refused(at: int, text: str) -> None:
    found = read_or_refuse((LEAST[:at] + text + LEAST[at:]).encode())
    assert isinstance(found, Debrief | DebriefError)
    if isinstance(found, Debrief):
        assert read_text(dump(found)) == found


def _clean(text: str) -> str:
    """Return the text as a note has it; what cannot be one is replaced."""
    try:
        return cleaned(text) or "a"
    except Unfit:
        return "a"


TEXTS = st.text(max_size=20).map(_clean)
TYPED = st.one_of(
    TEXTS,
    SCRAPS.map(_clean),
    st.sampled_from(["null", "yes", "~", "2026", "a: b", "- a", "# x", "it's #1", "a and b"]),
)
NAMES = st.one_of(
    st.text(max_size=12).map(lambda text: _clean(f"A{text}")),
    st.sampled_from(["Ann Lee and Bo Ek", "Rao, Vik", "Ann Lee, PhD", "A & B", "Null", "No"]),
)
EMAILS = st.sampled_from(["a@example.org", "o'dwyer+x@example.com", "ü@exämple.org"])
PHONES = st.sampled_from(["0415 550 186", "+1 (207) 555-0163", "07700900741"])
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def maybe(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | values


@st.composite
def notes_at(draw: st.DrawFn, path: str) -> tuple[Note, ...]:
    texts = draw(st.lists(TYPED, max_size=2))
    return tuple(Note(text, f"{path}[{number}]") for number, text in enumerate(texts))


@st.composite
def conversations(draw: st.DrawFn, index: int) -> Conversation:
    path = f"conversations[{index}]"
    names = draw(st.lists(NAMES, min_size=1, max_size=3, unique_by=str.casefold))
    people = st.builds(
        Interviewer,
        name=st.just(""),
        title=maybe(TYPED),
        email=maybe(EMAILS),
        address_as=maybe(TYPED),
        first_name_terms=st.booleans(),
        pronouns=maybe(TYPED),
    )
    drawn = [draw(people) for _ in names]
    return Conversation(
        path=path,
        interviewers=tuple(
            Interviewer(
                name, one.title, one.email, one.address_as, one.first_name_terms, one.pronouns
            )
            for name, one in zip(names, drawn, strict=True)
        ),
        hiring_manager=draw(st.booleans()),
        minutes=draw(maybe(st.integers(1, 1440))),  # type: ignore[arg-type]
        points=draw(notes_at(f"{path}.points")),
        concerns=tuple(
            Concern(
                Note(draw(TYPED), f"{path}.concerns[{n}].worry"),
                Note(draw(TYPED), f"{path}.concerns[{n}].answer") if draw(st.booleans()) else None,
                f"{path}.concerns[{n}]",
            )
            for n in range(draw(st.integers(0, 2)))
        ),
        promised=draw(notes_at(f"{path}.promised")),
        unsaid=draw(notes_at(f"{path}.unsaid")),
        corrections=tuple(
            Correction(
                Note(draw(TYPED), f"{path}.corrections[{n}].said"),
                Note(draw(TYPED), f"{path}.corrections[{n}].fact"),
                f"{path}.corrections[{n}]",
            )
            for n in range(draw(st.integers(0, 1)))
        ),
        confidential=draw(notes_at(f"{path}.confidential")),
        for_consultant=draw(notes_at(f"{path}.for_consultant")),
        routing=draw(maybe(st.sampled_from(Routing))),  # type: ignore[arg-type]
    )


@st.composite
def touches(draw: st.DrawFn, key: str) -> tuple[Touch, ...]:
    return tuple(
        Touch(
            draw(DAYS),
            draw(NAMES),
            is_sent=key == "sent",
            kind=draw(maybe(TYPED)),  # type: ignore[arg-type]
            gist=Note(draw(TYPED), f"{key}[{n}].gist") if draw(st.booleans()) else None,
        )
        for n in range(draw(st.integers(0, 2)))
    )


def note(path: str) -> st.SearchStrategy[Note]:
    return TYPED.map(lambda text: Note(text, path))


@st.composite
def debriefs(draw: st.DrawFn) -> Debrief:
    days = sorted(draw(st.lists(DAYS, min_size=3, max_size=3)))
    return Debrief(
        candidate=Candidate(
            name="Amara Lindqvist",
            email=draw(maybe(EMAILS)),  # type: ignore[arg-type]
            phone=draw(maybe(PHONES)),  # type: ignore[arg-type]
            home=draw(maybe(TYPED)),  # type: ignore[arg-type]
            address=tuple(draw(st.lists(TYPED, max_size=3))),
            accomplishments=draw(notes_at("candidate.accomplishments")),
        ),
        opportunity=Opportunity(
            role=draw(TYPED),
            employer=draw(TEXTS),
            address=tuple(draw(st.lists(TYPED, max_size=3))),
            place=draw(maybe(TYPED)),  # type: ignore[arg-type]
            criteria=draw(notes_at("opportunity.criteria")),
            why=draw(notes_at("opportunity.why")),
            difference=draw(notes_at("opportunity.difference")),
        ),
        conversations=tuple(draw(conversations(n)) for n in range(draw(st.integers(1, 3)))),
        interview=Interview(
            date=draw(maybe(st.just(days[0]))),  # type: ignore[arg-type]
            at=draw(maybe(st.times().map(lambda at: time(at.hour, at.minute)))),  # type: ignore[arg-type]
            timezone=draw(maybe(st.sampled_from(["Europe/London", "UTC"]))),  # type: ignore[arg-type]
            how=draw(maybe(st.sampled_from(Venue))),  # type: ignore[arg-type]
            round=draw(maybe(TYPED)),  # type: ignore[arg-type]
            next_step=draw(maybe(note("interview.next_step"))),  # type: ignore[arg-type]
            decision_by=draw(maybe(st.just(days[1]))),  # type: ignore[arg-type]
            country=draw(maybe(st.sampled_from(["US", "NO"]))),  # type: ignore[arg-type]
            subdivision=draw(maybe(st.sampled_from(["CA", "SCT", "1"]))),  # type: ignore[arg-type]
        ),
        locale=draw(st.sampled_from(Locale)),
        voice=draw(st.sampled_from(Voice)),
        consultant=draw(
            maybe(
                st.builds(
                    Consultant,
                    name=NAMES,
                    firm=maybe(TYPED),
                    email=maybe(EMAILS),
                    phone=maybe(PHONES),
                    routing=st.sampled_from(Routing),
                )
            )
        ),  # type: ignore[arg-type]
        unsaid=draw(notes_at("unsaid")),
        confidential=draw(notes_at("confidential")),
        for_consultant=draw(notes_at("for_consultant")),
        referrer=draw(
            maybe(st.builds(Referrer, name=NAMES, relation=maybe(TYPED), email=maybe(EMAILS)))
        ),  # type: ignore[arg-type]
        withdrawal=draw(
            maybe(
                st.builds(
                    Withdrawal,
                    reason=note("withdrawal.reason"),
                    cancel=maybe(note("withdrawal.cancel")),
                    keep_private=notes_at("withdrawal.keep_private"),
                )
            )
        ),  # type: ignore[arg-type]
        outcome=draw(
            maybe(
                st.builds(
                    Outcome,
                    result=st.sampled_from(OutcomeResult),
                    date=maybe(st.just(days[1])),
                    told_by=maybe(NAMES),
                    answer_by=maybe(st.just(days[2])),
                    note=maybe(note("outcome.note")),
                )
            )
        ),  # type: ignore[arg-type]
        sent=draw(touches("sent")),
        heard=draw(touches("heard")),
    )


LEAST_READ = read_text(LEAST)


@FEW
@given(debriefs())
@example(LEAST_READ)
def test_any_debrief_written_reads_the_same(debrief: Debrief) -> None:
    assert read_text(dump(debrief)) == debrief


def test_the_least_debrief_is_written_as_it_was() -> None:
    assert dump(LEAST_READ) == LEAST


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_written_read_the_same(path: Path) -> None:
    debrief = load(path)
    assert read_text(dump(debrief)) == debrief


def test_lines_of_a_resume_are_written_as_accomplishments() -> None:
    data = LEAST.replace("name:", "resume: cv.json\n  name:").encode()
    cv = b'{"work": [{"highlights": ["Cut scrap"]}]}'
    debrief = read(data, name="d.yaml", open_resume=lambda _: cv)
    assert debrief.candidate.accomplishments[0].path == "candidate.resume.work[0].highlights[0]"
    again = read_text(dump(debrief)).candidate.accomplishments
    assert again == (Note("Cut scrap", "candidate.accomplishments[0]"),)
