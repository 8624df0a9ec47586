"""How a thank-you ends: the next step in the employer's own words and dates, and an offer."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.debrief import Conversation
from sincerely.core.letters.letter import Sentence
from sincerely.core.letters.thanks.telling import Blanks, Groups, Telling, forms_of, joined
from sincerely.core.letters.thanks.told_to import is_step_of
from sincerely.core.letters.timing import is_behind, names_a_day, names_day, still_to_come
from sincerely.core.letters.wording import Blank, Way
from sincerely.core.letters.writer import Writer, plain, voiced, ways

__all__ = ["NextStep", "offer_more", "read_next_step", "say_next_step"]

_FRAGMENT: Final = re.compile(r"[\w’'&-]+(?:,? [\w’'&-]+){2,12}")
_SHORT: Final = 3  # letters of a word too short to be a slip
_PERSON: Final = re.compile(
    r"\b(?:tbc|tba|tbd|i|me|my|he|him|she|her|they|them|we|us|you)\b", re.IGNORECASE
)
# A step that is said as something the reader mentioned is no step any more.
_AS_A_POINT: Final = re.compile(
    r"(?:you|we) (?:made|mentioned|talked|spoke|said|told)\b", re.IGNORECASE
)
_DECISION: Final = re.compile(r"\b(?:decisions?|decides?)\b", re.IGNORECASE)
_OF_WHAT: Final = re.compile(r",? (?:of|for)\b|, ")


def _many(what: str) -> tuple[Way, ...]:
    return joined(
        (
            f"I understand that {what}",
            f"I gather that {what}",
            f"I know that {what}",
            f"I will keep in mind that {what}",
            f"I have noted that {what}",
        ),
        (
            "; that suits me well.",
            "; I have made a note of it.",
            "; for my part, I am ready.",
        ),
    )


# ``settled`` is a next step that speaks of the decision itself, ``step`` any other,
# ``fragment`` one that is no clause.
_NEXT: Final = (
    ways(
        "I understand that {settled}, by {date}.",
        "I know that {settled}, by {date}.",
        "I gather that {settled}, by {date}.",
        "I will keep in mind that {settled}, by {date}.",
        "As I understand it, {settled}, by {date}.",
    ),
    _many("{settled}, by {date}"),
    voiced(
        "I understand that {step}, with a decision by {date}.",
        "I know that {step}, and that a decision is due by {date}.",
        "I understand that {step} and that a decision is expected by {date}.",
        "I gather that {step}, with a decision due by {date}.",
        "I understand that {step}; the decision is expected by {date}.",
        "As I understand it, {step}, and a decision is due by {date}.",
        formal=["I have noted that {step}, with a decision by {date}."],
    ),
    ways(
        "I have noted the next step, with a decision by {date}: {fragment}.",
        "I gather that the decision comes by {date}, and that the next step is this: {fragment}.",
        "A decision, I know, is due by {date}; the next step is this: {fragment}.",
        "I understand the next step to be this, with a decision by {date}: {fragment}.",
    ),
    ways(
        "I understand that {step}.",
        "I know that {step}.",
        "I gather that {step}.",
        "I will keep in mind that {step}.",
        "As I understand it, {step}.",
    ),
    ways(
        "As I understand it, the next step is this: {fragment}.",
        "I understand the next step to be this: {fragment}.",
        "The next step, I know, is this: {fragment}.",
        "I gather that this is the next step: {fragment}.",
    ),
    voiced(
        "I understand that a decision is due by {date}.",
        "I know that a decision is due by {date}.",
        "I gather that a decision is expected by {date}.",
        "As I understand it, a decision is due by {date}.",
        plainly=["I know that a decision is due by {date}."],
    ),
    _many("{step}, with a decision by {date}"),
    _many("{step}"),
    _many("a decision is due by {date}"),
    joined(
        (
            "I know the next step",
            "I have noted what comes next",
            "This, I gather, comes next",
            "This, I understand, is the next step",
        ),
        (
            ": {fragment}.",
            ", and it suits me well: {fragment}.",
            ", and I am ready for it: {fragment}.",
        ),
    ),
    ways(
        "I would be glad to talk again whenever it suits you.",
        "I would be glad to come back for a second conversation.",
        "Please let me know if you need anything more from me.",
        "I look forward to the next step.",
        "I would be glad to go on with our conversation whenever it suits you.",
        "I would gladly go further into any of this at a time that suits you.",
        "I would be happy to come in again at a time that suits you.",
        "If you would like to talk further, I would be glad to.",
    ),
    joined(
        (
            "If you want a second conversation",
            "Should you want to talk again",
            "If you would like to go on from here",
            "For a second conversation",
            "Whenever you come to the next step",
        ),
        (
            ", I will make the time.",
            ", I can fit in with your calendar.",
            ", I will be ready.",
            ", a line from you is enough.",
        ),
    ),
)

_MANY_NUMBERS: Final = joined(
    (
        "I can be reached {on} {phone}",
        "You will find me {on} {phone}",
        "A call to {phone} will find me",
        "My telephone number is {phone}",
    ),
    (" if a question comes up.", " should a question come up.", " whenever a question comes up."),
)
_MANY_OFFERS: Final = joined(
    ("I am at hand", "I am ready to help", "I am glad to help", "I will be at hand"),
    (" if a question comes up.", " should a question come up.", " whenever a question comes up."),
)
_BEFORE_THEN: Final = (
    voiced(
        "If there is anything you would like to go over before then, I would be glad to talk.",
        "Please call me if a question comes up before then.",
        "If you have any questions before then, I would be glad to answer them.",
        "If you would like to talk again in the meantime, I would be glad to.",
        formal=["Should you have any questions before then, I would be glad to answer them."],
        warm=["Do call me if anything comes up before then."],
        plainly=["Call me if a question comes up before then."],
    ),
    _MANY_NUMBERS,
    _MANY_OFFERS,
)
_ANY_TIME: Final = (
    voiced(
        "If there is anything you would like to go over, I would be glad to talk.",
        "Please call me if a question comes up.",
        "If you have any questions, I would be glad to answer them.",
        formal=["Should you have any questions, I would be glad to answer them."],
        warm=["Do call me if anything comes up."],
        plainly=["Call me if a question comes up."],
    ),
    _MANY_NUMBERS,
    _MANY_OFFERS,
)
_COURTESY: Final = (
    ways(
        "If you would like to hear more about any part of my work, I would be glad to tell you.",
        "If we left something open, I would be glad to take it up by telephone or in writing.",
        "If there is a part of my work you would like to know better, please ask.",
        "I would be glad to say more about any part of my work that bears on the role.",
        "Whatever you would still like to know about my work, I am ready to answer it.",
        "If one of my answers was too short, I would be glad to say more.",
    ),
    joined(
        (
            "If you would like to hear more about something that I have done, ",
            "If a question about my work is still open, ",
            "For whatever you would like to ask about my experience, ",
            "If something in my record calls for a word more, ",
            "If we left out something that matters to you, ",
            "If you want to know more of how I work, ",
            "If one of my answers was too short, ",
        ),
        (
            "I am glad to answer in writing.",
            "a line from you is enough.",
            "I am glad to take it up by telephone.",
            "I would be happy to go into it with you.",
            "I will gladly answer it.",
        ),
    ),
)


_ON_PAPER: Final = (
    ways(
        "If there is anything you would like to go over, my number is {phone} and my e-mail "
        "address is {email}.",
        "Should a question come up, you can reach me {on} {phone} or by e-mail at {email}.",
        "A call to {phone} or a line to {email} will reach me with any question.",
    ),
)


# Where another of the panel hears the next step, and no day is known for the decision.
_ELSEWHERE: Final = (
    ways(
        "I look forward to the next step.",
        "I would be glad to talk again whenever it suits you.",
        "I hope that we will talk again.",
        "I would welcome the chance to go further.",
        "I would like to take this further, whenever it suits you.",
        "It would be good to go on with our conversation.",
    ),
)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is known of what follows, as blanks; ``own`` where only plain sentences will do.

    ``is_elsewhere`` where the step itself is told to another of the panel, in full;
    ``is_dated`` where a day is known, before which something may come up.
    """

    blanks: Blanks
    own: tuple[Sentence, ...] = ()
    is_elsewhere: bool = False
    is_dated: bool = False

    @property
    def is_known(self) -> bool:
        """Whether the notes say anything of it that is still to come."""
        return self.is_elsewhere or bool(self.own) or any(self.blanks.values())


