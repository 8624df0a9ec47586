"""The candidate's answer to a worry, kept whole."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.facts import MINE, articled, fact_part
from sincerely.core.letters.phrasing.finite import is_plural
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape

__all__ = ["phrase_answer"]


_AGREEING: Final = {"true": "that is true", "yes": "yes", "no": "no", "correct": "that is correct",
                    "right": "that is right", "agreed": "agreed", "fair": "that is fair", "fair point": "that is a fair point",
                    "not yet": "not yet", "partly": "in part", "partly true": "that is partly true",
                    "not true": "that is not so", "false": "that is not so"}  # fmt: skip


def phrase_answer(note: Note, setting: Setting, worry: Phrased | None) -> Phrased:
    """The answer kept whole, in sentences of mine, its fragments completed.

    ``worry`` is the worry it answers, phrased: "True" means "I have not" after "whether
    I have worked with …", which the note put as "I have never worked with …".
    """
    sentences: list[str] = []
    opening = ""
    admitted = _admitted(worry, setting) if worry else ""
    for typed in setting.parts(note.text):
        part = typed
        agreed = None if sentences or opening else _OPENING.match(part)
        if agreed is not None:
            word, part = agreed["word"].lower(), (agreed["rest"] or "").strip()
            if admitted and word in _ADMITTING:
                sentences.append(sentence(admitted))
            else:
                opening = _AGREEING[word]
            if not part:
                continue
        text = _answer_part(note, part, setting)
        sentences.append(sentence(_led(opening, text, setting) if opening else text))
        opening = ""
    if opening:
        sentences.append(sentence(opening))
    return Phrased(
        note, Act.OWN, tuple(sentences), why_not="" if sentences else "the answer is empty"
    )


_OPENING: Final = re.compile(
    rf"^(?P<word>{'|'.join(sorted(_AGREEING, key=len, reverse=True))})(?:[,:]\s+(?P<rest>.+)|[\s.,:;]*)$",
    re.IGNORECASE,
)
_ADMITTING: Final = frozenset({"true", "correct", "right", "fair", "fair point", "agreed"})
_NEGATIVE: Final = re.compile(r"\b(?:never|not|no|lack|without)\b|n['’]t\b", re.IGNORECASE)
_NONE: Final = re.compile(r"^(?:no|lack of|lacks?|without|zero)\s+(?P<what>.+)$", re.IGNORECASE)
_WHETHER: Final = re.compile(
    r"^whether (?P<who>I|my [\w&’' -]+?|the [\w&’' -]+?) (?P<verb>have|am|is|are|was|can|will|would|could)\b"
)


def _admitted(worry: Phrased, setting: Setting) -> str:
    """What "True" admits, said so that it answers the question; empty where "that is true" does."""
    text = " ".join(setting.parts(worry.note.text)).rstrip(" .?!")
    whether = _WHETHER.match(worry.question or "")
    if whether and _NEGATIVE.search(text):
        who = "I" if whether["who"] == "I" else "it"
        return f"the plain answer is that {who} {whether['verb']} not"
    if whether:
        return ""
    none = _NONE.match(text)
    if none:
        return f"it is true that I have no {text_of(setting.turned(setting.words(none['what']), MINE))}"
    return ""


def _led(opening: str, text: str, setting: Setting) -> str:
    words = setting.words(text)
    joint = ", " if opening in {"yes", "no", "not yet", "in part"} else ": "
    return f"{opening}{joint}{text_of(setting.inside(words))}"


def _answer_part(note: Note, part: str, setting: Setting) -> str:
    words = setting.words(part)
    shaped = setting.shape(words)
    low = words[0].lower
    if low == "because" and len(words) > 2:
        return _answer_part(note, text_of(words[1:]), setting)
    if low in {"but", "and", "so", "though"} and len(words) > 2:
        inner = _answer_part(note, text_of(words[1:]), setting)
        joined = setting.inside(setting.words(inner))
        return f"{'but' if low == 'though' else low} {text_of(joined)}"
    if shaped.shape is Shape.FINITE:
        return text_of(articled(shaped, setting))
    if shaped.shape is Shape.QUESTION:
        return text_of(setting.turned(words, MINE))
    if shaped.shape is Shape.VERBLESS:
        subject = with_article(setting.turned(words[: shaped.verb], MINE), setting.language)
        plural = is_plural(words[: shaped.verb], setting.language)
        return f"{text_of(subject)} {'are' if plural else 'is'} {text_of(setting.turned(words, MINE)[shaped.verb :])}"
    phrased = fact_part(note, part, setting)
    if phrased.clause:
        return phrased.clause
    return f"my answer is this: {phrased.noun or text_of(setting.turned(words, MINE))}"
