"""From the letter to the last reply in a real browser, on a phone and at a desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from sincerely.web.home.example import EXAMPLE
from tests.web.sites import patiently as until
from tests.web.test_browser import (  # noqa: F401 - fixtures of the site and its browser
    DESK,
    Watched,
    address,
    browser,
    database,
)

PHONE = {"width": 360, "height": 740}
CONSULTANT = "Oluwaseun Brandreth"


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def window(request: Any, browser: Browser, address: str) -> Iterator[Watched]:  # noqa: F811
    found = Watched(browser, address, viewport=request.param, has_touch=request.param is PHONE)
    yield found
    found.context.close()
    assert found.troubles == []


def begin(window: Watched, text: str = EXAMPLE) -> str:
    """Begin an opportunity of its own; return its address."""
    page = window.page
    page.goto("/start/")
    file = {"name": "debrief.yaml", "mimeType": "text/yaml", "buffer": text.encode()}
    page.get_by_label("Files", exact=True).set_input_files([file])  # type: ignore[list-item]
    page.get_by_role("button", name="Read it").click()
    page.wait_for_url(re.compile(r"/o/\d+/facts/"))
    return page.url.removesuffix("facts/")


def draft(window: Watched, text: str = EXAMPLE) -> str:
    """Begin, and draft the thank-you letters; return the opportunity's address."""
    there = begin(window, text)
    choose(window, there, "thank-you", "Draft the thank-you")
    return there


def choose(window: Watched, there: str, kind: str, button: str) -> None:
    window.page.goto(f"{there}letters/?kind={kind}")
    window.page.get_by_role("button", name=button).click()
    expect(window.page.locator("#writing")).to_contain_text(re.compile(r"\w"))


def saved(page: Page) -> None:
    expect(page.locator("#saved")).to_have_text("Saved.")


def type_at_end(page: Page, words: str) -> None:
    page.locator("#writing").click()
    page.keyboard.press("Control+End")
    page.keyboard.type(words)


def test_withdrawing_goes_step_by_step_and_can_be_undone(window: Watched) -> None:
    page, there = window.page, draft(window)
    page.goto(f"{there}letters/")
    page.locator("li", has_text="I would rather not go on").get_by_role(
        "link", name="Withdraw"
    ).click()
    expect(page.locator(".will")).to_contain_text("two drafts")
    page.get_by_label("Your reason, if you wish to give one").fill("we are staying in Leeds")
    assert window.fits()
    page.get_by_role("button", name="Withdraw, step by step").click()

    step = page.locator("[aria-current=step]")
    expect(step).to_contain_text(f"Tell {CONSULTANT} first")
    assert window.fits()
    step.get_by_role("button", name="Call, with an outline").click()
    page.get_by_role("link", name="Hold it and call").click()
    expect(page.locator(".outline")).to_contain_text("withdraw")
    page.get_by_role("link", name="How did it go?").click()
    page.get_by_label("We spoke").check()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="Go on").click()
    expect(step).to_contain_text("Dr. Hanneke Voss")

    step.get_by_role("link", name="Read the letter").click()
    expect(page.locator("#writing")).to_contain_text("staying in Leeds")
    page.get_by_role("link", name="Take it along").click()
    expect(page.get_by_role("link", name="Ask Oluwaseun")).to_be_visible()
    page.get_by_text("Take it along as it is").click()
    page.get_by_role("button", name="I sent it").click()
    expect(page.locator(".steps .done")).to_have_count(2)
    expect(step).to_contain_text("Rhodri Pask")

    page.get_by_role("button", name="I have changed my mind").click()
    page.goto(f"{there}letters/?kind=thank-you")
    expect(page.locator(".side-by-side article")).to_have_count(2)


def test_a_call_is_made_from_a_page_and_told_afterwards(window: Watched) -> None:
    page, there = window.page, begin(window)
    choose(window, there, "call-outline", "Draft the call outline")
    page.get_by_role("link", name="Hold it and call").click()
    assert window.fits()
    size = page.locator(".outline li span").first.evaluate(
        "one => parseFloat(getComputedStyle(one).fontSize)"
    )
    assert size >= 20
    first = page.locator(".outline li").first
    first.get_by_role("checkbox").check()
    expect(first.get_by_role("checkbox")).to_be_checked()
    page.get_by_role("link", name="How did it go?").click()
    page.get_by_label("Nobody answered").check()
    expect(page.get_by_label("What they said", exact=True)).to_be_hidden()
    page.get_by_label("We spoke").check()
    page.get_by_label("What they said", exact=True).fill("Two people are asked back")
    page.get_by_label("What they said comes next").fill("a day with the drivers")
    assert window.fits()
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator(".record")).to_contain_text("Two people are asked back")

    page.get_by_text("Somebody answered").click()
    page.get_by_label("Who", exact=True).fill("Rhodri Pask")
    page.get_by_label("What they said").fill("Word comes on Friday")
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator(".day").first).to_contain_text("Rhodri Pask answered by e-mail")
    assert window.fits()
    page.get_by_role("button", name="Take it off").last.click()
    page.get_by_role("button", name="Bring it back").click()
    expect(page.locator(".day").first).to_contain_text("Word comes on Friday")


