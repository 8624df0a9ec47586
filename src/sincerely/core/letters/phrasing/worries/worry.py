"""A worry that a reader raised: what it is about, and the question it comes to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import finite_clause
from sincerely.core.letters.phrasing.clauses.questions import undone
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.hurry.hurried import as_written_at_leisure
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import (
    quotation,
    sentence,
    text_of,
    with_indefinite,
)
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.lexicon import MODALS, OF_CANDIDATE
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.letters.phrasing.worries.worry_forms import (
    CREDENTIALS,
    OF_ME,
    as_about,
    as_whether,
    asked,
    feared,
    mine,
    noted,
    owned,
    raised,
    stated_worry,
)
from sincerely.core.letters.phrasing.worries.worry_kinds import (
    LANGUAGES,
    come_from,
    is_record,
    named_by_clause,
    of_kind,
)
from sincerely.core.letters.phrasing.worries.worry_marks import (
    as_one_question,
    asked_about,
    asked_last,
    going_from,
    turned_round,
)
from sincerely.core.tables import word_set

__all__ = ["phrase_worry"]

_OPENING: Final = re.compile(
    r"^(?:(?:his|her|their|the|a|one|main|only|big|biggest|first|real)\s+)*(?:concern|worry|question|fear|doubt|hesitation|reservation)"
    r"(?: (?:was|is|about|over|around)|:|,)+\s+(?:that\s+|about\s+)?|"
    r"^(?:(?:s?he|they|you)(?:['’]s| is| was| are| were)? |(?:was|is|were|seemed) |(?:(?:s?he|they) )?(?:wasn['’]?t|isn['’]?t|weren['’]?t|was not|is not) (?=sure|convinced|clear))?(?:a bit |slightly |rather |quite |clearly |still )?"
    r"(?:worr(?:y|ies|ied)|concern(?:ed|s)?|thinks?|thought|fears?|feared|wonders?|wondered|asked|asks|doubts?|"
    r"doubted|nervous|anxious|unsure|sure|convinced|not sure|not convinced|unconvinced|sceptical|skeptical|said|says|feels?|felt|"
    r"suspects?|questioned|questions|raised(?= (?:that|the|a|an|my|whether|his|her|concern|question|doubt)\b)|believes?|unclear|uneasy)\b(?: me)?\s*(?:that\s+)?",
    re.IGNORECASE,
)
# "Team of 14 not 30": what I had, and what they have.
_NOT_THAT_MANY: Final = re.compile(
    r"^(?:a |my )?((?:team|staff|budget|crew|fleet|site|caseload|portfolio|department|class|turnover|practice) of [$£€]?\d[\w.,]*?),? not (?=[$£€]?\d)",
    re.IGNORECASE,
)
_DASH: Final = re.compile(r"\s+[-–—]\s+")
_INVERTED: Final = re.compile(
    r"^(?:how|what|why|when|where|who)\b(?: \w+){0,2}? (?:would|will|can|could|do|does|did|is|are|have|has|am) (?:i|he|she|they|we|you)\b",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"^(?:about|over|by|of|on)(?:\s+|$)", re.IGNORECASE)
_YES_OR_NO: Final = re.compile(
    r"^(?:have|has|do|does|did|are|is|can|could|will|would|am) (?:you|i|he|she|it|there|this)\b",
    re.IGNORECASE,
)
_HITHERTO: Final = re.compile(
    r"^(?:(?:i|he|she)(?: have| has|['’]ve|['’]s)? )?(?P<how>only ever|always|mostly|mainly) (?P<verb>\w+) (?P<rest>.+)$",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r"^that (?=(?:i|he|she|my|his|her|there|the)\b)", re.IGNORECASE)
_WHETHER: Final = re.compile(r"^(?:whether|if)\s+", re.IGNORECASE)
_WH: Final = re.compile(r"^(?:why|how|what|when|where|who)\s", re.IGNORECASE)
_HOW_I: Final = re.compile(
    r"^(?:how|why|what|when|where) (?:I|he|she)(?:['’](?:d|ll|ve|m)| would| will| can| could| did| do| have| had| left| am| was| plan| intend)\b",
    re.IGNORECASE,
)
_NEVER: Final = re.compile(
    r"^(?:(?:i|he|she)\s+)?(?:(?:have|has|had|['’]ve|['’]s)\s+)?(?:never|not yet|not)\s+(?:yet |really |actually )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_HAVE_NONE: Final = re.compile(
    r"^(?:i|he|she) (?:(?:do|does) not (?:yet )?have|have not got|has not got) (?:an? |any |the |much |enough )?",
    re.IGNORECASE,
)
_LACK: Final = re.compile(
    r"^(?:(?:i|he|she) (?:have|has|had|lacks?|lack of) |(?:i|he|she) (?:do|does) not have (?:any |an? |the )?|has |have |"
    r"a )?(?:no|lack of|lacks?|lacking|little|limited|light on|thin on|short on|weak on|without|missing|not enough|"
    r"not much|insufficient|too little|zero|do not have|does not have|only limited)\s+(?:any |real |direct (?!reports)|actual )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_TOO: Final = re.compile(
    r"^(?:(?:i|he|she)(?: am| is|['’]m|['’]s)? )?(?:might be |may be |could be |would be )?(?P<rest>(?:too|over|under)[- ]?\w+.*)$",
    re.IGNORECASE,
)
# Too much of a thing, which nobody is; one is "too much of a specialist".
_TOO_MUCH: Final = re.compile(r"^too (?:much|many|few|little) (?!of an? )", re.IGNORECASE)
_NOT_A: Final = re.compile(
    r"^(?:(?:i|he|she)(?: am| is)? )?not (?P<rest>(?:an?|the|from|in|based|used to|yet a) .+|[a-z]+(?: enough)?)$",
    re.IGNORECASE,
)


def phrase_worry(note: Note, setting: Setting) -> Phrased:
    """The worry with ``topic`` or ``question`` where certain, and a sentence that is right for any."""
    typed = next(iter(setting.parts(as_one_question(note.text))), note.text)
    part = as_written_at_leisure(typed, setting)
    matter = going_from(part) or asked_about(note.text)
    if matter is not None:
        return noted(note, matter)
    pieces = cut_statements(asked_last(part, setting), setting)
    compared = _compared(note, pieces, setting)
    if compared is not None:
        return compared
    part = _NOT_THAT_MANY.sub(r"my \1, not ", pieces[0])
    if (halves := _DASH.split(part)) and len(halves) == 2:
        part = halves[0]
    is_question = part.rstrip().endswith("?") or any(p.match(part) for p in (_INVERTED, _YES_OR_NO))
    body = _THAT.sub("", part.rstrip(" ?.!"))
    come = come_from(note, body, setting)
    if come is not None:
        return come
    opened = _OPENING.match(body)
    if opened:
        body = body[opened.end() :]
        link = _LINK.match(body)
        if link or not setting.words(body):
            return as_about(note, _LINK.sub("", body), setting)
    if not opened and not is_question and _is_bare_why(body, setting):
        return raised(note, body, setting)
    if (opened and _WH.match(body)) or _HOW_I.match(body):
        return asked(note, text_of(setting.turned(setting.words(body), OF_ME)))
    if body.lower().startswith("what if "):
        return Phrased(note, Act.QUOTED, (f"You asked, {quotation(f'{body}?', setting.locale)}",))
    if _WHETHER.match(body):
        return as_whether(note, _WHETHER.sub("", body), setting)
    asking = _question(note, body, setting) if is_question else None
    return asking or _unmarked(note, body, setting) or _statement(note, body, setting)


def _unmarked(note: Note, body: str, setting: Setting) -> Phrased | None:
    """The same as a worry ("will crews listen to an outsider")."""
    turned = turned_round(setting.words(body), setting)
    return asked(note, turned) if turned is not None else None


def _compared(note: Note, pieces: tuple[str, ...], setting: Setting) -> Phrased | None:
    """Read "team is 14, biggest I've had is 9": two facts, the one told against the other, in either order."""
    if len(pieces) != len(("theirs", "mine")):
        return None
    shaped = [
        setting.shape(owned(setting.words(piece.rstrip(" ?.!")), setting)) for piece in pieces
    ]
    unfit = any(one.shape is not Shape.FINITE or _is_open(one.words) for one in shaped)
    of_me = [any(word.lower in _OF_ME_TOO for word in one.words) for one in shaped]
    if unfit or sum(of_me) != 1 or any(w.lower == "and" for one in shaped for w in one.words):
        return None
    first, second = (_THEIRS.sub("yours", finite_clause(one, setting, OF_ME)) for one in shaped)
    return stated_worry(note, f"{first} and that {second}")


_THEIRS: Final = re.compile(r"\btheirs\b")
_OF_ME_TOO: Final = word_set("i my mine")


def _question(note: Note, body: str, setting: Setting) -> Phrased | None:
    """A worry that was put as a question; ``None`` where it reads as a statement."""
    words = setting.words(f"{body}?")
    turned = undone(mine(words), setting, OF_ME)
    if turned is not None:
        return asked(note, turned)
    first = words[0].lower
    plain = setting.words(body)
    shaped = setting.shape(plain)
    if (
        shaped.shape is Shape.PAST
        and not shaped.verb
        and first not in {"was", "were", "had", "did"}
    ):
        done = setting.verbs.participle(setting.verbs.lemma(first) or first)
        rest = text_of(setting.turned(plain[1:], OF_ME))
        return asked(note, f"whether I have {done} {rest}".rstrip())
    if (
        first in {"what", "who", "which", "how"}
        and len(words) > 1
        and setting.verbs.is_third(words[1].text)
    ):
        return asked(note, text_of(setting.turned(words, OF_ME)))
    if first in {"why", "what", "how", "who", "where", "when"} and not any(
        w.lower in {"he", "she", "him", "his"} for w in words
    ):
        return Phrased(note, Act.QUOTED, (f"You asked, {quotation(f'{body}?', setting.locale)}",))
    return None


def _is_bare_why(body: str, setting: Setting) -> bool:
    """Read "why leave after 8 months": a question word and its bare verb."""
    words = setting.words(body)
    bare = _WH.match(body) is not None and len(words) > 1 and setting.verbs.is_base(words[1].text)
    return bare and words[1].tag.word_class is WordClass.VERB and words[1].lower not in MODALS


_HELD: Final = word_set(
    "chartered qualified certified registered licensed licenced accredited insured cleared vetted"
)
_ONLY: Final = re.compile(r", (?:only|just|always|mostly|mainly) .*$", re.IGNORECASE)
_MOSTLY: Final = re.compile(r"^(?:mostly|mainly|only|just|largely|all) (?=\w)", re.IGNORECASE)


def _statement(note: Note, body: str, setting: Setting) -> Phrased:
    body = re.sub(r"(?<=background),? not [\w -]+$", "", body)
    known = of_kind(note, body, setting)
    if known is not None:
        return known
    following = setting.words(body)[1:2]
    if following and following[0].tag.word_class in {WordClass.NOUN, WordClass.ADJ}:
        body = _MOSTLY.sub("", body)
    from_text = _ONLY.sub("", _HAVE_NONE.sub("no ", text_of(setting.words(body))))
    lack = _LACK.match(from_text)
    credential = setting.words(lack["rest"])[-1] if lack else None
    if lack and credential and (credential.text in CREDENTIALS or credential.lower in CREDENTIALS):
        held = with_indefinite(setting.inside(setting.words(lack["rest"])), setting.language)
        return asked(note, f"whether I have {text_of(held)}")
    if lack and credential and credential.lower in LANGUAGES and " " not in lack["rest"].strip():
        return asked(note, f"whether I speak {credential.text.capitalize()}")
    if lack:
        return as_about(note, lack["rest"].removesuffix(" yet"), setting)
    never = _NEVER.match(from_text)
    if (
        never
        and from_text.lower().startswith("never ")
        and never["rest"].split()[0].lower() in PREPOSITIONS
    ):
        rest = text_of(setting.turned(setting.words(never["rest"]), OF_ME))
        return asked(note, f"whether I have worked {rest}")
    if never:
        found = _never(note, never["rest"], setting)
        if found is not None:
            return found
    hitherto = _HITHERTO.match(from_text)
    if hitherto and _is_so_far(hitherto, setting):
        done = setting.verbs.participle(setting.verbs.lemma(hitherto["verb"]) or "")
        rest = text_of(
            setting.turned(setting.words(f"{hitherto['verb']} {hitherto['rest']}"), OF_ME)[1:]
        )
        return stated_worry(note, f"I have {hitherto['how'].lower()} {done} {rest}")
    not_a = _NOT_A.match(from_text)
    if not_a:
        rest = text_of(setting.turned(setting.words(not_a["rest"]), OF_ME))
        return noted(note, f"my not being {rest}")
    too = _TOO.match(from_text)
    return _too(note, too["rest"], setting) if too else _by_shape(note, body, setting)


def _too(note: Note, rest: str, setting: Setting) -> Phrased:
    """Too much of a thing is asked about; too much of anything else is what I may be."""
    if _TOO_MUCH.match(rest):
        return as_about(note, rest, setting)
    return asked(note, f"whether I am {text_of(setting.turned(setting.words(rest), OF_ME))}")


def _is_so_far(hitherto: re.Match[str], setting: Setting) -> bool:
    """Whether the verb tells what I have done; after "only ever" a form that may be bare does too."""
    verb = hitherto["verb"]
    if setting.verbs.is_base(verb):
        return hitherto["how"].lower() == "only ever" and setting.verbs.is_participle(verb)
    return setting.verbs.is_past(verb)


def _by_shape(note: Note, body: str, setting: Setting) -> Phrased:
    words = setting.words(body)
    shaped = setting.shape(words)
    matter = named_by_clause(words, shaped.verb, setting)
    if matter is not None:
        return noted(note, matter)
    match shaped.shape:
        case Shape.FINITE if not _is_open(words):
            is_mine = words[0].lower in OF_CANDIDATE or is_record(words, shaped.verb, setting)
            clause = (
                f"my {text_of(setting.inside(words))}"
                if is_mine
                else finite_clause(
                    replace(shaped, words=mine(owned(words, setting))), setting, OF_ME
                )
            )
            return stated_worry(note, clause)
        case Shape.FINITE:
            clause = finite_clause(replace(shaped, words=mine(words)), setting, OF_ME)
            return asked(note, f"whether {feared(clause)}")
        case Shape.PAST if setting.verbs.is_past(words[shaped.verb].text) and not _is_open(words):
            lemma = setting.verbs.lemma(words[shaped.verb].text) or ""
            turned = setting.turned(words, OF_ME)
            before = text_of(turned[: shaped.verb])
            rest = f"{setting.verbs.participle(lemma)} {text_of(turned[shaped.verb + 1 :])}"
            named = noted(note, f"my having {before} {rest}".replace("  ", " "))
            return replace(named, clause=f"I {text_of(setting.turned(words, OF_ME, subject='I'))}")
        case Shape.PRESENT if words[0].lower == "cannot":
            clause = f"I {text_of(setting.turned(words, OF_ME))}"
            return stated_worry(note, clause)
        case Shape.PRESENT | Shape.PAST:
            clause = text_of(setting.turned(words, OF_ME, subject="I"))
            return asked(note, f"whether I {clause}")
        case Shape.VERBLESS:
            return _verbless(note, words, shaped.verb, setting)
        case Shape.ADJECTIVE:
            return asked(note, f"whether I am {text_of(setting.turned(words, OF_ME))}")
        case Shape.COMMAND | Shape.INFINITIVE | Shape.QUESTION:
            return raised(note, body, setting)
    if words[0].tag.word_class is WordClass.ADJ and (
        len(words) == 1 or words[1].lower in PREPOSITIONS | {"enough"}
    ):
        return asked(note, f"whether I am {text_of(setting.inside(words))}")
    return as_about(note, body, setting)


def _is_open(words: tuple[Word, ...]) -> bool:
    """Whether the worry is about what may be, and not about what is."""
    return any(word.lower in (MODALS - {"cannot"}) | {"too", "ever", "enough"} for word in words)


def _verbless(note: Note, words: tuple[Word, ...], verb: int, setting: Setting) -> Phrased:
    subject = owned(setting.turned(words[:verb], OF_ME), setting)
    rest = [word for word in words[verb:] if word.lower not in {"not", "still", "yet", "never"}]
    if not rest:
        return as_about(note, text_of(words[:verb]), setting)
    if rest[0].before:
        return as_about(note, text_of(words), setting)
    if re.match(r"(?:19|20)\d\d (?:to|and|until) ", text_of(rest)):
        own = subject[0].lower in {"my", "the", "a"}
        return noted(note, f"{'' if own else 'the '}{text_of(subject)} from {text_of(rest)}")
    if rest[0].text[:1].isdigit():
        return noted(note, f"{text_of(subject)} of {text_of(rest)}")
    plural = is_plural(words[:verb], setting.language)
    negative = len(rest) < len(words) - verb and any(
        w.lower in {"not", "never", "yet"} for w in words[verb:]
    )
    question = f"whether {text_of(subject)} {'are' if plural else 'is'} {text_of(rest if negative else words[verb:])}"
    return Phrased(
        note,
        Act.ASKED,
        (sentence(f"you asked {question}"),),
        question=question,
        topic=text_of(subject),
    )


def _never(note: Note, rest: str, setting: Setting) -> Phrased | None:
    words = setting.words(rest)
    verb = words[0].text
    lemma = setting.verbs.lemma(verb)
    if text_of(words[:2]).lower() == "used to":
        return asked(note, f"whether I am {text_of(setting.turned(words, OF_ME))}")
    if lemma is None and verb.endswith("ed") and verb.islower():
        return asked(note, f"whether I have {text_of(setting.turned(words, OF_ME))}")
    if lemma is None or not (setting.verbs.is_past(verb) or setting.verbs.is_participle(verb)):
        return None
    turned = text_of(setting.turned(words, OF_ME))
    if words[0].lower in _HELD:
        return asked(note, f"whether I am {turned}")
    if re.search(
        r"\b(?:for|in|since) (?:\w+ )?(?:years?|months?|decades?|(?:19|20)\d\d|\w+ years)\b|\bsince\b",
        turned,
    ):
        topic = f"my not having {_perfect(turned, lemma, setting)}"
        return noted(note, topic)
    question = f"whether I have {_perfect(turned, lemma, setting)}"
    after = text_of(setting.turned(words, OF_ME)[1:])
    return Phrased(
        note,
        Act.ASKED,
        (sentence(f"you asked {question}"),),
        question=question,
        topic=f"{setting.verbs.gerund(lemma)} {after}".strip(),
    )


def _perfect(phrase: str, lemma: str, setting: Setting) -> str:
    first, _, rest = phrase.partition(" ")
    return f"{setting.verbs.participle(lemma) or first} {rest}".strip()
