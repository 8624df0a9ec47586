"""A résumé line whose commas part facts of different shapes: a post, a deed, a second deed.

"Staff Eng, payments, cut p99 to 140 ms" is a post and a deed; "killed 3 products nobody
used, saved £400k" is two deeds; "used by 400 teams" after a comma only hangs on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.lines import opens_duty
from sincerely.core.letters.phrasing.career.measures import measure_clause
from sincerely.core.letters.phrasing.clauses.bare_verbs import opens_habit
from sincerely.core.letters.phrasing.clauses.tails import comma_pieces
from sincerely.core.letters.phrasing.hurry.objects import is_countable
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.typed.dating import MONTH
from sincerely.core.letters.phrasing.words.lexicon import GIVEN
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["cut_row", "joined_deeds", "opens_deed"]

_PARTICLES: Final = word_set("up out round around over down off back on away through in")
_OBJECT_WORDS: Final = word_set(
    "nobody nothing none no it them everything everyone all both every each our my their his her"
)
_OF_TIME: Final = word_set(
    """
    first last early late twice once weekly daily monthly yearly annually since until by in on
    at with under for from to and or again together throughout
    """
)
_HANGING: Final = word_set(
    """
    based made known called led used owned run seen held kept born left given built rated
    walled fenced gated listed paved furnished heated covered shared detached
    backed funded sponsored supported commissioned
    """
)
# Past verbs that need no object, so that they open a deed before a preposition too.
_ALONE: Final = word_set(
    "lost stayed moved returned finished retired graduated qualified lived served remained came went"
)
_BECAME: Final = word_set(
    "trained retrained qualified requalified retired started began apprenticed"
)
_OBJECTS: Final = frozenset({WordClass.NUM, WordClass.DET, WordClass.PROPN})
_LEADS: Final = word_set("also then later still now never always personally")


def opens_deed(text: str, setting: Setting) -> bool:
    """Whether the piece begins with a past verb of mine for certain, no participle that hangs on."""
    words = setting.words(text)
    lead = 1 if words[0].lower in _LEADS and len(words) > 2 else 0
    if len(words) < lead + 2:
        return False
    low, following = words[lead].lower, words[lead + 1]
    if low in _ALONE and following.tag.word_class is not WordClass.NOUN:
        return True
    if low in {"can", "could"}:
        return setting.verbs.is_base(following.lower)
    if low in _BECAME and following.lower in {"as", "from", "after", "under", "with"}:
        return True
    verbs = setting.verbs
    if lead and low in {"has", "have", "was"}:
        return True
    if not verbs.is_past(low) or words[lead].after or low in {"was", "were", "had", "did"}:
        return False
    if verbs.is_only_participle(low):
        return False
    lemma = verbs.lemma(low) or low
    is_plain_past = verbs.past(lemma) == low and verbs.participle(lemma) != low
    if verbs.is_base(low) and low not in {"cut", "set", "put", "ran", "let"} and not is_plain_past:
        return False
    if is_plain_past:
        return not verbs.is_base(low) or following.tag.word_class in _OBJECTS
    if low in GIVEN and not _is_object(following):
        return low in {"promoted", "appointed", "elected", "seconded", "headhunted"}
    return _takes_object(words[lead:], setting)


def _takes_object(words: Sequence[Word], setting: Setting) -> bool:
    low, following = words[0].lower, words[1]
    ahead = following.lower
    if ahead in _PARTICLES and len(words) > 2 and not following.after:
        after = words[2]
        if ahead == "in":
            return _is_object(after)
        return (
            after.tag.word_class in _OBJECTS
            or _is_object(after)
            or (after.tag.word_class is WordClass.ADJ and len(words) > 3)
        )
    if (
        ahead in {"about", "over", "nearly", "almost", "around", "some", "up", "roughly"}
        and len(words) > 2
    ):
        return _is_object(words[2]) or words[2].lower == "to"
    if (
        ahead in _OF_TIME
        or re.match(rf"{MONTH}$", following.text)
        or following.tag.word_class in {WordClass.ADP, WordClass.ADV}
    ):
        return False
    if following.tag.word_class in _OBJECTS or _is_object(following):
        return True
    if low in _HANGING or (
        words[0].tag.word_class is WordClass.ADJ and setting.language.lemmas(low, WordClass.ADJ)
    ):
        return False
    if len(words) == 2 and ("-" in ahead or following.tag.word_class is WordClass.ADJ):
        return False
    noun = any(word.tag.word_class is WordClass.NOUN for word in words[1:4])
    return noun and not setting.verbs.is_past(ahead)


def _is_object(word: Word) -> bool:
    return word.text[:1].isdigit() or word.text[:1] in "$£€" or word.lower in _OBJECT_WORDS


def _begins(piece: str, setting: Setting) -> bool:
    """Whether a fact of its own begins here: a deed, a duty, a measure that moved."""
    if (
        opens_deed(piece, setting)
        or opens_duty(piece, setting)
        or _MINE.match(piece)
        or _goes_on(piece, setting)
    ):
        return True
    change = measure_clause(piece, setting) if _MOVES.match(piece) else None
    return change is not None and change.startswith("I ")


def _goes_on(piece: str, setting: Setting) -> bool:
    """Whether a habit of mine begins: "need step-free access"."""
    words = setting.words(piece)
    return (
        len(words) > 1
        and words[0].lower in {"need", "speak", "know"}
        and opens_habit(words, setting)
    )


def cut_row(text: str, setting: Setting) -> tuple[str, ...]:
    """The line cut before each deed that begins after a comma; one piece where there is none."""
    dashed = _DASH.split(text)
    if len(dashed) == 2 and _begins(dashed[1], setting):
        return (*cut_row(dashed[0], setting), *cut_row(dashed[1], setting))
    pieces = comma_pieces(text)
    out = [pieces[0]]
    for piece in pieces[1:]:
        bare = re.sub(r"^(?:and|then|and then|plus|but) ", "", piece, flags=re.IGNORECASE)
        is_list = len(setting.words(out[-1])) == 1 or _is_named(bare, setting)
        if _begins(bare, setting) and not is_list:
            out.append(bare)
        else:
            out[-1] = f"{out[-1]}, {piece}"
    return tuple(out)


def _is_named(piece: str, setting: Setting) -> bool:
    """Whether a participle and a noun that cannot stand bare name a thing: "mounted unit"."""
    words = setting.words(piece)
    return len(words) == 2 and is_countable(words[1], setting.language)


# "fluent Irish, I did my degree through it"
_MINE: Final = re.compile(r"^I (?!am told|think|guess|suppose|believe|hope)[a-z]")
_DASH: Final = re.compile(r"\s+(?:--|–|—|-)\s+")
# A measure that moved: "callbacks 9% to 3%", "sickness down 4 points".
_MOVES: Final = re.compile(
    r"^[A-Za-z][\w &'-]*? (?:(?:from )?[$£€]?\d[\w.,:%]*(?: ?[a-z]+)? (?:to|down to|up to) [$£€]?\d"
    r"|(?:up|down|halved|doubled|cut|raised|lifted)(?: by| to)? [$£€]?\d)"
)
_I: Final = re.compile(r"^I (?=[a-z])")


def joined_deeds(clauses: Sequence[str]) -> str:
    """Clauses of mine as one: "I ran two sites, cut waste and trained nine people"."""
    if len(clauses) == 1:
        return clauses[0]
    if not all(_I.match(clause) for clause in clauses):
        return "; ".join(clauses)
    plain = all(
        "," not in clause and ";" not in clause and " and " not in clause for clause in clauses[:-1]
    )
    if plain and ";" not in clauses[-1]:
        rest = [clause[2:] for clause in clauses[1:]]
        if len(rest) == 1:
            return f"{clauses[0]} and {rest[0]}"
        return f"{clauses[0]}, {', '.join(rest[:-1])} and {rest[-1]}"
    return "; ".join(clauses)
