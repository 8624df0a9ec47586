"""What was said of the next step, and news of an outcome, addressed to the reader."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.clauses import finite_clause, verbless_clause
from sincerely.core.letters.phrasing.lexicon import PERSONS
from sincerely.core.letters.phrasing.objects import with_inner_articles
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.plurals import is_plural
from sincerely.core.letters.phrasing.sentences import (
    sentence,
    text_of,
    with_article,
    with_indefinite,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape
from sincerely.core.letters.phrasing.soundness import fault, is_noun_phrase
from sincerely.core.letters.phrasing.splits import cut_statements
from sincerely.core.letters.phrasing.words import Word, word_set

__all__ = ["phrase_step"]

_STEP: Final = Frame(Role.READER, Role.CANDIDATE, Role.READER, they=Role.READER, we=Role.READER)
_WHEN: Final = re.compile(
    r"\s+(?=(?:on|in(?= (?:\d|an?\b|two|three|four|five|six|early|late|mid|the (?:new|next|week|first|last|second)|spring|summer|autumn|fall|winter"
    r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|by|before|after|within|next|this|early|late|mid|the week|at|from|around|during|sometime|tomorrow|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|end of|w/c|until)\b)",
    re.IGNORECASE,
)
_MY_PAPERS: Final = re.compile(
    r"\b(send|bring|submit|email|share|forward|provide|prepare|supply|upload) (?=(?:portfolio|references?|cv|résumé|resume|transcripts?|availability|passport|certificates?"
    r"|writing sample|work samples|samples|dbs|licen[cs]e|slides|reel|showreel|dates)\b)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"^(?:(?:they|he|she|you)\s+)?(?:said|says|say|told me|mentioned)\s+(?:that\s+)?", re.IGNORECASE
)


def phrase_step(note: Note, setting: Setting) -> Phrased:
    """The next step as a clause: "you will choose two finalists, who present to the board"."""
    typed = _THEN_HE.sub(lambda m: _OWN.sub("your", f"then you{m['rest']}"), note.text)
    typed = _TBC.sub(
        "",
        _TAKE_HOME.sub(
            "take-home task",
            _NEXT.sub(", then ", _ARROW.sub(", then ", _LASTING_SO_LONG.sub(r" for \1,", typed))),
        ),
    )
    text, tail = _without_tail(_dated(typed))
    parts = [
        _one(note, _to_do(_SAID.sub("", piece), setting), setting)
        for part in setting.parts(text)
        for number, piece in enumerate(cut_statements(part, setting))
        if not number or not _OF_OTHERS.match(piece)
    ]
    if not parts:
        return Phrased(note, Act.UNSURE, (), why_not="it does not say what comes next")
    parts = [
        part
        for number, part in enumerate(parts)
        if not number or (part.sentences and not fault(part.sentences[0], setting))
    ]
    clauses = [part.clause for part in parts if part.clause]
    if len(clauses) == len(parts):
        clause = _joined(clauses) + tail
        return replace(
            parts[0], sentences=(sentence(f"I understand that {clause}"),), clause=clause
        )
    if len(parts) == 1:
        return parts[0]
    return replace(
        parts[0],
        sentences=tuple(s for part in parts for s in part.sentences),
        clause=None,
        noun=None,
    )


# Told of somebody in the step and no step itself: "meet his daughter, she runs HR".
_OF_OTHERS: Final = re.compile(
    r"^(?:he|she) (?!will\b|would\b|calls\b|phones\b|emails\b|decides\b|comes\b|gets\b|is\b)\w+s\b",
    re.IGNORECASE,
)
_LASTING_SO_LONG: Final = re.compile(
    r", (\d+ (?:minutes|mins|hours|hrs|hour)),(?= (?:w/c|the week|week)\b)", re.IGNORECASE
)
_ARROW: Final = re.compile(r"(?<=[^\d\s])\s*(?:->|=>|→|➔|>>)\s*(?=\w)")
# "HR to be in touch": what somebody is to do.
# What the reader does next, typed in the present ("she calls Monday").
_NOW: Final = re.compile(
    r"^you (?P<verb>(?!(?:will|would|may|might|must|shall|should)\b)(?:call|phone|ring|email|write|come|get|let|tell|speak|talk|meet|decide|choose|pick|send|reply"
    r"|confirm|report|check|discuss|make|take|go|finish|start|see|interview|shortlist|hear|announce|book|set|arrange|sit|vote|review|draw|appoint|offer))\b"
)
_TO_DO: Final = re.compile(r"^(?P<who>(?:\w+ ){0,4}?\w+) to (?=(?P<verb>[a-z]+)\b)", re.IGNORECASE)


def _to_do(text: str, setting: Setting) -> str:
    """The part with "will" for "is to", where somebody is to do something."""
    match = _TO_DO.match(text)
    if match is None:
        return text
    words = setting.words(match["who"])
    last = words[-1]
    verb = match["verb"].lower()
    following = setting.words(text[match.end() :])[1:2]
    passive = verb == "be" and bool(following) and setting.verbs.is_participle(following[0].lower)
    somebody = (
        bool(last.who)
        or last.lower in PERSONS | _BODIES
        or last.lower in {"he", "she", "they", "we", "hr"}
    )
    named = last.text.isupper() or (len(words) == 1 and last.tag.word_class is WordClass.PROPN)
    if (
        not (somebody or named)
        or passive
        or not setting.verbs.is_base(verb)
        or verb in {"follow", "go"}
    ):
        return text
    if setting.shape(words).shape is not Shape.NOUN:
        return text
    return f"{match['who']} will {text[match.end() :]}"


_BODIES: Final = word_set(
    "board panel committee council team recruiter agency trustees governors partners owners directors managers"
)
_DATED: Final = re.compile(
    r"^(?P<what>[^,;.]+), (?P<when>w/c [^,;.]+|(?:the )?week (?:of|beginning) [^,;.]+|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?)?)"
    r"(?:, (?P<rest>[^,;.]+))?\.?$",
    re.IGNORECASE,
)


def _dated(text: str) -> str:
    """A stage with its date between commas, the date joined to it ("interview, 14 May, a talk" is on 14 May)."""
    match = _DATED.match(text)
    if match is None or re.search(r"\bon$", match["what"]):
        return text
    rest = f" with {_BARE.sub('a ', match['rest'])}" if match["rest"] else ""
    lead = (
        "in the"
        if match["when"].lower().startswith("week")
        else "in"
        if match["when"].lower().startswith(("the week", "w/c"))
        else "on"
    )
    return f"{match['what']} {lead} {match['when']}{rest}"


_BARE: Final = re.compile(
    r"^(?=(?:presentation|talk|test|task|tour|lunch|demo|exercise|panel|short|written|case)\b)",
    re.IGNORECASE,
)
_THEN_HE: Final = re.compile(r"\bthen (?:he|she)(?P<rest>(?:['’]ll\b| will\b).*)$", re.IGNORECASE)
_OWN: Final = re.compile(r"\b(?:his|her)\b")
_TBC: Final = re.compile(r"(?<=\w) \(?(?:tbc|tba|tbd)\)?(?=,| [a-z])", re.IGNORECASE)
_NEXT: Final = re.compile(r"(?<=\w) next, (?=\w)", re.IGNORECASE)
_TAKE_HOME: Final = re.compile(
    r"\btake[- ]home\b(?= \(|,| by\b| then\b| due\b| over\b)", re.IGNORECASE
)
_TASK: Final = re.compile(
    r", (?:to |please )?((?:bring|prepare|send|submit|complete|wear|book) \w.+)$", re.IGNORECASE
)
_VERDICT: Final = re.compile(
    r", (?:the )?(?P<what>(?!the )\w+(?: (?!the\b|same\b|that\b|next\b|following\b)\w+)?) (?:the )?(?P<which>same|that|next|following) "
    r"(?P<when>day|night|week|afternoon|evening|morning)\.?$",
    re.IGNORECASE,
)
_ARTICLES: Final = {
    "same": "the same ",
    "that": "that ",
    "next": "the next ",
    "following": "the following ",
}
_WEEK_OF: Final = re.compile(
    r"^(?P<what>(?!.*\bis\b).+?) (?:in )?(?P<week>the week (?:beginning|of) .+)$", re.IGNORECASE
)
_WEEK_AFTER: Final = re.compile(
    r", (?:the )?(?P<what>\w+(?: \w+)?) the (?P<when>week|day|month|morning) after(?: that)?\.?$",
    re.IGNORECASE,
)
_AFTERWARDS: Final = re.compile(r",? (?:the )?(\w+) after(?: that)?\.?$", re.IGNORECASE)
_SPAN: Final = re.compile(r", ((?:\w+|\d+) (?:minutes|mins|hours|days))\.?$", re.IGNORECASE)
_NO_DATE: Final = re.compile(
    r",?\s*\(?(?:the )?dates? (?:to follow|tbc|tba|tbd|to be confirmed|to be agreed|to be announced|not set yet|not yet set)\)?\s*\.?$",
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


def _without_tail(text: str) -> tuple[str, str]:
    """The note without "date to follow" and other such tails, and how that is said at the end."""
    for pattern, wording in _TAILS:
        match = pattern.search(text)
        if match and match.start() > 2:
            return text[: match.start()], wording(match)
    bare = _NO_DATE.sub("", text)
    return (text, "") if bare == text or not bare.strip() else (bare, ", with the date to follow")


def _joined(clauses: list[str]) -> str:
    return clauses[0] if len(clauses) == 1 else f"{', '.join(clauses[:-1])}, and {clauses[-1]}"


def _one(note: Note, text: str, setting: Setting) -> Phrased:
    words = setting.words(text)
    shaped = setting.shape(words)
    clause: str | None = None
    colon = next((i for i, word in enumerate(words[:-1]) if word.after == ":"), -1)
    if 0 <= colon < 4:
        label = re.sub(r"^the ", "", text_of(setting.inside(words[: colon + 1])))
        rest = setting.turned(words[colon + 1 :], _STEP)
        article = (
            ""
            if rest[0].tag.word_class is not WordClass.NOUN or is_plural(rest, setting.language)
            else "an "
            if rest[0].lower[0] in "aeiou"
            else "a "
        )
        clause = f"the {label} is {article}{text_of(rest)}"
    elif (staged := _stages(text, setting)) is not None:
        clause = staged
    elif (
        _is_my_deed(words)
        and len(words) > 1
        and not words[0].after
        and not (words[0].lower == "visit" and words[1].lower in _AFTER_NOUN)
    ):
        clause = f"I will {text_of(setting.turned(words, _STEP))}"
    elif (weekly := _WEEK_OF.match(text)) and (named := _thing(weekly["what"], setting)):
        noun = re.sub(r"^an? ", "", named)
        plural = is_plural(setting.words(noun), setting.language)
        clause = f"{'' if plural else 'the '}{noun} {'are' if plural else 'is'} in {weekly['week']}"
    elif words[0].lower == "we" and "hear" in {word.lower for word in words[1:3]}:
        clause = f"I {text_of(setting.turned(words[1:], _STEP, subject='I'))}"
    elif shaped.shape is Shape.FINITE:
        clause = _with_follower(text, setting) or finite_clause(shaped, setting, _STEP)
    elif shaped.shape in {Shape.PRESENT, Shape.PAST, Shape.COMMAND} and words[0].lower not in {
        "present",
        "meet",
    }:
        clause = f"you {text_of(setting.turned(words, _STEP, subject='you'))}"
    elif shaped.shape is Shape.PARTICIPLE and words[1].lower not in _TIMES | _STAGES:
        clause = f"you are {text_of(setting.turned(words, _STEP))}"
    elif shaped.shape is Shape.VERBLESS:
        clause = verbless_clause(shaped, setting)
    else:
        turned = text_of(setting.turned(words, _STEP))
        clause = _event(turned, setting) or _is_next(turned, setting)
    if clause is not None:
        clause = (
            _NOW.sub(r"you will \g<verb>", clause)
            if shaped.shape in {Shape.FINITE, Shape.PRESENT}
            else clause
        )
        clause = _MY_PAPERS.sub(r"\1 my ", clause) if clause.startswith("I ") else clause
    if clause is None:
        noun = text_of(setting.turned(words, _STEP))
        return Phrased(
            note,
            Act.UNSURE,
            (sentence(f"I understand the next step to be this: {noun}"),),
            noun=noun,
        )
    return Phrased(note, Act.STATED, (sentence(f"I understand that {clause}"),), clause=clause)


_MY_DEEDS: Final = word_set(
    "talk speak find hear present meet come return go visit walk shadow cook teach observe spend sing audition tour see attend sit"
)
# Of these, the ones that are as often nouns ("tour of the building", "trial visit").
_NOUNS_TOO: Final = word_set("visit tour walk shadow cook present audition")


def _is_my_deed(words: tuple[Word, ...]) -> bool:
    """Whether a bare verb opens the step that is mine to do: "walk the farm again Saturday"."""
    if len(words) < 2 or words[0].lower not in _MY_DEEDS:
        return False
    if words[0].lower in {"talk", "speak"}:
        return words[1].lower in {"to", "with"}
    if words[0].lower == "find":
        return words[1].lower == "out"
    led = {"the", "a", "an", "my", "his", "her", "their", "your", "round", "around", "through"}
    return words[0].lower not in _NOUNS_TOO - {"present"} or words[1].lower in led


_AFTER_NOUN: Final = frozenset({"to", "with", "by", "from", "on", "at", "in", "next", "and"})
_THEN: Final = re.compile(r"\s*(?:,|;)?\s*\b(?:and then|then|followed by)\b\s+", re.IGNORECASE)
_LASTS: Final = re.compile(r", (\d+|\w+) min(?:ute)?s?,?(?= (?:on|at|in)\b)", re.IGNORECASE)
_WEEK: Final = re.compile(r"(?<!the)(?<!in) (?=week of )", re.IGNORECASE)


def _thing(text: str, setting: Setting) -> str | None:
    """A stage that is a thing, with its article: "a unit tour with …"; ``None`` where it is a statement."""
    text = _LASTS.sub(lambda m: f" of {m.group(1)} minutes", _WEEK.sub(" in the ", text))
    words = setting.inside(setting.words(text))
    ordinal = {"visit", "second", "third", "first", "final", "last", "next"}
    short = len(words) < 4 and words[0].tag.word_class is WordClass.NOUN
    named = short and bool(setting.language.lemmas(words[-1].lower, WordClass.NOUN))
    if setting.shape(words).shape is not Shape.NOUN and words[0].lower not in ordinal and not named:
        return None
    whole = with_inner_articles(setting.turned(words, _STEP))
    noun = text_of(with_indefinite(whole, setting.language))
    return noun if is_noun_phrase(noun, setting) else None


# "Working interview": with one of these a form in -ing names the stage.
_STAGES: Final = word_set(
    "interview lunch dinner breakfast session day visit meeting trial shift exercise test panel assessment"
)
_TIMES: Final = word_set("next on in at this by from w/c week tomorrow")
_DEEDS: Final = word_set(
    "visit meet present tour see hear speak talk call attend do complete take send give submit sit interview fly drive come"
)


def _is_mine(text: str, setting: Setting) -> bool:
    """Whether a stage is something that I do: "meet the chairman in Bergen"."""
    words = setting.words(text)
    verb = len(words) > 1 and words[0].lower in _DEEDS and not words[0].after
    return verb and words[1].lower not in {"to", "from", "by", "in"} - (
        {"to"} if words[0].lower in {"speak", "talk", "present", "come"} else set()
    )


def _stages(text: str, setting: Setting) -> str | None:
    """Read "tour with the nurses, then a decision": things in their order."""
    stages = [_FIRST.sub("", stage.strip(" ,.")) for stage in _THEN.split(text)]
    if len(stages) > 1 and all(_is_mine(stage, setting) for stage in stages):
        return f"I will {', then '.join(text_of(setting.turned(setting.words(s), _STEP)) for s in stages)}"
    if (
        len(stages) < 2
        or any(_is_mine(stage, setting) for stage in stages)
        or not all(stage.strip(" ,") for stage in stages)
    ):
        return None
    things = [_thing(stage.strip(" ,."), setting) or _will(stage, setting) for stage in stages]
    first = _thing(stages[0], setting)
    if first is None or not all(things):
        return None
    plural = is_plural(setting.words(first), setting.language)
    lead = "the next steps are" if plural else "the next step is"
    return f"{lead} {', then '.join(thing for thing in things if thing)}"


_FIRST: Final = re.compile(r"(?<=\w) first$", re.IGNORECASE)


def _will(stage: str, setting: Setting) -> str | None:
    """A later stage that is a statement: "then they decide"."""
    words = setting.words(stage)
    shaped = setting.shape(words)
    if shaped.shape is Shape.FINITE and words[0].lower in {"they", "she", "he", "we"}:
        return finite_clause(shaped, setting, _STEP)
    return None


def _with_follower(text: str, setting: Setting) -> str | None:
    """Read "Ana speaks to HR, then a written offer": a statement, and the thing that follows."""
    first, *others = _THEN.split(text)
    thing = _thing(others[0].strip(" ,."), setting) if len(others) == 1 else None
    words = setting.words(first)
    shaped = setting.shape(words) if words else None
    if (
        thing is None
        or shaped is None
        or shaped.shape is not Shape.FINITE
        or others[0].strip(" .").lower() in _DEEDS
    ):
        return None
    plural = is_plural(setting.words(thing), setting.language)
    return f"{finite_clause(shaped, setting, _STEP).rstrip(' ,')}, and then {thing} {'follow' if plural else 'follows'}"


def _is_next(text: str, setting: Setting) -> str | None:
    noun = _thing(text, setting)
    if noun is None or "," in noun:
        return None
    plural = is_plural(setting.words(noun), setting.language)
    return f"the next {'steps are' if plural else 'step is'} {noun}"


def _event(text: str, setting: Setting) -> str | None:
    """Read "decision in two weeks": "the decision is due in two weeks"."""
    match = _WHEN.search(text)
    if match is None:
        return None
    words = setting.words(text[: match.start()])
    when = text[match.end() :]
    if len(words) > 6 or "," in text[: match.start()]:
        return None
    subject = text_of(with_article(setting.inside(words), setting.language))
    if subject.split(" ", 1)[0] not in {
        "the",
        "a",
        "an",
        "my",
        "your",
        "two",
        "three",
        "final",
        "second",
    }:
        subject = f"the {subject}" if not is_plural(words, setting.language) else subject
    elif subject.split(" ", 1)[0] in {"final", "second"} and not is_plural(words, setting.language):
        subject = f"the {subject}"
    verb = "are" if is_plural(words, setting.language) else "is"
    due = (
        " due"
        if re.match(r"\s*by\b", text[match.start() :])
        or words[-1].lower
        in {"decision", "answer", "feedback", "news", "offer", "result", "results"}
        else ""
    )
    return f"{subject} {verb}{due} {when}"
