"""The spellings of one word in several countries, and where a text seems to be written.

After the differences that *The Oxford Guide to Style* (2.2, 13.4) and Garner's *Modern
English Usage* list; a word is turned into its American form by its letters alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.language import Language

__all__ = ["american_forms", "british_forms", "is_of_other_country", "ise_words", "locale_of"]

_OUR: Final = (
    "(?:mis|dis|be|en|un|re|multi)?(?:behavi|col|fav|flav|harb|hon|lab|neighb|endeav|rum|hum|arm|cand|clam|demean"
    "|ferv|glam|od|parl|ranc|rig|sav|savi|splend|tum|val|vap|vig|succ|ard|am)"
)
_RE: Final = "(?:cent|theat|met|lit|fib|calib|lust|meag|sab|somb|spect|sepulch|och|manoeuv|mit)"
# What a spelling outside America has, and what America writes in its place.
_AMERICAN: Final = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"is(?=(?:e[drs]?|ers|ing|ations?|ational|able|abl[ey]|ability|ingly)$)", "iz"),
        (r"ys(?=(?:e[drs]?|ers|ing)$)", "yz"),
        (rf"^({_OUR})our(?=$|s|ed|ing|er|ab|ful|less|hood|it|ly|y)", r"\1or"),
        (rf"({_RE})re(?=s?$)", r"\1er"),
        (rf"({_RE})re(?=d$)", r"\1ere"),
        (r"(?<=[aeiou])ll(?=(?:ed|ing|ings|ers?|ors?|ation|ations|ous|able)$)", "l"),
        (r"(?<=[aeiou])l(?=(?:ments?|ful|fully|fulness)$)", "ll"),
        (r"ogue(?=s?$)", "og"),
        (r"(?:ae|oe)", "e"),
        (r"(?<=lic|def|off)ence(?=[sd]?$)", "ense"),
        (r"(?<=pret)ence(?=s?$)", "ense"),
        (r"(?<=pract)is(?=e[ds]?$|ing$)", "ic"),
        (r"(?<=dg)e(?=ments?$)", ""),
        (r"^ageing$", "aging"),
        (r"^annexe(?=s?$)", "annex"),
        (r"mme(?=s?$)", "m"),
        (r"que(?=s?$)", "ck"),
        (r"(?<=[a-z])ou(?=l[dt])", "o"),
        (r"gramme(?=s?$)", "gram"),
        (r"ph(?=ur)", "f"),
        (r"^ty(?=res?$)", "ti"),
        (r"^sc(?=eptic)", "sk"),
        (r"^grey", "gray"),
        (r"ium$", "um"),
    )
)

_BRITISH_MARKS: Final = re.compile(
    rf"\b(?:{_OUR}our(?!t)\w*|{_RE}re[sd]?|(?:travel|cancel|label|model|level|counsel|fuel|signal|channel)l(?:ed|ing|ers?)|programmes?|defence|offence"
    r"|cheques?|grey|tyres?|kerbs?|fulfil(?:s|ment)?|enrol(?:s|ment)?|skilful\w*|practis(?:e[sd]?|ing)|whilst|learnt"
    r"|licence[sd]?|fortnight\w*|per cent|rota|rotas|timetabl\w+|candour|catalogue[sd]?|jewellery|sceptical)\b"
    r"|£|^Yours (?:sincerely|faithfully)\b|^Kia ora\b|^G['’]day\b|^Dear (?:Mr|Mrs|Ms|Dr) ",
    re.IGNORECASE | re.MULTILINE,
)
_AMERICAN_MARKS: Final = re.compile(
    r"\b(?:(?:behavi|col|fav|flav|harb|hon|neighb|endeav|rum)or(?:s|ed|ing|ite|ites|able|ably|hood|s')?(?!\w)"
    r"|(?:centers?|theaters?|liters?|fibers?)|(?:travel|cancel|label|model|signal|channel)(?:ed|ing|ers?)|defense|offense"
    r"|gray|fulfills?|fulfillment|enrollment|skillful|analyz(?:e[sd]?|ing)|percent|fall semester|program)\b"
    r"|^Dear (?:Mr|Mrs|Ms|Dr)\. ",
    re.IGNORECASE | re.MULTILINE,
)
_MONTHS: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY_FIRST: Final = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}\b")
_MONTH_FIRST: Final = re.compile(rf"\b{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)")
# Words in -ise everywhere.
_EVER_ISE: Final = re.compile(
    r"(?:(?:adv|advert|appra|ar|bru|cerv|chast|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|enterpr|exc"
    r"|exerc|expert|franch|gu|improv|likew|merchand|mo|no|otherw|parad|po|pra|prec|prem|prom|ra|repr|rev|r"
    r"|superv|surm|surpr|telev|treat|upra|w)is(?:e[drs]?|ers|ing))$"
)
_ISE: Final = re.compile(r"\b[a-z]{3,}is(?:e[drs]?|ers|ing|ations?|ational)\b", re.IGNORECASE)
# What names a country: its telephone numbers, the ends of its addresses, its codes.
_OF_COUNTRY: Final = (
    (Locale.AU, re.compile(r"\.au\b|\+61|\b04\d\d[ -]?\d{3}[ -]?\d{3}\b|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b")),
    (Locale.IE, re.compile(r"\.ie\b|\+353|\b08[3-9][ -]?\d{3}[ -]?\d{4}\b|\b[A-Z]\d[\dW] [A-Z\d]{4}\b")),
    (Locale.CA, re.compile(r"\.ca\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|\b(?:ON|QC|BC|AB|SK|MB|NS|NB|NL)\b  ?[A-Z]\d[A-Z]")),
    (Locale.GB, re.compile(r"\.uk\b|\+44|\b07\d{3}[ -]?\d{6}\b|£")),
)  # fmt: skip


@lru_cache(maxsize=2048)
def american_forms(word: str) -> frozenset[str]:
    """What the word, in lower case, may be in America: one or two of its marks changed."""
    once = set(_changed(word))
    return frozenset(once | {other for one in once for other in _changed(one)}) - {word}


def _changed(word: str) -> Iterator[str]:
    for mark, written in _AMERICAN:
        made = mark.sub(written, word)
        if made != word:
            yield made


# What to try of an American word, to see which form is its own elsewhere.
_ELSEWHERE: Final = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"or", "our"),
        (r"er(?=s?$)", "re"),
        (r"ered$", "red"),
        (r"(?<=[aeiou])l(?=(?:ed|ing|ers?|ors?)$)", "ll"),
        (r"ll(?=ment|ful)", "l"),
        (r"ense(?=s?$)", "ence"),
        (r"iz", "is"),
        (r"yz", "ys"),
        (r"^gray", "grey"),
        (r"^sk", "sc"),
        (r"um$", "ium"),
        (r"e", "ae"),
    )
)
_IRREGULAR: Final = {"jewelry": "jewellery"}


def british_forms(word: str) -> list[str]:
    """The forms of an American word, in lower case, that other countries write."""
    tried = (mark.sub(written, word, count=1) for mark, written in _ELSEWHERE)
    found = [form for form in tried if form != word and word in american_forms(form)]
    return [_IRREGULAR[word]] if word in _IRREGULAR else found


def is_of_other_country(word: str, fixes: tuple[str, ...], language: Language) -> bool:
    """Whether a word that a dictionary does not have is another country's form of one it has."""
    own = word.lower()
    forms = american_forms(own)
    meant = {fix.lower() for fix in fixes}
    return bool(
        forms & meant
        or any(own in american_forms(fix) for fix in meant)
        or any(language.is_word(form) for form in forms if form != own)
    )


