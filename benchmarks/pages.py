"""What a request of the site costs, against a bare Django view in the same process.

Seconds are of the processor, the median over requests of one thread through Django's whole
stack of middleware, the database included. The bare view stands behind the same middleware,
asks one query of its own and answers a line; it is measured anew right before each page, since
the machine may be shared. A page is asked for again and again, so that what is kept while
nothing changes is there; a note saved and a word typed change something each time.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from subprocess import run
from tempfile import TemporaryDirectory
from typing import Any, Final
from urllib.parse import urlencode
from uuid import uuid4

__all__ = ["measured"]

_OPPORTUNITIES: Final = (10, 10_000)
_ROOT: Final = Path(__file__).parent.parent


def measured(times: int) -> list[dict[str, Any]]:
    """Return rows of ``what``, ``milliseconds``, ``ratio``, ``queries`` and ``kilobytes``.

    Queries are those of a first view and those of the next.

    Each number of opportunities has a process, a data folder and a database of its own.
    """
    rows: list[dict[str, Any]] = []
    for count in _OPPORTUNITIES:
        with TemporaryDirectory() as home:
            environment = {**os.environ, "SINCERELY_HOME": home}
            environment.pop("DATABASE_URL", None)
            command = [sys.executable, "-m", "benchmarks.pages", str(count), str(times)]
            told = run(command, cwd=_ROOT, env=environment, capture_output=True, check=True)
            rows += json.loads(told.stdout)
    return rows


def _filled(count: int) -> dict[str, Any]:
    """Fill the database, three opportunities in four past; return addresses and fields."""
    from django.test import Client
    from django.utils import timezone

    from sincerely.web.debriefs.models import Conversation, Note, Person
    from sincerely.web.opportunities.models import Opportunity

    client = Client(SERVER_NAME="127.0.0.1")
    client.post("/start/example/")
    shown = Opportunity.rows.get()
    owner = shown.owner
    now = timezone.now()
    made = Opportunity.rows.bulk_create(
        Opportunity(
            owner=owner,
            once=uuid4(),
            candidate_name="Efua Lindqvist",
            opportunity_role="Head of Rounds",
            opportunity_employer=f"Employer {number}",
            interview_date=now.date(),
            folded_at=now if number % 4 else None,
        )
        for number in range(count - 1)
    )
    talks = Conversation.rows.bulk_create(
        Conversation(owner=owner, opportunity=one, position=0) for one in made
    )
    Person.rows.bulk_create(
        Person(owner=owner, conversation=talk, name="Tomasz Wren") for talk in talks
    )
    Note.rows.bulk_create(
        Note(
            owner=owner,
            opportunity=talk.opportunity,
            conversation=talk,
            section="points",
            position=number,
            text=f"Wants the rounds planned {number} weeks ahead",
        )
        for talk in talks
        for number in range(3)
    )
    client.post(f"/o/{shown.pk}/letters/draft/", {"kind": "thank-you"})
    letter = shown.letters.order_by("number").first()
    talk = shown.conversations.first()
    note = talk.notes.first()
    return {
        "client": client,
        "letter": f"/letters/{letter.pk}/",
        "text": letter.text,
        "panel": f"/o/{shown.pk}/letters/",
        "save": f"/o/{shown.pk}/notes/save/",
        "facts": f"/o/{shown.pk}/facts/",
        "notes": f"/o/{shown.pk}/notes/{talk.pk}/",
        "person": f"/o/{shown.pk}/notes/{talk.pk}/person/",
        "record": f"/o/{shown.pk}/record/",
        "leaving": f"/o/{shown.pk}/withdraw/",
        "reader": _reader(shown),
        "note": {"talk": talk.pk, "note": note.pk, "section": "points", "pair": "", "was": ""},
        "version": note.version,
    }


def _reader(shown: Any) -> Any:
    """Return the browser of somebody who has a link to the letters."""
    from django.test import Client
    from django.utils import timezone

    from sincerely.web.reviews.services import make_link

    browser = Client(SERVER_NAME="127.0.0.1")
    browser.get(f"/review/{make_link(shown, 'Ruth Okafor', timezone.now())}/")
    return browser


def _asked(filled: dict[str, Any]) -> dict[str, Callable[[int], Any]]:
    """Return each request as a function of its number: what is typed differs each time."""
    client, version = filled["client"], itertools.count(filled["version"])

    def typed(number: int) -> Any:
        fields = {**filled["note"], "version": next(version), "text": f"Diesel costs {number}"}
        return _sent(client, filled["save"], fields)

    def checked(number: int) -> Any:
        text = filled["text"].replace(".", f", as I said {number} times.", 1)
        return _sent(client, f"{filled['letter']}check/", {"text": text})

    return {
        "a bare view, its middleware ours (reference)": lambda _: client.get("/bare/"),
        "home": lambda _: client.get("/"),
        "past opportunities": lambda _: client.get("/past/"),
        "debrief, one note saved": typed,
        "letters side by side": lambda _: client.get(filled["panel"]),
        "a letter's page": lambda _: client.get(filled["letter"]),
        "a letter ready to go": lambda _: client.get(f"{filled['letter']}ready/"),
        "what a letter has been": lambda _: client.get(f"{filled['letter']}revisions/"),
        "notes of a conversation": lambda _: client.get(filled["notes"]),
        "who it was": lambda _: client.get(filled["person"]),
        "facts": lambda _: client.get(filled["facts"]),
        "record": lambda _: client.get(filled["record"]),
        "withdrawing": lambda _: client.get(filled["leaving"]),
        "words and times": lambda _: client.get("/reading/"),
        "a reviewer's page": lambda _: filled["reader"].get("/review/"),
        "check as you type, one word changed": checked,
    }


def _sent(client: Any, address: str, fields: dict[str, Any]) -> Any:
    """Send the fields as the site's script does."""
    body = urlencode(fields)
    headers = {"X-Requested-With": "fetch"}
    kind = "application/x-www-form-urlencoded"
    return client.post(address, body, content_type=kind, headers=headers)


def _with_bare_view() -> None:
    from django.http import HttpRequest, HttpResponse
    from django.urls import path

    from sincerely.web import urls
    from sincerely.web.opportunities.models import Opportunity

    def bare(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(str(Opportunity.rows.filter(pk=1).values_list("pk", flat=True).first()))

    urls.urlpatterns.insert(0, path("bare/", bare))


def main(count: int, times: int) -> None:
    """Measure with ``count`` opportunities and print the rows as JSON."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.web.settings"
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    call_command("migrate", verbosity=0, interactive=False)
    _with_bare_view()
    asked = _asked(_filled(count))
    rows: list[dict[str, Any]] = []
    bare_view = next(iter(asked.values()))
    for what, ask in asked.items():
        queries = []
        for number in range(2):
            with CaptureQueriesContext(connection) as captured:
                answer = ask(number)
                queries.append(len(captured))  # the next request empties the log
            assert answer.status_code == 200, (what, answer.status_code)
        bare = median(_cpu(bare_view, number) for number in range(4 * times))
        spent = [_cpu(ask, number) for number in range(2, 2 + 4 * times)]
        rows.append(
            {
                "what": f"{what}, {count:,} opportunities",
                "milliseconds": median(spent) * 1000,
                "ratio": median(spent) / bare,
                "queries": queries,
                "kilobytes": len(answer.content) / 1000,
            }
        )
    print(json.dumps(rows))


def _cpu(ask: Callable[[int], Any], number: int) -> float:
    started = time.process_time()
    ask(number)
    return time.process_time() - started


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
