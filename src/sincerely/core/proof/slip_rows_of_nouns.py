"""Names of things and their qualities put for others, or as the verb that looks like them.

"Manger" for "manager", "trail" for "trial", "believe" for "belief", "casual" for "causal".
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["SLIPS_OF_NOUNS"]

SLIPS_OF_NOUNS: Final[tuple[Row, ...]] = (
    row(
        "%det|of|for|useful|helpful|good|kind|all|that|wise [ advises ] you|i|he|she|they|about|on|$|,|that|and|from",
        "advice",
        unless=r"\b(?:who|which|that|and|firm|team|group|committee|she|he|it) advises\b",
    ),
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
    row(
        "%poss [ patients ] wore|ran|paid|with",
        "patience",
        unless=r"\bpatients (?:ran|with|paid)\b(?! (?:out|thin|me|us|off))",
    ),
    row("~thank|thanks you? for %poss [ patients ]", "patience"),
    row(
        "the|a|my|our|your|this|that [ hole ] building|day|team|time|week|company|family|thing|process|year|department|floor|crew|staff|story|experience|project|group|town|village|plant|school|site|city|country|house|world|area|hour|month|afternoon|morning|idea|system|lot|point|visit|tour|interview|panel|board|story|truth|page|batch|line|unit|region",
        "whole",
    ),
    row(
        "my|our|your|the|a|their|his|her|this|some|any|two|three|with|of|and|brand [ knew ] .sg|.pl|.adj",
        "new",
        unless=r"\b(?:all|what|everything|people|one|those|who|which|that) (?:of us |of them |of you )?knew|\b(?:his|her) knew",
    ),
    row("[ flower ] mill|mills|milling|sack|sacks|miller|dust", "flour"),
    row("[ spear ] parts|part|time|capacity|room|tyre|tire", "spare"),
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
        "am|is|are|was|were|be|been|quite|very|become|grown|so [ found ] of the|my|your|our|it|this|both|that",
        "fond",
    ),
    row("by|near|from|across|beside|over the [ see ] $|,|and|in|to|is|was", "sea"),
    row(
        "i|we am|are [ formally ] %det|head|chief|director|manager|deputy|of|with|at|employed",
        "formerly",
    ),
    row(
        "was|were [ formally ] employed|known|based|with|of|at|part|owned|head|chief|director|manager|called",
        "formerly",
    ),
    row("[ manger ]", "manager", unless=r"\b(?:away in a|hay|stable|Bethlehem|dog in)\b"),
    row("[ mangers ]", "managers", unless=r"\bhay\b"),
    row("[ costumer ]", "customer", unless=r"\b(?:theat|film|opera|stage|wardrobe|costume)"),
    row(
        "[ costumers ]",
        "customers",
        unless=r"\b(?:theat|film|opera|stage|wardrobe|costume)",
    ),
    row("[ pubic ]", "public", unless=r"\bpubic (?:hair|bone)"),
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
    row("my|your|his|her|the|online|a [ dairy ] entry|date", "diary"),
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
    row(
        "the|your|our|this|that [ trail ] enrolled|enrols|recruited|sites|protocol|data|results|design|showed|failed|participants|arm|closed|patients",
        "trial",
    ),
    row(
        "clinical|phase|three|two|drug|several|late-stage|early-stage|vaccine [ trails ]",
        "trials",
        unless=r"\b(?:hik|walk|bike|mountain|forest)",
    ),
    row("hiking|paper|audit|mountain|walking|bike|nature [ trial|trials ]", "trail"),
    row("%poss|the|an|a|your|open|honest|this|some [ experiance|expertize ]", "experience"),
    row(
        "[ casual ] link|relationship|connection|chain|factor|factors|inference",
        "causal",
        unless=r"casual (?:relationship|chain|link) (?:with|store)",
    ),
    row("[ ration ] of .pl", "ratio", unless=r"\b(?:food|daily|a|his|her|their|army) ration"),
    row(
        "[ prospective|perspective ] on|of the|your|a|how|this",
        "perspective",
        unless=r"perspective",
    ),
    row(
        "[ perspective ] clients|client|customers|buyers|employer|employers|employees|students|candidates|tenants|donors",
        "prospective",
    ),
    row(
        "~take|make|give|in this|that|this|%poss .adj? [ prospective ] $|,|on|of|as",
        "perspective",
    ),
    row("[ respectively ] request|ask|decline|disagree|withdraw|submit", "respectfully"),
    row("[ adverse ] to risk|change|.ing", "averse"),
    row(
        "[ formally ] known|of|worked|served|employed|at|with|held",
        "formerly",
        unless=r"formally (?:known to|employed)",
    ),
    row(
        "[ formerly ] invite|announce|announced|approve|approved|apply|accept|withdraw|thank|offer|dressed|trained|request|agreed",
        "formally",
        unless=r"\b(?:was|were|been) formerly (?:announced|approved|trained)",
    ),
    row(
        "~win|sign|award|renew|negotiate|terminate|draft|breach %det .adj? [ contact|contacts ]",
        "contract",
    ),
    row(
        "%art|%poss|same|strong|firm [ believe ] in|that|is|of|and|,|$",
        "belief",
        unless=r"\b(?:her|his|my|your|you|that|which|who) believe (?:that|in)\b(?<!the believe in)",
    ),
    row(
        "whole|short|quick|guided|long|full|brief|little|factory|site|plant|virtual [ tower ] of|took|was|lasted|round|around",
        "tour",
        unless=r"\btower (?:of|block|crane|stood|was)\b(?= (?:the (?:church|castle)|built|stone|London))",
    ),
    row(
        "raise|boost|low|lift|improve|staff|team|crew|high|hurt [ moral ] $|,|before|after|in|at|on|and|by|during",
        "morale",
    ),
    row(
        "%poss .sg [ compliments ] %poss|that|those|the",
        "complements",
        unless=r"\bcompliments? (?:the|your|my) (?:chef|cook|staff)",
    ),
    *(
        row(
            f"%poss|the|this|that|a|an|no|any|of|in|without [ {verb} ] "
            "%prep|that|is|was|has|and|$|,",
            noun,
        )
        for verb, noun in (
            ("believe", "belief"),
            ("halve", "half"),
            ("prove", "proof"),
            ("breathe", "breath"),
            ("relieve", "relief"),
            ("succeed", "success"),
            ("choose", "choice"),
            ("advise", "advice"),
            ("devise", "device"),
            ("grieve", "grief"),
            ("lose", "loss"),
            ("bathe", "bath"),
            ("respond", "response"),
            ("arrive", "arrival"),
            ("propose", "proposal"),
            ("improve", "improvement"),
        )
    ),
    row(
        "a|last|next|this|per|each|every|one|another [ weak ] to|ago|later|before|after|until|$",
        "week",
    ),
    row(
        "[ propriety ] information|software|system|systems|technology|interest|interests|method|methods|data|process|blend|recipe|tool|tools|product|products",
        "proprietary",
    ),
    row(
        "~appreciate|test|try|value|need|exhaust|admire %poss [ patients ] when|while|as|during|this|today|yesterday|over|$|,",
        "patience",
    ),
    row(
        "~come|go|finish|be|put|arrive [ fist ] $|,|and|in|to|of|at|for|before",
        "first",
        unless=r"\b(?:fist (?:bump|of)|hand over fist)\b",
    ),
    row(
        "very|so|too|most|really|extremely [ through ] $|,|and|in|on|about|with",
        "thorough",
        unless=r"\bso through\b",
    ),
    row("%poss|in|for|last|next|every|the|over [ too ] .only_pl", "two"),
    row(
        "everyone|everybody|nobody|somebody|someone|anyone [ their ] .s",
        "there",
        unless=r"\b(?:give|gave|lend|owe|pay|show|teach|tell)\w* (?:\w+ )?(?:everyone|everybody|nobody|somebody|someone|anyone) their",
    ),
    row(
        "~mention|visit|manage|run|open|close|tour|inspect the|your|our|that [ sight|cite ] on|in|at|near|by",
        "site",
    ),
    row(
        "[ breaks ] on|of the|my|our|your|that|a .adj? tractor|van|lorry|truck|car|bike|bus|train|bicycle|trolley|lift|tram|trailer|digger|forklift|cart",
        "brakes",
    ),
)
