"""What was said of the next step, and news of an outcome, addressed to the reader."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.debrief import Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.clause import finite_clause, verbless_clause
from sincerely.core.letters.phrasing.clauses.halves import LINKS
from sincerely.core.letters.phrasing.clauses.splits import cut_statements
from sincerely.core.letters.phrasing.hurry.objects import with_inner_articles
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.clause_of import own_verb
from sincerely.core.letters.phrasing.reading.finite import find_finite
from sincerely.core.letters.phrasing.reading.shape import Shape, Shaped
from sincerely.core.letters.phrasing.sentences import sentence, text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import fault, is_clause
from sincerely.core.letters.phrasing.steps.itinerary import SAME, as_itinerary
from sincerely.core.letters.phrasing.steps.stages import (
    BODIES,
    STAGES,
    STEP,
    as_event,
    as_list,
    as_next,
    as_stages,
    as_thing,
    in_its_week,
    is_event_of_many,
    with_follower,
)
from sincerely.core.letters.phrasing.steps.step_dates import (
    with_date_commas,
    with_dates_written_out,
)
from sincerely.core.letters.phrasing.steps.step_tails import (
    as_typed_out,
    without_label,
    without_tail,
)
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["phrase_step"]

_MY_PAPERS: Final = re.compile(
    r"\b(send|bring|submit|email|share|forward|provide|prepare|supply|upload) (?=(?:portfolio|references?|referees|cv|résumé|resume|transcripts?|availability|passport|certificates?"
    r"|writing sample|work samples|samples|dbs|licen[cs]e|slides|reel|showreel|dates|lesson plan|driving record)\b)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"^(?:(?:they|he|she|you)\s+)?(?:said|says|say|told me|mentioned)\s+(?:that\s+)?", re.IGNORECASE
)
# Office English for an answer; what goes back to something else reverts.
_REVERT: Final = re.compile(r"\brevert\b(?: back)?(?! to (?!me\b|you\b|us\b))", re.IGNORECASE)
# So many are still in the search: "3 shortlisted, trustees meet Tuesday".
_COUNTED_IN: Final = re.compile(
    r"(?P<before>^|[,;] )(?P<count>\d+|two|three|four|five|six|seven|eight) (?=(?:shortlisted|invited|called back|left)\b)",
    re.IGNORECASE,
)
# Told of somebody in the step and no step itself: "meet his daughter, she runs HR".
_OF_OTHERS: Final = re.compile(
    r"^(?:he|she) (?!will\b|would\b|calls\b|phones\b|emails\b|decides\b|comes\b|gets\b|is\b)\w+s\b",
    re.IGNORECASE,
)
_UNKNOWN: Final = re.compile(
    r"^(?:(?:not |un)(?:sure|known|clear|said|told|given|set|mentioned)\b.*|tb[cad]\b.*|don['’]t know.*|no idea.*|n/?a|none|nothing(?: yet| said)?|\W*)$",
    re.IGNORECASE,
)
_OF_SOMEBODY: Final = re.compile(
    r"\b(?:i|me|my|he|him|his|she|her|they|them|their|we|us|our|you|your)\b", re.IGNORECASE
)


def phrase_step(note: Note, setting: Setting) -> Phrased:
    """The next step as a clause: "you will choose two finalists, who present to the board".

    Where a part is no clause for certain, the whole stands after a colon as it was noted.
    """
    typed = _REVERT.sub("reply", as_typed_out(with_dates_written_out(note.text)))
    typed = _COUNTED_IN.sub(r"\g<before>\g<count> are ", typed)
    parts = setting.parts(typed)
    listed = as_list(parts[0].strip(" ."), setting) if len(parts) == 1 else None
    text, tail = (typed, "") if listed else without_tail(typed)
    pieces = [
        _to_do(_SAID.sub("", piece), setting)
        for part in setting.parts(text)
        for number, piece in enumerate(_cut(part, setting))
        if not number or not _OF_OTHERS.match(piece)
    ]
    if not pieces or _UNKNOWN.match(typed.strip(" .")):
        return Phrased(note, Act.UNSURE, (), why_not="it does not say what comes next")
    clauses: list[str | None] = (
        [listed] if listed else [_certain(piece, setting) for piece in pieces]
    )
    whole = None
    if None in clauses:
        whole = as_itinerary(" ".join(setting.parts(typed)), setting)
    if None in clauses and whole is None:
        return _in_part(note, pieces, clauses, setting)
    clause = whole or _joined([clause for clause in clauses if clause]) + tail
    if fault(clause, setting):
        return _as_noted(note, setting)
    clause = SAME.sub(r"the same \1", with_date_commas(clause, setting.locale))
    return Phrased(note, Act.STATED, (sentence(f"I understand that {clause}"),), clause=clause)


def _cut(text: str, setting: Setting) -> tuple[str, ...]:
    """The statements of a part; a clause after the last comma apart from what is left to do ("meet the GM, the check takes 6 weeks")."""
    pieces = cut_statements(text, setting)
    head, comma, tail = pieces[-1].rpartition(", ")
    words = setting.words(tail)
    is_led = any(word.lower in LINKS for word in words[:1])
    is_told = comma and (_OFFICE.match(tail) or own_verb(words, setting.verbs) > 0)
    if not is_told or is_led:
        return pieces
    return (*pieces[:-1], head, tail)


def _in_part(note: Note, pieces: list[str], clauses: list[str | None], setting: Setting) -> Phrased:
    """A step that is a clause only in part: what is one, and the rest after a colon, each if it can stand."""
    whole = _as_noted(note, setting)
    certain = [clause for clause in clauses if clause]
    head = pieces[0].partition(", ")[0]
    if not whole.sentences and not certain and head != pieces[0]:
        certain = [clause for clause in (_certain(head, setting),) if clause]
        told = with_date_commas(_joined(certain), setting.locale) if certain else ""
        if told and not fault(told, setting):
            return Phrased(note, Act.STATED, (sentence(f"I understand that {told}"),), clause=told)
    if whole.sentences or not certain:
        return whole
    told = sentence(f"I understand that {_joined(certain)}")
    rest = [piece for piece, clause in zip(pieces, clauses, strict=True) if clause is None]
    other = _as_noted(Note("; ".join(rest), note.path), setting)
    heard = Phrased(note, Act.STATED, (told, *other.sentences))
    return other if fault(told, setting) else heard


def _certain(piece: str, setting: Setting) -> str | None:
    """The piece as a clause, if it is one for certain."""
    clause = _one(piece, setting)
    if clause is None or clause == as_stages(piece, setting):
        return clause
    plain, comma, tail = re.sub(r" \([^()]*\)", "", clause).partition(", ")
    scrap = (
        bool(comma)
        and not _HANGS_ON.match(tail)
        and find_finite(setting.words(tail), setting.verbs, 1) < 1
    )
    return clause if is_clause(plain, setting) and not scrap else None


# How the words after a comma may hang on the clause before it.
_HANGS_ON: Final = re.compile(
    r"(?:and|or|but|then|which|who|where|when|if|with|without|so|as|followed|for|at|on|in|by|from|to|before|after|plus|likely|probably|possibly|hopefully|ideally|maybe|no|not|both|all|each|subject|depending|pending|starting|\d|\w+ing|\w+ed)\b",
    re.IGNORECASE,
)


def _as_noted(note: Note, setting: Setting) -> Phrased:
    """The step in the words of the note, after a colon; nothing where they speak of somebody."""
    parts = setting.parts(without_label(note.text))
    words = setting.words("; ".join(part.strip(" .") for part in parts))
    noun = text_of(setting.inside(words))
    if _OF_SOMEBODY.search(noun) or fault(noun.replace(" or not", ""), setting):
        return Phrased(note, Act.UNSURE, (), why_not="its words do not make a sentence for certain")
    said = sentence(f"I understand the next step to be this: {noun}")
    return Phrased(note, Act.UNSURE, (said,), noun=noun)


# What the reader does next, typed in the present ("she calls Monday").
_NOW: Final = re.compile(
    r"^you (?P<verb>(?!(?:will|would|may|might|must|shall|should)\b)(?:call|phone|ring|email|write|come|get|let|tell|speak|talk|meet|decide|choose|pick|send|reply"
    r"|confirm|report|check|discuss|make|take|go|finish|start|see|interview|shortlist|hear|announce|book|set|arrange|sit|vote|review|draw|appoint|offer))\b"
)
# "HR to be in touch": what somebody is to do.
_TO_DO: Final = re.compile(r"^(?P<who>(?:\w+ ){0,4}?\w+) to (?=(?P<verb>[a-z]+)\b)", re.IGNORECASE)
# "HR phones Monday": an office that does something, whose verb the tagger takes for a plural.
_OFFICE: Final = re.compile(
    r"^(?P<who>HR|(?:the )?(?:recruiter|agency|office|board|panel|committee|council|owner|boss|principal|head|chair|bursar|registrar|registry))"
    r" (?P<verb>phones|calls|rings|emails|writes|texts|meets|votes|decides|confirms|sends|contacts"
    r"|(?:interviews|sees|shortlists|chooses|reviews)(?= (?:\w+ )?[a-z]{3,}s\b))\b",
    re.IGNORECASE,
)


def _to_do(text: str, setting: Setting) -> str:
    """The part with "will" for "is to" or for a bare present, where somebody is to do something."""
    office = _OFFICE.match(text)
    if office is not None and office["verb"].lower() not in {"meets", "votes", "decides"}:
        lemma = setting.verbs.lemma(office["verb"]) or office["verb"]
        return f"{office['who']} will {lemma}{text[office.end() :]}"
    match = _TO_DO.match(text)
    if match is None:
        return text
    words = setting.words(match["who"])
    last = words[-1]
    verb = match["verb"].lower()
    following = setting.words(text[match.end() :])[1:2]
    passive = verb == "be" and bool(following) and setting.verbs.is_participle(following[0].lower)
    somebody = (
        bool(last.who)
        or last.lower in PERSONS | BODIES
        or last.lower in {"he", "she", "they", "we", "hr"}
    )
    named = (
        last.text.isupper()
        or verb in _CALLS
        or (len(words) == 1 and last.tag.word_class is WordClass.PROPN)
    )
    if (
        not (somebody or named)
        or passive
        or not setting.verbs.is_base(verb)
        or verb in {"follow", "go", "see"}
    ):
        return text
    if setting.shape(words).shape is not Shape.NOUN:
        return text
    return f"{match['who']} will {text[match.end() :]}"


_CALLS: Final = word_set("ring phone call email write text contact confirm decide announce")
_WEEK_OF: Final = re.compile(
    r"^(?P<what>(?!.*\bis\b).+?) (?:in )?(?P<the>the )?(?P<week>(?:(?:first|second|third|fourth|last|final) )?(?:week|half) (?:beginning|of) .+)$",
    re.IGNORECASE,
)
_WAITS: Final = word_set("wait waiting await awaiting holding pending")
_DEPENDS: Final = word_set("depends hinges")


def _joined(clauses: list[str]) -> str:
    return clauses[0] if len(clauses) == 1 else f"{', '.join(clauses[:-1])}, and {clauses[-1]}"


def _one(text: str, setting: Setting) -> str | None:
    """One part as a clause; ``None`` where no construction is certain."""
    words = setting.words(text)
    shaped = setting.shape(words)
    clause = _labelled(words, setting) or as_stages(text, setting)
    if clause is not None:
        return clause
    if _is_my_deed(words, is_base=setting.verbs.is_base(words[0].lower)) or _MY_PAPERS.match(text):
        clause = (
            f"I will {text_of(with_inner_articles(setting.turned(words, STEP), setting.language))}"
        )
        return _MY_PAPERS.sub(r"\1 my ", clause)
    weekly = _WEEK_OF.match(text)
    named = as_thing(weekly["what"], setting) if weekly else None
    if weekly and named:
        noun = re.sub(r"^an? ", "", named)
        plural = is_plural(setting.words(noun), setting.language)
        if not plural and not weekly["the"]:
            return f"the next step is {named} in the {weekly['week']}"
        return (
            f"{'' if plural else 'the '}{noun} {'are' if plural else 'is'} in the {weekly['week']}"
        )
    if words[0].lower == "back" and words[1:] and words[1].lower in PREPOSITIONS:
        return f"I will come {text_of(with_inner_articles(setting.turned(words, STEP), setting.language))}"
    if words[0].lower == "nothing" and words[1:2] and words[1].lower in {"until", "till", "before"}:
        return f"nothing will happen {text_of(setting.turned(words[1:], STEP))}"
    if words[0].lower == "we" and "hear" in {word.lower for word in words[1:3]}:
        return f"I {text_of(setting.turned(words[1:], STEP, subject='I'))}"
    return _by_shape(text, shaped, setting)


def _by_shape(text: str, shaped: Shaped, setting: Setting) -> str | None:
    words = shaped.words
    first = words[0].lower
    if first in _DEPENDS:
        return f"it {text_of(setting.turned(words, STEP))}"
    if first in _WAITS:
        return None
    if first in _MODAL_FIRST and len(words) > 1 and words[1].lower in {"hear", "know", "find"}:
        return f"I {text_of(setting.turned(words, STEP))}"
    if (
        setting.verbs.is_base(first)
        and any(w.lower == "me" for w in words[1:5])
        and first not in _AUXILIARIES
    ):
        return f"you will {text_of(setting.turned(words, STEP))}"
    if shaped.shape is Shape.FINITE and is_event_of_many(words, shaped.verb):
        return as_event(text_of(words), setting)
    if shaped.shape is Shape.FINITE and _is_pair(shaped, setting):
        return None
    if shaped.shape is Shape.FINITE:
        clause = with_follower(text, setting) or finite_clause(shaped, setting, STEP)
        clause = _NOW.sub(r"you will \g<verb>", in_its_week(clause))
        return _MY_PAPERS.sub(r"\1 my ", clause) if clause.startswith("I ") else clause
    if shaped.shape is Shape.PRESENT and first not in {"present", "meet"}:
        if setting.verbs.is_base(first) and first not in _AUXILIARIES:
            return None
        clause = f"you {text_of(setting.turned(words, STEP, subject='you'))}"
        return _NOW.sub(r"you will \g<verb>", clause)
    doing = shaped.shape is Shape.PARTICIPLE and not words[0].after
    if doing and words[1].lower not in _TIMES | STAGES:
        return f"you are {text_of(setting.turned(words, STEP))}"
    if shaped.shape is Shape.VERBLESS:
        return verbless_clause(shaped, setting)
    turned = text_of(setting.turned(words, STEP))
    return as_event(turned, setting) or as_next(turned, setting)


def _is_pair(shaped: Shaped, setting: Setting) -> bool:
    """Read "drug screen and record check": two things, the last of them no verb."""
    verb = shaped.words[shaped.verb]
    joined = any(word.lower == "and" for word in shaped.words[: shaped.verb])
    noun = bool(setting.language.lemmas(verb.lower, WordClass.NOUN))
    return (
        joined
        and noun
        and setting.verbs.is_base(verb.text)
        and shaped.words[0].lower not in {"i", "he", "she", "they", "we"}
    )


def _labelled(words: tuple[Word, ...], setting: Setting) -> str | None:
    """Read "2nd round: a presentation to trustees": what the stage is."""
    colon = next((i for i, word in enumerate(words[:-1]) if word.after == ":"), -1)
    if not 0 <= colon < _LABEL_WORDS:
        return None
    label = re.sub(r"^the ", "", text_of(setting.inside(words[: colon + 1])))
    thing = as_thing(text_of(words[colon + 1 :]), setting)
    return f"the {label} is {thing}" if thing else None


_LABEL_WORDS: Final = 4
_MODAL_FIRST: Final = word_set("will should would shall")
_AUXILIARIES: Final = word_set("will would can could may might must shall should have do")
_MY_DEEDS: Final = word_set(
    "talk speak find hear present meet come return go visit walk shadow cook teach observe spend sing audition tour see attend sit"
)
# Of these, the ones that are as often nouns ("tour of the building", "trial visit").
_NOUNS_TOO: Final = word_set("visit tour walk shadow cook present audition")
_LED: Final = word_set("the a an my his her their your round around through")


def _is_my_deed(words: tuple[Word, ...], *, is_base: bool) -> bool:
    """Whether a bare verb opens the step that is mine to do: "walk the farm again Saturday"."""
    if len(words) < 2 or words[0].after:
        return False
    following = words[1].lower
    if is_base and following in {"a", "an", "the", "my"} and words[0].lower not in _AUXILIARIES:
        return True
    if words[0].lower in _TRAVELS and following in {"out", "over", "up", "down", "back", "there"}:
        return True
    if words[0].lower not in _MY_DEEDS:
        return False
    if words[0].lower in {"talk", "speak"}:
        return following in {"to", "with"}
    if words[0].lower == "find":
        return following == "out"
    if words[0].lower == "cook" and following == "for":
        return True
    return words[0].lower not in _NOUNS_TOO - {"present"} or following in _LED


_TRAVELS: Final = word_set("drive fly ride travel head go")
_TIMES: Final = word_set("next on in at this by from w/c week tomorrow")
