"""The text under proof: its lines, paragraphs, sentences and tokens, each with its offsets.

Offsets count code points of ``ProofText.text``, ends exclusive. Nothing here changes the
text; what a rule reports can be cut from it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, wraps
from typing import Any, Final, TypeVar

from sincerely.core.debrief import Debrief, Locale
from sincerely.core.language import Language, Tag, WordClass
from sincerely.core.proof.wordforms import keys_of

__all__ = ["Line", "Part", "ProofText", "Sentence", "Span", "Token", "once_a_text"]

Made = TypeVar("Made")

PLAIN: Final = "text"
SPOKEN_KINDS: Final = frozenset({"voicemail", "call-outline"})


class Part(StrEnum):
    """What a line of a letter is."""

    SUBJECT = "subject"
    HEAD = "head"  # addresses and date above the greeting
    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Line(Span):
    """One line that is not empty, without its end; ``part`` is BODY throughout plain prose."""

    part: Part


@dataclass(frozen=True, slots=True)
class Token(Span):
    """A word, a number or one mark of punctuation.

    ``lower`` is the text in lower case with typewriter apostrophes; ``order`` counts the
    words of the sentence before it.
    """

    lower: str
    is_word: bool
    order: int
    sentence: Sentence = field(repr=False, compare=False)

    @property
    def tag(self) -> Tag:
        """Its class in its sentence. Marks have the class PUNCT; the tagger never sees them."""
        return self.sentence.tags[self.order] if self.is_word else _MARK_TAG


@dataclass(frozen=True)
class Sentence(Span):
    """One sentence of the body (or of plain prose); tagged when a tag is first asked for."""

    language: Language

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words and marks in order."""
        found = []
        order = 0
        for m in _TOKEN.finditer(self.text):
            is_word = m.lastgroup == "word"
            start, end = self.start + m.start(), self.start + m.end()
            lower = m.group().lower().replace("’", "'")
            found.append(Token(start, end, m.group(), lower, is_word, order, self))
            order += is_word
        return tuple(found)

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """Where the first and the last word stand among the tokens; past both ends if none."""
        places = [index for index, token in enumerate(self.tokens) if token.is_word]
        return (places[0], places[-1]) if places else (len(self.tokens), -1)

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """A tag a word; marks are left out."""
        return tuple(self.language.tag([word.text.replace("’", "'") for word in self.words]))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where among the tokens each key stands.

        The keys of a token are its lower case, ``.`` and each form that it can have, and
        ``~`` and each base form that it may come from, read as a verb or a noun.
        """
        found: dict[str, list[int]] = {}
        for index, token in enumerate(self.tokens):
            for key in keys_of(token.lower, self.language) if token.is_word else (token.text,):
                found.setdefault(key, []).append(index)
        return found

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens that are not marks."""
        return tuple(token for token in self.tokens if token.is_word)


_MARK_TAG: Final = Tag(WordClass.PUNCT)

