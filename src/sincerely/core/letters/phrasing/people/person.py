"""Whom each pronoun and name means, and the note turned to "I" and "you"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.people.cast import Cast, Gender, Role
from sincerely.core.letters.phrasing.people.persons import names_person
from sincerely.core.letters.phrasing.reading.certain import is_verb_foremost
from sincerely.core.letters.phrasing.words.lexicon import ADVERBS_KEPT, MODALS, OF_READER, PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["Frame", "shift"]

_HE: Final = {"he": "subject", "she": "subject", "him": "object", "his": "own", "himself": "self",
              "herself": "self", "hers": "alone"}  # fmt: skip
_GENDER: Final = {"he": Gender.HE, "him": Gender.HE, "his": Gender.HE, "himself": Gender.HE,
                  "she": Gender.SHE, "her": Gender.SHE, "hers": Gender.SHE, "herself": Gender.SHE}  # fmt: skip
_THEY: Final = {"they": "subject", "them": "object", "their": "own", "theirs": "alone",
                "themselves": "self"}  # fmt: skip
_WE: Final = {"we": "subject", "us": "object", "our": "own", "ours": "alone", "ourselves": "self"}
_WORDS: Final = {
    Role.READER: {
        "subject": "you",
        "object": "you",
        "own": "your",
        "alone": "yours",
        "self": "yourself",
    },
    Role.CANDIDATE: {
        "subject": "I",
        "object": "me",
        "own": "my",
        "alone": "mine",
        "self": "myself",
    },
}
# Verbs of a note whose next word is whom it was done to, whatever the tagger makes of them.
_GIVING: Final = word_set(
    "showed gave told asked offered introduced invited took walked drove sent lent bought met thanked"
    " reminded warned assured let made helped about with to from for shows gives tells asks offers"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Whom the pronouns of a note mean where nothing else tells.

    ``they`` and ``we`` are the reader's side, the candidate's, or left as they stand
    (``Role.OTHER``). ``you`` is the candidate in words spoken to the candidate. ``is_of_me``:
    a worry is of the candidate, so "she" is, even of one who writes "I" elsewhere.
    """

    subject: Role = Role.READER
    object: Role = Role.CANDIDATE
    own: Role = Role.READER
    they: Role = Role.OTHER
    we: Role = Role.OTHER
    you: Role = Role.OTHER
    is_of_me: bool = False


def shift(
    words: Sequence[Word], frame: Frame, cast: Cast, verbs: Verbs, *, subject: str = ""
) -> tuple[Word, ...]:
    """The words with candidate as "I" and reader as "you", verbs agreeing.

    ``subject`` ("you" or "I") is the left-out subject of a phrase that begins with its verb.
    """
    is_mine, frame = frame.is_of_me, _told_to_reader(frame, cast)
    out = list(words)
    has_first = any(word.text in {"I", "me", "my", "My", "Me", "myself"} for word in words)
    current = subject
    if subject and out:
        _agree_from(out, 0, subject, verbs)
    seen_person = False
    just_seen = False  # "the best adviser he has": whoever has one is not the adviser
    for index, word in enumerate(words):
        antecedent = seen_person and not (just_seen and word.lower in {"he", "she"})
        just_seen = False
        turned = _turn(index, words, frame, cast, verbs, has_first=has_first, antecedent=antecedent)
        if turned is not None:
            out[index], is_subject = turned
            if is_subject and out[index].text in {"I", "you", "we"}:
                current = out[index].text
                _agree_from(out, index + 1, "I" if current == "I" else "you", verbs)
        elif word.who == Role.OTHER.value:
            seen_person = True
        elif index and names_person(words, index, cast):
            just_seen = not (seen_person or word.after)
            seen_person = seen_person or not subject or is_mine
        if _joins_verb(words, index, verbs) and current:
            _agree_from(out, index + 1, current, verbs)
        if word.lower in {"who", "which"} or word.after.endswith((";", ":")):
            current = ""
    return tuple(out)


