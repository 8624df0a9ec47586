"""A next step typed as a row of scraps: stages, days, details and errands between commas.

"Tasting, 5 courses for 8, on December 8, recruiter sends link" holds one stage, what it is
made of, its day, and what somebody will do. Each scrap is read by itself; one that fits no
kind leaves the whole to be said as it was noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from sincerely.core.letters.phrasing.clauses.clause import finite_clause
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.sound.soundness import is_clause
from sincerely.core.letters.phrasing.steps.stages import BODIES, STEP, as_thing, is_bare_pair
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.tables import word_set

__all__ = ["SAME", "as_itinerary"]

_PARTED: Final = re.compile(
    r"\s*(?:[,;]|\.(?=\s)|\s\+(?=\s))\s*(?:and then\s+|then\s+|and\s+)?|\s+(?:and then|then|followed by)\s+"
)
_WHEN: Final = re.compile(
    r"^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} (?:jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec)|(?:early|mid|late)[ -](?:in )?[A-Z]"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)|(?:on|by|before|after|from|in|at|around|during|within) (?:the |early |mid|late |a |two |three |next )*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|\d|week|noon|christmas|easter|new year)|next (?:week|month|\w+day)|the week|in the week|now$|tomorrow)",
    re.IGNORECASE,
)
_BARE_DATE: Final = re.compile(
    r"(?:\w+day|\d|(?!Early|Mid|Late|Next|Now|On|By|In|At|The)[A-Z][a-z]+ \d)"
)
_TIMED: Final = re.compile(
    r"\s(?P<when>(?:on|by|in the week of|the week of|in the week beginning|the week beginning) (?=\w*day\b|\d|January|February|March|April|May|June|July|August|September|October|November|December).*)$"
)
_DETAIL: Final = re.compile(
    r"^(?:about |max |up to )?(?:\d|half|one hour|an hour|two hours)", re.IGNORECASE
)
_ERRAND: Final = re.compile(
    r"^(?:i (?:must|have to|need to|should) |(?:to |please )?)(?P<what>(?:bring|prepare|send|submit|complete|wear|book|read|pack|sign|fill in) .+)$",
    re.IGNORECASE,
)
_DEED: Final = re.compile(r"^(?:hear|meet|see|attend|visit|drive|fly) \w+", re.IGNORECASE)
SAME: Final = re.compile(r"(?<!the )\bsame (day|week|morning|afternoon|evening)\b")
_MOST: Final = 3  # stages


@dataclass(slots=True)
class _Stage:
    thing: str
    when: str = ""
    details: list[str] = field(default_factory=list)

    def said(self) -> str:
        """The stage, its time, and its details in brackets."""
        details = f" ({', '.join(self.details)})" if self.details else ""
        return f"{self.thing}{self.when}{details}"


def as_itinerary(text: str, setting: Setting) -> str | None:
    """The step as one clause; ``None`` where a scrap is of no kind for certain."""
    stages: list[_Stage] = []
    clauses: list[str] = []
    for scrap in filter(None, (piece.strip(" .,;") for piece in _PARTED.split(text))):
        errand = _ERRAND.match(scrap)
        if errand is not None:
            clauses.append(
                f"I am to {text_of(setting.turned(setting.words(errand['what']), STEP))}"
            )
        elif _DEED.match(scrap):
            deed = SAME.sub(r"the same \1", scrap)
            clauses.append(f"I will {text_of(setting.turned(setting.words(deed), STEP))}")
        elif clause := _clause(scrap, setting):
            clauses.append(clause)
        elif stages and not clauses and _WHEN.match(scrap):
            bare = _BARE_DATE.match(scrap)
            stages[-1].when += f" on {scrap}" if bare else f" {scrap}"
        elif stages and not clauses and _is_detail(scrap):
            stages[-1].details.append(scrap)
        elif (stage := _stage(scrap, setting)) is not None and not clauses:
            stages.append(stage)
        else:
            return None
    if not stages or len(stages) > _MOST:
        return None
    many = len(stages) > 1 or is_plural(setting.words(stages[0].thing), setting.language)
    row = ", then ".join(stage.said() for stage in stages)
    if is_bare_pair(row):
        return None
    whole = f"the next {'steps are' if many else 'step is'} {row}"
    return ", and ".join([whole, *clauses]) if len(clauses) < _MOST else None


def _is_detail(scrap: str) -> bool:
    """How long, how many, or where: what goes with the stage before it."""
    return bool(_DETAIL.match(scrap)) or scrap.rsplit(" ", 1)[-1].lower() in _PLACES


_PLACES: Final = word_set(
    "gym office hall room hq headquarters plant site cafe café canteen library boardroom depot yard campus zoom teams"
    " clinic lobby reception theatre theater studio school church barn restaurant hotel airport station online onsite"
)


def _clause(scrap: str, setting: Setting) -> str | None:
    """The scrap as a statement of what somebody does: "the recruiter sends a link"."""
    words = setting.words(scrap)
    if (
        len(words) == _WHO_AND_WHAT
        and words[0].lower in PERSONS | BODIES
        and setting.verbs.is_third(words[1].text)
    ):
        return f"the {words[0].lower} will {setting.verbs.lemma(words[1].text)}"
    shaped = setting.shape(words)
    if shaped.shape is not Shape.FINITE or words[0].lower in _OF_NOBODY:
        return None
    clause = finite_clause(shaped, setting, STEP)
    return clause if is_clause(clause, setting) else None


_WHO_AND_WHAT: Final = 2  # words: "recruiter calls"
_OF_WHAT_WAS_SAID: Final = word_set(
    "both all each either neither same same-day mine by with via none no not maybe unless"
)
_OF_NOBODY: Final = word_set("it this that which who he she")


def _stage(scrap: str, setting: Setting) -> _Stage | None:
    timed = _TIMED.search(scrap)
    bare = scrap[: timed.start()] if timed else scrap
    if " - " in bare or setting.words(bare)[0].lower in _OF_NOBODY | _OF_WHAT_WAS_SAID:
        return None
    thing = as_thing(bare, setting)
    if thing is None:
        return None
    return _Stage(thing, f" {timed['when']}" if timed else "")
