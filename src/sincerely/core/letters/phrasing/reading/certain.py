"""Finite verbs that are certain by the word and its place, whatever the tagger makes of them.

The tagger takes "sells", "fell" and "drive" after a bare noun for nouns. Three facts of
English tell: some forms are verbs and hardly anything else; a plural does not stand before
a singular noun in a compound ("partners vote at …"); an object, a figure or "twice a week"
stands after verbs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.words.lexicon import (
    ADVERBS_KEPT,
    MODALS,
    NUMBER_WORDS,
    PERSONS,
    TAKES_PREPOSITION,
)
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO, Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["PREPOSITIONS", "is_certain", "is_verb_foremost", "subject_head"]


PREPOSITIONS: Final = word_set(
    "of in on at for with from by about over under between across after before since until per to"
    " into onto without within during against among around behind beyond near through towards via"
    " outside inside despite above below off"
)
# Lemmas whose form in -s (or bare after a plural) is a verb and hardly ever a noun.
_DOMINANT: Final = word_set(
    "sell expire complete arrive begin become belong bring buy carry choose come contain continue decide"
    " depend deliver describe develop employ ensure enter exist expect explain fail feed feel fill"
    " find finish follow forget get give go grow happen hear hire identify improve include involve"
    " join keep know lack learn leave lend live lose maintain make mean meet mention obtain occur"
    " operate owe own pay perform prevent produce protect prove provide reach receive reduce refuse"
    " rely remain remember remove replace require retire say see seem send serve shrink sit solve"
    " speak spend stand stay suffer suggest survive take teach tell tend think throw travel treat"
    " understand vary wait want write complain compete collect clash ignore accept agree allow apply"
    " ask avoid blame bleed borrow commute cope cover cook deploy die disagree disappear donate eat"
    " expand handle hate inherit insist invest like listen love manage migrate outsource overrun"
    " prefer prepare quit recruit refer reject resign resent retain rise rotate rewrite separate"
    " share stall store struggle subsidise subsidize translate undercut vanish worry underestimate"
    " approve confirm announce notify ratify select consider discuss double halve triple quadruple overflow outlast outgrow drown disengage dread freeze distrust mistrust duplicate export import beat trump outweigh"
)
# Lemmas as often nouns as verbs: verbs only before an object, a figure, a manner or a time.
_BALANCED: Final = word_set(
    "break leak start stop drive run cost turn open close end need fall drop crash jam hit last cut"
    " lead hold help use work play move process handle review check order plan talk call feed face"
    " count cause change fish land load match miss pass pick plant post print pull push rank rent"
    " report rest return risk sail seat ship sign sleep slip sort spread staff stock strike supply"
    " support swap test trade train transport trust view visit vote walk wash watch total average"
    " peak double halve finance fund host house guide graze harvest measure mix monitor drain dig"
    " climb blend bake brew bill age bid book charter clean close commission delay design display"
)
# Plurals that stand before a noun in a compound all the same.
_IN_COMPOUNDS: Final = word_set(
    "sales operations systems sports claims accounts goods savings customs communications resources"
    " services benefits works parts payments admissions news securities arms needs rights careers"
    " facilities logistics economics physics mathematics ethics analytics electronics athletics"
    " genetics robotics graphics optics politics statistics dynamics futures bonds bookings returns"
    " events grants records publications collections donations rooms programmes programs drinks"
    " communities skills clothes honours honors jobs years days hours months weeks minutes premises"
    " headquarters series species means lots pounds dollars euros miles kids mens ladies arts"
    " acquisitions procurements complaints reservations projects products deposits"
)
# Nouns that a plural does stand before: "farmers market", "veterans home".
_HEADS_OF_PLURALS: Final = word_set(
    "school home market club book licence license charter house desk group guide lounge fund strike room park"
    " league team panel office force board forum centre center bank shop store list base line programme program"
    " network exchange unit ward council report project register"
)
_PASTS: Final = word_set(
    "fell rose grew went came took gave became began broke chose drew drove ate flew forgot froze"
    " knew ran saw shook shrank sank spoke stole threw woke wore wrote swam sang rang rode outgrew"
    " withdrew overtook undertook arose mistook"
)
# After "left" these tell when somebody went; "three days left" has none of them.
_WHEN_LEFT: Final = word_set(
    "last this in since after before early within without because when over mid yesterday recently again abruptly suddenly"
)
# One of these, with whose it is, stands before no noun: "his daughter studies metallurgy".
_KIN: Final = word_set(
    "daughter son wife husband mother father brother sister mum mom dad aunt uncle cousin niece nephew partner boss"
    " grandfather grandmother grandson granddaughter predecessor successor colleague"
)
_WHOSE: Final = word_set("his her my your their our")
_INTRANSITIVE: Final = word_set(
    "arrive happen occur vanish collapse last expire disappear retire resign die emigrate appear"
    " depart differ matter persist evaporate stagnate plummet soar tumble dwindle decline double"
    " halve triple quadruple drop slip climb plunge improve"
)
# After one of these only the verb of the noun before it can stand: "clerks still stamp paper".
_OFTEN_BEFORE: Final = word_set(
    "still always often never rarely usually sometimes regularly routinely already seldom"
)
_BODIES: Final = word_set(
    "board panel committee council team union senate court tribunal cabinet jury group crew"
)
_OBJECTS: Final = word_set("me him them us")
_AFTER: Final = word_set(
    "me him them us it you the a an this that these those my our your their its no every each some"
    " any all half both twice once daily weekly monthly yearly annually again because when whenever"
    " everywhere alone mid together away overnight late early constantly if too themselves itself up out down onto into through"
)


def subject_head(words: Sequence[Word]) -> Word | None:
    """The noun that a verb after the words (at least one) agrees with; ``None`` where none stands there."""
    end = next((i for i, word in enumerate(words) if i and word.lower in PREPOSITIONS), len(words))
    head = words[end - 1]
    if head.text[:1].isdigit() and end > 1:
        head = words[end - 2]
    if head.tag.word_class is WordClass.NUM and end < len(words) and words[end].lower == "of":
        whole = words[end + 1 :]
        shared = len(whole) > 0 and head.text.endswith("%") and not whole[-1].text[:1].isdigit()
        return whole[-1] if shared else head
    if end > 1 and head.lower in NUMBER_WORDS:
        return head
    if head.lower in PREPOSITIONS or head.tag.word_class in _NO_HEAD:
        return None
    return head


_NO_HEAD: Final = frozenset(
    {WordClass.DET, WordClass.CCONJ, WordClass.SCONJ, WordClass.PART, WordClass.NUM}
)


def is_certain(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether the word at ``index`` is a finite verb by itself and its place."""
    if not index or words[index - 1].after or not _ends_phrase(words, index, verbs):
        return False
    if words[index].lower == "still":
        return False
    if _is_of_some(words, index, verbs):
        return True
    start = next((i + 1 for i in range(index - 1, -1, -1) if words[i].after), 0)
    subject = words[start:index]
    while len(subject) > 1 and subject[-1].lower in ADVERBS_KEPT:
        subject = subject[:-1]
    head = subject_head(subject)
    if head is None or head.lower in {"who", "which", "that", "what", "how", "where", "when"}:
        return False
    low = words[index].lower
    if low in _PASTS:
        return True
    ahead = words[index + 1].lower if index + 1 < len(words) else ""
    if low == "left":
        return ahead in _WHEN_LEFT
    if low in {"date", "dates"} and ahead:
        return ahead in {"from", "back"}
    if verbs.is_past(low) and not verbs.is_base(low):
        return _went(words, index, verbs)
    return _is_present(words, index, subject, head, verbs)


