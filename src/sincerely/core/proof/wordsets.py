"""Closed classes of English words, and the small families that rows of words are built of.

After the lists in Quirk et al., *A Comprehensive Grammar of the English Language*
(chapters 4 to 9), kept to what letters use.
"""

from __future__ import annotations

from typing import Final

__all__ = ["FUNCTION_WORDS", "SETS"]


def _set(words: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in words.split())


_BE: Final = _set("am is are was were be been being")
_HAVE: Final = _set("have has had having")
_DO: Final = _set("do does did")
_MODAL: Final = _set(
    "can could will would shall should may might must cannot can't couldn't won't wouldn't "
    "shan't shouldn't mightn't mustn't needn't"
)
_SUBJECT: Final = _set("i you he she it we they who")
_OBJECT: Final = _set("me him her us them whom")
_POSSESSIVE: Final = _set("my your his her its our their whose")
_ARTICLE: Final = _set("a an the")
_POINTING: Final = _set("this that these those")
_QUANTITY: Final = _set(
    "some any no every each either neither both all many much few fewer little less more most "
    "several enough another other such half"
)
_PREPOSITION: Final = _set(
    "of in on at by for with from to into onto about over under between among through during "
    "against within without across behind beyond near toward towards upon via despite besides "
    "beneath beside around along off up down out per regarding concerning throughout inside outside"
)
_SUBORDINATOR: Final = _set(
    "if because although though while whilst since unless until till as than that whether when "
    "whenever where wherever before after once so lest whereas"
)
_COORDINATOR: Final = _set("and or but nor yet")
_NEGATIVE_VERB: Final = _set(
    "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't ain't"
)
_CONTRACTION: Final = _set(
    "i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll "
    "it'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's here's who's what's let's"
)
_QUESTION: Final = _set("what which who whom whose when where why how")
_OTHER: Final = _set(
    "not too also very quite rather just only even still already ever never always often here "
    "there then now else please yes oh well one ones none nothing something anything everything "
    "nobody somebody anybody everybody someone anyone everyone myself yourself himself herself "
    "itself ourselves yourselves themselves mine yours hers ours theirs cannot let's"
)

FUNCTION_WORDS: Final = (
    _BE | _HAVE | _DO | _MODAL | _SUBJECT | _OBJECT | _POSSESSIVE | _ARTICLE | _POINTING
    | _QUANTITY | _PREPOSITION | _SUBORDINATOR | _COORDINATOR | _NEGATIVE_VERB | _CONTRACTION
    | _QUESTION | _OTHER
) - {"little", "like", "well", "off"}  # fmt: skip

_DAYS: Final = _set(
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday"
)
_TIME_NOUNS: Final = _set(
    "year years month months week weeks day days hour hours minute minutes decade decades quarter "
    "quarters semester semesters season seasons"
)
_NUMBERS: Final = _set(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "sixty hundred thousand"
)

SETS: Final[dict[str, frozenset[str]]] = {
    "be": _BE,
    "bef": _set("am is are was were isn't aren't wasn't weren't"),
    "have": _HAVE,
    "haves": _set("have has had haven't hasn't hadn't i've you've we've they've having"),
    "do": _DO,
    "dos": _set("do does did don't doesn't didn't"),
    "modal": _MODAL,
    "wouldish": _set(
        "could would should might must may can will shall couldn't wouldn't shouldn't won't "
        "can't cannot i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd"
    ),
    "subj": _SUBJECT,
    "nom": _set("i he she we they"),
    "pers": _set("i you he she it we they"),
    "obj": _OBJECT,
    "poss": _POSSESSIVE,
    "art": _ARTICLE,
    "point": _POINTING,
    "det": _ARTICLE | _POSSESSIVE | _POINTING,
    "dets": _ARTICLE | _POSSESSIVE | _POINTING | _QUANTITY,
    "prep": _PREPOSITION,
    "trueprep": _PREPOSITION - _set("to up down out off over about in on near like per for around"),
    "sub": _SUBORDINATOR,
    "coord": _set("and or but"),
    "nodet": _set("no any some every each all many few several"),
    "contraction": _CONTRACTION,
    "q": _QUESTION,
    "func": FUNCTION_WORDS,
    "day": _DAYS,
    "timen": _TIME_NOUNS,
    "num": _NUMBERS,
    "degree": _set(
        "very so too quite really rather extremely particularly especially truly always also "
        "just not still fairly more most deeply genuinely equally"
    ),
    "often": _set(
        "always never often still also just already really only not ever even usually soon now "
        "then probably certainly definitely recently actually finally"
    ),
    "perception": _set("see hear know say think believe hope understand feel imagine suppose"),
}
