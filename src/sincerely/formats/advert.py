"""A job advertisement, pasted, becomes lines that may be criteria: the person picks and corrects.

Advertisements follow no format. Four things tell a requirement: the heading that it stands
under, its bullet, words of requiring ("must", "experience of"), and what it is not (pay, how to
apply, a firm on itself). None is sure, so everything that may be one is suggested, and what
very probably is one is ticked beforehand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sincerely.core.errors import InputError
from sincerely.formats.advert_lines import Line, Shape, lines_of
from sincerely.formats.advert_wording import criterion, parted

__all__ = ["MOST_CHARACTERS", "AdvertError", "Suggestion", "suggested"]

MOST_CHARACTERS: Final = 60_000
_MOST_SUGGESTIONS: Final = 60
_MOST_WORDS: Final = 45
_MOST_OF_A_LINE: Final = 1_500


class AdvertError(InputError):
    """The text is no advertisement."""

    code = "advert"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line that may be a criterion, worded as one; ``is_likely`` is ticked beforehand."""

    text: str
    is_likely: bool


class _Section(Enum):
    """What the lines under a heading are."""

    UNKNOWN = auto()
    WANTED = auto()
    NICE = auto()
    DUTIES = auto()
    OTHER = auto()


_OF_THE_PERSON: Final = frozenset([_Section.WANTED, _Section.NICE])


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(text.split('/'))})\b", re.IGNORECASE)


# Headings, the surest first: "What we offer you" is an offer although it says "you".
_HEADINGS: Final = (
    (
        _Section.DUTIES,
        _words(
            "responsib(?:le|ilit(?:y|ies)) ?(?:for)?/you(?:'ll| will) (?:be (?:doing|working|leading|"
            "joining)|do|own|work|lead|join|get to)\\b.*"
        ),
    ),
    (
        _Section.OTHER,
        _words(
            "physical (?:requirements|demands)/what we offer/we (?:can )?offer/(?:our|the) offer/what (?:awaits you|you get)/why us/what(?:'s| is) in it for you/benefits?/perks?/rewards?/salary/"
            "compensation/package/pay/why (?:join|work)\\b.*/about (?:us|the (?:company|firm|team|"
            "charity|school|trust|organi[sz]ation|employer|client|department))/^why (?!you).*/who we are/our (?:story|"
            "values|culture|mission|commitment|client)/the company/how to apply/to apply/apply/application"
            "(?:s| process)?/next steps/equal(?:ity)?/diversity/inclusion/eeo/location/hours/working "
            "pattern/contract/closing date/contact/safeguarding statement/privacy/disclaimer/further "
            "(?:details|information)/what you(?:'ll| will) (?:get|receive|learn|gain|enjoy)"
        ),
    ),
    (
        _Section.NICE,
        _words(
            "desirables?/nice[- ]to[- ]haves?/nice to have/bonus(?: points)?/preferred(?: \\w+)?/a plus/"
            "advantageous/ideally/would be (?:great|good|nice)/good to have/extra credit/pluses/"
            "not essential/optional/brownie points/added bonus"
        ),
    ),
    (
        _Section.WANTED,
        _words(
            "requirements?/required/requires?/qualifications?/essentials?/must[- ]haves?/must have/skills?/"
            "experience/competenc(?:y|ies|es)/knowledge/attributes?/qualities/criteria/credentials/"
            "person spec(?:ification)?/the person/about you/who you are/who (?:we|are we)(?:'re| are)? "
            "(?:looking|seeking).*/what (?:we|are we)(?:'re| are)? (?:looking|seeking|need|want|expect|"
            "value).*/we(?:'re| are) looking for.*/we need/we(?:'d| would) (?:love|like).*/looking for/you "
            "have/you(?:'ll| will) (?:have|need|bring|be|also have)/you bring/you(?:'ve| are|'re)\\b.*/what "
            "you(?:'ll| will)? (?:bring|need|have|offer)/what it takes/what (?:makes|would make) you.*/what "
            "success looks like in you/your (?:profile|background|skills|experience|qualifications|"
            "strengths)/profile/ideal (?:candidate|person|applicant)/successful (?:candidate|applicant)/"
            "candidate(?: profile| requirements)?/is this you/could this be you/education/training/"
            "certifications?/licen[cs]es?/eligibility/minimum/you should.*/you(?:'re| are) (?:someone|"
            "a|the).*/your skillset/skill ?set/tech(?:nical)? stack"
        ),
    ),
    (
        _Section.DUTIES,
        _words(
            "responsibilit(?:y|ies)/duties/accountabilit(?:y|ies)/the role/role (?:purpose|overview|"
            "summary|description)/about the (?:role|job|position|opportunity|post)/what you(?:'ll| will) "
            "(?:do|be doing|own|work on|deliver|be responsible.*)/the (?:job|position|post|opportunity|"
            "work)/(?:job|position) (?:purpose|summary|description|overview)/key (?:tasks|objectives|"
            "deliverables|results)/tasks/day[- ]to[- ]day/a (?:typical|day)\\b.*/purpose/overview/summary/"
            "you(?:'ll| will)(?: be)?(?: responsible for)?|in this role.*|your (?:role|mission|impact|tasks)/"
            "objectives/scope"
        ),
    ),
)

