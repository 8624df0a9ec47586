"""The whole way in a real browser, against the site as `sincerely serve` starts it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from tests.web.sites import free_port, patiently, serve, until_it_answers
from tests.web.test_beginning import INVITE

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}

expect.set_options(timeout=60_000)

_HAS_ITS_WIDTH = (
    "document.readyState === 'complete' &&"
    " document.documentElement.scrollWidth <= document.documentElement.clientWidth"
)


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """The address of an empty PostgreSQL database where DATABASE_URL names a server; else none.

    Nothing is written into the database that DATABASE_URL names itself.
    """
    server = os.environ.get("DATABASE_URL", "")
    if not server:
        yield ""
        return
    own = f"walk_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {own}")
        yield urlsplit(server)._replace(path=f"/{own}").geturl()
        connection.execute(f"DROP DATABASE {own} WITH (FORCE)")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, database: str) -> Iterator[str]:
    port = free_port()
    found = f"http://127.0.0.1:{port}"
    home = tmp_path_factory.mktemp("home")
    with serve(home, "--no-browser", "--port", str(port), DATABASE_URL=database) as site:
        assert site.stdout is not None
        assert found in site.stdout.readline()
        until_it_answers(found)
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    assert found, "these tests need Chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield opened
        opened.close()


class Watched:
    """A browser's window that fails on any script error and any request to another host."""

    def __init__(self, browser: Browser, address: str, **options: Any) -> None:
        self.context: BrowserContext = browser.new_context(base_url=address, **options)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(60_000)
        self.troubles: list[str] = []
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url, address))
        self.page.on("console", lambda said: self._said(said.type, said.text))

    def _asked(self, url: str, address: str) -> None:
        if not url.startswith((address, "data:", "blob:")):
            self.troubles.append(f"asked {url}")

    def _said(self, kind: str, text: str) -> None:
        if "Content Security Policy" in text or (kind == "error" and "Failed to load" not in text):
            self.troubles.append(text)

    def fits(self) -> bool:
        """Whether nothing sticks out to the right, once the page that is coming is there.

        Asks again and again itself: waiting inside the page would evaluate a text as code,
        which the site's content security policy forbids.
        """
        for _ in range(50):
            try:
                if self.page.evaluate(_HAS_ITS_WIDTH):
                    return True
            except PlaywrightError as error:
                if "Execution context was destroyed" not in str(error):
                    raise
            self.page.wait_for_timeout(100)
        return False


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Watched]:
    window = Watched(browser, address, viewport=PHONE, has_touch=True)
    yield window
    window.context.close()
    assert window.troubles == []


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Watched]:
    window = Watched(browser, address, viewport=DESK)
    yield window
    window.context.close()
    assert window.troubles == []


def fill_notes(page: Page) -> None:
    page.get_by_label("What they said and showed me").last.fill(
        "Says the ovens are older than the shop"
    )
    page.get_by_label("What they said and showed me").last.press("Enter")
    page.get_by_label("What they said and showed me").last.fill("Wants bakers who teach")
    expect(page.locator("#saved")).to_contain_text("Saved at")


def test_from_an_invitation_to_a_letter_approved_twice(
    phone: Watched, browser: Browser, address: str, tmp_path: Path
) -> None:
    page = phone.page
    page.goto("/start/")
    invitation = tmp_path / "interview.ics"
    invitation.write_bytes(INVITE)
    page.get_by_label("Files", exact=True).set_input_files(invitation)
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("Role", exact=True).fill("Head Baker")
    page.get_by_label("Employer", exact=True).fill("Marlpit Bakery")
    page.get_by_label("Your name").fill("Efua Lindqvist")
    page.get_by_text("The consultant", exact=True).click()
    page.locator("[name=consultant_name]").fill("Ruth Okafor")
    assert phone.fits()
    page.get_by_role("button", name="Keep").click()

    fill_notes(page)
    assert phone.fits()
    page.get_by_role("button", name="Read the drafts").first.click()

    expect(page.locator("#writing")).to_contain_text("Dear ")
    assert phone.fits()
    page.get_by_role("link", name="Send to Ruth").click()
    page.get_by_role("button", name="Make a link").click()
    link = page.locator("#link").input_value()

    reader = Watched(browser, address, viewport=DESK)
    reader.page.goto(link)
    assert link not in reader.page.url
    first = reader.page.locator("article").first
    first.get_by_role("button", name="Approve these words").click()
    expect(first).to_contain_text("You approved exactly these words")

    page.goto("/")
    page.get_by_role("link", name="See the letters").click()
    page.locator(".side-by-side a").first.click()
    page.locator("#writing").click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Thank you.")
    expect(page.locator("#say")).to_contain_text("needs a new yes")

    reader.page.reload()
    first.get_by_role("button", name="Approve these words").click()
    assert reader.troubles == []
    reader.context.close()

    page.reload()
    page.get_by_role("link", name="Ready to go").click()
    expect(page.locator(".approved")).to_contain_text("Ruth Okafor approved exactly these words")
    with page.expect_download() as download:
        page.get_by_role("link", name=".eml").click()
    assert b"X-Unsent: 1" in Path(download.value.path()).read_bytes()


