"""Past participles typed without "was": "3 of 11 rigs parked", "quota missed three quarters running".

The tagger takes such a form for a past tense. A thing that has nothing after its verb to do it to
("grant refused") underwent it, unless things do that of themselves ("roof collapsed"). People
do most things themselves; of them only what others do to people is read so ("half the team furloughed").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS, subject_head
from sincerely.core.letters.phrasing.words.lexicon import ADVERBS_KEPT, PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.verbs import Verbs
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["TAKE_FIGURES", "is_done_to_people", "is_undergone"]

# What things do of themselves; with no object after them these are past tenses.
_OF_THINGS: Final = word_set(
    "accelerate accumulate act add adjust age agree appear apply arise arrive back backfire balance balloon bankrupt barrel bear beat"
    " become begin bend bite bleed blister bloom blossom blow boil bolt boom bounce break brew bring bubble buckle burn burst bust"
    " cave cease change char clash clear climb clog close coincide collapse collide combine come commence compete compound"
    " concentrate condense conflict consolidate continue contract converge cool cope corrode count crack crash crawl creep"
    " crop cross crumble crystallise curdle cycle dampen darken date dawn decay decelerate decline decrease deepen degrade dent depart"
    " depend depreciate descend deteriorate develop deviate die differ diminish dip disagree disappear disappoint disintegrate"
    " disperse dissipate dissolve diverge divide dominate double downsize drag drain drift drip drop drown dry dwindle"
    " ebb echo elapse emerge end endure erode erupt escalate evaporate even evolve exist expand expire explode extend fade fail fall"
    " falter ferment fire fit fizzle flake flash flatten float flood flounder flourish flow fluctuate fly fold follow form founder fray freeze"
    " fruit function gain gather germinate glow go grind ground grow halt halve hang happen harden hatch heal help hover hurt"
    " idle ignite implode improve increase inflate intensify jam jump kick lag land lapse last launch lead leak lean leap leave"
    " lengthen level lie lift linger live loom loosen lose lower matter mature melt merge migrate mount move multiply narrow occur ooze"
    " open operate originate overflow overheat overlap overrun pan pause peak peel perish persist pick pivot plateau plummet"
    " plunge point pop pour prevail proceed progress proliferate prosper pull quadruple quicken quieten race rain rally ramp range react"
    " rebound recede recover recur redouble reduce regress relapse remain reopen resonate result resume retreat return reverse revive revolve ring ripen ripple"
    " rise roll rot rotate run rupture rust sag sail scale score seize separate settle shake shatter shift shine shorten show shrink shut"
    " sink sit skid skyrocket slacken slide slip slow slump smoke smoulder snag snap snow soar soften solidify sour spike spill"
    " spin spiral splinter split sprawl spread spring sprout sputter squeak stabilise stabilize stack stagnate stall stand start starve stay steady stem stick stiffen"
    " stop stretch struggle stumble succeed suffer suffice surface surge survive sweat swell swing tail tank taper tear thaw thin thrive"
    " tighten tilt tip topple total trail transpire travel trend trickle triple tumble turn twist underperform unfold unravel"
    " vanish vary walk wander wane warm warp waver weaken weather widen wilt wither wobble work worsen yield overspend underspend overshoot"
    " outgrow outperform matter sell read eat feel look taste cook handle wash wear count reset restart refresh sync load boot migrate"
)
# What others do to people; these are read so even where people stand before them.
_TO_PEOPLE: Final = word_set(
    "sack fire furlough suspend poach dismiss redeploy arrest injure evacuate isolate discharge admit readmit hire recruit"
    " promote demote second transfer exclude expel interview shortlist reject appoint elect vaccinate immunise immunize screen"
    " evict rehouse displace award honour honor disqualify bar ban convict acquit detain sentence fine prosecute retain"
    " trace reassign rehire relieve ordain licence license certify accredit bury rescue save misdiagnose overlook sideline underpay"
    " overwork triage sedate ventilate intubate home rehome onboard offboard outnumber burn train employ"
)
# Bodies that act: subjects like people.
_BODIES: Final = word_set(
    "board council committee union bank team government ministry regulator supplier vendor client customer competitor rival"
    " landlord owner investor insurer auditor lender funder donor family parent governor trustee member company firm agency court"
    " department hospital school charity church police army crew staff workforce management leadership panel jury judge press media"
    " parish village town city county state public community neighbour neighbor resident tenant partner contractor subcontractor"
    " volunteer audience cast choir orchestra congregation class cohort student pupil patient guest visitor user reader voter"
    " shareholder farmer grower nobody everyone everybody somebody someone people men women children kid child who half"
    " fitter welder fitter plumber electrician joiner mason roofer scaffolder picker packer loader rider courier server waiter waitress"
    " barista usher docent midwife carer caregiver therapist paramedic pharmacist dentist vet steward cashier apprentice trainee"
    " intern graduate grad junior senior veteran newcomer recruit starter leaver hand exec execs dev devs rep reps coder tester programmer"
    " actor dancer singer tenor soprano violinist musician conductor composer author illustrator postdoc fellow researcher academic"
    " barrister solicitor attorney associate paralegal clerk juror witness client claimant worker agent broker dealer trader"
)
# Before a figure these have it as their object: "orchard lost 30% of its blossom".
TAKE_FIGURES: Final = word_set(
    "lost paid spent sold signed needed required owed backed tested audited reviewed fixed rebuilt replaced restored filled promised"
)
_TIMES: Final = word_set(
    "twice once again yesterday today overnight early late daily weekly monthly yearly quarterly already"
    " immediately recently lately annually thrice mid-season midway"
    " in-house inhouse offsite off-site onsite on-site offshore online manually internally externally centrally locally elsewhere"
)
_UNITS: Final = re.compile(
    r"(?:summer|winter|spring|autumn|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|time|day|week|month|quarter|year|season|term|night|shift|weekend|hour)s?$"
)
_CLOSED: Final = word_set(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends evenings nights all half most"
)
_LINKS: Final = word_set(
    "because that if when while although though since as unless until and but so or than where"
)
_AFTER: Final = word_set(
    "in at on since until till by for after before from pending during over under into off across without due to with between among through"
)


def is_done_to_people(lemma: str) -> bool:
    """Whether the deed is one that others do to people: "fined", "promoted"."""
    return lemma in _TO_PEOPLE


# Of so many things, and never of so many people who did it: "60 beds, 41 staffed".
_MANNED: Final = word_set(
    "staffed manned crewed funded filled insured occupied booked sold leased mothballed cancelled scrapped"
)


def is_undergone(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Whether the past form at ``index`` is a participle whose "was" was left out."""
    word = words[index]
    low = word.lower
    if not index or words[index - 1].after or not verbs.is_past(low):
        return False
    if words[index - 1].lower == "just" and index > 1:
        return False  # "the tour just finished"
    if verbs.is_base(low):
        return _is_struck(words, index, verbs)
    lemma = verbs.lemma(low) or ""
    if lemma in {"close", "shut"} and index + 1 < len(words) and words[index + 1].lower in _CLOSED:
        return not words[index].after
    if lemma in {"be", "have", "do"} or verbs.participle(lemma) != low or lemma in _OF_THINGS:
        return False
    if index == 1 and index + 1 == len(words) and words[0].text.isdigit():
        return low in _MANNED
    subject = _subject(words, index)
    if not subject or not _is_thing(subject, verbs) or not _ends_deed(words, index):
        return False
    return lemma in _TO_PEOPLE or not _acts(subject)


