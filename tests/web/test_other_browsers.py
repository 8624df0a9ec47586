"""The way to an approved letter in Firefox and in WebKit, the engine of Safari.

Where one of them is not on the machine, the end of the run says that it was not walked there.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.drivers import BACKSPACE, CONTROL, END, ENGINES, HOME, LEFT, Engine
from tests.web.test_beginning import INVITE
from tests.web.test_browser import address, database  # noqa: F401 - fixtures of the site

_LETTER = "document.forms.editor.elements.text.value"
_UNDERLINED = "[...CSS.highlights.get('error')].map(String)"


@pytest.mark.parametrize(
    "engine", [pytest.param(one, id=one.name) for one in ENGINES if one.is_here]
)
def test_from_an_invitation_to_a_letter_mended_and_approved(
    engine: Engine,
    address: str,  # noqa: F811
    tmp_path: Path,
) -> None:
    invitation = tmp_path / "interview.ics"
    invitation.write_bytes(INVITE)
    with engine.window() as window:
        window.go(f"{address}/start/")
        window.fill("//input[@type='file']", str(invitation))
        window.click("//button[.='Read it']")
        window.until("location.pathname.endsWith('/facts/')")
        window.fill("//input[@name='opportunity_role']", "Head Baker")
        window.fill("//input[@name='opportunity_employer']", "Marlpit Bakery")
        window.click("//summary[contains(., 'The consultant')]")
        window.fill("//input[@name='consultant_name']", "Ruth Okafor")
        window.click("//button[contains(., 'Keep, and go on')]")

        window.fill("//*[@id='notes']//textarea", "Says the ovens are older than the shop")
        window.until("document.getElementById('saved').textContent.includes('Saved at')")
        # With the note's menu open above it: the first press counts.
        window.click("//button[.='Read the drafts']")
        window.until("document.getElementById('writing').textContent.includes('Dear Ada Nwosu,')")

        window.click("//*[@id='writing']")
        window.press(HOME, held=CONTROL)
        window.press(END, LEFT, BACKSPACE)
        window.until(f"{_UNDERLINED}.includes('Nwos')")
        style = "getComputedStyle(document.getElementById('writing'), '::highlight(error)')"
        assert window.tell(f"{style}.textDecorationLine") == "underline"
        window.click("//div[contains(@class, 'finding')]//button[.='Nwosu']")
        window.until(f"{_LETTER}.startsWith('Dear Ada Nwosu,')")
        window.until(f"!{_UNDERLINED}.length")

        place = "document.getElementById('writing').getBoundingClientRect()"
        window.tell("scrollTo(0, 0)")
        left, top = window.tell(f"[{place}.left, {place}.top]")
        window.point(int(left) + 60, int(top) + 75)
        window.until("!document.getElementById('source').hidden")

        window.click("//a[contains(., 'Send to Ruth')]")
        window.click("//button[.='Make a link']")
        window.until("document.getElementById('link').value")
        window.go(window.tell("document.getElementById('link').value"))
        window.click("//button[.='Approve these words']")
        window.until("document.querySelector('.approved').textContent.includes('exactly these')")
