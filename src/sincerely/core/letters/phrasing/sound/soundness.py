"""Whether a construction is English for certain; one that is not is never offered.

Every rule here asks for a fault that a reader would see at once: a clause without its verb
or with two, two statements at one comma, "you wants", "about I", "the the", "he" that means
nobody in the sentence. In doubt the construction is dropped, for a point left out harms
less than a sentence that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.agreement import (
    FRONTED,
    LINKS,
    agrees,
    has_second,
    main_verb,
)
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.people.persons import names_person
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.clause_of import holds_clause
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.participles import is_bare_participle
from sincerely.core.letters.phrasing.reading.told import stated_verb
from sincerely.core.letters.phrasing.sentences import said, sentence
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.broken import broken_run
from sincerely.core.letters.phrasing.sound.matters import is_command, names_matter
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["fault", "is_clause", "is_noun_phrase", "is_strung", "leaning", "sound", "sound_forms"]

_LONGEST: Final = 36
_SHORTEST: Final = 3  # words of a point that stands after a colon
_MARRED: Final = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        (
            r"\b(the|a|an|of|to|in|on|at|for|and|or|is|are|was|we|with|he|she|you|I|my|your) \1\b",
            re.IGNORECASE,
        ),
        (
            r"\b(?:an?|the) (?:is|are|was|were|a|an|the|to|of|and|or|in|at|by|for|not|since|somebody|someone|today)\b(?! hoc| priori|-)",
            re.IGNORECASE,
        ),
        (r"\bwith in \d|\bin in\b|\bat at\b|\bon on\b", re.IGNORECASE),
        (r"(?<![\w.'’&/-])i(?![\w.'’&/-])", 0),
        (
            r"\b(?:about|with|from|of|by|at|against|between|giving|showing|telling|asking|taking|to) I\b",
            re.IGNORECASE,
        ),
        (r"\b(?:your|my|the|a) (?:I|you|me|he|she|they|we)\b", 0),
        (r"\b(?:me|him|them|us) (?:am|is|are|was|were|has|have|will|would|can)\b", 0),
        (r"\b(?:am|is|are|was|were) (?:is|are|am|was|were|has|have|wants|needs)\b", 0),
        (r"\bso (?:go|ask|talk|call|email|use|send|see|check|avoid|get)\b", re.IGNORECASE),
        (r", \w+['’]s [A-Z]", 0),
        (r", (?:why|how|what|when) \w+$", re.IGNORECASE),
        (r"[=<>|#_^~\\]|->|(?<=\s)[&+](?=\s[a-z])|\bw/|[!?]\w|\?.", 0),
        (r"[,;:]\s*[,;:.]|\s[,;:.]|\(\s*\)|,$", 0),
        (
            r"(?<![.\w])(?:and|or|but|the|an?|of|my|your|our|their|because|if|which|who|than|(?<!-)how)[.,;]?$",
            re.IGNORECASE,
        ),
        (
            r"^(?:ok|okay|um|er|uh|yeah|anyway|basically|and|but|or|so|plus)\b(?! that)",
            re.IGNORECASE,
        ),
    )
)
_HE: Final = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_PAIRS: Final = (("(", ")"), ("“", "”"), ("[", "]"), ("«", "»"))


def sound(phrased: Phrased, setting: Setting) -> Phrased:
    """The constructions that are English for certain; none is left, and why, where no sentence is.

    A clause that fails takes its sentence with it: the note's words then stand after a
    colon, if they can stand there.
    """
    if not phrased.sentences:
        return phrased
    kept = _sound_forms(phrased, setting)
    lost = [name for name, text in kept.items() if text is None and getattr(phrased, name)]
    out = replace(phrased, **kept)  # type: ignore[arg-type]
    marred = any(fault(text, setting) for text in phrased.sentences)
    shown = " ".join(phrased.sentences).lower()
    held = " ".join(text.lower() for text in kept.values() if text and text.lower() in shown)
    carries = [
        name
        for name in lost
        if (was := getattr(phrased, name).lower()) in shown and was not in held
    ]
    if not marred and not carries:
        return out
    return _plainer(out, phrased, setting)


def sound_forms(phrased: Phrased, setting: Setting) -> Phrased:
    """The same, without a clause that is not English for certain; its sentences stay.

    For the candidate's own notes, whose sentences stand by themselves after a colon.
    """
    if phrased.clause is None:
        return phrased
    whole = _BRACKETED.sub("", phrased.clause)
    if is_strung(whole, setting):
        return replace(phrased, clause=None)
    is_sound = is_clause(whole, setting) or is_clause(whole.partition(",")[0], setting)
    is_sound = is_sound or stated_verb(setting.words(whole), setting.verbs) > 0
    return phrased if is_sound else replace(phrased, clause=None)


def is_strung(text: str, setting: Setting) -> bool:
    """Read "open water diver, 240 logged dives": a thing and a comma where a subject has none."""
    words = setting.words(text)
    if words[0].lower in FRONTED | {"as", "i", "my"}:
        return False
    comma = next(
        (i for i, w in enumerate(words) if w.after.endswith((",", "-", "–", "—"))), len(words)
    )
    verb = main_verb(words, setting)
    return 0 <= comma < verb and not any(w.lower in {"and", "who", "which"} for w in words[:verb])


def _sound_forms(phrased: Phrased, setting: Setting) -> dict[str, str | None]:
    """Every form that passes its test; what stands in brackets at its end passes any."""
    return {
        name: text if text and test(_BRACKETED.sub("", text), setting) else None
        for name, test in _TESTS.items()
        for text in (getattr(phrased, name),)
    }


_BRACKETED: Final = re.compile(r" \([^()]*\)$")
_LEANS: Final = re.compile(
    r"^you (?:want|need|hope for|expect|would like) (?:it|them|one|that|this|those|more|less|fewer|\d[\d.,]*%?|two|three|four|five"
    r"|six|seven|eight|nine|ten|twelve|twenty|half|double)\b(?! \w+s\b)|^you \w+ (?:it|them|one)\b"
)


_ELLIPTIC: Final = re.compile(r"^you (?:want|hope|plan|mean|intend|need|would like|aim) to$")
_OF_IT: Final = re.compile(
    r"^(?P<who>you|everyone|everybody|nobody|no one|all|people|most(?: people)?) "
    r"(?P<verb>(?:hate|love|like|miss|dislike|regret|enjoy|dread|want|need|use|read|trust|own)s?|misses) (?:it|them|that)$"
)


def leaning(parts: Sequence[Phrased]) -> tuple[Phrased, ...]:
    """The parts, a wish that leans on the statement before it ("wants ten") made one with it."""
    out: list[Phrased] = []
    for part in parts:
        before = out[-1] if out else None
        if part.clause and part.clause.startswith("that is "):
            if before is None or before.clause is None:
                out.append(
                    Phrased(part.note, Act.UNSURE, (), why_not="it does not say what is meant")
                )
                continue
            clause = f"{before.clause}, which {part.clause.removeprefix('that ')}"
            out[-1] = replace(before, sentences=(said(clause),), clause=clause)
            continue
        of_topic = _OF_IT.match(part.clause or "")
        if (
            of_topic
            and before is not None
            and before.act is Act.TOPIC
            and before.topic
            and not before.thanks
        ):
            named = f"{before.topic}, which {of_topic['who']} {of_topic['verb']}"
            out[-1] = replace(
                before, sentences=(sentence(f"we talked about {named}"),), topic=named, noun=None
            )
            continue
        if before is not None and before.clause and _ELLIPTIC.match(part.clause or ""):
            joint = "but" if " not " in before.clause else "and"
            clause = f"{before.clause}, {joint} {part.clause}"
            out[-1] = replace(before, sentences=(said(clause),), clause=clause)
            continue
        if before is None or not part.clause or not _LEANS.match(part.clause):
            out.append(part)
            continue
        if before.clause is None or before.act is not Act.STATED:
            out.append(part)
            continue
        clause = f"{before.clause}, and {part.clause}"
        out[-1] = replace(before, sentences=(said(clause),), clause=clause)
    return tuple(out)


def _plainer(kept: Phrased, phrased: Phrased, setting: Setting) -> Phrased:
    """A safer construction of what is left: the wish, the thanks, the topic; else none."""
    for form, wording in _SAFER:
        text = getattr(kept, form)
        if text and not fault(text, setting):
            return replace(kept, sentences=(sentence(wording.format(text)),))
    body = phrased.clause or phrased.topic or phrased.noun
    if (
        phrased.act in {Act.STATED, Act.TOPIC}
        and body
        and not {",", ":"} & set(body)
        and _SHORTEST <= len(body.split()) <= 14
        and not fault(body, setting)
        and cut_statements(body, setting) == (body,)
        and not body.lower().startswith(("you ", "i ", "we ", "because ", "whether "))
        and (
            phrased.act is Act.STATED
            or not is_command(setting.words(body), setting)
            or not _OURS & set(body.split())
        )
    ):
        return Phrased(kept.note, Act.UNSURE, (sentence(f"you made this point: {body}"),))
    return Phrased(
        kept.note, Act.UNSURE, (), why_not="its words do not make a sentence for certain"
    )


# Whose command it would be is not certain where one of these stands in it.
_OURS: Final = word_set("I me my you your")
_SAFER: Final = (
    ("thanks", "thank you for {}"),
    ("wish", "you want {}"),
    ("question", "you asked {}"),
)


def fault(text: str, setting: Setting) -> str:
    """What mars the text in any construction; empty where nothing does."""
    for pattern in _MARRED:
        found = pattern.search(text.rstrip(".?!’”"))
        if found:
            return found.group()
    if any(text.count(a) != text.count(b) for a, b in _PAIRS) or text.count('"') % 2:
        return "a quotation mark or bracket without its fellow"
    if "“" not in text and "‘" not in text and _is_of_nobody(text, setting):
        return "a pronoun that means nobody in the sentence"
    if broken := broken_run(text, setting):
        return broken
    return "too long" if len(text.split()) > _LONGEST + 6 else ""


def _is_of_nobody(text: str, setting: Setting) -> bool:
    found = _HE.search(text)
    if found is None:
        return False
    before = setting.words(text[: found.start()]) if found.start() else ()
    return not any(
        names_person(before, index, setting.cast)
        or word.who == "other"
        or (index and word.text[:1].isupper() and word.text != "I")
        or word.lower
        in {"who", "whose", "somebody", "someone", "anyone", "nobody", "everyone", "each"}
        for index, word in enumerate(before)
    )


# "There are 41 stables, 12 of them empty": no clause, whatever a participle in it looks like.
_SOME_OF_THEM: Final = re.compile(r", \d[\d.,]* of them [^,;]+$")


def is_clause(text: str, setting: Setting) -> bool:
    """Whether the text is one clause: a subject, one main finite verb that agrees with it, no splice."""
    text = _SOME_OF_THEM.sub("", text)
    words = setting.words(text)
    if fault(text, setting) or not words or len(words) > _LONGEST:
        return False
    if cut_statements(text, setting) != (text.strip(" ,"),) and words[0].lower not in FRONTED:
        return False
    finite = main_verb(words, setting)
    if words[0].lower == "you" and is_bare_participle(words[max(finite, 0)].lower, setting.verbs):
        return False
    if words[0].lower in {"because", "whether"} and not any(word.after for word in words[:-1]):
        return False
    if finite < 1 or words[finite - 1].lower in {"or", "and"}:
        return False
    return agrees(words, finite, setting) and not has_second(words, finite, setting)


def is_noun_phrase(text: str, setting: Setting) -> bool:
    """Whether the text names a thing: no verb of its own, no figure that only hangs on to it."""
    words = setting.words(text)
    if fault(text, setting) or not words or len(words) > _LONGEST - 8:
        return False
    first = "" if words[0].text == "IT" else words[0].lower
    if first in {"nobody", "nothing", "none", "no", "not", "neither", "everybody", "everyone"}:
        return False
    if not any(w.text[:1].isalpha() and w.lower not in _NUMBER_WORDS for w in words):
        return False
    if any(w.lower in {"so", "because", "unless"} for w in words):
        return False
    lows = {word.lower for word in words}
    hangs = not lows & {"a", "an", "who", "which", "that"} and words[-1].lower in {
        "it",
        "them",
        "they",
        "there",
        "we",
    }
    if hangs and len(words) > 1:
        return False
    if first in {"it", "him", "her", "me", "them", "us", "he", "she", "i", "you", "they", "we"}:
        return False
    if first in {"how", "why", "what", "where", "who", "when", "which", "whether", "my", "your"}:
        return True
    if setting.verbs.is_gerund(first):
        whole = cut_statements(text, setting) == (text.strip(" ,"),)
        return whole and not _breaks_row(words, setting)
    if len(words) > 2 and words[-2].lower in {"or", "and"} and words[-1].tag.word_class is WordClass.VERB and (
        setting.verbs.is_past(words[-1].text) and not setting.verbs.is_base(words[-1].text)
    ):  # fmt: skip
        return False
    finite = find_finite(words, setting.verbs, 1)
    linked = any(word.lower in LINKS - {"and", "or", "but"} for word in words[1:finite])
    if (finite > 0 and not linked) or _hangs(words) or holds_clause(words, setting.verbs):
        return False
    return cut_statements(text, setting) == (text.strip(" ,"),)


_NUMBER_WORDS: Final = word_set(
    "one two three four five six seven eight nine ten half most some all none"
)


def _breaks_row(words: Sequence[Word], setting: Setting) -> bool:
    """Read "bringing me in and introduced me": a finite verb in a row of forms in -ing."""
    verbs = setting.verbs
    for index in range(2, len(words) - 1):
        previous = words[index - 1]
        if previous.lower != "and" and not previous.after.endswith(","):
            continue
        low = words[index].lower
        is_past = verbs.is_past(low) and not verbs.is_base(low)
        if (is_past or verbs.is_third(low)) and words[index + 1].lower in {
            "me", "us", "the", "a", "an", "my", "your", "that", "how", "it", "them", "to"}:  # fmt: skip
            return True
    return False


def _hangs(words: Sequence[Word]) -> bool:
    """A share or a sum at the end that no word joins to its noun ("turnover 60%")."""
    for index in range(1, len(words)):
        text, previous = words[index].text, words[index - 1]
        is_sum = text.endswith("%") or text[:1] in "$£€"
        if is_sum and not previous.after and previous.lower.isalpha() and previous.tag.word_class in {
            WordClass.NOUN, WordClass.X, WordClass.ADP, WordClass.VERB} and previous.lower not in _BEFORE_SUM:  # fmt: skip
            return True
    return False


_BEFORE_SUM: Final = PREPOSITIONS | word_set("than and or up down only worth")


def _is_thanks(text: str, setting: Setting) -> bool:
    words = setting.words(text)
    return bool(words) and is_noun_phrase(text, setting)


def _is_wish(text: str, setting: Setting) -> bool:
    words = setting.words(text)
    whole = cut_statements(f"you want {text}", setting) == (f"you want {text}".strip(" ,"),)
    return bool(words) and not fault(text, setting) and whole and len(words) <= _LONGEST - 4


def _is_question(text: str, setting: Setting) -> bool:
    first, _, rest = text.partition(" ")
    if first == "about" and rest.split(" ", 1)[0] not in {"a", "an", "the"}:
        return is_noun_phrase(rest, setting)
    return not fault(text, setting) and len(text.split()) <= _LONGEST


def _is_matter(text: str, setting: Setting) -> bool:
    return is_noun_phrase(text, setting) and names_matter(text, setting)


def _is_unmarred(text: str, setting: Setting) -> bool:
    return not fault(text, setting)


_TESTS: Final[dict[str, Callable[[str, Setting], bool]]] = {
    "thanks": _is_thanks,
    "clause": is_clause,
    "wish": _is_wish,
    "question": _is_question,
    "topic": _is_matter,
    "gerund": _is_unmarred,
    "base": _is_unmarred,
    "noun": _is_matter,
}
