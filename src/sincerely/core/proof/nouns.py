"""What a noun names, as far as its ending and short lists can tell: people, groups of them, time."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.proof.wordsets import SETS
from sincerely.core.tables import word_set

__all__ = ["TIMES", "names_group", "names_people"]

TIMES: Final = SETS["timen"] | word_set(
    "morning mornings afternoon afternoons evening evenings night nights summer winter autumn "
    "spring fall weekend weekends time times day days moment moments century term second "
    "minute minutes season term"
)
# After Quirk et al., appendix I.31 to I.37: the endings that make of a word one who does it.
_DOER: Final = re.compile(r"[a-z]{3,}(?:ers?|ors?|ists?|ians?|ees?|[^m]ents?|ants?|men|women)")
_NO_DOERS: Final = word_set(
    "number numbers order orders paper papers letter letters matter matters answer answers "
    "offer offers quarter quarters computer computers printer printers boiler boilers trailer "
    "container containers paper power water weather summer winter dinner corner corners layer "
    "layers server servers tower towers river rivers folder folders newsletter newsletters "
    "error errors floor floors factor factors sector sectors motor motors reactor reactors "
    "color colour door doors mirror mirrors monitor monitors sensor sensors tractor tractors "
    "tree trees fee fees degree degrees committee committees guarantee coffee event events "
    "content contents percent accent cent cents component components incident incidents "
    "accident accidents talent talents rent rents scent tent tents grant grants plant plants "
    "want wants restaurant restaurants warrant specimen specimens comment moment budget "
    "other others another whether rather never ever over under after however together larger "
    "smaller better worse former latter later earlier further major minor senior junior"
)
_PEOPLE: Final = SETS["one_of_us"] | word_set(
    "nurse nurses staff crew crews colleague colleagues chef chefs cook cooks clerk clerks "
    "boss bosses guest guests pilot pilots parent parents relative relatives family families "
    "friend friends son sons daughter daughters brother brothers sister sisters wife husband "
    "mother mothers father fathers uncle aunt neighbour neighbours neighbor neighbors pupil "
    "pupils apprentice apprentices judge judges head heads chief chiefs coach coaches guard "
    "guards host hosts monk monks nun nuns poet poets priest priests vet vets wives husbands "
    "children child men women people person trustee trustees carer carers member members "
    "advocate advocates candidate candidates delegate delegates graduate graduates"
)
_GROUPS: Final = SETS["group"] | word_set(
    "teams boards panels committees departments companies firms councils unions crews squads "
    "clubs hospital hospitals school schools ward wards branch branches office offices agency "
    "agencies charity charities college colleges university universities ministry region "
    "regions depot depots site sites plant plants shop shops store stores bank banks supplier "
    "organisation organisations organization organizations community communities"
)


def names_people(word: str) -> bool:
    """Whether a noun in lower case names one or more persons."""
    return word in _PEOPLE or (word not in _NO_DOERS and bool(_DOER.fullmatch(word)))


def names_group(word: str) -> bool:
    """Whether a noun in lower case names a body of people, or several."""
    return word in _GROUPS
