"""A line of an advertisement worded as a criterion: what the role asks for, and nothing around.

"You will have led a team through a move." → "Has led a team through a move". What does not
fit any of the patterns stays as it is: the person corrects it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

__all__ = ["Worded", "criterion", "parted"]


@dataclass(frozen=True, slots=True)
class Worded:
    """The criterion, empty if nothing is left.

    ``is_marked``: the line graded itself. ``is_turned``: it spoke of the person ("You know …").
    """

    text: str
    is_marked: bool = False
    is_optional: bool = False
    is_turned: bool = False


_OPTIONAL: Final = (
    r"desirable|desired|preferred|(?:a )?(?:big |real |definite |strong )?(?:plus|bonus|advantage)|an (?:added )?advantage|"
    r"advantageous|beneficial|welcome|helpful|useful|nice to have|an asset|ideal|not essential|optional"
)
_NEEDED: Final = r"essential|required|mandatory|necessary|needed|a must|must[- ]have|a requirement|a prerequisite|vital|key"
_LABEL: Final = re.compile(
    rf"^[(\[]?(?:(?P<optional>{_OPTIONAL})|(?P<needed>{_NEEDED}))[)\]]?\s*(?:[:–—|]|-\s)\s*",
    re.IGNORECASE,
)
_GRADE: Final = re.compile(
    rf"\s*(?:[(\[](?:(?:is )?(?P<o1>{_OPTIONAL})|(?P<n1>{_NEEDED})|[ED])[)\]]|\s[–—-]\s+(?:(?P<o3>{_OPTIONAL})|(?P<n3>{_NEEDED}))|[,;–—-]?\s*(?:\b(?:is|are|would be|will be|"
    rf"being)\s+)(?:also |highly |strongly |considered |absolutely |an? absolute )*(?:(?P<o2>{_OPTIONAL})|(?P<n2>{_NEEDED}))"
    r"(?:,? (?:but|though|although) not (?:essential|required|necessary))?(?: (?:for|in|to) (?:this|the) \w+)?)\s*[.;,!]*$",
    re.IGNORECASE,
)
_BARE_GRADE: Final = re.compile(
    r"(?<=\w)(?<!\bif)(?<!\bas)(?<!\bnot)\s+(?:strongly |highly )?(?:(?P<o>preferred|desirable|desired|an? plus|advantageous|a bonus)|"
    r"(?P<n>required|essential|mandatory|necessary|a must))(?:,? (?:but|though) not (?:essential|required))?[\s.;!]*$",
    re.IGNORECASE,
)
_IDEALLY: Final = re.compile(
    r"^(?:ideally|preferably),?\s+|,\s+(?:ideally|preferably)$", re.IGNORECASE
)
_TAIL: Final = re.compile(r"(?:[\s.;,:–—-]|;?,?\s+and)+$")

_SUBJECT: Final = (
    r"(?:you|they|candidates?|applicants?|the (?:person|role|post|job|position|appointee|post-?holder)(?: appointed)?|this "
    r"(?:role|post|job|position|person)|(?:the|our|an?)\s+(?:ideal|successful|right|suitable|best|perfect|strong|"
    r"preferred) (?:candidate|applicant|person|individual|hire|fit)s?|we|someone|somebody|an individual|a person)"
)
_PERSON: Final = (
    r"(?:you|they|candidates?|applicants?|the (?:person|appointee|post-?holder)(?: appointed)?|(?:the|our|an?)\s+(?:ideal|"
    r"successful|right|suitable|best|perfect|strong|preferred) (?:candidate|applicant|person|individual|hire|fit)s?|"
    r"someone|somebody)"
)
_ADVERB: Final = r"(?:\s+(?:also|ideally|already|probably|typically|preferably|therefore|either|currently|really))?"
_SEEKING: Final = re.compile(
    r"^.{0,80}?\b(?:looking for|seeking|seeks?|keen to (?:meet|hear from)|after|needs?|wants?)\s+"
    r"(?:(?:an?|the)\s+[^,.]{3,70}?|someone|somebody|people|candidates|applicants|those)\s+"
    r"(?:(?:who|that)\s+(?P<does>.+)|with\s+(?P<has>.+))$|"
    r"^.{0,60}?\b(?:looking for|seeking|needs?|wants?)\s+(?:someone|somebody)\s+(?P<is>.+)$",
    re.IGNORECASE,
)
_THAT: Final = re.compile(
    r"^it(?: is|'s) (?:also )?(?:(?P<optional>desirable|preferable|helpful)|essential|important|vital|crucial|necessary) that\s+",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(r"^(?P<verb>do|are|can|have) you\s+(?P<rest>.+)\?$", re.IGNORECASE)
_HAVE: Final = (
    r"(?:have(?: got)?|has|possess(?:es)?|hold|holds|bring|brings|demonstrate|demonstrates|offer|offers|come with|need|needs|"
    r"require|requires|show|shows)"
)
_MODAL: Final = r"(?:'ll|'d|\s+(?:will|would|must|should|shall|can|may|need to|needs to|are expected to|is expected to|are required to))"
_HAS: Final = re.compile(
    rf"^{_SUBJECT}{_MODAL}?{_ADVERB}(?:\s+(?:need to|be expected to|be required to|be asked to|want to))?\s+{_HAVE}\s+(?P<rest>.+)$|"
    r"^you've(?: got)?\s+(?P<rest2>.+)$|^(?:must|should|need to|needs to)\s+"
    rf"{_HAVE}\s+(?P<rest3>.+)$|^(?:have|has|possess|hold)\s+(?P<rest4>.+)$",
    re.IGNORECASE,
)
_ABLE: Final = re.compile(
    rf"^(?:{_SUBJECT}(?:{_MODAL}?{_ADVERB}(?:\s+need to)?\s+be|\s+are|\s+is|'re){_ADVERB}\s+able to|{_SUBJECT}\s+can|(?:must|should|need to|to)? ?be able to|"
    r"able to)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    rf"^(?:{_PERSON}(?:{_MODAL}{_ADVERB}(?:\s+(?:need|want|have))?(?: to)?\s+be|\s+(?:are|is)|'re|\s+needs?(?: to be)?){_ADVERB}|(?:must|should|need to|to) be|be)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_STATES: Final = "know|understand|enjoy|love|like|think|speak|care|thrive|believe|value|appreciate"
_KNOWS: Final = re.compile(
    rf"^(?:(?:you|they|some(?:one|body) who|who)\s+(?:also |really |genuinely |always )?(?P<verb>{_STATES}|work|write|communicate|"
    r"listen|take|make|want|lead|learn|keep|share|bring|pay|build|manage|hold|get|see|use|live|approach|treat|put|ask|solve)|"
    rf"(?:you|they|candidates|applicants)(?:'ll| will| must| should)\s+(?:also )?(?P<state>{_STATES}))\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_MIND: Final = re.compile(
    r"^(?:you|they) (?:won't|don't|will not|do not) mind (?P<rest>.+)$", re.IGNORECASE
)
_DONE: Final = re.compile(
    r"^(?:(?:already|successfully|previously|personally|recently|ideally)\s+)?(?:\w+[a-z]ed|led|run|built|grown|taught|written|"
    r"held|made|spent|been|done|won|sold|seen|dealt|set|driven|taken|brought|overseen|given|shown|kept|put|begun|"
    r"known|sat|met|cut|gone|got|found|bought|understood|undergone)\b(?! (?:experience|knowledge|skills?|ability|track|interest|"
    r"commitment|capability|understanding|background|expertise|success|record)\b)",
    re.IGNORECASE,
)


_CLAUSES: Final = re.compile(
    r",?\s+(?:and\s+)?(?=you(?:'ve|'re|'ll have|'ll be|'ll know|'ll understand| won't mind| are| have| can| know| will have| write| speak| think| love| work)\b|will (?:have|be)\b|should (?:have|be)\b)",
    re.IGNORECASE,
)
_AS_IS: Final = re.compile(r",?\s+(?:as|so) (?:is|are)\s+", re.IGNORECASE)
_SPLICED: Final = re.compile(
    rf"^(?P<first>[^,;]{{4,}}),\s+(?P<second>(?:\w+\s){{1,3}}(?:is|are|would be)\s+(?:{_OPTIONAL}))[.!]?$",
    re.IGNORECASE,
)


def parted(line: str) -> list[str]:
    """Return the requirements that one sentence holds: "You know X, and you can Y."."""
    if spliced := _SPLICED.match(line):
        return [spliced["first"], spliced["second"]]
    if opened := _WITH.match(line):
        return [opened["first"], *parted(opened["second"])]
    if line.lower().startswith("you"):
        parts = [part for part in _CLAUSES.split(line) if part]
        return [part if part.lower().startswith("you") else f"you {part}" for part in parts]
    if line.lower().startswith("they "):
        return [re.sub("^they", "you", line, flags=re.IGNORECASE)]
    return [part for part in _AS_IS.split(line, maxsplit=1) if part]


_WITH: Final = re.compile(r"^with (?P<first>[^,]{8,}), (?P<second>you\b.+)$", re.IGNORECASE)


def criterion(line: str) -> Worded:
    """Return the line as a criterion, and how it graded itself; apostrophes are straight."""
    text, is_optional, is_needed = line.strip(), False, False
    if label := _LABEL.match(text):
        text = text[label.end() :]
        is_optional, is_needed = bool(label["optional"]), bool(label["needed"])
    if that := _THAT.match(text):
        text = text[that.end() :]
        is_optional, is_needed = bool(that["optional"]), not that["optional"]
    text = _TAIL.sub("", text)
    if grade := _GRADE.search(text):
        text = text[: grade.start()]
        is_optional = (
            is_optional
            or any(grade[name] for name in ("o1", "o2", "o3"))
            or grade[0].strip() in {"(D)", "[D]"}
        )
        is_needed = is_needed or not is_optional
    elif (bare := _BARE_GRADE.search(text)) and (
        bare["o"] or len(text[: bare.start()].split()) > 1
    ):
        text = text[: bare.start()]
        is_optional, is_needed = is_optional or bool(bare["o"]), is_needed or bool(bare["n"])
    if _IDEALLY.search(text):
        text, is_optional = _IDEALLY.sub(" ", text).strip(), True
    bare_text = _bare(text.strip())
    is_turned = bare_text != text.strip()
    text = _TAIL.sub("", _YOURS.sub(lambda found: _THEIRS[found[0].lower()], bare_text))
    if not any(one.isalpha() for one in text):
        return Worded("")
    return Worded(text[:1].upper() + text[1:], is_optional or is_needed, is_optional, is_turned)


_THEIRS: Final = {
    "your": "their",
    "yours": "theirs",
    "yourself": "themselves",
    "you": "they",
    "you're": "they are",
    "you've": "they have",
    "you'll": "they will",
}
_YOURS: Final = re.compile(r"\byou(?:rself|rs?|'re|'ve|'ll)?\b", re.IGNORECASE)


def _bare(text: str) -> str:
    """Return the text without the words that only say that it is required."""
    if asked := _ASKED.match(text):
        verb = asked["verb"].lower()
        text = f"you {asked['rest']}" if verb == "do" else f"you {verb} {asked['rest']}"
    elif seeking := _SEEKING.match(text):
        text = seeking["has"] or seeking["is"] or f"someone who {seeking['does']}"
    if able := _ABLE.match(re.sub(r"^someone who ", "you ", text, flags=re.IGNORECASE)):
        return f"Can {able['rest']}"
    text = re.sub(r"^someone who (?=has |have |is |are )", "you ", text, flags=re.IGNORECASE)
    if has := _HAS.match(text):
        rest = has["rest"] or has["rest2"] or has["rest3"] or has["rest4"]
        return f"Has {rest}" if _DONE.match(rest) else rest
    if known := _KNOWS.match(text):
        return f"{_third(known['verb'] or known['state'])}{known['rest']}"
    if mind := _MIND.match(text):
        return f"does not mind {mind['rest']}"
    if being := _IS.match(text):
        return str(being["rest"])
    return re.sub(r"^some(?:one|body) who ", "", text, flags=re.IGNORECASE)


def _third(verb: str) -> str:
    low = verb.lower()
    if low.endswith(("s", "sh", "ch", "x", "o")):
        return f"{low}es"
    return f"{low[:-1]}ies" if re.search(r"[^aeiou]y$", low) else f"{low}s"