def read_next_step(writer: Writer) -> NextStep:
    """What follows, as far as it may be said and is still to come."""
    interview, today = writer.debrief.interview, writer.desk.today
    by = still_to_come(interview.decision_by, today)
    blanks: Blanks = {"date": writer.day(by, "interview.decision_by", weekday=True)} if by else {}
    step, reader = interview.next_step, writer.conversation
    if step is None or reader is None or not writer.may_say(step):
        return NextStep(blanks, is_dated=by is not None)
    if is_behind(step, writer.debrief, today):
        return NextStep(blanks, is_dated=by is not None)
    if not is_step_of(step, reader, writer.debrief):
        return NextStep(blanks, is_elsewhere=True, is_dated=by is not None)
    phrased = writer.desk.phraser.next_step(step, reader)
    forms = forms_of(phrased)
    if forms["clause"]:
        told = _to_the_reader(forms["clause"].text, reader)
        forms["clause"] = replace(forms["clause"], text=told)
    is_decision = _DECISION.search(phrased.clause or "") is not None
    # One day is not told twice, nor is a decision that has a day of its own given another.
    is_dated = by is not None and names_day(step, by, writer.debrief, today)
    if is_dated or (is_decision and names_a_day(step, writer.debrief.locale)):
        blanks = {}
    said: Blanks = {"settled" if is_decision and blanks else "step": forms["clause"]}
    said["fragment"] = forms["noun"]
    is_clear = not any(_AS_A_POINT.match(text) for text in phrased.sentences)
    texts = phrased.sentences if is_clear else ()
    if not texts and _is_fragment(writer, step.text):
        said["fragment"] = Blank(step.text.strip(" .;"), (step.path,))
    own = () if any(said.values()) else plain(texts, step.path)
    has_day = by is not None or names_a_day(step, writer.debrief.locale)
    return NextStep(blanks | said, own, is_dated=has_day)


