"""The disk is full, the file is damaged, the server dies, the database is another's."""

from __future__ import annotations

import os
import re
import resource
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPException
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.db import DatabaseError, OperationalError

from sincerely.web.trouble import Trouble, trouble_of
from tests.web.sites import free_port, serve, until_it_answers
from tests.web.test_faults import Visitor

BEGUN = {
    "opportunity_employer": "Quillback & Sons",
    "opportunity_role": "Editor",
    "candidate_name": "Efua Lindqvist",
    "met": "Ada Nwosu",
}


def pids(process: subprocess.Popen[str]) -> Iterator[int]:
    """Yield the server's process and those below it."""
    yield process.pid
    told = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process.pid)],
        capture_output=True,
        text=True,
        check=False,
    )
    yield from map(int, told.stdout.split())


def test_a_full_disk_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    port = free_port()
    with serve(tmp_path, "--no-browser", "--port", str(port), DATABASE_URL="") as site:
        visitor = Visitor(f"http://127.0.0.1:{port}")
        until_it_answers(visitor.address)
        told = BEGUN | {"once": str(uuid4()), "met": "Ada Nwosu\n" * 2}
        page = visitor.get("/start/")
        least = (tmp_path / "sincerely.sqlite3-wal").stat().st_size
        limits = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in pids(site)}
        for pid, (_, hard) in limits.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (least, hard))
        full = visitor.post("/start/", page, told)
        assert visitor.status == 507
        assert "The disk cannot be written to" in full
        assert "what you sent waits here" in full
        assert "Quillback &amp; Sons" in full
        for pid, limit in limits.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, limit)
        after = visitor.post("/start/", full, told)
        assert visitor.status == 200
        assert "Ada Nwosu" in after


def test_what_was_answered_for_is_there_after_the_server_was_killed_in_the_middle(
    tmp_path: Path,
) -> None:
    port = free_port()
    arguments = ("--no-browser", "--port", str(port))
    kept: list[str] = []
    with serve(tmp_path, *arguments, DATABASE_URL="") as site:
        visitor = Visitor(f"http://127.0.0.1:{port}")
        until_it_answers(visitor.address)
        page = visitor.post("/start/", visitor.get("/start/"), BEGUN | {"once": str(uuid4())})
        (save,) = set(re.findall(r'action="(/o/\d+/notes/save/)"', page))

        def type_on() -> None:
            while True:
                text = f"Wants {len(kept)} rounds planned"
                fields = {"note": str(uuid4()), "section": "points", "version": "0", "was": ""}
                try:
                    visitor.post(save, page, fields | {"pair": "", "text": text})
                except (OSError, HTTPException):  # no answer, or only the head of one
                    return
                if visitor.status == 200:
                    kept.append(text)

        typing = Thread(target=type_on)
        typing.start()
        while len(kept) < 5 and typing.is_alive():
            time.sleep(0.05)
        for pid in list(pids(site)):
            os.kill(pid, 9)
        typing.join(60)
    with sqlite3.connect(tmp_path / "sincerely.sqlite3") as rows:
        assert rows.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found = {text for (text,) in rows.execute("SELECT text FROM debriefs_note")}
    rows.close()
    assert len(kept) >= 5
    assert set(kept) <= found
    assert len(found) <= len(kept) + 1  # the one that nobody was told of


def refused(home: Path, **variables: str) -> str:
    """Start the site, which refuses; return the one line that says why."""
    arguments = ("--no-browser", "--port", str(free_port()))
    with serve(home, *arguments, **variables) as site:
        _, told = site.communicate(timeout=90)
    assert site.returncode == 2
    assert len(told.splitlines()) == 1
    return told


def test_a_damaged_file_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "sincerely.sqlite3").write_bytes(b"This was a database once. " * 500)
    told = refused(tmp_path, DATABASE_URL="")
    assert "The database cannot be used: file is not a database." in told


def test_of_two_that_start_at_once_on_an_empty_folder_both_answer(tmp_path: Path) -> None:
    with ExitStack() as running:
        addresses = []
        for _ in range(2):
            port = free_port()
            running.enter_context(serve(tmp_path, "--no-browser", "--port", str(port)))
            addresses.append(f"http://127.0.0.1:{port}")
        for one in addresses:
            until_it_answers(one)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A database as this Sincerely makes it."""
    port = free_port()
    with serve(tmp_path, "--no-browser", "--port", str(port), DATABASE_URL=""):
        until_it_answers(f"http://127.0.0.1:{port}")
    return tmp_path


def changed(home: Path, statement: str) -> None:
    with sqlite3.connect(home / "sincerely.sqlite3") as rows:
        rows.execute(statement)
    rows.close()


def test_a_database_of_a_newer_sincerely_is_refused(made: Path) -> None:
    future = (
        "INSERT INTO django_migrations (app, name, applied) VALUES ('letters', '0099_seals', 0)"
    )
    changed(made, future.replace(", 0)", ", '2031-01-01 00:00:00')"))
    told = refused(made, DATABASE_URL="")
    assert "made by a newer Sincerely" in told
    assert "letters.0099_seals" in told


def test_a_database_with_a_gap_in_its_history_is_refused(made: Path) -> None:
    changed(made, "DELETE FROM django_migrations WHERE app = 'opportunities' AND name LIKE '0001%'")
    assert "in another order than this Sincerely knows" in refused(made, DATABASE_URL="")


def _caused(error: Exception, cause: BaseException) -> Exception:
    error.__cause__ = cause
    return error


def _sqlite(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("told")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (_caused(OperationalError(), _sqlite(sqlite3.SQLITE_BUSY)), Trouble.BUSY),
        (_caused(OperationalError(), _sqlite(sqlite3.SQLITE_IOERR_WRITE)), Trouble.FULL),
        (_caused(OperationalError(), _sqlite(sqlite3.SQLITE_FULL)), Trouble.FULL),
        (_caused(DatabaseError(), _sqlite(sqlite3.SQLITE_CORRUPT)), Trouble.DAMAGED),
        (_caused(OperationalError(), psycopg.errors.LockNotAvailable()), Trouble.BUSY),
        (_caused(OperationalError(), psycopg.errors.DiskFull()), Trouble.FULL),
        (_caused(DatabaseError(), psycopg.errors.DataCorrupted()), Trouble.DAMAGED),
        (OperationalError(), Trouble.BUSY),
        (DatabaseError(), None),
        (ValueError(), None),
        (None, None),
    ],
)
def test_the_trouble_is_told_from_the_databases_own_code(error: Any, trouble: Any) -> None:
    assert trouble_of(error) == trouble
