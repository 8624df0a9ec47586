"""Words that several checks ask for."""

from __future__ import annotations

from typing import Final

from sincerely.core.tables import word_set

__all__ = ["OF_TWO_OBJECTS", "TAKES_A_CLAUSE", "TELLS_WHEN"]

# Nouns that say when, how long or how much, beside a verb that takes no object.
TELLS_WHEN: Final = word_set(
    "time times second minute hour day night morning afternoon evening week weekend month year today yesterday"
    " tomorrow tonight minutes hours days nights weeks months years lot bit deal while moment home quarter term"
    " season summer winter spring autumn fall monday tuesday wednesday thursday friday saturday sunday way"
)
# Verbs before a clause that nothing marks: "I think it holds".
TAKES_A_CLAUSE: Final = word_set(
    "say tell know think hope believe feel see find wish mean gather understand hear explain mention show learn be"
    " ensure agree expect guess suppose suspect assume trust confirm promise add note notice remember realise realize"
    " admit argue claim worry insist decide prove state stress warn write reckon point help happen seem appear make let"
    " imagine fear doubt ask wonder report suggest reply remind assure convince persuade inform advise bet swear"
    " recommend indicate discover provide require request demand propose reveal imply acknowledge recall forget declare"
    " anticipate maintain guarantee specify confess turn point figure emphasize emphasise prefer signal"
)
# Verbs of two objects, of which one may stand after a passive: "I was given two weeks".
OF_TWO_OBJECTS: Final = word_set(
    "give offer ask tell teach show send pay award grant promise lend serve hand assign allow allot call name"
    " elect appoint make consider vote crown label term title dub charge cost owe deny refuse spare forgive"
    " leave keep quote pass hand guarantee write read feed sell deem judge rate rank score find bring buy"
)
