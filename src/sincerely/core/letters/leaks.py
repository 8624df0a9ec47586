"""Whether a note repeats what was told in confidence.

A confidence has a subject ("the CFO") and news of it ("is leaving in January"). A note
on the same subject alone gives nothing away; a note that shares the news, a rare figure
with its subject, or the name of a private person, does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sincerely.core.debrief import Debrief, Note
from sincerely.core.language import Language
from sincerely.core.letters.news import is_word_of_news, months_of, news_of, wider_news_of
from sincerely.core.letters.phrasing.private import is_confidence
from sincerely.core.letters.terms import read_terms, stem, words_of
from sincerely.core.tables import word_list

__all__ = [
    "REPEATS",
    "WHYS",
    "Confidence",
    "leak_in",
    "open_texts",
    "read_confidences",
    "says_it_is_secret",
]

REPEATS: Final = "it would give away what was told in confidence"
_NAMES: Final = "it names somebody of whom you were told in confidence"
WHYS: Final = (REPEATS, _NAMES)
"""Every reason that ``leak_in`` gives, for whoever says it in another language."""

_SECRET: Final = re.compile(
    r"\bkeep (?:it |this |that |the (?:[\w-]+ ){1,4})?(?:to (?:my|your|our)sel(?:f|ves)|under (?:my|your) hat|between (?:us|the two))\b"
    r"|^nda\b|\bnda (?:signed|applies|covers)\b|\b(?:should|ought)(?:n['’]t| not)(?: to)? have (?:told|said|mentioned|let|known)\b"
    r"|\bon the (?:quiet|q\.?t\.?)\b|^(?:s+h+|psst|secret|private|hush)\b(?=\s*(?:[^\w\s'’]|$))|^secret (?:plans?|talks|deals?|sale|bid|merger|takeover)\b"
    r"|\bstays? (?:in|within|inside) (?:the|this|that|these) (?:room|four walls|walls)\b|\bfour walls\b"
    r"|\b(?:lowered|lowering|dropped) (?:his|her|their) voice\b|\bwhispered\b|\bsotto voce\b"
    r"|\b(?:can['’]?t|cannot|mustn['’]?t|must not|may not|shouldn['’]?t|should not|not to|never to) (?:say|pass|repeat|share|mention|breathe) (?:this|it|that|on|a word|any)\b"
    r"|\b(?:is|are)(?:n['’]t| not) (?:yet )?public\b|\bgo(?:es)? no further\b|\b(?:private|inside|insider|secret) (?:info|information|news|tip)\b"
    r"|\b(?:kept|keep|keeping) (?:it |this |that )?(?:secret|schtum|mum|dark)\b|\bsecretly\b|\bleaked to me\b"
    r"|\b(?:don['’]?t|do not|not to|never) let on\b|\b(?:leaves?|leave|left|outside) this room\b|\bforget (?:that )?(?:i|he|she|they|we) (?:told|said)\b"
    r"|\bonly (?:the |his |her )?(?:\w+ ){1,3}knows?\b(?= (?:about|of|that|yet))|\bg(?:ave|iven) (?:him |her |them )?my word\b"
    r"|\bif (?:it|this|that|word) g(?:ot|ets) out\b|\bnot (?:for|in) the (?:minutes|record)\b|\bnot (?:to be )?minuted\b"
    r"|\bnot supposed to (?:know|tell|say|hear)\b|\b(?:let|letting) (?:it )?slip\b|\bwhen (?:this|it) (?:is|becomes) public\b"
    r"|\b(?:for my|for your) (?:ears|eyes) only\b|\bonly a handful (?:of people )?know\b|\bpromised not to (?:say|tell|repeat)\b"
    r"|\bunder wraps\b|\bconfid(?:ed|es)\b(?! that (?:we|i)\b)|\bmum['’]?s the word\b|\bsworn to\b|\bnot (?:yet )?common knowledge\b"
    r"|\bstrictly between\b|\bonly (?:i|we) know\b|\bnobody (?:else )?(?:is to|must|should) know\b"
    r"|\bbefore it(?: is|['’]s) announced\b|\bhasn['’]t been announced\b|\bhave not told\b",
    re.IGNORECASE,
)
# What is confidential by trade is no secret in itself.
_WORK_IN_CONFIDENCE: Final = re.compile(
    r"\bconfidential (?:waste|shredding|help ?lines?|hotlines?|records?|data|files?|papers|documents?|"
    r"advice|counsell?ing|reporting|services?|surveys?|enquir(?:y|ies)|information)\b",
    re.IGNORECASE,
)
# A confidence says of itself that it is one; that is no part of what it tells.
_HUSH: Final = frozenset(
    stem(word)
    for word in word_list(
        "confidential confidentially confidence secret secretly private privately announced"
        " announce announcement public publicly record between tell repeat yet knows quiet nda"
    )
)
# A confidence of so few words is its name: "the client is Northgate".
_FEW: Final = 3
# A note that only names a subject ("talked about the CFO", "the sale") brings its news to mind.
_TOPIC: Final = re.compile(
    r"(?:(?:we|he|she|they|i|long|much|brief|open|frank) )*(?:(?:talk|told|spoke|speak|mention|discuss|explain|"
    r"bring|brought|describ|chat|hear|heard)\w*(?: me| us| a lot| openly| up| of| about| on)* |(?:the|a|an|re|on|about) |"
    r"(?=[A-Z][\w.]*(?: [A-Z][\w.]*)*[.!]?$))",
    re.IGNORECASE,
)
_TALK: Final = frozenset(
    stem(word)
    for word in word_list(
        "talk talked talking told tell spoke speak speaking mention mentioned discuss discussed"
        " explain explained brought describe described chat heard long openly open frank much lot"
    )
)
_NOT: Final = re.compile(r"\b(?:not?|never|nobody|none|cannot|\w+n['’]t)\b", re.IGNORECASE)
_COMMON_FIGURE: Final = re.compile(r"\d|10|20|30|50|100|(?:19|20)\d\d")
_TITLE: Final = re.compile(r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Project|Operation)\.? ")
_AT: Final = re.compile(r"\b(?:at|in|near|to|from|across|outside) (?:the )?$", re.IGNORECASE)
_SITE: Final = re.compile(
    r" (?:plant|site|office|mill|yard|depot|hospital|school|branch|works|store|factory|mine|terminal|"
    r"line|contract|deal|campus|clinic|harbou?r|port|refinery|warehouse|project)s?\b"
)
_PERSON: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Project|Operation|Codename|code name)\.? )?"
    r"\b[^\W\d_a-z][^\W\d_]*[a-z’'][^\W\d_]*(?:[ -][^\W\d_a-z][^\W\d_]*[a-z’'][^\W\d_]*)*"
)


_OFFICES: Final[Mapping[str, str]] = {
    "cfo": stem("finance"), "coo": stem("operations"), "cto": stem("technology"),
    "cmo": stem("marketing"), "cio": stem("information"), "chro": stem("personnel"),
    "ceo": stem("chief"), "md": stem("managing"), "gc": stem("counsel"), "hr": stem("personnel"),
    stem("people"): stem("personnel"), stem("nurse"): stem("nursing"), stem("ops"): stem("operations"),
}  # fmt: skip
_PRONOUNS: Final = frozenset({"he", "she", "they", "his", "her", "their", "himself", "herself"})


@dataclass(frozen=True, slots=True)
class Confidence:
    """What one confidence says.

    ``rare`` are those of its stems that few open notes hold; ``news`` and ``wider_news`` the numbers of
    its sorts of news (``news``); ``private_names`` family names of people whom the debrief names nowhere in the
    open; ``names`` its words with a capital that are no English words and stand nowhere in
    the open; ``capitals`` all its words with a capital; ``is_denied`` whether it says "not".
    """

    stems: frozenset[str]
    rare: frozenset[str]
    news: frozenset[int]
    wider_news: frozenset[int]
    figures: frozenset[str]
    private_names: frozenset[str]
    names: frozenset[str]
    capitals: frozenset[str]
    is_denied: bool
    text: str


def read_confidences(debrief: Debrief, language: Language) -> tuple[Confidence, ...]:
    """Every confidence of the debrief, as what would give it away."""
    public = _public_names(debrief)
    spoken = open_texts(debrief)
    known = Counter(term for text in spoken for term in read_terms(text).matter)
    notes = [*debrief.confidential, *(n for c in debrief.conversations for n in c.confidential)]
    notes += [n for c in debrief.conversations for n in c.points if says_it_is_secret(n.text)]
    if debrief.withdrawal:
        notes.extend(debrief.withdrawal.keep_private)
    # What many open notes speak of is no secret in itself.
    many = max(3.0, 0.12 * len(spoken))
    common = frozenset(term for term, times in known.items() if times > many)
    return tuple(_read(note, public, common, language) for note in notes)


def says_it_is_secret(text: str) -> bool:
    """Whether a note says of itself that it was told in confidence."""
    plain = _WORK_IN_CONFIDENCE.sub(" ", text)
    return is_confidence(plain) or _SECRET.search(plain) is not None


def _read(
    note: Note, public: frozenset[str], common: frozenset[str], language: Language
) -> Confidence:
    terms = read_terms(note.text)
    stems = _widened(terms.stems) - _HUSH
    capitals = frozenset(_bare(word) for word in words_of(note.text) if word[0].isupper())
    return Confidence(
        stems,
        stems - common,
        news_of(note.text),
        wider_news_of(note.text),
        frozenset(f for f in terms.figures - common if not _COMMON_FIGURE.fullmatch(f)),
        _private_names(note.text, public, language),
        frozenset(
            word
            for word in capitals
            if len(word) > 3
            and word not in public
            and not language.is_word(word)
            and not months_of(word)
        ),
        capitals,
        _NOT.search(note.text) is not None,
        note.text,
    )


def _public_names(debrief: Debrief) -> frozenset[str]:
    texts = [debrief.candidate.name, debrief.opportunity.employer, debrief.opportunity.role]
    texts += [i.name for i in debrief.interviewers()]
    texts += [i.title for i in debrief.interviewers() if i.title]
    texts += [debrief.candidate.home or "", debrief.opportunity.place or ""]
    if debrief.consultant:
        texts += [debrief.consultant.name, debrief.consultant.firm or ""]
    if debrief.referrer:
        texts.append(debrief.referrer.name)
    texts += [n.text for n in debrief.candidate.accomplishments]
    return frozenset(word.lower() for text in texts for word in words_of(text))


def _private_names(text: str, public: frozenset[str], language: Language) -> frozenset[str]:
    """Family names of people (two words or a title), none of them named elsewhere in the debrief.

    A name whose last word is an English word ("Gateway Plant") is taken for a thing.
    """
    found = set()
    for match in _PERSON.finditer(text):
        name = match.group()
        words = words_of(_TITLE.sub("", name))
        is_place = bool(_AT.search(text[: match.start()]) or _SITE.match(text[match.end() :]))
        is_person = bool(_TITLE.match(name)) or (
            len(words) > 1 and not is_place and not language.is_word(words[-1].lower())
        )
        if is_person and not any(word.lower() in public for word in words):
            found.add(words[-1].lower())
    return frozenset(found)


def open_texts(debrief: Debrief) -> list[str]:
    """What was noted to be spoken of: nothing that was told in confidence."""
    opportunity = debrief.opportunity
    notes = [*debrief.candidate.accomplishments, *opportunity.criteria, *opportunity.why]
    notes += [*opportunity.difference, *debrief.unsaid]
    for conversation in debrief.conversations:
        notes += [*conversation.points, *conversation.unsaid, *conversation.promised]
        notes += [concern.worry for concern in conversation.concerns]
        notes += [concern.answer for concern in conversation.concerns if concern.answer]
    return [note.text for note in notes]


def leak_in(
    text: str, confidences: tuple[Confidence, ...], *, readers: str = "", is_own: bool = False
) -> str:
    """Why the text would give a confidence away, or nothing if it would not.

    ``readers`` are the names of those whose conversation the note is of: "she is stepping
    down" is of them if nobody else is named. ``is_own`` says that the note tells of the
    candidate's own past, where like news is no news.
    """
    note = _read_note(text, readers)
    for confidence in confidences:
        if confidence.private_names & note.words:
            return _NAMES
        if _repeats(confidence, note) or (not is_own and _has_same_news(confidence, note)):
            return REPEATS
    return ""


@dataclass(frozen=True, slots=True)
class _NoteRead:
    stems: frozenset[str]
    figures: frozenset[str]
    news: frozenset[int]
    wider_news: frozenset[int]
    words: frozenset[str]
    spoken_of: frozenset[str]
    is_topic: bool
    is_denied: bool


def _read_note(text: str, readers: str) -> _NoteRead:
    terms = read_terms(text)
    words = frozenset(_bare(word) for word in words_of(text))
    is_of_reader = bool(words & _PRONOUNS) and not terms.names
    spoken_of = [_bare(word) for word in words_of(readers)] if is_of_reader else []
    stems = _widened(terms.stems)
    is_topic = _TOPIC.match(text) is not None
    return _NoteRead(
        stems,
        terms.figures,
        news_of(text),
        wider_news_of(text),
        words,
        frozenset(spoken_of),
        is_topic,
        _NOT.search(text) is not None,
    )


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _widened(stems: frozenset[str]) -> frozenset[str]:
    """The stems, an office's initials put in full: the CFO is the finance chief."""
    return frozenset(_OFFICES.get(s, s) for s in stems)


