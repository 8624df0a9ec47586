"""What a criterion asks for and what a deed shows, where words alone are sure of it.

Nearness of meaning is a poor judge here: "comfortable with finance" lies nearer to a deed
with rangers in it than to one that cut a spend. Job advertisements of every trade ask for
the same few competences, and each is shown in few ways: money by a sum, safety by injuries
that did not happen. The families are those of advertisements; their words are our own.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from sincerely.core.letters.plan.matter import FITS, WHAT_ANYBODY_DOES
from sincerely.core.letters.terms import read_terms

__all__ = ["Competence", "asked_in", "is_shown", "meets", "shown_in"]


class Competence(StrEnum):
    """What an advertisement asks for in a person, whatever the trade."""

    MONEY = "money"
    RAISING = "raising money"
    GROWTH = "growth"
    SAFETY = "safety"
    KEEPING = "keeping staff"
    HIRING = "hiring staff"
    TEACHING = "bringing people on"
    LABOUR = "dealing with unions"
    BOARDS = "boards"
    RULES = "inspection and compliance"
    PROJECTS = "projects"
    LEAN = "waste and idle time"
    QUALITY = "quality"
    SERVICE = "customers"
    YOUTH = "young people"


_STAFF: Final = (
    r"(?:staff|people|talent|crews?|teams?|nurses|teachers|drivers|workers|employees|volunteers"
    r"|\w+ staff|\w+ people)"
)
_SUM: Final = r"[£$€₹]\s?\d|\b\d[\d.,]*\s?(?:k|m|bn|million|billion)?\s?(?:pounds|dollars|euros?)\b"
_SOLD: Final = r"\b(?:contracts?|orders?|accounts?|sales|deals?|clients?|discounts?|savings?|off)\b"
_YOUNG: Final = (
    r"young(?:er)? people|youngsters|children|teen(?:s|agers?)|kids|juniors|under[- ]?\d{1,2}s"
)


def _table(rows: dict[Competence, str]) -> dict[Competence, re.Pattern[str]]:
    return {one: re.compile(words, re.IGNORECASE) for one, words in rows.items()}


_ASKED: Final = _table(
    {
        Competence.MONEY: r"\b(?:financ\w+|budget\w*|costs?|commercial\w*|profit\w*|margins?"
        r"|numbers|P&L)\b|(?<!raise )(?<!raising )\bmoney\b",
        Competence.RAISING: r"\bfund-?rais\w+|\brais\w+ (?:\w+ )?(?:money|funds|capital|income)\b"
        r"|\b(?:win|secur|attract)\w* (?:[\w&'’-]+ ){0,5}?(?:funding|grants?)\b"
        r"|\b(?:grant|bid|funding)[- ](?:writing|applications?|bids?)\b|\bdonors\b|\bdonations\b"
        r"|\bask\w* (?:\w+ )?for money\b",
        Competence.GROWTH: r"\bgrow\w* (?:the )?(?:revenue|sales|business|income|accounts|members\w*)"
        r"|\b(?:revenue|sales|business|income|market) growth\b",
        Competence.SAFETY: r"(?<!food )(?<!drug )(?<!data )(?<!patient )(?<!product )\bsafe(?:ty|ly|r)?\b",
        Competence.KEEPING: rf"\bretention\b|\bretain\w*\b|\bkeep\w* {_STAFF}\b(?! safe)"
        rf"|\band keep\w* (?:\w+ )?{_STAFF}\b",
        Competence.HIRING: r"\b(?:hir(?:e|es|ing)|recruit\w*)\b",
        Competence.TEACHING: rf"\b(?:develop\w*|coach\w*|mentor\w*|train\w*|teach\w*)"
        rf" (?:\w+ )?(?:{_STAFF}|leaders|managers|supervisors|apprentices|juniors)\b"
        r"|\b(?:coach|mentor)(?:ing)?\b|\bpeople development\b|\bgood with young\b",
        Competence.LABOUR: r"\bunion(?:s|ised|ized)?\b|\blabou?r relations\b|\bbargaining\b",
        Competence.BOARDS: r"\bboards?\b|\bgovernance\b|\btrustees\b",
        Competence.RULES: r"\b(?:complian\w+|regulat\w+|inspect\w+|audit\w*|accredit\w+)\b",
        Competence.PROJECTS: r"\bprojects?\b|\bon time\b",
        Competence.LEAN: r"\blean\b|\bwaste\b|\befficien\w+|\bproductiv\w+|\bcontinuous improvement\b",
        Competence.QUALITY: r"\bquality\b",
        Competence.SERVICE: r"\b(?:customers?|guests?|client|patient|visitor) (?:focus\w*|service"
        r"|satisfaction|experience|care)\b",
        Competence.YOUTH: rf"\b(?:{_YOUNG}|youth|after[- ]school)\b",
    }
)
_SHOWN: Final = _table(
    {
        # A sum raised shows fundraising; any other shows that money was handled.
        Competence.MONEY: rf"^(?!.*\b(?:rais|fund|grant|donat|gift|pledg|appeal)\w*).*(?:{_SUM})"
        r"|\b(?:budget|spend|deficit|surplus|overspen\w+|margins?|debts?|costs?)\b",
        Competence.RAISING: rf"\brais\w+ (?:over |about |nearly )?(?:{_SUM})|\b(?:donors|grants?|appeal)\b"
        rf"|\b(?:won|got|secured|attracted) (?:over |about |nearly )?(?:{_SUM})(?!.*{_SOLD})",
        Competence.GROWTH: r"\b(?:grew|grown|doubled|tripled|trebled|up)\b.*\b(?:sales|revenue|accounts"
        r"|customers|members\w*|visitors?|bookings|orders|income)\b|\b(?:sales|revenue|accounts"
        r"|customers|members\w*|visitors?|bookings|orders|income)\b.*\b(?:grew|grown|doubled|tripled"
        r"|trebled|up)\b",
        Competence.SAFETY: r"\b(?:injur(?:y|ies)|accidents?|lost[- ]time|safety|near[- ]miss\w*"
        r"|evacuat\w+|fatalit\w+)\b",
        Competence.KEEPING: r"\b(?:staff|crew|nurse|driver|teacher|team) turnover\b|\bturnover (?:down"
        r"|fell|from \d+%)|\b(?:attrition|retention|leavers|return-to-\w+)\b|\bretain\w*\b",
        Competence.HIRING: r"\b(?:hired|recruit\w*|vacanc\w+)\b",
        Competence.TEACHING: r"\b(?:trained|coached|mentored|promoted|taught|apprentices?)\b",
        Competence.LABOUR: r"\bunions?\b|\bbargain\w*\b|\bgrievances?\b|\bstrikes?\b|\bshop stewards?\b",
        Competence.BOARDS: r"\b(?:the|a|our|its|\w+['’]s|to) board\b|\bboard of\b|\btrustees?\b"
        r"|\bboard papers\b",
        Competence.RULES: r"\b(?:inspect\w+|audit\w*|accredit\w+|regulator\w*|complian\w+)\b",
        Competence.PROJECTS: r"\b(?:on time|(?:under|on|within) budget|ahead of (?:schedule|time)"
        r"|(?:days|weeks|months) early)\b",
        Competence.LEAN: r"\b(?:waste|scrap|downtime|overtime|throughput|lead time|cycle time"
        r"|changeovers?|spoilage|rework|yield)\b",
        Competence.QUALITY: r"\b(?:defects?|scrap|rework|recalls?|complaints|spoilage|error rate"
        r"|observations)\b",
        Competence.SERVICE: r"\b(?:satisfaction|complaints|reviews?|ratings?|stars?|NPS)\b",
        Competence.YOUTH: rf"\b(?:{_YOUNG}|youth \w+|pupils|schools?)\b",
    }
)


def asked_in(criterion: str) -> frozenset[Competence]:
    """What a criterion asks for; none where its matter is of its own trade.

    Money that is to be raised is not money to be minded.
    """
    but_raising = {Competence.MONEY: _ASKED[Competence.RAISING].sub("", criterion)}
    return frozenset(
        one for one, words in _ASKED.items() if words.search(but_raising.get(one, criterion))
    )


def shown_in(deed: str) -> frozenset[Competence]:
    """The competences that a deed shows on its face."""
    return frozenset(one for one, words in _SHOWN.items() if words.search(deed))


_NEEDS: Final = frozenset(
    {
        Competence.RAISING,
        Competence.SAFETY,
        Competence.KEEPING,
        Competence.HIRING,
        Competence.LABOUR,
        Competence.YOUTH,
    }
)
"""What a house is short of by name; money, growth and quality stand in too many notes."""


def meets(need: str, deed: str) -> bool:
    """Whether the deed plainly shows what a reader spoke of as the house's need."""
    needs = asked_in(need) & _NEEDS
    return bool(needs) and needs <= shown_in(deed)


def is_shown(criterion: str, deed: str, nearness: float) -> bool:
    """Whether the deed plainly shows what the criterion asks for.

    Either the deed shows every competence asked for, or the two share a word of matter and
    lie near in meaning: two words where a competence is asked for that the deed does not
    show ("safe movement of ships" and a contract with shipping lines). Nearness alone shows
    nothing.
    """
    asked, shown = asked_in(criterion), shown_in(deed)
    if asked and asked <= shown:
        return True
    shared = (read_terms(criterion).stems & read_terms(deed).stems) - WHAT_ANYBODY_DOES
    fewest = 2 if asked and asked.isdisjoint(shown) else 1
    return len(shared) >= fewest and nearness >= FITS
