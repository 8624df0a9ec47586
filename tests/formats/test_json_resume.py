"""A résumé in JSON Resume format becomes lines to draw on."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.core.debrief import Note
from sincerely.formats.json_resume import Resume, ResumeError, read_resume


def resume(**document: Any) -> Resume:
    return read_resume(json.dumps(document).encode())


def test_the_basics_are_read() -> None:
    found = resume(
        basics={
            "name": " Amara  Lindqvist ",
            "email": "amara@example.net",
            "phone": "0415 550 186",
            "location": {
                "address": "12 Alder Lane\nFlat 2",
                "city": "Duluth",
                "region": "MN",
                "postalCode": "55802",
            },
        }
    )
    assert (found.name, found.email, found.phone) == (
        "Amara Lindqvist",
        "amara@example.net",
        "0415 550 186",
    )
    assert found.home == "Duluth, MN"
    assert found.address == ("12 Alder Lane", "Flat 2", "Duluth, MN 55802")
    assert found.lines == ()


def test_positions_highlights_and_awards_become_lines_with_paths() -> None:
    found = resume(
        work=[
            {
                "position": "Site manager",
                "name": "Kelso Foods",
                "startDate": "2019-03-01",
                "endDate": "2026-01",
                "highlights": ["Cut scrap by half", "", "Opened a line"],
            },
            {"position": "Foreman", "company": "Ardmore", "startDate": "2016"},
            {"name": "No post", "highlights": ["Kept the books"]},
        ],
        volunteer=[{"position": "Treasurer", "organization": "Food bank", "endDate": "2020"}],
        projects=[{"name": "Rota tool", "startDate": "2024", "endDate": "2024"}],
        awards=[{"title": "Safety award", "awarder": "The port", "date": "2024-05-01"}],
    )
    assert found.lines == (
        Note("Site manager, Kelso Foods, 2019-2026", "candidate.resume.work[0]"),
        Note("Cut scrap by half", "candidate.resume.work[0].highlights[0]"),
        Note("Opened a line", "candidate.resume.work[0].highlights[2]"),
        Note("Foreman, Ardmore, since 2016", "candidate.resume.work[1]"),
        Note("Kept the books", "candidate.resume.work[2].highlights[0]"),
        Note("Treasurer, Food bank, 2020", "candidate.resume.volunteer[0]"),
        Note("Rota tool, 2024", "candidate.resume.projects[0]"),
        Note("Safety award, The port, 2024", "candidate.resume.awards[0]"),
    )


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"basics": 5}, '"basics" is a number; it should be an object'),
        ({"basics": []}, '"basics" is a list'),
        ({"basics": {"name": 7.5}}, '"basics.name" is a number; it should be text'),
        ({"basics": {"email": True}}, '"basics.email" is true or false'),
        ({"basics": {"location": "here"}}, '"basics.location" is text'),
        ({"basics": {"location": {"city": ["x"]}}}, '"basics.location.city" is a list'),
        ({"basics": {"location": {"address": 12}}}, '"basics.location.address" is a number'),
        ({"work": {"position": "x"}}, '"work" is an object {…}; it should be a list'),
        ({"work": [3]}, r'"work\[0\]" is a number; it should be an object'),
        ({"work": [{"position": ["x"]}]}, r'"work\[0\].position" is a list'),
        ({"work": [{}, {"highlights": "y"}]}, r'"work\[1\].highlights" is text'),
        ({"work": [{"highlights": [{"z": 1}]}]}, r'"work\[0\].highlights\[0\]" is an object'),
        ({"work": [{"position": "x", "startDate": True}]}, r'"work\[0\].startDate" is true'),
        ({"awards": {"title": "x"}}, '"awards" is an object'),
        ({"awards": ["x"]}, r'"awards\[0\]" is text'),
    ],
)
def test_a_value_of_another_type_is_told_by_its_key(document: dict[str, Any], said: str) -> None:
    with pytest.raises(ResumeError, match=said):
        resume(**document)


def test_what_is_null_or_cannot_be_written_is_passed_over() -> None:
    found = resume(
        basics={"name": None, "email": "not one", "phone": "ask", "location": None},
        work=[{"position": None, "highlights": ["a\u0000b", None]}],
        awards=None,
    )
    assert found == Resume(None, None, None, None, (), ())
    assert resume(basics=None, work=None) == found


def test_a_year_may_be_a_number() -> None:
    found = resume(work=[{"position": "Foreman", "startDate": 2016}])
    assert [line.text for line in found.lines] == ["Foreman, since 2016"]


@pytest.mark.parametrize(
    "line",
    [
        "Salary: $145,000",
        "Final salary £92k plus car",
        "Base pay - 118,000",
        "Current CTC (18 LPA)",
        "Total compensation was 210k",
        "Earned $48 an hour",
        "Earning £52,000 p.a.",
        "Joined on a starting salary of €60,000",
    ],
)
def test_the_candidates_own_pay_is_not_taken(line: str) -> None:
    assert resume(work=[{"highlights": [line]}]).lines == ()


@pytest.mark.parametrize(
    "line",
    [
        "Managed salaries of $4m",
        "Salary survey lead for 40 sites",
        "Cut salary costs by 8% a year",
        "Pay equity review of 1,200 posts",
        "Earned $4m in fees in a year",
        "Compensation committee secretary, 2019-2022",
        "Paid 4,000 suppliers within 30 days",
        "Package design for 12 brands",
        "Wage claims down from 31 to 4",
    ],
)
def test_pay_as_the_work_done_is_taken(line: str) -> None:
    assert [each.text for each in resume(work=[{"highlights": [line]}]).lines] == [line]


def test_a_street_alone_is_no_town_and_a_town_no_street() -> None:
    assert resume(basics={"location": {"address": "12 Alder Lane"}}).address == ("12 Alder Lane",)
    assert resume(basics={"location": {"city": "Duluth"}}).address == ()


def test_four_hundred_lines_are_enough() -> None:
    found = resume(work=[{"highlights": [f"deed {n}" for n in range(1000)]}])
    assert len(found.lines) == 400


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "line 1, column 1 is not JSON"),
        (b"{'a': 1}", "line 1, column 2 is not JSON"),
        (b'"text"', "no JSON object"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 900_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5000 + b"}", "a number too long"),
        (b" " * 1_000_001, "larger than 1 MB"),
    ],
)
def test_what_is_no_resume_is_told(data: bytes, said: str) -> None:
    with pytest.raises(ResumeError, match=said):
        read_resume(data)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "basics",
                    "work",
                    "name",
                    "position",
                    "highlights",
                    "awards",
                    "title",
                    "location",
                    "city",
                    "address",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, derandomize=True, max_examples=100)
@given(VALUES)
def test_any_json_is_read_or_refused(document: Any) -> None:
    try:
        found = read_resume(json.dumps(document).encode())
    except ResumeError as error:
        assert re.search("JSON object|it should be", str(error))  # noqa: PT017 - either is right
    else:
        assert all(line.text for line in found.lines)
