"""A résumé line without a verb: what I am, or a thing of mine."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.mine import MINE, stated
from sincerely.core.letters.phrasing.career.naming import named
from sincerely.core.letters.phrasing.career.titles import ROLES, is_agent, titled
from sincerely.core.letters.phrasing.hurry.objects import needs_article, with_inner_articles
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["PROFESSIONS", "noun_fact"]

PROFESSIONS: Final = word_set(
    """
    accountant engineer nurse surveyor architect midwife electrician teacher plumber
    paramedic pilot instructor mechanic welder manager director secretary marketer physicist
    chemist coach counsellor therapist psychologist pharmacist surgeon solicitor lawyer
    translator interpreter speaker trainer driver diver rigger inspector auditor actuary
    adviser advisor planner technician operator
    """
)


def noun_fact(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    """A line without a verb: what I am, or a thing, its ``noun`` only where it stands for certain."""
    turned = setting.turned(words, MINE)
    noun = text_of(turned)
    first = turned[0]
    low = first.lower
    if low in {
        "fluent",
        "certified",
        "chartered",
        "licensed",
        "licenced",
        "qualified",
        "registered",
        "trained",
        "bilingual",
        "responsible",
        "accountable",
        "conversant",
        "competent",
        "experienced",
        "proficient",
    } and not _is_of_others(words, setting):
        verb = "have been" if low in {"responsible", "accountable"} else "am"
        is_linked = any(word.lower in _LINKS for word in words[:3])
        is_person = any(word.lower in PROFESSIONS | ROLES for word in words[1:5]) and not is_linked
        is_person = is_person or _is_one_person(words, setting)
        clause = f"I {verb} {a_or_an(noun)} {noun}" if is_person else f"I {verb} {noun}"
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=f"being {noun}")
    if (
        words[-1].lower
        in {
            "certified",
            "qualified",
            "registered",
            "chartered",
            "trained",
            "licensed",
            "accredited",
            "belt",
        }
        and len(words) < 7
    ):
        clause = (
            f"I am {text_of(words)}" if words[-1].lower != "belt" else f"I am a {text_of(words)}"
        )
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
    if low in _SERVED and len(words) > 1 and words[1].lower in {"of", "on", "at", "for", "to"}:
        return stated(note, f"I have served as {titled(noun, setting)}")
    suffixed = re.match(
        r"^[A-Z]\w+-(?:trained|qualified|certified|educated|accredited)\b(?: in [^,;]+)?$",
        words[0].text,
    )
    if suffixed and (len(words) == 1 or words[1].lower == "in") and len(words) < 4:
        return stated(note, f"I am {text_of(words)}")
    noun = text_of(with_inner_articles(turned, setting.language))
    is_titled = words[0].text[:1].isupper() and any(
        w.text[:1].isupper() and not w.text.isupper() for w in words[1:4]
    )
    is_thing = not is_titled and not _names_a_person(words)
    if (needs_article(turned, setting.language) and is_thing) or (
        low in {"first", "only", "largest", "biggest"} and len(words) > 2
    ):
        return named(note, f"the {noun}", setting)
    kept = named(note, text_of(words) if is_titled else noun, setting)
    return kept if _stands_bare(turned, setting) else replace(kept, noun=None, topic=None)


def _names_a_person(words: tuple[Word, ...]) -> bool:
    """Read "author of a newsletter", "fell runner, 40 races": what is named is what I am."""
    return any(
        is_agent(word.lower)
        for word, after in itertools.pairwise((*words, Word("", before="(")))
        if word.after or after.before or after.lower in _HANGS
    )


_LINKS: Final = word_set("in as to for by with")
_HANGS: Final = _LINKS | {"of", "on", "at"}


def _is_one_person(words: tuple[Word, ...], setting: Setting) -> bool:
    """Read "registered professional (RPGeo)": after what one is called, the noun for who one is."""
    end = next(
        (i for i, w in enumerate(words) if i and (w.before or w.lower in _LINKS)), len(words)
    )
    end = next((i + 1 for i, w in enumerate(words[:end]) if w.after), end)
    head = words[end - 1]
    is_noun = bool(setting.language.lemmas(head.lower, WordClass.NOUN)) or head.lower.endswith("er")
    is_noun = is_noun and head.text.islower()
    is_mass = head.lower in MASS or head.lower.endswith((*MASS_ENDINGS, "ty"))
    is_one = end > 1 and not (is_mass or is_plural_word(head.text, setting.language))
    return is_noun and is_one and words[0].lower not in _OF_WHAT


# What is said of a thing that one does or speaks, never of a person before their calling.
_OF_WHAT: Final = word_set(
    "fluent responsible accountable conversant competent experienced proficient bilingual"
)


def _is_of_others(words: tuple[Word, ...], setting: Setting) -> bool:
    """Read "registered childminders of the town", "trained cooks": people, and not what I am."""
    return len(words) > 1 and not words[0].after and is_plural_word(words[1].text, setting.language)


def _stands_bare(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the phrase needs no article for certain: an amount, a plural, a matter."""
    first = words[0]
    if (
        first.text[:1].isdigit()
        or first.text[:1] in "$£€"
        or first.tag.word_class in {WordClass.NUM, WordClass.DET}
    ):
        return True
    end = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    head = words[end - 1]
    if any(word.after for word in words[: end - 1]):
        return False
    return (
        is_plural_word(head.text, setting.language)
        or head.lower in MASS
        or (head.lower.endswith(MASS_ENDINGS) and setting.language.is_word(head.lower))
    )


_SERVED: Final = word_set(
    """
    member chair trustee governor mentor lead head director secretary treasurer deputy
    captain
    """
)
