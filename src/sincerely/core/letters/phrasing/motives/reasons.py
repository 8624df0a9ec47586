"""Why the candidate wants the job, addressed to somebody of the house."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.circumstances import circumstance_clause
from sincerely.core.letters.phrasing.career.lines import with_subject
from sincerely.core.letters.phrasing.career.mine import MINE, with_kin, with_own_kin
from sincerely.core.letters.phrasing.career.openings import in_own_person
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.clauses.tails import comma_pieces
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.motives.ascribed import YOURS, ascribed
from sincerely.core.letters.phrasing.motives.contacts import with_that
from sincerely.core.letters.phrasing.motives.foremost import named_by_row
from sincerely.core.letters.phrasing.motives.places import back_again, nearer_clause
from sincerely.core.letters.phrasing.motives.wanted import (
    CONTACT,
    drawing,
    is_adjective,
    noun_with_articles,
    with_its_article,
)
from sincerely.core.letters.phrasing.people.persons import names_person
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.reading.told import contact_clause, stated_verb
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_subject_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause, is_noun_phrase, is_strung
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_reason"]

_LABELLED: Final = re.compile(r"^(?P<what>[A-Za-z]+(?: [a-z]+)?)(?::| -| –) (?P<why>[a-z].+)$")
_OWNED: Final = ("your", "the ", "my ", "a ", "an ")
_PAID: Final = re.compile(
    r"\b(?:pensions?|salary|salaries|pay(?! attention| heed| tribute| your | their )|paid|bonus|benefits|perks|money|package|holidays?|annual leave|(?<!private )equity)\b",
    re.IGNORECASE,
)
_AWAY: Final = re.compile(
    r"^(?:i(?: am|['’]m) )?(?:tired|bored|sick|fed up|unhappy|stuck|frustrated|burn(?:t|ed) out|leaving|hate|hating|"
    r"need (?:a |the |to )?(?:job|change|work|money|leave)|out of work|between jobs|made redundant|laid off)\b"
    r"|\b(?:my|current|present) (?:boss|manager|job|contract|employer|firm|company)\b(?! at\b)"
    r"|^(?!.*\b(?:nobody|never|no one|no|not|without)\b).*\b(?:redundan\w+|laid off|fired|let go)\b",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^(?:(?:and|but|also|plus|then|that|(?:i )?(?:reckon|think|guess|feel|believe)(?: that)?(?= (?:it['’]s|they|you|the|we)\b)|it['’]s that|the fact that|mostly|mainly|because(?: of)?|as|since|due to|drawn (?:to|by)|attracted (?:to|by))\s+)+(?!one\b)",
    re.IGNORECASE,
)
_RELATIVES: Final = frozenset(
    {
        "that",
        "who",
        "which",
        "where",
        "whose",
        "whom",
        "what",
        "how",
        "why",
        "when",
        "because",
        "than",
    }
)
_LIKING: Final = word_set(
    """
    want like love need prefer hope enjoy believe know miss admire
    """
)
_MAIN_LINKS: Final = word_set(
    """
    and or but that who which where whose whom if when while because as than how what why
    """
)
_NO_MOTIVE: Final = "a reason for leaving the last place is not a reason for this one"
_NO_PAY: Final = "pay is never written in a letter"


def phrase_reason(note: Note, setting: Setting) -> Phrased:
    """Why I want the job: a noun phrase, a clause, or a wish of mine."""
    text = _LEAD.sub(
        "", in_own_person(_whole(setting.parts(_SLASH.sub(", ", note.text)), setting), setting)
    )
    text = _ALWAYS.sub(r"\g<told> and ", _ONLY.sub("I ", _ENOUGH.sub(" and ", text)))
    words = _of_the_house(setting.words(text))
    refused = _refusal(note, text, words, setting)
    if refused:
        return Phrased(note, Act.UNSURE, (), why_not=refused)
    apart = with_that(words)
    if apart is not None:
        return _named(note, noun_with_articles(setting.turned(apart, YOURS), setting))
    glossed = _glossed(note, text, setting)
    if glossed is not None:
        return glossed
    clause_at = contact_clause(words, setting.verbs)
    if clause_at > 0 and not _THE_WAY.match(text):
        told_apart = (*words[:clause_at], Word("that"), *words[clause_at:])
        return _named(note, noun_with_articles(setting.turned(told_apart, YOURS), setting))
    at_once = _plain(note, text, words, setting)
    if at_once is not None:
        return at_once
    if (
        len(words) > 1
        and len(with_kin(words)) > len(words)
        and (
            setting.verbs.is_past(words[1].text) or words[1].lower in {"is", "are", "has", "lives"}
        )
    ):
        return _clause(note, text_of(setting.turned(with_kin(words), YOURS)))
    shaped = setting.shape(words)
    if words[0].lower in {"i", "we", "he", "she"} and len(words) > 1:
        told = with_subject(note, words, setting)
        return _clause(note, told.clause or "")
    if _is_told_apart(text, words, setting):
        return _named(note, text_of(setting.turned(words, YOURS)))
    if _is_clause(shaped, setting):
        clause = _told(shaped, setting)
        is_sure = stated_verb(words, setting.verbs) > 0
        if (is_sure or is_clause(clause, setting)) and not is_strung(clause, setting):
            return _clause(note, clause)
        pieces = cut_statements(clause, setting)
        if len(pieces) > 1 and all(is_clause(piece, setting) for piece in pieces):
            return _clause(note, "; ".join(pieces))
        return _headed(note, text, setting) or Phrased(
            note, Act.OWN, (sentence(f"one reason I want this work: {clause}"),)
        )
    return _phrase(note, words, shaped, setting)


def _of_the_house(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with "its" as "your" where they name no other thing before it: "rode its trains"."""
    at = next((i for i, word in enumerate(words) if word.lower == "its"), len(words))
    is_named = any(
        (word.tag.word_class in {WordClass.NOUN, WordClass.PROPN} or word.lower == "it")
        and len(with_kin((word,))) == 1
        and not word.lower.endswith("s")
        for word in words[:at]
    )
    return words if is_named else tuple(w.to("your") if w.lower == "its" else w for w in words)


