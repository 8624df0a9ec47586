"""A name is read into its parts, in whatever order and dress it was typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.core.people import Order, forms, parse_name, slug


@pytest.mark.parametrize(
    ("text", "given_name", "family"),
    [
        ("Wei-Ling Tan", "Wei-Ling", "Tan"),
        ("Tan Wei Ling", "Wei Ling", "Tan"),
        ("Tan Wei-Ling", "Wei-Ling", "Tan"),
        ("Chan Tai-man", "Tai-man", "Chan"),
        ("Lee Kuan Yew", "Kuan Yew", "Lee"),
        ("Lee Harvey Oswald", "Lee Harvey", "Oswald"),
        ("Ho Kwok Wong", "Ho Kwok", "Wong"),
        ("Zhang Wei", "Wei", "Zhang"),
        ("Wei Zhang", "Wei", "Zhang"),
        ("Wang Xiaoming", "Xiaoming", "Wang"),
        ("Xiaoming Wang", "Xiaoming", "Wang"),
        ("Ouyang Feng", "Feng", "Ouyang"),
        ("Lucy Liu", "Lucy", "Liu"),
        ("Li Bo Wang", "Li Bo", "Wang"),
        ("Kim Min-jun", "Min-jun", "Kim"),
        ("Min-jun Kim", "Min-jun", "Kim"),
        ("Choi Soo Jin", "Soo Jin", "Choi"),
        ("Park Jiyoung", "Jiyoung", "Park"),
        ("Kim Hale", "Kim", "Hale"),
        ("Jun Park", "Jun", "Park"),
        ("Park Bowen Ashworth", "Park Bowen", "Ashworth"),
        ("Tran Thi Mai", "Thi Mai", "Tran"),
        ("Nguyễn Văn An", "Văn An", "Nguyễn"),
        ("Minh Nguyen", "Minh", "Nguyen"),
        ("Nguyen Bao Tran", "Nguyen Bao", "Tran"),
        ("Mai Lindqvist", "Mai", "Lindqvist"),
        ("Tanaka Hiroshi", "Hiroshi", "Tanaka"),
        ("Hiroshi Tanaka", "Hiroshi", "Tanaka"),
        ("TANAKA Hiroshi", "Hiroshi", "Tanaka"),
        ("Hiroshi TANAKA", "Hiroshi", "Tanaka"),
        ("Mori Ogai", "Mori", "Ogai"),
        ("Jean van DAMME", "Jean", "van Damme"),
        ("Ana O'NEIL", "Ana", "O'Neil"),
        ("NG Kai Wen", "Kai Wen", "Ng"),
        ("JP Morgan", "JP", "Morgan"),
        ("GARCIA Maria LOPEZ", "GARCIA Maria", "LOPEZ"),
        ("Maria LOPEZ Ruiz", "Maria", "LOPEZ Ruiz"),
        ("Szabó Réka", "Réka", "Szabó"),
        ("Réka Szabó", "Réka", "Szabó"),
        ("Kovács Anna", "Anna", "Kovács"),
        ("Anna Kovács", "Anna", "Kovács"),
        ("Csonka Réka", "Réka", "Csonka"),
        ("Tom Attila", "Tom", "Attila"),
        ("Péter Simon", "Péter", "Simon"),
        ("Gabriel García Márquez", "Gabriel", "García Márquez"),
        ("Juan Carlos Rodríguez", "Juan Carlos", "Rodríguez"),
        ("Ana María Silva Braun", "Ana María", "Silva Braun"),
        ("Ana Silva Braun", "Ana Silva", "Braun"),
        ("Luis García de la Cruz", "Luis", "García de la Cruz"),
        ("Juan José de la Cruz", "Juan José", "de la Cruz"),
        ("Vincent van der Berg", "Vincent", "van der Berg"),
        ("José Ortega y Gasset", "José", "Ortega y Gasset"),
        ("Solheim, Ingrid", "Ingrid", "Solheim"),
        ("van der Berg, Jan", "Jan", "van der Berg"),
        ("vincent van gogh", "Vincent", "van Gogh"),
        ("FIONA MCDONALD", "Fiona", "McDonald"),
        ("jean-paul d'arcy", "Jean-Paul", "D'Arcy"),
        ("k.d. lang", "K.D.", "Lang"),
        ("田中 浩", "浩", "田中"),
        ("An Nguyen", "An", "Nguyen"),
        ("A. Smith", "A.", "Smith"),
    ],
)
def test_given_and_family_name_are_found_in_either_order(
    text: str, given_name: str, family: str
) -> None:
    name = parse_name(text)
    assert (name.given, name.family) == (given_name, family)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Szabó Réka", Order.FAMILY_FIRST),
        ("Ingrid Solheim", Order.GIVEN_FIRST),
        ("Madonna", Order.SINGLE),
        ("Krishnan S", Order.SINGLE),
        ("Chen Li", Order.UNSURE),
        ("László Péter", Order.UNSURE),
        ("Tanaka Mori", Order.UNSURE),
        ("Ahmad bin Abdullah", Order.UNSURE),
        ("Björk Guðmundsdóttir", Order.UNSURE),
    ],
)
def test_the_order_is_said_and_doubt_is_admitted(text: str, order: Order) -> None:
    assert parse_name(text).order is order


@pytest.mark.parametrize(
    ("text", "full", "suffixes", "role", "nickname"),
    [
        ("Jane Doe, CFO", "Jane Doe", (), "CFO", ""),
        ("Jane Doe, PhD, Head of Quality", "Jane Doe", ("PhD",), "Head of Quality", ""),
        ("Priya - HR", "Priya", (), "HR", ""),
        ("Priya (HR) Menon", "Priya Menon", (), "HR", ""),
        ("Tom, HR", "Tom", (), "HR", ""),
        ("TOM, HR", "Tom", (), "HR", ""),
        ("Martin Hale from Finance", "Martin Hale", (), "Finance", ""),
        ("Martin the scientist", "Martin", (), "scientist", ""),
        ("Robert (Bob) Hale", "Robert Hale", (), "", "Bob"),
        ("Robert “Bob” Hale", "Robert Hale", (), "", "Bob"),
        ("Sam Okafor (they/them)", "Sam Okafor", (), "", ""),
        ("Mary Smith (née Jones)", "Mary Smith", (), "née Jones", ""),
        ("Ana Soto, USAF (Ret.)", "Ana Soto", ("USAF", "Ret."), "", ""),
        ("J. Robert Smith, Jr., Esq.", "J. Robert Smith", ("Jr.", "Esq."), "", ""),
        ("Dana Wu, SHRM-CP", "Dana Wu", ("SHRM-CP",), "", ""),
        ("Sarah Lee RN MSN", "Sarah Lee", ("RN", "MSN"), "", ""),
        ("Dr. Jin MA", "Jin Ma", (), "", ""),
        ("Rev. Ana Cole, Anna", "Ana Cole", (), "Anna", ""),
        ("Robert () Hale", "Robert Hale", (), "", ""),
        ("General Manager Jane Roe", "Jane Roe", (), "", ""),
    ],
)
def test_letters_roles_and_nicknames_are_set_aside(
    text: str, full: str, suffixes: tuple[str, ...], role: str, nickname: str
) -> None:
    name = parse_name(text)
    assert (name.full, name.suffixes, name.role, name.nickname) == (full, suffixes, role, nickname)


@pytest.mark.parametrize("text", ["Dana Whitlock,", "Dana Whitlock, , COO", "Dana Whitlock,, MD"])
def test_a_comma_with_nothing_behind_it_adds_nothing_to_the_name(text: str) -> None:
    assert parse_name(text).full == "Dana Whitlock"


def test_accents_are_composed_and_apostrophes_stay_as_typed() -> None:
    assert parse_name("Re\u0301ka Szabo\u0301").full == "Réka Szabó"
    assert parse_name("Siobhan O’Dwyer").full == "Siobhan O’Dwyer"
    assert parse_name("Siobhan O`Dwyer").full == "Siobhan O'Dwyer"


def test_a_short_word_in_capitals_alone_is_left_alone() -> None:
    assert parse_name("TJ").full == "TJ"
    assert parse_name("INGRID").full == "Ingrid"


def test_a_possessive_is_not_given_a_capital() -> None:
    assert parse_name("jo kelly's").full == "Jo Kelly's"


def test_initials_follow_the_order_of_the_name() -> None:
    assert parse_name("Szabó Réka").initials == "SR"
    assert parse_name("Madonna").initials == "M"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dr. Ingrid Solheim",
            {"Dr. Solheim", "Dr Solheim", "Ingrid Solheim", "Solheim", "Ingrid"},
        ),
        ("Prof. Ana Fox", {"Professor Fox", "Prof. Fox", "Dr. Fox", "Ana"}),
        ("Rev. Ana Cole", {"Reverend Cole", "Rev. Cole"}),
        ("Szabó Réka", {"Szabó Réka", "Réka Szabó", "Réka", "Szabó"}),
        ("Robert (Bob) Hale", {"Bob", "Bob Hale", "Robert Hale"}),
        ("Jane Smith, PhD", {"Dr. Smith", "Jane Smith"}),
        ("Mary Jane Hale", {"Mary Jane Hale", "Mary Hale"}),
        ("Hon. Ana Ruiz", {"Ana Ruiz"}),
        ("Judge Okafor", {"Judge Okafor", "Okafor"}),
    ],
)
def test_forms_hold_every_way_of_naming_the_person(text: str, expected: set[str]) -> None:
    assert expected <= set(forms(text))
    assert forms(parse_name(text)) == forms(text)


def test_two_people_in_one_entry_have_the_forms_of_both() -> None:
    assert {"Dr. Fox", "Ana", "Tom Hale", "Hale"} <= set(forms("Dr. Ana Fox and Tom Hale"))


def test_nobody_has_no_forms() -> None:
    assert forms("someone from HR") == ()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Łukasz O'Neil",), "lukasz-oneil"),
        (("Dr. Ingrid Solheim",), "ingrid-solheim"),
        (("Szabó Réka",), "szabo-reka"),
        (("Nguyễn Văn Đức",), "nguyen-van-duc"),
        (("Søren Weiß",), "soren-weiss"),
        (("Ирина Жукова",), "irina-zhukova"),
        (("Γιώργος",), "giorgos"),
        (("Anna", "Ben", "Chloe"), "anna-ben-chloe"),
        (("Jane Doe", "PhD", "Head of Quality", "Ben Roe"), "jane-doe-ben-roe"),
        (("someone from HR",), "someone-from-hr"),
        (("../../etc/passwd",), "etc-passwd"),
    ],
)
def test_a_slug_spells_the_name_in_ascii(names: tuple[str, ...], expected: str) -> None:
    assert slug(*names) == expected


def test_a_name_that_cannot_be_spelled_has_a_stable_number() -> None:
    assert slug("محمد") == slug("محمد") != slug("علي")
    assert slug("محمد").startswith("person-")
    assert slug("") == slug("")


def test_a_long_group_has_a_slug_of_sixty_characters_at_most() -> None:
    assert len(slug(*["Ingrid Solheim"] * 50)) <= 60


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    name = parse_name(text)
    assert unicodedata.is_normalized("NFC", name.full)
    assert all(part for part in forms(text))
    assert slug(text).isascii()
    assert 0 < len(slug(text)) <= 60
    assert name.initials == name.initials.strip()
