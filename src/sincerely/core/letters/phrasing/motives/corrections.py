"""What the candidate said wrongly, put right."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Correction
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.lines import articled
from sincerely.core.letters.phrasing.career.mine import MINE
from sincerely.core.letters.phrasing.clauses.tails import NUMBER
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.spliced import parted
from sincerely.core.letters.phrasing.typed.dating import full_months
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word

__all__ = ["phrase_correction"]

_SAID: Final = re.compile(
    r"^(?:(?:i|he|she) )?(?:said|told (?:her|him|them|you)|mentioned|claimed|quoted)(?: that)?\s+(?=\S)|^that\s+",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(rf"^{NUMBER}(?:\W|$)", re.IGNORECASE)
_YEAR: Final = re.compile(r"^(?:in )?(?:19|20)\d\d$")
_RIGHT: Final = re.compile(
    r"^(?:actually|in fact|really|should be|should have been|correct (?:figure|number) is)[,:]?\s+",
    re.IGNORECASE,
)


# "sorry", "my mistake", "I misspoke": that it was wrong is what the whole sentence says.
_OWNING_UP: Final = re.compile(
    r"(?:,|;| [-–—]|\.)? ?\(?\b(?:sorry|my (?:mistake|error|bad|slip)|i (?:misspoke|slipped|got (?:it|that) wrong|mixed (?:it|them) up|(?:flipped|transposed|swapped|reversed|inverted) (?:it|them|the (?:digits|numbers|figures)))|typo|transposed|slip of the tongue"
    r"|misremembered|i misremembered|apologies)\)?[.!]?$",
    re.IGNORECASE,
)
_NEARLY: Final = re.compile(
    r"^(?:nearer|closer to|more like|just (?:over|under)|rather|about|around) ", re.IGNORECASE
)


def _without_owning(part: str) -> str:
    return _OWNING_UP.sub("", part)


def _fact_of(parts: tuple[str, ...]) -> str:
    """The fact as one text, what a dash adds to it in brackets."""
    if len(parts) == 2 and "(" not in "".join(parts):
        return f"{parts[0].rstrip(' .')} ({parts[1].rstrip(' .')})"
    return " ".join(parts)


def phrase_correction(correction: Correction, setting: Setting) -> Phrased:
    """What I said wrongly and the fact, in one sentence: "I told you that scrap was 3.4%; it is 3.1%."."""
    typed = full_months(" ".join(setting.parts(correction.said.text)))
    said_text = _SAID.sub("", typed)
    first, *more = filter(None, map(_without_owning, setting.parts(correction.fact.text)))
    later = ""
    if (
        more
        and first.endswith(".")
        and all(_clause(setting.shape(setting.words(p)), setting) for p in more)
    ):
        later = "".join(f"; {text_of(setting.inside(setting.words(part)))}" for part in more)
        more = []
    fact_text = _RIGHT.sub("", full_months(_fact_of((first.rstrip(" ."), *more))))
    said, fact = (setting.shape(setting.words(text)) for text in (said_text, fact_text))
    if said_text.split(" ")[1:] == fact_text.split(" ")[1:] != [] and fact_text[:1].isupper():
        wrong, right = (f"the {text}" for text in (said_text, fact_text))
        return Phrased(
            correction.fact,
            Act.OWN,
            (sentence(f"I said {wrong}; what I should have said is {right}"),),
            noun=right,
        )
    told = _clause(said, setting)
    clause = None if _NAME.match(fact_text) else _clause(_of_it(fact, setting), setting)
    name = said_text.split(" ", 1)[0]
    is_name = name[:1].isupper() and name not in {"The", "A", "An", "My", "Our"}
    name = name if said_text != typed and is_name else ""
    told = told and _named(told, name)
    clause = clause and _named(clause, name)
    if clause is not None and told is not None:
        clause = _again(said, fact, clause, setting)
    right = (
        _apart(clause, setting)
        if clause is not None
        else _right(said if told is not None else None, fact, fact_text, setting)
    )
    if clause is None and _NAME.match(fact_text):
        right = _with_article_of(said_text, right)
    if told is not None:
        opening = told if _GAVE.match(told) else f"I told you that {told}"
    elif said_text == typed and not re.search(r"\d", said_text) and re.match(r"\d", fact_text):
        what = "year" if _YEAR.match(fact_text) else "figure"
        opening = f"I gave you the wrong {what} for {_matter(said, setting)}"
    else:
        opening = f"I said {_named(_phrase(said, setting), name)}"
    return Phrased(
        correction.fact,
        Act.OWN,
        (sentence(f"{opening}; {right}{later}"),),
        clause=clause,
        noun=None if clause else _phrase(fact, setting),
    )


def _of_it(fact: Shaped, setting: Setting) -> Shaped:
    """The fact with the "it" that a figure was told of: "was 2018", "is 34"."""
    first, *rest = fact.words
    if first.lower not in {"was", "is"} or not rest or not rest[0].text[:1].isdigit():
        return fact
    return setting.shape((Word("it"), *fact.words))


def _with_article_of(said: str, right: str) -> str:
    """The right name with the article of the wrong one: "the Hatch Act", "it was the Jones Act"."""
    wrong = _ARTICLED.search(said)
    last = right.rsplit(" ", 1)[-1]
    is_like = wrong is not None and (
        wrong["last"] == last or (wrong["last"].isupper() and last.isupper())
    )
    return right.replace("it was ", "it was the ", 1) if is_like else right


_ARTICLED: Final = re.compile(r"\bthe (?:[\w'’&-]+ ){0,2}(?P<last>[\w'’&-]+)$")


def _matter(said: Shaped, setting: Setting) -> str:
    """What I gave a wrong figure for, with its article: "the number of beds"."""
    noun = text_of(setting.turned(said.words, MINE))
    is_determined = said.words[0].lower in DETERMINERS | {"my", "our", "your"}
    return noun if is_determined else f"the {noun}"


def _right(said: Shaped | None, fact: Shaped, text: str, setting: Setting) -> str:
    """A fact without a verb as a statement; ``said`` where what I said has a verb of its own."""
    if _YEAR.match(text):
        return f"the right year is {text.removeprefix('in ')}"
    if _FIGURE.match(_NEARLY.sub("", text)):
        return f"the right figure is {_figure(text, setting)}"
    if _NAME.match(text):
        return f"it was {text if text[:1].isupper() else _phrase(fact, setting)}"
    how = _how(said, fact, setting) if said is not None else None
    if how is not None:
        return how
    if fact.words[0].tag.word_class in {WordClass.ADP, WordClass.ADV, WordClass.SCONJ}:
        return f"the right version is this: {_phrase(fact, setting)}"
    return f"what I should have said is {_phrase(fact, setting)}"


def _apart(clause: str, setting: Setting) -> str:
    """The fact, a second statement after its comma in brackets: "it was 26 (I was thinking of …)"."""
    whole = parted(clause, setting)
    if whole is None or whole == clause:
        return clause
    head, _, tail = whole.partition("; ")
    return f"{head} ({tail})"


def _how(said: Shaped, fact: Shaped, setting: Setting) -> str | None:
    """How a thing is in place of how I said that it was: "the count is monthly", "quarterly"."""
    at = said.verb
    if said.shape is not Shape.FINITE or at < 1 or at + 2 != len(said.words):
        return None
    is_state = said.words[at].lower in {"is", "are", "was", "were"}
    was, now = said.words[-1], fact.words[0]
    is_alike = was.lower.endswith("ly") is now.lower.endswith("ly")
    if not (is_state and is_alike and setting.language.lemmas(now.lower, WordClass.ADJ)):
        return None
    plural = is_plural(said.words[:at], setting.language)
    phrase = _phrase(fact, setting).replace(", ", ", and ", 1)
    return f"{'they' if plural else 'it'} {said.words[at].lower} {phrase}"


_GAVE: Final = re.compile(
    r"^I (?:gave|put|called|described|listed|named|mixed|confused|muddled|swapped|got|forgot|misquoted|misstated|mislabell?ed"
    r"|overstated|understated|miscounted|skipped|omitted|left) "
)


def _named(clause: str, name: str) -> str:
    """The clause with the capital of a name that it begins with: "Ruth ran it"."""
    if clause.split(" ", 1)[0] != name.lower():
        return clause
    return f"{name}{clause[len(name) :]}"


# A name, a month, a season alone: "Dr Hall", "autumn".
_NAME: Final = re.compile(
    r"^(?:(?:[A-Z][\w'’.-]+ ?){1,3}|(?:early |late )?(?:spring|summer|autumn|winter))$"
)


def _figure(text: str, setting: Setting) -> str:
    """The figure, what is said of it in brackets: "12 vans (2 were hired)"."""
    text = re.sub(r"(?<=[\w%]) not (?=[$£€]?\d)", ", not ", text)
    head, comma, tail = text.partition(", ")
    right = _phrase(setting.shape(setting.words(head)), setting)
    is_told = any(word.tag.verb_form == "Fin" for word in setting.words(tail or "-"))
    if _FIGURE.match(tail) and not is_told and "," not in tail and "(" not in text:
        return f"{right} and {tail}"
    linked = re.match(r"(?:including|with|not|of which|of whom|in|as|and)\b", tail)
    if not comma or linked or "(" in text:
        return _phrase(setting.shape(setting.words(text)), setting)
    return f"{right} ({tail})"


def _clause(shaped: Shaped, setting: Setting) -> str | None:
    """The part as a finite clause, my own verb with its "I"; ``None`` for anything less."""
    words = shaped.words
    first = words[0].lower
    if first in {"i", "we", "it", "he", "she", "they", "there"} and len(words) > 1:
        return text_of(setting.turned(words, MINE))
    if shaped.shape is Shape.FINITE and not words[0].text[:1].isdigit():
        return text_of(articled(shaped, setting))
    if shaped.shape is Shape.PAST and shaped.verb == 0:
        return f"I {text_of(setting.turned(words, MINE, subject='I'))}"
    return None


def _again(said: Shaped, fact: Shaped, clause: str, setting: Setting) -> str:
    """The fact with a pronoun for a subject that both parts name."""
    subject = _subject(fact)
    if not subject or subject != _subject(said):
        return clause
    rest = text_of(setting.turned(fact.words[fact.verb :], MINE))
    plural = is_plural(fact.words[: fact.verb], setting.language)
    return f"{'they' if plural else 'it'} {rest}"


def _subject(shaped: Shaped) -> tuple[str, ...]:
    words: tuple[Word, ...] = shaped.words[: shaped.verb] if shaped.verb > 0 else ()
    bare = tuple(word.lower for word in words if word.lower not in {"the", "a", "an"})
    return (
        bare if bare and bare[0] not in {"i", "we", "he", "she", "they", "it", "you", "my"} else ()
    )


def _phrase(shaped: Shaped, setting: Setting) -> str:
    words = setting.turned(shaped.words, MINE)
    text = text_of(words)
    return f"{a_or_an(text)} {text}" if needs_article(words, setting.language) else text
