"""The one door to the phrasing: a note and whom it is for, in; its constructions, out."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from sincerely.core.debrief import Conversation, Correction, Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.phrasing.career.facts import phrase_fact, told_whole
from sincerely.core.letters.phrasing.career.hung import hung
from sincerely.core.letters.phrasing.clauses.asides import bracketed
from sincerely.core.letters.phrasing.clauses.splits import cut_at_colon, cut_statements
from sincerely.core.letters.phrasing.frank import phrase_frank
from sincerely.core.letters.phrasing.hurry.bare_nouns import with_articles_put_back
from sincerely.core.letters.phrasing.hurry.hurried import as_written_at_leisure, with_label
from sincerely.core.letters.phrasing.impressions import is_impression
from sincerely.core.letters.phrasing.motives.corrections import phrase_correction
from sincerely.core.letters.phrasing.motives.criteria import phrase_criterion
from sincerely.core.letters.phrasing.motives.intentions import phrase_intention
from sincerely.core.letters.phrasing.motives.promises import phrase_promise
from sincerely.core.letters.phrasing.motives.reasons import phrase_reason
from sincerely.core.letters.phrasing.motives.theirs import addressed, is_of_what_i_would_do
from sincerely.core.letters.phrasing.people.cast import cast_for
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.private import is_confidence, is_pay
from sincerely.core.letters.phrasing.reader.deeds import cut_deeds
from sincerely.core.letters.phrasing.reader.points import phrase_part
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import leaning, sound, sound_forms
from sincerely.core.letters.phrasing.sound.spliced import with_statements_parted
from sincerely.core.letters.phrasing.steps.step import phrase_step
from sincerely.core.letters.phrasing.typed.parts import with_dash_bracketed
from sincerely.core.letters.phrasing.worries.answers import phrase_answer
from sincerely.core.letters.phrasing.worries.worry import phrase_worry

__all__ = ["Phraser"]

_PAY = "pay is never written in a letter"
_CONFIDENCE = "the note itself says that it is not to be repeated"
_EMPTY = "the note holds no words"
_FAULTY = "its words do not make a sentence for certain"


class Phraser:
    """Turns the notes of one debrief into constructions; keeps a setting for each reader.

    ``doubted`` are paths of notes whose sentences proof has found faulty: of a point only
    the matter is named then, and any other note is not said.
    """

    def __init__(
        self, language: Language, debrief: Debrief, doubted: AbstractSet[str] = frozenset()
    ) -> None:
        self._language = language
        self._debrief = debrief
        self._doubted = doubted
        self._settings: dict[tuple[str, bool], Setting] = {}

    def point(self, note: Note, to: Conversation) -> tuple[Phrased, ...]:
        """One construction set a part of a point note, in the note's order; never empty."""
        refused = self._refused(note, is_point=True)
        if refused is not None:
            return (refused,)
        setting = self._setting(to)
        out: list[Phrased] = []
        parts = [
            _without_view(deed, self._language)
            for typed in setting.parts(with_label(with_dash_bracketed(note.text), setting))
            for part in (as_written_at_leisure(typed, setting),)
            for added in cut_at_colon(part, setting)
            for statement in cut_statements(added, setting)
            for deed in cut_deeds(statement, setting)
        ]
        for number, part in enumerate(parts):
            reason = is_impression(part, self._language)
            out.append(
                _refuse(note, reason)
                if reason
                else self._told(note, part, " ".join(parts[:number]), setting)
            )
        if note.path in self._doubted:
            return tuple(_named_only(part) for part in out)
        return leaning(out)

    def worry(self, note: Note, to: Conversation) -> Phrased:
        """The worry as ``topic`` or ``question``, and as a sentence."""
        refused = self._refused(note, impressions=False)
        told = refused or self._worried(note, to)
        _, mark, rest = note.text.partition("? ")
        if refused or not mark or (told.sentences and told.act is not Act.UNSURE):
            return told
        # What was asked is a scrap; what is said of it may do.
        return replace(self._worried(Note(rest, note.path), to), note=note)

    def _worried(self, note: Note, to: Conversation) -> Phrased:
        setting = self._setting(to)
        told = with_articles_put_back(phrase_worry(note, setting), setting.language)
        return sound(bracketed(told, setting, is_speech=True), setting)

    def answer(self, note: Note, to: Conversation) -> Phrased:
        """The candidate's answer, whole, in complete sentences in the first person."""
        refused = self._refused(note, impressions=False)
        if refused is not None:
            return refused
        worry = next(
            (c.worry for c in to.concerns if c.answer is not None and c.answer == note), None
        )
        setting = self._setting(to)
        told = note
        if is_of_what_i_would_do(note.text, setting):
            told = replace(note, text=addressed(note.text, setting))
        said = phrase_answer(told, setting, self.worry(worry, to) if worry else None)
        whole = with_articles_put_back(said, self._language)
        return hung(bracketed(whole, setting, is_speech=True), setting)

    def fact(self, note: Note, to: Conversation | None = None) -> Phrased:
        """A résumé line, an accomplishment or a thing left unsaid, told ``to`` one reader or to anybody."""
        setting = self._setting(to if to is not None and note in to.unsaid else None, is_mine=True)
        return self._refused(note, impressions=False) or told_whole(
            self._own(phrase_fact(note, setting), setting), setting
        )

    def intention(self, note: Note) -> Phrased:
        """What I would do there: ``base`` after "I would", or a ``noun`` I would begin with."""
        setting = self._setting(None)
        return self._refused(note, impressions=False) or self._own(
            phrase_intention(replace(note, text=addressed(note.text, setting)), setting), setting
        )

    def reason(self, note: Note) -> Phrased:
        """Why I want the job: a ``noun``, a ``gerund`` or a ``clause``."""
        setting = self._setting(None)
        return self._refused(note, impressions=False) or self._own(
            phrase_reason(replace(note, text=addressed(note.text, setting)), setting), setting
        )

    def promise(self, note: Note, to: Conversation) -> Phrased:
        """What I promised the reader: a ``noun`` or a ``base``."""
        return self._refused(note, impressions=False) or with_articles_put_back(
            phrase_promise(note, self._setting(to)), self._language
        )

    def correction(self, correction: Correction, to: Conversation) -> Phrased:
        """What I said wrongly, put right in a sentence."""
        for note in (correction.said, correction.fact):
            refused = self._refused(note, impressions=False)
            if refused is not None:
                return refused
        return with_articles_put_back(
            phrase_correction(correction, self._setting(to)), self._language
        )

    def next_step(self, note: Note, to: Conversation) -> Phrased:
        """The next step as a ``clause``, "they" being the reader's side."""
        return self._refused(note) or with_articles_put_back(
            phrase_step(note, self._setting(to)), self._language
        )

    def criterion(self, note: Note) -> Phrased:
        """What the client looks for, as a ``noun`` after "The role asks for"; or none."""
        return self._refused(note, impressions=False) or with_articles_put_back(
            phrase_criterion(note, self._setting(None)), self._language
        )

    def frank(self, note: Note) -> Phrased:
        """For the consultant: the candidate as "I", the interviewer in the third person."""
        if not any(mark.isalnum() for mark in note.text):
            return _refuse(note, _EMPTY)
        owners = [
            c for c in self._debrief.conversations if note.path.startswith(f"{c.path}.points")
        ]
        alone = owners[0].interviewers if owners else ()
        who = alone[0] if len(alone) == 1 else None
        return phrase_frank(note, self._setting(None), who)

    @staticmethod
    def _told(note: Note, part: str, before: str, setting: Setting) -> Phrased:
        told = with_articles_put_back(phrase_part(note, part, setting, before), setting.language)
        at_comma = sound(bracketed(told, setting, is_speech=True), setting)
        return _joined(
            at_comma if at_comma.sentences else sound(bracketed(told, setting), setting), setting
        )

    def _own(self, phrased: Phrased, setting: Setting) -> Phrased:
        """A note of the candidate's own in the forms that are English for certain."""
        whole = with_articles_put_back(phrased, self._language)
        told = with_statements_parted(hung(bracketed(whole, setting), setting), setting)
        return sound_forms(told, setting)

    def _setting(self, reader: Conversation | None, *, is_mine: bool = False) -> Setting:
        key = (reader.path if reader else "", is_mine and reader is not None)
        if key not in self._settings:
            cast = cast_for(self._debrief, reader, self._language)
            cast = replace(cast, is_told_of_me=key[1])
            self._settings[key] = Setting(self._language, self._debrief.locale, cast)
        return self._settings[key]

    def _refused(
        self, note: Note, *, impressions: bool = True, is_point: bool = False
    ) -> Phrased | None:
        """The refusal of a note that no letter may carry; ``None`` where it may."""
        if note.path in self._doubted and not is_point:
            return _refuse(note, _FAULTY)
        if not any(mark.isalnum() for mark in note.text):
            return _refuse(note, _EMPTY)
        if is_pay(note.text):
            return _refuse(note, _PAY)
        if is_confidence(note.text):
            return _refuse(note, _CONFIDENCE)
        reason = (
            is_impression(note.text, self._language)
            if impressions and ";" not in note.text
            else None
        )
        return _refuse(note, reason) if reason else None


def _joined(told: Phrased, setting: Setting) -> Phrased:
    """What the reader did, a second deed of theirs joined to it, and their house "you" throughout."""
    if not told.clause or not told.clause.startswith("you "):
        return told
    clause = hung(replace(told, sentences=()), setting).clause or told.clause
    clause = addressed(clause, setting)
    rest = told.clause.removeprefix("you"), clause.removeprefix("you")
    sentences = tuple(one.replace(*rest) for one in told.sentences)
    return replace(told, clause=clause, sentences=sentences)


def _without_view(text: str, language: Language) -> str:
    """The part without a view of the candidate's own at its end ("…, clearly her baby")."""
    head, _, tail = text.rpartition(", ")
    return head if len(head.split()) > 2 and is_impression(tail, language) else text


def _named_only(part: Phrased) -> Phrased:
    """The matter of a part alone, as something that was talked about; nothing where it has none."""
    if part.topic is None or part.act is Act.TOPIC:
        return _refuse(part.note, part.why_not or _FAULTY)
    sentence = f"We talked about {part.topic}."
    return Phrased(part.note, Act.TOPIC, (sentence,), topic=part.topic)


def _refuse(note: Note, why: str) -> Phrased:
    return Phrased(note, Act.UNSURE, (), why_not=why)