# A word may hold apostrophes, hyphens, and, as a number, points and commas between digits.
_TOKEN: Final = re.compile(
    r"(?P<word>\d+(?:[.,:/]\d+)*(?:[^\W\d_]+)?(?:-\w+)*|(?:[^\W_]\.){2,}|\w+(?:[’'‑-]\w+)*)|(?P<mark>[^\w\s])"
)
_PARAGRAPH: Final = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*")
_STOP: Final = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)")
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(\"“])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sir|St|Sr|Jr|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|No|Nos"
    r"|vs|etc|e\.g|i\.e|cf|al|approx|Inc|Ltd|Co|Corp|Bros|Dept|Fig|Ave|Blvd|Rd|Mt|Ft"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"
    r"|[A-Za-z]|(?:[A-Za-z]\.)+[A-Za-z])\.$",
)
_ENDS_ALSO: Final = re.compile(
    r"(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|[ap]\.m|al|U\.[SK]|Ph\.D|St|Ave|Rd|I)\.$"
)
_SUBJECT: Final = re.compile(r"Subject\s*:", re.IGNORECASE)
_GREETING: Final = re.compile(
    r"(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|to whom|respected)\b",
    re.IGNORECASE,
)
_NAME_GREETING: Final = re.compile(r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){0,4} ?[,:]$")
_CLOSING: Final = re.compile(
    r"(?:(?:yours )?(?:very )?(?:sincerely|sincerly|sincerley|faithfully|truly|respectfully"
    r"|cordially)(?: yours)?"
    r"|(?:with )?(?:my |our )?(?:very |so )?(?:best|kind|kindest|warm|warmest|many|sincere|good)"
    r"(?: (?:regards|wishes|thanks))?"
    r"(?: and (?:regards|thanks|best wishes|kind regards|warm regards))?"
    r"|(?:with )?regards|(?:many )?thanks(?: again| so much)?"
    r"|thank you(?: again| so much| very much)?"
    r"|with (?:gratitude|thanks|appreciation|respect|every good wish)"
    r"|(?:with )?(?:my |our |all )?(?:very |every )?(?:best|kind|kindest|warm|warmest|renewed|sincere|many|good|deep)"
    r" (?:\w+ )?(?:wish(?:es)?|regards|thanks|gratitude|appreciation|greetings)"
    r"(?: (?:to|for|from|on|and|in|again) [^.!?,]{1,60}(?=,?$))?"
    r"|yours (?:ever|always|in \w+|aye|with thanks|most sincerely)|as ever|until (?:then|\w+day|next week)"
    r"|(?:talk|speak|see you|more) soon|take care|see you then|all best"
    r"|all the best|every good wish|warmly|gratefully|cheers|yours|best)[ ,.!–—-]*$",
    re.IGNORECASE,
)

# A line of a few words before a comma that stands above a name takes leave, whatever it says.
_LEAVES: Final = re.compile(r"[^\W\d_][^\n,.!?;:]*(?: [^\n,.!?;:]*){0,6}[,–—-]")
_NAMED: Final = re.compile(r"(?:[^\W\d_][\w’'.-]*,? ?){1,5}")
_NAMES_MOST: Final = 2


class ProofText:
    """A text and what is known of it.

    ``kind`` is a kind of letter, or ``text`` for plain prose. ``recipient`` is the name
    of the one it is for, as the debrief has it. ``attachments`` are the names of files
    attached, ``None`` where that cannot be known (a text file). ``others`` are the other
    letters of the same panel.
    """

    def __init__(
        self,
        text: str,
        language: Language,
        *,
        locale: Locale = Locale.US,
        kind: str = PLAIN,
        recipient: str | None = None,
        debrief: Debrief | None = None,
        attachments: tuple[str, ...] | None = None,
        others: tuple[str, ...] = (),
    ) -> None:
        self.text = text
        self.language = language
        self.locale = locale
        self.kind = kind
        self.recipient = recipient
        self.debrief = debrief
        self.attachments = attachments
        self.others = others
        self.made: dict[Callable[[ProofText], Any], Any] = {}

    @property
    def noted(self) -> Debrief:
        """The debrief, for rules that are run with one only; ``LookupError`` without."""
        if self.debrief is None:
            raise LookupError("this text is read without a debrief")
        return self.debrief

    @property
    def is_letter(self) -> bool:
        """Whether it is a letter to somebody: neither plain prose nor something to say."""
        return self.kind != PLAIN and self.kind not in SPOKEN_KINDS

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are not empty, in order, each with its part."""
        bare: list[Span] = []
        position = 0
        for raw in self.text.split("\n"):
            stripped = raw.strip()
            if stripped:
                start = position + raw.index(stripped[0])
                bare.append(Span(start, start + len(stripped), stripped))
            position += len(raw) + 1
        parts = _parts([line.text for line in bare]) if self.is_letter else [Part.BODY] * len(bare)
        return tuple(
            Line(line.start, line.end, line.text, part)
            for line, part in zip(bare, parts, strict=True)
        )

    def part(self, part: Part) -> tuple[Line, ...]:
        """The lines that are of that part."""
        return tuple(line for line in self.lines if line.part is part)

    def part_at(self, offset: int) -> Part:
        """The part of the line that holds the offset; BODY between lines."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0 and offset < max(self.lines[at].end, self.lines[at].start + 1):
            return self.lines[at].part
        return Part.BODY

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(line.start for line in self.lines)

    @cached_property
    def body(self) -> Span:
        """From the first line of the body to its last; empty where there is none."""
        lines = self.part(Part.BODY)
        if not lines:
            return Span(0, 0, "")
        start, end = lines[0].start, lines[-1].end
        return Span(start, end, self.text[start:end])

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of the body: lines with no empty line between them."""
        body = self.body
        return tuple(
            Span(body.start + m.start(), body.start + m.end(), m.group())
            for m in _PARAGRAPH.finditer(body.text)
        )

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body, in order."""
        return tuple(
            Sentence(start, end, self.text[start:end], self.language)
            for paragraph in self.paragraphs
            for start, end in _sentence_spans(paragraph)
        )

    @cached_property
    def lower(self) -> str:
        """The whole text in lower case, with which to tell what it cannot hold."""
        return self.text.lower()

    @cached_property
    def flat(self) -> str:
        """The text in lower case on one line, with typewriter apostrophes."""
        return " ".join(self.lower.replace("’", "'").split())

    @cached_property
    def words(self) -> int:
        """How many words and numbers the body has."""
        return sum(1 for m in _TOKEN.finditer(self.body.text) if m.lastgroup == "word")

    @property
    def greeting(self) -> Line | None:
        """The greeting line, if there is one."""
        return next(iter(self.part(Part.GREETING)), None)

    @property
    def closing(self) -> Line | None:
        """The closing line ("Sincerely,"), if there is one."""
        return next(iter(self.part(Part.CLOSING)), None)


