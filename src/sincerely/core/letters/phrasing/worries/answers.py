"""The candidate's answer to a worry: whole, in sentences of mine, its fragments completed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.letters.phrasing.career.lines import articled, fact_part
from sincerely.core.letters.phrasing.career.mine import MINE
from sincerely.core.letters.phrasing.clauses.bare_verbs import is_bare_verb_of_mine
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.hurry.hurried import as_written_at_leisure
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import MODALS, PASSIVES, PREDICATES
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.letters.phrasing.worries.answer_people import with_people_named
from sincerely.core.letters.phrasing.worries.by_me import by_me
from sincerely.core.tables import word_set

__all__ = ["phrase_answer"]

_AGREEING: Final = {"true": "that is true", "yes": "yes", "yes please": "yes", "no": "no", "correct": "that is correct",
                    "right": "that is right", "agreed": "agreed", "fair": "that is fair", "fair point": "that is a fair point",
                    "not yet": "not yet", "partly": "in part", "partly true": "that is partly true",
                    "not true": "that is not so", "false": "that is not so", "nope": "no", "nah": "no", "yep": "yes", "yeah": "yes", "yup": "yes",
                    "sure": "yes", "of course": "of course", "absolutely": "yes", "definitely": "yes", "sort of": "in part",
                    "guilty": "that is true", "not really": "not really", "kind of": "in part"}  # fmt: skip
_OPENING: Final = re.compile(
    rf"^(?P<word>{'|'.join(sorted(_AGREEING, key=len, reverse=True))})(?:(?:(?:[,:]|\s[-–—]+)\s+|\s+(?=but\b|though\b|(?:\d|I['’ ]|we |my |it ['’]?s?\b)))(?P<rest>.+)|[\s.,:;]*)$",
    re.IGNORECASE,
)
_ADMITTING: Final = frozenset({"true", "correct", "right", "fair", "fair point", "agreed"})
_NEGATIVE: Final = re.compile(r"\b(?:never|not|no|lack|without)\b|n['’]t\b", re.IGNORECASE)
_NONE: Final = re.compile(r"^(?:no|lack of|lacks?|without|zero)\s+(?P<what>.+)$", re.IGNORECASE)
_WHETHER: Final = re.compile(
    r"^whether (?P<who>I|my [\w&’' -]+?|the [\w&’' -]+?) (?P<verb>have|am|is|are|was|can|will|would|could)\b"
)
_ALONE: Final = re.compile(
    r"^(?:none|nothing)(?: at all| so far| yet| that I know of)?$", re.IGNORECASE
)


_UNANSWERED: Final = re.compile(
    r"(?:(?:gave |had |there was )?no (?:good |real |proper )?answer(?: given)?|n/?a|none given|did(?: not|n['’]t) answer(?: it| that)?|(?:dodged|ducked|fluffed|fudged) (?:it|that|this)"
    r"|blanked|went blank|[?\W]*)$",
    re.IGNORECASE,
)
_COULD_BE: Final = re.compile(
    r"^(?:could|can|will|would|may|might) be (?:a |an |the |two|three|four|five|six|\d)",
    re.IGNORECASE,
)
_THEN_NONE: Final = re.compile(r"^none[,;.] (?P<rest>.+)$", re.IGNORECASE)
_THEN_I: Final = re.compile(
    r"(?<=, )(?P<joint>but|and) (?=(?:did|have|had|was|would|could|can|will|ran|led|took|know|did)\b)"
)
_FIRST_PERSON: Final = re.compile(r"\b(?:I|my|me)\b")


def phrase_answer(note: Note, setting: Setting, worry: Phrased | None) -> Phrased:
    """The answer kept whole, in sentences of mine, its fragments completed.

    ``worry`` is the worry it answers, phrased: "True" means "I have not" after "whether
    I have worked with …", which the note put as "I have never worked with …".
    """
    if _UNANSWERED.match(note.text.strip(" .")):
        return Phrased(note, Act.UNSURE, (), why_not="the note says that there was no answer")
    sentences: list[str] = []
    opening = ""
    admitted = _admitted(worry, setting) if worry else ""
    typed = [
        as_written_at_leisure(part, setting)
        for part in setting.parts(with_people_named(note.text, worry))
    ]
    parts = [
        piece
        for whole in typed
        for half in _with_deeds_joined(whole, setting)
        for piece in cut_statements(half, setting)
    ]
    agreed = _OPENING.match(parts[0]) if parts else None
    if agreed is not None:
        word = agreed["word"].lower()
        rest = (agreed["rest"] or "").strip()
        parts = [rest, *parts[1:]] if rest else parts[1:]
        if admitted and word in _ADMITTING:
            sentences.append(sentence(admitted))
        else:
            opening = _conceded(word, worry)
    for part in _with_figure_apart([by_me(part, setting) for part in parts], setting):
        said = [
            _with_me_again(text, setting) for text in _answered(note, part, opening, worry, setting)
        ]
        if sentences and len(said) == 1 and said[0].startswith(_SHORTLY):
            sentences[-1] = _with_more(sentences[-1], said[0])
        else:
            sentences.extend(said)
        opening = ""
    if opening:
        sentences.append(sentence(opening))
    return Phrased(
        note, Act.OWN, tuple(sentences), why_not="" if sentences else "the answer is empty"
    )


def _with_deeds_joined(text: str, setting: Setting) -> tuple[str, ...]:
    """Two deeds of mine at a bare comma, joined ("sang, taught two choirs"); a deed after things, apart."""
    head, comma, tail = text.rpartition(", ")
    words, ahead = (setting.words(head), setting.words(tail)) if comma else ((), ())
    if not words or len(ahead) < _SHORTEST_DEED:
        return (text,)
    at = 0 if setting.verbs.is_past(ahead[0].text) else 1
    led = not at or not ahead[0].tag.is_known or ahead[0].lower.endswith("ly")
    if not led or not _is_deed(ahead, at, setting):
        return (text,)
    first = next((i for i, word in enumerate(words) if word.lower not in _BEFORE_DEED), 0)
    if _is_deed(words, first, setting):
        return (f"{head} and {tail}",)
    bare = words[0].lower not in _BEFORE_DEED and find_finite(words, setting.verbs, 0) < 0
    return (head, tail) if bare and not at else (text,)


_SHORTEST_DEED: Final = 2
_BEFORE_DEED: Final = word_set("i no yes but so and have also then")
_STATES: Final = word_set(
    "based located called named known born raised held led run made owned backed paid set cut"
)


def _is_deed(words: Sequence[Word], at: int, setting: Setting) -> bool:
    """Whether a past form at the place is a deed, by whoever wrote it, and no state."""
    if at + 1 >= len(words) or words[at].after or words[at].lower in _STATES:
        return False
    following = words[at + 1]
    return setting.verbs.is_past(words[at].lower) and following.lower != "by"


def _with_me_again(text: str, setting: Setting) -> str:
    """A scrap and, after its comma, a verb of mine ("… of barley, but I did the course")."""
    head = setting.words(text.partition(", ")[0])
    if _FIRST_PERSON.search(text) or find_finite(head, setting.verbs, 0) >= 0:
        return text
    return _THEN_I.sub(r"\g<joint> I ", text)


_SHORTLY: Final = "The short answer is "


def _lead(text: str, setting: Setting) -> str:
    """What leads to a scrap: "the short answer is" to a noun phrase, a colon to any other."""
    if ":" in text:
        return "in short, "
    thing = text.partition(" (")[0]
    parse = parse_of(setting.words(thing), setting.language, as_sentence=True)
    is_thing = parse.tag(parse.root).startswith("NN") and not text.startswith("not ")
    return _SHORTLY.lower() if is_thing else "the short answer: "


def _named(text: str, setting: Setting) -> tuple[Word, ...]:
    """A scrap as a noun phrase in mid-sentence ("same controls" is "the same controls")."""
    words = setting.inside(setting.words(text))
    return (Word("the"), *words) if words[0].lower == "same" else words


def _with_more(before: str, fragment: str) -> str:
    """A sentence with a fragment that follows it, in brackets; after another fragment, at a comma."""
    more = fragment.removeprefix(_SHORTLY).rstrip(".")
    if before.startswith(_SHORTLY):
        return f"{before.rstrip('.')}; {more}."
    return (
        f"{before.rstrip('.')} ({more})."
        if before.endswith(".") and "(" not in before
        else f"{before} {sentence(more)}"
    )


def _with_figure_apart(parts: list[str], setting: Setting) -> list[str]:
    """The parts, a figure before the comma told apart from what follows ("4.2m, and ran a shared budget")."""
    out: list[str] = []
    for part in parts:
        head, mark, rest = part.partition(", and ")
        words = setting.words(rest) if mark else ()
        apart = (
            len(words) > 1
            and setting.verbs.is_past(words[0].text)
            and find_finite(setting.words(head), setting.verbs, 1) < 1
        )
        bare = apart and not any(setting.verbs.is_past(w.text) for w in setting.words(head))
        out.extend((head, rest) if bare else (part,))
    return out


def _answered(
    note: Note, part: str, opening: str, worry: Phrased | None, setting: Setting
) -> list[str]:
    """The sentences of one part of the answer, led by "yes" or "that is true" where it is."""
    if not opening and _ALONE.match(part.rstrip(" .")):
        return [sentence(_none(part.rstrip(" ."), worry, setting))]
    first: list[str] = []
    none = None if opening else _THEN_NONE.match(part)
    if none:
        first, part = [sentence(_none("none", worry, setting))], none["rest"]
    of_me = worry is not None and (worry.question or "").startswith("whether I")
    if _COULD_BE.match(part) and not of_me:
        part = f"it {part[0].lower()}{part[1:]}"
    text, is_whole = _answer_part(note, part, setting)
    text = re.sub(r"(?<=\w) though$", ", though", text)
    return [*first, sentence(_led(opening, text, is_whole, setting))]


def _conceded(word: str, worry: Phrased | None) -> str:
    """What "True" comes to where the worry is only named: there is no statement that it could mean."""
    named = (
        worry is not None and worry.clause is None and (worry.question or "").startswith("about ")
    )
    return "that is a fair point" if named and word in _ADMITTING else _AGREEING[word]


def _none(part: str, worry: Phrased | None, setting: Setting) -> str:
    """Read "none" as a sentence that suits what was asked about."""
    tail = part[len(part.split(" ", 1)[0]) :]
    topic = worry.topic if worry else None
    named = topic is not None and not topic.startswith(("my ", "your ", "how "))
    if named and is_plural(setting.words(topic or ""), setting.language):
        return f"there are none{tail}"
    return f"I have none{tail}"


def _admitted(worry: Phrased, setting: Setting) -> str:
    """What "True" admits, said so that it answers the question; empty where "that is true" does."""
    text = " ".join(setting.parts(worry.note.text)).rstrip(" .?!")
    whether = _WHETHER.match(worry.question or "")
    if whether and _NEGATIVE.search(text):
        who = "I" if whether["who"] == "I" else "it"
        return f"the plain answer is that {who} {whether['verb']} not"
    if whether:
        return ""
    not_being = re.match(r"my not being (?P<what>.+)$", worry.topic or "")
    if not_being:
        return f"it is true that I am not {not_being['what']}"
    none = _NONE.match(text)
    if none:
        return f"it is true that I have no {text_of(setting.turned(setting.words(none['what']), MINE))}"
    return ""


def _led(opening: str, text: str, is_whole: bool, setting: Setting) -> str:
    if not opening and _FIGURE_ALONE.match(text):
        return f"{_SHORTLY.lower()}{text}"
    if not opening:
        return (
            text
            if is_whole or text.startswith(("but ", "and "))
            else f"{_lead(text, setting)}{text_of(_named(text, setting))}"
        )
    words = setting.words(text)
    joint = (
        ", "
        if text.startswith("but ")
        or (opening in {"yes", "no", "not yet", "in part"} and (is_whole or len(words) <= _FEW))
        else ": "
    )
    return f"{opening}{joint}{text_of(setting.inside(words))}"


# "60 directly, but I ran the desk for 340"
_FIGURE_ALONE: Final = re.compile(r"[£$€]?\d[\w.,]*(?: [a-z]+){0,3}, but ")
_FEW: Final = 3  # words that stand after "yes" at a comma


def _answer_part(note: Note, part: str, setting: Setting) -> tuple[str, bool]:
    """One part of an answer, and whether it is a whole statement."""
    part = _AGAIN.sub(r" and \1", part)
    words = setting.words(part)
    shaped = setting.shape(words)
    low = words[0].lower
    if low == "because" and len(words) > 2:
        return _answer_part(note, text_of(words[1:]), setting)
    if low in {"but", "and", "so", "though"} and len(words) > 2:
        inner, is_whole = _answer_part(note, text_of(words[1:]), setting)
        joined = setting.inside(setting.words(inner))
        return f"{'but' if low == 'though' else low} {text_of(joined)}", is_whole
    opened = _by_opening(part, words, setting)
    if opened is not None:
        return opened, True
    if shaped.shape is Shape.FINITE:
        return text_of(articled(shaped, setting)), True
    if shaped.shape is Shape.QUESTION and (low != "did" or part.rstrip().endswith("?")):
        return f"{text_of(setting.turned(words, MINE)).rstrip('?')}?", True
    if shaped.shape is Shape.VERBLESS:
        subject = with_article(setting.turned(words[: shaped.verb], MINE), setting.language)
        plural = is_plural(words[: shaped.verb], setting.language)
        rest = setting.turned(words, MINE)[shaped.verb :]
        return f"{text_of(subject)} {_copula(rest, setting, plural=plural)} {text_of(rest)}", True
    if setting.verbs.lemma(words[0].text) in {"happen", "occur", "depend"} and len(words) > 1:
        return f"that {text_of(setting.turned(words, MINE))}", True
    if words[0].lower in _WAS | _AM and len(words) > 1:
        verb = "was" if words[0].lower in _WAS else "am"
        return f"I {verb} {text_of(setting.turned(words, MINE))}", True
    if low == "used" and len(words) > 2:
        return f"I {text_of(setting.turned(words, MINE, subject='I'))}", True
    if _is_mine(words, shaped.shape, setting):
        return f"I {text_of(setting.turned(words, MINE, subject='I'))}", True
    phrased = fact_part(note, part, setting)
    if phrased.clause:
        return _OVER.sub("I was", _LASTING.sub("I have been", phrased.clause)), True
    return phrased.noun or text_of(setting.turned(words, MINE)), False


def _by_opening(part: str, words: tuple[Word, ...], setting: Setting) -> str | None:
    """What the first words alone tell: that I did it, that I am back, how long it was."""
    turned = text_of(setting.turned(words, MINE))
    if _has_not(words, setting):
        return f"I have {turned}"
    if _DID_IT.match(part) or is_bare_verb_of_mine(words, setting.verbs):
        return f"I {turned}"
    if words[0].lower in _BACK and any(word.lower == "since" for word in words):
        return f"I have been {turned}"
    span = _SPENT.match(part)
    if span is None:
        return None
    return f"I {'have' if span['link'].lower() == 'of' else 'spent'} {turned}"


def _has_not(words: tuple[Word, ...], setting: Setting) -> bool:
    """Read "not chaired one": a deed of mine that was not done, with what it would have been done to."""
    is_deed = len(words) > 2 and setting.verbs.is_participle(words[1].lower)
    return is_deed and words[0].lower == "not" and words[2].lower in _OF_IT


_OF_IT: Final = word_set("one it them that this any a an the either both many much")


def _copula(rest: tuple[Word, ...], setting: Setting, *, plural: bool) -> str:
    """What was left out before the predicate; a deed that was done to a thing is over ("firm sold")."""
    gone = (
        len(rest) == 1
        and setting.verbs.is_participle(rest[0].lower)
        and rest[0].lower not in PASSIVES | PREDICATES
    )
    if gone:
        return "were" if plural else "was"
    return "are" if plural else "is"


# "Two years on a food truck before that": what I spent; "14 years of running labs": what I have.
_SPENT: Final = re.compile(
    r"^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|half a|most of my)(?:\+| and a half)?"
    r" (?:summers?|winters?|seasons?|years?|months?|weeks?|decades?|terms?|career|life) (?P<link>of|out of|off|around|across|on|in|at|with|as|running|doing|teaching|working|selling|leading|managing|under|inside|abroad)\b(?!.*\b(?:ago|old)\b)",
    re.IGNORECASE,
)
# "Did it for nine years": the same thing, and I did it; no question.
_DID_IT: Final = re.compile(
    r"^(?:did|had|have) (?:it|this|that|so|the same|both|all of (?:it|this|that|them)|them|one|two|three|some|several)\b(?!.*\?)",
    re.IGNORECASE,
)
_BACK: Final = word_set("back here home sober clear free fit well in out")
_WAS: Final = word_set("born raised brought educated schooled trained")
_AM: Final = word_set("based married settled registered qualified")
_AGAIN: Final = re.compile(
    r", (would|will|can|could|still)(?= (?:again|do|go|take|still|happily|gladly|have|run|keep|teach|hold)\b)"
)
# "Caring for my father, who died in March": what was done is over.
_OVER: Final = re.compile(r"^I am(?= \w+ing\b.*\b(?:died|passed away|at the time|back then)\b)")
_LASTING: Final = re.compile(r"^I am(?= .*\bsince (?:(?:19|20)\d\d|[A-Z]\w+)\b)")
_PLACES: Final = word_set(
    "in on at by with to for from up as over next this before after out into the a an my every each some no it not through"
)


def _is_mine(words: tuple[Word, ...], shape: Shape, setting: Setting) -> bool:
    """Whether a bare verb opens the answer, I its left-out subject: "finish in May 2027"."""
    first = words[0].lower
    if len(words) > 1 and not words[0].after and first in MODALS:
        return shape is not Shape.QUESTION
    if len(words) < 2 or words[0].after or not setting.verbs.is_base(first):
        return False
    if first in {"have", "am", "do", "did", "had"}:
        return True
    if (
        setting.verbs.is_past(first)
        or shape is Shape.PAST
        or first in {"one", "half", "best", "house"}
    ):
        return False
    return words[1].lower in _PLACES and (setting.verbs.is_only_verb(first) or first in _OF_MINE)


_OF_MINE: Final = word_set(
    "finish start move plan want need live speak read know learn study work use run travel commute drive hope aim intend"
    " expect sit complete return love like prefer own manage lead teach"
)
