"""What the site says can be said in another language, and days and times as one writes them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone, translation
from django.utils.translation import trans_real
from docs.messages import CATALOGUE, catalogue, catalogue_text, script_words

from sincerely.core.proof.finding import Finding, Severity
from sincerely.formats.zones import countries
from sincerely.web import reading
from sincerely.web.accounts.forms import ReadingForm
from sincerely.web.accounts.models import Owner
from sincerely.web.findings import engine_words, matter
from sincerely.web.letters.desk import beside
from sincerely.web.letters.models import Letter
from sincerely.web.reading import (
    best_locale,
    day_and_month,
    day_in_words,
    short_day,
    time_in_words,
)
from sincerely.web.scripts import WORDS
from sincerely.web.sentences import said
from tests.web.cast import fill
from tests.web.test_beginning import INVITE

STRANGE = "eo"
"""The language of the made-up catalogue: one that Django knows and the site has not."""

WITHOUT_WORDS = {"Sincerely", "eml", "docx", "pdf", "UTC"}
KEYS = {"Ctrl", "S", "Enter", "Alt", "Page Down", "F8"}
SPOKEN = {"aria-label", "placeholder", "title", "alt"}


def test_the_catalogue_is_what_the_site_says() -> None:
    assert CATALOGUE.read_text(encoding="utf-8") == catalogue_text(), "run ./run docs"


def test_the_words_of_the_scripts_are_those_of_the_list() -> None:
    assert script_words() == set(WORDS)


@pytest.fixture
def strange(tmp_path: Path, settings: Any) -> Iterator[None]:
    """Every word of the catalogue in brackets, as a language of its own."""
    made = Catalog(locale=STRANGE)
    for message in catalogue():
        if isinstance(message.id, tuple):
            made.add(message.id, tuple(f"⟦{one}⟧" for one in message.id))
        elif message.id:
            made.add(message.id, f"⟦{message.id}⟧", context=message.context)
    folder = tmp_path / STRANGE / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "django.mo").open("wb") as file:
        write_mo(file, made)
    settings.LOCALE_PATHS = [tmp_path]
    trans_real._translations.clear()
    reading.locales.cache_clear()
    yield
    trans_real._translations.clear()
    reading.locales.cache_clear()


class _Said(HTMLParser):
    """What a page says: its words, and those that only a screen reader speaks."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.within: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.pieces += [words or "" for name, words in attributes if name in SPOKEN]
        if tag in {"script", "style", "textarea"}:
            self.within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.within and self.within[-1] == tag:
            self.within.pop()

    def handle_data(self, words: str) -> None:
        if not self.within:
            self.pieces.append(words)


def untranslated(page: str, known: str) -> list[str]:
    """Return the words of a page that are neither in brackets nor what somebody typed."""
    said = _Said()
    said.feed(page.replace("<br>", "\n"))
    found = []
    for piece in said.pieces:
        left, before = piece, ""
        while left != before:
            left, before = re.sub(r"⟦[^⟦⟧]*⟧", "\n", left), left
        for part in re.split(r"\n|·|→|[:,.] ", left):
            words = " ".join(part.split()).strip(" .:,;!?…'\"“”()")
            if re.search(r"[^\W\d_]{2}", words) and words not in known:
                found.append(words)
    return found


def typed() -> str:
    """Return all that rows hold, how proof would mend it, names of days, zones and countries."""
    words: list[str] = [*WITHOUT_WORDS, *KEYS, *countries().values()]
    for model in apps.get_models():
        if model.__module__.startswith("sincerely"):
            words += [str(value) for row in model.objects.values_list() for value in row]
    for letter in Letter.rows.all():
        checked = beside(letter, dt.date(2026, 10, 14))["checked"]
        for finding in (mark.finding for mark in checked.marks):
            words += finding.fixes
    for name in ("locale", "zone"):
        for value, shown in ReadingForm().fields[name].choices:
            words += [value, str(shown)]
    with translation.override(STRANGE):
        first = timezone.localdate() - dt.timedelta(days=100)
        for day in (first + dt.timedelta(days=after) for after in range(200)):
            words += [day_in_words(day), day_and_month(day), short_day(day)]
    return " ".join(" ".join(words).split())


def test_nothing_on_any_page_stays_english_in_another_language(
    client: Client, owner: Owner, strange: None
) -> None:
    pages = fill()
    known = typed()
    client.get(pages["come-in"])
    visited = 0
    addresses = {**pages, "no such page": "/there/is/none", "gone": "/review/never-made/"}
    for name, path in addresses.items():
        answer = client.get(path, follow=True, headers={"Accept-Language": STRANGE})
        if answer.status_code == 405 or "html" not in answer.headers["Content-Type"]:
            continue
        page = answer.content.decode()
        assert f'<html lang="{STRANGE}">' in page
        assert untranslated(page, known) == [], name
        visited += 1
    assert visited > 15


def test_a_word_without_translation_would_be_found() -> None:
    page = '<p>⟦Dear ⟦one⟧⟧ <b>Nobody translated this</b><a title="Nor this">⟦x⟧</a></p>'
    assert untranslated(page, "Ada Nwosu") == ["Nobody translated this", "Nor this"]


