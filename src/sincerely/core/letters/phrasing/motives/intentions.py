"""What the candidate would do there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.lines import articled
from sincerely.core.letters.phrasing.career.mine import MINE
from sincerely.core.letters.phrasing.clauses.bare_verbs import (
    goes_on_to_bring,
    is_bare_verb,
    names_thing,
)
from sincerely.core.letters.phrasing.clauses.tails import NOT_SO, NUMBER, comma_pieces
from sincerely.core.letters.phrasing.hurry.objects import is_countable, needs_article, with_articles
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_subject_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause, is_noun_phrase, is_strung
from sincerely.core.letters.phrasing.typed.dating import full_months
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_intention"]

# "train her up" is of another: nobody would do it to themselves.
_OF_ME: Final = replace(MINE, object=Role.OTHER, is_of_me=False)
_OPENING: Final = re.compile(
    r"^(?:(?:simple|easy|small|one thing|first(?:ly)?): |(?:well|so|honestly|ok(?:ay)?),? (?=(?:the|i|first|my) ?)|(?:the |my )?(?:very )?first thing (?:(?:would be|is|was) (?:that |to )?)|first thing[:,]?\s+|first off[:,]?\s+|and |also |first(?:ly)?,? (?=i(?:['’]d|['’]ll| would| will)\b)|first,? (?=[a-z]+ (?:the|a|an|my|your|every|each|all)\b)|then,? )+",
    re.IGNORECASE,
)
_WHEN: Final = re.compile(
    r"^(?:in (?:the |my )?)?(?P<when>(?:first|second|opening|next) (?:(?:\d+|two|three|six|few|ninety|thirty|sixty) )?(?:day|week|month|quarter|term|season|year|winter|summer|spring|autumn|fall|harvest)s?"
    r"|(?P<unit>week|day|month|quarter|year|term|phase) (?P<number>one|two|three|[1-3])|Q[1-4])\s*(?::|\s[-–—]|,)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_WHEN_LAST: Final = re.compile(
    r"(?<=[a-z])(?<! the)(?<! my)(?<! in)(?<! this)(?<! every)(?<! their)(?<! your)(?<! our)(?<! per)(?<! each)(?<! by)(?<! a),? (?P<when>(?:first|second|third) (?:week|month|quarter|year|term|season|winter|summer))$",
    re.IGNORECASE,
)
_WOULD: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will| wd| want to| plan to| intend to| hope to| aim to)|would|wd|will|plan to|intend to|"
    r"aim to|want to|hope to|keen to|to)\s+(?:like to |love to |want to |also |first )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"^(?:do not|don['’]t|not|never)\s+(?P<rest>.+)$", re.IGNORECASE)
_REGULAR: Final = word_set(
    """
    daily weekly fortnightly monthly quarterly annual yearly termly nightly regular shared
    joint single proper standing short small simple public common written
    """
)


def phrase_intention(note: Note, setting: Setting) -> Phrased:
    """What I would do there, as it stands after "I would"; else told as it is typed."""
    sentences: list[str] = []
    bases: list[str] = []
    noun: str | None = None
    named: str | None = None
    for typed in _deeds(_stages(note.text, setting), setting):
        hung = _hung(typed, setting) if bases else ""
        if hung:
            bases[-1] = f"{bases[-1]}{hung}"
            sentences[-1] = sentence(f"I would {bases[-1]}")
            continue
        found, thing = _would(_timed(_OPENING.sub("", typed)), setting)
        if found is None and thing.startswith("no "):
            sentences.append(sentence(f"there would be {thing}"))
            continue
        if found is None:
            found = _with_purpose(thing, setting) or _outcome(thing, setting)
        if found is None and bases and is_clause(thing, setting):
            sentences.append(sentence(thing))
            continue
        if found is None and not is_noun_phrase(thing, setting):
            sentences.append(sentence(f"where I would begin: {thing}"))
            named = thing
            continue
        if found is None:
            is_next = noun is not None
            noun = noun or thing
            aims = _AIMED.search(thing) is not None or _is_better(thing, setting)
            deed = "aim for" if aims else "go on to" if is_next else "begin with"
            found = f"{'see' if _is_seen_done(thing, setting) else deed} {thing}"
        bases.append(found)
        sentences.append(sentence(f"I would {found}"))
    base = bases[0] if bases else None
    if len(bases) == 2 and base and len(" ".join(bases).split()) < 24 and " and " not in base:
        base = f"{bases[0]} and {bases[1]}"
        sentences = [sentence(f"I would {base}")]
    elif len(sentences) > len(bases):
        base = noun = None
    topic = named if len(sentences) == 1 else None
    return Phrased(note, Act.OWN, tuple(sentences), topic=topic, base=base, noun=noun)


_ASIDE: Final = 10  # words that may stand in brackets


def _stages(text: str, setting: Setting) -> list[str]:
    """The parts of the note that are told one by one; what a dash only adds, in brackets."""
    out: list[str] = []
    for part in setting.parts(text):
        dashed = re.search(rf"\s[-–—]+\s+{re.escape(part.split(' ', 1)[0])}", text)
        is_change = _CHANGE.match(part) is not None
        fits = (
            not is_change
            and len(part.split()) <= _ASIDE
            and not set("()") & set(part + "".join(out[-1:]))
        )
        words = setting.words(part)
        if out and dashed and fits and _adds(words, setting):
            said = text_of(setting.turned(words, _OF_ME))
            out[-1] = f"{out[-1].rstrip(' .')} ({NOT_SO.sub(', ', said)})"
        else:
            out += _STAGES.split(full_months(part))
    return out


def _deeds(stages: list[str], setting: Setting) -> list[str]:
    """The stages, one that goes on to a second deed at a comma cut there: "…, ask for a call"."""
    out: list[str] = []
    for stage in stages:
        *before, last = comma_pieces(stage)
        head = ", ".join(before)
        words = setting.words(last)
        goes_on = len(words) > 2 and words[1].tag.word_class in _OBJECTS and "(" not in stage
        is_row = before and is_bare_verb(setting.words(head), setting)
        cut = goes_on and is_row and is_bare_verb(words, setting)
        out += [head, last] if cut else [stage]
    return out


_OBJECTS: Final = frozenset(
    {WordClass.DET, WordClass.PRON, WordClass.ADP, WordClass.PART, WordClass.NUM}
)


def _adds(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the words after a dash tell no deed of their own: "one inbox, plain English"."""
    first = words[0]
    is_deed = is_bare_verb(words, setting) or setting.verbs.is_gerund(first.lower)
    is_told = setting.shape(words).shape in {Shape.FINITE, Shape.PRESENT, Shape.PAST}
    return not (is_deed or is_told or first.lower in {"then", "and", "i", "we", "to"})