def _is_struck(words: Sequence[Word], index: int, verbs: Verbs) -> bool:
    """Read "quota hit once in 6 quarters": a past that is bare in form, after one thing."""
    following = words[index + 1] if index + 1 < len(words) else None
    subject = _subject(words, index)
    often = (
        following is not None
        and (
            following.lower in {"once", "twice", "again"}
            or (words[index].lower == "let" and following.lower in {"out", "to"})
        )
        and not words[index].after
    )
    return (
        often
        and words[index].lower in {"hit", "cut", "set", "split", "shut", "beat", "let"}
        and bool(subject)
        and _is_thing(subject, verbs)
        and not is_plural_word(subject[-1].text, verbs.language)
        and not _acts(subject)
    )


def _subject(words: Sequence[Word], index: int) -> Sequence[Word]:
    """The words before the verb back to the last mark or link; empty where a relative stands in them."""
    start = index
    while start and not words[start - 1].after and words[start - 1].lower not in _LINKS:
        start -= 1
    subject = words[start:index]
    while subject and (
        subject[-1].lower in ADVERBS_KEPT or subject[-1].tag.word_class is WordClass.ADV
    ):
        subject = subject[:-1]
    broken = any(
        word.lower in {"who", "which", "whom", "to"} or word.tag.word_class is WordClass.AUX
        for word in subject
    )
    return () if broken else subject


def _is_thing(subject: Sequence[Word], verbs: Verbs) -> bool:
    head = subject_head(subject)
    if head is not None and head.tag.word_class is WordClass.NUM:
        head = subject[-1]
    if head is None or any(word.who or word.tag.word_class is WordClass.PRON for word in subject):
        return False
    if head.tag.word_class in {
        WordClass.ADP,
        WordClass.DET,
        WordClass.CCONJ,
        WordClass.ADV,
        WordClass.VERB,
    }:
        return False
    named = (
        head.text[:1].isupper()
        and not head.text.isupper()
        and len(subject) > 0
        and subject[0] is not head
    )
    return not named and (head.text.isalpha() or "-" in head.text) and bool(
        verbs.language.lemmas(head.lower, WordClass.NOUN) or not verbs.language.is_word(head.lower)
    )  # fmt: skip


def _acts(subject: Sequence[Word]) -> bool:
    """Whether a person, a body or a name stands in the subject, before its first preposition."""
    head = subject_head(subject)
    counted = (
        head is None
        or head.tag.word_class is WordClass.NUM
        or head.lower in {"half", "most", "all"}
    )
    end = next(
        (i for i, w in enumerate(subject) if i and w.lower in PREPOSITIONS - {"of"}), len(subject)
    )
    said = (head,) if head is not None and not counted and head.text.islower() else subject[:end]
    return any(
        {word.lower, word.lower.removesuffix("s"), word.lower.removesuffix("es")} & (PERSONS | _BODIES)
        or word.lower.endswith(("men", "man", "woman", "women", "ists", "ist", "eers", "eer", "ier", "iers"))
        or (word.text[:1].isupper() and (position or word.text.isupper()))
        for position, word in enumerate(said)
    )  # fmt: skip


def _ends_deed(words: Sequence[Word], index: int) -> bool:
    """Whether nothing that the deed could be done to follows: the end, a time, a place."""
    following = words[index + 1] if index + 1 < len(words) else None
    if (
        following is None
        or words[index].after
        or following.before
        or following.lower in _TIMES | _AFTER
    ):
        return True
    timed = index + 2 < len(words) and _UNITS.fullmatch(words[index + 2].lower) is not None
    return timed and (
        following.lower in {"last", "this", "every", "each", "most"}
        or following.text[:1].isdigit()
        or following.tag.word_class is WordClass.NUM
    )
