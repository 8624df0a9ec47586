"""Where the finite verb of a part stands, the tagger's slips mended by what is around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS, is_certain
from sincerely.core.letters.phrasing.reading.clause_of import main_verb
from sincerely.core.letters.phrasing.reading.no_verbs import is_owned_or_priced, lasts, rises
from sincerely.core.letters.phrasing.reading.participles import (
    OF_THEMSELVES,
    is_bare_participle,
    is_past_tense,
    is_reduced,
)
from sincerely.core.letters.phrasing.reading.undergone import is_undergone
from sincerely.core.letters.phrasing.words.lexicon import (
    MODALS,
    NUMBER_WORDS,
    OF_READER,
    PASSIVES,
    PERSONS,
    SURE_THIRDS,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word, following_word
from sincerely.core.tables import word_set

__all__ = [
    "AFTER_VERB",
    "DETERMINERS",
    "find_finite",
    "is_finite",
    "is_of_gerund",
]

DETERMINERS: Final = word_set(
    "the a an this that these those my his her our their your its"
    " each every all both no some any another half many most several few more"
)


AFTER_VERB: Final = DETERMINERS | word_set(
    "me him them us it you that whether how why what who where when if i he she they we there"
)


def find_finite(words: Sequence[Word], verbs: Verbs, start: int) -> int:
    """The index of the first finite verb of the main clause at or after ``start``; -1 if none."""
    adverb = next((i for i in range(start, len(words) - 2) if _is_no_longer(words, i)), -1)
    if adverb > 0:
        found = find_finite((*words[:adverb], *words[adverb + 2 :]), verbs, start)
        return found + 2 if found >= adverb else found
    found = _first_finite(words, verbs, start)
    return found if start else main_verb(words, found, verbs)


def _is_no_longer(words: Sequence[Word], index: int) -> bool:
    return words[index].lower == "no" and words[index + 1].lower == "longer"


def _first_finite(words: Sequence[Word], verbs: Verbs, start: int) -> int:
    """The first finite verb that is in no bracket and of no clause hung on a noun; -1 if none."""
    owed = depth = 0
    for index in range(start, len(words)):
        depth += words[index].before.count("(")
        if index > start:
            depth -= words[index - 1].after.count(")")
        if depth > 0:
            continue
        if index > start and _opens_clause(words, index, start, verbs):
            owed += 1
        elif is_finite(words, index, verbs):
            if not owed:
                return index
            owed -= 1
    return -1


_RELATIVES: Final = word_set("who which whose where")
_JOINTS: Final = word_set("when if because since how what")
_SUBJECTS: Final = word_set("i we they he she you")
_BEFORE_SUBJECT: Final = frozenset({WordClass.NOUN, WordClass.PROPN, WordClass.ADV})


def _opens_clause(words: Sequence[Word], index: int, start: int, verbs: Verbs) -> bool:
    """Whether a clause with a verb of its own hangs on what stands before the word."""
    low, previous = words[index].lower, words[index - 1]
    if low in _RELATIVES:
        return True
    if low == "that":
        return previous.lower == "enough" or _hangs_on_noun(words, index)
    if low in _JOINTS:
        return previous.tag.word_class is WordClass.NOUN and not previous.after
    if low in {"than", "whenever"}:
        return index > start + 1 and _leads_clause(words, index, verbs)
    if low in _NOBODY:
        return index > 1 and _hangs_on_noun(words, index)
    return (
        low in _SUBJECTS
        and index > 1
        and previous.tag.word_class in _BEFORE_SUBJECT
        and not previous.after
    )


# One of these right after a noun opens a relative clause: "sprint demos nobody attends".
_NOBODY: Final = word_set("nobody everyone everybody anyone someone")


def _leads_clause(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether one finite verb stands after "than", and it is the last: "faster than apprentices finish"."""
    found = [i for i in range(index + 2, len(words)) if is_finite(words, i, verbs)]
    return len(found) == 1


def _hangs_on_noun(words: Sequence[Word], index: int) -> bool:
    previous = words[index - 1]
    return (
        previous.tag.word_class in {WordClass.NOUN, WordClass.PROPN, WordClass.NUM}
        and not previous.after
    )


