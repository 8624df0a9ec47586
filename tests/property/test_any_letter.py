"""Whatever text is checked, findings point into it or an error explains itself."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from benchmarks.command import Called, call
from benchmarks.corpora import Case, letters
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FEW = settings(
    max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
SAMPLE = list(letters("tuning"))[:4]


def _checked(content: bytes, *options: str, name: str = "letter.txt") -> Called:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        return call("check", str(path), "--format", "json", *options)


def _assert_points_into(text: str, called: Called) -> None:
    assert called.trace == ""
    assert called.status in {0, 1}
    (checked,) = called.json()
    severities = {finding["severity"] for finding in checked["findings"]}
    assert called.status == int("error" in severities)
    for finding in checked["findings"]:
        assert 0 <= finding["start"] <= finding["end"] <= len(text)
        assert finding["text"] == text[finding["start"] : finding["end"]]
        assert finding["rule"]
        assert finding["message"]
        assert finding["why"]
        assert len(finding["fixes"]) <= 5


@FEW
@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r"), max_size=200))
@pytest.mark.parametrize("kind", ["text", "thank-you"])
def test_findings_point_into_any_text(kind: str, text: str) -> None:
    called = _checked(text.encode(), "--kind", kind)
    if called.status == 2:
        assert called.trace == ""
        assert called.err.strip()
        return
    _assert_points_into(text, called)


@FEW
@given(st.binary(max_size=200), st.sampled_from(["letter.txt", "letter.md", "a.eml", "a.docx"]))
def test_any_bytes_of_any_format_end_in_findings_or_a_clear_error(
    content: bytes, name: str
) -> None:
    called = _checked(content, name=name)
    assert called.trace == ""
    assert called.status in {0, 1, 2}
    assert called.status < 2 or called.err.strip()


@pytest.mark.parametrize(("path", "case", "to"), SAMPLE, ids=[one[0].stem for one in SAMPLE])
@pytest.mark.parametrize("mark", ["\u202e", "\u0301", "\N{NO-BREAK SPACE}"])
def test_marks_before_a_word_do_not_shift_the_offsets(
    path: Path, case: Case, to: str, mark: str
) -> None:
    text = path.read_text(encoding="utf-8").replace("Thank you", f"{mark} Thank you \U0001f642")
    called = _checked(text.encode(), "--debrief", str(case.path), "--to", case.first_reader(to))
    _assert_points_into(text, called)


def test_files_are_answered_in_the_order_given() -> None:
    paths = [str(path) for path, _, _ in reversed(SAMPLE)]
    called = call("check", *paths, "--kind", "text", "--format", "json")
    assert [one["file"] for one in called.json()] == paths


def test_a_missing_file_is_an_error_of_one_line() -> None:
    called = call("check", "nowhere.txt")
    assert (called.status, called.trace) == (2, "")
    assert "nowhere.txt" in called.err
    assert called.out == b""
