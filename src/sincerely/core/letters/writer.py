"""One reader's side of the desk: wordings, dates and names for one letter, and its frame.

The thank-you has a plan of its own (``thanking``); every other kind of letter is a few
slots, each said in one of several ways, and is written through here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.debrief import Conversation, Debrief, Interviewer, Note, Routing, Venue, Voice
from sincerely.core.letters.audience import Reader, Section, may_say, withheld
from sincerely.core.letters.employer import in_a_sentence
from sincerely.core.letters.kind import Desk, Recipient, Relation
from sincerely.core.letters.letter import Letter, Paragraph, Sentence, words_in
from sincerely.core.letters.plan import account_for
from sincerely.core.letters.timing import hints_on_days
from sincerely.core.letters.wording import Blank, Way, Wording, finished
from sincerely.core.locales import long_date
from sincerely.core.people import closing, parse_name, salutation

__all__ = ["Writer", "cite", "plain", "voiced", "ways", "write_each"]


def ways(*texts: str, voices: Iterable[Voice] = ()) -> tuple[Way, ...]:
    """Return the texts as ways of saying the same thing; ``voices`` is empty for every voice."""
    return tuple(Way(text, frozenset(voices)) for text in texts)


def voiced(
    *texts: str,
    formal: Iterable[str] = (),
    warm: Iterable[str] = (),
    plainly: Iterable[str] = (),
) -> tuple[Way, ...]:
    """Return ways for every voice, and those that only one voice would use before them."""
    own = ((Voice.FORMAL, formal), (Voice.WARM, warm), (Voice.PLAIN, plainly))
    return (
        *(way for voice, said in own for way in ways(*said, voices=(voice,))),
        *ways(*texts),
    )


def plain(texts: Iterable[str], *sources: str) -> tuple[Sentence, ...]:
    """Return whole sentences as they stand, each from all the sources."""
    return tuple(Sentence(finished(text), sources) for text in texts)


def cite(*notes: Note | None) -> tuple[str, ...]:
    """Return the paths of the notes that there are, in order."""
    return tuple(note.path for note in notes if note is not None)


@dataclass(frozen=True, slots=True)
class Writer:
    """A desk, one recipient, and the wordings of all the letters."""

    desk: Desk
    recipient: Recipient
    wording: Wording

    @property
    def debrief(self) -> Debrief:
        """The debrief on the desk."""
        return self.desk.debrief

    @property
    def conversation(self) -> Conversation | None:
        """The reader's conversation; ``None`` for the consultant and the referrer."""
        return self.recipient.conversation

    @property
    def kept(self) -> Mapping[str, str]:
        """The paths of what no letter to such a reader may hold, each with its reason."""
        return withheld(self.debrief, self.desk.language, self._reader)

    @property
    def _reader(self) -> Reader:
        return Reader.CONSULTANT if self.is_to_consultant else Reader.INTERVIEWER

    @property
    def is_to_consultant(self) -> bool:
        """Whether the reader is the consultant."""
        return self.recipient.relation is Relation.CONSULTANT

    @property
    def met(self) -> str:
        """What we did, "met" or "spoke": nobody met whoever they spoke to by telephone."""
        return "spoke" if self.debrief.interview.how is Venue.PHONE else "met"

    @property
    def met_with(self) -> str:
        """The same with a name to follow: "met Gus Torrington", "spoke with Gus Torrington"."""
        return "spoke with" if self.debrief.interview.how is Venue.PHONE else "met"

    def may_say(self, note: Note) -> bool:
        """Whether this letter may hold the note."""
        if self.conversation is not None:
            return may_say(note, self.conversation, self.kept)
        return note.path not in self.kept

    def say(self, choices: Iterable[Way], **blanks: Blank | None) -> tuple[Sentence, ...]:
        """Return one sentence, or none where no way can be filled; see ``fill``."""
        return self.fill((tuple(choices),), blanks)

    def first_of(
        self, groups: Iterable[Sequence[Way]], **blanks: Blank | None
    ) -> tuple[Sentence, ...]:
        """Return a sentence of the first group that can be filled, or none; see ``fill``."""
        return self.fill(groups, blanks)

    def fill(
        self,
        groups: Iterable[Sequence[Way]],
        blanks: Mapping[str, Blank | None],
        *,
        not_like: Callable[[str], int] | None = None,
        cost: Callable[[str], int] | None = None,
    ) -> tuple[Sentence, ...]:
        """Return a sentence of the first group that can be filled, or none.

        The blanks ``role``, ``post`` and ``employer`` are there already. ``not_like`` and
        ``cost`` are told in ``Wording.say``.
        """
        known = {**self._own_blanks(), **blanks}
        for group in groups:
            sentence = self.wording.say(
                self._true(group), self.recipient.name, known, not_like=not_like, cost=cost
            )
            if sentence:
                return (sentence,)
        return ()

    def _true(self, group: Sequence[Way]) -> Sequence[Way]:
        """The ways that do not speak of a meeting where there was none, if there are any."""
        if self.debrief.interview.how is not Venue.PHONE:
            return group
        return [way for way in group if not _IN_PERSON.search(way.text)] or group

    def _own_blanks(self) -> dict[str, Blank | None]:
        opportunity = self.debrief.opportunity
        is_named = opportunity.role.lower().endswith((" role", " position", " post", " job"))
        role = f"the {opportunity.role}" if is_named else f"the role of {opportunity.role}"
        comma = "," if "," in opportunity.role else ""
        sources = ("opportunity.role", "opportunity.employer")
        employer = in_a_sentence(opportunity.employer)
        return {
            "role": Blank(role, sources[:1]),
            "post": Blank(f"{role}{comma} at {employer}", sources),
            "employer": Blank(employer, sources[1:]),
        }

    def frank(self, notes: Iterable[Note], name: str = "") -> tuple[Sentence, ...]:
        """Return notes as they may be told to the consultant.

        ``name`` heads the paragraph already and is not said again at the head of a sentence.
        """
        said: list[Sentence] = []
        for note in notes:
            if self.may_say(note):
                texts = self.desk.phraser.frank(note).sentences
                said += plain((_headed(text, name) for text in texts), note.path)
        return tuple(said)

    def blank(self, text: str, *sources: str) -> Blank:
        """Return what fills a blank, and where it came from."""
        return Blank(text, sources)

    def day(self, day: dt.date | None, path: str, *, weekday: bool = False) -> Blank | None:
        """Return a day in the locale's words; the year only where it is not that of writing."""
        if day is None:
            return None
        has_year = day.year != self.desk.today.year and abs((day - self.desk.today).days) > 182
        return Blank(long_date(day, self.debrief.locale, weekday=weekday, year=has_year), (path,))

    def subject(self, around: str, without: str) -> str:
        """Return a subject line of three to eight words.

        ``around`` has a blank for the role; ``without`` stands where the role is too long
        for it, even cut at its first comma, dash or bracket.
        """
        role = self.debrief.opportunity.role
        for name in (role, _ROLE_END.split(role)[0].strip()):
            line = around.format(role=name)
            if words_in(line) <= _SUBJECT_WORDS:
                return line
        return without

    def finish(
        self,
        kind_id: str,
        subject: str,
        paragraphs: Iterable[Iterable[Sentence]],
        *,
        hints: Iterable[str] = (),
        reasons: Mapping[Section, str] | None = None,
        because: Mapping[str, str] | None = None,
    ) -> Letter:
        """Return the letter in its frame: greeting, closing, signature, what was left out.

        Empty paragraphs fall away. ``reasons`` and ``because`` say why notes of a section, or
        at a path, are not in this kind of letter.
        """
        blocks = tuple(Paragraph(tuple(block)) for block in map(tuple, paragraphs) if block)
        return self.frame(
            kind_id, subject, blocks, hints=tuple(hints), reasons=reasons, because=because
        )

    def frame(
        self,
        kind_id: str,
        subject: str,
        paragraphs: tuple[Paragraph, ...],
        *,
        hints: tuple[str, ...] = (),
        reasons: Mapping[Section, str] | None = None,
        because: Mapping[str, str] | None = None,
    ) -> Letter:
        """Return ready paragraphs as a letter; see ``finish``."""
        debrief, readers = self.debrief, self.readers()
        used = {path for block in paragraphs for one in block.sentences for path in one.sources}
        candidate = debrief.candidate
        return Letter(
            kind=kind_id,
            to=self.recipient.name,
            subject=subject,
            greeting=self.greeting(),
            paragraphs=paragraphs,
            closing=closing(debrief.locale, debrief.voice, readers, posted=False),
            signature=tuple(line for line in (candidate.name, candidate.phone) if line),
            to_email=self.recipient.emails,
            copy_to=self._copies(),
            left_out=account_for(
                debrief,
                self.conversation,
                used,
                self.desk.language,
                reader=self._reader,
                because=because,
                reasons={**_USUAL_REASONS, **(reasons or {})},
            ),
            hints=(*hints, *hints_on_days(debrief, self.desk.today)),
        )

    def spoken(
        self,
        kind_id: str,
        paragraphs: tuple[Paragraph, ...],
        *,
        seconds: int,
        hints: tuple[str, ...] = (),
        reasons: Mapping[Section, str] | None = None,
    ) -> Letter:
        """Return what is said aloud: the paragraphs alone, with no greeting line or signature."""
        blocks = tuple(block for block in paragraphs if block.sentences)
        letter = self.frame(kind_id, "", blocks, hints=hints, reasons=reasons)
        return replace(
            letter,
            greeting="",
            closing="",
            signature=(),
            to_email=(),
            copy_to=(),
            seconds=seconds,
        )

    def greeting(self) -> str:
        """Return the greeting line."""
        debrief = self.debrief
        panel = tuple(debrief.interviewers()) if self.conversation else ()
        return salutation(self.readers(), debrief.locale, debrief.voice, posted=False, panel=panel)

    def readers(self) -> tuple[Interviewer, ...]:
        """Return the people to greet; consultant and referrer by first name unless titled."""
        if self.conversation is not None:
            return self.conversation.interviewers
        return tuple(
            Interviewer(name, first_name_terms=not parse_name(name).titles)
            for name in self.recipient.names
        )

    def _copies(self) -> tuple[str, ...]:
        consultant = self.debrief.consultant
        if self.conversation is None or consultant is None or consultant.email is None:
            return ()
        routing = self.conversation.routing or consultant.routing
        return (consultant.email,) if routing is Routing.COPY else ()


_SUBJECT_WORDS: Final = 8
_IN_PERSON: Final = re.compile(r"(?<!\{)\b(?:met|meet|meeting|seeing me)\b(?!\})", re.IGNORECASE)
_ROLE_END: Final = re.compile(r"[,(/–—]|\s-\s")
_USUAL_REASONS: Final = {Section.FOR_CONSULTANT: "it belongs to the note to your consultant"}


def write_each(
    desk: Desk,
    everybody: Iterable[Recipient],
    wanted: Sequence[Recipient],
    write: Callable[[Writer], Letter],
) -> tuple[Letter, ...]:
    """Return the letters wanted, in the order wanted.

    Everybody's letter is written, so that one is the same whether or not the others are
    asked for.
    """
    wording = Wording(desk.debrief.voice, desk.variant)
    letters = {one: write(Writer(desk, one, wording)) for one in everybody}
    return tuple(letters[one] for one in wanted)


def _headed(text: str, name: str) -> str:
    """The text without the name that heads it already, unless another stands beside it."""
    rest = text.removeprefix(f"{name} ") if name else text
    return text if rest.startswith("and ") else rest
