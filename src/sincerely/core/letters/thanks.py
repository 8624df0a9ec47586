"""The pieces of a thank-you: from one conversation's plan to whole sentences.

Every part is said by one of the ways of ``thanks_ways``; where a note takes none of the
constructions that they need, its own plain sentences stand instead. A piece is worded when
it is said, so that a sentence suits what stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from sincerely.core.debrief import Locale, Note
from sincerely.core.letters import thanks_ways as ways
from sincerely.core.letters.compose import COURTESY, FILLING, Part, Piece, words_of
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.plan import Fact, LetterPlan
from sincerely.core.letters.plan.facts import is_post
from sincerely.core.letters.plan.matter import LINKS
from sincerely.core.letters.sharing import TOO_ALIKE, Shared
from sincerely.core.letters.terms import stem
from sincerely.core.letters.timing import is_behind, still_to_come
from sincerely.core.letters.wording import Blank, Way, first_word
from sincerely.core.letters.writer import Writer, cite, plain
from sincerely.core.locales import day_phrase

__all__ = ["Thanks", "hour_phrase"]

_LONGEST_SENTENCE = 36
_LONGEST_PAIR = 24
_LONGEST_TOPIC = 6
# What comes in first when there is room: the lower, the earlier (0 is always said).
_FIRST_FACT, _FITTING_FACT, _OWN_INTENT, _NEXT_POINT = 1, 2, 3, 4
_SPARE_REASON, _CALL_ME, _SPARE_POINT, _SPARE_FACT = 8, 9, 20, 30
_LOOSE_FACT, _SPARE_INTENT, _BORROWED_FACT = FILLING, FILLING + 10, FILLING + 20
_LATER = 50  # the order of what was spare, behind what was planned
_LAST = 100  # the order of a post held, behind the deeds
_LENGTHS_OF_TALK = {
    30: "the half-hour",
    60: "the hour",
    90: "the hour and a half",
    120: "the two hours",
    150: "the two and a half hours",
    180: "the three hours",
    240: "the four hours",
}
_MOST_MINUTES = 45
_CONCESSION = re.compile(
    r"(?:that is |that’s |that's |quite |very )?(?:true|fair|right|correct|agreed|granted)\b",
    re.IGNORECASE,
)
_OPINION = re.compile(r"you (?:think|believe|feel|reckon|find) that\b")
_DECISION = re.compile(r"\b(?:decisions?|decides?)\b", re.IGNORECASE)
_I_DID = re.compile(r"I (\w+)\b")
_HELPERS = frozenset(
    ["am", "was", "have", "had", "can", "could", "do", "did", "will", "would", "also", "never"]
)
_WORD = re.compile(r"[^\W\d_]{4,}")

Blanks = dict[str, Blank | None]
Groups = Sequence[Sequence[Way]]


def hour_phrase(minutes: int | None, when: str) -> str | None:
    """Return the time spent as a thank-you names it: "the hour on Tuesday".

    ``when`` may be empty. ``None`` where the time is not known, or is no round one and too
    long to count out: nobody thanks for "the 55 minutes".
    """
    is_short = minutes is not None and minutes <= _MOST_MINUTES
    time = _LENGTHS_OF_TALK.get(minutes or 0, f"the {minutes} minutes" if is_short else "")
    return f"{time} {when}".rstrip() if time else None


@dataclass(slots=True)
class Thanks:
    """One reader's thank-you, said piece by piece.

    - ``shared``: what the other letters of the panel say.
    - ``loose``: accomplishments that no letter of the panel has a place for, for this one.
    - ``borrowed``: those that another letter tells, for a letter that has much room.
    - ``points``: what the reader's points become, once ``pieces`` has been called.
    - ``names_role``: whether the thanks must name the role, because nothing else does.
    """

    writer: Writer
    plan: LetterPlan
    shared: Shared
    loose: Sequence[Note] = ()
    borrowed: Sequence[Note] = ()
    names_role: bool = True
    points: dict[Note, tuple[Phrased, ...]] = field(default_factory=dict)
    _parts: dict[Note, tuple[Phrased, ...]] = field(default_factory=dict)
    _thanked: Phrased | None = None
    _said: list[Sentence] = field(default_factory=list)
    _points_said: list[Note] = field(default_factory=list)
    _unsaid_said: int = 0
    _is_after_fact: bool = False
    _has_criterion: bool = False
    _last: str = ""

    def pieces(self) -> tuple[Piece, ...]:
        """Return everything that this letter may say, ranked; nothing that it may not."""
        for note in (*self.plan.points, *self.plan.spare_points):
            parts = self.writer.desk.phraser.point(note, self.plan.conversation)
            self.points[note] = tuple(part for part in parts if part.sentences)
        self._thanked = self._what_to_thank_for()
        self._parts = {
            note: tuple(part for part in parts if part is not self._thanked)
            for note, parts in self.points.items()
        }
        tied = self._tied_point()
        return tuple(
            piece
            for group in (
                [Piece(Part.THANKS, 0, self._thank)],
                self._points(tied),
                self._evidence(),
                self._concerns(),
                self._corrections(),
                self._intent(tied),
                [Piece(Part.COURTESY, COURTESY, partial(self._first_of, ways.COURTESY, {}))],
                self._promises(),
                self._next(),
            )
            for piece in group
        )

    def say(self, pieces: Iterable[Piece]) -> list[tuple[Piece, tuple[Sentence, ...]]]:
        """Word the pieces one after the other; one that makes two letters too alike falls away."""
        self._said.clear()
        self._points_said.clear()
        self._unsaid_said = 0
        self._has_criterion = False
        spoken = []
        for piece in pieces:
            self._last = first_word(self._said[-1].text) if self._said else ""
            self._is_after_fact &= piece.part is Part.EVIDENCE
            sentences = piece.say()
            if piece.part is Part.NEXT or piece.rank:
                sentences = () if self._is_too_alike(sentences) else sentences
            self._said.extend(sentences)
            spoken.append((piece, sentences))
        return spoken

    def _is_too_alike(self, sentences: Iterable[Sentence]) -> bool:
        return any(self._cost(sentence.text) == TOO_ALIKE for sentence in sentences)

    # --- thanks and points -------------------------------------------------------------

    def _what_to_thank_for(self) -> Phrased | None:
        """The part of a note that the thanks are tied to: a kindness before anything else."""
        parts = [part for note in self.plan.points for part in self.points[note]]
        kind = [part for part in parts if part.thanks and part.act is not Act.TOPIC]
        asked = [part for part in parts if part.question and len(parts) > 1]
        named = [part for part in parts if part.act is Act.TOPIC and (part.thanks or part.topic)]
        return next(iter([*kind, *named, *asked]), None)

    def _thank(self) -> tuple[Sentence, ...]:
        forms = _forms(self._thanked) if self._thanked else {}
        if self.plan.is_brief:
            return self._first_of(ways.BRIEF_THANKS, forms)
        return self._first_of(ways.THANKS_WITH_ROLE if self.names_role else ways.THANKS, forms)

    def _points(self, tied: Note | None) -> Iterator[Piece]:
        """The points that no fact answers and no intention meets; those stand beside these."""
        said = [note for note in self.plan.points if self._parts[note]]
        taken = {tied, *(fact.answers for fact in self.plan.facts)}
        for order, note in enumerate(said):
            if note not in taken:
                rank = 0 if order == 0 else _NEXT_POINT + order
                yield Piece(Part.POINT, rank, partial(self._say_point, note), order)
        for order, note in enumerate(self.plan.spare_points):
            rank = _SPARE_POINT + order if said else 0
            yield Piece(Part.POINT, rank, partial(self._say_point, note), _LATER + order)

    def _say_point(self, note: Note) -> tuple[Sentence, ...]:
        parts = self._parts[note]
        is_first = not self._points_said
        self._points_said.append(note)
        if len(parts) == 2:
            pair = ways.TWO_POINTS if is_first else ways.ALSO_TWO
            both = self._two_in_one(pair, parts[0], parts[1])
            if both:
                return both
        sentences: list[Sentence] = []
        for number, part in enumerate(parts):
            groups = ways.POINT if is_first and number == 0 else ways.ALSO
            sentences.extend(self._say(groups, part))
        return tuple(sentences)

    def _two_in_one(
        self, pair: Sequence[Way], first: Phrased, second: Phrased
    ) -> tuple[Sentence, ...]:
        clauses = [one.clause for one in (first, second) if one.act is Act.STATED]
        if not all(clauses) or words_in(" ".join(filter(None, clauses))) > _LONGEST_PAIR:
            return ()
        blanks = _forms(first) | {"second": _forms(second)["clause"]}
        return self._first_of([pair], blanks)

    # --- evidence ----------------------------------------------------------------------

    def _evidence(self) -> Iterator[Piece]:
        lead = next((note for note in self.plan.points if self._parts[note]), None)
        facts = sorted(
            self.plan.facts,
            key=lambda fact: (lead is None or fact.answers is not lead, fact.is_unsaid),
        )
        for order, fact in enumerate(facts):
            point = fact.answers if fact.answers and self._parts.get(fact.answers) else None
            if point and point is lead and order == 0:
                yield Piece(Part.MET, 0, partial(self._say_point, point))
            rank = _FIRST_FACT if order == 0 or fact.is_unsaid else _FITTING_FACT
            yield Piece(Part.EVIDENCE, rank, self._saying(fact, point), order)
        for order, (fact, rank) in enumerate(self._further_facts()):
            place = _LATER + order + (_LAST if fact.is_post else 0)
            yield Piece(Part.EVIDENCE, rank, self._saying(fact, None), place)

    def _further_facts(self) -> Iterator[tuple[Fact, int]]:
        """What may be told beside the plan if there is room, and its rank."""
        for order, fact in enumerate(self.plan.spare_facts):
            yield fact, (_FITTING_FACT if fact.answers in self._parts else _SPARE_FACT) + order
        for rank, notes in ((_LOOSE_FACT, self.loose), (_BORROWED_FACT, self.borrowed)):
            for order, note in enumerate(notes):
                yield Fact(note, None, None, is_post=is_post(note)), rank + order

    def _saying(self, fact: Fact, before: Note | None) -> Callable[[], tuple[Sentence, ...]]:
        phraser = self.writer.desk.phraser
        wanted: Phrased | None = None
        if fact.criterion and not (before or fact.is_unsaid or fact.is_post):
            wanted = phraser.criterion(fact.criterion)
        return partial(self._say_fact, fact, phraser.fact(fact.note), before, wanted)

    def _say_fact(
        self, fact: Fact, phrased: Phrased, before: Note | None, wanted: Phrased | None
    ) -> tuple[Sentence, ...]:
        """The fact, after the point that it answers if that is not said yet.

        A fact that answers none comes after what the role asks for, once in a letter.
        """
        opening: tuple[Sentence, ...] = ()
        if before and before not in self._points_said:
            opening = self._say_point(before)
        elif wanted and wanted.noun and not self._has_criterion:
            self._has_criterion = True
            self._is_after_fact = False
            opening = self._first_of([ways.CRITERION], _forms(wanted))
        extra = cite(fact.named_by)
        is_beside = bool(fact.answers and fact.answers in self._points_said[-1:])
        topic = self._shared_topic(fact, phrased) if is_beside else None
        blanks = _forms(phrased, extra) | {"topic": topic}
        groups = self._groups_for(fact, is_beside=is_beside, has_topic=topic is not None)
        self._is_after_fact = True
        sentences = self._first_of(groups, blanks)
        return (*opening, *(sentences or plain(phrased.sentences, phrased.note.path, *extra)))

    def _groups_for(self, fact: Fact, *, is_beside: bool, has_topic: bool) -> Groups:
        if fact.is_unsaid:
            self._unsaid_said += 1
            return ways.UNSAID_TOO if self._unsaid_said > 1 else ways.UNSAID
        if fact.is_post:
            return ways.POST
        if has_topic:
            return (ways.EVIDENCE_TOPIC, ways.EVIDENCE_NOUN)
        if self._is_after_fact:
            return ways.EVIDENCE_MORE
        return (ways.EVIDENCE_BESIDE if is_beside else ways.EVIDENCE_ALONE, ways.EVIDENCE_NOUN)

    def _shared_topic(self, fact: Fact, phrased: Phrased) -> Blank | None:
        """The matter of the point that the fact answers, where they share a word."""
        own = _stems(phrased.note.text)
        for part in self._parts.get(fact.answers, ()) if fact.answers else ():
            is_short = part.topic is not None and words_in(part.topic) <= _LONGEST_TOPIC
            if part.topic and is_short and own & _stems(part.topic):
                return Blank(part.topic, (part.note.path,))
        return None

    # --- concerns, corrections, promises -----------------------------------------------

    def _concerns(self) -> Iterator[Piece]:
        phraser, reader = self.writer.desk.phraser, self.plan.conversation
        answered = [(one.worry, one.answer) for one in self.plan.concerns if one.answer]
        for order, (worried, answer_note) in enumerate(answered):
            answer = phraser.answer(answer_note, reader)
            if answer.sentences:
                worry = phraser.worry(worried, reader)
                say = partial(self._say_concern, worry, answer)
                yield Piece(Part.CONCERN, 0, say, order)

    def _say_concern(self, worry: Phrased, answer: Phrased) -> tuple[Sentence, ...]:
        concedes = _CONCESSION.match(answer.sentences[0]) is not None
        raised = self._say(ways.CONCEDE if concedes else ways.ASK, worry)
        return (*raised, *plain(answer.sentences, answer.note.path))

    def _corrections(self) -> Iterator[Piece]:
        for order, correction in enumerate(self.plan.corrections):
            phrased = self.writer.desk.phraser.correction(correction, self.plan.conversation)
            sentences = plain(phrased.sentences, correction.said.path, correction.fact.path)
            yield Piece(Part.CORRECTION, 0, partial(self._say_correction, sentences), order)

    def _say_correction(self, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        """The first sentence after words that say what it is, where it can stand after them."""
        first = sentences[0] if sentences else Sentence("")
        if not first.text.startswith("I "):
            return sentences
        clause = Blank(first.text.removesuffix("."), first.sources)
        return (*self._first_of([ways.CORRECTION], {"clause": clause}), *sentences[1:])

    def _promises(self) -> Iterator[Piece]:
        for order, note in enumerate(self.plan.promised):
            phrased = self.writer.desk.phraser.promise(note, self.plan.conversation)
            yield Piece(Part.PROMISE, 0, partial(self._say, ways.PROMISE, phrased), order)

    # --- why, difference, next step ----------------------------------------------------

    def _intent(self, tied: Note | None) -> Iterator[Piece]:
        """Why, and what difference: this letter's own, else one of the others' if it is short."""
        opportunity, phraser = self.writer.debrief.opportunity, self.writer.desk.phraser
        for note, rank in self._own_or_spare(self.plan.why, opportunity.why, _SPARE_REASON):
            say = partial(self._say, ways.REASON, phraser.reason(note))
            yield Piece(Part.REASON, rank, say)
        for note, rank in self._own_or_spare(
            self.plan.difference, opportunity.difference, _SPARE_INTENT
        ):
            meant = phraser.intention(note)
            if tied:
                first = 0 if tied == self.plan.points[0] else rank
                yield Piece(Part.DIFFERENCE, first, partial(self._say_tied, tied, meant))
            else:
                say = partial(self._say, ways.DIFFERENCE, meant)
                yield Piece(Part.DIFFERENCE, rank, say, 1)

    def _say_tied(self, wish: Note, meant: Phrased) -> tuple[Sentence, ...]:
        """What the reader wants, and what I would do about it."""
        return (*self._say_point(wish), *self._say(ways.DIFFERENCE, meant))

    def _tied_point(self) -> Note | None:
        """What the reader said that the intention is about, if no fact answers it."""
        if self.plan.difference is None:
            return None
        answered = {fact.answers for fact in self.plan.facts}
        open_points = [n for n in self.plan.points if self._parts[n] and n not in answered]
        if not open_points:
            return None
        texts = [note.text for note in open_points]
        rows = self.writer.desk.likeness.scores(texts, [self.plan.difference.text])
        nearest = max(range(len(rows)), key=lambda index: rows[index][0])
        return open_points[nearest] if rows[nearest][0] >= LINKS else None

    def _own_or_spare(
        self, own: Note | None, all_of_them: Sequence[Note], spare_rank: int
    ) -> list[tuple[Note, int]]:
        """The note of this letter with its rank, else the first that may be said."""
        if own is not None:
            return [(own, _OWN_INTENT)]
        spare_rank = FILLING if self.plan.is_brief else spare_rank
        return [(note, spare_rank) for note in all_of_them if self.writer.may_say(note)][:1]

    def _next(self) -> Iterator[Piece]:
        interview = self.writer.debrief.interview
        blanks: Blanks = {}
        own: tuple[Sentence, ...] = ()
        today = self.writer.desk.today
        step = interview.next_step
        if step and is_behind(step, self.writer.debrief, today):
            step = None
        by = still_to_come(interview.decision_by, today)
        if step and self.writer.may_say(step):
            phraser, path = self.writer.desk.phraser, step.path
            phrased = phraser.next_step(step, self.plan.conversation)
            forms = _forms(phrased)
            is_decision = _DECISION.search(phrased.clause or "") is not None
            name = "settled" if is_decision and by else "step"
            blanks = {name: forms["clause"], "fragment": forms["noun"]}
            own = () if any(blanks.values()) else plain(phrased.sentences, path)
        blanks["date"] = self.writer.day(by, "interview.decision_by", weekday=True)
        say = partial(tuple, own) if own else partial(self._first_of, ways.NEXT, blanks)
        yield Piece(Part.NEXT, 0, say)
        groups = ways.CALL_ME_BEFORE if own or any(blanks.values()) else ways.CALL_ME
        yield Piece(Part.NEXT, _CALL_ME, partial(self._first_of, groups, {}), 1)

    # --- saying ------------------------------------------------------------------------

    def _say(self, groups: Groups, phrased: Phrased) -> tuple[Sentence, ...]:
        is_said = phrased.act is Act.SHARED or _OPINION.match(phrased.clause or "")
        sentences = () if is_said else self._first_of(groups, _forms(phrased))
        if sentences and words_of(sentences) <= _LONGEST_SENTENCE:
            return sentences
        return plain(phrased.sentences, phrased.note.path)

    def _first_of(self, groups: Groups, blanks: Mapping[str, Blank | None]) -> tuple[Sentence, ...]:
        """A sentence of the first group that makes no two letters too alike, else of the first."""
        known = {**self._own, **blanks}
        found: tuple[Sentence, ...] = ()
        for group in groups:
            said = self.writer.fill([group], known, not_first=self._last, cost=self._cost)
            found = found or said
            if said and not self._is_too_alike(said):
                found = said
                break
        if found:
            self._last = first_word(found[-1].text)
        return found

    def _cost(self, text: str) -> int:
        return self.shared.cost(text, {sentence.text for sentence in self._said})

    @property
    def _own(self) -> Blanks:
        debrief, desk = self.writer.debrief, self.writer.desk
        day, phone = debrief.interview.date, debrief.candidate.phone
        is_met = day is not None and day <= desk.today
        when = day_phrase(day, desk.today, debrief.locale) if day and is_met else ""
        hour = hour_phrase(self.plan.conversation.minutes, when)
        is_american = debrief.locale in {Locale.US, Locale.CA}
        return {
            "hour": Blank(hour) if hour else None,
            "talk": Blank(f"our conversation {when}".rstrip()),
            "when": Blank(when) if when else None,
            "phone": Blank(phone) if phone else None,
            "on": Blank("at" if is_american else "on"),
        }


def _forms(phrased: Phrased, extra: tuple[str, ...] = ()) -> Blanks:
    sources = (phrased.note.path, *extra)
    is_wish = phrased.act is Act.WANTED and phrased.wish is not None
    clause = None if is_wish else phrased.clause
    forms = {
        "thanks": phrased.thanks,
        "clause": clause,
        "deed": clause if clause and clause.startswith("I ") else None,
        "also": _also(clause),
        "report": clause if clause and not clause.startswith(("you ", "your ")) else None,
        "wish": phrased.wish if is_wish else None,
        "question": phrased.question,
        "topic": phrased.topic,
        "matter": phrased.topic if phrased.act is Act.TOPIC else None,
        "gerund": phrased.gerund,
        "base": phrased.base,
        "noun": phrased.noun,
    }
    return {name: Blank(text, sources) if text else None for name, text in forms.items()}


def _also(clause: str | None) -> str | None:
    """The clause as one thing more: "I also signed 84 growers"."""
    begins = _I_DID.match(clause) if clause else None
    return f"I also {clause[2:]}" if clause and begins and begins[1] not in _HELPERS else None


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in _WORD.findall(text))