# Before a number and a plural: "customers in 3 states".
_PLACING: Final = word_set("in across over with between among covering")


def _is_noun_or_participle(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether the form cannot be finite here: a plural after a number, a bare participle."""
    low, following = words[index].lower, following_word(words, index)
    previous = words[index - 1] if index else None
    if low in {"is", "has", "does"}:
        return False
    if (
        index
        and following is not None
        and words[index].tag.word_class is WordClass.NOUN
        and is_bare_participle(following.lower, verbs)
    ):
        return True
    counted = previous is not None and (
        previous.lower in NUMBER_WORDS or (index == 1 and previous.text[:1].isdigit())
    )
    placed = (
        index > 1
        and previous is not None
        and previous.text.isdigit()
        and (words[index - 2].lower in _PLACING and len(previous.text) < 4)
    )
    if (counted or placed) and verbs.is_third(low):
        return True
    if (
        previous is not None
        and previous.tag.word_class is WordClass.NUM
        and index > 1
        and following is not None
    ):
        of_one = (
            words[index - 2].lower in PREPOSITIONS and following.tag.word_class is WordClass.NOUN
        )
        if of_one and verbs.is_past(low):
            return True
    return verbs.is_past(low) and not verbs.is_base(low) and is_bare_participle(low, verbs)


_VERBS: Final = frozenset({WordClass.VERB, WordClass.AUX})
_BEFORE_NOUNS: Final = word_set("to a an the of for my his our their its")


def is_finite(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether the word at ``index`` is a finite verb there."""
    word = words[index]
    low = word.lower
    previous = words[index - 1] if index else None
    if previous is not None and previous.lower in _BEFORE_NOUNS:
        return False
    if _is_noun_or_participle(words, index, verbs) or is_owned_or_priced(words, index, verbs):
        return False
    if low in MODALS and not (
        low in {"may", "might", "will", "can", "must"} and word.text[:1].isupper() and index
    ):
        return not (previous is not None and previous.tag.word_class is WordClass.DET)
    if low in {"is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "am"}:
        return True
    if _is_sure_third(words, index, verbs):
        return True
    if any(reads(words, index, verbs) for reads in (rises, is_undergone, lasts)):
        return False
    if any(reads(words, index, verbs) for reads in (is_certain, _comes_to, _answers_to)):
        return True
    if _disagrees(words, index, verbs):
        return False
    if word.tag.word_class in _VERBS and word.tag.verb_form in {"Fin", "Part"}:
        if word.tag.verb_form == "Part" and not is_past_tense(words, index, verbs):
            return False
        return (verbs.is_third(low) or verbs.is_past(low) or verbs.is_base(low)) and not is_reduced(
            words, index, verbs
        )
    if index == 0 or previous is None or previous.after or low == "still":
        return False
    return _is_missed(words, index, verbs)


_REACHED: Final = word_set("hit beat")


def _comes_to(words: Sequence[Word], index: int, _verbs: Verbs) -> bool:
    """Read "agency spend hit $11M": a past that is bare in form, before the sum that it came to."""
    following = following_word(words, index)
    is_sum = following is not None and following.text.lstrip("$£€")[:1].isdigit()
    is_apart = index == 0 or bool(words[index].after or words[index - 1].after)
    return words[index].lower in _REACHED and is_sum and not is_apart


_UNDER: Final = word_set("report answer")


def _answers_to(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "support reports to the president": what one answers to is somebody, whom papers do not go to."""
    low, before = words[index].lower, [word.lower for word in words[:index]]
    if not before or not verbs.is_third(low) or verbs.lemma(low) not in _UNDER:
        return False
    is_apart = bool(words[index].after or words[index - 1].after)
    over = [word.lower for word in words[index + 1 : index + 4]]
    is_one = over[:1] == ["to"] and any(word in PERSONS for word in over[1:])
    return is_one and not is_apart and not DETERMINERS.intersection(before)


def _is_sure_third(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "Lambing starts in March": a verb in -s that a bare subject is sure to have."""
    if not index or words[index - 1].after or not verbs.is_third(words[index].text):
        return False
    previous, following = words[index - 1], following_word(words, index)
    if is_of_gerund(words, index, verbs):
        return True
    if following is not None and verbs.is_base(following.lower) and following.tag.verb_form == "Fin" and (
        not verbs.is_past(following.lower) and not words[index].after and not verbs.is_third(following.lower)
    ):  # fmt: skip
        return False
    if index == 1 and verbs.is_third(previous.text) and verbs.lemma(previous.text) in OF_READER:
        return False
    if is_plural_word(previous.text, verbs.language):
        return False
    if words[index].lower == "matters" and previous.tag.word_class is WordClass.NOUN:
        return True
    if following is None or words[index].after:
        return False
    if verbs.lemma(words[index].text) not in SURE_THIRDS:
        return False
    nounish = previous.tag.word_class in {WordClass.NOUN, WordClass.PROPN} or verbs.is_gerund(
        previous.text
    )
    return nounish and not _is_compound_head(words[index], following)


_OF_DOING: Final = word_set(
    "look mean seem feel make take cost need help sound raise suggest show worry worries"
)


def is_of_gerund(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "leaving after 14 months looks bad": what is done is the subject, whatever stands last in it."""
    opens = verbs.is_gerund(words[0].text) and index > 1
    return (
        opens
        and (verbs.lemma(words[index].text) or "") in _OF_DOING
        and words[index - 1].lower != "that"
    )


def _is_compound_head(word: Word, following: Word) -> bool:
    """Read "School closes": a verb; "energy costs in Q3", "training needs of staff": nouns."""
    if word.lower in {"needs", "costs", "makes", "ends", "takes", "leaves"}:
        return following.tag.word_class in _VERBS | {WordClass.ADP, WordClass.CCONJ}
    return False


# Nouns where people work, that a dictionary knows as verbs alone.
_NOUNS_OF_WORK: Final = word_set("spend ask hire solve invite")


def _disagrees(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A bare form after one singular noun is no verb of it: "CQC visit", "site visit"."""
    word, previous = words[index], words[index - 1] if index else None
    low = word.lower
    if (
        previous is None
        or previous.after
        or verbs.is_third(low)
        or verbs.is_past(low)
        or not verbs.is_base(low)
    ):
        return False
    if (
        previous.tag.word_class is WordClass.ADJ
        and verbs.language.lemmas(low, WordClass.NOUN)
        and index < 3
    ):
        return not is_plural_word(previous.text, verbs.language)
    if (verbs.is_only_verb(low) and low not in _NOUNS_OF_WORK) or previous.tag.word_class not in {
        WordClass.NOUN,
        WordClass.PROPN,
    }:
        return False
    joined = any(other.lower == "and" for other in words[:index])
    return not joined and not is_plural_word(previous.text, verbs.language) and not previous.who


def _is_missed(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """A finite verb the tagger missed, by what stands around it."""
    word, previous = words[index], words[index - 1]
    low = word.lower
    following = words[index + 1].lower if index + 1 < len(words) else ""
    if previous.text.isdigit() and index > 2 and words[index - 2].lower == "of":
        previous = words[index - 3]
    nounish = (
        previous.tag.word_class in {WordClass.NOUN, WordClass.PROPN, WordClass.PRON}
        or previous.who
        or (
            is_plural_word(previous.text, verbs.language)
            and previous.tag.word_class is not WordClass.ADP
        )
    )
    if not nounish:
        return False
    plural = is_plural_word(previous.text, verbs.language)
    if verbs.is_past(low) and verbs.lemma(low) in OF_THEMSELVES and not verbs.is_base(low):
        return bool(following)
    if verbs.is_only_verb(low):
        if verbs.is_past(low) and verbs.past(verbs.lemma(low) or "") == low:
            return bool(following) and low not in PASSIVES and following != "by"
        if verbs.is_third(low):
            return not plural
        if verbs.is_base(low) and not verbs.is_past(low):
            return plural
        return False
    ahead = words[index + 1].tag.word_class if index + 1 < len(words) else None
    after = following in AFTER_VERB or following in {"up", "out"} or ahead is WordClass.NUM
    if word.after:
        after = False
    if verbs.is_third(low):
        return not plural and after
    return plural and verbs.is_base(low) and after and word.tag.word_class is not WordClass.ADJ