def _told_to_reader(frame: Frame, cast: Cast) -> Frame:
    """The frame, of a note of the candidate's own that tells the reader: "she" may be either."""
    if not (cast.is_told_of_me and frame.is_of_me):
        return frame
    is_named_so = cast.writes_as in {"he", "she"}
    who = Role.CANDIDATE if is_named_so else Role.READER
    return Frame(who, who, who, they=Role.READER, we=frame.we)


def _turn(
    index: int,
    words: Sequence[Word],
    frame: Frame,
    cast: Cast,
    verbs: Verbs,
    *,
    has_first: bool,
    antecedent: bool,
) -> tuple[Word, bool] | None:
    word = words[index]
    if word.who in {Role.READER.value, Role.CANDIDATE.value}:
        return _turn_name(index, words)
    low = word.lower
    if low == "her":
        case = "own" if _owns(words, index) else "object"
    elif low in _HE:
        case = _HE[low]
        if low == "his" and not _owns(words, index):
            case = "alone"
    elif (
        low in _THEY
        and word.who != Role.OTHER.value
        and not _antecedent_plural(_meant_before(words, index), verbs)
        and not _is_share(words, index)
    ):
        is_named = cast.is_told_of_me and any(_names(one) for one in words[:index])
        return None if is_named else _as(word, frame.they, _THEY[low])
    elif low == "us" and frame.object is Role.CANDIDATE and _acts_on_me(words, index):
        return _as(word, Role.CANDIDATE, "object")
    elif low in _WE and not _is_share(words, index) and not _is_of_both(words, index):
        return _as(word, frame.we, _WE[low])
    elif low in {"you", "your", "yours", "yourself"} and frame.you is not Role.OTHER:
        case = {"you": "subject" if _before_verb(words, index) else "object", "your": "own",
                "yours": "alone", "yourself": "self"}[low]  # fmt: skip
        return _as(word, frame.you, case)
    else:
        return None
    if antecedent and not (_tells_apart(low, cast) or _is_of_other(words, low, cast)):
        return None
    role = _role(low, case, frame, cast, has_first=has_first)
    if case == "object" and role is Role.READER and _is_own_object(words, index, frame):
        return None
    if case == "self":
        role = _self_role(words, index, role)
    return _as(word, role, case)


def _acts_on_me(words: Sequence[Word], index: int) -> bool:
    """Read "they hope to tell us": those who want to hear, of whom I am one."""
    return any(word.lower in {"they", "he", "she", "you"} for word in words[:index])


def _names(word: Word) -> bool:
    return word.tag.word_class in {WordClass.NOUN, WordClass.PROPN}


def _is_of_both(words: Sequence[Word], index: int) -> bool:
    """Read "during our call": what the two of them had together."""
    following = words[index + 1].lower if index + 1 < len(words) else ""
    return words[index].lower == "our" and following in _MEETINGS


_MEETINGS: Final = word_set(
    "call chat meeting conversation talk interview tour visit lunch coffee session discussion zoom"
)


def _as(word: Word, role: Role, case: str) -> tuple[Word, bool] | None:
    if role is Role.OTHER:
        return None
    return replace(word, text=_WORDS[role][case], who=role.value), case == "subject"


def _turn_name(index: int, words: Sequence[Word]) -> tuple[Word, bool]:
    word = words[index]
    role = Role(word.who)
    if word.lower.endswith(("'s", "s'")) and (
        index + 1 < len(words)
        and words[index + 1].tag.word_class not in {WordClass.DET, WordClass.PART}
    ):
        return replace(word, text=_WORDS[role]["own"]), False
    previous = words[index - 1] if index else None
    after_preposition = previous is not None and (
        previous.tag.word_class in {WordClass.ADP, WordClass.VERB}
        or previous.lower in _GIVING
        or previous.lower.endswith("ing")
    )
    given = previous is not None and previous.lower in _GIVING - {
        "told",
        "asked",
        "let",
        "made",
        "helped",
    }
    is_object = after_preposition and (given or not _before_verb(words, index))
    return replace(word, text=_WORDS[role]["object" if is_object else "subject"]), not is_object


