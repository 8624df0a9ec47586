"""What the reader worried about, answered; what I said wrong, put right; what I promised."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.thanks.telling import Telling
from sincerely.core.letters.wording import Blank
from sincerely.core.letters.writer import plain, ways

__all__ = ["answer_concern", "keep_promise", "put_right"]

_CONCESSION: Final = re.compile(
    r"(?:that is |that’s |that's |quite |very )?(?:true|fair|right|correct|agreed|granted)\b",
    re.IGNORECASE,
)

# "You asked about why I left" asks why.
_ABOUT_WHY: Final = re.compile(
    r"^(You (?:also )?asked(?: me)?) about (how|why|where|when|whether)\b"
)
_YES_OR_NO: Final = re.compile(r"(?:yes|no)[,;:.–—-]+\s+", re.IGNORECASE)
_WHOLE: Final = 5  # words of an answer that can stand without its yes or no

_FIRST: Final = (
    ways(
        "You asked {question}.",
        "You wanted to know {question}.",
        "You asked me {question}.",
        "You wondered {question}.",
    ),
    ways(
        "You asked about {topic}.",
        "You raised {topic}.",
        "You had a question about {topic}.",
        "One question of yours was about {topic}.",
        "When we spoke, you asked about {topic}.",
    ),
)
_SECOND: Final = (
    ways("You also asked {question}.", "You wanted to know, too, {question}."),
    ways("You also asked about {topic}.", "You raised {topic} as well."),
)
_CONCEDE: Final = (
    ways(
        "You said that {clause}.",
        "You mentioned that {clause}.",
        "You pointed out that {clause}.",
        "One concern of yours was that {clause}.",
        "When we spoke, you said that {clause}.",
    ),
    ways("You asked about {topic}.", "You raised {topic}.", "One point of yours was {topic}."),
)
# Where the worry makes no sentence: the reader knows what it was, and hears that it is meant.
_RETURN: Final = ways(
    "Let me come back to one question of yours.",
    "One question of yours deserves a word here.",
    "I would like to come back to one question that we spoke of.",
)
_RETURN_TOO: Final = ways(
    "Let me come back to another question of yours.",
    "A second question of yours deserves a word as well.",
)
_CORRECTION: Final = ways(
    "One thing to put right: {clause}.",
    "There is one thing to put right: {clause}.",
    "Let me put one thing right: {clause}.",
)
_PROMISE: Final = (
    ways(
        "As promised, I will send you {noun}.",
        "I will send you {noun}, as I promised.",
        "You will have {noun} from me, as promised.",
    ),
    ways(
        "As promised, I will {base}.",
        "I have not forgotten my promise to {base}.",
        "My promise stands: I will {base}.",
    ),
)
_PROMISE_TOO: Final = (
    ways(
        "I will also send you {noun}.",
        "You will also have {noun} from me.",
        "I also owe you {noun}, and will send it.",
    ),
    ways("I will also {base}.", "Nor have I forgotten my promise to {base}."),
)


def answer_concern(
    telling: Telling, worry: Phrased, answer: Phrased, *, is_second: bool
) -> tuple[Sentence, ...]:
    """The worry as the reader put it, and the answer in its own words.

    An answer never stands alone: without its worry it would be a fact about nothing.
    """
    concedes = _CONCESSION.match(answer.sentences[0]) is not None
    groups = _CONCEDE if concedes else _SECOND if is_second else _FIRST
    said = tuple(
        replace(sentence, text=_ABOUT_WHY.sub(r"\1 \2", sentence.text))
        for sentence in telling.phrase(groups, worry)
    )
    said = said or telling.first_of([_RETURN_TOO if is_second else _RETURN], {})
    texts = answer.sentences
    if worry.question is None and not concedes:
        texts = (_without_yes_or_no(texts[0]), *texts[1:])
    return (*said, *plain(texts, answer.note.path))


def _without_yes_or_no(text: str) -> str:
    """The answer to what was no question: "No, the tower is harder" begins with the tower."""
    begins = _YES_OR_NO.match(text)
    rest = text[begins.end() :] if begins else text
    return rest if words_in(rest) >= _WHOLE else text


def put_right(telling: Telling, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """A correction after words that say what it is, where it can stand after them."""
    first = sentences[0] if sentences else Sentence("")
    if not first.text.startswith("I "):
        return sentences
    clause = Blank(first.text.removesuffix("."), first.sources)
    return (*telling.first_of([_CORRECTION], {"clause": clause}), *sentences[1:])


def keep_promise(telling: Telling, promise: Phrased, *, is_first: bool) -> tuple[Sentence, ...]:
    """What was promised, as still to come."""
    return telling.phrase(_PROMISE if is_first else _PROMISE_TOO, promise)