def _hung(text: str, setting: Setting) -> str:
    """A later part that only goes on with the one before it, as it does; empty for any other."""
    if _CHANGE.match(text):
        return f", from {text}"
    if goes_on_to_bring(text, setting):
        return f", which {text}"
    is_placed = setting.words(text)[0].lower in {"in", "with", "without", "on", "at", "by", "for"}
    return f", {text}" if is_placed else ""


_CHANGE: Final = re.compile(rf"^{NUMBER}(?: [a-z]+)? to {NUMBER}(?: [a-z]+)?$")
# "year 1 - new oven, year 2 - second shift"
_STAGES: Final = re.compile(
    r",\s+(?=(?:and )?(?:then )?(?:in )?(?:year|month|week|day|quarter|phase|term) (?:\d|one|two|three)\s*(?::|[-–—]|,))",
    re.IGNORECASE,
)
# What is aimed at, and nothing to begin with: "fewer agency nights", "a list under 6 weeks".
_AIMED: Final = re.compile(
    r"^(?:less|fewer|more|better|faster|shorter|quicker|cleaner|safer|zero|nobody)\b"
    r"|\b(?:under|over|below|above|within|at least|no more than|by) (?:[$£€]?\d|the end|(?-i:[A-Z])|an? |next |(?:the )?(?:spring|summer|autumn|fall|winter)\b)|\b(?:that|(?<!of )who)\b",
    re.IGNORECASE,
)
_EVERY: Final = re.compile(
    r"^(?:every|everyone|everybody|each|nobody|no one|none|all)\b", re.IGNORECASE
)
_STANDARD: Final = re.compile(
    r"\b(?:within|by|before|on time|the same day|every|inside|ahead|in advance|early|in (?:under )?\d+)\b",
    re.IGNORECASE,
)


