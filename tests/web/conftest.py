"""The site under test: its own data folder, SQLite, and an owner who has the example."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING, Any

os.environ.setdefault("SINCERELY_HOME", tempfile.mkdtemp(prefix="sincerely-tests-"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.web.settings")

import django

django.setup()

import pytest
from django.db import connection
from django.test import Client

if TYPE_CHECKING:
    from sincerely.web.accounts.models import Owner
    from sincerely.web.opportunities.models import Opportunity

HERE = "127.0.0.1"

# A file, as the site has: threads cannot wait for one another in a database in memory.
if connection.vendor == "sqlite":
    _folder = tempfile.mkdtemp(prefix="sincerely-tests-")
    connection.settings_dict["TEST"]["NAME"] = f"{_folder}/tests.sqlite3"


@pytest.fixture
def client() -> Client:
    """The owner's own browser, on this machine."""
    return Client(SERVER_NAME=HERE)


@pytest.fixture
def guest() -> Client:
    """Somebody else's browser."""
    return Client(SERVER_NAME=HERE)


@pytest.fixture
def owner(db: None) -> Owner:
    from sincerely.web.accounts.services import personal_owner

    return personal_owner()


@pytest.fixture
def example(client: Client, owner: Owner) -> Opportunity:
    """The example, begun as a person begins it."""
    from sincerely.web.opportunities.models import Opportunity

    client.post("/start/example/")
    return Opportunity.rows.get(owner=owner)


@pytest.fixture
def letters(client: Client, example: Opportunity) -> list[Any]:
    """The example's thank-you letters, drafted."""
    client.post(f"/o/{example.pk}/letters/draft/", {"kind": "thank-you"})
    return list(example.letters.all())


@pytest.fixture(autouse=True)
def _no_open_door(settings: Any) -> None:
    settings.IS_OPEN = False