def _refusal(note: Note, text: str, words: tuple[Word, ...], setting: Setting) -> str:
    """Why the reason cannot be given: it is of pay, of getting away, of nobody; empty if it can."""
    if ".why" in note.path and _PAID.search(text):
        return _NO_PAY
    if ".why" in note.path and _AWAY.search(text):
        return _NO_MOTIVE
    return "it does not say who is meant" if _is_of_nobody_known(words, setting) else ""


# "a board which still has a ship's master on it": a thing, and the clause that tells which.
_TOLD_APART: Final = re.compile(
    r"^(?P<head>(?:an?|the|one|some|people|places?|work) (?:[\w'’-]+ ){0,3}?)(?:which|who|that|where|whose) (?!,)[^;:]+$",
    re.IGNORECASE,
)


def _is_told_apart(text: str, words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the only verb of the words is that of the clause which tells what thing is meant."""
    led = _TOLD_APART.match(text)
    if led is None or 0 < find_finite(words, setting.verbs, 1) < len(led["head"].split()):
        return False
    verb = find_finite(words, setting.verbs, len(led["head"].split()) + 1)
    return verb > 0 and not any(
        word.tag.verb_form == "Fin" and word.lower not in {"has", "have"}
        for word in words[verb + 1 :]
    )


def _headed(note: Note, text: str, setting: Setting) -> Phrased | None:
    """A thing, and after a comma a clause about it, in brackets: "a land-grant mission (…)"."""
    head, comma, rest = text.partition(", ")
    words = setting.turned(setting.words(head), YOURS)
    noun = with_its_article(words, setting)
    if setting.language.lemmas(head.lower(), WordClass.ADJ):
        return None
    if not comma or "(" in text or not is_noun_phrase(noun, setting):
        return None
    told = text_of(setting.words(rest))  # "his" is of whom the clause itself names
    house = drawing(noun)
    if house != noun and stated_verb(setting.words(rest), setting.verbs) > 0:
        return _named(note, f"{noun} where {told}")
    return _named(note, f"{noun} ({told})") if len(told.split()) <= _ASIDE else None


# "big enough to have a lab, small enough to know the growers"
# "I just like …", "love trams, always have"
_ONLY: Final = re.compile(r"^I (?:just|simply|really|honestly) (?=[a-z]+ )")
_ALWAYS: Final = re.compile(
    r"^(?P<told>(?:I )?(?:love|like|enjoy|admire)\b[^,;]*), (?=always have$)"
)
_ENOUGH: Final = re.compile(r"(?<! and), (?=[a-z]+ enough (?:to|for)\b)")
_SLASH: Final = re.compile(r"(?<=\w) / (?=\w)")
_DASH: Final = re.compile(r" [-–—]+ (?!.* [-–—]+ )")
_ASIDE: Final = 10  # words that may stand in brackets


def _whole(parts: tuple[str, ...], setting: Setting) -> str:
    """The parts as one text: a clause after its stop, a short fragment in brackets."""
    first, *rest = parts if len(parts) > 1 else _DASH.split(parts[0] if parts else "", maxsplit=1)
    if len(rest) != 1 or "(" in f"{first}{rest[0]}":
        return " ".join(parts)
    told = text_of(setting.turned(setting.words(rest[0]), YOURS))
    if is_clause(told, setting):
        return " ".join(parts) if first.endswith(".") else f"{first.rstrip(' .,')}; {rest[0]}"
    return f"{first.rstrip(' .,')} ({told})" if len(told.split()) <= _ASIDE else " ".join(parts)


def _is_of_nobody_known(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether "she" or "her", or "in them", means somebody or something not named before it."""
    first = words[0].lower
    if first in _THEIRS and _THEIRS[first] != setting.cast.writes_as:
        return True
    at = next((i for i, word in enumerate(words) if word.lower in _THEIRS), 0)
    is_named = any(
        word.who or names_person(words, index, setting.cast)
        for index, word in enumerate(words[:at])
    )
    if at and _THEIRS[words[at].lower] != setting.cast.writes_as and not is_named:
        return True
    return any(
        word.lower == "them"
        and words[index - 1].lower in {"in", "on", "of", "into", "through", "inside"}
        and not any(
            w.lower.endswith("s") and w.tag.word_class is WordClass.NOUN for w in words[:index]
        )
        for index, word in enumerate(words)
        if index
    )


_THEIRS: Final = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}


