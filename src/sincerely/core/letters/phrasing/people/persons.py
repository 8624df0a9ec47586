"""Whether a word names some third person, whom a later "her" or "his" may mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.people.cast import Cast
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["names_person"]

_ONE: Final = word_set("the a an each every one another my our their this that any no")
# Things that end as trades do.
_THINGS: Final = word_set(
    """
    door floor order paper computer counter water summer winter weather letter number quarter corner tower power river
    border tender ladder filter printer scanner server boiler roller trailer tanker cooler freezer dryer mixer drawer layer
    manor motor tractor sensor factor sector error mirror corridor harbor harbour list checklist shortlist waitlist playlist
    matter answer offer fever dinner supper career degree fee tree committee coffee register folder locker shutter poster
    newsletter banner container charter chapter centre center
    """
)
_TRADES: Final = re.compile(r"(?:er|or|ist|ian|ee|man|woman|smith|wright|mum|mom|dad|nan|gran)$")


def names_person(words: Sequence[Word], index: int, cast: Cast) -> bool:
    """Whether the word at ``index`` names a third person.

    A trade by its ending ("the blender") counts only where the notes write "I" of the
    candidate: where they write "she", she is nearer than a thing in -er.
    """
    low = words[index].lower.removesuffix("'s")
    if low in PERSONS:
        return True
    led = index > 0 and any(word.lower in _ONE for word in words[max(0, index - 2) : index])
    is_noun = words[index].tag.word_class is WordClass.NOUN and low not in _THINGS
    return led and is_noun and cast.writes_as in {"I", ""} and bool(_TRADES.search(low))
