"""Habits of typing that stand in the way of reading: labels of speech, chat words, lost marks.

What comes out is the same note as a careful typist would have left it: a question with its
mark, what was said in quotation marks, nothing that belongs to a chat.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["as_typed_with_care"]

_WH: Final = r"(?:what|why|how|when|where|who|which)"
_AUXILIARY: Final = (
    r"(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|might|must)"
)
_ASKER: Final = r"(?:I|i|you|he|she|they|we)"
_QUESTION: Final = re.compile(
    rf"^(?:{_WH}(?: \w+){{0,2}} {_AUXILIARY}|{_AUXILIARY}) {_ASKER}\b(?!['’])[^?;]*$", re.IGNORECASE
)
_ASKED: Final = re.compile(
    rf"^(?:q|qn|question|asked|asks|their question)\s?(?::|-|–|—)\s+(?={_WH}\b|{_AUXILIARY}\b)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"^(?P<who>(?:(?:he|she|they) )?(?:(?:said|says),? (?:and )?quote|(?:said|says)(?: (?:flat out|straight out|straight|outright|bluntly|plainly|once|twice|at the end|at the door|\w+ly))?|quote|verbatim))\s?:\s+(?P<words>[^\"“‘].*?)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_CHAT: Final = re.compile(
    r"(?:,|\s)*(?<![\w'’-])(?:lol|lmao|haha+|hehe|tbh|imho|imo|fwiw|iirc|afaik|btw|ngl|smh|omg|yikes|phew|ugh)(?![\w'’-])[.!]*"
    r"|\s*(?<!\w)[:;]-?[)(DP](?!\w)|\s*\([!?]+\)"
)
# Who said it, hung on at the end of what was said: ", he joked", ", she said with a laugh".
_HEARD: Final = re.compile(
    r",\s*(?:s?he|they|s/he)\s+(?:half-)?(?:said|says|joked|jokes|laughed|quipped|added|adds|reckons?|reckoned|admits|admitted|explained"
    r"|sighed|grinned|shrugged|smiled|noted|thinks?|thought|told me|confessed|claims|claimed|grumbled|muttered|winced|deadpanned)"
    r"(?: (?:\w+ly|with an? \w+|to me))?\s*(?=[;.]|$)",
    re.IGNORECASE,
)
_SAID_AGAIN: Final = re.compile(
    r",\s*(?:(?:s?he|they) )?(?:said|says|repeated|repeats|mentioned) (?:it|this|that|so) (?:twice|again|often|three times|\w+ times|more than once)\s*(?=[;.]|$)",
    re.IGNORECASE,
)
# What is said over one's shoulder, hung on or put before: "no injuries, thank God".
_PIOUS: Final = re.compile(
    r"[,\s]+(?:thank (?:god|goodness|heavens?)|thank the lord|please god|god willing|touch wood|knock on wood|fingers crossed)(?=\s*(?:[.;,]|$))"
    r"|^(?:thank (?:god|goodness|heavens?)|thankfully|please god|touch wood),?\s+",
    re.IGNORECASE,
)
_ASKED_AFTER: Final = re.compile(
    r"(?<=\?)[\"”’']?\s+(?:he|she|they) (?:asked|wondered|wanted to know)\s*\.?$", re.IGNORECASE
)
# "Wants: a person who …": the colon parts a verb from its object.
_VERB_COLON: Final = re.compile(
    r"^((?:also )?(?:wants?|needs?|likes?|loves?|hates?|dislikes?|values?|prefers?|expects?|hopes for|looking for|looks for|offered|promised|showed me|keen on|worried about|proud of|asked about|asked for))\s*:\s+",
    re.IGNORECASE,
)
# "2 a week -> wants daily": what is, and what is wanted of it.
_WISH_AHEAD: Final = re.compile(
    r"\s*(?:->|=>|→|➔)\s*(?=(?:wants?|needs?|should|must|has to|have to|aims?|hopes?) )",
    re.IGNORECASE,
)
_LOUD: Final = re.compile(r"(?<=\w)!+(?=\s|$)")


# "Q was on cash flow": what was asked about. "Union? None": there is none.
_TOPIC_WAS: Final = re.compile(
    r"^(?:(?:his|her|their|the|first|main|last|big|one|only) )*(?:Q|qn|question)s? (?:was|were) (?:on|about|re|around)\s+",
    re.IGNORECASE,
)
_NONE_OF_IT: Final = re.compile(
    r"(?:^|(?<=[.;] ))(?P<what>[a-z]+(?: [a-z]+)?)\? (?:none|no|nope|not one)(?=[.;]|$)",
    re.IGNORECASE,
)


# "Bearings bearings bearings": said over and over.
_OVER_AND_OVER: Final = re.compile(r"\b(?P<word>[a-z]{4,})(?:,? (?P=word))+\b", re.IGNORECASE)


# Marks that touch no word: a bracket let go ("38 )"), a dash that leads nowhere ("led 12 -").
_LET_GO: Final = re.compile(r"\s+(?=[)\]](?:\s|$))|(?<=[(\[])\s+")
_AT_START: Final = re.compile(r"^(?:[^\w\s]+\s+|[,;:.!?)\]]+(?=\S))+")
_AT_END: Final = re.compile(r"(?:\s+[^\w\s%+#°]+)+$")
_IN_A_ROW: Final = re.compile(r"(?<!\S)([^\w\s]+)(?:\s+[^\w\s]+)+(?!\S)")


def _without_stray_marks(text: str) -> str:
    """The note without marks that part nothing; a question keeps its mark."""
    text = _AT_START.sub("", _LET_GO.sub("", text))
    text = _AT_END.sub(lambda m: "?" if "?" in m[0] else "", text)
    return _IN_A_ROW.sub(r"\1", text)


_DAY: Final = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_DAYS_TO: Final = re.compile(
    rf"\b({_DAY})(?:s|rs|day)?\s?[-–]\s?({_DAY})(?:s|rs|day)?\b", re.IGNORECASE
)
_UNTIL: Final = re.compile(r"(?<=\w )['’]?til\b", re.IGNORECASE)
# Who says so, dropped into what is said: "it closes in 2028 she reckons and nobody knows".
_SHE_SAYS: Final = re.compile(
    r"(?<!\bwhat)(?<!\bwho)(?<!\bwhom)(?<!\bwhich)(?<!\bas)(?<!\bhow)(?<!\bthan)(?<!\bthat)(?<!\ball)"
    r"(?<!\bif)(?<!\bwhen)(?<!\bwhere)(?<!\bwhy)(?<!\blike)(?<!\beverything)(?<!\bthing)(?<!\bthings)"
    r"(?<=\w)\s+s?he (?:says|said|reckons|reckoned|thinks|believes|suspects|feels)(?=\s*$|[,;.]|\s+(?:and|but|so)\b)",
    re.IGNORECASE,
)
# "Three hours drive", "6 months notice": the time that the thing takes.
_SPAN_OF: Final = re.compile(
    r"\b(?P<span>hours|days|weeks|months|minutes|years) (?=(?:drive|commute|notice|journey|walk|flight|ride|experience|leave)$)",
    re.IGNORECASE,
)
_DAY_NAMES: Final = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}


def _day_range(match: re.Match[str]) -> str:
    first, last = (_DAY_NAMES[day.capitalize()] for day in match.groups())
    return f"{first} to {last}"


def as_typed_with_care(text: str) -> str:
    """The note without such habits; any other note as it is."""
    text = _OVER_AND_OVER.sub(r"\g<word>", _without_stray_marks(text))
    text = _NONE_OF_IT.sub(
        lambda m: f"no {m['what'].lower()}", _TOPIC_WAS.sub("asked about ", text)
    )
    text = _PIOUS.sub("", _SAID_AGAIN.sub("", text))
    plain = _HEARD.sub("", _LOUD.sub(".", _CHAT.sub("", text).strip(" !")))
    plain = _ASKED_AFTER.sub("", plain)
    plain = _UNTIL.sub("until", _DAYS_TO.sub(_day_range, _WISH_AHEAD.sub("; ", plain)))
    plain = _SPAN_OF.sub(r"\g<span>’ ", _SHE_SAYS.sub("", plain))
    asked = _ASKED.sub("", plain)
    if _QUESTION.match(asked) or asked != plain:
        return asked.rstrip(" .?") + "?"
    plain = _VERB_COLON.sub(r"\1 ", plain)
    said = _SAID.match(plain)
    if said is not None:
        return f"said “{said['words']}”"
    return plain
