from __future__ import annotations

from sincerely.core.letters.sharing import ALIKE, TOO_ALIKE, Shared

RAIN = "It rains on the upper field all week."
SNOW = "It snows on the roofs of the old town."
THANKS = "Thank you for the hour on Tuesday."


def shared() -> Shared:
    found = Shared()
    found.keep([THANKS, RAIN])
    found.keep(["I am grateful for the tour of the mill.", SNOW])
    return found


def test_a_sentence_costs_more_the_more_it_makes_two_letters_alike() -> None:
    assert shared().cost("It hails in the valley once a year.", [THANKS]) == 0
    assert shared().cost(SNOW, [THANKS]) == 2
    assert shared().cost(RAIN, [THANKS]) == TOO_ALIKE


def test_what_is_nearly_the_same_counts_as_readers_would_count_it() -> None:
    nearly = "It rains on the upper field all month."
    assert shared().cost(nearly, []) == 1
    assert shared().cost(nearly, [THANKS]) == ALIKE


def test_a_letter_written_later_is_compared_too() -> None:
    found = shared()
    assert found.cost(SNOW, [THANKS]) == 2
    found.keep([THANKS, SNOW])
    assert found.cost(SNOW, [THANKS]) == TOO_ALIKE
