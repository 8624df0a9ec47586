"""Results typed as figures: "Turnover 31% to 12% in 2 years", "114% of plan", "1,106 days without …"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.counts import STILL, counted, ordinal, size_had
from sincerely.core.letters.phrasing.career.spells import spell_clause
from sincerely.core.letters.phrasing.clauses.tails import NUMBER, mend_tails
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.tables import word_set

__all__ = ["change_noun", "measure_clause", "spanning"]

_UNIT: Final = (
    r"(?:(?: ?(?:a|per|an)) (?:day|week|month|year|hour|head|thousand|hundred|unit|shift|pupil|patient|bed)"
    r"|[ -](?!to\b|and\b|in\b|of\b|by\b|over\b|with\b|across\b|for\b)[a-z]+){0,2}"
)
_SHORT_UNIT: Final = r"(?:(?:[a-zµ]{1,3}|ish)\b)?"  # "310ms", "60ish"
_MOVED: Final = (
    "cut|reduced|raised|lifted|improved|increased|halved|brought down|brought up|brought|shortened|lowered|driven down|"
    "driven up|taken|moved|grown|pushed|pulled|down|up|slashed|trimmed|doubled|tripled"
)
_PAST: Final = {
    "driven down": "drove down",
    "driven up": "drove up",
    "taken": "took",
    "grown": "grew",
}
_CHANGE: Final = re.compile(
    rf"^(?P<what>(?:[a-z]+\d+ |[a-z /]+ per \d[\d,]* )?[^\d$£€;]*?[A-Za-z)%][^\d$£€;]*?)(?P<sep>[,:]| -| –)?\s+(?:went\s+)?(?:(?P<dir>{_MOVED})\s+)?(?P<from>from\s+)?"
    rf"(?P<a>{NUMBER}(?::\d\d)?{_SHORT_UNIT}{_UNIT})\s+(?:to|down to|up to)\s+(?P<b>(?:just |under |only )?(?:{NUMBER}(?::\d\d)?{_SHORT_UNIT}|zero|nil|none))(?P<rest>(?:[\s,;].*)?)$"
)
_BY: Final = re.compile(
    rf"^(?P<what>[^\d$£€;,]*?[A-Za-z)][^\d$£€;,]*?),?\s+(?P<dir>{_MOVED})\s+(?:by\s+)?(?P<n>{NUMBER}|a (?:third|quarter|half|fifth|tenth)|two thirds|half|two-thirds)"
    r"(?P<rest>(?:[\s,;].*)?)$"
)
_TO: Final = re.compile(
    rf"^(?P<what>[^\d$£€;,]*?[A-Za-z)][^\d$£€;,]*?),?\s+(?P<dir>{_MOVED})\s+to\s+(?P<n>{NUMBER}|zero)(?P<rest>(?:[\s,;].*)?)$"
)
_PLAN: Final = re.compile(
    rf"^(?P<n>{NUMBER}) (?P<of>of|to|against|above|over|ahead of|under|below) (?P<what>plan|quota|target|budget|goal|forecast)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
# "$40M to $65M revenue, same headcount"
_TURNED: Final = re.compile(
    rf"^(?:from )?(?P<a>{NUMBER}) to (?P<b>{NUMBER}) (?P<what>(?!in\b|over\b|within\b|by\b|of\b|a\b|per\b|years?\b|days?\b|weeks?\b|months?\b|hours?\b|min)[A-Za-z]+(?: [a-z]+)?)(?P<rest>(?:(?:,| in | over | within ).*)?)$"
)
_OF_PLAN: Final = re.compile(
    rf"^(?P<what>quota|plan|target|budget|goal)(?: attainment)?:? (?P<n>{NUMBER})(?P<rest>(?:[ ,].*)?)$",
    re.IGNORECASE,
)
_WITHOUT: Final = re.compile(
    rf"^(?P<n>{NUMBER}(?: (?:straight|consecutive))?) (?P<what>days|hours|miles|km|kilometres|months|weeks|years|flights|shifts|man-hours|voyages|seasons|quarters)"
    r" (?P<rest>(?:without|with no|with zero)\b.*)$",
    re.IGNORECASE,
)
_NONE: Final = re.compile(r"^(?P<no>zero|no|nil|0) (?!one\b)(?P<rest>[a-z].*)$", re.IGNORECASE)
# "grant writing: $1.9M from 7 foundations"
_RECORD: Final = re.compile(
    r"^(?P<what>[A-Za-z][a-z]+(?: [a-z]+)?ing|[A-Za-z]+(?: [a-z]+)? (?:sales|work)): (?P<n>[$£€]\d[^:;]*)$"
)


def change_noun(text: str) -> str | None:
    """Two figures alone ("13 days to 4") as a thing that can be named."""
    match = re.match(rf"^(?:from )?(?P<a>{NUMBER}{_UNIT}) to (?P<b>{NUMBER}(?: [a-z]+)?)$", text)
    if match is None or all(re.fullmatch(r"(?:19|20)\d\d", match[key]) for key in ("a", "b")):
        return None
    return f"the change from {match['a']} to {match['b']}"


# "sales +38%"
_SIGN: Final = re.compile(r"(?<=[a-z]) (?P<sign>[+−-])(?=\d[\d.]*%)")


def measure_clause(text: str, setting: Setting) -> str | None:
    """A line of figures as a clause of mine that asserts no more than the line; else ``None``."""
    labelled = _RECORD.match(text)
    if labelled is not None and setting.shape(setting.words(labelled["what"])).shape in {
        Shape.NOUN,
        Shape.VERBLESS,
        Shape.PARTICIPLE,
    }:
        return f"my record in {text_of(setting.inside(setting.words(labelled['what'])))} is {labelled['n']}"
    turned = _TURNED.match(text)
    if turned is not None:
        text = f"{turned['what']} from {turned['a']} to {turned['b']}{turned['rest']}"
    text = _SIGN.sub(lambda m: " up " if m["sign"] == "+" else " down ", text)
    text = mend_tails(_row_of_none(text.strip(" .")), setting)
    at_once = _plan(text) or _without(text)
    if at_once is not None:
        return at_once
    for read in (
        _labelled,
        _none,
        _only,
        _changed,
        _ended,
        spell_clause,
        counted,
        ordinal,
        _level,
        size_had,
    ):
        clause = read(text, setting)
        if clause is not None:
            return clause
    return None


_ONLY: Final = re.compile(
    rf"^(?P<what>[a-z][a-z -]*?) (?P<dir>up|down) (?P<only>only|just) (?P<n>{NUMBER})(?P<rest>(?: .*)?)$",
    re.IGNORECASE,
)


_LABELLED: Final = re.compile(
    r"^(?P<what>[A-Z][A-Z/&]+|[A-Za-z]+(?: [a-z]+)?): (?P<rest>(?:zero|no|nil|0) .+)$"
)


def _labelled(text: str, setting: Setting) -> str | None:
    """Read "QA/QC: zero recalls in 7 years": in that, none."""
    match = _LABELLED.match(text)
    told = _none(match["rest"], setting) if match else None
    return (
        f"in {text_of(setting.inside(setting.words(match['what'])))}, {told}"
        if match and told
        else None
    )


def _only(text: str, setting: Setting) -> str | None:
    """Read "precept up only 2% in 4 years": it rose by no more."""
    match = _ONLY.match(text)
    what = _measure(match["what"], setting) if match else None
    if match is None or what is None:
        return None
    verb = "rose" if match["dir"].lower() == "up" else "fell"
    return f"{what} {verb} by {match['only']} {match['n']}{match['rest']}"


# "peat use to zero by 2022"
_TO_NONE: Final = re.compile(
    r"^(?P<what>[A-Za-z][A-Za-z -]*?),? to (?P<none>zero|nil)(?P<rest>(?:[ ,].*)?)$"
)


def _ended(text: str, setting: Setting) -> str | None:
    match = _TO_NONE.match(text)
    what = _measure(match["what"], setting) if match else None
    return f"I brought {what} to {match['none']}{match['rest']}" if match and what else None


def _changed(text: str, setting: Setting) -> str | None:
    match = _CHANGE.match(text)
    if match is not None:
        is_years = all(re.fullmatch(r"(?:19|20)\d\d", match[key]) for key in ("a", "b"))
        if is_years or ", " in match["a"]:
            return None  # "hives: 60, honey to 14 shops" moved nothing
        what = _measure(match["what"], setting)
        if what is None:
            return None
        verb, after = _moved(match["dir"])
        return f"I {verb} {what}{after} from {match['a']} to {match['b']}{match['rest']}"
    match = _BY.match(text)
    what = _measure(match["what"], setting) if match else None
    if match is not None and what is not None and not re.match(r" to\b", match["rest"]):
        verb, after = _moved(match["dir"])
        joint = "" if match["dir"] in {"halved", "doubled", "tripled"} else " by"
        return f"I {verb} {what}{after}{joint} {match['n']}{_spanned(match['rest'])}"
    match = _TO.match(text)
    what = _measure(match["what"], setting) if match else None
    if (
        match is not None
        and match["dir"] == "up"
        and is_plural_word(match["what"].rsplit(" ", 1)[-1], setting.language)
    ):
        return None  # "turbines up to 60 MW" moved nothing
    if match is not None and what is not None:
        verb, after = _moved(match["dir"])
        return f"I {verb} {what}{after} to {match['n']}{_spanned(match['rest'])}"
    return None


_SPAN: Final = re.compile(rf"^(?P<unit>(?: [a-z]+)?), (?P<span>{NUMBER} to {NUMBER}\b.*)$")


def _spanned(rest: str) -> str:
    """Read ", 84 to 90 in two years" after a change as its two ends, in brackets."""
    return _SPAN.sub(r"\g<unit> (from \g<span>)", rest)


def _moved(direction: str | None) -> tuple[str, str]:
    """The verb, and what follows its object: "brought … up"."""
    if direction is None:
        return "brought", ""
    if direction in {"up", "down"}:
        return "brought", f" {direction}"
    return _PAST.get(direction, direction), ""


# After a form in -ing these make it the name of a measure: "lambing percentage".
_MEASURES: Final = word_set(
    "rate rates time times score scores cost costs percentage level levels index yield ratio margin error errors income bill figures"
)
_WENT: Final = word_set(
    """
    fell rose dropped grew went came climbed moved improved declined sank slid ran is was
    are were jumped shrank doubled tripled halved decreased increased
    """
)


def _measure(text: str, setting: Setting) -> str | None:
    """The name of a measure as an object, its article put back; ``None`` if it is no noun phrase."""
    words = setting.words(text.strip(" ,:"))
    if (
        not words
        or words[-1].lower in PREPOSITIONS
        or words[0].lower in PREPOSITIONS | {"i", "we", "he", "she", "they", "it"}
    ):
        return None
    first = words[0]
    verbs = setting.verbs
    if verbs.is_past(first.text) and (
        first.tag.word_class is WordClass.VERB
        or not setting.language.lemmas(first.lower, WordClass.NOUN)
    ):
        return None
    is_measure = words[-1].lower in _MEASURES
    if (
        not is_measure
        and setting.shape(words).shape not in {Shape.NOUN, Shape.VERBLESS, Shape.COMMAND}
        and not (
            setting.language.lemmas(first.lower, WordClass.NOUN) and not verbs.is_past(first.text)
        )
    ):
        return None
    if words[-1].lower in _WENT or any(
        word.tag.verb_form == "Fin"
        and word.tag.word_class in {WordClass.VERB, WordClass.AUX}
        and not setting.language.lemmas(word.lower, WordClass.NOUN)
        for word in words[1:]
    ):
        return None
    inside = setting.inside(words)
    text = text_of(inside)
    if inside[0].text.islower() and inside[0].lower.endswith(("'s", "’s")):
        return f"the {text}"
    if re.match(r"^(?:average|mean|median|best|worst) ", text):
        head = (
            text.split(" in ")[0]
            .split(" to ")[0]
            .split(" for ")[0]
            .split(" of ")[0]
            .rsplit(" ", 1)[-1]
        )
        return text if is_plural_word(head, setting.language) else f"the {text}"
    is_one = is_measure and not words[-1].lower.endswith("s") and inside[0].lower.endswith("ing")
    return f"the {text}" if is_one or needs_article(inside, setting.language) else text


def _plan(text: str) -> str | None:
    match = _PLAN.match(text)
    if match is None:
        reached = _OF_PLAN.match(text)
        if reached is None or not reached["n"].endswith("%"):
            return None
        rest = re.sub(r", (?=[\d.]+%[^,]*$)", " and ", reached["rest"])
        return f"my record is {reached['n']} of {reached['what'].lower()}{rest}"
    rest = match["rest"]
    comma = (
        ""
        if not rest or rest.startswith(",") or re.match(r"^ (?:in|for|over|across|since)\b", rest)
        else ","
    )
    return f"my record is {match['n']} {match['of']} {match['what']}{comma}{rest}"


def _without(text: str) -> str | None:
    match = _WITHOUT.match(text)
    return (
        f"{'I' if match['what'] == 'years' else 'we'} went {match['n'][:1].lower() + match['n'][1:]} {match['what']} {match['rest']}"
        if match
        else None
    )


_DURING: Final = re.compile(
    rf"^(?P<what>(?:.* )?(?P<last>[a-z-]+)) (?:x )?(?P<span>{NUMBER} (?:days|weeks|months|years|seasons|hours|shifts))$"
)


def spanning(rest: str) -> str:
    """Read "lost time injuries 900 days" with its "in"."""
    during = _DURING.match(rest)
    if during is None or during["last"] in PREPOSITIONS:
        return rest
    return f"{during['what']} in {during['span']}"


def _row_of_none(text: str) -> str:
    """Read "no lates, no absences, 4 years" as "no lates and no absences, in 4 years"."""
    *lacks, span = re.split(r",\s+", text)
    if not lacks or not all(_NONE.match(lack) for lack in lacks):
        return text
    listed = " and ".join(lacks)
    if _NONE.match(span):
        return f"{listed} and {span}"
    return f"{listed} in {span}" if _TIME.match(span) else text


_TIME: Final = re.compile(rf"^{NUMBER} (?:days|weeks|months|years|seasons|hours|shifts|quarters)$")
# What one has or lacks oneself, and no house does: "no formal degree".
_OF_ONE: Final = re.compile(
    r"^(?:[a-z-]+ ){0,2}(?:degree|diploma|qualifications?|training|licen[cs]e|convictions?|criminal record|points|dependants?|"
    r"ties|car|notice(?: period)?|experience|background|references?|visa|commitments)\b",
    re.IGNORECASE,
)


def _none(text: str, setting: Setting) -> str | None:
    match = _NONE.match(text)
    if match is None:
        return None
    words = setting.words(match["rest"])
    if any(
        word.tag.verb_form == "Fin" and index and words[index - 1].lower.endswith("s")
        for index, word in enumerate(words)
    ):
        return None
    rest = spanning(match["rest"])
    no = {"zero": "zero", "0": "0"}.get(match["no"].lower(), "no")
    if no == "no" and _OF_ONE.match(match["rest"]):
        return f"I have no {rest}"
    return f"we {'have had' if STILL.search(rest) else 'had'} {no} {rest}"


_LEVEL: Final = re.compile(
    rf"^(?P<how>(?:average|mean|median) )?(?P<what>[A-Za-z][A-Za-z& -]*?):? (?:at |of )?(?P<n>{NUMBER})(?P<rest>(?: (?:for|over|in|across|since|after|on|at|with|of)\b.*)?)$"
)


def _level(text: str, setting: Setting) -> str | None:
    """Read "retention 97% over five years", "average NPS 71": I kept it at that."""
    match = _LEVEL.match(text)
    if match is None or not (match["how"] or match["n"].endswith(("%", "percent", "per cent"))):
        return None
    what = _measure(match["what"], setting)
    if what is None or len(what.split()) > 5:
        return None
    if match["how"]:
        return f"I had {a_or_an(match['how'])} {match['how']}{what.removeprefix('the ')} of {match['n']}{match['rest']}"
    kept = "have kept" if STILL.search(match["rest"]) else "kept"
    return f"I {kept} {what} at {match['n']}{match['rest']}"
