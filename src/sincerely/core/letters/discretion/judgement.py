"""Why a note is better not said: frames that give a matter away, and a judge learnt from examples.

Neither is trusted alone where it can be helped. A frame ("he is …") finds a matter in a note
of the work now and then; then the judge, which has read the whole note, must not be sure that
it is the work. And what no frame finds is left out only where the judge is sure of a remark;
where it is in doubt, the note is said and its writer asked to look at it (``doubt``).
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import Language, Remark
from sincerely.core.letters.discretion.matters import matter, matters
from sincerely.core.letters.phrasing.impressions import is_impression
from sincerely.core.letters.phrasing.private import is_pay
from sincerely.core.letters.sections import Section

__all__ = ["doubt", "indiscretion", "runs_somebody_down"]

# Where the judge may leave out a note by itself, and how likely a remark it must find it (decisions
# 0064 and 0126 have the measured rates).
_JUDGED: Final = frozenset(
    {
        Section.POINT,
        Section.UNSAID,
        Section.WHY,
        Section.ANSWER,
        Section.DIFFERENCE,
        Section.PROMISED,
        Section.REASON,
        Section.FACT,
    }
)
_ALONE: Final = 0.75
# A judge that can tell which sort of remark a point is errs less often that it is one.
_POINT_OF_A_SORT: Final = 0.7
# From here on a note is said, and the letter asks its writer to look at it.
_DOUBTED: Final = 0.55
# "Quiet coach" is the railway's; one word or two tell only where the judge is nearly certain.
_TOO_FEW_TO_TELL: Final = 2
_ARTICLES: Final = frozenset({"a", "an", "the"})
_OF_FEW: Final = 0.92
_OF_FEW_AND_A_SORT: Final = 0.8
_WITH_A_SIGN: Final = 0.3
_DOUBTED_WITH_A_SIGN: Final = 0.15
# A worry whose answer goes unsaid is a great loss, and so is the reason somebody chose to give.
_OF_AN_ANSWER: Final = 0.9
_OF_MY_REASON: Final = 0.93
# "Pay" beside the wage bill, or what a farmer is paid, is the work.
_WITH_PAY: Final = 0.5
_PAY_WITH_DOUBT: Final = 0.3
# No more sorts than a reader would weigh.
_NAMED: Final = 3
# Only what somebody said or did can be an impression: a worry is the interviewer's own,
# however it was put, and the candidate's record and answers are facts.
_OF_IMPRESSIONS: Final = frozenset({Section.POINT, Section.UNSAID, Section.WHY})
# "I like hard problems" is a liking of the work where it is given as the reason for it.
_LIKING: Final = re.compile(
    r"i(?: really| have always| do)? (?:like|love|liked|loved)\b", re.IGNORECASE
)
# Where the candidate was young tells why they come: "flew it as a kid to see my grandmother".
_WHEN_YOUNG: Final = re.compile(
    r"\b(?:as an? (?:\w+ )?(?:kid|child|boy|girl|student|teenager|apprentice|trainee)|when i was|grew up|growing up)\b",
    re.IGNORECASE,
)
# The candidate may tell of their own family why they stay, or leave.
_MINE: Final = re.compile(r"\b(?:my|our|i)\b", re.IGNORECASE)
# "The expansion work, I did not get to walk him through it"
_LEFT: Final = re.compile(
    r"(?:\b(?:that|which|but|and) )?(?:\bI )?\b(?:(?:did not|didn['’]?t|never) (?:get|got|have|had|find|found|manage|managed)\b"
    r"|forgot (?:to|about)\b|ran out of time\b|(?:there was|had) no time\b|no (?:time|chance) (?:to|for)\b)[^,;.]*",
    re.IGNORECASE,
)
_IN_QUOTES: Final = re.compile("[\"“'‘]")
# What somebody asked is no doubt of the candidate's own.
_QUESTION: Final = re.compile(r"(?:asked|asks|wanted to know|wondered)\b[^.;,–—]*", re.IGNORECASE)
_SENTENCE_START: Final = re.compile(r"(?:(?<=^)|(?<=[.!?;] ))[A-Z][a-z]+(?! [A-Z])")


def indiscretion(text: str, section: Section, language: Language) -> str:
    """Why the text, noted in such a section, is better not said; nothing if it may be."""
    if section is Section.CRITERION or section is Section.ACCOMPLISHMENT:
        return matter("pay").reason if is_pay(text) else ""
    text = _as_itself(text, section)
    remark = language.remark(text, section.value)
    if is_pay(text) and remark.likely >= (_OF_AN_ANSWER if section is Section.WORRY else _WITH_PAY):
        return matter("pay").reason
    sign = _sign_in(text, section, language, is_judged=remark.likely >= _WITH_A_SIGN)
    if sign:
        return sign
    if not _is_told_by_itself(text, section) or remark.likely < _limit(text, section, remark):
        return ""
    if _is_my_reason(text, section) and "private-life" in remark.sorts:
        return ""
    if remark.sort:
        return matter(remark.sort).reason
    return f"it sounds as if it were about {_subjects(remark)}; add it to the letter yourself if it was meant for it"


def _subjects(remark: Remark) -> str:
    """What a remark of an unsure sort may be about: "pay or somebody's manner"."""
    named = [matter(sort).about for sort in remark.sorts[:_NAMED]]
    return " or ".join(filter(None, (", ".join(named[:-1]), named[-1])))


def _limit(text: str, section: Section, remark: Remark) -> float:
    """How likely a remark the note must be where no frame has found a matter."""
    if _is_my_reason(text, section):
        return _OF_MY_REASON
    if section is Section.ANSWER:
        return _OF_AN_ANSWER
    words = [word for word in text.lower().split() if word not in _ARTICLES]
    if len(words) <= _TOO_FEW_TO_TELL:
        return _OF_FEW_AND_A_SORT if remark.sort else _OF_FEW
    return _POINT_OF_A_SORT if remark.sort and section is Section.POINT else _ALONE


def doubt(text: str, section: Section, language: Language) -> str:
    """What a text that may be said, noted in such a section, may be taken for; nothing if no doubt is left."""
    if not _is_told_by_itself(text, section) or _is_my_reason(text, section):
        return ""
    text = _as_itself(text, section)
    remark = language.remark(text, section.value)
    if remark.likely >= _PAY_WITH_DOUBT and is_pay(text):
        return matter("pay").reason
    if remark.likely < _DOUBTED:
        is_judged = remark.likely >= _DOUBTED_WITH_A_SIGN
        return _sign_in(text, section, language, is_judged=is_judged)
    if remark.sort:
        return matter(remark.sort).reason
    return f"it could be taken to be about {_subjects(remark)}"


def _as_itself(text: str, section: Section) -> str:
    """A thing left unsaid, without the words that say so: they are no regret of how the talk went."""
    thing = _LEFT.sub("", text).strip(" ,;:–—-") if section is Section.UNSAID else text
    return thing or text


def _is_told_by_itself(text: str, section: Section) -> bool:
    """Whether the judge may speak of the note where no frame has found a matter."""
    is_liking = section is Section.WHY and (_LIKING.match(text) or _WHEN_YOUNG.search(text))
    is_quoted = _IN_QUOTES.match(text) is not None or not any(map(str.isalpha, text))
    return section in _JUDGED and not (is_liking or is_quoted)


def _is_my_reason(text: str, section: Section) -> bool:
    """Whether it is why the candidate withdraws, told of themself or their own."""
    return section is Section.REASON and _MINE.search(text) is not None


def runs_somebody_down(text: str) -> bool:
    """Whether a frame finds scorn in the text: not even the consultant is sent that."""
    return matter("person").is_told_in(text)


def _sign_in(text: str, section: Section, language: Language, *, is_judged: bool) -> str:
    """The reason of the first matter that a frame finds there; nothing if none does.

    Where the judge is sure of the work (not ``is_judged``), only a frame that needs no judge counts.
    """
    if (
        is_judged
        and section in _OF_IMPRESSIONS
        and not (section is Section.WHY and _LIKING.match(text))
    ):
        impression = is_impression(text, language)
        if impression:
            return impression
    calm = _calm(text, language)
    spared = {"own-doubts"} if _QUESTION.fullmatch(text) else set()
    if _is_my_reason(text, section):
        spared.add("private-life")
    looked_for = (
        one
        for one in matters()
        if section in one.sections and one.id not in spared and (is_judged or not one.needs_judge)
    )
    return next((one.reason for one in looked_for if one.is_told_in(calm)), "")


def _calm(text: str, language: Language) -> str:
    """The text with a small letter where a capital only begins a sentence: no name is meant."""

    def lowered(found: re.Match[str]) -> str:
        return found[0].lower() if language.is_word(found[0].lower()) else found[0]

    return _SENTENCE_START.sub(lowered, text)
