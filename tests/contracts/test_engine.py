"""What every engine of proof must do, whichever it is."""

from __future__ import annotations

import json
import re
import threading
import urllib.parse
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sincerely.adapters.engines import engines
from sincerely.core.debrief import Locale
from sincerely.core.proof.engine import Engine

WRONG = "We recieved the the form on a hour’s notice."


class Server(BaseHTTPRequestHandler):
    """Answers as a LanguageTool server does, with one rule: a misspelt "received"."""

    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text = urllib.parse.parse_qs(form).get("text", [""])[0]
        matches = [
            {
                "message": "Possible spelling mistake found.",
                "offset": len(text[: m.start()].encode("utf-16-le")) // 2,
                "length": len(m.group()),
                "replacements": [{"value": f"received{n}"} for n in range(9)],
                "rule": {"id": "MORFOLOGIK_RULE_EN_US", "issueType": "misspelling"},
            }
            for m in re.finditer("recieved", text)
        ]
        body = json.dumps({"matches": matches}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Keep the test's output quiet."""


@pytest.fixture(scope="module")
def server_url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module", params=["lingotweaker", "harper", "languagetool"])
def engine(request: pytest.FixtureRequest, server_url: str) -> Engine:
    choice = server_url if request.param == "languagetool" else request.param
    (one,) = engines(choice)
    assert one.name == request.param
    return one


TEXTS = [
    WRONG,
    "",
    " \n\t\r\n",
    "👩🏽‍🔬 said 😀 that we recieved it 😀, and recieved it again.",
    "a\ud800b recieved \udfff c",
    "שלום recieved \u202e \x00\x01\x07 recieved",
    "Ａｃｃéｎｔé 𝔘𝔫𝔦 e\u0301 recieved",
    "(((( [[[ *** ``` --- === %%% \\ / <b> recieved",
    "word " * 4000,
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_spans_cut_their_text_and_ids_and_fixes_keep_to_the_form(engine: Engine, text: str) -> None:
    for finding in engine.check(text, Locale.US):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert re.fullmatch(rf"{engine.name}/[a-z0-9]+(-[a-z0-9]+)*", finding.rule)
        assert len(finding.fixes) <= 5
        assert finding.message
        assert finding.why


def test_misspelt_word_is_found_where_it_stands(engine: Engine) -> None:
    text = "😀 A naïve café: we recieved it."
    found = [f for f in engine.check(text, Locale.US) if f.rule == f"{engine.name}/spelling"]
    assert [(f.text, f.severity.value) for f in found] == [("recieved", "error")]
    assert found[0].fixes[0].startswith("received")


def test_findings_come_in_the_order_of_the_text(engine: Engine) -> None:
    found = engine.check(WRONG, Locale.US)
    assert found == sorted(found)


def test_three_threads_share_one_engine(engine: Engine) -> None:
    with ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(lambda _: engine.check(WRONG, Locale.US), range(6)))
    assert all(answer == answers[0] for answer in answers)
