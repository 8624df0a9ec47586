"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from sincerely.formats.files import OutputError, write_all, write_whole


def test_a_new_file_holds_the_bytes(tmp_path: Path) -> None:
    write_whole(tmp_path / "letter.txt", b"Dear Dr. Solheim", force=False)
    assert (tmp_path / "letter.txt").read_bytes() == b"Dear Dr. Solheim"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_an_existing_file_is_kept_and_the_error_names_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"letter\.txt exists already\. .*--force"):
        write_whole(path, b"theirs", force=False)
    assert path.read_bytes() == b"mine"


def test_force_replaces_and_keeps_the_permissions(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"mine")
    path.chmod(0o640)
    write_whole(path, b"new", force=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_dangling_link_counts_as_existing(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(OutputError, match="exists already"):
        write_whole(path, b"new", force=False)


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"mine")
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    with pytest.raises(OutputError, match="exists already"):
        write_whole(path, b"theirs", force=False)
    assert path.read_bytes() == b"mine"
    assert [found.name for found in tmp_path.iterdir()] == ["letter.txt"]


def test_without_hard_links_the_name_is_still_taken_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "letter.txt"
    write_whole(path, b"first", force=False)
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    with pytest.raises(OutputError, match="exists already"):
        write_whole(path, b"second", force=False)
    assert path.read_bytes() == b"first"


def test_a_folder_that_does_not_exist_is_an_error_without_traceback(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no such file or directory"):
        write_whole(tmp_path / "nowhere" / "letter.txt", b"", force=False)


def test_a_failed_write_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="no space left on device"):
        write_whole(tmp_path / "letter.txt", b"half", force=False)
    assert list(tmp_path.iterdir()) == []


def test_a_set_of_files_is_written_into_a_new_folder(tmp_path: Path) -> None:
    write_all(tmp_path / "out" / "letters", {"1.txt": b"one", "2.txt": b"two"}, force=False)
    found = {path.name: path.read_bytes() for path in (tmp_path / "out" / "letters").iterdir()}
    assert found == {"1.txt": b"one", "2.txt": b"two"}


def test_of_a_set_none_is_written_when_one_exists(tmp_path: Path) -> None:
    (tmp_path / "2.txt").write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"2\.txt exists already"):
        write_all(tmp_path, {"1.txt": b"one", "2.txt": b"two"}, force=False)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"2.txt": b"mine"}


def test_of_a_set_none_stays_when_one_appears_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "2.txt").write_bytes(b"mine")
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    with pytest.raises(OutputError, match=r"2\.txt exists already"):
        write_all(tmp_path, {"1.txt": b"one", "2.txt": b"two"}, force=False)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"2.txt": b"mine"}


def test_a_failed_set_takes_its_new_folder_with_it(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_all(tmp_path / "out", {"a.txt": b"", "b/c.txt": b""}, force=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(OutputError, match="out is a file"):
        write_all(tmp_path / "out", {"a.txt": b""}, force=True)
    with pytest.raises(OutputError, match="cannot be written: not a directory"):
        write_all(tmp_path / "out" / "deeper", {"a.txt": b""}, force=True)


def test_a_name_that_no_system_has_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_whole(tmp_path / ("x" * 400), b"", force=False)
    with pytest.raises(OutputError, match="cannot be written"):
        write_whole(tmp_path / "a\0b", b"", force=True)
