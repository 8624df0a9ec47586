"""Every page in a real browser, in every dress: who can read it, what it asks of whom.

``pytest tests/web/test_pages.py --write-pictures`` writes the pictures of the README anew.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.web.test_browser import Watched, browser

__all__ = ["browser"]

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
WIDTHS = [360, 1280]
SCHEMES: list[Any] = ["light", "dark"]
NOT_PAGES = {"debrief-file", "download", "come-in", "take-along"}
"""Addresses that give a file, or lead on to a page that has an address of its own."""

SHIFTS = """
window.shifted = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries())
    if (!one.hadRecentInput && one.value > 0.001) shifted.push(one.value);
}).observe({ type: "layout-shift", buffered: true });
"""


class Site:
    """The cast's site as its own process: ``pages`` are its addresses by name."""

    def __init__(self, home: Path, *options: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        environment = {k: v for k, v in os.environ.items() if not k.startswith("DATABASE")}
        environment["SINCERELY_HOME"] = str(home)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.web.cast", str(port), *options],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        self.pages: dict[str, str] = json.loads(self.process.stdout.readline())
        self.address = f"http://127.0.0.1:{port}"

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    found = Site(tmp_path_factory.mktemp("cast"))
    yield found
    found.close()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    found = Site(tmp_path_factory.mktemp("bare"), "--empty")
    yield found
    found.close()


def let_in(window: Watched, site: Site) -> None:
    """Come in by the reviewer's link, too: the cookie opens their pages beside the owner's."""
    window.context.request.get(site.pages["come-in"])


def pages_of(window: Watched, site: Site) -> dict[str, str]:
    """Return the addresses that answer with a page: what only takes a POST does not."""
    found = {}
    for name, path in site.pages.items():
        if name in NOT_PAGES:
            continue
        answer = window.context.request.get(path)
        assert answer.status in {200, 405}, (name, path, answer.status)
        if answer.status == 200:
            found[name] = path
    return found


def after_a_slip(page: Page) -> Iterator[str]:
    """Yield once on each page that a person meets when something is missing or done."""
    page.goto("/start/")
    page.get_by_role("button", name="Write down what I remember").click()
    expect(page.locator(".is-wrong").first).to_be_visible()
    yield "start, nothing filled in"
    page.goto("/there/is/none")
    yield "no such page"
    page.goto("/review/never-made/")
    yield "a link that no longer opens"


def ailments(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page in light and in dark, with its first place."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        wrong = Axe().run(page).response["violations"]
        found += [f"{scheme}: {one['id']}: {one['nodes'][0]['html'][:160]}" for one in wrong]
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_has_a_barrier_or_asks_another_host(
    browser: Browser, site: Site, bare: Site, width: int
) -> None:
    viewport = {"width": width, "height": 800}
    window = Watched(browser, site.address, viewport=viewport, reduced_motion="reduce")
    window.context.add_init_script(SHIFTS)
    let_in(window, site)
    pages = pages_of(window, site)
    assert len(pages) > 15
    for name, path in pages.items():
        window.page.goto(path)
        assert ailments(window.page) == [], name
        assert window.fits(), name
        assert window.page.evaluate("shifted") == [], name
    for name in after_a_slip(window.page):
        assert ailments(window.page) == [], name
        assert window.fits(), name
    window.context.close()
    assert window.troubles == []
    first = Watched(browser, bare.address, viewport=viewport, reduced_motion="reduce")
    first.page.goto("/")
    expect(first.page.get_by_role("link", name="I have just had an interview")).to_be_visible()
    assert ailments(first.page) == []
    first.context.close()
    assert first.troubles == []


def test_a_letter_is_mended_without_a_mouse(browser: Browser, site: Site) -> None:
    window = Watched(browser, site.address, viewport={"width": 1280, "height": 800})
    page = window.page
    page.goto(site.pages["letter"])
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Control+/")
    expect(page.locator("#keys")).to_be_visible()
    expect(page.locator("#keys")).to_contain_text("The next thing to mend")
    page.keyboard.press("Escape")
    page.keyboard.press("F8")
    shown = page.locator(".finding.is-here")
    expect(shown.first).to_contain_text("Hanneke Voss")
    page.keyboard.press("F8")
    page.keyboard.press("Shift+F8")
    expect(shown.first).to_contain_text("Hanneke Voss")
    page.keyboard.press("Alt+PageDown")
    expect(page.locator(".people [aria-current]")).to_contain_text("Rhodri Pask")
    page.keyboard.press("Control+Enter")
    expect(page).to_have_url(f"{site.address}{site.pages['approved letter']}")
    page.goto(site.pages["panel"])
    page.keyboard.press("Alt+PageUp")
    expect(page.locator(".people [aria-current]")).to_contain_text("Rhodri Pask")
    window.context.close()
    assert window.troubles == []


def test_a_finding_comes_to_the_thumb_on_a_phone(browser: Browser, site: Site) -> None:
    window = Watched(browser, site.address, viewport={"width": 360, "height": 740})
    page = window.page
    page.goto(site.pages["letter"])
    page.locator("#writing").focus()
    page.keyboard.press("F8")
    place = page.locator(".finding.is-here").first.bounding_box()
    assert place is not None
    assert place["y"] + place["height"] == pytest.approx(740, abs=1)
    window.context.close()
    assert window.troubles == []


THUMB = 43.5
"""How tall in pixels a thumb wants what it presses, less half a pixel of rounding."""

PRESSED = """
() => [...document.querySelectorAll("a, button, summary, select, input:not([type=hidden])")].filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  const isShown = one.checkVisibility() && width > 1 && height > 1;
  const line = one.closest("p, span, .sentence");
  const isInLine = line && line.textContent.trim() !== one.textContent.trim() && !one.matches(".button, .fix");
  const isTicked = one.matches("[type=checkbox], [type=radio], [type=range]");
  return isShown && !isInLine && !isTicked && !one.matches(".skip");
}).map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect().height])
"""


def test_a_thumb_finds_every_button_and_link(browser: Browser, site: Site) -> None:
    viewport = {"width": 360, "height": 780}
    window = Watched(browser, site.address, viewport=viewport, has_touch=True)
    let_in(window, site)
    pressed, low = 0, []
    for name, path in pages_of(window, site).items():
        window.page.goto(path)
        found = window.page.evaluate(PRESSED)
        low += [(name, one, height) for one, height in found if height < THUMB]
        pressed += len(found)
    assert low == []
    assert pressed > 200
    window.context.close()
    assert window.troubles == []


HIDDEN = "(one) => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]"


def test_a_long_address_is_shown_whole_in_the_letters_head(browser: Browser, site: Site) -> None:
    window = Watched(browser, site.address, viewport={"width": 360, "height": 740})
    window.page.goto(site.pages["letter"])
    line = window.page.get_by_label("Their address")
    shown = line.input_value()
    line.fill("przemyslaw.wojcik-zelenski@regional-conservation-trust.example.org")
    assert max(line.evaluate(HIDDEN)) <= 0
    line.press("Enter")
    expect(window.page.locator("#writing")).to_be_focused()
    line.fill(f" {shown}\n")
    assert line.input_value() == shown
    assert window.fits()
    window.context.close()
    assert window.troubles == []


@pytest.mark.parametrize(
    ("name", "place"),
    [("letter", ".sheet"), ("panel", ".side-by-side .sheet"), ("conversation", ".section")],
)
def test_a_wide_screen_keeps_one_measure_in_the_middle(
    browser: Browser, site: Site, name: str, place: str
) -> None:
    window = Watched(browser, site.address, viewport={"width": 1920, "height": 1000})
    window.page.goto(site.pages[name])
    left = [
        (window.page.locator(one).first.bounding_box() or {})["x"]
        for one in (".top .name", "h1", place)
    ]
    assert left == pytest.approx([left[0]] * 3, abs=1)
    assert left[0] > 300
    window.context.close()


def test_the_first_page_says_its_words_without_tags(browser: Browser, bare: Site) -> None:
    window = Watched(browser, bare.address, viewport={"width": 360, "height": 740})
    window.page.goto("/")
    expect(window.page.locator("h1")).to_have_text("After the interview, the letters.")
    window.context.close()


@pytest.mark.parametrize("name", ["ready", "panel", "review", "letter"])
def test_paper_holds_letters_and_no_buttons(browser: Browser, site: Site, name: str) -> None:
    window = Watched(browser, site.address, viewport={"width": 700, "height": 900})
    let_in(window, site)
    window.page.goto(site.pages[name])
    window.page.emulate_media(media="print")
    letter = window.page.locator(".sheet").get_by_text("Kind regards")
    expect(letter.filter(visible=True).first).to_be_visible()
    place = window.page.locator(".sheet").first.bounding_box()
    assert place is not None
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= 700
    shown = window.page.locator("button:visible, a.button:visible, nav:visible")
    expect(shown).to_have_count(0)
    window.context.close()


SHOWN = {
    "home": ("home", 420, 900, "light"),
    "notes": ("conversation", 420, 900, "light"),
    "letter": ("letter", 1280, 900, "light"),
    "letter-dark": ("letter", 1280, 900, "dark"),
    "side-by-side": ("panel", 1280, 720, "light"),
    "review": ("review", 1000, 860, "light"),
}
"""Each picture of the README: page, width, height, light or dark."""


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_the_readme_has_a_picture_of_each_main_page(
    browser: Browser, site: Site, name: str, request: pytest.FixtureRequest
) -> None:
    page_name, width, height, scheme = SHOWN[name]
    path = PICTURES / f"{name}.png"
    if request.config.getoption("--write-pictures"):
        window = Watched(
            browser,
            site.address,
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            locale="en-GB",
            timezone_id="Europe/London",
            reduced_motion="reduce",
        )
        let_in(window, site)
        for _ in range(2):  # fonts that came late are there the second time
            window.page.goto(site.pages[page_name])
        window.page.evaluate("document.fonts.ready")
        PICTURES.mkdir(exist_ok=True)
        window.page.screenshot(path=path, animations="disabled", caret="hide")
        window.context.close()
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"docs/pictures/{name}.png" in readme
    assert path.read_bytes().startswith(b"\x89PNG")
