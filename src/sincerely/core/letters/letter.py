"""A letter, as a value: what every kind returns and every format renders."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["LeftOut", "Letter", "Paragraph", "Sentence", "words_in"]

_WORD = re.compile(r"[\w’'.,:/$£€%&+-]*\w[\w’'%-]*")


def words_in(text: str) -> int:
    """How many words the text has; a figure with its sign is one, a hyphened word is one."""
    return len(_WORD.findall(text))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the paths of the notes that it came from.

    An empty ``sources`` is a sentence that claims nothing (a bare thank-you).
    """

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that stand together. ``label`` heads it in an outline, and is empty in a letter."""

    sentences: tuple[Sentence, ...]
    label: str = ""

    @property
    def text(self) -> str:
        """The sentences joined by spaces, after the label if there is one."""
        body = " ".join(sentence.text for sentence in self.sentences)
        return f"{self.label}: {body}" if self.label else body


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A note that the letter does not use, and a reason that a person would accept."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Letter:
    """Any written piece: a letter, an e-mail, a note, an outline, a script.

    ``to`` is the recipient's name as the debrief has it (names joined by ", " for
    a group). ``head`` holds the lines above the greeting of a posted letter, a
    block a tuple (sender, date, recipient). ``seconds`` is the speaking time of
    a spoken kind. ``subject`` is empty where a kind has none.
    """

    kind: str
    to: str
    subject: str
    greeting: str
    paragraphs: tuple[Paragraph, ...]
    closing: str
    signature: tuple[str, ...]
    to_email: tuple[str, ...] = ()
    copy_to: tuple[str, ...] = ()
    head: tuple[tuple[str, ...], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    hints: tuple[str, ...] = ()
    seconds: int | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of the body, in order."""
        return tuple(s for paragraph in self.paragraphs for s in paragraph.sentences)

    @property
    def body(self) -> str:
        """The paragraphs, an empty line between two."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        """How many words the body has (greeting, closing and signature not counted)."""
        return words_in(self.body)

    @property
    def text(self) -> str:
        """The whole as plain text: subject, head, greeting, body, closing, signature."""
        blocks = [f"Subject: {self.subject}"] if self.subject else []
        blocks += ["\n".join(lines) for lines in self.head if lines]
        blocks += [self.greeting] if self.greeting else []
        blocks.append(self.body)
        end = [line for line in (self.closing, *self.signature) if line]
        blocks += ["\n".join(end)] if end else []
        return "\n\n".join(blocks) + "\n"