def once_a_text(work: Callable[[ProofText], Made]) -> Callable[[ProofText], Made]:
    """The same work, done once for each text however many rules ask for it."""

    @wraps(work)
    def made(text: ProofText) -> Made:
        if work not in text.made:
            text.made[work] = work(text)
        found: Made = text.made[work]
        return found

    return made


def _parts(lines: list[str]) -> list[Part]:
    """One part a line of a letter."""
    parts = [Part.BODY] * len(lines)
    first = 0
    if lines and _SUBJECT.match(lines[0]):
        parts[0], first = Part.SUBJECT, 1
    greeting = _greeting_line(lines, first)
    if greeting is not None:
        parts[first:greeting] = [Part.HEAD] * (greeting - first)
        parts[greeting] = Part.GREETING
        first = greeting + 1
    closing = _closing_line(lines, first)
    if closing is not None:
        parts[closing] = Part.CLOSING
        parts[closing + 1 :] = [Part.SIGNATURE] * (len(lines) - closing - 1)
    return parts


def _greeting_line(lines: list[str], first: int) -> int | None:
    """The first line that greets; a name and a comma count only where the letter begins."""
    for index in range(first, min(len(lines), first + 20)):
        line = lines[index]
        if _GREETING.match(line) and len(line) < 120:
            return index
    if first < len(lines) and _NAME_GREETING.match(lines[first]):
        return first
    return None


def _closing_line(lines: list[str], first: int) -> int | None:
    """The last line but a dozen that takes leave; else a short one that only names follow."""
    for index in range(len(lines) - 1, max(first, len(lines) - 13) - 1, -1):
        if _CLOSING.match(lines[index]):
            return index
    for index in range(max(first, len(lines) - 1 - _NAMES_MOST), len(lines) - 1):
        names = lines[index + 1 :]
        if _LEAVES.fullmatch(lines[index]) and all(_NAMED.fullmatch(name) for name in names):
            return index
    return None


def _sentence_spans(paragraph: Span) -> list[tuple[int, int]]:
    spans, start = [], 0
    text = paragraph.text
    for stop in _STOP.finditer(text):
        if not _is_end(text, stop):
            continue
        spans.append((start, stop.end()))
        start = stop.end() + len(text[stop.end() :]) - len(text[stop.end() :].lstrip())
    if text[start:].strip():
        spans.append((start, start + len(text[start:].rstrip())))
    return [(paragraph.start + begin, paragraph.start + end) for begin, end in spans]


def _is_end(text: str, stop: re.Match[str]) -> bool:
    after = text[stop.end() :].lstrip()[:2].lstrip("\"“‘'([")
    if not after:
        return True
    if stop.group() != ".":
        return not after[0].islower()
    before = text[max(0, stop.start() - 12) : stop.start() + 1]
    if after[0].islower():
        return False
    return not _ABBREVIATION.search(before) or (
        bool(_ENDS_ALSO.search(before)) and after[0].isupper()
    )
