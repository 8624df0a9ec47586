"""What a site must be before others can reach it: Django's own checks, headers, cookies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db import OperationalError
from django.test import Client

from sincerely.web.home import views
from tests.web.conftest import HERE


def django(tmp_path: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SINCERELY_HOME": str(tmp_path), **variables}
    return subprocess.run(
        [sys.executable, "-m", "django", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("secure", ["yes", "no"])
def test_djangos_checks_of_a_deployment_find_nothing(tmp_path: Path, secure: str) -> None:
    told = django(tmp_path, "check", "--deploy", "--fail-level", "INFO", SINCERELY_SECURE=secure)
    assert told.returncode == 0, told.stderr
    silenced = 4 if secure == "no" else 0
    assert told.stdout == f"System check identified no issues ({silenced} silenced).\n"


def test_cookies_of_a_secure_site_are_bound_to_its_host_and_to_https(tmp_path: Path) -> None:
    names = ("SESSION_COOKIE_NAME", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_NAME", "DEBUG")
    code = f"from django.conf import settings; print(*(getattr(settings, n) for n in {names}))"
    told = django(tmp_path, "shell", "-v", "0", "-c", code, SINCERELY_SECURE="yes")
    assert told.stdout.split() == ["__Host-session", "True", "__Host-csrf", "False"]


def test_pages_that_say_what_went_wrong_keep_the_policy_and_tell_no_more(
    client: Client, example: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret of the house")

    def busy(*_: object) -> None:
        raise OperationalError("database is locked")

    strict = Client(SERVER_NAME=HERE, enforce_csrf_checks=True)
    client.raise_request_exception = False
    answers = {
        400: Client(SERVER_NAME="evil.example.org").get("/"),
        403: strict.post("/start/", {"opportunity_role": "Cook"}),
        404: client.get("/o/999999/facts/"),
    }
    monkeypatch.setattr(views, "home_cards", fail)
    answers[500] = client.get("/")
    monkeypatch.setattr(views, "home_cards", busy)
    answers[503] = client.get("/")
    for status, answer in answers.items():
        page = answer.content.decode()
        assert answer.status_code == status
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert "secret of the house" not in page
        assert "Traceback" not in page
        assert "</html>" in page
    assert answers[503].headers["Retry-After"] == "5"
    assert "Try again" in answers[503].content.decode()


def test_a_form_of_another_site_changes_nothing(example: Any) -> None:
    """Personal mode has no password: what protects it is that no other page can post to it."""
    strict = Client(SERVER_NAME=HERE, enforce_csrf_checks=True)
    strict.get("/")
    for path, fields in (
        (f"/o/{example.pk}/remove/", {}),
        (f"/o/{example.pk}/notes/met/", {"with": "Mallory", "once": str(uuid4())}),
        (f"/o/{example.pk}/notes/cards/", {}),
        ("/start/example/", {}),
    ):
        answer = strict.post(path, fields, headers={"Origin": "https://evil.example.org"})
        assert answer.status_code == 403, path
    example.refresh_from_db()
    assert example.removed_at is None
    assert example.conversations.count() == 2


def test_reading_a_page_changes_no_row(client: Client, letters: list[Any]) -> None:
    from django.apps import apps

    def rows() -> list[Any]:
        models = [one for one in apps.get_models() if one.__module__.startswith("sincerely.")]
        return [list(model.objects.order_by("pk").values()) for model in models]

    pk = letters[0].opportunity_id
    before = rows()
    for path in ("/", "/start/", f"/o/{pk}/facts/", f"/o/{pk}/notes/about/", f"/o/{pk}/letters/"):
        assert client.get(path).status_code == 200
    for path in (f"/o/{pk}/notes/advert/", f"/o/{pk}/debrief.yaml", f"/letters/{letters[0].pk}/"):
        assert client.get(path).status_code == 200
    assert rows() == before