# What requires, wherever it stands.
_REQUIRES: Final = re.compile(
    r"\b(?:must (?:have|be|hold|possess|demonstrate|show)|should (?:have|be|hold|possess|bring)|"
    r"(?:you|candidates?|applicants?)(?:'ll| will)? need (?:to (?:have|be)|an?\b|\d)|"
    r"(?:is|are) (?:essential|required|a must|necessary|mandatory|needed|desirable|preferred|a plus)|"
    r"require[sd]?\b|essential\b|desirable\b|at least \w+ (?:years?|yrs)|min(?:imum|\.)? (?:of )?\w+ (?:years?|yrs)|or equivalent\b|"
    r"(?:\d+|two|three|five|seven|ten)(?:\s?\+|\s?[-–]\s?\d+)?(?: or more)? (?:years?['’]?s?|yrs['’]?)\b.{0,40}\b(?:experience|as|in|of)|"
    r"proven|demonstrable|demonstrated|track record|(?:years?['’]?|previous|prior|relevant|significant|"
    r"solid|strong|extensive|hands-on|recent|practical|some|work(?:ing)?|industry|leadership|management|"
    r"your) experience|experienced? (?:in|of|with|as|at|working|leading|managing|running|building|"
    r"delivering|using)|(?:background|expertise|degree|qualification|diploma|certificate|grounding|fluency|"
    r"proficiency|competence) (?:in|of|with)|proficient|fluent|(?:knowledge|understanding|command|grasp) of|"
    r"familiar(?:ity)? with|comfortable (?:with|working|in)|(?:you|candidates?|applicants?|they)(?:'ve|(?:'ll| will)? (?:have|bring|hold|possess|be able to|understand|know))\b|"
    r"able to (?:show|demonstrate)|(?:looking for|seeking|needs?|wants?) (?:someone|somebody|an? (?:person|individual|candidate)|people|candidates)\b|"
    r"(?:ideal|successful|right) (?:candidate|applicant|person) (?:will|should|must|has|is))",
    re.IGNORECASE,
)
# What such lines begin with where nothing requires.
_BEGINS: Final = re.compile(
    r"(?:an? |the |some |your )?(?:\w+[- ]){0,3}?(?:experience|knowledge|understanding|ability|skills?|"
    r"degree|background|expertise|familiarity|proficiency|fluency|qualification|certification|licen[cs]e|"
    r"track record|willingness|commitment|passion|attention|eye|aptitude|registration|membership)\b|"
    r"(?:strong|excellent|good|outstanding|exceptional|proven|solid|confident|able|willing|comfortable|"
    r"fluent|proficient|qualified|organi[sz]ed|you(?:'re| are|'ve| have| can)|a \w+ (?:communicator|leader|"
    r"thinker|player))\b|\d+\s?\+? years?|gcse|a[- ]levels?|bachelor|master|phd|mba\b",
    re.IGNORECASE,
)
# What is never a criterion: pay, how to apply, the firm on itself, the law's small print.
_NEVER: Final = re.compile(
    r"[£$€]\s?\d|^(?:job|position|location|hours|type|contract|salary|schedule|shift|start date|reports? to)\b[^.]{0,20}:|"
    r"\b(?:no experience|salar(?:y|ies)|remuneration|per (?:annum|hour|day)|bonus scheme|pension|annual leave|paid "
    r"(?:leave|holidays?|time off)|days['’]? (?:holiday|leave)|health (?:insurance|plan|care plan)|401\s?\(?k\)?|parental leave|"
    r"gym|free (?:parking|lunch)|cycle to work|employee assistance|discount(?:s|ed)?|we offer|we(?:'ll| will) "
    r"(?:provide|give|pay|support|contact|review)|we provide|you(?:'ll| will) (?:receive|get|enjoy)|"
    r"(?:to|please|click|how to) apply|apply (?:now|by|online|via|with|today|anyway)|still apply|appl(?:ication|y) (?:form|by|deadline|"
    r"process)|(?:send|submit|email|forward) (?:us )?(?:your|a|an)\b|cover(?:ing)? letter|your cv|résumé|resume to|"
    r"closing date|application deadline|deadline (?:is|for)|interviews? (?:will|are)|equal (?:opportunit\w*|employment)|regardless of|without regard|protected "
    r"(?:characteristic|veteran)|reasonable adjustments?|accommodations?|diversity|inclusive (?:workplace|"
    r"employer)|encourage (?:applications|people|you)|we welcome|don['’]?t meet (?:all|every)|recruitment agenc|"
    r"no agencies|job (?:ref|id|number)|reference(?: number)?:|founded in|privacy|gdpr|terms and conditions|"
    r"for (?:more|further) information|informal (?:chat|discussion)|visit our)\b|https?://|www\.|\S@\S+\.\w",
    re.IGNORECASE,
)
# A condition of the law's or the house's: suggested, but a letter need not argue it.
_FORMAL: Final = re.compile(
    r"\bright to work|work (?:permit|authori[sz]ation)|authori[sz]ed to work|visa|sponsorship|background "
    r"check|dbs\b|criminal record|security clearance|drug (?:test|screen)|medical (?:exam|check)|\b1[68] years|"
    r"references\b|probation|lift (?:up to )?\d|commut",
    re.IGNORECASE,
)


