"""An advertisement pasted, its lines picked, ordered, corrected and kept as criteria."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from sincerely.web.opportunities.models import Opportunity

ADVERT = """Essential
• Knowledge of rye
• Experience of running a night shift
Desirable
• French
We offer: £31,000 and bread.
"""


def rows(page: str) -> list[tuple[str, str, bool]]:
    """The lines on the page: number, text, whether ticked."""
    ids = re.findall(r'name="row" value="([^"]+)"', page)
    texts = re.findall(r'<textarea name="text"[^>]*>\n?([^<]*)</textarea>', page)
    ticked = re.findall(r'name="picked" value="([^"]+)"[^>]* checked', page)
    return [(one, text, one in ticked) for one, text in zip(ids, texts, strict=True)]


def send(client: Client, example: Any, what: str, lines: list[tuple[str, str, bool]]) -> Any:
    fields = {
        "what": what,
        "row": [one for one, _, _ in lines],
        "text": [text for _, text, _ in lines],
        "picked": [one for one, _, is_picked in lines if is_picked],
    }
    return client.post(f"/o/{example.pk}/notes/advert/", fields)


def criteria(example: Any) -> list[str]:
    own = example.notes.filter(section="criteria", removed_at=None)
    return [note.text for note in own]


@pytest.fixture
def read(client: Client, example: Any) -> list[tuple[str, str, bool]]:
    """The lines of the advertisement, as the page offers them."""
    example.notes.filter(section="criteria").delete()
    told = {"what": "read", "advert": ADVERT}
    page = client.post(f"/o/{example.pk}/notes/advert/", told)
    assert page.status_code == 200
    return rows(page.content.decode())


def test_likely_lines_are_ticked_and_pay_is_not_offered(read: Any) -> None:
    assert [(text, is_picked) for _, text, is_picked in read] == [
        ("Knowledge of rye", True),
        ("Experience of running a night shift", True),
        ("French", False),
    ]


def test_lines_move_and_one_is_added_without_losing_what_was_corrected(
    client: Client, example: Any, read: Any
) -> None:
    first, second, third = read
    corrected = [first, second, (third[0], "Speaks <b>French</b>", True)]
    moved = rows(send(client, example, "up:2", corrected).content.decode())
    assert [text for _, text, _ in moved] == [
        "Knowledge of rye",
        "Speaks &lt;b&gt;French&lt;/b&gt;",
        "Experience of running a night shift",
    ]
    assert moved[1][2]
    assert len(rows(send(client, example, "add", corrected).content.decode())) == 4
    for what in ("up:0", "down:2", "up:99", "up:x", "nonsense"):
        assert [one for one, _, _ in rows(send(client, example, what, read).content.decode())] == [
            one for one, _, _ in read
        ]
    assert criteria(example) == []


def test_picked_lines_become_criteria_in_their_order_once(
    client: Client, example: Any, read: Any
) -> None:
    first, second, third = read
    for _ in range(2):
        answer = send(client, example, "keep", [second, first, third])
        assert answer.status_code == 302
    assert criteria(example) == ["Experience of running a night shift", "Knowledge of rye"]


def test_lines_that_are_criteria_already_are_not_offered_again(
    client: Client, example: Any, read: Any
) -> None:
    send(client, example, "keep", read[:1])
    again = client.post(f"/o/{example.pk}/notes/advert/", {"what": "read", "advert": ADVERT})
    page = again.content.decode()
    assert "Knowledge of rye" not in [text for _, text, _ in rows(page)]
    assert "There already" in page


def test_a_line_that_cannot_be_kept_says_so_and_nothing_is_lost(
    client: Client, example: Any, read: Any
) -> None:
    first, second, third = read
    for text, words in (("a\x07b", "U+0007"), ("x" * 4_001, "4,001 characters")):
        answer = send(client, example, "keep", [(first[0], text, True), second, third])
        assert answer.status_code == 422
        page = answer.content.decode()
        assert words in page
        assert second[1] in page
    lost = send(client, example, "keep", [("no-number", "Knowledge of rye", True)])
    assert lost.status_code == 422
    assert send(client, example, "keep", rows(lost.content.decode())).status_code == 302
    assert criteria(example) == ["Knowledge of rye"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Paste the advertisement first."),
        ("We bake bread in Leith.", "No further line of it"),
        ("x" * 60_001, "60,001 characters"),
    ],
)
def test_a_text_that_gives_nothing_says_so_beside_the_field_and_stays(
    client: Client, example: Any, text: str, words: str
) -> None:
    answer = client.post(f"/o/{example.pk}/notes/advert/", {"what": "read", "advert": text})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert words in page
    assert text in page


def test_an_advertisement_pasted_at_the_start_is_read_next(client: Client, owner: Any) -> None:
    told = {"opportunity_employer": "Marlpit", "opportunity_role": "Baker", "met": "Ada Nwosu"}
    told |= {"candidate_name": "Efua Lindqvist", "once": str(uuid4()), "advert": ADVERT}
    for _ in range(2):
        page = client.post("/start/", told)
        assert page.status_code == 200
    begun = Opportunity.rows.get()
    answer = send(client, begun, "keep", rows(page.content.decode()))
    assert answer.status_code == 302
    assert criteria(begun) == ["Knowledge of rye", "Experience of running a night shift"]
