"""Words by how they stand with an article: those that take its place, and nouns that stand bare."""

from __future__ import annotations

from typing import Final

from sincerely.core.tables import word_set

__all__ = [
    "DETERMINE",
    "EITHER",
    "KINDS",
    "NAMES",
    "OFFICES",
    "PRONOUNS",
    "SET_PHRASES",
    "SUPERLATIVES",
    "is_taken_as_mass",
]

# Words that determine, or that say by themselves which or how many are meant.
DETERMINE: Final = word_set(
    """
    a an the this that these those my your his her its our their no any some every each either neither another such what
    which whose whatever all both half much more most less least enough many several few own other others one
    two three four five six seven eight nine ten next last every zero little double full-time part-time year week month
    certain various said so how too very as quite
    """
)
SUPERLATIVES: Final = word_set(
    "same only first main sole biggest largest smallest oldest newest best worst busiest"
)
PRONOUNS: Final = word_set(
    """
    anything something nothing everything nobody somebody anybody everybody someone anyone everyone none one
    """
)
# What a place or a meal is for, and nouns that a trade uses as a matter.
EITHER: Final = word_set(
    """
    school college university church hospital prison court camp town market sea port harbour bed class term home work lunch
    dinner breakfast supper tea mail cost average balance lead drive form cake lamb chicken stone glass film notice cover share
    record yield capacity absence churn part place person way thing kind sort type lot bit time turn hand foot head line side
    end top bottom front back rest majority number rate margin count price total base order change point plus half purpose settlement meaning taste rise case core mode fun pressure meet buy name
    aim finish room oil ground release edge triage bar period quota press winter spring
    summer autumn frost payroll output flow wait fallout selection date review good place part care sense way advantage administration
    turnaround spend turnover throughput uptime downtime shrink scrap headcount footfall uptake occupancy attendance retention intake
    leakage wastage spoilage handover follow-through rework overhead alto tenor soprano baritone treble
    """
)
OFFICES: Final = word_set(
    """
    chair chairman chairwoman head president captain principal treasurer secretary dean director deputy mayor governor
    master warden provost leader chief editor rector minister ambassador king queen champion editor-in-chief vice-chair
    """
)
SET_PHRASES: Final[dict[str, frozenset[str]]] = {
    "in": word_set("draft review harvest print post contract season house class stage person dock residence theatre order"),
    "on": word_set("programme program board site shift call duty track course budget target paper deck trial strike contract loan stage screen file roster spec film message brand road grid tour schedule time plan"),
    "over": word_set("budget plan target"),
    "under": word_set("budget contract review plan audit roof offer"),
    "to": word_set("plan budget date scale print contract tender trial press file market spec schedule"),
    "for": word_set("hire trial audit tender auction review"),
    "into": word_set("contract review port dock theatre trial print"),
    "out": word_set("contract"),
    "off": word_set("site campus duty shift road grid plan course stage track"),
}  # fmt: skip
# What is of a kind and not of one thing: "a lack of depot managers", "proof of address".
KINDS: Final = word_set(
    "kind type form lack number loss change proof point level sense piece set means price role job post rank matter"
)
# Things that stand without an article as they are named.
NAMES: Final = frozenset(
    {
        "dry dock",
        "middle management",
        "front office",
        "back office",
        "small print",
        "internal audit",
        "top notch",
        "first rate",
        "second nature",
    }
)


_COUNTED_IN_ING: Final = word_set(
    "building meeting hearing wing ring briefing crossing painting drawing rating setting tasting"
)


def is_taken_as_mass(noun: str) -> bool:
    """Whether a singular noun in lower case names a matter or a measure as well as one thing."""
    return noun in EITHER or (noun.endswith("ing") and noun not in _COUNTED_IN_ING)
