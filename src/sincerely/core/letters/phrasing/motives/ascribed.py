"""A reason typed without its subject, told of me, of the reader's house, or of the place.

"small enough to know everyone's name" is of the house, "fascinated by wool" of me,
"local, walkable" of the place.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.mine import MINE
from sincerely.core.letters.phrasing.clauses.tails import NOT_SO, NUMBER, comma_pieces
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.motives.foremost import names_house
from sincerely.core.letters.phrasing.people.cast import Role
from sincerely.core.letters.phrasing.people.person import Frame
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause, is_noun_phrase
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import ADJECTIVES_OF_MIND, ADVERBS_KEPT, MODALS
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["YOURS", "ascribed"]

# The reader's house is "you": "they still answer the phone".
YOURS: Final = Frame(
    Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, they=Role.READER, you=Role.OTHER
)
_OF_PLACE: Final = word_set(
    """
    local walkable near nearby close closer nearer coastal rural urban commutable cyclable
    far remote home
    """
)
_OF_MIND: Final = (
    ADJECTIVES_OF_MIND
    - word_set("open strict big hot tough set free new short dead clear based due likely")
) | word_set("hungry drawn used fluent at-home")
_OF_HOUSE: Final = word_set(
    """
    serious honest open strict generous independent small big large old young growing known
    rooted run built good unafraid brave patient careful transparent frank nimble thriving
    busy private public not-for-profit non-profit nonprofit charitable co-operative cooperative mutual
    """
)
_COMPOUND: Final = re.compile(
    r"^(?:[a-z]+-(?:owned|led|run|based|funded|built|minded|backed|governed|centred|centered|first)$|[a-z]+ (?:owned|governed|funded|led|run)(?:$|,| by\b| and\b))",
    re.IGNORECASE,
)
_HELD_BY: Final = re.compile(
    r"^(?:owned|run|led|governed|funded|backed|staffed) by\b", re.IGNORECASE
)
_DISTANCE: Final = re.compile(
    rf"^(?:only |just )?{NUMBER} (?:miles?|minutes?|km|kilometres|stops?|streets?|doors?|hours?)(?:['’]s?)? (?:walk |drive |ride |cycle )?(?:from|away|down|up|by)\b",
    re.IGNORECASE,
)
_ALIKE: Final = re.compile(
    r"^(?P<what>no two [a-z]+)(?: are)? (?P<how>the same|alike)$", re.IGNORECASE
)
_ADMIRER: Final = re.compile(
    r"^(?:a )?(?:[a-z-]+ ){0,2}(?:admirer|fan|reader|user|customer|regular|believer|listener|subscriber|visitor|supporter|neighbour|neighbor) (?:of|in|at|here|to|since)\b",
    re.IGNORECASE,
)
# "after 12 years in the private sector want to serve the town"
_WISH: Final = re.compile(
    r"^(?P<front>(?:after|with|at|having|since) [^,;]+?),? (?P<rest>(?:want|wanted|need|hope) (?:to|a|an|my)\b.+)$",
    re.IGNORECASE,
)
_ONLY_ONE: Final = re.compile(
    r"^(?:the )?only [a-z -]+? (?:that|which|where|who|in|on|of|to)\b", re.IGNORECASE
)
_BEFORE: Final = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
_LASTING: Final = re.compile(r"\bsince\b", re.IGNORECASE)
_ALWAYS: Final = re.compile(
    r"^(?:always|long) (?P<rest>(?:wanted|dreamed|dreamt|loved|admired|hoped|meant|liked|fancied|wished)\b.+)$",
    re.IGNORECASE,
)
_NONE: Final = re.compile(r"^(?:no|zero) (?P<what>[a-z].+)$", re.IGNORECASE)


def ascribed(text: str, setting: Setting) -> str | None:
    """The reason as a clause with the subject that its first words ask for; ``None`` in doubt."""
    always = _ALWAYS.match(text)
    if always is not None:
        return f"I have always {text_of(setting.turned(setting.words(always['rest']), MINE))}"
    words = setting.words(text)
    is_ever = words[0].lower in {"never", "always"} and len(words) > 2
    if is_ever and setting.verbs.is_only_participle(words[1].lower):
        return _checked(f"I have {text_of(setting.turned(words, MINE))}", setting)
    two = _TWO.match(text)
    if two is not None:
        first, later = (
            _of_one(two["a"], setting),
            _of_house(two["b"], setting, is_led="and" in two["joint"]),
        )
        if first is not None and first.startswith("you ") and later is not None:
            return f"{first} and {later}"
    head, *tail = comma_pieces(text)
    *more, last = tail or ("",)
    if more and head.lower() in _OF_HOUSE and all(_is_adjective(piece, setting) for piece in more):
        later = _of_house(last, setting, is_led=True)
        if later is not None:
            return (
                f"you are {', '.join((head.lower(), *more[:-1]))} and {more[-1]}, and you {later}"
            )
    if more and all(_is_adjective(piece, setting) for piece in (head, *more, last)):
        named = {piece.lower() for piece in (head, *more, last)}
        if named & _OF_HOUSE and not named & (_OF_PLACE | _OF_MIND):
            return f"you are {text_of(setting.inside(setting.words(head)))}, {', '.join(more)} and {last}"
    with_it = _with_thing(tail[0], setting) if len(tail) == 1 else None
    if with_it is not None and _is_of_house(setting.words(head), head):
        return f"{_of_one(head, setting)}, with {with_it}"
    return _of_one(text, setting)


def _is_adjective(piece: str, setting: Setting) -> bool:
    """Whether a member of a row is one word that can say how a house is."""
    return piece.lower() in _OF_HOUSE or bool(setting.language.lemmas(piece.lower(), WordClass.ADJ))


def _with_thing(text: str, setting: Setting) -> str | None:
    """A thing of the house as it stands after "with": "a board of ranchers who pick up the phone"."""
    words = setting.turned(setting.words(text), YOURS)
    if words[0].lower in {"a", "an", "the", "no"}:
        return text_of(words)
    if not needs_article(words, setting.language) or not is_noun_phrase(text_of(words), setting):
        return None
    return f"{a_or_an(words[0].text)} {text_of(words)}"


# "family-owned and plans in decades", "quietly funded, never advertises"
_TWO: Final = re.compile(r"^(?P<a>[^,;()]+?)(?P<joint>, (?:and )?| and )(?P<b>[a-z]+ [^;()]+)$")


def _set_phrase(text: str, words: tuple[Word, ...], setting: Setting) -> str | None:
    """What its first words make certain: "no two days the same", "only yard that …", "6 miles from home"."""
    alike = _ALIKE.match(text)
    if alike is not None:
        return f"{alike['what'].lower()} are {alike['how']}"
    if _ADMIRER.match(text):
        phrase = text_of(setting.turned(words, YOURS))
        return f"I am {a_or_an(phrase)} {phrase.removeprefix('a ')}"
    wish = _WISH.match(text)
    if wish is not None:
        front, rest = (setting.turned(setting.words(wish[key]), YOURS) for key in ("front", "rest"))
        return f"{text_of(front)}, I {text_of(rest)}"
    if names_house(text, words):
        return f"you are {text_of(setting.turned(words, YOURS))}"
    if _ONLY_ONE.match(text):
        only = text_of(setting.turned(words, YOURS)).removeprefix("the ")
        return _checked(f"yours is the {only}", setting)
    if _DISTANCE.match(text):
        return f"it is {text_of(setting.turned(words, YOURS))}"
    if _TO_DO.match(text):
        return f"it is {text_of(setting.turned(words, YOURS))}"
    return None


def _of_one(text: str, setting: Setting) -> str | None:
    words = setting.words(text)
    low = words[0].lower
    phrased = _set_phrase(text, words, setting)
    if phrased is not None:
        return phrased
    if _NONE.match(text) and not any(word.tag.verb_form == "Fin" for word in words):
        return f"there {_is(words)} {text_of(setting.turned(words, YOURS))}"
    rows = [piece.split(" ", 1)[0].lower() for piece in re.split(r", (?:and )?| and ", text)]
    is_told = any(word.tag.verb_form == "Fin" for word in words)
    if all(row in _OF_PLACE for row in rows) and len(words) < _FEW and not is_told:
        listed = " and ".join(re.split(r", (?:and )?| and ", text_of(words)))
        return f"it is {listed[:1].lower()}{listed[1:]}"
    if _is_quality(words, setting):
        head, _, loose = text_of(setting.turned(words, YOURS)).partition(", ")
        return f"it is {NOT_SO.sub(', ', head)}{f' ({loose})' if loose else ''}"
    if len(words) > 1 and (
        low in MODALS
        or (
            low in {"have", "had"}
            and (words[1].lower in _NEVER or setting.verbs.is_participle(words[1].lower))
        )
    ):
        return _checked(f"I {text_of(setting.turned(words, MINE))}", setting)
    if len(words) > 1 and setting.verbs.is_only_participle(low) and not _is_of_house(words, text):
        return _checked(f"I have {text_of(setting.turned(words, MINE))}", setting)
    if low in _OF_MIND and (len(words) == 1 or words[1].tag.word_class in _LINKING):
        verb = "have been" if _LASTING.search(text) else "am"
        return _checked(f"I {verb} {text_of(setting.turned(words, MINE))}", setting)
    if _is_of_house(words, text):
        verb = "were" if _BEFORE.search(text) else "have been" if _LASTING.search(text) else "are"
        return f"you {verb} {text_of(_yours(setting.turned(words, YOURS)))}"
    if low in {"wants", "needs", "hopes", "loves", "likes", "prefers", "enjoys"} and len(words) > 1:
        return _checked(f"I {text_of(setting.turned(words, MINE, subject='I'))}", setting)
    third = _of_house(text, setting)
    return f"you {third}" if third else None


def _is_quality(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether an adjective that is no noun stands alone or before "not": "residential not FIFO"."""
    low = words[0].lower
    is_alone = len(words) == 1 or words[1].lower == "not"
    is_noun = bool(setting.language.lemmas(low, WordClass.NOUN)) and len(words) == 1
    return (
        is_alone
        and bool(setting.language.lemmas(low, WordClass.ADJ))
        and not is_noun
        and (low not in _OF_HOUSE | _OF_MIND)
    )


