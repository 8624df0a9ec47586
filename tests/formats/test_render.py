"""Every format comes by one way, and a letter's file bears the reader's name."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from sincerely.core.debrief import Debrief
from sincerely.core.errors import InputError
from sincerely.core.letters.letter import Letter
from sincerely.formats.render import file_name, render


def test_text_is_the_letters_own_in_utf8(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    assert render(email_letter, "txt", debrief, today).decode() == email_letter.text


def test_text_loses_control_characters_and_composes_accents(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    letter = replace(email_letter, greeting="Dear Re\u0301ka\x07\ud800,\r\n")
    assert "Dear Réka,\n" in render(letter, "txt", debrief, today).decode()


def test_a_format_that_there_is_not_is_named_with_those_that_are(
    email_letter: Letter, debrief: Debrief, today: dt.date
) -> None:
    with pytest.raises(InputError, match=r'"odt" is no format .* txt, eml, docx, pdf'):
        render(email_letter, "odt", debrief, today)


def test_a_file_is_named_by_number_reader_and_kind(email_letter: Letter) -> None:
    assert file_name(email_letter, 1, "eml") == "01-ana-garcia-marquez.thank-you.eml"
    group = replace(email_letter, to="Anna Hale, Ben Roe")
    assert file_name(group, 12, "pdf") == "12-anna-hale-ben-roe.thank-you.pdf"
