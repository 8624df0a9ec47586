"""Forms that stand where a verb might and are none: "operator's contract", "costs up by a third".

What is owned, what has a price or a change right after it, and what has been so since a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_owned_or_priced", "lasts", "rises"]


def _after(words: Sequence[Word], index: int) -> Word | None:
    return words[index + 1] if index + 1 < len(words) else None


_TAKE_MONEY: Final = word_set(
    "cost make earn spend lose owe pay raise bring take need want get charge run save give bill burn offer cut add have be"
    " win buy sell hold carry cover fund lend borrow invest average total top hit reach pass exceed equal fetch net gross"
)


def is_owned_or_priced(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "operator's contract", "agency nurses £2m": what is owned, or has a sum after it, is a noun."""
    previous, following = words[index - 1] if index else None, _after(words, index)
    noun = bool(verbs.language.lemmas(words[index].lower, WordClass.NOUN))
    if previous is not None and previous.lower.endswith(("'s", "s'")) and not previous.after:
        return noun
    if (
        words[index].lower == "cost"
        and index == 1
        and following is not None
        and _is_rate(words, index)
    ):
        return not is_plural_word(words[0].text, verbs.language)
    priced = following is not None and not words[index].after and following.text[:1] in "$£€"
    return noun and priced and index > 0 and verbs.lemma(words[index].text) not in _TAKE_MONEY


def _is_rate(words: Sequence[Word], index: int) -> bool:
    """Read "food cost 38 at the hotel": a bare figure, and no thing that it counts."""
    if not words[index + 1].text.isdigit() or words[index].after:
        return False
    after = _after(words, index + 1)
    return after is None or bool(words[index + 1].after) or after.lower in _OF_A_RATE


_OF_A_RATE: Final = word_set("at in on for last this against vs and but per across")


def lasts(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "two berths closed since the storm": a state that lasts, no simple past stands with "since"."""
    word = words[index]
    following = words[index + 1].lower if index + 1 < len(words) else ""
    if word.lower == "split" and following in {"on", "over", "about", "between", "down"}:
        return True
    return (
        following == "since"
        and not word.after
        and verbs.is_past(word.lower)
        and verbs.is_participle(word.lower)
        and not verbs.is_base(word.lower)
        and verbs.lemma(word.lower) not in _CHANGES
    )


# What has come about of itself, and is no state that lasts.
_CHANGES: Final = word_set(
    "double halve triple quadruple decline improve increase decrease drop climb slip soar plunge"
    " dwindle shrink worsen retire die resign happen arrive depart emerge evolve stagnate"
)


def rises(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "transport costs up by a third": a noun in -s with its change, no verb."""
    following = _after(words, index)
    if (
        following is None
        or following.lower not in {"up", "down", "flat"}
        or not verbs.is_third(words[index].text)
    ):
        return False
    after = _after(words, index + 1)
    return (
        after is None
        or after.lower in {"by", "since", "to", "from", "on", "for", "in", "again", "every"}
        or after.text[:1].isdigit()
    )
