"""Results typed as figures: "Turnover 31% to 12% in 2 years", "114% of plan", "1,106 days without …"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.objects import a_or_an, is_countable, needs_article
from sincerely.core.letters.phrasing.plurals import is_plural_word
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape
from sincerely.core.letters.phrasing.tables import words_of
from sincerely.core.letters.phrasing.tails import NUMBER, is_counted, mend_tails
from sincerely.core.letters.phrasing.words import Word

__all__ = ["change_noun", "measure_clause"]

_UNIT: Final = (
    r"(?:(?: ?(?:a|per|an)) (?:day|week|month|year|hour|head|thousand|hundred|unit|shift|pupil|patient|bed)"
    r"|[ -](?!to\b|and\b|in\b|of\b|by\b|over\b|with\b|across\b|for\b)[a-z]+){0,2}"
)
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
    rf"^(?P<what>[^\d$£€;]*?[A-Za-z)%][^\d$£€;]*?)(?P<sep>[,:]| -| –)?\s+(?:went\s+)?(?:(?P<dir>{_MOVED})\s+)?(?P<from>from\s+)?"
    rf"(?P<a>{NUMBER}(?::\d\d)?{_UNIT})\s+(?:to|down to|up to)\s+(?P<b>(?:just |under |only )?(?:{NUMBER}(?::\d\d)?|zero|nil|none))(?P<rest>(?:[\s,;].*)?)$"
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
_WITHOUT: Final = re.compile(
    rf"^(?P<n>{NUMBER}(?: (?:straight|consecutive))?) (?P<what>days|hours|miles|km|kilometres|months|weeks|years|flights|shifts|man-hours|voyages|seasons|quarters)"
    r" (?P<rest>(?:without|with no|with zero)\b.*)$",
    re.IGNORECASE,
)
_NONE: Final = re.compile(r"^(?P<no>zero|no|nil|0) (?P<rest>[a-z].*)$", re.IGNORECASE)
_YEARS: Final = re.compile(
    rf"^(?P<n>{NUMBER}) (?P<unit>years?['’]?|seasons|terms|decades|months)(?P<exp>['’]? experience)?\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(rf"^(?P<n>{NUMBER}) (?P<rest>.+)$", re.IGNORECASE)
_DONE: Final = words_of(
    """
    built opened trained delivered completed installed recruited hired launched run led
    written planted restored converted sold signed managed taught coached placed closed
    audited inspected commissioned saved raised treated supervised mentored edited produced
    staged directed designed negotiated handled processed rehomed rehoused housed resettled
    repaired serviced renovated refurbished consented published translated filed resolved
    cleared settled upgraded migrated shipped secured registered recovered collected cut
    tested reviewed assessed cooked served seated catalogued digitised digitized surveyed
    mapped cleaned certified onboarded promoted retained rewritten rebuilt brewed bottled
    bred reared flown driven conducted chaired organised organized hosted booked screened
    """
)
_IRREGULAR: Final = {"written": "wrote", "flown": "flew", "driven": "drove", "rewritten": "rewrote"}
_HAD: Final = re.compile(r"\b(?:running|in a row|straight|consecutive)\b", re.IGNORECASE)
_KEPT: Final = re.compile(
    r"\b(?:patents|papers|publications|degrees|diplomas|books|languages|hours|flights|licences|licenses|certificates)$"
)
_STILL: Final = re.compile(r"\bsince\b")
_ORDINAL: Final = re.compile(
    r"^(?P<which>first|second|third|fourth|fifth) (?P<rest>.+)$", re.IGNORECASE
)


def change_noun(text: str) -> str | None:
    """Two figures alone ("13 days to 4") as a thing that can be named."""
    match = re.match(rf"^(?:from )?(?P<a>{NUMBER}{_UNIT}) to (?P<b>{NUMBER}(?: [a-z]+)?)$", text)
    if match is None or all(re.fullmatch(r"(?:19|20)\d\d", match[key]) for key in ("a", "b")):
        return None
    return f"the change from {match['a']} to {match['b']}"


def measure_clause(text: str, setting: Setting) -> str | None:
    """A line of figures as a clause of mine that asserts no more than the line; else ``None``."""
    text = mend_tails(text.strip(" ."), setting)
    at_once = _plan(text) or _without(text)
    if at_once is not None:
        return at_once
    for read in (_none, _changed, _years, _counted, _ordinal, _level, _size):
        clause = read(text, setting)
        if clause is not None:
            return clause
    return None


def _changed(text: str, setting: Setting) -> str | None:
    match = _CHANGE.match(text)
    if match is not None:
        if all(re.fullmatch(r"(?:19|20)\d\d", match[key]) for key in ("a", "b")):
            return None
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
        return f"I {verb} {what}{after}{joint} {match['n']}{match['rest']}"
    match = _TO.match(text)
    what = _measure(match["what"], setting) if match else None
    if match is not None and what is not None:
        verb, after = _moved(match["dir"])
        return f"I {verb} {what}{after} to {match['n']}{match['rest']}"
    return None


def _moved(direction: str | None) -> tuple[str, str]:
    """The verb, and what follows its object: "brought … up"."""
    if direction is None:
        return "brought", ""
    if direction in {"up", "down"}:
        return "brought", f" {direction}"
    return _PAST.get(direction, direction), ""


_WENT: Final = words_of(
    """
    fell rose dropped grew went came climbed moved improved declined sank slid ran is was
    are were jumped shrank doubled tripled halved decreased increased
    """
)


def _measure(text: str, setting: Setting) -> str | None:
    """The name of a measure as an object, its article put back; ``None`` if it is no noun phrase."""
    words = setting.words(text.strip(" ,:"))
    if not words or words[0].lower in {
        "from",
        "to",
        "by",
        "in",
        "with",
        "i",
        "we",
        "he",
        "she",
        "at",
        "over",
        "they",
        "it",
    }:
        return None
    first = words[0]
    verbs = setting.verbs
    if verbs.is_past(first.text) and (
        first.tag.word_class is WordClass.VERB
        or not setting.language.lemmas(first.lower, WordClass.NOUN)
    ):
        return None
    if setting.shape(words).shape not in {Shape.NOUN, Shape.VERBLESS, Shape.COMMAND} and not (
        setting.language.lemmas(first.lower, WordClass.NOUN) and not verbs.is_past(first.text)
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
    if re.match(r"^(?:average|mean|median|best|worst) ", text):
        head = (
            text.split(" in ")[0]
            .split(" to ")[0]
            .split(" for ")[0]
            .split(" of ")[0]
            .rsplit(" ", 1)[-1]
        )
        return text if is_plural_word(head, setting.language) else f"the {text}"
    return f"the {text}" if needs_article(inside) else text


def _plan(text: str) -> str | None:
    match = _PLAN.match(text)
    if match is None:
        return None
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
        f"we went {match['n'][:1].lower() + match['n'][1:]} {match['what']} {match['rest']}"
        if match
        else None
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
    no = {"zero": "zero", "0": "0"}.get(match["no"].lower(), "no")
    return f"we {'have had' if _STILL.search(match['rest']) else 'had'} {no} {match['rest']}"


def _years(text: str, setting: Setting) -> str | None:
    match = _YEARS.match(text)
    if match is None:
        return None
    number = match["n"][:1].lower() + match["n"][1:]
    unit = match["unit"].rstrip("'’")
    rest = match["rest"]
    words = setting.words(rest)
    if match["exp"] or words[0].lower == "experience":
        rest = rest.removeprefix("experience").strip()
        plural = unit.endswith("s")
        return f"I have {number} {unit}{'’' if plural else '’s'} experience {rest}".rstrip()
    if (
        words[0].lower in {"in", "as", "at", "with", "on", "inside", "under", "across"}
        and len(words) > 1
    ):
        return f"I have spent {number} {unit} {_as_post(rest, setting)}"
    if words[0].lower == "of" and len(words) > 1:
        return f"I have {number} {unit} {rest}"
    if setting.verbs.is_gerund(words[0].text):
        return f"I have spent {number} {unit} {text_of(setting.inside(words))}"
    return None


def _as_post(rest: str, setting: Setting) -> str:
    words = setting.words(rest)
    if words[0].lower != "as" or not needs_article(words[1:]):
        return rest
    return f"as {a_or_an(words[1].text)} {text_of(words[1:])}"


_SHARE: Final = re.compile(
    rf"^(?P<what>[A-Za-z][^\d]*?s) (?P<verb>[a-z]+),? (?P<n>{NUMBER}) (?P<rest>(?:within|in|on|by|under|inside)\b.*)$"
)


_WHOLE: Final = re.compile(
    rf"^(?P<n>{NUMBER}|[Aa]ll|[Hh]alf|[Mm]ost) of (?P<what>[a-z][a-z ]*s) (?P<verb>[a-z]+)(?P<rest>(?: .+)?)$"
)
_LEVEL: Final = re.compile(
    rf"^(?P<how>(?:average|mean|median) )?(?P<what>[A-Za-z][A-Za-z& -]*?):? (?:at |of )?(?P<n>{NUMBER})(?P<rest>(?: (?:for|over|in|across|since|after|on|at|with)\b.*)?)$"
)


def _level(text: str, setting: Setting) -> str | None:
    """Read "retention 97% over five years", "average NPS 71": I had it at that."""
    match = _LEVEL.match(text)
    if match is None or not (match["how"] or match["n"].endswith(("%", "percent", "per cent"))):
        return None
    what = _measure(match["what"], setting)
    if what is None or len(what.split()) > 5 or (what.startswith("the ") and not match["how"]):
        return None
    if match["how"]:
        return f"I had {a_or_an(match['how'])} {match['how']}{what.removeprefix('the ')} of {match['n']}{match['rest']}"
    had = "have had" if _STILL.search(match["rest"]) else "had"
    return f"I {had} {what} of {match['n']}{match['rest']}"


def _counted(text: str, setting: Setting) -> str | None:
    whole = _WHOLE.match(text)
    if whole and whole["verb"] in _DONE:
        number = whole["n"][:1].lower() + whole["n"][1:]
        return f"I {_IRREGULAR.get(whole['verb'], whole['verb'])} {number} of {whole['what']}{whole['rest']}"
    share = _SHARE.match(text)
    if share and share["verb"] in _DONE and share["n"].endswith("%"):
        what = text_of(setting.inside(setting.words(share["what"])))
        verb = _IRREGULAR.get(share["verb"], share["verb"])
        return f"I {verb} {share['n']} of {what} {share['rest']}"
    match = _COUNT.match(text)
    if match is None:
        return None
    number = match["n"][:1].lower() + match["n"][1:]
    words = setting.words(match["rest"])
    done = next((i for i, w in enumerate(words) if w.lower in _DONE), -1)
    money = match["n"].lstrip("about ")[:1] in "$£€"
    if done == 0 and money:
        return _did(number, (), words, done)
    things = words[:done] if done > 0 else ()
    if (
        things
        and not things[-1].after
        and is_counted(things, setting)
        and _next_is_free(words, done)
    ):
        return _did(number, things, words, done)
    return None


def _next_is_free(words: tuple[Word, ...], done: int) -> bool:
    if done + 1 >= len(words) or words[done].after:
        return True
    return words[done + 1].tag.word_class in {
        WordClass.ADP,
        WordClass.ADV,
        WordClass.SCONJ,
    } or words[done + 1].lower in {"this", "last", "to", "so", "including"}


def _did(number: str, things: tuple[Word, ...], words: tuple[Word, ...], done: int) -> str:
    rest = " ".join(word.whole for word in words[done + 1 :])
    verb = words[done].lower
    counted = " ".join([number, *(word.whole for word in things)])
    if words[done].after and rest:
        return f"I {_IRREGULAR.get(verb, verb)} {counted} ({rest})"
    if _STILL.search(rest) or rest.startswith("so far"):
        return f"I have {verb} {counted} {rest}"
    return f"I {_IRREGULAR.get(verb, verb)} {counted} {rest}".rstrip()


def _ordinal(text: str, setting: Setting) -> str | None:
    """Read "first clean audit in six years": I had one."""
    match = _ORDINAL.match(text)
    if match is None:
        return None
    words = setting.words(match["rest"])
    end = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    if not is_countable(words[end - 1]) or setting.shape(words).shape not in {
        Shape.NOUN,
        Shape.VERBLESS,
    }:
        return None
    return f"I had a {match['which'].lower()} {match['rest']}"


def _size(text: str, setting: Setting) -> str | None:
    """Read "three clean audits running", "department of nine", "$12M P&L": I had them."""
    words = setting.words(text)
    shape = setting.shape(words).shape
    if shape not in {Shape.NOUN, Shape.VERBLESS} or any(";" in w.after for w in words):
        return None
    count = _COUNT.match(text)
    if _YEARS.match(text):
        return None
    inside = setting.inside(words)
    said = text_of(inside)
    if count and is_counted(setting.words(_HAD.sub("", count["rest"]).strip() or "x"), setting):
        kept = _KEPT.search(count["rest"].split(" in ")[0].split(" on ")[0])
        return f"I {'have' if kept else 'had'} {said[:1].lower() + said[1:]}"
    if re.match(
        r"^(?:team|department|staff|crew|unit|budget|portfolio|division|fleet|p&l) of (?:about )?(?:\d|[$£€]|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|over)",
        said,
        re.IGNORECASE,
    ):
        return f"I had {'' if said.startswith('staff') else a_or_an(said) + ' '}{said}"
    if re.match(rf"^{NUMBER}[- ]", said) and needs_article(inside):
        return f"I had {a_or_an(said)} {said}"
    rate = re.match(rf"^(?P<n>{NUMBER}) (?P<rest>[a-z].*)$", said)
    if (
        rate
        and rate["n"].rstrip().endswith(("%", "percent", "per cent"))
        and not is_plural_word(rate["rest"].split(" ")[0], setting.language)
    ):
        first = setting.words(rate["rest"])
        end = next(
            (i for i, w in enumerate(first) if w.tag.word_class is WordClass.ADP or w.after),
            len(first) - 1,
        )
        head = first[end - 1] if end and first[end].tag.word_class is WordClass.ADP else first[end]
        article = f"{a_or_an(said)} " if is_countable(head) else ""
        return f"I had {article}{said}"
    return None
