"""Sorts of news, and when and how much: what makes two notes tell the same thing.

"The CFO is leaving" and "they'll need a new head of finance" are one sort of news in words that
share nothing. Of each sort there are words that tell it by themselves ("resigned"), and
words that tell it only of the same subject ("somebody else running …", "fill his shoes").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from sincerely.core.letters.terms import is_empty_word, stem, words_of
from sincerely.core.tables import word_list, word_set

__all__ = [
    "amounts_of",
    "is_word_of_news",
    "lone_news_of",
    "months_of",
    "news_of",
    "subjects_of",
    "wider_news_of",
]


@dataclass(frozen=True, slots=True)
class _Sort:
    """One sort of news: words that tell it, and words that tell it of a subject that is known.

    Those of ``alone`` tell it with no subject at all, for a house seldom has two such news.
    The second word of a pair joined by a hyphen follows the first in the note.
    """

    plain: str
    wider: str
    alone: str = ""


_SORTS: Final = (
    _Sort(
        "leave leaving depart departing departure resign resignation quit retire"
        " retirement step-down stepping-down stepped-down stand-down standing-down replace"
        " replaced successor succession oust ousted pushed-out moving-on exit suspend"
        " suspended way-out off-in off-by off-next off-to off-before off-after gone-by"
        " gone-in his-notice her-notice their-notice in-notice last-day outgoing bow-out"
        " bowing-out leave-for go-to going-to are-numbered",
        "poached headhunted vacant vacate gone goes somebody-else someone-else somebody-new"
        " someone-new another-head new-head new-chief new-boss new-director new-manager"
        " new-leader need-a hunting-for looking-for search-for searching-for take-over"
        " shoes farewell back not-back handover hand-over fallen-vacant empty not-stay"
        " not-be finish finishing finishes moves new-person stepping-up way-out top-job"
        " head-hunted walking-away no-longer moving-on much-longer a-gap",
    ),
    _Sort(
        "layoff layoffs lay-off laid-off redundancy redundancies redundant restructure"
        " restructuring job-cut job-cuts headcount axe axed job-losses dismiss dismissed"
        " sack severance",
        "cut cuts let-go lose losing lost shed shedding thin trim slim fewer jobs go goes"
        " going posts out-of dole cull pink-slips p45s",
    ),
    _Sort(
        "acquire acquisition acquired merge merger takeover buyout a-buyer buyer-for"
        " buyer-from buying bid sale sell selling deal deals ipo float flotation divest"
        " spin-off for-sale tie-up cash-out cashing-out new-owner join-forces in-talks"
        " sell-up selling-up new-parent parent-company",
        "buy bought buyer taken-over taking-over taking-them takes-over take-over took-over"
        " new-owners other-owners change-hands changing-hands changed-hands new-hands"
        " hand-the swallow swallowed absorb absorbed snapped-up joining join part-of"
        " belong on-the-market suitor stake flats developer sold one-institution one-company one-firm"
        " one-organisation one-organization one-trust one-college",
        "join-forces joining-forces new-parent",
    ),
    _Sort(
        "bankrupt bankruptcy insolvent insolvency administration runway default covenant"
        " shortfall cash-crunch run-out run-dry money-lasts cash-lasts out-of-cash out-of-money"
        " loan refinance downgrade funding series",
        "money cash broke bank bust go-under going-under solvent bills debts debt dry-up"
        " dries-up lasts tight creditors lender lenders empty"
        " skint backer backers rescuer losing-patience",
    ),
    _Sort(
        "lawsuit sue suing litigation settlement tribunal subpoena claim legal-action",
        "court judge lawyers case writ damages sued",
        "lawsuit sue sues sued suing litigation tribunal subpoena legal-action court-case"
        " taken-to-court damages writ",
    ),
    _Sort(
        "investigation investigate probe whistleblower complaint grievance harassment"
        " misconduct fraud theft audit raid disciplinary suspended",
        "looked-into looking-into look-into inquiry enquiry inquest inspectors missing"
        " embezzle embezzled pocketed fiddled fiddling till stole stealing stolen taking-money"
        " took-money helped-himself helped-herself light-fingered cooked police",
        "whistleblower misconduct fraud detectives embezzle embezzled pocketed his-hand-in"
        " her-hand-in police under-investigation being-investigated looked-into",
    ),
    _Sort(
        "breach hack hacked ransomware leak leaked cyber-attack",
        "hackers hacker broke-in broken-into broke-into got-in got-at intruder intruders"
        " stole stolen exposed exposure spilled spilt online cyber",
        "breach hack hacked ransomware hackers hacker cyber-attack broke-in broke-into broken-into"
        " addresses-leaked names-leaked records-leaked data-leaked details-leaked",
    ),
    _Sort(
        "ill illness sick cancer surgery rehab pregnant pregnancy maternity divorce died"
        " death dying suicide stroke treatment diagnosis tumour tumor chemo chemotherapy"
        " seriously-ill unwell",
        "gravely recover recovering operation hospital poorly health oncologist doctors"
        " baby expecting passed-away fatal",
    ),
    _Sort(
        "close closing closure shut shutdown shutting mothball wind-down",
        "end ends ending last final no-more cold finished finish stop stops stopping"
        " doors cease ceases lights-out drop dropped dropping axed scrap scrapped"
        " discontinue withdraw withdrawn phased-out wound-up gone goes not-open demolished"
        " no not-served finished coming-to-an-end no-longer given-up pulled",
    ),
    _Sort(
        "move moving relocate relocation outsource outsourced outsourcing offshore work-goes"
        " work-went",
        "offshoring abroad overseas transfer transferred elsewhere leave leaving goes",
        "relocate relocation relocating",
    ),
    _Sort(
        "strike walkout walk-out ballot industrial-action union-vote",
        "down-tools downing-tools vote stop-work stopping-work stop-working picket"
        " pickets walk-off stoppage",
        "walkout walk-out industrial-action union-vote down-tools downing-tools stop-work"
        " stopping-work picket",
    ),
    _Sort(
        "recall warning-letter shortage failure failed fail delay delayed miss missing missed",
        "flop flopped poor unsafe not-safe disappoint disappointing fell-short burned"
        " burnt not-work faulty bad late slip slipped slipping unfit condemned breakdown"
        " broke broken-down thawed spoiled spoilt ruined wider too-wide not-fit not-work"
        " mix-up fatal wrong bugs bad-result bad-results contamination contaminated listeria salmonella",
    ),
    _Sort(
        "candidate finalist shortlist rival frontrunner favourite favorite internal",
        "applicant contender inside-track lined-up",
    ),
    _Sort(
        "budget freeze frozen unfunded overspend deficit",
        "cut cuts less-money shrink shrinks shrinking slash slashed reduced trim trimmed"
        " taking-off taken-off squeeze",
    ),
    _Sort(
        "refuse refused reject rejected veto vetoed no-permission not-get turn-down"
        " turned-down turning-down",
        "blocked never-built not-built never-be denied no-licence not-approved thrown-out"
        " against not-go",
    ),
    _Sort(
        "lost lose losing defect defected",
        "walked walked-away gone-elsewhere went-elsewhere elsewhere taken-elsewhere no-longer"
        " pulled-out left switched dropped-us dropped-them end ended walking-away"
        " walks-away buys-elsewhere buy-elsewhere renew renewed not-renew not-renewing no-renewal gone",
    ),
    _Sort(
        "ultimatum deadline enforcement improvement-notice",
        "given given-them notice licence-goes mended warned warning inspectors fix fixed",
    ),
)
# Those whose work it is tell no news by being named.
_BY_TRADE: Final = word_set("buyers sellers closers movers auditors claimants")


def _numbered(rows: Iterable[str]) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(rows):
        for word in word_list(row):
            found.setdefault("-".join(stem(part) for part in word.split("-")), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_PLAIN: Final = _numbered(sort.plain for sort in _SORTS)
_WIDER: Final = _numbered(f"{sort.plain} {sort.wider} {sort.alone}" for sort in _SORTS)
_ALONE: Final = _numbered(sort.alone for sort in _SORTS)

# Words that are of any subject, and so of none.
_OF_ANYTHING: Final = word_set(
    "day days week weeks month months year years hour hours two three four five six seven eight nine"
    " plan plans planned look looking coming whole big large small old work people team"
)
_SEASONS: Final[Mapping[str, tuple[int, ...]]] = {
    "spring": (3, 4, 5), "easter": (3, 4), "summer": (6, 7, 8), "autumn": (9, 10, 11),
    "fall": (9, 10, 11), "winter": (12, 1, 2), "christmas": (12, 1), "january": (1,),
    "february": (2,), "March": (3,), "april": (4,), "May": (5,), "june": (6,), "july": (7,),
    "august": (8,), "september": (9,), "october": (10,), "november": (11,), "december": (12,),
    "new-year": (1,), "year-end": (12, 1), "jan": (1,), "feb": (2,), "apr": (4,), "aug": (8,),
    "sept": (9,), "oct": (10,), "nov": (11,), "dec": (12,),
}  # fmt: skip
# "May" and "March" that only begin a note are seldom months.
_FIRST: Final = re.compile(r"^(?:March|May)\b")

_UNITS: Final = {
    word: float(value)
    for value, word in enumerate(
        word_list(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
_TENS: Final = {
    word: 10.0 * value
    for value, word in enumerate(
        word_list("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
_TIMES: Final = {
    "dozen": 12.0, "dozens": 12.0, "score": 20.0, "hundred": 1e2, "thousand": 1e3, "k": 1e3,
    "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
}  # fmt: skip
# Parts of a whole, in hundredths: "a fifth" is "20 per cent".
_PARTS: Final = {
    "half": 50.0, "third": 33.0, "thirds": 33.0, "fifth": 20.0, "fifths": 20.0, "tenth": 10.0,
}  # fmt: skip
_SMALL: Final = 2
_NUMBER: Final = re.compile(r"(\d+(?:[.,]\d+)*)(k|mn|m|bn)?\b|[^\W\d_]+", re.IGNORECASE)


def news_of(text: str) -> frozenset[int]:
    """The numbers of the sorts of news whose words the text holds."""
    return _found(text, _PLAIN)


def wider_news_of(text: str) -> frozenset[int]:
    """The same with the words that tell it of a known subject only."""
    return _found(text, _WIDER)


def lone_news_of(text: str) -> frozenset[int]:
    """Those sorts of news in the text that need no subject to be known again."""
    return _found(text, _ALONE)


def subjects_of(text: str) -> list[str]:
    """The words of its matter, in lower case, that tell no news, amount or time."""
    words = words_of(text)
    stems = [stem(word) for word in words]
    of_pairs = {
        place
        for at, pair in enumerate(pairwise(stems))
        if "-".join(pair) in _WIDER
        for place in (at, at + 1)
    }
    return [
        word.lower()
        for at, word in enumerate(words)
        if at not in of_pairs
        and stems[at] not in _WIDER
        and not (word[0].isdigit() or "'" in word or word.lower() in _OF_ANYTHING)
        and not (is_empty_word(word.lower()) or amounts_of(word) or months_of(word))
    ]


def is_word_of_news(stemmed: str) -> bool:
    """Whether a stem tells news by itself."""
    return stemmed in _PLAIN


def _found(text: str, table: Mapping[str, frozenset[int]]) -> frozenset[int]:
    stems = [stem(word) for word in words_of(text) if word.lower() not in _BY_TRADE]
    pairs = [f"{one}-{two}" for one, two in pairwise(stems)]
    return frozenset(number for word in (*stems, *pairs) for number in table.get(word, frozenset()))


def months_of(text: str) -> frozenset[int]:
    """The months that the text names or that a season or a feast in it may fall in, 1 to 12.

    "May" and "March" count with a capital, and not as the first word.
    """
    words = words_of(_FIRST.sub("", text))
    names = [word if word in ("May", "March") else word.lower() for word in words]
    names += [f"{one}-{two}" for one, two in pairwise(names)]
    return frozenset(month for name in names for month in _SEASONS.get(name, ()))


def amounts_of(text: str) -> frozenset[float]:
    """The amounts above 2 that the text holds, in figures or words; "a fifth" as 20, of a hundred.

    A year is no amount.
    """
    found: list[float] = []
    is_open = False  # whether the next word may belong to the last amount
    for match in _NUMBER.finditer(text):
        word = match[0].lower()
        value = _value(match)
        if is_open and word in _TIMES:
            found[-1] *= _TIMES[word]
        elif is_open and word in _UNITS and found[-1] in _TENS.values():
            found[-1] += _UNITS[word]
        elif value is not None:
            found.append(value)
        is_open = value is not None or (is_open and word in _TIMES)
    return frozenset(amount for amount in found if amount > _SMALL and not 1900 <= amount < 2100)


def _value(match: re.Match[str]) -> float | None:
    """What a word or a figure is worth by itself."""
    word = match[0].lower()
    if match[1]:
        plain = re.sub(r",(?=\d{3})", "", match[1]).replace(",", ".")
        return float(".".join(plain.split(".")[:2])) * _TIMES.get((match[2] or "").lower(), 1.0)
    return _UNITS.get(word, _TENS.get(word, _PARTS.get(word)))
