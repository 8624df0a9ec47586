"""A site with everything on it: opportunities in every state, and the addresses of its pages.

``python -m tests.web.cast PORT`` serves it at a clock that stands still, so that a picture of
a page is the same picture every time. Its first line of output is JSON: addresses by name,
empty where it is started with ``--empty``.
"""

from __future__ import annotations

import datetime as dt
import json
import socketserver
import sys
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

EVENING = dt.datetime(2026, 10, 14, 18, 40, tzinfo=dt.UTC)
"""The evening after both interviews of the cast."""

_EXAMPLES = Path(__file__).parents[2] / "examples"


def fill() -> dict[str, str]:
    """Fill the database as a person would, through the pages; return addresses by name."""
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.test import Client
    from django.utils import timezone

    from sincerely.web.letters.values import content_hash
    from sincerely.web.opportunities.models import Opportunity
    from sincerely.web.reviews.services import make_link
    from tests.web.conftest import HERE

    owner = Client(SERVER_NAME=HERE)
    for file in ("corran-valley-hospital.yaml", "marlow-coldstores.yaml"):
        content = SimpleUploadedFile(file, (_EXAMPLES / file).read_bytes())
        owner.post("/start/file/", {"file": content, "once": _number(file)})
    waiting, past = Opportunity.rows.order_by("pk")
    _draft(owner, waiting.pk)
    for letter in waiting.letters.all():
        owner.post(f"/letters/{letter.pk}/sent/")
    owner.post(f"/o/{past.pk}/withdraw/", {"withdrawal_reason": "my family needs me near home"})
    owner.post(f"/o/{past.pk}/fold/")

    owner.post("/start/example/")
    shown = Opportunity.rows.get(is_example=True)
    _draft(owner, shown.pk)
    for kind in ("call-outline", "voicemail", "thank-you-letter"):
        owner.post(f"/o/{shown.pk}/letters/draft/", {"kind": kind})
    first, second, *_ = shown.letters.filter(kind="thank-you").order_by("number")
    slip = first.text.replace("Dr Voss", "Dr Vos", 1)
    owner.post(f"/letters/{first.pk}/save/", {"version": first.version, "text": slip})
    first.refresh_from_db()
    owner.post(f"/letters/{second.pk}/wording/")

    link = make_link(shown, "Oluwaseun Brandreth", timezone.now())
    reader = Client(SERVER_NAME=HERE)
    reader.get(f"/review/{link}/")
    sentence = first.text.split("\n\n")[1].split(". ")[0] + "."
    words = {"quote": sentence, "text": "Shorter, if you can."}
    reader.post(f"/review/{first.pk}/comment/", words)
    better = {"quote": sentence, "suggestion": "Thank you for the morning at Selby."}
    reader.post(f"/review/{first.pk}/comment/", better)
    second.refresh_from_db()
    verdict = {"hash": content_hash(second), "what": "approve"}
    reader.post(f"/review/{second.pk}/verdict/", verdict)

    begun = {"opportunity_employer": "Quillback Press", "opportunity_role": "Editor"}
    told = {**begun, "candidate_name": "Efua Lindqvist", "met": "", "once": _number("begun")}
    owner.post("/start/", told)
    bare = Opportunity.rows.get(opportunity_employer="Quillback Press")
    return addresses(shown, link) | {
        "bare panel": f"/o/{bare.pk}/letters/",
        "bare notes": f"/o/{bare.pk}/notes/about/",
        "sent letter": f"/letters/{waiting.letters.first().pk}/ready/",
        "approved letter": f"/letters/{second.pk}/ready/",
        "withdrawing": f"/o/{past.pk}/withdraw/",
        "record of what was sent": f"/o/{waiting.pk}/record/",
        "voice message": f"/letters/{_of_kind(shown, 'voicemail')}/hold/",
        "posted letter": f"/letters/{_of_kind(shown, 'thank-you-letter')}/ready/",
        "call outline": f"/letters/{_of_kind(shown, 'call-outline')}/",
        "unchanged letter": f"/letters/{waiting.letters.first().pk}/revisions/",
    }


def _number(seed: str) -> str:
    from uuid import NAMESPACE_URL, uuid5

    return str(uuid5(NAMESPACE_URL, seed))


def _of_kind(shown: Any, kind: str) -> int:
    return int(shown.letters.filter(kind=kind).first().pk)


def _draft(owner: Any, pk: int) -> None:
    owner.post(f"/o/{pk}/letters/draft/", {"kind": "thank-you"})


def addresses(opportunity: Any, link: str) -> dict[str, str]:
    """Return the address of every URL pattern, by its name, for the rows of an opportunity.

    Fails with the name of a part that is not known: a new pattern then says here what row
    it is of.
    """
    from django.urls import reverse

    from sincerely.web.reviews.models import Comment
    from tests.web.test_doors import patterns

    letter = opportunity.letters.filter(kind="thank-you").order_by("number").first()
    call = opportunity.letters.filter(kind="call-outline").first()
    rows = {
        "o/": opportunity.pk,
        "letters/": letter.pk,
        "comments/": Comment.rows.filter(letter=letter).first().pk,
    }
    parts = {
        "talk": opportunity.conversations.first().pk,
        "note": opportunity.notes.first().pk,
        "link": opportunity.links.first().pk,
        "letter": letter.pk,
        "revision": letter.revisions.first().pk,
        "ending": "txt",
        "token": link,
        "kind_id": "referral-thanks",
        "touch": 0,
    }
    found = {}
    for pattern in patterns():
        route = str(pattern.pattern)
        kept = dict(parts)
        kept["pk"] = next((pk for start, pk in rows.items() if route.startswith(start)), 0)
        if str(pattern.name) in {"hold", "after-call"}:
            kept["pk"] = call.pk
        unknown = set(pattern.pattern.converters) - set(kept)
        assert not unknown, f"{route}: say in {__name__} what {unknown} is"
        wanted = {key: kept[key] for key in pattern.pattern.converters}
        found[str(pattern.name)] = reverse(pattern.name, kwargs=wanted)
    return found


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_words: Any) -> None:
        """Say nothing: the test that asked knows."""


class _Threads(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


def main(port: int, *, is_empty: bool) -> None:
    """Serve until killed."""
    from django.core.management import call_command
    from django.utils import timezone

    import tests.web.conftest  # noqa: F401 - sets Django up

    timezone.now = lambda: EVENING
    call_command("migrate", verbosity=0, interactive=False)
    found = {} if is_empty else fill()
    from sincerely.web.wsgi import application

    server = make_server("127.0.0.1", port, application, _Threads, _Quiet)
    print(json.dumps(found), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), is_empty="--empty" in sys.argv)