def _before_verb(words: Sequence[Word], index: int) -> bool:
    rest = [word for word in words[index + 1 : index + 3] if word.lower not in ADVERBS_KEPT]
    return bool(rest) and rest[0].tag.word_class in {WordClass.AUX, WordClass.VERB}


def _owns(words: Sequence[Word], index: int) -> bool:
    if index + 1 >= len(words) or words[index].after:
        return False
    following = words[index + 1]
    told = index > 0 and words[index - 1].lower in {"told", "tell", "tells", "asked"}
    if told and following.tag.word_class is WordClass.NUM:
        return False
    if index and words[index - 1].lower in {"let", "help", "make"}:
        return False
    is_day = following.text[:1].isupper() and following.lower.endswith("day")
    is_alone = index + 2 >= len(words) or words[index + 2].tag.word_class is not WordClass.NOUN
    if is_day and words[index].lower == "her" and is_alone:
        return False
    if following.tag.word_class is WordClass.ADV and index + 2 >= len(words):
        return False
    if following.lower in {"to", "for", "with", "and", "at", "in", "on", "when", "if", "that", "how", "why", "what",
                           "the", "a", "an", "as", "off", "up", "down", "out", "over", "about", "around", "most"}:  # fmt: skip
        return False
    return following.tag.word_class in {WordClass.NOUN, WordClass.ADJ, WordClass.NUM, WordClass.PROPN,
                                        WordClass.VERB, WordClass.ADV, WordClass.X}  # fmt: skip


def _is_share(words: Sequence[Word], index: int) -> bool:
    """Read "three of them": people told of before, not the reader's side."""
    return index > 1 and words[index - 1].lower == "of"


def _meant_before(words: Sequence[Word], index: int) -> Sequence[Word]:
    """The words before whom "they" may mean; of "half my crew work for them" not the subject, which would be "themselves"."""
    before = words[:index]
    acts = next((i for i, w in enumerate(before) if w.tag.word_class is WordClass.VERB), -1)
    is_first = not any(word.after or word.lower in _PARTS - {"to", "for"} for word in before)
    return before[acts + 1 :] if words[index].lower == "them" and acts > 0 and is_first else before


def _antecedent_plural(words: Sequence[Word], verbs: Verbs) -> bool:
    """Whether somebody stands among the words whom "they" may mean: several, a body, a name, "everyone"."""
    return any(
        (word.tag.word_class is WordClass.NOUN and is_plural_word(word.text, verbs.language))
        or (
            word.tag.word_class is WordClass.PROPN
            and not word.text.isupper()
            and not (index and words[index - 1].lower == "from")
        )
        or word.lower in _MEANT_BY_THEY
        for index, word in enumerate(words)
    )


_MEANT_BY_THEY: Final = PERSONS | word_set(
    "staff people everyone everybody nobody anyone anybody someone somebody each every board union bank team government ministry"
    " regulator supplier vendor competitor landlord owner investor insurer lender funder donor family parent council committee"
    " member company firm agency court department hospital school charity church police army crew workforce management group"
    " panel jury press public community contractor volunteer audience neighbour neighbor guest visitor user farmer parish city"
    " county state club federation trust college university none half most many some all both few several others"
)


def _tells_apart(pronoun: str, cast: Cast) -> bool:
    gender = _GENDER[pronoun]
    return cast.reader_gender is gender and cast.candidate_gender not in {gender, Gender.UNKNOWN}


def _is_of_other(words: Sequence[Word], pronoun: str, cast: Cast) -> bool:
    """Read "tuned for her teacher, he told me about her": "he" is the teacher, so "her" is the reader."""
    gender = _GENDER[pronoun]
    others = {_GENDER[word.lower] for word in words if word.lower in _GENDER} - {gender}
    return cast.is_told_of_me and cast.reader_gender is gender and bool(others)


