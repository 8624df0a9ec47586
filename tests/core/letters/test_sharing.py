from __future__ import annotations

from sincerely.core.letters.sharing import TOO_ALIKE, Shared


def test_a_sentence_costs_more_the_more_it_makes_two_letters_alike() -> None:
    shared = Shared()
    shared.keep(["Thank you.", "It rains."])
    shared.keep(["I am grateful.", "It snows."])
    assert shared.cost("It hails.", ["Thank you."]) == 0
    assert shared.cost("It snows.", ["Thank you."]) == 1
    assert shared.cost("It rains.", ["Thank you."]) == TOO_ALIKE
