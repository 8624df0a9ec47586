"""The pieces of a thank-you: from one conversation's plan to whole sentences.

Every part is said by one of the ways of ``thanks_ways``; where a note takes none of the
constructions that they need, its own plain sentences stand instead.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sincerely.core.debrief import Concern, Locale, Note
from sincerely.core.letters import thanks_ways as ways
from sincerely.core.letters.compose import Part, Piece
from sincerely.core.letters.kind import Desk
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.plan import Fact, LetterPlan
from sincerely.core.letters.wording import Blank, Way, Wording, finished
from sincerely.core.locales import day_phrase, long_date

__all__ = ["hour_phrase", "pieces", "when_phrase"]

_LONGEST_SENTENCE = 28
_LENGTHS_OF_TALK = {
    30: "the half-hour",
    60: "the hour",
    90: "the hour and a half",
    120: "the two hours",
    150: "the two and a half hours",
    180: "the three hours",
    240: "the four hours",
}
_KIND_ACTS = frozenset({Act.KINDNESS, Act.OFFERED, Act.SHARED})
_LINKED = (ways.EVIDENCE_TOPIC, ways.EVIDENCE_CLAUSE, ways.EVIDENCE_NOUN)
_UNLINKED = (ways.EVIDENCE_FIRST, ways.EVIDENCE_NOUN)

Blanks = dict[str, Blank | None]


def pieces(desk: Desk, plan: LetterPlan, wording: Wording) -> tuple[Piece, ...]:
    """Return everything that this letter may say, ranked; nothing that it may not."""
    return tuple(_Thanks(desk, plan, wording).pieces())


def when_phrase(desk: Desk) -> str:
    """Return the day of the interview as a letter names it ("on Tuesday"), or nothing."""
    day = desk.debrief.interview.date
    return day_phrase(day, desk.today, desk.debrief.locale) if day else ""


def hour_phrase(minutes: int | None, when: str) -> str:
    """Return the time spent as a thank-you names it: "the hour on Tuesday"."""
    time = "our conversation" if minutes is None else _LENGTHS_OF_TALK.get(minutes)
    return f"{time or f'the {minutes} minutes'} {when}".rstrip()


@dataclass(slots=True)
class _Thanks:
    desk: Desk
    plan: LetterPlan
    wording: Wording
    _blanks: Blanks = field(init=False)

    def __post_init__(self) -> None:
        opportunity = self.desk.debrief.opportunity
        conversation = self.plan.conversation
        when = when_phrase(self.desk)
        phone = self.desk.debrief.candidate.phone
        is_american = self.desk.debrief.locale in {Locale.US, Locale.CA}
        self._blanks = {
            "hour": Blank(hour_phrase(conversation.minutes, when)),
            "when": Blank(when) if when else None,
            "role": Blank(opportunity.role),
            "employer": Blank(opportunity.employer),
            "phone": Blank(phone) if phone else None,
            "on": Blank("at" if is_american else "on"),
        }

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces in the order of the letter."""
        points = {note: self._point(note) for note in self.plan.points}
        thanked = self._thanked(points)
        yield self._thanks(thanked)
        yield from self._points(points, thanked)
        yield from self._concerns()
        yield from self._corrections()
        yield from self._promises()
        yield from self._intent()
        yield from self._next()

    # --- thanks and points -------------------------------------------------------------

    def _point(self, note: Note) -> tuple[Phrased, ...]:
        said = self.desk.phraser.point(note, self.plan.conversation)
        return tuple(one for one in said if one.sentences)

    def _thanked(self, points: dict[Note, tuple[Phrased, ...]]) -> Phrased | None:
        """The part of a note that the thanks are tied to: a kindness before anything else."""
        parts = [part for said in points.values() for part in said]
        kind = [part for part in parts if part.act in _KIND_ACTS and part.thanks]
        if kind:
            return kind[0]
        named = [part for part in parts if part.thanks or (part.act is Act.TOPIC and part.topic)]
        if named:
            return named[0]
        asked = [part for part in parts[1:] if part.question]
        return asked[0] if asked else None

    def _thanks(self, thanked: Phrased | None) -> Piece:
        blanks = self._blanks | (_forms(thanked) if thanked else {})
        if self.plan.is_brief:
            sentence = self._first_of(ways.BRIEF_THANKS, blanks)
        else:
            sentence = self._first_of(ways.THANKS, blanks)
        return Piece(Part.THANKS, 0, (sentence,) if sentence else ())

    def _points(
        self, points: dict[Note, tuple[Phrased, ...]], thanked: Phrased | None
    ) -> Iterator[Piece]:
        left = {
            note: tuple(part for part in said if part is not thanked)
            for note, said in points.items()
        }
        answered = {fact.answers for fact in self.plan.facts}
        lead = next((note for note in left if left[note]), None)
        is_first = True
        for order, note in enumerate(left):
            if not left[note]:
                continue
            if note is not lead and note in answered:
                continue
            rank = 0 if note is lead else 3 + order
            yield Piece(Part.POINT, rank, self._say_point(left[note], is_first=is_first), order)
            is_first = False
        yield from self._evidence(left, lead)
        for order, note in enumerate(self.plan.spare_points):
            said = self._point(note)
            if said:
                yield Piece(
                    Part.POINT, 20 + order, self._say_point(said, is_first=False), 50 + order
                )

    def _say_point(self, parts: Sequence[Phrased], *, is_first: bool) -> tuple[Sentence, ...]:
        both = self._two_in_one(parts) if is_first else None
        if both:
            return both
        sentences: list[Sentence] = []
        for number, part in enumerate(parts):
            groups = ways.POINT if is_first and number == 0 else ways.ALSO
            sentences.extend(self._say(groups, part))
        return tuple(sentences)

    def _two_in_one(self, parts: Sequence[Phrased]) -> tuple[Sentence, ...] | None:
        if len(parts) != 2 or any(part.clause is None or part.wish for part in parts):
            return None
        first, second = parts
        blanks = _forms(first) | {"second": Blank(second.clause or "", (second.note.path,))}
        sentence = self.wording.say(ways.TWO_POINTS, self._key, blanks)
        if sentence is None or words_in(sentence.text) > _LONGEST_SENTENCE:
            return None
        return (sentence,)

    # --- evidence ----------------------------------------------------------------------

    def _evidence(
        self, left: dict[Note, tuple[Phrased, ...]], lead: Note | None
    ) -> Iterator[Piece]:
        for order, fact in enumerate((*self.plan.facts, *self.plan.spare_facts)):
            is_spare = order >= len(self.plan.facts)
            sentences = self._say_fact(fact, left)
            if not sentences:
                continue
            before: tuple[Sentence, ...] = ()
            if not is_spare and fact.answers and fact.answers is not lead:
                parts = left.get(fact.answers, ())
                before = self._say_point(parts, is_first=not left or lead is None)
            part = Part.UNSAID if fact.is_unsaid else Part.EVIDENCE
            rank = 30 + order if is_spare else (1 if order == 0 or fact.is_unsaid else 4)
            yield Piece(part, rank, (*before, *sentences), order)

    def _say_fact(self, fact: Fact, left: dict[Note, tuple[Phrased, ...]]) -> tuple[Sentence, ...]:
        phrased = self.desk.phraser.fact(fact.note)
        extra = (fact.named_by.path,) if fact.named_by else ()
        blanks = _forms(phrased, extra)
        answered = left.get(fact.answers, ()) if fact.answers else ()
        blanks["topic"] = next(
            (Blank(part.topic, (part.note.path,)) for part in answered if part.topic), None
        )
        if fact.is_unsaid:
            groups: Sequence[Sequence[Way]] = ways.UNSAID
        else:
            groups = _LINKED if fact.answers else _UNLINKED
        sentence = self._first_of(groups, blanks)
        return (sentence,) if sentence else _plain(phrased, extra)

    # --- concerns, corrections, promises -----------------------------------------------

    def _concerns(self) -> Iterator[Piece]:
        for order, concern in enumerate(self.plan.concerns):
            sentences = self._say_concern(concern)
            if sentences:
                yield Piece(Part.CONCERN, 0, sentences, order)

    def _say_concern(self, concern: Concern) -> tuple[Sentence, ...]:
        if concern.answer is None:
            return ()
        worry = self.desk.phraser.worry(concern.worry, self.plan.conversation)
        answer = self.desk.phraser.answer(concern.answer, self.plan.conversation)
        if not answer.sentences:
            return ()
        return (*self._say(ways.ASK, worry), *_plain(answer))

    def _corrections(self) -> Iterator[Piece]:
        for order, correction in enumerate(self.plan.corrections):
            phrased = self.desk.phraser.correction(correction, self.plan.conversation)
            paths = (correction.said.path, correction.fact.path)
            sentences = tuple(Sentence(text, paths) for text in phrased.sentences)
            yield Piece(Part.CORRECTION, 0, sentences, order)

    def _promises(self) -> Iterator[Piece]:
        for order, note in enumerate(self.plan.promised):
            phrased = self.desk.phraser.promise(note, self.plan.conversation)
            yield Piece(Part.PROMISE, 0, self._say(ways.PROMISE, phrased), order)

    # --- why, difference, next step ----------------------------------------------------

    def _intent(self) -> Iterator[Piece]:
        if self.plan.why:
            reason = self.desk.phraser.reason(self.plan.why)
            yield Piece(Part.REASON, 2, self._say(ways.REASON, reason))
        if self.plan.difference:
            intention = self.desk.phraser.intention(self.plan.difference)
            yield Piece(Part.DIFFERENCE, 2, self._say(ways.DIFFERENCE, intention))

    def _next(self) -> Iterator[Piece]:
        interview = self.desk.debrief.interview
        step = None
        if interview.next_step:
            phrased = self.desk.phraser.next_step(interview.next_step, self.plan.conversation)
            step = Blank(phrased.clause, (interview.next_step.path,)) if phrased.clause else None
        day = interview.decision_by
        blanks = self._blanks | {"step": step, "date": self._date(day) if day else None}
        sentence = self._first_of(ways.NEXT, blanks)
        yield Piece(Part.NEXT, 0, (sentence,) if sentence else ())
        offer = self._first_of(ways.CALL_ME, blanks)
        yield Piece(Part.NEXT, 6, (offer,) if offer else (), 1)

    def _date(self, day: dt.date) -> Blank:
        text = long_date(day, self.desk.debrief.locale, weekday=True, year=False)
        return Blank(text, ("interview.decision_by",))

    # --- saying ------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return self.plan.conversation.path

    def _say(self, groups: Sequence[Sequence[Way]], phrased: Phrased) -> tuple[Sentence, ...]:
        sentence = self._first_of(groups, self._blanks | _forms(phrased))
        if sentence is None or words_in(sentence.text) > _LONGEST_SENTENCE + 6:
            return _plain(phrased)
        return (sentence,)

    def _first_of(
        self, groups: Sequence[Sequence[Way]], blanks: dict[str, Blank | None]
    ) -> Sentence | None:
        for group in groups:
            sentence = self.wording.say(group, self._key, blanks)
            if sentence is not None:
                return sentence
        return None


def _forms(phrased: Phrased, extra: tuple[str, ...] = ()) -> Blanks:
    sources = (phrased.note.path, *extra)
    forms = {
        "thanks": phrased.thanks,
        "clause": phrased.clause if not phrased.wish else None,
        "wish": phrased.wish if phrased.act is Act.WANTED else None,
        "question": phrased.question,
        "topic": phrased.topic,
        "gerund": phrased.gerund,
        "base": phrased.base,
        "noun": phrased.noun,
    }
    return {name: Blank(text, sources) if text else None for name, text in forms.items()}


def _plain(phrased: Phrased, extra: tuple[str, ...] = ()) -> tuple[Sentence, ...]:
    sources = (phrased.note.path, *extra)
    return tuple(Sentence(finished(text), sources) for text in phrased.sentences)
