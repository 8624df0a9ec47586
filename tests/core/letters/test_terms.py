import pytest

from sincerely.core.letters.terms import read_terms, stem, words_of


@pytest.mark.parametrize(
    "words",
    [
        ("inspection", "inspected", "inspections", "inspector"),
        ("release", "releases", "releasing", "Released"),
        ("plan", "planned", "planning"),
        ("leave", "leaving", "leaves"),
        ("sell", "sold", "sales"),
        ("activate", "activation"),
        ("Keele", "Keele’s", "Keele's"),
        ("delivery", "deliveries"),
    ],
)
def test_forms_of_one_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize(
    ("one", "two"), [("busy", "bus"), ("rest", "restore"), ("analysis", "analyst"), ("ring", "re")]
)
def test_different_words_keep_different_stems(one: str, two: str) -> None:
    assert stem(one) != stem(two)


def test_figures_are_read_from_digits_and_words() -> None:
    assert read_terms("the 148-to-92-day result, twice in two years").figures == {"148", "92", "2"}
    assert read_terms("410,000 documents").figures == {"410000"}


def test_units_and_empty_words_carry_no_matter() -> None:
    assert read_terms("it is the same every week").matter == frozenset()


def test_names_are_words_with_a_capital_inside_the_note() -> None:
    assert read_terms("Batch release at Gateway").names == {stem("Gateway")}


def test_words_keep_their_apostrophes_and_figures_their_points() -> None:
    assert words_of("O'Dwyer's 4.1% at 07:15") == ["O'Dwyer's", "4.1", "at", "07:15"]
