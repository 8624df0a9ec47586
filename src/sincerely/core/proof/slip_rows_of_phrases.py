"""Real words for others in set phrases, and beside the nouns that they belong to.

After Garner's *Modern English Usage* and the *Oxford Dictionary of Idioms*.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["SLIPS_OF_PHRASES"]

_FAULTS: Final = "leak|fault|failure|problem|delay|delays|fire|error|errors|complaint|complaints|accident|damage|issue|breakdown|loss|losses|crash|outage|waste|backlog"
_WARDS: Final = "ward|wards|clinic|clinics|unit|hospital|surgery|practice|list|bay|theatre|theater"

SLIPS_OF_PHRASES: Final[tuple[Row, ...]] = (
    row("a [ peace ] of !mind", "piece"),
    row("give|gave|given a [ peace ]", "piece"),
    row(
        "in the [ mist ] of",
        "midst",
        unless=r"\b(?:fog|hills?|mountain|sea|valley|morning)\b",
    ),
    row("as a|on the [ hole ] $|,|the|i|we|it|is", "whole"),
    row("~throw + + [ threw ] %det", "through"),
    row("~brake even", "break even"),
    row(
        "~give|gave|withhold|withheld %poss full|formal|written? [ ascent|accent ]",
        "assent",
    ),
    row(
        "~pour over %det .adj? budget|budgets|figures|numbers|data|report|reports|books|plan|plans|accounts|drawings|document|documents|file|files|records|results|spreadsheet|spreadsheets|contract|contracts|map|maps|statements|notes|details|manual|manuals|minutes|ledger|ledgers",
        message="One pores over papers; one pours water.",
    ),
    row("[ piece ] of mind", "peace"),
    row(
        "look|looking [ froward|foreword|forwards|foward|forwad ] to",
        "forward",
        unless=r"forwards to",
    ),
    row("[ lookup|looking|looks ] for word to", "looking forward"),
    row("[ statue|statute|stature ] quo", "status", unless=r"statute of"),
    row("[ moments|momento ] notice", "moment's"),
    row(
        "~take|took great|good|more|extra|special|little [ car ] $|,|with|of|to|over|in|not", "care"
    ),
    row("well [ none ] for|to|in|as", "known"),
    row("clearer|lost|lose|losing|catch|caught|better [ site ] of|into", "sight"),
    row("food for [ though|through|thoughts ]", "thought"),
    row("~play it|this|things by [ year|here|hear ]", "ear"),
    row("~bear|carry|take|feel the [ blunt ] of", "brunt"),
    row("~toe|tow the [ lion ]", "line"),
    row("[ statue ] of limitations", "statute"),
    row("a|real|great|no|natural|some [ flare ] for", "flair"),
    row(
        "the|my|your|our|this [ hole ] report|book|thing|time|day|week|month|year|team|crew|plant|staff|story|process|firm",
        "whole",
    ),
    row("weather|language|mood|smell is|was|turned %degree? [ fowl ] $|,|and|but", "foul"),
    row(
        "a|the|free|full|tight [ rain|reign ] with|over|on|to",
        "rein",
        given=r"\b(?:free|full|tight) (?:rain|reign)\b",
    ),
    row("~take|hold|hand|seize the [ rains|reigns ]", "reins"),
    row(
        "~wet|whetted your|my|our|their the? [ appetite ]",
        given=r"\bwet(?:ted)? (?:your|my|our|their) appetite",
        message="To whet is to sharpen.",
    ),
    row(
        "[ stationary ] bill|bills|cupboard|order|orders|shop|supplies|budget|cost|costs|supplier|cabinet",
        "stationery",
    ),
    row(
        "the|a|one|this|that|our|my|first|same|basic [ principal ] is|was|that|behind|of|to|here",
        "principle",
        unless=r"\bprincipal (?:of (?:the|a|our|your|\w+ (?:school|college|academy))|is (?:a|the|my|our|due|paid)|was (?:a|the|my|our|kind|glad|due|paid|there|away|out|new|very)|to)\b",
    ),
    row(
        f"the|a|root|main|likely|true|real [ course ] of the|our|your|this|that|these|those|all|most .adj? {_FAULTS}",
        "cause",
    ),
    row(
        f"%det|all|most|many [ patience ] on|in|at|from the|our|your|my|each|every {_WARDS} .past&!was|are|were|have|like|need|wait|come|know|ask",
        "patients",
    ),
    row(
        "the|our|your|my|these|those|many|all|most|twelve|other [ patience ] are|were|who|have|had|like|liked|need|come|came|themselves",
        "patients",
    ),
    row(
        "a|the|any|no|long|short|lunch|coffee|tea|clean [ brake ] in|from|between|for production|service|supply|transmission|work|play|shifts|lunch|coffee",
        "break",
    ),
    row("lunch|coffee|tea|lucky|spring|summer [ brake|brakes ] $|,|and|at|in|is|was|room", "break"),
    row(
        "~peak|peaked|peaks my|our|your|their [ interest|curiosity ]",
        given=r"\bpeak(?:ed|s|ing)? (?:my|our|your|their) (?:interest|curiosity)",
        message="To pique is to excite.",
    ),
    row(
        "a|the|no|this|such|real|great|small|mean [ feet ] to|of|that|in|for|$",
        "feat",
        unless=r"\bfeet (?:of (?:the|water|snow|pipe|cable)|in)",
    ),
    row("in|along the|a same|similar [ vain|vane|vien ] as|,|$", "vein"),
    row("of my|our|your|his|her|their own [ record|accords ] $|,|and|in|when", "accord"),
    row("[ doggy|doggie dog ] world", "dog-eat-dog"),
    row("deep [ seeded ]", "seated"),
    row("[ deep-seeded ]", "deep-seated"),
    row("was|is|be the last [ draw ] for|,|$|that", "straw"),
    row("%poss|the|of|give|with|do [ upmost ]", "utmost"),
    row("%poss|the [ up most ]", "utmost"),
    row("like [ clock work ]", "clockwork"),
    row("worlds|miles|poles [ a part ]", "apart"),
    row("as a matter [ or|off|fo ] fact", "of"),
    row("learn|learned|learnt|know|knows|knew the [ robes ]", "ropes"),
    row("arm and [ leg ]", "a leg", given=r"\bcost\w* (?:\w+ )?an arm and leg"),
    row("few and far [ in between ]", "between"),
    row("get|gets|got|getting [ of ] the ground", "off"),
    row("%poss work [ caught ] out for", "cut"),
)
