from __future__ import annotations

import pytest

from sincerely.core.calls.speech import (
    hard_words,
    in_easy_words,
    is_unusual_surname,
    phone_groups,
    spelled,
)
from sincerely.core.debrief import Locale


@pytest.mark.parametrize(
    ("phone", "locale", "said"),
    [
        ("415-555-0186", Locale.US, "4 1 5, 5 5 5, 0 1 8 6"),
        ("+1 (415) 555-0186", Locale.US, "4 1 5, 5 5 5, 0 1 8 6"),
        ("1 415 555 0186", Locale.CA, "4 1 5, 5 5 5, 0 1 8 6"),
        ("503.555.0172 x204", Locale.US, "5 0 3, 5 5 5, 0 1 7 2, extension 2 0 4"),
        ("07700 900741", Locale.GB, "0 7 7 0 0, 9 0 0, 7 4 1"),
        ("+44 7700 900741", Locale.GB, "0 7 7 0 0, 9 0 0, 7 4 1"),
        ("+44 (0)20 7946 0321", Locale.GB, "0 2 0, 7 9 4 6, 0 3 2 1"),
        (
            "+44 (0)20 7946 0958 ext. 22",
            Locale.GB,
            "0 2 0, 7 9 4 6, 0 9 5 8, extension 2 2",
        ),
        ("020 7946 0958, extn: 7", Locale.GB, "0 2 0, 7 9 4 6, 0 9 5 8, extension 7"),
        ("(415) 555-0186 #31", Locale.US, "4 1 5, 5 5 5, 0 1 8 6, extension 3 1"),
        ("415-555-0186 or 415-555-0187", Locale.US, "4 1 5, 5 5 5, 0 1 8 6"),
        ("415-555-0186 / 415-555-0187", Locale.US, "4 1 5, 5 5 5, 0 1 8 6"),
        ("0161 496 0186", Locale.GB, "0 1 6 1, 4 9 6, 0 1 8 6"),
        ("0491 570 156", Locale.AU, "0 4 9 1, 5 7 0, 1 5 6"),
        ("(02) 5550 1234", Locale.AU, "0 2, 5 5 5 0, 1 2 3 4"),
        ("085 555 0123", Locale.IE, "0 8 5, 5 5 5, 0 1 2 3"),
        ("01 555 0123", Locale.IE, "0 1, 5 5 5, 0 1 2 3"),
    ],
)
def test_number_is_grouped_as_its_country_says_it(phone: str, locale: Locale, said: str) -> None:
    assert phone_groups(phone, locale) == said


@pytest.mark.parametrize(
    ("phone", "locale", "said"),
    [
        ("+36 1 555 0123", Locale.IE, "plus 3 6, 1, 5 5 5, 0 1 2 3"),
        ("+49 1515550123", Locale.US, "plus 4 9, 1 5 1 5, 5 5 0, 1 2 3"),
        ("555-0186", Locale.US, "5 5 5, 0 1 8 6"),
        ("+33612345678", Locale.US, "plus 3 3 6 1 2, 3 4 5, 6 7 8"),
        ("+33 (0)6 12 34 56 78", Locale.US, "plus 3 3, 6, 1 2, 3 4, 5 6, 7 8"),
        (
            "+44 (0)20 7946 0958 ext. 22",
            Locale.US,
            "plus 4 4, 2 0, 7 9 4 6, 0 9 5 8, extension 2 2",
        ),
        ("0044 7700 900741", Locale.US, "plus 4 4, 7 7 0 0, 9 0 0, 7 4 1"),
        ("011 353 85 555 0123", Locale.US, "plus 3 5 3, 8 5, 5 5 5, 0 1 2 3"),
        ("+1 415 555 0186", Locale.GB, "plus 1, 4 1 5, 5 5 5, 0 1 8 6"),
        ("123456789", Locale.US, "1 2 3, 4 5 6, 7 8 9"),
    ],
)
def test_foreign_or_unknown_number_keeps_the_groups_it_was_typed_in(
    phone: str, locale: Locale, said: str
) -> None:
    assert phone_groups(phone, locale) == said


def test_a_phone_without_digits_is_not_said() -> None:
    assert phone_groups("ask Terrence", Locale.US) == ""


def test_hard_words_are_found_whatever_their_case() -> None:
    assert hard_words("Statistically, rural jurors") == ("Statistically", "rural", "jurors")


def test_easy_text_has_no_hard_word() -> None:
    assert hard_words("Thank you for showing me the new plant.") == ()


def test_hard_word_with_an_exact_plain_one_is_replaced() -> None:
    assert in_easy_words("meeting regularly") == "meeting often"


def test_hard_word_with_no_exact_plain_one_stays() -> None:
    assert in_easy_words("the rural clinics") == "the rural clinics"


@pytest.mark.parametrize(
    "surname", ["Castellanos", "Szczepański", "Żak", "Nwachukwu", "Ó Súilleabháin", "Bråten"]
)
def test_surname_that_a_listener_would_not_know_is_unusual(surname: str) -> None:
    assert is_unusual_surname(surname)


@pytest.mark.parametrize("surname", ["Smith", "Bo", "Ek", "Whitlock", "Render", "李", ""])
def test_surname_that_is_common_short_or_written_as_it_sounds_is_not(surname: str) -> None:
    assert not is_unusual_surname(surname)


def test_marks_are_not_said() -> None:
    assert spelled("Żak-Groß 李") == "Z, A, K, hyphen, G, R, O, S, S"


def test_surname_is_spelled_with_its_hyphen_and_apostrophe() -> None:
    assert spelled("Ní O'Dea-Li") == "N, I, O, apostrophe, D, E, A, hyphen, L, I"
