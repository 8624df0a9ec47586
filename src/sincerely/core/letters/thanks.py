"""The pieces of a thank-you: from one conversation's plan to whole sentences.

Every part is said by one of the ways of ``thanks_ways``; where a note takes none of the
constructions that they need, its own plain sentences stand instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sincerely.core.debrief import Concern, Locale, Note
from sincerely.core.letters import thanks_ways as ways
from sincerely.core.letters.compose import Part, Piece
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.plan import Fact, LetterPlan
from sincerely.core.letters.terms import stem
from sincerely.core.letters.wording import Blank, Way, first_word
from sincerely.core.letters.writer import Writer, plain
from sincerely.core.locales import day_phrase

__all__ = ["hour_phrase", "pieces"]

_LONGEST_SENTENCE = 30
# What comes in first when there is room: the lower, the earlier (0 is always said).
_FIRST_FACT, _FITTING_FACT, _OWN_INTENT, _NEXT_POINT = 1, 2, 3, 4
_CRITERION, _CALL_ME, _SPARE_INTENT, _SPARE_POINT, _SPARE_FACT = 8, 9, 10, 20, 30
_LENGTHS_OF_TALK = {
    30: "the half-hour",
    60: "the hour",
    90: "the hour and a half",
    120: "the two hours",
    150: "the two and a half hours",
    180: "the three hours",
    240: "the four hours",
}
_CONCESSION = re.compile(
    r"(?:that is |that’s |that's |quite |very )?(?:true|fair|right|correct|agreed|granted)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")

Blanks = dict[str, Blank | None]
Groups = Sequence[Sequence[Way]]


def pieces(writer: Writer, plan: LetterPlan, *, may_borrow: bool = False) -> tuple[Piece, ...]:
    """Return everything that this letter may say, ranked; nothing that it may not.

    With ``may_borrow``, accomplishments that another letter of the panel tells come in last,
    for a letter that has much room.
    """
    return tuple(_Thanks(writer, plan, may_borrow).pieces())


def hour_phrase(minutes: int | None, when: str) -> str:
    """Return the time spent as a thank-you names it: "the hour on Tuesday"."""
    time = "our conversation" if minutes is None else _LENGTHS_OF_TALK.get(minutes)
    return f"{time or f'the {minutes} minutes'} {when}".rstrip()


@dataclass(slots=True)
class _Thanks:
    writer: Writer
    plan: LetterPlan
    may_borrow: bool
    _said: dict[Note, tuple[Phrased, ...]] = field(default_factory=dict)
    _last: str = ""

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces in the order of the letter."""
        for note in (*self.plan.points, *self.plan.spare_points):
            parts = self.writer.desk.phraser.point(note, self.plan.conversation)
            self._said[note] = tuple(part for part in parts if part.sentences)
        thanked = self._thanked()
        yield self._thanks(thanked)
        self._said = {
            note: tuple(part for part in parts if part is not thanked)
            for note, parts in self._said.items()
        }
        yield from self._points()
        yield from self._evidence()
        yield from self._concerns()
        yield from self._corrections()
        yield from self._intent()
        yield from self._promises()
        yield from self._next()

    # --- thanks and points -------------------------------------------------------------

    def _thanked(self) -> Phrased | None:
        """The part of a note that the thanks are tied to: a kindness before anything else."""
        parts = [part for note in self.plan.points for part in self._said[note]]
        kind = [part for part in parts if part.thanks and part.act is not Act.TOPIC]
        asked = [part for part in parts if part.question and len(parts) > 1]
        named = [part for part in parts if part.act is Act.TOPIC and (part.thanks or part.topic)]
        return next(iter([*kind, *named, *asked]), None)

    def _thanks(self, thanked: Phrased | None) -> Piece:
        forms = _forms(thanked) if thanked else {}
        groups = ways.BRIEF_THANKS if self.plan.is_brief else ways.THANKS
        return Piece(Part.THANKS, 0, self._first_of(groups, forms))

    def _points(self) -> Iterator[Piece]:
        said = [note for note in self.plan.points if self._said[note]]
        answered = {fact.answers for fact in self.plan.facts}
        for order, note in enumerate(said):
            if order == 0 or note not in answered:
                rank = 0 if order == 0 else _NEXT_POINT + order
                yield Piece(Part.POINT, rank, self._say_point(note, is_first=order == 0), order)
        for order, note in enumerate(self.plan.spare_points):
            sentences = self._say_point(note, is_first=not said and order == 0)
            yield Piece(Part.POINT, _SPARE_POINT + order, sentences, 50 + order)

    def _say_point(self, note: Note, *, is_first: bool) -> tuple[Sentence, ...]:
        parts = self._said[note]
        both = self._two_in_one(parts) if is_first else ()
        if both:
            return both
        sentences: list[Sentence] = []
        for number, part in enumerate(parts):
            groups = ways.POINT if is_first and number == 0 else ways.ALSO
            sentences.extend(self._say(groups, part))
        return tuple(sentences)

    def _two_in_one(self, parts: Sequence[Phrased]) -> tuple[Sentence, ...]:
        if len(parts) != 2 or not all(part.act is Act.STATED and part.clause for part in parts):
            return ()
        first, second = parts
        blanks = _forms(first) | {"second": Blank(second.clause or "", (second.note.path,))}
        sentences = self._first_of([ways.TWO_POINTS], blanks)
        return sentences if sum(map(_length, sentences)) <= _LONGEST_SENTENCE else ()

    # --- evidence ----------------------------------------------------------------------

    def _evidence(self) -> Iterator[Piece]:
        lead = next((note for note in self.plan.points if self._said[note]), None)
        for order, fact in enumerate(self.plan.facts):
            before: tuple[Sentence, ...] = ()
            if fact.answers in self._said and fact.answers is not lead:
                before = self._say_point(fact.answers, is_first=False)
            part = Part.UNSAID if fact.is_unsaid else Part.EVIDENCE
            rank = _FIRST_FACT if order == 0 or fact.is_unsaid else _FITTING_FACT
            if not before:
                yield Piece(part, _CRITERION, self._asked_for(fact), 2 * order)
            yield Piece(part, rank, (*before, *self._say_fact(fact)), 2 * order + 1)
        more = [*self.plan.spare_facts, *(self._borrowed() if self.may_borrow else ())]
        for order, fact in enumerate(more):
            rank = _FITTING_FACT if fact.answers in self._said else _SPARE_FACT
            yield Piece(Part.EVIDENCE, rank + order, self._say_fact(fact), 50 + order)

    def _asked_for(self, fact: Fact) -> tuple[Sentence, ...]:
        """What the client looks for and this fact is evidence of, if it can be said."""
        if fact.criterion is None or fact.is_unsaid:
            return ()
        wanted = self.writer.desk.phraser.criterion(fact.criterion)
        return self._first_of([ways.CRITERION], _forms(wanted)) if wanted.noun else ()

    def _borrowed(self) -> Iterator[Fact]:
        own = {fact.note for fact in (*self.plan.facts, *self.plan.spare_facts)}
        for note in self.writer.debrief.candidate.accomplishments:
            if note not in own and self.writer.may_say(note):
                yield Fact(note, None, None)

    def _say_fact(self, fact: Fact) -> tuple[Sentence, ...]:
        phrased = self.writer.desk.phraser.fact(fact.note)
        extra = (fact.named_by.path,) if fact.named_by else ()
        topic = self._shared_topic(fact, phrased)
        blanks = _forms(phrased, extra) | {"topic": topic}
        sentences = self._first_of(_groups_for(fact, has_topic=topic is not None), blanks)
        return sentences or plain(phrased.sentences, phrased.note.path, *extra)

    def _shared_topic(self, fact: Fact, phrased: Phrased) -> Blank | None:
        """The matter of the point that the fact answers, where they share a word."""
        own = _stems(phrased.note.text)
        for part in self._said.get(fact.answers, ()) if fact.answers else ():
            is_short = part.topic is not None and words_in(part.topic) <= 6
            if part.topic and is_short and own & _stems(part.topic):
                return Blank(part.topic, (part.note.path,))
        return None

    # --- concerns, corrections, promises -----------------------------------------------

    def _concerns(self) -> Iterator[Piece]:
        for order, concern in enumerate(self.plan.concerns):
            yield Piece(Part.CONCERN, 0, self._say_concern(concern), order)

    def _say_concern(self, concern: Concern) -> tuple[Sentence, ...]:
        if concern.answer is None:
            return ()
        phraser, reader = self.writer.desk.phraser, self.plan.conversation
        worry, answer = phraser.worry(concern.worry, reader), phraser.answer(concern.answer, reader)
        if not answer.sentences:
            return ()
        concedes = _CONCESSION.match(answer.sentences[0]) is not None
        raised = self._say(ways.CONCEDE if concedes else ways.ASK, worry)
        return (*raised, *plain(answer.sentences, answer.note.path))

    def _corrections(self) -> Iterator[Piece]:
        for order, correction in enumerate(self.plan.corrections):
            phrased = self.writer.desk.phraser.correction(correction, self.plan.conversation)
            paths = (correction.said.path, correction.fact.path)
            yield Piece(Part.CORRECTION, 0, plain(phrased.sentences, *paths), order)

    def _promises(self) -> Iterator[Piece]:
        for order, note in enumerate(self.plan.promised):
            phrased = self.writer.desk.phraser.promise(note, self.plan.conversation)
            yield Piece(Part.PROMISE, 0, self._say(ways.PROMISE, phrased), order)

    # --- why, difference, next step ----------------------------------------------------

    def _intent(self) -> Iterator[Piece]:
        """Why, and what difference: this letter's own, else one of the others' if there is room."""
        opportunity = self.writer.debrief.opportunity
        for note, rank in self._own_or_spare(self.plan.why, opportunity.why):
            reason = self.writer.desk.phraser.reason(note)
            yield Piece(Part.REASON, rank, self._say(ways.REASON, reason))
        for note, rank in self._own_or_spare(self.plan.difference, opportunity.difference):
            intention = self.writer.desk.phraser.intention(note)
            yield Piece(Part.DIFFERENCE, rank, self._say(ways.DIFFERENCE, intention))

    def _own_or_spare(
        self, own: Note | None, all_of_them: Sequence[Note]
    ) -> list[tuple[Note, int]]:
        if own is not None:
            return [(own, _OWN_INTENT)]
        if self.plan.is_brief:
            return []
        return [(note, _SPARE_INTENT) for note in all_of_them if self.writer.may_say(note)][:1]

    def _next(self) -> Iterator[Piece]:
        interview = self.writer.debrief.interview
        step: Blank | None = None
        own: tuple[Sentence, ...] = ()
        if interview.next_step and self.writer.may_say(interview.next_step):
            phraser = self.writer.desk.phraser
            phrased = phraser.next_step(interview.next_step, self.plan.conversation)
            path = interview.next_step.path
            step = Blank(phrased.clause, (path,)) if phrased.clause else None
            own = () if step else plain(phrased.sentences, path)
        day = self.writer.day(interview.decision_by, "interview.decision_by", weekday=True)
        sentences = own or self._first_of(ways.NEXT, {"step": step, "date": day})
        yield Piece(Part.NEXT, 0, sentences)
        groups = ways.CALL_ME_BEFORE if step or own or day else ways.CALL_ME
        yield Piece(Part.NEXT, _CALL_ME, self._first_of(groups, {}), 1)

    # --- saying ------------------------------------------------------------------------

    def _say(self, groups: Groups, phrased: Phrased) -> tuple[Sentence, ...]:
        sentences = () if phrased.act is Act.SHARED else self._first_of(groups, _forms(phrased))
        if sentences and sum(map(_length, sentences)) <= _LONGEST_SENTENCE + 6:
            return sentences
        return plain(phrased.sentences, phrased.note.path)

    def _first_of(self, groups: Groups, blanks: Mapping[str, Blank | None]) -> tuple[Sentence, ...]:
        sentences = self.writer.fill(groups, {**self._own, **blanks}, not_first=self._last)
        if sentences:
            self._last = first_word(sentences[-1].text)
        return sentences

    @property
    def _own(self) -> Blanks:
        debrief, desk = self.writer.debrief, self.writer.desk
        day, phone = debrief.interview.date, debrief.candidate.phone
        when = day_phrase(day, desk.today, debrief.locale) if day else ""
        is_american = debrief.locale in {Locale.US, Locale.CA}
        return {
            "hour": Blank(hour_phrase(self.plan.conversation.minutes, when)),
            "when": Blank(when) if when else None,
            "phone": Blank(phone) if phone else None,
            "on": Blank("at" if is_american else "on"),
        }


def _groups_for(fact: Fact, *, has_topic: bool) -> Groups:
    if fact.is_unsaid:
        return ways.UNSAID
    if fact.is_post:
        return ways.POST
    if has_topic:
        return (ways.EVIDENCE_TOPIC, ways.EVIDENCE_NOUN)
    return (ways.EVIDENCE if fact.answers else ways.EVIDENCE_FIRST, ways.EVIDENCE_NOUN)


def _forms(phrased: Phrased, extra: tuple[str, ...] = ()) -> Blanks:
    sources = (phrased.note.path, *extra)
    is_wish = phrased.act is Act.WANTED and phrased.wish is not None
    forms = {
        "thanks": phrased.thanks,
        "clause": None if is_wish else phrased.clause,
        "wish": phrased.wish if is_wish else None,
        "question": phrased.question,
        "topic": phrased.topic,
        "matter": phrased.topic if phrased.act is Act.TOPIC else None,
        "gerund": phrased.gerund,
        "base": phrased.base,
        "noun": phrased.noun,
    }
    return {name: Blank(text, sources) if text else None for name, text in forms.items()}


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in _WORD.findall(text))


def _length(sentence: Sentence) -> int:
    return words_in(sentence.text)