def _is_own_object(words: Sequence[Word], index: int, frame: Frame) -> bool:
    """Read "they haven't replaced her": the reader's side is the subject, so she is somebody else."""
    if frame.they is not Role.READER:
        return False
    start = next((i for i in range(index - 1, -1, -1) if words[i].lower in _THEY_ACT), -1)
    between = words[start + 1 : index]
    return start >= 0 and not any(word.after or word.lower in _PARTS for word in between)


_THEY_ACT: Final = frozenset({"they", "we"})
_PARTS: Final = word_set("and but who which that if when because so while until since for to")


def _role(low: str, case: str, frame: Frame, cast: Cast, *, has_first: bool) -> Role:
    gender = _GENDER[low]
    reader_can = cast.reader_gender in {gender, Gender.UNKNOWN} and not cast.is_group
    candidate_can = cast.candidate_gender in {gender, Gender.UNKNOWN}
    if has_first or (cast.writes_as == "I" and not frame.is_of_me):
        candidate_can = False
    is_asked_of = (
        case == "subject"
        and frame.subject is frame.you is Role.CANDIDATE
        and cast.reader_gender is Gender.UNKNOWN
    )
    if (frame.is_of_me or is_asked_of) and not has_first and cast.writes_as in {"I", ""}:
        return Role.CANDIDATE
    if reader_can and candidate_can:
        return {"subject": frame.subject, "object": frame.object}.get(case, frame.own)
    if reader_can:
        return Role.READER
    return Role.CANDIDATE if candidate_can else Role.OTHER


def _self_role(words: Sequence[Word], index: int, role: Role) -> Role:
    """A reflexive follows its subject; one after "who" belongs to whoever that is."""
    return Role.OTHER if any(word.lower in {"who", "that"} for word in words[:index]) else role


# What one person does, told with a preposition: "and lives on the radio", "and hires from the county".
_OF_A_LIFE: Final = word_set(
    "live work eat sleep hire sit stand drive commute answer walk deal rely listen swear"
    " stay sail fly ride read teach"
)


def _joins_verb(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether a verb with the same subject follows: "runs 21 sites and plans a 22nd"."""
    word = words[index]
    if index + 1 >= len(words) or not (
        word.lower in {"and", "but", "or", "then"} or word.after == ","
    ):
        return False
    position = index + 1
    while position < len(words) - 1 and (
        words[position].lower in ADVERBS_KEPT or words[position].lower in {"and", "but", "then"}
    ):
        position += 1
    following = words[position]
    if following.tag.word_class not in {WordClass.VERB, WordClass.AUX}:
        counted = position + 1 < len(words) and words[position + 1].tag.word_class in {
            WordClass.NUM,
            WordClass.DET,
        }
        if word.lower == "and" and counted and verbs.is_third(following.text):
            return True
        if (
            word.lower == "and"
            and verbs.is_third(following.text)
            and (
                verbs.lemma(following.text) in _OF_A_LIFE
                or is_verb_foremost(verbs.lemma(following.text))
            )
        ):
            return position + 1 < len(words)
        return (
            word.lower in {"and", "but"}
            and verbs.lemma(following.text) in OF_READER
            and verbs.is_third(following.text)
            and not (
                position + 1 < len(words)
                and words[position + 1].tag.word_class in {WordClass.ADP, WordClass.CCONJ}
            )
        )
    return verbs.is_third(following.text) or following.lower in {"was", "is", "has", "does"}


def _agree_from(out: list[Word], start: int, subject: str, verbs: Verbs) -> None:
    position = start
    while position < len(out) - 1 and (
        out[position].lower in ADVERBS_KEPT
        or out[position].lower in {"and", "but", "then", "also"}
        or (
            out[position].tag.word_class is WordClass.ADV and not verbs.is_third(out[position].text)
        )
    ):
        position += 1
    if position >= len(out):
        return
    word = out[position]
    if word.lower in MODALS:
        return
    agreed = verbs.agree(word.text, subject)
    if agreed != word.text:
        out[position] = replace(word, text=agreed)