_NEVER: Final = frozenset({"not", "never", "always"})
_TO_DO: Final = re.compile(
    r"^(?:so |very )?(?:rare|good|nice|unusual|refreshing|lovely|exciting|wonderful|heartening) to [a-z]",
    re.IGNORECASE,
)
_FEW: Final = 5
_LINKING: Final = frozenset({WordClass.ADP, WordClass.PART, WordClass.SCONJ})


def _is(words: tuple[Word, ...]) -> str:
    end = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    return "are" if words[end - 1].lower.endswith("s") else "is"


def _is_of_house(words: tuple[Word, ...], text: str) -> bool:
    """Whether the words say what the house is: "small enough to …", "family-owned", "serious about …"."""
    low = words[0].lower
    if re.match(r"^[a-z]+ enough (?:to|for|that)\b", text, re.IGNORECASE):
        return True
    if _COMPOUND.match(text) and "-" not in words[0].text:
        return True
    if _HELD_BY.match(text):
        return True
    later = [piece.lower() for piece in comma_pieces(text)[1:] if " " not in piece]
    if any(piece not in _OF_HOUSE for piece in later):
        return False
    linked = len(words) == 1 or words[0].after == "," or words[1].tag.word_class in _LINKING
    return (linked or words[1].lower == "and") and (
        low in _OF_HOUSE or _COMPOUND.match(words[0].text) is not None
    )


