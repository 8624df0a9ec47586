"""Whatever a debrief holds, the command ends in letters or in an error that explains itself."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from benchmarks.command import call
from benchmarks.fuzz import broken_promise, kind_of, made, tried
from benchmarks.mutation import huge
from benchmarks.panels import write_panel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CASES = range(60)
FEW = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
LINES = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=60
).filter(lambda text: text.strip() != "")


def _debrief(**talk: Any) -> dict[str, Any]:
    return {
        "candidate": {"name": "Noor Castellanos"},
        "opportunity": {"role": "Director", "employer": "Ardmore Vale"},
        "interview": {"date": "2026-11-11"},
        "conversations": [{"with": "Ingrid Solheim", "points": ["Wants a new plan"], **talk}],
    }


def _written(debrief: dict[str, Any], *options: str) -> Any:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "debrief.yaml"
        path.write_text(json.dumps(debrief, ensure_ascii=False), encoding="utf-8")
        return call("write", str(path), "--date", "2026-11-12", "--format", "json", *options)


@pytest.mark.parametrize("number", CASES)
def test_a_spoilt_debrief_gives_letters_or_a_clear_error(number: int, tmp_path: Path) -> None:
    called, left = tried(made(number), kind_of(number), tmp_path)
    assert broken_promise(called, left) == ""


@pytest.mark.parametrize("kind", ["line", "note", "notes", "deep", "anchors"])
def test_ten_megabytes_end_in_letters_or_a_clear_error(kind: str, tmp_path: Path) -> None:
    called, left = tried(huge(kind), "thank-you", tmp_path)
    assert broken_promise(called, left) == ""


@FEW
@given(st.binary(max_size=300))
def test_any_bytes_end_in_a_clear_error(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        called, left = tried(content, "thank-you", Path(folder))
    assert called.status == 2
    assert broken_promise(called, left) == ""


@FEW
@given(LINES)
def test_any_note_is_in_a_sentence_or_accounted_for(note: str) -> None:
    called = _written(_debrief(points=[note]))
    assert called.trace == ""
    if called.status == 2:
        assert called.err.strip()
        return
    (letter,) = called.json()
    sources = {path for sentence in letter["sentences"] for path in sentence["from"]}
    told = {one["path"] for one in letter["left_out"]}
    assert any("points[0]" in path for path in sources | told)


@FEW
@given(LINES)
def test_any_name_is_kept_as_it_is_written(name: str) -> None:
    called = _written(_debrief(**{"with": name}))
    assert called.trace == ""
    if called.status == 2:
        assert called.err.strip()
        return
    (letter,) = called.json()
    assert letter["to"].split() == unicodedata.normalize("NFC", name).split()


@FEW
@given(LINES)
def test_a_confidence_never_reaches_a_letter(secret: str) -> None:
    marked = f"Zarathustra {secret}"
    for kind in ("thank-you", "voicemail"):
        called = _written(
            _debrief(confidential=[marked], points=["Wants a new plan"]), "--kind", kind
        )
        assert called.trace == ""
        assert all("Zarathustra" not in letter["text"] for letter in called.json())


@FEW
@given(st.lists(LINES, max_size=4), st.integers(0, 600))
def test_a_thank_you_is_never_over_two_hundred_words(points: list[str], minutes: int) -> None:
    called = _written(_debrief(points=points, minutes=minutes))
    assert called.trace == ""
    for letter in called.json() if called.status < 2 else []:
        assert len(letter["body"].split()) <= 200


def test_the_same_debrief_gives_the_same_letters_and_a_variant_others(tmp_path: Path) -> None:
    path = str(write_panel(3, tmp_path))
    first, again = (call("write", path, "--date", "2026-11-18").out for _ in range(2))
    other = call("write", path, "--date", "2026-11-18", "--variant", "1").out
    assert first == again
    assert first != other


def test_an_existing_file_is_kept_and_nothing_is_added_beside_it(tmp_path: Path) -> None:
    path, out = str(write_panel(3, tmp_path)), tmp_path / "out"
    options = ("--date", "2026-11-18", "--out", str(out))
    call("write", path, *options)
    files = sorted(out.iterdir())
    assert len(files) == 3
    files[0].unlink()
    files[1].write_text("mine", encoding="utf-8")
    called = call("write", path, *options)
    assert called.status == 2
    assert files[1].read_text(encoding="utf-8") == "mine"
    assert not files[0].exists()