def test_a_slip_is_underlined_as_it_is_typed_and_mended_by_a_tap(desk: Watched) -> None:
    page = desk.page
    page.goto("/start/")
    page.get_by_role("button", name="Show me an example").click()
    page.goto("/")
    card = page.locator("article", has_text="Marram Foods")
    card.get_by_role("button", name="Read the drafts").click()
    letter = page.locator("#writing")
    expect(letter).to_contain_text("Dear Dr Voss")
    letter.click()
    page.keyboard.press("Control+Home")
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Backspace")
    finding = page.locator(".finding").filter(has=page.locator("q").get_by_text("Vos", exact=True))
    expect(finding).to_be_visible()
    assert page.evaluate("[...CSS.highlights.get('error')].map(String)").count("Vos") == 1
    finding.get_by_role("button", name="Voss").click()
    expect(letter).to_contain_text("Dear Dr Voss,")
    expect(finding).to_have_count(0)
    letter.hover(position={"x": 100, "y": 75})
    expect(page.locator("#source")).to_contain_text("Showed me the new cold store at Selby")


def test_where_no_highlight_can_be_drawn_a_plain_field_is_mended_by_a_tap(desk: Watched) -> None:
    page = desk.page
    page.add_init_script("delete CSS.highlights")
    page.goto("/start/")
    page.get_by_role("button", name="Show me an example").click()
    page.get_by_role("button", name="Read the drafts").click()
    letter = page.get_by_label("The letter", exact=True)
    letter.fill(letter.input_value().replace("Dear Dr Voss", "Dear Dr Vos"))
    page.locator(".finding").get_by_role("button", name="Voss", exact=True).click()
    expect(letter).to_have_value(re.compile("^Dear Dr Voss,"))
    expect(page.locator("#saved")).to_have_text("Saved.")


def test_what_is_typed_without_a_connection_is_there_afterwards(phone: Watched) -> None:
    page = phone.page
    page.goto("/start/")
    page.get_by_label("The employer").fill("Quillback Press")
    page.get_by_label("The role").fill("Editor")
    page.get_by_label("Your name").fill("Efua Lindqvist")
    page.get_by_label("Whom you met").fill("Tomasz Wren, Publisher")
    page.get_by_role("button", name="Write down what I remember").click()
    expect(page.get_by_label("What they said and showed me").last).to_be_visible()
    page.wait_for_load_state()  # its scripts, too, have come
    phone.context.set_offline(True)
    page.get_by_label("What they said and showed me").last.fill(
        "Backlist sells more than the front"
    )
    expect(page.locator("#saved")).to_contain_text("kept on this device")
    there = page.url
    page.goto("about:blank")
    phone.context.set_offline(False)
    page.goto(there)
    expect(page.get_by_label("What they said and showed me").first).to_have_value(
        "Backlist sells more than the front"
    )
    patiently(lambda: page.evaluate("localStorage.length") == 0)  # the server has confirmed it
    page.reload()
    expect(page.get_by_label("What they said and showed me").first).to_have_value(
        "Backlist sells more than the front"
    )


PAGES = (
    "/",
    "/start/",
    "/o/1/facts/",
    "/o/1/notes/",
    "/letters/1/",
    "/letters/1/ready/",
    "/letters/1/revisions/",
    "/o/1/letters/",
    "/o/1/review/",
)


@pytest.mark.parametrize("width", [360, 768, 1600])
def test_no_page_is_wider_than_its_window(browser: Browser, address: str, width: int) -> None:
    window = Watched(browser, address, viewport={"width": width, "height": 800})
    for path in PAGES:
        window.page.goto(path)
        assert window.fits(), (path, width)
    window.context.close()
    assert window.troubles == []


def test_no_page_is_wider_at_twice_the_size_of_its_text(browser: Browser, address: str) -> None:
    window = Watched(browser, address, viewport=PHONE, bypass_csp=True)
    for path in PAGES:
        window.page.goto(path)
        window.page.add_style_tag(content="html { font-size: 200% !important }")
        assert window.fits(), path
    window.context.close()
    assert window.troubles == []


def test_without_script_notes_are_saved_and_no_button_is_idle(
    browser: Browser, address: str
) -> None:
    window = Watched(browser, address, viewport=PHONE, java_script_enabled=False)
    page = window.page
    page.goto("/start/")
    page.get_by_label("The employer").fill("Marlpit Bakery")
    page.get_by_label("The role").fill("Head Baker")
    page.get_by_label("Your name").fill("Efua Lindqvist")
    page.get_by_label("Whom you met").fill("Tomasz Wren, Owner")
    page.get_by_role("button", name="Write down what I remember").click()
    page.get_by_label("What they said and showed me").last.fill("Ovens are older than the shop")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_label("What they said and showed me").first).to_have_value(
        "Ovens are older than the shop"
    )
    expect(page.locator("[data-keys]")).to_be_hidden()
    page.get_by_role("button", name="Read the drafts").click()
    expect(page.get_by_label("The letter")).to_have_value(re.compile("Dear "))
    window.context.close()
    assert window.troubles == []


def test_the_longest_names_fit_a_phone(phone: Watched) -> None:
    page = phone.page
    page.goto("/start/")
    page.get_by_label("The employer").fill(
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio Council"
    )
    page.get_by_label("The role").fill("Interim Deputy Assistant Director of Highways and Drainage")
    page.get_by_label("Your name, as you sign it").fill("Wolfeschlegelsteinhausenbergerdorff Ng")
    page.get_by_label("Whom you met").fill(
        "Bartholomew Featherstonehaugh-Cholmondeley-Montgomery, Chair"
    )
    page.get_by_role("button", name="Write down what I remember").click()
    expect(page.locator("#notes")).to_be_visible()
    assert phone.fits()
    page.get_by_role("button", name="Read the drafts").first.click()
    expect(page.locator("#writing")).to_contain_text("Dear ")
    assert phone.fits()
    for name in ("Side by side", "Facts", "Record", "Sincerely"):
        page.get_by_role("link", name=name).first.click()
        page.wait_for_load_state()
        assert phone.fits(), name
