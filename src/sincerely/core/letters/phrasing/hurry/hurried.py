"""What a hurried hand leaves out or runs together, put back where one thing alone can be meant.

Notes typed on a phone drop apostrophes ("shes", "id"), the "in" before a year, the "with"
before "no parking", and put a dash where a colon belongs. Each rule holds whatever the note
is about; what it cannot be sure of stays as it was typed.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS, find_finite
from sincerely.core.letters.phrasing.reading.predicates import find_predicate
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import with_indefinite
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.typed.second_language import with_agreement
from sincerely.core.letters.phrasing.words.lexicon import MODALS
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.verbs import BE, HAVE_DO
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["as_written_at_leisure", "with_label"]

_SHE_IS: Final = re.compile(r"\b(s?he|it)s (?=(?:\w+ing|sick|off|away|ill|out|back|late|gone|happy|sure|keen)\b)", re.IGNORECASE)  # fmt: skip
_I_WOULD: Final = re.compile(
    r"\b(how|if|whether|what|why|when|where|that|who) id (?=[a-z]+\b)", re.IGNORECASE
)
_YEAR: Final = re.compile(
    r"(?P<before>\b[a-z][a-z'’-]*) (?P<year>20[1-4]\d)(?=$|[,;.)]| (?:and|but|with|when|because|or)\b)"
)
_NO_IN_BEFORE: Final = PREPOSITIONS | word_set(
    "till til through thru spring summer autumn fall winter early late mid year class season term cohort intake edition vintage"
    " the this last next election end start middle only and or than as model budget version fiscal financial"
    " circa around late mid-"
)
_SHOUTED: Final = re.compile(r"(?<![\w&/.-])[A-Z]{3,}(?![\w&/.-])")
_SHOUTS: Final = word_set(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty huge big really loves hates"
    " wants needs never always every everything nobody everyone all none now today zero half must cannot will"
    " does did has have are was were the and not but very only too many much most more less far long hard still"
)
_CONTRAST: Final = re.compile(
    r"(?P<before>\b[\w'’-]+) not (?=(?:a|an|the|one|someone|those|just|another|more|less|in|on|at|from|by|with|for)\b)"
)
_VERBAL: Final = (
    BE
    | HAVE_DO
    | MODALS
    | word_set("or but and if why is but still probably certainly definitely just rather")
)
_SECOND_TIME: Final = re.compile(
    r"(?<!the )(?<!a )\b(?P<which>first|second|third) time(?=$|[,;.)])", re.IGNORECASE
)
_IN_A_ROW: Final = re.compile(
    r"^(?P<what>[a-z][a-z'’-]*(?: [a-z'’-]+){0,2}) (?P<span>(?:\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:years|months|quarters|seasons|terms|weeks|games|winters|summers) (?:running|in a row|straight))(?P<rest>$|[,;].*)",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"^(?P<label>[\w&’'/]+(?:[ -][\w&’'/]+){0,2})\s+(?:--|–|—|-)\s+(?P<rest>\S+ .*)$"
)


# Habits of a hurried hand that one wording answers for, whatever the note is about.
_HABITS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), full)
    for pattern, full in (
        (r"\bwd (?=(?:like|rather|prefer|love|have|be|need|take)\b)", "would "),
        (r"(\d (?:years|months|weeks|days|hours|minutes)) tops\b", r"\1 at most"),
        (r"(?<=\d )min\b(?= (?:away|late|by|from|early)|$)", "minutes"),
        (r"\bon (?=last legs\b)", "on its "),
        (r"^(\w+s) (?=(?:average|median|mean) \w+)", r"\1' "),
        (r"\b(\w{3,}s) not (?=\w+s$)", r"\1, not "),
        (r"\bytd\b", "year to date"),
        (
            r"(?<!the )(?<!that )\bsame (?=(?:day|night|morning|afternoon|evening|week|month|season|year|time)\b)",
            "the same ",
        ),
        (
            r"\b(backlog|queue|list|pipeline|register|log|inbox|caseload) (\d[\d,]*) (?=(?:open|overdue|pending|outstanding|unread|waiting|live|active|unresolved)$)",
            r"\1 has \2 ",
        ),
        (
            r"^(?:lots|a lot|loads|much|plenty|a bit|quite a bit|more|long chat|good chat|talk|talked) (?:about|on) (?=[^:]+: )",
            "",
        ),
        (
            r"\b(completes|closes|opens|ends|starts|expires|begins|launches|closed|opened|started|ended|began|completed|expired) (?=\d{1,2} (?-i:January|February|March|April|May|June|July|August|September|October|November|December)\b)",
            r"\1 on ",
        ),
        (r"(?<=\w) w (?=[a-z])", " with "),
        (
            r"(\d+) (week|month|day|year|hour|minute) (?=(?:lead|notice|contract|wait|cycle|delay|gap|drive|warranty|waiting|backlog)\b)",
            r"\1-\2 ",
        ),
        (r"\bon (?=\d+-\w+ (?:lead|notice|contract|wait|cycle)\b)", "on a "),
        (
            r"\b(top|start|follow|pick|sign|set|clean|catch|back) (up|off|out) (?=(?:funding|costs?|meetings?|calls?|fees?|visits?|payments?|grants?|sheets?)\b)",
            r"\1-\2 ",
        ),
        (
            r"(?P<one>(?:is not|isn['’]t|not) (?:an?|the) [\w -]+?)(?:,? (?:it['’]s|its|it is)|,) (?=(?:an?|the) )",
            r"\g<one> but ",
        ),
        (
            r"(?<=[MKkm%\dn]) and (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) [A-Za-z]+$)",
            ", with ",
        ),
        (
            r"\b(hand|machine|home|family|employee|volunteer|donor|student|steam|coal|solar|factory|custom|kiln|council|worker) "
            r"(carved|made|built|painted|drawn|written|stitched|sewn|woven|blown|thrown|forged|printed|picked|baked|grown|owned"
            r"|run|led|funded|fed|powered|driven|heated|dried|fired|cured)(?=$|[,;.)])",
            r"\1-\2",
        ),
        (r"\bhalf (?P<one>[\w]+) half (?=\w+)", r"half \g<one> and half "),
    )
)


# "trucks. two of five run": one word, and what there is to say of it.
_STOPPED: Final = re.compile(
    r"^(?P<label>[a-z]{3,})\. (?P<rest>(?!\w+ of them\b)(?:\d|one\b|two\b|three\b|four\b|half\b|most\b|none\b|all\b|nobody\b).*)$"
)


def as_written_at_leisure(text: str, setting: Setting) -> str:
    """The part of a note with what it lacks for certain; any other part as it is."""
    text = with_agreement(text, setting.language)
    out = _I_WOULD.sub(r"\1 I'd ", _SHE_IS.sub(r"\1's ", text))
    out = _SHOUTED.sub(_lowered, out) if any(mark.islower() for mark in out) else out
    for pattern, full in _HABITS:
        out = pattern.sub(full, out)
    out = _SECOND_TIME.sub(r"the \g<which> time", out)
    out = _CONTRAST.sub(_with_comma, _YEAR.sub(_with_in, out))
    out = _contrasted(_aimed(_with_past_year(out, setting), setting), setting)
    return _with_both_halves(_lasting(_with_lack(out, setting), setting), setting)


_NAMING: Final = frozenset({WordClass.NOUN, WordClass.PROPN, WordClass.NUM})


def _contrasted(text: str, setting: Setting) -> str:
    """Read "it was ops not weather": two things, the one told against the other, the comma put back."""
    head, mark, tail = text.partition(" not ")
    before, after = setting.words(head), setting.words(tail)
    if not mark or " not " in tail or not before or len(after) > _LONGEST_OTHER or before[-1].after:
        return text
    is_pair = all(word.tag.word_class in _NAMING for word in (before[-1], after[-1]))
    is_told = (
        find_finite(before, setting.verbs, 0) >= 0 and find_finite(after, setting.verbs, 0) < 0
    )
    return f"{head}, not {tail}" if is_pair and is_told else text


_LONGEST_OTHER: Final = 3  # words of the thing that it is not
_PAST_YEAR: Final = re.compile(r"(?P<before>\b[a-z][a-z'’-]*) (?P<year>19\d\d|200\d)$")
_AIM: Final = re.compile(
    r"^(?P<what>(?:half|all|most|every|\d+% of|two thirds of) .+) (?P<state>[a-z-]+) (?P<by>by (?:the end of )?(?:20\d\d|next \w+)(?:$|,.*))$",
    re.IGNORECASE,
)


def _with_past_year(text: str, setting: Setting) -> str:
    """Read "started it in a garage 1951": the year of a deed, with its "in"."""
    match = _PAST_YEAR.search(text)
    if match is None or match["before"].lower() in _NO_IN_BEFORE:
        return text
    words = setting.words(text[: match.start()])
    done = any(setting.verbs.is_past(w.text) and not setting.verbs.is_base(w.text) for w in words)
    return f"{text[: match.end('before')]} in {match['year']}" if done else text


def _aimed(text: str, setting: Setting) -> str:
    """Read "half the fleet electric by 2030": what is to be so by then."""
    match = _AIM.match(text)
    if match is None:
        return text
    words = setting.words(f"{match['what']} {match['state']}")
    state = setting.language.lemmas(words[-1].lower, WordClass.ADJ)
    is_state = bool(state) and words[-2].tag.word_class is WordClass.NOUN
    if not is_state or find_finite(words, setting.verbs, 0) >= 0:
        return text
    verb = "are" if is_plural(words[:-1], setting.language) else "is"
    return f"{match['what']} {verb} to be {match['state']} {match['by']}"


def _with_both_halves(text: str, setting: Setting) -> str:
    """Read "would like cruise calls but berth 3 too short": the second half with its "is"."""
    head, joint, rest = text.partition(" but ")
    words = setting.words(rest) if joint else ()
    if len(words) < _SHORTEST_HALF or "," in rest:
        return text
    shaped = setting.shape(words)
    if shaped.shape is not Shape.VERBLESS or shaped.words[0].tag.word_class in {
        WordClass.ADP,
        WordClass.ADV,
    }:
        return text
    plain = is_plural(words[: shaped.verb], setting.language)
    said = " ".join(word.whole for word in words[: shaped.verb])
    return f"{head}{joint}{said} {'are' if plain else 'is'} {' '.join(word.whole for word in words[shaped.verb :])}"


_SHORTEST_HALF: Final = 3  # words


def _lowered(match: re.Match[str]) -> str:
    return match.group().lower() if match.group().lower() in _SHOUTS else match.group()


def _with_in(match: re.Match[str]) -> str:
    before, year = match["before"], match["year"]
    return match.group() if before.lower() in _NO_IN_BEFORE else f"{before} in {year}"


def _with_comma(match: re.Match[str]) -> str:
    before = match["before"]
    is_joined = "'" in before or "’" in before  # "I'm not a clinician"
    leans = is_joined or before.lower() in _VERBAL | PREPOSITIONS or before.lower().endswith("ly")
    return match.group() if leans else f"{before}, not "


def _with_lack(text: str, setting: Setting) -> str:
    """Read "six sites no shared menu": things, and what they have none of."""
    words = setting.words(text)
    at = next((i for i, word in enumerate(words) if i and word.lower == "no"), -1)
    if at < 1 or at + 1 >= len(words) or words[at - 1].after or words[at + 1].lower == "longer":
        return text
    is_thing = words[at - 1].tag.word_class in {WordClass.NOUN, WordClass.PROPN}
    if not is_thing or find_finite(words, setting.verbs, 0) >= 0 or find_predicate(words[:at], setting.verbs) > 0:  # fmt: skip
        return text
    return re.sub(rf"(?<=\b{re.escape(words[at - 1].text)} )no\b", "with no", text, count=1)


def _lasting(text: str, setting: Setting) -> str:
    """Read "deficit three years running": what there has been for so long."""
    match = _IN_A_ROW.match(text)
    if match is None:
        return text
    words = setting.words(match["what"])
    if setting.shape(words).shape is not Shape.NOUN or words[0].lower in DETERMINERS | {"no"}:
        return text
    noun = " ".join(word.whole for word in with_indefinite(words, setting.language))
    verb = "has" if noun.split(" ", 1)[0] in {"a", "an"} else "have"
    return f"there {verb} been {noun} {match['span']}{match['rest']}"


def with_label(text: str, setting: Setting) -> str:
    """The note with a colon for the dash after the matter that it names ("triage - nobody owns it")."""
    match = _LABELLED.match(text) or _STOPPED.match(text)
    if match is None:
        return text
    label = setting.words(match["label"])
    return f"{match['label']}: {match['rest']}" if _names(label, setting) else text


def _names(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the words name a matter, and state nothing."""
    if any(word.who for word in words) or words[0].lower in _OPENS_SPEECH:
        return False
    return setting.shape(words).shape is Shape.NOUN and find_finite(words, setting.verbs, 1) < 0


_OPENS_SPEECH: Final = word_set(
    "yes no maybe both each said says asked asks quote q question so also ps note nb"
)
