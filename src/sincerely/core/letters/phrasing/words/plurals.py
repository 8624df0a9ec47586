"""Whether a noun, or a noun phrase, takes a plural verb."""

from __future__ import annotations

from collections.abc import Sequence

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["is_plural", "is_plural_word"]


def is_plural_word(text: str, language: Language) -> bool:
    """Whether a noun is plural by itself."""
    low = text.lower()
    if len(text) > 2 and text.isupper():
        return False  # the last letter of an acronym is no ending
    if low in {
        "people",
        "staff",
        "police",
        "children",
        "men",
        "women",
        "crew",
        "faculty",
        "they",
        "we",
        "mice",
        "geese",
        "cattle",
        "feet",
        "teeth",
    }:
        return True
    if low.endswith("men") and len(low) > 5:
        return True
    if low.endswith("s") and not low.endswith("ss"):
        lemmas = language.lemmas(low, WordClass.NOUN)
        return not lemmas or any(lemma != low for lemma in lemmas)
    return False


def is_plural(words: Sequence[Word], language: Language) -> bool:
    """Whether a noun phrase (head last, before any "of" or "with") takes a plural verb."""
    head = words
    for index, word in enumerate(words):
        if index and (word.tag.word_class is WordClass.ADP or word.lower == "since"):
            head = words[:index]
            if word.lower == "of" and index + 1 < len(words) and _is_amount(head):
                head = words[index + 1 :]
            break
    if any(word.lower == "and" for word in head):
        return True
    last = head[-1]
    if last.tag.word_class is WordClass.NUM or last.text[:1].isdigit():
        if len(head) > 1 and (
            head[-2].tag.word_class in {WordClass.NOUN, WordClass.PROPN}
            or language.lemmas(head[-2].lower, WordClass.NOUN)
        ):
            last = head[-2]
        else:
            return last.lower not in {"1", "one"} and not last.text.startswith(("£", "$", "€"))
    return is_plural_word(last.text, language)


def _is_amount(head: Sequence[Word]) -> bool:
    last = head[-1].lower
    return head[-1].text[:1].isdigit() or last in {
        "half", "most", "all", "some", "none", "many", "third", "thirds", "quarter", "quarters", "percent",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "couple", "dozen", "lot", "lots", "number",
    }  # fmt: skip
