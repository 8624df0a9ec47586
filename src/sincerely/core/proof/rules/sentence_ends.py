"""How a sentence ends: a full stop, a question mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText
from sincerely.core.tables import word_set

_FINITE_WORDS: Final = word_set(
    "am is are was were have has had do does did will would can could shall should may"
    " might must cannot isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't"
    " didn't can't won't couldn't wouldn't i'm i've i'll i'd you're you've you'll we're"
    " we've we'll they're they've he's she's it's that's there's"
)


def _unended(text: ProofText) -> Iterator[Match]:
    """Paragraphs of at least five words, with a verb, that no mark ends."""
    for paragraph in text.paragraphs:
        end = paragraph.text.rstrip("\"”’')]* ")
        sentences = [s for s in text.sentences if paragraph.start <= s.start < paragraph.end]
        last = sentences[-1] if sentences else None
        if not last or end[-1:] in ".!?:;,…—–-" or "\n" in last.text or len(last.words) < 5:
            continue
        if any(w.lower in _FINITE_WORDS for w in last.words) or last.words[0].lower in _OPENERS:
            at = paragraph.start + len(end)
            word = last.words[-1]
            yield Match(word.start, at, (text.text[word.start : at] + ".",))


_OPENERS: Final = frozenset(
    ["please", "thank", "thanks", "i", "we", "you", "let", "call", "write", "reply", "the"]
)

_INVERTED: Final = word_set(
    "do does did is are was were can could would will should may might have has had shall"
)

_ASKING: Final = frozenset(["what", "who", "whom", "whose", "where", "why", "how", "which", "when"])

_SUBJECTS: Final = word_set(
    "i you we they he she it there this that the your my our these those any anyone"
)


def _unasked(text: ProofText) -> Iterator[Match]:
    """Questions in their word order that end in a full stop."""
    for sentence in text.sentences:
        words = [w.lower for w in sentence.words]
        if len(words) < 4 or not sentence.text.endswith("."):
            continue
        if _is_question(words):
            yield Match(sentence.end - 1, sentence.end, ("?",))


def _is_question(words: list[str]) -> bool:
    if words[0] in _INVERTED:
        return words[1] in _SUBJECTS and not (
            words[0] in {"may", "should", "had", "were"}
            or (words[1] == "that" and words[0] in {"is", "was"})
        )
    if words[0] not in _ASKING or words[0] == "when":
        return False
    if words[0] in {"what", "which", "how", "whose"}:
        places = range(1, min(4, len(words) - 1))
    else:
        places = range(1, min(2, len(words) - 1))
    for at in places:
        if (
            words[at] in _INVERTED
            and words[at + 1] in _SUBJECTS - {"the", "that", "this"}
            and words[at] not in {"is", "was", "are", "were"}
        ):
            return (
                not any(w in _FINITE_WORDS for w in words[at + 2 :] if w not in {"have", "do"})
                or len(words) < 9
            )
        if words[at] not in _INVERTED and words[at] in _SUBJECTS | _FINITE_WORDS:
            return False
    return False


_ASKED: Final = regex(
    r"(?:\A|\n|[.!?] )(?:I|We|He|She|They|You)(?: \w+)? (?:asked?|wonder(?:ed)?|asks|inquired|enquired)"
    r"(?: (?:me|you|him|her|us|them|your \w+))? (?:if|whether|how|why|what|when|where|who|which)\b[^?.!\n]*(?P<x>\?)",
    ".",
)

RULES = (
    Rule(
        id="stop-missing",
        severity=Severity.ERROR,
        message="No mark ends this sentence.",
        why="A missing full stop reads as if the rest were lost.",
        source="The Chicago Manual of Style, 17th ed., 6.12",
        find=_unended,
        flags=(
            Example("I will call you on Monday", fixed="I will call you on Monday."),
            "Thank you for the tour of the lab",
            "We met on Friday. The talk was rather short",
        ),
        passes=("I will call you on Monday.", "A list of sites", "Here is what I saw:"),
    ),
    Rule(
        id="question-mark-extra",
        severity=Severity.ERROR,
        message="This tells of a question and does not ask it: it ends in a full stop.",
        why="A mark of asking after a statement makes the reader start again.",
        source="The Chicago Manual of Style, 17th ed., 6.69",
        find=_ASKED,
        flags=(
            Example(
                "I asked if the press runs at night?", fixed="I asked if the press runs at night."
            ),
            Example("We wondered how you heat the hall?", span="?"),
            Example("You asked me why I left the navy?", span="?"),
        ),
        passes=(
            "I asked if the press runs at night. Does it?",
            "May I ask how you heat the hall?",
            "Did you ask me why I left?",
        ),
    ),
    Rule(
        id="question-mark-missing",
        severity=Severity.ERROR,
        message="This asks a question and ends in a full stop.",
        why="The reader learns that it was a question only by the mark.",
        source="The Chicago Manual of Style, 17th ed., 6.68",
        find=_unasked,
        flags=(
            Example("Could you send me the plan.", fixed="Could you send me the plan?"),
            Example("Why would we keep the yard.", fixed="Why would we keep the yard?"),
            "What would you do about the roof.",
            "Are you still planning to meet in May.",
        ),
        passes=(
            "What you would do is clear.",
            "How it works was explained. Could you send it?",
            "Had I known, I would have come. May you prosper.",
        ),
    ),
)
