"""One spelling, one way of writing dates and quotation marks, and those of the locale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.proof.countries import american_forms, british_forms, ise_words
from sincerely.core.proof.expression import Expression
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import capital_of
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.text import Part, ProofText

_OUR: Final = "behavi|col|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|vig|endeav|val|arm|parl"
_BRITISH: Final = Expression(
    rf"\b(?:(?:{_OUR})our(?:s|ed|ing|ite|ites|able|ably|hood|ful|less)?|(?:centre|theatre|metre|litre|fibre|calibre)s?d?|kilometres?"
    r"|(?:travel|cancel|label|model|level|counsel|fuel|signal|channel|marvel)l(?:ed|ing|er|ers|or|ors)|programmes?|defence|offence|cheques|grey|tyres?|kerbs?|jewellery|sceptical|aluminium|enrolments?|fulfilment|skilful|paediatric\w*|anaesthe\w+|haemat\w+|orthopaedic\w*|gynaecolog\w+|practis(?:e|es|ed|ing)|analys(?:e|ed|ing)|whilst|learnt|licences?)\b",
)
_AMERICAN: Final = Expression(
    rf"\b(?:(?:{_OUR.replace('|hum', '').replace('|arm', '').replace('|vig', '').replace('|od', '')})or(?:s|ed|ing|ite|ites|able|ably|hood)?(?<!favorit)(?<!valor)|(?:center|theater|liter|fiber|caliber)s?(?:ed)?|kilometers?"
    r"|(?:travel|cancel|label|model|level|counsel|fuel|signal|channel|marvel)(?:ed|ing|er|ers|or|ors)|defense|offense|gray|jewelry|skeptical|aluminum|enrollments?|fulfillment|skillful|pediatric\w*|anesthe\w+|hemat\w+|orthopedic\w*|gynecolog\w+|analyz(?:e|ed|ing))\b",
)
_IZE: Final = Expression(
    r"\b(?!prize|seize|capsize|assize|resize|upsize|downsize|oversize|outsize)[a-z]{3,}iz(?:e[drs]?|ers|ing|ations?|ational)\b"
)
_MONTHS: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY_FIRST: Final = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}\b")
_MONTH_FIRST: Final = re.compile(rf"\b{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)")
_FIGURES: Final = re.compile(r"\b\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b")
_AMERICAN_SPELLERS: Final = frozenset({Locale.US})
_DAY_FIRST_LOCALES: Final = frozenset({Locale.GB, Locale.IE, Locale.AU})


def _found(text: ProofText, *patterns: Expression) -> list[re.Match[str]]:
    """Matches in the body, whole names (a capital in mid-sentence) left out."""
    return _common(text, [m for one in patterns for m in one.finditer(text.text, text.lower)])


def _common(text: ProofText, found: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    starts = {s.start for s in text.sentences}
    return [
        m
        for m in found
        if text.part_at(m.start()) is Part.BODY and (not m[0][0].isupper() or m.start() in starts)
    ]


def _spelling(text: ProofText) -> Iterator[Match]:
    in_s = _common(text, ise_words(text.text, text.language))
    match text.locale:
        case Locale.US:
            strange = _found(text, _BRITISH) + in_s
        case Locale.CA:
            strange = in_s
        case _:
            strange = _found(text, _AMERICAN) + (_found(text, _IZE) if in_s else [])
    for m in {m.span(): m for m in strange}.values():
        yield Match(m.start(), m.end(), tuple(_here(m[0], text)))


def _here(word: str, text: ProofText) -> Iterator[str]:
    """The word as the locale spells it."""
    if text.locale in {Locale.US, Locale.CA}:
        forms = sorted(form for form in american_forms(word.lower()) if text.language.is_word(form))
    else:
        forms = british_forms(word.lower())
    yield from (capital_of(word, form) for form in forms[:1])


def _dates(text: ProofText) -> Iterator[Match]:
    body = text.body
    day_first = list(_DAY_FIRST.finditer(text.text, body.start, body.end))
    month_first = list(_MONTH_FIRST.finditer(text.text, body.start, body.end))
    figures = list(_FIGURES.finditer(text.text, body.start, body.end))
    if text.locale in _DAY_FIRST_LOCALES:
        strange = month_first
    elif text.locale in _AMERICAN_SPELLERS:
        strange = day_first
    else:
        strange = min((day_first, month_first), key=len)
    yield from (Match(m.start(), m.end()) for m in [*strange, *figures])


def _quotes(text: ProofText) -> Iterator[Match]:
    straight = list(re.finditer(r"(?<=\w)'(?=\w)|\"", text.text))
    curly = list(re.finditer(r"(?<=\w)’(?=\w)|[“”]", text.text))
    if straight and curly:
        fewer = min((straight, curly), key=len)
        yield from (Match(m.start(), m.end()) for m in fewer[:1])


RULES = (
    Rule("spelling-of-locale", Severity.WARNING, "This is the spelling of another country.",
         "One letter, one spelling: the reader's.", "The Oxford Guide to Style, 2.2; Garner's Modern English Usage",
         find=_spelling, scope=Scope.LETTER,
         flags=("The colour of the centre is grey.", Example("The color is fine.", kind="thank-you", locale=Locale.GB), Example("We organised it and then standardized it.", kind="thank-you", locale=Locale.IE)),
         passes=("The color of the center is gray.", Example("We organized it; the colour is fine.", kind="thank-you", locale=Locale.GB), Example("The Center for Color was organised.", kind="thank-you", locale=Locale.AU)),
         ),
    Rule("date-style", Severity.WARNING, "This date is not written as in the rest, or as the locale writes it.",
         "3/4 is two days in two countries; words leave no doubt.", "The Chicago Manual of Style, 17th ed., 6.38 and 9.35",
         find=_dates, scope=Scope.LETTER,
         flags=("We met on 4 May.", Example("We met on May 4.", kind="thank-you", locale=Locale.GB), "We met on 3/4/2026."),
         passes=("We met on May 4.", Example("We met on 4 May and 5 June.", kind="thank-you", locale=Locale.IE), Example("We met on May 4 and June 5.", kind="thank-you", locale=Locale.CA)),
         ),
    Rule("quote-style", Severity.HINT, "Straight and curly marks are mixed.",
         "It shows where text was pasted in.", "The Chicago Manual of Style, 17th ed., 6.115",
         find=_quotes,
         flags=("It's the firm’s plan.", "She said “no” and \"yes\".", "I don’t know, and I can't ask."),
         passes=("It's the firm's plan.", "She said “no”, and it’s fine.", "No marks."),
         ),
)  # fmt: skip
