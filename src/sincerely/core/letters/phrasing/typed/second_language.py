"""Habits of somebody who writes English as a second language, mended where one thing alone can be meant.

Small words taken over from a first language ("responsible of three kitchens", "since 5 years",
"he explain me") and verbs without their form ("the customer send back", "they was"): only what
no first speaker writes is changed. What could be meant another way stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.reading.clause_of import parse_of
from sincerely.core.letters.phrasing.words.lexicon import MODALS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word, join, read
from sincerely.core.tables import word_set

__all__ = ["as_a_first_speaker", "with_agreement"]


def _having(match: re.Match[str]) -> str:
    return {"is": "has ", "are": "have ", "am": "have "}.get(match[1].lower(), "had ")


_COUNT: Final = r"(?:about |over |almost |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|some|a few)"
_CHANGES: Final = r"(?:reduce[sd]?|increase[sd]?|improved?|raised?|lower(?:ed|s)?|decreased?|cut|grew|grown|rose|risen|fell|fallen|dropped)"
_SPAN: Final = rf"{_COUNT} (?:days|weeks|months|years|seasons)\b"
_Change: TypeAlias = str | Callable[[re.Match[str]], str]
_TAKEN_OVER: Final[tuple[tuple[re.Pattern[str], _Change], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), right)
    for pattern, right in (
        (
            rf"\b(?:(?P<one>is)|am|are)\b(?P<rest>(?! to\b)[^,;.]{{0,60}}?) (?:since|during) (?={_SPAN}(?! ago))",
            lambda m: f"{'has' if m['one'] else 'have'} been{m['rest']} for ",
        ),
        (
            r"\b(knows?|knew|understands?|sees?) (where|what|who) (is|are|was|were) ((?:the|a|my|his|her|their|our) [a-z]+(?: [a-z]+)?)$",
            r"\1 \2 \4 \3",
        ),
        (
            r"(?<!nothing )(?<!not )\b(call|phone|ring|write|answer|inform|contact|email|reply)\b( (?:me|us))?,? until (?:the )?end of (?:the )?(?=week|month|year)",
            r"\1\2 by the end of the ",
        ),
        (r"\b(?:responsible|responsable) (?:of|from)\b", "responsible for"),
        (r"\bin charge for (?=\w)", "in charge of "),
        (r"\bI have (?=responsible for\b)", "I have been "),
        (r"\b(specialis|specializ)ed on (?=[a-z])", r"\1ed in "),
        (r"\bI am agree\b", "I agree"),
        (
            r"\b(information|equipment|software|knowledge|advice|furniture|staff|feedback)s\b(?! (?:and|or) )",
            r"\1",
        ),
        (r"\bmade(?= (?:a |the )?(?:research|homework|training)\b)", "did"),
        (r"\bpersons\b", "people"),
        (r"\b(explained|described|suggested) me\b", r"\1 to me"),
        (r"\b(?:explain(?:s|ed)?|said|say|says) (?=(?:me|us)\b)", "told "),
        (r"\btold (?=that\b)", "said "),
        (r"\btold to (?=(?:me|us)\b)", "told "),
        (r"\b(they|we|you) was\b", r"\1 were"),
        (r"\b(he|she|it) don['’]?t\b", r"\1 doesn't"),
        (r"\bdepend(s|ed|ing)? of\b", r"depend\1 on"),
        (r"\bdiscuss(ed|es|ing)? about\b", r"discuss\1"),
        (r"(?<=\d )percents\b", "percent"),
        (rf"\b({_CHANGES}\b[^,;.]*?) for (?=\d[\d.,]*(?: ?%| percent\b))", r"\1 by "),
        (
            r"\b(I|we) have also (?=(?:an? |the |some |much |many )?(?:experience|knowledge|training|contacts?)\b)",
            r"\1 also have ",
        ),
        (
            r"\bmade (?=(?:an? |the |my |this |that )(?:[a-z]+ ){0,2}?(?:course|exam|examination|certificate|diploma|degree|licen[cs]e)\b)",
            "took ",
        ),
        (
            r"\blearn (?=(?:the |my |our |your )?(?:[a-z]+ )?(?:staff|people|colleagues|workers|students|apprentices|trainees|team|crew) (?:how|to)\b)",
            "teach ",
        ),
        (
            r"\b(is|was|are|were|am) having (?=(?:good|charge|experience|knowledge|many|much|no|some|\d+|two|three|four|five)\b)",
            _having,
        ),
        (
            r"\b(?P<who>I|we|they) (?:am|are) (?=(?:want|need|know|understand|lik)ing (?:to|that|how|the|a)\b)(?P<verb>want|need|know|understand)ing\b",
            r"\g<who> \g<verb>",
        ),
        (r"\bunder my leading\b", "under my leadership"),
        (r"\b(?:since|from) ((?:19|20)\d\d),? (I|we) (?:am|are)\b", r"since \1 \2 have been"),
    )
)
_SINGULAR: Final = word_set("he she it")
_DETERMINERS: Final = word_set("the every each this that his her my your their")
# Bodies take a plural verb in British English: "the board meet on Monday".
_BODIES: Final = word_set(
    "board team crew staff committee council company firm family group union government police club band orchestra choir"
    " jury panel public press department management workforce majority rest lot couple number pair"
)
_NO_FINITE_AFTER: Final = MODALS | word_set(
    "do does did to let lets make makes made help helps helped see saw hear heard watch not suggest suggests suggested"
    " recommend recommended insist insisted propose proposed ask asked demand demanded and or than have had please rather"
    " find finds found get gets got keep keeps kept leave leaves left i'd i’d i'll i’ll"
)


def as_a_first_speaker(text: str, language: Language) -> str:
    """The note with such words as a first speaker has them; any other note as it is."""
    for pattern, right in _TAKEN_OVER:
        text = pattern.sub(right, text)
    verbs = Verbs(language)
    text = _DENIED.sub(lambda m: f"{m['do']} {_formed_once(m['verb'], verbs)}", text)
    text = _lasting(text, verbs) if _SINCE.search(text) else text
    return _wishing(text, verbs) if _WISH.search(text) else text


_SINCE: Final = re.compile(rf"\b(?:since|during) {_SPAN}(?! ago)")
_WISH: Final = re.compile(r"\b(?:want|wants|wanted) that\b")
_AS_OBJECT: Final = {"I": "me", "he": "him", "she": "her", "they": "them", "we": "us"}
_PLAIN: Final = frozenset({"VBZ", "VBP", "VB"})


def _lasting(text: str, verbs: Verbs) -> str:
    """Read "I speak with them since 8 years": what has gone on for so long, in the perfect."""
    words = list(read(text, verbs.language))
    parse = parse_of(words, verbs.language, as_sentence=True)
    told = [word.text for word in words]
    for at in (i for i in range(len(words)) if _SINCE.match(" ".join(told[i:]))):
        verb = parse.head(at)
        lemma = verbs.lemma(words[verb].lower)
        words[at] = words[at].to("for")
        if at and parse.finite(verb) == verb and parse.tag(verb) in _PLAIN and lemma is not None:
            have = "has" if parse.tag(verb) == "VBZ" else "have"
            words[verb] = words[verb].to(f"{have} {verbs.participle(lemma)}")
    return join(words)


def _wishing(text: str, verbs: Verbs) -> str:
    """Read "wants that the two speak every morning": wants them to."""
    words = list(read(text, verbs.language))
    parse = parse_of(words, verbs.language, as_sentence=True)
    for verb in (i for i in range(len(words)) if parse.label(i) == "ccomp"):
        start, end = parse.subject(verb) or (0, 0)
        finite = parse.finite(verb)
        lemma = verbs.lemma(words[finite].lower)
        wish = max(start - 2, 0)
        is_wished = parse.head(verb) == wish and _WISH.match(join(words[wish:]))
        if is_wished and end == finite and lemma is not None:
            who = [one.to(_AS_OBJECT.get(one.text, one.text)) for one in words[start:end]]
            does = words[finite].to(f"to {lemma}")
            return join([*words[: start - 1], *who, does, *words[finite + 1 :]])
    return text


_DENIED: Final = re.compile(
    r"\b(?P<do>(?:did|does|do)(?: not|n['’]t)) (?P<verb>[a-z]{3,})\b(?!-)", re.IGNORECASE
)


def _formed_once(verb: str, verbs: Verbs) -> str:
    """Read "did not abandoned": the tense is told by the auxiliary."""
    lemma = verbs.lemma(verb)
    is_formed = verbs.is_past(verb) or verbs.is_third(verb)
    return lemma if lemma is not None and is_formed and not verbs.is_base(verb) else verb


def with_agreement(text: str, language: Language) -> str:
    """The part of a note with its bare verbs after one person or thing in their form in -s."""
    words = read(text, language)
    verbs = Verbs(language)
    out = [_agreeing(words, index, verbs) for index in range(len(words))]
    return text if out == list(words) else join(out)


def _agreeing(words: tuple[Word, ...], index: int, verbs: Verbs) -> Word:
    """The word, in its form with -s where a bare verb follows one person or thing."""
    word = words[index]
    is_adverb = word.tag.word_class is WordClass.ADV  # "he still opens the shop"
    if not index or is_adverb or word.text != word.lower or words[index - 1].after:
        return word
    if not verbs.is_base(word.lower) or verbs.is_past(word.lower) or word.lower == "be":
        return word
    start = _subject_start(words, index, verbs)
    if start < 0 or any(other.lower in _NO_FINITE_AFTER for other in words[:start]):
        return word
    return replace(word, text=verbs.third(word.lower))


def _subject_start(words: tuple[Word, ...], index: int, verbs: Verbs) -> int:
    """Where the one person or thing begins that is the subject of the word; -1 if none is."""
    previous = words[index - 1]
    if previous.lower in _SINGULAR:
        return index - 1
    certain = words[index].tag.word_class is WordClass.VERB and words[index].tag.verb_form == "Fin"
    follows = index + 1 < len(words) and not words[index].after
    is_noun = previous.tag.word_class is WordClass.NOUN and not is_plural_word(
        previous.text, verbs.language
    )
    led = index > 1 and words[index - 2].lower in _DETERMINERS
    single = is_noun and led and previous.lower not in _BODIES
    return index - 2 if certain and follows and single else -1
