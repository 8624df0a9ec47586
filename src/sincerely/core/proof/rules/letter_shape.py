"""The shape of a letter: length, parts, subject, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.expression import Expression
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.notes import conversation_for
from sincerely.core.proof.rule import Example, Match, Rule, Scope
from sincerely.core.proof.text import Part, ProofText, Sentence, Token

# Words of the body, by kind: at least, at most, never over. After published advice on
# follow-up letters and a study of reply rates; see the reference page on kinds.
_WORDS: Final = {
    "thank-you": (90, 160, 200), "thank-you-letter": (180, 260, 300), "check-in": (50, 110, 125),
    "withdrawal": (60, 130, 150), "rejection-reply": (40, 120, 150), "offer-reply": (40, 120, 150),
    "referral-thanks": (40, 130, 160),
}  # fmt: skip
_BRIEF_MEETING: Final = (40, 80, 200)
_BRIEF_MINUTES: Final = 10
_LONG_SENTENCE_WORDS: Final = 40
_I_SHARE_MOST: Final = 0.5
_SLACK: Final = 1.1  # of the good length, before a hint is worth reading
_GRADE_MOST: Final = 11.0
_PARAGRAPHS_MOST: Final = 5

_THANKS: Final = Expression(
    r"\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciat\w+|obliged|kind of you|good of you|generous of you|cheers for|ta for|I valued|I enjoyed|diolch|gracias|merci"
    r"|(?:lovely|good|great|nice|pleasure|treat|joy|delight|privilege|honou?r) (?:to (?:have )?(?:meet|met|seen?|talk|speak|spoken)|(?:meeting|seeing|talking|speaking)))\b",
)
_NEXT: Final = Expression(
    r"\b(?:next|decid\w+|decision|by (?:the )?(?:\d|Mon|Tues|Wednes|Thurs|Fri|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|end|early|mid|Christmas|Easter)|forward|second (?:round|interview)|finalists?|reach me|call me|call you|(?:will|'ll|’ll) (?:call|ring|phone|write|e-?mail|be in touch)|go on with|further|call your|free|available|ready|glad to|happy to|pleased to|be delighted|can send|can come|could come|will send|'ll send|send you|bring|speak again|talk again|meet again|see you|hear (?:from|how|what)|in touch|let me know|follow(?:s|ing)?|meets?|votes?|timing|the (?:\w+ )?week of|notice\b|my phone|anything else|Monday|Tuesday|Wednesday|Thursday|Friday|welcome|start|(?:any|either) (?:day|time|morning|afternoon|evening|week)|suits?|works for me|at your disposal|until then|hear more|come (?:in|by|over|back)|cancel|(?:presentation|assessment|interview|panel|task|trial|visit|call|round|stage|test|demo|lesson|audition)(?: (?:with|at|on|in|for)(?: \w+){1,4})? (?:is|are|will be|takes place)|relish|remain (?:very |most |keenly )?(?:interested|keen)|paths cross|hope(?:s|d)? (?:to|that)|look for)\b",
)


def _bounds(text: ProofText) -> tuple[int, int, int]:
    if text.kind == "thank-you" and text.debrief:
        met = conversation_for(text.debrief, text.recipient)
        if met and met.minutes and met.minutes <= _BRIEF_MINUTES:
            return _BRIEF_MEETING
    return _WORDS[text.kind]


def _length(text: ProofText) -> Iterator[Match]:
    least, good, most = _bounds(text)
    words = text.words
    if words > most:
        yield Match(
            0,
            0,
            message=f"{words} words: never more than {most} for this kind; {good} at most reads better.",
        )
    elif words > good * _SLACK:
        yield Match(
            0,
            0,
            message=f"{words} words: {least} to {good} is the length for this kind.",
            severity=Severity.HINT,
        )
    elif words * _SLACK < least:
        yield Match(
            0,
            0,
            message=f"{words} words: this kind wants {least} to {good}; add one thing that was said.",
            severity=Severity.HINT,
        )


def _long_sentences(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        if len(sentence.words) > _LONG_SENTENCE_WORDS:
            yield Match(
                sentence.start,
                sentence.end,
                message=f"This sentence has {len(sentence.words)} words.",
            )


def _i_openings(text: ProofText) -> Iterator[Match]:
    sentences = [s for s in text.sentences if s.words]
    with_i = [s for s in sentences if s.words[0].lower in {"i", "i'm", "i've", "i'd", "i'll"}]
    if len(sentences) >= 5 and len(with_i) / len(sentences) > _I_SHARE_MOST:
        yield Match(0, 0, message=f"{len(with_i)} of {len(sentences)} sentences begin with “I”.")


def _exclaimed(text: ProofText) -> Iterator[Match]:
    marks = [m.start() for m in re.finditer(r"!", text.text)]
    yield from (Match(at, at + 1, (".",)) for at in marks[1:])


def _unthanked(text: ProofText) -> Iterator[Match]:
    if text.sentences and not _THANKS.search(text.text):
        yield Match(0, 0)


def _no_next_step(text: ProofText) -> Iterator[Match]:
    last = text.sentences[len(text.sentences) // 2 :]
    if text.sentences and not any(_NEXT.search(s.text) for s in last):
        yield Match(0, 0)


def _no_greeting(text: ProofText) -> Iterator[Match]:
    if not text.part(Part.GREETING) and text.lines:
        yield Match(0, 0)


def _no_closing(text: ProofText) -> Iterator[Match]:
    if not text.part(Part.CLOSING) and text.lines:
        yield Match(0, 0)


def _no_signature(text: ProofText) -> Iterator[Match]:
    if text.part(Part.CLOSING) and not text.part(Part.SIGNATURE):
        yield Match(0, 0)


def _subject(text: ProofText) -> Iterator[Match]:
    for line in text.part(Part.SUBJECT):
        words = re.findall(r"[\w’'&.-]*\w", line.text.partition(":")[2])
        if not 2 <= len(words) <= 10:
            yield Match(
                line.start,
                line.end,
                message=f"A subject of {len(words)} word{'s' if len(words) > 1 else ''}: three to eight are read whole on a phone.",
            )


def _grade(text: ProofText) -> float:
    """Flesch-Kincaid grade of the body, names and figures left out (Kincaid et al., 1975)."""
    words = [w.text for s in text.sentences for w in _plain(s)]
    if len(words) < 60:
        return 0.0
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / len(text.sentences) + 11.8 * syllables / len(words) - 15.59


def _plain(sentence: Sentence) -> list[Token]:
    return [
        w
        for at, w in enumerate(sentence.words)
        if w.text[0].isalpha() and (at == 0 or w.text.islower() or w.text == "I")
    ]


def _syllables(word: str) -> int:
    bare = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", bare)))


def _hard_to_read(text: ProofText) -> Iterator[Match]:
    grade = _grade(text)
    if grade > _GRADE_MOST:
        yield Match(
            0, 0, message=f"It reads at school grade {grade:.0f}; 6 to 9 is easy on a phone."
        )


def _many_paragraphs(text: ProofText) -> Iterator[Match]:
    count = len(text.paragraphs)
    if count > _PARAGRAPHS_MOST or (count == 1 and text.words > 110):
        yield Match(
            0,
            0,
            message=f"{count} paragraphs: three or four carry a letter."
            if count > 1
            else "One long paragraph: break it in three or four.",
        )


_SOURCE = "After published advice on follow-up letters; see the reference page on kinds"
_BODY = "Thank you for showing me the kiln on Monday. You said that its lining fails every winter, and I have an idea for it."
_END = "\n\nKind regards,\nAna Reis\n"
_NINETY = " ".join(["The lining fails when the frost comes early."] * 12)


def _letter(body: str) -> str:
    return f"Dear Mr. Bell,\n\n{body}{_END}"


_WHOLE = _letter(f"{_BODY} {_NINETY}\n\nI can send the drawings by Friday.")

RULES = (
    Rule("letter-length", Severity.WARNING, "The length is not that of this kind of letter.",
         "A follow-up letter is read in half a minute, often on a phone.", _SOURCE,
         flags=(_letter(_NINETY * 3), _letter(_BODY), Example(_letter(_NINETY * 2), kind="check-in")),
         passes=(_WHOLE, Example(_letter(_NINETY), kind="withdrawal"), Example(_letter(_NINETY), kind="check-in")),
         find=_length, scope=Scope.LETTER, kinds=frozenset(_WORDS)),
    Rule("sentence-long", Severity.HINT, "This sentence is long.",
         "A reader on a phone loses the thread long before forty words.", _SOURCE,
         flags=tuple(_letter(" ".join([word] * 45).capitalize() + ".") for word in ("well", "so", "then")),
         passes=(_WHOLE, _letter("Short."), _letter("It is short. " * 20)),
         find=_long_sentences, scope=Scope.LETTER),
    Rule("i-openings", Severity.HINT, "Too many sentences begin with “I”.",
         "The letter is about the reader's work as much as about yours.", _SOURCE,
         flags=(_letter("I ran. I sat. I ate. I slept. I left."), _letter("I ran. I'm in. We ate. I slept. It left."), _letter("I'd go. I've been. I'll go. You went. It was so.")),
         passes=(_WHOLE, _letter("I ran. I sat."), _letter("I ran. We sat. They ate. You slept. It left.")),
         find=_i_openings, scope=Scope.LETTER),
    Rule("exclamations", Severity.WARNING, "One exclamation mark at most.",
         "Two sound like shouting.", _SOURCE,
         flags=(_letter("Good! Well!"), _letter("Thank you! It was fine. Yes!"), _letter("Oh! Oh! Oh!")),
         passes=(_WHOLE, _letter("Good!"), _letter("Good.")),
         find=_exclaimed, scope=Scope.LETTER),
    Rule("thanks-missing", Severity.WARNING, "Nobody is thanked.",
         "Thanks are what the letter is for.", _SOURCE,
         flags=(_letter("The kiln is old."), _letter("We met on Monday."), Example(_letter("I withdraw."), kind="withdrawal")),
         passes=(_WHOLE, _letter("I am grateful for the tour."), _letter("I appreciated the tour.")),
         find=_unthanked, scope=Scope.LETTER, not_kinds=frozenset({"check-in", "consultant-note"})),
    Rule("next-step-missing", Severity.HINT, "Nothing is said of what comes next.",
         "The last lines should leave the reader knowing what you will do, or wait for.", _SOURCE,
         flags=(_letter("Thank you. The kiln is old."), _letter("Thank you. It rained."), Example(_letter("We met. It rained."), kind="check-in")),
         passes=(_WHOLE, _letter("Thank you. I will be ready on Monday."), _letter("Thank you. I can send the plan."), _letter("Thank you. The presentation is on 4 December."), _letter("Thank you. I know that you will call."), _letter("Thank you. It would be good to go on with our conversation.")),
         find=_no_next_step, scope=Scope.LETTER, kinds=frozenset({"thank-you", "thank-you-letter", "check-in"})),
    Rule("greeting-missing", Severity.WARNING, "The letter greets nobody.",
         "A letter begins with the reader's name.", _SOURCE,
         flags=("Thank you for the tour.\n\nRegards,\nAna\n", "I withdraw.\n", "The kiln is old, as we said.\n"),
         passes=(_WHOLE, "Hi Jo,\n\nThanks.\n\nBest,\nSam\n", "Dear Ana,\n\nThanks.\n"),
         find=_no_greeting, scope=Scope.LETTER),
    Rule("closing-missing", Severity.WARNING, "The letter takes no leave.",
         "A letter ends with a closing line and a name.", _SOURCE,
         flags=("Dear Ana,\n\nIt rained.\n", "Hi Jo,\n\nThanks for the tour.\n", "Dear Ana,\n\nThe kiln is old.\n\nTom Bell\n"),
         passes=(_WHOLE, "Dear Ana,\n\nThanks.\n\nBest,\nTom\n", "Dear Ana,\n\nThanks.\n\nYours sincerely,\nTom\n"),
         find=_no_closing, scope=Scope.LETTER),
    Rule("signature-missing", Severity.WARNING, "No name stands under the closing.",
         "The reader should not have to look for who wrote.", _SOURCE,
         flags=("Dear Ana,\n\nThanks.\n\nBest regards,\n", "Hi Jo,\n\nThanks.\n\nSincerely,\n", "Dear Ana,\n\nThanks.\n\nKind regards\n"),
         passes=(_WHOLE, "Dear Ana,\n\nThanks.\n\nBest,\nTom\n", "Dear Ana,\n\nThe kiln is old.\n"),
         find=_no_signature, scope=Scope.LETTER),
    Rule("subject-length", Severity.HINT, "The subject line is too short or too long.",
         "Three to eight words are read whole on a phone.", _SOURCE,
         flags=(f"Subject: Hello\n\n{_WHOLE}", f"Subject: {'very ' * 12}long\n\n{_WHOLE}", f"Subject: Thanks\n\n{_WHOLE}"),
         passes=(f"Subject: Our talk about the kiln\n\n{_WHOLE}", _WHOLE, f"Subject: Thank you: kiln manager\n\n{_WHOLE}"),
         find=_subject, scope=Scope.LETTER),
    Rule("reading-grade", Severity.HINT, "It is hard to read.",
         "Plain letters are answered more often.", "Kincaid, Fishburne, Rogers and Chissom, 'Derivation of new readability formulas' (1975)",
         flags=tuple(_letter(f"{word} organisational responsibilities necessitate considerable interdepartmental communication regarding administrative considerations. " * 8) for word in ("Contemporary", "Additional", "Numerous")),
         passes=(_WHOLE, _letter("Short."), _letter("The kiln is old. " * 30)),
         find=_hard_to_read, scope=Scope.LETTER),
    Rule("paragraphs", Severity.HINT, "The paragraphs are too many, or only one.",
         "Three or four short paragraphs are easy to take in.", _SOURCE,
         flags=(_letter("One.\n\n" * 6 + "Two."), _letter(_NINETY * 2), _letter("\n\n".join("abcdefg"))),
         passes=(_WHOLE, _letter("One.\n\nTwo.\n\nThree."), _letter("One.")),
         find=_many_paragraphs, scope=Scope.LETTER, not_kinds=frozenset({"consultant-note"})),
)  # fmt: skip
