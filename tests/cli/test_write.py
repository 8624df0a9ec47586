"""``sincerely write`` as a person calls it in a shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.command import Called, call

EXAMPLES = Path(__file__).parents[2] / "examples"
HOSPITAL = str(EXAMPLES / "corran-valley-hospital.yaml")
DAY = ("--date", "2026-10-14")
KEYS = {
    "kind",
    "to",
    "subject",
    "greeting",
    "body",
    "closing",
    "text",
    "words",
    "seconds",
    "sentences",
    "left_out",
    "findings",
}


@pytest.fixture(scope="module")
def as_json() -> Called:
    return call("write", HOSPITAL, *DAY, "--format", "json")


@pytest.fixture(scope="module")
def as_text() -> Called:
    return call("write", HOSPITAL, *DAY)


def one_line(called: Called) -> str:
    assert called.status == 2
    assert called.out == b""
    assert called.trace == ""
    (line,) = called.err.splitlines()
    return line


def test_a_letter_is_its_subject_then_greeting_body_and_close(as_text: Called) -> None:
    first = as_text.out.decode().split("-" * 72)[0].strip().split("\n\n")
    assert first[0].startswith("Subject: ")
    assert first[1] == "Dear Dr. Achterberg,"
    assert first[-1].splitlines()[0].endswith(",")


def test_the_same_call_gives_the_same_letters(as_text: Called) -> None:
    assert call("write", HOSPITAL, *DAY).out == as_text.out


def test_a_variant_is_another_wording(as_text: Called) -> None:
    assert call("write", HOSPITAL, *DAY, "--variant", "1").out != as_text.out


def test_json_has_the_shape_of_the_contract(as_json: Called) -> None:
    letters = as_json.json()
    assert all(set(each) >= KEYS for each in letters)
    for each in letters:
        assert each["kind"] == "thank-you"
        assert each["seconds"] is None
        assert all(set(sentence) == {"text", "from"} for sentence in each["sentences"])
        assert all(set(left) == {"path", "why"} for left in each["left_out"])
        assert each["body"] in each["text"]


def test_only_the_result_is_on_standard_output(as_json: Called, as_text: Called) -> None:
    assert as_json.out.decode().lstrip().startswith("[")
    for left in as_json.json()[0]["left_out"]:
        assert left["why"] in as_text.err
        assert left["path"] not in as_text.out.decode()


def test_a_name_picks_one_letter_and_two_names_two(as_json: Called) -> None:
    panel = {each["to"]: each for each in as_json.json()}
    one = call("write", HOSPITAL, *DAY, "--format", "json", "--to", "Kirsten Vale").json()
    two = call("write", HOSPITAL, *DAY, "--format", "json", "--to", "Vale", "--to", "Oduya").json()
    assert [each["body"] for each in one] == [panel["Kirsten Vale"]["body"]]
    assert [each["to"] for each in two] == ["Rev. Linus Oduya", "Kirsten Vale"]


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        ("txt", b"Subject: "),
        ("eml", b""),
        ("docx", b"PK"),
        ("pdf", b"%PDF"),
        ("json", b"["),
    ],
)
def test_a_folder_gets_a_file_a_reader_in_the_debriefs_order(
    ending: str, begins: bytes, tmp_path: Path
) -> None:
    out = tmp_path / "letters"
    called = call("write", HOSPITAL, *DAY, "--format", ending, "--out", str(out))
    files = sorted(out.iterdir())
    assert called.trace == ""
    assert [file.name[:3] for file in files] == ["01-", "02-", "03-", "04-"]
    assert all(file.name.endswith(f".thank-you.{ending}") for file in files)
    assert all(file.read_bytes().startswith(begins) for file in files)
    assert called.out.decode().split("\n")[:-1] == [str(file) for file in files]


def test_the_number_of_a_file_is_the_readers_not_the_calls(tmp_path: Path) -> None:
    call("write", HOSPITAL, *DAY, "--to", "Kirsten Vale", "--out", str(tmp_path))
    assert [file.name for file in tmp_path.iterdir()] == ["04-kirsten-vale.thank-you.txt"]


def test_one_letter_of_any_format_may_go_to_standard_output() -> None:
    one = call("write", HOSPITAL, *DAY, "--to", "Kirsten Vale", "--format", "docx")
    assert one.out.startswith(b"PK")
    several = one_line(call("write", HOSPITAL, *DAY, "--format", "docx"))
    assert "4 letters" in several
    assert "--out" in several


def test_a_file_that_exists_is_replaced_only_by_force(tmp_path: Path) -> None:
    options = (*DAY, "--to", "Kirsten Vale", "--out", str(tmp_path))
    call("write", HOSPITAL, *options)
    (file,) = tmp_path.iterdir()
    file.write_text("mine", encoding="utf-8")
    refused = call("write", HOSPITAL, *options)
    assert refused.status == 2
    assert file.name in refused.err
    assert file.read_text(encoding="utf-8") == "mine"
    assert call("write", HOSPITAL, *options, "--force").status < 2
    assert file.read_text(encoding="utf-8").startswith("Subject: ")


def test_another_kind_is_written_when_asked_for() -> None:
    called = call("write", HOSPITAL, *DAY, "--kind", "thank-you-letter", "--format", "json")
    letters = called.json()
    assert {each["kind"] for each in letters} == {"thank-you-letter"}
    assert {each["subject"] for each in letters} == {""}


@pytest.mark.parametrize(
    ("options", "wrong", "allowed"),
    [
        (("--kind", "thanks"), '"thanks"', "thank-you-letter"),
        (("--to", "Nobody Known"), '"Nobody Known"', "Kirsten Vale"),
        (("--date", "yesterday"), '"yesterday"', "2026-11-17"),
    ],
)
def test_a_wrong_option_is_one_line_with_what_is_allowed(
    options: tuple[str, ...], wrong: str, allowed: str
) -> None:
    line = one_line(call("write", HOSPITAL, *options))
    assert wrong in line
    assert allowed in line


def test_a_file_that_is_not_there_is_one_line() -> None:
    assert "nowhere.yaml" in one_line(call("write", "nowhere.yaml"))


def test_today_is_the_day_of_writing_where_none_is_given() -> None:
    called = call("write", HOSPITAL, "--to", "Kirsten Vale", "--format", "json")
    assert called.status < 2
    assert called.json()[0]["to"] == "Kirsten Vale"


def test_an_error_that_remains_makes_the_status_one(tmp_path: Path) -> None:
    debrief = {
        "candidate": {"name": "Noor Castellanos"},
        "opportunity": {"role": "Director of [DEPARTMENT]", "employer": "Tarn House"},
        "interview": {"date": "2026-11-17"},
        "conversations": [{"with": "Ana Ruiz", "points": ["Showed me the kiln"]}],
    }
    path = tmp_path / "debrief.yaml"
    path.write_text(json.dumps(debrief), encoding="utf-8")
    called = call("write", str(path), "--date", "2026-11-18", "--format", "json")
    (letter,) = called.json()
    is_wrong = any(finding["severity"] == "error" for finding in letter["findings"])
    assert called.status == int(is_wrong)
    assert is_wrong
    assert "error: " in called.err


def test_what_was_found_and_what_would_help_is_told_beside_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "debrief.yaml"
    path.write_text(
        "candidate: {name: Noor Castellanos}\n"
        "opportunity: {role: Director, employer: Tarn House}\n"
        "conversations:\n  - with: Ana Ruiz\n",
        encoding="utf-8",
    )
    called = call("write", str(path), "--date", "2026-11-18")
    assert "Ana Ruiz, " in called.err
    assert "hint: Add one thing that Ana Ruiz said or asked" in called.err


def test_the_letters_are_the_same_in_whatever_order_sets_are_walked() -> None:
    """The tests run with one seed of hashes; a person's machine draws another each time."""
    command = [sys.executable, "-m", "sincerely", "write", HOSPITAL, *DAY, "--format", "json"]
    said = [
        subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False
        )
        for seed in ("1", "2")
    ]
    assert said[0].stdout == said[1].stdout != b""
    assert said[0].stderr == said[1].stderr
