"""Letters scored: what they must say, must not say, how long, how like, how addressed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final

from benchmarks.command import call
from benchmarks.corpora import Case, cases, matches, plain
from benchmarks.tally import Tally

__all__ = ["RAW", "Drafted", "score_letters"]

_WORDS: Final = {
    "thank-you": (90, 160),
    "thank-you-letter": (180, 260),
    "check-in": (50, 110),
    "withdrawal": (60, 130),
}
_BRIEF_WORDS: Final = (40, 80)
_HARD_MAX: Final = 200
_SPOKEN: Final = (20, 30)
_ALSO: Final = ("thank-you-letter", "voicemail", "call-outline")
# Marks of a note taken over unread, in any letter.
RAW: Final = (
    r"(?-i:\bw/(?:o|in|out)?\b)",
    r"->",
    r"(?-i:\byrs?\b|\babt\b|\bwks\b|\bhrs\b)",
    r"\b(\w{2,}) \1\b(?<!that that)(?<!had had)",
    r" [,.;?!]",
    r"\.\.(?!\.)",
    r"\b(?:None|null)\b(?= *[\[{])",
    r"[{}\[\]<>]",
    r"(?-i:\byou (?:is|has|was|wants|needs|doesn't|hasn't|thinks|says)\b)",
    r"(?-i:(?<!me and )\bI (?:is|has|wants|needs|says|are)\b)",
    r"\bsaid that (?:said|told|asked|wants|needs)\b",
    r"(?-i:\b(?:about|with|showing|giving|telling|want|told|show|of|by|from) I\b)",
    r"\b(?:about|for) (?:you|we|I) (?:\w+ed|drew|met|wrote|took)\b",
    r"wanted to know (?:for|to|that|about (?:how|whether|why|what|if)\b)",
    r"\bwith in \d",
    r"\b(?:a|an|the|that an|that a) (?:is|are|was)\b",
    r"\bthat ok so\b",
    r", (?:today it|you want|she is|he is|you have|they are|it is) (?!not|as\b)[^.]*\.",
    r"you (?:broken|overdue|due|late|short|closed|stuck)\b",
)
# What advisers name as said in every letter, as pleading, as presuming.
_STOCK: Final = (
    "busy schedule",
    r"hope this (?:e-?mail|message|letter|note) finds",
    "i am writing to",
    r"i wanted to (?:thank|reach|take)",
    "take this opportunity",
    "hesitate to",
    "earliest convenience",
    r"(?:perfect|ideal|great|good) (?:fit|match|candidate)",
    "uniquely qualified",
    "confident that (?:i|my)",
    "hit the ground",
    "next level|new heights",
    "team player",
    "track record",
    "passionate",
    r"fast[- ]paced",
    "synerg",
    r"\bleverag",
    "wealth of",
    r"align(?:s|ed)? (?:perfectly|closely|well|strongly)",
    r"(?:reinforced|confirmed|deepened|strengthened|solidified) my",
    r"more (?:excited|enthusiastic)",
    r"thank you (?:again )?for your (?:time and )?consideration",
    r"look(?:ing)? forward to hearing from you",
    "dream (?:job|company|role)",
    r"look(?:ing)? forward to (?:working|joining|being part)",
    r"\bhopefully\b",
    "resonat",
    r"taking the time to",
    r"just (?:checking|following|touching)",
)


@dataclass(frozen=True, slots=True)
class Drafted:
    """One letter of the program, for whoever scores it further."""

    case: Case
    kind: str
    to: str
    text: str


def score_letters(part: str, tally: Tally) -> list[Drafted]:
    """Score every letter of a part's debriefs and return the thank-you letters."""
    drafted: list[Drafted] = []
    for case in cases(part):
        for kind, expected in case.expect["letters"].items():
            found = _write(case, kind, expected, tally)
            for to, wanted in expected.items():
                _score_one(case, kind, to, found.get(to), wanted or {}, tally)
            if kind == "thank-you":
                drafted += [Drafted(case, kind, to, one["text"]) for to, one in found.items()]
                _score_likeness(case, found, tally)
        if "thank-you" in case.expect["letters"]:
            for kind in _ALSO:
                if kind not in case.expect["letters"]:
                    _score_also(case, kind, tally)
    return drafted


def _write(case: Case, kind: str, expected: dict[str, Any], tally: Tally) -> dict[str, Any]:
    when = case.written_on(next(iter(expected.values())) or {})
    called = call("write", str(case.path), "--kind", kind, "--date", when, "--format", "json")
    trouble = called.trace.strip().rpartition("\n")[2] or called.err.strip()[:200]
    tally.count("debriefs written", called.status < 2, f"{case.name} {kind}: {trouble}")
    return {one["to"]: one for one in called.json()} if called.status < 2 else {}


