"""What a letter has said so far, and how it says the next thing so that it suits that.

The blanks that the ways of a thank-you may hold, beside those of ``writer`` (``role``,
``post``, ``employer``) and the constructions of ``phrasing.phrased``:

- ``hour`` (the hour on Tuesday), ``talk`` (our conversation on Tuesday), ``when`` (on
  Tuesday), ``meeting`` (meeting me, or speaking with me by telephone), ``meet`` (to meet
  you, or to speak with you), ``met`` (met, or spoke), ``phone``, ``email``, ``on`` (the
  preposition before a telephone number);
- ``deed``: a clause that begins with "I"; ``also``: the same with "also"; ``there``: the
  same with the house where it was done put first;
- ``matter``: a topic about which nothing is asserted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from sincerely.core.debrief import Locale, Note, Venue
from sincerely.core.letters.compose import words_of
from sincerely.core.letters.gratitude import topic_of
from sincerely.core.letters.letter import Sentence, words_in
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.plan import LetterPlan
from sincerely.core.letters.sharing import ALIKE, Shared
from sincerely.core.letters.wording import Blank, Way, first_word
from sincerely.core.letters.writer import Writer, plain, ways
from sincerely.core.locales import day_phrase, long_date

__all__ = ["Blanks", "Groups", "Telling", "forms_of", "hour_phrase", "is_told", "joined"]

Blanks = dict[str, Blank | None]
Groups = Sequence[Sequence[Way]]
"""Ways in order of preference: the first group of which one can be filled is used."""

_ECHOES: Final = ("our conversation", "grateful", "glad", "kept in mind", "the role", "promised")
_MOST_I: Final = 3  # one sentence in so many may begin with "I"
_LONGEST_SENTENCE: Final = 36
_HALF_A_YEAR: Final = 182  # days
_BEGINNING: Final = 3  # words by which a sentence is heard to begin like another
_LENGTHS_OF_TALK: Final = {
    60: "the hour",
    90: "the hour and a half",
    120: "the two hours",
    150: "the two and a half hours",
    180: "the three hours",
    240: "the four hours",
}
# A view of the reader's, which has a sentence of its own.
_VIEW: Final = re.compile(r"you (?:think|believe|feel|reckon|find) that\b")
# What the reader did in the talk itself: "you told me that you insisted" would report it twice.
_SPOKE: Final = re.compile(
    r"(?:you|we) (?:also |both |then |even |once |first |later )?(?:told|said|asked|spoke|talked|"
    r"explained|described|mentioned|showed|warned|joked|admitted|pointed out|yarned|insisted|"
    r"confessed|conceded|stressed|emphasi[sz]ed|argued|recalled|recounted|remarked|urged|"
    r"suggested|observed|noted|outlined|sketched|complained|chatted|hinted|agreed|promised|"
    r"referred|touched|wondered|laughed|discussed|compared|swapped|quoted|repeated|answered|"
    r"brought up|went over|went through|made (?:it clear|the point)|"
    r"were (?:very |quite )?(?:frank|candid|open|honest|clear|straight|direct|firm|blunt))\b"
)
_OURS: Final = re.compile(r"we\s", re.IGNORECASE)
# What the reader did for me is no news that they told: "you let me play it".
_DID_FOR_ME: Final = re.compile(
    r"you (?:also |then |even )?(?!(?:told|asked|promised|owe|want|need|think|see|know)\b)\w+ me\b"
)
# A word that adds: twice in one sentence, it is once too often.
_ADDS: Final = (re.compile(r"\btoo\b", re.IGNORECASE), re.compile(r"\balso\b", re.IGNORECASE))
_TALK: Final = {
    Venue.PHONE: "our telephone conversation",
    Venue.VIDEO: "our video conversation",
}
_THANKS_TOO: Final = ways(
    "Thank you, too, for {thanks}.",
    "I am grateful to you as well for {thanks}.",
    "My thanks also for {thanks}.",
)
_I_DID: Final = re.compile(r"I (\w+)\b")
# "I signed 84 growers at Larkspur and …": the house has a name, and is named once.
_DONE_AT: Final = re.compile(
    r"(?P<deed>I (?!am\b|was\b|have\b|had\b)(?:(?! at )[^,;:()])+) at "
    r"(?P<house>[A-Z][\w’'.-]*(?: (?:& |and |of |the )?[A-Z][\w’'.-]*)*)"
    r"(?P<rest>|,[^;:()]*| and [^;:()]*| in \d{4}| from [^;:()]*| (?:for|over|in) (?:the |a )?[\w-]+ (?:years?|months?)[^;:()]*)"
)
_WHOLE_DEED: Final = 4  # words; "at Yale, I read Greek" is no more telling for the turn
_HELPERS: Final = frozenset(
    ["am", "was", "have", "had", "can", "could", "do", "did", "will", "would", "also", "never"]
)


def joined(openings: Iterable[str], endings: Iterable[str]) -> tuple[Way, ...]:
    """Return every opening with every ending, as ways: for panels that use up the others."""
    return ways(*(opening + ending for opening, ending in product(openings, tuple(endings))))


def hour_phrase(minutes: int | None, when: str) -> str | None:
    """Return the time spent as a thank-you names it: "the hour on Tuesday".

    ``when`` may be empty. ``None`` where the time is not known, or is no round one: nobody
    thanks for "the 45 minutes", which would sound like a bill.
    """
    time = _LENGTHS_OF_TALK.get(minutes or 0)
    return f"{time} {when}".rstrip() if time else None


@dataclass(slots=True)
class Telling:
    """One letter being said, sentence after sentence.

    - ``shared``: what the other letters of the panel say.
    - ``is_posted``: whether it goes on paper, where no subject line names the role.
    - ``said``: the sentences so far; ``points`` the points among them.
    - ``coming``: the point that comes right after the one being said; ``ahead`` those that
      have been said in one sentence with the one before.
    - ``unsaid``: how many things left unsaid have been told.
    - ``is_after_fact``: whether a deed was told just before; ``has_deed``: whether one was told.
    - ``criteria``: what it has said that the role asks for; ``has_post``: whether it has told
      of a post held.
    """

    writer: Writer
    plan: LetterPlan
    shared: Shared
    is_posted: bool = False
    said: list[Sentence] = field(default_factory=list)
    points: list[Note] = field(default_factory=list)
    coming: Note | None = None
    ahead: set[Note] = field(default_factory=set)
    unsaid: int = 0
    is_after_fact: bool = False
    has_deed: bool = False
    criteria: list[Note] = field(default_factory=list)
    has_post: bool = False
    _last: str = ""

    def start(self) -> None:
        """Forget everything said: the letter begins."""
        self.said.clear()
        self.points.clear()
        self.ahead.clear()
        self.coming = None
        self.unsaid = 0
        self.is_after_fact = self.has_deed = self.has_post = False
        self.criteria.clear()
        self._last = ""

    def keep(self, sentences: Iterable[Sentence]) -> None:
        """Note what has been said; the next sentence had better begin otherwise."""
        self.said.extend(sentences)
        self._last = first_word(self.said[-1].text) if self.said else ""

    def cost(self, text: str) -> int:
        """What saying the text would cost: see ``Shared.cost``."""
        return self.shared.cost(text, {sentence.text for sentence in self.said})

    def dearest(self, sentences: Iterable[Sentence]) -> int:
        """The cost of the dearest of the sentences; 0 for none."""
        return max((self.cost(sentence.text) for sentence in sentences), default=0)

    def phrase(self, groups: Groups, phrased: Phrased) -> tuple[Sentence, ...]:
        """A note said in one of the ways, or in its own plain sentences where none will do."""
        is_kind = phrased.act in {Act.KINDNESS, Act.OFFERED} and phrased.thanks is not None
        path, clause = phrased.note.path, phrased.clause or ""
        if not is_kind and (phrased.act is Act.SHARED or _VIEW.match(clause)):
            return plain(phrased.sentences, path)
        if not is_kind and _DID_FOR_ME.match(clause):
            return plain([clause], path)
        if not is_kind and _SPOKE.match(clause):
            is_ours = _OURS.match(phrased.note.text) is not None
            return plain([clause.replace("you", "we", 1) if is_ours else clause], path)
        sentences = self.first_of((_THANKS_TOO,) if is_kind else groups, forms_of(phrased))
        if sentences and words_of(sentences) <= _LONGEST_SENTENCE:
            return sentences
        return plain(phrased.sentences, path)

    def first_of(
        self,
        groups: Groups,
        blanks: Mapping[str, Blank | None],
        *,
        not_like: Callable[[str], int] | None = None,
        most: int = ALIKE,
    ) -> tuple[Sentence, ...]:
        """A sentence of the first group that costs less than ``most``, else the cheapest.

        Usually, one that makes no two letters alike; see ``Shared.cost``.
        It had better be one of which ``not_like`` says little; usually, one that does not
        begin as another does, above all not as the one before it.
        """
        avoided = not_like or self._begins_again
        known = {**self._own, **blanks}
        found: list[tuple[Sentence, ...]] = []
        for group in groups:
            said = self.writer.fill([group], known, not_like=avoided, cost=self.cost)
            if said:
                found.append(said)
            if said and self.dearest(said) < most:
                break
        if not found:
            return ()
        best = min(found, key=self.dearest)
        self._last = first_word(best[-1].text)
        return best

    @property
    def is_full_of_me(self) -> bool:
        """Whether so many sentences begin with "I" that the next had better not."""
        openings = [first_word(one.text) for one in self.said]
        return _MOST_I * openings.count("I") >= len(openings)

    def _begins_again(self, text: str) -> int:
        """How badly the sentence would begin as another does, or echo what the letter has said."""
        has_begun = _head(text) in {_head(one.text) for one in self.said}
        near = " ".join(one.text for one in self.said[-2:])
        echoes = (self.writer.debrief.opportunity.employer, *_ECHOES)
        is_echo = any(echo in text and echo in near for echo in echoes)
        is_too_much_i = first_word(text) == "I" and self.is_full_of_me
        again = _runs(text) & {run for one in self.said for run in _runs(one.text)}
        doubled = sum(len(found.findall(text)) > 1 for found in _ADDS)
        begins = 2 * has_begun + (first_word(text) == self._last) + 2 * is_too_much_i
        return begins + is_echo + len(again) + 2 * doubled

    @property
    def _own(self) -> Blanks:
        debrief = self.writer.debrief
        phone, email = debrief.candidate.phone, debrief.candidate.email
        when = self._when()
        hour = hour_phrase(self.plan.conversation.minutes, when)
        talk = _TALK.get(debrief.interview.how or Venue.ONSITE, "our conversation")
        is_far = debrief.interview.how is Venue.PHONE
        is_american = debrief.locale in {Locale.US, Locale.CA}
        known = {
            "hour": hour,
            "talk": f"{talk} {when}".rstrip(),
            "when": when,
            "meeting": "speaking with me" if is_far else "meeting me",
            "meet": "speak with you" if is_far else "meet you",
            "met": self.writer.met,
            "phone": phone,
            "email": email,
            "on": "at" if is_american else "on",
        }
        return {name: Blank(text) if text else None for name, text in known.items()}

    def _when(self) -> str:
        """The day of the talk as the letter names it: paper is read days after it is written."""
        debrief, today = self.writer.debrief, self.writer.desk.today
        day = debrief.interview.date
        if day is None or day > today:
            return ""
        if not self.is_posted:
            return day_phrase(day, today, debrief.locale)
        return f"on {long_date(day, debrief.locale, year=(today - day).days > _HALF_A_YEAR)}"


def _runs(text: str) -> set[tuple[str, ...]]:
    """The runs of three words by which one sentence is heard again in another."""
    words = [word.strip(",;:.") for word in text.lower().split()]
    return set(zip(words, words[1:], words[2:], strict=False))


def _head(text: str) -> str:
    return " ".join(word.strip(",;:") for word in text.split()[:_BEGINNING])


def is_told(phrased: Phrased) -> bool:
    """Whether the note reports what the reader stated or wants, so that "you said that" fits."""
    clause = phrased.clause or ""
    is_direct = _VIEW.match(clause) or _SPOKE.match(clause)
    return phrased.act in {Act.STATED, Act.WANTED} and bool(clause) and not is_direct


def forms_of(phrased: Phrased, extra: tuple[str, ...] = ()) -> Blanks:
    """The blanks that a note can fill, each from the note and from the paths of ``extra``."""
    sources = (phrased.note.path, *extra)
    is_wish = phrased.act is Act.WANTED and phrased.wish is not None
    clause = None if is_wish else phrased.clause
    forms = {
        "thanks": phrased.thanks,
        "clause": clause,
        "deed": clause if clause and clause.startswith("I ") else None,
        "also": _also(clause),
        "there": _there(clause),
        "wish": phrased.wish if is_wish else None,
        "question": phrased.question,
        "topic": topic_of(phrased),
        "matter": topic_of(phrased) if phrased.act is Act.TOPIC else None,
        "base": phrased.base,
        "noun": phrased.noun,
    }
    return {name: Blank(text, sources) if text else None for name, text in forms.items()}


def _also(clause: str | None) -> str | None:
    """The clause as one thing more: "I also signed 84 growers"."""
    begins = _I_DID.match(clause) if clause else None
    return f"I also {clause[2:]}" if clause and begins and begins[1] not in _HELPERS else None


def _there(clause: str | None) -> str | None:
    """The clause with its house put first: "at Larkspur, I rebuilt the sign-up pages"."""
    done = _DONE_AT.fullmatch(clause or "")
    if done is None or " at " in done["rest"] or words_in(done["deed"]) < _WHOLE_DEED:
        return None
    return f"at {done['house']}, {done['deed']}{done['rest']}"
