from __future__ import annotations

from functools import partial

from sincerely.core.letters.compose import (
    COURTESY,
    FILLING,
    ORDERS,
    Length,
    Part,
    Piece,
    fit,
    paragraphs,
)
from sincerely.core.letters.letter import Sentence

LENGTH = Length(fewest=30, aim=50, most=60, cap=70, least=15)


def piece(part: Part, rank: int, words: int, order: int = 0) -> Piece:
    text = " ".join([part.name.lower(), *["word"] * (words - 1)])
    sentences = (Sentence(f"{text}."),) if words else ()
    return Piece(part, rank, partial(tuple, sentences), order)


def parts(pieces: list[Piece]) -> list[str]:
    return [one.part.name for one in fit(pieces, LENGTH)]


def test_pieces_stand_in_the_order_of_the_letter_whatever_their_rank() -> None:
    pieces = [piece(Part.NEXT, 0, 5), piece(Part.EVIDENCE, 1, 5), piece(Part.THANKS, 0, 5)]
    assert parts(pieces) == ["THANKS", "EVIDENCE", "NEXT"]


def test_what_may_go_comes_in_by_rank_up_to_the_aim() -> None:
    pieces = [
        piece(Part.THANKS, 0, 20),
        piece(Part.REASON, 2, 15),
        piece(Part.EVIDENCE, 1, 15),
        piece(Part.DIFFERENCE, 4, 5),
    ]
    assert parts(pieces) == ["THANKS", "EVIDENCE", "REASON"]


def test_a_letter_too_short_may_pass_the_aim_with_one_piece() -> None:
    assert parts([piece(Part.THANKS, 0, 29), piece(Part.REASON, 2, 30)]) == ["THANKS", "REASON"]


def test_what_must_be_said_gives_way_only_at_the_cap_and_thanks_and_next_never() -> None:
    pieces = [
        piece(Part.THANKS, 0, 40),
        piece(Part.CONCERN, 0, 25),
        piece(Part.CORRECTION, 0, 25),
        piece(Part.NEXT, 0, 20),
    ]
    assert parts(pieces) == ["THANKS", "CONCERN", "NEXT"]


def test_a_filling_comes_only_into_a_letter_that_is_too_short() -> None:
    filling = piece(Part.REASON, FILLING, 10)
    assert parts([piece(Part.THANKS, 0, 29), filling]) == ["THANKS", "REASON"]
    assert parts([piece(Part.THANKS, 0, 30), filling]) == ["THANKS"]


def test_a_courtesy_comes_only_into_what_is_hardly_a_letter() -> None:
    courtesy = piece(Part.COURTESY, COURTESY, 10)
    assert parts([piece(Part.THANKS, 0, 14), courtesy]) == ["THANKS", "COURTESY"]
    assert parts([piece(Part.THANKS, 0, 15), courtesy]) == ["THANKS"]


def test_a_piece_without_words_is_not_said() -> None:
    assert parts([piece(Part.THANKS, 0, 5), piece(Part.CONCERN, 0, 0)]) == ["THANKS"]


def blocks(*said: tuple[Part, int]) -> list[str]:
    found = [(part, piece(part, 0, words).say()) for part, words in said]
    return [
        " ".join(sentence.text.split()[0].rstrip(".") for sentence in one.sentences)
        for one in paragraphs(found)
    ]


def test_thanks_and_points_are_one_paragraph() -> None:
    assert blocks((Part.THANKS, 9), (Part.POINT, 9), (Part.NEXT, 9)) == ["thanks point", "next"]


def test_thanks_alone_join_what_follows_from_them() -> None:
    assert blocks((Part.THANKS, 9), (Part.MET, 9), (Part.EVIDENCE, 9), (Part.NEXT, 9)) == [
        "thanks met evidence",
        "next",
    ]
    assert blocks((Part.THANKS, 9), (Part.EVIDENCE, 9)) == ["thanks evidence"]
    assert blocks((Part.THANKS, 9), (Part.WISH, 9), (Part.NEXT, 9)) == ["thanks wish", "next"]


def test_a_lone_fact_joins_the_points_and_a_lone_reason_the_ending() -> None:
    points = ((Part.THANKS, 9), (Part.POINT, 9))
    assert blocks(*points, (Part.EVIDENCE, 9), (Part.NEXT, 9)) == ["thanks point evidence", "next"]
    assert blocks(*points, (Part.REASON, 9), (Part.NEXT, 9)) == ["thanks point", "reason next"]
    assert blocks(*points, (Part.REASON, 9), (Part.DIFFERENCE, 9), (Part.NEXT, 9)) == [
        "thanks point",
        "reason difference",
        "next",
    ]


def test_of_five_paragraphs_the_shorter_pair_at_either_end_joins() -> None:
    middle = [(Part.POINT, 9), (Part.EVIDENCE, 9), (Part.EVIDENCE, 9), (Part.CONCERN, 2)]
    intent = [(Part.REASON, 9), (Part.DIFFERENCE, 9)]
    assert blocks((Part.THANKS, 1), *middle, *intent, (Part.NEXT, 30)) == [
        "thanks point evidence evidence",
        "concern",
        "reason difference",
        "next",
    ]
    assert blocks((Part.THANKS, 9), *middle, *intent, (Part.NEXT, 9)) == [
        "thanks point",
        "evidence evidence",
        "concern",
        "reason difference next",
    ]


def test_a_part_that_says_nothing_makes_no_paragraph() -> None:
    assert blocks((Part.THANKS, 9), (Part.CONCERN, 0), (Part.NEXT, 9)) == ["thanks", "next"]


def test_of_one_sort_a_letter_says_one_piece() -> None:
    offer = Piece(Part.NEXT, 1, piece(Part.NEXT, 1, 5).say, sort="close")
    patience = Piece(Part.COURTESY, 2, piece(Part.COURTESY, 2, 5).say, sort="close")
    assert parts([piece(Part.THANKS, 0, 5), offer, patience]) == ["THANKS", "NEXT"]


def test_an_order_says_where_the_parts_stand() -> None:
    _, doubts_first, intent_first = ORDERS
    pieces = [piece(part, 0, 3) for part in (Part.THANKS, Part.EVIDENCE, Part.CONCERN, Part.REASON)]
    names = [[one.part.name for one in fit(pieces, LENGTH, order)] for order in ORDERS[1:]]
    assert names == [
        ["THANKS", "CONCERN", "EVIDENCE", "REASON"],
        ["THANKS", "REASON", "EVIDENCE", "CONCERN"],
    ]
    two = (Sentence("One."), Sentence("Two."))
    said = [(part, two) for part in (Part.THANKS, Part.CONCERN, Part.EVIDENCE, Part.REASON)]
    blocks = paragraphs([*said, (Part.NEXT, (*two, *two))], doubts_first)
    assert [len(block.sentences) for block in blocks] == [2, 2, 2, 6]
    lone = [(Part.THANKS, two), (Part.REASON, two[:1]), (Part.CONCERN, two), (Part.NEXT, two)]
    assert [len(block.sentences) for block in paragraphs(lone, intent_first)] == [3, 2, 2]
