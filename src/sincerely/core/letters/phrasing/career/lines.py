"""One résumé line by its grammar: a deed, a duty, a statement, a thing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.mine import MINE, stated, with_kin
from sincerely.core.letters.phrasing.career.reared import is_undergone_by_me
from sincerely.core.letters.phrasing.career.states import PROFESSIONS, noun_fact
from sincerely.core.letters.phrasing.career.titles import is_trade
from sincerely.core.letters.phrasing.clauses.bare_verbs import opens_habit
from sincerely.core.letters.phrasing.clauses.tails import mend_tails
from sincerely.core.letters.phrasing.hurry.objects import (
    needs_article,
    with_articles,
    with_inner_articles,
)
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import GIVEN, MODALS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["FRONTED", "WITH_ME", "articled", "fact_part", "opens_duty", "with_subject"]


def fact_part(note: Note, text: str, setting: Setting) -> Phrased:
    """One part of a fact, by its shape."""
    labelled = _label_deed(text, setting)
    if labelled is not None:
        return stated(note, labelled)
    words = setting.words(text)
    fronted = FRONTED.match(text)
    if fronted is not None:
        front = text_of(setting.turned(setting.words(fronted["front"]), MINE))
        return stated(
            note, f"{front}, {text_of(setting.turned(setting.words(fronted['rest']), MINE))}"
        )
    if WITH_ME.match(text):
        return stated(note, text_of(setting.turned(words, MINE)))
    done = _done(note, words, setting)
    if done is not None:
        return done
    if (
        words[0].text == "I"
        or (words[0].who == Role.CANDIDATE.value and not words[0].lower.endswith("'s"))
        or (words[0].lower in {"he", "she"} and setting.turned(words, MINE)[0].text != "you")
    ):
        return with_subject(note, words, setting)
    verb = _deed_at(words, setting)
    if verb >= 0:
        words = setting.words(mend_tails(text, setting))
        if words[verb].text[1:].islower():
            words = (*words[:verb], words[verb].to(words[verb].lower), *words[verb + 1 :])
        return _did(note, Shaped(Shape.PAST, words, verb), setting)
    verb = _duty_at(words, setting)
    shaped = setting.shape(words) if verb < 0 else Shaped(Shape.PRESENT, words, verb)
    match shaped.shape:
        case Shape.PRESENT | Shape.COMMAND:
            mended = setting.words(mend_tails(text, setting))
            return _do(note, Shaped(shaped.shape, mended, max(shaped.verb, 0)), setting)
        case Shape.PARTICIPLE:
            phrase = text_of(setting.turned(words, MINE))
            return replace(stated(note, f"I am {phrase}"), gerund=phrase)
        case Shape.FINITE:
            return stated(note, text_of(articled(shaped, setting)))
        case Shape.ADJECTIVE:
            return stated(note, f"I am {text_of(setting.turned(words, MINE))}")
    return noun_fact(note, words, setting)


def _done(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased | None:
    """Read "been a parish clerk for 6 years", "seen three mergers through": I have; "part of …": I was."""
    first = words[0]
    if len(words) > 3 and text_of(words[:3]).lower() == "in charge of":
        return stated(note, f"I have been {text_of(setting.turned(words, MINE))}")
    if len(words) > 2 and first.lower == "part" and words[1].lower == "of":
        part = with_inner_articles(setting.turned(words, MINE), setting.language)
        return stated(note, f"I was {text_of(part)}")
    habit = first.lower == "used" and len(words) > 2 and words[1].lower == "to"
    if habit and setting.verbs.is_base(words[2].lower):
        return stated(note, f"I {text_of(setting.turned(words, MINE))}")
    if len(words) < 2 or first.after or not setting.verbs.is_only_participle(first.lower):
        return None
    following = words[1].tag.word_class
    has_object = following in {WordClass.DET, WordClass.NUM, WordClass.PRON} or (
        following is WordClass.NOUN and not setting.language.lemmas(first.lower, WordClass.ADJ)
    )
    if first.lower != "been" and not has_object:
        return None
    return stated(note, f"I have {text_of(setting.turned(words, MINE))}")


# "As a platform lead I moved 60 teams"
FRONTED: Final = re.compile(
    r"^(?P<front>(?:as|at|in|on|while|when|after|during|since|under|between|from|until|before|within|over|last|this|for|because|although|"
    r"once|throughout|outside|alongside|with)\b[^,]*?),? (?P<rest>(?:I|we) [a-z].*)$",
    re.IGNORECASE,
)
WITH_ME: Final = re.compile(r"^(?:my|our|the|an?) [\w' -]+ and I [a-z]", re.IGNORECASE)
_MATTER_LABEL: Final = re.compile(r"^(?P<what>[A-Z]?[a-z][\w &'’-]*?):\s+(?P<rest>(?:I |[a-z]).*)$")


def _label_deed(text: str, setting: Setting) -> str | None:
    """Read "Demurrage disputes: recovered $2.3m" as "on demurrage disputes, I recovered $2.3m"."""
    match = _MATTER_LABEL.match(text)
    if match is None or len(match["what"].split()) > 4:
        return None
    words = setting.words(match["rest"])
    label = setting.words(match["what"])
    is_thing = setting.shape(label).shape is Shape.NOUN or is_plural_word(
        label[-1].text, setting.language
    )
    is_told = words[0].text in {"I", "we"} and len(words) > 2
    if not is_thing or not (is_told or _deed_at(words, setting) == 0):
        return None
    about = setting.inside(setting.words(match["what"]))
    article = "the " if needs_article(about, setting.language) else ""
    if is_told:
        return f"on {article}{text_of(about)}, {text_of(setting.turned(words, MINE))}"
    rest = with_articles(setting.turned(words, MINE, subject="I"), 0, setting)
    return f"on {article}{text_of(about)}, I {text_of(rest)}"


# Forms in -ed and the like that open a line about a person or a thing, not a deed.
_NO_DEED: Final = word_set(
    """
    chartered registered certified qualified licensed licenced trained dedicated experienced
    skilled seasoned proven accomplished advanced retired combined mixed accredited based
    committed motivated cost cast bid bet spread forecast broadcast offset reset hurt burst
    split thrust felt used fluent unrivalled unbroken detailed extended untrained
    lapsed expired established renowned respected talented gifted multi-skilled self-taught can could will
    would
    """
)
_STATES: Final = word_set(
    "trained qualified certified based led funded educated minded accredited experienced"
)
_ADVERBS: Final = word_set(
    """
    never always regularly often successfully personally also then single-handedly jointly
    recently previously first twice once later effectively consistently quickly safely
    independently directly stage project line case road beta hand proof spot test ghost
    double peer self field user performance programme program product co quality
    """
)


def _deed_at(words: tuple[Word, ...], setting: Setting) -> int:
    """Where the past verb of a résumé line stands that begins with one; -1 if it begins with none."""
    lead = 1 if words[0].lower in _ADVERBS and len(words) > 2 else 0
    low = words[lead].lower
    if len(words) < lead + 2 or words[lead].after.startswith((":", " -", " –")):
        return -1
    if "-" in low and low.rsplit("-", 1)[1].endswith("ed") and words[lead].text[1:].islower():
        past = low.rsplit("-", 1)[1] not in _STATES and setting.verbs.is_past(low.rsplit("-", 1)[1])
        return lead if past else -1
    following = words[lead + 1].lower
    if is_trade(text_of(words[lead : lead + 2])) and (len(words) == 2 or words[lead + 1].after):
        return -1
    object_ahead = (
        words[lead + 1].tag.word_class in {WordClass.NUM, WordClass.DET, WordClass.ADJ}
        or following[:1].isdigit()
        or following[:1] in "$£€"
    )
    is_many = is_plural_word(words[lead + 1].text, setting.language)
    if is_many and low in _HONOURED:
        return -1  # "elected officials briefed weekly"
    coined = low.endswith(("ed", "'d")) and not setting.language.is_word(low) and object_ahead
    coined = coined and words[lead].text.islower()  # "Ofsted good" is a name
    past = setting.verbs.is_past(low) or low == "led" or coined
    if low.startswith(("co-", "re-")):
        past = setting.verbs.is_past(low[3:])
    elif low.startswith("re") and not setting.language.is_word(low):
        past = past or setting.verbs.is_past(low[2:])
    if (
        low == "trained"
        and (object_ahead or following in {"as", "at", "under", "with"} or is_many)
        and following not in PROFESSIONS
    ):
        return lead
    if low in {"qualified", "retired", "trained"} and following in {"as", "from", "after"}:
        return lead
    if not past or low in _NO_DEED or low in {"is", "are"} or setting.verbs.is_only_participle(low):
        return -1
    if low in GIVEN and following == "by":
        return lead
    no_object = following in {"was", "were", "is", "are", "has", "have", "by"}
    return -1 if no_object and low not in {"went", "lost", "won", "stood", "finished"} else lead


_DUTIES: Final = word_set(
    """
    manage oversee supervise chair teach mentor own run sit serve speak hold represent
    direct handle advise maintain operate write lead coach support design train coordinate
    deliver sing play cook volunteer edit host drive fly sail keep look cover answer report
    work live
    """
)
_WHOLE: Final = word_set("every each all both my our")
_NOUNS_TOO: Final = word_set("mentor lead coach support design train host report work cover answer")


def _duty_at(words: tuple[Word, ...], setting: Setting) -> int:
    """Where the bare verb of a duty stands ("Manage 14 people", "now run two sites"); -1 if there is none."""
    lead = 1 if words[0].lower in {"now", "currently", "still", "also", "regularly"} else 0
    if len(words) < lead + 2 or words[lead].after:
        return -1
    if words[lead].lower not in _DUTIES:
        done = words[lead + 1].lower in _WHOLE and setting.verbs.is_base(words[lead].lower)
        return lead if done or opens_habit(words[lead:], setting) else -1
    following = words[lead + 1]
    if lead or setting.verbs.is_only_verb(words[lead].lower):
        return lead
    is_object = following.tag.word_class in {WordClass.DET, WordClass.NUM, WordClass.PRON} or (
        following.lower in {"a", "an", "the", "up", "all", "both", "as", "after"}
        or (words[lead].lower not in _NOUNS_TOO and following.tag.word_class is WordClass.ADP)
        or following.text[:1].isdigit()
        or following.text[:1] in "$£€"
    )
    return lead if is_object else -1


def opens_duty(text: str, setting: Setting) -> bool:
    """Whether the text begins with a bare verb of a duty and is no thing: "play for a choir"."""
    words = setting.words(text)
    return (
        len(words) > 1
        and words[0].lower not in _NOUNS_TOO
        and words[0].text.islower()
        and _duty_at(words, setting) == 0
    )


def articled(shaped: Shaped, setting: Setting) -> tuple[Word, ...]:
    """A finite clause of mine, the article of its subject put back."""
    words = setting.turned(shaped.words, MINE)
    if shaped.verb <= 0:
        return words
    subject = with_kin(words[: shaped.verb])
    return (*with_article(subject, setting.language), *words[shaped.verb :])


def with_subject(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    """A fact typed with its subject, "he" or the name or "I"."""
    turned = setting.turned(words, replace(MINE, subject=Role.CANDIDATE))
    if words[0].lower in {"he", "she"}:
        turned = (turned[0].to("I"), *turned[1:])
    clause = re.sub(r"\b(?:him|her|them)self\b", "myself", text_of(turned))
    rest = turned[1:]
    lemma = setting.verbs.lemma(rest[0].text) if rest else None
    is_past = bool(rest) and setting.verbs.is_past(rest[0].text)
    is_deed = is_past and lemma is not None and rest[0].lower not in MODALS
    gerund = f"{setting.verbs.gerund(lemma)} {text_of(rest[1:])}" if lemma and is_deed else None
    return Phrased(
        note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund, is_past=is_past
    )


def _did(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    given = _given(note, shaped, setting)
    if given is not None:
        return given
    words = _with_object_article(setting.turned(shaped.words, MINE, subject="I"), shaped.verb)
    words = with_articles(words, shaped.verb, setting)
    lemma = setting.verbs.lemma(shaped.words[shaped.verb].text) or ""
    clause = f"I {text_of(words)}"
    if shaped.verb == 0 and lemma and _SINCE.search(clause) and not _more_verbs(words, setting):
        return stated(note, f"I have {setting.verbs.participle(lemma)} {text_of(words[1:])}")
    rest = text_of(words[shaped.verb + 1 :])
    before = text_of(words[: shaped.verb])
    single = ";" not in clause and not _more_verbs(words[shaped.verb + 1 :], setting)
    single = single and bool(lemma)
    gerund = " ".join(filter(None, (before, setting.verbs.gerund(lemma), rest))) if single else None
    base = " ".join(filter(None, (before, lemma, rest))) if single else None
    return Phrased(
        note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund, base=base, is_past=True
    )


_AS_ONE: Final = word_set("as to on in by twice chair head")
_HONOURED: Final = frozenset(["voted", "named", "ranked", "rated", "elected", "crowned"])


def _given(note: Note, shaped: Shaped, setting: Setting) -> Phrased | None:
    """Read "Promoted twice", "appointed to the board": I was; "certified in lean": I am."""
    words = shaped.words
    low = words[shaped.verb].lower
    following = words[shaped.verb + 1] if shaped.verb + 1 < len(words) else None
    if following is not None and is_undergone_by_me(low, words[shaped.verb + 1 :]):
        auxiliary: str | None = "was"
    elif low == "published" and following is not None and following.lower == "in":
        auxiliary = "have been"
    elif low == "awarded" and following is not None:
        money = following.text[:1] in "$£€" or following.text[:1].isdigit()
        is_mine = not (money and any(word.lower == "to" for word in words))
        auxiliary = "was" if is_mine else None
    else:
        bare = following is None or following.tag.word_class in {
            WordClass.ADP,
            WordClass.ADV,
            WordClass.PART,
        }
        times = (
            following is not None
            and len(words) > shaped.verb + 2
            and words[shaped.verb + 2].lower == "times"
        )
        as_one = following is not None and following.lower in _AS_ONE
        honoured = (
            low in _HONOURED
            and following is not None
            and (
                following.tag.word_class in {WordClass.ADJ, WordClass.NOUN, WordClass.PROPN}
                or following.text.startswith("#")
                or re.match(r"\d+(?:st|nd|rd|th)$", following.text) is not None
            )
        )
        with_object = (
            following is not None
            and following.lower in {"off", "up", "in", "out", "on", "over"}
            and len(words) > shaped.verb + 2
            and re.match(r"[$£€\d]", words[shaped.verb + 2].text) is not None
        )
        after = words[shaped.verb + 2].lower if shaped.verb + 2 < len(words) else ""
        pair = text_of(words[shaped.verb : shaped.verb + 2]).lower()
        is_reared = pair == "brought up" and after in {"in", "on"}
        brings = low == "brought" and not is_reared and after not in {"to", "as", "by", "from"}
        is_given = not (with_object or brings) and (bare or times or as_one or honoured)
        auxiliary = GIVEN.get(low) if is_given else None
    if auxiliary is None:
        return None
    turned = setting.turned(words, MINE)
    clause = f"I {auxiliary} {text_of(turned)}"
    return Phrased(
        note,
        Act.OWN,
        (sentence(clause),),
        clause=clause,
        gerund=f"being {text_of(turned)}",
        is_past=auxiliary == "was",
    )


def _with_object_article(words: tuple[Word, ...], verb: int) -> tuple[Word, ...]:
    """Read "led migration of 400 services" with its "the"."""
    ahead = words[verb + 1 :]
    of = next((i for i, word in enumerate(ahead[:4]) if word.lower == "of"), 0)
    if not of or len(ahead) < of + 2 or ahead[of + 1].text[:1] in "$£€":
        return words
    noun = ahead[of - 1]
    if noun.lower in {"department", "regiment", "apartment"}:
        return words
    bare = not any(
        w.tag.word_class in {WordClass.DET, WordClass.NUM, WordClass.PRON} for w in ahead[:of]
    )
    bare = bare and not any(
        w.after or w.text[:1].isdigit() or w.lower in {"and", "up"} for w in ahead[:of]
    )
    if bare and re.search(
        r"(?:tion|sion|ment|al|ing|out|over|up|transfer|move|sale|purchase|launch|closure|merger|rescue|release|conversion)$",
        noun.lower,
    ):
        return (*words[: verb + 1], Word("the"), *words[verb + 1 :])
    return words


def _more_verbs(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether a second past verb is joined ("closed 140 and kept the backlog …")."""
    return any(
        word.tag.word_class is WordClass.VERB
        and setting.verbs.is_past(word.text)
        and (words[index - 1].lower in {"and", "then", "but"} or words[index - 1].after == ",")
        for index, word in enumerate(words)
        if index
    )


def _do(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    turned = setting.turned(shaped.words, MINE, subject="I")
    verb = max(shaped.verb, 0)
    leads = turned[verb].lower in MODALS and verb + 1 < len(turned)
    words = with_articles(turned, verb + leads, setting)
    lasting = _SINCE.search(text_of(words))
    if lasting and shaped.verb == 0 and words[0].lower not in {"have", "am"}:
        done = setting.verbs.participle(words[0].lower)
        return stated(note, f"I have {done} {text_of(words[1:])}")
    return stated(note, f"I {text_of(words)}")


_SINCE: Final = re.compile(r"\bsince (?:\w+ )?(?:19|20)\d\d\b")