def _is_of_some(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "1 in 5 children joins …", "one in three ewes needs …": a share has a verb in -s or a bare one."""
    low = words[index].lower
    if index not in {4, 5} or words[1].lower not in {"in", "out"} or index + 1 >= len(words):
        return False
    shares = words[index - 2].tag.word_class is WordClass.NUM
    of_one = words[0].lower in {"1", "one"}
    counted = of_one or words[0].text.isdigit() or words[0].lower in NUMBER_WORDS
    agrees = verbs.is_third(low) if of_one else verbs.is_base(low) and not verbs.is_gerund(low)
    return shares and counted and agrees and _is_true_plural(words[index - 1], verbs)


def is_verb_foremost(lemma: str | None) -> bool:
    """Whether the form in -s of a base form is hardly ever a noun."""
    return lemma in _DOMINANT


def _went(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether a past form is one of a verb that has no object, with its subject before it."""
    ahead = words[index + 1] if index + 1 < len(words) else None
    if (
        ahead is not None
        and words[index - 1].tag.word_class is WordClass.NUM
        and ahead.tag.word_class is WordClass.NOUN
    ):
        return False
    gone = (verbs.lemma(words[index].lower) or "") in _INTRANSITIVE
    return gone and (ahead is None or ahead.lower not in BE | HAVE_DO)


def _is_present(
    words: Sequence[Word], index: int, subject: Sequence[Word], head: Word, verbs: Verbs
) -> bool:
    """Whether a present form agrees with the noun before it and has behind it what verbs have."""
    low = words[index].lower
    lemma = verbs.lemma(low) or ""
    if (
        head.lower in _KIN
        and verbs.is_third(low)
        and index > 1
        and words[index - 2].lower in _WHOSE
    ):
        return index + 1 < len(words)
    plural = _is_true_plural(head, verbs)
    if index > 1 and words[index - 1].lower in _OFTEN_BEFORE and head is words[index - 2]:
        return (verbs.is_base(low) and plural) or (verbs.is_third(low) and not plural)
    following = words[index + 1].lower if index + 1 < len(words) and not words[index].after else ""
    if following in _OBJECTS and head.tag.word_class is not WordClass.VERB:
        return (verbs.is_third(low) and not plural) or (
            plural and (verbs.is_base(low) or words[index].tag.word_class is WordClass.VERB)
        )
    beyond = words[index + 2].lower if index + 2 < len(words) else ""
    known = head.lower in PERSONS | _BODIES or beyond in {
        "nothing",
        "nobody",
        "everyone",
        "anyone",
        "no",
    }
    if known and following in TAKES_PREPOSITION.get(lemma, frozenset()):
        return (verbs.is_third(low) and not plural) or (verbs.is_base(low) and plural)
    if verbs.is_third(low):
        return not plural and _acts(words, index, lemma)
    return verbs.is_base(low) and plural and _acts_in_plural(words, index, subject, lemma)


# Before "to" and a place these are verbs after one thing: "the lab moves to Leith".
_OF_PLACE: Final = word_set("move relocate return transfer switch shift convert extend stretch run")
_HOW_OFTEN: Final = word_set("twice once daily weekly constantly again always every")
# What has a beginning and an end in time; their forms in -s are seldom plurals.
_TIMED: Final = word_set("end start open close reopen restart finish resume kick")
_TIME: Final = re.compile(
    r"(?:(?:in|at|on|by|from|until|till|before|after|around|about) (?:the )?(?:early |mid |late |end )?|next |this |every |each |mid-|early |late )?"
    r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|fall|winter|christmas|easter|noon|midnight|dawn|dusk|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an) \w+|\w*(?:year|month|week|day|quarter|term|season)\b)"
)