def _glossed(note: Note, text: str, setting: Setting) -> Phrased | None:
    """A thing and, after a stop, what is true of it: "the archive: nobody has catalogued it"."""
    in_a_row = named_by_row(setting.words(text), setting)
    if in_a_row is not None:
        return _named(note, in_a_row)
    stop = next((mark for mark in ("; ", ": ", ". ") if mark in text), ". ")
    what, stop, rest = text.partition(stop)
    if not stop or not is_clause(text_of(setting.turned(setting.words(rest), YOURS)), setting):
        return None
    words = setting.words(what)
    of_house = ascribed(what, setting)
    if of_house is not None:
        return _clause(note, f"{of_house}; {rest}")
    if setting.shape(words).shape is not Shape.NOUN:
        return None
    is_many = is_plural_word(words[-1].text, setting.language)  # "them" means these then
    told = text_of(setting.turned(setting.words(rest), MINE if is_many else YOURS))
    return _named(note, f"{noun_with_articles(setting.turned(words, YOURS), setting)}: {told}")


def _plain(note: Note, text: str, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """A reason whose first words say what it is: nearer, been …, ready to …, "size: …"."""
    nearer = nearer_clause(text, setting)
    if nearer is not None:
        return _clause(note, nearer)
    again = back_again(text, setting)
    if again is not None:
        return _named(note, again, gerund=again)
    if words[0].lower == "been" and len(words) > 1:
        return _clause(note, f"I have {text_of(setting.turned(words, MINE))}")
    of_whom = ascribed(text, setting)
    if of_whom is not None:
        return _clause(note, of_whom)
    standing = circumstance_clause(text, setting)
    if standing is not None and standing.startswith("I am "):
        return _clause(note, standing)
    if _THE_WAY.match(text) or _SEEING.match(text):
        return _named(note, text_of(setting.turned(words, YOURS)))
    labelled = _LABELLED.match(text)
    if labelled is None or _is_clause(setting.shape(setting.words(labelled["why"])), setting):
        return None
    what = text_of(setting.turned(setting.words(labelled["what"]), YOURS))
    article = "" if what.lower().startswith(_OWNED) else "the "
    return _named(note, f"{article}{what}: {labelled['why']}")


def _is_clause(shaped: Shaped, setting: Setting) -> bool:
    """Whether the words have a main verb, beyond any clause that only tells which thing is meant."""
    words = shaped.words
    if words[0].lower in {"they", "you", "it", "there", "nobody", "everyone", "everybody"}:
        return find_finite(words, setting.verbs, 1) > 0
    if stated_verb(words, setting.verbs) > 0:
        return True
    if shaped.shape is not Shape.FINITE or (
        CONTACT.match(text_of(words)) and find_finite(words, setting.verbs, 1) < 0
    ):
        return False
    relative = next((i for i, w in enumerate(words) if i and w.lower in _RELATIVES), 0)
    if not relative or relative > shaped.verb:
        return True
    if words[relative - 1].lower in {"and", "or"}:
        return False
    second = find_finite(words, setting.verbs, shaped.verb + 1)
    return (
        second > 0
        and words[second - 1].lower not in _MAIN_LINKS
        and not any(word.lower in _MAIN_LINKS for word in words[shaped.verb + 1 : second])
    )


def _told(shaped: Shaped, setting: Setting) -> str:
    words = shaped.words
    turned = setting.turned(words, YOURS)
    if shaped.verb > 0:
        own = with_own_kin(turned, shaped.verb)
        subject = with_subject_article(own, setting.language)
        turned = (*subject, *turned[shaped.verb :])
    return text_of(turned)


def _clause(note: Note, clause: str) -> Phrased:
    said = (
        sentence(clause)
        if clause.startswith("I ")
        else sentence(f"one reason I want this work is that {clause}")
    )
    return Phrased(note, Act.OWN, (said,), clause=clause)


def _phrase(note: Note, words: tuple[Word, ...], shaped: Shaped, setting: Setting) -> Phrased:
    turned = setting.turned(words, YOURS)
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
        if len(words) > 1 and words[1].lower == "by" and "your" in {w.lower for w in turned}:
            return _clause(note, f"I was {phrase}")
        if len(words) > 1 and words[1].lower == "by":  # nobody can tell who: "founded by monks"
            return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {phrase}"),))
        done = setting.verbs.participle(setting.verbs.lemma(low) or low)
        if "since" in {word.lower for word in words}:
            return _clause(note, f"I have {done} {text_of(turned[1:])}")
        return _clause(note, f"I {phrase}")
    is_quality = len(words) > 1 and needs_article(words[1:], setting.language)
    if (shaped.shape is Shape.PARTICIPLE and not is_quality) or low == "being":
        return _named(note, phrase, gerund=phrase)
    is_led = words[0].after == "," and bool(setting.language.lemmas(low, WordClass.ADJ))
    if is_led or any(is_adjective(piece, setting) for piece in comma_pieces(phrase)[:-1]):
        return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {phrase}"),))
    noun = noun_with_articles(turned, setting)
    is_thing = shaped.shape in {Shape.NOUN, Shape.VERBLESS, Shape.FINITE} or is_quality
    is_thing = is_thing or _is_many_told(words)
    if is_thing and is_noun_phrase(noun, setting) and not _may_tell(words):
        return _named(note, noun)
    return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {phrase}"),))


def _is_many_told(words: tuple[Word, ...]) -> bool:
    """Read "archives that are open": things for certain, though spelt like a verb."""
    if len(words) < 3 or words[0].after:
        return False
    is_verb = words[2].tag.word_class in {WordClass.VERB, WordClass.AUX}
    return words[1].lower in {"who", "which"} or (words[1].lower == "that" and is_verb)


def _may_tell(words: tuple[Word, ...]) -> bool:
    """Whether the words have more verbs than their "that" or "who" can take: a clause, then, no thing."""
    if words[0].tag.word_class is WordClass.DET or any("(" in word.before for word in words):
        return False
    verbs = sum(word.tag.verb_form == "Fin" for word in words[1:])
    return verbs > sum(word.lower in _RELATIVES | _SUBJECTS for word in words)


_SUBJECTS: Final = frozenset({"i", "we", "you", "they", "nobody"})


def _named(note: Note, noun: str, gerund: str | None = None) -> Phrased:
    noun = drawing(noun)
    said = sentence(f"I am drawn to this work by {noun}")
    return Phrased(note, Act.OWN, (said,), noun=noun, gerund=gerund, topic=noun)


_SEEING: Final = re.compile(
    r"^(?:seeing|watching|hearing|helping|making|letting|having|getting) ", re.IGNORECASE
)
_THE_WAY: Final = re.compile(r"^the (?:way|day|time|moment|fact|speed|care|ease) ", re.IGNORECASE)