_IN_TIME: Final = re.compile(
    r"^(?:every|each|the (?:night|day|week|same|evening|morning|month)) ", re.IGNORECASE
)


def _is_better(thing: str, setting: Setting) -> bool:
    """Whether a thing is told by how much more of something it is to be: "a calmer ward"."""
    article, _, rest = thing.partition(" ")
    word = rest.partition(" ")[0]
    is_more = word.endswith("er") and bool(setting.language.lemmas(word, WordClass.ADJ))
    return (
        article in {"a", "an"}
        and is_more
        and setting.language.lemmas(word, WordClass.ADJ)[0] != word
    )


def _is_seen_done(thing: str, setting: Setting) -> bool:
    """Read "every pupil known by name": all of them, and what is to be done with each."""
    words = setting.words(thing)
    return (
        _EVERY.match(thing) is not None
        and len(words) > 2
        and setting.verbs.is_participle(words[2].lower)
    )


# "half the menu vegetarian by spring": a share, and what it is to be.
_SHARE: Final = re.compile(
    r"^(?:half|all|most of|a (?:third|quarter) of|two thirds of) (?:the|our|my|your) [a-z-]+ [a-z-]+ (?:by|in|before|within) "
)


def _with_purpose(thing: str, setting: Setting) -> str | None:
    """A thing and what it is for: "a cold store by 2028, so that small farms can sell in January"."""
    head, joint, purpose = thing.partition(" so that ")
    head = head.rstrip(",")
    if not joint or not is_noun_phrase(head, setting) or not is_clause(purpose, setting):
        return None
    return f"aim for {head}, so that {purpose}"


def _outcome(thing: str, setting: Setting) -> str | None:
    """A state to come as what I would do for it: "see to it that nobody …", "have the desk moved …"."""
    if _SHARE.match(thing):
        return f"have {thing}"
    words = setting.words(thing)
    shaped = setting.shape(words)
    if shaped.shape is not Shape.FINITE or is_strung(thing, setting):
        return None  # "a falls round every morning, all hands" has no verb
    verb = words[shaped.verb]
    follows = words[shaped.verb + 1] if shaped.verb + 1 < len(words) else None
    is_done = setting.verbs.is_participle(verb.lower) and not setting.verbs.is_base(verb.lower)
    bare = follows is None or follows.tag.word_class in {
        WordClass.ADP,
        WordClass.ADV,
        WordClass.PART,
    }
    bare = bare or _IN_TIME.match(text_of(words[shaped.verb + 1 :])) is not None
    led = any(word.lower in {"that", "who", "which", "where"} for word in words[: shaped.verb])
    if shaped.verb > 0 and is_done and bare and not led:
        subject = with_subject_article(words[: shaped.verb], setting.language)
        return f"have {text_of((*subject, *words[shaped.verb :]))}"
    if is_noun_phrase(thing, setting) or not is_clause(thing, setting):
        return None
    if verb.tag.word_class not in {WordClass.VERB, WordClass.AUX}:
        return None
    is_be = verb.lower in {"is", "are", "was", "were"}
    if _EVERY.match(thing) or (not is_be and _STANDARD.search(thing)):
        return f"see to it that {text_of(articled(shaped, setting))}"
    return None


_NTH: Final = {
    "1": ("one", "first"), "one": ("one", "first"), "2": ("two", "second"), "two": ("two", "second"),
    "3": ("three", "third"), "three": ("three", "third"),
}  # fmt: skip


def _timed(part: str) -> str:
    """Read "first month: listen to every shift" as "listen to every shift in the first month"."""
    match = _WHEN.match(part)
    if match is None:
        return _WHEN_LAST.sub(r" in the \g<when>", part)
    when = match["when"]
    if match["unit"]:
        nth = _NTH[match["number"].lower()]
        is_day = match["unit"].lower() == "day"
        when = f"on day {nth[0]}" if is_day else f"in the {nth[1]} {match['unit'].lower()}"
    elif when.upper().startswith("Q"):
        when = f"in {when.upper()}"
    else:
        when = f"in the {when.lower()}"
    return f"{match['rest'].rstrip(' .')} {when}"


