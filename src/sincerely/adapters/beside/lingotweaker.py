"""LingoTweaker built and asked; as a program, it answers a question a line.

Run by its path, it imports nothing of Sincerely, so that building begins at once. A question
is ``{"text"}``, an answer ``{"matches"}``, or ``{"trouble", "is_missing"}``. It ends when its
input ends.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
from functools import cache
from typing import Any, Final

__all__ = ["build"]

# Rules that were seen to flag right sentences of letters more often than wrong ones: commas
# that are a matter of taste, compounds that are written either way, lists after "both".
_NOISY: Final = (
    "BOTH_ENUM",
    "COMMA_COMPOUND_SENTENCE",
    "COMMA_COMPOUND_SENTENCE_2",
    "EN_COMPOUNDS_YEAR_END",
    "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE",
    "NOUN_AROUND_IT",
    "PREPOSITION_VERB",
    "ROOM_COMPOUNDS",
    "SENT_START_CONJUNCTIVE_LINKING_ADVERB_COMMA",
    "WHITESPACE_RULE",
)
# One engine serves every locale: each would hold 430 MB, and this one says of a word that it
# is only spelt elsewhere, which is all that the variants differ in for a letter.
_VARIANT: Final = "en-US"


def build() -> Any:
    """The engine. Raises ``ImportError``, or whatever the binding raises."""
    binding = importlib.import_module("lt_py")
    rules = importlib.import_module("lingotweaker_data_en")
    return binding.Engine(_VARIANT, data_dir=rules.data_dir(), disabled_rules=list(_NOISY))


def _answer(question: dict[str, str]) -> dict[str, Any]:
    try:
        return {"matches": _built().check(question["text"])}
    except Exception as error:  # the binding states no exceptions
        return {"trouble": str(error), "is_missing": isinstance(error, ImportError)}


_built = cache(build)


def _main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks decides when to stop
    answers = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)  # whatever a library prints must not get between the answers
    _answer({"text": ""})
    for line in sys.stdin.buffer:
        left = json.dumps(_answer(json.loads(line))).encode("ascii") + b"\n"
        while left:
            left = left[os.write(answers, left) :]
    os._exit(0)  # freeing so much memory in order takes longer than leaving


if __name__ == "__main__":
    _main()
