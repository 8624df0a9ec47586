"""From a key to its finding, in a real Chromium: ``python -m benchmarks.keystroke``.

The site is started in a data folder of its own, its example is drafted, and slips are typed
into a letter. Milliseconds run from the last key's input event to the finding's underline, by
the page's own clock; the pause that the page waits for is in them and told beside. What the
site costs in processor time is in ``benchmarks.pages``.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median, quantiles
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Page, sync_playwright

__all__ = ["measured"]

_PAUSE_MS: Final = 120  # CHECK_AFTER of the page's script
_START_SECONDS: Final = 60
_SLIPS: Final = ("recieve", "acommodate", "seperate")
_WATCH: Final = """() => {
  window.keyed = 0; window.found = [];
  addEventListener("input", () => { keyed = performance.now(); }, true);
  const set = CSS.highlights.set.bind(CSS.highlights);
  CSS.highlights.set = (name, ranges) => {
    if (name === "error" && [...ranges].some((one) => one.toString() === window.slip)) {
      found.push(performance.now() - keyed); window.slip = null;
    }
    return set(name, ranges);
  };
}"""


def measured(times: int) -> list[float]:
    """Return milliseconds from the last key of a slip to its underline, pause included."""
    with _site() as address, sync_playwright() as playwright:
        named = map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))
        opened = playwright.chromium.launch(
            executable_path=next(filter(None, named)), args=["--no-sandbox"]
        )
        page = opened.new_page()
        page.goto(f"{address}/start/")
        page.get_by_role("button", name="Show me an example").click()
        page.get_by_role("button", name="Read the drafts").click()
        page.locator("#writing").wait_for()
        _typed(page, _SLIPS[0])  # the first check loads the engines
        page.evaluate(_WATCH)
        for number in range(times):
            _typed(page, _SLIPS[number % len(_SLIPS)])
        found: list[float] = page.evaluate("found")
        opened.close()
        return found


def _typed(page: Page, slip: str) -> None:
    """Type a slip at the end of the letter's first line, wait for its finding, take it back."""
    page.evaluate("slip => { window.slip = slip; }", slip)
    page.locator("#writing").click()
    page.evaluate("""() => {
      const text = document.getElementById("writing").firstChild;
      getSelection().collapse(text, text.data.indexOf("\\n\\n") + 2);
    }""")
    page.keyboard.type(f"I {slip} it. ", delay=60)
    page.locator(".finding q", has_text=slip).wait_for(timeout=60_000)
    page.wait_for_timeout(300)
    for _ in range(len(slip) + len("I  it. ")):
        page.keyboard.press("Backspace")
    page.locator(".finding q", has_text=slip).wait_for(state="detached", timeout=60_000)
    page.wait_for_timeout(1_200)


@contextmanager
def _site() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
        environment["SINCERELY_HOME"] = home
        command = [sys.executable, "-m", "sincerely", "serve", "--no-browser", "--port", str(port)]
        served = Popen(command, env=environment, stdout=DEVNULL)
        try:
            yield _awake(f"http://127.0.0.1:{port}")
        finally:
            served.terminate()
            served.wait(20)


def _awake(address: str) -> str:
    last = time.monotonic() + _START_SECONDS
    while time.monotonic() < last:
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.2)
        else:
            return address
    raise SystemExit(f"nothing answers at {address}")


if __name__ == "__main__":
    told = measured(int(sys.argv[1]) if len(sys.argv) > 1 else 12)
    after = [one - _PAUSE_MS for one in told]
    print(
        f"{len(told)} slips: {median(told):.0f} ms from the last key to its underline, "
        f"{median(after):.0f} ms of them after the pause of {_PAUSE_MS} ms "
        f"(worst of ten: {quantiles(after, n=10)[-1]:.0f} ms)"
    )