def test_a_printed_outline_has_its_parts_and_no_buttons(window: Watched) -> None:
    page, there = window.page, begin(window)
    choose(window, there, "call-outline", "Draft the call outline")
    page.get_by_role("link", name="Hold it and call").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("One question")).to_be_visible()
    expect(page.get_by_text("Not to mention")).to_be_visible()
    for gone in (".top", ".hold-foot", ".outline input"):
        expect(page.locator(gone).first).to_be_hidden()


def test_a_script_scrolls_at_the_pace_of_speech(window: Watched) -> None:
    page, there = window.page, begin(window)
    choose(window, there, "voicemail", "Draft the voice message")
    page.get_by_role("link", name="Practise it aloud").click()
    assert window.fits()
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(3_600_000)
    whole = int(page.locator("#whole").inner_text())
    page.get_by_role("button", name="Start").click()
    page.clock.run_for(whole * 500)
    half = page.locator("#script").evaluate("one => one.scrollTop")
    assert half > 0
    assert abs(int(page.locator("#clock").inner_text()) - whole / 2) <= 1
    expect(page.locator(".is-now")).to_have_count(1)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    half = page.locator("#script").evaluate("one => one.scrollTop")
    page.clock.run_for(3_000)
    assert page.locator("#script").evaluate("one => one.scrollTop") == half
    page.keyboard.press("Space")
    page.clock.run_for(whole * 600)
    expect(page.get_by_role("button", name="Again")).to_be_visible()
    expect(page.locator("#clock")).to_have_text(str(whole))

    page.get_by_label("Pace").fill("170")
    assert int(page.locator("#whole").inner_text()) < whole
    page.get_by_role("link", name="I left it").click()
    expect(page.get_by_label("I left a message")).to_be_checked()
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator(".record")).to_contain_text("You left Dr. Hanneke Voss a message")


def test_a_script_steps_from_sentence_to_sentence_where_motion_is_unwelcome(
    window: Watched,
) -> None:
    page, there = window.page, begin(window)
    choose(window, there, "voicemail", "Draft the voice message")
    page.get_by_role("link", name="Practise it aloud").click()
    page.emulate_media(reduced_motion="reduce")
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(3_600_000)
    places = set()
    page.get_by_role("button", name="Start").click()
    sentences = page.locator("#script [data-seconds]").count()
    for _ in range(60):
        page.clock.run_for(500)
        places.add(page.locator("#script").evaluate("one => Math.round(one.scrollTop)"))
    assert 1 < len(places) <= sentences


def test_the_text_typed_here_or_there_is_chosen_where_two_tabs_differ(window: Watched) -> None:
    draft(window)
    page = window.page
    other = window.context.new_page()
    other.goto(page.url)
    for mine, button, kept in (
        ("Typed in the first tab.", "Keep what I typed here", "Typed in the first tab."),
        ("Typed again in the first.", "Take the other one", "Typed in the second."),
    ):
        other.reload()
        type_at_end(other, " Typed in the second.")
        saved(other)
        type_at_end(page, f" {mine}")
        place = page.locator("#conflict")
        expect(place).to_contain_text("changed in another tab")
        expect(place.locator("pre")).to_contain_text("Typed in the second.")
        place.get_by_role("button", name=button).click()
        expect(place).to_be_hidden()
        expect(page.locator("#writing")).to_contain_text(kept)
        saved_or_settled(page)
        page.reload()
        expect(page.locator("#writing")).to_contain_text(kept)
    assert window.fits()


def saved_or_settled(page: Page) -> None:
    """Wait until nothing is kept on this device alone."""
    until(lambda: page.evaluate("localStorage.length") == 0)


def test_a_suggestion_is_taken_with_a_tap(window: Watched, browser: Browser, address: str) -> None:  # noqa: F811
    there = draft(window)
    page = window.page
    letter = page.url
    page.goto(f"{there}review/")
    page.get_by_role("button", name="Make a link").click()
    link = page.locator("#link").input_value()
    reader = Watched(browser, address, viewport=page.viewport_size)
    reader.page.goto(link)
    sentence = reader.page.locator("article").first.locator(".sentence").nth(1)
    sentence.locator("summary").click()
    sentence.get_by_label("Or what it should read").fill("Thank you for showing me Selby.")
    sentence.get_by_role("button", name="Suggest it").click()
    expect(reader.page.locator("article").first).to_contain_text("Thank you for showing me Selby.")
    assert reader.fits()
    assert reader.troubles == []
    reader.context.close()

    page.goto(letter)
    page.get_by_role("button", name="Take it").click()
    expect(page.locator("#writing")).to_contain_text("Thank you for showing me Selby.")
    expect(page.get_by_role("button", name="Take it")).to_have_count(0)