def suggested(text: str) -> tuple[Suggestion, ...]:
    """Return the lines that may be criteria, in the text's order; empty if none may.

    Raises ``AdvertError`` for a text longer than any advertisement.
    """
    if len(text) > MOST_CHARACTERS:
        raise AdvertError(
            f"The text has {len(text):,} characters.",
            hint=f"An advertisement has far fewer than {MOST_CHARACTERS:,}: paste that part alone.",
        )
    found: dict[str, Suggestion] = {}
    for suggestion in _suggestions(lines_of(text)):
        key = re.sub(r"\W+", " ", suggestion.text).casefold().strip()
        known = found.get(key)
        if key and (known is None or (suggestion.is_likely and not known.is_likely)):
            found[key] = suggestion
    return tuple(found.values())[:_MOST_SUGGESTIONS]


def _suggestions(lines: list[Line]) -> Iterator[Suggestion]:
    section = _Section.UNKNOWN
    lead = ""
    for line in lines:
        text = line.text.replace("’", "'")
        if line.shape is Shape.HEADING:
            section = _section(text) or section
            lead = _lead(text)
            section = _Section.WANTED if lead == "someone who" else section
        elif len(text) <= _MOST_OF_A_LINE and not _NEVER.search(text):
            for part in parted(f"{lead} {text}" if lead and text[0].islower() else text):
                yield from _judged(part, line.shape, section)


def _lead(heading: str) -> str:
    """Return the words that the lines under a heading go on from ("if you", "a leader who")."""
    if re.search(r"\bwho\W*$", heading, re.IGNORECASE) and len(heading.split()) > 2:
        return "someone who"
    return "you" if re.search(r"\byou(?:'ll| will)?\W*$", heading, re.IGNORECASE) else ""


def _section(heading: str) -> _Section | None:
    """Return what a heading announces; ``None`` if it does not tell (a subheading)."""
    plain = heading.replace("’", "'")
    return next((section for section, words in _HEADINGS if words.search(plain)), None)


def _judged(line: str, shape: Shape, section: _Section) -> Iterator[Suggestion]:
    """Yield the line as a suggestion if it may be a criterion there."""
    worded = criterion(line)
    if not worded.text:
        return
    is_item = shape is Shape.ITEM or (worded.is_turned and section in _OF_THE_PERSON)
    requires = bool(_REQUIRES.search(line)) or worded.is_marked
    begins = bool(_BEGINS.match(worded.text))
    may_be = {
        _Section.WANTED: is_item or requires or begins,
        _Section.NICE: is_item or requires or begins,
        _Section.UNKNOWN: requires or begins or worded.is_turned,
        _Section.DUTIES: requires,
        _Section.OTHER: requires and worded.is_marked,
    }[section]
    if not may_be:
        return
    is_sure = section is _Section.WANTED or (requires and section is not _Section.OTHER)
    is_short = len(worded.text.split()) <= _MOST_WORDS
    is_wanted = not worded.is_optional and section is not _Section.NICE
    yield Suggestion(worded.text, is_sure and is_short and is_wanted and not _FORMAL.search(line))