def _would(part: str, setting: Setting) -> tuple[str | None, str]:
    """The bare verb phrase, or ``None`` and the noun phrase that I would begin with."""
    match = _WOULD.match(part)
    text = match["rest"] if match else part
    refused = _NOT.match(text)
    if refused:
        inner = setting.words(refused["rest"])
        if setting.verbs.is_base(inner[0].text):
            never = "never" if text.lower().startswith("never") else "not"
            return f"{never} {_deed(setting.turned(inner, _OF_ME), setting)}", ""
    words = setting.words(text)
    first = words[0].lower
    turned = setting.turned(words, _OF_ME)
    shape = setting.shape(words).shape
    is_deed = shape is Shape.PARTICIPLE and not names_thing(words, setting)
    if setting.verbs.is_gerund(first) and (len(words) == 1 or is_deed):
        lemma = setting.verbs.lemma(first) or first
        return _deed((turned[0].to(lemma), *turned[1:]), setting), ""
    is_thing = (
        len(words) > 1
        and bool(setting.language.lemmas(first, WordClass.ADJ))
        and setting.verbs.is_gerund(words[1].lower)
    )  # "hot shoeing for every student"
    if setting.verbs.is_base(first) and not is_thing and (match or is_bare_verb(words, setting)):
        return _deed(turned, setting), ""
    return None, _thing(turned, setting)


def _deed(words: tuple[Word, ...], setting: Setting) -> str:
    text = text_of(with_articles(words, 0, setting))
    return _SO.sub("so that ", _THEN.sub(", then ", NOT_SO.sub(", ", text)))


# "so chefs do not guess": what it is for
_SO: Final = re.compile(
    r"\bso (?=(?:the |our |your )?(?:[a-z]+s|people|staff|everyone|nobody|they|we|anyone) (?:can|do|know|never|have|are|will|see|get|always|need) )"
)
_THEN: Final = re.compile(r"(?<=[a-z\d]) then (?=[a-z]+ )")


def _thing(words: tuple[Word, ...], setting: Setting) -> str:
    """A noun phrase with the article that it lacks, a row of two joined."""
    text = _WHOM.sub(r"\g<what> that ", NOT_SO.sub(", ", text_of(words)))
    if words[0].lower == "own" and len(words) > 1:
        return f"your {text}"
    whole, *loose = comma_pieces(text)
    if loose and "(" not in text and all(_LOOSE.match(piece) for piece in loose):
        told = _thing(setting.words(whole), setting)
        is_plain = len(loose) == 1 and loose[0].startswith("not ")
        return f"{told}, {loose[0]}" if is_plain else f"{told} ({', '.join(loose)})"
    if words[0].lower in {"less", "fewer", "more", "better"}:
        text = _MORE_OF.sub(" and ", text, count=1)
        return (
            text.replace(", ", " and ") if text.count(", ") == 1 and " and " not in text else text
        )
    head = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    head = min(head, next((i + 1 for i, w in enumerate(words) if w.after), head))
    last = words[head - 1]
    is_mass = last.lower in MASS or last.lower.endswith(MASS_ENDINGS)
    single = not is_plural_word(last.text, setting.language)
    if needs_article(words, setting.language) or (
        (words[0].lower in _REGULAR or _A_DAY.match(text))
        and single
        and (not is_mass or last.lower in _EVENTS)
        and (
            is_countable(last, setting.language)
            or not last.lower.endswith(("tion", "sion", "ment"))
        )
    ):
        return f"{a_or_an(text)} {text}"
    return text


# "an index people can use", "alerts nobody ignores"
_WHOM: Final = re.compile(
    r"^(?P<what>(?:an? |the )?(?:[a-z-]+ ){0,2}[a-z-]+)(?<!\bthat|\bwhat|\bwhen)(?<!\bwho|\bhow)(?<!\bwhich|\bwhere) (?=(?:nobody|no one|everyone|anyone|people|staff|we|they|I) (?:can|will|could|would|is|are|has|have|[a-z]+s?)\b(?! (?:by|for|to|from) ))"
)
_A_DAY: Final = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day [a-z]")
_LOOSE: Final = re.compile(
    rf"^(?:{NUMBER}\b|not\b|no\b|every\b|once\b|twice\b|[a-z]+(?:ing|ly)$|max\b|all\b|same\b)"
)
_MORE_OF: Final = re.compile(r"(?<=[a-z]),? (?=(?:more|fewer|less|better) )")


_EVENTS: Final = word_set(
    """
    meeting evening morning briefing training reading opening gathering outing
    """
)
