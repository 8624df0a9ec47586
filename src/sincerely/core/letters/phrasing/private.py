"""Tells notes that no letter may carry, whoever noted them: the candidate's pay, and confidences.

Pay belongs to the offer stage and to the consultant. Pay as a subject of the work
("staff want clear pay bands", "pay equity audit") is a subject like any other.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_confidence", "is_pay"]

_MONEY: Final = (
    r"(?:[$£€¥₹]\s?\d[\d.,]*\s?(?:k|m|mn|bn|thousand|million)?\b|\b\d[\d.,]*\s?k\b|"
    r"\b\d{2,3},\d{3}\b|\b\d[\d.,]*\s?(?:thousand|grand|usd|gbp|eur|cad|aud|dollars?|pounds?|euros?)\b)"
)
# A sum that is a turnover, not one person's pay.
_LARGE: Final = r"[$£€¥₹]\s?\d[\d.,]*\s?(?:m|mn|bn|million|billion)\b"
_AMOUNT: Final = rf"(?:{_MONEY}|\b\d{{2,3}}\b(?!\s?%|\.\d|\s(?:percent|per cent|to)\b))"

# Pay as a matter of the work: other people's, or a policy, an audit, a dispute.
_MATTER: Final = re.compile(
    r"\b(?:pay|salary|bonus|commission|wage|stock options?|share options?) (?:systems?|software|office|desk|engine|cycles?|"
    r"process(?:es)?|policy|policies|queries|errors?|disputes?|rulings?|data|model)\b|\b(?:bonus|pay|commission) (?:plans?|schemes?|structures?) (?:for|of|at|pushe?s|rewards?) (?!me\b|my\b)"
    r"|\bpay (?:equity|gap|audit|bands? (?:for|are|review|project)|dispute|parity|transparency|award"
    r" for|deal with|talks|freeze|claim|settlement|strike|run|runs|back|off|down|attention|for itself"
    r"|by|at|in|on|within|late|promptly|to)\b"
    r"|\bclear(?:er)? pay\b|\bfair(?:er)? pay\b|\bsick pay\b|\bpay[- ](?:as[- ]you|per)\b"
    r"|\b(?:staff|nurses?|teachers?|drivers?|operators?|workers?|employees|crews?|carers?|engineers?|"
    r"porters?|cleaners?|union|unions|members|managers|agency|agencies|farmers|suppliers|tenants|"
    r"volunteers|contractors|executives?|partners|customers?|clients?|patients?|reps?|sales team|"
    r"faculty|adjuncts?|players|consultants|shop floor|apprentices|graduates)['’]?s?\b.*"
    r"\b(?:pay|paid|pays|salary|salaries|bonus|bonuses|wages?|compensation|comp|benefits|pension|pensions|equity)\b"
    r"|\b(?:pay|salary|salaries|bonus|bonuses|wages?|compensation|benefits|pensions?)\b.*\b(?:staff|nurses?|"
    r"teachers?|drivers?|operators?|workers?|employees|crews?|carers?|union|unions|team[- ]?wide|"
    r"across|agency|regrading|audit|review|committee|survey|claims?|benchmarking|frozen)\b"
    r"|\b(?:workers['’]?|worker['’]?s) comp"
    r"|\b(?:giving|donations|revenues?|turnover|sales|savings?|saved|saves|saving|costs?|spend|spending|claims|fees|"
    r"bookings|takings|orders|grants?|funding|waste|energy|rents?|exports|(?:voluntary|rental|fundraising|trading|"
    r"commercial|annual|membership) income)\b[^.;]*\b(?:a|per) year\b"
)
# A thing run on a sum: its budget, nobody's pay.
_RUN_ON: Final = re.compile(
    rf"^(?:\w+ )?(?:ran|run|runs|managed|operated|kept|delivered|built|opened|staged|produced|made|did) (?:a|an|the|our|my|all|\d)[^.;]* on (?:a budget of )?(?:about |under )?{_MONEY}"
)
_PAY: Final = re.compile(
    r"\b(?:my|your|the|this|his|her|target|starting|current|expected|proposed|offered|asked about|about"
    r"|on|re|discussed|mentioned|raised|asked)?\s*(?:salary|salaries|remuneration|wage|wages|ote|"
    r"take[- ]home (?:pay|salary|money|is|was|of)\b|day[- ]rate|hourly rate|pay (?:range|scale|expectations?|package|grade|point|band|rise"
    r"|cut|rate)|stock options|share options|rsus?|sign(?:ing)?[- ]on|signing bonus|"
    r"relocation (?:package|allowance|money|budget)|car allowance|company car(?! parks?\b)|housing allowance|"
    r"severance|notice pay|golden (?:hello|parachute)|ltip|vesting|401\(?k\)?|pension contribution|"
    r"comp(?:ensation)? (?:package|range|band|expectations?|is|of|at|around)|total comp|tc)\b"
    rf"|\b(?:base|basic|bonus|comp|compensation|package|pay|range|band|equity|total|rate|top end|ceiling"
    rf"|budget for (?:the|this) (?:role|job|post|position))\b(?: \w+){{0,4}}?[ :=~]+{_AMOUNT}"
    rf"(?!\s*(?:of|customers|users|sites|people|staff|accounts|patients|members|stores|schools|miles|km|followers|listeners|views|words|lines|subscribers|visitors|readers|tickets))"
    rf"|\b(?:pays?|paying|earns?|earning|worth)\b(?: \w+){{0,2}} {_MONEY}"
    r"|\bwhat (?:i|he|she|they) (?:earns?|makes?|expects?|wants? to (?:earn|be paid)|(?:am|is) (?:on|paid))\b"
    r"|\b(?:bonus|bonuses|compensation|benefits package|pay)\b"
    r"|\b(?:meet|meets|met|match|matche[sd]|reach|reached|afford|stretch(?:ed)? to|go to|near|under|over|above|below|"
    r"beyond) my (?:number|figure|price|ask|asking price|rate|expectations?|demands?|money|terms|current (?:package|deal))\b"
    r"|\b(?:asks?|asked|asking|wants?|wanted|settled?|came|comes|works?|worked) for (?:less|more|a lot less|much less)(?: money)?\s*(?:$|[.,;)])"
    r"|\b(?:cheaper|less expensive|more affordable) (?:candidate|hire|person|internal|insider|one|applicant|option|man|woman)\b"
    r"|\b(?:i|i['’]m|i was|me) (?:was |were |am )?(?:too|so) (?:expensive|dear|costly)\b|\bcould(?: not|n['’]t) afford me\b"
    r"|\bearn(?:s|ed|ing)? (?:less|more|twice|half) (?:as much as|than|what) (?:me|i|him|her|you|we)\b"
    r"|\b(?:my (?:number|asking price|price|money))\b"
    rf"|{_MONEY}(?: \w+)? (?:base|basic|bonus|package|per day|plus)\b"
    rf"|(?!{_LARGE}){_MONEY}(?: \w+)? (?:a year|per (?:year|annum)|pa|p\.a\.)(?!\w)"
)
# A word of pay that means another thing here.
_NOT_PAY: Final = re.compile(
    r"\b(?:pass|success|conversion|response|retention|hit|win|error|fill|placement|completion|attendance|occupancy|"
    r"recovery|survival|crime|interest|exchange|growth|open|click|churn|attrition|dropout|graduation|survey|vacancy|"
    r"infection|\d+[- ]day|scrap|reject|defect|renewal|collection|readmission|turnover|(?!take-home)[a-z]+-[a-z]+) rates?\b"
    r"|\b(?:grants?|contracts?|deals?|projects?|orders?|awards|programmes?|programs?|portfolio|estate|funding|bids?|"
    r"tenders?|accounts?|assets?|stock|works|claims?|cases?|savings?|sales)\b(?: \w+){0,2} worth\b"
    r"|\b(?:pay|pays|paying|paid) for\b(?! (?:the |this )?(?:role|job|post|position)\b)"
    r"|\b(?:pay|pays|paying|paid) (?:attention|off|for itself|back|homage|respect|tribute|heed|dividends)\b"
    r"|\btake[- ]home (?:test|exercise|assignment|task|project|case|challenge)\b"
    r"|\b(?:pay|pays|paying|paid) (?:(?:their|its|our|the|all) )?(?:suppliers|growers|farmers|contractors|creditors|"
    r"invoices|bills|claims|rents?|tax(?:es)?|writers|artists|crews?|apprentices|carers)\b"
    r"|\bprice (?:of|range)\b|\b(?:customer|client|user|installed?|knowledge|code|asset|evidence|tax|fan|"
    r"donor|supplier|manufacturing|fire|air|naval|military|army) base\b"
    r"|\bbase (?:load|case|line|metal|rate of interest|camp)\b|\bbonus (?:round|track)\b"
    r"|\bcompensation committee\b|\b(?:health|private|brand|diversity|racial|social|educational) equity\b"
    r"|\b(?:software|work|data|design|care|aid|training|bid|contract|tender) packages?\b"
    r"|\b(?:product|price|age|temperature|dynamic|mountain|full|wide|whole|free) range\b"
)
_CONFIDENCE: Final = re.compile(
    r"\b(?:in (?:strict )?confidence|confidential(?:ly)?|off the record|between (?:us|you and me|ourselves)"
    r"|not (?:yet )?(?:public|announced|to be repeated|for repeating)"
    r"|not to be (?:shared|mentioned|passed)|keep (?:this )?(?:to myself|quiet|private|secret)"
    r"|under (?:nda|embargo)|embargoed|told me (?:privately|in private)|privately|hush[- ]hush|nobody knows(?: yet| about (?:it|this))"
    r"|unannounced(?!,| (?:[\w-]+ )?(?:inspection|visit|audit|check|survey|drill|test|assessment)s?\b)|strictly private|asked me not to)\b"
)


_SAYERS: Final = re.compile(
    r"^(?:we|they|i|you|people|staff|men|women|children|who|[a-z]+[^s\W]s)$"
)
_OF_THIS: Final = re.compile(
    r"^(?:[.,;)!]|$| (?:this|it|that|any|anyone|anybody|around|outside|on|yet|further|widely|with anyone|with anybody|to anyone)\b)"
)


def _asks_silence(text: str) -> bool:
    """Whether "don't share" is asked of me ("don't share this"), and not told of others ("partners don't share data")."""
    for found in re.finditer(r"\b(?:do not|don['’]?t) (?:repeat|tell|mention|share|pass)\b", text):
        before = text[: found.start()].rstrip()
        last = before.rsplit(" ", 1)[-1]
        if not _SAYERS.match(last) or _OF_THIS.match(text[found.end() :]):
            return True
    return False


def is_pay(text: str) -> bool:
    """Whether the note speaks of the candidate's pay: salary, bonus, range, equity, allowance.

    In doubt the answer is yes, for pay in a letter does more harm than a point left out.
    """
    lowered = " ".join(text.lower().split())
    if _MATTER.search(lowered) or _RUN_ON.search(lowered):
        return False
    return bool(_PAY.search(_NOT_PAY.sub(" ", lowered)))


def is_confidence(text: str) -> bool:
    """Whether the note itself says that it was told in confidence or must not be repeated."""
    lowered = " ".join(text.lower().split())
    return bool(_CONFIDENCE.search(lowered)) or _asks_silence(lowered)