def test_what_was_left_out_is_added_with_a_tap(window: Watched) -> None:
    draft(window)
    page = window.page
    left_out = page.locator(".left-out")
    left_out.locator("summary").click()
    note = left_out.locator("li", has_text="floods without losing a day")
    note.get_by_role("button", name="add it").click()
    expect(page.locator("#writing")).to_contain_text("floods")
    saved(page)
    expect(page.locator(".covers").first).to_contain_text("floods")
    page.reload()
    expect(page.locator("#writing")).to_contain_text("floods")


def test_a_sentence_is_said_otherwise_and_an_earlier_letter_brought_back(window: Watched) -> None:
    draft(window)
    page = window.page
    writing = page.locator("#writing")
    before = writing.inner_text()
    writing.click(position={"x": 60, "y": 75})
    page.get_by_role("button", name="Say it otherwise").click()
    page.locator("#wordings .wording").first.click()
    saved(page)
    assert writing.inner_text() != before

    page.get_by_role("link", name="Earlier ones").click()
    assert window.fits()
    expect(page.locator("del").first).to_be_visible()
    page.get_by_role("button", name="Bring this back").last.click()
    expect(writing).to_have_text(before)


def test_a_letter_that_went_is_taken_back_and_leads_to_the_next(window: Watched) -> None:
    draft(window, EXAMPLE.replace("routing: review-first", "routing: copy"))
    page = window.page
    page.get_by_role("link", name="Ready to go").click()
    expect(page.get_by_role("link", name="Open in my mail program")).to_have_attribute(
        "href", re.compile(r"cc=oluwaseun%40example\.com")
    )
    page.get_by_role("button", name="I sent it").click()
    page.get_by_role("button", name="Not so").click()
    page.get_by_role("button", name="I sent it").click()
    assert window.fits()
    page.get_by_role("link", name="Next: Rhodri").click()
    expect(page.locator("#writing")).to_contain_text("Dear Rhodri")


def test_the_consultant_sends_an_approved_letter_and_says_so(
    window: Watched,
    browser: Browser,  # noqa: F811
    address: str,  # noqa: F811
) -> None:
    draft(window, EXAMPLE.replace("routing: review-first", "routing: consultant-sends"))
    page = window.page
    letter = page.url
    page.get_by_role("link", name="Send to Oluwaseun").click()
    page.get_by_role("button", name="Make a link").click()
    reader = Watched(browser, address, viewport=page.viewport_size)
    reader.page.goto(page.locator("#link").input_value())
    first = reader.page.locator("article").first
    first.get_by_role("button", name="Approve these words").click()
    with reader.page.expect_download() as download:
        first.get_by_role("link", name=".eml").click()
    assert download.value.suggested_filename.endswith(".thank-you.eml")
    assert reader.fits()

    page.goto(letter)
    page.get_by_role("link", name="Oluwaseun sends it").click()
    expect(page.get_by_role("button", name="Oluwaseun has sent it")).to_be_visible()
    first.get_by_role("button", name="I have sent it").click()
    expect(first).to_contain_text("Sent ")
    assert reader.troubles == []
    reader.context.close()
    page.reload()
    expect(page.locator("form.sent")).to_contain_text(f"{CONSULTANT} sent it")


def test_an_offer_is_told_and_answered(window: Watched) -> None:
    there = draft(window)
    page = window.page
    page.goto(f"{there}letters/")
    page.locator("li", has_text="They offered it to me").get_by_role("link", name="Begin").click()
    page.get_by_label("Who told you").fill("Rhodri Pask")
    assert window.fits()
    page.get_by_role("button", name="Draft it").click()
    expect(page.locator("#writing")).to_contain_text("offer")
    page.goto(f"{there}record/")
    expect(page.locator(".record .words")).to_have_text("They offered it to you")
    assert window.fits()


@pytest.mark.parametrize("width", [360, 768, 1600])
def test_no_page_of_the_follow_up_is_wider_than_its_window(
    browser: Browser,  # noqa: F811
    address: str,  # noqa: F811
    width: int,
) -> None:
    window = Watched(browser, address, viewport={"width": width, "height": 800})
    there = begin(window)
    for kind, button, ends in (
        ("thank-you", "Draft the thank-you", ("", "ready/", "revisions/")),
        ("call-outline", "Draft the call outline", ("", "hold/", "after/", "ready/")),
        ("voicemail", "Draft the voice message", ("", "hold/", "after/")),
    ):
        choose(window, there, kind, button)
        letter = window.page.url
        for end in ends:
            window.page.goto(letter + end)
            assert window.fits(), (kind, end)
    for end in ("letters/", "record/", "withdraw/", "tell/offer-reply/", "review/?kind=check-in"):
        window.page.goto(there + end)
        assert window.fits(), end
    window.context.close()
    assert window.troubles == []
