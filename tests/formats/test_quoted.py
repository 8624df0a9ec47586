"""What of a mail, or of a text pasted from one, is not the letter."""

from __future__ import annotations

import pytest

from sincerely.formats.quoted import quoted


def own(text: str) -> str:
    kept, at = [], 0
    for start, end in quoted(text):
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]])


@pytest.mark.parametrize(
    "older",
    [
        "On Mon, 16 Nov 2026 at 17:42, Jo Ash <jo@example.org> wrote:\nhi there\n",
        "On Mon, Nov 16, 2026 at 5:42 PM Josephine Ashworth-Lane\n<jo@example.org> wrote:\n\nhi\n",
        "-----Original Message-----\nFrom: Jo\nhi\n",
        "________________________________\nFrom: Jo\nSent: Monday\nhi\n",
        "From: Jo Ash <jo@example.org>\nSent: Monday\nTo: Ana\n\nhi\n",
        "Begin forwarded message:\n\nhi\n",
    ],
)
def test_an_older_mail_below_is_not_the_letter(older: str) -> None:
    assert own("Dear Jo,\n\nThanks.\n\n" + older) == "Dear Jo,\n\nThanks.\n\n"


def test_answers_between_quoted_lines_are_the_letter() -> None:
    text = "On Monday, Jo Ash wrote:\n> when?\n\nIn May.\n> how?\nBy train.\n"
    assert own(text).split() == ["In", "May.", "By", "train."]


def test_of_a_header_the_subject_is_the_letters() -> None:
    text = "From: Ana <ana@example.org>\nTo: Jo,\n  Sam\nSubject: Thank you\nDate: Monday\n\nDear Jo,\n"
    assert own(text).strip().split("\n")[0] == "Subject: Thank you"
    assert "Sam" not in own(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Jo,\n\nFrom: what you told me, the roof leaks.\n",
        "Dear Jo,\n\nOn Monday I read what you wrote: it was good.\n",
    ],
)
def test_words_of_a_letter_are_left(text: str) -> None:
    assert quoted(text) == []


def test_a_mail_below_the_line_that_names_its_writer_is_the_letter() -> None:
    assert (
        own("On Monday, Jo wrote:\n\nDear Ana, come in May.\n").strip() == "Dear Ana, come in May."
    )