def _of_house(text: str, setting: Setting, *, is_led: bool = False) -> str | None:
    """Read "still makes its own cheese" as "still make your own cheese"; ``None`` for other words.

    ``is_led``: words before it have told of the house, so that "plans in decades" is a verb.
    """
    words = setting.words(text)
    lead = next((i for i, w in enumerate(words) if w.lower not in ADVERBS_KEPT), 0)
    verb = words[lead].text
    following = words[lead + 1] if lead + 1 < len(words) else None
    if following is not None and following.lower in {"i", "we", "you", "they"}:
        return None
    if not setting.verbs.is_third(verb) or (verb[:1].isupper() and lead):
        return None
    is_noun_too = bool(setting.language.lemmas(verb.lower(), WordClass.NOUN))
    has_object = following is not None and (
        following.lower in _OWN_OBJECT
        or following.text[:1].isdigit()
        or "its" in itertools.takewhile(lambda low: low not in _WHICH, (w.lower for w in words))
    )
    if is_noun_too and not (is_led or has_object or lead):
        return None  # "claims data", "parts that fail", "bridges nobody photographs" are things
    clause = f"you {text_of(_yours(setting.turned(words, YOURS, subject='you')))}"
    return clause[4:] if is_clause(clause, setting) else None


# What can only be the object of a verb before it: "trains its own porters".
_OWN_OBJECT: Final = word_set(
    "a an the its their no every each all both me us them people everyone nothing everything"
)
_WHICH: Final = frozenset({"that", "which", "who", "whose", "where"})


def _yours(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Read "its own" of the house as "your own"."""
    return tuple(word.to("your") if word.lower == "its" else word for word in words)


def _checked(clause: str, setting: Setting) -> str | None:
    return clause if is_clause(clause, setting) else None
