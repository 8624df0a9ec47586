"""Closed classes of English words, and the small families that rows of words are built of.

After the lists in Quirk et al., *A Comprehensive Grammar of the English Language*
(chapters 4 to 9), kept to what letters use.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.tables import word_set

__all__ = ["FUNCTION_WORDS", "SETS"]


_BE: Final = word_set("am is are was were be been being")
_HAVE: Final = word_set("have has had having")
_DO: Final = word_set("do does did")
_MODAL: Final = word_set(
    "can could will would shall should may might must cannot can't couldn't won't wouldn't "
    "shan't shouldn't mightn't mustn't needn't"
)
_SUBJECT: Final = word_set("i you he she it we they who")
_OBJECT: Final = word_set("me him her us them whom")
_POSSESSIVE: Final = word_set("my your his her its our their whose")
_ARTICLE: Final = word_set("a an the")
_POINTING: Final = word_set("this that these those")
_QUANTITY: Final = word_set(
    "some any no every each either neither both all many much few fewer little less more most "
    "several enough another other such half"
)
_PREPOSITION: Final = word_set(
    "of in on at by for with from to into onto about over under between among through during "
    "against within without across behind beyond near toward towards upon via despite besides "
    "beneath beside around along off up down out per regarding concerning throughout inside outside"
)
_SUBORDINATOR: Final = word_set(
    "if because although though while whilst since unless until till as than that whether when "
    "whenever where wherever before after once so lest whereas"
)
_COORDINATOR: Final = word_set("and or but nor yet")
_NEGATIVE_VERB: Final = word_set(
    "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't ain't"
)
_CONTRACTION: Final = word_set(
    "i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll "
    "it'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's here's who's what's let's"
)
_QUESTION: Final = word_set("what which who whom whose when where why how")
_OTHER: Final = word_set(
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

_DAYS: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday"
)
_TIME_NOUNS: Final = word_set(
    "year years month months week weeks day days hour hours minute minutes decade decades quarter "
    "quarters semester semesters season seasons"
)
_NUMBERS: Final = word_set(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "sixty hundred thousand"
)

SETS: Final[dict[str, frozenset[str]]] = {
    "be": _BE,
    "bef": word_set("am is are was were isn't aren't wasn't weren't"),
    "have": _HAVE,
    "haves": word_set("have has had haven't hasn't hadn't i've you've we've they've having"),
    "do": _DO,
    "dos": word_set("do does did don't doesn't didn't"),
    "modal": _MODAL,
    "wouldish": word_set(
        "could would should might must may can will shall couldn't wouldn't shouldn't won't "
        "can't cannot i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd"
    ),
    "subj": _SUBJECT,
    "nom": word_set("i he she we they"),
    "pers": word_set("i you he she it we they"),
    "obj": _OBJECT,
    "poss": _POSSESSIVE,
    "art": _ARTICLE,
    "point": _POINTING,
    "det": _ARTICLE | _POSSESSIVE | _POINTING,
    "dets": _ARTICLE | _POSSESSIVE | _POINTING | _QUANTITY,
    "prep": _PREPOSITION,
    "trueprep": _PREPOSITION
    - word_set("to up down out off over about in on near like per for around"),
    "sub": _SUBORDINATOR,
    "coord": word_set("and or but"),
    "nodet": word_set("no any some every each all many few several"),
    "contraction": _CONTRACTION,
    "q": _QUESTION,
    "func": FUNCTION_WORDS,
    "day": _DAYS,
    "timen": _TIME_NOUNS,
    "group": word_set(
        "team staff board committee panel public majority minority rest crew group couple council "
        "police faculty union family management government press band department company firm number "
        "choir orchestra cast jury class club crowd audience army navy squad chorus congregation "
        "clergy party association society troop platoon fleet brigade parish village youth cohort"
    ),
    "month": word_set(
        "january february march april may june july august september october november december"
    ),
    "one_of_us": word_set(
        "person persons people man men woman women boy boys girl girls child children friend friends "
        "colleague colleagues manager managers boss nurse nurses teacher teachers engineer engineers "
        "worker workers employee employees client clients student students patient patients anyone "
        "someone somebody everyone everybody anybody nobody director directors doctor doctors"
    ),
    "num": _NUMBERS,
    "degree": word_set(
        "very so too quite really rather extremely particularly especially truly always also "
        "just not still fairly more most deeply genuinely equally"
    ),
    "often": word_set(
        "always never often still also just already really only not ever even usually soon now "
        "then probably certainly definitely recently actually finally"
    ),
    "perception": word_set("see hear know say think believe hope understand feel imagine suppose"),
}