def _to_the_reader(clause: str, reader: Conversation) -> str:
    """The step with the reader as "you" where it names them by their title: "the chair will"."""
    titles = [one.title for one in reader.interviewers if one.title]
    if len(titles) != 1 or len(reader.interviewers) != 1:
        return clause
    short = _OF_WHAT.split(titles[0])[0]
    named = "|".join(re.escape(one) for one in (titles[0], short))
    return re.sub(
        rf"^the (?:{named})(?= (?:will|would|may|can|might|must)\b)",
        "you",
        clause,
        flags=re.IGNORECASE,
    )


def _is_fragment(writer: Writer, text: str) -> bool:
    """Whether a step that makes no sentence can stand after a colon as it was typed."""
    words = _FRAGMENT.fullmatch(text.strip(" .;")) and text.strip(" .;").split()
    if not words or _PERSON.search(text):
        return False
    known = writer.desk.language.is_word
    return all(
        not word.islower() or len(word) <= _SHORT or known(word.strip(",")) for word in words
    )


def say_next_step(telling: Telling, coming: NextStep) -> tuple[Sentence, ...]:
    """What follows, or readiness for it where nothing is known."""
    groups = _NEXT if coming.blanks or not coming.is_elsewhere else (*_ELSEWHERE, *_NEXT)
    return coming.own or telling.first_of(groups, coming.blanks)


def offer_more(
    telling: Telling, coming: NextStep | None, *, is_courtesy: bool = False
) -> tuple[Sentence, ...]:
    """An offer to answer; a courtesy is all that a letter has which has hardly a note."""
    if is_courtesy:
        return telling.first_of(_COURTESY, {})
    groups: Groups = _BEFORE_THEN if coming and coming.is_dated else _ANY_TIME
    return telling.first_of((*_ON_PAPER, *groups) if telling.is_posted else groups, {})
