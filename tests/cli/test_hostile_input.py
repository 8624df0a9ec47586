"""What no one should type, through every verb: a clear error or sound work, and nothing half done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest
from benchmarks.command import Called, call
from benchmarks.panels import write_panel

DAY: Final = ("--date", "2026-11-12")
ARABIC: Final = "محمد بن راشد"
EMOJI: Final = "👩🏽‍🔬 Jo Bell 🙂"
UNTYPED: Final = {
    "a NUL": b"Jo\x00Bell",
    "an escape": b"Jo \x1b[31m Bell",
    "a lone surrogate": "Jo \ud800 Bell".encode("utf-8", "surrogatepass"),
    "half a character": "Jo Bell é".encode()[:-1],
    "ten megabytes": b"Jo " * 3_500_000,
}


def debrief(name: bytes, note: bytes = b"Wants a new plan") -> bytes:
    return b"\n".join(
        [
            b"candidate: {name: Noor Castellanos}",
            b"opportunity: {role: Director, employer: Ardmore Vale}",
            b"interview: {date: 2026-11-11}",
            b'conversations:\n  - with: "' + name + b'"',
            b'    points: ["' + note + b'"]',
        ]
    )


def written(content: bytes, folder: Path, *options: str) -> tuple[Called, list[Path]]:
    path, out = folder / "debrief.yaml", folder / "letters"
    path.write_bytes(content)
    called = call("write", str(path), *DAY, "--out", str(out), *options)
    return called, sorted(out.iterdir()) if out.exists() else []


def assert_refused(called: Called) -> None:
    assert called.trace == ""
    assert called.status == 2
    assert called.out == b""
    assert called.err.startswith("sincerely: ")
    assert len(called.err) < 2_000


@pytest.mark.parametrize("untyped", UNTYPED.values(), ids=UNTYPED)
@pytest.mark.parametrize("is_name", [True, False], ids=["as a name", "as a note"])
def test_a_debrief_of_what_nobody_types_is_refused_and_no_folder_made(
    untyped: bytes, tmp_path: Path, *, is_name: bool
) -> None:
    content = debrief(untyped) if is_name else debrief(b"Jo Bell", untyped)
    called, letters = written(content, tmp_path)
    assert_refused(called)
    assert letters == []
    assert [path.name for path in tmp_path.iterdir()] == ["debrief.yaml"]


def test_a_lone_surrogate_behind_an_escape_is_refused_too(tmp_path: Path) -> None:
    called, letters = written(debrief(rb"Jo \ud800 Bell"), tmp_path)
    assert_refused(called)
    assert letters == []


@pytest.mark.parametrize("name", [ARABIC, EMOJI, "\u202edrawkcab\u202c Bell", "O\u0301 Se\u0301"])
@pytest.mark.parametrize("form", ["txt", "eml", "docx", "pdf"])
def test_any_name_that_can_be_read_gets_a_whole_letter(
    name: str, form: str, tmp_path: Path
) -> None:
    called, letters = written(debrief(name.encode()), tmp_path, "--format", form)
    assert called.trace == ""
    if called.status == 2:
        assert_refused(called)
        assert letters == []
    else:
        (letter,) = letters
        assert letter.suffix == f".{form}"
        assert letter.stat().st_size > 200


@pytest.mark.parametrize(("name", "greeted"), [(ARABIC, ARABIC), (EMOJI, "Jo Bell")])
def test_a_name_of_another_script_is_greeted_as_typed_and_pictures_are_not(
    name: str, greeted: str, tmp_path: Path
) -> None:
    _, (letter,) = written(debrief(name.encode()), tmp_path)
    assert f"Dear {greeted},".encode() in letter.read_bytes()


def test_fifty_people_get_fifty_files(tmp_path: Path) -> None:
    out = tmp_path / "letters"
    called = call("write", str(write_panel(50, tmp_path)), *DAY, "--out", str(out))
    assert called.trace == ""
    assert called.status in {0, 1}
    names = sorted(path.name for path in out.iterdir())
    assert [name[:2] for name in names] == [f"{number:02}" for number in range(1, 51)]


@pytest.mark.parametrize(
    "more",
    [
        b"interview: {date: 2026-11-11, decision_by: 2026-11-02}",
        b"outcome: {result: offered, date: 2026-11-02}\ninterview: {date: 2026-11-11}",
    ],
)
def test_dates_that_contradict_each_other_are_told_and_nothing_is_written(
    more: bytes, tmp_path: Path
) -> None:
    content = debrief(b"Jo Bell").replace(b"interview: {date: 2026-11-11}", more)
    called, letters = written(content, tmp_path)
    assert_refused(called)
    assert letters == []
    assert "2026-11-02" in called.err
    assert "2026-11-11" in called.err


def checked(content: bytes, folder: Path, *options: str, name: str = "letter.txt") -> Called:
    path = folder / name
    path.write_bytes(content)
    return call("check", str(path), "--format", "json", *options)


@pytest.mark.parametrize(
    "name",
    ["letter.txt", "letter.md", "letter.eml", "letter.docx"],
)
@pytest.mark.parametrize("untyped", UNTYPED.values(), ids=UNTYPED)
def test_a_letter_of_what_nobody_types_is_read_or_refused(
    untyped: bytes, name: str, tmp_path: Path
) -> None:
    called = checked(b"Dear Jo,\n\n" + untyped, tmp_path, name=name)
    assert called.trace == ""
    if called.status == 2:
        assert_refused(called)
    else:
        assert [one["file"] for one in called.json()] == [str(tmp_path / name)]


@pytest.mark.parametrize("untyped", UNTYPED.values(), ids=UNTYPED)
def test_a_letter_is_not_held_against_a_debrief_that_cannot_be_read(
    untyped: bytes, tmp_path: Path
) -> None:
    notes = tmp_path / "debrief.yaml"
    notes.write_bytes(debrief(untyped))
    assert_refused(checked(b"Dear Jo,\n\nThank you.\n", tmp_path, "--debrief", str(notes)))


def test_the_offsets_of_a_checked_letter_count_characters_of_any_script(tmp_path: Path) -> None:
    text = f"Dear {ARABIC} {EMOJI},\n\nThank you for teh tour.\n"
    (one,) = checked(text.encode(), tmp_path).json()
    (slip,) = [finding for finding in one["findings"] if finding["text"] == "teh"]
    assert text[slip["start"] : slip["end"]] == "teh"


def invitation(guest: str) -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example//EN",
        "BEGIN:VEVENT",
        "UID:1@example.org",
        "DTSTAMP:20261101T090000Z",
        "DTSTART:20261111T090000Z",
        "DTEND:20261110T090000Z",
        f"ATTENDEE;CN={guest}:mailto:guest@example.org",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines).encode("utf-8", "surrogatepass")


def begun(folder: Path, option: str, content: bytes) -> tuple[Called, Path]:
    source, path = folder / "given", folder / "mine.yaml"
    source.write_bytes(content)
    return call("new", str(path), option, str(source)), path


def resume(**basics: Any) -> bytes:
    return json.dumps({"basics": basics}).encode()


@pytest.mark.parametrize(
    ("option", "content"),
    [
        ("--invite", b"\x00\x01\x02"),
        ("--invite", b"BEGIN:VCALENDAR\r\n" + b"X" * 10_000_000),
        ("--resume", b"{" * 20_000),
        ("--resume", b'{"basics": {"name": "' + b"N" * 10_000_000 + b'"}}'),
    ],
    ids=["no invitation", "huge invitation", "deep resume", "huge resume"],
)
def test_a_debrief_is_not_begun_from_what_cannot_be_read(
    option: str, content: bytes, tmp_path: Path
) -> None:
    called, path = begun(tmp_path, option, content)
    assert_refused(called)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["given"]
    assert not path.exists()


@pytest.mark.parametrize("guest", [ARABIC, EMOJI, "Jo \ud800 Bell", "Jo\x07Bell"])
def test_a_debrief_begun_from_any_invitation_can_be_read(guest: str, tmp_path: Path) -> None:
    called, path = begun(tmp_path, "--invite", invitation(guest))
    assert called.trace == ""
    assert called.status == 0
    text = path.read_text(encoding="utf-8")
    assert "date: 2026-11-11" in text
    assert not any(mark in text for mark in "\x00\x07\x1b")


def test_a_resume_of_another_script_keeps_its_name(tmp_path: Path) -> None:
    called, path = begun(tmp_path, "--resume", resume(name=ARABIC, email="m@example.org"))
    assert called.status == 0
    assert ARABIC in path.read_text(encoding="utf-8")
