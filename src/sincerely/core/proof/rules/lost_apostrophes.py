"""Contractions that lost their apostrophe and became another word: wont, cant, lets, ill, well."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_BEFORE = "^|and|but|so|then|that|if|hope|think|know|believe|,|say|because|as"
_BARE = "be|have|do|.base"

RULES = (
    Rule(
        id="lost-apostrophe",
        severity=Severity.ERROR,
        message="A contraction has lost its apostrophe and become another word.",
        why="Without the mark it is a word in its own right, so a spelling checker passes it.",
        source="The Chicago Manual of Style, 17th ed., 7.30",
        find=rows(
            row("[ wont ] be|have|do|.base|%pers|there|the|your|this|it", "won't"),
            row("[ cant ]", "can't"),
            row(f"^|so|then|and|but|, [ lets ] not|{_BARE}&!.s", "let's"),
            row(
                f"{_BEFORE} [ ill ] {_BARE}&!.sg//also|always|gladly|probably|send|call|need",
                "I'll",
            ),
            row(
                f"{_BEFORE} [ id ] like|love|rather|prefer|appreciate|also|be|have|say|welcome|gladly",
                "I'd",
            ),
            row(
                "^|so|then|hope|that|,|think [ well ] be|have|.base&!.adj&!.adv %dets|%obj|you|it|to|at|on|in|back",
                "we'll",
                unless=r"\b(?:may|might|could|can) well\b",
            ),
            row(f"{_BEFORE} [ hell|shell ] be|have|need|want|send|call|know", "he'll"),
        ),
        flags=(
            Example("It wont be long before we know.", fixed="It won't be long before we know."),
            Example("We cant thank you enough.", fixed="We can't thank you enough."),
            Example("Lets meet after the audit.", fixed="Let's meet after the audit."),
            Example("I think ill be there by noon.", fixed="I think I'll be there by noon."),
        ),
        passes=(
            "She was ill, and the new system lets us plan.",
            "As was his wont, he read the file and we'll see it.",
            "Your id card is ready, and all went well at the depot.",
        ),
    ),
)
