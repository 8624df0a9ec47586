"""How a next step is typed: dates between commas, arrows, "tbc", and what hangs at its end."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

__all__ = ["as_typed_out", "without_label", "without_tail"]

_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_DATE: Final = rf"(?:\d{{1,2}}/\d{{1,2}}(?=$|,|\.| at\b)|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)\b"
_LASTING_SO_LONG: Final = re.compile(
    r", (\d+ (?:minutes|mins|hours|hrs|hour)),(?= (?:w/c|the week|week)\b)", re.IGNORECASE
)
_NUMBERED: Final = re.compile(r"(?<=\s)#(?=\d)")
_SAME_DAY: Final = re.compile(
    r"\b(both|all)(?: on)?(?: the)? same (?=day|morning|afternoon|week)", re.IGNORECASE
)
_ARROW: Final = re.compile(r"(?<=[^\d\s])\s*(?:->|=>|→|➔|>>)\s*(?=\w)")
_NEXT: Final = re.compile(r"(?<=\w) next, (?=\w)", re.IGNORECASE)
_TAKE_HOME: Final = re.compile(
    r"\btake[- ]home\b(?= \(|,| by\b| then\b| due\b| over\b)", re.IGNORECASE
)
_TBC: Final = re.compile(r"(?<=\w) \(?(?:tbc|tba|tbd)\)?(?=,| [a-z])", re.IGNORECASE)
_THEN_HE: Final = re.compile(r"\bthen (?:he|she)(?P<rest>(?:['’]ll\b| will\b).*)$", re.IGNORECASE)
_OWN: Final = re.compile(r"\b(?:his|her)\b")
# "Next: a panel", "the next step is a panel": the label says nothing that the sentence does not.
_LABEL: Final = re.compile(
    r"^(?:the )?next(?: (?:step|stage|round|up))?s?(?:\s*[:=–—-]\s*|\s+(?:is|are|will be)\s+)(?:then\s+)?(?=\w)",
    re.IGNORECASE,
)
_END_OF: Final = re.compile(r"\bend of (?=(?:month|week|year|term|quarter|day)\b)", re.IGNORECASE)
_AT_END: Final = re.compile(
    r"(?<!by )(?<!at )(?<!before )(?<!until )(?<!till )(?<!after )(?<!from )(?<!around )(?<!the )(?<!towards )\b(?=end of the\b)",
    re.IGNORECASE,
)
# A bare date after what happens on it: "goes to board 9 Dec".
_BARE_DATE: Final = re.compile(
    rf"(?<=[a-z)]) (?<!\bon )(?<!\bby )(?<!\bof )(?<!\bbefore )(?<!\bafter )(?<!\buntil )(?<!\btill )(?<!\bfrom )(?<!\band )(?<!\bor )(?<!\bto )"
    rf"(?<!\bthe )(?<!day )(?<!\bw/c )(?<!\bwc )(?<!\bbeginning )(?<!\bcommencing )(?<!\baround )(?<!\babout )(?<!\bsince )(?<!\bis )(?<!\bare )(?<!\bthan )(?={_DATE})",
    re.IGNORECASE,
)
_DATED: Final = re.compile(
    r"^(?P<what>[^,;.]+), (?P<when>w/c [^,;.]+|(?:the )?week (?:of|beginning) [^,;.]+"
    rf"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?{_DATE}(?:,? (?:at )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm)?)?)"
    r"(?:, (?P<rest>[^,;.]+))?\.?$",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"^(?=(?:presentation|talk|test|task|tour|lunch|demo|exercise|panel|short|written|case)\b)",
    re.IGNORECASE,
)
_TASK: Final = re.compile(
    r", (?:to |please )?((?:bring|prepare|send|submit|complete|wear|book) \w.+)$", re.IGNORECASE
)
_VERDICT: Final = re.compile(
    r", (?:the )?(?P<what>(?!the |both\b|all\b|each\b)\w+(?: (?!the\b|same\b|that\b|next\b|following\b)\w+)?) (?:the )?(?P<which>same|that|next|following) "
    r"(?P<when>day|night|week|afternoon|evening|morning)\.?$",
    re.IGNORECASE,
)
_ARTICLES: Final = {
    "same": "the same ",
    "that": "that ",
    "next": "the next ",
    "following": "the following ",
}
_WEEK_AFTER: Final = re.compile(
    r"[,;] (?:the )?(?P<what>\w+(?: \w+)?) the (?P<when>week|day|month|morning) after(?: that)?\.?$",
    re.IGNORECASE,
)
_AFTERWARDS: Final = re.compile(
    r"[,;] (?:the )?(?!week\b|day\b|month\b|year\b|morning\b)(\w+) after(?: that)?\.?$",
    re.IGNORECASE,
)
_AFTER_IT: Final = re.compile(
    r"(?:(?<=call)|(?<=phone)|(?<=e-mail)|(?<=email)|(?<=ring)|(?<=write)) after$"
)
_SPAN: Final = re.compile(r", ((?:\w+|\d+) (?:minutes|mins|hours|days))\.?$", re.IGNORECASE)
_NO_DATE: Final = re.compile(
    r"(?:,\s*|\s*\(|^)(?:the )?dates? (?:to follow|tbc|tba|tbd|to be confirmed|to be agreed|to be announced|not set yet|not yet set)\)?\s*\.?$",
    re.IGNORECASE,
)
_TAILS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (_TASK, lambda m: f", and I am to {m.group(1)}"),
    (
        _VERDICT,
        lambda m: f", and the {m['what']} comes {_ARTICLES[m['which'].lower()]}{m['when']}",
    ),
    (_WEEK_AFTER, lambda m: f", and the {m['what']} comes the {m['when']} after"),
    (_AFTERWARDS, lambda m: f", and the {m.group(1)} comes after that"),
    (_SPAN, lambda m: f", for {m.group(1).replace('mins', 'minutes')}"),
)


def as_typed_out(text: str) -> str:
    """The note with its arrows, labels and bare dates in words."""
    out = _THEN_HE.sub(lambda m: _OWN.sub("your", f"then you{m['rest']}"), text)
    out = _ARROW.sub(", then ", _LASTING_SO_LONG.sub(r" for \1,", _LABEL.sub("", out)))
    out = _TBC.sub("", _TAKE_HOME.sub("take-home task", _NEXT.sub(", then ", out)))
    out = _AT_END.sub("at the ", _END_OF.sub("end of the ", out))
    out = _SAME_DAY.sub(r"\1 on the same ", _NUMBERED.sub("number ", out))
    out = _AFTER_IT.sub(" afterwards", _BARE_DATE.sub(" on ", out))
    out = _HALF_DAY.sub("a half day", out)
    return _dated(_OF_LENGTH.sub(_with_length, out))


_HALF_DAY: Final = re.compile(r"^half day(?= (?:with|on|in|at)\b)", re.IGNORECASE)
# "Presentation 20 min on retention": how long the stage is.
_OF_LENGTH: Final = re.compile(
    r"\b(?P<what>presentation|talk|slot|session|test|interview|lesson|seminar|chat|pitch|task|exercise|call|meeting|lecture|tour|visit)"
    r" (?P<n>\d+|half an|one|two|three)[ -]?(?P<unit>min|mins|minutes?|hours?|hrs?|days?)\b(?= on\b| with\b| to\b| about\b| in\b|[,;]|$)",
    re.IGNORECASE,
)


def _with_length(match: re.Match[str]) -> str:
    if match["n"].lower() == "half an":
        return f"half-hour {match['what'].lower()}"
    unit = match["unit"].lower()
    full = "minute" if unit.startswith("min") else "hour" if unit.startswith("h") else "day"
    return f"{match['n']}-{full} {match['what'].lower()}"


def without_label(text: str) -> str:
    """The note without "next step:" before it."""
    return _LABEL.sub("", text)


def _dated(text: str) -> str:
    """A stage with its date between commas, the date joined to it ("interview, 14 May, a talk" is on 14 May)."""
    match = _DATED.match(text)
    if match is None or re.search(r"\bon$", match["what"]):
        return text
    rest = f" with {_BARE.sub('a ', match['rest'])}" if match["rest"] else ""
    when = match["when"].lower()
    lead = (
        "in the"
        if when.startswith("week")
        else "in"
        if when.startswith(("the week", "w/c"))
        else "on"
    )
    return f"{match['what']} {lead} {match['when']}{rest}"


def without_tail(text: str) -> tuple[str, str]:
    """The note without "date to follow" and other such tails, and how that is said at the end."""
    for pattern, wording in _TAILS:
        match = pattern.search(text)
        if match and match.start() > 2:
            return text[: match.start()], wording(match)
    bare = _NO_DATE.sub("", text)
    return (text, "") if bare == text or not bare.strip() else (bare, ", with the date to follow")