def _repeats(confidence: Confidence, note: _NoteRead) -> bool:
    """Whether the note has a rare figure of the confidence, or nearly all its words."""
    rare = confidence.rare & note.stems
    figures = confidence.figures & note.figures
    if any(len(f) > 2 for f in figures) or (figures and _is_same_matter(confidence, note, rare)):
        return True
    names = confidence.names & note.words
    # A name alone is the secret only where no news of it was told ("the client is Northgate").
    is_name_told = len(confidence.stems) <= _FEW and not confidence.news
    if names and (is_name_told or len(rare) >= len(names) + 2):
        return True
    matter = note.stems - _TALK
    if matter and len(matter) <= _FEW and matter <= confidence.rare and note.is_topic:
        return True
    shared = confidence.stems & note.stems
    is_denied = confidence.is_denied and not note.is_denied
    is_other_news = confidence.wider_news and not confidence.wider_news & note.wider_news
    return (
        not (is_denied or is_other_news)
        and len(rare) >= 2
        and len(shared) >= 0.75 * len(confidence.stems)
    )


def _is_same_matter(confidence: Confidence, note: _NoteRead, rare: frozenset[str]) -> bool:
    """Whether a short figure stands for the same thing in both: 40 jobs are not 40 seconds."""
    is_most = len(rare) > 0.5 * len(confidence.rare) or (rare and len(confidence.rare) < _FEW)
    return bool(is_most or confidence.news & note.news)


def _has_same_news(confidence: Confidence, note: _NoteRead) -> bool:
    """Whether the note tells the same sort of news of the same subject."""
    subject = {s for s in confidence.rare & note.stems if not is_word_of_news(s)}
    is_same = bool(subject) or bool(confidence.capitals & note.spoken_of)
    return is_same and bool(confidence.news & note.news)
