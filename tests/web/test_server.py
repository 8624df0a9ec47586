"""What `sincerely serve` says, and what it refuses."""

from __future__ import annotations

import os
import re
import signal
import socket
import stat
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from sincerely.core.errors import InputError
from sincerely.web.configuration import SETTINGS, configured, database, home_folder, secret_key
from tests.web.sites import free_port, patiently, serve, until_it_answers


def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with serve(tmp_path, "--no-browser", "--port", str(taken.getsockname()[1])) as site:
            _, told = site.communicate(timeout=90)
    assert site.returncode == 2
    assert "Choose another with --port." in told
    assert len(told.splitlines()) == 1


def test_beyond_this_machine_only_the_printed_link_lets_in(tmp_path: Path) -> None:
    port = free_port()
    with serve(tmp_path, "--no-browser", "--host", "0.0.0.0", "--port", str(port)) as site:
        assert site.stdout is not None
        (link,) = re.findall(r"http://\S+/enter/[\w-]{40,}", site.stdout.readline())
        here = f"http://127.0.0.1:{port}"
        until_it_answers(f"{here}/enter/x")
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(here, timeout=60)
        assert (
            urllib.request.urlopen(f"{here}/enter/{link.rsplit('/', 1)[1]}", timeout=60).status
            == 200
        )


def test_one_command_serves_and_opens_the_browser_once_it_answers(tmp_path: Path) -> None:
    """On SQLite, and where DATABASE_URL names a PostgreSQL, on that; an interrupt ends it."""
    port = free_port()
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(
        f"#!{sys.executable}\nimport sys, urllib.request\n"
        f"page = urllib.request.urlopen(sys.argv[1]).read()\n"
        f"open({str(opened)!r}, 'wb').write(page)\n"
    )
    browser.chmod(0o700)
    with serve(tmp_path / "home", "--port", str(port), BROWSER=f"{browser} %s") as site:
        assert site.stdout is not None
        assert site.stdout.readline() == f"Sincerely is at http://127.0.0.1:{port}/\n"
        patiently(opened.exists)
        patiently(lambda: b"</html>" in opened.read_bytes())
        # Where the tests share one PostgreSQL, somebody's notes may be there already.
        assert b"Sincerely</title>" in opened.read_bytes()
        assert (tmp_path / "home" / "sincerely.sqlite3").exists() is not bool(
            os.environ.get("DATABASE_URL")
        )
        site.send_signal(signal.SIGINT)
        site.communicate(timeout=60)


def test_a_database_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    url = f"postgresql:///sincerely?host={tmp_path}"
    port = str(free_port())
    with serve(tmp_path, "--no-browser", "--port", port, DATABASE_URL=url) as site:
        _, told = site.communicate(timeout=90)
    assert site.returncode == 2
    assert "The database cannot be used:" in told
    assert "Look at DATABASE_URL" in told
    assert len(told.splitlines()) == 1


def test_models_and_migrations_agree(db: None) -> None:
    from django.core.management import call_command

    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    key = secret_key(tmp_path, {})
    assert len(key) > 50
    assert secret_key(tmp_path, {}) == key
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert secret_key(tmp_path, {"SINCERELY_SECRET_KEY": "given"}) == "given"


def test_a_database_url_is_taken_apart(tmp_path: Path) -> None:
    found = database(
        tmp_path, {"DATABASE_URL": "postgresql://u%40x:p%2F@db:5433/site?sslmode=require"}
    )
    assert (found["USER"], found["PASSWORD"], found["PORT"]) == ("u@x", "p/", "5433")
    assert found["OPTIONS"] == {"sslmode": "require", "options": "-c lock_timeout=20000"}


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql://host", "nonsense"])
def test_another_database_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(InputError, match="no PostgreSQL"):
        database(tmp_path, {"DATABASE_URL": url})


def test_a_home_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(InputError, match="cannot be made"):
        home_folder({"SINCERELY_HOME": str(file / "below")})


@pytest.mark.parametrize(
    ("name", "text"), [("SINCERELY_SECURE", "perhaps"), ("SINCERELY_DATABASE_WAIT", "-1")]
)
def test_a_setting_of_the_wrong_type_names_itself(name: str, text: str) -> None:
    with pytest.raises(InputError, match=name):
        configured(name, {name: text})


def test_every_setting_has_a_name_of_its_own_and_prose() -> None:
    names = [one.name for one in SETTINGS]
    assert len(names) == len(set(names))
    assert all(one.prose.endswith(".") for one in SETTINGS)


def test_sqlite_is_durable_and_waits(owner: Any) -> None:
    from django.conf import settings
    from django.db import connection

    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA synchronous").fetchone() == (2,)
        assert settings.DATABASES["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
