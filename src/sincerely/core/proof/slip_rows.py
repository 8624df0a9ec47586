"""Real words for others, one letter or a sound away: the first half of the rows of ``rules/slips``.

Those that look like the word meant stand here by and large, those after ``form`` in
``slip_rows_more``. The order is that of the rows: of two that overlap, the first wins.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["SLIPS"]


SLIPS: Final[tuple[Row, ...]] = (
    *(
        row(f"%wouldish|to|please|let's|not [ {noun} ] !.s", verb)
        for noun, verb in (
            ("meat", "meet"),
            ("sea", "see"),
            ("cell", "sell"),
            ("knead", "need"),
            ("bye", "buy"),
            ("hare", "hear"),
            ("rite", "write"),
            ("wright", "write"),
            ("reed", "read"),
            ("seam", "seem"),
            ("bee", "be"),
            ("aloud", "allowed"),
            ("bare", "bear"),
            ("waist", "waste"),
            ("aide", "aid"),
            ("suite", "suit"),
            ("advice", "advise"),
            ("loose", "lose"),
            ("leaf", "leave"),
        )
    ),
    row(
        "for|of|with|about|by|from [ you ] .only_sg&!%day $|,|and|when|on|in|about|during",
        "your",
        unless=r"\byou (?:guys|people|folks)\b",
    ),
    row(
        "for|of [ you ] time|help|support|interest|thought|work|guidance|candour|candor|comments|questions|trust|thoughts|notes|plans $|,|and|on|in|with|so|today|yesterday|during|at|about|last|this|to|again|when",
        "your",
    ),
    row(
        "course|school|college|job|role|years|work|army|navy|mentor|manager|teacher|who|that|which|she|he|it|they|experience|project|has|have|had|father|mother|also [ thought ] me|us|him|her|them|you how|to|the|a|that|about|much|many|what|not|patience|discipline",
        "taught",
    ),
    row(
        "%det|of|for|useful|helpful|good|kind|all|that|wise [ advises ] you|i|he|she|they|about|on|$|,|that|and|from",
        "advice",
        unless=r"\b(?:who|which|that|and|firm|team|group|committee|she|he|it) advises\b",
    ),
    row("the [ whether ] .past|is|was|has|had|will|will|$|,|in", "weather"),
    row("the [ whether ] and", "weather", unless=r"whether and (?:when|how|where|why)"),
    row("a [ peace ] of !mind", "piece"),
    row("give|gave|given a [ peace ]", "piece"),
    row(
        "my|your|our|his|her|their|the|a [ forth ] time|attempt|floor|quarter|year|place|month|week|day|season|child|site|one|in|largest|and|branch|visit|point|question|,|$",
        "fourth",
        unless=r"back and forth",
    ),
    row("third|second and [ forth ]", "fourth"),
    row(
        "quick|fast|slow|eager|keen|lifelong|good|adult|young|willing|visual|hands-on|a [ leaner|leaners ]",
        "learner",
        unless=r"\bleaner (?:process|team|structure|operation|than|way)",
    ),
    row(
        "[ quiter ] on|in|than|at|and|$|,|now|place|street|day|days|time|week|office|ward|month",
        "quieter",
    ),
    row("forward to [ here|hear ]", "hearing"),
    row("^ [ them ] .adj? .pl&!.s", "those"),
    row(
        "%poss [ patients ] wore|ran|paid|with|and_understanding",
        "patience",
        unless=r"\bpatients (?:ran|with|paid)\b(?! (?:out|thin|me|us|off))",
    ),
    row("~thank|thanks you? for %poss [ patients ]", "patience"),
    row(
        ".sg|it|he|she|who|that|which [ threats ] %poss|us|me|people|everyone|him|them|everybody|all",
        "treats",
    ),
    row(
        "in the [ mist ] of",
        "midst",
        unless=r"\b(?:fog|hills?|mountain|sea|valley|morning)\b",
    ),
    row(
        "the|a|my|our|your|this|that|as_a [ hole ] building|day|team|time|week|company|family|thing|process|year|department|floor|crew|staff|story|experience|project|group|town|village|plant|school|site|city|country|house|world|area|hour|month|afternoon|morning|idea|system|lot|point|visit|tour|interview|panel|board|story|truth|page|batch|line|unit|region",
        "whole",
    ),
    row("as a|on the [ hole ] $|,|the|i|we|it|is", "whole"),
    row(
        "my|our|your|the|a|their|his|her|this|some|any|two|three|with|of|and|brand [ knew ] .sg|.pl|.adj",
        "new",
        unless=r"\b(?:all|what|everything|people|one|those|who|which|that) (?:of us |of them |of you )?knew|\b(?:his|her) knew",
    ),
    row(
        "to|%wouldish [ higher ] %num|more|a|an|the|people|staff|someone|new|another|good|him|her|them|you|me",
        "hire",
    ),
    row("[ flower ] mill|mills|milling|sack|sacks|miller|dust", "flour"),
    row("~throw + + [ threw ] %det", "through"),
    row("[ spear ] parts|part|time|capacity|room|tyre|tire", "spare"),
    row("~brake even", "break even"),
    row(
        "~give|gave|withhold|withheld %poss full|formal|written? [ ascent|accent ]",
        "assent",
    ),
    row("the|your|kind|that [ complement ] about|on|paid", "compliment"),
    row("~pay me|us|him|her|them|you a [ complement ]", "compliment"),
    row(
        "remark|point|question|comment|talk|thoughts|remarks|points|questions about|on [ moral ] $|,|on|in|among|at|after",
        "morale",
    ),
    row(
        "my|your|his|her|our|previous|former|current|present|last|future [ employ ]",
        "employer",
        unless=r"\bin (?:my|your|his|her|our) employ\b",
    ),
    row(
        "~know|hear|share|see|read|like|appreciate|enjoy|value|await|receive|understand|consider|admire|discuss|visit [ you ] .only_sg&!%day//.only_pl//decision|answer|reply|address|number $|,|on|by|in|about|for|and|before|when|as",
        "your",
        unless=r"\byou (?:guys|people|folks|engineers|nurses)\b",
    ),
    row("we|they|i|you all|both? [ new ] each|that|it|how|what|nothing|him|her|them", "knew"),
    row("as|if you|we|they [ now ] ,|that|what|how", "know"),
    row(
        "am|is|are|was|were|very|become|grown|so [ found ] of the|my|your|our|it|this|both|that",
        "fond",
    ),
    row("[ whish|whished|whishes ]", "wish"),
    row(
        ".ing|.part|.past|.adj|late|down|closed [ do ] to %det .adj? .sg|.pl",
        "due",
        unless=r"\b(?:what|can|could|will|would|to|did|you|they|we|I|people|much|nothing|anything) (?:\w+ )?do to\b",
    ),
    row(
        "!of|than [ yours ] company|team|school|hospital|plant|firm|office|house|college|question|questions|letter|advice|staff|project|plan",
        "your",
    ),
    row(
        "^ [ yours ] company|team|school|hospital|plant|firm|office|house|college|question|letter|advice|staff|project|plan",
        "your",
    ),
    row("to [ precise ] %det|that|how|what|when", "specify"),
    row(
        "~send|tell|email|show|lend|mail|forward|give|post me|us|him|her|them [ you ] .sg|.pl",
        "your",
        unless=r"\byou (?:can|will|may|might|had|need|want|like|say|said|think|asked|mean)\b",
    ),
    row(
        "~pour over %det .adj? budget|budgets|figures|numbers|data|report|reports|books|plan|plans|accounts|drawings|document|documents|file|files|records|results|spreadsheet|spreadsheets|contract|contracts|map|maps|statements|notes|details|manual|manuals|minutes|ledger|ledgers",
        message="One pores over papers; one pours water.",
    ),
    row(
        "[ threw ] the|a|our|your|my portal|website|site|agency|door|process|year|link|system|network|recruiter|consultant|phase|post|mail|window|night|details|plan|report|numbers|figures|steps|union|board|channel|window|interview|winter|summer",
        "through",
        unless=r"\b(?:ball|stone|threw (?:the|a) \w+ (?:away|out|into))\b",
    ),
    row("i|we|he|she|they|have|has|had|gladly|i've|we've [ excepted ] %det", "accepted"),
    row("%haves %often? [ scene ] %det|%obj|it|how|many|some|what|.pl", "seen"),
    row("by|near|from|across|beside|over the [ see ] $|,|and|in|to|is|was", "sea"),
    row("[ insure ] you|him|them|everyone that|of", "assure"),
    row(
        "i|we am|are [ formally ] %det|head|chief|director|manager|deputy|of|with|at|employed",
        "formerly",
    ),
    row(
        "was|were [ formally ] employed|known|based|with|of|at|part|owned|head|chief|director|manager|called",
        "formerly",
    ),
    row("~find [ attach ] %det|my|.pl", "attached"),
    row("~find [ enclose ] %det|my|.pl", "enclosed"),
    row(
        "as [ discuss ] $|,|on|in|at|earlier|with|yesterday|when|during|last|by",
        "discussed",
    ),
    row(
        "let|lets|tell me|us|you|him|her|them [ no ] which|if|what|when|whether|how|that|by|where|who",
        "know",
    ),
    row("[ piece ] of mind", "peace"),
    row("[ manger ]", "manager", unless=r"\b(?:away in a|hay|stable|Bethlehem|dog in)\b"),
    row("[ mangers ]", "managers", unless=r"\bhay\b"),
    row("[ costumer ]", "customer", unless=r"\b(?:theat|film|opera|stage|wardrobe|costume)"),
    row(
        "[ costumers ]",
        "customers",
        unless=r"\b(?:theat|film|opera|stage|wardrobe|costume)",
    ),
    row("[ pubic ]", "public", unless=r"\bpubic (?:hair|bone)"),
    row("to|%wouldish|and|we|i|not|re [ asses ]", "assess"),
    row("[ assed|assing ]", "assessed"),
    row(
        "[ defiantly ]",
        "definitely",
        unless=r"\b(?:refus|stood|stare|resist|shout|said defiantly)",
    ),
    row("the [ untied ] states|kingdom|nations", "United"),
    row("[ untied ] way|airlines|arab|states|kingdom|nations", "United"),
    row("[ martial ] status", "marital"),
    row(
        "[ diary ] farm|farms|farmer|farmers|product|products|herd|cattle|cow|cows|industry|plant|milk|free|sector",
        "dairy",
    ),
    row("my|your|his|her|the|online|a [ dairy ] entry|date|for_the|is_full|is_free", "diary"),
    row(
        "~keep|check a|my|your|the [ dairy ] $|of|,|for|and",
        "diary",
        unless=r"\b(?:farm|milk|cow|herd|cheese)",
    ),
    row(
        "clinical|phase|drug|vaccine|randomised|randomized|jury|field|pivotal|court|oncology|a|controlled|stage|free|on [ trail ] enrolled|in|of|with|at|that|data|site|sites|results|period|design|protocol|basis|run|is|was|$|,",
        "trial",
        unless=r"\b(?:hik|walk|bike|mountain|forest|path|paper|audit|heritage|coast|nature)",
    ),
)
