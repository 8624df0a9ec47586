"""The schema, the starter and the page are what the table of keys says."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from sincerely.core import debrief as core
from sincerely.formats.debrief import read
from sincerely.formats.debrief.contract import FIELDS, Field, Kind, children, names_of
from sincerely.formats.debrief.reference import reference
from sincerely.formats.debrief.schema import schema
from sincerely.formats.debrief.starter import starter
from sincerely.formats.debrief.values import convert, typed_example
from tests.formats.debriefs import LEAST, complaints, read_text
from tests.formats.test_debrief import EXAMPLES

VALIDATOR = Draft202012Validator(schema())


def plain(text: str) -> Any:
    """Return YAML as an editor sees it: a date is a text."""
    found = YAML(typ="safe", pure=True).load(text)
    return json.loads(json.dumps(found, default=date.isoformat))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_valid(path: Path) -> None:
    assert list(VALIDATOR.iter_errors(plain(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "more",
    [
        "    points: one note\n",
        "    points: [2026, true]\n",
        "    concerns: [a worry]\n",
        "    minutes: 45\n    hiring_manager: yes\n",
        "interview:\n  at: 10:00\n  date: 2026-11-17\n  timezone: Europe/London\n  round:\n",
        "withdrawal:\n",
        "  - with: [Ann Lee, Bo Ek]\n    title: [Chief, ~]\n    email: [a@example.org, ~]\n",
    ],
)
def test_what_is_read_is_valid(more: str) -> None:
    assert list(VALIDATOR.iter_errors(plain(LEAST + more))) == []
    read_text(LEAST + more)


@pytest.mark.parametrize(
    "text",
    [
        "locale: en-GB\n",
        "[]\n",
        LEAST + "pionts: [x]\n",
        LEAST + "    pionts: [x]\n",
        LEAST + "locale: british\n",
        LEAST + "    minutes: 0\n",
        LEAST + "    minutes: soon\n",
        LEAST + "    hiring_manager: maybe\n",
        LEAST + "    email: hanna\n",
        LEAST + "    points: [[a]]\n",
        LEAST + "interview:\n  date: 17 Nov 2026\n",
        LEAST + "interview:\n  at: 2pm\n",
        LEAST + "interview:\n  country: USA\n",
        LEAST + "outcome:\n  result: won\n",
        LEAST + "outcome:\n  date: 2026-12-01\n",
        LEAST + "sent:\n  - to: X\n",
        LEAST.replace("  - with: Dr. Hanna Voss", "  - title: Chief"),
        LEAST.replace("  - with: Dr. Hanna Voss", "  []"),
        LEAST.replace("name: Amara Lindqvist", "home: x"),
    ],
)
def test_what_is_refused_is_not_valid(text: str) -> None:
    assert list(VALIDATOR.iter_errors(plain(text))) != []
    assert complaints(text) != []


def test_every_key_is_explained_in_the_schema() -> None:
    def described(node: dict[str, Any]) -> int:
        found = 0
        for value in node.get("properties", {}).values():
            assert value["title"]
            assert value["description"].rstrip(".")
            found += 1 + described(value)
            items = value.get("items", {})
            for inner in (items, *items.get("anyOf", [])):
                found += described(inner)
        return found

    assert described(schema()) == len(FIELDS)


def test_every_key_is_there_once_and_has_its_section() -> None:
    paths = [field.path for field in FIELDS]
    assert len(set(paths)) == len(paths)
    for field in FIELDS:
        above = field.parent.removesuffix("[]")
        assert above == "" or above in paths
        assert field.about.endswith(".")
        assert bool(field.allowed) == (field.kind is Kind.CHOICE)
        if field.kind in {Kind.SECTION, Kind.SECTIONS}:
            assert children(field.path + "[]" * (field.kind is Kind.SECTIONS))
        else:
            assert field.example


@pytest.mark.parametrize(
    "field", [field for field in FIELDS if field.example], ids=lambda field: field.path
)
def test_every_example_is_a_value_of_its_key(field: Field) -> None:
    typed = typed_example(field)
    for text in typed if isinstance(typed, list) else [str(typed)]:
        assert convert(field, text) is not None


# What of the core's values has no key of its own name: it is made of others.
MADE = {"path", "interviewers", "is_sent", "person"}


@pytest.mark.parametrize(
    ("value", "parents"),
    [
        (core.Debrief, [""]),
        (core.Candidate, ["candidate"]),
        (core.Opportunity, ["opportunity"]),
        (core.Consultant, ["consultant"]),
        (core.Interview, ["interview"]),
        (core.Conversation, ["conversations[]"]),
        (core.Interviewer, ["conversations[]"]),
        (core.Concern, ["conversations[].concerns[]"]),
        (core.Correction, ["conversations[].corrections[]"]),
        (core.Referrer, ["referrer"]),
        (core.Withdrawal, ["withdrawal"]),
        (core.Outcome, ["outcome"]),
        (core.Touch, ["sent[]", "heard[]"]),
    ],
)
def test_every_value_of_the_core_has_its_key(value: type, parents: list[str]) -> None:
    for parent in parents:
        named = {field.name for field in fields(value)} - MADE
        if value is core.Interviewer:
            named = (named - {"name"}) | {"with"}
        assert named <= set(children(parent))


def filled(text: str) -> str:
    """Return a starter with its four blanks filled in."""
    for key, value in (("name", "Ann Lee"), ("role", "Chief"), ("employer", "Ardmore")):
        text = re.sub(rf"(?m)^(  {key}:) ?$", rf"\1 {value}", text, count=1)
    return re.sub(r"(?m)^(  - with:) ?$", r"\1 Bo Ek", text)


def test_the_starter_asks_for_four_things_and_then_reads() -> None:
    text = starter({})
    assert text.count("NEEDED. ") == 4
    assert len(complaints(text)) == 4
    assert read_text(filled(text)) == read_text(
        LEAST.replace("Amara Lindqvist", "Ann Lee")
        .replace("Head of Operations", "Chief")
        .replace("Brightwater Foods", "Ardmore")
        .replace("Dr. Hanna Voss", "Bo Ek")
    )


def test_the_starter_shows_every_key() -> None:
    text = starter({})
    for field in FIELDS:
        assert re.search(rf"(?m)^[ #-]*{field.name}:", text)


def test_what_the_starter_comments_out_reads_when_taken_in() -> None:
    keys = "|".join(sorted(names_of()))
    commented = rf"(?m)^([ ]*)# ([ ]*(?:- )?(?:{keys}):(?: .*)?|[ ]+- .*)$"
    text = re.sub(commented, r"\1\2", filled(starter({})))
    text = re.sub(r"(?m)^  resume: .*\n", "", text)
    debrief = read(text.encode(), name="d.yaml", open_resume=None)
    assert debrief.withdrawal is not None
    assert debrief.outcome is not None
    assert debrief.candidate.address == ("12 Alder Lane", "Duluth, MN 55802")
    assert debrief.conversations[0].corrections[0].fact.text == "it was 34"
    assert (len(debrief.sent), len(debrief.heard)) == (1, 1)


def test_the_starter_holds_what_is_known() -> None:
    text = starter(
        {
            "candidate": {
                "name": "No: One",
                "address": ["1 A", "2 B"],
                "accomplishments": ["a: b"],
            },
            "interview": {"date": date(2026, 11, 17), "at": "10:00", "how": core.Venue.VIDEO},
            "conversations": [
                {"with": "Vik Rao", "email": "vik@example.org"},
                {"with": ["A B", "C"]},
            ],
        },
        ["A remark\nof two lines", "x" * 200],
    )
    assert "# A remark of two lines\n" in text
    debrief = read_text(filled(text))
    assert debrief.candidate.name == "No: One"
    assert debrief.candidate.address == ("1 A", "2 B")
    assert debrief.candidate.accomplishments[0].text == "a: b"
    assert debrief.interview.date == date(2026, 11, 17)
    assert debrief.interview.how is core.Venue.VIDEO
    assert [who.name for who in debrief.interviewers()] == ["Vik Rao", "A B", "C"]
    assert text.count("# Whom you met") + text.count("NEEDED. Whom you met") == 1


def test_the_page_has_a_row_for_every_key() -> None:
    page = "\n".join(reference())
    assert all(f"| `{field.path}` |" in page for field in FIELDS)
