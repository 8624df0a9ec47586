"""In a real browser: the server dies while one types, a button is pressed twice, one goes back."""

from __future__ import annotations

import contextlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.web import test_browser
from tests.web.sites import free_port, serve, until_it_answers
from tests.web.test_browser import PHONE, Watched

browser = test_browser.browser


class Site:
    """A site that can be killed and started again on the same data and port."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        arguments = ("--no-browser", "--port", str(self.port))
        self.running = contextlib.ExitStack()
        self.process = self.running.enter_context(serve(self.home, *arguments, DATABASE_URL=""))
        until_it_answers(self.address)

    def kill(self) -> None:
        """End it with its workers, as a power cut would."""
        children = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        self.process.kill()
        for pid in children.stdout.split():
            subprocess.run(["kill", "-9", pid], check=False)
        self.running.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    running = Site(tmp_path / "home")
    yield running
    running.kill()


@pytest.fixture
def phone(browser: Browser, site: Site) -> Iterator[Watched]:
    window = Watched(browser, site.address, viewport=PHONE, has_touch=True)
    yield window
    window.context.close()
    assert window.troubles == []


def test_what_is_typed_while_the_server_is_dead_is_there_afterwards(
    phone: Watched, site: Site
) -> None:
    page = phone.page
    page.goto("/start/")
    page.get_by_label("The employer").fill("Quillback Press")
    page.get_by_label("The role").fill("Editor")
    page.get_by_label("Your name").fill("Efua Lindqvist")
    page.get_by_label("Whom you met").fill("Tomasz Wren, Publisher")
    site.kill()
    page.get_by_role("button", name="Write down what I remember").click()
    expect(page.locator("#say")).to_contain_text("What you typed is still here")
    expect(page.get_by_label("Whom you met")).to_have_value("Tomasz Wren, Publisher")
    site.start()
    page.get_by_role("button", name="Write down what I remember").dblclick()
    noted = page.get_by_label("What they said and showed me")
    expect(noted.last).to_be_visible()
    page.wait_for_load_state()  # its scripts, too, have come

    site.kill()
    noted.last.fill("Backlist sells more than the front")
    expect(page.locator("#saved")).to_contain_text("kept on this device")
    site.start()
    expect(page.locator("#saved")).to_contain_text("Saved at")
    page.reload()
    expect(noted.first).to_have_value("Backlist sells more than the front")

    page.goto("/")
    expect(page.locator("article")).to_have_count(1)  # pressed twice, begun once


def test_two_tabs_that_word_one_note_go_on_each_in_their_own(phone: Watched) -> None:
    page = phone.page
    page.goto("/start/")
    page.get_by_role("button", name="Show me an example").click()
    first = page.get_by_label("What they said and showed me").first
    expect(first).to_be_visible()
    other = phone.context.new_page()
    other.goto(page.url)
    first.fill("Worded in one tab")
    expect(page.locator("#saved")).to_contain_text("Saved at")
    theirs = other.get_by_label("What they said and showed me").first
    theirs.fill("Worded in the other")
    expect(other.locator("#saved")).to_contain_text("both wordings are kept")
    theirs.fill("Worded in the other, and typed on")
    expect(other.locator("#saved")).to_contain_text("Saved at")
    other.close()
    page.reload()
    noted = [one.input_value() for one in page.get_by_label("What they said and showed me").all()]
    assert noted[:2] == ["Worded in one tab", "Worded in the other, and typed on"]

    phone.context.set_offline(True)
    first.click()
    page.get_by_role("button", name="Take it out").first.click()
    expect(page.locator("#say")).to_contain_text("nothing was changed")
    phone.context.set_offline(False)
    expect(first).to_have_value("Worded in one tab")
    phone.troubles.clear()


def test_going_back_and_sending_again_adds_nobody_twice(phone: Watched) -> None:
    page = phone.page
    page.goto("/start/")
    page.get_by_role("button", name="Show me an example").click()
    page.get_by_label("Name", exact=True).fill("Zora Quill")
    page.get_by_role("button", name="I met them, too").click()
    there = re.compile(r"/notes/\d+/$")
    expect(page).to_have_url(there)
    people = page.locator(".people a")
    expect(people).to_have_count(4)
    page.go_back()
    page.get_by_label("Name", exact=True).fill("Zora Quill")
    page.get_by_role("button", name="I met them, too").click()
    expect(page.get_by_role("link", name="Zora Quill")).to_have_attribute("aria-current", "page")
    expect(people).to_have_count(4)


def test_an_advertisement_and_cards_are_taken_on_a_phone(phone: Watched, tmp_path: Path) -> None:
    page = phone.page
    card = tmp_path / "zora.vcf"
    card.write_text("BEGIN:VCARD\nFN:Zora Quill\nTITLE:Owner\nEND:VCARD\n")
    other = tmp_path / "bram.vcf"
    other.write_text("BEGIN:VCARD\nFN:Bram Oakes\nEND:VCARD\n")
    page.goto("/start/")
    page.get_by_label("Files", exact=True).set_input_files([card, other])
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("link", name="Notes", exact=True).click()
    expect(page.locator(".people a")).to_have_count(3)
    page.get_by_role("link", name="The role and me").click()
    page.get_by_role("link", name="Pick them from the advertisement").click()
    page.get_by_label("The advertisement").fill("Essential\n- Knowledge of rye\n- A calm head\n")
    page.get_by_role("button", name="Read it").click()
    first = page.get_by_label("Line 1", exact=True)
    expect(first).to_have_value("Knowledge of rye")
    assert phone.fits()
    page.get_by_role("button", name="Move line 2 up").click()
    expect(first).to_have_value("A calm head")
    first.fill("A calm head at four in the morning")
    page.get_by_role("button", name="Keep these").click()
    wanted = page.get_by_label("What they look for")
    expect(wanted.nth(0)).to_have_value("A calm head at four in the morning")
    expect(wanted.nth(1)).to_have_value("Knowledge of rye")
