"""Typing habits of notes put into full words; figures, names and terms are never touched."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.letters.phrasing.typed.abbreviations import written_out
from sincerely.core.letters.phrasing.typed.dating import MONTHS
from sincerely.core.letters.phrasing.typed.days import DAY_NAMES, full_days
from sincerely.core.letters.phrasing.typed.slips import mend_common_slips

__all__ = ["tidy"]
_ARROW: Final = r"\s*(?:->|=>|→|➔)\s*"


def _lowered(match: re.Match[str]) -> str:
    return match.group().lower()


def _capitalised(match: re.Match[str]) -> str:
    return match.group().capitalize()


_MONTHS: Final = "|".join(dict.fromkeys(MONTHS.values()))


def _month_name(match: re.Match[str]) -> str:
    return MONTHS[match.group()[:3].lower()]


def _day_name(match: re.Match[str]) -> str:
    word, day = match.group().rsplit(" ", 1)
    return f"{word} {day.capitalize()}"


# The stop of a shortened unit, where it does not end a sentence too.
_STOP: Final = r"(?:\.(?=$|[,;)]| (?:to|of|in|for|and|at|on|a|an|the|ago|late|from|with|before|after|per|old|long|behind|now|or|but|notice)\b))?"
_HABITS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), full)
    for pattern, full in (
        (r"[\U0001F300-\U0001FAFF☀-➿️‍]+", ""),
        (r"(?<=\s)[:;]-?[)(DP](?=\s|$)", ""),
        (r"^\s*[-*•·–—]\s+", ""),
        (r"(?<=\d)\s?%?\s*pct\b\.?", "%"),
        (r"(?<![\w.])\.(?=\d+%)", "0."),
        (rf"(?<=[\d%kKmM]){_ARROW}(?=[\d$£€])", " to "),
        (
            rf"^((?:from|moving|switching|going|went|moved|shifting|migrating)(?: \w+){{1,3}}){_ARROW}",
            r"\1 to ",
        ),
        (rf"(?<=[\w%)]){_ARROW}(?=[\d$£€])", ", then "),
        (rf"(?<=[\w%)]){_ARROW}(?=[\w(])", ", and so "),
        (
            r"(?<![\w'’])id (?=(?:ever|have|be|like|do|rather|been|had|want|need|take|go|stay|work|bring|start)\b)",
            "I'd ",
        ),
        (r"(?<=\w )w (?=[a-z]{2})", "with "),
        (r"(?<=\d )min\b(?=$|[,.;)])", "minutes"),
        (r"(?<=ed )(\d+)x\b(?= (?:last|this|a|in|per|since)\b|$)", r"\1 times"),
        (
            r"\b(last \w+ed|built|opened|founded|signed|installed|written|bought|rebuilt|\w+ed last) (?=(?:19|20)\d\d\b(?! \w+s\b))",
            r"\1 in ",
        ),
        (
            r"\b(open|opens|close|closes|closed|work|works|run|runs|meet|meets) (?=(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b)",
            r"\1 on ",
        ),
        (
            r"(?<!under )(?<!over )\b(\d+|two|three|four|five|six|seven) ([a-z]+s) out of (\d+|four|five|six|seven|eight|nine|ten|twelve)\b",
            r"\1 of \3 \2",
        ),
        (r"\b(?-i:mon|wed|sat|sun)(?= \d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b)", _capitalised),
        (r"\b(by|before|until|till) end (?=(?:of )?(?-i:[A-Z]))(?:of )?", r"\1 the end of "),
        (
            r"(?<=[a-z])(?<!\bhave)(?<!\bhas)(?<!\bhad)(?<!ing)(?<!\bnot)(?<!ver)(?<!\byet)(?<!\balso)(?<!\bjust)(?<!ly)(?<!ways)(?<!ready)(?<!\bonly)(?<!\bi)"
            r"(?<!\bwe)(?<!\bthey)(?<!\byou)(?<!\bhe)(?<!\bshe)(?<!\band)(?<!\bor)(?<!\bit)(?<!\bthere)(?<!\bsince)(?<!\blong)(?<!['’]ve)(?<!['’]d)(?<!['’]s)(?<!['’]t) been (?=\w)",
            " has been ",
        ),
        (r"^(?:q|question)\s?[:.]\s+(?=\w)", ""),
        (
            r"(?:^|(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=, )|(?<=; ))(?-i:v|V)\.?\s+(?=(?-i:[a-z]{3}))",
            "very ",
        ),
        (r"(?<=\w)\s+/\s+(?=\w+ \w+ \w+)", "; "),
        (
            r"(?<=[a-z] )(?-i:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Apr)\b\.?(?=$|[,;.)]|\s+(?!\d))",
            _month_name,
        ),
        (
            r"\b((?:in|by|of|mid|early|late|until|till|since|before|after|from|last|next|this|due|starts|opens|closes|ends|begins)[ -])((?-i:jan|feb|apr|aug|sept?|oct|nov|dec))\b\.?(?=$|[,;.)]|\s+(?!\d))",
            lambda m: m[1] + MONTHS[m[2][:3].lower()],
        ),
        (r"(?<=\b(?:in|by) )(?-i:Mar|Jun|Jul)\b\.?(?=$|[,;.)]|\s+(?!\d))", _month_name),
        (
            r"\b(\w+ing|due|retires|leaves|starts|opens|closes|ends|begins|launches|expires|retired|left|opened|closed|started|launched)"
            rf" (?=(?-i:{_MONTHS})\b(?! \d))(?<!during )(?<!following )(?<!coming )",
            r"\1 in ",
        ),
        (
            r"^(?:(?:ok(?:ay)?|so|well|right|um+|er+|uh|basically|anyway|yeah|you know|i mean|honestly|also)"
            r"(?:,\s*|\s+))+(?=(?:so |he |she |they |we |i |the |a |there |it )|\w+s |\w+ed )(?:so )?",
            "",
        ),
        (
            r"\bwith in (?=\d|the (?:hour|day|week|month|year)\b|an? (?:hour|day|week|month|year)\b)",
            "within ",
        ),
        (r"\bin to (?=the (?:room|ward|office|building|plant|day room)\b)", "into "),
        (r"(?:(?<=[a-rt-z]s)|(?<=\bstaff)|(?<=\bpeople)|(?<=\bcrew))\s+=\s+(?=[\w$£€~])", " are "),
        (r"(?<=[\w%)])\s+=\s+(?=[\w$£€~])", " is "),
        (r"\bposs\b(?= [a-z])", "possibly"),
        (r"\bprob(?:ly|s)?\b\.?(?= [\w£$€])(?! (?:is|was|with)\b)", "probably"),
        (r"\b(on|via|over|by) zoom\b", r"\1 Zoom"),
        (r"(?<=[a-z\d])/(?:mo|mth|month)\b", " a month"),
        (r"(?<=[a-z\d])/(?:wk|week)\b", " a week"),
        (r"(?<=[a-z\d])/(?:yr|year)\b", " a year"),
        (r"\byr['’]s\b", "year's"),
        (
            rf"(?<!the )\b(first|last|second|third) week(?: of| in)? (?=(?-i:{_MONTHS})\b)",
            r"in the \1 week of ",
        ),
        (
            r"\b(by|until|till|before|from|since|towards) (end|start|middle) of\b( (?=week|month|year|term))?",
            lambda m: f"{m[1]} the {m[2]} of{' the ' if m[3] else ''}",
        ),
        (r"(?<=\d)\s*\+\s*(?=me\b)", " plus "),
        (r"(?<=[\w%)])\s+\+\s+(?=\w)", " and "),
        (r"(?<=\d%|\d\d) and no (?=[a-z])", ", with no "),
        (r"\bw/o(?:ut)?\b\s*", "without "),
        (r"(?<![\w/])w/(?!\w?/|c\b|e\b)\s*", "with "),
        (r"\bb/c\b", "because"),
        (r"(?<![\w/])(?-i:bc)\b", "because"),
        (r"(?<=\s)@\s*(?=\w)", "at "),
        (r"(?<!\w)~\s*(?=[\d$£€])", "about "),
        (r"\bapprox\.?\s+(?=[\d$£€])", "about "),
        (
            r"^(?:his|her|their) (?:line|phrase|words|point|view|take)(?: was)?\s*[:,-]\s+(?=(?:the |a |an |it |we |they |you |nobody |there |\w+ (?:is|are|was|has|have)\b))",
            "said ",
        ),
        (r"\b(years|days|hours|weeks|months|minutes|yrs|hrs|mins) avg$", r"\1 on average"),
        (
            r"\ba (?=(?!uni|use|usu|util|eu|one\b|once|ewe|ubi|ur[aeio])(?-i:[aeiou][a-z]{2}))",
            "an ",
        ),
        (r"^(?:in )?(?:his|her|their) (?:own |exact )?words(?:\s*[:,-]\s*|\s+)(?=[\"“'‘])", ""),
        (
            r"((?:mon|tues|wednes|thurs|fri|satur|sun|tue|weds?|thu|sat|thurs?)(?:day)?) (?=\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b)",
            r"\1 at ",
        ),
        (
            r",?\s+so (?:go|ask|talk|call|email|use|send|see|check|avoid|get) (?:through|to|for|with|via|him|her|them|it|[A-Z]\w+)\b.*$",
            "",
        ),
        (r"\b(part|full) time (?=(?!job\b)[a-z])", r"\1-time "),
        (r"\btake home (?=test|exercise|assignment|task|project|case)", "take-home "),
        (r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?= the \d)", _capitalised),
        (
            r"\b(meets?|sits?|votes?|decides?|convenes?) (?:the )?(1st|2nd|3rd|4th|first|second|third|last) (?=(?-i:mon|tue|wed|thu|fri|sat|sun))",
            r"\1 on the \2 ",
        ),
        (r"\b((?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day)?) eve\b", r"\1 evening"),
        (r"\b(?:tues|thurs?|weds)(?= (?:morning|afternoon|evening|night))", _capitalised),
        (r"(?<=\d )mos?\b\.?(?= |$|,|;)", "months"),
        (r"\bmat leave\b", "maternity leave"),
        (r"\bxmas\b", "Christmas"),
        (r"(?<=\w )(?-i:AND|NOT|BUT|VERY|MUST|NEVER|ONLY|ALWAYS)(?=[ ,.]|$)(?=.*[a-z])", _lowered),
        (r"\b(?-i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?= \d)", _capitalised),
        (r"(?<=\d )(?-i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b", _capitalised),
        (
            r"\b(?:on|by|before|after|until|next|last|this|every|meets?|calls?|decides?|hear|hears|1st|2nd|3rd|4th|last) (?-i:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b",
            _day_name,
        ),
        (
            rf"(?<=[a-z] )(?<!in )(?<!by )(?<!til )(?<!till )(?<!until )(?<!from )(?<!since )(?<!of )(?<!around )(?<!to )(?<!the )(?<!for )"
            rf"(?<!before )(?<!after )(?=(?:early|mid|late)[- ](?:(?-i:{_MONTHS})|spring|summer|autumn|fall|winter)\b)",
            "in ",
        ),
        (rf"\bmid (?=(?-i:{_MONTHS})\b)", "mid-"),
        (r"\bif all(?:'s| is|) (?:ok|okay|good|fine)\b", "if all is well"),
        (r"\bavg\b\.?", "average"),
        (r"(?<=\d )secs\b", "seconds"),
        (r"(?<=\d )pts\b(?! a game)", "points"),
        (r"(?<=[\dkmn])\s?/\s?(?:yr|year)\b\.?", " a year"),
        (r"(?<=[\dkmn])\s?/\s?(?:mo|month)\b\.?", " a month"),
        (r"(?<=[\dkmn])\s?/\s?(?:wk|week)\b\.?", " a week"),
        (rf"\byrs\b{_STOP}", "years"),
        (r"\byr\b\.?(?=\s|$|,|;)", "year"),
        (rf"\bhrs\b{_STOP}", "hours"),
        (rf"\bmins\b{_STOP}", "minutes"),
        (rf"\bmths\b{_STOP}", "months"),
        (rf"\bwks\b{_STOP}", "weeks"),
        (rf"\bwk\b{_STOP}", "week"),
        (r"\bmgrs\b\.?", "managers"),
        (r"\bmgr\b\.?", "manager"),
        (r"\bdepts\b\.?", "departments"),
        (r"\bdept\b\.?", "department"),
        (r"\bgovt\b\.?", "government"),
        (r"\bppl\b", "people"),
        (
            r"\b(spend|spent|in|during|within|over) first (?=month|week|year|quarter|term|\d+ days)",
            r"\1 the first ",
        ),
        (r"\babt\b", "about"),
        (r"\bbtwn\b", "between"),
        (r"\btmrw\b", "tomorrow"),
        (r"\basst\b\.?", "assistant"),
        (r"\bacct\b\.?", "account"),
        (r"\baccts\b\.?", "accounts"),
        (r"\bsvcs?\b", "service"),
        (r", (target|goal|budget|limit) (?:of |was |is )?(?=[\d$£€])", r", with a \1 of "),
        (r"\bmtgs\b\.?", "meetings"),
        (r"\bmtg\b\.?", "meeting"),
        (r"\bmfg\b\.?", "manufacturing"),
        (r"\bqtrs\b\.?", "quarters"),
        (r"\bqtr\b\.?", "quarter"),
        (r"\bintro(?=\s+to\b)", "introduction"),
        (r"\bincl\b\.?", "including"),
        (r"\besp\b\.?", "especially"),
        (r"\bthru\b", "through"),
        (r"\btho\b", "though"),
        (
            r"\bcos\b(?= (?:of|he|she|it|they|we|i|you|the|their|his|her|our|my|there|that|this|no|nobody|everyone)\b)",
            "because",
        ),
        (r"^re:?\s+(?=\w)", "about "),
        (r"(?<=\w )re:?\s+(?=(?:the|a|an|our|my|his|her|their)\b)", "about "),
        (
            r"\bits (?=(?:only|just|not|an?|the|all|been|about|always|never|still|really|very|too|so) (?!own\b)[a-z\d])",
            "it's ",
        ),
        (r"\bdont\b", "don't"),
        (r"\bdoesnt\b", "doesn't"),
        (r"\bdidnt\b", "didn't"),
        (r"\bcant\b", "can't"),
        (r"\bwont\b(?= \w)", "won't"),
        (r"\bisnt\b", "isn't"),
        (r"\barent\b", "aren't"),
        (r"\bwasnt\b", "wasn't"),
        (r"\bhasnt\b", "hasn't"),
        (r"\bhavent\b", "haven't"),
        (r"\bwouldnt\b", "wouldn't"),
        (r"\bcouldnt\b", "couldn't"),
        (r"\bshouldnt\b", "shouldn't"),
        (r"\bive\b", "I've"),
        (r"\btheyre\b", "they're"),
        (
            r"\b(he|she|that|there|who|what)s\b(?= (?:a|an|the|not|all|been|got|no|too|so|very|really|still|always|never|\w+ing|\w+ed)\b)",
            r"\1's",
        ),
        (r"\byoure\b(?= (?:a|an|the|not|all|too|so|very|\w+ing)\b)", "you're"),
        (r"\b(he|she|they|you|it)ll\b", r"\1'll"),
        (r"\b(he|she|they)d\b(?= (?:like|love|rather|be|have|want|prefer)\b)", r"\1'd"),
        (r"\btheyve\b", "they've"),
        (r"!+", "."),
        (r"\.{2,}|…", ","),
        (r"\s+([,;:?]|\.(?!\d))", r"\1"),
        (r"([.,;:])\1+", r"\1"),
    )
)
_SPACED_AND: Final = re.compile(r"(?<=\S) & (?=\S)")
_IM: Final = re.compile(r"(?<![\w'’])im(?= (?:too|not|a|an|the|in|\w+ing|\w+ed)\b)")
_LONE_I: Final = re.compile(r"(?<![\w.'’&/-])i(?=['’](?:d|m|ve|ll)\b|[\s,;?)]|$)(?!\.e)")
_DOUBLED: Final = re.compile(
    r"\b(the|a|an|of|to|(?<!go )(?<!goes )(?<!going )(?<!went )in|on|for|and|is|are|we|with|he|she) \1\b",
    re.IGNORECASE,
)

_WEEK_OF: Final[dict[Locale, str]] = {Locale.US: "the week of", Locale.CA: "the week of"}
_WEEK: Final = re.compile(r"(?:\b(?:the )?)?\bw/c\b\.?|\bwc (?=\d)", re.IGNORECASE)


def tidy(text: str, locale: Locale) -> str:
    """``text`` in NFC with habits written out and certain slips mended, single spaces."""
    out = " ".join(unicodedata.normalize("NFC", text).split())
    out = _WEEK.sub(_WEEK_OF.get(locale, "the week beginning"), out)
    for pattern, full in _HABITS:
        out = pattern.sub(full, out)
    out = full_days(written_out(out))
    out = _SPACED_AND.sub(lambda m: _ampersand(m, out), out)
    out = _LONE_I.sub("I", _IM.sub("I am", out))
    out = mend_common_slips(out)
    out = _DOUBLED.sub(lambda m: m.group(1), out)
    return " ".join(out.split())


def _ampersand(match: re.Match[str], text: str) -> str:
    """An ampersand between two capitals may be a firm's own and stays."""
    before = text[: match.start()].rsplit(" ", 1)[-1].lstrip("(“‘\"'")
    after = text[match.end() :].split(" ", 1)[0]
    days = frozenset(DAY_NAMES.values())
    own = before[:1].isupper() and after[:1].isupper() and before not in days
    return " & " if own else " and "