@pytest.mark.parametrize(
    ("accepted", "locale"),
    [
        ("en-GB,en;q=0.9", "en-gb"),
        ("en-US,en;q=0.9", "en-us"),
        ("de-DE,de;q=0.9,en-IE;q=0.8", "en-ie"),
        ("en-NZ", "en"),
        ("ja", "en"),
        ("", "en"),
    ],
)
def test_the_first_language_of_a_device_that_the_site_has(accepted: str, locale: str) -> None:
    assert best_locale(accepted) == locale


DAY = dt.date(2026, 11, 17)
EVENING = dt.datetime(2026, 11, 17, 18, 40, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("locale", "day", "time"),
    [
        ("en-gb", "Tuesday 17 November", "18:40"),
        ("en-ie", "Tuesday 17 November", "18:40"),
        ("en-us", "Tuesday, November 17", "6:40 PM"),
        ("en-ca", "Tuesday, November 17", "6:40 p.m."),
        ("en-au", "Tuesday 17 November", "6:40 PM"),
        ("fr", "mardi 17 novembre", "18:40"),
    ],
)
def test_days_and_times_are_written_as_their_reader_writes_them(
    locale: str, day: str, time: str
) -> None:
    with translation.override(locale):
        assert day_in_words(DAY) == day
        assert time_in_words(EVENING) == time


def test_another_year_is_named() -> None:
    with translation.override("en-us"):
        assert day_in_words(dt.date(2027, 1, 4), DAY) == "Monday, January 4, 2027"
    with translation.override("en-gb"):
        assert day_in_words(dt.date(2027, 1, 4), DAY) == "Monday 4 January 2027"


@pytest.mark.parametrize(
    ("accepted", "day"), [("en-GB", "Interview of"), ("en-US", "Interview of")]
)
def test_a_page_is_dated_as_the_device_asks(
    client: Client, example: Any, accepted: str, day: str
) -> None:
    page = client.get(
        f"/o/{example.pk}/notes/about/", headers={"Accept-Language": accepted}
    ).content.decode()
    with translation.override(accepted.lower()):
        example.refresh_from_db()
        assert f"{day} {day_in_words(example.interview_date)}" in page


def tells_the_time(answer: Any, zone: str, locale: str) -> bool:
    """Whether the page says what time it is there; the minute may have turned since."""
    now = timezone.now().astimezone(ZoneInfo(zone))
    with translation.override(locale):
        words = [time_in_words(one) for one in (now, now - dt.timedelta(minutes=1))]
    return any(f"clock says {one}" in answer.content.decode() for one in words)


def test_what_a_person_chose_counts_more_than_their_device(client: Client, owner: Owner) -> None:
    told = {"locale": "en-us", "zone": "Asia/Tokyo"}
    assert client.post("/reading/", told).status_code == 302
    owner.refresh_from_db()
    assert (owner.locale, owner.zone) == ("en-us", "Asia/Tokyo")
    client.cookies["sincerely-zone"] = "Europe/London"
    answer = client.get("/reading/", headers={"Accept-Language": "en-GB"})
    assert '<html lang="en-us">' in answer.content.decode()
    assert tells_the_time(answer, "Asia/Tokyo", "en-us")
    assert not tells_the_time(answer, "Europe/London", "en-us")
    client.post("/reading/", {"locale": "", "zone": ""})
    answer = client.get("/reading/", headers={"Accept-Language": "en-GB"})
    assert '<html lang="en-gb">' in answer.content.decode()
    assert tells_the_time(answer, "Europe/London", "en-gb")


def test_a_language_or_zone_that_there_is_not_is_refused(client: Client, owner: Owner) -> None:
    answer = client.post("/reading/", {"locale": "xx", "zone": "Mars/Olympus"})
    assert answer.status_code == 422
    owner.refresh_from_db()
    assert (owner.locale, owner.zone) == ("", "")


def test_why_a_note_is_left_out_is_told_in_the_pages_language(strange: None) -> None:
    with translation.override(STRANGE):
        told = said("raised by Ann and Ben, so it is answered only there")
        assert told == "⟦raised by Ann and Ben, so it is answered only there⟧"
        assert said("told in confidence") == "⟦told in confidence⟧"


