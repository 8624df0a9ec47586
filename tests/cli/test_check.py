"""``sincerely check`` as it is called."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from sincerely.__main__ import main

DEBRIEF = """
candidate: {name: Noor Castellanos}
opportunity: {role: Head of Supply, employer: Halden Biologics}
interview: {date: 2026-11-17}
conversations:
  - with: Dr. Ingrid Solheim
    points: [Batch release takes 29 days]
  - with: Tom Birkett
"""
RIGHT = """Dear Dr. Solheim,

Thank you for the hour on Tuesday. You said that batch release takes 29 days.

Sincerely,
Noor Castellanos
"""


def called(*arguments: str) -> int:
    try:
        status = main(list(arguments))
    except SystemExit as end:
        status = end.code
    return int(status or 0)


@pytest.fixture
def debrief(tmp_path: Path) -> Path:
    path = tmp_path / "debrief.yaml"
    path.write_text(DEBRIEF, encoding="utf-8")
    return path


def test_wrong_name_figure_and_day_are_errors(
    tmp_path: Path, debrief: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    wrong = RIGHT.replace("Solheim", "Solhiem").replace("29", "19").replace("Tuesday", "Friday")
    letter.write_text(wrong, encoding="utf-8")
    status = called("check", str(letter), "--debrief", str(debrief), "--format", "json")
    (one,) = json.loads(capsys.readouterr().out)
    found = {
        finding["text"]: finding["fixes"][0] for finding in one["findings"] if finding["fixes"]
    }
    assert status == 1
    assert one["file"] == str(letter)
    assert one["words"] == 15
    assert {"Solhiem": "Solheim", "19": "29", "Friday": "Tuesday"}.items() <= found.items()
    for finding in one["findings"]:
        assert wrong[finding["start"] : finding["end"]] == finding["text"]
        assert list(finding) == [
            "rule", "severity", "start", "end", "text", "message", "why", "fixes",
        ]  # fmt: skip


def test_plain_prose_from_standard_input_points_at_the_slip(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = io.TextIOWrapper(io.BytesIO(b"One line.\nWe recieved it.\n"))
    monkeypatch.setattr(sys, "stdin", given)
    assert called("check", "-", "--kind", "text") == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("-:2:4: error: ")
    assert out[1:3] == ["    We recieved it.", "       ^^^^^^^^"]
    assert out[-1] == "-: 5 words, 1 error"


def test_right_prose_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text("We received it on a fine day.\n", encoding="utf-8")
    assert called("check", str(file), "--kind", "text") == 0
    assert capsys.readouterr().out.endswith("nothing found\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--kind", "sonnet"), 'there is no kind "sonnet"'),
        (("--engine", "steam"), 'There is no engine "steam"'),
        (("--locale", "fr-FR"), '"fr-FR" is not one'),
        (("--to", "Ann"), "--to names somebody of a debrief"),
        (("--debrief", "DEBRIEF", "--to", "Ann"), '"Ann" is nobody of the debrief'),
    ],
)
def test_wrong_call_says_what_is_allowed(
    arguments: tuple[str, ...],
    says: str,
    tmp_path: Path,
    debrief: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x", encoding="utf-8")
    given = [str(debrief) if one == "DEBRIEF" else one for one in arguments]
    assert called("check", str(file), *given) == 2
    captured = capsys.readouterr()
    assert says in captured.err
    assert captured.out == ""


def test_engine_that_does_not_answer_is_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("We went home.\n", encoding="utf-8")
    status = called("check", str(file), "--kind", "text", "--engine", "http://127.0.0.1:9")
    assert status == 0
    assert "languagetool/not-used" in capsys.readouterr().out


@pytest.mark.parametrize("to", ["Solheim", "Dr. Ingrid Solheim", "ingrid"])
def test_reader_may_be_named_in_any_form(
    to: str, tmp_path: Path, debrief: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_text(RIGHT.replace("Dr. Solheim", "Tom"), encoding="utf-8")
    called("check", str(file), "--debrief", str(debrief), "--to", to, "--engine", "none")
    assert "This letter is for Dr. Ingrid Solheim. [greeting-to-another]" in capsys.readouterr().out