def _score_one(
    case: Case, kind: str, to: str, letter: Any, wanted: dict[str, Any], tally: Tally
) -> None:
    where = f"{case.name} {kind} to {to}"
    if letter is None:
        tally.count("recipients written to", False, where)
        for pattern in wanted.get("must", ()):
            tally.count("must mention", False, f"{where}: no letter: {pattern}")
        return
    tally.count("recipients written to", True)
    text = plain(letter["text"])
    for pattern in wanted.get("must", ()):
        tally.count("must mention", matches(pattern, text), f"{where}: {pattern}")
    _score_never(case, where, text, wanted.get("never", ()), tally)
    greeting = plain(letter["greeting"]).rstrip(",:;. ")
    right = [plain(one) for one in wanted.get("greet", ())]
    if right:
        tally.count("greeting", greeting in right, f"{where}: {greeting} (not {right[0]})")
    _score_length(case, kind, where, letter, wanted, tally)
    _score_style(where, kind, letter, tally)
    _score_account(case, kind, where, letter, tally)


def _score_never(
    case: Case, where: str, text: str, patterns: Sequence[object], tally: Tally
) -> None:
    for pattern in (*case.expect["never"], *patterns):
        tally.count("must not say", not matches(pattern, text), f"{where}: {pattern}")


def _score_length(
    case: Case, kind: str, where: str, letter: Any, wanted: dict[str, Any], tally: Tally
) -> None:
    if kind == "voicemail":
        seconds = letter["seconds"]
        right = seconds is not None and _SPOKEN[0] <= seconds <= _SPOKEN[1]
        tally.count("voicemail seconds", right, f"{where}: {seconds} s")
        return
    least, most = wanted.get("words") or _WORDS.get(kind, (20, _HARD_MAX))
    if kind == "thank-you" and "words" not in wanted and _minutes(case, letter["to"]) <= 10:
        least, most = _BRIEF_WORDS
    words = len(letter["body"].split())
    tally.count(f"length of {kind}", least <= words <= most, f"{where}: {words} words")


def _minutes(case: Case, to: str) -> int:
    spoken = zip(case.recipients, case.debrief["conversations"], strict=True)
    return next((int(one.get("minutes", 30)) for name, one in spoken if name == to), 30)


def _score_likeness(case: Case, found: dict[str, Any], tally: Tally) -> None:
    said = {
        to: {plain(one["text"]).casefold() for one in letter["sentences"]}
        for to, letter in found.items()
    }
    for (one, first), (other, second) in combinations(said.items(), 2):
        shared = first & second
        miss = f"{case.name}: {one} and {other}: {' | '.join(sorted(shared))}"
        tally.count("pairs apart", len(shared) <= 1, miss)


def _score_style(where: str, kind: str, letter: Any, tally: Tally) -> None:
    body = plain(letter["body"])
    for pattern in RAW:
        found = re.search(pattern, body, re.IGNORECASE)
        tally.count(
            "no raw note",
            found is None,
            f"{where}: {found and body[max(0, found.start() - 40) : found.end() + 30]!r}",
        )
    stock = [pattern for pattern in _STOCK if matches(pattern, body)]
    tally.count("no stock phrase", not stock, f"{where}: {stock}")
    sentences = [plain(one["text"]) for one in letter["sentences"]]
    for one in sentences:
        whole = re.match(r"[\"'(]*[^a-z]", one) and re.search(r"[.?!][\"')]*$", one)
        tally.count("whole sentences", bool(whole), f"{where}: {one}")
    if kind == "thank-you" and sentences:
        openings = sum(one.startswith(("I ", "I'")) for one in sentences) / len(sentences)
        tally.count("few openings with I", openings <= 0.4, f"{where}: {openings:.0%}")
        longest = max(sentences, key=lambda one: len(one.split()))
        tally.count("no sentence over 40 words", len(longest.split()) <= 40, f"{where}: {longest}")
        tally.number("words a sentence", len(body.split()) / len(sentences))
        tally.number("paragraphs", len(letter["body"].split("\n\n")))
    errors = [one for one in letter["findings"] if one["severity"] in {"error", "warning"}]
    told = "; ".join(f"{one['rule']}: {one['text']!r} {one['message']}" for one in errors)
    tally.number("own findings a letter", len(errors), f"{where}: {told}")


def _score_account(case: Case, kind: str, where: str, letter: Any, tally: Tally) -> None:
    """Whether each point of this conversation is in a sentence or accounted for as left out."""
    if kind != "thank-you":
        return
    used = {path for one in letter["sentences"] for path in one["from"]}
    told = {one["path"] for one in letter["left_out"]}
    number = case.recipients.index(letter["to"])
    for position in range(len(case.debrief["conversations"][number].get("points") or ())):
        path = f"conversations[{number}].points[{position}]"
        tally.count("points accounted for", path in used | told, f"{where}: {path}")


def _score_also(case: Case, kind: str, tally: Tally) -> None:
    """A further kind for the same people: its length, and what it must not say."""
    expected = case.expect["letters"]["thank-you"]
    for to, letter in _write(case, kind, expected, tally).items():
        where = f"{case.name} {kind} to {to}"
        if kind != "call-outline":
            text = plain(letter["text"])
            _score_never(case, where, text, (expected.get(to) or {}).get("never", ()), tally)
            _score_length(case, kind, where, letter, {}, tally)
            _score_style(where, kind, letter, tally)
