"""Why the candidate wants the job, addressed to somebody of the house."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.circumstances import circumstance_clause
from sincerely.core.letters.phrasing.finite import find_finite
from sincerely.core.letters.phrasing.lines import with_subject
from sincerely.core.letters.phrasing.mine import MINE, with_kin
from sincerely.core.letters.phrasing.objects import a_or_an, needs_article, with_inner_articles
from sincerely.core.letters.phrasing.openings import in_own_person
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape, Shaped
from sincerely.core.letters.phrasing.soundness import is_clause
from sincerely.core.letters.phrasing.tables import words_of
from sincerely.core.letters.phrasing.words import Word

__all__ = ["phrase_reason"]

_YOURS: Final = Frame(
    Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, they=Role.READER, you=Role.OTHER
)
_LABELLED: Final = re.compile(r"^(?P<what>[A-Za-z]+(?: [a-z]+)?)(?::| -| –) (?P<why>[a-z].+)$")
_OWNED: Final = ("your", "the ", "my ", "a ", "an ")
_PAID: Final = re.compile(
    r"\b(?:pensions?|salary|salaries|pay|paid|bonus|benefits|perks|money|package|holidays?|annual leave|equity)\b",
    re.IGNORECASE,
)
_AWAY: Final = re.compile(
    r"^(?:i(?: am|['’]m) )?(?:tired|bored|sick|fed up|unhappy|stuck|frustrated|burn(?:t|ed) out|leaving|hate|hating|"
    r"need (?:a |the |to )?(?:job|change|work|money|leave)|out of work|between jobs|made redundant|laid off)\b"
    r"|\b(?:my|current|present) (?:boss|manager|job|contract|employer|firm|company)\b(?! at\b)"
    r"|\b(?:redundan\w+|laid off|fired|let go)\b",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^(?:because(?: of)?|as|since|due to|drawn (?:to|by)|attracted (?:to|by))\s+", re.IGNORECASE
)
_RELATIVES: Final = frozenset({"that", "who", "which", "where", "whose", "whom"})
_CHANCE: Final = words_of(
    """
    chance opportunity freedom right room scale prospect challenge
    """
)
_LIKING: Final = words_of(
    """
    want like love need prefer hope enjoy believe know miss admire
    """
)
# "town I grew up in": a thing told by a clause without its "that".
_CONTACT: Final = re.compile(
    r"^(?!(?:the|a|an|my|your|our|this|that|every|all|what|how|because)\b)[a-z]+(?: [a-z]+)? (?:I|we|you|they) [a-z]",
    re.IGNORECASE,
)
_NEARER: Final = re.compile(
    r"^(?:closer|nearer|close|near|local|far) (?:to|from)?\b", re.IGNORECASE
)
_MAIN_LINKS: Final = words_of(
    """
    and or but that who which where whose whom if when while because as than how what why
    """
)
_NO_MOTIVE: Final = "a reason for leaving the last place is not a reason for this one"
_NO_PAY: Final = "pay is never written in a letter"


def phrase_reason(note: Note, setting: Setting) -> Phrased:
    """Why I want the job: a noun phrase, a clause, or a wish of mine."""
    text = _LEAD.sub("", in_own_person(" ".join(setting.parts(note.text)), setting))
    if ".why" in note.path:
        if _PAID.search(text):
            return Phrased(note, Act.UNSURE, (), why_not=_NO_PAY)
        if _AWAY.search(text):
            return Phrased(note, Act.UNSURE, (), why_not=_NO_MOTIVE)
    words = setting.words(text)
    if words[0].lower in {"he", "she"} and words[0].lower != setting.cast.writes_as:
        return Phrased(note, Act.UNSURE, (), why_not="it does not say who is meant")
    at_once = _plain(note, text, words, setting)
    if at_once is not None:
        return at_once
    if (
        len(words) > 1
        and len(with_kin(words)) > len(words)
        and setting.verbs.is_past(words[1].text)
    ):
        return _clause(note, text_of(setting.turned(with_kin(words), _YOURS)))
    shaped = setting.shape(words)
    if words[0].lower in {"i", "we", "he", "she"} and len(words) > 1:
        told = with_subject(note, words, setting)
        return _clause(note, told.clause or "")
    if _is_clause(shaped, setting):
        clause = _told(shaped, setting)
        if is_clause(clause, setting):
            return _clause(note, clause)
        return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {clause}"),))
    return _phrase(note, words, shaped, setting)


def _plain(note: Note, text: str, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """A reason whose first words say what it is: nearer, been …, ready to …, "size: …"."""
    if _NEARER.match(text):
        return _clause(note, f"it is {text_of(setting.turned(words, _YOURS))}")
    if words[0].lower == "been" and len(words) > 1:
        return _clause(note, f"I have {text_of(setting.turned(words, MINE))}")
    standing = circumstance_clause(text, setting)
    if standing is not None and standing.startswith("I am "):
        return _clause(note, standing)
    labelled = _LABELLED.match(text)
    if labelled is None or _is_clause(setting.shape(setting.words(labelled["why"])), setting):
        return None
    what = text_of(setting.turned(setting.words(labelled["what"]), _YOURS))
    article = "" if what.lower().startswith(_OWNED) else "the "
    return _named(note, f"{article}{what}: {labelled['why']}")


def _is_clause(shaped: Shaped, setting: Setting) -> bool:
    """Whether the words have a main verb, beyond any clause that only tells which thing is meant."""
    words = shaped.words
    if words[0].lower in {"they", "you", "it", "there", "nobody", "everyone", "everybody"}:
        return find_finite(words, setting.verbs, 1) > 0
    if words[0].lower == "its":
        return any(_goes_on(words, index, setting) for index in range(2, len(words) - 1))
    if shaped.shape is not Shape.FINITE or (
        _CONTACT.match(text_of(words)) and find_finite(words, setting.verbs, 1) < 0
    ):
        return False
    relative = next((i for i, w in enumerate(words) if i and w.lower in _RELATIVES), 0)
    if not relative or relative > shaped.verb:
        return True
    second = find_finite(words, setting.verbs, shaped.verb + 1)
    return (
        second > 0
        and words[second - 1].lower not in _MAIN_LINKS
        and not any(word.lower in _MAIN_LINKS for word in words[shaped.verb + 1 : second])
    )


def _goes_on(words: tuple[Word, ...], index: int, setting: Setting) -> bool:
    """Whether a verb stands here, between its subject and what goes on with it."""
    verbs, text = setting.verbs, words[index].text
    is_verb = (
        verbs.is_base(text)
        or verbs.is_third(text)
        or words[index].lower in {"is", "are", "has", "have"}
    )
    return (
        is_verb
        and bool(setting.language.lemmas(words[index - 1].lower, WordClass.NOUN))
        and words[index + 1].tag.word_class
        in {
            WordClass.ADP,
            WordClass.DET,
            WordClass.ADJ,
            WordClass.ADV,
            WordClass.PART,
            WordClass.NUM,
        }
    )


def _told(shaped: Shaped, setting: Setting) -> str:
    words = shaped.words
    if words[0].lower == "its":
        words = tuple(word.to("your") if word.lower == "its" else word for word in words)
    turned = setting.turned(words, _YOURS)
    if shaped.verb > 0:
        turned = (*with_article(turned[: shaped.verb], setting.language), *turned[shaped.verb :])
    return text_of(turned)


def _clause(note: Note, clause: str) -> Phrased:
    said = (
        sentence(clause)
        if clause.startswith("I ")
        else sentence(f"one reason I want this work: {clause}")
    )
    return Phrased(note, Act.OWN, (said,), clause=clause)


def _phrase(note: Note, words: tuple[Word, ...], shaped: Shaped, setting: Setting) -> Phrased:
    if words[0].lower == "its":
        words = (words[0].to("your"), *words[1:])
    turned = setting.turned(words, _YOURS)
    phrase = text_of(turned)
    low = words[0].lower
    if low in _LIKING and shaped.shape is not Shape.NOUN:
        return _clause(note, f"I {text_of(setting.turned(words, MINE))}")
    if shaped.shape is Shape.INFINITIVE:
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"I want {phrase}"),),
            clause=f"I want {phrase}",
            base=phrase.removeprefix("to "),
        )
    if shaped.shape is Shape.PAST and setting.verbs.is_past(low):
        return _clause(note, f"I {phrase}")
    if shaped.shape is Shape.PARTICIPLE or low == "being":
        return _named(note, phrase, gerund=phrase)
    if shaped.shape in {Shape.NOUN, Shape.VERBLESS, Shape.FINITE}:
        return _named(note, _noun(turned, setting))
    return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {phrase}"),))


def _named(note: Note, noun: str, gerund: str | None = None) -> Phrased:
    said = sentence(f"one reason I want this work is {noun}")
    return Phrased(note, Act.OWN, (said,), noun=noun, gerund=gerund, topic=noun)


_GOES_ON: Final = re.compile(r"(?:and|not|but|with|in|at|by|from|even|where|which|who) ")


def _noun(turned: tuple[Word, ...], setting: Setting) -> str:
    """The phrase with its articles; a row of things joined."""
    text = text_of(turned)
    pieces = re.split(r",\s+", text)
    is_row = len(pieces) > 1 and ":" not in text and all(len(piece.split()) < 5 for piece in pieces)
    if is_row and not _GOES_ON.match(pieces[-1]):
        done = [_articled(setting.words(piece)) for piece in pieces]
        return f"{', '.join(done[:-1])} and {done[-1]}"
    return _articled(turned)


def _articled(words: tuple[Word, ...]) -> str:
    text = text_of(with_inner_articles(words))
    if _CONTACT.match(text):
        return f"the {text}"
    if words[0].lower in _CHANCE or (len(words) == 1 and words[0].lower in _DEFINED):
        return f"the {text}"
    return f"{a_or_an(text)} {text}" if needs_article(words) else text


_DEFINED: Final = words_of(
    """
    mission people place team culture products product work scale pace variety mandate
    history
    """
)
