"""A misspelt word of a note put right, where one common word is meant for certain.

Only a lower-case word that English does not know is looked at, and only the slips that
fingers make: a letter doubled or not, two letters changed over, one left out or put in
twice, one vowel for another. Two words that could be meant leave it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sincerely.core.language import Language
from sincerely.core.tables import word_set

__all__ = ["mend_common_slips", "mend_slips"]

_SHORTEST: Final = 6
# Shorter than this, another letter makes too many other words ("sapper", "supper").
_SURE_LENGTH: Final = 8
_VOWELS: Final = "aeiou"
_WORD: Final = re.compile(r"(?<![\w&@./'’-])[a-z]{6,}(?![\w&@/'’-]|\.\w)")


def mend_slips(text: str, language: Language, terms: frozenset[str]) -> str:
    """``text`` with certain slips mended; ``terms`` are lower-cased words that stay as typed."""
    return _WORD.sub(
        lambda match: match.group() if match.group() in terms else _mended(match.group(), language),
        text,
    )


@lru_cache(maxsize=4096)
def _mended(word: str, language: Language) -> str:
    if _is_known(word, language) or len(word) < _SHORTEST:
        return word
    found = {near for near in _near(word) if _is_common(near, language)}
    return found.pop() if len(found) == 1 else word


_PREFIXES: Final = word_set(
    "re un pre over under out sub co non multi inter de dis mis semi anti auto bio micro mini cross post counter"
    " super tele trans up down in off on"
)


def _is_known(word: str, language: Language) -> bool:
    if language.is_word(word) or language.tag([word])[0].is_known:
        return True
    built = any(
        word.startswith(prefix)
        and len(word) > len(prefix) + 2
        and language.is_word(word[len(prefix) :])
        for prefix in _PREFIXES
    )
    joined = any(
        language.is_word(word[:cut]) and language.is_word(word[cut:])
        for cut in range(4, len(word) - 3)
    )
    return built or joined


def _is_common(word: str, language: Language) -> bool:
    return language.tag([word])[0].is_known and language.is_word(word)


def _near(word: str) -> Iterator[str]:
    for index in range(1, len(word)):
        letter, rest = word[index], word[index + 1 :]
        yield word[:index] + letter + letter + rest
        if letter == word[index - 1]:
            yield word[:index] + rest
        elif index > 1:
            yield word[: index - 1] + letter + word[index - 1] + rest
        if len(word) < _SURE_LENGTH:
            continue
        for vowel in _VOWELS:
            if letter in _VOWELS and vowel != letter:
                yield word[:index] + vowel + rest
        for missed in "abcdefghijklmnopqrstuvwxyz":
            yield word[:index] + missed + letter + rest


# The commonest, short ones too, each with the one word it can mean.
_SLIPS: Final[dict[str, str]] = {
    "teh": "the",
    "adn": "and",
    "hte": "the",
    "taht": "that",
    "thier": "their",
    "recieve": "receive",
    "recieved": "received",
    "seperate": "separate",
    "seperately": "separately",
    "occured": "occurred",
    "occuring": "occurring",
    "wich": "which",
    "becuase": "because",
    "becasue": "because",
    "definately": "definitely",
    "managment": "management",
    "goverment": "government",
    "enviroment": "environment",
    "experiance": "experience",
    "experence": "experience",
    "accomodate": "accommodate",
    "accomodation": "accommodation",
    "beleive": "believe",
    "beleives": "believes",
    "acheive": "achieve",
    "acheived": "achieved",
    "buisness": "business",
    "calender": "calendar",
    "commited": "committed",
    "comittee": "committee",
    "commitee": "committee",
    "concious": "conscious",
    "develope": "develop",
    "developement": "development",
    "dissapointed": "disappointed",
    "embarass": "embarrass",
    "existance": "existence",
    "foriegn": "foreign",
    "fourty": "forty",
    "gaurd": "guard",
    "immediatly": "immediately",
    "independant": "independent",
    "knowlege": "knowledge",
    "liason": "liaison",
    "maintainance": "maintenance",
    "maintenence": "maintenance",
    "neccessary": "necessary",
    "necesary": "necessary",
    "noticable": "noticeable",
    "ocassion": "occasion",
    "occassion": "occasion",
    "oppurtunity": "opportunity",
    "oportunity": "opportunity",
    "personel": "personnel",
    "posession": "possession",
    "prefered": "preferred",
    "proffesor": "professor",
    "profesional": "professional",
    "publically": "publicly",
    "recomend": "recommend",
    "recommmend": "recommend",
    "refered": "referred",
    "relevent": "relevant",
    "responsability": "responsibility",
    "responsable": "responsible",
    "shcedule": "schedule",
    "succesful": "successful",
    "successfull": "successful",
    "sucessful": "successful",
    "suprised": "surprised",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "truely": "truly",
    "untill": "until",
    "vaccum": "vacuum",
    "wierd": "weird",
    "writting": "writing",
    "peice": "piece",
    "freind": "friend",
    "wether": "whether",
    "mantain": "maintain",
    "manger's": "manager's",
    "assesment": "assessment",
    "equiptment": "equipment",
    "equipement": "equipment",
    "garantee": "guarantee",
    "garauntee": "guarantee",
    "quailty": "quality",
    "qualtiy": "quality",
    "custmer": "customer",
    "custumer": "customer",
    "stratagy": "strategy",
    "transfered": "transferred",
    "reccommend": "recommend",
    "intrested": "interested",
    "interveiw": "interview",
    "intial": "initial",
    "lenght": "length",
    "strenght": "strength",
    "proccess": "process",
    "procces": "process",
    "budgit": "budget",
    "hosptial": "hospital",
    "pateints": "patients",
    "patinets": "patients",
    "studens": "students",
    "worreid": "worried",
    "woried": "worried",
    "thinsk": "thinks",
    "siad": "said",
    "wnats": "wants",
    "askd": "asked",
    "aksed": "asked",
    "jsut": "just",
    "wiht": "with",
    "whcih": "which",
    "abotu": "about",
    "tehy": "they",
    "yera": "year",
    "yaers": "years",
    "peolpe": "people",
    "poeple": "people",
    "staffign": "staffing",
    "deparment": "department",
    "departement": "department",
    "implimentation": "implementation",
    "implemention": "implementation",
    "suppplier": "supplier",
}
_SLIP_WORD: Final = re.compile(r"[A-Za-z']+")


def mend_common_slips(text: str) -> str:
    """``text`` with the commonest misspellings put right, capitals kept."""
    return _SLIP_WORD.sub(lambda match: _slip(match.group()), text)


def _slip(word: str) -> str:
    right = _SLIPS.get(word.lower())
    if right is None:
        return word
    return right.capitalize() if word[0].isupper() else right
