"""What the candidate promised the reader: a thing to send, or a deed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.bare_verbs import is_bare_verb, names_thing
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_noun_phrase
from sincerely.core.letters.phrasing.typed.dating import full_months
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_promise"]

TO_READER: Final = Frame(Role.READER, Role.READER, Role.READER, they=Role.READER)
_SEND: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will|['’]m going to| am going to| promised to| said (?:i|he|she) (?:would|will|['’]d))"
    r"|promised to|(?:(?:i|he|she) )?(?:said|told (?:her|him|them)) (?:that )?(?:i|he|she)['’]?d?(?: would| will)?|will|would|to)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_PROMISED: Final = re.compile(
    r"^(?:(?:i|he|she) )?(?:promised|owe|owes|owed) (?:her |him |them |you )?(?!to\b)",
    re.IGNORECASE,
)
_PROMISED_TO: Final = re.compile(
    r"^(?:(?:i|he|she) )?promised (?:her|him|them|you) (?=to\b)", re.IGNORECASE
)
_SHORT: Final = {
    "ref": "reference", "refs": "references", "docs": "documents", "doc": "document", "pics": "pictures",
    "pic": "picture", "intros": "introductions", "intro": "introduction", "pdf": "PDF", "ppt": "slides", "fwd": "forward",
}  # fmt: skip
_INTRO: Final = re.compile(
    r"(?:(?<=^)|(?<=['’]d )|(?<=['’]ll )|(?<=would )|(?<=will )|(?<=to ))intro(?= (?!to\b|from\b|with\b|for\b)[a-z])",
    re.IGNORECASE,
)
_SHORTENED: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b(?!\.\w)", re.IGNORECASE
)
# Things that are sent, some of them spelt like verbs.
_THINGS: Final = word_set(
    """
    link links reference references copy copies note notes contact contacts list plan rota
    rotas report form template sample draft summary model photo photos name number numbers
    figures recipe answer introduction spreadsheet quote paper papers review map sketch
    outline update study chart guide index log results result article slides video
    photograph schedule budget estimate design document documents picture pictures details
    date dates book brief call reply feedback record records sheet
    """
)
_ONE_OF_MANY: Final = word_set(
    """
    copy photo picture link list note summary sample draft template example reference
    contact introduction quote reply answer call update outline sketch map photograph
    document paragraph
    """
)
_SENDS: Final = word_set(
    """
    send email forward share mail post bring find check lend give show text
    """
)
_DAYS: Final = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_BARE_DAY: Final = re.compile(
    rf"(?<!next )(?<!last )(?<!this )(?<!by )(?<!on )(?<!until )(?<!every )(?<!before )(?<!after )(?<!from )(?<!of )(?<!the )(?<!for )"
    rf"(?<=[a-z] )(?=(?:{_DAYS})\b(?!\s+(?:rota|shift|meeting|report|service|class|market|session|evening|night|team|run|crew)))"
)
_USED: Final = re.compile(
    r"(?<=\w) (?=(?:we|I) (?:use|used|have|had|built|wrote|made|mentioned|keep|kept|ran|run|drew|showed|described|discussed)\b)"
)


_ASKED: Final = re.compile(
    r"^(?:(?:he|she|they|was) )?(?:asked|wondered|wanted to know|nothing|none)\b", re.IGNORECASE
)
_TOLD: Final = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|asked)\b|[,;:]"
)
_NO_PROMISE: Final = "it does not say what was promised"


def phrase_promise(note: Note, setting: Setting) -> Phrased:
    """What I promised: a thing (``noun``) or a deed (``base``), addressed to the reader."""
    text = full_months(" and ".join(setting.parts(note.text)))
    thing, aside = _aside(text)
    told = _phrased(note, thing, setting)
    return told if not aside else _with_aside(told, aside, setting)


# What is only said of a thing after its comma: "…, it's one page"; "…, redacted".
_OF_IT: Final = re.compile(
    r"^(?P<thing>[^,;:]+)[,;] (?P<aside>(?:it|they|that|this|those)(?:['’](?:s|re)|['’]ll| is| are| was| were| has| have| will) [^,;:]+)$"
)
_HOW: Final = re.compile(
    r"^(?P<thing>[^,;:]+), (?P<aside>[a-z]+ed|[a-z]+ (?:off|on|out|removed|only))$"
)


_DASHED: Final = re.compile(r"^(?P<thing>[^,;:]+?) [-–—]+ (?P<aside>[^,;:]{1,30})$")


def _aside(text: str) -> tuple[str, str]:
    """What was promised, and what is only said of it; the text and nothing where it is one."""
    found = _OF_IT.match(text) or _HOW.match(text) or _DASHED.match(text)
    return (found["thing"], found["aside"]) if found else (text, "")


def _with_aside(told: Phrased, aside: str, setting: Setting) -> Phrased:
    """The promise with what is said of it: a clause in brackets, a word or two after a comma."""
    words = setting.words(aside)
    said = text_of(setting.turned(words, TO_READER))
    tail = f", {said}" if len(words) < _CLAUSE else f" ({said})"
    if told.noun is not None:
        noun = f"{told.noun}{tail}"
        return replace(told, sentences=(sentence(f"I promised you {noun}"),), noun=noun, topic=noun)
    if told.base is not None and "(" in tail:
        return replace(
            told,
            sentences=(sentence(f"I will {told.base}{tail}, as I promised"),),
            base=f"{told.base}{tail}",
        )
    return told


_CLAUSE: Final = 3  # words of the shortest


def _phrased(note: Note, text: str, setting: Setting) -> Phrased:
    text = re.sub(r"^that (?=I(?:['’]d|['’]ll| would| will)\b)", "", text, flags=re.IGNORECASE)
    text = _PROMISED.sub("", _PROMISED_TO.sub("", text))
    text = re.sub(r"(?<=\w )re:\s+(?=\w)|(?<=\w )re\s+(?=[a-z])", "about ", text)
    text = _INTRO.sub("introduce", text)
    text = _SHORTENED.sub(lambda m: _SHORT[m.group().lower()], text)
    match = _SEND.match(text)
    words = setting.words(match["rest"] if match else text)
    turned = setting.turned(words, TO_READER)
    is_gerund = setting.verbs.is_gerund(words[0].text) and not names_thing(words, setting)
    if is_gerund and setting.shape(words).shape is Shape.PARTICIPLE:
        lemma = setting.verbs.lemma(words[0].text) or words[0].text
        return _deed(note, (turned[0].to(lemma), *turned[1:]), setting)
    if _is_deed(words, setting, is_said=match is not None):
        return _deed(note, turned, setting)
    noun = _noun(turned, setting)
    is_sent = turned[-1].lower in _THINGS and not _TOLD.search(noun)
    is_thing = is_sent or is_noun_phrase(noun, setting) or _is_sent_whole(noun, setting)
    if _ASKED.match(text) or not is_thing:
        return Phrased(note, Act.UNSURE, (), why_not=_NO_PROMISE)
    return Phrased(note, Act.OWN, (sentence(f"I promised you {noun}"),), noun=noun, topic=noun)


def _is_sent_whole(noun: str, setting: Setting) -> bool:
    """Whether a thing with its article can be sent, and no clause stands beside it."""
    if noun.partition(" ")[0].lower() not in {"a", "an", "the", "my"} or _TOLD.search(noun):
        return False
    frame = ("I", "will", "send", "you")
    parse = setting.language.parse((*frame, *noun.split(), "."))
    places = range(len(frame), len(frame) + len(noun.split()))
    return parse.root == frame.index("send") and not any(
        parse.label(place) in {"ccomp", "conj", "parataxis"} for place in places
    )


def _is_deed(words: tuple[Word, ...], setting: Setting, *, is_said: bool) -> bool:
    first = words[0]
    if not setting.verbs.is_base(first.text) or first.tag.word_class is WordClass.DET:
        return False
    if is_said:
        return True
    following = words[1].lower if len(words) > 1 else ""
    if first.lower in _THINGS and following in {
        "to",
        "from",
        "for",
        "of",
        "on",
        "with",
        "by",
        "before",
        "about",
        "and",
        "in",
        "",
    }:
        return False
    if first.lower in _SENDS and len(words) > 1 and following not in {"list", "cost", "price"}:
        return True
    if following in _THINGS and first.lower not in _SENDS:
        return False
    return is_bare_verb(words, setting)


def _deed(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    if words[0].lower in _SENDS and len(words) > 1:
        gap = 2 if words[1].text == "you" and len(words) > 2 else 1
        words = (*words[:gap], *_the(words[gap:], setting))
    phrase = _BARE_DAY.sub("on ", text_of(words))
    return Phrased(note, Act.OWN, (sentence(f"I will {phrase}, as I promised"),), base=phrase)


def _the(words: tuple[Word, ...], setting: Setting) -> tuple[Word, ...]:
    if not needs_article(words, setting.language):
        return words
    return (Word("the"), *words)


def _noun(turned: tuple[Word, ...], setting: Setting) -> str:
    noun = _relative(text_of(with_article(turned, setting.language)))
    first = noun.split(" ", 1)[0].lower()
    if (
        first in {"the", "a", "an", "my", "your", "our", "some", "both", "any", "more", "all"}
        or noun[:1].isdigit()
    ):
        return noun
    if turned[0].tag.word_class is WordClass.NUM:
        return noun
    if is_plural(turned, setting.language):
        is_bare = turned[0].text[:1].islower() and not re.search(
            r" (?:of|from|for|about|to) |,", noun
        )
        return f"the {noun}" if is_bare else noun
    if turned[0].who or turned[0].lower.endswith(("'s", "s'")):
        return noun
    return f"{a_or_an(noun)} {noun}" if first in _ONE_OF_MANY else f"the {noun}"


def _relative(noun: str) -> str:
    """Read "the form we use" with its "that"."""
    if any(word in noun for word in (" that ", " who ", " and we ", " how ", " what ", " where ")):
        return noun
    return _USED.sub(" that ", noun, count=1)
