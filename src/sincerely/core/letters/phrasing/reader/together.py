"""What the reader and the candidate did together: "we riffed on …", "whiteboarded the flow together"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_ours", "is_ours_unsaid"]

_JOINTLY: Final = re.compile(r"\b(?:together|jointly|side by side|back and forth)\b")
_MUTUAL: Final = re.compile(r"\b(?:both|each other|notes|stories)\b")
# With one of these, "together" says that things were joined, not that two people did it.
_JOINING: Final = word_set(
    "bring put pull get hold keep join pool knit stitch tie come gather gel hang glue group bind merge cobble throw"
    " piece patch band weld live have be make build"
)
# It takes two: what a talk is made of.
_OF_TALK: Final = word_set(
    "discuss compare debate agree disagree differ swap trade talk chat speak brainstorm riff banter joke laugh reminisce"
    " commiserate bond spar explore ponder muse whiteboard role-play roleplay digress wander unpick unpack kick bat toss"
    " thrash hash exchange geek nerd overrun"
)
# The same with the word that must follow: "went through", "dug into", "looked at".
_WITH: Final[dict[str, frozenset[str]]] = {
    "go": word_set("through over into back round around off deep line"),
    "get": word_set("on into onto talking stuck round"),
    "dig": word_set("into"),
    "dive": word_set("into"),
    "delve": word_set("into"),
    "drill": word_set("into"),
    "touch": word_set("on upon"),
    "look": word_set("at over through"),
    "work": word_set("through"),
    "walk": word_set("through round around the"),
    "run": word_set("through over"),
    "start": word_set("with by"),
    "end": word_set("up on"),
    "finish": word_set("on with by up"),
    "spend": word_set("most half ages much a the 5 10 15 20 30 40 45 twenty ten thirty"),
    "come": word_set("back round"),
    "circle": word_set("back"),
    "land": word_set("on"),
    "dwell": word_set("on"),
    "linger": word_set("on over"),
    "settle": word_set("on"),
    "chew": word_set("over on"),
    "mull": word_set("over"),
    "puzzle": word_set("over"),
    "play": word_set("with"),
    "connect": word_set("over on"),
}
# Done by two in a talk, and as well by the reader's people at work: "we" must be typed or "together".
_EITHER: Final = word_set(
    "share draw sketch work walk tour review map go build solve read price cost plan draft taste test try check mark"
    " design rank list score trace mock write argue wrestle cover"
)


def is_ours(lemma: str, rest: Sequence[Word]) -> bool:
    """Whether "we" with the past of ``lemma`` is the two of us; ``rest`` follows the verb."""
    following = rest[0].lower if rest else ""
    if lemma in _OF_TALK or following in _WITH.get(lemma, frozenset()):
        return True
    return lemma in _EITHER or _is_joint(lemma, rest) or _matches(_MUTUAL, rest)


_SHARED_HAVING: Final = word_set(
    "go laugh chat walk look crack stab coffee beer tea pint debate argument wander natter giggle play"
)


def is_ours_unsaid(lemma: str, rest: Sequence[Word]) -> bool:
    """Whether a past verb that was typed without its subject has the two of us as its subject."""
    following = rest[0].lower if rest else ""
    if any(word.lower in {"me", "us"} for word in rest[:2]):
        return False
    if lemma in _OF_TALK - {
        "speak",
        "joke",
        "laugh",
        "agree",
        "explore",
        "trade",
        "exchange",
        "unpack",
    }:
        return True
    if lemma == "have" and any(word.lower in _SHARED_HAVING for word in rest[1:4]):
        others = any(word.lower == "with" for word in rest)
        return following in {"a", "an", "another"} and not others
    talk = {
        "go",
        "dig",
        "dive",
        "delve",
        "drill",
        "touch",
        "chew",
        "mull",
        "puzzle",
        "get",
        "dwell",
        "circle",
    }
    return (lemma in talk and following in _WITH[lemma]) or _is_joint(lemma, rest)


def _is_joint(lemma: str, rest: Sequence[Word]) -> bool:
    return lemma not in _JOINING and _matches(_JOINTLY, rest)


def _matches(pattern: re.Pattern[str], rest: Sequence[Word]) -> bool:
    return pattern.search(" ".join(word.lower for word in rest)) is not None