def ise_words(text: str, language: Language) -> Iterator[re.Match[str]]:
    """The words in -ise, -ising, -isation that America and Canada write with a z."""
    for m in _ISE.finditer(text):
        own = m[0].lower()
        if not _EVER_ISE.match(own) and any(
            language.is_word(form) for form in american_forms(own) if "iz" in form
        ):
            yield m


_OF_A_DATE: Final = 2  # words: titles with a stop are written in more countries than dates


def locale_of(text: str, usual: Locale = Locale.US) -> Locale:
    """The locale that a text is written in, told by its spellings, dates and addresses.

    ``usual`` where nothing tells. Canada is told by its addresses, or by British spellings
    beside American dates, titles with a stop, or -ize.
    """
    named = next((locale for locale, mark in _OF_COUNTRY if mark.search(text)), None)
    if named:
        return named
    british, american = len(_BRITISH_MARKS.findall(text)), len(_AMERICAN_MARKS.findall(text))
    british += _OF_A_DATE * len(_DAY_FIRST.findall(text)) + sum(
        not _EVER_ISE.match(word.lower()) for word in _ISE.findall(text)
    )
    american += _OF_A_DATE * len(_MONTH_FIRST.findall(text))
    return usual if british <= american else _with_u(text)


def _with_u(text: str) -> Locale:
    """Which of the countries that write "colour"."""
    is_canadian = re.search(r"\b(?:Mr|Mrs|Ms|Dr)\. |ize[ds]?\b|\bpercent\b", text)
    return Locale.CA if is_canadian or _MONTH_FIRST.search(text) else Locale.GB
