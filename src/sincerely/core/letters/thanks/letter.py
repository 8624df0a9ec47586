"""The pieces of a thank-you, ranked: what this letter may say, and in which order.

A piece is worded when it is said, so that a sentence suits what stands before it. Where a
note takes none of the constructions that the ways need, its own plain sentences stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.compose import (
    COURTESY,
    ORDERS,
    Length,
    Order,
    Part,
    Piece,
    fit,
    words_of,
)
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.plan import Fact, LetterPlan
from sincerely.core.letters.plan.competence import meets
from sincerely.core.letters.plan.matter import bears_on, plainly_bears_on, words_of_house
from sincerely.core.letters.plan.weight import why_spare
from sincerely.core.letters.sharing import ALIKE, TOO_ALIKE
from sincerely.core.letters.terms import read_terms
from sincerely.core.letters.thanks.asked import shown_by, tie_to_criterion
from sincerely.core.letters.thanks.concerns import answer_concern, keep_promise, put_right
from sincerely.core.letters.thanks.evidence import Telltale, say_fact
from sincerely.core.letters.thanks.further import (
    ask_more,
    ask_opinion,
    close_on,
    dwell,
    go_further,
    say_interest,
)
from sincerely.core.letters.thanks.intent import say_difference, say_reason
from sincerely.core.letters.thanks.loose import Loose, facts_of
from sincerely.core.letters.thanks.next_step import (
    offer_more,
    read_next_step,
    say_next_step,
)
from sincerely.core.letters.thanks.opening import open_letter, what_to_thank_for
from sincerely.core.letters.thanks.points import is_slight, parts_of, rank_of_point, say_point
from sincerely.core.letters.thanks.ranks import Rank
from sincerely.core.letters.thanks.telling import Telling
from sincerely.core.letters.writer import Writer, plain

__all__ = ["Thanks"]

_CLOSE: Final = "close"  # one courtesy ends a letter
_AGAIN: Final = "again"  # and one word takes up again what it has said
_LATER: Final = 50  # the order of what was spare, behind what was planned
_LAST: Final = 90  # of what was left unsaid, behind every deed
_REPEATED: Final = (Rank.SHARED_INTENT, Rank.REPEATED, Rank.REPEATED + 1)
_FULL_ANSWER: Final = 3  # words; what shares no word with the worry is no help to a bare "No."


@dataclass(slots=True)
class Thanks:
    """One reader's thank-you.

    - ``telling``: what it has said so far.
    - ``loose``: what no plan of the panel has a place for, for this letter if it is short.
    - ``names_role``: whether the thanks must name the role, because nothing else does.
    - ``is_full``: whether they name the employer as well, because there is room.
    - ``ends_on_next``: whether it may end on the next step, with no offer to answer.
    - ``order``: how it is built.
    - ``points``: what the reader's points become.
    """

    telling: Telling
    loose: Loose = field(default_factory=Loose)
    names_role: bool = True
    is_full: bool = False
    ends_on_next: bool = False
    order: Order = ORDERS[0]
    points: dict[Note, tuple[Phrased, ...]] = field(default_factory=dict)
    _parts: dict[Note, tuple[Phrased, ...]] = field(default_factory=dict)
    _thanked: tuple[Phrased, ...] = ()
    _answered: list[tuple[Phrased, Phrased]] = field(default_factory=list)

    def __post_init__(self) -> None:
        phraser = self.writer.desk.phraser
        for note in (*self._plan.points, *self._plan.spare_points):
            self.points[note] = parts_of(self.writer, note, self._plan.conversation)
        if any(parts and not why_spare(note) for note, parts in self.points.items()):
            self.points |= {note: () for note in self.points if why_spare(note)}
        self._thanked = what_to_thank_for(
            self._plan.points,
            self.points,
        )
        self._parts = {
            note: tuple(part for part in parts if not any(part is one for one in self._thanked))
            for note, parts in self.points.items()
        }
        for concern in self._plan.concerns:
            answer = concern.answer and phraser.answer(concern.answer, self._plan.conversation)
            if answer and answer.sentences:
                worry = phraser.worry(concern.worry, self._plan.conversation)
                self._answered.append((worry, answer))

    @property
    def writer(self) -> Writer:
        """The reader's side of the desk."""
        return self.telling.writer

    @property
    def met(self) -> set[str]:
        """The paths of the points that a fact answers or an intention meets, if they are said."""
        answered = {self._met_by(fact) for fact in self._plan.facts} | {self._tied_point()}
        return {note.path for note in answered if note}

    @property
    def _plan(self) -> LetterPlan:
        return self.telling.plan

    def pieces(self) -> tuple[Piece, ...]:
        """Return everything that this letter may say, ranked; nothing that it may not."""
        tied = self._tied_point()
        return (
            Piece(Part.THANKS, Rank.ALWAYS, self._open),
            *self._points(tied),
            *self._evidence(),
            *self._dwelling(),
            *self._concerns(),
            *self._corrections(),
            *self._reason(),
            *self._difference(tied),
            *self._promises(),
            *self._ending(),
        )

    def choose(self, pieces: Sequence[Piece], length: Length) -> tuple[Piece, ...]:
        """Return the pieces that the letter says, in its order; see ``fit``."""
        self.telling.start()
        return fit(pieces, length, self.order)

    def say(self, pieces: Sequence[Piece]) -> list[tuple[Piece, tuple[Sentence, ...]]]:
        """Word the pieces one after the other; one that makes two letters too alike falls away.

        A point that is said in one sentence with the one before it has none of its own.
        """
        self.telling.start()
        spoken: list[tuple[Piece, tuple[Sentence, ...]]] = []
        for piece, after in zip(pieces, (*pieces[1:], None), strict=True):
            self.telling.coming = after.point if after and piece.point else None
            self.telling.is_after_fact &= bool(spoken) and piece.part is spoken[-1][0].part
            sentences = piece.say()
            most = ALIKE if 0 < piece.rank < COURTESY else TOO_ALIKE
            most = 1 if piece.rank in _REPEATED else most
            if (piece.rank or piece.part is Part.NEXT) and self.telling.dearest(sentences) >= most:
                sentences = ()
            self.telling.keep(sentences)
            spoken.append((piece, sentences))
        self.telling.coming = None
        return spoken

    def has_said(self, piece: Piece) -> bool:
        """Whether the piece was said in one sentence with the one before it."""
        return piece.point is not None and piece.point in self.telling.ahead

    def _open(self) -> tuple[Sentence, ...]:
        return open_letter(
            self.telling, self._thanked, names_role=self.names_role, is_full=self.is_full
        )

    # --- what the reader said ----------------------------------------------------------

    def _points(self, tied: Note | None) -> Iterator[Piece]:
        """The points that no fact answers and no intention meets; those stand beside these."""
        said = [note for note in self._plan.points if self._parts[note]]
        said.sort(key=lambda note: is_slight(self._parts[note]))
        taken = {tied, *map(self._met_by, self._plan.facts)}
        for order, note in enumerate(said):
            if note not in taken:
                rank = rank_of_point(order, self._parts[note])
                yield Piece(Part.POINT, rank, self._saying_point(note), order, note)
        for order, note in enumerate(self._plan.spare_points):
            spare_rank = Rank.SPARE_POINT + order if said else Rank.ALWAYS
            yield Piece(Part.POINT, spare_rank, self._saying_point(note), _LATER + order, note)

    def _saying_point(self, note: Note, *, is_met: bool = False) -> partial[tuple[Sentence, ...]]:
        return partial(say_point, self.telling, note, self._parts, is_met=is_met)

    # --- facts -------------------------------------------------------------------------

    def _evidence(self) -> Iterator[Piece]:
        lead = next((note for note in self._plan.points if self._parts[note]), None)
        worries = {worry.note for worry, _ in self._answered}
        facts = sorted(
            (fact for fact in self._plan.facts if self._met_by(fact) not in worries),
            key=lambda fact: (
                lead is None or self._met_by(fact) is not lead,
                fact.is_unsaid,
                self._met_by(fact) is None,
            ),
        )
        for order, fact in enumerate(facts):
            met_by = self._met_by(fact)
            is_told = met_by is not None and not is_slight(self._parts.get(met_by, ()))
            point = met_by if is_told else None
            if point and point is lead and order == 0:
                yield Piece(Part.MET, Rank.ALWAYS, self._saying_point(point, is_met=True))
            rank = Rank.FIRST_FACT if order == 0 or fact.is_unsaid else Rank.FITTING_FACT
            place = _LAST if fact.is_unsaid and not point else 0
            yield from self._one_fact(fact, point, rank, place + 2 * order)
        for order, (fact, spare_rank) in enumerate(self._further_facts()):
            yield from self._one_fact(fact, None, spare_rank, _LATER + 2 * order)

    def _one_fact(self, fact: Fact, point: Note | None, rank: int, place: int) -> Iterator[Piece]:
        """The fact, with what the role asks for before it, or behind where it answers a point.

        A post held comes before the deeds, and before the point that one of them answers.
        """
        if fact.is_post and not point:
            yield Piece(Part.BACKGROUND, rank, self._saying_fact(fact, None), place)
            return
        wanted = None if fact.is_post else shown_by(self.writer, fact.note)
        before = None if point or fact.is_unsaid else wanted
        yield Piece(Part.EVIDENCE, rank, self._saying_fact(fact, point, wanted=before), place)
        if wanted and not before and self.telling.is_posted:
            tie = partial(tie_to_criterion, self.telling, wanted)
            yield Piece(Part.EVIDENCE, Rank.FITTING_FACT, tie, place + 1)

    def _further_facts(self) -> Iterator[tuple[Fact, int]]:
        """What may be told beside the plan if there is room, and its rank."""
        for order, fact in enumerate(self.loose.spare):
            fitting = Rank.POST if fact.is_post else Rank.FITTING_FACT
            spare = Rank.SPARE_FACT if order == 0 else Rank.MORE_SPARE + order
            yield fact, fitting if fact.answers in self._parts else spare
        # A letter is no list of deeds: beside the first, why the job is wanted comes before more.
        rank = Rank.MORE_FACTS if self._plan.facts else Rank.LOOSE_FACT
        for order, fact in enumerate(facts_of(self.loose)):
            yield fact, rank + order
            rank = Rank.MORE_FACTS

    def _saying_fact(
        self,
        fact: Fact,
        before: Note | None,
        *,
        wanted: Phrased | None = None,
        is_answering: bool = False,
    ) -> partial[tuple[Sentence, ...]]:
        told = self.writer.desk.phraser.fact(fact.note, self._plan.conversation)
        is_close = fact.answers is None or self._met_by(fact) is not None
        tale = Telltale(fact, told, before, is_close, wanted, is_answering)
        return partial(say_fact, self.telling, tale, self._parts)

    def _met_by(self, fact: Fact) -> Note | None:
        """The point or worry that the fact plainly bears on; beside any other it has no place."""
        return fact.answers if fact.answers and self._is_close(fact.note, fact.answers) else None

    def _is_close(self, fact: Note, asked: Note) -> bool:
        """Whether a fact plainly bears on what was asked."""
        rows = self.writer.desk.likeness.scores([asked.text], [fact.text])
        house = words_of_house(self.writer.debrief.opportunity)
        return meets(asked.text, fact.text) or plainly_bears_on(
            fact.text, asked.text, rows[0][0], house
        )

    # --- concerns, corrections, promises -----------------------------------------------

    def _concerns(self) -> Iterator[Piece]:
        """Each worry with its answer, and the deed that bears it out if there is one."""
        for order, (worry, answer) in enumerate(self._answered):
            said = partial(answer_concern, self.telling, worry, answer, is_second=order > 0)
            yield Piece(Part.CONCERN, Rank.ALWAYS, said, 2 * order)
            is_bare = words_of(plain(answer.sentences)) < _FULL_ANSWER
            asked = read_terms(worry.note.text).stems
            for fact in self._plan.facts:
                is_far = asked.isdisjoint(read_terms(fact.note.text).stems)
                if self._met_by(fact) == worry.note and not (is_bare and is_far):
                    told = self._saying_fact(fact, None, is_answering=not fact.is_unsaid)
                    rank = Rank.POST if fact.is_post else Rank.FITTING_FACT
                    yield Piece(Part.CONCERN, rank, told, 2 * order + 1)

    def _corrections(self) -> Iterator[Piece]:
        for order, correction in enumerate(self._plan.corrections):
            phrased = self.writer.desk.phraser.correction(correction, self._plan.conversation)
            sentences = plain(phrased.sentences, correction.said.path, correction.fact.path)
            yield Piece(
                Part.CORRECTION, Rank.ALWAYS, partial(put_right, self.telling, sentences), order
            )

    def _promises(self) -> Iterator[Piece]:
        for order, note in enumerate(self._plan.promised):
            phrased = self.writer.desk.phraser.promise(note, self._plan.conversation)
            keep = partial(keep_promise, self.telling, phrased, is_first=order == 0)
            yield Piece(Part.PROMISE, Rank.ALWAYS, keep, order)

    # --- why, difference, next step ----------------------------------------------------

    def _reason(self) -> Iterator[Piece]:
        """The reasons of this letter, else one that another has told, if this one is short.

        A wish for the job is no fact that is spent: it may be repeated in other words, as
        long as no two letters come to share more than that.
        """
        own = [(self._plan.why, Rank.OWN_INTENT)] if self._plan.why else []
        own += [(note, Rank.LOOSE_INTENT) for note in self.loose.reasons]
        own = own or [(note, Rank.SHARED_INTENT) for note in self.loose.again[:1]]
        own = own or [(note, Rank.REPEATED) for note in self._plan.whys[:2]]
        for order, (note, rank) in enumerate(own):
            phrased = self.writer.desk.phraser.reason(note)
            say = partial(say_reason, self.telling, phrased, is_first=order == 0)
            yield Piece(Part.REASON, rank + order, say, order)
        is_open = self.writer.debrief.withdrawal is None and self._plan.difference is None
        if not own and is_open:
            yield Piece(Part.REASON, Rank.INTEREST, partial(say_interest, self.telling))

    def _difference(self, tied: Note | None) -> Iterator[Piece]:
        phraser = self.writer.desk.phraser
        if self._plan.difference and tied:
            meant = phraser.intention(self._plan.difference)
            rank = Rank.ALWAYS if tied == self._plan.points[0] else Rank.OWN_INTENT
            yield Piece(Part.WISH, rank, partial(self._say_tied, tied, meant))
        own = [(note, Rank.OWN_INTENT) for note in (self._plan.difference,) if note and not tied]
        spare = Rank.LOOSE_INTENT if self._plan.difference else Rank.SHARED_INTENT
        own += [(note, spare) for note in self.loose.intents]
        if not own and not tied:
            own = [(note, Rank.REPEATED) for note in self._plan.differences[:2]]
        for order, (note, rank) in enumerate(own):
            is_first = order == 0 and not tied
            say = partial(say_difference, self.telling, phraser.intention(note), is_first=is_first)
            yield Piece(Part.DIFFERENCE, rank + order, say, order)

    def _say_tied(self, wish: Note, meant: Phrased) -> tuple[Sentence, ...]:
        """What the reader wants, and what I would do about it."""
        wanted = say_point(self.telling, wish, self._parts, is_met=True)
        acts = [part.act for part in self._parts[wish]]
        return (*wanted, *say_difference(self.telling, meant, meets=acts[-1]))

    def _tied_point(self) -> Note | None:
        """What the reader said that the intention is about, if no fact answers it."""
        if self._plan.difference is None:
            return None
        answered = {fact.answers for fact in self._plan.facts}
        open_points = [n for n in self._plan.points if self._parts[n] and n not in answered]
        if not open_points:
            return None
        texts = [note.text for note in open_points]
        rows = self.writer.desk.likeness.scores(texts, [self._plan.difference.text])
        nearest = max(range(len(rows)), key=lambda index: rows[index][0])
        met = open_points[nearest]
        is_met = bears_on(self._plan.difference.text, met.text, rows[nearest][0])
        return met if is_met and self._is_close(self._plan.difference, met) else None

    def _ending(self) -> Iterator[Piece]:
        """The next step and one courtesy: an offer to answer, or a last word in its place.

        On paper, where what follows is known, the last word may stand behind the offer.
        """
        telling, coming = self.telling, read_next_step(self.writer)
        yield Piece(Part.NEXT, Rank.ALWAYS, partial(say_next_step, telling, coming))
        # Where nothing is known of what follows, the readiness for it is an offer already.
        is_offer = coming.is_known and not self.ends_on_next
        rank = Rank.OFFER if is_offer else Rank.READY
        yield Piece(Part.NEXT, rank, partial(offer_more, telling, coming), 2, sort=_CLOSE)
        courtesy = partial(offer_more, telling, None, is_courtesy=True)
        yield Piece(Part.COURTESY, Rank.COURTESY, courtesy, sort=_CLOSE)
        if not self._plan.is_brief:
            last = partial(close_on, telling, self.points)
            sort = "" if telling.is_posted and coming.is_known else _CLOSE
            yield Piece(Part.NEXT, Rank.LAST_WORD, last, _LATER, sort=sort)

    def _dwelling(self) -> Iterator[Piece]:
        """What takes up again what was said just before; a brief letter has none of it.

        An e-mail does so once; on paper, which wants more, the point, the deed and the
        intention may each be taken up.
        """
        if not self._plan.is_brief:
            sort = "" if self.telling.is_posted else _AGAIN
            again = partial(dwell, self.telling, self.points)
            yield Piece(Part.POINT, Rank.DWELL, again, 2 * _LATER, sort=sort)
            further = partial(go_further, self.telling, self._parts)
            yield Piece(Part.EVIDENCE, Rank.FURTHER, further, 2 * _LATER, sort=sort)
            if self._plan.differences:
                asked = partial(ask_opinion, self.telling)
                yield Piece(Part.DIFFERENCE, Rank.OPINION, asked, _LATER - 1, sort=sort)
            if self.telling.is_posted:
                ask = partial(ask_more, self.telling, self.points)
                yield Piece(Part.DIFFERENCE, Rank.ASK_MORE, ask, _LATER)
