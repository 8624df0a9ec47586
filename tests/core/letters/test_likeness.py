from sincerely.core.letters.likeness import Alike, Sharing, are_alike, compare_letters

SOLHEIM = """Subject: Thank you for Tuesday

Dear Dr. Solheim,

Thank you for showing me the plant. Dr. Osei and I talked release over.

The board will choose two finalists by 1 December.

Kind regards,

Noor Castellanos
"""
ODWYER = """Dear Ms. O'Dwyer,

Thank you for the walk along the line. The board will choose two finalists by 1 December.

Kind regards,

Noor Castellanos
"""


def only_pair(*texts: str) -> Alike:
    found = compare_letters(texts)
    assert len(found) == 1
    return found[0]


def test_letters_with_nothing_in_common_make_no_pair() -> None:
    assert compare_letters(["Release takes 29 days here.", "Nobody eats lunch together now."]) == ()


def test_greeting_closing_and_signature_do_not_count() -> None:
    one = "Dear Ann,\n\nRelease takes 29 days here.\n\nKind regards to you all\n\nNoor"
    two = "Dear Ann,\n\nNobody eats lunch together now.\n\nKind regards to you all\n\nNoor"
    assert compare_letters([one, two]) == ()


def test_one_shared_sentence_is_allowed_and_its_spans_say_where_it_stands() -> None:
    pair = only_pair(SOLHEIM, ODWYER)
    (passage,) = pair.passages
    assert not pair.is_too_alike
    assert passage.sharing is Sharing.SAME
    expected = "The board will choose two finalists by 1 December."
    assert SOLHEIM[passage.first.start : passage.first.end] == expected
    assert ODWYER[passage.second.start : passage.second.end] == expected


def test_two_shared_sentences_are_too_many() -> None:
    pair = only_pair(
        "I ran two plants for nine years. The move to five products draws me here.",
        "The move to five products draws me here! I ran two plants, for nine years.",
    )
    assert pair.shared_sentences == 2
    assert pair.is_too_alike


def test_a_sentence_with_another_name_in_it_is_nearly_the_same() -> None:
    pair = only_pair(
        "Thank you for the hour that you gave me on Tuesday, Ingrid.",
        "Thank you for the hour that you gave me on Tuesday, Siobhan.",
    )
    assert [passage.sharing for passage in pair.passages] == [Sharing.NEAR]


def test_seven_words_running_are_a_passage_even_in_different_sentences() -> None:
    one = "What I would do first is bring record review onto the floor in the first quarter."
    two = "We tried last spring to bring record review onto the floor in the old hall."
    pair = only_pair(one, two)
    (passage,) = pair.passages
    assert passage.sharing is Sharing.RUN
    assert one[passage.first.start : passage.first.end] == (
        "bring record review onto the floor in the"
    )
    assert not pair.is_too_alike


def test_six_words_running_are_not_noticed() -> None:
    one = "What I would do first is bring record review onto the floor."
    two = "Last spring they asked us whether to bring record review onto a shelf."
    assert compare_letters([one, two]) == ()


def test_a_sentence_is_counted_once_though_the_other_letter_repeats_it() -> None:
    one = "Release takes 29 days at the plant."
    assert only_pair(one, f"{one} {one}").shared_sentences == 1


def test_a_title_with_a_stop_does_not_end_a_sentence() -> None:
    one = "I met Dr. Osei at the plant on Tuesday morning."
    pair = only_pair(one, one)
    assert pair.passages[0].first.start == 0
    assert pair.passages[0].first.end == len(one)


def test_an_abbreviation_at_the_end_of_a_line_does_not_swallow_the_next_paragraph() -> None:
    one = "I wrote to Halden Inc.\n\nRelease takes 29 days at the plant."
    pair = only_pair(one, "Release takes 29 days at the plant.")
    assert one[pair.passages[0].first.start :] == "Release takes 29 days at the plant."


def test_pairs_come_in_order_of_the_letters() -> None:
    text = "Release takes 29 days at the plant."
    assert [(a.first, a.second) for a in compare_letters([text] * 3)] == [(0, 1), (0, 2), (1, 2)]


def test_two_sentences_of_a_few_words_are_never_called_one() -> None:
    assert not are_alike("I agree.", "I agree.")
    assert are_alike(
        "The board will choose two finalists by 1 December.",
        "The board will choose two finalists by 1 December, I gather.",
    )