def test_what_a_rule_of_proof_says_is_told_in_the_pages_language(
    client: Client, letters: list[Letter], strange: None
) -> None:
    letter = letters[0]
    for slip in ("I has met you.", "Dear Dr Vos,"):
        told = {"text": f"{slip}\n\n{letter.text}", "subject": letter.subject}
        page = client.post(
            f"/letters/{letter.pk}/check/", told, headers={"Accept-Language": STRANGE}
        ).content.decode()
        whys = re.findall(r'<p class="why">(.*?)</p>', page)
        assert whys
        assert [why for why in whys if not why.startswith("⟦")] == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "152 words: 80 to 120 is the length for this kind.",
            "⟦152 words: 80 to 120 is the length for this kind.⟧",
        ),
        (
            "Leave this out: it would give away what was told in confidence.",
            "⟦Leave this out: ⟦it would give away what was told in confidence⟧.⟧",
        ),
        (
            'The debrief gives Voss no title, so "Voss" is a guess.',
            '⟦The debrief gives Voss no title, so "Voss" is a guess.⟧',
        ),
        (
            'The debrief gives Voss no title, so "Vos" is a guess.',
            'The debrief gives Voss no title, so "Vos" is a guess.',
        ),
        (
            "June (May) sent the invitation: take them out if you did not meet.",
            "⟦June (May) sent the invitation: take them out if you did not meet.⟧",
        ),
        ("nobody says this", "nobody says this"),
        ("", ""),
    ],
)
def test_a_sentence_keeps_what_was_put_in_and_changes_the_words_around(
    strange: None, words: str, told: str
) -> None:
    with translation.override(STRANGE):
        assert said(words) == told
    with translation.override("en-gb"):
        assert said(words) == words


UNREADABLE = [
    ("call.ics", b"BEGIN:VCALENDAR\nthis line is none\nEND:VCALENDAR\n"),
    ("resume.json", b"{"),
    ("many.vcf", b"BEGIN:VCARD\nVERSION:4.0\nFN:\nEND:VCARD\n"),
]


@pytest.mark.parametrize(("name", "data"), UNREADABLE, ids=[name for name, _ in UNREADABLE])
def test_why_a_file_cannot_be_read_is_told_in_the_pages_language(
    client: Client, owner: Owner, strange: None, name: str, data: bytes
) -> None:
    told = {"file": SimpleUploadedFile(name, data), "once": str(uuid4())}
    answer = client.post("/start/file/", told, headers={"Accept-Language": STRANGE})
    assert answer.status_code == 422
    assert untranslated(answer.content.decode(), typed()) == []


def test_what_to_check_of_an_invitation_is_told_in_the_pages_language(
    client: Client, owner: Owner, strange: None
) -> None:
    told = {"file": SimpleUploadedFile("call.ics", INVITE), "once": str(uuid4())}
    answer = client.post("/start/file/", told, follow=True, headers={"Accept-Language": STRANGE})
    remarks = re.findall(r"<li>(.*?)</li>", answer.content.decode().partition("</details>")[0])
    assert remarks
    assert [one for one in remarks if not one.startswith("⟦")] == []


def test_a_finding_that_names_somebody_is_told_in_the_pages_language(
    client: Client, letters: list[Letter], strange: None
) -> None:
    letter = letters[0]
    told = {"text": letter.text.replace("Dr Voss", "Dr Vos", 1), "subject": letter.subject}
    page = client.post(
        f"/letters/{letter.pk}/check/", told, headers={"Accept-Language": STRANGE}
    ).content.decode()
    assert "Hanneke Voss" in page
    messages = re.findall(r'<div class="finding[^>]*>\n<p>(?:<q>.*?</q> )?(.*?)</p>', page)
    assert messages
    assert [one for one in messages if not one.startswith("⟦")] == []


def test_an_engine_s_own_words_stand_beside_ours_where_the_page_is_not_english(
    client: Client, letters: list[Letter], strange: None
) -> None:
    letter = letters[0]
    told = {"text": letter.text.replace("Thank", "Thankk", 1).replace("thank", "thankk", 1)}
    asked = f"/letters/{letter.pk}/check/"
    page = client.post(asked, told, headers={"Accept-Language": STRANGE}).content.decode()
    assert re.search(
        r"⟦This word may be misspelt\.⟧</p>\s*<p class=\"why\" lang=\"en\">[A-Z].+?</p>", page
    )
    english = client.post(asked, told, headers={"Accept-Language": "en"}).content.decode()
    assert "may be misspelt" not in english
    assert 'lang="en"' not in english


@pytest.mark.parametrize("severity", Severity)
def test_what_an_engine_finds_is_told_by_its_weight(severity: Severity, strange: None) -> None:
    found = Finding(0, 4, "engine/rule", severity, "Dear", "Engines speak English.", "Why.", ())
    own = replace(found, rule="own-rule")
    with translation.override(STRANGE):
        assert (matter(found)[:1], engine_words(found)) == ("⟦", "Engines speak English.")
        assert engine_words(own) == ""
    with translation.override("en-gb"):
        assert (matter(found), engine_words(found)) == ("Engines speak English.", "")


def test_what_is_wrong_with_a_debrief_is_told_in_the_page_s_language(
    client: Client, owner: Owner, strange: None
) -> None:
    broken = b"candidate:\n  name: Efua Lindqvist\nopportunity: {role: Editor, colour: blue}\n"
    client.post("/reading/", {"locale": STRANGE, "zone": ""})
    told = {"file": SimpleUploadedFile("mine.yaml", broken), "once": str(uuid4())}
    page = unescape(client.post("/start/file/", told).content.decode())
    lines = [one for one in page.splitlines() if "mine.yaml" in one]
    assert lines
    for line in lines:
        said = re.sub(r"⟦[^⟦⟧]*⟧", "", line.partition("mine.yaml")[2].partition("<")[0])
        assert not re.search(r"[a-z]{3} [a-z]{2}", said), line