def _is_time(words: Sequence[Word]) -> bool:
    """Whether the words begin with a time: "in 2029", "next March", "at noon"."""
    return _TIME.match(" ".join(word.lower for word in words[:5])) is not None


_CLOCK: Final = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm)|\d\d:\d\d|(?:19|20)\d\d")


def _ends_phrase(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether a noun phrase may end before the word, and no noun or adjective goes on after it."""
    previous = words[index - 1]
    if previous.lower in PREPOSITIONS or previous.tag.word_class in {
        WordClass.DET,
        WordClass.CCONJ,
        WordClass.PART,
        WordClass.AUX,
    }:
        return False
    if previous.lower in ADVERBS_KEPT and index == 1:
        return False
    if previous.text[:1].isdigit() or previous.tag.word_class is WordClass.NUM:
        label = words[index - 2] if index > 1 else previous
        after = label.lower in PREPOSITIONS
        if after and (label.lower not in {"of", "with"} or _CLOCK.fullmatch(previous.lower)):
            return True
        named = previous.text.isdigit() and label.tag.word_class in {
            WordClass.NOUN,
            WordClass.PROPN,
        }
        ahead = words[index + 1].lower if index + 1 < len(words) else ""
        few = previous.lower in NUMBER_WORDS and label.lower not in PREPOSITIONS
        few = few and (index > 1 or ahead in PREPOSITIONS)
        if not named and not few:
            return False
    return not (
        verbs.language.lemmas(previous.lower, WordClass.ADJ)
        and not verbs.language.lemmas(previous.lower, WordClass.NOUN)
        and previous.tag.word_class is WordClass.ADJ
    )


def _is_true_plural(head: Word, verbs: Verbs) -> bool:
    low = head.lower
    if low in NUMBER_WORDS:
        return True
    if not low.endswith("s") or low.endswith(("ss", "'s", "us", "is")):
        return low in {
            "people",
            "they",
            "we",
            "children",
            "men",
            "women",
            "both",
            "media",
            "police",
        }
    lemmas = verbs.language.lemmas(low, WordClass.NOUN)
    return any(lemma != low for lemma in lemmas)


def _acts(words: Sequence[Word], index: int, lemma: str) -> bool:
    if index + 1 >= len(words):
        return lemma in _DOMINANT
    following = words[index + 1]
    if following.lower in BE | HAVE_DO | MODALS:
        return False
    if lemma in _DOMINANT:
        return True
    if lemma in _BALANCED and words[index].after == ",":
        return words[index + 1].lower in _HOW_OFTEN
    if lemma in _OF_PLACE and following.lower in {"to", "into"} and not words[index].after:
        return index + 2 < len(words) and not any(
            w.tag.verb_form == "Fin" for w in words[index + 1 :]
        )
    if lemma not in _BALANCED or words[index].after:
        return False
    if lemma in _TIMED and _is_time(words[index + 1 :]):
        return True
    if words[index - 1].lower.endswith("s") and words[index - 1].lower not in _IN_COMPOUNDS:
        # "board of supervisors votes": no compound begins with such a plural
        return not words[index - 1].lower.endswith(("ss", "'s"))
    gerund = lemma == "need" and following.lower.endswith("ing")
    place = words[index - 1].text[:1].isupper() and any(
        w.lower in PREPOSITIONS for w in words[:index]
    )
    dated = following.text.endswith("day") or following.lower in {
        "on",
        "by",
        "me",
        "back",
        "tomorrow",
        "tonight",
    }
    led = words[0].lower in {"the", "your", "my", "our"} or dated
    person = led and words[index - 1].lower in PERSONS
    return gerund or person or place or _is_after_verb(words, index)


def _is_after_verb(words: Sequence[Word], index: int) -> bool:
    """Whether the word after ``index``, which no mark parts from it, stands after verbs for the most part."""
    following = words[index + 1]
    return (
        following.lower in _AFTER
        or following.text[:1].isdigit()
        or following.text[:1] in "$£€"
        or following.tag.word_class is WordClass.NUM
        or (
            following.lower == "about"
            and index + 2 < len(words)
            and words[index + 2].lower in _AFTER
        )
    )


def _acts_in_plural(words: Sequence[Word], index: int, subject: Sequence[Word], lemma: str) -> bool:
    """A bare form after a plural: "partners vote at …", "families drive four hours"."""
    if index + 1 < len(words) and words[index + 1].lower in BE | HAVE_DO | MODALS:
        return False
    if lemma in _DOMINANT:
        return True
    last = subject[-1].lower
    if (
        index + 1 >= len(words)
        or last in _IN_COMPOUNDS
        or not (last.endswith("s") or last in NUMBER_WORDS | {"media", "police"})
    ):
        return False
    if words[index].after or words[index].lower in _HEADS_OF_PLURALS:
        return False
    if lemma not in _BALANCED:
        return words[index + 1].lower in PREPOSITIONS - {"of"} and last.endswith("s")
    return _is_after_verb(words, index) or words[index + 1].lower in PREPOSITIONS
